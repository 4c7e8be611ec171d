"""Contrast sets: one scene, asked about in every way that this skill or another one knows. Numbers and money."""

from training.problems.problem import phrasings

PERCENT_OF = phrasings("""
A {thing} costs ${n} and today there is {p}% off. [How many dollars come off|How many dollars do I save]?
How many dollars [come off|do I save] if a {thing} costs ${n} and today there is {p}% off?
A {thing} costs ${n} and there is {p}% tax on it. How many dollars [is the tax|of tax is that]?
How many dollars is the tax if a {thing} costs ${n} and there is {p}% tax on it?
The price of a {thing} [falls|drops|goes down] by {p}% from ${n}. By how many dollars?
The price of a {thing} [rises|climbs|goes up] by {p}% from ${n}. By how many dollars?
The price of a {thing} [falls|drops|goes down] to {p}% of its ${n}. To how many dollars?
${n}, {p}% off: how much is the saving?
${n} with {p}% off, just the [saving|discount]
${n} and {p}% tax, just the tax
${n} bill, {p}% tip: how much for the waiter?
Our bill is ${n} and we want to tip {p}%. [How big is the tip|How many dollars does the waiter get]?
How many dollars is the tip if the bill is ${n} and I tip {p}%?
My pay is ${n} and {p}% of it is [withheld|kept back]. How much is [withheld|kept back]?
My pay is ${n} and {p}% of it is paid out. How much is paid out?
What do they take from my pay of ${n} if they withhold {p}%?
My pay is ${n} and I get {p}% of it on top. How much do I get on top?
I had ${n} and have spent {p}% of it. How much [have I spent|did I spend|is spent]?
I had ${n} and still have {p}% of it. How much [do I have now|have I not spent]?
I had ${n} and it grew by {p}%. How much [did I gain|came on top]?
I had ${n} and it shrank by {p}%. How much [did I lose|is gone]?
I borrowed ${n} for one year at {p}% interest. How much interest [do I pay|is that]?
My loan was ${n} and {p}% of it is paid back. How much is paid back?
My loan was ${n} and I still owe {p}% of it. How much do I still owe?
They take a fee of {p}% out of my ${n}. How much [do they take|is the fee]?
They put a fee of {p}% on my bill of ${n}. How much is the fee alone?
My boss gives me {p}% more. I made ${n} before. How much more do I make?
My boss gives me {p}% less. I made ${n} before. How much less do I make?
The rent goes up {p}% from ${n}. How many dollars more do I pay?
The rent goes down {p}% from ${n}. How many dollars less do I pay?
I had ${n} in shares and they lost {p}% this week. How many dollars did they lose?
I had ${n} in shares and they gained {p}% this week. How many dollars did they gain?
Net price ${n}, {p}% VAT on top. What is the VAT in dollars?
Full price ${n}, {p}% discount. What is the discount in dollars?
A repair costs ${n}. The insurance pays {p}% and I pay the rest. How much does the insurance pay?
A repair costs ${n}. I pay {p}% and the insurance pays the rest. How much do I pay?
A {thing} costs ${n}. I pay {p}% now and the rest later. How much do I pay now?
A {thing} costs ${n}. I pay {p}% later and the rest now. How much do I pay later?
ok so the {thing} I want is ${n} and my coupon says {p}% off, how much will [I save|the coupon save me]
ok so the {thing} I want is ${n} and they add {p}% tax, how much will the tax be
The {thing} in the window is ${n}. On Monday it will be {p}% cheaper. How many dollars cheaper is that?
The {thing} in the window is ${n}. On Monday it will be {p}% dearer. How many dollars dearer is that?
We split a ${n} bill: {p}% for me, the rest for my sister. What is my share?
I sold a {thing} for ${n} and {p}% of that goes to the site. How much does the site get?
I give my brother {p}% of my ${n} and keep the rest. How much does my brother get?
I keep {p}% of my ${n} and give my brother the rest. How much do I keep?
[Reduce|Cut|Lower|Shrink] {n} to {p}% of it.
What is {n} [reduced|cut|lowered] to {p}% of its value?
Keep {p}% of {n}. What [do you have|is left]?
Remove all but {p}% of {n}. What [do you have|is left]?
Only {p}% of {n} is kept. How much is kept?
Only {p}% of {n} is removed. How much is removed?
{n} goes [up|down] by {p}%. [How big is the change|What is the difference]?
By how much does {n} shrink if it loses {p}%?
By how much does {n} grow if it gains {p}%?
I have {p}% of {n}. How much do I have?
I have {p}% less than {n}. How much less is that?
I have {p}% more than {n}. How much more is that?
A number is {p}% of {n}. Which number [is it|is that]?
Write down {p}% of {n}.
If I take {p}% of {n}, how much [do I take|have I taken]?
Once {p}% of {n} is taken away, how much has been taken away?
{p}% of {n} is mine and the rest is yours. How much is mine?
[The old value is|It was] {n} and the new one is {p}% of that. What is the new one?
From {n} down to {p}% of it: the new value?
Start with {n} and give away {p} percent. What did you give away?
Start with {n} and get {p} percent on top. What did you get on top?
How much less than ${n} do I pay at {p} percent off?
How much more than ${n} do I pay with {p} percent on top?
Tell me the discount in dollars on a ${n} {thing} with {p} percent off.
Tell me the tax in dollars on a ${n} {thing} with {p} percent tax.
My car was worth ${n} and today it is worth {p} percent of that. What is it worth today?
My car was worth ${n} and today it is worth {p} percent less. How many dollars less is that?
My car was worth ${n} and today it is worth {p} percent more. How many dollars more is that?
My friend owed me ${n} and has paid {p} percent of it. How much has he paid?
My friend owes me ${n} plus {p} percent interest. How much is the interest alone?
Our fair made ${n}: {p} percent for the school, the rest for the club. What does the school get?
How much is for the school if {p} percent of ${n} is for the school and the rest for the club?
I bought a {thing} for ${n} and sold it for {p}% more. How many dollars did I [make|gain]?
I bought a {thing} for ${n} and sold it for {p}% less. How many dollars did I lose?
I left ${n} in the bank for one year at {p}% interest. How much did the bank add?
""")

LESS = phrasings("""
A {thing} costs ${n} and today there is {p}% off. [How many dollars do I pay|How many dollars is it today]?
How many dollars [do I pay|is it today] if a {thing} costs ${n} and today there is {p}% off?
The price of a {thing} [falls|drops|goes down] by {p}% from ${n}. To how many dollars?
The price of a {thing} [falls|drops|goes down] to {p}% of its ${n}. By how many dollars?
${n}, {p}% off: how much is the price?
${n} with {p}% off, just the [final price|new price]
My pay is ${n} and {p}% of it is [withheld|kept back]. How much [do I get|is left for me]?
My pay is ${n} and {p}% of it is paid out. How much is [withheld|kept back|not paid out]?
What do I take home from my pay of ${n} if they withhold {p}%?
I had ${n} and have spent {p}% of it. How much [have I not spent|do I have now|is not spent]?
I had ${n} and still have {p}% of it. How much [have I spent|is spent|is gone]?
I had ${n} and it shrank by {p}%. How much [do I have now|is there now]?
My loan was ${n} and {p}% of it is paid back. How much [do I still owe|is not paid back]?
My loan was ${n} and I still owe {p}% of it. How much [is|have I] paid back?
They take a fee of {p}% out of my ${n}. How much [do they leave me|do I end up with]?
My boss gives me {p}% less. I made ${n} before. How much do I make now?
The rent goes down {p}% from ${n}. How many dollars do I pay then?
I had ${n} in shares and they lost {p}% this week. How many dollars are they worth now?
Full price ${n}, {p}% discount. What is the price in dollars after the discount?
A repair costs ${n}. The insurance pays {p}% and I pay the rest. How much do I pay?
A repair costs ${n}. I pay {p}% and the insurance pays the rest. How much does the insurance pay?
A {thing} costs ${n}. I pay {p}% now and the rest later. How much do I pay later?
A {thing} costs ${n}. I pay {p}% later and the rest now. How much do I pay now?
ok so the {thing} I want is ${n} and my coupon says {p}% off, how much will [I pay|the {thing} cost me]
The {thing} in the window is ${n}. On Monday it will be {p}% cheaper. How many dollars will it be on Monday?
We split a ${n} bill: {p}% for me, the rest for my sister. What is my sister's share?
I sold a {thing} for ${n} and {p}% of that goes to the site. How much do I get?
I give my brother {p}% of my ${n} and keep the rest. How much do I keep?
I keep {p}% of my ${n} and give my brother the rest. How much does my brother get?
[Reduce|Cut|Lower|Shrink] {n} by {p}% of it.
What is {n} [reduced|cut|lowered] by {p}% of its value?
Remove {p}% of {n}. What [do you have|is left]?
Keep all but {p}% of {n}. What [do you have|is left]?
Only {p}% of {n} is kept. How much is not kept?
Only {p}% of {n} is removed. How much is not removed?
{n} goes down by {p}%. [How big is the new number|What is the result]?
To how much does {n} shrink if it loses {p}%?
I have {p}% less than {n}. How much do I have?
A number is {p}% below {n}. Which number [is it|is that]?
Write down {n} without {p}% of it.
If I take {p}% of {n}, how much do I leave [there|behind]?
Once {p}% of {n} is taken away, how much is still there?
{p}% of {n} is mine and the rest is yours. How much is yours?
[The old value is|It was] {n} and the new one is {p}% less than that. What is the new one?
From {n} down by {p}% of it: the new value?
Start with {n} and give away {p} percent. What do you have after that?
How much of the ${n} do I pay at {p} percent off?
Tell me the price in dollars of a ${n} {thing} with {p} percent off.
My car was worth ${n} and today it is worth {p} percent less. What is it worth today?
My car was worth ${n} and today it is worth {p} percent of that. How many dollars has it lost?
My friend owed me ${n} and has paid {p} percent of it. How much does he still owe me?
Our fair made ${n}: {p} percent for the school, the rest for the club. What does the club get?
How much is for the club if {p} percent of ${n} is for the school and the rest for the club?
I bought a {thing} for ${n} and sold it for {p}% less. What did I sell it for?
""")

MORE = phrasings("""
A {thing} costs ${n} and there is {p}% tax on it. [What do I pay with the tax|How many dollars is it with tax]?
How many dollars do I pay with tax if a {thing} costs ${n} and there is {p}% tax on it?
The price of a {thing} [rises|climbs|goes up] by {p}% from ${n}. To how many dollars?
${n} and {p}% tax, [with the tax|tax included|all in]
${n} bill, {p}% tip: how much in all?
Our bill is ${n} and we want to tip {p}%. How [big is the bill with the tip|many dollars do we pay altogether]?
How many dollars is it with the tip if the bill is ${n} and I tip {p}%?
My pay is ${n} and I get {p}% of it on top. How much do I get in all?
I had ${n} and it grew by {p}%. How much [do I have now|is there now]?
I borrowed ${n} for one year at {p}% interest. How much do I [pay back|owe] in all?
They put a fee of {p}% on my bill of ${n}. How much is the bill with the fee?
My boss gives me {p}% more. I made ${n} before. How much do I make now?
The rent goes up {p}% from ${n}. How many dollars do I pay then?
I had ${n} in shares and they gained {p}% this week. How many dollars are they worth now?
Net price ${n}, {p}% VAT on top. What is the price with VAT in dollars?
ok so the {thing} I want is ${n} and they add {p}% tax, how much will [I pay|the {thing} cost me] with the tax
The {thing} in the window is ${n}. On Monday it will be {p}% dearer. How many dollars will it be on Monday?
[Raise|Increase|Grow] {n} by {p}% of it.
What is {n} [raised|increased|grown] by {p}% of its value?
Add {p}% of {n} to {n}. What [do you have|comes out]?
{n} goes up by {p}%. [How big is the new number|What is the result]?
To how much does {n} grow if it gains {p}%?
I have {p}% more than {n}. How much do I have?
A number is {p}% above {n}. Which number [is it|is that]?
Write down {n} together with {p}% of it.
Once {p}% of {n} is put on top of it, how much is there?
[The old value is|It was] {n} and the new one is {p}% more than that. What is the new one?
From {n} up by {p}% of it: the new value?
Start with {n} and get {p} percent on top. What do you have after that?
How much do I pay with {p} percent on top of ${n}?
Tell me the price in dollars of a ${n} {thing} with {p} percent tax on top.
My car was worth ${n} and today it is worth {p} percent more. What is it worth today?
My friend owes me ${n} plus {p} percent interest. How much does he owe me in all?
I bought a {thing} for ${n} and sold it for {p}% more. What did I sell it for?
I left ${n} in the bank for one year at {p}% interest. How much was there then?
If I get {p}% on top of {n}, how much do I have?
""")

WHAT_PERCENT = phrasings("""
A number is {a}. What percent of {n} is it?
Write down {a} as a percent of {n}.
I have {a} and you have {n}. What percent of yours is mine?
[The old value is|It was] {n} and the new one is {a}. What percent of the old one is the new one?
My boss gives me ${a} more. I made ${n} before. How many percent more is that?
I bought a {thing} for ${n} and sold it for ${a}. What percent of the old price is that?
""")

PART_ONLY = phrasings("""
A {thing} costs ${n} and today there is ${a} off. [What percent comes off|How many percent do I save]?
How many percent [come off|do I save] if a {thing} costs ${n} and today there is ${a} off?
A {thing} costs ${n} and there is ${a} of tax on it. How many percent is the tax?
The price of a {thing} [falls|drops|goes down] by ${a} from ${n}. By how many percent?
The price of a {thing} [rises|climbs|goes up] by ${a} from ${n}. By how many percent?
${n} with ${a} off, just the percent
${n} bill, ${a} tip: how much in percent?
Our bill is ${n} and we want to tip ${a}. How many percent [is the tip|does the waiter get]?
How many percent is the tip if the bill is ${n} and I tip ${a}?
My pay is ${n} and ${a} of it is [withheld|kept back]. What percent is [withheld|kept back]?
I had ${n} and have spent ${a} of it. What percent [have I spent|is spent]?
I had ${n} and still have ${a} of it. What percent [do I still have|is left]?
I borrowed ${n} for one year and pay ${a} interest. How many percent interest is that?
My loan was ${n} and I still owe ${a} of it. What percent do I still owe?
The rent goes up ${a} from ${n}. How many percent more do I pay?
The rent goes down ${a} from ${n}. How many percent less do I pay?
Net price ${n}, ${a} VAT on top. What is the VAT in percent?
Full price ${n}, ${a} discount. What is the discount in percent?
A repair costs ${n}. I pay ${a} and the insurance pays the rest. What percent do I pay?
A {thing} costs ${n}. I pay ${a} now and the rest later. How many percent do I pay now?
We split a ${n} bill: ${a} for me, the rest for my sister. What percent is my share?
I give my brother ${a} of my ${n} and keep the rest. What percent does my brother get?
Keep {a} of {n}. What percent [do you keep|is left]?
Remove {a} of {n}. What percent [do you remove|is removed]?
{n} goes [up|down] by {a}. How many percent is the change?
If I take {a} of {n}, what percent [do I take|have I taken]?
{a} of {n} is mine and the rest is yours. What percent is mine?
Start with {n} and give away {a}. What percent did you give away?
Tell me the discount in percent on a ${n} {thing} with ${a} off.
Tell me the tax in percent on a ${n} {thing} with ${a} of tax.
My car was worth ${n} and today it is worth ${a}. What percent of its value is left?
My car was worth ${n} and today it is worth ${a} less. How many percent less is that?
My friend owed me ${n} and has paid ${a} of it. What percent has he paid?
Our fair made ${n}: ${a} for the school, the rest for the club. What percent does the school get?
I bought a {thing} for ${n} and sold it for ${a} more. How many percent did I [make|gain]?
I left ${n} in the bank for one year and the bank added ${a}. How many percent is that?
""")

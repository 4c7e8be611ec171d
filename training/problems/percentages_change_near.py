"""Phrasings near to others: something falls by some percent, each sharing its words or its way of asking."""

from training.problems.problem import phrasings

LESS = phrasings("""
If I buy a {thing} of ${n} with {p}% off, how much do I pay for it?
I'm buying a {thing} at {p}% off. It was ${n}. How much do I pay?
whats {n} with {p} percent off
whats {n} minus {p}%
Please reduce {n} by {p} percent.
What do I get if {n} is reduced by {p}%?
A town of {n} {people} has lost {p}% of them. How many are left in it?
Our town lost {p} percent of its {n} {people}. How many are left?
Without {p}% of it, what is left of {n}?
{n} without {p} percent of it, what's left?
The {thing} is ${n} and there is {p}% off. How much do I pay for it?
There's {p} percent off a {thing} of ${n}. What do I pay?
With a coupon for {p}% off, how much do I pay for a {thing} of ${n}?
I have a {p}% coupon. What does the ${n} {thing} cost me?
What do I get for {n} [lowered|discounted|cut] by {p} percent?
{n} is [lowered|decreased|discounted] by {p}%. What's the result?
[calculator|calc|maths|math]: {n} less {p}%
discount calculator: ${n}, {p}% off
[maths|math] homework: take {p}% off {n}
What's the rest after I take {p} percent off {n}?
After taking off {p}%, what's left of {n}?
[Deduct|Remove] {p} percent of {n} from it. What's left?
What's left when {p}% is [deducted|removed|knocked off] from {n}?
Knock {p} percent off {n}.
{n}, and then [knock|take] {p}% off. Result?
Which number is {p}% below {n}?
Which number do I get if I go {p} percent below {n}?
{p}% of {n} is [gone|lost|removed|taken away]. What remains?
What remains when {n} loses {p} percent?
When {p} percent is taken away, how much of {n} remains?
I'm trying to work out {n} minus {p} percent.
I'm trying to find the price of ${n} after {p}% off.
I'm trying to figure out how much ${n} with {p} percent off is.
Could you work out {n} minus {p}%, please?
Could you tell me what {n} less {p} percent is?
[Calculate|Compute] {n} less {p}%.
[Calculate|Work out|Compute] ${n} with {p}% off.
Do you know how much {n} minus {p} percent is?
Do you know the price of ${n} after {p}% off?
What's the final price of a {thing} that sells for ${n} with {p}% off?
What's the sale price if a {thing} is listed at ${n} and there's {p}% off?
A {thing} is priced at ${n}, less {p}%. What's the final price?
There's a {p}% sale at the [store|shop]. What does a {thing} of ${n} cost now?
The [store|shop] has a sale with {p}% off. What do I pay for a ${n} {thing}?
A {thing} of ${n} is marked down by {p}%. How much is it now?
What's the price of a ${n} {thing} marked down by {p} percent?
Usually a {thing} is ${n}. What's the reduced price at {p}% off?
The {thing} is usually ${n} and now reduced by {p}%. What's the price?
The normal price is ${n} and today it's {p}% cheaper. How much is that?
Today the {thing} is {p}% cheaper than the normal ${n}. How much is it?
A voucher takes {p}% off a {thing} of ${n}. What do I still pay?
With a {p} percent voucher, what do I pay for a {thing} of ${n}?
I get a student discount of {p}% on a {thing} of ${n}. What does it cost me?
What would a ${n} {thing} cost me with a {p} percent student discount?
What is ${n} once {p}% tax is taken off?
If {p}% is deducted from ${n}, what is left?
How much is left of ${n} after a {p} percent [discount|deduction]?
If {p}% of my ${n} goes to taxes, how much do I keep?
After taxes of {p}%, how much do I take home from ${n}?
I take home my ${n} less {p}% in taxes. How much is that?
My ${n} of shares fell by {p}%. What are my shares worth now?
The shares fell {p} percent from ${n}. What are they worth?
The seller gets ${n} less a fee of {p}%. How much is that?
From ${n} a fee of {p} percent is taken. How much do I get?
A village of {n} {people} gets smaller by {p}%. How many are left?
The [club|camp] has {n} {people} and shrinks by {p}%. How many will there be?
Of {n} {people}, {p}% leave. How many remain?
{n} {people} are here. If {p} percent go home, how many stay?
What is {n} after [losing|dropping] {p}%?
After a [loss|cut|drop] of {p} percent, what is left of {n}?
What does a {p}% [fall|reduction|cut] make of {n}?
I start with {n} and lose {p}%. Where do I end up?
Where do you end up if you start with {n} and [drop|remove] {p} percent?
The starting value is {n} and the change is -{p}%. What's the end value?
End value of {n} with a change of -{p}%?
From {n} the value [dips|slides|sinks|slips] by {p}%. What is the value then?
If a value of {n} [slips|sinks|slides|dips] by {p} percent, where does it end up?
If I bring {n} down by {p}%, what's the new number?
{n} brought down by {p} percent: result?
[Trim|Slash|Shrink] {n} by {p} percent. What's the result?
What is {n} [trimmed|slashed|scaled down|shrunk] by {p}%?
Scale {n} down by {p}%.
If {p}% of {n} is [wasted|used up], what's left?
{p} percent of our {n} was [thrown out|wasted|used up]. What do we have left?
{p}% of {n} is gone. What's the rest?
Once {p} percent is gone, how much of {n} is left?
My calculator is dead. What's {n} with {p}% knocked off?
No calculator here: {n} minus {p} percent?
I keep getting discounts wrong. What's ${n} minus {p} percent?
I mess up every discount. How much is ${n} less {p}%?
At the till there's a {p}% discount on ${n}. What do I pay?
What do I hand over at the till for ${n} minus {p} percent?
The price tag says ${n} and the sticker {p}% off. What do I pay?
At the till: tag ${n}, sticker {p}% off. To pay?
What's the Black Friday price of a ${n} {thing} at {p}% off?
A Friday deal: {p}% off a {thing} of ${n}. What's the price?
At the outlet a {thing} of ${n} is {p}% less. What does it sell for?
For how much does an outlet sell a ${n} {thing} at {p} percent less?
A {thing} from the {p}% off bin has a tag of ${n}. What do they charge me?
What will I be charged for a {thing} with a ${n} tag at {p}% off?
A code takes {p}% off my {thing} of ${n}. What amount is due?
With a code for {p} percent off ${n}, what's the amount due?
My order is ${n} and a promo code takes off {p}%. What do I pay?
With a promo code of {p} percent, what's an order of ${n}?
What does the staff pay for a ${n} {thing} with {p}% off?
For staff the ${n} {thing} is {p} percent off. What does it cost them?
In the clearance sale everything is {p}% cheaper. What's a ${n} {thing} now?
A {thing} had been ${n}. In the clearance it's {p} percent cheaper. Now?
The seller wanted ${n} and I talked him down {p}%. What do I pay?
We agreed on {p} percent less than ${n}. What did we agree on?
A used {thing} costs {p}% less than the new price of ${n}. What's the used price?
What does a used {thing} go for at {p} percent below ${n}?
What do I spend at the register if {p}% comes off ${n}?
At the register {p}% comes off my ${n} {thing}. What will I spend?
With {p}% off for early birds, what's a ${n} ticket?
A ticket is ${n}, and early birds get {p} percent off. What do they pay?
The fare is ${n}, and seniors pay {p}% less. What do seniors pay?
What's the senior fare if it's {p} percent less than ${n}?
A stay at the hotel is ${n} with {p}% off. What do I pay the hotel?
Our hotel stay of ${n} is {p} percent off. What does the stay cost?
On Tuesdays a ${n} flight is {p}% cheaper. What's the fare?
A flight costs ${n}, and on Tuesdays {p} percent less. What is it on Tuesdays?
Our bill is ${n} and happy hour takes off {p}%. What do we pay?
It's happy hour with {p} percent off. What's our ${n} bill then?
An invoice of ${n} is {p}% less if I pay early. What do I pay?
I pay early and take {p}% off the ${n} invoice. How much do I transfer?
What's my net pay if {p}% of my gross ${n} is withheld?
Gross pay ${n}, {p} percent withheld. Net pay?
The government keeps {p}% of my ${n}. How much do I keep?
What do I keep of ${n} if the government takes {p} percent?
I won ${n} and pay {p}% tax on it. How much do I keep?
Of the ${n} I won, {p} percent goes to tax. What do I get?
Of ${n} the app store keeps {p}%. What goes to the developer?
A developer receives ${n} less {p}% for the store. How much is that?
The gallery takes {p}% when an artist sells a work for ${n}. What does the artist get?
What's left for an artist from ${n} if the gallery takes {p} percent?
Of my ${n} loan {p}% is paid off. How much do I owe?
I had a loan of ${n} and paid off {p} percent. How much do I still owe?
My insurance pays {p}% of ${n} and I pay the rest. How much is left for me?
A bill of ${n}: the insurance pays {p} percent. What's left to pay?
What was the closing price of a stock that fell {p}% from ${n}?
A stock at ${n} goes down {p}% by the close. At what price did it close?
In its first year a ${n} car loses {p}%. What's it worth after that?
What's the value of a ${n} car after it loses {p} percent?
With the new plan my ${n} phone bill is {p}% smaller. How much is it?
My new plan makes the bill {p} percent smaller than ${n}. What's the bill now?
Before, we used {n} kWh of power. Now it's {p}% less. How much is that?
We now use {p} percent less than the {n} kWh before. How many kWh is that?
The capacity of a {n} mAh battery fell by {p}%. What is it now?
My battery had {n} mAh and lost {p} percent of that. What capacity is left?
Of {n} GB free I filled {p}%. How many GB are still free?
There were {n} GB free on the phone. I filled {p} percent. What's free now?
Zipped, a {n} MB file is {p}% smaller. How many MB is it?
How big is a zip that is {p} percent smaller than its {n} MB file?
We burned {p}% of the {n} liters in the tank. How many liters are left?
A tank had {n} liters, and {p} percent is gone. How many liters remain?
A pool with {n} liters of water loses {p}%. How many liters does it still have?
The pool had {n} liters and lost {p} percent. How much water is left?
We've done {p}% of the {n} km. How many km are still to go?
{p} percent of a {n} km road is behind us. How far is it still?
The race is {n} km and a runner has {p}% behind her. How far is the finish?
After {p} percent of a {n} km race, how many km are left to the finish?
A dose of {n} mg is lowered {p}%. What dose does the patient get?
The patient had {n} mg and gets {p} percent less now. What's the new dose?
How many mg should I take if the doctor wants {p}% less than {n} mg?
The doctor lowers my {n} mg by {p} percent. How many mg do I take?
A patient weighed {n} kg and lost {p}%. How much does the patient weigh?
What's the new weight of a patient of {n} kg who loses {p} percent?
I lost {p}% of my {n} kg. What's my weight today?
I was {n} kg and have lost {p} percent since. What do I weigh now?
In the oven a {n} g roast shrinks by {p}%. How much does it weigh then?
What does a roast of {n} g weigh if it shrinks {p} percent when cooked?
I use {p}% less sugar than the {n} g in the recipe. How many grams is that?
The recipe has {n} g of sugar. With {p} percent less, how many grams do I use?
The wood weighs {n} kg and drying takes off {p}%. What does it weigh dry?
Wood of {n} kg loses {p} percent by drying. What's its dry weight?
{p}% of a {n} m board is sawn off. How long is the rest?
I sawed {p} percent off a board of {n} m. How long is the board now?
A wall is {n} square meters and {p}% of it is windows. How much do I paint?
Without the {p}% of windows, how much of {n} square meters is left to paint?
In a drought the reservoir fell {p}% from {n} m. What level is it at?
The level of a reservoir was {n} m and fell by {p} percent. What is it now?
We got {p}% less rain than the {n} mm we expected. How many mm was it?
{n} mm of rain was expected, and {p} percent less fell. How many mm is that?
I lost {p}% of the {n} points on a test. What's my score?
What's my score if a test has {n} points and I lost {p} percent of them?
I cut {p}% of the {n} words of my essay. How many words are left?
The essay was {n} words long. After I cut {p} percent, how long is it?
Work of {n} points loses {p}% for being late. How many points is it worth then?
My work was late, so {p} percent of its {n} points are lost. What's left?
{p}% of {n} {people} are sick. How many showed up?
{n} {people} should be there and {p} percent called in sick. How many are there?
Next year a school with {n} {people} loses {p}%. How many will be left?
The school has {n} {people}. Next year it will have {p}% fewer. How many is that?
Of the {n} {people} who signed up, {p}% dropped out. How many stayed?
{p} percent of {n} {people} dropped out. How many stayed in?
{n} {people} took the test and {p}% failed. How many passed it?
How many of {n} {people} passed if {p} percent failed?
Of {n} {people}, all but {p}% came. How many is that?
All but {p} percent of our {n} {people} passed. How many passed?
A firm has {n} {people} and fires {p}%. How many keep their job?
The firm lets {p} percent of its {n} {people} go. How many stay?
Last week {n} {people} came to our show, tonight {p}% fewer. How many is that?
Tonight's show drew {p} percent fewer than the {n} {people} last week. How many came?
Last year we were {n} {people}, this year {p}% fewer. How many are we now?
There are {p} percent fewer {people} than last year's {n}. How many are there?
I [earn|make] ${n} and pay {p}% in taxes. How much do I take home?
I [make|earn] ${n}, of which {p} percent goes to taxes. How much is left?
What is left of ${n} after {p} percent tax is deducted?
After a {p}% discount is taken off, what is ${n}?
I keep messing up: what's ${n} with a discount of {p}%?
Discounts again, I keep messing them up. What's ${n} with {p} percent off?
A firm lets {p}% of its {n} {people} go. How many keep their jobs?
If a firm of {n} {people} lets go of {p} percent, how many does it keep?
""")

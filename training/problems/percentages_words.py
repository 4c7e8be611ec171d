"""More ways to ask for a percentage, for what percent something is, and for what is some percent less or more."""

from training.problems import (
    percentages_change_more,
    percentages_change_near,
    percentages_change_near_more,
    percentages_contrast,
    percentages_contrast_scenes,
    percentages_more,
    percentages_near,
    percentages_near_more,
)
from training.problems.problem import phrasings

MORE_PERCENT_OF = phrasings("""
[What is|How much is] {p} per cent of {n}?
{p} per cent of {n}
{p}pct of {n}
{n} {p}% [of|how much is that]
[calculator|calc|percentage calculator|maths|math] {p}% of {n}
[maths|math|Quick|homework] question: {p}% of {n}?
percentage of {n}: {p}%
[Calculate|Find|Determine] {p} per cent of {n}.
[Take|Get|Work out] {p}% of the number {n}.
Take {p}% of {n}. [What is it?|What do you get?|How much is that?]
Of {n}, what is {p}%?
Of {n} I want {p}%. How much is [that|it]?
If the whole is {n}, [what|how much] is {p}% of it?
If 100% is {n}, [what|how much] is {p}%?
100% is {n}. What is {p}%?
The total is {n}. [What|How much] is {p}% of that?
We start from {n}; {p}% of that is [what|how much]?
{p} out of every hundred, taken of {n}: how much is that?
What's {p}% out of {n}?
What [amount|value|figure] [is|equals|corresponds to] {p}% of {n}?
How [big|large|much] is a share of {p}% of {n}?
What is a {p} percent share of {n}?
What does {p}% of {n} [come to|equal|make|amount to]?
What do you get for {p}% of {n}?
I'm trying to figure out [what {p}% of {n} is|{p} percent of {n}].
I'd like to know how much {p}% of {n} [is|comes to].
For my homework: what is {p}% of {n}?
My teacher [wants|asks for] {p}% of {n}. [What is it?|What do I write?|Help!]
Not sure how to do percentages. What's {p}% of {n}?
Could you [please |]tell me [what {p}% of {n} is|{p} percent of {n}]?
Would you [work out|calculate|find] {p}% of {n} for me?
Do you know what {p} percent of {n} is?
Help me [with|find|work out] {p}% of {n}.
Let's find {p}% of {n}. [What comes out?|What do we get?]
[Show|Tell] me how much {p}% of {n} is.
Need {p}% of {n} [quickly|asap|now|fast].
Multiply {n} by {p}%.
What is {p}% times {n}?
Among {n} {people}, {p}% are {kind}. How many [{people} |]is that?
[Out of|Of|Among] {n} {people}, {p}% are {kind}. How many are {kind}?
We counted {n} {people}; {p} percent of them are {kind}. [How many is that?|How many are {kind}?]
How many of {n} {people} are {kind} if {p}% of them are?
If {p}% of {n} {people} are {kind}, how many are [that|they|{kind}]?
{p} percent of our {n} {people} are {kind}. How many [is that|would that be]?
How many {people} are {p}% of {n} {people}?
Only {p}% of the {n} {people} came. How many came?
A club has {n} {people}. If {p}% of them [vote|stay|agree], how many is that?
A {thing} [sells for|is priced at|is] ${n} with {p}% off. How much [do I save|cheaper is it|is taken off]?
A {thing} of ${n} is on sale at {p}% off. What's the discount in dollars?
How [big|much] is a discount of {p}% on ${n}?
How many dollars is {p}% off a ${n} {thing} worth?
What [would I save|is my saving] with {p}% off ${n}?
There's a {p}% discount on a ${n} {thing}. How much [money do I save|comes off the price]?
What is a {p}% tip on ${n}?
{p}% tip on ${n}
tip {p}% ${n} bill, just the tip
Dinner [was|came to|cost] ${n}. How much [tip is|would be|is a tip of] {p}%?
I want to leave {p}% as a tip on ${n}. How much do I leave?
The waiter gets a {p}% tip on a ${n} bill. How much does the waiter get?
How much [sales tax|VAT|tax] [is due|is charged|do I owe] on ${n} at {p}%?
{p}% [tax|VAT|sales tax] on ${n}
The [VAT|sales tax] is {p}%. How much of it is there on a price of ${n}?
I [earn|make] ${n} and pay {p}% in taxes. How much are the taxes?
How much interest does ${n} [earn|bring|pay] in one year at {p}%?
I [put|deposit|invest] ${n} at {p}% interest a year. How much interest is that after one year?
A loan of ${n} has {p}% interest a year. How much interest is due after one year?
The bank [charges|takes] a fee of {p}% on ${n}. How much is the fee?
What [fee|commission|charge] do I pay on ${n} if it is {p}%?
A seller gets {p}% commission on ${n}. How much is [the commission|that]?
I get a raise of {p}% on my ${n}. How much is the raise?
If I'm paid ${n} and get {p}% as a bonus, how much is the bonus?
I [spend|give away|put aside] {p}% of my ${n}. How much is that?
I owe {p}% of ${n}. How much do I owe?
How much does a down payment of {p}% on ${n} come to?
A {thing} costs ${n} and I pay {p}% of it now. How much do I pay now?
""")
MORE_PERCENT_OF += percentages_more.PERCENT_OF + percentages_near.PERCENT_OF
MORE_PERCENT_OF += percentages_contrast.PERCENT_OF + percentages_contrast_scenes.PERCENT_OF

MORE_WHAT_PERCENT = phrasings("""
What per cent of {n} is {a}?
{a} of {n} [as a percentage|in per cent|as a percent]
{a} out of {n} [as a percentage|in percent|percent|percentage]
{a}/{n} [as a percentage|in percent|percent]
{a} over {n} [as a percentage|in percent]
percentage {a} of {n}
[calculator|calc|percentage calculator|maths|math] {a} of {n} in percent
{a} is how many percent of {n}?
{a} [makes up|is equal to|equals|represents] what [percent|percentage] of {n}?
[Which|What] percentage does {a} [make|represent|make up] of {n}?
What [share|proportion|part] of {n} is {a}, in percent?
What [share|portion] is {a} of {n}? [In percent, please.|Answer in percent.|As a percentage.]
Express {a} out of {n} [as a percentage|in percent|as a percent].
Express {a} as a [percentage|percent] of {n}.
[Write|Give|State] {a} as a percentage of {n}.
[Turn|Convert|Change] {a}/{n} [into|to] a [percentage|percent].
Convert {a} out of {n} to percent.
What is {a}/{n} as a percentage?
What's {a} divided by {n} as a percentage?
[Find|Compute|Determine|Work out] the percentage that {a} is of {n}.
[Find|Calculate|Work out] what percentage of {n} {a} is.
If {n} is 100%, [what|how many] percent is {a}?
{n} is 100%. How many percent is {a}?
If the whole is {n}, what percentage is {a}?
Given a total of {n}, what percent is {a}?
The total is {n} and I have {a}. What percentage [is that|do I have]?
Compared with {n}, what percent is {a}?
In percent, how much is {a} of {n}?
As a percentage, what is {a} out of {n}?
I'm trying to figure out what percent {a} is of {n}.
I'd like to know what [percentage|percent] of {n} {a} is.
For my homework: {a} is what percentage of {n}?
My teacher asks what percent of {n} is {a}. [Can you help?|What do I write?]
Could you [please |]tell me what percent {a} is of {n}?
Can you [write|express|give] {a} of {n} as a percentage?
Do you know what percentage {a} out of {n} [is|makes]?
Help me find what percent of {n} {a} is.
[Show|Tell] me {a} out of {n} as a percentage.
How do I write {a} of {n} in percent?
""")
MORE_WHAT_PERCENT += percentages_more.WHAT_PERCENT + percentages_near_more.WHAT_PERCENT
MORE_WHAT_PERCENT += percentages_contrast.WHAT_PERCENT + percentages_contrast_scenes.WHAT_PERCENT

PART_ONLY = phrasings("""
I [scored|earned|won] {a} out of {n} points. What's my [percentage|score in percent]?
My score is {a} out of {n} [points|on the test|on the quiz]. What percentage is [it|that]?
I got {a} of {n} questions right. What percent [is that|did I get right]?
{a} right answers out of {n}: what's my percentage?
I answered {a} out of {n} correctly. [What's my grade in percent?|What percentage is that?]
The test had {n} questions and I got {a} right. What [percent|percentage] is that?
[We|They] won {a} of {n} games. What [percent|percentage] of the games is that?
A team won {a} out of {n} matches. What is the win rate in percent?
I have read {a} of {n} pages. What percentage of the book have I read?
I [spent|saved|used] ${a} of my ${n}. What [percent|percentage] is that?
${a} of the ${n} is gone. What percent is gone?
Of {n} tickets, {a} were sold. What percentage was sold?
{a} out of {n} seats are taken. What percent of the seats is that?
Out of a total of {n}, {a} are done. What percentage is done?
{a} of my {n} tasks are finished. What percent is finished?
Among {n} {people}, {a} are {kind}. What [percent|percentage] [are {kind}|is that]?
If {a} of {n} {people} are {kind}, what [percentage|percent] is that?
{a} out of {n} {people} are {kind}. [What percentage is that?|What is that in percent?]
What percentage of {people} are {kind} if {a} out of {n} are?
We have {n} {people}, of whom {a} are {kind}. What percent are {kind}?
A {thing} costs ${n} and I get ${a} off. What percent do I save?
A ${n} {thing} is reduced by ${a}. What percentage is the discount?
The bill was ${n} and the tip ${a}. What percent was the tip?
On a price of ${n} the tax was ${a}. What percentage is the tax?
""")
PART_ONLY += percentages_more.PART_ONLY + percentages_near_more.PART_ONLY
PART_ONLY += percentages_contrast.PART_ONLY + percentages_contrast_scenes.PART_ONLY
"""Those in which {a} is a part of {n}, and so not above it."""

MORE_LESS = phrasings("""
{n} [reduced|decreased|lowered|cut|discounted] by {p}%
{n} with {p}% [off|less|taken off|taken away]
{n} - {p}%
{p}% off {n}
{p}% off ${n}, final price
[calculator|calc|maths|math|discount calculator] ${n} minus {p}%
[What is|How much is] {n} minus {p} per cent?
What's [left|the rest] after taking {p}% off {n}?
[Deduct|Remove|Knock|Take] {p}% [off of|from] {n}.
Make {n} {p}% [smaller|less|lower].
What number is {p}% [smaller|lower] than {n}?
Which number is {p} percent less than {n}?
{p}% less than {n} is [what|how much]?
{n} [drops|falls|shrinks|goes down|decreases] by {p}%. What is it [now|then]?
If {n} [drops|falls|shrinks|goes down|decreases] by {p} percent, what [is left|remains|does it become]?
Something was {n} and [fell|dropped|went down] by {p}%. What is it now?
What remains of {n} when {p}% is [taken away|gone|lost|removed]?
I lose {p}% of {n}. How much [is left|remains|do I still have]?
I have ${n} and [spend|lose|give away] {p}% of it. How much [is left|do I have left|remains]?
I'm trying to figure out [what {n} minus {p}% is|{n} less {p}%|the price of ${n} after {p}% off].
For my homework: decrease {n} by {p} per cent.
Could you [please |]tell me what {n} minus {p}% [is|makes]?
[Work out|Calculate|Compute] {n} minus {p}%.
Can you [take|knock] {p}% off ${n}?
Do you know what ${n} is with {p}% off?
A {thing} [sells for|is priced at|is listed at] ${n}, but there's {p}% off. What's the [sale|final] price?
A ${n} {thing} is on sale [for|at|with] {p}% off. What does it cost [now|in the sale]?
What's the sale price of a ${n} {thing} [at|with] {p}% off?
Everything is {p}% off. What [will|does] a ${n} {thing} cost?
The [store|shop] has a {p}% sale. What do I pay for a {thing} that was ${n}?
The {thing} is marked down {p}% from ${n}. What's the price now?
A {thing}, usually ${n}, is discounted by {p}%. What is the [sale|reduced] price?
The {thing} is normally ${n} and today {p}% cheaper. How much is it today?
With a {p}% discount, what do I pay for a ${n} {thing}?
After a {p}% discount on ${n}, [what do I pay|what is the price|how much is due]?
How much [will|would] I pay if I get {p}% off ${n}?
I got a {p}% voucher for a ${n} {thing}. What do I [still |]pay?
My student discount is {p}%. What [does|would] a ${n} {thing} cost me?
How much is ${n} after a {p}% [discount|price cut|reduction|markdown]?
What is ${n} after {p}% [discount|tax is taken off|is deducted]?
I [earn|make] ${n} and {p}% goes to taxes. How much [do I keep|is left|do I take home]?
My pay of ${n} was cut by {p}%. What [is it|do I get] now?
A {thing} bought for ${n} lost {p}% of its value. What is it worth now?
My shares were worth ${n} and fell {p}%. What are they worth now?
The seller takes a fee of {p}% from my ${n}. How much do I get?
There were {n} {people} and {p}% of them [left|went home]. How many [are left|stayed|remain]?
Of {n} {people}, {p}% [left|went home]. How many [are left|stayed|remain]?
A [club|camp|village] of {n} {people} shrinks by {p}%. How many [are left|are there now]?
The number of {people} [fell|dropped|went down] by {p}% from {n}. How many are there now?
If {p}% of {n} {people} [leave|go home], how many [remain|stay|are left]?
""")
MORE_LESS += percentages_change_more.LESS + percentages_change_near.LESS
MORE_LESS += percentages_contrast.LESS + percentages_contrast_scenes.LESS

MORE_MORE = phrasings("""
{n} [increased|raised|grown] by {p}%
{n} with {p}% [more|added|on top]
{n} + {p}%
{p}% more than {n}
{p}% [added to|on top of] {n}
${n} plus {p}% [tax|tip|VAT], total
[calculator|calc|maths|math] ${n} plus {p}%
[What is|How much is] {n} plus {p} per cent?
Make {n} {p}% [bigger|larger|greater|higher].
What number is {p}% [bigger|larger|greater|higher] than {n}?
Which number is {p} percent more than {n}?
{p}% more than {n} is [what|how much]?
{n} [rises|climbs|goes up|increases] by {p}%. What is it [now|then]?
If {n} [rises|grows|climbs|goes up|increases] by {p} percent, what [does it become|is it then|do we get]?
Something was {n} and [rose|grew|went up] by {p}%. What is it now?
What [becomes of|happens to] {n} when it grows by {p}%? Give the new number.
What do you get when {p}% is added to {n}?
[Bump|Scale|Mark|Push] {n} up by {p}%.
I'm trying to figure out [what {n} plus {p}% is|{n} increased by {p}%|the price of ${n} with {p}% tax].
For my homework: increase {n} by {p} per cent.
Could you [please |]tell me what {n} plus {p}% [is|makes]?
[Work out|Calculate|Compute] {n} plus {p}%.
Can you add {p}% to ${n}?
Do you know what ${n} is with {p}% on top?
A {thing} [sells for|is priced at|is] ${n} before {p}% [tax|VAT|sales tax]. What's the [total|final price]?
A ${n} {thing} plus {p}% [VAT|sales tax]: what's the total?
What's the total for a ${n} {thing} [with|including|after] {p}% [tax|sales tax|VAT]?
Including {p}% tax, [what do I pay for|how much is] a ${n} {thing}?
The {thing} is ${n} and [tax|VAT] of {p}% [is added|comes on top]. What's the full price?
The price of ${n} does not include {p}% [tax|VAT]. What is it with tax?
How much is ${n} [with|after|including] {p}% [tax|VAT|sales tax]?
What is ${n} after a {p}% [raise|increase|price rise|markup]?
The {thing} used to cost ${n}, and the price [went up|rose|climbed] {p}%. How much is it now?
A shop buys a {thing} for ${n} and marks it up by {p}%. What does it sell for?
Prices rose {p}%. What does a {thing} that was ${n} cost now?
The {thing} got {p}% more expensive. It was ${n}. What's the price now?
My [pay|salary|wage|rent] was ${n} and [went up|increased|rose] by {p}%. What is it now?
I [earn|make] ${n} and get a {p}% raise. How much do I [earn|make|get] then?
With a raise of {p}%, what does a pay of ${n} become?
After a {p}% raise, what's a salary of ${n}?
I [put|deposit|invest] ${n} at {p}% interest. How much [do I have|is there] after one year?
My account has ${n} and earns {p}% interest a year. What's the balance after one year?
I borrow ${n} for a year at {p}% interest. How much do I pay back in all?
My shares were worth ${n} and gained {p}%. What are they worth now?
A fee of {p}% is added to ${n}. How much do I pay [in all|in total|altogether]?
Dinner [was|came to|cost] ${n} and we tip {p}%. What do we pay [in all|in total|altogether]?
What's the total of a ${n} bill with {p}% tip?
A meal is ${n}. [With|Including] a {p}% tip, how much is it?
There were {n} {people} and then {p}% more came. How many are there now?
The number of {people} [rose|grew|went up] by {p}% from {n}. How many are there now?
A [club|camp|village] of {n} {people} grows by {p}%. How many are there [now|then]?
If {n} {people} become {p}% more, how many are there?
""")
MORE_MORE += percentages_change_more.MORE + percentages_change_near_more.MORE
MORE_MORE += percentages_contrast.MORE + percentages_contrast_scenes.MORE

_THINGS = """
skirt belt scarf wallet purse suitcase raincoat sweatshirt laptop tablet monitor mouse speaker headset television
microwave toaster kettle fridge freezer fan heater vacuum bed pillow mattress bookcase shelf stool bench vase rug
curtain candle teapot plate bowl bottle basket ladder hammer drill saw toolbox lawnmower hose skateboard surfboard
kayak racket football piano violin trumpet flute necklace bracelet ring pen notebook calendar painting plant
"""
MORE_THINGS = tuple(_THINGS.split())
MORE_PEOPLE = (
    "teachers", "singers", "passengers", "runners", "dancers", "campers", "voters", "readers", "fans", "employees",
)  # fmt: skip
MORE_KINDS = (
    "hungry", "tired", "absent", "present", "outside", "asleep", "on time", "beginners", "from France", "from Brazil",
    "busy", "injured", "in the hall", "abroad",
)  # fmt: skip

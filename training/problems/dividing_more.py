"""Still more ways to ask for a quotient, for both it and the remainder, and for the remainder alone."""

from training.problems.problem import phrasings

FURTHER_PHRASES = phrasings("""
{e} - what do you [get|make it|reckon]?
{e} works out to [what|which number]?
{e}: your answer?
{e} comes out as [what|how much]?
{e} equals [what|how much]?
[pls|plz] solve {e}
{e} by hand
how to work out {e}
[Sort|Figure] out {e}[ for me|].
Have a go at {e}.
[Settle a bet|Settle an argument|Just checking]: what's {e}?
My calculator [died|broke|is out of battery]. What's {e}?
I did {e} in my head and [doubt my result|don't trust myself]. What's correct?
Sorry if this is [silly|basic|a dumb question], but what is {e}?
[Good morning|Hi there|Hello]! What is {e}?
[Quiz|Test] time! {e}?
Your turn: {e}
I'd be grateful for the value of {e}.
What belongs [after|behind] the equals sign: {e} = ?
A calculator is fed {e}. What will be on the display?
Do {e} [on paper|the long way|digit by digit].
Long division, please: {e}
No explanation needed, what's {e}?
For [a spreadsheet|the budget|my notes|the report] I need {e}.
I'm [eight|nine|ten] and learning long division. What does {a} divided by {b} make?
dividing {a} [by|with] {b}
long division {a} {b}
[quotient|long divide] {a} {b}
{b} into {a}
{b} into {a} goes how [often|many times]?
{b} goes into {a} how [often|many times]?
How [often|many times] is {b} in {a}?
Dividend {a}, divisor {b}. [Quotient|Result]?
With {a} as the dividend and {b} as the divisor, [find|state|give] the quotient.
The fraction {a} over {b} equals [what|which number]?
A fraction has numerator {a} and denominator {b}. What does it equal?
Let p be {a} and q be {b}. p divided by q?
What do I get for x / {b} if x = {a}?
f(x) = x / {b}. What is f({a})?
If y = x / {b} and x = {a}, [find|determine|what's] y.
What does {a} // {b} [give|return|print] in Python?
The variable n is {a}. After n //= {b}, what is n?
[Reckon|Figure] out {a} divided by {b}, would you?
[Kindly|Please] furnish the quotient of {a} and {b}.
Which number times {b} is equal to {a}?
If {b} times a number equals {a}, what's the number?
{b} equal things weigh {a} together. What does one weigh?
{a} is {b} equal steps. How big is a step?
{a} km in {b} equal stages: how long is each stage?
{a} words on {b} pages with equally many on each. How many words per page?
{a} pupils in {b} classes of equal size. How many per class?
{a} chairs in {b} equal rows. How many in a row?
{a} minutes over {b} days in equal amounts: minutes a day?
I need to save {a} in {b} months, always an equal amount. How much per month?
A debt of {a} is paid off in {b} equal instalments. How much is one?
What's the monthly rate when {a} is paid in {b} equal payments?
{b} hours of work pay {a}, every hour equally. What's the hourly wage?
A car covers {a} km in {b} hours at an equal pace. Its speed in km per hour?
A machine makes {a} parts in {b} hours, equally many each hour. How many an hour?
{b} identical tickets at equal prices came to {a}. Price of one?
{a} sweets, {b} children, equal portions. [How many each|What does one child get]?
{a} cards are dealt to {b} players so that all have equally many. How many does a player hold?
The inheritance of {a} goes to {b} heirs in equal parts. What does an heir get?
We found {a} coins and shared them equally, all {b} of us. What was my share?
A rope of {a} cm is snipped into {b} equal bits. How long is a bit?
A ribbon of {a} is cut into equal pieces of {b}. How many pieces?
A rectangle has an area equal to {a} and is {b} wide. What is its length?
Taking equally many each day, {b} to be exact, how many days do {a} pills last?
Reading equally much every day, namely {b} pages, how many days do {a} pages last?
With {b} in every equal pack, how many packs do {a} make?
{a} people sit at equal tables for {b}, all full. How many tables?
How many {b}-litre cans of equal size can be filled from {a} litres?
What's the average if {b} equal numbers sum to {a}?
By what must {b} be multiplied for it to equal {a}?
Each of the {b} of us pays an equal part of {a}. Which amount is that?
Make {b} equal heaps out of {a}. How many in a heap?
Is there a quick way to see what {a} divided by {b} is? What does it come out at?
Reduce {a} by a factor of {b}.
""")

FURTHER_WITH_REMAINDER = phrasings("""
{e} [plus|including|incl.] remainder
{e} as quotient and remainder
{e}, remainder included[, please|]
{e}: quotient? remainder?
What is {e}, and does anything remain?
How does {e} come out, with the remainder?
Quotient first, then remainder: {e}
I want both the quotient and the remainder of {e}.
[Teach|Show] me {e} with its remainder.
My worksheet wants {e} with a remainder. What do I write?
My [son|daughter] must do {e} with remainder. What's the answer?
Sorry, how does one write {e} with a remainder?
[Quick one|Quiz time]: {e} with remainder?
It doesn't come out even, I think: {e}. Quotient and remainder?
No decimals please: {e} with remainder.
Without decimals, what's {a} divided by {b}? State the remainder too.
Don't give me a decimal; I want {a} divided by {b} with the remainder.
whole part and remainder of {a} divided by {b}
divide {a} by {b} remainder included
divmod of {a} and {b}
What does divmod({a}, {b}) return in Python?
What are {a} // {b} and {a} % {b}?
Write {a} as {b} times q plus r with r below {b}. What are q and r?
Find q and r so that {a} = {b} * q + r, with r less than {b}.
Dividend {a}, divisor {b}: quotient and remainder?
Euclidean division of {a} by {b}
[Euclidean|Whole number] division: {a} by {b}, give quotient and remainder.
How does {b} go into {a}: how often, and with what remainder?
{b} into {a}, how many times and what's left?
How many {b}s make up {a}, and what's left at the end?
Take {b} from {a} as often as you can. How often is that, and what's left?
[Deal|Hand out] {a} cards to {b} players. How many does each hold, and how many stay over?
{a} photos, {b} to a page. How many full pages, and how many photos on the last one?
A ribbon of {a} cm is cut into pieces of {b} cm. How many pieces, and how long is the scrap?
I have {a} and each one costs {b}. How many can I buy, and how much money is left?
{a} days in weeks of {b} days: how many weeks and how many days over?
A bottle holds {a} ml and a cup {b} ml. How many full cups, and what stays in the bottle?
Pack {a} books in boxes of {b}. Number of full boxes and number of loose books?
Put {a} chairs in rows of {b}. How many complete rows, and how many spare chairs?
One cake takes {b} eggs. How many cakes can I bake with {a} eggs, and how many eggs are spare?
""")

FURTHER_ONLY_REMAINDER = phrasings("""
{e} - only the remainder
{e}: which remainder?
{e} leaves what remainder?
{e} rest only
Which remainder does {e} have?
Just tell me the remainder: {e}
Never mind the quotient. What is the remainder of {e}?
The quotient doesn't matter; which remainder does {e} give?
I've got the quotient of {e}, but what's the remainder?
[Quick one|Quiz time]: remainder of {e}?
My worksheet wants only the remainder of {e}. What is it?
My [son|teacher|boss] asks for the remainder of {e}.
Sorry, how big is the remainder in {e}?
remainder when {a} divided by {b}
{a} by {b} remainder
modulo {a} {b}
mod {a} {b}
modulus of {a} and {b}
{a} (mod {b})
{a} reduced modulo {b}
Reduce {a} modulo {b}.
What is {a} congruent to modulo {b}?
The residue of {a} modulo {b}?
Find r: {a} = {b}q + r with r below {b}.
Dividend {a}, divisor {b}. What's the remainder?
The variable n is {a}. After n %= {b}, what is n?
What does print({a} % {b}) [show|output] in Python?
What does MOD({a}, {b}) return in a spreadsheet?
By how much does {a} exceed the largest multiple of {b} that isn't above it?
What must be taken off {a} so that {b} divides the rest? Give the smallest such number.
{b} doesn't go into {a} evenly, I guess. What's over?
Deal {a} cards evenly to {b} players. How many cards are not dealt?
{a} photos go on pages of {b}. How many photos don't fill a page?
{a} pupils form as many teams of {b} as possible. How many pupils have no team?
A ribbon of {a} cm is cut into as many pieces of {b} cm as it gives. How long is the scrap?
I have {a} and buy as many as I can at {b} each. What money is left?
I fill cups of {b} ml from {a} ml until no full cup is possible. How many ml stay?
{a} chairs stand in full rows of {b}. How many chairs are spare?
""")

FURTHER_PART_OF = phrasings("""
{of} {a} [equals|gives|makes|comes to] what?
{of} {a} please
{of} {a} [answer|result]
so {of} {a}, how much?
what does {of} {a} come to
What does {of} {a} [make|equal|amount to]?
How [big|large] is {of} {a}?
What would {of} {a} be?
[maths|math|calculator] {of} {a}
[Quick one|Easy one|Quiz time]: {of} {a}?
For my homework: {of} {a}
My homework says: {of} {a}.
My [teacher|son|boss] asks what {of} {a} is.
I'm trying to figure out {of} {a}.
I forgot how to do {of} {a}. What is it?
Sorry if this is basic, but what is {of} {a}?
Hi! What's {of} {a}?
[Do|Would] you know what {of} {a} is?
Any idea how much {of} {a} is?
[Please |]figure out {of} {a}.
[Evaluate|Determine|State] {of} {a}.
Show me how to find {of} {a}.
Let's take {of} {a}. What do we get?
[Kindly|Please] work out {of} {a} for me.
Which number is {of} {a}?
x is {of} {a}. What's x?
If x is {of} {a}, [find|what is] x.
What number do I get for {of} {a}?
A recipe says {a} grams, but I make only {of} {a}. How many grams?
The sale takes {of} {a} off. How much is taken off?
The shop knocks off {of} {a}. How much do I save?
I gave away {of} {a}. How many did I give away?
I ate {of} {a} sweets. How many did I eat?
We drove {of} {a} km before lunch. How many km was that?
She read {of} {a} pages. How many pages did she read?
He slept through {of} {a} minutes. How many minutes did he miss?
Only {of} {a} people came. How many came?
At the meeting {of} {a} members voted yes. How many yes votes was that?
In our school {of} {a} pupils walk. How many walk?
In the box, {of} {a} eggs were broken. How many broke?
The tank holds {a} litres but has only {of} {a} in it. How many litres are in it?
I save {of} {a} each month. How much do I put aside monthly?
My brother wants {of} {a}. How much is he asking for?
I owe {of} {a}. How much is that?
My discount is {of} {a}. What's that in money?
We used {of} {a} sheets. How many sheets were used?
They planted {of} {a} seeds. How many seeds were planted?
Tom pays {of} {a}. What's his part?
The deposit is {of} {a}. How much do I put down?
Cut {a} so that I have {of} {a}. How long is my piece?
Split {a} fairly so that I get {of} {a}. How much is mine?
I've finished {of} {a} tasks. How many have I finished?
The fee is {of} {a}. What will it be?
What is {of} the number {a}?
Take {of} the number {a}.
{a}: how much is {of} that?
""")

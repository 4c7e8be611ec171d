"""Still more ways to ask for a product."""

from training.problems.problem import phrasings

FURTHER_PHRASES = phrasings("""
{e} - what do you [get|make it|reckon]?
{e} works out to [what|which number]?
{e}: your answer?
{e} comes out as [what|how much]?
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
I always mix this one up: {e}. What is it?
? = {e}, what goes [in place of|instead of] the question mark?
What belongs [after|behind] the equals sign: {e} = ?
A calculator is fed {e}. What will be on the display?
Do {e} [on paper|the long way|digit by digit|with carrying].
Long multiplication, please: {e}
No explanation needed, what's {e}?
For [a spreadsheet|the budget|my notes|the report] I need {e}.
[multiplying|times] {a} {b}
times {a} by {b}
[Reckon|Figure] up {a} times {b}, would you?
{a} taken {b} times [is|makes] what?
{a} repeated {b} times and summed is what?
Skip-count in steps of {a}, {b} steps from zero. Where do you end?
Column multiplication: {a} above, {b} below. What's at the bottom?
Multiplicand {a}, multiplier {b}. [Product|Result]?
With {a} and {b} as factors, [state|give|find] the product.
Which number has {a} and {b} as a pair of factors?
Which number, divided by {b}, gives {a}?
A number divided by {b} is {a}. What's the number?
I'm thinking of a number. Share it among {b} and each gets {a}. What's my number?
f(x) = {b} times x. What is f({a})?
If y is {b} times x and x = {a}, [find|determine|what's] y.
In my spreadsheet one cell holds {a} and the next {b}. What does PRODUCT return?
A loop of {a} rounds contains a loop of {b} rounds. How often does the inner body run?
A screen is {a} pixels by {b} pixels. How many pixels is that?
A photo measures {a} by {b}. What's its area?
How many square metres are in a [room|garden|field|floor] of {a} by {b} metres?
[Floor|Wall|Field|Plot] {a} m long, {b} m wide: area?
How many tiles cover a floor {a} tiles long and {b} tiles wide?
A [hall|theatre|cinema] has {a} rows, each with {b} seats. [Capacity|How many can sit]?
{a} shelves with {b} books on each; how many books?
Every one of the {a} [classes|teams|buses|houses] has {b} people. How many people altogether?
A pack holds {b}. I buy {a} packs. What do I have?
{a} crates, {b} bottles in every crate. Bottles overall?
It is {b} to a box and {a} boxes. What's the overall count?
At {b} a piece, what [do|would] {a} pieces cost?
Price per ticket: {b}. Tickets: {a}. [Total|Amount due|What's the bill]?
{a} at {b} each, what's the [bill|damage|total]?
What's due for {a} nights at {b} a night?
I earn {b} an hour. What do I get for {a} hours?
At {b} a week for {a} weeks, how much is that altogether?
A [car|train|boat] goes {b} km an hour for {a} hours. How far is that?
Driving {b} miles every day, how many miles are done after {a} days?
A tap gives {b} litres a minute. How many litres in {a} minutes?
A machine makes {b} parts per hour. Its output in {a} hours?
Each lap is {b} metres and I run {a} of them. [Distance|How far do I run]?
{a} pages with {b} words each: word count?
I put aside {b} every month. How much have I after {a} months?
{a} guests drink {b} glasses each. How many glasses do we need?
A recipe needs {b} grams, and I cook it {a} times. How many grams?
For every one of {a} [rooms|tables|doors] we need {b} [screws|plates|lamps]. How many in total?
In how many ways can I pair one of {a} shirts with one of {b} trousers?
With {a} starters and {b} mains on the menu, how many different meals are there?
[Blow up|Enlarge|Magnify] {a} by a factor of {b}.
Something {a} long is stretched to {b} times its length. How long is it?
My friend has {a}, I have {b} times that. How many do I have?
It was {a} once; now it's {b} times that. What is it now?
[Kindly|Please] furnish the product of {a} and {b}.
Is there a quick way to see what {a} times {b} is? What does it come out at?
[Hand|Pass] me the product: {a}, {b}
What does one get from {b} equal piles of {a}?
Let p be {a} and q be {b}. p times q?
{a} for each of {b}, how much altogether?
""")


FURTHER_DOUBLE = phrasings("""
{a} times two
What is {a} times two?
two times {a}
two lots of {a}
{a} doubles. [New value|What is it now|What does it become]?
{a} plus itself
What is {a} plus itself?
Add {a} to itself.
What do I get by adding {a} to itself?
Take {a} twice.
Double the number {a}.
Multiply {a} by two.
Can you multiply {a} by two?
{a} multiplied by two is what?
What's {a} if you double it?
How much is {a} doubled up?
doubling {a} gives what?
Doubling {a}, what do you get?
{a} two times over
{a} and the same again, how many is that?
{a} and as many again: how many in all?
[Find|State|Give me] the double of {a}.
[Please |]double {a} for me.
[Would|Could] you double {a}?
Let's double {a}. What comes out?
I want to double {a}. What will I have?
What would twice {a} be?
I'd like to know twice {a}.
I need twice {a}.
Which number is twice as [big|large|great] as {a}?
What number is the double of {a}?
Which number has {a} as its half?
Half of which number is {a}?
Half of a number is {a}. What's the number?
{a} is half of [what|which number]?
{a} is one half; how big is the whole?
A recipe takes {a} grams. How many grams if I make it twice?
The price of {a} has doubled. What is it now?
Our town had {a} people and has doubled since. How many live there now?
My sister ran {a} metres and I ran double. How far did I run?
A pair costs twice what one costs. One costs {a}. The pair?
I pay {a} for one ticket. What do two tickets cost?
One way is {a} km. How long is it there and back?
There and back, {a} km each way: how far?
[Both|The two] brothers have {a} coins each. How many together?
I do {a} push-ups in the morning and just as many at night. How many a day?
A bicycle has two wheels. How many wheels do {a} bicycles have?
How many shoes are in {a} pairs?
{a} pairs are how many single ones?
How many eyes do {a} people have?
In Python, what is {a} * 2?
If n is {a}, what's 2n?
n = {a}. Find twice n.
If x = {a}, what is x + x?
If someone doubles my {a}, what have I got?
For my homework: double {a}
My [teacher|son] wants the double of {a}.
I'm trying to figure out what twice {a} is.
[maths|math|calculator] double {a}
double of {a} [please|=|?]
What's {a} by a factor of two?
[Scale|Increase] {a} by a factor of two.
""")

FURTHER_TRIPLE = phrasings("""
{a} times three
What is {a} times three?
three lots of {a}
thrice {a}
What is thrice {a}?
What's the triple of {a}?
{a} triples. [New value|What is it now|What does it become]?
Take {a} three times. What's the total?
Treble {a}.
What is treble {a}?
Multiply {a} by three.
Can you multiply {a} by three?
{a} multiplied by three is what?
{a} three times over
{a} tripled is what?
Tell me the triple of {a}.
tripling {a} gives what?
Tripling {a}, what do you get?
[Find|State|Give me] the triple of {a}.
[Please |]triple {a} for me.
[Would|Could] you triple {a}?
Let's triple {a}. What comes out?
I want to triple {a}. What will I have?
I'd like to know three times {a}.
I need three times {a}.
What would three times {a} be?
How much is {a} tripled?
What's three times as many as {a}?
Which number is three times as [big|large|great] as {a}?
Which number has {a} as its third?
A third of which number is {a}?
A third of a number is {a}. What's the number?
{a} is a third of [what|which number]?
A recipe takes {a} grams. How many grams if I make it three times?
The price of {a} has tripled. What is it now?
Our town had {a} people and has tripled since. How many live there now?
Something was {a} and tripled. What is it now?
My sister ran {a} metres and I ran three times that. How far did I run?
I have {a} and my [friend|sister] has three times as many. How many does my [friend|sister] have?
I pay {a} for one ticket. What do three tickets cost?
The three friends have {a} coins each. How many together?
How many sides do {a} triangles have in all?
A tricycle has three wheels. How many wheels do {a} tricycles have?
Each side of a triangle is {a} cm. What is its perimeter?
A triangle has three equal sides of {a}. How long is the way round?
Breakfast, lunch and dinner take {a} minutes each. How many minutes is that?
In Python, what is {a} * 3?
If n is {a}, what's 3n?
n = {a}. Find three times n.
If x = {a}, what is x + x + x?
What is the sum of {a}, {a} and {a}?
{a} and {a} and {a} together?
If someone triples my {a}, what have I got?
For my homework: triple {a}
I'm trying to figure out what three times {a} is.
[maths|math|calculator] triple {a}
triple of {a} [please|=|?]
[Scale|Increase] {a} by a factor of three.
Three days running I read {a} pages. How many pages is that?
Three boxes with {a} in each, how many in all?
Something {a} long is made three times as long. How long is it?
Three of them at {a} each, how much do I pay?
How much do you have after trebling {a}?
How many wheels are on {a} rickshaws with three wheels each?
I do {a} sit-ups morning, noon and night. How many a day?
Add {a} and {a} and {a}.
My [teacher|son] wants the triple of {a}.
Any idea what {a} tripled is?
One ball costs {a}. What's the price of three?
Which number do I reach by tripling {a}?
""")

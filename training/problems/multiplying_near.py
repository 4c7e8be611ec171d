"""Phrasings near to others: each shares its words or its way of asking with another one."""

from training.problems.problem import phrasings

NEAR_EXPRESSIONS = phrasings("""
Evaluate {e} and [give|tell] me the result.
Can you evaluate {e} for me?
{e}: please evaluate
My homework [asks for|has] {e}. What is it?
It says {e} [in|on] my homework. [What's that?|What do I write?]
The homework sheet says {e}. What's the answer?
What does {e} work out [to|at]?
What number does {e} work out to?
How much does {e} work out to?
pls tell me {e}
[pls|plz] help me solve {e}
solve {e} [pls|plz]
can u solve {e} pls
Have a go at this: {e}
Will you have a [go|try|shot] at {e}?
I had a go at {e} and got stuck. What is it?
Can you settle [a bet|an argument] for us: what is {e}?
We have [a bet|an argument] about {e}. What is it?
Just checking my answer: what does {e} make?
Just to settle [it|this]: how much is {e}?
What's {e}? My calculator [died|is broken|has no battery].
The battery of my calculator is [dead|empty]. How much is {e}?
My calculator is [broken|dead], so can you work out {e}?
What is {e}? I did it in my head and [am not sure|don't trust my result].
I tried {e} in my head. What's the correct [result|answer]?
I doubt my result for {e}. What is [correct|right]?
I don't trust my answer to {e}. What should it be?
Sorry, [silly|dumb|basic|stupid] question: what is {e}?
This may be a [silly|dumb|basic] question, but how much is {e}?
What is {e}? Sorry for [asking|the silly question|such a basic question].
[Good morning|Good evening|Good afternoon]! How much is {e}?
[Hi there|Hello there|Hey there], [what's|how much is] {e}?
Hello, can you tell me what {e} is?
It's [quiz|test] time: what is {e}?
Time for a [quiz|test]: {e}
[Quiz|Test] question: what is {e}?
Now it's your turn: what is {e}?
It's your turn to [solve|work out] {e}.
{e}, your turn
I would be grateful if you [worked out|could tell me] {e}.
I'd be [very |so |]grateful for the [answer to|result of] {e}.
What value does {e} have?
I'd like the value of {e}.
Determine what {e} is.
State what {e} comes to.
I always [mix up|get wrong|forget] {e}. What is it?
{e} is one I always [mix up|get wrong]. What's the answer?
In {e} = ?, what goes [in place of|instead of] the question mark?
What number [stands for|replaces] the question mark in {e} = ?
Replace the question mark: {e} = ?
What [goes|comes|stands] after the equals sign: {e} = ?
Which number [belongs|goes] behind the equals sign in {e} = ?
I feed {e} to a calculator. What is on the display?
I [type|enter] {e} into a calculator. What does the display [show|say]?
If a calculator is fed {e}, what does it [display|show]?
Just {e}, no explanation needed.
What's {e}? No explanation, just the [number|answer|result].
I need no explanation, only the answer to {e}.
I need {e} for [a spreadsheet|the budget|my notes|my report].
For my [budget|report|notes|spreadsheet], what is {e}?
[The budget|A report|My spreadsheet] has {e} in it. How much is that?
[math|maths] help: {e}
do the [math|maths] for me: {e}
{e} [calculator|calc|math|maths]
What would a calculator say to {e}?
[Quick|Easy|Simple] question: what is {e}?
Here's [a quick|an easy] one: what's {e}?
The next one is {e}. What do you get?
{e}, quick one
I need help with my homework: {e}
Can you help me with my homework? It's {e}.
[My|This] homework question is {e}. What's the answer?
What's the answer to {e} on my worksheet?
The worksheet [says|asks for] {e}. What should I write?
On my worksheet there's {e}. What [goes there|do I write|is it]?
My [teacher|mother|sister|friend|boss] asked me what {e} is.
My [son|daughter] asks me {e}. What is it?
Can you help my [son|daughter] with {e}?
My [teacher|boss] wants the [answer to|result of] {e}.
Help me figure out [what {e} is|{e}].
I can't figure out {e}. [What is it?|Can you?]
Can you figure out what {e} [makes|is]?
What I'd like to know is [what {e} is|how much {e} makes].
I'd love to know what {e} [is|makes].
I [need|have] to know what {e} is.
I'm not sure [what|how much] {e} is. [Any idea?|Can you tell me?]
Any idea what {e} comes to? I'm not sure.
I don't know what {e} comes to, do you?
Would you mind [calculating|solving|telling me] {e}?
Would you be so kind as to [tell me|work out|solve] {e}?
Be so kind and [calculate|work out] {e}.
Show me what {e} [is|makes|comes to].
Please show me the [result|answer|value] of {e}.
Let me [see|know|have] the [result|answer] of {e}.
I need {e} [quickly|fast|asap|right now].
Quickly, what's {e}?
Can you do {e} [quickly|fast]?
need the answer to {e} [asap|now|fast]
Fill in the [gap|missing number]: {e} = __
What goes in the blank: {e} = __
{e} = __, fill in the blank
Complete this: {e} =
Please complete {e} = ...
{e} = ..., complete it
Let's see, what is {e}?
Let's work out {e} together. What [is it|do we get]?
{e}, what does it work out to?
If {e} is worked out, which number is it?
[Settle an argument|Settle a bet] between us: how much is {e}?
My calculator has [died|broken]. Can you tell me what {e} is?
Now that my calculator [is broken|has died], what's {e}?
I worked out {e} in my head and doubt the result. What's correct?
I don't trust myself: what is {e}, done in my head?
Good morning, what's {e}?
Hello there! What does {e} make?
A [quick|easy] one: {e}
Next one, please: {e}
My [teacher|boss|daughter|son] would like to know {e}.
My [daughter|boss|teacher] wants to know what {e} is. Can you help me out?
Help me out: my [son|boss] wants to know {e}.
I'm trying to work out how much {e} makes.
I was trying to figure out {e}. What is it?
Would you be so kind and work out {e} for me?
Would you mind calculating what {e} is?
Can you show me the [answer|value|result] of {e}?
Can you determine the value of {e}?
[Please determine|Please state] the value of {e} for me.
""")

NEAR_PHRASES = NEAR_EXPRESSIONS + phrasings("""
Can you do {e} [on paper|the long way|with carrying]?
How do I do {e} [on paper|digit by digit|the long way]? What comes out?
Work {e} out [on paper|digit by digit], with carrying.
Complete this multiplication: {e} = __
The multiplication {e} = ... needs completing. What comes there?
Reckon up {a} times {b}.
[Can|Could] you [reckon|figure] up {a} times {b}?
What do you reckon {a} times {b} is?
{a} is taken {b} times. [What is that|How much is it]?
If {a} is taken {b} times, what [does it make|is the sum]?
Repeat {a} {b} times and [sum|add] it all up.
What is the sum if {a} is repeated {b} times?
Summed {b} times, {a} [is|makes] what?
Count in steps of {a}. Where are you after {b} steps?
Starting at zero, I skip-count by {a}. What do I say at step number {b}?
If you skip-count by {a} from zero, where do {b} steps [end|take you]?
I write {a} above and {b} below and multiply in columns. What [comes out|is at the bottom]?
Do column multiplication with {a} and {b}.
Use column multiplication: {a} above {b}. What is the result?
If the multiplicand is {a} and the multiplier {b}, what is the product?
The multiplier is {b}, the multiplicand {a}. [Find the product.|What's the result?]
{a} is the multiplicand, {b} is the multiplier: [product|result]?
A number has the pair of factors {a} and {b}. Which number is it?
If {a} and {b} are a pair of factors, which number do they belong to?
What number has {a} and {b} as its two factors?
I'm thinking of a number. Divided by {b} it is {a}. Which number is it?
Think of a number: shared among {b}, each gets {a}. What is the number?
When my number is shared among {b}, each gets {a}. What's my number?
PRODUCT of {a} and {b} in a spreadsheet?
One cell holds {a}, another holds {b}. What is the product of the two cells?
What does PRODUCT return in a spreadsheet for {a} and {b}?
An outer loop runs {a} rounds and an inner loop {b} rounds. How often does the inner body run?
Inside a loop of {a} rounds is a loop of {b} rounds. How many rounds are run inside?
How often does the body of an inner loop of {b} rounds run if the outer loop has {a} rounds?
How many pixels are on a screen of {a} by {b} pixels?
A [photo|picture|screen] is {a} pixels wide and {b} pixels high. How many pixels does it have?
What's the area of a [photo|picture|poster] that measures {a} by {b}?
A [poster|picture|card] measures {a} by {b}. How big is its area?
A [room|garden|field|floor] is {a} metres by {b} metres. How many square metres is that?
How many square metres has a [floor|plot|garden] {a} m long and {b} m wide?
What is the area of a [wall|field|plot|floor] {a} m long and {b} m wide?
If a [field|garden|room] is {a} metres long and {b} metres wide, what is its area?
How many people can sit in a [hall|theatre|cinema] with {a} rows of {b} seats?
A [theatre|cinema] with {a} rows of {b} seats has what capacity?
The [hall|stadium] has {b} seats in each of its {a} rows. How many can sit?
On each of {a} shelves there are {b} books. How many books are there?
How many books are on {a} shelves if each holds {b}?
There are {b} people in every one of {a} [classes|teams|buses]. How many people in total?
How many people are in {a} [houses|teams|classes] if every one has {b}?
I buy {a} packs and each pack holds {b}. How many do I have?
What do I have if I buy {a} packs of {b}?
One pack holds {b}. How many are in {a} packs?
Every crate has {b} bottles, and there are {a} crates. How many bottles overall?
How many bottles are in {a} crates with {b} bottles in each?
There are {b} in a box and I count {a} boxes. How many overall?
{a} boxes, {b} to a box: what's the count?
What would {a} pieces cost at {b} a piece?
{a} pieces at {b} a piece cost how much?
{a} tickets at {b} each, what's the total?
A ticket is {b}. What's the bill for {a} tickets?
The price per ticket is {b} and I need {a} tickets. What's the amount due?
{a} nights at {b} a night: what's the bill?
The room is {b} a night. What's due after {a} nights?
I pay {b} a week. How much is that for {a} weeks?
How much is {a} weeks at {b} a week altogether?
At {b} km an hour, how far does a [car|train|boat] go in {a} hours?
How far do I get in {a} hours if I [drive|go|ride] {b} km an hour?
I drive {b} miles every day. How many miles is that after {a} days?
How many miles do I do in {a} days, driving {b} every day?
How many litres come out of a tap in {a} minutes at {b} litres a minute?
{b} litres a minute flow from a tap. How many litres in {a} minutes?
In {a} hours, what is the output of a machine that makes {b} parts per hour?
How many parts does a machine make in {a} hours at {b} per hour?
I run {a} laps of {b} metres each. [How far is that|What distance do I run]?
How far do I run in {a} laps if each lap is {b} metres?
How many words are on {a} pages with {b} words each?
Each page has {b} words and there are {a} pages. What's the word count?
After {a} months, how much have I if I put aside {b} every month?
Every month I [save|put aside] {b}. How much is that in {a} months?
How many glasses do {a} guests need if each drinks {b}?
We have {a} guests, and each drinks {b} glasses. How many glasses is that?
I cook a recipe {a} times and it needs {b} grams each time. How many grams?
How many grams do I need to cook a recipe of {b} grams {a} times?
We have {a} [rooms|tables|doors] and need {b} [screws|plates|lamps] for every one. How many in total?
How many [plates|lamps|screws] do we need for {a} [tables|rooms|doors] with {b} for every one?
I have {a} shirts and {b} trousers. In how many ways can I pair them?
How many pairs can I make from one of {a} shirts and one of {b} trousers?
A menu has {a} starters and {b} mains. How many different meals can I have?
How many different meals are there with {a} starters and {b} mains?
{a} is [blown up|enlarged|magnified] by a factor of {b}. What is it now?
By a factor of {b}, [enlarge|magnify|scale up] {a}.
What do I get if I [enlarge|increase|scale] {a} by a factor of {b}?
{a} [scaled|increased|enlarged] by a factor of {b} is what?
A [rope|spring|band] {a} long is stretched to {b} times its length. How long is it now?
How long is something {a} long when it is stretched to {b} times its length?
My [brother|sister|friend] has {a} and I have {b} times as many. How many do I have?
I have {b} times what my friend has, and my friend has {a}. How many do I have?
What is it now if it was {a} once and is {b} times that now?
It was {a}, and now it's {b} times as much. How much is it now?
[Kindly|Please] give me the product of {a} and {b}.
Would you kindly multiply {a} by {b}?
Please hand me the product of {a} and {b}.
Pass me {a} times {b}, [please|would you]?
The product for {a}, {b}, please.
Is there a quick way to multiply {a} by {b}? What comes out?
What is a quick way to work out {a} times {b}, and what does it come to?
What does {a} times {b} come out at?
There are {b} equal piles of {a}. How many is that?
How many do {b} equal piles of {a} make?
If p is {a} and q is {b}, what is p times q?
p is {a}, q is {b}. Find p times q.
What is p times q when p is {a} and q is {b}?
What do you obtain as the product of {a} and {b}?
Please [determine|compute] the product of {a} and {b}.
I have two numbers, {a} and {b}. What is their product?
Find the product of two numbers: {a} and {b}.
The two numbers {a} and {b} are multiplied. What is their product?
{a} and {b} multiplied together [is|make] what?
What do {a} and {b} make when multiplied together?
Multiply {a} and {b} together.
What do I get by multiplying {b} into {a}?
{b} multiplied into {a}, how much is that?
What's the product when {a} is multiplied by {b}?
What is the outcome of multiplying {a} by {b}?
The [outcome|result] when I multiply {a} by {b}?
Multiplying {a} and {b}, what's the result?
I forgot what {a} times {b} makes.
I forgot how to multiply {a} by {b}. What is it?
I'm learning to multiply. How much is {a} times {b}?
From the times tables: what is {a} times {b}?
My times tables: {a} times {b} is how much?
Let's see what comes out if we multiply {a} by {b}.
Let us multiply {a} and {b}. What is the product?
Could you try to multiply {a} by {b}?
Try multiplying {a} by {b}. What do you get?
Would you mind multiplying {a} and {b} for me?
I start with {a} and multiply by {b}. What have I got?
Begin with {a}, then multiply by {b}. Result?
If you start with {a} and multiply it by {b}, what do you get?
What number does {a} times {b} [make|give|equal]?
Tell me what {a} times {b} [makes|gives|equals].
If I take the number {a} {b} times, what do I have in all?
What do you get if you take {a} exactly {b} times?
Add up {b} copies of {a}.
{b} copies of {a} are added up. What is the total?
I add {a} to itself so that I have it {b} times. What's the total?
What's the sum of {b} copies of the number {a}?
How many [seats|chairs|trees|plants] are in {a} rows with {b} each?
{a} rows with {b} [chairs|trees|seats] in each row: how many is that?
There are {b} [plants|trees] in each of {a} rows. How many are there?
How many [cells|squares|fields] does a grid of {a} rows and {b} columns have?
A [table|grid|sheet] with {a} rows and {b} columns has how many cells?
How many elements are in an array of {a} by {b}?
An array has {a} rows and {b} columns. How many elements is that?
A rectangle has sides {a} and {b}. What's its area?
A rectangle measures {a} by {b}. Find the area.
The sides of a rectangle are {a} and {b}. How big is its area?
How many do {a} boxes hold if each holds {b}?
Each of {a} boxes holds {b}. How many is that in total?
I buy {b} and each one costs {a}. What do I pay?
How much do I spend if I buy {b} and each costs {a}?
How many is it if each of {a} people [brings|gets|has] {b}?
Each of {a} people brings {b}. How many do they bring in all?
{a} people have {b} each. How many have they altogether?
How many pages do I [read|write|type] in {a} days at {b} pages a day?
For {a} days I [read|write] {b} pages a day. How many pages?
Could you furnish the product of {a} and {b}?
Furnish me with the product of {a} and {b}, please.
In skip-counting by {a}, where do {b} steps from zero end?
I shared a number among {b} and each got {a}. What number was it?
In my spreadsheet I use PRODUCT on a cell with {a} and a cell with {b}. What does it return?
Bottles in {a} crates, {b} to every crate, overall?
Price of a ticket: {b}. What's the total for {a} tickets?
Amount due for {a} tickets if the price per ticket is {b}?
A [train|boat] goes {b} km an hour. How far is it after {a} hours?
Enlarge {a} and make it {b} times as big. What is it?
Increase {a} until it is {b} times as much. What's that?
Hand over the product of {a} and {b}, please.
Compute or look up the product of {a} and {b}.
Can you [calculate|obtain|work out] the product of {a} and {b}?
When {a} and {b} are multiplied, what is the [answer|product]?
When you multiply {a} and {b}, what's the result?
I'm learning times tables and need {a} times {b}.
If I begin with {a} and multiply by {b}, what do I get?
What [makes|gives] {a} times {b}?
Add {a} to itself again and again, {b} times in all. What is the total?
Boxes hold {b} each. How many do {a} boxes hold in total?
""")

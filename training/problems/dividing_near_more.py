"""Phrasings near to others, for remainders and for parts of a number."""

from training.problems.problem import phrasings

NEAR_WITH_REMAINDER = phrasings("""
whats {e} and the remainder
whats {a} divided by {b} with remainder
I need both the result and the remainder of {e}.
I need {a} divided by {b} with remainder.
{e}, [plus|including] the remainder
What is {e} including the remainder?
What is {e} plus remainder?
Does anything remain in {e}, and what is the result?
What is {a} divided by {b}, and does anything remain?
Tell me what {e} is and what remains.
First the quotient, then the remainder: {e}
What are first the quotient and then the remainder of {e}?
Can you [teach|show] me {e} with remainder?
Show me how to do {e} with its remainder. What is it?
On my worksheet there is {e} with a remainder. What's the answer?
What do I write for {e} with a remainder?
My worksheet says {a} divided by {b} with remainder.
My [daughter|son] has to do {e} with a remainder. What is it?
Can you help my [son|daughter] with {e}? It has a remainder.
Sorry, what is {e} with a remainder?
How does one write {e} as a quotient with a remainder?
How do I write the remainder of {e}, and what's the quotient?
[Quick question|Quiz question]: what is {e} with remainder?
It's quiz time: {e} with remainder.
{e} doesn't come out even. What are quotient and remainder?
I think {e} doesn't come out even. What's the result with remainder?
Does {a} divided by {b} come out even? Give quotient and remainder.
What's {e} without decimals, but with the remainder?
Without decimals: divide {a} by {b} and state the remainder.
I don't want a decimal, just {e} with the remainder.
Not a decimal, please: {a} divided by {b} with the remainder.
In Python, what does divmod({a}, {b}) [give|print]?
I call divmod({a}, {b}) in Python. What does it return?
divmod({a}, {b}) returns what?
What are q and r if {a} is {b} times q plus r and r is below {b}?
{a} = {b} times q plus r, and r is less than {b}. Find q and r.
Write {a} as q times {b} plus a remainder r. What are q and r?
The dividend is {a} and the divisor {b}. What are the quotient and remainder?
With dividend {a} and divisor {b}, find quotient and remainder.
For divisor {b} and dividend {a}, what are quotient and remainder?
{a} is made up of how many {b}s, and what's left at the end?
How many {b}s go into {a}, and what's left at the end?
If I take {b} from {a} as often as I can, how often is that and what's left?
How often can I take {b} from {a}, and what's left then?
I take {b} from {a} as often as possible. How many times, and what is left?
If {a} cards are dealt to {b} players, how many does each hold and how many stay over?
[Deal|Hand out] {a} cards among {b} players. How many each, and how many are left?
{b} players are dealt {a} cards. How many has each, and how many stay over?
I put {a} photos on pages with {b} to a page. How many full pages, and how many photos are left?
How many full pages do {a} photos make with {b} to a page, and how many are on the last one?
An album takes {b} photos to a page. How many pages do {a} photos fill, and how many stay over?
I cut a [rope|ribbon] of {a} cm into pieces of {b} cm. How many pieces do I get, and how long is the rest?
How many pieces of {b} cm can be cut from a ribbon of {a} cm, and how long is the scrap?
A [wire|string|rope] of {a} cm gives how many pieces of {b} cm, and how long a scrap?
Each one costs {b} and I have {a}. How many can I buy, and what money is left?
How many can I buy with {a} if each costs {b}, and how much money is left?
With {a} in my pocket I buy as many as I can at {b} each. How many, and what's left?
If a week had {b} days, how many weeks and days over would {a} days be?
How many weeks of {b} days are {a} days, and how many days are over?
Cups of {b} ml are filled from a bottle of {a} ml. How many full cups, and what stays in the bottle?
How many full cups of {b} ml does a bottle of {a} ml give, and what stays in it?
A cup holds {b} ml and a jug {a} ml. How many full cups, and how many ml are left?
How many full boxes do {a} books make with {b} in a box, and how many loose books are there?
I pack {a} books in boxes of {b}. How many full boxes and how many loose books?
Boxes hold {b} books. For {a} books, give the number of full boxes and of loose books.
{a} chairs are put in rows of {b}. How many complete rows, and how many chairs are spare?
How many complete rows of {b} do {a} chairs make, and how many chairs are spare?
With {b} chairs in a row, how many rows do {a} chairs make and how many are spare?
I have {a} eggs and a cake takes {b}. How many cakes can I bake, and how many eggs are left?
How many cakes of {b} eggs each can be baked with {a} eggs, and how many eggs are spare?
{a} eggs, {b} to a cake: how many cakes, and how many spare eggs?
{e} with the rest
What is {e} with the [rest|left over part]?
Please do {e} with the part left over.
Please [solve|evaluate] {e} with remainder.
Can you [solve|evaluate|do] {e} with remainder?
[Evaluate|Solve] {e} and give the remainder.
What are the quotient and remainder when dividing {a} by {b}?
Quotient plus remainder for {a} and {b}?
quotient and remainder of {e}
Please [compute|state|determine] quotient and remainder of {e}.
What do I get if I compute quotient and remainder for {a} divided by {b}?
{a} is divided by {b}. [State|Determine|Calculate] quotient and remainder.
What is the quotient and what is the remainder when I divide {a} by {b}?
I divide {a} by {b}. What is the result, and what is the remainder?
Divide {a} by {b}. Quotient? Remainder?
If you divide {a} by {b}, what is the result and what is left as well?
Please divide {a} by {b} and write what is left as well.
Divide {a} by {b}, but [say|show] what is left over as well.
What is {a} divided by {b}, including any remainder?
Give me {a} divided by {b}, [including|stating] any remainder.
Dividing {a} by {b}, what do you get including any remainder?
What is the integer division of {a} by {b} with remainder?
Do the integer division of {a} by {b} and give the remainder.
integer division of {a} by {b}, remainder too
Do {e} by long division with remainder.
With long division, what is {e}, and what remainder is there?
Can you use long division on {a} and {b} and give the remainder?
Out of {a}, how many times can you take {b}, and how many remain?
I take {b} out of {a} as many times as I can. How many times, and how many are left over?
{a} make how many full [groups|teams|sets] of {b}, and how many are left over?
How many full teams of {b} can be made from {a}, and how many people are left over?
I make [groups|packs|bags] of {b} from {a}. How many full ones do I get, and how many are left over?
If I make packs of {b} from {a}, how many packs do I get and what's left over?
How many [piles|bags] of {b} do I get from {a}, and how many are left over?
How many boxes of {b} eggs are full with {a} eggs, and how many eggs are left over?
I put {a} eggs into boxes of {b}. How many full boxes, and how many eggs are over?
If {b} kids share {a} sweets, how many does each get and how many are left over?
{a} sweets are [shared|split] among {b} kids. How many has each, and how many sweets are left over?
{b} people share {a} coins. How many coins does each get, and how many are left?
How many coins does each of {b} people get from {a}, and how many coins are left?
I'm stuck on {e} with a remainder.
I'm trying to do {e} with remainder. What do I get?
Can you help? I'm stuck on dividing {a} by {b} with a remainder.
I'd like to have {a} divided by {b} with its remainder.
I'd like to see {e} solved with remainder.
I want {e} done with its remainder.
{a} divided by {b} plus remainder
{a} divided by {b}, incl. remainder
What do I write for {a} divided by {b}? My worksheet wants a remainder.
My [son|daughter] must divide {a} by {b} with remainder. What's the answer?
Sorry, how do I write {a} divided by {b} with a remainder?
No decimal, I want {e} with the remainder.
Divide {a} by {b}. Give any remainder as well.
I'm trying to divide {a} by {b} with remainder. Can you help?
I'd like {a} divided by {b} worked out with its remainder.
""")

NEAR_ONLY_REMAINDER = phrasings("""
whats the remainder when {a} is divided by {b}
whats the remainder in {e}
Never mind the quotient of {e}, what is its remainder?
What is the remainder of {e}? Never mind the quotient.
The quotient of {e} doesn't matter, I need the remainder.
Which remainder does {a} divided by {b} give? The quotient doesn't matter.
I've got the quotient of {a} and {b}. What's the remainder?
I know the quotient of {e} but not the remainder. What is the remainder?
[Quick question|Quiz question]: what's the remainder of {e}?
It's quiz time: the remainder of {e}?
Quickly, what remainder does {e} have?
The worksheet asks for the remainder of {e}.
On my worksheet I need only the remainder of {e}.
My [son|teacher|boss] wants only the remainder of {e}.
My [teacher|boss] asked what remainder {e} gives.
Sorry, what's the remainder in {e}?
How big is the remainder when {a} is divided by {b}?
How big is the remainder in {e}?
the modulus of {a} by {b}
What is the modulus of {a} and {b}?
Find the modulus of {a} and {b}.
What is {a} reduced modulo {b}?
If I reduce {a} modulo {b}, what do I get?
Modulo {b}, what does {a} reduce to?
Which number below {b} is {a} congruent to modulo {b}?
{a} is congruent to what modulo {b}?
What is the residue of {a} modulo {b}?
Find the residue of {a} mod {b}.
Give me the residue of {a} divided by {b}.
What is r in {a} = {b}q + r if r is below {b}?
If {a} = {b}q + r and r is below {b}, what's r?
r is below {b} and {a} = {b}q + r. Find r.
The dividend is {a} and the divisor {b}. What is the remainder?
With dividend {a} and divisor {b}, what remainder is there?
Divisor {b}, dividend {a}: remainder?
In Python, n is {a}. What is n after n %= {b}?
What is the variable n after n %= {b} if it was {a} before?
In Python, what does print({a} % {b}) show?
I run print({a} % {b}). What is the output?
What's the output of print({a} % {b})?
In a spreadsheet I type MOD({a}, {b}). What does it return?
What is MOD({a}, {b}) in a spreadsheet?
MOD({a}, {b}) returns what?
Take the largest multiple of {b} not above {a}. By how much does {a} exceed it?
How far is {a} above the largest multiple of {b} that doesn't exceed it?
{a} exceeds the largest multiple of {b} below or at it by how much?
What's the smallest number to take off {a} so that {b} divides the rest?
Which smallest number must be taken off {a} to make it divisible by {b}?
So that {b} divides it, what is the smallest number I must take off {a}?
If {b} doesn't go into {a} evenly, what's over?
{a} can't be divided evenly by {b}, I guess. What is left over?
I guess {b} doesn't go evenly into {a}. What remains?
{a} cards are dealt evenly to {b} players. How many cards are left?
If I deal {a} cards evenly to {b} players, how many are not dealt?
How many cards are not dealt if {b} players get {a} cards evenly?
I put {a} photos on full pages of {b}. How many photos are left?
How many of {a} photos don't fill a page if {b} go on each page?
With {b} photos to a page, how many of my {a} photos don't fill one?
How many pupils have no team if {a} pupils form as many teams of {b} as possible?
As many teams of {b} as possible are formed from {a} pupils. How many have no team?
From {a} pupils, as many teams of {b} as possible are made. How many pupils are left over?
I cut as many pieces of {b} cm as I can from a ribbon of {a} cm. How long is the scrap?
How long is the scrap if a ribbon of {a} cm is cut into pieces of {b} cm?
From a rope of {a} cm I cut pieces of {b} cm until it's too short. How long is the scrap?
At {b} each I buy as many as I can with {a}. What money is left?
How much money is left if I have {a} and buy as many as possible at {b} each?
I have {a} and spend it on things at {b} each until I can't buy more. What's left?
How many ml are left if I fill cups of {b} ml from {a} ml until no full cup is possible?
From {a} ml I fill as many cups of {b} ml as possible. How many ml stay?
I pour {a} ml into cups of {b} ml, only full ones. How many ml are left?
How many chairs are spare if {a} chairs are put in full rows of {b}?
In full rows of {b} I set up {a} chairs. How many are spare?
I make full rows of {b} chairs out of {a}. How many spare chairs are there?
When divided by {b}, what remainder does {a} leave?
What remainder is left when {a} is divided by {b}?
{a} leaves which remainder when divided by {b}?
Please [compute|determine|calculate] the remainder of {e}.
Can you [compute|work out|calculate] the remainder of {a} divided by {b}?
Nothing else, just the remainder of {a} divided by {b}.
Not the quotient: give me the remainder of {e}.
Show me the remainder of {e}, nothing else.
I don't care about the quotient, only the remainder of {e}.
All I [want|need|care about] is the remainder of {e}.
I only want to know the remainder of {a} divided by {b}.
I can't figure out the remainder of {e}.
Help me figure out the remainder when {a} is divided by {b}.
I'd like to know what remainder {e} leaves.
I'd like the remainder of {a} divided by {b}.
If {a} sweets are [shared|split] fairly among {b} kids, how many are left over?
How many sweets are left over if {b} kids share {a} fairly?
{b} kids [share|split] {a} sweets fairly. How many sweets remain?
How many eggs are left over if {a} eggs go into full boxes of {b}?
Once all full boxes of {b} are packed, how many of {a} eggs are left over?
I pack {a} eggs in boxes of {b}, only full ones. How many eggs are left over?
How many are left over if I make as many groups of {b} as I can from {a}?
From {a} I make as many groups of {b} as possible. How many remain?
{b} is taken away from {a} as often as possible. What remains?
If I take {b} away from {a} as often as possible, what is left?
Again and again I take {b} from {a}. What is left when I can't any more?
Subtract {b} from {a} again and again until you can't any more. What's left?
I keep taking {b} from {a} until I can't any more. What remains?
What is {a} mod {b} equal to?
What number [is|equals] {a} mod {b}?
{a} mod {b} gives what?
{a} % {b} in Python is what?
What is {a} % {b} in [C|Python|code]?
I type {a} % {b} in [Python|JavaScript|Java]. What does it [return|print|give]?
{a} % {b} evaluates to what in [Java|JavaScript|Python]?
I have the quotient of {e}, but not the remainder. What's that?
Reduced modulo {b}, {a} is what?
I'm trying to find the remainder of {e}.
I was trying to figure out what remainder {e} has.
In code, what is {a} % {b}?
""")

NEAR_PART_OF = phrasings("""
What [equals|makes|gives] {of} {a}?
{of} {a} comes to how much?
So {of} {a} makes what?
What's the [answer|result] for {of} {a}?
{of} {a}, what's the [answer|result]
how much does {of} {a} come to
How much does {of} {a} [make|amount to]?
Tell me what {of} {a} [comes to|amounts to|equals].
{of} {a}: how [big|large] is that?
How [big|large] would {of} {a} be?
{of} {a} [calculator|maths|math]
do the [maths|math] for me: {of} {a}
[Quick|Easy|Quiz] question: what is {of} {a}?
It's quiz time: what's {of} {a}?
An easy one: how much is {of} {a}?
My [teacher|son|boss|daughter] wants to know what {of} {a} is.
What is {of} {a}? My [teacher|son] asks.
My [boss|teacher] asked me for {of} {a}.
Help me figure out {of} {a}.
I can't figure out {of} {a}. What is it?
I'm trying to work out {of} {a}.
I forgot what {of} {a} is.
How do I do {of} {a}? I forgot. What comes out?
Sorry, but what is {of} {a}?
Sorry for such a basic question: how much is {of} {a}?
This may be basic, but what's {of} {a}?
Hi there! What is {of} {a}?
Hello! How much is {of} {a}?
Any idea what {of} {a} is?
Do you have any idea how much {of} {a} makes?
Please [evaluate|determine|state] {of} {a}.
Determine what {of} {a} is.
Can you evaluate {of} {a}?
Show me {of} {a}.
How do I find {of} {a}, and what is it?
Can you show me how much {of} {a} is?
If we take {of} {a}, what do we get?
Let's see what {of} {a} is.
Let's find {of} {a}. What is it?
Which number do I get for {of} {a}?
{of} {a} is which number?
A recipe needs {a} grams and I make only {of} {a}. How many grams do I need?
I make only {of} {a} grams of dough. How many grams is that?
I use only {of} {a} grams from the recipe. How many grams is it?
How much is taken off in a sale if {of} {a} goes?
In the sale, {of} {a} is taken off. How much do I save?
The price drops by {of} {a} in a sale. How much is off?
How much do I save if the shop takes off {of} {a}?
The shop knocked off {of} {a}. How much was knocked off?
They knock {of} {a} off the price. What do I save?
How many did I give away if I gave {of} {a}?
I had {a} and gave away {of} {a}. How many did I give away?
He gave away {of} {a} marbles. How many marbles were given away?
How many sweets did I eat if I ate {of} {a}?
We ate {of} {a} [sweets|nuts|cherries]. How many did we eat?
She ate {of} {a} grapes. How many grapes did she eat?
How many km did we drive before lunch if it was {of} {a} km?
Before lunch I drove {of} {a} km. How many km did I drive?
They walked {of} {a} km before the break. How many km was it?
How many pages did she read if she read {of} {a} pages?
I have read {of} {a} pages. How many pages is that?
He has read {of} {a} pages of his book. How many pages has he read?
How many minutes did he miss if he slept through {of} {a} minutes?
I slept through {of} {a} minutes of the film. How many minutes did I miss?
She missed {of} {a} minutes. How many minutes did she miss?
How many people came if only {of} {a} came?
Of {a} people only {of} {a} came. How many is that?
Only {of} {a} guests came to the party. How many guests came?
How many members voted yes if it was {of} {a} members?
At the meeting {of} {a} people voted no. How many no votes were there?
Yes votes came from {of} {a} members. How many yes votes is that?
How many pupils walk if {of} {a} pupils in our school do?
In our class {of} {a} pupils have a dog. How many pupils is that?
Of the pupils in our school, {of} {a} come by bus. How many come by bus?
How many eggs broke if {of} {a} eggs were broken?
In the basket {of} {a} eggs broke. How many eggs were broken?
When the box fell, {of} {a} eggs broke. How many is that?
How many litres are in a tank with {of} {a} litres in it?
A tank of {a} litres has {of} {a} in it. How many litres is that?
The pool holds {a} litres, but only {of} {a} are in it. How many litres are in the pool?
How much do I put aside each month if I save {of} {a}?
Each month I put aside {of} {a}. How much is it?
She saves {of} {a} monthly. How much does she save a month?
How much is my brother asking for if he wants {of} {a}?
My sister wants {of} {a} from me. How much does she want?
He is asking for {of} {a}. How much does he want?
How much do I owe if it's {of} {a}?
I owe my [brother|friend] {of} {a}. How much do I owe?
My friend owes me {of} {a}. How much does he owe?
What's my discount in money if it is {of} {a}?
I get a discount of {of} {a}. How much money is it?
The discount on it is {of} {a}. How much do I save?
How many sheets did we use if it was {of} {a}?
The printer used {of} {a} sheets. How many sheets were used?
We have used up {of} {a} sheets. How many sheets is that?
How many seeds did they plant if they planted {of} {a}?
I planted {of} {a} [seeds|bulbs]. How many did I plant?
They planted {of} {a} trees. How many trees did they plant?
What does Tom pay if he pays {of} {a}?
Lisa pays {of} {a}. How much is her part?
Tom's part of the bill is {of} {a}. What does he pay?
How much do I put down if the deposit is {of} {a}?
I put down {of} {a} as a deposit. How much is the deposit?
They want {of} {a} as a deposit. How much is that?
How long is my piece if I cut off {of} {a}?
My piece of the rope is {of} {a} long. How long is it?
I cut off {of} {a} cm. How long is the piece?
How much is mine if I get {of} {a}?
We split {a} fairly and I get {of} {a}. How much do I get?
A fair split gives me {of} {a}. How much is mine?
How many tasks have I finished if it's {of} {a}?
I have done {of} {a} tasks. How many tasks are finished?
She has finished {of} {a} exercises. How many has she finished?
What will the fee be if it's {of} {a}?
They charge a fee of {of} {a}. How much is the fee?
The bank's fee is {of} {a}. What do I pay?
whats {of} {a} please
whats the result of {of} {a}
Please [compute|calculate|work out] {of} {a}.
Can you [compute|calculate] {of} {a}?
I need to know {of} {a}.
I need to find {of} {a}. What is it?
There were {a} birds and {of} {a} flew away. How many flew away?
How many are gone if there were {a} and {of} {a} are gone?
Out of {a}, {of} {a} are gone. How many is that?
I'd like to know what {of} {a} is.
I want to know how much {of} {a} is.
What I'd like to know is {of} {a}.
How much do I get if my share is {of} {a}?
Her share is {of} {a}. How much does she get?
I get a share of {of} {a}. How much is my share?
What amount does {of} {a} make?
What is {of} {a} equal to?
An easy one for the quiz: {of} {a}
I am trying to figure out how much {of} {a} is.
If I take {of} {a} now, what do I get?
The recipe says {a} grams. I take only {of} {a}, so how many grams?
How much do I save when the shop knocks off {of} {a}?
The barrel holds {a} litres and has only {of} {a} in it. How many litres are in it?
My brother is asking for {of} {a}. How much does he want?
What's Tom's part if Tom pays {of} {a}?
""")

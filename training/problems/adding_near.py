"""Phrasings near to others: each shares its words or its way of asking with another one."""

from training.problems.problem import phrasings

NEAR_PHRASES = phrasings("""
What does {a} + {b} evaluate to?
Evaluate the sum of {a} and {b}.
Please evaluate {a} plus {b}.
What do {a} and {b} equal [together|when added]?
{a} plus {b} equals which [number|total]?
The tally [was|stood at] {a} and {b} new entries came in. [What's the tally now?|New tally?]
My tally says {a} so far. With {b} new entries, what's the grand total?
{b} new entries on a tally of {a}. Grand total?
To begin with there were {a}, then came {b} extra. What are we at now?
We [began|started] with {a} and got {b} extra. What's the running total now?
If {a} is the running total and {b} extra come in, where are we [now|then]?
What is the aggregate of {a} and {b}?
Aggregate {a} and {b}[, please|].
Give me the aggregate: {a} and {b}.
If you [merge|pool|lump together] {a} and {b}, how big is the whole lot?
{a} and {b}, [merged|pooled|lumped together], come to [what|how much]?
Two groups of {a} and {b} [merge|are pooled]. What's the [size|total]?
How large is the whole when {a} and {b} are [merged|pooled|lumped together]?
I [merged|pooled] a lot of {a} with a lot of {b}. What's the size now?
What do you get when you [bump|push|move] {a} up by {b}?
{a} gets [bumped|pushed|moved] up by {b}. [Where is it now?|New value?]
If I [bump|push] {a} up by {b}, where does that leave us?
Where does it leave us if we [tack|stick|throw] {b} onto {a}?
{a} with {b} [tacked|stuck|thrown] on [makes|is] what?
I've got {a}; [tack|stick|throw] on {b} more. What's that make?
[Put|Throw|Pile] {b} on top of {a} and tell me what I end up with.
With {b} put on top of {a}, what do I end up with?
I put {b} on top of {a}. [What now?|Where does that put me?]
Besides {a} there's an extra {b}. What does that [make|bring it to]?
{a}, and an extra {b} [besides|on top]: what does it [make|come to]?
What does an extra {b} bring {a} to?
We counted {a} in the [morning|first half] and {b} in the [afternoon|second half]. What's the overall count?
What is the overall count with {a} in the [morning|spring] and {b} in the [afternoon|autumn]?
This morning there were {a}, this afternoon {b}. How many overall?
If the augend is {a} and the addend {b}, what is the sum?
{b} is the addend, {a} the augend. [Find the sum|What's the result]?
The addends are {a} and {b}. [State|Find|Give] the result.
I'm at {a} on the number line and [hop|jump|step] right by {b}. Where do I [land|end up]?
Where on the number line am I after [hopping|jumping|stepping] {b} to the right of {a}?
Stand at {a} on a number line, then [hop|jump|go] {b} to the right. Which number is there?
Which number is {b} steps to the right of {a} on the number line?
From {a}, [move|go|step] {b} places to the right. Which number do you reach?
The counter was at {a} when I [pressed|clicked] it {b} more times. What does it [show|read] now?
If I [press|click] a counter {b} times and it showed {a} before, what does it show after?
A counter reads {a} and then counts {b} more. What does it read then?
I drive {b} miles with {a} on the odometer. What does it say afterwards?
My odometer [was at|showed] {a} miles; since then I drove {b}. What does it say now?
[The car has|There are] {a} miles on the clock and I drive {b} more. What will the odometer read?
It was {a} degrees, then the temperature [rose|climbed|went up] {b}. How warm did it get?
The temperature climbs {b} degrees from {a}. What is it [now|then]?
How [hot|warm] is it if the temperature was {a} degrees and rises by {b}?
A [plant|tree|seedling] was {a} millimetres tall and has grown {b} since. How tall is it now?
How tall is a plant of {a} millimetres after growing another {b}?
The plant stood at {a} millimetres and grew {b} more. What's its new height?
My [aunt|uncle|mum|dad] gives me {b} and I had saved {a}. What have I got altogether?
So far I've saved {a}. If my [mum|dad|aunt] adds {b}, what do I own?
I saved {a} last month and {b} this month. How much have I saved so far?
I pay {a} for rent and {b} for food. What do they come to together?
Food costs {b}, rent {a}. What do I pay for both?
What do the rent of {a} and the food of {b} come to?
With a bill of {a} and a tip of {b}, what do I [pay|hand over]?
A tip of {b} on a bill of {a}: what's the total?
I left a tip of {b} when the bill was {a}. What did I pay altogether?
A shirt costs {a} and a pair of shoes {b}. What do I pay at the till?
What's due at the till for a shirt at {a} and shoes at {b}?
One shirt is {a}, the shoes are {b}. How much for both?
One person lent me {a}, another {b}. What do I owe them overall?
I owe {a} to my [sister|neighbour] and {b} to my [brother|boss]. How much do I owe in all?
How much do I owe if I owe {a} here and {b} there?
I bought one thing for {a} and something else for {b}. What was the total cost?
Something for {a}, something else for {b}. What did I spend in total?
What's the [damage|total cost|total spend] if I bought something at {a} and another thing at {b}?
Shipping is {b} and the price is {a}. What do I pay?
It costs {a} plus {b} for shipping. What's the price in the end?
With shipping of {b} on a price of {a}, what do I pay in total?
A town's population was {a} and there are {b} newcomers. What is its population now?
What's the new population if {b} newcomers move to a village of {a}?
{b} newcomers have moved into our village of {a}. What's the population now?
The village has {b} new inhabitants besides its old {a}. How many inhabitants is that?
There were {a} inhabitants until {b} more moved in. How many are there now?
{a} [adults|women|girls] and {b} [children|men|boys] were there. What's the head count?
What was the attendance if {a} [adults|women] and {b} [children|men] came?
[Attendance|Head count], please: {a} adults, {b} children.
A train has {a} people aboard and {b} more get on. How many are aboard now?
{b} people board a [bus|train] carrying {a}. How many is it carrying then?
The bus carries {a} people and picks up another {b}. How many people is that?
A library [had|owned] {a} books and bought {b} more. How many books has it now?
How many books does a library own that had {a} and buys {b}?
Our library buys {b} books to go with its {a}. How many are there then?
I wrote {a} words of my essay yesterday and {b} words today. What's the word count?
My essay had {a} words before I wrote another {b}. How many words is it now?
What's the word count of an essay of {a} words with {b} more added?
Before lunch I walked {a} steps, after lunch {b}. How many steps did I walk?
{a} steps before [lunch|noon] and {b} steps after: how many steps in all?
How many steps did I take if I walked {a} in the morning and {b} in the evening?
We scored {a} in the first game and {b} in the second. How many points is that overall?
How many points do we have after scoring {a} in one game and {b} in the next?
Game one: {a} points. Game two: {b} points. [Points overall|Total score]?
{a} people voted by post, {b} in person. How many votes is that?
How many votes were cast if {a} came by post and {b} in person?
A candidate got {a} votes here and {b} votes there. How many votes in all?
The first road is {a} km long, the second {b} km. How long is the whole route?
What's the whole distance over a road of {a} km and a road of {b} km?
I drove {a} km and then {b} km more. What distance is that?
How long are two ropes of {a} cm and {b} cm laid end to end?
Laid end to end, a rope of {a} cm and one of {b} cm are how long?
One rope is {a} cm long, another {b} cm. How long are they end to end?
First it took {a} minutes, then {b} minutes. How many minutes overall?
What's the overall time if one part took {a} minutes and the other {b} minutes?
One job took {a} minutes, the next {b} minutes. What is the full time?
Which number do I [hit|reach] by counting onward {b} from {a}?
If I count {b} onward from {a}, [where do I end|which number do I end on]?
Count onward from {a}: {b} numbers further, where am I?
What whole number is {b} places after {a}?
Starting at {a}, which number sits {b} places further on?
Which number [sits|is] {b} [past|beyond] {a}?
Would you [reckon|figure] up {a} and {b} for me?
Figure out {a} plus {b}, would you?
Can you reckon up what {a} plus {b} is?
{a} and {b} taken together equal what [figure|quantity|amount]?
What figure do you get by taking {a} and {b} together?
Which amount is {a} and {b} taken together?
What's the quickest way to see what {a} plus {b} comes out at?
Is there a quick way to do {a} plus {b}? What's the answer?
What does {a} plus {b} come out at?
I [doubt|don't trust] my result for {a} plus {b}. What's the correct one?
I added {a} and {b} in my head and don't trust myself. What is it really?
In my head, {a} plus {b} came out wrong. What's correct?
What's {a} plus {b}? My calculator [died|is broken|has no battery].
I've got no calculator here. What do {a} and {b} make?
Without a calculator: what's {a} plus {b}?
We're having [an argument|a bet] about {a} plus {b}. What is it?
[A bet|An argument] to settle: what do {a} and {b} make?
My friend and I have a bet on the sum of {a} and {b}. Settle it for us.
[Silly|Basic|Dumb] question, sorry, but what's {a} plus {b}?
This may be a [silly|basic|dumb] question: what do {a} and {b} make?
Sorry to ask, but how much is {a} plus {b}?
[Hi there|Hello|Good morning], could you sum {a} and {b} for me?
[Hello|Good morning]! What's {a} plus {b}, please?
I'd need the sum of {a} and {b}, if you can. Thanks!
Kindly [give|tell] me the sum of {a} and {b}.
Would you kindly furnish the total of {a} and {b}?
Kindly add {a} and {b}.
I'd be grateful if you could add {a} and {b}.
I would be very grateful for the sum of {a} and {b}.
Could I have the total of {a} and {b}? I'd be grateful.
I need the total of {a} and {b} for [a spreadsheet|the budget|my notes|the report].
The [report|budget] needs the sum of {a} and {b}. What is it?
My [notes|report] should say what {a} and {b} come to. What do I put?
What does SUM give for cells with {a} and {b} in a spreadsheet?
A spreadsheet has {a} in one cell and {b} in another. What is their sum?
One cell of my spreadsheet holds {a}, the next one {b}. What do they sum to?
In Python, what does {a} + {b} [show|output|print]?
I typed print({a} + {b}) into Python. What does it [show|display]?
What would Python output for {a} + {b}?
What does the code {a} + {b} evaluate to?
My code computes {a} + {b}. Which number does it [output|return]?
A function adds {a} and {b}. What does it return?
n is {a}; then n += {b}. What's n now?
What is n after n = {a} and n += {b}?
A variable holds {a}. What does it hold after adding {b}?
Set n to {a} and increase it by {b}. What is the value of n?
What is f({a}) if f(x) = x + {b}?
Let f(x) = x + {b}. Find f({a}).
Given f(x) = x + {b}, evaluate f at {a}.
Solve x - {b} = {a} for x.
x - {b} = {a}. What is x?
If x minus {b} is {a}, which x is it?
What x makes x - {b} = {a} true?
I took {b} off my number and {a} was left. What number was I thinking of?
Think of a number, take off {b}, and {a} is left. What was the number?
If you take {b} off my number you have {a}. What's my number?
What should the question mark be: {a} + {b} = ?
Which number goes instead of the question mark in ? = {a} + {b}
{a} + {b} = ? Put a number in place of the question mark.
What goes after the equals sign in {a} + {b} =
{a} + {b} = ... what belongs behind the equals sign?
Which number belongs in the blank after {a} + {b} = ?
Add in columns: {a} above and {b} below. What's at the bottom?
In a column addition {a} is above {b}. What [do I write|stands] at the bottom?
Use column addition on {a} and {b}.
{a} written above {b}, add up. What's at the bottom?
Write {a} and {b} one under the other and add them up.
If I write {a} and {b} one under the other, what do they add up to?
Add {a} and {b} [on paper|the long way|column by column|with carrying].
[On paper|The long way|Column by column|With carrying], what is {a} plus {b}?
Work out {a} plus {b} column by column[, please|].
[Teach|Show] me how to add {a} and {b}. What do they make?
How does {a} plus {b} work out? [Teach|Show] me.
Show me how {a} plus {b} works.
I'm learning sums. What's {a} plus {b}?
I'm [eight|seven|six] and need help with {a} plus {b}.
My child is learning sums: what does {a} plus {b} make?
[Quiz|Test] question: {a} plus {b}?
Time for a [quiz|test]: what's {a} plus {b}?
In a [quiz|test] they asked for {a} plus {b}. What's right?
Now it's your turn: what do {a} and {b} make?
Your turn! {a} plus {b}?
Exercise: add {a} and {b}.
Here's an exercise: find the sum of {a} and {b}.
As an exercise, what's {a} plus {b}?
What's the true total of {a} and {b}?
Tell me the true total of {a} and {b}.
{a} is joined by {b}. What's the total?
When {a} are joined by {b}, what does that make in total?
{b} more join {a}. How many [is that|are there now]?
[adding|summing] {a} with {b}
[Summing|Adding] {a} and {b}, what do I get?
summing up {a} and {b}
If {a} and then {b} are handed to me, what am I holding?
I'm handed {a}, then another {b}. What do I have?
I'm holding {a} and someone hands me {b} more. What am I left with?
What has {a} turned into after {b} was added?
Once {b} is added to {a}, what does it turn into?
{b} has been added and {a} has turned into [what|which number]?
A [rise|gain|jump] of {b} comes after {a}. What's the new [level|value|figure]?
What's the new [level|value|figure] after a [rise|gain|growth] of {b} from {a}?
From {a}, a [rise|jump|growth] of {b} means what?
What does an increase of {b} on {a} [mean|bring it to|take it to]?
With {a} as a start, an increase of {b} takes it to what?
An increase by {b} brings {a} to what?
{a} and {b} [all together|combined|put together|added up]: what is it?
[What's|How much is] the lot if {a} and {b} are put together?
Hey, what's {a} plus {b}?
hey can you add {a} and {b}
{b} gets added to {a}. What's the outcome?
What's the outcome [if|when] you add {b} to {a}?
What is the [result|total] once {b} is added on to {a}?
I've {a} with another {b} added on top. How many is that?
With {b} added on, how much is {a}?
Another {b} on top of {a}: how many?
To {a} comes another {b}. What's the sum?
Take {a} and another {b}. How [much|many] in total?
[Increase|Raise] the number {a} by {b}. [Result?|What is it?]
What if you [increase|raise] {a} by {b}?
{a} is [raised|increased] by {b}. What value does it reach?
Which value is reached by [raising|increasing] {a} by {b}?
If {a} goes up by {b}, what does it become?
It was {a} and it went up by {b}. What has it become?
{a} grows by {b}. How big is it now?
How big is something that was {a} and grew by {b}?
By growing {b}, {a} becomes what?
It rose by {b} from {a}. What is it now?
Something at {a} rises by {b}. Where is it then?
You [start|begin] with {a} and add {b}. What comes out?
[Starting|Beginning] with {a}, add {b}. What have you got?
If I [start|begin] with {a} and then add {b}, what do I get?
Count up {b} from {a}. Where do [you|I] land?
If you start at {a} and count up by {b}, where do you land?
Counting up {b} from {a}, where does one land?
What number is {b} [greater|larger|bigger|higher] than {a}?
{b} [greater|larger|bigger|higher] than {a} is [what|which number]?
Name the number that is {b} [larger|bigger|higher] than {a}.
Which number lies {b} above {a}?
{b} above {a} is what number?
I [got|received|found|won] {b} more and had {a} before. How many do I have now?
If I have {a} and [receive|find|win] another {b}, how many have I got?
I had {a}. Then I [bought|found|was given] {b} more. How many now?
How many are there if I had {a} and got another {b}?
{b} more [came|arrived|joined] when there were {a}. How many are there now?
First there were {a}, then {b} [came|arrived|joined]. How many altogether?
How many is that in all if there were {a} and {b} were added?
A [pile|stack|heap|group] of {a} and a [pile|stack|heap|group] of {b}: how many in all?
I have one [pile|stack] with {a} and another with {b}. How many is that in total?
One group has {a}, the other one {b}. What's the total?
{a} on Monday and {b} on Tuesday: what do the two come to?
Yesterday I had {a}, today {b}. What do I have in total?
On [Monday|Friday] it was {a}, on [Tuesday|Saturday] {b}. How many in all?
My scores are {a} and {b}. Total?
I scored {a} and then {b}. What's my total score?
With two scores of {a} and {b}, what is the total?
I counted {a} first and then {b}. What's the count altogether?
How many did I count if it was {a} first and {b} after?
I counted {a} of one kind and {b} of another. How many in all?
What's the sum if the first number is {a} and the second is {b}?
First number {a}, second number {b}. [Sum?|Add them.]
The first is {a}, the second {b}; add the two.
What do the two numbers {a} and {b} sum to?
Here are two numbers, {a} and {b}. Find their total.
For the two numbers {a} and {b}, find their sum.
[Find|Compute|Determine|State] the sum, given {a} and {b}.
Given the numbers {a} and {b}, what's the sum?
Given are {a} and {b}. [Compute|Determine] their total.
Fill in what's missing: {a} + {b} = __
{a} + {b} = __. Fill in the blank.
Fill the blank, please: {a} plus {b} is __
Complete this sum: {a} + {b} =
Complete: {a} plus {b} equals ...
How do you complete the addition {a} + {b} = ?
[Determine|Obtain|Derive] the total of {a} and {b}.
How much is the sum of {a} and {b}? Determine it.
What sum do you obtain from {a} and {b}?
[Perform|Carry out] an addition of {a} and {b}.
Please [perform|carry out] the addition {a} + {b}.
Do this addition: {a} + {b}
I have a [maths|math] question: what's {a} plus {b}?
quick [maths|math] question, {a} plus {b}
[maths|math] homework: {a} + {b}
homework [help|question] please: {a} plus {b}
I need help with my homework, {a} + {b}.
[Help|A question] for homework: what is {a} + {b}?
My [teacher|son|daughter|friend] wants to know what {a} plus {b} is.
What's {a} plus {b}? My [teacher|son|daughter|friend] asks.
Can you help me out? My [son|daughter] asks what {a} and {b} make.
What do I write on my worksheet for {a} + {b}?
A worksheet asks for {a} + {b}. What's the answer?
On my worksheet it says {a} plus {b}. What [do I write|should I put]?
Help me figure out [what {a} plus {b} is|the sum of {a} and {b}|{a} + {b}].
I can't figure out {a} + {b}. What is it?
I've been trying to figure out {a} plus {b}.
I want to know what {a} and {b} add up to.
I'd love to know [how much|what] {a} and {b} come to.
Let me know what {a} and {b} make.
If I want to add {b} to {a}, what's the result?
Say I want to add {b} to {a}: what comes out?
I want {a} and {b} added. What will I have?
I forgot what {a} plus {b} makes.
I forget how adding works. What's {a} plus {b}?
Do you remember what {a} plus {b} makes? I forgot.
I'm not sure what {a} plus {b} comes to. [Can you tell me?|Any idea?|Do you know?]
Any idea what {a} + {b} comes to?
Can you tell me what {a} and {b} come to? I'm not sure.
Would you be so kind and add {a} and {b}?
Be so kind as to add {a} to {b}.
Would you mind telling me the sum of {a} and {b}?
Do you mind adding {a} and {b}?
Could you [sum|total|tot up|add together] {a} and {b}[, please|]?
Could you try to add {b} to {a}?
Try adding {b} onto {a}. What comes out?
Would you mind adding {b} onto {a}?
Let's [put together|sum] {a} and {b}. What comes out?
Let's add {b} to {a}. What do we get?
How much is it if we add {a} and {b}? Let's see.
We have {a} and {b}. How many does that make [together|in all]?
How many have we got if we have {a} and {b}?
We have {a}, they have {b}; how many is that together?
[Together|Altogether], what do {a} and {b} amount to?
How much do {a} and {b} amount to [in total|altogether]?
If {a} and {b} are [combined|joined|put together], how much do you have?
[Combining|Joining] {a} and {b}, how much do you get?
How much is {a} [combined|taken together] with {b}?
How much are {a} and {b} [combined|together|taken together]?
There are {a} here and {b} there. How many [altogether|in total|overall]?
How many in total with {a} here and {b} there?
I need to know what {a} and {b} sum to.
I have to know the sum of {a} and {b}.
[Quick|Easy] question: {a} plus {b}?
Here's [a quick|an easy] one: what's {a} plus {b}?
Can you answer this: {a} plus {b}?
I need {a} plus {b} [quickly|asap|now|fast].
Quickly, {a} + {b}!
[asap|fast] please: {a} plus {b}
[Merge|Pool|Lump together] {a} and {b} and tell me how big the lot is.
Where does that leave us: {b} [stuck|tacked|thrown] onto {a}?
Tell me where it [leaves|puts] us to add {b} onto {a}.
Putting {b} on top of {a}, I end up with what?
An extra {b} brings {a} to what?
{a}, with an extra {b}, makes what?
The counter shows {a}. Press it {b} more times and it shows what?
How tall is a plant that grows {b} more millimetres from {a}?
Our village of {a} inhabitants has grown, since {b} have moved in. What's the new figure?
One piece has a length of {a} and the next a length of {b}. What's the whole length?
My calculator [broke|died]. How much is {a} plus {b}?
The battery of my calculator died; what's {a} plus {b}?
I'd need {a} and {b} summed, please.
Hello! Can I have {a} and {b} summed?
In code I wrote {a} + {b}. What does it evaluate to?
{a} + {b} evaluates to what?
Which number [solves|satisfies] x - {b} = {a}?
For which x does x - {b} = {a} hold?
Name the x that [solves|satisfies] x - {b} = {a}.
A {b} increase takes {a} to what?
What does a {b} increase on {a} bring?
whats {a} plus {b} all together
hey whats {a} and {b} put together
What's the [result|outcome|total] after {b} is added to {a}?
How big is it if {a} grows by {b}?
Something rose by {b} and was {a} before. What is it now?
I'd like to know what {a} plus {b} [makes|comes to].
I'd like to add {a} and {b}. What will it come to?
What is the sum of {a} and {b}? Derive it.
We have {a} and then {b}. In all that's how many?
Together that makes how many, {a} and {b}?
If you join {a} with {b}, how much do you have?
{a} yesterday and {b} today: what do they come to?
I owe one person {a} and another person {b}. How much is that overall?
""")

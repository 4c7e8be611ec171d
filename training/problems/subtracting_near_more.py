"""Phrasings near to others, only for differences above zero: each shares its words or its way with another one."""

from training.problems.problem import phrasings

NEAR_UNSIGNED = phrasings("""
Something of {a} is how much [taller|longer|older|heavier] than something of {b}?
Compared with something of {b}, how much [longer|older|heavier] is something of {a}?
One is {a} and one is {b}. How much [taller|older|heavier] is the first?
How much taller is a tree of {a} cm than one of {b} cm?
The first tree is {a} cm tall, the second {b} cm. How much taller is the first one?
A tree of {a} cm stands by a [bush|wall] of {b} cm. How much taller is the tree?
How much longer is a rope of {a} than a rope of {b}?
The first rope is {a} long, the second {b}. How much longer is the first?
I have a rope of {a} cm and one of {b} cm. By how much is the first longer?
What's the distance between {b} and {a}?
What distance is there from {b} up to {a}?
On the number line, what distance lies between {a} and {b}?
How big is the [rise|jump|increase] from {b} up to {a}?
What [rise|jump|increase] is it from {b} to {a}?
A [rise|jump] from {b} up to {a} is how big?
How big is the [drop|fall] from {a} to {b}?
By how much did it [drop|fall|shrink] when it went from {a} to {b}?
It [dropped|fell|shrank] from {a} to {b}. By how much?
It was {a} and shrank to {b}. How much did it shrink?
By how much did it [rise|grow] from {b} to {a}?
It costs {b} now and was {a} before. How much cheaper is it?
How much cheaper is it if the price [fell|dropped] from {a} to {b}?
The price was {a} and is now {b}. By how much was it cut?
How much cheaper is something at {b} than something at {a}?
It was {b} and the price has [risen|climbed|gone up] to {a}. How much dearer is it now?
How much dearer is something at {a} than something at {b}?
The price is {a} now and was {b} before. How much did it go up?
I only have {b} for something that costs {a}. How much am I short?
How much am I short if it costs {a} and I have only {b}?
I'm short of money: it costs {a}, I have {b}. How much is missing?
I want something at {a} and have saved {b} already. How much is missing?
How much is still missing if I'm saving for {a} and have {b}?
I'm saving up to {a} and I'm at {b}. How much is still to go?
Something costs {b} and I pay with {a}. What's my change?
How much change do I get from {a} for something at {b}?
What's the change if I pay {a} for something that costs {b}?
The bill is {b}, paid with {a}. [Change due?|What's the change?]
A bill of {b}, and I give {a}. How much change is due?
What do I get back if I hand over {a} for a bill of {b}?
I hand over {a} to pay {b}. How much do I get back?
I gave {a} for a bill of {b}. What did I get back?
What can I still spend if my budget is {a} and I've spent {b}?
{b} of my budget of {a} is spent already. What can I still spend?
From a budget of {a}, {b} is already spent. How much is there still to spend?
There was {a} in the bank and {b} was withdrawn. What's still there?
I had {a} in the bank and withdrew {b}. How much is still in the bank?
If I withdraw {b} from {a} in the bank, what's still there?
A tank of {a} litres leaked {b} litres. How much is still in it?
How many litres are still in a tank of {a} that lost {b}?
The tank held {a} litres, and {b} litres leaked out. How many litres are left?
How long is a roll of {a} metres with {b} metres cut off?
{b} metres are cut off a roll of {a} metres. What length is left?
I cut {b} metres off a [rope|ribbon] of {a} metres. What length is left over?
We've driven {b} km of a trip of {a} km. How [far|many km] to go?
How many km are still to go on a trip of {a} km after driving {b}?
It's {a} km in all and we have driven {b} km. How far is it still?
I'm on page {b} of {a}. How many pages to go?
How many pages are ahead of me if I'm on page {b} of a book of {a} pages?
I've read {b} pages of a book with {a}. How many pages [remain|are left]?
A book has {a} pages and I have read {b}. How many are still to read?
How many pages of {a} are left if I have read {b}?
There are {a} people on a bus, and {b} get off. How many stay on?
A train with {a} people lets off {b}. How many people are still aboard?
{b} of the {a} people on the bus get off. How many are still aboard?
The shop sold {b} of the {a} in stock. What's the stock now?
What's left in stock if a shop had {a} and sold {b}?
From a stock of {a}, a shop sells {b}. How many are in stock then?
There were {a} tickets, and {b} are sold. How many tickets are unsold?
How many of {a} tickets are unsold when {b} have been sold?
{b} of {a} tickets were sold. How many were not?
{b} of {a} seats are taken. How many seats are [free|empty]?
How many seats are still [free|empty] if there are {a} and {b} are taken?
A hall has {a} seats and {b} are taken. How many are empty?
{b} pupils of {a} are [ill|absent|away]. How many pupils are [present|here]?
How many pupils are present if {b} of {a} are [absent|away]?
A school has {a} pupils; {b} are ill today. How many are in class?
{a} were delivered and {b} were broken. How many were [fine|whole]?
How many were fine if {b} of {a} were broken?
Of {a} eggs, {b} were broken. How many were whole?
{b} of {a} questions are done. How many questions are open?
I've answered {b} of the {a} questions. How many are still to do?
Of {a} tasks, {b} are done. How many are still open?
By how many did we win if we scored {a} and they scored {b}?
Our team scored {a}, the other team {b}. By how many did we win?
Team one won {a} to {b}. By how many points?
What was the margin if we won {a} to {b}?
They lost {b} to {a}. By what margin?
The score was {a} to {b}. What is the margin?
What's the [margin|gap|spread] between {a} and {b}?
[margin|gap|spread] from {b} to {a}
How big is the [margin|spread] between {b} and {a}?
I had {a} [nuts|sweets|crackers] and ate {b}. How many have I got left?
{b} of my {a} [nuts|sweets|crackers] were eaten. How many are left?
How many sweets have I got left if I ate {b} of {a}?
I had {a} and someone took {b}. What have I still got?
If someone took {b} from my {a}, what have I still got?
Someone stole {b} of our {a}. How many have we still got?
{a} is needed, and {b} is there. What's the [shortfall|deficit]?
With {b} there and {a} needed, how big is the [shortfall|deficit]?
What is the [shortfall|deficit] between {b} and {a}?
{a} is there, and {b} is needed. What's the [surplus|excess]?
We need {b} and have {a}. How big is the [surplus|excess]?
With {a} there and only {b} needed, what's the surplus?
{b} of the {a} we ordered came. How many are still to come?
I ordered {a}, and {b} arrived. How many didn't arrive?
How many are still to come if we ordered {a} and got {b}?
How [much|many] more does {b} need to be {a}?
{b} needs [what|how much] to become {a}?
How many more must there be for {b} to be {a}?
What do I have to take from {a} to end up with {b}?
To be left with {b}, what must I take from {a}?
I have {a} and want to end up with {b}. What must I take off?
How big is the other part if the whole is {a} and one part {b}?
One part of {a} is {b}. How big is the other part?
The whole is {a}. One part is {b}; what's the other part?
{a} is made of two parts. One is {b}, so what's the other?
Split {a} into two parts, one of them {b}. The other part?
Two numbers make {a}, and one of them is {b}. What is the other one?
One of two numbers is {b} and they add up to {a}. The other?
The sum of two numbers is {a}. If one is {b}, what's the other?
There are {a} in all and {b} are [red|new|mine]. How many are not?
{b} of {a} are [red|new|mine]. How many are the rest?
Of {a} in all, {b} are [red|blue|new]. What's the rest?
The total is {a}, and {b} of it is [used|accounted for|gone]. What's the rest?
What's the rest of {a} if {b} is [gone|accounted for]?
{b} out of a total of {a} is accounted for. How much is the rest?
How much more is {a} compared with {b}?
Compare {b} and {a}: how far apart are they?
Compared to {b}, {a} is how much more?
Going from {a} to {b}, how much do you lose?
You go from {a} down to {b}. How much did you lose?
If I had {a} and have {b} now, how much did I lose?
{a} and {b} differ by how much?
By how much does {a} differ from {b}?
How much do {b} and {a} differ?
{a} and {b} are how far apart?
[How far|By how much] are {b} and {a} apart?
How far apart do {b} and {a} lie?
If {a} exceeds {b}, by how much is that?
How much does {a} exceed {b} by?
By what number does {a} exceed {b}?
To [get|reach|make] {a}, how much do I need to add to {b}?
How much must be added to {b} to [reach|make|get] {a}?
If I have {b}, how much do I have to add to reach {a}?
I need {a} and have {b}. How many more do I need?
How [much|many] more do I need if I have {b} but want {a}?
I've got {b}, but {a} is what I need. How much is missing?
I want {a} and so far I've got {b}. How many do I still need?
So far I've got {b} of {a}. How many to go?
With {b} so far and {a} wanted, how many are missing?
We are at {b} and the goal is {a}. How far is it to go?
Our goal is {a}. So far we're at {b}. How [far|much] to go?
How far are we from our goal of {a} if we are at {b}?
If I have {a} and [give away|use up|spend] {b}, what remains?
I [gave away|used up|lost] {b} of the {a} I had. What is left?
What do I have left if I have {a} and [spend|lose|give away] {b}?
{b} of {a} [left|went away|were taken]. How many [stayed|are left]?
There were {a} until {b} [went away|were removed]. How many remain?
How many stayed if there were {a} and {b} left?
If you remove {b} from {a}, how many stay?
{b} are removed from {a}. How many remain?
There are {a}. Remove {b}. How many are left?
We have {b} chairs and need {a}. How many chairs are we short?
How many [chairs|plates] are we short if we need {a} and have {b}?
{a} [chairs|beds] are needed and we have {b}. How many short are we?
One [pile|stack|box] has {a} and another {b}. How many more are in the first?
How many more are in a [pile|stack|box] of {a} than in one of {b}?
The first team has {a}, the second {b}. How many more has the first?
After [losing|removing|spending|using] {b} of {a}, what remains?
What remains if {b} of {a} is [spent|used|removed]?
{a} after [spending|using] {b}: what remains?
When {b} is taken out of {a}, what's left over?
{b} is taken out of {a}. What's left over?
What's left over of {a} once {b} is out?
If it went from {a} to {b}, how much did it [drop|fall|shrink]?
The price fell from {a} to {b}. By how much did it fall?
How much dearer did it get when the price rose from {b} to {a}?
The rent rose from {b} to {a}. By how much did it rise?
A tank leaks {b} of its {a} litres. How many litres are left?
A bottle holding {a} millilitres leaks {b}. How much is still in it?
The tank is holding {a} litres and {b} are used. How many litres remain?
We've driven {b} of {a} km. How many km to go?
I'm on page {b} and the book has {a} pages. How many pages remain?
Team one has {a} points and team two {b}. By how many is team one ahead?
We won, {a} against {b}. By what margin?
Compare the two: how much more is {a} than {b}?
{a} exceeds {b} by which number?
By what amount does {a} exceed {b}?
How many stay if I remove {b} from {a}?
""")
"""Only where {a} is above {b}."""

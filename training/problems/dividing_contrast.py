"""Contrast sets: one scene, asked about in every way that this skill or another one knows.

A phrasing of a quotient that has the word "equal" is put to numbers that divide without a remainder only.
"""

from training.problems.problem import phrasings

CONTRAST_PHRASES = phrasings("""
A price of ${a} is lowered by a factor of {b}. What is the new price equal to?
If a [fee|fare|rent] of {a} is lowered by a factor of {b}, what is it equal to [then|now|afterwards]?
[Lower|Cut] the value {a} by a factor of {b}.
{a} is cut down to one of {b} equal parts. What is it [then|now]?
After a rise by a factor of {b} a price is equal to {a}. What was it before the rise?
What was the price before it was raised by a factor of {b} to equal {a}?
A value of {b} grows until it equals {a}. By what factor does it grow?
I have {a} marbles in {b} bags, an equal number in each. How many marbles are in one bag?
I have {a} marbles, which is equal to {b} times what Tom has. How many [has Tom|does Tom have]?
I have {a} marbles, equal to {b} times Tom's. How many are Tom's?
{b} friends have {a} marbles together, all of them equally many. How many does one of them have?
{b} times my number is equal to {a}. What is my number?
I multiplied a number by {b} and the result equals {a}. What number did I [start with|have at first]?
My number is one of {b} equal parts of {a}. Which number is it?
Divide by {b} the number {a}.
{b} is what I divide by and {a} is what I divide. What's the result?
I want to save ${a} and put aside an equal amount in each of {b} months. How much is it a month?
I save an equal amount of {b} every month and want {a}. After how many months do I have exactly that?
We collected {a} in {b} towns, an equal amount in each. How much was it in one town?
It got {a} degrees warmer in {b} hours, equally many every hour. How many degrees is that an hour?
{a} was paid into my account in {b} equal sums. How much was one of them?
I won {a} points in {b} rounds, equally many in each. How many did I win in one round?
A road of {a} km has {b} equal sections. How far is it from one end of a section to the other?
{b} tickets at equal prices cost ${a} together. What do I pay for one?
Tickets cost ${b} each and I have ${a}. How many tickets can I buy?
I have {a} and a ticket is {b}. How many tickets can I buy at most?
A ribbon of {a} cm is cut into {b} equal pieces. How long is one of them?
A ribbon of {a} cm is cut into pieces of {b} cm each. How many [full|whole] pieces are there?
How many pieces of {b} cm can I cut from a [ribbon|rope|cable] of {a} cm?
There are {a} eggs in the kitchen and {b} go into each cake. How many cakes can I bake?
There were {a} eggs in {b} boxes, equally many in each. How many eggs were in one?
{b} eggs go into a box. There are {a} eggs. How many boxes can be filled?
There are {a} people on {b} buses, equally many on each. How many people are on one bus?
{a} people want to ride and each bus carries {b}. How many buses do they fill?
A book has {a} pages and I read equally many on each of {b} days. How many pages a day is that?
A book has {a} pages and I read {b} a day. On how many days do I read my full {b} pages?
I have {a} pages to read in {b} days, equally many a day. How many do I read each day?
For {a} and {b}, what is the first divided by the second?
My two numbers are {a} and {b}. I need their quotient, not their product.
{a} & {b}, quotient [pls|please]
From the pair {a}, {b} [give|tell] me the quotient.
Not the product but the quotient of {a} and {b}[, please|].
What is the quotient if the numbers are {a} and {b}?
Take {b} away from {a} as often as you can. How often is that?
I gave {a} to {b} people in equal parts. How much did each get?
{b} people got {a} from me, all of them an equal part. How much did one get?
I give each person {b} and I have {a}. How many people can I give that to?
On Monday {a} people came, equal to {b} times the number on Tuesday. How many came on Tuesday?
In {b} days {a} people came, equally many each day. How many came on one day?
The library is {a} metres away, equal to {b} times the way to the school. How far away is the school?
{a} in packs of {b}: how many full packs is that?
I buy {a} [nails|screws] in packs of {b}. How many full packs is that?
{a} seats in rows of {b}: how many full rows?
{a} seats in {b} equal rows: how many seats in one row?
{b} friends have {a} between them, all of them an equal amount. How much has each?
We have {a} between the {b} of us, and all of us have an equal amount. How much have I got?
In Python, what is {a} // {b} as a whole number?
A coat costs {a} and I pay for it in {b} equal instalments. What is one instalment?
{b} coats at equal prices cost {a}. What does one coat cost?
A series of {a} minutes has {b} equal episodes. How long does one last?
I have {a} minutes, and an episode lasts {b}. How many full episodes can I watch?
{a} litres from a tank are poured into {b} buckets, equally many into each. How many litres are in one?
A tank holds {a} litres. How many buckets of {b} litres can be filled from it?
{a} pupils go on a trip in {b} equal groups. How many pupils are in one group?
{a} pupils go on a trip in groups of {b}. How many full groups is that?
[Don't multiply|Don't subtract], divide: {a} by {b}.
Divide {a} by {b}, don't multiply it.
I don't want the product of {a} and {b} but the quotient.
My friend multiplied {a} by {b}, but I need it divided. What do I get?
A [farmer|shop] has {a} apples in {b} equal crates. How many apples are in one crate?
How many groups of {b} are there in {a}?
Put {a} into {b} boxes, equally many in each. How many are in one box then?
I put {a} [things|books] into boxes, {b} to a box. How many boxes are full?
How many full boxes do I get if I put {a} into boxes, {b} to a box?
{a} for {b} people together, in equal parts, is how much for each?
Only the quotient, please, not the remainder: {a} divided by {b}
Never mind any remainder: how many whole times does {b} go into {a}?
I need the quotient of {e}, I don't need the remainder.
split {a} by {b}, equal parts
If you split {a} by {b}, what does one equal part come to?
{a} split {b} ways into equal parts, [how much each|how much is one]?
{b} kids, {a} cookies, equal shares. How many cookies for each kid?
My sister, who loves [cats|tea], has {a} stamps in {b} albums, equally many in each. How many are in one album?
My sister, who loves [cats|tea], puts {a} stamps on pages, {b} to a page. How many full pages has she?
ok so i've got {a} here for {b} people, equal parts, what's one part
How many full rows are there if {a} chairs stand in rows of {b}?
How many chairs stand in one row if {a} stand in {b} equal rows?
Say what one of {b} equal parts of {a} comes to.
{a}, {b} equal parts, one of them is what
We drive {a} km in {b} days, equally far each day. How many km is that a day?
The church is {a} years old, equal to {b} times the age of the house. How old is the house?
{b} crates of equal weight weigh {a} kg together. What does one such crate weigh?
""")

CONTRAST_WITH_REMAINDER = phrasings("""
Take {b} away from {a} as often as you can. How often is that, and what's left?
Divide by {b} the number {a}, and give the remainder as well.
{b} is what I divide by and {a} is what I divide. What's the result, and what's the remainder?
Tickets cost ${b} each and I have ${a}. How many tickets can I buy, and how much money is left over?
I have {a} and a ticket is {b}. How many tickets can I buy at most, and what will I have left?
A ribbon of {a} cm is cut into pieces of {b} cm each. How many [full|whole] pieces are there, and how long is the rest?
How many pieces of {b} cm can I cut from a [rope|cable] of {a} cm, and how much is left over?
There are {a} eggs in the kitchen and {b} go into each cake. How many cakes can I bake, and how many eggs are left?
{b} eggs go into a box. There are {a} eggs. How many boxes can be filled, and how many eggs are over?
{a} people want to ride and each bus carries {b}. How many buses do they fill, and how many people are left?
A book has {a} pages and I read {b} a day. How many full days is that, and how many pages are left for one more day?
For {a} and {b}, what are the quotient and the remainder?
My two numbers are {a} and {b}. I need the first divided by the second, with the remainder.
{a} & {b}, quotient and remainder [pls|please]
From the pair {a}, {b} [give|tell] me the quotient and the remainder.
Not just the quotient but the remainder too: {a} divided by {b}
I give each person {b} and I have {a}. How many people can I give that to, and how much is left?
{a} in packs of {b}: how many full packs is that, and how many are over?
I pack {a} [nails|screws] in packs of {b}. How many full packs are there, and how many are left?
{a} seats in rows of {b}: how many full rows, and how many seats over?
In Python, what are {a} // {b} and then {a} % {b}?
I have {a} minutes, and an episode lasts {b}. How many full episodes can I watch, and how many minutes are left?
A tank holds {a} litres. How many buckets of {b} litres can be filled from it, and how many litres stay in it?
{a} pupils go on a trip in groups of {b}. How many full groups is that, and how many pupils are left over?
I need the quotient of {e}, and I need the remainder.
How many groups of {b} are there in {a}, and how many are left over?
I put {a} [things|books] into boxes, {b} to a box. How many boxes are full, and how much is left over?
split {a} by {b}, with remainder
{b} kids, {a} cookies, no cookie broken. How many cookies for each kid, and how many are left?
My sister, who loves [cats|tea], puts {a} stamps on pages, {b} to a page. How many full pages, and how many stamps over?
ok so i've got {a} here in groups of {b}, how many full groups and how many over
How many full rows are there if {a} chairs stand in rows of {b}, and how many chairs are over?
Say how many times {b} goes into {a} and what's left over.
""")

CONTRAST_ONLY_REMAINDER = phrasings("""
Take {b} away from {a} as often as you can. What's left at the end?
Divide by {b} the number {a}, and give only the remainder.
{b} is what I divide by and {a} is what I divide. What's the remainder?
Tickets cost ${b} each and I have ${a}. I buy as many as I can. How much money is left over?
I have {a} and a ticket is {b}. If I buy as many as possible, what will I have left?
A ribbon of {a} cm is cut into pieces of {b} cm each, as many as possible. How long is the rest?
How much is left over if I cut as many pieces of {b} cm as I can from a [rope|cable] of {a} cm?
I cut a ribbon of {a} cm into full pieces of {b} cm. How long is the bit left over?
There are {a} eggs in the kitchen and {b} go into each cake. How many eggs are left after as many cakes as possible?
{b} eggs go into a box. There are {a} eggs. How many eggs are over once no more boxes can be filled?
{a} people want to ride and each bus carries {b}. After all full buses have gone, how many people are left?
A book has {a} pages and I read {b} a day. How many pages are left after the last day of a full {b} pages?
For {a} and {b}, what is the remainder of the first divided by the second?
My two numbers are {a} and {b}. I need the remainder of the first divided by the second.
{a} & {b}, remainder [pls|please]
From the pair {a}, {b} [give|tell] me the remainder of the division.
Not the quotient but the remainder of {a} divided by {b}[, please|].
I give each person {b} and I have {a}. How much is left when I can't give to one more person?
{a} in full packs of {b}: how many are over?
I pack {a} [nails|screws] in full packs of {b}. How many are left?
{a} seats in full rows of {b}: how many seats over?
In Python, what is {a} % {b} as a whole number?
I have {a} minutes, and an episode lasts {b}. I watch as many full ones as I can. How many minutes are left?
A tank holds {a} litres. As many buckets of {b} litres as possible are filled from it. How many litres stay in it?
{a} pupils go on a trip in full groups of {b}. How many pupils are left over?
[Only|Just] the remainder, please, not the quotient: {a} divided by {b}
Never mind how many whole times {b} goes into {a}: what is left over?
I need the remainder of {e}, I don't need the quotient.
I put {a} [things|books] into boxes, {b} to a box, full boxes only. How much is left over?
split {a} by {b}, what's the remainder
{b} kids, {a} cookies, no cookie broken, fair shares. How many cookies are left?
{b} kids share {a} cookies fairly and break none. How many cookies does nobody get?
My sister, who loves [cats|tea], puts {a} stamps on full pages, {b} to a page. How many stamps are over?
ok so i've got {a} here in full groups of {b}, how many are over
How many chairs are over if {a} chairs stand in full rows of {b}?
Say what's left over of {a} once as many {b}s as possible have gone.
""")

CONTRAST_PART_OF = phrasings("""
A price of {a} is cut to {of} that. What's the new price?
Something costs {a}, and from tomorrow only {of} that. What will it cost?
My sister has {a} and I have {of} that. How much do I have?
The library is {a} metres away and the school only {of} that. How far away is the school?
On Monday {a} people came and on Tuesday only {of} that. How many came on Tuesday?
I read {a} pages on Monday and {of} that on Tuesday. How many did I read on Tuesday?
My number is {of} {a}. Which number is it?
Don't double {a}, I need {of} {a}.
I don't need twice {a}, I need {of} {a}.
The trip is {a} km long and I have done {of} that. How far have I gone?
A film lasts {a} minutes and I saw {of} it. How many minutes did I see?
""")

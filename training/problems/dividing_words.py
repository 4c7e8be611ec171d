"""More ways to ask for a quotient, for both it and the remainder, and for the remainder alone."""

from training.problems.dividing_contrast import CONTRAST_PART_OF
from training.problems.dividing_more import (
    FURTHER_ONLY_REMAINDER,
    FURTHER_PART_OF,
    FURTHER_PHRASES,
    FURTHER_WITH_REMAINDER,
)
from training.problems.dividing_near_more import NEAR_PART_OF
from training.problems.problem import phrasings

MORE_PHRASES = FURTHER_PHRASES + phrasings("""
{e} gives what?
{e} [answer|result|solution]
[calculator|calc|math|maths|division] {e}
[maths|math] question: {e}
[Quick one|Easy one|Next one|Division]: {e}?
homework [help|question]: {e}
My worksheet has {e} on it. What [do I write|is the answer]?
My [teacher|son|daughter|boss] wants to know {e}. [Can you help?|Help me out.|]
My homework says {e}.
I'm trying to figure out [what {e} is|{e}|how much {e} makes].
I'd like to know [how much|what] {e} [is|makes|comes to].
Not sure what {e} comes to, [can you tell me|do you know|any idea]?
Would you [mind working out|be so kind as to calculate] {e}?
Could you [please |]tell me [the answer to|the result of|what you get for] {e}?
Could you calculate {e}?
Do you know what {e} is?
Work this out: {e}
What's the answer [to|for] {e}?
[Show|Tell] me the [result|answer|value] of {e}.
[Determine|Obtain|State] the value of {e}.
Help me [with|solve|do] {e}.
Need {e} [quickly|asap|now|fast].
[So |]how much would {e} [be|make|come to]?
how do you do {e}, what's the answer
Fill in the blank: {e} = __
Complete the division: {e} = ...
x = {e}. [Find|Solve for|What is] x.
[Perform|Carry out|Do] this division: {e}
Do the division {e}.
Use long division [for|on|to solve] {e}.
Do {a} divided by {b} with long division.
[Perform|Carry out] the division of {a} by {b}.
divide {a} {b}
{a} {b} [quotient|divided|divide|division]
division of {a} by {b}
quotient of {a} and {b}
The quotient of {a} and {b}, please.
The quotient of {a} and {b} is [what|which number]?
[Determine|Compute|Calculate|Work out|Give me] the quotient of {a} and {b}.
What quotient do {a} and {b} give?
The dividend is {a} and the divisor is {b}. What is the quotient?
Let x be {a} and y be {b}. What is x divided by y?
If x is {a} and y is {b}, what is the quotient x over y?
Divide the number {a} by {b}.
divide {a} with {b}
If {a} is divided by {b}, what [is the result|do you get|comes out]?
When {a} is divided by {b}, what's the [answer|quotient|outcome]?
{a} gets divided by {b}. What [comes out|is the result|is it now]?
Dividing {a} by {b} gives [what|which number|how much]?
By dividing {a} by {b} we get [what|which number]?
What's the result [of dividing|when you divide] {a} by {b}?
I want to divide {a} by {b}. What [will I get|is the result|comes out]?
I forgot how to divide. What [would|does] {a} divided by {b} make?
Let's divide {a} by {b}. [What do we get?|What comes out?|How much is it?]
Can you [tell me|work out|do] {a} divided by {b}?
Would you divide {a} by {b} for me, please?
[Mind|Could you try] dividing {a} by {b}?
[Start|Begin] with {a} and divide by {b}. What [is it|do you get|have you got]?
{a}, divided by {b}. Answer?
{a} divided by {b} [makes|equals|gives] what?
[How many|Count the] {b}s [are there in|fit in|go into] {a}?
How many times can [I|you] [take|subtract] {b} from {a}?
How many times is {b} contained in {a}?
How many [groups|sets|teams|lots] of {b} [can I make from|are in|can be made of|fit in] {a}?
I have {a}. How many [groups|packs|bags|piles] of {b} can I [make|fill]?
{a} [items|things|pieces] go into boxes of {b}. How many full boxes?
What number times {b} equals {a}?
{b} times what equals {a}?
What do I multiply {b} by to get a number equal to {a}?
[Share|Split|Divide] {a} equally [among|between] {b} [friends|people|kids]. What does [each|everyone|each one] get?
{a} is [shared|split|divided] equally [among|between|by] {b}. What's one [share|part|portion]?
{a} equally shared [among|between] {b}
If {b} [friends|kids|players] [split|divide] {a} equally, what does each [get|receive]?
We are {b} and want to split {a} equally. How much per [person|head]?
{b} of us pay {a} in equal shares. How much per [person|head]?
{a} for {b} people in equal shares, how much per person?
How much does each one [get|receive] when {b} [people|children] get equal shares of {a}?
[Break|Chop|Split|Separate] {a} into {b} equal [pieces|groups|portions]. How [big|large] is one?
What is one of the {b} equal [parts|pieces|shares] of {a}?
I put {a} into {b} equal [piles|bags|boxes|rows]. How many are in each?
{b} boxes hold {a} in all, each an equal number. How many are in one?
{b} of them cost {a} in all, at equal prices. What does one cost?
If {b} equal parts make {a}, how [big|much] is one?
One of {b} equal [parts|shares|slices] of {a} is how much?
[Distribute|Deal out|Hand out] {a} equally to {b} people. How many each?
""")

MORE_WITH_REMAINDER = FURTHER_WITH_REMAINDER + phrasings("""
{e} and the remainder
{e} with the [rest|left over part], please
[Do|Solve|Evaluate|Show me] {e} with remainder[, please|].
What [are|is] the quotient and [the |]remainder of {e}?
Find [both |]the quotient and the remainder of {e}.
Quotient and remainder [of|for|when dividing] {a} by {b}?
[Give|Tell] me the quotient and the remainder when {a} is divided by {b}.
[Compute|Calculate|Determine|State] quotient and remainder for {a} divided by {b}.
[quotient|division] remainder {a} {b}
When {a} is divided by {b}, what are the quotient and remainder?
If {a} is divided by {b}, what do you get and what remains?
Divide {a} by {b}. What is the [quotient|result] and what is the remainder?
Divide {a} by {b} and [tell me|say|show|write] what is left [over|] as well.
Divide {a} by {b}, [stating|giving|including|with] any remainder.
Do whole number division of {a} by {b} with remainder.
integer division with remainder: {a} by {b}
Use long division with remainder on {e}.
{a} divided by {b}, and [how much|what] is left over?
How many [whole |]times does {b} go into {a}, and what remains?
How many times can you take {b} out of {a}, and how many [remain|are left over]?
How many {b}s are in {a} and what's the remainder?
How many full [groups|teams|sets] of {b} are in {a}, and how many are left over?
From {a} I make [groups|packs|piles|bags] of {b}. How many do I get and how many are left over?
{a} eggs go into boxes of {b}. How many boxes are full, and how many eggs are left over?
[Share|Split] {a} sweets among {b} kids. How many does each get, and how many are left over?
If {b} people share {a} coins, how many does each get and how many are left?
I'm [stuck on|trying to do] {a} divided by {b} with a remainder. [Can you help?|What is it?]
I'd like {e} [worked out|done|solved] with its remainder.
My homework asks for {e} with the remainder.
for my homework: {a} divided by {b} as a whole number plus remainder
[Could|Can|Would] you divide {a} by {b} and give me the remainder as well?
Could you [please |]work out {e} with the remainder?
What does {e} [make|give] with the remainder?
Write {a} divided by {b} as a whole number and a remainder.
The answer to {e} with remainder, please.
""")

MORE_ONLY_REMAINDER = FURTHER_ONLY_REMAINDER + phrasings("""
remainder {a} {b}
remainder {e}
{a} {b} remainder
{a} divided by {b} remainder only
{e}: just the remainder[, please|].
{e}, what's the remainder?
What [is|would be] left over [when|if] {a} is divided by {b}?
What's left over after dividing {a} by {b}?
How much is left over when you divide {a} by {b}?
If you divide {a} by {b}, what's left over?
If you divide {a} by {b}, how much [remains|is the remainder]?
What remains when [dividing|you divide] {a} by {b}?
Dividing {a} by {b} leaves what remainder?
{a} divided by {b} leaves a remainder of [what|how much]?
What remainder does {a} leave when divided by {b}?
What is the remainder [on|after|in] dividing {a} by {b}?
[Compute|Calculate|Determine|Work out] the remainder of {a} divided by {b}.
[Give|Show] me the remainder of {a} divided by {b}[, nothing else|, not the quotient|].
I only [need|want|care about] the remainder of {e}.
I'm trying to figure out the remainder of {e}.
I'd like to know the remainder [when|if] {a} is divided by {b}.
My homework asks for the remainder of {e}.
For my homework: what remainder does {e} have?
[Could|Can|Would] you [please |]tell me the remainder of {e}?
Do you know the remainder when {a} is divided by {b}?
[Share|Split] {a} sweets fairly among {b} kids. How many sweets are left over?
If {b} people share {a} coins fairly, how many coins are left over?
{a} eggs go into boxes of {b}. How many eggs are left over once all full boxes are packed?
I make as many groups of {b} as I can from {a}. How many are left over?
After taking {b} away from {a} as often as possible, what remains?
Take {b} from {a} again and again. What is left when you can't any more?
What is {a} modulo {b}?
{a} modulo {b}
[Compute|Evaluate|Work out|Find|Give me] {a} [mod|modulo] {b}.
{a} mod {b} [is|equals] what?
{a} % {b} in [Python|C|code]
In [Python|JavaScript|Java], what does {a} % {b} [give|return|print|evaluate to]?
how much is {a} mod {b}
What does {a} [mod|modulo] {b} [equal|give]?
""")

PART_OF = (
    FURTHER_PART_OF
    + NEAR_PART_OF
    + CONTRAST_PART_OF
    + phrasings("""
{of} {a}
What is {of} {a}?
whats {of} {a}
what is {of} {a} please
How much is {of} {a}?
{of} {a} is?
{of} {a} is what?
{of} {a} = ?
Find {of} {a}.
[Calculate|Compute|Work out] {of} {a}.
Give me {of} {a}.
Tell me what {of} {a} is.
Tell me {of} {a}.
[Can|Could] you tell me {of} {a}?
[Can|Could] you work out {of} {a}?
What number is {of} {a}?
I need {of} {a}.
I get {of} {a}. How much is that?
If I take {of} {a}, [what do I have|how much is it]?
What do I get if I take {of} {a}?
How many is {of} {a}?
There were {a} and {of} {a} are gone. How many are gone?
I'd like to know {of} {a}.
My share is {of} {a}. How much do I get?
""")
)

"""More ways to ask for a difference."""

from training.problems.problem import phrasings
from training.problems.subtracting_contrast import CONTRAST_PHRASES, CONTRAST_UNSIGNED
from training.problems.subtracting_more import FURTHER_PHRASES, FURTHER_UNSIGNED
from training.problems.subtracting_near import NEAR_PHRASES
from training.problems.subtracting_near_more import NEAR_UNSIGNED

MORE_PHRASES = (
    FURTHER_PHRASES
    + NEAR_PHRASES
    + CONTRAST_PHRASES
    + phrasings("""
[Subtract|Deduct] {b} from the number {a}.
Deduct {b} from {a}, please.
Starting [from|at|with] {a}, subtract {b}.
From {a}, [subtract|take|take away|deduct] {b}. [Result?|What comes out?|Answer?]
{b} subtracted from {a}
{b} taken [away |]from {a} [is|gives|leaves] what?
{a} with {b} [taken away|removed|taken off|subtracted]
{a} less {b}
What is {a} less {b}?
[How much|What] does {a} less {b} [come to|make|give]?
{a} minus {b} equals [what|how much|?]
{a} - {b} equals
{a} - {b} gives what?
{a} {b} minus
{a} {b} [difference|subtract|subtraction]
minus {b} from {a}
[calculator|calc|calculate|math|maths] {a} - {b}
[maths|math] question: {a} minus {b}
homework [help|question]: {a} - {b}
subtraction: {a} minus {b}
When {b} is [subtracted|taken|taken away|deducted] from {a}, what [is the result|remains|do you get]?
If {b} [is|gets] [subtracted|taken away|deducted] from {a}, what's the [answer|result|outcome]?
{a} is [reduced|decreased|lowered|cut] by {b}. What [does it become|is it then|is the result]?
{a} [drops|falls|goes down|shrinks] by {b}. What is it now?
Something was {a} and [fell|dropped|went down] by {b}. What is it now?
Suppose {a} [drops|falls|decreases|goes down] by {b}. Where [does it end up|do we end]?
[Lower|Reduce|Diminish] {a} by {b}.
What do you get if you [lower|reduce|decrease] {a} by {b}?
Count back {b} from {a}.
[Start|Begin] at {a} and count [down|backwards] by {b}. Where do you [land|end up|stop]?
What comes {b} before {a}?
Which number lies {b} below {a}?
[Give|Tell] me the number that is {b} [less|smaller|lower] than {a}.
Which number is {b} [smaller|lower] than {a}?
{b} less than {a} is [what|which number]?
{b} [below|under] {a} is what number?
[Find|Determine|Work out|State] the difference {a} minus {b}.
The difference {a} minus {b} [is|equals] what?
Let x be {a} and y be {b}. What is x minus y?
If x = {a} and y = {b}, then x - y = ?
x = {a} - {b}. [Find|Solve for|What is] x.
{a} - {b} = x, what's x?
Fill in the blank: {a} - {b} = __
Complete the subtraction: {a} - {b} = ...
[Perform|Carry out] this subtraction: {a} - {b}
Carry out the subtraction of {b} from {a}.
For my homework: what does {a} minus {b} [make|come to|give]?
My [teacher|son|daughter|friend] asks what {a} minus {b} is. [Can you help?|Help me out.|]
My worksheet has {a} - {b} on it. What [do I write|is the answer]?
I'm trying to figure out [what {a} minus {b} is|{a} take away {b}|{a} minus {b}].
I'd like to know [how much|what] {a} minus {b} [is|makes|comes to].
I want to [subtract|take|deduct] {b} from {a}. What [will I get|is the result|comes out]?
I forgot how to subtract. What [would|does] {a} minus {b} make?
Not sure what {a} minus {b} comes to, [can you tell me|do you know|any idea]?
[Would|Could] you know what {a} minus {b} is?
Would you [mind subtracting|be so kind as to subtract] {b} from {a}?
Could you [please |]tell me [what {a} minus {b} is|{a} minus {b}|the result of {a} minus {b}]?
Can you [take|deduct|take away] {b} from {a}?
Let's take {b} away from {a}. [What do we get?|What comes out?|What have we got?]
What's the answer [to|for] {a} - {b}?
What's the result [of subtracting|when you subtract] {b} from {a}?
[Show|Give] me the result of {a} minus {b}.
[Answer this|Quick one|Easy one]: {a} minus {b}?
Work this out: {a} - {b}
Help me [subtract {b} from {a}|with {a} minus {b}].
Need {a} minus {b} [quickly|asap|now|fast].
how do you subtract {b} from {a}, what's the answer
{a}, minus {b}. Answer?
Subtracting {b} from {a} gives [what|which number|how much]?
Taking {b} away from {a} [gives|makes|leaves] what?
By subtracting {b} from {a} we get [what|which number]?
[So |]what would {a} take away {b} be?
{a} take away {b} [makes|equals|gives] what?
""")
)

UNSIGNED = (
    FURTHER_UNSIGNED
    + NEAR_UNSIGNED
    + CONTRAST_UNSIGNED
    + phrasings("""
What is the difference between {a} and {b}?
difference between {a} and {b}
[Find|Calculate|Work out|Tell me|Give me] the difference between {a} and {b}.
What is the difference between {b} and {a}?
By how much do {a} and {b} differ?
How [much|far] apart are {a} and {b}?
How far is it from {b} to {a}?
How big is the gap between {b} and {a}?
How much [bigger|larger|greater|higher] is {a} than {b}?
By how much is {a} [bigger|larger|greater|higher|more] than {b}?
{a} is how much [more|bigger|larger|higher] than {b}?
How many more is {a} than {b}?
How much [smaller|less|lower] is {b} than {a}?
By how much is {b} [smaller|less|lower] than {a}?
By how much does {a} exceed {b}?
{a} exceeds {b} by [what|how much]?
How much more than {b} is {a}?
How much do I [need to|have to|must I] add to {b} to [get|reach|make] {a}?
What [must|should|do I] add to {b} to get {a}?
What [plus|and] {b} makes {a}?
{b} plus what [is|equals|makes|gives] {a}?
What number do you add to {b} to get {a}?
I have {b} but need {a}. How [many|much] more [do I need|is missing]?
How [many|much] is missing from {b} to {a}?
I've got {b} so far and want {a}. How many [are missing|to go|do I still need]?
The goal is {a} and we are at {b}. How far to go?
I had {a} and [lost|used|spent|gave away|sold] {b}. How many [are left|remain|do I still have]?
I have {a} and [give away|use up|spend|lose] {b}. What [is left|remains|do I have left]?
There were {a}, and {b} [left|went away|were taken|were removed]. How many [are left|remain|stayed]?
Out of {a}, {b} [are gone|are used up|were sold|got lost]. How many [remain|are still there|are left]?
Remove {b} from {a}. How many [remain|are left|stay]?
If {b} of {a} are [gone|taken|removed|used], how many [remain|are left]?
Out of {a} pages I have read {b}. How many are left to read?
My score was {a}, then I lost {b} points. What's my score now?
We need {a} chairs and have {b}. How many are we short?
One [pile|stack|team|box] has {a}, the other {b}. How many more [has|are in] the first?
One number is {a}, the other is {b}. What is the difference?
What remains of {a} after [losing|removing|spending|using] {b}?
What's left over when {b} is taken out of {a}?
""")
)
"""Those that ask how far apart two numbers are or what is left: only where {a} is above {b}."""

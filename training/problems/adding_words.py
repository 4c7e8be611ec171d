"""More ways to ask for a sum."""

from training.problems.adding_contrast import CONTRAST_SEVERAL
from training.problems.adding_more import FURTHER_PHRASES, FURTHER_SEVERAL
from training.problems.adding_near_more import NEAR_SEVERAL
from training.problems.problem import phrasings

MORE_PHRASES = FURTHER_PHRASES + phrasings("""
[whats|what is] {a} and {b} [added up|combined|all together|in total|put together]
Hey, what do {a} and {b} add up to?
[Sum|Total] {a} and {b} [for me|please|].
Sum up the numbers {a} and {b}.
Add up {a} and {b}, please.
Add together {a} and {b}.
Add these two numbers: {a}, {b}
add these up: {a} {b}
add {a} {b}
{a} added to {b}
{b} is added to {a}. What [is|'s] the [result|outcome|total]?
When {b} is added to {a}, what is the [result|answer|sum]?
{a} plus {b} equals [what|how much|?]
{a} + {b} equals
{a} + {b} gives what?
{a} with {b} added
{a} with another {b} [on top|added on]: how [much|many] is that?
{a} and another {b}, what's the [total|sum]?
{a} and {b} more [makes|is] [what|how many]?
[Increase|Raise] {a} by {b}.
What [number|value] do you reach if you increase {a} by {b}?
{a} increased by {b}
{a} goes up by {b}. What [is it|does it become] now?
If {a} grows by {b}, [what does it become|where does it end up|how big is it then]?
Something was {a} and rose by {b}. What is it now?
[Start|Begin] with {a}, then add {b}. What [do you get|have you got|comes out]?
Start [at|from] {a} and count up {b}. Where [do I|do you|does one] land?
Count on {b} from {a}.
What's {b} more than {a}?
[Give|Tell] me the number that is {b} more than {a}.
Which number is {b} [greater|larger|bigger|higher] than {a}?
What comes {b} after {a}?
What number lies {b} above {a}?
I have {a} and [get|receive|find|win] {b} more. How many [is that|do I have now|have I got]?
I had {a}, then I [got|was given|bought] another {b}. How many are there now?
There were {a} and {b} more [came|arrived|joined|were added]. How many is that [now|altogether|in all]?
One [pile|stack|heap|group] has {a}, the other has {b}. How many in [total|all]?
[Monday|Yesterday] it was {a} and [Tuesday|today] {b}. What do the two come to?
My two scores [are|were] {a} and {b}. What is my total?
First I counted {a}, then {b}. How many did I count [altogether|in all]?
The first number is {a} and the second is {b}. What is their sum?
The two numbers are {a} and {b}. [Add them|Find their sum|Find their total|What do they sum to].
Given {a} and {b}, [find|compute|determine|state] the sum.
Let x be {a} and y be {b}. What is x + y?
If x = {a} and y = {b}, then x + y = ?
x = {a} + {b}. [Find|Solve for|What is] x.
{a} + {b} = x, what's x?
Fill in the blank: {a} + {b} = __
Complete the addition: {a} + {b} = ...
[Determine|Obtain|Derive] the sum of {a} and {b}.
[Perform|Carry out|Do] the addition of {a} and {b}.
Perform this addition: {a} + {b}
addition: {a} and {b}
addition {a} {b}
{a} {b} sum
{a} {b} [total|added]
total {a} and {b}
[maths|math] question: {a} plus {b}
homework [help|question]: {a} + {b}
For my homework: what do {a} and {b} make?
My [teacher|son|daughter|friend] asks what {a} plus {b} [is|makes]. [Can you help?|Help me out.|]
My worksheet has {a} + {b} on it. What [do I write|is the answer]?
I'm trying to figure out [what {a} plus {b} is|the sum of {a} and {b}|{a} + {b}].
I'd like to know [how much|what] {a} and {b} [make|come to|add up to].
I want to add {b} to {a}. What [will I have|is the result|comes out]?
I forgot how to add. What [would|does] {a} plus {b} make?
Not sure what {a} + {b} comes to, [can you tell me|do you know|any idea]?
[Do|Would] you know what {a} plus {b} [is|makes]?
Would you [mind adding|be so kind as to add] {a} and {b}?
Could you [please |]tell me the [sum|total] of {a} and {b}?
Can you [sum|total|tot up|add together] {a} and {b}?
[Mind|Could you try] adding {b} onto {a}?
Let's add {a} and {b}. [What do we get?|What comes out?|How much is it?]
We have {a} and we have {b}; [together that makes|in all that's|that comes to] how many?
How many do {a} and {b} [come to|total|sum to|amount to]?
What do {a} and {b} [come to|total|amount to|make] [together|altogether|in total|]?
What is the [combined|joint] total of {a} and {b}?
If you [combine|join|put together] {a} and {b}, how much [is it|do you get|do you have]?
Combine {a} with {b}.
[Combined|Together|Altogether|Taken together], how much are {a} and {b}?
{a} here and {b} there: how many [altogether|in total|overall]?
The sum of {a} and {b} is [what|which number]?
The sum of {a} and {b}, please.
I need to know the sum {a} + {b}.
What's the answer [to|for] {a} + {b}?
What's the result [of adding|when you add] {b} to {a}?
[Show|Give] me the result of {a} plus {b}.
[Answer this|Quick one|Easy one]: {a} plus {b}?
Work this out: {a} + {b}
Help me [add|with] {a} + {b}.
Need {a} + {b} [quickly|asap|now|fast].
So what would {a} and {b} be as a sum?
how do you add {a} and {b}, what's the answer
{a}, plus {b}. Answer?
Adding {a} to {b} gives [what|which number|how much]?
By adding {a} and {b} we get [what|which number]?
""")

SEVERAL = (
    FURTHER_SEVERAL
    + NEAR_SEVERAL
    + CONTRAST_SEVERAL
    + phrasings("""
What is {plus}?
whats {plus}
{plus}
{plus} = ?
How much is {plus}?
Please calculate {plus}.
Can you work out {plus}?
what do i get for {plus}
Add {list}.
Add up {list}.
Add these numbers: {row}
Add all of these: {row}
add {row}
add together {list}
What is the sum of {list}?
sum of {row}
sum {row}
Find the sum of {list}.
Sum up {row}.
the total of {list}
What is the total of {list}?
[What|How much] do {list} make [together|altogether|in all]?
How much are {list} together?
{list} added together [is|are|make] what?
If I add {list}, what do I get?
What do you get when you add {list}?
I have the numbers {list}. What is their sum?
My [bills|scores|points] are {list}. What [is the total|do they add up to]?
I need the total of these: {row}
[Could|Can] you add {list} for me?
""")
)

"""More ways to ask for the value of an expression."""

from training.problems.order_of_operations_more import FURTHER_PHRASES
from training.problems.problem import phrasings

MORE_PHRASES = FURTHER_PHRASES + phrasings("""
{e} equals
{e} gives what?
{e} [answer|result|solution|value]
{e}, [what's the answer|what comes out|how much is that]?
{e} comes to [what|how much]?
[answer|value|solution]: {e}
[calculator|calc|math|maths|arithmetic|bodmas|pemdas] {e}
[maths|math] [question|problem|exercise]: {e}
[Quick one|Easy one|Next one|Tricky one]: {e}?
homework [help|question]: {e}
My worksheet has {e} on it. What [do I write|is the answer]?
My [teacher|son|daughter|boss] wants to know {e}. [Can you help?|Help me out.|]
My [teacher|book|quiz] asks for the value of {e}.
This was on my test: {e}. What [is|should be] the answer?
I saw this [online|puzzle|on a quiz]: {e}. What's the [right|correct] answer?
My friends and I disagree about {e}. What is [it|the right answer|correct]?
I'm trying to figure out [what {e} is|{e}|how much {e} makes].
I'd like to know [how much|what] {e} [is|makes|comes to].
I want to know the [result|value|outcome] of {e}.
I typed {e} into my calculator. What should it [show|say|display]?
I keep getting {e} wrong. What is [it|the answer|the right result]?
I'm stuck on {e}. [Help!|What does it come to?|Can you solve it?]
I can't [solve|do|work out] {e} on my own, please help.
Not sure what {e} comes to, [can you tell me|do you know|any idea]?
Would you [mind working out|be so kind as to calculate] {e}?
Could you [please |]tell me [the answer to|the result of|what you get for] {e}?
Could you [evaluate|simplify|solve|do] {e}[, please|]?
Can you [evaluate|compute|simplify|do] {e}?
Can you find the value of {e}?
Can you [show|tell] me what {e} [makes|comes to|is]?
Will you [calculate|work out|solve] {e} for me?
Work this out: {e}
Work through {e} [and give me the result|carefully|step by step].
[Calculate|Evaluate|Compute|Do] this: {e}
[Calculate|Evaluate|Compute|Simplify] the following[ expression|]: {e}
What's the answer [for|if I do] {e}?
What's the [final|correct|right|exact] [answer|result|value] of {e}?
What is the outcome of {e}?
What [number|value] [is|do you get from|does one get from] {e}?
What number [does|would] {e} [give|make|come to]?
What [comes out of|results from] {e}?
What do you [make of|get when you do|get if you work out] {e}?
What does {e} [come to|make|give|evaluate to|work out as]?
What should {e} [be|come to|equal]?
[Show|Tell] me the [result|answer|outcome] of {e}.
[Show|Tell] me how much {e} is.
[Determine|Obtain|State] the value of {e}.
[Determine|Obtain|State] what {e} equals.
Help me [with|solve|do] {e}.
Need {e} [quickly|asap|now|fast].
[So |]how much would {e} [be|make|come to]?
How much does {e} [come to|amount to|give]?
how do you do {e}, what's the answer
How would you [solve|evaluate|work out] {e}? What's the result?
Fill in the blank: {e} = __
Complete: {e} = ...
x = {e}. [Find|Solve for|What is] x.
If x = {e}, [what is|then what's|find] x.
Let x equal {e}. What is [x|the value of x]?
[Perform|Carry out|Do] this calculation: {e}
[Perform|Carry out|Do] the calculation {e}.
[Perform|Carry out|Do] the operations in {e} in the [right|correct|proper] order.
[Simplify|Resolve|Crunch] {e}.
Simplify {e} to a single number.
Reduce {e} to one number.
Respecting [operator precedence|the order of operations], [evaluate|compute|work out] {e}.
With the [right|correct|usual] order of operations, what does {e} make?
[Mind|Remember|Watch] the order of operations: {e}
Use [PEMDAS|BODMAS|BIDMAS] to [solve|work out|evaluate] {e}.
By [PEMDAS|BODMAS], what is {e}?
[pemdas|bodmas|order of operations] question: {e}
Apply the [rules of precedence|order of operations] to {e}.
order of operations {e} [answer|result|]
Multiplication goes before addition, so what is {e}?
Without a calculator, what's {e}?
[In Python|In code], what [does|would] {e} evaluate to?
Let's [solve|do|work out|calculate] {e}. [What do we get?|What comes out?]
[Do|Would] you know the answer to {e}?
Any idea what {e} is?
[Answer|Solve] this [for me|please|one]: {e}
Here's an [expression|exercise]: {e}. [Evaluate it.|What is its value?|Work it out.]
Here is a sum for you: {e}. What do you get?
The expression is {e}. [What is its value?|Find its value.|What does it equal?]
Given {e}, what's the [result|value|answer]?
The [value|result|answer] of {e} is [what|how much]?
The [value|result|answer] of {e}[, please| is needed].
[Please |]give the value of {e}.
[Please |]solve the expression {e}.
""")

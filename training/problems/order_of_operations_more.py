"""Still more ways to ask for the value of an expression."""

from training.problems.problem import phrasings

FURTHER_PHRASES = phrasings("""
{e} works out to [what|which number]?
{e} - what do you [get|make it|reckon]?
{e}: your answer?
{e}, go!
{e} [please|pls|plz]
{e} [step by step|stepwise|carefully]
{e} how to solve
[how to|how do you|how do I] solve {e}
{e} by hand
[pls|plz] solve {e}
[Sort|Figure] out {e}[ for me|].
[Crack|Tackle|Attack] this one: {e}
Have a go at {e}.
Have a look at {e} and [tell me its value|say what it comes to].
Take {e}. What's its value?
Take a look: {e}. What does that come out as?
[Consider|Look at] the expression {e}. [What number is it?|Work out its value.|What is it worth?]
Boil {e} down to a number.
Turn {e} into a single number.
What single number is {e} the same as?
Which number [is hidden behind|hides in|does one find for] {e}?
What is {e} worth?
What's the numerical value of {e}?
[Numerical value|Final value|End result] of {e}?
What [figure|number] should I write for {e}?
What [belongs|goes|comes] after the equals sign in {e} = ?
? = {e}, what is the question mark?
[Let|Set] y = {e}. How much is y?
y equals {e}, so y is [what|which number]?
Suppose n = {e}. What's n?
If I type {e} into a [spreadsheet|calculator|search box], what appears?
A calculator is fed {e}. What will be on the display?
My calculator [died|broke|is out of battery]. What's {e}?
My calculator says something odd for {e}. What should it be?
Two calculators gave me different results for {e}. What's the right one?
My [brother|sister|classmate|colleague] and I got different answers for {e}. Which value is right?
Settle [a bet|an argument]: what's {e}?
Everybody online gets this wrong: {e}. What is it really?
Only for clever people: {e} = ?
[Brain teaser|Puzzle|Riddle|Challenge]: {e}
[Quiz|Test] time! {e}?
Your turn: {e}
[Warm-up|Exercise|Task|Problem]: evaluate {e}.
Question from my [exam|test|textbook|workbook]: {e}
The [textbook|board|sheet|exam] says {e}; what do I put down?
I have to hand in the answer to {e} [tomorrow|today|soon]. What is it?
I'm [practising|revising|studying] order of operations; one question is {e}. What's its answer?
I always forget which operation goes first. How much is {e}?
Which part goes first in {e}, and what comes out at the end?
Do I go left to right in {e}, or not? What is the result?
With multiplication and division first, what is {e}?
[Minding|Keeping|Observing] the priority of operators, what is {e}?
Keep to the usual precedence and evaluate {e}.
Apply BODMAS to {e}.
Apply PEMDAS: {e}
What does [BODMAS|PEMDAS|BIDMAS] give for {e}?
Obey the rules of arithmetic: {e}
Go through {e} one operation at a time.
Do {e} one step at a time and tell me what comes out.
Break {e} down and give the final number.
[Teach me|Explain] {e}: what does it come to?
Show your [steps|working|work] for {e}.
I did {e} in my head and [doubt my result|don't trust myself]. What's correct?
Sorry if this is [silly|basic|a dumb question], but what is {e}?
[Good morning|Hi there|Hello|Hey]! What is {e}?
[Hi|Hello], could somebody work out {e}?
[Kindly|Please] evaluate {e} and report the value.
I'd be grateful for the value of {e}.
I would appreciate [the result of|help with|an answer to] {e}.
I was wondering [what {e} is|how much {e} comes to].
Curious: what's {e}?
For [a spreadsheet|the budget|my notes|the report] I need the result of {e}.
My kid has {e} for homework and I'm lost. What's the answer?
As a parent I should know this: what's {e}?
I'm in [year six|fifth grade|primary school] and have to do {e}. What comes out?
[Double-check|Verify] for me what {e} is.
Just the number, please: {e}
No explanation needed, what's {e}?
How should {e} be evaluated, and to what?
When {e} is [worked out|evaluated|simplified], what is [left|the outcome]?
Once everything in {e} is worked out, what remains?
Having calculated {e}, what number do you have?
""")

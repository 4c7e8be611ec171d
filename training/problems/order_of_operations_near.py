"""Phrasings near to others: each shares its words or its way of asking with another one."""

from training.problems.multiplying_near import NEAR_EXPRESSIONS
from training.problems.problem import phrasings

NEAR_PHRASES = NEAR_EXPRESSIONS + phrasings("""
whats the answer to {e}
whats the value of {e}
What do you make it: {e}?
What do you [reckon|think] {e} is?
I get something odd for {e}. What do you get?
Can you [crack|tackle] this one: {e}
Let's [tackle|attack] {e}. What comes out?
How would you [tackle|attack|crack] {e}? What's the result?
Please have a look at {e} and tell me the result.
Could you have a look at {e}? What does it come to?
Have a look: what is {e}?
Look at {e}. What's its value?
Consider {e}. What number is it?
What is the expression {e} worth?
How much is the expression {e} worth?
Can you turn {e} into a number?
If {e} is turned into a single number, which one is it?
Boil down {e} to a single number.
What single number does {e} [boil down|come down] to?
{e} is the same as what single number?
Which single number is the same as {e}?
Behind {e} hides a number. Which one?
What number is hidden in {e}?
Find the number [hidden|that hides] behind {e}.
The [numerical|final] value of {e} is what?
I need the [final|numerical] value of {e}.
{e}: end result?
What is the end result of {e}?
Which [number|figure] do I write for {e}?
What should I write [for|as the result of] {e}?
I have to write a figure for {e}. Which one?
In {e} = ?, what is the question mark?
The question mark in {e} = ? is which number?
y = {e}. How much is y?
Set y to {e}. What is y?
If y equals {e}, [what|how much] is y?
So y is {e}. Which number is y?
Suppose that n is {e}. How much is n?
Let n = {e}. [What's n?|Find n.]
Suppose y equals {e}. What's y?
What appears if I type {e} into a [calculator|spreadsheet|search box]?
I typed {e} into a [spreadsheet|search box]. What should appear?
If you type in {e}, what does the calculator say?
My calculator says something [strange|odd] when I type {e}. What's the right result?
What should {e} be? My calculator shows something odd.
Two [people|apps|calculators] gave different answers for {e}. Which is right?
I got two different results for {e}. What's the right one?
What's the right value of {e}? Two calculators disagree.
My [brother|sister|classmate] gets something different for {e}. What is the right answer?
A colleague and I got different values for {e}. What is it really?
Which answer is right for {e}? My [sister|brother] and I disagree.
We disagree about {e}. What's the right value?
Most people get {e} wrong. What is it?
Everybody gets {e} wrong. What's the correct answer?
People online argue about {e}. What is it really?
Are you clever enough for this: {e} = ?
Only clever people get this right: {e}
A [puzzle|riddle|brain teaser|challenge] for you: what is {e}?
Here's a [brain teaser|riddle|puzzle]: {e} = ?
Can you solve this [puzzle|challenge]: {e}
An [exercise|expression] for you: {e}
Warm-up [exercise|task|question]: what is {e}?
As a warm-up, evaluate {e}.
The [task|problem|exercise] is to evaluate {e}.
On my [exam|test] there's the question {e}. What's the answer?
A question in my [textbook|workbook]: what is {e}?
My [exam|textbook|workbook] has this question: {e}
What do I put down for {e}?
What do I put if the [exam|sheet|board] says {e}?
On the board it says {e}. What's the answer?
Tomorrow I have to hand in {e}. What's the answer?
I must hand in my answer to {e} [today|soon]. What should it be?
What is {e}? I have to hand it in [today|tomorrow].
I'm [studying|revising] for a test; what is the answer to {e}?
One question I'm practising is {e}. What's its answer?
I'm learning the order of operations. What is {e}?
Which operation goes first in {e}? And what is the result?
I never know which operation goes first. What is {e}?
I forget what goes first in {e}. How much is it?
What goes first in {e}, and what does it come to?
Do the right part first and tell me what {e} comes to.
Should I go from left to right in {e}? What comes out?
Is it left to right in {e}? What's the result?
I don't know if I should go left to right. What is {e}?
If multiplication and division go first, how much is {e}?
Multiplication and division first: {e}
Do multiplication and division first in {e}. What is the result?
Multiplication comes before addition. How much is {e}?
Since multiplication goes before addition, what is {e}?
Keeping the priority of operators in mind, evaluate {e}.
Observe the priority of operators: {e}
What is {e} with the [usual|right] priority of operators?
With the usual precedence, what is {e}?
Evaluate {e} with the usual operator precedence.
Keeping to operator precedence, how much is {e}?
By the rules of arithmetic, what is {e}?
What do the rules of arithmetic [say|give] for {e}?
Obeying the rules, what does {e} make?
One operation at a time, what is {e}?
Work through {e} one operation at a time.
Go through {e} one step at a time.
Tell me what comes out of {e}, one step at a time.
Take {e} one step at a time. What comes out?
Break {e} down. What's the final number?
Break down {e} into steps and give the result.
What's the final number for {e}?
Explain how to do {e}. What does it come to?
Can you [teach|explain to] me {e}? What's the result?
Teach me how to solve {e}. What is it?
Show the [steps|working] for {e}.
What is {e}? Show your [work|steps].
Please show your working: {e}
Sorry, could somebody tell me what {e} is?
Could [someone|somebody|anybody] work out {e}?
Can somebody [solve|calculate] {e} for me?
Hi, does somebody know {e}?
[Kindly|Please] work out {e} and report the result.
Evaluate {e} and report [the value|what you get].
Would you kindly evaluate {e}?
I'd appreciate [help with|an answer to|the result of] {e}.
Any help with {e} would be appreciated. What is it?
I would appreciate it if you worked out {e}.
I wonder [what {e} is|how much {e} is|what {e} makes].
Just wondering: what's {e}?
I'm wondering how much {e} comes to.
I was curious what {e} is.
I'm curious: how much is {e}?
Just curious, what does {e} make?
I need the result of {e} for [a report|my budget|a spreadsheet].
My [report|budget|spreadsheet] needs the result of {e}.
My kid's homework is {e}. What's the answer?
What is {e}? It's my kid's homework and I'm lost.
I'm lost with {e}. What does it come to?
My kid is lost with {e}. Can you help?
I'm a parent and should know what {e} is. What is it?
I should know this by now: what is {e}?
As a [parent|teacher|adult], I should be able to do {e}. What's the answer?
In [fifth grade|year six|primary school] we have to do {e}. What is it?
I'm in [fifth grade|year six] and don't know {e}. What's the answer?
My [daughter|son] in primary school has to do {e}. What comes out?
Can you [verify|double-check|check] what {e} is?
I want to double-check {e}. What is it?
Verify {e} for me: what do you get?
What's {e}? Just to [verify|double-check].
Please give me just the number for {e}.
Just the number: what is {e}?
I want just the number: {e}
What is [left|the outcome] when {e} is [worked out|simplified]?
When I simplify {e}, what is left?
If {e} is evaluated, what is the outcome?
Once {e} is worked out, what [remains|is left]?
What remains once everything in {e} is calculated?
What number do you have once you have calculated {e}?
After calculating {e}, what number do you have?
Having worked out {e}, what do you have?
What number comes out of {e}?
Which number does {e} give?
[arithmetic|bodmas|pemdas] task: {e}
[arithmetic|bodmas|pemdas] help: {e}
{e} [bodmas|pemdas|arithmetic]
[A maths|A math|An arithmetic] problem: what is {e}?
My [maths|math] exercise is {e}. What's the answer?
Can you do this [maths|math] problem: {e}
A tricky one: what's {e}?
[Tricky|Easy], but what is {e}?
This one is tricky: {e}
The [book|quiz] wants the value of {e}.
The value of {e} is what my [teacher|book] asks for.
In a quiz I was asked for the value of {e}.
There was this on my test: {e}. What should I have written?
What should be the answer to {e}? It was on my test.
My test had {e} on it. What's the right answer?
What's the right answer to {e}? I saw it [online|on a quiz].
Online I saw {e}. What is the correct answer?
I found {e} [online|in a puzzle]. How much is it?
My friends disagree about {e}. Which answer is correct?
My friends say different things about {e}. What's the right answer?
What's correct for {e}? My friends and I can't agree.
I'd like the [outcome|result] of {e}.
The outcome of {e} is what I want to know.
I want to know what {e} [comes to|gives|equals].
What should a calculator [show|say|display] for {e}?
My calculator should [show|display] what for {e}?
I keep getting it wrong: what is {e}?
What's the right result of {e}? I keep getting it wrong.
Every time I get {e} wrong. What's the answer?
Help! I'm stuck on {e}.
I got stuck at {e}. Can you solve it?
I am stuck, what does {e} come to?
I can't do {e}, please help.
Please help me, I can't work out {e}.
I can't solve this on my own: {e}
On my own I can't [do|solve] {e}. What is it?
Work carefully through {e}. What's the result?
Carefully work out {e}.
Can you work through {e} step by step?
[Evaluate|Simplify|Work out] the following: what is {e}?
The following is to be [evaluated|simplified|computed]: {e}
Please [compute|evaluate|simplify] the following: {e}
What is the [exact|right|correct|final] value of {e}?
I want the [correct|exact|right] result of {e}.
The [correct|final|right] answer to {e} is what?
What ought {e} to [be|equal]?
{e} should be [what|how much|which number]?
{e} should come to what?
What amount does {e} come to?
{e} amounts to [what|how much]?
What does {e} amount to?
If x equals {e}, what is the value of x?
What's the value of x when x equals {e}?
In {e}, do the operations in the right order. What's the result?
What is {e} if I perform the operations in the [correct|proper|right] order?
Carry out {e} in the right order.
[Resolve|Crunch] this: {e}
Crunch the numbers: {e}
Can you [crunch|resolve|simplify] {e} for me?
Respect the order of operations and [evaluate|work out] {e}.
Respecting precedence, what is {e}?
Respect operator precedence: {e}
Remember the order of operations. What is {e}?
Watch the order: what is {e}?
[Minding|Remembering] the order of operations, [work out|solve] {e}.
[Solve|Evaluate|Work out] {e} [using|with|by] [PEMDAS|BODMAS].
Using [PEMDAS|BODMAS|BIDMAS], what is {e}?
What do you get for {e} if you use [BODMAS|PEMDAS|BIDMAS]?
What does {e} evaluate to in [Python|code]?
In [Python|code], I type {e}. What does it evaluate to?
What number would {e} evaluate to?
What do we get if we [solve|calculate|work out] {e}?
Let's calculate: what is {e}?
We have to [solve|do] {e}. What comes out?
Here is an [exercise|expression] for you: {e}
Here's {e}. Evaluate it.
This [expression|exercise] is {e}. Work out its value.
Here's a sum: what is {e}?
I have a sum for you: {e}
Here is one for you: {e}. What do you get?
{e} gives [which|what] number?
If you work out {e}, what do you make it?
Have a look at {e}. What does it come to?
Look at the expression {e} and [tell me its value|work out its value].
Consider the expression {e}. What does it come to?
Let y be {e}. How much is y?
Set y equal to {e}. What's the value of y?
My [sister|colleague|brother] got a different answer for {e}. Which value is right?
Everybody gets this wrong: {e}. What's right?
{e} = ? Only clever people know.
What do I put down? The [sheet|textbook] says {e}.
The [sheet|exam|textbook] says {e}. What should I put down?
I'm practising order of operations. What's the answer to {e}?
Which part of {e} do I do first, and what comes out at the end?
Observing operator priority, what is {e}?
Having evaluated {e}, which number do you have?
What number do we have, having calculated {e}?
My kid and I are lost: {e} is the homework. What's the answer?
All I want to know is the [result|outcome] of {e}.
What should {e} come out as?
How much should {e} come to?
Let x be {e}. What is the value of x?
Perform the operations in {e} in their proper order.
Respecting the order of operations, what does {e} come to?
[Mind|Watch|Remember] operator precedence: {e}
Mind the order of operations and tell me {e}.
Here's an exercise: evaluate {e}.
""")

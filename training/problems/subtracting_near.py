"""Phrasings near to others: each shares its words or its way of asking with another one."""

from training.problems.problem import phrasings

NEAR_PHRASES = phrasings("""
What does {a} - {b} evaluate to?
Please evaluate {a} minus {b}.
Evaluate the difference {a} - {b}.
{a}, and then [knock|chop|shave] off {b}. [Result?|What now?]
What do you get when you [knock|chop|shave] {b} off {a}?
{b} [is|gets] [knocked|chopped|shaved] off {a}. [What is it now?|Result?]
With {b} [knocked|chopped|shaved] off, {a} is what?
If we [knock|take|strike] {b} off {a}, where does that leave us?
Where does it put us to [knock|strike] {b} off {a}?
Tell me where [taking|knocking] {b} off {a} leaves [us|me].
{a} with {b} [struck|chopped|shaved] off
How much is {a} with {b} knocked off?
{b} fewer than {a} is [what|how many]?
How many is {b} fewer than {a}?
{a} but with {b} fewer: how many?
{a}, but {b} less. What's that?
What does a [drop|decrease|decline|fall] of {b} from {a} mean?
From {a} there's a [drop|decrease|decline|fall] of {b}. What does that bring it to?
A [drop|fall|cut] of {b} takes {a} to what?
What's the new [level|value|figure] after a [drop|loss|fall|cut] of {b} from {a}?
{a} sees a [loss|fall|decline] of {b}. The new [value|level], please.
After a [loss|cut] of {b}, what [level|value] is {a} at?
What has {a} turned into once {b} is taken off?
After {b} was taken off, {a} turned into what?
Once you take {b} off {a}, what does it turn into?
{a} loses {b}. What does it become?
After losing {b}, what does {a} become?
Once {a} has lost {b}, [what is it|what has it become]?
I'm at {a} on the number line and [hop|jump|step] left by {b}. Where do I [land|end up]?
Where on the number line am I after [hopping|jumping|stepping] {b} to the left of {a}?
Stand at {a} on a number line, then [hop|jump|go] {b} to the left. Which number is there?
Which number is {b} steps to the left of {a} on the number line?
From {a}, [move|go|step] {b} places to the left. Which number do you reach?
Which number do I [hit|reach] by counting {b} backwards from {a}?
If I count backwards {b} from {a}, [where do I end|which number do I end on]?
Count backwards from {a}: {b} numbers down, where am I?
What whole number is {b} places before {a}?
Starting at {a}, which number sits {b} places back?
Which number [sits|is] {b} [ahead of|in front of|before] {a}?
It was {a} degrees, then the temperature [sank|dropped|fell] {b}. What is it now?
The temperature [sinks|drops|falls] {b} degrees from {a}. What is it then?
What is the temperature if it was {a} degrees and has [sunk|dropped|fallen] by {b}?
The thermometer reads {a} degrees. It gets {b} degrees colder overnight. What does it read then?
If it's {a} degrees in the evening and {b} degrees colder at night, how many degrees is that?
Overnight it gets {b} degrees colder than the {a} degrees of now. What will the thermometer say?
My balance is {a} and a payment of {b} goes out of my account. What is it then?
A payment of {b} goes out of an account at {a}. What's the new balance?
What will my account say if the balance is {a} and {b} goes out?
I'm charged {b} with a balance of {a}. What's my balance after that?
If my balance of {a} is charged {b}, what will it say?
With {a} on my account I'm charged {b}. What does the balance say?
What's the [net result|bottom line|balance] for an income of {a} and expenses of {b}?
My income is {a}, my expenses are {b}. What's the balance?
Expenses {b}, income {a}: [net result|bottom line|balance]?
They earned {a} and spent {b}. What's the net result?
If we earned {a} and spent {b}, what's the bottom line?
We spent {b} and earned {a}. What is the result, net?
A counter at {a} goes down by one, {b} times. What does it read then?
My counter reads {a}. It counts down {b}. What does it read now?
The counter was at {a} and went down by {b}. What does it show?
A lift goes down {b} levels from level {a}. What level does it reach?
The lift is at level {a}. Which level is {b} levels down?
I'm on level {a} and take the lift down {b} levels. Which level am I on?
A diver at height {a} goes {b} lower. What height is that?
From a [platform|boat] at height {a} a diver goes down {b}. At what height is he?
At what height is a [bird|drone] that was at {a} and went {b} lower?
What's {a} minus {b}? My calculator [died|is broken|has no battery].
I've got no calculator here. What's {b} from {a}?
Without a calculator: what does {a} minus {b} make?
We're having [an argument|a bet] about {a} minus {b}. What is it?
[A bet|An argument] to settle: what does {a} take away {b} make?
My friend and I have a bet on {a} minus {b}. Settle it for us.
[Silly|Basic|Dumb] question, sorry, but what's {a} minus {b}?
This may be a [silly|basic|dumb] question: what does {a} take away {b} make?
Sorry to ask, but how much is {a} minus {b}?
[Hi there|Hello|Good morning], could you subtract {b} from {a} for me?
[Hello|Good morning]! What's {a} minus {b}, please?
I'd need {a} minus {b}, if you can. Thanks!
Kindly [work out|give me] {a} minus {b}.
Would you kindly subtract {b} from {a}?
[Please|Kindly] take {b} away from {a}.
I'd be grateful if you could subtract {b} from {a}.
I would be grateful to know what {a} minus {b} is.
Could you tell me {a} minus {b}? I'd be grateful.
I need {a} minus {b} for [a spreadsheet|the budget|my notes|the report].
The [report|budget] needs {a} minus {b}. What is it?
For my [notes|report]: what's {b} subtracted from {a}?
A spreadsheet has {a} in one cell and {b} in the next. What's the first minus the second?
One cell holds {a}, another {b}. What does the spreadsheet give for the first minus the second?
In my spreadsheet I subtract a cell with {b} from a cell with {a}. What does it return?
In Python, what does {a} - {b} [show|output|print]?
I typed print({a} - {b}) into Python. What does it [show|display]?
What would Python output for {a} - {b}?
What does the code {a} - {b} evaluate to?
My code computes {a} - {b}. Which number does it [output|return]?
A function subtracts {b} from {a}. What does it return?
n is {a}; then n -= {b}. What's n now?
What is n after n = {a} and n -= {b}?
A variable holds {a}. What does it hold after subtracting {b}?
What value does n hold if it starts as {a} and {b} is subtracted?
Set n to {a} and lower it by {b}. What is the value of n?
n was {a} and is lowered by {b}. What is n now?
What is f({a}) if f(x) = x - {b}?
Let f(x) = x - {b}. Find f({a}).
Given f(x) = x - {b}, evaluate f at {a}.
Solve x + {b} = {a} for x.
x + {b} = {a}. What is x?
If x plus {b} is {a}, which x is it?
What x makes x + {b} = {a} true?
I added {b} to my number and got {a}. What number was I thinking of?
Think of a number, add {b}, and you get {a}. What was the number?
If you add {b} to my number you get {a}. What's my number?
Which number plus {b} is {a}?
A number plus {b} [is|equals|gives] {a}. What's the number?
{a} is some number plus {b}. Which number?
What should the question mark be: {a} - {b} = ?
Which number goes instead of the question mark in ? = {a} - {b}
{a} - {b} = ? Put a number in place of the question mark.
What goes after the equals sign in {a} - {b} =
{a} - {b} = ... what belongs behind the equals sign?
Which number belongs in the blank after {a} - {b} = ?
Subtract in columns: {a} above and {b} below. What's at the bottom?
In a column subtraction {a} is above {b}. What [do I write|stands] at the bottom?
Use column subtraction on {a} and {b}.
{a} above, {b} below: subtract. What's at the bottom?
Subtract {b} from {a} [on paper|the long way|column by column|with borrowing].
[On paper|The long way|Column by column|With borrowing], what is {a} minus {b}?
Work out {a} minus {b} column by column[, please|].
[Teach|Show] me how to subtract {b} from {a}. What does it make?
How does {a} minus {b} work out? [Teach|Show] me.
Show me how {a} minus {b} works.
I'm learning to take away. What's {a} take away {b}?
I'm [eight|seven|six] and need help with {a} take away {b}.
My child is learning to take away: what does {a} minus {b} make?
[Quiz|Test] question: {a} minus {b}?
Time for a [quiz|test]: what's {a} minus {b}?
In a [quiz|test] they asked for {a} minus {b}. What's right?
Now it's your turn: what does {a} take away {b} make?
Your turn! {a} minus {b}?
Exercise: take {b} from {a}.
Here's an exercise: find {a} take away {b}.
As an exercise, what's {a} minus {b}?
I [doubt|don't trust] my result for {a} minus {b}. What's the correct one?
I subtracted {b} from {a} in my head and don't trust myself. What is it really?
In my head, {a} minus {b} came out wrong. What's correct?
[Subtracting|Deducting] {b} from {a}, what do I get?
deducting {b} from {a} gives what?
[subtracting|deducting] from {a}: {b}
What [figure|value|amount] do you get by taking {b} off {a}?
By taking {b} off {a}, what do you arrive at?
Take {b} off {a}. What [figure|value] do you arrive at?
The number {b} is to be subtracted from the number {a}. What is the result?
{b} is to be [subtracted|taken] from {a}. [State|Give] the result.
State the result of subtracting {b} from {a}.
p is {a} and q is {b}. What is p minus q?
Let p = {a} and q = {b}; find p minus q.
If p is {a} and q is {b}, how much is p minus q?
Given {a}, [deduct|take off] {b}. What have you got?
You've got {a}. Take off {b}. What now?
You're given {a} and have to deduct {b}. What's the result?
What's the quickest way to see what {a} minus {b} comes out at?
Is there a quick way to do {a} minus {b}? What's the answer?
What does {a} minus {b} come out at?
What would I get by [reducing|decreasing] {a} by {b}?
If I lowered {a} by {b}, what would I get?
Lowering {a} by {b}, I would get what?
Subtract {b}, starting [from|at|with] {a}.
If you start [from|at|with] {a} and subtract {b}, what do you get?
Starting [from|with] {a}, take away {b}. What comes out?
{a} and {b}, [subtract|subtraction]
subtraction {a} {b}
subtract: {a}, {b}
[calculator|calc|math|maths], {a} minus {b}
math problem: what is {a} - {b}?
[Use|With] a calculator: {a} - {b}
homework [help|question] please: {a} minus {b}
I need help with my homework, {a} - {b}.
[Help|A question] for homework: what is {a} - {b}?
{a} has been [reduced|decreased|lowered|cut] by {b}. What has it become?
If {a} is [reduced|decreased|lowered|cut] by {b}, what is the result?
What does {a} become when it is [reduced|lowered|cut] by {b}?
Suppose {a} is cut by {b}. Where do we end?
If {a} [drops|falls|goes down] by {b}, where does it end up?
Where do we end up if {a} [drops|falls|decreases] by {b}?
Where do you [land|end up|stop] if you start at {a} and count down {b}?
[Starting|Beginning] at {a} you count [down|backwards] by {b}. Where do you end up?
Count [down|backwards] {b} from {a}. Where do you [land|stop]?
What number lies {b} [below|under] {a}?
Which number is {b} [below|under|beneath] {a}?
{b} [beneath|short of] {a} is which number?
[Find|Determine|Work out|State] {a} minus {b}, the difference.
What is the difference {a} minus {b}?
Determine {a} minus {b}.
Fill in what's missing: {a} - {b} = __
{a} - {b} = __. Fill in the blank.
Fill the blank, please: {a} minus {b} is __
Complete this subtraction: {a} - {b} =
Complete: {a} minus {b} equals ...
How do you complete the subtraction {a} - {b} = ?
My [teacher|son|daughter|friend] wants to know what {a} minus {b} is.
What's {a} minus {b}, my [teacher|son|daughter|friend] asks.
Can you help me out? My [son|daughter] asks what {a} take away {b} is.
What do I write on my worksheet for {a} - {b}?
A worksheet asks for {a} - {b}. What's the answer?
On my worksheet it says {a} minus {b}. What [do I write|should I put]?
Help me figure out [what {a} minus {b} is|{a} take away {b}|{a} minus {b}].
I can't figure out {a} - {b}. What is it?
I've been trying to figure out {a} minus {b}.
I want to know what {a} minus {b} comes to.
I'd love to know [how much|what] {a} take away {b} is.
Let me know what {a} minus {b} makes.
I forgot what {a} minus {b} makes.
I forget how subtracting works. What's {a} minus {b}?
How do I subtract? I forgot. What does {a} minus {b} make?
I'm not sure what {a} minus {b} comes to. [Can you tell me?|Any idea?|Do you know?]
Any idea what {a} - {b} comes to?
Can you tell me what {a} minus {b} is? I'm not sure.
Be so kind as to subtract {b} from {a}.
Would you be so kind and take {b} from {a}?
Would you mind [taking|deducting] {b} from {a}?
Do you mind subtracting {b} from {a}?
Let's subtract {b} from {a}. What do we get?
Let's take {b} off {a}. What comes out?
What have we got if we take {b} away from {a}? Let's see.
[Quick|Easy] question: {a} minus {b}?
Here's [a quick|an easy] one: what's {a} minus {b}?
Can you answer this: {a} minus {b}?
I need {a} minus {b} [quickly|asap|now|fast].
Quickly, {a} - {b}!
[asap|fast] please: {a} minus {b}
If the minuend is {a} and the subtrahend {b}, what is the difference?
The subtrahend is {b}, the minuend {a}: [subtract|find the result].
What does a [drop|cut] of {b} bring {a} to?
From {a}, a [decrease|decline|drop] of {b} means what?
What does {a} become by losing {b}?
It loses {b}, having been {a}. What does it become?
Tell me where it [leaves|puts] me to take {b} off {a}.
A diver starts at height {a} and goes {b} lower. At what height is she?
The diver's height is {a} and she goes down {b}. What's her height then?
My calculator [broke|died]. How much is {a} minus {b}?
The battery of my calculator died; what's {a} minus {b}?
I'd need {b} subtracted from {a}, please.
I'd be grateful to hear what {b} subtracted from {a} is.
I want to learn what {a} minus {b} is.
In code I wrote {a} - {b}. What does it evaluate to?
{a} - {b} evaluates to what?
Which number [solves|satisfies] x + {b} = {a}?
For which x does x + {b} = {a} hold?
Name the x that [solves|satisfies] x + {b} = {a}.
I'm thinking of a number, and {b} added to it is {a}. Which number?
What comes of lowering {a} by {b}?
What would I get if I took {b} off {a}?
{a} {b} take away
calculate the difference: {a} - {b}
on my calculator: {a} - {b}
calculate for me: {a} minus {b}
I'd like to know what {b} from {a} makes.
I'd like to subtract {b} from {a}. What does it come to?
Begin with {a} and take away {b}. Where do you end up?
[Begin|Start] at {a}, then go back {b}. Where do you stop?
""")

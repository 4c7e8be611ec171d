"""Still more ways to ask for a difference."""

from training.problems.problem import phrasings

FURTHER_PHRASES = phrasings("""
[Knock|Chop|Shave] {b} off {a}.
[Knock|Take|Strike] {b} off {a} and tell me where that [leaves|puts] us.
{a} with {b} knocked off
{b} off {a} [is|makes|leaves] what?
What's {b} from {a}?
{b} from {a}
{a} but {b} fewer
{a} but {b} less, so what?
Bring {a} down by {b}.
[Drop|Cut|Slash] {a} by {b}.
What's the outcome of cutting {a} by {b}?
A [drop|decrease|decline|fall] of {b} from {a} [takes it to|brings it to|means] what?
After {a} comes a [drop|loss|fall|cut] of {b}. The new [level|value|figure], please.
Once {b} has been taken off, what has {a} turned into?
{a} loses {b} and becomes [what|which number]?
What does {a} become [after losing|once it loses] {b}?
Minuend {a}, subtrahend {b}. [Result|Difference]?
With {a} as the minuend and {b} as the subtrahend, what is the difference?
On a number line I stand at {a} and [hop|jump|step] {b} to the left. Where am I?
[Move|Go] {b} steps left of {a} on the number line. Which number is there?
Counting {b} backwards from {a}, which number do I [reach|hit|end on]?
Which whole number sits {b} places [before|ahead of|in front of] {a}?
Go down {b} from {a}.
[Back|Backwards] from {a} by {b}: which number?
The temperature was {a} degrees and [sank|dropped|fell] by {b}. What is it now?
It's {a} degrees now; overnight it gets {b} degrees colder. What will the thermometer read?
My account balance is {a} and a payment of {b} goes out. What's the balance then?
My balance is {a} and I'm charged {b}. What will it say?
Income {a}, expenses {b}. What's the [bottom line|net result|balance]?
We earned {a} and spent {b}. Net result?
Points so far: {a}. Penalty: {b}. What's my score?
I'm on {a} points and get a penalty of {b}. Score now?
The counter reads {a} and goes down {b} times by one. What does it read?
A lift at level {a} goes down {b} levels. Which level is that?
The diver's [platform|boat] is at height {a} and she goes {b} lower. At what height is she?
My calculator [died|broke|is out of battery]. What's {a} minus {b}?
Settle [a bet|an argument]: {a} minus {b} is what?
Sorry if this is [silly|basic|a dumb question], but what is {a} minus {b}?
[Good morning|Hi there|Hello]! I'd need {b} subtracted from {a}[, thanks|, if you can|].
[Kindly|Please] subtract {b} from {a}.
I'd be grateful to learn what {a} minus {b} is.
For [a spreadsheet|the budget|my notes|the report]: {a} minus {b}?
In my spreadsheet one cell holds {a} and the next {b}. What is the first minus the second?
What does print({a} - {b}) [show|output|display] in Python?
In code, {a} - {b} evaluates to [what|which number]?
let rest = {a} - {b}; what's in rest?
The variable n is {a}. After n -= {b}, what is n?
n starts as {a} and is lowered by {b}. What value does n hold?
f(x) = x - {b}. What is f({a})?
If y = x - {b} and x = {a}, [find|determine|what's] y.
If y is {b} less than x and x is {a}, what is y?
Which x [solves|satisfies] x + {b} = {a}?
I'm thinking of a number. Add {b} to it and you get {a}. What's my number?
Some number plus {b} is {a}. Which number is it?
? = {a} - {b}, what goes [in place of|instead of] the question mark?
What belongs [after|behind] the equals sign: {a} - {b} = ?
Column subtraction: {a} above, {b} below. What's at the bottom?
Do {a} minus {b} [on paper|the long way|column by column|with borrowing].
[Teach|Show] me: how does {a} minus {b} work out?
I'm [eight|seven|six] and learning to take away. What does {a} minus {b} make?
[Quiz|Test] time! {a} minus {b}?
Your turn: {a} take away {b}?
Exercise: find {a} minus {b}.
I did {a} minus {b} in my head and [doubt my result|don't trust myself]. What's correct?
[Reckon|Figure] out {a} minus {b}, would you?
[subtracting|deducting] {b} from {a}
subtract {b} [out of|off] {a}
take {b} off {a}
{a} subtract {b}
What is {a} subtract {b}?
What [figure|value|amount] do you arrive at by taking {b} off {a}?
From the number {a} the number {b} is to be subtracted. [State|Give] the result.
Given {a} and {b}, subtract the second from the first.
Two numbers, {a} and {b}: the first minus the second is what?
Let p be {a} and q be {b}. p minus q?
You're given {a}. [Deduct|Take off] {b}. What have you got?
Is there a quick way to see what {a} minus {b} is? What does it come out at?
What would I get by lowering {a} by {b}?
""")

FURTHER_UNSIGNED = phrasings("""
How much [taller|longer|older|heavier] is something of {a} than something of {b}?
One tree is {a} cm tall and another {b} cm. How much taller is the first?
One rope is {a} long, the other {b}. How much longer is the first?
What separates {b} from {a} on the number line?
What distance [lies|is there] between {b} and {a}?
How many steps is it from {b} up to {a}?
How many steps down is it from {a} to {b}?
From {a} down to {b}, how big is the [drop|fall|decrease]?
From {b} up to {a}, how big is the [rise|jump|increase]?
It went from {b} to {a}. By how much did it [rise|grow|increase]?
It went from {a} to {b}. By how much did it [drop|fall|shrink]?
The price [fell|dropped|was cut] from {a} to {b}. How much cheaper is it?
The price [rose|climbed|went up] from {b} to {a}. How much dearer is it?
It costs {a} and I only have {b}. How much am I short?
I'm saving for something at {a} and have {b} already. How much is still missing?
I pay with {a} for something that costs {b}. [How much change do I get|What's my change]?
[Change|change due] from {a} for a bill of {b}?
The bill is {b} and I hand over {a}. What do I get back?
My budget is {a}, and {b} is already spent. What can I still spend?
{a} in the bank, {b} withdrawn. What's still there?
A tank holding {a} litres leaks {b}. How many litres are still in it?
A roll of {a} metres has {b} metres cut off. What length is left?
The trip is {a} km and we've driven {b}. How [far|many km] to go?
The book has {a} pages, I'm on page {b}. How many pages [to go|remain|are still ahead of me]?
A bus with {a} people lets {b} off. How many [stay on|are still aboard]?
A shop had {a} in stock and sold {b}. What's the stock now?
{a} tickets, {b} sold. How many are unsold?
{a} seats, {b} taken. How many are [free|empty]?
Of {a} pupils, {b} are [ill|absent|away]. How many are [present|in class]?
{b} out of {a} were broken. How many were [fine|whole|not broken]?
{b} of the {a} questions are done. How many are still open?
I've done {b} of {a}. How [much|many] to go?
Team one scored {a}, team two {b}. By how many did team one win?
We won {a} to {b}. What was the margin?
[margin|gap|spread] between {a} and {b}
I ate {b} of my {a} [nuts|sweets|crackers]. How many have I got left?
{b} of {a} ran away. How many stayed?
Someone took {b} of my {a}. What have I still got?
What's the [shortfall|deficit] if {a} is needed and {b} is there?
What's the [surplus|excess] if {a} is there and {b} is needed?
We ordered {a} and got {b}. How many [are still to come|didn't arrive]?
What is missing: {b} + __ = {a}?
What goes in the gap? {b} + ? = {a}
{b} needs how [much|many] more to be {a}?
Which number [must be|has to be] added to {b} so that it becomes {a}?
Bring {b} up to {a}: how much does it take?
To get from {b} to {a}, what do I add?
To get from {a} down to {b}, what do I subtract?
{a} minus what [is|equals|leaves] {b}?
What must I take from {a} to [be left with|end up with|get] {b}?
The whole is {a} and one part is {b}. How big is the other part?
Two parts make {a}. One of them is {b}; the other?
Two numbers add up to {a}. One is {b}. What's the other?
{a} in all, {b} of them [red|new|mine], the rest not. How many are the rest?
If {a} is the total and {b} is [used|accounted for|gone], what's the rest?
What's the rest when {b} of {a} is used up?
Compare {a} with {b}: how much more is it?
How much do you lose going from {a} to {b}?
""")

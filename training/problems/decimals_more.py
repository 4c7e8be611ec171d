"""Everyday settings in which decimals are compared or put in order."""

from training.problems.problem import phrasings

BIGGER = phrasings("""
how do i tell which is bigger {a} or {b}
{a} {b} which is bigger
{a} {b} bigger number
{a}? {b}? [Which is more?|Which is the bigger number?]
{a} against {b}: the [larger|bigger|higher] number?
Take {a} and {b}: which one is the [larger|bigger|greater]?
Put {a} and {b} side by side. Which is [larger|bigger|higher]?
[Say|State|Write down|Report] the [larger|bigger|greater] number of {a} and {b}.
[Circle|Mark|Underline|Tick] the larger number: {a} or {b}.
Which [wins|comes out on top] if the bigger number wins: {a} or {b}?
Who has more, someone with {a} or someone with {b}?
Alice has {a} and Tom has {b}. What is the bigger number?
A has {a}, B has {b}. Which amount is [larger|bigger|more]?
One sign says {a}, another {b}. Which number is [higher|larger]?
First number {a}, second number {b}. [Name|Give] the bigger one.
My two results are {a} and {b}. Which result is [higher|larger]?
I measured {a} and then {b}. Which measurement is [larger|greater]?
We're comparing decimals. Out of {a} and {b} the [bigger|greater] is?
The exercise wants the greater of {a} and {b}. What should I write?
Our worksheet: {a} or {b}, the greater number is ___.
Two answers, {a} and {b}. The higher one counts. Which is it?
Settle this for us: is {a} or {b} the [higher|greater|larger] number?
I mix up decimals a lot. Is {a} or {b} [more|higher]?
Someone said to pick the bigger one, {a} or {b}. Which do I pick?
Think of {a} and {b} as money. Which is more?
You get to keep the larger: {a} or {b}. Which is it?
What would be the bigger choice, {a} or {b}?
Is there more in {a} or in {b}?
Does {a} or {b} come later when counting up?
When I sort {a} and {b} from small to large, which comes last?
On a ruler, which mark is further along, {a} or {b}?
Which drill is thicker, {a} mm or {b} mm?
Which board is wider, one of {a} cm or one of {b} cm?
One nail is {a} cm, another {b} cm. How long is the longer nail?
Which jug has more in it, the one with {a} liters or the one with {b} liters?
Which dose is higher, {a} mg or {b} mg?
A nurse has doses of {a} ml and {b} ml. What's the larger dose?
The fever was {a} degrees in the morning and {b} degrees at night. What was the higher reading?
Which bag of sugar has more, {a} g or {b} g?
Which interest rate is higher, {a}% or {b}%?
Banks offer {a}% and {b}%. What's the [higher|better] rate for savers?
Which file is bigger, {a} MB or {b} MB?
Which phone plan has more data, {a} GB or {b} GB?
Which town got more rain, the one with {a} mm or the one with {b} mm?
One judge gave {a}, the other {b}. What is the higher mark?
Two gymnasts scored {a} and {b}. What's the winning score, the higher one?
Which long jump went further, {a} m or {b} m?
A throw of {a} m or of {b} m: which went further?
Hiking today was {a} km, yesterday {b} km. What's the longer hike?
Gas costs ${a} here and ${b} there. Which price is higher?
Which tip is more generous, ${a} or ${b}?
Which wage is better, ${a} an hour or ${b} an hour?
My receipt shows ${a} and yours ${b}. What's the higher amount?
""")

SMALLER = phrasings("""
how do i tell which is smaller {a} or {b}
{a} {b} which is smaller
{a} {b} smaller number
{a} against {b}: the [smaller|lower] number?
Take {a} and {b}: which one is the [smaller|lower]?
Put {a} and {b} side by side. Which is [smaller|lower|less]?
[Say|State|Write down|Report] the [smaller|lower] number of {a} and {b}.
[Circle|Mark|Underline|Tick] the smaller number: {a} or {b}.
Which wins if the smaller number wins: {a} or {b}?
Who has less, someone with {a} or someone with {b}?
Alice has {a} and Tom has {b}. What is the smaller number?
A has {a}, B has {b}. Which amount is [smaller|less]?
First number {a}, second number {b}. [Name|Give] the smaller one.
My two results are {a} and {b}. Which result is [lower|smaller]?
I measured {a} and then {b}. Which measurement is smaller?
We're comparing decimals. Out of {a} and {b} the smaller is?
The exercise wants the smaller of {a} and {b}. What should I write?
Our worksheet: {a} or {b}, the smaller number is ___.
Settle this for us: is {a} or {b} the [lower|smaller] number?
I mix up decimals a lot. Is {a} or {b} [less|lower]?
Someone said to pick the smaller one, {a} or {b}. Which do I pick?
Think of {a} and {b} as money. Which is less?
What would be the smaller choice, {a} or {b}?
Is there less in {a} or in {b}?
Does {a} or {b} come earlier when counting up?
When I sort {a} and {b} from small to large, which comes first?
Which drill is thinner, {a} mm or {b} mm?
Which board is narrower, one of {a} cm or one of {b} cm?
One nail is {a} cm, another {b} cm. How long is the shorter nail?
Which dose is lower, {a} mg or {b} mg?
A nurse has doses of {a} ml and {b} ml. What's the smaller dose?
The fever was {a} degrees in the morning and {b} degrees at night. What was the lower reading?
Which interest rate is lower, {a}% or {b}%?
A loan at {a}% or one at {b}%: which rate costs me less?
Which file is smaller, {a} MB or {b} MB?
Which town got less rain, the one with {a} mm or the one with {b} mm?
One judge gave {a}, the other {b}. What is the lower mark?
Two swimmers took {a} s and {b} s. What's the faster time, the lower one?
Which lap was quicker, the one of {a} s or the one of {b} s?
Hiking today was {a} km, yesterday {b} km. What's the shorter hike?
Gas costs ${a} here and ${b} there. Which price is lower?
I'm saving money. Should I pay ${a} or ${b} if I want to pay less?
My receipt shows ${a} and yours ${b}. What's the lower amount?
""")

IS_BIGGER = phrasings("""
is {a} bigger than {b} or not
is it bigger: {a} than {b}?
{a} > {b}?
{a} > {b}, yes or no?
{a} vs {b}: is the first one [bigger|larger|greater|more]?
{a} and {b}: is the first number [bigger|larger|greater|higher] than the second?
{a} beats {b}, yes or no, if the bigger number wins?
Take {a} and {b}. Is the first [larger|higher|greater]?
Here are {a} and {b}. Is the first one the [bigger|larger|higher] one?
First {a}, then {b}. Was the first [more|higher|larger]?
Compare {a} with {b}: is {a} the [bigger|larger|greater] number?
Comparing {a} to {b}, is {a} [bigger|larger|higher]?
Does {a} [exceed|beat|top|outweigh] {b}?
Does {a} lie to the right of {b} on the number line?
Does {a} come after {b} when counting up?
Has {a} a [bigger|higher] value than {b}?
Have I got more with {a} than with {b}?
Would I have more with {a} than with {b}?
Would you say {a} is [bigger|larger|higher] than {b}?
Am I right that {a} is [bigger|larger|more] than {b}?
Are we right to say {a} is [greater|larger] than {b}?
Do you agree that {a} is [bigger|greater|larger] than {b}?
Decide whether {a} is [bigger|larger|greater] than {b}.
Say yes if {a} is [bigger|larger|more] than {b}, otherwise no.
Let me know if {a} is [bigger|larger|higher] than {b}.
Help me decide whether {a} is [more|larger|higher] than {b}.
Please check if {a} is [bigger|larger|higher] than {b}.
I'm not sure [if|whether] {a} is [bigger|higher|greater] than {b}.
I was told {a} is [bigger|larger] than {b}. Is that so?
I wrote {a} > {b}. Is that correct?
My book says {a} > {b}. True?
My homework says {a} is [larger|more] than {b}. Yes or no?
Statement: {a} is [greater|larger] than {b}. Is it true?
Is {a} above {b}?
Is {a} over {b} in value, so is it more?
Is the first number, {a}, [larger|greater] than the second, {b}?
Is {a} to the right of {b} on the number line?
Is the dose of {a} mg higher than one of {b} mg?
Is {a} ml more than {b} ml?
Is {a} cm longer than {b} cm?
Is a rate of {a}% higher than one of {b}%?
Is a mark of {a} higher than a mark of {b}?
Is a jump of {a} m longer than a jump of {b} m?
Is ${a} the higher price compared with ${b}?
Do I pay more with ${a} than with ${b}?
Did I score more with {a} than my friend with {b}?
Does a file of {a} MB take more space than one of {b} MB?
Is a fever of {a} higher than one of {b}?
""")

BIGGEST = phrasings("""
how do i find the biggest of {a} {b} {c}
{a} {b} {c} which is biggest
{a}, {b}, {c} - the [largest|highest|biggest]?
{a}? {b}? {c}? Which is the most?
{a} or {b} or {c}: which is the [most|largest|highest]?
The [largest|biggest|highest] of {a}, {b}, {c} is?
The biggest of {a}, {b} and {c}, please.
Take {a}, {b} and {c}: which one is the [largest|biggest|highest]?
Look at {a}, {b} and {c}. Which is the [largest|biggest|highest]?
[Circle|Mark|Underline|Tick] the largest number: {a}, {b}, {c}
[Say|Write down|Report|Show me] the largest number of {a}, {b} and {c}.
Which comes last when {a}, {b} and {c} are sorted from small to large?
Which is on top if {a}, {b} and {c} are ranked with the largest first?
Which number beats the others: {a}, {b} or {c}?
Which of these three numbers is [bigger|higher] than the other two: {a}, {b}, {c}?
Between {a}, {b} and {c}, which is the [biggest|largest|highest]?
We have {a}, {b} and {c}. Name the [biggest|largest|highest].
There are three numbers, {a}, {b} and {c}. The [largest|highest] is?
My three results are {a}, {b} and {c}. What's my [highest|top] result?
I measured {a}, {b} and {c}. What's the largest value?
I can't tell which is the [biggest|largest] of {a}, {b} and {c}.
I need the [highest|largest|biggest] of {a}, {b} and {c}.
My teacher asks for the largest of {a}, {b} and {c}. What is it?
Do you know the [largest|biggest] of {a}, {b} and {c}?
Would you pick out the [largest|highest] of {a}, {b} and {c}?
Help me find the largest: {a}, {b}, {c}.
Please find the [largest|highest|biggest] of {a}, {b} and {c}.
Let x be {a}, y be {b} and z be {c}. What is the largest value?
Three judges gave {a}, {b} and {c}. What's the highest mark?
Three jumps measured {a} m, {b} m and {c} m. How long was the best one?
Ana got {a}, Ben {b} and Cy {c}. What's the highest score?
Which dose is the largest, {a} mg, {b} mg or {c} mg?
Which rate is the highest, {a}%, {b}% or {c}%?
Which holds the most: {a} liters, {b} liters or {c} liters?
Which file is the biggest: {a} MB, {b} MB or {c} MB?
Three days had {a} mm, {b} mm and {c} mm of rain. What's the most in a day?
The temperatures were {a}, {b} and {c} degrees. What was the warmest?
Three shops ask ${a}, ${b} and ${c}. What's the highest price?
Offers came in at ${a}, ${b} and ${c}. What's the top offer?
Three trails are {a} km, {b} km and {c} km. How long is the longest?
""")

RISING = phrasings("""
how do i sort {a} {b} {c} from smallest to largest
{a} {b} {c} sort small to big
{a}, {b}, {c} -> from the smallest up
sorted({a}, {b}, {c})
sort: {a}, {b}, {c} (smallest first)
number sorter, smallest first: {a}, {b}, {c}
Sort {a}, {b}, {c} upwards.
Sort these upwards, please: {a}, {b} and {c}.
Smallest first, please: {a}, {b}, {c}
Smallest to [largest|biggest|greatest] with {a}, {b} and {c}?
Going up, in what order do {a}, {b} and {c} come?
Going from small to large, how do I write {a}, {b}, {c}?
In what order do {a}, {b} and {c} stand on the number line, from left to right?
As they come on the number line, left to right: {a}, {b}, {c}
Which is the [correct|right] order from small to large for {a}, {b}, {c}?
What comes out if {a}, {b} and {c} are sorted with the smallest first?
[Take|Look at] {a}, {b} and {c} and put them in order, smallest first.
[Rank|Organize|Order] {a}, {b} and {c} so that the smallest comes first.
[Rearrange|Reorder|Organize] {a}, {b}, {c} from smallest to [largest|biggest].
Write {a}, {b} and {c} with the smallest on the left and the largest on the right.
Say {a}, {b} and {c} again, from the smallest up.
Tell me {a}, {b} and {c} in order, smallest first.
Give me {a}, {b}, {c} in order from the lowest up.
We have {a}, {b}, {c}. Smallest first?
There are three numbers, {a}, {b} and {c}. Order them from small to large.
My list is {a}, {b}, {c}. Sort it with the smallest at the front.
My teacher wants {a}, {b} and {c} in order from smallest to largest.
My numbers are all mixed up: {a}, {b}, {c}. Order them, smallest first.
The exercise: order {a}, {b}, {c}, beginning with the smallest.
The worksheet says to put {a}, {b} and {c} in rising order.
I have to line up {a}, {b} and {c}, smallest at the start. In what order?
I want {a}, {b}, {c} from the smallest number up to the largest.
I'd like {a}, {b} and {c} in ascending order.
I get confused with decimals: {a}, {b}, {c} from least to greatest?
Do you know how {a}, {b} and {c} go from smallest to largest?
Please sort {a}, {b}, {c}, starting with the [least|lowest|smallest].
Please order {a}, {b} and {c} from least to greatest.
Order the marks {a}, {b}, {c}, from the lowest to the highest.
Order the doses {a} mg, {b} mg and {c} mg from smallest to largest.
Order these jumps from shortest to longest: {a} m, {b} m, {c} m.
Order these temperatures from coldest to warmest: {a}, {b}, {c} degrees.
Put the prices ${a}, ${b} and ${c} in order, cheapest first.
Put the drinks of {a} l, {b} l and {c} l in order, smallest first.
Three runners took {a} s, {b} s and {c} s. Give the times in order, shortest first.
Three parcels weigh {a} kg, {b} kg and {c} kg. Give the weights in order, lightest first.
Rank the interest rates {a}%, {b}% and {c}% from low to high.
Rank the files by size, smallest first: {a} MB, {b} MB, {c} MB.
""")

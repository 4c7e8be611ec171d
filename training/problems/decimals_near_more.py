"""Phrasings near to others: is one bigger, the biggest of three, their order; each shares its words with another."""

from training.problems.problem import phrasings

IS_BIGGER = phrasings("""
Is the [decimal|value|figure] {a} above the [decimal|value|figure] {b}?
Is {a} a [greater|higher] [value|figure] than {b}?
Does {a} count for more than {b}?
Would {a} count as [more|higher] than {b}?
A quick question: is {a} [more|greater|higher] than {b}?
Yes or no, please: is {a} [higher|more] than {b}?
I'm trying to tell if {a} is [more|bigger|larger] than {b}.
I'm trying to figure out: is {a} [larger|bigger] than {b}?
I'd like to know: is {a} [higher|larger] than {b}?
I'd like you to tell me whether {a} is [greater|larger] than {b}.
My [brother|teacher|friend] thinks that {a} is [greater|bigger] than {b}. Is it so?
Is my [friend|teacher|brother] right that {a} is [larger|bigger] than {b}?
Is a sum of ${a} more money than ${b}?
Do I have more money with ${a} than with ${b}?
Is a way of {a} km [longer|further] than one of {b} km?
Is it [farther|further] to go {a} km than {b} km?
Is {a} liters more than {b} liters?
Does a jug of {a} liters hold more than one of {b} liters?
Is it warmer at {a} degrees than at {b} degrees?
Is {a} degrees warmer than {b} degrees, yes or no?
If the bigger number wins, does {a} beat {b}?
Does {a} win against {b} if the bigger number wins, yes or no?
If I compare {a} to {b}, is {a} [larger|higher]?
Comparing the two, is {a} [bigger|larger] than {b}?
Does the number {a} [exceed|outweigh|top] the number {b}?
Would {a} [beat|exceed|top] {b}?
When counting up, does {a} come later than {b}?
If I count up, is {a} after {b}?
Have I more with {a} than I have with {b}?
I've got {a} and you have {b}. Have I got more?
Are we right that {a} is [larger|greater|more] than {b}?
We say {a} is [greater|larger] than {b}. Are we right?
Not sure: is {a} [bigger|greater|higher] than {b}?
I wasn't sure if {a} is more than {b}. Is it?
Someone told me {a} is [bigger|larger] than {b}. Is that [so|true]?
They told me that {a} is more than {b}. True?
Is it correct to write {a} > {b}?
I have written {a} > {b}. Is this right?
My answer is {a} > {b}. Correct?
Is the number {a} above the number {b}?
Does {a} lie above {b}?
Is {a} over {b}?
In value, is {a} more than {b}?
Is a dose of {a} mg more than a dose of {b} mg?
Does a dose of {a} mg have more than one of {b} mg?
Is {a} ml a larger dose than {b} ml?
Is there more in {a} ml than in {b} ml?
Is a board of {a} cm longer than one of {b} cm?
Is a length of {a} cm more than {b} cm?
Is my mark of {a} higher than your mark of {b}?
Is a [score|grade] of {a} higher than one of {b}?
If I pay ${a}, do I pay more than ${b}?
Does someone who pays ${a} pay more than someone who pays ${b}?
I scored {a} and my friend scored {b}. Did I score more?
Did I beat my friend with a score of {a} against {b}, if more is better?
Is a {a} MB file bigger than a {b} MB file?
Does a {a} MB file take up more space than {b} MB?
I wrote that {a} is more than {b}. Is that correct?
I wrote down {a} > {b}. Was I right?
""")

BIGGEST = phrasings("""
whats the largest of {a}, {b} and {c}
whats the biggest number, {a}, {b} or {c}
[Identify|State|Name] the [greatest|highest] number: {a}, {b} or {c}.
[Pick|Choose|Name] the [biggest|highest] one out of {a}, {b} and {c}.
From the list {a}, {b}, {c}, return the [largest|biggest].
The list is {a}, {b}, {c}. Which is the [highest|largest] one?
I have three numbers: {a}, {b}, {c}. Find the [largest|greatest|biggest].
Here are {a}, {b} and {c}. Which is the [biggest|greatest]?
I'm trying to find the [highest|largest|biggest] of {a}, {b}, {c}.
I'm not sure if {a}, {b} or {c} is the [biggest|largest].
I'm wondering: is {a}, {b} or {c} the highest?
I'd like to know which is the [greatest|biggest]: {a}, {b} or {c}.
I'd like the [largest|highest] of {a}, {b} and {c}, please.
On the number line, which of {a}, {b} and {c} is furthest right?
Which of {a}, {b}, {c} lies furthest to the right on a number line?
What is the [longest|tallest] of {a} m, {b} m and {c} m?
Three ropes are {a} m, {b} m and {c} m. How long is the longest?
Three trees are {a} m, {b} m and {c} m tall. How tall is the tallest?
What's the heaviest of {a} kg, {b} kg and {c} kg?
Three bags weigh {a} kg, {b} kg and {c} kg. What does the heaviest weigh?
What's the most expensive of ${a}, ${b} and ${c}?
What is the highest price: ${a}, ${b} or ${c}?
They cost ${a}, ${b} and ${c}. What does the most expensive one cost?
Is ${a}, ${b} or ${c} the most money?
I can have ${a}, ${b} or ${c}. Which is the most money?
Of {a}, {b} and {c}, which number do I [circle|tick|mark] as the largest?
[Tick|Underline|Circle|Mark] the [biggest|highest] of {a}, {b}, {c}.
[Show me|Say|Report] which is the largest: {a}, {b} or {c}.
Write down the [biggest|largest] of {a}, {b} and {c}.
If {a}, {b} and {c} are sorted from small to large, which comes last?
Sorted small to large, which of {a}, {b}, {c} is last?
Rank {a}, {b} and {c} with the largest first. Which is on top?
If I rank {a}, {b}, {c}, largest on top, which is first?
Which of {a}, {b} and {c} beats the other two?
The biggest number beats the others. Is it {a}, {b} or {c}?
Which number is [higher|bigger] than the others: {a}, {b} or {c}?
One of {a}, {b}, {c} is [bigger|higher] than the other two. Which?
My results were {a}, {b} and {c}. Which is the highest?
Of my three results {a}, {b}, {c}, what's the [top|best|highest] one?
I measured three times: {a}, {b}, {c}. Which is the largest?
What's the largest value I measured, if I got {a}, {b} and {c}?
I can't tell if {a}, {b} or {c} is the [biggest|largest|highest].
Can you tell which is the largest of {a}, {b} and {c}?
I need to know which is the [biggest|highest]: {a}, {b} or {c}.
I need the largest number out of {a}, {b}, {c}.
My teacher wants the [biggest|largest] of {a}, {b} and {c}.
The teacher asks which is the largest, {a}, {b} or {c}. What is it?
Help me with this: the largest of {a}, {b} and {c}?
Please help me find the [biggest|highest] of {a}, {b} and {c}.
If x is {a}, y is {b} and z is {c}, what is the largest value?
x = {a}, y = {b}, z = {c}. What's the largest?
A judge gave {a}, another {b} and the third {c}. What's the highest mark?
The marks of three judges are {a}, {b} and {c}. Which is the highest?
I jumped three times: {a} m, {b} m, {c} m. How long was my best jump?
Of three jumps, {a} m, {b} m and {c} m, which was the longest?
The scores are {a} for Ana, {b} for Ben and {c} for Cy. What's the highest?
If Ana got {a}, Ben got {b} and Cy got {c}, what's the top score?
Of the doses {a} mg, {b} mg and {c} mg, which is the largest?
What's the highest dose: {a} mg, {b} mg or {c} mg?
Three banks have rates of {a}%, {b}% and {c}%. Which rate is the highest?
What's the highest of the rates {a}%, {b}% and {c}%?
Three jugs hold {a} liters, {b} liters and {c} liters. How much does the largest hold?
What's the most: {a} liters, {b} liters or {c} liters?
My files have {a} MB, {b} MB and {c} MB. How big is the biggest file?
What's the size of the biggest file, if they are {a} MB, {b} MB and {c} MB?
In three days we had {a} mm, {b} mm and {c} mm of rain. Which is the most?
What's the most rain of {a} mm, {b} mm and {c} mm?
It was {a}, {b} and {c} degrees. What's the warmest temperature?
What was the warmest of the temperatures {a}, {b} and {c} degrees?
Three shops have prices of ${a}, ${b} and ${c}. Which is the highest?
What's the highest price if the shops ask ${a}, ${b} and ${c}?
I got offers of ${a}, ${b} and ${c}. What's the [top|highest|best] offer?
Three offers: ${a}, ${b}, ${c}. Which is the top one?
The trails have {a} km, {b} km and {c} km. What's the longest trail?
How long is the longest of three trails of {a} km, {b} km and {c} km?
Which one costs the most, ${a}, ${b} or ${c}?
Which price is the most expensive: ${a}, ${b} or ${c}?
I'm trying to figure out which number is highest, {a}, {b} or {c}.
I'm not sure which of {a}, {b} and {c} is the largest.
Which jug holds the most, the one with {a} liters, {b} liters or {c} liters?
""")

RISING = phrasings("""
[Place|Put|Write] {a}, {b}, {c} in a line from [least to most|least to greatest].
How do I line up {a}, {b} and {c} from [lowest to highest|least to most]?
[Arrange|Write|List] {a}, {b} and {c}, [lowest|smallest] first and [highest|largest] last.
The [smallest|lowest] first, the [largest|highest] last: {a}, {b}, {c}
Start with the [lowest|smallest] and [write down|list] {a}, {b}, {c}.
[Order|Write down|List] {a}, {b}, {c}, starting with the [smallest|lowest].
Here are {a}, {b} and {c}. Sort these from [low to high|least to greatest].
I have three numbers, {a}, {b}, {c}. Sort them from [smallest to largest|low to high].
Can you help me [order|sort|put in order] {a}, {b}, {c} from smallest to largest?
Help! I have to [order|sort] {a}, {b} and {c} from smallest to biggest.
If {a}, {b}, {c} go from smallest to largest, which is first, which second, which third?
What's first, second and third when {a}, {b} and {c} are sorted from small to large?
[Order|List] the prices ${a}, ${b}, ${c} from cheapest to dearest.
Put these prices in order from [lowest to highest|cheapest to dearest]: ${a}, ${b}, ${c}
[Sort|List] the prices from lowest to highest: ${a}, ${b} and ${c}.
number sorter: {a}, {b}, {c}, from the smallest
Number sorter, please: put {a}, {b} and {c} with the smallest first.
In what order do {a}, {b}, {c} come if I'm going up?
What's the order of {a}, {b} and {c} going up?
How do I write {a}, {b} and {c} going from small to large?
Going from smallest to largest, in what order do I write {a}, {b}, {c}?
Write {a}, {b} and {c} as they come on the number line.
On the number line from left to right, how do {a}, {b} and {c} come?
What's the [right|correct] order for {a}, {b} and {c}, small to large?
Give the correct order of {a}, {b}, {c} from smallest to largest.
If you sort {a}, {b}, {c} with the smallest first, what comes out?
{a}, {b} and {c} are sorted, smallest first. What's the result?
Look at {a}, {b}, {c}. What's their order, smallest first?
If I take {a}, {b} and {c} and put the smallest first, what's the order?
[Organize|Rank] {a}, {b}, {c}, with the smallest first.
[Order|Organize] {a}, {b}, {c} so the smallest is first and the largest last.
Can you [rearrange|reorder|organize] {a}, {b} and {c} from smallest to largest?
Please [reorder|rearrange] {a}, {b}, {c} from small to large.
Say {a}, {b}, {c} in order, from the smallest up.
Say the numbers {a}, {b} and {c} again, smallest first.
We have three numbers, {a}, {b} and {c}. Which order, smallest first?
We've got {a}, {b}, {c} and want the smallest first.
There are {a}, {b} and {c}. Order these numbers from small to large.
Three numbers are given: {a}, {b}, {c}. Order them, smallest first.
Sort my list with the smallest at the front: {a}, {b}, {c}
The list is {a}, {b} and {c}. Sort the list, smallest at the front.
The teacher wants us to order {a}, {b} and {c} from smallest to largest.
My teacher asks for {a}, {b}, {c} in order, smallest first.
These numbers are mixed up: {a}, {b}, {c}. Put them in order, smallest first.
I mixed up my numbers {a}, {b} and {c}. Order them from small to large.
In rising order, what are {a}, {b} and {c}?
The worksheet says to order {a}, {b}, {c}, smallest first.
My worksheet wants {a}, {b} and {c} in rising order.
I want the numbers {a}, {b} and {c} in order, from smallest up to largest.
I want to see {a}, {b}, {c} sorted from the smallest up.
I'd like to have {a}, {b}, {c} in [ascending|rising] order.
I'd like {a}, {b}, {c} sorted from smallest to largest.
Decimals confuse me. What's {a}, {b}, {c} from least to greatest?
I get confused: how do {a}, {b} and {c} go from least to greatest?
Put the doses {a} mg, {b} mg, {c} mg in order, smallest first.
What's the order of the doses {a} mg, {b} mg and {c} mg from smallest to largest?
Put the temperatures {a}, {b} and {c} degrees in order from coldest to warmest.
Coldest to warmest: {a} degrees, {b} degrees, {c} degrees
Order the drinks from smallest to largest: {a} l, {b} l, {c} l.
Three drinks have {a} l, {b} l and {c} l. Put them in order, smallest first.
The runners took {a} s, {b} s and {c} s. Put the times in order, shortest first.
Order the times of three runners, shortest first: {a} s, {b} s, {c} s.
The parcels weigh {a} kg, {b} kg and {c} kg. Order the weights, lightest first.
Put three parcels of {a} kg, {b} kg and {c} kg in order from lightest to heaviest.
Three banks have interest rates of {a}%, {b}% and {c}%. Rank them from low to high.
Order the rates from low to high: {a}%, {b}%, {c}%
My files are {a} MB, {b} MB and {c} MB. Rank them by size, smallest first.
By size, smallest first, how do files of {a} MB, {b} MB and {c} MB rank?
""")

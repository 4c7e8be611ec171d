"""Phrasings near to others: which of two is bigger or smaller, each sharing its words or its way of asking."""

from training.problems.problem import phrasings

BIGGER = phrasings("""
Ben jumps {a} m, Anna jumps {b} m. Which is the longer jump?
Anna jumped {a} m and Ben {b} m. Which jump is more?
One bag weighs {a} kg, another bag {b} kg. Which weight is heavier?
If one bag is {a} kg and the other {b} kg, which is the heavier weight?
I have two ropes, {a} m and {b} m. Which is longer?
One rope is {a} m and another rope {b} m. How long is the longer rope?
Which is the higher one, {a} versus {b}?
{a} versus {b}: which number is [more|higher|bigger]?
[Look at|Compare] {a} and {b}. Which one is [greater|higher]?
Say which is [higher|larger|greater]: {a} or {b}.
Compare two [decimals|values]: {a} and {b}. The [greater|larger] one?
If you compare the [numbers|values|decimals] {a} and {b}, which is [greater|larger]?
Which is [ahead|higher|larger], comparing {a} with {b}?
If I compare {a} with {b}, which [comes out|is] [larger|higher]?
I'm trying to find the [bigger|larger|higher] of {a} and {b}.
I'm not sure: is {a} or {b} the [bigger|larger]?
I was wondering if {a} or {b} is [higher|larger|bigger].
I'm wondering which number is [larger|higher], {a} or {b}.
I don't know if {a} or {b} is [larger|bigger].
I keep forgetting: is {a} [larger|greater|bigger], or {b}?
Can you help? I can't tell if {a} or {b} is [bigger|larger].
We can't agree: is {a} or {b} [greater|larger|bigger]?
My friend and I can't agree whether {a} or {b} is [higher|bigger].
My homework asks which is [larger|bigger|greater]: {a} or {b}.
For homework I need the [greater|larger|bigger] of {a} and {b}.
The teacher asks: which is [bigger|larger], {a} or {b}? What is right?
My [son|daughter] wants to know which is [larger|bigger|greater], {a} or {b}.
A quick question: is {a} or {b} [more|greater|larger]?
Quiz: is {a} the larger, or {b}?
Quiz question: which is [larger|greater], {a} or {b}?
I want more money. Is ${a} or ${b} more?
Would I rather have ${a} or ${b} if I want the most money?
Which is more money, ${a} or ${b}?
The max of {a} and {b}?
Find the max of {a} and {b}.
On the number line, which is further right: {a} or {b}?
Which lies further to the right on a number line, {a} or {b}?
Is there more in the case of {a} or in the case of {b}?
In which of the two cases is there more, {a} or {b}?
The [largest|greatest|biggest] of {a} and {b} is?
Which is the [biggest|largest|greatest], {a} or {b}?
Is {a} or {b} the better grade, if higher is better?
More is better here. Which is the better [grade|mark|score], {a} or {b}?
Which [rating|score|mark] is the higher one: {a} or {b}?
Is a [score|rating|mark] of {a} or one of {b} higher?
Is ${a} or ${b} [more expensive|dearer|pricier]?
What is the [dearer|pricier] of ${a} and ${b}?
[A taxi|Lunch] costs ${a} and [the bus|dinner] ${b}. Which price is higher?
[A book|A pen] is ${a} and [a bag|a lamp] ${b}. Which is the more expensive price?
One [road|trip|way] is {a} km, the other {b} km. Which distance is longer?
Is a [trip|way|road] of {a} km or one of {b} km longer?
Is {a} miles or {b} miles farther?
Which is the farther distance, {a} miles or {b} miles?
The trees are {a} m and {b} m tall. How tall is the taller tree?
One tree has a height of {a} m, another {b} m. Which is taller?
Does {a} kg or {b} kg weigh more?
What weighs more, a parcel of {a} kg or one of {b} kg?
One parcel is {a} kg, the other parcel {b} kg. How much does the heavier one weigh?
What does the heavier of two parcels weigh, if they are {a} kg and {b} kg?
On Monday it was {a} degrees and on Tuesday {b} degrees. Which is warmer?
It is {b} degrees today and was {a} degrees yesterday. What's the warmer temperature?
Does {a} seconds or {b} seconds take longer?
Which time takes longer, {a} s or {b} s?
Which is slower, a time of {a} seconds or {b} seconds?
The times are {a} s and {b} s. What's the slower time?
One pool is {a} m deep, the other {b} m. Which is deeper?
Is {a} m or {b} m deeper?
What's the deeper one, {a} m or {b} m?
One car goes {a} km/h, the other {b} km/h. Which is the faster speed?
Is {a} km/h or {b} km/h faster?
If you put {a} and {b} side by side, which is [bigger|larger]?
{a} and {b} stand side by side. Which is [higher|bigger]?
[Say|Report|Write down] the [greater|larger|bigger] of {a} and {b}.
[Report|State] which number is [larger|greater]: {a} or {b}.
Do I [circle|mark|tick|underline] {a} or {b}, if it's the larger number?
[Tick|Underline|Circle|Mark] the bigger one: {a} or {b}.
The bigger number wins. Does {a} or {b} win?
If the larger number wins, which wins, {a} or {b}?
Which number comes out on top, {a} or {b}?
Someone has {a} and someone else {b}. Who has more?
One has {a}, the other has {b}. Which is more?
Tom has {a} and Alice {b}. Which number is bigger?
If Alice has {a} and Tom has {b}, what is the larger amount?
B has {a} and A has {b}. What is the bigger amount?
The amounts are {a} and {b}. Which amount is [more|bigger]?
There's a sign that says {a} and one that says {b}. Which is higher?
Two signs say {a} and {b}. Which sign has the [higher|larger] number?
The first number is {a}, the second {b}. Give the [bigger|larger] one.
First {a}, second {b}: name the bigger number.
I got two results, {a} and {b}. Which is [higher|larger]?
My results were {a} and {b}. What's the higher result?
I measured twice and got {a} and {b}. Which is the larger measurement?
Two measurements: {a} and {b}. Which is [greater|larger]?
We compare decimals at school. Is {a} or {b} [bigger|greater]?
We're comparing {a} and {b} in class. The [bigger|greater] one is?
My exercise wants the [bigger|larger] of {a} and {b}.
What should I write as the greater of {a} and {b}?
On our worksheet: the greater number of {a} and {b} is ___.
The worksheet asks for the [greater|larger] number: {a} or {b}?
Of two answers, {a} and {b}, the higher one counts. Which?
My answers are {a} and {b} and only the higher counts. Which one counts?
Settle this: which is the [higher|greater] number, {a} or {b}?
Can you settle it for us? Is {a} or {b} larger?
I always mix up decimals. Which is more, {a} or {b}?
I mix these up: which is [more|higher], {a} or {b}?
I should pick the bigger one. Do I pick {a} or {b}?
Someone told me to pick the [larger|bigger] number, {a} or {b}. Which one?
If {a} and {b} were money, which would be more?
Think of {a} dollars and {b} dollars. Which is more money?
Which would be the [bigger|larger] choice: {a} or {b}?
What's the larger choice of {a} and {b}?
When counting up, which comes later, {a} or {b}?
If I count up, do I come to {a} or {b} later?
If {a} and {b} are sorted from small to large, which comes last?
Which comes last when I sort small to large, {a} or {b}?
Which mark on a ruler is further along: {a} or {b}?
Is the {a} mark or the {b} mark further along on a ruler?
Is a drill of {a} mm or of {b} mm thicker?
Two drills, {a} mm and {b} mm: which is thicker?
One board is {a} cm wide, the other {b} cm. Which is wider?
What's wider, a board of {a} cm or a board of {b} cm?
Is a dose of {a} mg higher, or one of {b} mg?
Of the doses {a} mg and {b} mg, which is the higher dose?
A nurse has one dose of {a} ml and one of {b} ml. Which dose is larger?
What's the larger dose, {a} ml or {b} ml?
In the morning my fever was {a} degrees, at night {b}. Which reading is higher?
Fever readings of {a} and {b} degrees: which was higher?
One bag of sugar has {a} g, another {b} g. Which has more sugar?
Is there more sugar in {a} g or in {b} g?
One bank has an interest rate of {a}%, another {b}%. Which is higher?
Of two interest rates, {a}% and {b}%, which rate is higher?
I save money. Is a bank with {a}% or one with {b}% the better rate?
What's the higher rate that banks offer savers, {a}% or {b}%?
One file has {a} MB, another {b} MB. Which file is bigger?
Is a file of {a} MB or a file of {b} MB bigger?
One phone plan has {a} GB, the other {b} GB of data. Which is more?
Do I get more data with {a} GB or with {b} GB?
One town had {a} mm of rain, the other {b} mm. Which got more?
Did it rain more with {a} mm or with {b} mm of rain?
Two judges gave {a} and {b}. Which mark is higher?
The judge gave one {a} and the other {b}. What's the higher score?
A gymnast scored {a}, another {b}. What's the winning score?
The higher score wins: {a} or {b}. What's the winning score?
We were hiking {a} km today and {b} km yesterday. Which hike was longer?
My hikes were {a} km and {b} km. What's the longer one?
Here gas costs ${a}, there it costs ${b}. What's the higher price?
Is gas at ${a} or at ${b} the higher price?
Is a tip of ${a} or of ${b} more generous?
One tip was ${a}, the other ${b}. Which was more generous?
Is a wage of ${a} an hour or ${b} an hour better?
One job pays a wage of ${a}, the other ${b}. Which is better?
Your receipt shows ${a} and mine ${b}. Which amount is higher?
Of the receipts over ${a} and ${b}, what's the higher amount?
I just can't tell: is {a} or {b} larger?
I can't tell which is more, {a} or {b}. Help?
I'm trying to figure out which number is [bigger|greater], {a} or {b}.
I'm not sure which number is [larger|higher]: {a} or {b}.
The exercise wants me to write the greater number, {a} or {b}.
""")

SMALLER = phrasings("""
whats smaller {a} or {b} please
whats the smaller of {a} and {b}
Which of these two numbers is smaller: {a} or {b}?
Which of these is less, {a} or {b}?
I have two ropes, {a} m and {b} m. Which is shorter?
One rope is {a} m and another rope {b} m. How long is the shorter rope?
One bag weighs {a} kg, another bag {b} kg. Which weight is lighter?
If one bag is {a} kg and the other {b} kg, which is the lighter weight?
{a} vs {b}: which is [smaller|lower|less]?
Which one is [lower|smaller], {a} vs {b}?
Which is the lower one, {a} versus {b}?
{a} versus {b}: which number is [less|lower]?
Which number is [smaller|lower|less] between {a} and {b}?
Between the two, {a} and {b}, what is the [smaller|lower]?
[Pick|Choose|Select] {a} or {b}, whichever is [smaller|lower].
[Choose|Select|Name] the one that is [smaller|lower]: {a} or {b}.
[Look at|Compare] {a} and {b}. Which one is [smaller|lower]?
Say which is [lower|smaller|less]: {a} or {b}.
Compare two [decimals|values]: {a} and {b}. The [smaller|lower] one?
If you compare the [numbers|values|decimals] {a} and {b}, which is [smaller|lower]?
Return the [lower|smaller] of the numbers {a} and {b}.
Two numbers are given, {a} and {b}. Return the smaller.
I'm trying to find the [smaller|lower] of {a} and {b}.
I'm not sure: is {a} or {b} the [smaller|lower]?
I was wondering if {a} or {b} is [smaller|lower|less].
I'd like to know if {a} or {b} is [less|smaller].
I'd like to know the [smaller|lower] one of {a} and {b}.
I don't know if {a} or {b} is [smaller|lower].
I keep forgetting: is {a} [less|smaller], or {b}?
Can you help? I can't tell if {a} or {b} is [smaller|lower].
My homework asks which is [smaller|less|lower]: {a} or {b}.
For homework I need the [smaller|lower] of {a} and {b}.
The teacher asks: which is [smaller|less], {a} or {b}? What is right?
My [son|daughter] wants to know which is [smaller|less|lower], {a} or {b}.
A quick question: is {a} or {b} [less|lower|smaller]?
Quiz: is {a} the smaller, or {b}?
The min of {a} and {b}?
Find the min of {a} and {b}.
On the number line, which is further left: {a} or {b}?
Which lies further to the left on a number line, {a} or {b}?
Is {a} or {b} [closer|nearer] to zero?
Which number is the [closer|nearer] one to zero, {a} or {b}?
The [smallest|lowest|least] of {a} and {b} is?
Which is the [smallest|lowest|least], {a} or {b}?
Can you show me which is [less|smaller|lower], {a} or {b}?
Show me the [smaller|lower] one of {a} and {b}.
Let x be {a} and y be {b}. Which value is [smaller|lower]?
If x = {a} and y = {b}, is x or y [lower|smaller]? Give its value.
Which [rating|score|mark] is the lower one: {a} or {b}?
Is a [score|rating|mark] of {a} or one of {b} lower?
The players scored {a} and {b}. Which score is lower?
What's the lower score if one player has {a} and the other {b}?
Is ${a} or ${b} [cheaper|less expensive]?
What is the [cheaper|better] price for me as a buyer, ${a} or ${b}?
Two shops ask ${a} and ${b}. Which price is cheaper?
The shop asks ${a}, another shop ${b}. Which is the lower price?
One [road|trip|way] is {a} km, the other {b} km. Which distance is shorter?
Is a [trip|way|road] of {a} km or one of {b} km shorter?
The trees are {a} m and {b} m tall. How tall is the smaller tree?
One tree has a height of {a} m, another {b} m. Which is smaller?
Does {a} kg or {b} kg weigh less?
What weighs less, a parcel of {a} kg or one of {b} kg?
One parcel is {a} kg, the other parcel {b} kg. How much does the lighter one weigh?
What does the lighter of two parcels weigh, if they are {a} kg and {b} kg?
One jug holds {a} liters, the other {b} liters. Which holds less?
Does a jug of {a} liters or one of {b} liters hold less?
Is {a} degrees or {b} degrees [colder|cooler]?
On Monday it was {a} degrees and on Tuesday {b} degrees. Which is [colder|cooler]?
It is {b} degrees today and was {a} degrees yesterday. What's the lower temperature?
Does {a} seconds or {b} seconds take less time?
Which time is less, {a} seconds or {b} seconds?
{a} against {b}: which number is [smaller|lower|less]?
The [smaller|lower] one, {a} against {b}?
If I take {a} and {b}, which one is [smaller|lower]?
Take two numbers, {a} and {b}. Which is the smaller one?
If you put {a} and {b} side by side, which is [smaller|lower]?
{a} and {b} stand side by side. Which is [less|smaller]?
[Say|Report|Write down] the [smaller|lower] of {a} and {b}.
[Report|State] which number is [smaller|lower]: {a} or {b}.
Do I [circle|mark|tick|underline] {a} or {b}, if it's the smaller number?
[Tick|Underline|Circle|Mark] the [smaller|lower] one: {a} or {b}.
The smaller number wins. Does {a} or {b} win?
If the lower number wins, which wins, {a} or {b}?
Someone has {a} and someone else {b}. Who has less?
One has {a}, the other has {b}. Which is less?
Tom has {a} and Alice {b}. Which number is smaller?
If Alice has {a} and Tom has {b}, what is the smaller amount?
B has {a} and A has {b}. Which is the smaller amount?
The amounts are {a} and {b}. Which amount is [less|smaller]?
The first number is {a}, the second {b}. Give the [smaller|lower] one.
First {a}, second {b}: name the smaller number.
I got two results, {a} and {b}. Which is [lower|smaller]?
My results were {a} and {b}. What's the lower result?
I measured twice and got {a} and {b}. Which is the smaller measurement?
Two measurements: {a} and {b}. Which is [smaller|less]?
We compare decimals at school. Is {a} or {b} smaller?
We're comparing {a} and {b} in class. The smaller one is?
My exercise wants the [lower|smaller] number of {a} and {b}.
What should I write as the smaller of {a} and {b}?
On our worksheet: the smaller number of {a} and {b} is ___.
The worksheet asks for the [smaller|lower] number: {a} or {b}?
Settle this: which is the [smaller|lower] number, {a} or {b}?
Can you settle it for us? Is {a} or {b} smaller?
I always mix up decimals. Which is less, {a} or {b}?
I mix these up: which is [lower|less], {a} or {b}?
I should pick the smaller one. Do I pick {a} or {b}?
Someone told me to pick the [smaller|lower] number, {a} or {b}. Which one?
If {a} and {b} were money, which would be less?
Think of {a} dollars and {b} dollars. Which is less money?
Which would be the [smaller|lower] choice: {a} or {b}?
What's the smaller choice of {a} and {b}?
When counting up, which comes [earlier|first], {a} or {b}?
If I count up, do I come to {a} or {b} earlier?
If {a} and {b} are sorted from small to large, which comes first?
Which comes first when I sort small to large, {a} or {b}?
Is a drill of {a} mm or of {b} mm thinner?
Two drills, {a} mm and {b} mm: which is thinner?
One board is {a} cm wide, the other {b} cm. Which is narrower?
What's narrower, a board of {a} cm or a board of {b} cm?
Is a dose of {a} mg lower, or one of {b} mg?
Of the doses {a} mg and {b} mg, which is the lower dose?
A nurse has one dose of {a} ml and one of {b} ml. Which dose is smaller?
What's the smaller dose, {a} ml or {b} ml?
In the morning my fever was {a} degrees, at night {b}. Which reading is lower?
Fever readings of {a} and {b} degrees: which was lower?
One bank has an interest rate of {a}%, another {b}%. Which is lower?
Of two interest rates, {a}% and {b}%, which rate is lower?
Which loan costs me less, one with a rate of {a}% or one of {b}%?
For a loan, is {a}% or {b}% the lower rate?
One file has {a} MB, another {b} MB. Which file is smaller?
Is a file of {a} MB or a file of {b} MB smaller?
One town had {a} mm of rain, the other {b} mm. Which got less?
Did it rain less with {a} mm or with {b} mm of rain?
Two judges gave {a} and {b}. Which mark is lower?
The judge gave one {a} and the other {b}. What's the lower score?
We were hiking {a} km today and {b} km yesterday. Which hike was shorter?
My hikes were {a} km and {b} km. What's the shorter one?
Here gas costs ${a}, there it costs ${b}. What's the lower price?
Is gas at ${a} or at ${b} the lower price?
I want to save money. Do I pay less with ${a} or with ${b}?
If I want to pay less, should I pay ${a} or ${b}?
Your receipt shows ${a} and mine ${b}. Which amount is lower?
Of the receipts over ${a} and ${b}, what's the lower amount?
I just can't tell: is {a} or {b} smaller?
I can't tell which number is less, {a} or {b}. Help?
I'm trying to figure out which number is [smaller|lower], {a} or {b}.
I'm not sure which number is [less|smaller]: {a} or {b}.
I'm saving money and want to pay less. ${a} or ${b}?
The exercise wants me to write the smaller number, {a} or {b}.
""")

"""Phrasings near to others, for twice and three times a number."""

from training.problems.problem import phrasings

NEAR_DOUBLE = phrasings("""
How many are two lots of {a}?
I have two lots of {a}. How many is that?
What do two lots of {a} make?
If {a} doubles, what [is it then|does it become]?
{a} [has|is] doubled. What's the new value?
What does {a} become when it doubles?
What do you get when you add {a} to itself?
{a} added to itself is [what|how much]?
What is {a} added to itself?
If I add {a} to itself, what do I get?
If I take {a} twice, what do I have?
What do you get if you take {a} twice?
{a} taken twice makes what?
What is {a} multiplied by two?
If {a} is multiplied by two, what's the new number?
{a} doubled up is how much?
What do you get by doubling up {a}?
What does doubling {a} give?
By doubling {a} we get what?
{a} and as many again is what?
{a} and then the same again, what's that in all?
I have {a} and get the same again. How many do I have?
What is {a} and the same amount again?
State what the double of {a} is.
Can you find the double of {a}?
Please give me the double of {a}.
Let's take the double of {a}. What comes out?
What comes out if we double {a}?
What will I have if I want to double {a}?
I want double {a}. How much is that?
I want to know what {a} doubled makes.
I'd like to know what twice {a} is.
I'd like to know the double of {a}.
I need to know twice {a}.
I need the double of {a}.
What number is twice as [big|large|much|great] as {a}?
Twice as [big|large|great] as {a} is which number?
How [big|large] is a number twice as [big|large] as {a}?
{a} is one half of what number?
One half is {a}. What's the whole?
How big is the whole if one half is {a}?
If I make a recipe of {a} grams twice, how many grams do I need?
A recipe needs {a} grams. I make it twice, so how many grams is that?
How many grams for twice a recipe that takes {a} grams?
A town of {a} people has doubled. How many people live there now?
How many people live in our town now if there were {a} and the number has doubled since?
The number of people in our school was {a} and has since doubled. How many now?
I ran double the {a} metres that my sister ran. How far was that?
My brother ran {a} metres and I ran twice as far. How far did I run?
How far did I run if my sister ran {a} metres and I ran double that?
One shoe costs {a} and a pair twice that. What does the pair cost?
One costs {a}. What does a pair cost?
What's the price of a pair if one costs {a}?
What do two tickets cost at {a} for one ticket?
One ticket is {a}. What do I pay for two tickets?
Two tickets at {a} each cost how much?
Each of the two brothers has {a} coins. How many do both have together?
How many coins have two brothers together if both have {a}?
My two [sisters|friends|cousins] have {a} coins each. How many is that together?
I do {a} sit-ups in the morning and again at night. How many is that a day?
In the morning I do {a} push-ups, at night just as many. How many in all?
How many push-ups a day is {a} in the morning and the same at night?
Every bicycle has two wheels. How many wheels are on {a} bicycles?
How many wheels do {a} bikes with two wheels each have?
There are {a} bicycles in the yard. How many wheels is that?
I have {a} pairs of shoes. How many shoes is that?
{a} pairs of [socks|shoes|gloves] are how many single ones?
How many single [socks|gloves] are there in {a} pairs?
{a} people have how many eyes?
How many [eyes|ears|hands] do {a} [people|children] have in total?
Everybody has two eyes. How many eyes have {a} people?
What does Python give for {a} * 2?
In Python I type {a} * 2. What do I get?
What is x + x if x is {a}?
x = {a}, so what is x + x?
Let x be {a}. How much is x + x?
If someone doubles the {a} I have, how many have I got?
Someone doubles my {a}. What do I have now?
What have I got if my {a} gets doubled by someone?
My homework is to double {a}.
I have to double {a} for my homework. What is it?
My [teacher|son] asks for the double of {a}.
My [teacher|mother|son] wants me to double {a}.
What's the double of {a}? My teacher wants it.
I'm trying to double {a}.
Can you figure out what twice {a} is?
I can't figure out the double of {a}.
do the [math|maths]: double {a}
double {a} [calculator|maths|math]
[math|maths]: twice {a}
{a} [scaled|increased] by a factor of two
By a factor of two, [scale|increase] {a}.
If I scale {a} by a factor of two, what do I get?
whats {a} doubled
whats twice {a}
whats double {a}
How much is two times as much as {a}?
How much is two times {a}?
Two times as many as {a} is how many?
Please [work out|calculate|find] twice {a}.
Work out what double {a} is.
Calculate the double of {a}.
How many does my [friend|sister|brother] have if I have {a} and she has twice as many?
My [friend|sister] has twice as many as I have, and I have {a}. How many does she have?
Tom has {a} and Lisa twice as many. How many has Lisa?
Doubled, what does {a} become?
The new value when {a} doubles is what?
By adding {a} to itself I get what?
What do I get when I add {a} to itself?
What number does doubling {a} give?
I'm doubling {a}. What does that give?
Find [twice|double] the number {a}.
""")

NEAR_TRIPLE = phrasings("""
How many are three lots of {a}?
I have three lots of {a}. How many is that?
What do three lots of {a} make?
If {a} triples, what [is it then|does it become]?
{a} [has|is] tripled. What's the new value?
What does {a} become when it triples?
What's the total if I take {a} three times?
{a} taken three times makes what?
If you take {a} three times, what is the total?
What is {a} multiplied by three?
If {a} is multiplied by three, what's the new number?
{a} three times over is how much?
How much is {a} three times over?
What does tripling {a} give?
By tripling {a} we get what?
State what the triple of {a} is.
Can you find the triple of {a}?
Please give me the triple of {a}.
Let's take the triple of {a}. What comes out?
What comes out if we triple {a}?
What will I have if I triple {a}?
I want triple {a}. How much is that?
I want to know what {a} tripled makes.
I'd like to know what three times {a} is.
I'd like to know the triple of {a}.
I need to know three times {a}.
I need the triple of {a}.
What number is three times as [big|large|much|great] as {a}?
Three times as [big|large|great] as {a} is which number?
If I make a recipe of {a} grams three times, how many grams do I need?
How many grams for three times a recipe that takes {a} grams?
A recipe needs {a} grams. I make it three times, so how many grams is that?
A town of {a} people has tripled. How many people live there now?
How many people live in our town now if there were {a} and the number has tripled since?
The number of people in our school was {a} and has since tripled. How many now?
I ran three times the {a} metres that my sister ran. How far was that?
My brother ran {a} metres and I ran three times as far. How far did I run?
My [friend|sister] has three times as many as I have, and I have {a}. How many does she have?
Tom has {a} and Lisa three times as many. How many has Lisa?
How many does my [friend|brother] have if I have {a} and he has three times as many?
What do three tickets cost at {a} for one ticket?
One ticket is {a}. What do I pay for three tickets?
Three tickets at {a} each cost how much?
Each of the three friends has {a} coins. How many do they have together?
How many coins have three friends together if each has {a}?
My three [sisters|brothers|cousins] have {a} coins each. How many is that together?
A triangle has three sides. How many sides are there in {a} triangles?
I drew {a} triangles. How many sides is that in all?
{a} triangles have how many sides?
Every tricycle has three wheels. How many wheels are on {a} tricycles?
There are {a} tricycles in the yard. How many wheels is that?
How many wheels do {a} tricycles with three wheels each have?
A rickshaw has three wheels. How many wheels do {a} rickshaws have?
There are {a} rickshaws with three wheels each. How many wheels is that?
What is the perimeter of a triangle with three sides of {a} cm?
A triangle's sides are {a} cm each. Find the perimeter.
How long is the perimeter of a triangle whose three equal sides are {a} cm?
How long is the way round a triangle with sides of {a} each?
I walk round a triangle with three equal sides of {a}. How long is the way?
Breakfast, lunch and dinner each take {a} minutes. How many minutes altogether?
How many minutes a day do I eat if breakfast, lunch and dinner take {a} each?
I drink {a} ml at breakfast, lunch and dinner each. How many ml is that?
What does Python give for {a} * 3?
In Python I type {a} * 3. What do I get?
What is x + x + x if x is {a}?
x = {a}, so what is x + x + x?
Let x be {a}. How much is x + x + x?
The sum of {a}, {a} and {a} is what?
Find the sum of {a} and {a} and {a}.
What do you get if you add {a}, {a} and {a}?
{a}, {a} and {a} added are how much?
Please add {a} and {a} and {a} for me.
If someone triples the {a} I have, how many have I got?
Someone triples my {a}. What do I have now?
What have I got if my {a} gets tripled by someone?
My homework is to triple {a}.
I have to triple {a} for my homework. What is it?
My [teacher|son] asks for the triple of {a}.
My [teacher|mother|son] wants me to triple {a}.
What's the triple of {a}? My teacher wants it.
I'm trying to triple {a}.
Can you figure out what three times {a} is?
I can't figure out the triple of {a}.
do the [math|maths]: triple {a}
triple {a} [calculator|maths|math]
[math|maths]: three times {a}
{a} [scaled|increased] by a factor of three
By a factor of three, [scale|increase] {a}.
If I scale {a} by a factor of three, what do I get?
I read {a} pages three days running. How many pages is that in all?
For three days running I run {a} metres. How many metres altogether?
How many pages do I read on three days with {a} pages a day?
There are three boxes with {a} in each. How many is that in all?
How many are in three boxes if each has {a} in it?
I have three boxes and {a} in each box. How many in all?
Something is {a} long and is then made three times as long. What is its length?
How long is a rope of {a} if it's made three times as long?
What do I pay for three of them at {a} each?
I buy three of them and each is {a}. How much do I pay?
Three at {a} each, what's that?
After trebling {a}, what do you have?
If I treble {a}, how much do I have?
{a} gets trebled. How much is it now?
What does trebling {a} give?
I do {a} push-ups in the morning, at noon and at night. How many is that a day?
Morning, noon and night I do {a} sit-ups. How many in all?
How many sit-ups a day is {a} each morning, noon and night?
Any idea what three times {a} is?
Any idea what the triple of {a} might be?
Do you have any idea how much {a} tripled is?
What's the price of three balls if one costs {a}?
One [pen|ball|cake] costs {a}. What do three cost?
Three [pens|cakes] at {a} for one: what's the price?
By tripling {a}, which number do I reach?
I triple {a}. Which number do I reach?
Please [work out|calculate|find] three times {a}.
Work out what triple {a} is.
Calculate the triple of {a}.
whats {a} tripled
whats triple {a}
Tripled, what does {a} become?
The new value when {a} triples is what?
What number does tripling {a} give?
I'm tripling {a}. What does that give?
[Find|State] what {a} tripled is.
How much have you got if you treble {a}?
""")

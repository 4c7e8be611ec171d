"""Phrasings near to others: what percent one number is of another, each sharing its words or its way of asking."""

from training.problems.problem import phrasings

WHAT_PERCENT = phrasings("""
whats {a} out of {n} in percent
in percent, whats {a} of {n}
What is {a} over {n} in percent?
Give me {a} over {n} as a [percentage|percent].
[calculator|calc]: what percent of {n} is {a}?
[maths|math] homework: {a} of {n} in percent
percentage calculator: what is {a} out of {n}?
{a} equals how many percent of {n}?
What percent of {n} does {a} [equal|represent|make up]?
[What|Which] percentage of {n} is equal to {a}?
[What|Which] percentage of {n} is represented by {a}?
{a} makes what percentage of {n}?
In percent, what [share|proportion|portion] of {n} is {a}?
What [proportion|part|portion] of {n} does {a} make up? Answer in percent.
{a} is what [share|proportion|portion] of {n}, as a percentage?
How big a share of {n} is {a}? In percent, please.
Can you turn {a}/{n} into a [percentage|percent]?
{a}/{n} changed to percent is what?
Please [convert|change] {a} of {n} to a percentage.
Divide {a} by {n} and give it as a percentage.
If I divide {a} by {n}, what is that as a percentage?
As a percentage, what is {a} divided by {n}?
Determine what percentage of {n} {a} is.
Compute {a} as a percentage of {n}.
Can you [compute|determine|work out] what percent {a} is of {n}?
With a total of {n}, what percentage is {a}?
What percent is {a}, given that the total is {n}?
{a} of a total of {n} is what percent?
I'm trying to find what percentage {a} is of {n}.
I'm trying to figure out {a} out of {n} in percent.
I'd like to know {a} out of {n} in percent.
I'd like to have {a} of {n} as a percentage.
My homework asks what percentage {a} is of {n}.
For my homework I need {a} of {n} in percent.
The teacher asks: {a} is what percent of {n}? What do I write?
Can you help? My teacher asks what percentage {a} is of {n}.
Do you know what percent of {n} {a} makes?
Do you know how many percent {a} is of {n}?
Relative to {n}, {a} is what percent?
In percent, what is {a} relative to {n}?
The base is {n} and the value {a}. What is the rate in percent?
With {n} as the base and {a} as the value, find the percent rate.
x percent of {n} is {a}. What is x?
Find x: {a} is x percent of {n}.
If x% of {n} makes {a}, what's x?
Fill in the blank: {a} is ___ percent of {n}.
___% of {n} is {a}. What do I fill in?
To get {a}, by what percent do I multiply {n}?
What percentage do I multiply {n} by to get {a}?
In hundredths of {n}, how much is {a}? Give the percentage.
How many hundredths of {n} make {a}, that is, how many percent?
Think of {n} as 100%. What percent is {a} then?
Take {n} to be 100 percent. How many percent is {a}?
Which percent rate of {n} gives {a}?
Applied to {n}, which percentage gives {a}?
At which rate in percent do I get {a} from {n}?
What is the ratio of {a} to {n} in percent?
Give the ratio {a}/{n} as a percentage.
What is the fraction {a}/{n} in percent?
Write the fraction {a}/{n} as a [percent|percentage].
Rewrite {a} out of {n} as a percentage.
Please rewrite the fraction {a}/{n} in percent.
What is {a}/{n} in percent form?
How do you say {a} of {n} in percent?
How would you write {a} of {n} as a percentage?
In class we're doing percentages. How much percent is {a} of {n}?
We're doing percentages: what percent is {a} of {n}?
I have no clue what percent {a} is of {n}.
No clue. What percentage is {a} out of {n}?
I forgot how to do this: {a} is what percent of {n}?
I forgot how to turn {a} of {n} into a percentage. What comes out?
My [son|daughter] has to write {a} out of {n} in percent. What should the answer be?
My son must find what percent of {n} {a} is. What should he write?
Just the percentage, please: {a} out of {n}
Just give me the percent: {a} is how much of {n}?
If {n} is put at 100 percent, where does that put {a}?
Think of {n} as 100 percent. Where is {a} then, in percent?
{a} [represents|makes up] which percentage of {n}?
{a} is equal to what part of {n}, in percent?
""")

PART_ONLY = phrasings("""
What's my score in percent if I [earned|won] {a} of {n} points?
I scored {a} points out of {n}. What's that in percent?
With {a} out of {n} points, what percentage have I scored?
I gave {a} right answers out of {n}. What percentage is right?
What's my percentage with {a} answers right out of {n}?
Of {n} answers {a} were right. What's that in percent?
I answered {a} of {n} questions correctly. What's my percentage?
What's my grade in percent if {a} out of {n} are correct?
{a} of {n} correct: what grade is that in percent?
Of {n} games we won {a}. What percent did we win?
They played {n} games and won {a}. What percentage of games did they win?
What is the win rate in percent of a team with {a} wins in {n} matches?
Our team played {n} matches and won {a}. Win rate in percent?
A book has {n} pages and I have read {a}. What percent have I read?
I've read {a} pages of a {n} page book. What percentage is that?
Of my ${n} I [spent|used|saved] ${a}. What percentage did I [spend|use|save]?
I had ${n} and ${a} is used. What percent is used?
I had ${n} and ${a} is gone. What percentage is gone?
Of the ${n}, ${a} is already gone. In percent?
There were {n} tickets and {a} of them were sold. What percent was sold?
We sold {a} of {n} tickets. What percentage of the tickets is that?
Of {n} seats, {a} are taken. What percent is taken?
A hall has {n} seats, of which {a} are taken. What percentage of seats is that?
I have {n} tasks and {a} are done. What percentage is done?
Of a total of {n} tasks I have finished {a}. What percent is finished?
{a} of {n} are finished. What percent is done?
Among our {n} {people} there are {a} who are {kind}. What percent is that?
We are {n} {people} and {a} of us are {kind}. What percentage is that?
We have {a} {people} out of {n} who are {kind}. What percent is that?
I get ${a} off a {thing} of ${n}. What percentage do I save?
What percent do I save if I get ${a} off ${n}?
A {thing} of ${n} has a discount of ${a}. What is the discount in percent?
The price of ${n} is reduced by ${a}. What percent is the discount?
On a bill of ${n} we left a tip of ${a}. What percentage was the tip?
What percent is a tip of ${a} on a bill of ${n}?
The tax on a price of ${n} is ${a}. What percent is the tax?
I paid ${a} of tax on ${n}. What is the tax in percent?
My daughter got {a} of {n} marks in a test. What's that in percent?
I brought home a test with {a} out of {n} marks. What percent did I get?
The test has a maximum of {n} points and I have {a}. What percentage is it?
Out of a maximum of {n} marks, {a} is what percent?
On an exam I got {a} out of {n}. How good is that in percent?
In percent, how good are {a} of {n} marks in an exam?
Of {n} words I spelled {a} right. What's that in percent?
In a spelling test, {a} of {n} words were right. What percent is right?
With {a} goals from {n} shots, what is the striker's success rate in percent?
A striker took {n} shots and scored {a}. What percentage went in?
Of {n} free throws she made {a}. What percent did she make?
He made {a} free throws out of {n}. What is his percentage?
The goalkeeper saved {a} of {n} shots. What percentage did he stop?
Of {n} shots our goalkeeper stopped {a}. What percent is that?
The hike is {n} km and we have done {a}. What percent of it is done?
Of a {n} km way we've hiked {a} km. What percentage have we hiked?
A trip is {n} miles and I've driven {a}. What percent of the trip is that?
Of {n} miles I have driven {a}. What percentage of the miles is done?
Of {n} days the bus was on time on {a}. What percent of the days is that?
The train was on time on {a} days out of {n}. What percentage is that?
In {n} days it rained on {a}. What percent of the days had rain?
Of the past {n} days, {a} had rain. What percentage is that?
Of the past {n} days {a} were sunny. What percent was sunny?
The sun came out on {a} of {n} days. What percentage of the days was sunny?
A tank holds {n} liters. With {a} liters in it, what percent full is it?
There are {a} liters in a tank for {n}. How full is it in percent?
Of the {n} GB on my phone I have used {a} GB. What percentage is used?
I've used {a} GB out of {n} GB. What percent of the phone is that?
I have downloaded {a} of {n} files. What's the progress in percent?
{a} files out of {n} have been downloaded so far. What percent is that?
A film has {n} minutes and I've watched {a}. What percentage have I watched?
How many percent of a {n} minute video are {a} minutes?
A battery holds {n} units and {a} are left. What percentage is left?
Of the battery's {n} units {a} are left. What percent does it have?
There are {a} g of sugar in a {n} g [yogurt|bar|snack]. What percent sugar is that?
{n} g of cheese contains {a} g of fat. What percentage is fat?
What percent fat is a cheese with {a} g of fat in {n} g?
There are {a} grams of butter in {n} grams of dough. What percent is butter?
A dough of {n} grams has {a} grams of butter. What's that in percent?
{a} ml of a {n} ml drink are juice. What percent juice is it?
What is the juice content in percent of {n} ml with {a} ml of juice in it?
A liquid of {n} ml contains {a} ml of alcohol. How strong is it in percent?
What percent alcohol is {n} ml of liquid with {a} ml of alcohol?
A {n} mg tablet has {a} mg of active ingredient. What percentage is active?
Of a tablet of {n} mg, {a} mg are the active ingredient. In percent?
There are {a} kg of zinc in {n} kg of alloy. What percentage is zinc?
Of {n} kg of an alloy {a} kg is zinc. What percent is that?
Of {n} square meters of tiles the builder has laid {a}. What percentage is laid?
The builder lays {n} square meters and {a} are done. What percent is done?
Of {n} doors we have painted {a}. What percent is painted?
There are {n} doors to paint and {a} are painted. What percentage is done?
Of the farmer's {n} hectares of land {a} are planted. What percentage is planted?
A farmer has {n} hectares and plants {a} of them. What percent of the land is that?
Of {n} eggs {a} were broken. What percentage was broken?
{a} eggs in a box of {n} broke. What percent is that?
A box has {n} apples, and {a} are rotten. What percent of the apples is that?
Of {n} apples {a} were rotten. What percent was rotten?
I have {n} plants and {a} of them grew. What percent grew?
Of {n} plants {a} grew well. What's the share in percent?
Of {n} parts checked in the factory, {a} were faulty. What percent is that?
They checked {n} parts and found {a} faulty. What percentage is faulty?
Of {n} parking spots {a} are free. What percentage is free?
A car park with {n} spots has {a} free. What percent of the spots is that?
Of the ${n} I made, ${a} went to taxes. What percentage is that?
I pay ${a} in taxes on an income of ${n}. What percent do I pay?
What percent of my income of ${n} is a rent of ${a}?
My rent is ${a} and I make ${n}. What percentage goes to rent?
I need ${n} and have saved ${a}. What percentage have I saved?
Of the ${n} that I need I have got ${a}. How many percent is that?
Of a loan of ${n} I have paid back ${a}. What percentage is paid?
My loan was ${n} and I've paid back ${a}. What percent have I paid back?
We tip ${a} on a check of ${n}. What percent tip is that?
The check was ${n} and we left a ${a} tip. What percentage did we leave?
My order was ${n} and a coupon took off ${a}. What percentage was it?
What percent discount is a coupon for ${a} off an order of ${n}?
A shop took ${a} off a ${n} {thing}. By what percentage was it cut?
The price was ${n} and was cut by ${a}. By what percent was it cut?
By what percent did a price of ${n} drop if it dropped by ${a}?
A {thing} of ${n} dropped in price by ${a}. How many percent is the drop?
I earned ${a} in a year on an account of ${n}. What percent interest is that?
What interest rate in percent brings ${a} a year on ${n}?
An agent gets ${a} of commission on a sale of ${n}. What percent is it?
From a ${n} sale the agent keeps ${a}. What percentage does the agent get?
Of our {n} {people}, {a} [voted yes|wear glasses|came by bike]. What percent is that?
{a} {people} out of {n} voted yes. What percentage voted yes?
We asked {n} {people} and {a} replied. What percentage replied?
Only {a} of the {n} {people} replied. In percent?
In our survey {a} out of {n} {people} said no. What percentage said no?
{n} {people} took a survey and {a} said yes. What percentage is that?
In a class of {n} {people} there are {a} who are {kind}. What percent of the class is that?
Our class has {n} {people}, and {a} of them are {kind}. What percentage of the class is it?
Of {n} {people} who took the exam, {a} passed. What percentage passed?
What's the pass rate in percent if {a} of {n} {people} passed?
We invited {n} {people} and {a} came. What percent came?
Of the {n} {people} invited, {a} came. What percentage is that?
We are {n} {people}, of whom {a} are {kind}. What percentage are {kind}?
There are {n} {people}, of whom {a} are {kind}. In percent?
Out of {n} jobs in total, {a} are done. What percent is done?
{a} out of a total of {n} are done. What percentage is it?
""")
"""Those in which {a} is a part of {n}, and so not above it."""

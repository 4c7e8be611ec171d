"""Everyday settings in which a percentage of something or what percent something is gets asked for."""

from training.problems.problem import phrasings

PERCENT_OF = phrasings("""
how do i get {p}% of {n}
how do you find {p} percent of {n}?
number equal to {p}% of {n}
percent calculator: {p} percent, number {n}
{n} times {p}%
{n} at {p}%
{n}: give me {p}%
{n}, {p} percent, what's the part?
[Base|Whole] {n}, rate {p}%. [Part|What is the part]?
Rate: {p}%. Base: {n}. [Find|Give] the percentage value.
Let the [base|whole] be {n}. Which part is {p}%?
A whole of {n} is given. How large is a part of {p}%?
[Someone|A kid] asked me for {p}% of {n} and I blanked. What is it?
My daughter is stuck on {p} percent of {n}. What should she get?
We're learning percentages. One exercise is {p}% of {n}. What's the result?
No calculator here: {p}% of {n}?
I keep getting {p}% of {n} wrong. What is the right value?
Just the number: {p}% of {n}
x = {p}% of {n}. What is x?
y equals {p} percent of {n}; [solve for|find] y.
Fill in: {p}% of {n} = ___
Say a number is {n}. What's {p}% of this number?
Think of {n}. Now take {p}% of it. What have you got?
By how much does {n} change if it [rises|falls|grows|shrinks] by {p}%? Give just the change.
Of {n} grams of [cheese|chocolate|yogurt|cereal], {p}% is [fat|sugar|protein]. How many grams is that?
A [cheese|cream|sausage] has {p}% fat. How many grams of fat are in {n} g of it?
A {n} g [bar|jar|packet] is {p}% sugar. How much sugar does it hold?
The juice is {p}% fruit. How many ml of fruit are in {n} ml?
A syrup contains {p}% sugar. In {n} ml, how many ml are sugar?
The dough weighs {n} g, of which {p}% is water. What does the water weigh?
A recipe [wants|calls for] {n} g of flour, and {p}% of it should be rye. How many grams of rye is that?
A metal bar of {n} kg is {p}% copper. How many kg of copper are in it?
The [concrete|mix|mortar] weighs {n} kg and {p}% of it is cement. How much cement is needed?
A roof has an area of {n} square meters. Panels cover {p}% of it. What area is covered?
I ordered {n} square meters of tiles and want {p}% extra for waste. How much extra is that?
We've painted {p}% of a {n} square meter wall. How many square meters are painted?
A field measures {n} hectares; {p}% is planted with [corn|wheat]. How many hectares is the [corn|wheat]?
The {n} m rope is cut at {p}% of its length. How long is the piece up to the cut?
A [hike|race|bike tour] is {n} km long. After {p}% of it, how far have we gone?
The trip is {n} km and we've done {p}% of it. How many kilometers have we done?
A marathon group has run {p}% of {n} km. What distance is that?
I've driven {p} percent of a {n} mile drive. How many miles is that?
The tank holds {n} liters and the gauge shows {p}%. How many liters are in it?
A {n} liter [barrel|tub|aquarium] is filled to {p}%. How much water is inside?
A phone battery of {n} mAh is at {p}%. How much charge is that?
My phone has {n} GB and {p}% is used. How many GB are used?
The file is {n} MB and {p}% has been downloaded. How many MB is that?
My data plan gives {n} GB. At {p}% usage, how many GB are used up?
A [film|video] runs {n} minutes and I've watched {p}%. How many minutes have I watched?
Adverts take up {p}% of a {n} minute [show|program]. How many minutes are adverts?
It rained for {p}% of {n} hours. How many hours of rain is that?
In a year with {n} mm of rain, {p}% fell in [spring|autumn|July]. How many mm was that?
The doctor cut the dose of {n} mg to {p}% of it. How many mg is the new dose?
A {n} ml solution has {p}% [alcohol|salt|active ingredient]. How many ml is that?
A patient should get {p}% of a {n} mg dose. How many mg is that?
The exam has {n} marks and you pass with {p}%. How many marks is the pass line?
You need {p}% of {n} points to pass. How many points is that?
I scored {p}% on a test worth {n} points. How many points did I get?
The final counts for {p}% of {n} points. How many points does it carry?
The stadium has {n} {people} in it, {p}% of whom are {kind}. How many are {kind}?
From a crowd of {n} {people}, {p} percent turn out to be {kind}. How many [{people} |]is that?
In our survey of {n} {people}, {p}% said yes. How many said yes?
{n} {people} got an invitation and {p}% replied. How many replies came?
{p}% of the {n} {people} [passed|voted|signed up]. [How many did?|What number is that?]
At a company with {n} {people}, {p}% work from home. How many work from home?
A bus tour has {n} {people}; {p}% booked lunch. How many lunches is that?
On a flight with {n} {people}, {p}% ate the fish. How many fish meals went out?
We asked {n} {people}. A share of {p}% prefers tea. How many [{people} |]prefer tea?
A hospital saw {n} {people}, {p}% of them with a cold. How many had a cold?
If {p}% out of {n} {people} wear glasses, how many wear glasses?
The hall has {n} {people}. {p}% stand. How many are standing?
Price tag ${n}, sticker says {p}% off. What amount comes off?
The coupon knocks {p}% off ${n}. What's that in dollars?
What's the markdown in dollars on a ${n} {thing} at {p}%?
On a {thing} listed at ${n}, how much does a {p}% voucher save me?
Cardholders get {p}% back on a ${n} {thing}. How much comes back?
My card pays {p}% cashback. What do I get back on ${n}?
The service charge is {p}% on a ${n} meal. How much is the charge?
Our table ran up ${n}. What should I leave for a {p}% tip?
We ate for ${n}. How many dollars is a tip of {p}%?
A taxi ride was ${n}. If I tip {p}%, how many dollars does the driver get extra?
Taxes take {p}% out of ${n} of income. What amount goes to taxes?
My pay is ${n} and {p}% is withheld. How much is withheld?
Customs charge {p}% duty on goods of ${n}. How much duty is owed?
Property worth ${n} is taxed at {p}%. What is the tax?
At {p}% a year, what interest do I get on ${n} after one year?
What does a bank pay me in interest on ${n} for one year at a rate of {p}%?
My savings of ${n} earned {p}%. How many dollars did they earn?
The late fee is {p}% of a ${n} bill. How much is the late fee?
The agent keeps {p}% of ${n}. How much does the agent keep?
The landlord wants a deposit of {p}% on ${n}. How much is the deposit?
Rent eats {p}% of my ${n} pay. How much is my rent?
I give {p}% of ${n} to charity. How much do I give?
Insurance covers {p}% of a ${n} repair. How much does it cover?
Two friends split ${n}; one pays {p}%. How much does that one pay?
My share of a ${n} win is {p}%. What do I get?
Out of a budget of ${n}, {p}% goes to [food|rent|ads]. How many dollars is that?
Shipping is {p}% of an order of ${n}. What does shipping cost?
""")

WHAT_PERCENT = phrasings("""
how do i turn {a} of {n} into a percent
how to write {a} out of {n} as a percent
{a} from {n} in percent?
{a} relative to {n}, in percent
{a} compared to {n} in percent
{n} is the whole, {a} the part, percent?
[Part|Value] {a}, whole {n}. [Percentage|What percent]?
Whole: {n}. Part: {a}. Find the percentage.
Base {n}, value {a}: what is the rate in percent?
Percent calculator: {a} is ?% of {n}
{a} = ?% of {n}
{a} = x% of {n}. [Find|What is] x?
?% of {n} is {a}
x percent of {n} makes {a}. [Find|What's] x?
{a} is which percentage of {n}?
Fill in: {a} is ___% of {n}.
By what percent must I multiply {n} to get {a}?
How many hundredths of {n} is {a}? Give it as a percentage.
[Take|Think of] {n} as 100 percent. Where does that put {a}?
Which rate in percent, applied to {n}, gives {a}?
With {n} as the base, {a} is what percent?
The ratio {a} to {n}, in percent?
The fraction {a}/{n} as a percent, please.
Rewrite {a}/{n} in percent form.
How would you say {a} out of {n} in percent?
We're doing percentages in class: {a} of {n} is how much percent?
No clue how to do this: what percent of {n} is {a}?
I forgot how to find what percent {a} is of {n}. What comes out?
My son must write {a} of {n} as a percentage. What should he write?
Just the percent: {a} of {n}
""")

PART_ONLY = phrasings("""
Test result: {a} out of {n}. [In percent?|Percentage?]
My [mark|grade] is {a} out of {n}. How many percent is that?
My [son|daughter] brought home a test with {a} of {n} marks. What percentage is it?
The maximum is {n} marks and I have {a}. What's that in percent?
How good is {a} out of {n} on an exam, in percent?
I spelled {a} of {n} words right. What percent did I spell right?
A striker scored with {a} of {n} shots. What's the success rate in percent?
She made {a} of {n} free throws. What is her percentage?
Our goalkeeper stopped {a} out of {n} shots. What percent did he save?
We've hiked {a} of {n} km. What percent of the way is done?
I've driven {a} miles of a {n} mile trip. What percentage have I driven?
The bus was on time on {a} of {n} days. What percentage of days is that?
It rained on {a} of {n} days. On what percent of the days did it rain?
{a} of the past {n} days were sunny. What percent is that?
A tank for {n} liters has {a} liters in it. What percent full is it?
My phone has {n} GB and {a} GB are used. What percent is used?
{a} MB of {n} MB are downloaded. What percent is that?
Downloaded so far: {a} of {n} files. Progress in percent?
I've watched {a} minutes of a {n} minute film. How many percent have I watched?
The battery can hold {n} units and has {a} left. What percent is left?
A {n} g [snack|bar|yogurt] contains {a} g of sugar. What percentage is sugar?
There are {a} g of fat in {n} g of cheese. What percent fat is that?
Of {n} grams of dough, {a} grams are butter. What's the butter in percent?
A drink of {n} ml has {a} ml of juice. What is the juice content in percent?
{a} ml of alcohol in {n} ml of liquid: how strong is it in percent?
A tablet of {n} mg holds {a} mg of the active ingredient. What percent is that?
An alloy of {n} kg has {a} kg of zinc in it. What percent is zinc?
The builder has laid {a} of {n} square meters of tiles. What percent is laid?
We have painted {a} of {n} doors. What percentage is painted?
A farmer planted {a} of {n} hectares. What percent of the land is planted?
{a} of {n} eggs were broken. What percent broke?
In a box of {n} apples, {a} are rotten. What percentage is rotten?
{a} of the {n} plants grew. What is that in percent?
A factory checked {n} parts and {a} were faulty. What percentage was faulty?
{a} of {n} parking spots are free. What percent is free?
I made ${n} and paid ${a} in taxes. What percent went to taxes?
My income is ${n} and my rent ${a}. What percent of my income is rent?
I have saved ${a} of the ${n} I need. How many percent have I got?
I paid back ${a} of a ${n} loan. What percent is paid back?
Tip of ${a} on a check of ${n}: what percentage did we tip?
A coupon took ${a} off a ${n} order. What percent discount was it?
The {thing} was ${n} and the shop took off ${a}. By what percent was it cut?
A price of ${n} dropped by ${a}. By how many percent did it drop?
An account with ${n} earned ${a} in a year. What's the interest rate in percent?
The agent got ${a} for a sale of ${n}. What percent commission is that?
{a} out of our {n} {people} [voted yes|wear glasses|came by bike]. What's the percentage?
From {n} {people}, only {a} replied. What percent replied?
In a survey, {a} of {n} {people} said yes. What percent said yes?
A class of {n} {people} has {a} who are {kind}. What percentage is that?
{n} {people} took the exam and {a} passed. What's the pass rate in percent?
{n} {people} were invited, {a} came. What percentage came?
{n} {people}, {a} of them {kind}. In percent?
How many percent of the {n} {people} are {kind} if {a} are?
""")
"""Those in which {a} is a part of {n}, and so not above it."""

"""Phrasings near to others: each shares its words or its way of asking with another one."""

from training.problems.problem import phrasings

PERCENT_OF = phrasings("""
whats {p}% of {n} please
whats {p} per cent of the number {n}
Compute what {p} percent of {n} is.
Please compute {p} percent of {n}.
What is {p}pct of {n}?
{p} pct of {n} is how much
[calculator|calc]: what is {p}% of {n}?
[maths|math] homework: find {p}% of {n}
One quick [maths|math|homework] question. How much is {p}% of {n}?
A quick question: what is {p} percent of {n}?
Can you determine {p} per cent of {n}?
I have to determine {p}% of {n}. What [is it|do I get]?
Get me {p} percent of the number {n}.
The number is {n}. [Take|Get|Find] {p} percent of it.
What is {p}% of that, if the total is {n}?
From a total of {n}, how much is {p} percent?
With a total of {n}, what does {p}% come to?
We start with {n}. How much is {p}% of that?
If we start from {n}, what is {p} percent of that?
Take {p} out of every hundred of {n}. How much is that?
{p} in every hundred of {n}: how much [in all|in total]?
Which [amount|value|figure] corresponds to {p} percent of {n}?
{p}% of {n} equals what [amount|value|figure]?
{p}% of {n} corresponds to what [number|amount]?
How big a share is {p}% of {n}?
My share of {n} is {p}%. How big is it?
A share of {p} percent of {n} is how [big|large]?
{p} percent of {n} comes to what?
{p}% of {n} amounts to how much?
What does {p} percent of {n} amount to?
I'm trying to [find|work out|calculate] {p}% of {n}. What is it?
I'm trying to figure {p}% of {n} out. How much is it?
I'd like to [find|know] {p} percent of {n}.
I'd like you to work out how much {p} percent of {n} comes to.
The teacher wants to know what {p}% of {n} is. What do I write?
Help! My teacher wants {p} percent of {n}.
My teacher asks what {p}% of {n} is. What do I say?
I'm not sure how to do this: {p}% of {n}?
I don't know how to do percentages. How much is {p}% of {n}?
Percentages confuse me. How do you do {p}% of {n}?
Let's [take|say] {p} percent of {n}. What do we get?
Let's work out {p}% of {n}. What's the result?
I need {p} percent of {n} [now|fast|quickly].
Quickly, what's {p}% of {n}?
{p}% of {n}, [fast|quickly|asap], please!
Multiply {p}% by {n}.
What do I get if I multiply {n} by {p} percent?
If you multiply {n} by {p}%, what [is the result|comes out]?
Counting {n} {people}, we found that {p}% of them are {kind}. How many is that?
They counted {n} {people}, {p} percent of them {kind}. How many are {kind}?
{n} {people} were asked to come, but only {p}% came. How many came?
We had expected {n} {people}; only {p} percent came. How many is that?
{p}% of a club with {n} {people} [vote|agree|stay]. How many is that?
If {p} percent of the {n} {people} in a club [agree|vote], how many agree?
How much cheaper is a ${n} {thing} with {p}% off?
The {thing} sells for ${n}. With {p}% taken off, how much cheaper is it?
How much is taken off a {thing} priced at ${n} if it is {p}% off?
How much money do I save with a {p}% discount on a {thing} of ${n}?
A discount of {p}% on a ${n} {thing}: how much comes off?
What comes off a price of ${n} with a {p} percent discount?
My dinner cost ${n}. How much would a tip of {p}% be?
Dinner for ${n} and a {p} percent tip: how much is the tip?
A dinner comes to ${n}. How much is the {p}% tip?
I leave a tip of {p}% on ${n}. How much tip do I leave?
If I want to leave a {p} percent tip on a bill of ${n}, how much is it?
A waiter is given a tip of {p}% on ${n}. How much does he get?
On a ${n} bill, what does the waiter get from a {p}% tip?
What sales tax is due on ${n} at {p}%?
With VAT at {p}%, how much VAT is charged on ${n}?
At a rate of {p}%, how much tax do I owe on ${n}?
I make ${n}. How much do I pay in taxes at {p}%?
If I earn ${n} and the taxes are {p}%, how much tax do I pay?
On ${n} the bank takes {p}%. How much is the bank's fee?
What does the bank charge me if its fee is {p}% of ${n}?
A fee of {p}% is charged on ${n}. How much is the fee?
The [charge|commission|fee] on ${n} is {p} percent. How much do I pay?
The seller's commission is {p}%. How much commission is there on ${n}?
What commission does a seller get on ${n} at {p} percent?
My pay is ${n} and I get a raise of {p}%. How big is the raise?
How much is a {p}% raise on a pay of ${n}?
On my pay of ${n} I get a {p}% bonus. How much is the bonus?
A bonus of {p} percent is paid on ${n}. How much is it?
I have ${n} and put aside {p}%. How much do I put aside?
Of my ${n} I give away {p}%. How much do I give away?
If I spend {p}% of my ${n}, how much do I spend?
A down payment of {p}% is due on ${n}. How much is that?
What is the down payment on ${n} at {p}%?
What's the part if the number is {n} and the percent {p}?
{p} percent of {n}: what part is that?
The whole is {n}. How large is the part of {p}%?
How large a part is {p} percent of a whole of {n}?
Given a whole of {n}, give the part that is {p}%.
A kid asked me what {p}% of {n} is. What do I say?
Someone asked for {p} percent of {n}. What is it?
I blanked on {p}% of {n}. How much is it?
My [son|daughter|kid] is stuck: what is {p}% of {n}?
I'm stuck on {p} percent of {n}. What should I get?
We're learning percentages at school. What is {p}% of {n}?
An exercise on percentages: {p}% of {n}. What's the result?
My exercise is {p} percent of {n}. What should come out?
What's {p}% of {n} without a calculator?
I have no calculator here. What's {p} percent of {n}?
I keep getting a wrong value for {p}% of {n}. What's right?
I got {p} percent of {n} wrong. What is the right answer?
x is {p} percent of {n}. Find x.
What is x if x = {p}% of {n}?
If y equals {p}% of {n}, what is y?
Solve for y: y is {p}% of {n}.
Fill in the blank: {p} percent of {n} is ___
___ = {p}% of {n}. What do I fill in?
If a number is {n}, what's {p} percent of this number?
Say you have {n}. How much is {p}% of it?
Think of the number {n}. What is {p} percent of it?
I think of {n} and take {p}% of it. What have I got?
{n} changes by {p}%. By how much does it change?
If {n} [grows|rises|falls] by {p} percent, how large is the change?
By how much does {n} [grow|shrink] at {p}%? Just the change, please.
[Cheese|Chocolate|Yogurt|Cereal] is {p}% sugar. How many grams of sugar are in {n} grams?
How many grams of [fat|protein|sugar] are in {n} grams of [cheese|yogurt] with {p}% of it?
A sausage of {n} g has {p}% fat. How many grams of fat is that?
How much fat is there in {n} g of cream with {p} percent fat?
A {n} g [packet|jar|bar] has {p}% sugar in it. How many grams of sugar is that?
How much sugar does a jar of {n} g hold if it is {p} percent sugar?
How many ml of fruit does a {n} ml juice contain if it is {p}% fruit?
A juice of {n} ml contains {p} percent fruit. How many ml of fruit is that?
How many ml of sugar does {n} ml of a {p}% syrup contain?
In {n} ml of syrup, {p}% is sugar. How many ml of sugar are in it?
A dough of {n} g is {p}% water. How much does the water weigh?
Of the {n} g of dough, {p} percent is flour. What does the flour weigh?
The recipe wants {n} g of flour, {p}% of which is rye. How many grams of rye do I need?
A recipe calls for {p}% rye in {n} g of flour. How much rye is that?
A {n} kg bar of metal contains {p}% copper. How much copper is that?
How many kg of copper are there in {n} kg of a metal with {p}% copper?
Of {n} kg of concrete, {p}% is cement. How many kg of cement is that?
How much cement is in a {n} kg mix of mortar with {p} percent cement?
Panels cover {p}% of a roof of {n} square meters. How many square meters are covered?
A roof is {n} square meters. What area do panels cover if they cover {p} percent?
I need {n} square meters of tiles and order {p}% extra. How much extra do I order?
How many extra square meters of tiles is {p}% of {n} square meters?
A wall is {n} square meters and {p}% of it is painted. How many square meters is that?
Of the {n} square meter wall we painted {p} percent. What area have we painted?
Of {n} hectares, {p}% is [wheat|corn]. How many hectares of [wheat|corn] are there?
On a field of {n} hectares, {p} percent is planted. How many hectares are planted?
A {n} m rope is cut at {p}%. How long is that piece?
I cut off {p}% of the length of a {n} m rope. How long is the piece?
How far have we gone after {p}% of a {n} km [hike|race|bike tour]?
We have gone {p}% of a {n} km tour. How far is that?
We've done {p}% of a trip of {n} km. How many kilometers is that?
A trip is {n} kilometers. How far have we gone when {p} percent is done?
I've run {p}% of a {n} km marathon course. What distance have I run?
What distance is {p} percent of a {n} km run?
The drive is {n} miles and I've driven {p}%. How many miles have I driven?
After {p}% of a {n} mile drive, how many miles have I done?
A tank of {n} liters shows {p}% on the gauge. How many liters is that?
The gauge shows {p} percent. How many liters are in the {n} liter tank?
A barrel holds {n} liters and is filled to {p}%. How many liters are inside?
How much water is in a {n} liter [tub|aquarium] filled to {p} percent?
My phone battery has {n} mAh and shows {p}%. How many mAh is that?
With the battery at {p}% of {n} mAh, how much charge is in it?
A file has {n} MB. How many MB are downloaded at {p}%?
I have downloaded {p} percent of a {n} MB file. How many MB is that?
My plan has {n} GB of data and {p}% is used up. How many GB is that?
How many GB of my {n} GB data plan are used at {p} percent?
I've watched {p}% of a film of {n} minutes. How many minutes is that?
The video is {n} minutes long. At {p} percent, how many minutes have I watched?
In a {n} minute program, {p}% is adverts. How many minutes of adverts is that?
A show of {n} minutes has {p} percent adverts. How many minutes do they take up?
In {n} hours it rained {p}% of the time. How many hours did it rain?
Of the {n} hours, {p} percent had rain. How many hours of rain were there?
{p}% of the year's {n} mm of rain fell in [July|spring]. How many mm is that?
Of {n} mm of rain in the year, {p} percent fell in autumn. How many mm fell then?
A dose of {n} mg is cut to {p}% of it. What's the new dose?
The doctor gives {p} percent of a {n} mg dose. How many mg does the doctor give?
How many ml of [alcohol|salt] are in {n} ml of a {p}% solution?
A solution of {n} ml contains {p} percent active ingredient. How many ml is that?
The patient's full dose is {n} mg and he should get {p}%. How many mg does he get?
Give the patient {p} percent of a dose of {n} mg. How much is that in mg?
The pass line in an exam of {n} marks is {p}%. How many marks is that?
With {n} marks in the exam, how many marks do I need to pass with {p} percent?
To pass I need {p}% of {n} points. How many points do I need?
You pass with {p} percent of the {n} points. How many points is that?
A test is worth {n} points and I scored {p}%. How many points is that?
How many points did I get with {p} percent on a test of {n} points?
In a course of {n} points the final counts for {p}%. How many points is the final?
The final carries {p} percent of the {n} points. How many points is that?
There are {n} {people} in the stadium and {p}% are {kind}. How many are {kind}?
In a stadium with {n} {people}, {p} percent of the crowd are {kind}. How many is that?
{p}% of a crowd of {n} {people} turn out to be {kind}. How many are {kind}?
In a survey, {p}% of {n} {people} said yes. How many is that?
We asked {n} {people} in a survey and {p} percent said yes. How many said yes?
I sent {n} {people} an invitation. If {p}% replied, how many replied?
To our invitation {p} percent of {n} {people} replied. How many replies is that?
Of {n} {people}, {p}% [voted|signed up|passed]. How many is that?
If {p} percent of the {n} {people} [signed up|voted|passed], how many did?
A company has {n} {people} and {p}% work from home. How many is that?
How many of a company's {n} {people} work from home if {p} percent do?
{p}% of the {n} {people} on the bus booked lunch. How many booked it?
On a tour with {n} {people}, {p} percent want lunch. How many lunches is that?
{p}% of the {n} {people} on a flight want fish. How many fish meals is that?
{n} {people} are on the flight and {p} percent ate a meal. How many meals went out?
{p}% of the {n} {people} we asked prefer tea. How many is that?
Of {n} {people}, a share of {p} percent prefers coffee to tea. How many prefer coffee?
{n} {people} came to the hospital and {p}% had a cold. How many is that?
In a hospital, {p} percent of {n} {people} have a cold. How many have one?
{p}% of our {n} {people} wear glasses. How many is that?
{n} {people}, and {p} percent wear glasses: how many wear them?
{n} {people} are in the hall and {p}% of them are standing. How many stand?
In a hall with {n} {people}, {p} percent stand. How many is that?
The sticker says {p}% off and the price tag ${n}. How much comes off?
The tag says ${n}. What amount does a {p}% off sticker save me?
With a coupon for {p}% off ${n}, how many dollars come off?
My coupon knocks off {p} percent. What does it knock off a price of ${n}, in dollars?
I have a {p}% voucher for a {thing} listed at ${n}. How much does it save me?
How much does a voucher of {p} percent save on a list price of ${n}?
The card gives {p}% cashback on a ${n} {thing}. How much do I get back?
I get {p} percent back on ${n} with my card. How much comes back?
How much cashback is {p}% on ${n}?
There's a service charge of {p}% on our meal of ${n}. How much is it?
On a ${n} meal, how much is a {p} percent service charge?
Our table has a bill of ${n}. How much is a {p}% tip?
We want to leave a {p}% tip. Our table ate for ${n}. What should we leave?
We ate for ${n} and tip {p} percent. How many dollars is the tip?
I tip the taxi driver {p}% on ${n}. How many dollars is that?
The taxi costs ${n} and the driver gets a {p} percent tip. How much extra is that?
My income is ${n} and taxes take {p}%. How much goes to taxes?
Out of an income of ${n}, {p} percent goes to taxes. What amount is that?
They withheld {p}% of my ${n} pay. How much was withheld?
If {p} percent of a pay of ${n} is withheld, what amount is that?
On goods worth ${n} there's a duty of {p}%. How much duty do I owe?
How much duty does customs charge on ${n} of goods at {p} percent?
A property is worth ${n} and the tax on it is {p}%. How much tax is that?
What tax is owed on property of ${n} at {p} percent?
I have savings of ${n}. How much do they earn at {p}%?
How many dollars did savings of ${n} earn at {p} percent?
A bill of ${n} has a late fee of {p}%. How much is the fee?
I paid a ${n} bill late, and the fee is {p} percent. How much is the late fee?
Our agent keeps {p}% of every deal. How much of ${n} is that?
How much does an agent get who keeps {p} percent of ${n}?
A deposit of {p}% is due on ${n}. How much do I pay the landlord?
How much deposit does the landlord want at {p} percent of ${n}?
My rent is {p}% of my pay of ${n}. How much rent do I pay?
I spend {p} percent of my ${n} pay on rent. How much is the rent?
If I give {p}% of my ${n} to charity, how much does charity get?
A charity gets {p} percent of ${n}. How much is that?
A repair costs ${n} and insurance covers {p}%. How much is covered?
How much of a ${n} repair does the insurance cover at {p} percent?
Two friends share a bill of ${n}. How much does one pay at {p}%?
My friend pays {p}% of ${n} and I the rest. How much does my friend pay?
We win ${n} and my share is {p}%. How much do I get?
What do I get from a win of ${n} with a share of {p} percent?
Our budget is ${n} and {p}% is for [food|ads|rent]. How much is that?
How many dollars of a ${n} budget go to [food|ads] at {p} percent?
An order of ${n} has {p}% shipping on it. How much is the shipping?
What does shipping cost on an order of ${n} at {p} percent?
If I take {p}% of {n}, what does it [come to|amount to|make]?
{p} percent of {n} [makes|equals] how much?
{p}% of {n} on a percentage calculator
percentage calculator, please: {p} percent of {n}
The stadium holds {n} {people}, {p} percent of whom are {kind}. How many are {kind}?
How much [VAT|sales tax] do I owe on ${n} at {p} percent?
Someone asked me what {p} percent of {n} is and I blanked.
A kid asked me for {p} percent of {n} and I blanked. Help?
My daughter is stuck. What should she get for {p}% of {n}?
My daughter should get {p} percent of {n} and is stuck. What is it?
A field of {n} hectares is {p}% [corn|wheat]. How many hectares of the field are planted with it?
I [spend|put aside|give away] {p} percent of my ${n}. How much do I [spend|put aside|give away]?
The hospital saw {n} {people} and {p} percent of them had a cold. How many had a cold?
""")

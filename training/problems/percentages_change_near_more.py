"""Phrasings near to others: something rises by some percent, each sharing its words or its way of asking."""

from training.problems.problem import phrasings

MORE = phrasings("""
whats {n} plus {p} percent
whats ${n} with {p}% added
A town has {p}% more than the {n} {people} it had. How many is that?
The town had {n} {people}. Now there are {p} percent more. How many are there?
A {thing} of ${n} is now {p}% dearer. How much is it?
The {thing} was ${n} and got {p} percent dearer. What does it cost?
Our school had {n} {people}, and now {p}% more. How many does the school have?
A school now has {p} percent more than its {n} {people}. How many is that?
What is {n} [increased|grown] by {p} per cent?
{n} is [raised|increased] by {p}%. What's the result?
[calculator|calc|maths|math]: {n} plus {p} percent
[maths|math] homework: add {p}% to {n}
Which number is {p}% above {n}?
Which number do I get if I go {p} percent above {n}?
What happens to {n} if it is raised by {p}%? Give me the number.
{n} grows by {p} percent. What becomes of it?
Give the new number when {n} grows by {p} percent.
What is {n} [bumped|scaled|marked|pushed] up by {p}%?
If I [push|mark|bump|scale] {n} up by {p} percent, what do I get?
I'm trying to work out {n} plus {p} percent.
I'm trying to figure out how much ${n} with {p}% tax is.
I'm trying to find {n} increased by {p}%.
Could you work out {n} plus {p}%, please?
Could you tell me how much {n} plus {p} percent makes?
[Calculate|Compute] {n} increased by {p}%.
[Calculate|Work out|Compute] ${n} with {p}% tax.
Do you know how much {n} plus {p} percent is?
Do you know what {n} is with {p} percent added on top?
What's the final price of a {thing} that is ${n} before {p}% tax?
What's the total with {p}% VAT if a {thing} sells for ${n} before VAT?
A {thing} is priced at ${n}, and sales tax of {p}% is added. What's the total?
What's the full price of a {thing} if {p}% [tax|VAT] is added to ${n}?
On top of ${n} comes [VAT|tax] of {p}%. What's the full price of the {thing}?
${n} is the price without [tax|VAT]. What is it with {p}% added?
The price does not include the tax of {p}%. What is ${n} with tax?
After a price rise of {p}%, what is ${n}?
What does a {p}% [markup|increase|price rise] make of ${n}?
What is a price of ${n} after a markup of {p} percent?
The price of a {thing} was ${n} and [climbed|rose] {p}%. What is it now?
A {thing} used to be ${n}. The price went up by {p} percent. How much is it?
A shop marks a {thing} of ${n} up by {p}%. What's the price then?
With a markup of {p}%, what does a shop sell a ${n} {thing} for?
A {thing} that was ${n} is now {p}% more expensive. What's its price?
How much is a ${n} {thing} after getting {p} percent more expensive?
If my [salary|wage|pay|rent] of ${n} [goes up|increases] by {p}%, what is it then?
My ${n} [salary|pay|rent|wage] rose {p} percent. How much is it now?
With a {p}% raise on ${n}, how much do I [make|earn] then?
I [make|earn] ${n}. How much will I make after a raise of {p} percent?
What does my pay become if I get a raise of {p}% on ${n}?
A salary of ${n} gets a raise of {p} percent. What does it become?
What's a ${n} salary after a raise of {p}%?
If I [invest|deposit] ${n} for a year at {p}% interest, how much will I have?
I have ${n} at {p}% interest. How much is there after a year?
What do I have after one year if I [deposit|put in] ${n} at {p} percent?
What's the balance of an account with ${n} after a year at {p}% interest?
With {p} percent interest a year, what's my account of ${n} after one year?
If I borrow ${n} at {p}% interest, how much do I pay back after a year?
I pay back a loan of ${n} with {p}% interest. How much is that in all?
My ${n} of shares gained {p}%. What are my shares worth now?
The shares were ${n} and are up {p} percent. What are they worth?
With a tip of {p}%, what do we pay for a dinner of ${n}?
Our dinner was ${n}, and we add a {p}% tip. How much is it altogether?
How much is a meal of ${n} including a tip of {p}%?
My meal costs ${n} and I tip {p} percent. What is it with the tip?
A village of {n} {people} gets bigger by {p}%. How many are there then?
The [club|camp] has {n} {people} and grows by {p}%. How many will there be?
What's the new value after {n} increases by {p}%?
{n} gets an increase of {p} percent. New value?
The starting value is {n} and the change is +{p}%. What's the end value?
End value of {n} with a change of +{p}%?
If I bring {n} up by {p}%, what's the new number?
{n} brought up by {p} percent: result?
[Boost|Lift|Enlarge] {n} by {p} percent. What's the result?
What is {n} [boosted|lifted|enlarged] by {p}%?
{n} plus another {p}% of it, what's that together?
In total, how much is {n} and another {p} percent of it?
What is {n} when {p} percent has been put on top?
Once {p}% is added to {n}, what is it?
My calculator is dead. What's {n} with {p}% on top?
No calculator here: {n} plus {p} percent?
I keep getting tax wrong. What's ${n} plus {p} percent?
I mess up the tax every time. How much is ${n} with {p}% added?
A shop adds {p}% tax on top of ${n}. To pay?
In the shop: ${n} and {p} percent tax on top. What do I pay?
What do I hand over at the till for ${n} plus {p}% sales tax?
At the till they add {p} percent to my ${n}. What do I pay?
Tax is not included in the ${n} on the tag. What will I be charged with {p}% tax?
The tag says ${n}, and {p} percent tax is added. What am I charged?
Before tax my quote is ${n}. What's the invoice with {p}% tax?
The invoice is my quote of ${n} plus {p} percent. What will it say?
At the airport a {thing} of ${n} is {p}% dearer. What is it there?
What's the airport price if it is {p} percent dearer than ${n}?
A dealer adds a profit of {p}% to ${n}. What's the selling price?
What does a dealer sell a {thing} for if he got it for ${n} and wants {p}% profit?
I sold a {thing} for {p}% more than the ${n} I bought it for. For how much?
I bought something for ${n} and sold it {p} percent higher. What did I get?
With inflation at {p}%, what will a ${n} {thing} cost next year?
What will ${n} be next year with {p} percent inflation?
The {thing} had been ${n}, and the supplier now charges {p}% more. How much is it?
From now on the supplier charges {p} percent more than ${n}. What's that?
What does an express order cost if it's {p}% more than ${n}?
An order is ${n}, and express is {p} percent more. What does express cost?
The full cost is ${n} plus {p}% import duty. How much is it?
With an import duty of {p} percent on ${n}, what's the full cost?
A restaurant bill of ${n} gets {p}% service added. What's the final bill?
What's the final check at a restaurant with ${n} plus {p} percent service?
Our check is ${n} and we give the waiter {p}% on top. What do we put on the table?
With {p} percent for the waiter on top of ${n}, what do we pay?
The pizzas were ${n} and I tip {p}%. What leaves my wallet?
Two pizzas for ${n} and {p} percent on top as a tip. What do I pay?
A taxi fare of ${n} plus a tip of {p}%: total?
What's the total for a taxi fare of ${n} with {p} percent tip?
The city tax of {p}% is added to my ${n} hotel. What do I pay for the stay?
What does a hotel stay of ${n} cost with {p} percent city tax on top?
A room is ${n} and in high season {p}% more. What is it then?
What's the high season price of a ${n} room that goes up by {p} percent?
In May a ${n} fare goes up {p}%. How much will it be then?
How much will a ticket of ${n} be when fares go up {p} percent?
The rent is ${n} and the landlord raises it by {p}%. How much is it now?
What's the new rent if my landlord adds {p} percent to ${n}?
My ${n} bill goes up {p}%. What will I be paying?
What will I be paying if my phone bill rises by {p} percent from ${n}?
This month the power bill is {p}% higher than ${n}. What is it?
Last month the power was ${n}, this month {p} percent higher. How much is that?
The hourly wage is ${n} and goes up {p}%. What's the wage now?
What's the new hourly wage if ${n} grows by {p} percent?
For overtime I get ${n} plus {p}%. How much is that?
What does overtime pay if it's {p} percent on top of ${n}?
My credit card debt was ${n} and grew by {p}%. What's my debt now?
How big is a debt of ${n} once it has grown by {p} percent?
I leave ${n} in a bank at {p}%. How much will be there in a year?
What will be in the bank after a year if I leave ${n} there at {p} percent?
The value of my savings of ${n} grew by {p}%. What's their value now?
What are savings of ${n} worth when they have grown {p} percent?
What was the closing price of a stock that rose {p}% from ${n}?
A stock at ${n} goes up {p}% by the close. At what price did it close?
A house of ${n} thousand is now worth {p}% more. How many thousand is that?
The house was bought for ${n} thousand. Today it's {p} percent more. What's it worth today?
A ${n} bill gets a late fee of {p}%. How much is the bill then?
What's a bill of ${n} with a late fee of {p} percent on it?
Profits went up {p}% from ${n}. How big are the profits now?
What are the profits if they were ${n} and rose by {p} percent?
Before, we used {n} kWh of power. Now it's {p}% more. How much is that?
We now use {p} percent more than the {n} kWh before. How many kWh is that?
My old battery holds {n} mAh and the new phone's {p}% more. How much does that hold?
How much does a battery hold with {p} percent more than {n} mAh?
My plan had {n} GB and the new one gives {p}% more data. How many GB is it?
How many GB is {p} percent more data than {n} GB?
The packet was {n} g and now holds {p}% extra. How many g is it now?
A packet of {n} g comes with {p} percent more in it. What does it hold?
How many ml are in a {n} ml bottle with {p}% extra?
You get {p} percent extra free with a bottle of {n} ml. How many ml is that?
I take {p}% more flour than the {n} g in the recipe. How many grams is that?
The recipe has {n} g of flour. With {p} percent more, how many grams do I use?
A dough of {n} g is scaled up by {p}%. How much does it weigh?
What does the bigger dough weigh if the baker adds {p} percent to {n} g?
I order {p}% extra tiles for {n} square meters of floor. How many do I order, in square meters?
A floor of {n} square meters needs {p} percent extra tiles. How much do I order?
I paint a wall of {n} square meters and buy {p}% spare paint. For what area do I buy it?
With {p} percent spare, what area do I buy paint for if the wall is {n} square meters?
It took the builder {p}% longer than the {n} days he expected. How many days?
{n} days were expected and it takes {p} percent longer. How many days is that?
The drive is {n} minutes, but with traffic {p}% longer. How many minutes does it take?
Traffic makes a {n} minute drive {p} percent longer. How long is it then?
I run {n} km and next week {p}% more. How many km will I run then?
How many km a week will I run with {p} percent more than {n} km?
An athlete lifts {n} kg, then {p}% more. How much is that?
How much does an athlete lift who adds {p} percent to {n} kg?
The next jump was {p}% longer than {n} cm. How long was it?
One jump is {n} cm and the next is {p} percent longer. How long is the next?
A dose of {n} mg is raised {p}%. How many mg is the new dose?
If a doctor raises {n} mg by {p} percent, what's the dose?
A baby weighed {n} ounces and has gained {p}%. What's its weight now?
What does a baby of {n} ounces weigh after gaining {p} percent?
My puppy has put on {p}% since it was {n} kg. How much does it weigh?
A puppy of {n} kg puts on {p} percent. What does the puppy weigh then?
A plant of {n} cm grew by {p}%. How tall is the plant?
How tall is a {n} cm plant after growing {p} percent?
We got {p}% more rain than the {n} mm we expected. How many mm was it?
{n} mm of rain was expected, and {p} percent more fell. How many mm is that?
The wind was {n} km/h and picked up by {p}%. How fast is it now?
How fast does the wind blow when {n} km/h picks up {p} percent?
I have {n} points and get a bonus of {p}%. What's my score?
What's my score if {n} points get {p} percent on top as a bonus?
My essay of {n} words should be {p}% longer. How long must it become?
The essay has {n} words. If it becomes {p} percent longer, how long is it?
Next year a school with {n} {people} gains {p}%. How many will that be?
The school has {n} {people}. Next year it will have {p}% more. How many will there be?
Last week {n} {people} came to our show, tonight {p}% more. How many is that?
Tonight's show drew {p} percent more than the {n} {people} last week. How many came?
Last year we were {n} {people}, this year {p}% more. How many are we now?
There are {p} percent more {people} than last year's {n}. How many are there?
A firm with {n} {people} hires {p}% more. How many does it have?
If a firm wants {p} percent more than its {n} {people}, how many would that be?
At first {n} {people} signed up, in the end {p}% more. How many signed up?
With late entries there are {p} percent more than the {n} {people} at first. How many is that?
I keep messing up: what's ${n} with {p}% tax added?
Tax again, I keep messing it up. What's ${n} plus {p}% of tax?
Dinner came to ${n}. With {p}% as a tip, what do we pay altogether?
We tip {p} percent on a dinner of ${n}. What do we pay in total?
Before sales tax of {p}% a {thing} is priced at ${n}. What's the total?
My calculator is broken. What is {n} plus {p} percent?
With my calculator broken, what is {n} with {p}% on top?
The {thing} used to cost ${n}. Since then the price climbed {p}%. How much is it?
""")

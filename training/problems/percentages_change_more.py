"""Everyday settings in which something falls or rises by some percent."""

from training.problems.problem import phrasings

LESS = phrasings("""
how do i take {p}% off {n}
how do you subtract {p}% from {n}?
new value of {n} after a {p}% decrease
{n} after a [drop|decrease|reduction|cut|fall|loss] of {p}%
{n} at {p}% off
{n}, down {p}%
{n} down by {p} percent: new number?
Start with {n}, [lose|drop|remove] {p}%. Where do you end up?
Starting value {n}, change -{p}%. End value?
A value [sinks|slips|slides|dips] from {n} by {p}%. Where does it end up?
A number goes from {n} down by {p}%. To what?
Bring {n} down by {p}%. [Result|What's the new number]?
[Shrink|Trim|Slash|Scale down] {n} by {p}%.
Discount {n} by {p} percent.
We have {n} and {p}% of it is [wasted|used up|thrown out]. What's left?
What's the rest of {n} once {p}% is gone?
My calculator is broken: {n} with {p} percent knocked off?
I keep messing up discounts. What's ${n} less {p}%?
Shop maths: ${n}, {p}% off. To pay?
At the till: ${n} minus a {p}% discount. What do I hand over?
Price tag ${n}, sticker says {p}% off. What do I pay at the till?
Black Friday: {p}% off a ${n} {thing}. What's the deal price?
The outlet sells a ${n} {thing} for {p}% less. For how much?
A {thing} with a tag of ${n} is in the {p}% off bin. What will I be charged?
If the {thing} is ${n} and my code takes off {p}%, what's the amount due?
My promo code gives {p}% off an order of ${n}. What's the order now?
Staff get {p}% off. What does a ${n} {thing} cost staff?
Clearance: everything {p}% cheaper. The {thing} had been ${n}. Now?
I talked the seller down {p}% from ${n}. What did we agree on?
The used {thing} goes for {p}% below its new price of ${n}. What's the used price?
What will I spend on a ${n} {thing} if {p}% comes off at the register?
An early bird gets {p}% off a ${n} ticket. What does the early bird pay?
Seniors ride for {p}% less than ${n}. What's the senior fare?
The hotel gives {p}% off ${n}. What do I pay for the stay?
A flight of ${n} is {p}% cheaper on Tuesdays. What's the Tuesday fare?
Happy hour takes {p}% off our ${n} bill. What's the bill then?
If I pay the ${n} invoice early, {p}% is taken off. What do I transfer?
My gross pay is ${n}; with {p}% withheld, what's my net pay?
After {p}% tax, what's left of ${n}?
Out of ${n} the government keeps {p}%. What do I keep?
I won ${n} but {p}% goes to tax. How much do I actually get?
The app store keeps {p}% of every ${n}. What does the developer receive?
An artist sells a work for ${n} and the gallery takes {p}%. What's left for the artist?
I've paid off {p}% of a ${n} loan. How much do I still owe?
The insurance pays {p}% of a ${n} bill. What's left for me to pay?
My savings of ${n} lost {p}% in value. What are they worth?
The stock closed {p}% down from ${n}. What was its closing price?
A car worth ${n} loses {p}% in its first year. What's its value then?
My phone bill of ${n} gets {p}% smaller with the new plan. What's the new bill?
We use {p}% less power than before, when it was {n} kWh. How much do we use now?
A battery that held {n} mAh has lost {p}% of its capacity. What's the capacity now?
My phone had {n} GB free and I filled {p}% of that. How many GB are free now?
A file of {n} MB gets {p}% smaller when zipped. How big is the zip?
The tank had {n} liters and we've burned {p}% of it. How many liters remain?
A {n} liter pool lost {p}% of its water. How many liters are left in it?
The road is {n} km and {p}% is behind us. How many km are still to go?
A runner has done {p}% of a {n} km race. How far is it to the finish?
The patient's dose of {n} mg is lowered by {p}%. What's the new dose?
The doctor wants {p}% less than {n} mg. How many mg should I take?
A patient weighing {n} kg loses {p}% of that. What's the new weight?
I weighed {n} kg and lost {p}%. What do I weigh today?
A roast of {n} g shrinks by {p}% in the oven. What does it weigh cooked?
The recipe says {n} g of sugar but I use {p}% less. How many grams do I use?
Drying takes {p}% off {n} kg of wood. What does the dry wood weigh?
A {n} m board has {p}% sawn off. How long is it now?
Of {n} square meters of wall, {p}% is windows. How much is left to paint?
A reservoir at {n} m fell by {p}% in the drought. What's the level now?
We expected {n} mm of rain and got {p}% less. How many mm fell?
The test was worth {n} points and I lost {p}% of them. What's my score?
My essay had {n} words and I cut {p}%. How long is it now?
Late work loses {p}% of its {n} points. How many points are left?
Of {n} {people}, {p}% called in sick. How many showed up?
A school of {n} {people} will lose {p}% next year. How many will it have?
{n} {people} signed up, then {p}% dropped out. How many stayed in?
{p}% of {n} {people} failed. How many passed?
All but {p}% of the {n} {people} came. How many came?
A firm with {n} {people} lets go of {p}%. How many keep their jobs?
Our show drew {n} {people} last week and {p}% fewer tonight. How many came tonight?
We are {p}% fewer {people} than last year, when there were {n}. How many are we?
""")

MORE = phrasings("""
how do i add {p}% to {n}
how do you increase {n} by {p} percent?
new value of {n} after a {p}% increase
{n} after [a gain|an increase|a rise|growth] of {p}%
{n}, up {p}%
{n} up by {p} percent: new number?
Start with {n}, gain {p}%. Where do you end up?
Starting value {n}, change +{p}%. End value?
A value climbs from {n} by {p}%. Where does it end up?
A number goes from {n} up by {p}%. To what?
Bring {n} up by {p}%. [Result|What's the new number]?
[Grow|Lift|Boost|Enlarge|Scale] {n} by {p}%.
{n} and another {p}% of it, [together|in all|in total]?
What's {n} once {p}% has been [added|put on top]?
My calculator is broken: {n} with {p} percent on top?
I keep messing up tax. What's ${n} with {p}% added?
Shop maths: ${n}, {p}% tax on top. To pay?
At the till: ${n} plus {p}% sales tax. What do I hand over?
Net ${n}, VAT {p}%. [Gross|What's the gross]?
What's the gross price of a {thing} if the net is ${n} and VAT {p}%?
The tag on a {thing} says ${n}, tax not included. With {p}% tax, what will I be charged?
My quote is ${n} before {p}% tax. What will the invoice say?
The {thing} is ${n} here but {p}% dearer at the airport. What's the airport price?
A dealer gets a {thing} for ${n} and adds {p}% profit. What's his selling price?
I bought a {thing} for ${n} and sold it {p}% higher. For how much did I sell it?
Last year a {thing} was ${n}. With {p}% inflation, what is it this year?
Inflation is {p}%. What will something of ${n} cost next year?
The supplier charges {p}% more from now on. The {thing} had been ${n}. Now?
An express order costs {p}% more than ${n}. What does express cost?
Import duty of {p}% goes on top of ${n}. What's the full cost?
The restaurant adds {p}% service to ${n}. What's the final check?
Our check says ${n}. With {p}% for the waiter, what do we put on the table?
Two pizzas came to ${n}, plus {p}% tip. What leaves my wallet?
Taxi fare ${n}, tip {p}%. Total?
Haircut ${n} plus {p}% tip: total?
The hotel is ${n} plus {p}% city tax. What do I pay for the stay?
In high season a room of ${n} goes up {p}%. What's the high season price?
Fares go up {p}% in May. A ${n} ticket will then be how much?
My landlord raises the ${n} rent by {p}%. What's the new rent?
My phone bill of ${n} goes up by {p}%. What will I be paying?
The power bill was ${n} and this month it's {p}% higher. What is it this month?
The boss gives me {p}% more than my ${n}. What's my new pay?
An hourly wage of ${n} grows by {p}%. What's the new wage?
Overtime pays {p}% on top of ${n}. What do I get for overtime?
What do I owe on ${n} after one year with {p}% interest?
A credit card debt of ${n} grows by {p}%. How big is the debt now?
If I leave ${n} in the bank for a year at {p}%, what will be there?
My savings of ${n} grew {p}% in value. What are they worth?
The stock closed {p}% up from ${n}. What was its closing price?
A house bought for ${n} thousand is worth {p}% more today. How many thousand is it worth?
A late fee of {p}% goes on a ${n} bill. What's the bill with the fee?
Profits were ${n} and went up {p}%. What are profits now?
We use {p}% more power than before, when it was {n} kWh. How much do we use now?
The new phone's battery holds {p}% more than {n} mAh. How much does it hold?
A new plan gives {p}% more data than {n} GB. How many GB is that?
A {n} g packet now comes with {p}% extra. What does it hold now?
The {n} ml bottle has {p}% extra free. How many ml are in it?
The recipe says {n} g of flour and I take {p}% more. How many grams do I use?
A baker scales a {n} g dough up by {p}%. What does the bigger dough weigh?
The floor is {n} square meters and I order {p}% extra tiles. How many square meters do I order?
A wall of {n} square meters needs {p}% spare paint area. What area do I buy paint for?
The builder expected {n} days and it took {p}% longer. How many days did it take?
With traffic the {n} minute drive takes {p}% longer. How many minutes is that?
I run {n} km a week and want to do {p}% more. How many km will that be?
An athlete lifts {n} kg and then adds {p}%. How much does she lift then?
The jump was {n} cm and the next one {p}% longer. How long was the next one?
The doctor raises a dose of {n} mg by {p}%. How many mg is it then?
A baby of {n} ounces gains {p}%. What does it weigh now?
My puppy weighed {n} kg and has put on {p}%. What does it weigh today?
The plant was {n} cm tall and grew {p}%. How tall is it now?
We expected {n} mm of rain and got {p}% more. How many mm fell?
Wind at {n} km/h picks up by {p}%. How fast does it blow now?
My {n} points get a {p}% bonus. What's my score with it?
My essay has {n} words and must become {p}% longer. How long will it be?
A school of {n} {people} will gain {p}% next year. How many will it have?
Our show drew {n} {people} last week and {p}% more tonight. How many came tonight?
We are {p}% more {people} than last year, when there were {n}. How many are we?
A firm of {n} {people} wants to hire {p}% more. How many would it have then?
{n} {people} signed up at first; with late entries it's {p}% more. How many signed up in all?
""")

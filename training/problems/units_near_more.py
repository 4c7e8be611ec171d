"""Phrasings near to others: each shares its words or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

LENGTH_PHRASES = phrasings("""
How many {many} long is a [table|desk|shelf] of {n}?
If my table is {n} long, what is its length in {many}?
We have {n} of way to go. How many {many} is it?
The way to school is {n} long. How many {many} is that?
What is the length of the fence in {many}, if it's {n} long?
A fence of {n} is how many {many} long?
I walked {n} today. How many {many} did I walk?
How many {many} is it if I walked {n}?
My cable is {n} long. What is that in {many}?
How many {many} is a cable of {n}?
How long is the pool in {many}, if it is {n} long?
The pool measures {n}. Give that in {many}.
How high is the tree in {many}, if it's {n} high?
A [wall|hill|tree] of {n}: how high is it in {many}?
How many {many} long is a [road|bridge|tunnel] of {n}?
The length of the [trail|tunnel|hall] is {n}. What is it in {many}?
The [carpet|sofa|board] is {n} long. What does it measure in {many}?
My [shelf|carpet|board] measures {n}. How many {many} is it?
State the length of a [pipe|wire|hose] of {n} in {many}.
I have a [plank|ribbon|pipe] of {n}. How many {many} is it?
A beam of {n} is needed. What is its length in {many}?
The builder wants the beam {n} long. How many {many}?
On the plan the wall is {n} long. How many {many} is that?
What length in {many} does the plan give, if it says {n}?
The wood should be {n}. How many {many} do I cut?
I cut a piece of {n}. What is that in {many}?
I bought [fabric|string|ribbon], {n} of it. What's that in {many}?
I need {n} of [string|fabric]. How many {many} do I buy?
I ordered a curtain of {n}. What is its length in {many}?
How many {many} long should the curtain be, if we need {n}?
What is the width in {many} of a [room|garden|field] that is {n} wide?
The [garage|field|screen] is {n} wide. How wide is that in {many}?
The width of the [river|road] is {n}. How many {many} wide is it?
How deep is the [well|lake] in {many}, if it's {n} deep?
The [lake|pond] has a depth of {n}. Depth in {many}?
A well of {n}: how many {many} deep is it?
How tall is a [tower|statue|mast] of {n} in {many}?
The [statue|door|house] is {n} tall. How many {many} tall is it?
The snow is {n} deep. How deep in {many}?
There's {n} of snow. What's the depth in {many}?
My plant grew {n}. How many {many} did it grow?
It has grown by {n}. How much has it grown in {many}?
The height of the stack is {n}. How many {many} high is it?
A stack of {n}: what's its height in {many}?
His jump was {n}. How many {many} did he jump?
She jumped {n}. Give her jump in {many}.
The ball flew {n}. How far did it fly in {many}?
He threw the stone {n}. How many {many} is that?
How many {many} did the ball roll, if it rolled {n}?
The stone rolled {n} down the hill. How far is it in {many}?
This morning I swam {n}. What is it in {many}?
I swam {n}. How far did I swim in {many}?
How many {many} did I run, if I ran {n}?
This morning we ran {n}. How far is that in {many}?
There are {n} to go for the runners. How many {many} is it?
We still have {n} to go. What's that in {many}?
Our route has {n}. How long is the route in {many}?
The route on the map is {n}. How many {many} is it?
The station is {n} away. How many {many} away is it?
How far away in {many} is the next stop, if it's {n}?
I have to walk {n} to the station. What's that in {many}?
According to the sign it's {n}. How many {many} to go?
The sign gives {n}. What would it be in {many}?
The car needed {n} to stop. How many {many} is that?
After {n} the train stopped. How many {many} did it go?
The snail has crept {n}. What is that in {many}?
How far in {many} does a snail creep, if it creeps {n}?
The map gives {n}. How many {many} is it?
How much is {n} on the map in {many}?
My screen has a width of {n}. What's that in {many}?
One step of mine is {n}. How many {many} is my step?
The shop lists lengths in {many}, and my desk is {n}. What do I look for?
I'm looking for a desk of {n}, but the shop uses {many}. How many?
How far does the ladder reach in {many}, if it reaches {n}?
My arm reaches {n}. How many {many} is that?
Something of {n} is how many {many} long?
If something is {n} long, how long is it in {many}?
Said in {many}, how deep is {n}?
My tape shows {n}. How many {many} is it?
What would the tape show in {many} for {n}?
There's a crack of {n} in the wall. How long is it in {many}?
How many {many} is the crack, if it's {n} long?
I caught a fish of {n}. How many {many} long was it?
How long in {many} is a fish of {n}?
The sign says it's {n} until we are there. How many {many}?
The sign says {n} to the next stop. What is that in {many}?
She threw the stone {n}. How many {many} did she throw it?
A train stopped after {n}. How many {many} did it need?
""")

WEIGHT_PHRASES = phrasings("""
What is the weight of the [box|suitcase] in {many}, if it weighs {n}?
A [box|stone] of {n} weighs how many {many}?
My stone is {n}. How many {many} does the stone weigh?
The weight of my suitcase is {n}. How many {many} is it?
How many {many} of flour does the baker use, if it's {n}?
The baker needs {n} of flour. What is that in {many}?
The parcel weighs {n}. How many {many} is the parcel?
How many {many} is a parcel of {n}?
How many {many} of rice did I buy, if I bought {n}?
We bought {n} of rice. What is that in {many}?
How many {many} is a [melon|cheese|loaf] that weighs {n}?
The weight of the [pumpkin|chicken|cheese] is {n}. How many {many}?
A load of {n} is on the [truck|car]. How many {many} is it?
The [truck|machine] carries a load of {n}. State it in {many}.
I weigh out {n} of [butter|sugar|flour]. How many {many} is it?
The recipe says {n} of [flour|potatoes]. What do I weigh out in {many}?
I ordered {n} of [sand|gravel|cement]. How many {many} is that?
How many {many} of [sand|gravel] do I need, if I need {n}?
There is {n} of [grain|salt] in a sack. How many {many} is it?
How many {many} does a sack of {n} hold?
The tin holds {n} of [coffee|tea]. How many {many} does it hold?
Inside the tin there are {n} of [cocoa|tea]. What's that in {many}?
The packet weighs {n}. What is on its label in {many}?
If a packet is labelled {n}, how many {many} is it?
How heavy in {many} is a backpack of {n}?
My backpack weighs {n}. How many {many} does it weigh?
My [dog|cat] is {n}. How many {many} does she weigh?
What's my cat's weight in {many}, if she weighs {n}?
The baby gained {n}. How many {many} did it gain?
A gain of {n} is how many {many}?
I lost {n} in a month. How many {many} did I lose?
My dog has lost {n}. What's the loss in {many}?
The doctor noted a weight of {n}. How many {many} is it?
The doctor gave me {n} of powder. What is the dose in {many}?
A dose of {n}: how many {many} of powder is it?
The airline says {n}. How many {many} may I take?
I may take {n} on the plane. What does the airline allow in {many}?
The limit is {n}. How many {many} are allowed?
The limit for the letter is {n}. What's the limit in {many}?
The letter has a weight of {n}. How many {many} is it?
Postage for {n}: how many {many} is the letter?
How many {many} does the athlete lift, if she lifts {n}?
She can lift {n}. What is that in {many}?
The crane can lift {n}. How many {many} does it lift?
How many {many} of [apples|plums] did the farmer pick, if it's {n}?
We picked {n} of [cherries|apples]. How much is it in {many}?
We brought {n} of paper to be recycled. How many {many} is it?
How many {many} of paper were recycled, if it was {n}?
The bridge can carry {n}. State that in {many}.
How many {many} may the bridge carry, if its limit is {n}?
The ship carries {n} of coal. How many {many} is that?
How many {many} of coal does the ship load, if it loads {n}?
An elephant eats {n} of grass. What is that in {many}?
How many {many} of grass do the elephants eat, if they eat {n}?
I need {n} of nuts for the cake. How many {many} is that?
How much is {n} of nuts in {many}?
I got {n} of ham from the butcher. What is that in {many}?
The butcher cut off {n}. How many {many} is it?
I got {n} of grapes at the market. How many {many} did I get?
What does {n} of grapes make in {many}?
The ring has {n} of gold. How many {many} of gold is it?
How many {many} is gold that weighs {n}?
I write down {n} from my scale. How many {many} is it?
According to my scale it's {n}. What is that in {many}?
The net weight is {n}. How many {many} is that?
What's a net weight of {n} in {many}?
The mass is {n}. State the mass in {many}.
How many {many} is a mass of {n}?
Something weighs {n}. How many {many} does it weigh?
How many {many} of food are in a bag of {n}?
I bought a bag of dog food of {n}. What is it in {many}?
There's a heap of sand of {n}. How many {many} is the heap?
Say in {many} what the heap weighs, if it's {n}.
The postage goes up to {n}. How many {many} can I send?
With this postage the limit is {n}. What's that in {many}?
My dog weighs {n}. What's his weight in {many}?
I've lost {n} of weight. What have I lost in {many}?
""")

DOZEN_PHRASES = phrasings("""
If I order {n}, how many {many} will I get?
I've ordered {n}. How many {many} are coming?
What number of {many} did the shop sell, if it sold {n}?
We sold {n} today. How many {many} did we sell?
At the market we got {n}. How many {many} is that?
How many {many} did I buy at the market, if I bought {n}?
I can't figure out how many {many} {n} is.
Help me figure out how many {many} are in {n}.
A crate holds {n}. How many {many} does it hold?
How many {many} are in a crate of {n}?
My homework: how many {many} are {n}?
My homework asks how many {many} there are in {n}.
Count for me: how many {many} are {n}?
Help me: I have {n}. How many {many} do I have?
How many {many} did she bring, if she brought {n}?
The guests brought {n}. How many {many} did they bring?
The class has {n}. How many {many} does the class have?
How many {many} does a baker pack, if he packs {n}?
I packed {n}. How many {many} did I pack?
How many {many} does a recipe of {n} ask for?
The recipe needs {n}. How many {many} do I need?
Convert it to {many}: {n}
If I convert {n} to {many}, how many is it?
How many {many} are on the table, if there are {n}?
On the table we have {n}. How many {many} is it?
In the basket there were {n}. How many {many} is that?
How many {many} were in a basket of {n}?
The waiter brought {n}. How many {many} did he bring?
A waiter carries {n}. How many {many} does he carry?
Today the cafe used {n}. How many {many} was that?
The cafe uses {n} a day. How many {many} a day does it use?
A farm that sends {n} a day sends how many {many} a day?
The farm sent {n} to the hotel. How many {many} did it send?
For breakfast we need {n}. How many {many} do we need?
How many {many} does the hotel need, if it needs {n}?
On the invoice it says {n}. How many {many} is it?
What does an invoice for {n} come to in {many}?
For the party we need {n}. How many {many} is that?
How many {many} should I get, if the party needs {n}?
{n} were brought to class. How many {many} were brought?
How many {many} are we getting, if our order is {n}?
Our order was {n}. What's our order in {many}?
Grandma asks for {n}. How many {many} does she ask for?
My grandma wants {n}. How many {many} is that?
I've got {n} in my cart. How many {many} are in it?
How many {many} have I got, if there are {n} in the cart?
I gave {n} away. How many {many} are gone?
We gave away {n}. How many {many} did we give away?
If I'm buying {n}, how many {many} am I buying?
I will have {n}. How many {many} will that be?
There are {n} in the box. How many {many} were packed?
If a box has {n}, how many {many} are in the box?
What's the count of {many}, if I counted {n}?
The count is {n}. How many {many} did I count?
Someone gave {n}. How many {many} did they give?
They donated {n}. How many {many} did they donate?
{n} were used up. How many {many} were used?
How many {many} did we use, if we used up {n}?
At the fair we sold {n}. What number of {many} was sold?
A truck with {n} arrives. How many {many} arrive?
The truck delivered {n}. How many {many} were delivered?
{n} come to what number of {many}?
What do {n} come to in {many}?
A quick question: {n} are how many {many}?
Quick: how many {many} make {n}?
A neighbour donated {n}. How many {many} did he donate?
How many {many} were donated, if it was {n}?
The list says {n}. What's that in {many}?
The shop lists {n}. How many {many} are that?
""")

VOLUME_PHRASES = phrasings("""
How many {many} does a bottle of {n} hold?
My bottle has room for {n}. What is it in {many}?
How many {many} does the [jug|pot|vase] take, if it takes {n}?
The [bucket|bowl|kettle] holds {n}. How many {many} does it hold?
The tank holds {n}. How many {many} are in it?
In the tank there's {n}. How many {many} is that?
How many {many} of water did I drink, if I drank {n}?
We drank {n} of water. What's that in {many}?
I put {n} of [petrol|oil] in the car. How many {many} is it?
How many {many} of [fuel|oil] did I fill in, if it was {n}?
I add {n} of [cream|broth|milk]. What is that in {many}?
How many {many} of [milk|stock] do I add to the pan for {n}?
I pour {n} of [wine|juice|oil]. How many {many} do I pour?
For the recipe I need {n} of [juice|water]. What is it in {many}?
There's {n} of juice in the carton. How many {many} does it contain?
The can contains {n} of juice. What's that in {many}?
I have {n} of syrup from the doctor. What is it in {many}?
How many {many} of syrup are {n}?
The patient gets {n} from the drip. How many {many} is that?
How many {many} does a drip of {n} give the patient?
The patient gave {n} of blood. How many {many} is that?
The nurse took {n}. How many {many} did she take?
How many {many} of water go in an aquarium of {n}?
My aquarium takes {n} of water. What is that in {many}?
Overnight we lost {n} through a leak. How many {many} is that?
The tank lost {n} overnight. How many {many} did it lose?
How many {many} of paint do we buy, if we need {n}?
The fence needs {n} of paint. What's that in {many}?
There's {n} of rain in the barrel. How many {many} is it?
The barrel collected {n} of rain. What did it collect in {many}?
My cup shows {many}. What do I look for with {n}?
I only have a cup with {many}. How much is {n} on it?
How many {many} does my flask have room for, if it's {n}?
My flask holds {n}. State this in {many}.
The cows gave {n} of milk. How many {many} did they give?
How many {many} of milk is {n}?
We sold {n} of lemonade. How many {many} did we sell?
The bar has {n} of lemonade. What is it in {many}?
The plants get {n} of water. How many {many} is it?
I watered the plants with {n}. What's that in {many}?
How many {many} fit in the container, if it holds {n}?
A container holds {n}. How much is it in {many}?
{n} of liquid is how many {many}?
How many {many} of liquid make {n}?
I used {n} in the shower. How many {many} did I use?
A shower of {n} makes how many {many}?
There's {n} of soup in the pot. How many {many} of soup is that?
The pot was filled with {n}. What is it in {many}?
I poured out {n}. What did I pour out in {many}?
She poured {n} into the glass. How many {many} is it?
At the party they drank {n}. How many {many} did they drink?
How many {many} were drunk at the party, if it was {n}?
How many {many} are in a can of {n}?
On the can the label says {n}. What's that in {many}?
""")

MONEY_PHRASES = phrasings("""
On the street I found {n}. How many {many} did I find?
How many {many} did I find, if I found {n}?
How many {many} are in my piggy bank, if it has {n}?
There's {n} in the piggy bank. What is it in {many}?
I got {n} back. How many {many} was my change?
How many {many} of change is {n}?
What's the price of the [pen|drink|stamp] in {many}, if it costs {n}?
The [candy|apple|drink] is {n}. How many {many} does it cost?
On the price tag it's {n}. What is the price in {many}?
How many {many} do I pay, if the price tag says {n}?
My bus ticket costs {n}. How many {many} do I pay?
What does a ticket of {n} cost in {many}?
I had to pay a fine of {n}. How many {many} was the fine?
State a fine of {n} in {many}.
The meter takes {n}. How many {many} do I put in?
I put {n} in the parking meter. What's that in {many}?
My coffee was {n}. How many {many} was it?
How many {many} does a coffee come to, if it's {n}?
There's {n} in the tip jar. How many {many} are in it?
We got {n} in tips. What is that in {many}?
I took my coins to the bank. They counted {n}. What's that in {many}?
How many {many} are my coins, if the bank counted {n}?
At the till it came to {n}. What's that in {many}?
The total is {n}. How many {many} is the total?
My call cost {n}. How many {many} did it cost?
How many {many} is a call for {n}?
I owe a friend {n}. How many {many} do I owe?
My friend owes {n}. What does the friend owe in {many}?
For the trip we have {n}. How many {many} did we collect?
How many {many} were collected, if we collected {n}?
I'm short by {n}. How many {many} am I missing?
We are {n} short. What is that in {many}?
How many {many} did she save, if she saved {n}?
I saved {n}. What have I saved in {many}?
How many {many} did he spend, if he spent {n}?
I spent {n} on sweets. What is that in {many}?
What's worth the same as {n} in {many}?
{n} is worth how many {many}?
I swap {n} for {many}. How many do I get?
Can I swap {n} for {many}? For how many?
The sum is {n}. What is the sum in {many}?
How many {many} is a sum of {n}?
My bill was {n}. What's the bill in {many}?
How many {many} is a bill of {n}?
Together the stamps are {n}. How many {many} do they cost?
What do stamps for {n} cost in {many}?
""")

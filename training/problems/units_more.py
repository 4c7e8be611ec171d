"""Everyday settings in which an amount has to be said in another unit."""

from training.problems.problem import phrasings

PHRASES = phrasings("""
how do i convert {n} to {many}
how do you get from {n} to {many}?
how do I say {n} in {many}
? {many} = {n}
{n} = ___ {many}
{n}: [give it in {many}|how many {many}?]
{n} changed to {many}
{n} [turned|put] into {many}
{n} measured in {many}
{n} written in {many}
{n} given in {many}, please
{n} is [equal to|the same as|worth] how many {many}?
{n} [equals|corresponds to|amounts to] what in {many}?
{n} [makes|gives|adds up to] how many {many}?
{many} in {n}
{many} from {n}?
[unit|units|unit converter|converter]: {n} to {many}
[calculator|calc|google] {n} {many}
from {n} to {many}
Unit change: {n} into {many}.
Unit conversion exercise: {n} = ? {many}
Fill in the blank: {n} = ___ {many}
Fill in: {n} make ? {many}.
Convert this into {many}: {n}
Into {many}, please: {n}.
To {many}: {n}
Take {n} and [convert|change|turn] it to {many}.
[Rewrite|Restate|State|Put|Report|Show] {n} in {many}.
[Translate|Transform|Rework] {n} into {many}.
[Determine|Compute|Find|Get] {n} in {many}.
Find how many {many} there are in {n}.
Find out what {n} makes in {many}.
Calculate how many {many} {n} is.
Count the {many} in {n}.
Break {n} down into {many}.
The amount is {n}. [Express|Write|State] it in {many}.
The answer is {n}, but the book wants {many}. What do I write?
The exercise gives {n} and asks for {many}.
The worksheet says: change {n} to {many}. What goes there?
The form only takes {many}, and I have {n}. What do I enter?
The app shows {n}. I want to see {many}. What would it show?
The instructions are in {many}, mine says {n}. What is that in {many}?
They gave it to me as {n}. In {many}?
Somebody told me {n}. What's that [in|if I use] {many}?
My [boss|coach|doctor|mom|dad|neighbour] said {n}. How many {many} [is|would] that be?
My [son|daughter|pupil|sister] has to change {n} to {many}. What's the answer?
My sister uses {many} and I wrote {n}. What should she write?
My notes say {n}. I want {many} instead.
I wrote down {n}. How do I put that in {many}?
I was told to bring {n}. What's that in {many}?
I think in {many}. Tell me what {n} is.
I forgot how to turn {n} into {many}. What do I get?
I always mix these up: {n} in {many}?
I can never remember how many {many} {n} is.
I'd rather have {n} in {many}. What is it?
I'd like {n} given in {many}.
I've got {n} and need to know how many {many} that makes.
I've been asked for {many} and only have {n}. Help!
We have {n} [here|left|in total]. What do we have in {many}?
We're doing units in class. {n} into {many}?
We need it in {many}: {n}.
Can I get {n} in {many}?
Can you say {n} using {many}?
Can you help me put {n} into {many}?
Could I have {n} in {many}, please?
Could you work out the number of {many} in {n}?
Would you say {n} in {many} for me?
Will you convert {n} to {many}?
Is there a way to say {n} in {many}? What would it be?
Suppose I have {n}. What's the amount in {many}?
Say I've got {n}. In {many} that's what?
Given {n}, find the amount in {many}.
Given {n}, how many {many} are there?
Starting from {n}, how many {many} do I get?
If something is {n}, what is it in {many}?
If someone says {n}, how many {many} do they mean?
If I split {n} up into {many}, how many do I get?
How many {many} [equal|go into|fit into|add up to|correspond to|would be] {n}?
How many {many} do I have if I have {n}?
How many {many} do you get from {n}?
How many {many} should I write for {n}?
How does {n} look in {many}?
How [would I|do I|can I] express {n} in {many}?
What number of {many} is [equal to|the same as] {n}?
What number of {many} does {n} make?
What is the same as {n}, but in {many}?
What is the equivalent of {n} in {many}?
What do I get when I convert {n} to {many}?
Which number of {many} equals {n}?
So {n}, that's how many {many}?
Just the number of {many}, please: {n}
Same amount, other unit: {n} in {many}.
Quiz question: {n} is how many {many}?
""")

TIME = phrasings("""
The [concert|play|match|lecture|meeting] [lasted|went on for] {n}. How many {many} was it?
The [bread|cake|soup|stew] needs {n}. How many {many} is that?
Cook it for {n}, says the recipe. How many {many} do I wait?
The oven is set for {n}. What is that in {many}?
The [train|bus|ferry|plane] is late by {n}. How many {many} late is it?
We drove for {n}. How many {many} were we on the road?
The flight takes {n}. Give the flight time in {many}.
Our holiday is {n} long. How long is it in {many}?
We have been married for {n}. How many {many} is that?
I've known her for {n}. How long is that in {many}?
My contract runs for {n}. State that in {many}.
The loan runs for {n}. What's the term in {many}?
The guarantee is valid for {n}. How many {many} do I have?
It rained for {n} without a break. How many {many} did it rain?
A battery lasts {n}. How many {many} does it last?
The video is {n}. How many {many} will I be watching?
A song runs for {n}. What's its length in {many}?
The test takes {n}. How many {many} do the pupils get?
The runner needed {n}. What is her time in {many}?
My workout is {n} long. How much is that in {many}?
The doctor says to rest for {n}. How many {many} must I rest?
The fever lasted {n}. What's that in {many}?
Take the pills for {n}. How many {many} is this?
The paint has to dry for {n}. How many {many} until it's dry?
The building work took {n}. How many {many} did they build?
The internet was down for {n}. For how many {many}?
The wash cycle is {n}. Time in {many}?
Time on the clock: {n}. In {many}?
Countdown of {n}: how many {many} to go?
Still {n} to go. How many {many} is that?
My age, counted exactly, is {n}. How many {many} old is that?
The puppy is {n} old. What's its age in {many}?
She practiced for {n}. For how many {many} did she practice?
He was away for {n}. How many {many} was he away?
They talked on the phone for {n}. How many {many} did they talk?
You have {n} left. How many {many} do you have left?
Parking is paid for {n}. For how many {many} can I stay?
I spent {n} on my homework. How many {many} did I spend?
I held my pose for {n}. How many {many} did I hold it?
I get {n} of break. Say that in {many}.
How many {many} pass in {n}?
How many {many} do I wait if I wait {n}?
How long, in {many}, is a wait of {n}?
A period of {n} is how many {many}?
A stay of {n}: number of {many}?
Waiting time {n}. How many {many}?
Duration {n}. In {many}?
""")

LENGTH = phrasings("""
The [road|trail|bridge|tunnel|river|hall] is {n} long. How many {many} is it?
The [shelf|desk|board|sofa|carpet] measures {n}. What's that in {many}?
A [plank|pipe|wire|ribbon|hose] is {n} long. State its length in {many}.
The builder needs a beam of {n}. How many {many} is that?
The plan gives {n} for this wall. What is the length in {many}?
Cut the wood to {n}. How many {many} should it be?
I bought {n} of [fabric|ribbon|string]. How many {many} did I buy?
The curtain should be {n} long. What do I order in {many}?
The [room|garden|garage|field] is {n} wide. Width in {many}?
The well is {n} deep. How deep is it in {many}?
The [tower|house|door|mast|statue] is {n} tall. How tall is it in {many}?
The snow lies {n} deep. Depth in {many}?
The plant has grown {n}. How many {many} has it grown?
The stack of bricks is {n} high. Height in {many}?
He jumped {n}. What is his jump in {many}?
She threw the ball {n}. How many {many} did it fly?
The ball rolled {n}. How far in {many}?
I swam {n} today. How many {many} did I swim?
I ran {n} this morning. How many {many} is that?
The runners still have {n} to go. How many {many} do they have to go?
Our route is {n}. Give it in {many}.
The next stop is {n} away. How many {many} away is it?
It is {n} to the station. How many {many} do I have to walk?
The sign says {n}. How many {many} until we are there?
The car stopped after {n}. How many {many} did it need to stop?
A snail crept {n}. How many {many} did it creep?
On the map it's {n}. How much is that in {many}?
The screen is {n} wide. How many {many} wide is it?
My step is {n}. What's that in {many}?
My desk is {n} long and the shop lists lengths in {many}. What length do I look for?
The ladder reaches {n}. How many {many} does it reach?
Length: {n}. In {many}?
Distance {n}. How many {many}?
A distance of {n} is how many {many}?
How many {many} long is something of {n}?
How many {many} of rope do I need for {n}?
How tall is {n} in {many}?
How wide is {n} in {many}?
How deep is {n}, said in {many}?
The tape shows {n}. What would it show in {many}?
The crack in the wall is {n} long. How many {many} is it?
The fish was {n} long. How long in {many}?
""")

WEIGHT = phrasings("""
The [melon|chicken|cheese|pumpkin|loaf] weighs {n}. How many {many} is it?
The [truck|car|machine|piano|fridge] has a load of {n}. What's that in {many}?
The recipe takes {n} of [sugar|flour|butter|potatoes]. How many {many} do I weigh out?
I need {n} of [cement|sand|gravel]. How many {many} do I order?
A sack holds {n} of [grain|salt|soil]. How many {many} does it hold?
The tin contains {n} of [coffee|tea|cocoa]. How many {many} are inside?
The packet is labelled {n}. How many {many} are in it?
My backpack is {n}. How heavy is it in {many}?
My cat weighs {n}. What's her weight in {many}?
The baby has gained {n}. How many {many} is the gain?
I've lost {n}. How many {many} have I lost?
The doctor wrote down a weight of {n}. What is that in {many}?
The dose of powder is {n}. How many {many} is it?
The airline allows {n}. How many {many} may I take?
Postage goes up to {n}. What's the limit in {many}?
The letter weighs {n}. Weight in {many}?
The athlete lifts {n}. How many {many} does she lift?
The farmer picked {n} of [apples|plums|cherries]. How many {many} is that?
We recycled {n} of paper. How many {many} did we recycle?
The crane lifted {n}. What is that in {many}?
The bridge carries {n}. How many {many} does it carry?
The ship loads {n} of coal. How many {many} of coal?
Elephants eat {n} of grass. How many {many} of grass is that?
A cake needs {n} of nuts. How much in {many}?
The butcher cut me {n} of ham. How many {many} did I get?
At the market I got {n} of grapes. What does that make in {many}?
The gold weighs {n}. How many {many} of gold is that?
My kitchen scale only shows {many}. What will it show for {n}?
My scale says {n}. How many {many} do I write down?
Weight {n}. How many {many}?
Weight: {n}. In {many}?
Net weight {n}. State it in {many}.
A mass of {n} is how many {many}?
How many {many} does something of {n} weigh?
How many {many} heavy is a load of {n}?
How much does {n} weigh in {many}?
The bag of dog food is {n}. How many {many} of food is that?
The heap of sand weighs {n}. Say it in {many}.
""")

DOZEN = phrasings("""
how do i work out how many {many} {n} is
{n}, how many {many} is that?
{n} makes how many {many}?
{n} comes to how many {many}?
{n} to {many}
Convert {n} to {many}.
Count it in {many}: {n}
There are {n} on the table. How many {many} are there?
There were {n} in the basket. How many {many} were in it?
The basket holds {n}. How many {many} is that?
The waiter carried {n}. How many {many} did he carry?
The cafe used {n} today. How many {many} did it use?
The farm sends {n} a day. How many {many} a day is that?
The hotel needs {n} for breakfast. How many {many} does it need?
The invoice lists {n}. What's that in {many}?
The party needs {n}. How many {many} should I get?
The class brought {n}. How many {many} were brought?
Our order is {n}. How many {many} are we getting?
My grandma asked for {n}. How many {many} does she want?
My cart has {n} in it. How many {many} have I got?
I gave away {n}. How many {many} did I give away?
I'm buying {n}. How many {many} will I have?
I packed {n} into a box. How many {many} are in the box?
I counted {n}. What's the count in {many}?
Someone donated {n}. How many {many} were donated?
You get {n}. How many {many} do you get?
We used up {n}. How many {many} did we use?
We sold {n} at the fair. How many {many} did we sell?
If a truck delivers {n}, how many {many} arrive?
If you have {n}, you have how many {many}?
Can you work out how many {many} {n} makes?
Could you tell me how many {many} there are in {n}?
Please tell me how many {many} {n} is.
What is {n} in {many}?
What does {n} make in {many}?
How many {many} do I get if I buy {n}?
How many {many} should I count for {n}?
How many {many} do {n} come to?
Work out the number of {many} in {n}.
Quick question: how many {many} are in {n}?
""")

VOLUME = phrasings("""
The bottle holds {n}. How many {many} is that?
The [jug|bucket|bowl|pot|kettle|vase] takes {n}. How many {many} does it take?
The tank has {n} in it. What is that in {many}?
I drank {n} of water. How many {many} did I drink?
I filled in {n} of [fuel|petrol|oil]. How many {many} did I fill in?
Add {n} of [milk|cream|broth|stock] to the pan. How many {many} is that?
The recipe needs {n} of [water|juice|wine|oil]. How many {many} do I pour?
The carton contains {n} of juice. What's that in {many}?
The doctor gave me {n} of syrup. How many {many} do I have?
The drip gives the patient {n}. How many {many} does the patient get?
The nurse took {n} of blood. How much is that in {many}?
The aquarium holds {n}. How many {many} of water go in?
A leak lost {n} overnight. How many {many} were lost?
We need {n} of paint for the fence. How many {many} do we buy?
The rain barrel collected {n}. How many {many} did it collect?
My cup only shows {many}. What is {n} on it?
My flask has room for {n}. State it in {many}.
A cow gives {n} of milk. How many {many} of milk is that?
The bar sold {n} of lemonade. How many {many} did it sell?
Water the plants with {n}. How many {many} do they get?
Volume: {n}. In {many}?
A volume of {n} is how many {many}?
How many {many} of water are in {n}?
How many {many} fit in a container of {n}?
How much liquid is {n} in {many}?
The shower used {n}. What does that make in {many}?
The soup pot was filled with {n}. How many {many} of soup is it?
She poured out {n}. How many {many} did she pour?
They drank {n} at the party. What is that in {many}?
The label on the can says {n}. How many {many} are in the can?
""")

MONEY = phrasings("""
I have {n} in my pocket. How many {many} is that?
I found {n} on the street. What is that in {many}?
My piggy bank has {n} in it. How many {many} are in it?
My change was {n}. How many {many} did I get back?
My pocket money is {n}. How many {many} do I get?
The [pen|drink|stamp|candy|apple] costs {n}. What's the price in {many}?
The price tag says {n}. How many {many} do I pay?
The bus ticket is {n}. What does it cost in {many}?
The fine was {n}. State it in {many}.
The parking meter wants {n}. How many {many} must I put in?
The coffee came to {n}. How many {many} did it come to?
The tip jar holds {n}. How many {many} does it hold?
The bank counted my coins: {n}. How many {many} is that?
The total at the till is {n}. What's the total in {many}?
A call costs {n}. How many {many} does it cost?
A friend owes me {n}. How many {many} does the friend owe?
We collected {n} for the trip. How many {many} did we collect?
We are short by {n}. By how many {many}?
She saved {n}. How many {many} did she save?
He spent {n} on sweets. How many {many} did he spend?
How much money is {n} in {many}?
How many {many} are worth the same as {n}?
How many {many} can I swap {n} for?
How many {many} do I get if I change {n}?
A sum of {n} is how many {many}?
Price: {n}. In {many}?
Money: change {n} to {many}.
The bill is {n}. How many {many} is the bill?
Give me {n} as {many}. How many is it?
The stamps cost {n} together. What do they cost in {many}?
""")

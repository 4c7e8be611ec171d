"""Phrasings near to others: each shares its words or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

HOW_LONG = phrasings("""
How long does a meeting from {t} to {u} take?
If the meeting is from {t} to {u}, how long is it?
How long is the shop open, if it opens at {t} and closes at {u}?
The [pool|bank] is open from {t} to {u}. How long is it open?
How long did I sleep, if I fell asleep at {t} and woke up at {u}?
I slept from {t} and woke up at {u}. How long was my sleep?
How long is a flight that takes off at {t} and lands at {u}?
Our plane took off at {t} and landed at {u}. How long did we fly?
How long does the cake bake from {t} to {u}?
The bread is in the oven from {t} to {u}. How long does it bake?
I have to wait from {t} until {u}. How long is that?
My bus comes at {u}. It's {t}. How long do I wait?
My watch shows {t}. How long is it till it shows {u}?
How long till the clock shows {u}, if it shows {t}?
How long were we on the road from {t} to {u}?
We were on the road at {t} and got there at {u}. How long did it take?
The school day goes from {t} to {u}. How long is it?
School is over at {u}. It started at {t}. How long is the school day?
I can't figure out how long it is from {t} to {u}.
Figure out how long it is between {t} and {u}.
My homework: how long is a lesson from {t} to {u}?
A lesson begins at {t} and is over at {u}. How long does it go on?
The concert goes on from {t} to {u}. How long is the concert?
How long does a concert go on that begins at {t} and ends at {u}?
Departure is at {t} and arrival at {u}. How long is the trip?
The travel time from {t} to {u} is how long?
I stopped reading at {u} after I had started at {t}. How long did I read?
How long did she read from {t} to {u}?
Are {t} and {u} far apart? How long is it?
{t} and {u} are how far apart?
How long did I park from {t} to {u}?
I was parked at {t} and left at {u}. How long was that?
If I finish at {u} and started at {t}, how long did it take me?
How long does it take me, if I start at {t} and finish at {u}?
They kicked off at {t} and played until {u}. How long did they play?
The match was over at {u}. Kick-off was at {t}. How long was the match?
{t} - {u}: total time?
What's the [duration|total time] of {t} - {u}?
[time elapsed|length|duration] from {t} to {u}
What is the elapsed time from {t} to {u}?
[start|begin] at {t}, [stop|end] at {u}: how long is it?
On at {t}, off at {u}: how long?
Which [period|length] of time lies between {t} and {u}?
What stretch of time is it from {t} to {u}?
What's the length of a [break|nap|walk] from {t} to {u}?
How long is a [call|walk] that goes from {t} to {u}?
The [library|bank] was shut from {t} till {u}. How long was it shut?
For how long is the pool closed, if it has closed from {t} till {u}?
How long was the [water|power] off, from {t} until {u}?
The internet went down at {t} and was back at {u}. How long was it gone?
I signed in at {t} and out at {u}. How long was I at work?
Checked in at {t}, checked out at {u}. Time spent there?
How long did my [son|daughter] sleep from {t} till {u}?
The baby's sleep was from {t} till {u}. How long was it?
How long is the [coach|ferry] on the way, if it goes at {t} and gets in at {u}?
Our flight goes at {t}. It gets in at {u}. Time on board?
It's {t} at present. How long to go until the match at {u}?
Lunch is at {u} and it's {t} right now. How long do I still have?
From sunrise at {t} to sunset at {u}, how long is it?
High tide is at {t}, low tide at {u}. How much time is between them?
They talked on the phone from {t} to {u}. How long did they talk?
How long did our phone call last, if it went from {t} to {u}?
The builders were done at {u} and had begun at {t}. Working time?
We packed up at {u}. We had started at {t}. How long in all?
Calculate the hours and minutes from {t} to {u}, please.
Kindly find how long it is between {t} and {u}.
{u} is how much later than {t}?
How long after {t} do we have {u}?
{t} is how much earlier than {u}?
By how much time is {u} later than {t}?
How much time goes by when the hands move from {t} to {u}?
The clock's hands go from {t} to {u}. How long does it take?
Take {t} away from {u}. How long is it?
What do you get if you subtract {t} from {u}?
Starting at {t}, how long do we wait till {u}?
How long is it until {u}, if it's {t}?
How long did the stew cook from {t} until {u}?
The soup cooked from {t} until {u}. What was the cooking time?
I paid for parking from {t} to {u}. How much time is that?
The ticket says {t} to {u}. How long is it good for?
I'm trying to work out how long it is from {t} to {u}.
My parking bill says {t} to {u}. How long did I pay for?
I pay for a pass from {t} to {u}. How long can I use it?
If the cake goes in at {t} and comes out at {u}, how long is it in the oven?
""")

TO_MINUTES = phrasings("""
There are how many minutes in {d}?
Are there many minutes in {d}? How many?
Write down {d} in minutes.
{d} is written how in minutes?
How many minutes is a film that lasts {d}?
The film is {d}. How many minutes does it last?
How many minutes do I have, if I have {d} left?
There's {d} left. How many minutes are left?
How many minutes is a flight of {d}?
The flight takes {d}. What is that in minutes?
A cake needs {d}. How many minutes do I set on the timer?
I set a timer for {d}. How many minutes is it?
Could you please turn {d} into minutes?
If you turn {d} into minutes, how many are there?
What is {d}, expressed in minutes?
How would you express {d} in minutes?
When {d} go by, how many minutes is that?
{d} have gone by. How many minutes is that?
How many minutes did I sleep, if I slept {d}?
She slept {d}. What is it in minutes?
The game lasts {d}. How many minutes is the game?
A game of {d} is how many minutes?
My homework is to change {d} to minutes.
Homework: write {d} in minutes.
How many minutes is a lesson of {d}?
If the lesson lasts {d}, how many minutes does it last?
I can't figure out how many minutes {d} is.
Help me figure out what {d} is in minutes.
If you count the minutes in {d}, how many are there?
How many minutes do you count in {d}?
{d}, but all in minutes
Just in minutes, what is {d}?
{d} counted in minutes is how many?
[Switch|Transform] {d} to minutes.
Can you [rewrite|transform] {d} in minutes?
I [queued|ran|drove] {d}. How many minutes was it?
We talked for {d}. Give it in minutes.
The microwave only takes minutes. What do I type for {d}?
What do I enter in minutes for {d}?
My form only accepts minutes, and I have {d}. What do I enter?
How many minutes is a [surgery|hike] of {d}?
The marathon took {d}. How many minutes alone is that?
Will you put {d} into minutes for me?
Can you please convert {d} to minutes?
My [boss|son] wants to know how many minutes {d} is.
The coach needs {d} in minutes. How many are they?
What is the total of minutes in {d}?
What's the whole number of minutes for {d}?
How many [min|mins] is {d}?
[How many mins|Mins] in {d}?
My battery lasts {d}. How many minutes is that?
For how many minutes does a candle last, if it's {d}?
Please drop the hours: how many minutes is {d}?
{d} without the hours, in minutes?
She reads {d} a day. How many minutes is it in all?
I practise for {d}. How many minutes do I practise?
I used {d} and pay by the minute. How many minutes is that?
The court is billed by the minute. How many minutes are {d}?
[State|Say] in minutes what {d} is.
Tell me {d} in minutes alone.
How many whole minutes are in {d}?
{d} are made up of how many single minutes?
How many minutes fit into {d}?
I'm trying to work out how many minutes {d} is.
{d} given in minutes is how many?
No hours, only minutes: how many are {d}?
How many minutes are contained in {d}?
""")

TO_HOURS = phrasings("""
How long is a flight of {m} minutes in hours and minutes?
The flight takes {m} minutes. What is it in hours and minutes?
Could you please turn {m} minutes into hours and minutes?
I want to turn {m} minutes into hours and minutes. What do I get?
When {m} minutes go by, how many hours and minutes are that?
{m} minutes have gone by. How many hours and how many minutes is it?
If I slept for {m} minutes, how many hours and minutes is that?
She slept {m} minutes. How long is it in hours and minutes?
A game of {m} minutes is how long in hours and minutes?
The game lasts {m} minutes. How many hours and minutes does it last?
I can't figure out what {m} minutes is in hours and minutes.
Help me figure out how many hours and minutes {m} minutes are.
Can you work out {m} min in hours and minutes?
I need to work out {m} minutes as hours and minutes.
{m} min as hours plus minutes
{m} minutes in h and min, please
What is {m} min when written in hours and minutes?
{m} minutes, [expressed|written] in hours and minutes
[Switch|Transform] {m} minutes into hours and minutes.
Can you [rewrite|change] {m} min as hours and minutes?
How many hours and minutes does {m} min come to?
{m} min equals what in hours and minutes?
We [walked|drove|ran] {m} minutes. How many hours and minutes is it?
I [talked|waited] for {m} min. What's that in hours and minutes?
My ticket says {m} minutes. How many hours and minutes is that?
The manual says {m} min. How long is it in hours and minutes?
How long in hours and minutes is a [hike|surgery] of {m} minutes?
The exam took {m} minutes. How many hours and minutes was it?
The [coach|boss] needs to know {m} minutes in hours and minutes.
My son wants to know how many hours and minutes {m} minutes are.
How many hours and minutes does a battery of {m} minutes last?
The candle lasts {m} min. What is it in hours and minutes?
She reads {m} minutes. How many hours and minutes is that in all?
If he trains for {m} minutes, what is it in hours and minutes?
[Say|State] in hours and minutes what {m} minutes is.
Tell me in hours and minutes: {m} min.
Put it in hours and minutes: {m} minutes.
Break up {m} minutes into hours and minutes.
Make {m} min readable: how many hours and minutes?
{m} min is too many minutes. How many hours and minutes?
My driving time was {m} minutes. Hours and minutes?
How many hours and minutes is a waiting time of {m} minutes?
My screen time is {m} min. What is it in hours and minutes?
I'm trying to work out what {m} minutes is in hours and minutes.
{m} minutes makes how many hours and how many minutes?
The DVD box says {m} minutes. What's that in hours and minutes?
""")

HOW_MANY_MINUTES = phrasings("""
How many minutes does a [film|game] last that starts at {t} and ends at {u}?
The [lesson|meeting] is from {t} to {u}. How many minutes does it take?
How many minutes was I away, if I left at {t} and came home at {u}?
I was away from {t} to {u}. How many minutes?
How many minutes does the trip take, if the [bus|train] leaves at {t} and arrives at {u}?
Our trip is from {t} to {u}. How many minutes does it take?
Something starts at {t} and is over at {u}. How many minutes does it go on?
How many minutes is something that starts at {t} and ends at {u}?
The class begins at {t}. It is over at {u}. How many minutes is the class?
How many minutes is the show, if it begins at {t} and is over at {u}?
How long is it from {t} to {u}, counted in minutes?
In minutes, how far apart are {t} and {u}?
{u} is how many minutes later than {t}?
{u} comes how many minutes after {t}?
{t} is how many minutes before {u}?
{t} is earlier than {u}. By how many minutes?
How many minutes did I [wait|queue] from {t} until {u}?
We [walked|talked] from {t} until {u}. How many minutes?
For how many minutes was the [light|pump] on, from {t} to {u}?
The machine was on at {t} and off at {u}. How many minutes is that?
What's the length in minutes of a [nap|call] that began at {t} and ended at {u}?
The break started at {t}. It stopped at {u}. How many minutes was it?
My phone shows {t}. How many minutes until it shows {u}?
In how many minutes does the clock show {u}, if it shows {t}?
It's already {t}, and dinner is at {u}. How many minutes do I have?
How many minutes are left, if it's {t} now and the match is at {u}?
Kindly count how many minutes are between {t} and {u}.
Please [count|find] the minutes from {t} to {u}.
I can't figure out how many minutes there are between {t} and {u}.
I wonder how many minutes lie between {t} and {u}, can you say?
I started at {t} and got there at {u}. How many minutes did I need?
If I was on the way from {t} to {u}, how many minutes was it?
My homework: how many minutes go by from {t} to {u}?
A quick one: how many minutes pass from {t} to {u}?
At {t} I set a timer. It should ring at {u}. How many minutes?
To how many minutes do I set a timer at {t} so that it rings at {u}?
I parked from {t} till {u}. How many minutes do I pay?
How many minutes of parking is it from {t} till {u}?
By how many minutes is {u} later than {t}?
{t} is ahead of {u} by how many minutes?
""")

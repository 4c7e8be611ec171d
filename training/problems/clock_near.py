"""Phrasings near to others: each shares its words or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

LATER = phrasings("""
{d} after {t} is which time?
Which time do we have {d} after {t}?
The bus of {t} arrives {d} later. At what time?
A bus that leaves at {t} is there {d} later. When is it there?
My shift is {d} long and starts at {t}. When am I free?
I'm free {d} after {t}. When is that?
A cake needs {d} and went in at {t}. When is the cake ready?
The cake is ready {d} after {t}. At what time?
The washing program takes {d}. I start it at {t}. When is it done?
I put the washing on at {t}. It's done {d} later. At what time?
It's a {d} drive and we set off at {t}. When will we be there?
We leave at {t} and drive {d}. At what time will we get there?
My flight is {d} long and departs at {t}. When does it land?
When does a plane land that departs at {t} and flies {d}?
The match kicks off at {t} and is over {d} later. When is it over?
They play for {d} and kick off at {t}. When is it over?
I slept {d} and had gone to bed at {t}. When did I wake up?
She fell asleep at {t} and woke up {d} later. What time was it?
The [pool|library] opens at {t} and is open for {d}. When does it close?
A shop that opens at {t} closes {d} later. At what time?
It is {t} and the doctor wants to see me in {d}. When is that?
I should be at the doctor's in {d}. It's {t} now. What time is that?
My watch shows {t}. What does it say {d} later?
{d} from now, what will my watch say if it says {t}?
I can't figure out what time it will be {d} after {t}.
Figure out the time {d} after {t} for me.
The next [bus|train] comes in {d} and it's {t}. When does it come?
It's {t}. My bus comes {d} from now. At what time?
My homework: a lesson starts at {t} and goes on {d}. When does it finish?
When does a lesson finish that begins at {t} and goes on for {d}?
At {t} I set the timer for {d}. When does it ring?
A timer of {d}, set at {t}, rings when?
The concert is {d} long and begins at {t}. When is it finished?
When is a concert finished that begins at {t} and lasts {d}?
I move the clock forward by {d}. It was {t}. What time is it now?
If you move the clock forward from {t} by {d}, what time do you get?
Students get {d} for the exam, and it starts at {t}. When is it over?
The exam starts at {t} and is handed in {d} later. When?
I can park for {d} from {t} on. Until when is that?
I paid for {d} of parking at {t}. Until when can I stay?
Departure is at {t} and travel time is {d}. When is the arrival?
Travel time {d}, departure {t}: arrival?
Our plane flies {d} and takes off at {t}. When is the landing?
Take-off at {t}, then {d} in the air. Landing time?
My train is due at {t}, but {d} late. When does it come?
A bus that is {d} late was due at {t}. When does it come?
They put the meeting off by {d}. It was at {t}. When is it now?
The meeting of {t} starts {d} late. When does it start?
I need to know the time {d} after {t}.
The time I need is {d} after {t}. What is it?
A nap of {d} that starts at {t} is over when?
My nap lasts {d} and starts at {t}. When is it over?
When {d} have passed since {t}, what does the clock say?
The clock said {t}, and {d} have passed. What does it say now?
{t} and then {d} [added|forward]
[Add|Go forward] {d}, starting from {t}. What is the time?
Given that it's {t}, what will the clock say in {d}?
Right now it's {t}. What hour and minute is it in {d}?
"I'm back in {d}," she said at {t}. When is she back?
At {t} my boss said she would be finished in {d}. What time is that?
Mum said at {t}: ready in {d}. When was that to be?
The [glue|paint] needs {d} to dry. I started at {t}. When is it done?
I began the soup at {t}. It takes {d}. When is it ready?
The [coach|ferry] is on the way for {d} and sets off at {t}. When does it get there?
We are {d} on the way and go at {t}. Arrival time?
Sunset is {d} after {t}. When is that?
It was low tide at {t}. {d} after that the rain came. At what time?
The [moon|sun] rose {d} after {t}. At what time did it rise?
A ticket from {t} is valid for {d}. When does it run out?
My permit is good for {d}. I got it at {t}. When does it expire?
A candle that lasts {d} is lit at {t}. When is it empty?
The battery lasts {d} and was full at {t}. Till when does it last?
The match of {t} is [delayed|postponed] by {d}. What is the new time?
[Delayed|Pushed back]: my call of {t} is {d} later now. New time?
I board at {t} and ride for {d}. When do I get off?
I get off {d} after {t}. At what time do I get off?
I may take the next pill {d} after {t}. When is that?
The next tablet is due in {d} and it is {t}. When exactly?
[Choir|Yoga|Training] starts at {t} and is {d} long. When are we done?
Practice opens at {t} and goes on for {d}. Finishing time?
[Kindly|Please] tell me the time {d} past {t}.
Please calculate: {d} later than {t}. What time is it?
The display reads {t}. How does it read {d} later?
How will the clock read {d} after {t}?
Imagine {d} pass and it was {t}. What's the time now?
[Say|Suppose] it's {t} and we wait {d}. What is the time then?
start {t}, [duration|length] {d}: end time?
If the start is {t} and the duration {d}, what's the finish time?
Help me with this time sum: {t} and {d} more.
A time problem: what is {t} plus {d}?
At what time have {d} gone by since {t}?
Since {t}, {d} have gone by. What time is it?
The builders worked {d} from {t} on. When did it end?
Beginning at {t}, they drove {d}. When did the drive end?
The doctor said at {t} to come back in {d}. When should I come?
Come back in {d}, they said at {t}. When should I be there?
I bought a day pass at {t}. It is good for {d}. When does it expire?
I'm trying to find out what time it is {d} after {t}.
""")

EARLIER = phrasings("""
It's {d} earlier than {t}. What time is that?
{d} earlier than {t}, what time is that?
A cake needs {d} in the oven and must be ready at {t}. When does it go in?
The bread must be done at {t} and bakes {d}. When do I put it in?
It's a {d} drive and we must be there at {t}. When should we set off?
To arrive at {t} after a drive of {d}, when must I set off?
My plane is at {t} and I must be there {d} before. When is that?
I must be at the airport {d} before {t}. At what time?
What did the clock show {d} before it showed {t}?
My watch shows {t}. What did it show {d} ago?
Now it's {t} and I got up {d} ago. When did I get up?
She woke up {d} before {t}. When did she wake up?
I can't figure out what time it was {d} before {t}.
Figure out the time {d} before {t} for me.
The game was over at {t} after {d}. When, before that, did it begin?
A match of {d} ends at {t}. When did the play begin?
When my shift ends at {t}, I've worked {d}. When did it start?
I work a shift of {d} that ends at {t}. When do I start?
A concert ends at {t} and is {d} long. When does it begin?
The concert lasts {d} and ends at {t}. When did it start?
If you move the clock back by {d} from {t} to an earlier time, what do you get?
Move back from {t}: which time is {d} earlier?
My homework: a lesson ends at {t} after {d}. When did it begin?
When did the lesson begin, if it ends at {t} and lasts {d}?
It's {t} and the train left {d} ago. When did it leave?
If the bus left {d} ago and it is {t}, when did it leave?
After a flight of {d}, the plane arrives at {t}. When was take-off?
Our flight takes {d} and arrives at {t}. Take-off time?
I have been waiting for {d}, and it is {t}. So I came {d} ago, but when?
I came {d} ago. It is {t} now. When did I come?
Cooking takes {d} and dinner must be ready at {t}. When do I begin?
We must have dinner at {t}, and I need {d} to cook. When must I begin?
They called {d} before {t}. When was the call?
The call came {d} ago, and it's {t}. At what time was it?
If I go back {d} from {t}, which earlier time is it?
Which time do you get before {t} when you go back {d}?
A show of {d} ends at {t}. When did it start?
When did the show start that ends at {t} and is {d} long?
{t} [minus|take away] {d}: which earlier time is it?
What earlier time is {t} less {d}?
Right now it's {t}. What was it {d} ago?
Given that it is just {t}, what did the clock show {d} ago?
The [guest|parcel|train] came {d} ago. It's {t} now. At what time did it get here?
[The guest|The parcel] got here {d} before {t}. When was that?
I was done at {t} after {d} of work. When was the start, before that?
Ready at {t}, and {d} of baking before that. When did I start?
The way to work takes {d}, and I must be there by {t}. When do I leave?
I have to be there by {t} and the walk takes {d}. When must I go?
The alarm rang at {t}. I had set it {d} before. When did I set it?
A timer for {d} rang at {t}. When was it set, before that?
The heating went off {d} before {t}. What time was that?
It's {t} and the power went out {d} ago. When did it go?
Boarding begins {d} before the flight at {t}. When does it begin?
The start is at {t} and the doors open {d} earlier. What time is that?
We docked at {t}. We had left {d} before. When did we leave?
The plane landed at {t} and took off {d} earlier. When was that?
It's {t}. Think {d} back. What was the earlier time?
Suppose it is {t}. Turn back {d} to an earlier moment. What's the time?
Kindly [give|calculate] the time {d} earlier than {t}.
Please find the time {d} before {t}.
What did the display read {d} before {t}?
The clock read {t}. How did it read {d} before?
I had [walked|read|worked] for {d} by {t}. When, before that, had I started?
By {t} she had slept {d}. When did she fall asleep before that?
My meeting is at {t}. I get up {d} before it. When should the alarm ring?
I set my alarm for {d} before {t}. What time is that?
We must eat at {t}, and the roast takes {d}. When does it go in?
The turkey must go in {d} before {t}. When is that?
Somebody heard it {d} before {t}. At what time was it?
The police say {d} before {t}. Which time is that?
The match of {t} is brought forward to {d} earlier. What's the new time?
My call was planned for {t}, but is {d} earlier now. New time?
My watch says {t}, but it is {d} earlier. What's the right time?
A clock that is {d} fast says {t}. What is the right, earlier time?
When the clock struck {t}, they had been driving for {d}. When, before that, did they start?
We had been queuing {d} before the clock struck {t}. When did we begin?
The check-in closes {d} before the flight at {t}. When is that?
We landed at {t} after {d} in the air. When, before that, was take-off?
After {d} in the boat we docked at {t}. When, before that, did we leave?
I'm trying to find out what time it was {d} before {t}.
""")

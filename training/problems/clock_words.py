"""More ways to ask what `clock` asks."""

from __future__ import annotations

from training.problems import clock_contrast, clock_more, clock_near_more
from training.problems.problem import phrasings

LATER = phrasings("""
time {d} after {t}
{t} plus {d}
{t} + {d} = what time
what's {t} plus {d}
clock time {d} later than {t}
My shift [starts|begins] at {t} and goes on for {d}. When am I free?
The cake went into the oven at {t} and needs {d}. When is it ready?
I put the washing on at {t}; the program runs for {d}. At what time is it done?
We're setting off at {t} and it's a {d} drive. When will we get there?
My flight departs at {t} and is {d} long. What time does it land?
The game kicks off at {t}. With {d} of play, when is it over?
I fell asleep at {t} and slept for {d}. When did I wake up?
The shop opens at {t} and closes {d} later. When does it close?
The doctor said to come back in {d}. It is {t} now. When should I be there?
The clock shows {t}. What will it show in {d}?
My watch says {t}. What will it say {d} from now?
I'm trying to figure out what time it will be {d} after {t}.
Could you work out the time {d} after {t}[, please|]?
When is it {d} past {t}?
It's {t}, and the next bus comes in {d}. When does it come?
Let a clock that shows {t} run for {d}. What does it show?
For my homework: a lesson begins at {t} and goes on for {d}. When does it finish?
If I set a timer for {d} at {t}, when does it ring?
A concert begins at {t} and lasts {d}. When is it finished?
Move the clock forward by {d} from {t}. What time do you get?
The exam starts at {t}. Students get {d}. When do they have to hand it in?
I parked at {t} and paid for {d}. Until when can I park?
Departure {t}, travel time {d}. Arrival?
Our plane takes off at {t} and flies for {d}. Landing time?
The train due at {t} is {d} late. When does it come?
The meeting at {t} is put off by {d}. When does it start now?
Starting from {t}, {d} go by. What time is it then?
I need the time {d} after {t}.
If a nap starts at {t} and lasts {d}, when is it over?
Work out what the clock says when {d} have passed since {t}.
""")

EARLIER = phrasings("""
time {d} before {t}
{t}, but {d} earlier. What time is that?
what was the time {d} before {t}
clock time {d} earlier than {t}
I got up {d} before {t}. When did I get up?
The cake must be ready at {t} and needs {d} in the oven. When does it go in?
We must arrive at {t} and it's a {d} drive. When should we set off?
I have to catch a plane at {t} and must be at the airport {d} before. When is that?
My watch says {t}. What did it say {d} ago?
The clock shows {t}. What did it show {d} ago?
I woke up {d} ago and now it's {t}. When did I wake up?
I'm trying to figure out what time it was {d} before {t}.
Could you work out the time {d} before {t}[, please|]?
The game ends at {t} after {d} of play. When did it begin?
My shift ends at {t}. I have worked {d} by then. When did I start?
A concert that lasts {d} ends at {t}. When did it begin?
Move the clock back by {d} from {t}, to an earlier time. What time do you get?
For my homework: a lesson of {d} ends at {t}. When did it begin?
The bus left {d} ago. It is {t}. When did it leave?
The plane arrives at {t} after a flight of {d}. Take-off time?
It is {t} and I have been waiting since {d} ago. When did I come?
Dinner must be on the table at {t} and cooking takes {d}. When do I have to begin?
I need the time {d} before {t}.
Someone called {d} before {t}. At what time was the call?
The meeting planned for {t} was moved to {d} earlier. When is it now?
Go back {d} from {t}, which time before that is it?
If the show ends at {t} and is {d} long, when did it start?
""")

HOW_LONG = phrasings("""
{t} to {u}, how long?
{t} until {u} in hours and minutes
time between {t} and {u}
time difference {t} {u}
length of time from {t} to {u}
The shop opens at {t} and closes at {u}. How long is it open?
I fell asleep at {t} and woke up at {u}. How long did I sleep?
My shift begins at {t} and finishes at {u}. How long is my shift?
The plane takes off at {t} and lands at {u}. How long is the flight?
The cake goes in the oven at {t} and comes out at {u}. How long does it bake?
It's {t}, and my bus comes at {u}. How long do I have to wait?
The clock shows {t}. How long till it shows {u}?
We set off at {t} and got there at {u}. How long were we on the road?
School starts at {t} and is over at {u}. How long is the school day?
I'm trying to figure out how long it is from {t} to {u}.
Could you work out the time from {t} to {u}[, please|]?
For my homework: a lesson begins at {t} and finishes at {u}. How long is it?
A concert begins at {t} and is over at {u}. How long does it go on?
Departure {t}, arrival {u}. Travel time?
I started reading at {t} and stopped at {u}. How long did I read?
Between {t} and {u}, how many hours and minutes go by?
What is the difference between {t} and {u}?
How far apart are {t} and {u}?
I parked at {t} and drove off at {u}. How long was I parked?
If I start at {t} and finish at {u}, how long does that take me?
The museum is open from {t} to {u}. For how long is that?
Count the hours and minutes from {t} to {u}.
The game kicked off at {t} and was over at {u}. How long did they play?
""")

TO_MINUTES = phrasings("""
{d} to minutes
{d} = how many minutes
minutes in {d}
number of minutes in {d}
I have {d} left. How many minutes do I have?
My flight is {d} long. What is that in minutes?
The cake needs {d} in the oven. I want to set the timer in minutes: how many?
[Please |]give me {d} in minutes.
Could you turn {d} into minutes[ for me|]?
Express {d} in minutes.
How many minutes go by in {d}?
I slept for {d}. How many minutes did I sleep?
If a game lasts {d}, how many minutes is that?
For my homework: change {d} to minutes.
The lesson is {d} long. How many minutes does it last?
I'm trying to figure out how many minutes {d} is.
Count the minutes in {d}.
Work out {d} in minutes.
""")

TO_HOURS = phrasings("""
{m} min to hours and minutes
{m} minutes = how many hours and minutes
{m} min in h and min
hours and minutes in {m} minutes
I have {m} minutes left. What is that in hours and minutes?
My flight is {m} minutes long. How long is that in hours and minutes?
The cake needs {m} minutes. How many hours and minutes is that?
[Please |]give me {m} minutes in hours and minutes.
Could you turn {m} minutes into hours and minutes[ for me|]?
Express {m} minutes as hours and minutes.
How many hours and how many minutes go by in {m} minutes?
I slept for {m} minutes. How many hours and minutes did I sleep?
If a game lasts {m} minutes, how long is it in hours and minutes?
For my homework: change {m} minutes to hours and minutes.
I'm trying to figure out what {m} minutes is in hours and minutes.
Work out {m} min in hours and minutes.
Split {m} minutes into full hours and the minutes left over.
""")

HOW_MANY_MINUTES = (
    *phrasings("""
How many minutes is it from {t} to {u}?
How many minutes are there between {t} and {u}?
how many minutes from {t} to {u}
How many minutes is it until {u} if it is {t} now?
It is {t}. How many minutes until {u}?
It's {t} now. In how many minutes is it {u}?
What is the time between {t} and {u} in minutes?
{t} to {u} in minutes
minutes between {t} and {u}
The [film|lesson|meeting|game] starts at {t} and ends at {u}. How many minutes [is that|does it take|does it last]?
I left at {t} and came home at {u}. How many minutes was I away?
I work from {t} to {u}. How many minutes is that?
From {t} until {u}, how many minutes pass?
[Tell me|Give me|Work out] the minutes from {t} to {u}.
The [bus|train] leaves at {t} and arrives at {u}. How many minutes does the trip take?
If something starts at {t} and is over at {u}, how many minutes is that?
[Class|School|The show] begins at {t} and is over at {u}. How many minutes is that?
"""),
    *clock_more.HOW_MANY_MINUTES,
    *clock_near_more.HOW_MANY_MINUTES,
    *clock_contrast.HOW_MANY_MINUTES,
)

"""Phrasings near to others: each shares its words or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

DATE_AFTER = phrasings("""
Count {n} on from {date}. Which date do you get?
If I count {n} from {date}, what date is it?
On which date does a trip start that is {n} after {date}?
The trip starts {n} after {date}. What date is that?
What date is a party that is {n} after {date}?
My party is {n} after {date}. On which date is it?
Starting on {date}, what will the date be {n} later?
We start on {date} and stop {n} later. What is the date?
what is {date} plus {n}
If you do {date} plus {n}, what date is it?
A book ordered on {date} comes {n} later. On which date?
I ordered shoes on {date}. They come {n} later. When do they come?
I paid the rent on {date}. It's due in {n}. On what date?
The rent is due {n} after {date}. On what date is it due?
My holiday is over {n} after it begins on {date}. What is the date?
A holiday begins on {date} and goes on for {n}. When is it over?
The wedding is {n} after {date}. When is it?
We met on {date} and had our wedding {n} later. When was that?
Milk bought on {date} is good for {n}. Up to which date is that?
The cheese is good for {n} more, and it's {date}. Up to what date?
I can't figure out the date {n} after {date}.
Figure out which date comes {n} after {date}.
Could you work out which date is {n} after {date}?
Work out the date that comes {n} after {date}.
The seeds need {n} and I plant them on {date}. When will they be up?
If seeds are planted on {date}, on which date are they up {n} later?
Give me the date of an exam that is {n} after {date}.
My exam is {n} after {date}. On which date is it?
My homework: what date of the calendar is {n} after {date}?
Which day of the calendar comes {n} after {date}?
My visa starts on {date} and lasts {n}. On what date does it run out?
The visa runs out {n} after {date}. What date is it?
If you move {n} forward from {date}, where do you land?
Go forward {n} from {date}. Which date do you land on?
If the calendar says {date}, what will it say in {n}?
What will the calendar say {n} after {date}?
With today being {date}, what is the date in {n}?
They leave in {n}. It's {date} today. On what date do they leave?
It's {date} now. What will the date be in {n}?
Given that it's {date}, what will the calendar show in {n}?
I applied for a visa on {date}. It takes {n}. Which date is it here?
I asked for a parcel on {date} and it takes {n}. When is it here?
The contract lasts {n} from {date}. When does it run out?
A trial of {n} starts on {date}. On which date does it stop?
The warranty from {date} runs for {n}. What is its last date?
The calf is due in {n} and it's {date}. On what date is it due?
When is a baby due, if it's {n} after {date}?
The match of {date} is put off by {n}. Which date is it now?
My concert on {date} was postponed by {n}. What's the new date?
Kindly name the date {n} later than {date}.
Please find the date {n} after {date}.
Imagine {n} pass from {date} on. What's the date then?
Say it is {date} and you wait {n}. What is the date then?
I called the doctor on {date} and see her {n} later. On what date?
I met a friend on {date} and again {n} later. Give the date.
A bill of {date} is to be paid {n} later. What is its due date?
The deadline is {n} after {date}. What date is the deadline?
I'm trying to work out the date {n} after {date}.
I was trying to find out which date is {n} after {date}.
""")
DATE_BEFORE = phrasings("""
Take {n} away from {date}. Which date do you get?
Take {n} off {date}. What is the date?
On which date was a trip that was {n} before {date}?
The trip began {n} before {date}. What date was that?
My party was {n} before {date}. On which date was it?
What date was the party, if it was {n} before {date}?
I ordered a book {n} before it came on {date}. When did I order it?
My shoes came on {date}. I ordered them {n} before. On what date?
A bill due on {date} was sent {n} before. When was it sent?
They sent the bill {n} before it was due on {date}. What date was it?
I can't figure out the date {n} before {date}.
Figure out which date comes {n} before {date}.
Could you work out which date is {n} before {date}?
Work out the date that comes {n} before {date}.
I start learning {n} before the exam on {date}. Which date is it?
My exam is on {date}. I want to start {n} before. When is that?
My homework: what date of the calendar is {n} before {date}?
Which day of the calendar comes {n} before {date}?
If you go back {n} from {date}, where do you land?
Go {n} back from {date}. Which date do you land on?
With today being {date}, what was the date {n} ago?
It's {date} today and they left {n} ago. On what date did they leave?
They left {n} before {date}. Give the date.
Give me the date {n} before {date}.
What happened {n} before {date} happened on what date?
It happened {n} ago and it's {date}. When did it happen?
The date I need is {n} before {date}. Which is it?
I need to know the date {n} before {date}.
It's {date} now. What did the calendar show {n} ago?
Given that it's {date}, what was the date {n} ago?
My letter was posted {n} before {date}. What date was it posted?
The parcel was {n} in the post and got here on {date}. When was it sent, back then?
It has been raining since {n} before {date}. On what date did the rain begin?
The strike began {n} ago and it's {date}. Which date did it begin?
A fever began {n} before {date}. On which date was that?
The match of {date} is brought back by {n}. Which date is it now?
My concert on {date} was moved back to {n} before. What's the new date?
Kindly name the date {n} before {date}.
Please calculate which date is {n} before {date}.
Imagine it is {date} and think {n} back. What's the date then?
Turn the calendar back {n} from {date}. What date is it?
Tickets are sold {n} before the show on {date}. From what date?
The test is on {date} and I start {n} before. From which date?
We were abroad {n} ago and it's {date}. Give the date.
I was home {n} before {date}. What date was it?
I must book {n} before {date}. What is the last date?
The deadline to reply is {n} before {date}. On what date is it?
I have to cancel {n} before {date}. What's my deadline?
I'm trying to work out the date {n} before {date}.
I was trying to find out which date is {n} before {date}.
""")
DATE_BETWEEN = phrasings("""
My party is on {other} and today is {date}. In how many days is the party?
It is {date} today. In how many days is a party on {other}?
I can't figure out how many days lie between {date} and {other}.
Figure out how many days there are between {date} and {other}.
Could you work out how many days it is from {date} until {other}?
Work out how many days it is from {date} until {other}.
We left on {date} and came home on {other}. How many days later was it?
How many days later do we come home, if we leave on {date} and come home on {other}?
I planted seeds on {date}. They came up on {other}. How many days did they need?
Planted on {date}, up on {other}: how many days did the seeds take?
My book was borrowed on {date} and is due on {other}. How many days do I have?
I have a book from {date} and it's due on {other}. How many days are that?
If we go from {date} to {other}, how many days go by?
How many days have gone by from {date} until it is {other}?
My homework: how many days are there from {date} to {other}?
Homework: the number of days between {date} and {other}.
How many nights do I stay from {date} to {other}?
We stay from {date} to {other}. How many nights is that?
In days, how far apart are {date} and {other}?
{date} and {other} are how many days apart?
It's {date} on the calendar. How many days till it's {other}?
How many days till the calendar says {other}, if it says {date}?
With today being {date}, in how many days is it {other}?
It is {date}. How many more days is it to {other}?
From {date}, how many times must I sleep until it's {other}?
I sleep how many times from {date} until {other}?
[days left|day count] from {date} until {other}
What's the count of days from {date} to {other}?
Please find how many days it is from {date} to {other}.
Kindly give the number of days from {date} to {other}.
From {date}, how many days remain until school starts on {other}?
It's {date}. The race is on {other}. How many days are left?
How many days do we wait from {date}, if the fair is on {other}?
They sailed on {date}. They arrived on {other}. How many days was that?
We set out on {date} and were there on {other}. How many days did we take?
The plants went in on {date}. After how many days did they come up on {other}?
After how many days is it {other}, if it's {date}?
I ordered it on {date} and it was delivered on {other}. How many days did it take?
Posted on {date} and here on {other}. After how many days is that?
From {date}, how many days pass until {other} comes?
How many days lie between {date} and {other}?
""")
MONTH = phrasings("""
Do you know the number of days in {month}?
How many days has {month}, do you know?
I need to know how many days {month} has.
The number of days in {month} is what I need.
I can't remember how many days {month} has.
Can you remember how many days are in {month}?
My homework asks how many days {month} has.
Homework: how many days are there in {month}?
Can you remind me how many days {month} has?
Please remind me of the number of days in {month}.
If I work all of {month}, how many days do I work?
I work every day of {month}. How many days is it?
Do you have any idea how many days are in {month}?
How many days are in {month}, any idea?
What's the length of {month} in days?
Give the [day count|length] of {month}.
The last day of {month}: is it the 28th, 29th, 30th or 31st?
On which day does {month} end, the 28th, 29th, 30th or 31st?
Are there 30 or 31 days in {month}, or fewer?
Is it 30, 31 or fewer days that {month} has?
How many dates does the calendar have for {month}?
How many calendar days are there in {month}?
I'm paid by the day for {month}. How many days is that?
My boss pays me for every day of {month}. For how many days?
On how many days is it {month}?
You can say "it is {month}" on how many days?
We stay for the whole of {month}. How many days do we stay?
How many days do I stay, if it's the whole of {month}?
Count the days of {month}. How many are there?
Write down how many days {month} has.
State the number of days of {month}.
The sun sets how many times in {month}?
How many sunrises are there in {month}?
By the knuckle rule, how many days has {month}?
A quick check: how many days does {month} have?
I was trying to remember the number of days in {month}.
My son is trying to remember how many days are in {month}.
How many times does the sun come up in {month}?
""")
FACT = phrasings("""
I need you to tell me how many {fact}.
We need to know how many {fact}.
I just want to know how many {fact}.
She wants to know how many {fact}.
What do you say, how many {fact}?
Do you think you know how many {fact}?
Could you remind me how many {fact}?
Please remind us how many {fact}.
I can't remember how many {fact}.
Do you remember how many {fact}?
My homework asks how many {fact}.
Homework question: how many {fact}?
Do you have any idea how many {fact}?
Have you any idea how many {fact}?
A quick one: how many {fact}?
Quick, how many {fact}?
My [daughter|pupil] asks how many {fact}.
My son wants to know how many {fact}.
I always forget how many {fact}.
I've forgotten how many {fact}. Help!
How many {fact} exactly?
Do you know exactly how many {fact}?
Can you tell a child how many {fact}?
Can you tell my class how many {fact}?
Answer this: how many {fact}?
I'd love to hear how many {fact}.
I was wondering how many {fact}.
It's on the tip of my tongue: how many {fact}?
Let us know how many {fact}.
It's a silly question, but how many {fact}?
An easy question: how many {fact}?
I'm just checking how many {fact}.
Everyone knows how many {fact}, but I don't.
Our teacher asks how many {fact}.
In the test they ask how many {fact}.
In school we learn how many {fact}. Tell me.
Okay, so how many {fact}?
Well, in general, how many {fact}?
pls tell me how many {fact}
how many {fact}, do you know again
I forgot again how many {fact}.
Sorry, I forgot how many {fact}.
We're trying to remember how many {fact}.
I was trying to find out how many {fact}.
how many {fact} roughly, pls
I do wonder how many {fact}.
""")

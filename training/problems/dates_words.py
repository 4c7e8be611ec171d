"""More ways to ask what `dates` and `weekdays` ask."""

from __future__ import annotations

from training.problems.problem import phrasings

DATE_AFTER = phrasings("""
{date} plus {n}
{date} + {n}
date {n} after {date}
I ordered a book on {date} and it comes {n} later. When does it come?
The rent was paid on {date} and is due again in {n}. On what date is it due?
My holiday begins on {date} and is over {n} later. What is the date then?
We met on {date}; the wedding is {n} later. When is the wedding?
The milk was bought on {date} and is good for {n} more. Up to which date is it good?
I'm trying to figure out the date {n} after {date}.
Could you work out what date comes {n} after {date}?
When is {n} after {date}?
If I plant seeds on {date} and they need {n}, on which date will they be up?
{n} go by after {date}. What is the date?
The exam is {n} after {date}. Give me its date.
Which date do you get {n} on from {date}?
For my homework: which day of the calendar is {n} after {date}?
The visa starts on {date} and runs out {n} later. On what date?
Move {n} forward from {date}. Where do you land?
The calendar says {date}. What will it say in {n}?
They are leaving in {n}. With today being {date}, on what date do they leave?
""")
DATE_BEFORE = phrasings("""
date {n} before {date}
{date}, {n} before that
I got a book on {date} that I ordered {n} before. When did I order it?
The bill is due on {date} and was sent {n} before. On what date was it sent?
I'm trying to figure out the date {n} before {date}.
Could you work out what date comes {n} before {date}?
When is {n} before {date}?
The exam is on {date} and I want to start learning {n} before it. On which date do I start?
For my homework: which day of the calendar is {n} before {date}?
Go back {n} from {date}. Where do you land?
The calendar says {date}. What did it say {n} ago?
They left {n} ago. With today being {date}, on what date did they leave?
It happened {n} before {date}. Give me the date.
The wedding is on {date}. Guests must reply {n} before that. By what date?
I need the date {n} before {date}.
""")
DATE_BETWEEN = phrasings("""
days between {date} and {other}
days from {date} to {other}
number of days {date} to {other}
{date} until {other}, how many days?
I'm trying to figure out how many days lie between {date} and {other}.
Could you work out the days from {date} until {other}?
We leave on {date} and come home on {other}. How many days later is that?
The seeds were planted on {date} and came up on {other}. How many days did it take?
I borrowed a book on {date} and it is due on {other}. How many days do I have?
How many days go by from {date} to {other}?
For my homework: the number of days from {date} to {other}.
How many nights are there from {date} to {other}?
How far apart are {date} and {other} in days?
By how many days does {date} come ahead of {other}?
The calendar says {date}. How many days till it says {other}?
Starting on {date}, how many days do I wait for {other}?
With today being {date}, how many more days is it to {other}?
How many times do I sleep from {date} until it is {other}?
""")
MONTH = phrasings("""
days in {month}
number of days in {month}
How many days long is {month}?
I'm trying to remember how many days {month} has.
Could you tell me how long {month} is, in days?
How many days are on the calendar page of {month}?
For my homework: how many days does {month} have?
Remind me how many days there are in {month}.
What is the length of {month} in days?
How many days make up {month}?
If I work every day of {month}, how many days is that?
Count the days of {month}.
The rent is for all of {month}. How many days is that?
Any idea how many days {month} has?
How many days do I get in {month}?
""")
FACT = phrasings("""
Remind me how many {fact}.
I'm trying to remember how many {fact}.
For my homework: how many {fact}?
Any idea how many {fact}?
Quick one: how many {fact}?
My son asks how many {fact}.
Could you say how many {fact}?
I forgot how many {fact}.
Exactly how many {fact}?
""")
DAY_AFTER = phrasings("""
{day} plus {n}
{day} + {n} = what day
weekday {n} after {day}
I ordered a book on {day} and it comes {n} later. On what day does it come?
The doctor saw me on a {day} and wants me again in {n}. What day will that be?
The exam is {n} after this {day}. What day of the week is it?
My holiday starts on a {day} and is over {n} later. On which weekday is it over?
We met on a {day} and meet again {n} later. What day is that?
I'm trying to figure out which weekday is {n} after {day}.
Could you work out the day of the week {n} after {day}?
Say it's {day}. Now {n} go by. What day is it then?
With today being {day}, what day do we have in {n}?
The calendar shows a {day}. What weekday will it show in {n}?
If school starts on a {day}, what day is it {n} later?
The rent is due {n} after {day}. On which day of the week is it due?
Someone paid on {day} and the money comes {n} later. On what day?
Move {n} forward from {day}. Where do you land?
For my homework: which day of the week follows {n} after {day}?
A baby was born on a {day}. How is the day called when it is {n} old?
Seeds planted on {day} come up {n} later. Which day is that?
A ship sails on {day} and arrives {n} later. On what day does it arrive?
When {n} have passed since {day}, what day is it?
If I start a diet on {day} and keep it for {n}, on which day am I done?
{n} on from {day}: which weekday?
They leave in {n}, and it's {day} now. On what day do they leave?
Library books taken out on {day} are due in {n}. What day are they due?
""")
DAY_BEFORE = phrasings("""
weekday {n} before {day}
{day}, {n} before that
I got a book on {day} that I ordered {n} before. On what day did I order it?
The bill is due on {day} and was sent {n} before. What day was that?
I'm trying to figure out which weekday is {n} before {day}.
Could you work out the day of the week {n} before {day}?
With today being {day}, what day did we have {n} ago?
The calendar shows a {day}. What weekday did it show {n} ago?
The exam is on {day} and I start learning {n} before it. On which weekday do I start?
Go back {n} from {day}. Where do you land?
For my homework: which day of the week comes {n} before a {day}?
They left {n} ago, and it's {day} now. On what day did they leave?
It happened {n} before {day}. Which weekday was it?
A ship that arrives on {day} sailed {n} before. On what day did it sail?
Say it's {day}. Think back {n}. What day was it then?
Guests must reply {n} before the wedding, which is on a {day}. By what day?
Someone called {n} ago. Now it is {day}. On which day was the call?
""")
CHAIN = phrasings("""
{known} {was} {day}, {asked} {is_}?
{Known} {was} {day}. Name the day that {is_} {asked}.
{Known} {was} a {day}. On which weekday do we put {asked}?
Say {known} {was} {day}. Which weekday {is_} {asked}?
Imagine that {known} {was} a {day}. Then {asked} {is_} which day?
Since {known} {was} {day}, {asked} {is_} what day of the week?
The calendar says {known} {was} {day}. What does it say for {asked}?
Assuming {known} {was} {day}, what day {is_} {asked}?
Someone told me {known} {was} {day}. So which day {is_} {asked}?
I'm sure {known} {was} {day}. I need the day for {asked}.
For my homework: {known} {was} {day}, what {is_} {asked}?
""")
FROM_TO = phrasings("""
days from {day} to the next {other}
{day} until {other}, how many days?
number of days {day} to {other}
I'm trying to figure out how many days it is from {day} to {other}.
Could you work out the days from {day} until the next {other}?
I ordered a book on {day} and it comes on the next {other}. How many days does it take?
It's {day} and the rent is due on the next {other}. How many days do I have?
We leave on {day} and come home on the next {other}. How many days later is that?
With today being {day}, how many more days is it to {other}?
The calendar shows {day}. How many days till it shows {other}?
For my homework: the number of days from {day} to the {other} after it.
How many nights are there from {day} to the next {other}?
How many times do I sleep from {day} until it is {other}?
Starting on {day}, how many days do I wait for {other}?
If school starts on {day}, how many days later is {other}?
A ship sails on {day} and arrives the next {other}. How many days does it take?
Say it's {day}. In how many days do we have {other}?
From {day}, how many days on is {other}?
How many days go by from {day} to the next {other}?
""")

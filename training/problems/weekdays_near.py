"""Phrasings near to others: each shares its words or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

DAY_AFTER = phrasings("""
Starting on {day}, which weekday is it {n} later?
We start on a {day} and stop {n} later. What day is it?
On which day does a trip start that is {n} after {day}?
My trip starts {n} after {day}. What day of the week is that?
I need to know the weekday {n} after {day}.
I just need to know what day it is {n} after {day}.
what is {day} plus {n}
If you do {day} plus {n}, what weekday is it?
A book ordered on {day} comes {n} later. On what day is that?
I ordered shoes on {day}. They come {n} later. On which weekday?
The doctor wants to see me {n} after {day}. What day will it be?
I saw the doctor on {day} and see her again in {n}. Which weekday is it?
My exam is {n} after {day}. On which weekday is it?
What day of the week is an exam {n} after a {day}?
A holiday starts on {day} and goes on for {n}. On what weekday is it over?
My holiday is over {n} after a {day}. Which weekday is that?
I can't figure out which weekday is {n} after {day}.
Figure out what day of the week is {n} after {day}.
Could you work out which weekday comes {n} after {day}?
Work out the day of the week {n} after a {day}.
If it's {day} and {n} go by, what day is it then?
{n} go by and it was {day}. What day is it now?
With today being {day}, which weekday is it in {n}?
The calendar shows {day}. What will it show {n} later?
If the calendar shows a {day}, which weekday will it show in {n}?
School starts on a {day}. Which weekday is it {n} later?
If school starts on {day}, which day of the week is {n} after that?
My rent is due in {n} and it's {day}. On which day is it due?
What day of the week is the rent due, if it's {n} after {day}?
I paid on {day}. The money comes {n} later. What weekday is it?
The money comes {n} after I paid on {day}. On what day?
If you move {n} forward from {day}, where do you land?
Go forward {n} from {day}. Which weekday do you land on?
My homework: what day of the week follows {n} after {day}?
Which weekday follows {n} after a {day}?
A baby born on a {day} is {n} old. What day is it?
The puppy was born on {day}. On which day is it {n} old?
I planted seeds on {day} and they came up {n} later. Which day was it?
Seeds come up {n} after {day}. What weekday is that?
A ship that sails on {day} arrives {n} later. Which weekday is it?
The ship sails for {n} from {day} on. On what day does it arrive?
{n} have passed since {day}. Which weekday is it?
Since {day}, {n} have passed. What day is it now?
I start a diet on {day}. If I keep it for {n}, when am I done? Name the weekday.
A diet of {n} starts on {day}. On which day is it done?
They leave {n} after {day}. On what day do they leave?
It's {day} now. We leave in {n}. Which weekday is that?
My library books are due in {n}, and it's {day}. What day are they due?
Books taken out on {day} are due {n} later. On which weekday?
{day}, then {n} more: which weekday?
Add {n} to {day}. What day do you get?
It's {day} now. Which weekday will we have in {n}?
Given that it's {day}, which weekday comes in {n}?
The parcel takes {n}. It was sent on {day}. Which weekday is it here?
From {day} on, the passport takes {n}. What weekday is it then?
The match planned for {day} is put off by {n}. Which weekday is it now?
My concert on {day} was postponed by {n}. What is the new day?
Kindly tell me the weekday {n} later than {day}.
Please find which weekday is {n} after {day}.
Imagine {n} pass from {day} on. What weekday is it then?
Suppose it is {day} and you wait {n}. Which day is it then?
I met her on {day}. I saw her {n} later. On which weekday?
I called on a {day} and again {n} later. What weekday was that?
My bandage went on on {day}. It comes off {n} later. Which weekday is it?
The cast comes off {n} after {day}. On what weekday?
The wine rests for {n} from {day} on. On what weekday can we taste it?
We made cheese on {day}. It rests {n}. Which day can we try it?
Jump {n} forward from {day}. What weekday do you get?
If I step {n} ahead from {day}, which weekday is it?
If {n} are added to {day}, what weekday is reached?
Which weekday is reached when {n} follow {day}?
Skip {n} ahead from {day}. Which weekday is it?
If I skip {n} in the week from {day}, which weekday do I get?
""")
DAY_BEFORE = phrasings("""
My party was {n} before {day}. On which day was it?
What day was the party, if it was {n} before {day}?
I ordered a book {n} before it came on {day}. On what day was that?
My shoes came on {day}. I ordered them {n} before. On which day?
A bill due on {day} was sent {n} before. On what day was it sent?
They sent the bill {n} before it was due on {day}. What day was it?
I can't figure out which weekday is {n} before {day}.
Figure out what day of the week is {n} before {day}.
Could you work out which weekday comes {n} before {day}?
Work out the day of the week {n} before a {day}.
If the calendar shows {day}, which weekday did it show {n} ago?
What weekday did the calendar show {n} before {day}?
I start learning {n} before the exam on {day}. Which weekday is it?
My exam is on {day}. I start {n} before. On which weekday do I start?
If you go back {n} from {day}, where do you land?
Go {n} back from {day}. Which weekday do you land on?
They left {n} before {day}. On what day did they leave?
It's {day} now and we left {n} ago. Which weekday was that?
It happened {n} ago and it's {day}. Which weekday was it?
What weekday was it when it happened, {n} before {day}?
The ship sailed {n} before it arrives on {day}. What weekday was it?
A ship arrives on {day} after it sailed {n} before. On which day did it sail?
The wedding is on a {day}. Guests must reply {n} before. By what day?
We must reply {n} before {day}. By which weekday is that?
It's {day}. Someone called {n} ago. On which weekday was it?
The call was {n} before {day}. On what day was the call?
My letter was posted {n} before {day}. What weekday was it posted?
The parcel was {n} in the post and came on {day}. On which day was it sent, back then?
The rain began {n} ago and now it's {day}. On what weekday did it begin?
A strike began {n} before {day}. Which weekday was that?
The fever began {n} before a {day}. What day was it?
The match planned for {day} is brought back by {n}. Which weekday is it now?
My concert on {day} was moved back to {n} before. What is the new weekday?
Kindly name the weekday {n} before {day}.
Please calculate which weekday is {n} before {day}.
Imagine it is {day} and think {n} back. What weekday is it?
Suppose I turn the calendar back {n} from {day}. Which weekday do I get?
Jump {n} backwards from {day}. What weekday do you get?
If I walk {n} back in the week from {day}, which weekday is it?
I was ill {n} before the race on {day}. On what weekday was I ill?
The test is on {day}. I slept badly {n} before. Which weekday was it?
It's {day} and we got married {n} ago. What weekday was that?
We have been here for {n}. It's {day}. On what weekday did we come, back then?
I came here {n} before {day}. On what weekday was it?
Skip {n} back from {day}. Which weekday is it?
If I skip {n} backwards in the week from {day}, which weekday do I get?
""")
CHAIN = phrasings("""
Given that {known} {was} {day}, {asked} {is_} what day?
It's given that {known} {was} {day}. Which day {is_} {asked}?
Suppose that {known} {was} {day}. Then what day {is_} {asked}?
Suppose {known} {was} a {day}. Which weekday {is_} {asked}?
{Known} {was} {day}. Name the weekday for {asked}.
{Known} {was} a {day}. Now name {asked}.
{Known} {was} {day}. Where do we put {asked}, on which weekday?
If {known} {was} a {day}, on which weekday do we put {asked}?
Imagine {known} {was} {day}. Which day {is_} {asked}?
Let's imagine that {known} {was} {day}. What day {is_} {asked}?
Since {known} {was} a {day}, which weekday {is_} {asked}?
Since we know {known} {was} {day}, what day {is_} {asked}?
The calendar says {known} {was} a {day}. Which day {is_} {asked}?
My calendar says {known} {was} {day}. {asked} {is_} what day?
Assuming that {known} {was} {day}, {asked} {is_} which day?
Assume {known} {was} {day}. What day {is_} {asked}?
Someone said {known} {was} {day}. So what day {is_} {asked}?
They told me {known} {was} {day}. Which day {is_} {asked}?
I'm sure {known} {was} a {day}. What day {is_} {asked}?
My homework: {known} {was} {day}. What day {is_} {asked}?
Homework: {known} {was} {day}, which day {is_} {asked}?
{known} {was} {day}, therefore {asked} {is_} which day?
{known} {was} {day}. Hence, what day {is_} {asked}?
We know that {known} {was} {day}. Work out {asked}.
You know {known} {was} {day}. Find the weekday that {is_} {asked}.
A fact: {known} {was} {day}. Now say what day {is_} {asked}.
My friend said {known} {was} {day}. What weekday {is_} {asked}?
The paper says {known} {was} a {day}. Then which day {is_} {asked}?
My son thinks {known} {was} {day}. If so, what day {is_} {asked}?
A riddle: {known} {was} {day}. What day {is_} {asked}?
A [puzzle|question]: {known} {was} {day}. {asked} {is_} which day?
Seeing that {known} {was} {day}, which weekday {is_} {asked}?
Provided that {known} {was} {day}, what day {is_} {asked}?
Let us say {known} {was} a {day}. What weekday {is_} {asked}?
Let's pretend {known} {was} {day}. What day {is_} {asked}?
I'm confused: if {known} {was} {day}, what day {is_} {asked}?
Help me out: {known} {was} {day}. What {is_} {asked}?
I lost track. If {known} {was} {day}, then {asked} {is_} what?
It is clear: {known} {was} {day}. But what weekday {is_} {asked}?
{Known} {was} {day}, and what about {asked}?
{known} {was} {day}, and hence {asked} {is_} which day?
{known} {was} {day}, thus what day {is_} {asked}?
I lost track of the days. {Known} {was} {day}. What {is_} {asked}?
""")
FROM_TO = phrasings("""
The party is on the next {other}. It is {day}. In how many days is it?
It's {day}. In how many days is a party on the next {other}?
I can't figure out how many days it is from {day} to {other}.
Figure out how many days there are from {day} to the next {other}.
Could you work out how many days it is from {day} until {other}?
Work out how many days it is from {day} until the next {other}.
A book that I ordered on {day} comes on the next {other}. How many days is that?
I order it on {day}. It comes on the next {other}. How many days will it take?
The rent is paid on {day} and due on the next {other}. How many days is that?
How many days do I have from {day}, if it is due on the next {other}?
How many days later do we come home, if we leave on {day} and come home the next {other}?
We left on {day}. We came home on the next {other}. How many days later was it?
With today being {day}, in how many days is it {other}?
It is {day}. How many more days until the next {other}?
If the calendar shows {day}, how many days till it shows {other}?
How many days till {other}, if my calendar shows {day}?
My homework: how many days are there from {day} to the next {other}?
Homework: the number of days from {day} until {other}.
We stay from {day} to the next {other}. How many nights is that?
How many nights do I stay from {day} until {other}?
From {day}, how many times must I sleep until it's {other}?
I sleep how many times from {day} until the next {other}?
School starts on {day}. How many days later is it {other}?
If we start on {day}, how many days later do we have {other}?
A ship that sails on {day} arrives on the next {other}. How many days is it?
How many days does a ship take from {day} to the next {other}?
{day} - {other}: how many days?
[days left|day count] from {day} until {other}
What's the count of days from {day} to the next {other}?
Please find how many days it is from {day} to {other}.
Kindly give the number of days from {day} to the next {other}.
It's {day}. The race is on the next {other}. How many days are left?
From {day}, how many days remain until the fair on {other}?
They set out on {day}. They arrived the next {other}. How many days was that?
We left on {day} and got there on {other}. How many days did we take?
I posted it on {day} and it was delivered the next {other}. How many days is that?
Ordered on {day}, it was here on the next {other}. How many days did it take?
Imagine it's {day}. How many days have gone by when {other} comes?
Suppose it is {day}. How many days go by until the next {other}?
It's {day} now. The papers go out on the next {other}. How many days from now?
The bins go out on {day} and again on {other}. How many days are between?
Walk through the week from {day} to {other}. How many days do you count?
If I step from {day} to the next {other}, how many days is it?
I'm trying to work out how many days it is from {day} to {other}.
I was trying to count the days from {day} to the next {other}.
""")

"""Phrasings near to others: each shares its words or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

PHRASES = phrasings("""
whats {n} [converted|changed|switched] to {many}
whats {n} if you [write|express] it in {many}
{n} when [converted|changed|turned] into {many}
When [expressed|written|stated] in {many}, {n} is what?
[Expressed|Written|Stated] in {many}, what is {n}?
If {n} is [expressed|written|shown] in {many}, what does it say?
What does {n} [amount|add up|correspond] to in {many}?
What do you get when {n} is [changed|converted] to {many}?
{n} comes to what in {many}?
{n} is equal to how many {many}?
To how many {many} does {n} [amount|correspond|add up]?
[I can't figure out|I need to figure out|Help me figure out] what {n} is in {many}.
I want to know what {n} [makes|comes to] in {many}.
My homework says: what is {n} in {many}?
Homework question: {n} in {many} is what?
My teacher asks what {n} is in {many}.
My teacher [said|wrote] {n} on the board. We need it in {many}.
The recipe says {n}. My cup only has {many}. What do I use?
I need {many}, but the recipe says {n}. What is that?
The label gives {n}, but I need {many}. How many is it?
What is {n}, as the label says, in {many}?
Would you mind [saying|telling me] what {n} is in {many}?
Do you mind changing {n} to {many} for me?
Please be quick: what is {n} in {many}?
{n}, in {many}, quickly please.
What exactly is {n} in {many}?
{n} is exactly how many {many}?
Do you have any idea how many {many} {n} is?
{n} in {many}, any idea?
I only [know|use|work with] {many}. How many are {n}?
{many} are all I understand. So what is {n}?
[unit converter|conversion|converter]: {n} into {many}
Use a unit converter: {n} in {many}.
[google|calculator]: how many {many} is {n}
calc: {n} in {many}
A unit exercise: change {n} into {many}.
Conversion exercise. {n} = how many {many}?
Fill in what's missing: {n} is ___ {many}
The blank in "{n} = ___ {many}" stands for what?
Which number goes in the blank: {n} is ___ {many}
[Convert|Change|Turn] it to {many}: the amount is {n}.
Take {n}. How many {many} do you get if you convert it?
Can you [rewrite|restate|report|show] {n} in {many}?
I have to [rewrite|restate|report] {n} in {many}. How?
How do I [translate|transform] {n} into {many}?
[Translate|Transform] this into {many}: {n}
I want to [translate|rework|transform] {n} into {many}.
[Determine|Compute|Find] how many {many} {n} is.
[Compute|Find|Determine] what {n} is in {many}.
If you count the {many} in {n}, how many are there?
How many {many} do you count in {n}?
If I break {n} down, how many {many} do I get?
Break it down: {n}, how many {many}?
What is the amount in {many} if it is {n}?
How many {many} are the same amount as {n}?
State the amount in {many}: {n}
My answer is {n}, but they want {many}. What should I write?
The book wants the answer in {many}, and I've got {n}.
The exercise asks for {many}. I have {n}. What do I write?
In the exercise we change {n} to {many}. What's the answer?
The worksheet asks how many {many} {n} is.
What goes on the worksheet for {n} in {many}?
The form asks for {many}. What do I enter for {n}?
What do I enter if I have {n} and the form wants {many}?
The app only takes {many}, and I have {n}. What do I type?
The app says {n}. What is it in {many}?
My instructions say {n}. How many {many} is that?
According to the instructions it is {n}. In {many}?
They told me {n}. How many {many} would that be?
They gave me {n}, I'd rather have it in {many}.
Somebody said {n}. What's that in {many}?
[Somebody|The coach] says {n}, but how many {many} does that mean?
My [boss|coach|doctor|neighbour] gave me {n}. I use {many}. What is it?
My [son|daughter|pupil|brother] needs to know what {n} is in {many}.
My sister wrote {n}. I use {many}. What should I write?
How does my pupil change {n} to {many}? What comes out?
In my notes it's {n}. What is it in {many}?
I noted down {n}. What would my notes say in {many}?
I wrote {n} and should have written it in {many}. What's right?
How do I put {n} in {many}?
I [always|usually] think in {many}. What is {n}?
Someone who thinks in {many} asks what {n} is.
I can never remember what {n} is in {many}.
I always forget how many {many} {n} is.
I mix up my units. How many {many} is {n}?
I'd rather see {many}. What is {n}?
I'd like {many} instead of {n}. How many?
I've got {n}. What do I have in {many}?
How many {many} do I need for {n}?
I was asked how many {many} {n} is. Help!
Help! They asked for {many} and I've got {n}.
We have {n} left. What is left in {many}?
There is {n} in total. What's the total in {many}?
In class we're changing units. What is {n} in {many}?
Today in class: units. How many {many} is {n}?
Can I say {n} in {many}? How many is it?
How do you say {n} using only {many}?
Is there a way to write {n} in {many}? How?
What's a good way to say {n} in {many}?
Suppose something is {n}. What's that in {many}?
Suppose you're given {n} and want {many}. What do you get?
I start from {n} and want {many}. How many do I get?
If someone asks for {n} in {many}, what do I say?
When someone says {n}, what do they mean in {many}?
{n} means how many {many}?
How many {many} can you fit into {n}?
How many {many} would {n} be?
Does {n} look different in {many}? How?
What would {n} look like in {many}?
{n} in {many}: what's the equivalent?
The equivalent of {n} is how many {many}?
What number of {many} [is equal|corresponds] to {n}?
{n} equals which number of {many}?
Just give the number: {n} in how many {many}?
I need just the number of {many} for {n}.
What's the same amount as {n}, but in {many}?
Use the other unit, {many}: {n} is what?
A quiz asks how many {many} {n} is.
Quiz: what's {n} in {many}?
What will {n} come to in {many}?
What would {n} come to, if I want {many}?
I'm trying to find out how many {many} {n} is.
I was trying to figure out how many {many} {n} [makes|equals].
Starting from {n}, what do I get in {many}?
If the app shows {n}, what would it show in {many}?
My app shows {n}, but I want {many}. What should it show?
I wrote it down as {n}. How do I put it in {many}?
My instructions are in {many}. What is {n} then?
""")
TIME_PHRASES = phrasings("""
A machine that runs for {n} runs how many {many}?
If the machine runs {n}, how long does it run in {many}?
My waiting time was {n}. What is that in {many}?
How many {many} did I wait if I waited {n}?
How many {many} did the baby sleep, if it slept {n}?
After {n} the baby woke up. How many {many} did it sleep?
It's {n} until school is over. How many {many} is it?
In {n} the [match|lesson] is over. How many {many} are left?
If my timer is set to {n}, how many {many} does it run?
How many {many} do I set my timer to for {n}?
How many {many} was the game, if it was {n} long?
The [concert|play|lecture] took {n}. How long was it in {many}?
If a [match|meeting|lecture] goes on for {n}, how many {many} is that?
How many {many} does the [bread|cake|soup] need, if it needs {n}?
The [stew|cake|bread] is in the oven for {n}. What's that in {many}?
The recipe says to cook it for {n}. How long is that in {many}?
How many {many} do I cook something that takes {n}?
For how many {many} is the oven set, if I set it to {n}?
My [train|bus|plane] is {n} late. How late is it in {many}?
We are late by {n}. How many {many} are we late?
The drive took {n}. How many {many} did we drive?
We were on the road for {n}. How long was the drive in {many}?
My flight is {n}. How many {many} is the flight time?
The plane was in the air for {n}. Give that in {many}.
Our holiday lasts {n}. How many {many} of holiday do we have?
How many {many} does a holiday of {n} last?
They have been married for {n}. What is that in {many}?
How many {many} have we known each other, if it's {n}?
I've lived here for {n}. How many {many} have I lived here?
I've known my friend for {n}. How many {many} is that?
My contract lasts {n}. How many {many} does it run?
The guarantee runs for {n}. What is that in {many}?
The term of the loan is {n}. How many {many} is that?
How many {many} does a loan of {n} run?
My ticket is valid for {n}. For how many {many} is it valid?
It's been raining for {n}. How many {many} has it rained?
Without a break, they played for {n}. How many {many} did they play?
My battery was empty after {n}. How many {many} did it last?
How long does a battery last in {many}, if it lasts {n}?
I'm watching a video of {n}. How many {many} is it?
How many {many} will I be watching a film of {n}?
The song is {n} long. What's its length in {many}?
How many {many} does a song of {n} run?
For the test we get {n}. How many {many} do we get?
Pupils get {n} for the test. What is the time in {many}?
The swimmer needed {n}. How many {many} did she need?
The runner's time is {n}. State it in {many}.
My workout takes {n}. How many {many} do I work out?
I did a workout of {n}. Give its length in {many}.
I must rest for {n}, says the doctor. How many {many} is that?
The doctor told me to stay in bed for {n}. How long in {many}?
My fever went on for {n}. How many {many} did it last?
I had a fever for {n}. What is that in {many}?
I take pills for {n}. How many {many} do I take them?
For how many {many} do I take the pills, if it's {n}?
Until the paint is dry it takes {n}. How many {many} is it?
The glue has to dry for {n}. How many {many} do I wait?
They worked on the building for {n}. How many {many} did they work?
Building the house took {n}. What's that in {many}?
For {n} the internet was down. How many {many} was it down?
The [power|phone] was down for {n}. What is that in {many}?
The wash cycle takes {n}. How many {many} does it take?
How many {many} is a wash cycle of {n}?
The clock counted {n}. What's the time in {many}?
A countdown starts at {n}. How many {many} does it count?
There are {n} to go in the countdown. Say it in {many}.
{n} to go, so how many {many} to go?
There's still {n} left. How many {many} are left?
Counted exactly, he is {n} old. What's his age in {many}?
How many {many} old is a puppy of {n}?
My puppy's age is {n}. What is that in {many}?
I practiced for {n}. What's that in {many}?
For {n} he practiced the piano. For how many {many}?
She was away for {n}. How long was she away in {many}?
I'll be away for {n}. For how many {many} is that?
We talked for {n}. How many {many} did we talk?
I was on the phone for {n}. What is that in {many}?
You have {n}. How many {many} do you have?
How many {many} do you have left if you have {n} left?
I can park for {n}. How many {many} can I stay?
My parking ticket is good for {n}. What's that in {many}?
My homework took {n}. How many {many} did I spend on it?
We spent {n} in the museum. How many {many} did we spend there?
I held my breath for {n}. How many {many} did I hold it?
The dancer held the pose for {n}. What is that in {many}?
My break is {n}. How many {many} of break do I get?
Say in {many} how long a break of {n} is.
If {n} pass, how many {many} pass?
{n} have gone by. How many {many} have passed?
How many {many} are in a period of {n}?
A stay of {n} is how many {many}?
We're staying for {n}. What is our stay in {many}?
The waiting time is {n}. What is that in {many}?
The duration is {n}. How many {many} is it?
What's a duration of {n} in {many}?
She practiced piano for {n}. How many {many} did she practice?
A runner needed {n}. What's the runner's time in {many}?
My parking is paid for {n}. How many {many} can I stay?
The contract runs for {n}. How many {many} does it run for?
""")

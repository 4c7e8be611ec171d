"""More ways to ask for a change of units."""

from __future__ import annotations

from training.problems import units_contrast, units_more, units_near, units_near_more
from training.problems.problem import phrasings

PHRASES = phrasings("""
{n} converted to {many}
{n} -> {many}
{n} as {many}
convert {n} {many}
{n} expressed in {many}
number of {many} in {n}
conversion of {n} to {many}
What would {n} be in {many}?
What does {n} come to in {many}?
How would you write {n} in {many}?
[I'm trying to figure out|I want to know] what {n} is in {many}.
For my homework: what is {n} in {many}?
My teacher wants {n} in {many}.
The recipe says {n}, but I need it in {many}.
The label says {n}. What is that in {many}?
It says {n} here. I'd like to have that in {many}.
Could you express {n} in {many}[ for me|]?
Would you mind changing {n} into {many}?
[Quickly, |]{n} in {many}, please.
Help me convert {n} into {many}.
Help me turn {n} into {many}.
Show me how to change {n} to {many}.
Find the number of {many} in {n}.
Figure out how many {many} {n} is.
If you change {n} to {many}, what do you get?
When I turn {n} into {many}, what do I get?
In {many}, what is {n}?
In {many}, {n} is how much?
Exactly how many {many} is {n}?
Any idea what {n} is in {many}?
I measured {n}. What is that in {many}?
I only understand {many}. What is {n}?
""")
PHRASES += units_more.PHRASES + units_near.PHRASES + units_contrast.PHRASES
TIME_PHRASES = phrasings("""
The machine runs for {n}. What is that in {many}?
I waited {n}. How many {many} did I wait?
The baby slept for {n}. How long is that in {many}?
School is over in {n}. How many {many} is that?
A flight of {n}: how long in {many}?
It went on for {n}. Give that in {many}.
How many {many} go by in {n}?
My timer is set to {n}. What is that in {many}?
The game was {n} long. How many {many} was that?
""")
TIME_PHRASES += units_more.TIME + units_near.TIME_PHRASES + units_contrast.TIME_PHRASES
LENGTH_PHRASES = phrasings("""
A fence is {n} long. What is its length in {many}?
The wall measures {n}. How many {many} is that?
I walked {n}. What is that in {many}?
A cable of {n}: how many {many}?
How far is {n} in {many}?
The pool is {n} long. Give its length in {many}.
A tree is {n} high. How high is it in {many}?
""")
LENGTH_PHRASES += units_more.LENGTH + units_near_more.LENGTH_PHRASES + units_contrast.LENGTH_PHRASES
WEIGHT_PHRASES = phrasings("""
My suitcase weighs {n}. What is its weight in {many}?
The baker uses {n} of flour. How much is that in {many}?
A parcel of {n}: how many {many}?
The scale shows {n}. What would it show in {many}?
Give the weight of {n} in {many}.
I bought {n} of rice. How many {many} did I buy?
""")
WEIGHT_PHRASES += units_more.WEIGHT + units_near_more.WEIGHT_PHRASES + units_contrast.WEIGHT_PHRASES
DOZEN_PHRASES = phrasings("""
{n} = how many {many}?
number of {many} in {n}
I ordered {n}. How many {many} will I get?
The shop sold {n}. What number of {many} is that?
We bought {n} at the market. How many {many} did we buy?
Figure out how many {many} {n} is.
If a crate holds {n}, how many {many} are in it?
Do you know what {n} comes to in {many}?
For my homework: {n}, how many {many}?
Help me count: how many {many} do I have with {n}?
She brought {n}. How many {many} did she bring?
A baker packs {n}. How many {many} does he pack?
I want to know how many {many} {n} would be.
A recipe asks for {n}. How many {many} is that?
""")
DOZEN_PHRASES += units_more.DOZEN + units_near_more.DOZEN_PHRASES + units_contrast.DOZEN_PHRASES
VOLUME_PHRASES = units_more.VOLUME + units_near_more.VOLUME_PHRASES + units_contrast.VOLUME_PHRASES
MONEY_PHRASES = units_more.MONEY + units_near_more.MONEY_PHRASES + units_contrast.MONEY_PHRASES

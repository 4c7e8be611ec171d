"""Tellings of `story_everyday_more` near to others: each shares its scene or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{A} gives away {a} {t} and has {b} left. Asked for the start.": phrasings("""
    How many {t} did {A} have at first if {s} gave away {a} and has {b} left?
    {A} had some {t}. {S} gave {a} to a friend. Now {s} has {b}. How many were there at first?
    {A} gave {a} {t} to {p_} sister and kept {b}. How many {t} did {s} have before?
    I gave {a} {t} to a friend. I still have {b}. How many {t} did I have before that?
    {A} lost {a} {t} and still has {b}. How many {t} did {s} have in the beginning?
    I lost {a} {t} and {b} remain. How many {t} did I start with?
    After losing {a} {t}, {A} has {b}. What number of {t} did {s} have before?
    {A} sold {a} {t} and brought {b} home. How many {t} did {s} bring to the market?
    A shop sold {a} {t} to {A} and {b} are still there. How many {t} were in the shop at first?
    I sold {a} {t} today and {b} are unsold. How many {t} did I have at the start of the day?
    Somebody stole {a} of my {t}, and {b} are still here. How many {t} did I have before?
    When {a} {t} were stolen from {A}, {b} were left. How many {t} were there at first?
    {A} ordered some {t}. {a} came broken and {b} were good. How many {t} did {s} order?
    {A} bought some {t}, used {a} and has {b} left over. How many {t} did {s} buy?
    {A} sent {a} {t} to {B} and has {b} left. How many {t} did {A} have before?
    I sent {a} {t} to my aunt and {b} are here. How many {t} did I have at first?
    {A} lent {a} {t} to a friend and {b} are left. How many did {s} have at the beginning?
    {A} ate {a} {t} and {b} remain in the {box}. How many {t} were in the {box} at first?
    {A} took {a} {t} out of a {box}, and {b} are still in it. How many were in it before?
    {A} dropped {a} {t} and has {b} left. How many {t} were there before that?
    {A} used {a} {t} in May and {b} remain. How many {t} were there at the start of May?
    Gone: {a} {t}. Left: {b}. How many {t} did {A} have at the start?
    I don't remember how many {t} I had before I sold {a} and kept {b}. How many was it?
    """),
    "{A} had {a} {t}, got some more, now has {b}.": phrasings("""
    How many {t} did {A} get if {s} had {a} and now has {b}?
    {A} had {a} {t}. Now {s} has {b}. How many {t} did {s} get in between?
    {A} had {a} {t} and got some as a gift. Now there are {b}. How many {t} did {s} get?
    I had {a} {t} and my aunt gave me some more. Now I have {b}. How many did she give me?
    {B} gave some {t} to {A}, who had {a} and now has {b}. How many {t} did {B} give away?
    {A} had {a} {t} and ordered more. Now {s} has {b} {t}. How many {t} were ordered?
    I had {a} {t}, ordered some more, and now I have {b}. How many did I order?
    {A} had {a} {t} at home. When the order arrived there were {b}. How many {t} arrived?
    I had {a} {t} before the shop and {b} after it. How many {t} did I buy?
    {A} bought some {t} at the market. Before that {s} had {a}, now {s} has {b}. How many did {s} buy?
    {A} had {a} {t}. {B} sent {o} some more and now {s} has {b}. How many {t} did {B} send?
    {A} had {a} {t} on Monday, found some and had {b} on Friday. How many {t} did {s} find?
    {A} won some {t}: {a} before, {b} now. How many {t} did {s} win?
    {A} stole some {t}: {a} were in the {box} before, now there are {b}. How many did {s} steal?
    In a {box} there were {a} {t}. Now there are {b}. How many {t} did {A} put in?
    {A} put some {t} in a {box} that held {a}. It holds {b} now. How many {t} were put in?
    From {a} {t} in May to {b} in June: how many {t} did {A} collect?
    There are {a} {t} in the {place} and then {b} when {A} has been there. How many did {s} bring?
    Somebody brought {A} some {t}. At first {s} had {a}, after that {b}. How many {t} were brought?
    {A} packed {a} {t} and must pack {b} in the end. How many {t} are still to be packed?
    What must {A} add to {a} {t} to get {b} {t}?
    {a} {t} before, {b} {t} now. How many more does {A} have?
    """),
    "{A} had {a} {t}, lost some, now has {b}.": phrasings("""
    How many {t} did {A} lose if {s} had {a} and now has {b}?
    {A} had {a} {t}. Now {s} has {b}. The others are lost. How many {t} did {s} lose?
    I had {a} {t} and lost some on a trip. Now I have {b}. How many did I lose?
    {A} had {a} {t} and gave some away. {b} are left. How many {t} did {s} give away?
    I had {a} {t} and gave some to my sister. I have {b} now. How many did I give her?
    {A} had {a} {t} and gave some to {B}. Now {A} has {b}. How many {t} did {B} get?
    {A} had {a} {t} and somebody stole some. Now {s} has {b}. How many {t} were stolen?
    There were {a} {t} in my bag until some were stolen. Now there are {b}. How many did they steal?
    A thief came. Before that {A} had {a} {t}, after that {b}. How many {t} did the thief steal?
    {A} had {a} {t} and sent some to {B}. {b} are left. How many {t} did {A} send?
    I sent some of my {a} {t} to a friend and {b} are here. How many {t} did I send?
    A shop had {a} {t}. {A} bought some and now it has {b}. How many {t} did {s} buy?
    {A} ordered {a} {t} but some were lost and only {b} arrived. How many {t} were lost?
    {A} went to the market with {a} {t} and brought {b} home. How many {t} were sold?
    {A} sold some of {a} {t} and has {b} at night. How many did {s} sell?
    {A} used some of {a} {t}. Only {b} remain. How many {t} were used?
    {A} ate some of {a} {t} at lunch, and now there are {b}. How many {t} did {s} eat?
    {A} took some {t} out of a {box}: {a} before, {b} now. How many did {s} take out?
    From {a} {t} to {b} {t}: how many did {A} take away?
    The {place} had {a} {t} on Monday and {b} on Friday. How many did {A} take?
    I count my {t}: {a} last week, only {b} now. How many are gone?
    Of my {a} {t} only {b} are still there. How many were taken?
    After losing some of {a} {t}, {A} has {b}. How many {t} were lost?
    """),
    "{a} {t}, {b} {t} and {c} {t} together.": phrasings("""
    How many {t} are {a} {t}, {b} {t} and {c} {t} together?
    {A} has {a} {t}. {B} has {b}. A friend has {c}. How many {t} do they have in all?
    {A} ({a} {t}), {B} ({b}) and a friend ({c}): how many {t} altogether?
    I have {a} {t}, my brother has {b} and my sister has {c}. How many {t} do we have together?
    {A} bought {a} {t} in May, {b} in June and {c} in July. How many {t} did {s} buy?
    {A} ordered {a} {t}, then {b} and then {c}. How many {t} were ordered in all?
    A shop orders {a} {t} on Monday, {b} on Tuesday and {c} on Friday. How many {t} does it order?
    {a} {t} arrived in the morning, {b} at noon and {c} in the evening. How many {t} arrived that day?
    Three parcels arrived with {a}, {b} and {c} {t}. How many {t} arrived?
    In the mail came parcels with {a}, {b} and {c} {t}. What number of {t} came altogether?
    {A} sends {a} {t} to {B}, {b} to a friend and {c} to {p_} aunt. How many {t} does {s} send?
    {A} gave {a} {t} to {p_} mother, {b} to {p_} father and {c} to {B}. How many {t} did {s} give away?
    My mother gave me {a} {t}, my father {b} and my aunt {c}. How many {t} did I get?
    {A} lost {a} {t} in May, {b} in June and {c} in July. How many {t} were lost?
    I lost {a} {t} at home, {b} at school and {c} on the way. How many {t} did I lose?
    Thieves stole {a} {t}, then {b}, and at last {c} more. How many {t} were stolen?
    {A} sold {a} {t} on Monday, {b} on Tuesday and {c} on Friday. How many {t} did {s} sell in all?
    {A} found {a} {t} at home, {b} at school and {c} in the garage. How many {t} were found?
    {A} picked {a} {t}, {B} picked {b} and another friend picked {c}. Add up all the {t}.
    On three shelves are {a}, {b} and {c} {t}. How many {t} are on the shelves altogether?
    There are {a} {t} in the first room, {b} in the next and {c} in the last. How many are in the three rooms?
    {A} counted {a}, {b} and {c} {t} in three {boxes}. What do the counts add up to?
    {a} {t} and {b} more and {c} more. Total number of {t}?
    """),
    "{a} m long, {n} m wide, the area.": phrasings("""
    How large is a room of {a} m by {n} m in square meters?
    A room is {a} m long. It is {n} m wide. How many square meters is that?
    A garden ({a} m long, {n} m wide): how many square meters?
    What area does a garden have that is {a} m long and {n} m wide, in square meters?
    {A} buys a carpet, {a} m long and {n} m wide. How many square meters of carpet is that?
    {A} orders a carpet for a room that is {a} m by {n} m. How many square meters must {s} order?
    How many square meters of carpet do I need for a hall {a} m long and {n} m wide?
    The sides of a rectangle are {a} m and {n} m. What is the area?
    Find the area of a rectangle, {a} m long, {n} m wide.
    Rectangle with sides {a} m and {n} m. Area in square meters?
    I paint a wall of {a} m by {n} m. How many square meters do I paint?
    {A} wants to paint a wall, {a} m long and {n} m high. How many square meters is the wall?
    A farmer sells a field of {a} m by {n} m. How many square meters does he sell?
    How large is the field of a farmer if it is {a} m long and {n} m wide, in square meters?
    Grass is to cover a yard {a} m long and {n} m wide. How many square meters of grass is that?
    How many square meters does a pool of {a} m by {n} m cover?
    Tiles cover a floor of {a} m by {n} m. How many square meters of tiles is that?
    If one tile is a square meter, how many tiles go on a floor of {a} m by {n} m?
    The floor of the school hall measures {a} m by {n} m. What is its area in square meters?
    {a} m long, {n} m wide: area?
    A wall is {a} m long and {n} m high. How many square meters of tiles does it need?
    """),
}

"""More ways to tell the stories of `story_sharing`, by their facts."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{n} times {m}.": phrasings("""
    A {place} has {n} tables and {m} people can sit at each. How many people can sit there?
    {n} cars are on the road with {m} people in each. How many people is that?
    A hotel has {n} floors with {m} rooms on every floor. How many rooms does it have?
    {A} trains {n} days a week for {m} weeks. On how many days does {s} train?
    {n} teams with {m} players each take part. What is the total number of players?
    Each of {n} hens lays {m} eggs. How many eggs do they lay altogether?
    {n} shelves, {m} books on each shelf. Total number of books?
    {A} sends {n} letters a day. How many letters are sent in {m} days?
    [I'm trying to|Help me] work out how many {t} come in {n} {boxes} of {m}.
    A wall is built with {n} rows of bricks, {m} bricks to a row. How many bricks are needed?
    {A} draws {n} flowers with {m} leaves each. How many leaves does {s} draw?
    My garden has {n} trees and every tree carries {m} apples. How many apples are there?
    """),
    "{a} {t} shared by {n}.": phrasings("""
    How many {t} does everyone get when {a} {t} are divided equally between {n} {who}?
    {A} deals out {a} {t} to {n} {who} until none are left. Everyone has the same number. How many is that?
    {a} {t} for {n} {who}, equal parts. How many apiece?
    {A} cuts a pile of {a} {t} into {n} equal piles. What is the size of one pile?
    A shelf of {a} {t} is spread evenly over {n} shelves. How many are on each shelf?
    {A} uses up {a} {t} in {n} days, the same number every day. How many is that a day?
    [I'm trying to|Help me] divide {a} {t} fairly between {n} {who}. How many for each?
    {A} brought {a} {t} to school for {n} {who}. Nobody gets more than another. How many for each?
    A shop orders {a} {t} and they come in {n} {boxes} of equal size. How many {t} per {box}?
    I have to spread {a} {t} evenly over {n} tables. How many go on one table?
    """),
    "{a} {t}, {n} in each {box}.": phrasings("""
    With {a} {t} and {n} to a {box}, what number of {boxes} do I end up with?
    All {a} {t} are divided into groups of {n}. Every group goes in a {box}. How many {boxes} is that?
    A shop orders {a} {t}. They come {n} to the {box}. How many {boxes} come?
    {a} {t} in {boxes} of {n}: how many {boxes}?
    {A} sold {a} {t} in {boxes} of {n}. How many {boxes} were sold?
    [I'm trying to|Help me] work out how many {boxes} it takes for {a} {t} with {n} per {box}.
    {A} has to carry {a} {t} and one {box} takes {n}. How many {boxes} must {s} carry?
    My school needs {a} {t} and a {box} has {n} of them. How many {boxes} should we order?
    You have {a} {t}, and {n} of them fill one {box}. How many {boxes} can be filled?
    """),
    "{a} {t}, {n} to each, how many are left over.": phrasings("""
    {A} divides {a} {t} fairly between {n} {who}. What remains?
    {a} {t} are put in rows of {n}. How many are left when no more rows can be made?
    How many {t} remain if {a} {t} are divided into groups of {n}?
    {a} {t} for {n} {who}, everyone gets the same. How many remain for the dog?
    I have {a} {t} and sell them only in {boxes} of {n}. How many {t} can I not sell?
    {A} hands out {a} {t} to {n} {who} evenly and eats what remains. How many {t} does {s} eat?
    {a} {t}, {n} per {box}: what is the number left over?
    My class has {a} {t} to spread evenly over {n} tables. How many {t} are left without a table?
    """),
    "{a} {t}, {n} in each {box}, only full {boxes} count.": phrasings("""
    {A} has {a} {t} to sell, {n} to a {box}. How many whole {boxes} can be sold?
    Out of {a} {t}, how many complete {boxes} of {n} can be made?
    {a} {t} in {boxes} of {n}. How many complete {boxes}?
    [I'm trying to|Help me] work out how many full {boxes} {a} {t} make with {n} {t} per {box}.
    A pile of {a} {t} is packed, {n} per {box}. The last {box} is not full. How many full ones are there?
    You have {a} {t} and every {box} must hold exactly {n}. How many {boxes} can you complete?
    My machine puts {a} {t} into {boxes}, {n} to a {box}. How many {boxes} come out full?
    """),
    "{a} in all, {n} fit in one, all must fit.": phrasings("""
    {a} {who} take a lift that holds {n}. How many times must it go up until all are up?
    {a} {who} stay at a hotel with {n} beds in each room. How many rooms do they need?
    We are {a} {who} and one car holds {n}. How many cars must we rent so that nobody stays behind?
    {A} has {a} photos and one page of the book holds {n}. How many pages does {s} need for all of them?
    {a} {t} have to go in the {place}. One shelf holds {n}. What is the smallest number of shelves?
    {A} reads {a} pages, at most {n} a day. How many days does it take {o} at least?
    {a} {who} wait for a boat ride and {n} can ride at once. How many rides are needed until all had one?
    I must carry {a} {t} and never more than {n} at once. How many times must I go?
    {a} {who} want cake and one cake is enough for {n}. How many cakes are needed?
    How many {boxes} must I order to pack {a} {t} when no {box} holds more than {n}?
    """),
    "{n} times {m}, {a} taken.": phrasings("""
    A hotel has {n} floors with {m} rooms each. {a} rooms are taken. How many are free?
    {n} teams of {m} players came and {a} players went home. How many players stayed?
    {n} shelves hold {m} books each. {a} books are out. How many books are on the shelves?
    A bus has {n} rows of {m} seats and {a} seats are taken. How many seats are free?
    {A} baked {n} trays of {m} cookies and sold {a}. How many cookies remain?
    If {n} {boxes} of {m} {t} came in and {a} {t} were stolen, how many {t} remain?
    My garden had {n} rows of {m} plants, but {a} plants died. How many are still alive?
    {A} must learn {n} pages with {m} words each. {S} knows {a} words already. How many words are still to learn?
    {n} {boxes} of {m} {t}, minus {a}. How many {t} remain?
    """),
    "{a} {t} and {n} {boxes} of {m} more.": phrasings("""
    {a} {t} lie on the table next to {n} {boxes} of {m} {t}. How many {t} are there altogether?
    A shop has {a} {t} and orders {n} {boxes} of {m}. How many {t} will it have when they come?
    {A} picked {a} {t} alone, and then {n} {boxes} with {m} {t} each with {B}. How many {t} were picked?
    Besides {a} loose {t}, there are {n} {boxes} with {m} {t} each. Total number of {t}?
    My brother owns {a} {t}. He wins {n} {boxes} of {m} more. What number of {t} does he end up with?
    [I'm trying to|Help me] add up my {t}: {a} loose ones and {n} {boxes} of {m}.
    If {A} starts with {a} {t} and receives {n} {boxes}, {m} {t} in each, how many does {s} end up with?
    {a} loose {t} plus {n} {boxes} of {m}. How many altogether?
    """),
    "{a} {t} and {b} {u} shared by {n}.": phrasings("""
    {A} picked {a} {t} and {b} {u} and divides it all fairly between {n} {who}. How many things for each?
    A pile of {a} {t} and {b} {u} is spread evenly over {n} tables. How many things lie on one table?
    [I'm trying to|Help me] divide {a} {t} plus {b} {u} between {n} {who}, so that all have the same. How many apiece?
    If {a} {t} and {b} {u} make {n} equal piles, how many things are in a pile?
    {A} brings {a} {t}, {B} brings {b} {u}, and {n} {who} share it all equally. How many things apiece?
    {a} {t} plus {b} {u} in {n} equal piles. How many things per pile?
    """),
    "{a} {t}, {b} kept, the rest shared by {n}.": phrasings("""
    Of {a} {t} {A} eats or loses {b}. The others are divided fairly between {n} {who}. How many for each?
    A shop had {a} {t}, threw away {b} and spread the others evenly over {n} shelves. How many are on one shelf?
    {A} picked {a} {t}, sold {b}, and packed what remained into {n} {boxes} of equal size. How many {t} per {box}?
    [I'm trying to|Help me] divide my {a} {t}: {b} for me and the rest evenly for {n} {who}. How many for each?
    From a pile of {a} {t} take away {b}, then make {n} equal piles. What is the size of one pile?
    {a} {t} were ordered, {b} came broken, and {n} {who} got an equal part of the good ones. How many did each get?
    """),
    "{n} {boxes} with {m} {t} each, shared by {k}.": phrasings("""
    {A} opens {n} {boxes} of {m} {t} and divides the {t} fairly between {k} {who}. How many for each?
    {n} {boxes}, {m} {t} in each, are spread evenly over {k} tables. How many {t} go on one table?
    [I'm trying to|Help me] divide {n} {boxes} of {m} {t} between {k} {who}. Everyone gets the same. How many apiece?
    If {n} {boxes} hold {m} {t} each, what is the part of each of {k} {who}?
    A shop ordered {n} {boxes} of {m} {t} and used them up in {k} equal days. How many {t} per day?
    {A} empties {n} {boxes} of {m} {t} on a pile and makes {k} equal piles of it. How many {t} are in one pile?
    My class wins {n} {boxes} with {m} {t} each, for {k} {who} to share fairly. How many does each get?
    """),
    "{n} {boxes} with {m} {t} and {k} {boxes} with {j} {u}.": phrasings("""
    A shop orders {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}. How many things come altogether?
    {n} {boxes}, {m} {t} each, plus {k} {boxes}, {j} {u} each. Total number of things?
    [I'm trying to|Help me] count what is here: {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}. How many things?
    If {A} packs {n} {boxes} with {m} {t} and {k} {boxes} with {j} {u} in each, how many things were packed?
    My brother sold {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}. How many things did he sell?
    In the {place} are {n} {boxes} holding {m} {t} each, and {k} holding {j} {u} each. How many things are there?
    """),
    "{a} {t} and {n} {boxes} of {m} more, then {b} given away.": phrasings("""
    A shop has {a} {t}, orders {n} {boxes} of {m} more, and sells {b} {t}. How many {t} remain?
    {A} picked {a} {t}, then {n} {boxes} of {m} with {B}, but {b} of all these were bad. How many good ones are there?
    Besides {a} loose {t} there were {n} {boxes} of {m}. Then {b} {t} were stolen. How many {t} remain?
    My brother owns {a} {t}, wins {n} {boxes} of {m} and loses {b} {t}. How many does he end up with?
    {a} {t} plus {n} {boxes} of {m}, minus {b}. How many {t} remain?
    If {A} starts with {a} {t}, receives {n} {boxes} of {m} and uses up {b}, how many {t} does {s} end up with?
    """),
    "{n} {boxes} with {m} {t} each, {a} taken, the rest shared by {k}.": phrasings("""
A shop ordered {n} {boxes} of {m} {t}, threw away {a} and spread the others over {k} equal shelves. How many on each?
{A} opens {n} {boxes} of {m} {t}, eats or loses {a}, and divides the others between {k} {who} fairly. How many apiece?
    From {n} {boxes} of {m} {t} take away {a}, then make {k} equal piles. How many {t} are in one pile?
If {n} {boxes} of {m} {t} came, {a} {t} were bad, and {k} {who} got equal parts of the good ones, how many did each get?
My class wins {n} {boxes} of {m} {t}. The teacher keeps {a} and {k} {who} divide the others fairly. How many for each?
    """),
}

"""Stories of everyday life with eggs, buses, books, workers and batches, told in many ways."""

from __future__ import annotations

from training.problems.problem import phrasings
from training.problems.story_change_contrast import BUS
from training.problems.story_everyday_counts_near import MORE as NEAR
from training.problems.story_plan import Plan, widened
from training.problems.story_travel_contrast import EVERYDAY as TRAVEL_CONTRAST

PLANS = (
    Plan(
        "{h} pages, {n} a day.",
        "Days: x=h/n",
        "It takes # days.",
        phrasings("""
        A book has {h} pages. {A} reads {n} pages a day. How many days does {s} need for the book?
        {A} wants to read {h} pages and reads {n} each day. How many days does it take?
        I have a book with {h} pages and read {n} pages every evening. After how many days am I done?
        How long, in days, does {A} need for {h} pages at {n} pages a day?
        A novel of {h} pages, {n} pages every night. In how many nights is it finished?
        {A} must write {h} pages and manages {n} a day. How many days will that be?
        {h} pages to print, {n} pages a day. Days needed?
        There are {h} pages in the novel of {A}, who finishes {n} of them every morning. For how many days does it last?
        My teacher gave us {h} pages to read. If I do {n} pages per day, when will I be done, in days?
        {A} copies a text of {h} pages, at {n} pages a day. How many days of work is that?
        {A} opens a new comic book of {h} pages. Each night {s} reads {n} of them. How many nights does the book last?
        To finish {h} pages while reading just {n} a night, how many nights must {A} read?
        A diary has {h} empty pages, and {A} fills {n} of them a day. After how many days is the diary full?
        Can you tell me how many days I need for {h} pages when I read {n} a day?
        """),
        {"h": (12, 180), "n": (2, 9)},
    ),
    Plan(
        "{h} pages, {a} read, {n} days for the rest.",
        "Left: x=h-a; Each day: y=x/n",
        "That is # pages a day.",
        phrasings("""
        A book has {h} pages. {A} has read {a}. How many pages a day must {s} read to finish it in {n} days?
        Of {h} pages {A} has finished {a}. {S} has {n} days for the rest. How many pages per day is that?
        I have a novel of {h} pages and I am on page {a}. I want to be done in {n} days. How many pages a day?
        {h} pages in all, {a} already read, {n} days to go. Pages per day?
        {A} must write {h} pages; {a} are done and {n} days are left. How many pages must {s} write each day?
        The text has {h} pages, {a} of them are translated, and {A} has {n} days. How many must {s} translate a day?
        {A} borrowed a novel of {h} pages, read {a} at once and the rest in {n} equal days. How many pages a day?
        {h} pages to learn, {a} of them learned, {n} days to go. How many pages must {A} learn a day?
        My book: {h} pages, {a} behind me, {n} nights left. How many pages must I read every night?
        From {h} pages take the {a} that {A} knows. The others are learned in {n} days. How many pages is that per day?
        To finish {h} pages in time {A}, now at page {a}, has {n} days. How many pages must be read a day?
        A diary of {h} pages has {a} full ones. {A} fills the others in {n} days. How many pages does {s} fill a day?
        The book we read at school has {h} pages. We did {a} and have {n} lessons left. How many pages a lesson?
        Given {h} pages, {a} of them read on the first day and {n} more days, how many does {A} read on each of those?
        """),
        {"h": (30, 200), "a": (5, 120), "n": (2, 9)},
    ),
    Plan(
        "{a} in all, {b} used, half of the rest sold, what remains goes {n} to a {box}.",
        "Not used: x=a-b; Half: y=x/2; Not sold: z=x-y; {boxes}: w=z/n",
        "That makes # {boxes}.",
        phrasings("""
        Hens lay {a} eggs. {A} eats {b}, sells half of the rest and packs the others in {boxes} of {n}. How many?
        {A} has {a} {t}. {S} eats {b}, sells half of the others and packs the rest, {n} to a {box}. How many {boxes}?
        A farmer picks {a} {t}, throws away {b}, sells half of what is left and fills {boxes} of {n}. How many are full?
        There are {a} {t}. {B} takes {b}. Half of the rest is sold, the others fill {boxes} of {n}. How many {boxes}?
        I had {a} eggs, used {b} for a cake, sold half of the rest and put the others {n} to a {box}. How many {boxes}?
        {a} eggs: {b} are eaten, half of the others sold, and the rest put in {boxes} of {n}. How many {boxes} is that?
        Of {a} {t}, {b} are broken. {A} sells half of the good ones and packs the other half {n} to a {box}. How many?
        {A} bakes {a} rolls, keeps {b}, gives away half of the rest and fills {boxes} of {n} with the others. How many?
        A baker makes {a} rolls and eats {b}. Half of the rest are sold. The others go {n} in a {box}. How many {boxes}?
        From {a} {t} take {b}, then half of what remains. The others fill {boxes} of {n}. How many {boxes} are filled?
        Starting with {a} {t}, {A} loses {b}, sells half and packs what is left, {n} per {box}. How many {boxes}?
        {A} collected {a} eggs, dropped {b}, gave half of the rest to {B} and put the others {n} to a {box}. {boxes}?
        My hens laid {a} eggs. We ate {b}, sold half of the rest and put the others {n} to a {box}. How many {boxes}?
        A shop got {a} {t}; {b} were bad, half of the good ones sold, the others put {n} to a {box}. Number of {boxes}?
        """),
        {"a": (10, 80), "b": (2, 12), "n": (2, 6)},
    ),
    Plan(
        "{a} people, {b} get off and {c} get on.",
        "After {b} get off: x=a-b; Now: y=x+c",
        "There are # people.",
        phrasings("""
        There are {a} people on a bus. {b} get off and {c} get on. How many people are on the bus now?
        A bus has {a} passengers. At the next stop {b} get off while {c} get on. How many passengers are there now?
        A train with {a} people stops, {b} leave it and {c} come in. How many people go on with it?
        {a} people ride a tram; {b} get out and {c} get in. How many ride on?
        I'm on a bus with {a} people. At the school {b} get off and {c} get on. How many are we now?
        {a} on board, {b} off, {c} on. How many now?
        A ferry carries {a} people. At the island {b} leave and {c} come on board. How many people sail on?
        In a lift there are {a} people. On a floor {b} get out and {c} get in. How many people are in the lift?
        The train had {a} passengers until {b} got off and {c} got on. What is the number of passengers after that?
        {a} guests are in a hotel. {b} leave in the morning and {c} come in the evening. How many guests are there then?
        A class of {a} children loses {b} who move away and gets {c} new ones. How many children are in the class now?
        How many people are on the tram if it came with {a}, let {b} out and took in {c}?
        A boat leaves with {a} people, drops {b} at the first island and picks up {c} there. How many are on board?
        At a party with {a} guests {b} go home early and {c} come late. How many guests are there at the end?
        Out of {a} people in the lift {b} get out, and {c} come in. How many go up?
        """),
        {"a": (10, 80), "b": (2, 30), "c": (2, 30)},
    ),
    Plan(
        "{a} people, {b} get on and {c} get off.",
        "After {b} get on: x=a+b; Now: y=x-c",
        "There are # people.",
        phrasings("""
        There are {a} people on a bus. {b} get on and {c} get off. How many people are on the bus now?
        A bus has {a} passengers. At the next stop {b} get on while {c} get off. How many passengers are there now?
        A train with {a} people stops, {b} come in and {c} leave it. How many people go on with it?
        {a} people ride a tram; {b} get in and {c} get out. How many ride on?
        I'm on a bus with {a} people. At the school {b} get on and {c} get off. How many are we now?
        {a} on board, {b} on, {c} off. How many now?
        A ferry carries {a} people. At the island {b} come on board and {c} leave. How many people sail on?
        In a lift there are {a} people. On a floor {b} get in and {c} get out. How many people are in the lift?
        The train had {a} passengers until {b} got on and {c} got off. What is the number of passengers after that?
        {a} guests are in a hotel. {b} come in the evening and {c} leave in the morning. How many guests are there then?
        A class of {a} children gets {b} new ones and loses {c} who move away. How many children are in the class now?
        How many people are on the tram if it came with {a}, took in {b} and let {c} out?
        A boat leaves with {a} people, picks up {b} at the first island and drops {c} there. How many are on board?
        At a party with {a} guests {b} more come late and {c} go home early. How many guests are there at the end?
        """),
        {"a": (5, 80), "b": (2, 30), "c": (2, 30)},
    ),
    Plan(
        "{n} do {m} each a day, for {k} days.",
        "In a day: x=n*m; In {k} days: y=x*k",
        "That is # in all.",
        phrasings("""
        {n} workers make {m} {t} each per day. How many {t} do they make in {k} days?
        There are {n} workers and each paints {m} doors a day. How many doors are painted after {k} days?
        A team of {n} builders, each laying {m} rows of bricks a day, works for {k} days. How many rows are laid?
        {n} machines make {m} {t} an hour each. How many {t} do all of them make in {k} hours?
        {n} friends pick {m} {boxes} of {t} each per day. How many {boxes} do they pick in {k} days?
        Each of {n} hens lays {m} eggs a week. How many eggs do they lay in {k} weeks?
        {n} horses eat {m} apples each every day. How many apples do they need for {k} days?
        If {n} children read {m} pages each per day, how many pages do they read together in {k} days?
        {n} people, {m} {t} each per day, {k} days. Total?
        How many cups do {n} people use in all if everyone uses {m} a day and they stay {k} days?
        I have {n} cats and each eats {m} cans a week. How many cans do I need for {k} weeks?
        {n} bakers bake {m} cakes each a day and the bakery is open {k} days a week. How many cakes is that a week?
        In an office {n} people write {m} letters each a day. How many letters are written in {k} days?
        {n} workers are at it. One paints {m} doors a day. How many doors do all of them paint in {k} days?
        Our team has {n} players who run {m} rounds each every day. How many rounds is that over {k} days?
        A bakery has {n} bakers, each making {m} rolls an hour. What number of rolls comes out in {k} hours?
        """),
        {"m": (2, 20)},
    ),
    Plan(
        "{n} batches of {m}, {k} to a {box}, how many are left over.",
        "In all: x=n*m; Left over: y,rest=x%k",
        "# are left over.",
        phrasings("""
        {A} bakes {n} batches of {m} cookies and packs {k} in each {box}. How many cookies are left over?
        A baker makes {n} trays of {m} rolls and puts them in {boxes} of {k}. How many rolls are left over?
        I made {n} batches of {m} muffins and packed them {k} to a {box}. How many muffins did not fit in a full {box}?
        {n} packs of {m} {t} are opened and put in {boxes} of {k}. How many {t} are left over?
        {A} has {n} rows of {m} plants and sells them in a {box} of {k}. How many plants remain?
        With {n} batches of {m} candies and {k} to a {box}, how many candies remain?
        {n} batches, {m} cakes each, {k} cakes per {box}. What is left over?
        From {n} trays with {m} eggs each {A} fills as many {boxes} of {k} as {s} can. How many eggs remain?
        A machine makes {n} batches of {m} {t}. Each {box} takes {k}. How many {t} are left outside a full {box}?
        {A} cooks {n} pots for {m} jars each and puts {k} jars in a {box}. How many jars are left over?
        How many {t} are left over when {n} bundles of {m} are packed again in {boxes} of {k}?
        {A} unties {n} bundles of {m} {t} and ties new ones, {k} to a {box}. How many {t} remain?
        For a party we bake {n} batches with {m} buns each. A {box} holds {k} buns. How many buns go in no full {box}?
        {n} times {m} candles come from a machine and go in a {box}, {k} in each. How many candles are left over?
        After baking {n} trays of {m} buns, {A} sells only full {boxes} of {k}. How many buns can not be sold?
        """),
        {"n": (2, 6), "m": (3, 15), "k": (3, 9)},
    ),
    Plan(
        "{n} days, {a} km there and the same back each day.",
        "One day: x=a*2; In {n} days: y=x*n",
        "That is # km.",
        phrasings("""
        For {n} days {A} rides {a} km to school and the same way back. How many km is that in all?
        On {n} days a week {A} drives {a} km to work and as far home. How many km does {s} drive?
        {n} times {A} goes to the lake, {a} km away, and back again. How far does {s} go altogether?
        During {n} days a bus goes to a town {a} km away and back once a day. How many km does it go?
        I walk the dog on {n} days, {a} km out and the same home. How many km do I walk?
        {n} days a week {A} cycles to work, which is {a} km away, and home again. What distance is that a week?
        {n} round trips to a place {a} km away. How many km?
        A boat sails {n} times to an island {a} km away and back. How many km does it sail?
        Over {n} days {A} visits {p_} aunt each day. She lives {a} km away. How many km does {A} travel, there and back?
        How many km are {n} round trips if one way is {a} km?
        {n} times this month I took the train to the city, {a} km one way, and came back. How many km in total?
        A driver makes {n} round trips. One way is {a} km. What is the whole distance in km?
        On each of {n} days {A} runs {a} km to the river and runs back the same way. How many km does {s} run?
        We went to the river {n} times, always {a} km there and the same back. How many km did we go?
        {n} visits to a city that lies {a} km from home, each with the way back. How many km must {A} drive?
        Every day for {n} days the school bus drives {a} km there and back again the same way. Total km?
        """),
        {"a": (2, 45)},
    ),
)
PLANS = widened(widened(widened(PLANS, NEAR), TRAVEL_CONTRAST), BUS)

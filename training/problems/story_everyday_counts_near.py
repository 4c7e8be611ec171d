"""Tellings near to others for the stories of `story_everyday_counts`: each shares its scene or its way of asking."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{h} pages, {n} a day.": phrasings("""
    A novel has {h} pages and {A} reads {n} every night. After how many nights is it finished?
    I read a novel of {h} pages, {n} pages a night. How many nights do I need?
    To finish {h} pages, how many days must I read if I read {n} a day?
    {A} has {h} pages to write and writes {n} each day. In how many days is {s} done?
    I must write {h} pages. At {n} pages a day, how many days of work is that?
    How many days does it take to print {h} pages, {n} pages each day?
    A printer prints {h} pages, {n} a day. How many days does it need?
    We have to copy a text of {h} pages and copy {n} pages every day. How many days will it take?
    {h} pages, {n} copied per day. How many days?
    My teacher has {h} pages to read and does {n} every evening. After how many evenings is my teacher done?
    The teacher gave {A} {h} pages. {S} reads {n} a day. How many days does that take?
    My diary has {h} empty pages and I fill {n} each day. For how many days does the diary last?
    A diary of {h} pages: {A} fills {n} pages every evening. In how many evenings is it full?
    A comic book has {h} pages. With {n} pages a night, how many nights does it last?
    A novel of {h} pages, {n} pages every morning. In how many mornings is it finished?
    {A} reads a book of {h} pages in the mornings, {n} pages each. How many mornings are needed?
    I open a comic book with {h} pages and read {n} each morning. How many mornings does it last me?
    Can you tell me how long, in days, {h} pages last at {n} pages a day?
    How many days are {h} pages if {A} finishes {n} a day?
    {h} pages to read. {n} per day. When is {A} done, in days?
    There are {h} pages in my book, and every day I finish {n} of them. Days needed for the book?
    """),
    "{h} pages, {a} read, {n} days for the rest.": phrasings("""
    I must write {h} pages, {a} are written, and {n} days are left. How many pages must I write a day?
    {A} writes a book of {h} pages. {a} are done; {s} has {n} days for the others. Pages per day?
    A novel has {h} pages and {A} is on page {a}. How many pages a night must {s} read to be done in {n} nights?
    My novel: {h} pages, I am at page {a}, {n} days to go. How many pages per day?
    A text of {h} pages must be translated. {a} pages are done and {n} days are left. How many pages a day is that?
    I translate {h} pages. {a} are translated already and I have {n} days for the rest. How many a day?
    We have {h} pages to learn, know {a} of them and have {n} days. How many must we learn each day?
    Of {h} pages I have learned {a}. How many pages per day must I learn if {n} days are left?
    A diary has {h} pages, {a} of them full. I want to fill the rest in {n} days. How many pages must I fill a day?
    Of a diary with {h} pages {A} has filled {a}. The others are for {n} days. How many pages is that each day?
    Our class reads a book of {h} pages. {a} are read and we have {n} lessons for the rest. How many pages a lesson?
    At school we have {h} pages to do, did {a} of them, and {n} lessons are left. How many pages each lesson?
    I borrowed a book of {h} pages and read {a}. I must return it in {n} days. How many pages a day must I read?
    From the library {A} borrowed a novel of {h} pages. {a} are read, {n} days are left. Pages a day?
    {h} pages, {a} behind me, {n} days. How many a day?
    {h} pages minus the {a} already read, in {n} days: how many per day?
    How many pages a day are needed to finish {h} pages in time when {a} are finished and {n} days are left?
    Of {h} pages {A} reads {a} on the first day. The rest takes {n} equal days. How many pages on each of those?
    Given a book of {h} pages with {a} read, how many pages a day must {A} read to finish the rest in {n} days?
    """),
    "{a} in all, {b} used, half of the rest sold, what remains goes {n} to a {box}.": phrasings("""
    My hens lay {a} eggs. I eat {b}, sell half of the others and pack the rest in {boxes} of {n}. How many {boxes}?
    The hens of {A} laid {a} eggs. {b} are eaten, half of the rest sold, the others go {n} to a {box}. How many {boxes}?
    Of {a} eggs {A} uses {b} for a cake. Half of the rest is sold and the others fill {boxes} of {n}. How many {boxes}?
    I bake {a} rolls, eat {b}, sell half of the rest and put the others in {boxes} of {n}. How many {boxes} do I fill?
    A baker has {a} rolls and keeps {b}. Half of the others are given away, the rest packed {n} to a {box}. {boxes}?
    We picked {a} {t}, threw away {b}, sold half of the rest and packed the others {n} to a {box}. Number of {boxes}?
    A farmer has {a} {t}; {b} are bad. Half of the good ones are sold, the others fill {boxes} of {n}. How many?
    A shop has {a} {t}. {b} break. Half of the good ones are sold, the others put {n} to a {box}. How many {boxes}?
    A shop got {a} {t}, lost {b}, sold half of what remained and packed the others in {boxes} of {n}. {boxes} filled?
    I collected {a} eggs and dropped {b}. I sold half of the rest and put the others {n} to a {box}. How many {boxes}?
    {A} starts with {a} {t}, throws away {b}, sells half and packs what remains, {n} per {box}. How many {boxes}?
    Starting with {a} {t}, I use {b}, sell half of the rest and fill {boxes} of {n} with the others. How many {boxes}?
    {a} {t}: {b} are lost, half of the rest given to {B}, what is left packed {n} to a {box}. How many {boxes} is that?
    {a} {t}, minus {b}, then minus half. What remains goes {n} in a {box}. How many {boxes}?
    From {a} rolls we take {b} to eat. Half of the rest are sold, the others put {n} to a {box}. How many {boxes}?
    Out of {a} {t} {A} gives {b} to {B}, sells half of the rest and puts the others {n} to a {box}. How many {boxes}?
    Of {a} eggs {A} drops {b}, sells half of the others and fills {boxes} of {n} with the rest. How many are full?
    """),
    "{a} people, {b} get off and {c} get on.": phrasings("""
    A tram with {a} people stops. {b} get out and {c} get in. How many people are on the tram now?
    The tram came with {a} people, let out {b} and took in {c}. How many ride on?
    A boat has {a} people on board. At an island {b} get off and {c} get on. How many are on board now?
    How many people sail on if a ferry with {a} on board drops {b} at an island and picks up {c}?
    The ferry leaves with {a} people, {b} leave it at the first island, {c} come on board. How many people are on it?
    I'm in a lift with {a} people. {b} get out and {c} come in. How many are we then?
    The lift has {a} people in it until {b} get out and {c} get in. How many people go up?
    A hotel has {a} guests. {b} leave and {c} new ones come. How many guests are in the hotel after that?
    In the morning a hotel has {a} guests, then {b} leave and, in the evening, {c} come. How many guests now?
    Our party has {a} guests: {b} go home and {c} come late. How many guests are at the party then?
    There are {a} guests at a party. {b} leave early, {c} more come. What is the number of guests at the end?
    Our class has {a} children. {b} move away and {c} new children come. How many children are in our class now?
    {a} children in a class, minus {b} who leave, plus {c} new ones. How many children?
    We are {a} passengers on a train. At a stop {b} of us get off and {c} get on. How many passengers go on?
    A train carried {a} passengers, {b} left it at the school and {c} came in. How many are on the train?
    Out of {a} passengers on a bus {b} get off, then {c} get on. How many passengers now?
    {a} people, {b} off, {c} on. How many people?
    On the bus: {a}. Off: {b}. On: {c}. Now?
    At the next stop a bus with {a} people drops {b} and picks up {c}. How many people ride on?
    """),
    "{a} people, {b} get on and {c} get off.": phrasings("""
    A tram with {a} people stops. {b} get in and {c} get out. How many people are on the tram now?
    The tram came with {a} people, took in {b} and let out {c}. How many ride on?
    A boat has {a} people on board. At an island {b} get on and {c} get off. How many are on board now?
    How many people sail on if a ferry with {a} on board picks up {b} at an island and drops {c}?
    The ferry leaves with {a} people, {b} come on board at the first island, {c} leave it. How many people are on it?
    I'm in a lift with {a} people. {b} come in and {c} get out. How many are we then?
    The lift has {a} people in it until {b} get in and {c} get out. How many people go up?
    A hotel has {a} guests. {b} new ones come and {c} leave. How many guests are in the hotel after that?
    In the evening a hotel has {a} guests, then {b} come and, in the morning, {c} leave. How many guests now?
    Our party has {a} guests: {b} come late and {c} go home. How many guests are at the party then?
    There are {a} guests at a party. {b} more come, {c} leave early. What is the number of guests at the end?
    Our class has {a} children. {b} new children come and {c} move away. How many children are in our class now?
    {a} children in a class, plus {b} new ones, minus {c} who leave. How many children?
    We are {a} passengers on a train. At a stop {b} get on and {c} of us get off. How many passengers go on?
    A train carried {a} passengers, {b} came in at the school and {c} left it. How many are on the train?
    With {a} passengers on a bus, {b} get on, then {c} get off. How many passengers now?
    {a} people, {b} on, {c} off. How many people?
    On the bus: {a}. On: {b}. Off: {c}. Now?
    At the next stop a bus with {a} people picks up {b} and drops {c}. How many people ride on?
    """),
    "{n} do {m} each a day, for {k} days.": phrasings("""
    {n} workers pack {m} {t} each a day. How many {t} do all of them pack in {k} days?
    Our team has {n} workers. Each packs {m} {boxes} per day. How many {boxes} is that over {k} days?
    {n} builders lay {m} rows of bricks each per day. How many rows do they lay in {k} days?
    We are {n} builders and each of us lays {m} rows a day. How many rows are laid after {k} days?
    {n} of us paint {m} doors each a day. How many doors do we paint in {k} days?
    Doors to paint: {n} workers, {m} doors each per day, {k} days. How many doors are painted?
    There are {n} machines, each making {m} {t} a day. What number of {t} comes out in {k} days?
    A shop has {n} machines. One makes {m} {t} an hour. How many do all of them make in {k} hours?
    I have {n} hens and each lays {m} eggs a week. How many eggs do I get in {k} weeks?
    {n} hens lay {m} eggs each per week. How many eggs is that over {k} weeks?
    There are {n} cats. One eats {m} cans a week. How many cans do they all eat in {k} weeks?
    {n} cats, {m} cans each a week, {k} weeks. How many cans?
    My {n} horses eat {m} carrots each a day. How many carrots do I need for {k} days?
    How many apples do {n} horses eat if every horse eats {m} a day, in {k} days?
    {n} children in our class read {m} pages each a day. How many pages do we read in {k} days?
    If everyone of {n} people writes {m} letters a day, how many letters are written in {k} days?
    There are {n} people in our office and each uses {m} cups a day. How many cups do we use in {k} days?
    {n} bakers each bake {m} rolls an hour. How many rolls do they bake in {k} hours?
    In a bakery each of {n} bakers makes {m} cakes a day. How many cakes is that in {k} days?
    Each of {n} players runs {m} rounds a day. How many rounds do all players run in {k} days?
    We {n} friends pick {m} {boxes} of {t} each a day. How many {boxes} do we pick together in {k} days?
    """),
    "{n} batches of {m}, {k} to a {box}, how many are left over.": phrasings("""
    I bake {n} batches of {m} cookies and put {k} in each {box}. How many cookies remain?
    We made {n} batches of {m} cakes and put {k} cakes in every {box}. How many are left over?
    A baker bakes {n} batches with {m} rolls each and sells only full {boxes} of {k}. How many rolls are left?
    After baking {n} batches of {m} buns, we pack {k} buns to a {box}. How many go in no full {box}?
    For a party I make {n} trays of {m} muffins and fill {boxes} of {k}. How many muffins do not fit in a full {box}?
    {n} trays, {m} muffins on each, {k} muffins per {box}. How many remain?
    I have {n} trays with {m} eggs each and fill as many {boxes} of {k} as I can. How many eggs are left over?
    {n} times {m} eggs go in a {box}, {k} in each. How many eggs are left over?
    Out of a machine come {n} batches of {m} {t}, and {k} go in each {box}. How many {t} remain?
    The machine makes {n} batches of {m} candles. A {box} holds {k}. How many candles are left outside a full {box}?
    {A} opens {n} packs of {m} {t} and puts them {k} to a {box}. How many {t} are left over?
    I open {n} packs with {m} {t} each and fill a {box} with {k}. How many {t} do not go in a full {box}?
    I untie {n} bundles of {m} {t} and tie them again, {k} to a {box}. How many {t} are left over?
    {n} bundles of {m} {t} are packed in {boxes} of {k}. What is left over?
    In a garden {A} has {n} rows of {m} plants and packs {k} plants in a {box}. How many plants are left over?
    I have {n} rows with {m} plants each. They are sold {k} to a {box}. How many plants can not be sold?
    {A} cooks {n} pots. Each pot fills {m} jars, and {k} jars go in a {box}. How many jars remain?
    With {n} pots for {m} jars each and {k} jars to a {box}, how many jars are left over?
    What is left over from {n} batches of {m} {t} when {k} go in each {box}?
    """),
    "{n} days, {a} km there and the same back each day.": phrasings("""
    On {n} days I ride {a} km to school and the same way home. How many km do I ride in all?
    For {n} days the school bus goes {a} km to school and as far back. How many km does the bus go?
    {n} days a week I drive to work, {a} km there and the same back. How many km is that a week?
    {A} cycles to work on {n} days, {a} km one way, and then home again. How many km does {s} cycle?
    {n} times we went to the lake, which is {a} km away, and back. How many km did we go in total?
    A lake is visited {n} times. It is {a} km away, and each time {A} goes there and back. Whole distance in km?
    {A} walks the dog on {n} days: {a} km out and the same way home. How far does {s} walk in all?
    A ferry sails {n} times to an island that lies {a} km away, and back each time. How many km does the ferry sail?
    How far does a boat sail on {n} trips to an island {a} km away and back?
    Over {n} days I visit my aunt each day, who lives {a} km away, and come home again. How many km do I travel?
    {n} visits to my aunt, {a} km one way, always there and back. How many km?
    {n} times I take the train to a city {a} km away and come back. How far do I travel altogether?
    A train does {n} round trips to a city {a} km away. What is the total distance?
    {n} round trips, {a} km one way. Total km?
    {n} days, each day {a} km there and the same back. How many km in all?
    Every day for {n} days I run to the river, {a} km away, and run back. How many km do I run?
    On {n} days we run {a} km to the river and the same way back. What distance is that in all?
    A driver goes to a town {n} times. The town is {a} km away, and the driver comes back each time. How many km?
    If {A} makes {n} round trips of {a} km out and as far home, how many km does {s} drive?
    """),
}

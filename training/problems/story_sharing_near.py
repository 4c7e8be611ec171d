"""Tellings of `story_sharing` near to others: each shares its scene or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{n} times {m}.": phrasings("""
    How many {t} does {A} have in {n} {boxes} if each {box} holds {m}?
    {A} ordered {n} {boxes} with {m} {t} in each. How many {t} did {s} order?
    {n} {boxes} ({m} {t} in each). How many {t} altogether?
    A shop buys {n} {boxes} of {m} {t}. How many {t} does the shop get?
    {A} sends {n} {boxes} with {m} {t} each. How many {t} does {s} send?
    {A} sells {n} {boxes} of {m} {t}. How many {t} were sold?
    I gave {n} {who} {m} {t} each. How many {t} did I give away?
    Someone stole {n} {boxes} with {m} {t} in each. How many {t} were stolen?
    {A} lost {n} {boxes} of {m} {t}. How many {t} were lost?
    {n} parcels arrived with {m} {t} in each parcel. How many {t} arrived?
    How many people can sit at {n} tables if {m} people sit at each table?
    {n} rows with {m} chairs to a row stand in the {place}. How many chairs stand there?
    There are {n} cars with {m} people in each car. How many people are there in the cars?
    A house has {n} floors, and every floor has {m} rooms. How many rooms is that?
    If {n} teams of {m} players come, how many players come?
    {n} shelves with {m} books to a shelf: how many books?
    {n} hens lay {m} eggs each. How many eggs is that?
    A diary has {n} parts of {m} pages. How many pages does the diary have?
    {A} writes {n} pages a day in a diary for {m} days. How many pages does {s} write?
    I read for {n} days, {m} pages a day. How many pages did I read?
    {n} spiders have {m} legs each. How many legs do they have altogether?
    A wall of {n} rows has {m} bricks in each row. How many bricks are in the wall?
    {n} trees carry {m} apples each. Total number of apples?
    A wall was built from {n} rows of {m} bricks. How many bricks are in it?
    I draw {n} flowers and {m} leaves on each. How many leaves do I draw?
    {n} trees stand in a garden, and each tree carries {m} apples. How many apples is that?
    A painter paints {n} houses and needs {m} days for each house. How many days is that?
    {A} trains {n} hours a day. How many hours does {s} train in {m} days?
    {A} baked {n} trays of {m} cookies. How many cookies is that?
    A page has {n} rows of {m} words. How many words are on the page?
    """),
    "{a} {t} shared by {n}.": phrasings("""
    How many {t} does each get if {A} shares {a} {t} equally among {n} {who}?
    {A} has {a} {t}. {S} gives {n} {who} the same number each. How many is that for each?
    {a} {t}, {n} {who}: how many {t} for each if they share equally?
    {A} ordered {a} {t} for {n} {who}, the same number for each. How many {t} does each one get?
    {A} buys {a} {t} and puts them into {n} {boxes}, equally many in each. How many {t} are in a {box}?
    {a} {t} arrived in {n} equal parcels. How many {t} were in each parcel?
    I sent {a} {t} in {n} equal parcels. How many {t} did I put in each?
    {A} sells {a} {t} to {n} {who}, and each buys the same number. How many does each one buy?
    {a} {t} were sold in {n} days, the same number each day. How many were sold a day?
    Thieves stole {a} {t}, and {n} of them split it all equally. How many {t} did each thief get?
    {A} lost {a} {t} in {n} days, the same number every day. How many {t} did {s} lose a day?
    My aunt gave away {a} {t} to {n} {who} in equal parts. How many did each one get?
    We have {a} {t} and {n} shelves. If every shelf gets the same number, how many go on one shelf?
    {a} {t} lie on {n} tables, equally many on each. How many {t} are on one table?
    In the garden {a} {t} stand in {n} equal rows. How many {t} are in each row?
    From {a} {t} make {n} equal piles. How many {t} are in one pile?
    {A} splits a heap of {a} {t} into {n} heaps of the same size. How many {t} in each heap?
    {A} ties {a} {t} into {n} equal bundles. How many {t} are in a bundle?
    The farmer sends {a} {t} to {n} markets in equal parts. How many {t} does a market get?
    {A} brings {a} {t} for {n} {who} at school, and nobody gets more than another. How many for each?
    Divide {a} {t} equally between {n} {who}: how many apiece?
    Someone cuts a heap of {a} {t} into {n} equal heaps. How many {t} are in one heap?
    My aunt splits {a} {t} equally between {n} {who}. How many does each get?
    {A} deals {a} {t} to {n} {who}, the same number to each, until there are none. How many does each get?
    """),
    "{a} {t}, {n} in each {box}.": phrasings("""
    How many {boxes} does {A} fill if {s} has {a} {t} and puts {n} in each {box}?
    {A} has to pack {a} {t}. {n} go in a {box}. How many {boxes} are filled?
    {a} {t} ({n} to each {box}). How many {boxes} is that?
    I pack {a} {t}. {n} of them go in every {box}. How many {boxes} do I fill?
    {A} buys {a} {t} in {boxes} of {n}. How many {boxes} does {s} buy?
    {A} ordered {a} {t}, and {n} come in a {box}. How many {boxes} were ordered?
    The school ordered {a} {t}. A {box} holds {n}. How many {boxes} will come?
    {a} {t} arrived with {n} to a {box}. How many {boxes} arrived?
    {A} sends {a} {t} in {boxes} of {n}. How many {boxes} does {s} send?
    {A} gives away {a} {t} in {boxes} with {n} in each. How many {boxes} does {s} give away?
    The shop sold {a} {t}, {n} to the {box}. How many {boxes} did it sell?
    Someone stole {a} {t} in {boxes} of {n}. How many {boxes} were stolen?
    {A} lost {a} {t}. They were in {boxes} of {n}. How many {boxes} did {s} lose?
    {A} ties {a} {t} in bundles of {n} and puts one bundle in each {box}. How many {boxes} does {s} need?
    Bundles are made of {a} {t}, {n} to a bundle, one bundle in a {box}. How many {boxes}?
    From {a} {t} {A} makes groups of {n}, one group to a {box}. How many {boxes} are there?
    The farmer puts {a} {t} in {boxes}, {n} in each. How many {boxes} does he fill?
    We have to carry {a} {t} and a {box} takes {n}. How many {boxes} must we carry?
    Number of {boxes} for {a} {t} at {n} per {box}?
    With {a} {t} on the table and {n} to go in each {box}, how many {boxes} are needed?
    With {a} {t} {A} starts filling {boxes} of {n} until nothing is left. How many {boxes} are filled?
    """),
    "{a} {t}, {n} to each, how many are left over.": phrasings("""
    How many {t} are left over when {A} shares {a} {t} equally among {n} {who}?
    {A} has {a} {t}. {S} fills {boxes} of {n} until no more can be filled. How many {t} are left over?
    {a} {t}, {boxes} of {n}: how many {t} do not fit into a full {box}?
    I pack {a} {t}, {n} to a {box}. How many {t} are left over in the end?
    {A} gives {a} {t} to {n} {who}, the same number to each. How many {t} are left over?
    {A} gives away {a} {t} to {n} {who} evenly and keeps the rest. How many {t} does {s} keep?
    {A} buys {a} {t} for {n} {who}. They all get the same number, as many as possible. What is left over?
    A shop ordered {a} {t} and sells them in {boxes} of {n} only. How many {t} can it not sell?
    {a} {t} arrived and {n} go on each shelf. How many {t} are left when no more shelves can be filled?
    {A} sends {a} {t} in parcels of {n}. How many {t} are left when no more parcels can be filled?
    {A} has {a} {t} and sells {n} at a time. How many {t} are left that cannot be sold?
    Thieves stole {a} {t}, and {n} of them split it equally. How many {t} were left over?
    From a heap of {a} {t} {A} loses {n} again and again until fewer remain. How many {t} remain?
    If {a} {t} are tied into bundles of {n}, how many {t} are left without a bundle?
    I tie {a} {t} into bundles, {n} to a bundle. How many {t} are not in any bundle?
    {A} plants {a} {t} in rows of {n}. How many {t} are left when no more rows can be made?
    {a} {t} go on {n} tables, equally many on each. How many {t} remain?
    {A} deals {a} {t} one by one to {n} {who}. All have the same at the end. How many could not be dealt?
    The dog gets what remains when {a} {t} are divided among {n} {who}. How many {t} does the dog get?
    {a} {t} divided into groups of {n}. How many {t} are in no group?
    {a} {t} are tied in bundles of {n}, as many as possible. How many {t} are not tied?
    {a} {t} go to {n} {who} in equal numbers, as many as possible. How many {t} remain?
    Are any {t} left over when {A} packs {a} of them in {boxes} of {n}? How many?
    """),
    "{a} {t}, {n} in each {box}, only full {boxes} count.": phrasings("""
    How many full {boxes} does {A} get from {a} {t} with {n} in each {box}?
    {A} has {a} {t}. {S} packs {n} in each {box}. How many {boxes} are full?
    {a} {t} ({n} to a {box}): how many full {boxes}?
    I put {a} {t} into {boxes} of {n}. How many {boxes} are completely full?
    {A} has {a} {t}, and a {box} is full with {n}. How many {boxes} can {s} fill?
    {A} buys {a} {t} and packs them, {n} to a {box}. How many {boxes} come out full?
    {A} ordered {a} {t} and puts {n} in every {box}. The last one is not full. How many full {boxes} are there?
    {a} {t} arrived to be packed {n} to a {box}. How many {boxes} can be completed?
    {A} wants to send {a} {t} in full {boxes} of {n} only. How many {boxes} can {s} send?
    {A} gives away {a} {t} in full {boxes} of {n}. How many full {boxes} can {s} give away?
    A shop has {a} {t} and sells full {boxes} of {n} only. How many {boxes} can it sell?
    {A} sells {a} {t}, but only in whole {boxes} of {n}. How many whole {boxes} are sold?
    With {a} {t} in a pile and {n} for each {box}, how many whole {boxes} can be made?
    The farmer picks {a} {t}. {n} of them make a full {box}. How many full {boxes} are there?
    A machine makes {a} {t} and packs {n} to a {box}. How many full {boxes} go out?
    A machine fills {boxes} from {a} {t}, {n} at a time. How many {boxes} does it fill to the top?
    We have {a} {t}, and every {box} takes exactly {n}. How many {boxes} can we fill completely?
    {A} fills {boxes} to the top with {a} {t}, {n} in each. How many {boxes} are filled to the top?
    Count only the full {boxes}: {a} {t}, {n} per {box}. How many?
    Complete {boxes} of {t}: there are {a} {t} and a {box} takes {n}. How many?
    {A} has {a} {t}, and {n} complete a {box}. How many {boxes} are completed?
    """),
    "{a} in all, {n} fit in one, all must fit.": phrasings("""
    How many {boxes} does {A} need to pack {a} {t} if {n} fit in a {box}?
    How many cars are needed for {a} {who} if one car takes {n}?
    We are {a} {who}, and {n} fit in a car. How many cars do we need?
    {a} {who} go to the lake by taxi. One taxi takes {n}. How many taxis do they need?
    How many taxis must I order for {a} {who} if {n} fit in one taxi?
    {a} {who} order taxis, and at most {n} can ride in one. How many taxis must come?
    {a} {who} wait for the ferry. {n} fit on it at once. How many times must the ferry go?
    A ferry takes {a} cars over the lake, {n} at a time. How many times must it go?
    {a} {who} cross a lake in a boat that takes {n} at once. How many rides are needed?
    {a} {who} sleep in tents. {n} fit in one tent. How many tents are needed?
    {a} {who} come to the hotel. A room has {n} beds. How many rooms must they rent?
    All {a} {who} want to go up. The lift takes {n} at a time. How many times must it go up?
    {A} wants all {a} photos in a book. {n} fit on a page. How many pages are needed?
    {A} has {a} pages to read and reads {n} in an evening at most. How many evenings does {s} need?
    {A} sends {a} {t}, and at most {n} fit in a parcel. How many parcels must {s} send?
    {a} {t} were ordered. No parcel holds more than {n}. How many parcels must come?
    {A} buys cakes for {a} {who}. One cake is enough for {n}. How many cakes must {s} buy?
    {a} {t} must go on shelves, and {n} fit on a shelf. What is the smallest number of shelves?
    {A} must carry {a} {t} home, at most {n} at once. How many times must {s} go?
    {a} {who} eat at tables for {n}. How many tables are needed so that all can sit?
    A thief wants to steal {a} {t} and can carry {n} at once. How many times must he go?
    {A} gives {a} {t} away in {boxes}. {n} fit in a {box}. How many {boxes} are needed for all of them?
    {A} has {a} {t} to carry and never carries more than {n} at once. How many times must {s} go?
    I have {a} pages to read and never read more than {n} a day. How many days do I need at least?
    How many cars do {a} {who} need at least when {n} fit in one?
    """),
    "{n} times {m}, {a} taken.": phrasings("""
    How many {t} are left when {A} has {n} {boxes} of {m} {t} and gives away {a}?
    {A} bought {n} {boxes}. Each held {m} {t}. {S} used {a} {t}. How many {t} are left?
    {n} {boxes} ({m} {t} in each), {a} {t} taken. How many {t} are left?
    {A} ordered {n} {boxes} of {m} {t}, and {a} {t} were broken. How many were not broken?
    {n} {boxes} of {m} {t} arrived, but {a} {t} were broken. How many good {t} are there?
    {n} parcels with {m} {t} each arrived and {a} {t} were sent back. How many {t} stayed?
    Of {n} {boxes} of {m} {t}, {a} {t} were stolen. How many {t} were not stolen?
    I had {n} {boxes} with {m} {t} each and somebody stole {a} of the {t}. How many do I have left?
    {A} had {n} {boxes} of {m} {t} and lost {a} {t}. How many {t} does {s} have now?
    The shop had {n} {boxes} of {m} {t} and sold {a} {t}. How many {t} remain?
    {A} gives {B} some of {n} {boxes} of {m} {t}: {a} {t}. How many {t} does {A} keep?
    I bake {n} trays with {m} cookies each and sell {a} cookies. How many are left?
    {A} has {n} shelves with {m} books each and lent {a} books to friends. How many books are still on the shelves?
    The library has {n} shelves of {m} books. {a} books are out. How many are in?
    A diary of {n} parts with {m} pages each has {a} pages that are full. How many pages are free?
    {A} has a diary with {n} parts of {m} pages and wrote on {a} pages. How many pages are empty?
    How many seats are free on a bus with {n} rows of {m} seats if {a} seats are taken?
    A hotel with {n} floors and {m} rooms on each has {a} rooms taken. How many rooms are free?
    In my garden {n} rows of {m} trees were planted, and {a} trees died. How many trees are alive?
    The ferry holds {n} rows of {m} cars. Now {a} cars are on it. How many more cars can go on the ferry?
    {n} teams with {m} players each came. Then {a} players left. How many players are still there?
    {n} packs of {m} cups for a party, {a} cups used. How many cups are left?
    I baked {n} trays of {m} cookies and gave away {a}. How many cookies are left?
    A diary has {n} parts of {m} pages. {A} wrote on {a} pages. How many are free?
    A farmer planted {n} rows of {m} trees, and {a} of them die. How many trees are alive?
    {A} draws {n} rows of {m} flowers and paints {a} of the flowers red. How many are not red?
    A page has {n} rows of {m} stars and {a} stars are red. How many stars are not red?
    Of {n} pages with {m} words each, {A} knows {a} words. How many words must {s} still learn?
    """),
    "{a} {t} and {n} {boxes} of {m} more.": phrasings("""
    How many {t} does {A} have with {a} {t} and {n} {boxes} of {m} {t}?
    {A} has {a} {t}. {S} orders {n} {boxes}. Each {box} has {m} {t}. How many {t} will {s} have?
    {A} had {a} {t} and ordered {n} {boxes} of {m}. The order arrived. How many {t} are there now?
    {a} {t} were in the shop when {n} {boxes} with {m} {t} each arrived. How many {t} does the shop have now?
    There were {a} {t}, then {n} parcels of {m} {t} arrived in {boxes}. How many {t} are there altogether?
    I had {a} {t}. My aunt sent me {n} {boxes} with {m} {t} in each. How many {t} do I have now?
    {A} has {a} {t} and {B} sends {o} {n} {boxes} of {m} {t}. How many {t} does {A} have then?
    I have {a} {t} and buy {n} {boxes} of {m}. How many {t} is that altogether?
    {A} sold {a} {t} and then {n} {boxes} of {m} {t}. How many {t} were sold?
    {A} gave away {a} {t} and {n} {boxes} of {m} {t}. How many {t} did {s} give away?
    Somebody stole {a} loose {t} and {n} {boxes} of {m} {t}. How many {t} were stolen?
    {A} lost {a} {t} and also {n} {boxes} with {m} {t} each. How many {t} did {s} lose?
    My brother has {a} {t} and wins {n} {boxes} of {m} {t}. How many {t} does he have then?
    {A} picked {a} {t}, and {B} picked {n} {boxes} of {m} {t}. How many {t} did they pick?
    {a} {t} lie loose and {n} {boxes} hold {m} {t} each. What is the number of {t}?
    Next to a heap of {a} {t} stand {n} {boxes} with {m} {t} in each. How many {t} altogether?
    {A} ate {a} {t}, and {n} {boxes} of {m} {t} are left. How many {t} were there before?
    After {A} ate {a} {t}, the rest filled {n} {boxes} of {m}. How many {t} were there at first?
    For school we need {a} loose {t} and {n} {boxes} of {m} {t}. How many {t} do we need?
    {a} {t} do not fit, and {n} {boxes} of {m} are full. How many {t} are there?
    {a} {t} plus {n} {boxes} ({m} {t} in each): total?
    {A} picked {a} {t} alone, and {B} alone picked {n} {boxes} of {m}. How many {t} did both pick?
    {a} {t} lie on the shelf and below it stand {n} {boxes} of {m} {t}. How many {t} altogether?
    For sale are {a} loose {t} and {n} {boxes} of {m} {t}. How many {t} are for sale?
    """),
    "{a} {t} and {b} {u} shared by {n}.": phrasings("""
    How many things does each get if {a} {t} and {b} {u} are shared equally by {n} {who}?
    {A} has {a} {t}. {S} also has {b} {u}. All are shared equally by {n} {who}. How many things for each?
    {a} {t} + {b} {u} for {n} {who}, the same number of things each. How many?
    {A} ordered {a} {t} and {b} {u} for {n} {who}, who get equal parts. How many things does each one get?
    {A} buys {a} {t} and {b} {u} and puts them into {n} {boxes}, equally many in each. How many things per {box}?
    {a} {t} and {b} {u} arrived in {n} equal parcels. How many things were in each parcel?
    {A} sends {a} {t} and {b} {u} in {n} parcels, the same number of things in each. How many things per parcel?
    {A} gives {a} {t} and {b} {u} to {n} {who} in equal parts. How many things does each one get?
    I gave away {a} {t} and {b} {u} to {n} {who}, equally many things to each. How many did each get?
    Thieves stole {a} {t} and {b} {u}, and {n} of them split all that equally. How many things did each thief get?
    A shop sold {a} {t} and {b} {u} to {n} {who}. Each bought the same number of things. How many did each buy?
    {A} lost {a} {t} and {b} {u}. {n} {who} found them, equally many things each. How many did each one find?
    {A} found {a} {t}, {B} found {b} {u}. All of it is shared equally by {n} {who}. How many things for each?
    We have {a} {t} and {b} {u} for {n} tables, equally many things on each. How many go on one table?
    The cart has {a} {t} and {b} {u}. {n} {who} divide all of that equally. How many things for each?
    My aunt divides {a} {t} and {b} {u} fairly between {n} {who}. How many things does everyone get?
    {a} {t} and {b} {u} go on {n} shelves, the same number of things on each. How many things are on a shelf?
    A heap has {a} {t} and {b} {u}. {n} equal heaps are made of it. How many things are in one heap?
    From {a} {t} and {b} {u} the teacher makes {n} equal piles. How many things are in a pile?
    """),
    "{a} {t}, {b} kept, the rest shared by {n}.": phrasings("""
    How many {t} does each get if {A} has {a} {t}, keeps {b} and shares the rest equally among {n} {who}?
    {A} has {a} {t} (and keeps {b} of them). {n} {who} share the rest equally. How many for each?
    {a} {t}, {b} kept, {n} {who} for the rest. How many {t} does each get?
    {A} ordered {a} {t}, but {b} were broken. {n} {who} share the good ones equally. How many does each get?
    {a} {t} arrived. {b} were broken, and {n} {who} got the rest in equal parts. How many {t} did each get?
    {A} buys {a} {t}, keeps {b} and gives the others to {n} {who}, the same to each. How many does each one get?
    {A} had {a} {t}, gave {b} to {B} and split the rest equally among {n} {who}. How many did each of them get?
    My mother has {a} {t}. She gives me {b} and divides the rest fairly between {n} {who}. How many for each?
    Of {a} {t} {b} were stolen. The rest is shared equally by {n} {who}. How many {t} does each get?
    Thieves stole {a} {t} and lost {b}. The rest went to {n} {who} in equal parts. How many {t} did each get?
    {A} has {a} {t} and loses {b}. The others are dealt to {n} {who} fairly. How many does each get?
    A farmer had {a} {t} and sold {b}. The rest goes to {n} {who} in equal parts. How many {t} for each?
    {a} {t} are in the shop. {b} are sold and the others go on {n} shelves, equally many on each. How many per shelf?
    I have {a} {t}. I send {b} to my aunt, and {n} {who} get the rest in equal parts. How many {t} does each get?
    We bake {a} {t}, eat {b}, and {n} {who} share what remains equally. How many for each?
    The teacher has {a} {t}, needs {b} and gives the rest to {n} {who} in equal parts. How many does each get?
    {A} has a heap of {a} {t}, uses {b} and makes {n} equal heaps of the rest. How many {t} are in a heap?
    {a} minus {b} {t}, then {n} equal piles: how many {t} are in one pile?
    {A} picks {a} {t}, throws away {b} and packs the rest into {n} equal {boxes}. How many {t} are in a {box}?
    """),
    "{n} {boxes} with {m} {t} each, shared by {k}.": phrasings("""
    How many {t} does each get if {n} {boxes} of {m} {t} are shared equally by {k} {who}?
    {A} has {n} {boxes}. Each holds {m} {t}. {k} {who} share all the {t} equally. How many does each get?
    {n} {boxes} ({m} {t} in each) for {k} {who}: how many {t} apiece?
    {A} ordered {n} {boxes} of {m} {t} for {k} {who}, the same number for each. How many {t} does each get?
    {n} {boxes} with {m} {t} each arrived and {k} {who} split the {t} equally. How many for each?
    {A} buys {n} {boxes} of {m} {t} and gives {k} {who} the same number each. How many {t} does each one get?
    I bought {n} {boxes} of {m} {t}. I split them equally among {k} {who}. How many {t} does each get?
    {A} gives away {n} {boxes} of {m} {t} to {k} {who} in equal parts. How many {t} for each?
    My aunt sent {n} {boxes} of {m} {t}, and {k} {who} share the {t} fairly. How many does each get?
    {A} sends the {t} of {n} {boxes} of {m} to {k} markets in equal parts. How many {t} does each market get?
    Thieves stole {n} {boxes} of {m} {t}, and {k} of them split the {t} equally. How many {t} did each thief get?
    {A} sold the {t} from {n} {boxes} of {m} to {k} {who}, the same number to each. How many {t} did each buy?
    A shop sold {n} {boxes} of {m} {t} to {k} {who}. Each bought the same number of {t}. How many did each buy?
    {A} wins {n} {boxes} with {m} {t} in each and shares the {t} equally among {k} {who}. How many {t} for each?
    The {t} from {n} {boxes} of {m} go on {k} tables, equally many on each. How many {t} are on one table?
    {n} {boxes} of {m} {t} are emptied on {k} plates, the same number on each. How many {t} per plate?
    {A} makes a heap of {n} {boxes} of {m} {t} and then {k} equal piles. How many {t} are in each pile?
    For the party we open {n} {boxes} of {m} {t}. {k} {who} get equal parts. How many {t} does each one get?
    Divide the {t} in {n} {boxes} of {m} by {k} {who}. What does each get?
    {A} empties {n} {boxes} of {m} {t} on a table, and {k} {who} divide the {t} equally. How many {t} for each?
    {n} {boxes} of {m} {t} are emptied on a pile. {k} {who} get equal parts of the pile. How many {t} for each?
    """),
    "{n} {boxes} with {m} {t} and {k} {boxes} with {j} {u}.": phrasings("""
    How many things does {A} have in {n} {boxes} with {m} {t} each and {k} {boxes} with {j} {u} each?
    {A} has {n} {boxes}. Each holds {m} {t}. {S} has {k} more {boxes}. Each holds {j} {u}. How many things in all?
    {n} {boxes} ({m} {t} in each), {k} {boxes} ({j} {u} in each). How many things altogether?
    {A} ordered {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}. How many things did {s} order?
    {n} {boxes} of {m} {t} arrived, and then {k} {boxes} of {j} {u}. How many things arrived?
    In the mail came {n} {boxes} with {m} {t} and {k} {boxes} with {j} {u} in each. How many things came?
    I bought {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}. How many things did I buy?
    {A} sends {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}. How many things does {s} send?
    {A} gave away {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}. How many things did {s} give away?
    My brother gave me {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}. How many things did I get?
    Somebody stole {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}. How many things were stolen?
    {A} lost {n} {boxes} of {m} {t}, and {B} lost {k} {boxes} of {j} {u}. How many things did they lose?
    The shop sold {n} {boxes} with {m} {t} each and {k} {boxes} with {j} {u} each. How many things were sold?
    {A} sells {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u} at the market. How many things does {s} sell?
    The farmer has a cart with {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}. How many things are on the cart?
    {A} packs {n} {boxes} with {m} {t} in each, then {k} {boxes} with {j} {u} in each. How many things are packed?
    {n} {boxes} times {m} {t} and {k} {boxes} times {j} {u}. Number of things?
    For a party there are {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}. How many things are there?
    Count the things: {n} {boxes} with {m} {t} each, and {k} {boxes} with {j} {u} each.
    {n} {boxes} holding {m} {t} each and {k} {boxes} holding {j} {u} each are in the {place}. How many things is that?
    By opening {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}, how many things does {A} get?
    We unpack {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}. How many things do we unpack?
    """),
    "{a} {t} and {n} {boxes} of {m} more, then {b} given away.": phrasings("""
    How many {t} are left if {A} has {a} {t}, buys {n} {boxes} of {m} and gives away {b}?
    {A} has {a} {t}. {S} gets {n} {boxes}. Each holds {m} {t}. Then {s} loses {b} {t}. How many {t} are left?
    {a} {t}, {n} {boxes} ({m} {t} in each), then {b} {t} away. How many {t} are left?
    {A} had {a} {t}, ordered {n} {boxes} of {m} and then sold {b} {t}. How many {t} does {s} have?
    There were {a} {t}. {n} {boxes} of {m} arrived and {b} {t} were broken. How many good {t} are there?
    {a} {t} were in the shop, {n} {boxes} of {m} arrived, and {b} {t} were sold. How many {t} remain?
    I had {a} {t}. My aunt sent me {n} {boxes} of {m}, and I gave {b} {t} away. How many do I have left?
    {A} has {a} {t}, gets {n} {boxes} of {m} and sends {b} {t} to {B}. How many {t} does {A} keep?
    {A} had {a} {t} and bought {n} {boxes} of {m}. Then somebody stole {b} {t}. How many are left?
    To {a} {t} come {n} {boxes} of {m}, but {b} {t} are stolen. How many {t} are there then?
    {A} has {a} {t}, wins {n} {boxes} of {m} {t} and loses {b} {t} later. How many {t} does {s} have in the end?
    My brother had {a} {t}, got {n} {boxes} of {m} and gave me {b} {t}. How many {t} does he have left?
    A farmer had {a} {t}, picked {n} {boxes} of {m} and sold {b} {t} at the market. How many {t} are left?
    {a} loose {t} and {n} {boxes} of {m} are on the cart. {b} {t} fall off. How many stay on it?
    The teacher had {a} {t} and opened {n} {boxes} of {m}. The class used {b} {t}. How many are left?
    {A} picks {a} {t}, then {n} {boxes} of {m}. {S} eats {b} {t}. How many {t} are not eaten?
    For the party there were {a} {t} and {n} {boxes} of {m}, and the guests ate {b} {t}. How many remain?
    On the shelf are {a} {t} and {n} {boxes} of {m}. {A} takes {b} {t}. How many {t} are still on the shelf?
    {a} {t}, plus {n} {boxes} of {m} {t}, minus {b} {t}: how many?
    """),
    "{n} {boxes} with {m} {t} each, {a} taken, the rest shared by {k}.": phrasings("""
    How many {t} does each get if {A} has {n} {boxes} of {m} {t}, keeps {a} and shares the rest among {k} {who} equally?
    {A} has {n} {boxes}. Each holds {m} {t}. {S} keeps {a} {t}. {k} {who} split the rest equally. How many for each?
    {n} {boxes} ({m} {t} in each), {a} {t} kept, {k} {who} for the rest. How many {t} does each get?
    {A} ordered {n} {boxes} of {m} {t}. {a} were broken and {k} {who} share the rest equally. How many for each?
    {n} {boxes} of {m} {t} arrived, {a} {t} were broken, {k} {who} split the good ones equally. How many for each?
    {A} buys {n} {boxes} of {m} {t}, uses {a} and gives {k} {who} the rest in equal parts. How many does each get?
    I bought {n} {boxes} of {m} {t}, gave away {a} and split the rest equally among {k} {who}. How many for each?
    My aunt sent {n} {boxes} of {m} {t}. I kept {a}, and {k} {who} got the rest in equal parts. How many for each?
    {A} had {n} {boxes} of {m} {t}. Somebody stole {a} {t}. {k} {who} share the rest equally. How many for each?
    Of {n} {boxes} of {m} {t}, {a} {t} were stolen, and {k} {who} got equal parts of the rest. How many did each get?
    {A} has {n} {boxes} of {m} {t} and loses {a} {t}. The rest goes to {k} {who} in equal parts. How many for each?
    A farmer had {n} {boxes} of {m} {t} and sold {a} {t}. {k} {who} divide the rest equally. How many {t} for each?
    From {n} {boxes} of {m} {t} a shop sells {a} {t}. The rest goes on {k} shelves equally. How many {t} per shelf?
    {A} sends {n} {boxes} of {m} {t}. {a} {t} get lost, and {k} {who} share the rest equally. How many for each?
    The class has {n} {boxes} of {m} {t}. The teacher takes {a}. {k} {who} divide the rest fairly. How many for each?
    {n} {boxes} of {m} {t} lie in a heap. {A} takes {a} and makes {k} equal heaps of the rest. How many {t} in a heap?
    We open {n} {boxes} of {m} {t} at the party, eat {a} and put the rest on {k} plates equally. How many per plate?
    Take {n} {boxes} of {m} {t}, set {a} {t} aside and deal the rest to {k} {who} fairly. How many for each?
    """),
}

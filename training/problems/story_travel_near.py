"""Tellings near to others for the stories of `story_travel`: each shares its scene or its way of asking."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{h} km an hour for {n} hours.": phrasings("""
    A farmer drives at {h} km/h for {n} hours. How many km does the farmer drive?
    Going {h} km an hour, how many km does the farmer have behind him after {n} hours?
    A storm goes {h} km per hour. What distance does it move in {n} hours?
    How many km does a storm move at {h} km/h if it moves for {n} hours?
    A ship sails {h} km an hour for {n} hours. How far does the ship sail?
    At {h} km/h a ship has sailed for {n} hours. How many km is that?
    A pilot flies at {h} km/h and lands {n} hours later. How many km did the pilot fly?
    I fly at {h} km/h. How far have I flown after {n} hours?
    A bird keeps flying at {h} km/h. What distance does the bird fly in {n} hours?
    We ride at {h} km per hour and arrive {n} hours later. How long was our way in km?
    My sister keeps a speed of {h} km/h. How far does she get in {n} hours?
    Distance? Speed: {h} km/h. Time: {n} hours.
    {h} km/h for {n} hours: how many km?
    On the road at a steady {h} km/h: how far do I get in {n} hours?
    {A} is on the road and does {h} km in an hour. After {n} hours, how far is it from home?
    If we leave home and drive {h} km/h for {n} hours, how far from home are we?
    Help me find the distance: {h} km/h, {n} hours.
    Every hour a {ride} covers {h} km. What distance does it cover in {n} hours?
    A {ride}, with a speed of {h} km/h, drives for {n} hours. Give the distance in km.
    {h} km lie behind {A} after one hour. How many lie behind {o} after {n} hours at that speed?
    """),
    "{a} km in {n} hours.": phrasings("""
    A storm moves {a} km in {n} hours. What is its speed in km/h?
    In km/h, how fast does a storm move that goes {a} km in {n} hours?
    A ship has sailed {a} km in {n} hours. How many km is that every hour?
    How fast does a ship sail, in km/h, that arrives {a} km away after {n} hours?
    A pilot has flown {a} km in {n} hours. What was the speed in km/h?
    The bird flew {a} km, and it took {n} hours. How many km did it fly per hour?
    I cycle {a} km and am home {n} hours later. What is my average speed in km/h?
    {A} cycles {a} km in {n} hours. How many km does {s} do every hour?
    It is {a} km to my sister. We need {n} hours. How fast do we drive in km/h?
    We drive {a} km to my aunt and it takes us {n} hours. What speed in km/h is that?
    Speed in km/h? Distance: {a} km. Time: {n} hours.
    {a} km, {n} hours: speed?
    To be {a} km away in {n} hours, how many km per hour must I drive?
    {A} must get {a} km away within {n} hours. How fast, in km/h, must {s} be?
    A way of {a} km takes a {ride} {n} hours. What is its average speed in km/h?
    Help me find the speed in km/h: {a} km in {n} hours.
    For {a} km a {ride} takes {n} hours. How many km does it cover in an hour?
    Covering {a} km in {n} hours, how fast does {A} go in km/h?
    What speed in km per hour do I have when I ride {a} km in {n} hours?
    """),
    "{a} km at {h} km an hour.": phrasings("""
    The storm is {a} km from here and goes {h} km an hour. After how many hours does it arrive?
    How many hours does a storm need for {a} km if it moves at {h} km/h?
    A ship has {a} km to sail and sails {h} km an hour. How many hours is it at sea?
    After how many hours does a ship arrive that sails {a} km at {h} km per hour?
    A bird has {a} km to fly at {h} km/h. How long does it fly, in hours?
    The ferry has to go {a} km on the river, at {h} km/h. How many hours does the ferry need?
    I cycle {a} km to the river at {h} km/h. How many hours do I cycle?
    On a bike, {A} does {a} km at {h} km an hour. How long, in hours, does {s} ride?
    We walk a path of {a} km and do {h} km an hour. How many hours do we walk?
    The path is {a} km long and I walk {h} km per hour. Time in hours?
    {a} km, {h} km/h. How many hours?
    Time in hours? Distance: {a} km. Speed: {h} km/h.
    A round trip is {a} km long. At {h} km/h, how many hours does the trip take?
    {A} has {a} km to go and keeps a speed of {h} km/h. In how many hours is {s} there?
    How long am I on the road, in hours, for {a} km at {h} km/h?
    For a way of {a} km, with a steady {h} km/h, how many hours do we need?
    Help me: how many hours for {a} km at {h} km/h?
    It is {a} km to my aunt. At {h} km per hour, when am I there, in hours?
    A {ride} must cover {a} km. Its speed is {h} km/h. What time does it take, in hours?
    {a} km lie before {A}, who travels {h} km an hour. After how many hours does {s} arrive?
    """),
    "{h} km an hour for {n} hours, then {k} km an hour for {m} hours.": phrasings("""
    A bird does {h} km an hour for {n} hours, then {k} km an hour for {m} hours. How far does the bird fly in all?
    I fly {h} km/h for {n} hours and {k} km/h for the last {m} hours. What distance do I fly?
    The pilot flew at {h} km/h for {n} hours, then at {k} km/h for {m} hours. How many km did the pilot fly in total?
    A ship sailed {h} km/h for {n} hours before a storm and {k} km/h for {m} hours after it. How far did it sail?
    In good weather a ship does {h} km/h for {n} hours, in a storm {k} km/h for {m} hours. How many km in all?
    The ferry goes {h} km/h for {n} hours, then {k} km/h for another {m} hours. What distance does the ferry go?
    We drive {h} km/h for {n} hours, have lunch, and drive {k} km/h for {m} hours. How far is our trip?
    Before lunch: {h} km/h, {n} hours. After lunch: {k} km/h, {m} hours. How many km is the trip?
    I cycle {h} km an hour for {n} hours and then {k} km an hour for {m} hours. How many km do I cycle?
    {A} takes the bus, {h} km/h for {n} hours, and then a taxi, {k} km/h for {m} hours. What is the whole distance?
    By train I do {h} km/h for {n} hours, by bus {k} km/h for {m} hours. How long is my trip in km?
    Total distance for {h} km/h, {n} hours, plus {k} km/h, {m} hours?
    First {h} km/h for {n} hours, then {k} km/h for {m} hours. Total km?
    How far does {A} get with {h} km/h for {n} hours and later {k} km/h for {m} hours?
    A {ride} keeps a speed of {h} km/h for {n} hours and of {k} km/h for the next {m} hours. How far does it get?
    What distance do we cover at {h} km/h for {n} hours and then {k} km/h for {m} hours?
    The first part of the way goes at {h} km/h for {n} hours, the last part at {k} km/h for {m} hours. Whole way in km?
    Help me add up a trip: {h} km/h for {n} hours and {k} km/h for {m} hours. How many km?
    """),
    "{a} km in all, {h} km an hour for {n} hours.": phrasings("""
    A ship has to sail {a} km and sails {h} km/h for {n} hours. How far must it still sail?
    How many of {a} km must a ship still sail after sailing {h} km/h for {n} hours?
    A pilot must fly {a} km and flies {h} km/h for {n} hours. How many km remain?
    The island is {a} km away. We fly {h} km an hour for {n} hours. How far is the island now?
    The nest of a bird is {a} km away. The bird flies {h} km/h for {n} hours. How many km are still to fly?
    I live {a} km from the sea. I drive toward it at {h} km/h for {n} hours. How far is the sea then?
    The river has a length of {a} km. How many km are left when a ferry has done {h} km/h for {n} hours?
    Two cities are {a} km apart. {A} leaves one at {h} km/h. How many km from the other one is {s} after {n} hours?
    From one town to the other it is {a} km. After driving at {h} km/h for {n} hours, how far is the other town?
    We have a race of {a} km. I go {h} km/h for {n} hours. How many km are left to the end of the race?
    In a race of {a} km {A} cycles {h} km an hour for {n} hours. What distance remains?
    The way home is {a} km long. I have done {h} km/h for {n} hours. How many km remain?
    My trip: {a} km in all, so far {h} km/h for {n} hours. How many more km?
    Whole distance: {a} km. So far: {h} km/h, {n} hours. What remains?
    {a} km to go, then {h} km/h for {n} hours. How many km to go now?
    The city is {a} km away. A {ride} drives toward it at {h} km/h for {n} hours. How far is it still?
    Of a way of {a} km, {A} has driven {h} km an hour for {n} hours. How far does {s} still have to go?
    If we must do {a} km and have been doing {h} km/h for {n} hours, how many km do we still have to do?
    """),
    "{a} km, then {b} km, then {c} km.": phrasings("""
    The bird flies {a} km, {b} km and {c} km. What distance does the bird fly in all?
    To the river it is {a} km, on to the sea {b} km and on to an island {c} km. How far is it in all?
    I cycle {a} km on the first day, {b} km on the second and {c} km on the third. How many km do I cycle?
    A ship sails {a} km, then {b} km in a storm, then {c} km home. How many km has the ship sailed?
    The ferry goes to three islands: {a} km to one, {b} km to the next, {c} km to the last. How far does it go?
    We rode {a} km before lunch, {b} km after lunch and {c} km at night. How many km did we ride?
    In the morning {A} walks {a} km, at noon {b} km and in the evening {c} km. How many km is that?
    My trip had three legs of {a} km, {b} km and {c} km. What was the total distance?
    Three parts of a trip: {a} km by car, {b} km by train, {c} km by ferry. Whole distance in km?
    A race: {a} km on foot, {b} km by bike, {c} km by boat. How long is the whole race in km?
    Swim {a} km, run {b} km, cycle {c} km: how many km is the race?
    A taxi drives {a} km, {b} km and {c} km. How many km are the three rides together?
    I had three taxi rides: {a} km, {b} km, {c} km. How far did I ride in all?
    The pilot flew {a} km on Monday, {b} km on Tuesday and {c} km on Friday. How many km did the pilot fly?
    From home to my aunt it is {a} km, from there to the lake {b} km and back home {c} km. How long is the round?
    How long is a path that goes {a} km up, {b} km down and {c} km along a river?
    {a} km, {b} km, {c} km. Sum?
    What do {a} km, {b} km and {c} km make altogether?
    One week I run {a} km, the next week {b} km and the week after {c} km. How far is that altogether?
    In May {A} cycles {a} km, in June {b} km, in July {c} km. What is the total distance?
    """),
    "{n} {t} in a {time}, for {m} {time}s.": phrasings("""
    The farmer sells {n} {t} every {time}. After {m} {time}s, how many {t} has the farmer sold?
    A shop sells {n} {t} a {time}. What number is sold in {m} {time}s?
    I use {n} {t} a {time}. How many {t} do I use up in {m} {time}s?
    {A} eats {n} {t} each {time}. How many does {s} eat in {m} {time}s?
    A worker makes {n} {t} each {time}. How many does the worker make in {m} {time}s?
    I pack {n} {t} a {time} and stay for {m} {time}s. How many {t} do I pack?
    We lose {n} {t} every {time}. How many {t} have we lost after {m} {time}s?
    {n} {t} come off the machine per {time}. How many come off in {m} {time}s?
    At a rate of {n} {t} per {time}, how many {t} are made in {m} {time}s?
    Per {time}: {n} {t}. In {m} {time}s: how many?
    {n} {t} a {time}, {m} {time}s. How many in all?
    A school uses {n} {t} every {time}. How many {t} will last the school {m} {time}s?
    Our school orders {n} {t} each {time}. How many does it order in {m} {time}s?
    I collect {n} {t} a {time}. How many {t} have I collected in {m} {time}s?
    My aunt sends {n} {t} each {time}. How many {t} come in {m} {time}s?
    We get {n} new {t} a {time} in our shop. How many new ones do we get in {m} {time}s?
    If {A} needs {n} {t} for a {time}, how many does {s} need for {m} {time}s?
    Working at a steady rate of {n} {t} per {time}, {A} goes on for {m} {time}s. How many {t} are made?
    Each {time} a team makes {n} {t}. What number of {t} can the team make in {m} {time}s?
    """),
    "{a} {t} in {n} {time}s.": phrasings("""
    The farmer sells {a} {t} in {n} {time}s, the same number each {time}. How many does the farmer sell per {time}?
    A worker packed {a} {t} in {n} {time}s. How many {t} did the worker pack each {time}?
    I packed {a} {t} in {n} {time}s. At what rate per {time} did I pack?
    We use up {a} {t} in {n} {time}s. How many is that every {time}?
    I use {a} {t} over {n} {time}s, equally many every {time}. How many do I use each {time}?
    My aunt sends me {a} {t} in {n} {time}s, the same number each {time}. How many come every {time}?
    {A} lost {a} {t} in {n} {time}s. On average, how many did {s} lose every {time}?
    A machine has made {a} {t} after {n} {time}s. What is its rate per {time}?
    When {a} {t} come off a machine in {n} {time}s, how many come off it in one {time}?
    The school has {a} {t} and they must last {n} {time}s. How many can be used each {time}?
    A shop ordered {a} {t}, which lasted {n} {time}s. How many were sold per {time}?
    I collected {a} {t} in {n} {time}s. How many is that a {time}, on average?
    To make {a} {t} in {n} {time}s, how many {t} must {A} make per {time}?
    We must pack {a} {t} in {n} {time}s. How many must we pack each {time}?
    Our team made {a} {t} in {n} {time}s. What number did we make in a single {time}?
    Rate per {time}? {a} {t}, {n} {time}s.
    {a} {t} over {n} {time}s: how many each {time}?
    {A} works at a steady rate and packs {a} {t} in {n} {time}s. Find the rate per {time}.
    """),
    "{a} {t} in {n} {time}s, asked for {m} {time}s.": phrasings("""
    The farmer sells {a} {t} in {n} {time}s. How many {t} does the farmer sell in {m} {time}s at the same rate?
    If a farmer picks {a} {t} in {n} {time}s, how many can be picked in {m} {time}s?
    A worker packed {a} {t} in {n} {time}s. Going on like that, how many does the worker pack in {m} {time}s?
    I packed {a} {t} in {n} {time}s. How many {t} can I pack in {m} {time}s?
    We use {a} {t} in {n} {time}s. How many do we need to last us {m} {time}s?
    {a} {t} last us {n} {time}s. How many {t} last us {m} {time}s?
    My aunt sends me {a} {t} in {n} {time}s. How many does she send in {m} {time}s if nothing changes?
    A machine that makes {a} {t} in {n} {time}s runs for {m} {time}s. How many {t} come off it?
    If {a} {t} come off the machine in {n} {time}s, what number comes off in {m} {time}s?
    A school needs {a} {t} for {n} {time}s. At that rate, how many for {m} {time}s?
    Our club uses {a} {t} in {n} {time}s. How many {t} does the club use in {m} {time}s?
    It takes {a} {t} to run our school for {n} {time}s. How many does it take for {m} {time}s?
    I collected {a} {t} in {n} {time}s. If I go on like this, how many will I collect in {m} {time}s?
    In our shop we sell {a} {t} in {n} {time}s, so how many do we sell in {m} {time}s?
    A team makes {a} {t} in {n} {time}s. Going on at the same rate, how many {t} does it make in {m} {time}s?
    {A} works at a steady rate: {a} {t} in {n} {time}s. How many {t} in {m} {time}s?
    {a} {t}: {n} {time}s. How many {t}: {m} {time}s?
    Rate: {a} {t} per {n} {time}s. Time: {m} {time}s. How many {t} in all?
    Given {a} {t} in {n} {time}s, find how many {t} are made in {m} {time}s.
    """),
    "{h} pages, {n} pages a day for {m} days.": phrasings("""
    A diary has {h} empty pages. I fill {n} pages a day. How many are empty after {m} days?
    Of {h} empty pages in a diary, {A} fills {n} each day for {m} days. How many are still empty?
    I copy a book of {h} pages. I copy {n} a day for {m} days. How many pages are still to copy?
    {A} has to copy {h} pages and copies {n} every day. What is left to copy after {m} days?
    {A} has a novel of {h} pages and reads {n} every night. After {m} nights, how many pages remain?
    My novel has {h} pages. At {n} pages a night, how many are unread after {m} nights?
    Our class must learn {h} pages and learns {n} a day. After {m} days, how many are still to learn?
    I have to learn {h} pages. {n} pages a day for {m} days: how many pages remain?
    I write a book. It should have {h} pages, I write {n} a day for {m} days. How many pages are left to write?
    A printer must do {h} pages and does {n} every day. How many pages are to be printed after {m} days?
    How many of {h} pages are not printed when {n} pages a day have been printed for {m} days?
    My printer has {h} pages to do. {n} are printed each day. After {m} days, how many are not printed?
    There are {h} pages to print, {n} printed per day. How many are left after {m} days?
    From a pad of {h} pages I tear out {n} pages a day for {m} days. How many pages has the pad left?
    My father checks {h} pages, {n} each day. How many does he still have to check after {m} days?
    {A} checks pages: {h} in all, {n} a day. What number is unread after {m} days?
    Take a book of {h} pages. With {n} pages read per day, what remains after {m} days?
    {h} pages in all, {n} a day, {m} days. Pages left?
    How many of the {h} pages in my book are still to read when I read {n} a day for {m} days?
    {A} starts a book of {h} pages. {S} reads {n} a day. {m} days later, how many pages are to go?
    In our class we have a book of {h} pages and read {n} pages a day for {m} days. How many pages are left?
    """),
}

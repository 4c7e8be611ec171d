"""Still more ways to tell the stories of `story_travel`, by their facts."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{h} km an hour for {n} hours.": phrasings("""
    The farmer drives {h} km an hour. After {n} hours, how many km lie behind the farmer?
    Speed {h} km/h, time {n} hours, distance?
    A bird flies {h} km in an hour. How many km does it fly in {n} hours?
    The pilot keeps to {h} km/h and lands after {n} hours. What distance did the pilot fly?
    We leave home and do {h} km/h all the way. {n} hours later we are there. How far is it from home?
    """),
    "{a} km in {n} hours.": phrasings("""
    Distance {a} km, time {n} hours, speed in km/h?
    A bird flies {a} km in {n} hours. What is its speed in km per hour?
    The pilot flies {a} km and lands after {n} hours. How fast was that in km/h?
    We did {a} km and it took us {n} hours. How many km did we do every hour?
    How many km per hour do I have to ride for {a} km in {n} hours?
    {A} cycles {a} km and is home after {n} hours. What was the average speed in km/h?
    It is {a} km to my aunt and I need {n} hours to get there. What is my speed in km/h?
    """),
    "{a} km at {h} km an hour.": phrasings("""
    Distance {a} km, speed {h} km/h, time in hours?
    A bird flies {a} km at a speed of {h} km/h. How many hours does it fly?
    It is {a} km to the river and {A} cycles {h} km an hour. After how many hours is {s} there?
    We have {a} km to do and do {h} km every hour. How many hours does that make?
    A round trip of {a} km, done at {h} km per hour: how many hours?
    In how many hours can {A} do {a} km on a bike, at {h} km per hour?
    A ferry goes {a} km down a river and does {h} km an hour. How many hours is it on the river?
    """),
    "{h} km an hour for {n} hours, then {k} km an hour for {m} hours.": phrasings("""
    A bird flies {h} km/h for {n} hours and then {k} km/h for {m} hours. What distance is that?
    The pilot keeps to {h} km/h for {n} hours and to {k} km/h for the last {m} hours. How far does the pilot fly?
    We did {h} km/h for {n} hours, had lunch, and did {k} km/h for {m} hours. How many km did we do?
    {A} cycles {h} km an hour for {n} hours, then {k} km an hour for another {m} hours. How many km in all?
    First part: {h} km/h, {n} hours. Last part: {k} km/h, {m} hours. How many km altogether?
    A ferry does {h} km an hour for {n} hours and {k} km an hour for the next {m} hours. How many km does it do?
    """),
    "{a} km in all, {h} km an hour for {n} hours.": phrasings("""
    The river is {a} km long. A ferry goes down it at {h} km/h for {n} hours. How many km of river are left?
    {A} lives {a} km from the sea. At {h} km/h, how many km from the sea is {s} after {n} hours?
    A bird has {a} km to fly. It flies at {h} km/h for {n} hours. How far is it still from its nest?
    It is {a} km to the island. A pilot flies {h} km an hour for {n} hours. How many km are still to fly?
    Distance {a} km, speed {h} km/h, time so far {n} hours. How many km remain?
    We have to do {a} km and did {h} km/h for {n} hours. How many more km do we have to do?
    How many of the {a} km are left when {A} has cycled {h} km an hour for {n} hours?
    From a distance of {a} km take what a {ride} does at {h} km/h in {n} hours. How many km remain?
    The city is {a} km away. {A} cycles toward it at {h} km/h and stops after {n} hours. How far is the city now?
    A race of {a} km: {A} has been driving at {h} km/h for {n} hours. How many km are there until the end of the race?
    """),
    "{a} km, then {b} km, then {c} km.": phrasings("""
    A bird flies {a} km to the river, {b} km to the sea and {c} km to an island. How many km does it fly?
    {A} cycles {a} km on one day, {b} km on the next and {c} km on the last. What distance does {s} cycle in all?
    The ferry goes {a} km to the first island, {b} km to the second and {c} km to the third. What is the whole way?
    We did {a} km before noon, {b} km after noon and {c} km at night. How many km did we do?
    How many km is a round of {a} km, {b} km and {c} km?
    A race has three parts: swim {a} km, cycle {b} km, run {c} km. How long is the race in km?
    Legs of a trip: {a} km, {b} km, {c} km. Total distance?
    A taxi had three rides, {a} km, {b} km and {c} km long. How many km did it drive?
    It is {a} km from the city to the river, {b} km on to the sea, {c} km on to my aunt. How far is it altogether?
    The pilot flies {a} km, lands, flies {b} km, lands, and flies {c} km. How many km were flown?
    """),
    "{n} {t} in a {time}, for {m} {time}s.": phrasings("""
    A farmer sells {n} {t} a {time}. What number of {t} does the farmer sell in {m} {time}s?
    {A} eats or uses up {n} {t} each {time}. How many {t} are gone after {m} {time}s?
    Working at {n} {t} a {time}, how many {t} can {A} make in {m} {time}s?
    A worker packs {n} {t} a {time} and stays for {m} {time}s. How many {t} does the worker pack?
    Rate: {n} {t} per {time}. Time: {m} {time}s. How many {t}?
    If {n} {t} are lost every {time}, how many {t} are lost in {m} {time}s?
    We need {n} {t} for each {time}. How many {t} do we need to last us {m} {time}s?
    My aunt sends me {n} {t} every {time}. How many {t} did she send me in {m} {time}s?
    """),
    "{a} {t} in {n} {time}s.": phrasings("""
    A farmer sold {a} {t} in {n} {time}s, equally many each {time}. How many was that per {time}?
    The worker packs {a} {t} in {n} {time}s. What is the rate per {time}?
    We used {a} {t} in {n} {time}s. How many {t} did we use every {time}?
    Working at a steady rate, {A} makes {a} {t} in {n} {time}s. How many {t} in one {time}?
    {a} {t} must last {n} {time}s. How many {t} can {A} use each {time}?
    My aunt sent me {a} {t} over {n} {time}s, the same number every {time}. How many {t} was it each {time}?
    If {a} {t} were lost in {n} {time}s, how many were lost every {time}?
    Find the rate per {time} when {a} {t} are made in {n} {time}s.
    A team makes {a} {t} in {n} {time}s. How many {t} does the team make in a single {time}?
    """),
    "{a} {t} in {n} {time}s, asked for {m} {time}s.": phrasings("""
    A farmer sold {a} {t} in {n} {time}s. At this rate, how many {t} will the farmer sell in {m} {time}s?
    The worker packs {a} {t} in {n} {time}s. How many {t} will be packed in {m} {time}s?
    We used {a} {t} in {n} {time}s. How many {t} will we use in {m} {time}s if nothing changes?
    Working at a steady rate, {A} makes {a} {t} in {n} {time}s. What number does {s} make in {m} {time}s?
    {a} {t} last {n} {time}s. How many {t} does {A} need to last {m} {time}s?
    My aunt sent me {a} {t} over {n} {time}s. How many {t} will come in {m} {time}s if she goes on like that?
    If it takes {a} {t} to run a club for {n} {time}s, how many {t} does it take for {m} {time}s?
    A team makes {a} {t} in {n} {time}s. Given {m} {time}s, how many {t} can the team make?
    Find how many {t} are made in all if {a} {t} need {n} {time}s and the work goes on for {m} {time}s.
    """),
    "{h} pages, {n} pages a day for {m} days.": phrasings("""
    The diary of {A} has {h} empty pages. {S} fills {n} a day. How many empty pages are there after {m} days?
    {A} copies a novel of {h} pages, {n} pages a day. After {m} days, how many pages are still to copy?
    A novel has {h} pages. I read {n} every night for {m} nights. How many pages do I still have to read?
    Our class reads a book of {h} pages, {n} pages a day. After {m} days, how many pages do we have left?
    Starting a novel of {h} pages, {A} reads {n} pages a night. How many pages are to go after {m} nights?
    From {h} pages take {n} pages a day for {m} days. How many pages remain?
    How many of {h} pages are unread when {A} has read {n} a day for {m} days?
    A pad has {h} pages and {A} tears out {n} a day. How many pages does the pad have after {m} days?
    My father has to check {h} pages and checks {n} a day. How many pages has he left after {m} days?
    """),
}

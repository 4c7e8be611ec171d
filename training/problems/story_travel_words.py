"""More ways to tell the stories of `story_travel`, by their facts."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{h} km an hour for {n} hours.": phrasings("""
    Driving at a steady {h} km/h, how far will {A} get in {n} hours?
    At {h} km/h, {n} hours on the road. Distance in km?
    The speed of a {ride} is {h} km/h. What distance lies behind it after {n} hours?
    {A} keeps a speed of {h} km/h for {n} hours. How long is {p_} way in km?
    [I'm trying to|Help me] work out how far a {ride} gets at {h} km/h in {n} hours.
    A ship sails at {h} km per hour. How many km has it sailed after {n} hours?
    My sister rides at {h} km per hour and arrives after {n} hours. How long was the ride in km?
    A storm moves at {h} km/h. How far has it moved {n} hours later?
    """),
    "{a} km in {n} hours.": phrasings("""
    {a} km in {n} hours: how many km/h is that?
    {A} needs to be {a} km away in {n} hours. At what steady speed must {s} drive?
    What is the average speed of a {ride} that covers {a} km in {n} hours?
    A ship sails {a} km and arrives after {n} hours. How many km does it sail per hour?
    The way is {a} km long and the {ride} takes {n} hours for it. How fast is the {ride} in km/h?
    [I'm trying to|Help me] work out my average speed: {a} km in {n} hours.
    A storm moved {a} km in {n} hours. How far is that every hour?
    """),
    "{a} km at {h} km an hour.": phrasings("""
    {a} km at a steady {h} km/h. How many hours is that?
    A ship sails {a} km at {h} km/h. After how many hours does it arrive?
    The way is {a} km long. At {h} km/h, how long is {A} on the road, in hours?
    How many hours does a {ride} take for {a} km when its speed is {h} km/h?
    {A} walks a path of {a} km at {h} km per hour. What time does {s} need, in hours?
    [I'm trying to|Help me] work out how long {a} km takes at {h} km/h.
    A storm is {a} km away and moves this way at {h} km/h. In how many hours is it here?
    """),
    "{h} km an hour for {n} hours, then {k} km an hour for {m} hours.": phrasings("""
{A} keeps a speed of {h} km/h for {n} hours, and later one of {k} km/h for {m} hours. How long is the whole way in km?
    A ship sails at {h} km/h for {n} hours and, in a storm, at {k} km/h for {m} hours. How many km has it sailed?
    At {h} km/h for {n} hours plus {k} km/h for {m} hours. Total distance?
    [I'm trying to|Help me] work out how far I get with {h} km/h for {n} hours and {k} km/h for {m} hours.
    {A} takes the train, {h} km/h for {n} hours, and then the bus, {k} km/h for {m} hours. How far is the whole trip?
    My trip: {h} km/h for {n} hours before lunch and {k} km/h for {m} hours after lunch. How many km is that?
    Driving at {h} km/h for {n} hours, then at {k} km/h for {m} hours, how far will a {ride} get?
    """),
    "{a} km in all, {h} km an hour for {n} hours.": phrasings("""
    Two towns are {a} km apart. A {ride} leaves one and drives at {h} km/h for {n} hours. How far is the other town?
    A ship must sail {a} km. At {h} km/h it has sailed for {n} hours. How many km remain?
    The way home is {a} km. {A} keeps a speed of {h} km/h for {n} hours. What distance remains?
    {a} km to go: how many remain after driving at {h} km/h for {n} hours?
    If the whole trip is {a} km and {A} has been driving at {h} km/h for {n} hours, how far is it still?
    My trip is {a} km long. At a steady {h} km/h for {n} hours, how many km are still to go?
    """),
    "{a} km, then {b} km, then {c} km.": phrasings("""
    From home to school it is {a} km, to the shop {b} km more and to the lake {c} km more. How long is the whole way?
    {A} rides {a} km before lunch, {b} km after lunch and {c} km in the evening. How many km does {s} ride that day?
    A trip has three parts: {a} km by train, {b} km by bus and {c} km by car. What is the whole distance?
    {a} km plus {b} km plus {c} km. How far is that?
    A ship sails {a} km on the first day, {b} km on the second and {c} km on the third. How far does it sail in all?
    My path goes {a} km up, {b} km along the lake and {c} km down. What is its length in km?
    """),
    "{n} {t} in a {time}, for {m} {time}s.": phrasings("""
    At {n} {t} a {time}, how many {t} is that in {m} {time}s?
    {A} uses {n} {t} per {time}. How many {t} does {s} need for {m} {time}s?
    Every {time} {n} {t} come off a machine. How many have come off after {m} {time}s?
    A school needs {n} {t} a {time}. How many must it order for {m} {time}s?
    {A} collected {n} {t} each {time}. How many {t} had {s} collected after {m} {time}s?
    {n} {t} per {time} for {m} {time}s. Total?
    My shop gets {n} new {t} every {time}. How many new {t} does it get over {m} {time}s?
    """),
    "{a} {t} in {n} {time}s.": phrasings("""
    {A} uses up {a} {t} in {n} {time}s, the same number every {time}. How many is that per {time}?
    {a} {t} come off a machine in {n} {time}s. At what rate per {time} is that?
    A school ordered {a} {t} and they lasted {n} {time}s. How many were used each {time}?
    {A} collected {a} {t} over {n} {time}s. On average, how many a {time}?
    {a} {t} in {n} {time}s. How many per {time}?
    To pack {a} {t} in {n} {time}s, how many must I pack every {time}?
    """),
    "{a} {t} in {n} {time}s, asked for {m} {time}s.": phrasings("""
    {A} uses {a} {t} in {n} {time}s. At that rate, how many {t} does {s} need for {m} {time}s?
    {a} {t} come off a machine in {n} {time}s. How many come off in {m} {time}s at the same rate?
    If {a} {t} are enough for {n} {time}s, how many does a school need for {m} {time}s?
    {A} collected {a} {t} in {n} {time}s. Going on like this, how many will {s} collect in {m} {time}s?
    {a} {t} in {n} {time}s, so how many in {m} {time}s?
    My shop gets {a} new {t} in {n} {time}s. How many does it get over {m} {time}s at that rate?
    """),
    "{h} pages, {n} pages a day for {m} days.": phrasings("""
    {A} must learn {h} pages at {n} pages a day. How many are still to learn after {m} days?
    Of the {h} pages in a book, {A} reads {n} a day. After {m} days, how many pages remain?
    {A} is writing a book of {h} pages. {S} writes {n} pages a day for {m} days. How many pages are still to write?
    A printer has to print {h} pages. It prints {n} a day. How many pages remain after {m} days?
    My book is {h} pages long. With {n} pages a day, how many pages are still to read after {m} days?
    {h} pages, {n} read every day. How many remain to be read {m} days later?
    """),
}

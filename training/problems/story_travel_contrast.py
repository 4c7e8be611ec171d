"""Contrast sets: one trip, machine or book, asked about in every way that the stories of travel know."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{h} km an hour for {n} hours.": phrasings("""
    A {ride} drives at {h} km/h and is on the road for {n} hours. How many km [does it drive|is that]?
    {A} rides at {h} km/h and is on the way for {n} hours. How many km does {s} ride?
    I go at {h} km/h and arrive after {n} hours. How far did I go?
    A train does {h} km an hour and drives {n} hours to the sea. How far away is the sea?
    Speed {h} km/h, time {n} hours: what is the distance?
    {A} drove {h} km every hour for {n} hours. What was the distance?
    What is the distance, not the speed, if a {ride} goes {h} km/h for {n} hours?
    A ship goes {h} km in an hour. How far does it go in {n} hours?
    At {h} km/h, the way takes a bus {n} hours. How long is the way in km?
    Hi, can you help me? I drive at {h} km/h for {n} hours. How far do I get?
    """),
    "{a} km in {n} hours.": phrasings("""
    A {ride} drives {a} km and is on the road for {n} hours. How many km does it drive per hour?
    {A} rides {a} km and is on the way for {n} hours. How fast does {s} ride, in km/h?
    I go {a} km and arrive after {n} hours. How fast did I go, in km/h?
    A train is {a} km from the sea and drives {n} hours to get there. How fast does it go in km/h?
    Distance {a} km, time {n} hours: what is the speed in km/h?
    {A} drove {a} km in {n} hours. What was the speed in km/h?
    What is the speed in km/h, not the distance, if a {ride} goes {a} km in {n} hours?
    A ship goes {a} km in {n} hours. How far does it go in one hour?
    The way of {a} km takes a bus {n} hours. What is the speed of the bus in km/h?
    Hi, can you help me? I drive {a} km in {n} hours. How fast do I go in km/h?
    """),
    "{a} km at {h} km an hour.": phrasings("""
    A {ride} drives {a} km at {h} km/h. How many hours is it on the road?
    {A} rides {a} km at {h} km/h. How many hours is {s} on the way?
    I go {a} km at {h} km/h. After how many hours do I arrive?
    A train is {a} km from the sea and does {h} km an hour. How many hours does it drive to get there?
    Distance {a} km, speed {h} km/h: what is the time in hours?
    {A} drove {a} km and did {h} km every hour. How many hours was that?
    What is the time in hours, not the speed, if a {ride} goes {a} km at {h} km/h?
    A ship goes {a} km at {h} km an hour. How many hours does it need?
    The way is {a} km and the bus does {h} km/h. How many hours does the bus need for it?
    Hi, can you help me? I drive {a} km at {h} km/h. How many hours do I need?
    """),
    "{h} km an hour for {n} hours, then {k} km an hour for {m} hours.": phrasings("""
    A {ride} drives at {h} km/h for {n} hours and then at {k} km/h for {m} hours. How many km does it drive?
    I go at {h} km/h for {n} hours, then at {k} km/h for {m} hours, and arrive. How far did I go in all?
    Speed {h} km/h, time {n} hours, then speed {k} km/h, time {m} hours: what is the whole distance?
    """),
    "{a} km in all, {h} km an hour for {n} hours.": phrasings("""
    A {ride} has {a} km to drive and drives {h} km/h for {n} hours. How many km does it still have to drive?
    I have {a} km to go and go at {h} km/h for {n} hours. How far is it still?
    A train is {a} km from the sea and does {h} km an hour. How far is it from the sea after {n} hours?
    Distance {a} km, done so far: {h} km/h for {n} hours. What distance is left?
    """),
    "{a} km, then {b} km, then {c} km.": phrasings("""
    {A} rides {a} km to the river, {b} km to the sea and {c} km home. How many km is {s} on the way in all?
    A {ride} drives {a} km in the first hour, {b} km in the next and {c} km in the last. How far is that?
    I go {a} km, then {b} km, then {c} km, and arrive. How far did I go?
    """),
    "{n} {t} in a {time}, for {m} {time}s.": phrasings("""
    {A} packs {n} {t} in one {time}. How many {t} does {s} pack in {m} {time}s?
    A shop needs {n} {t} per {time}. How many {t} does it need for {m} {time}s?
    A machine makes {n} {t} each {time} and runs for {m} {time}s. How many {t} come out?
    I need {n} {t} a {time}. How many {t} will I need for {m} {time}s?
    """),
    "{a} {t} in {n} {time}s.": phrasings("""
    {A} packs {a} {t} in {n} {time}s. How many {t} does {s} pack in one {time}?
    A shop needs {a} {t} in {n} {time}s. How many {t} does it need per {time}?
    A machine makes {a} {t} and runs for {n} {time}s. How many {t} come out each {time}?
    I need {a} {t} for {n} {time}s. How many {t} do I need a {time}?
    """),
    "{a} {t} in {n} {time}s, asked for {m} {time}s.": phrasings("""
    {A} packs {a} {t} in {n} {time}s. How many {t} does {s} pack in {m} {time}s at that speed?
    A shop needs {a} {t} in {n} {time}s. How many {t} does it need for {m} {time}s?
    A machine makes {a} {t} if it runs for {n} {time}s. How many {t} come out if it runs for {m} {time}s?
    I need {a} {t} for {n} {time}s. How many {t} will I need for {m} {time}s?
    """),
    "{h} pages, {n} pages a day for {m} days.": phrasings("""
    {A} has {h} pages to read and reads {n} a day. How many pages are left after {m} days?
    My book is {h} pages long, and I read {n} pages a day. How many pages do I still have after {m} days?
    Of {h} pages, {A} writes {n} a day for {m} days. How many must {s} still write?
    """),
}
EVERYDAY = {
    "{h} pages, {n} a day.": phrasings("""
    {A} has {h} pages to read and reads {n} a day. After how many days are none left?
    My book is {h} pages long, and I read {n} pages a day. How many days does it take me?
    Of {h} pages, {A} writes {n} a day. How many days must {s} write?
    """),
    "{h} pages, {a} read, {n} days for the rest.": phrasings("""
    {A} has {h} pages to read and has read {a}. {n} days are left. How many pages a day must {s} read?
    My book is {h} pages long, and I have read {a}. I have {n} more days. How many pages must I read a day?
    Of {h} pages, {A} has written {a} and has {n} days for the others. How many must {s} write a day?
    """),
    "{n} do {m} each a day, for {k} days.": phrasings("""
    {A} bakes {n} trays of {m} cookies every day. How many cookies does {s} bake in {k} days?
    {n} {who} read {m} pages each a day. How many pages do they read together in {k} days?
    {n} machines make {m} {t} each in a day. How many {t} do they all make in {k} days?
    Each of {n} {who} drinks {m} cups of water a day. How many cups is that in {k} days?
    """),
    "{n} batches of {m}, {k} to a {box}, how many are left over.": phrasings("""
    {A} bakes {n} trays of {m} cookies and fills {boxes} of {k}. How many cookies are in no full {box}?
    {n} machines make {m} {t} each in a day, and all are packed {k} to a {box}. How many {t} are left over?
    """),
    "{n} days, {a} km there and the same back each day.": phrasings("""
    On {n} days {A} rides {a} km to the lake and the same way home. How many km does {s} ride on all these days?
    {n} times I drive {a} km to the sea and then back home. How many km do I drive in all?
    A bus goes {n} times to a town and back, and one way is {a} km. How many km does the bus go?
    """),
}

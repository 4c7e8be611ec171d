"""Contrast sets: one scene in which something comes or goes, with the start, the change or the sum asked for."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{A} gives away {a} {t} and has {b} left. Asked for the start.": phrasings("""
    A {box} had some {t} in it. {A} took out {a}, and {b} are still in it. How many {t} were in it [at first|before]?
    {A} had some {t}, gave {a} of them to {B} and has {b} now. How many did {A} have [at first|before]?
    {A} gave {a} {t} to {B} and kept {b}. How many did {A} have before {B} got any?
    {B} got {a} of the {t} of {A}, and {A} kept {b}. How many did {A} have at the start?
    {A} lost {a} {t} on the way to school and had {b} when {s} got there. With how many did {s} leave home?
    I sold {a} {t} today, and {b} are still in my shop. How many were in it this morning?
    {A} found that {a} {t} were broken and {b} were good. How many {t} did {A} have to start with?
    Some {t} were on the table. {A} took away {a}. Now there are {b}. How many were there before?
    {A} lent {B} {a} {t} and has {b} here. How many will {A} have when {B} gives them all back?
    How many {t} were there if {A} used {a} and {b} are left?
    {A} gave back {a} {t} and kept {b}. How many had {s} borrowed?
    Hi, [quick question|can you help me]? I gave away {a} {t} and still have {b}. How many did I have at first?
    Gone: {a} {t}. Still here: {b}. How many did {A} have before?
    On Monday {A} sold {a} {t}, and {b} were left in the evening. How many were there on Monday morning?
    How many {t} had {A} before {s} sold {a} of them and was left with {b}?
    """),
    "{A} had {a} {t}, got some more, now has {b}.": phrasings("""
    A {box} had {a} {t} in it. {A} put in some more, and now {b} are in it. How many {t} did {A} put in?
    {A} had {a} {t}, got some from {B} and has {b} now. How many did {A} get [from {B}|]?
    {A} had {a} {t} before {B} gave {o} some and {b} after. How many {t} did {B} give {o}?
    {A} had {a} {t} when {s} left home and {b} when {s} got to school. How many did {s} find on the way?
    There were {a} {t} in my shop this morning, and {b} are in it now. How many {t} came in today?
    Some {t} were on the table, {a} of them. {A} brought more. Now there are {b}. How many did {A} bring?
    {A} had {a} {t} and borrowed some from {B}, so that {s} has {b}. How many {t} did {A} borrow?
    How many {t} came to {A}, who had {a} and has {b} now?
    {A} has {a} {t} and needs {b}. How many more {t} must {s} get?
    {A} has {a} {t} and wants to have {b}. How many {t} [are missing|does {s} still need]?
    I have {a} {t} and would like to have {b} of them. How many more do I need?
    Hi, [quick question|can you help me]? I had {a} {t}, got some, and now I have {b}. How many did I get?
    Before: {a} {t}. Now: {b}. How many did {A} get?
    On Monday morning {A} had {a} {t}, and there were {b} in the evening. How many came in on Monday?
    How many {t} did {A} buy if {s} had {a} before and has {b} now?
    """),
    "{A} had {a} {t}, lost some, now has {b}.": phrasings("""
    A {box} had {a} {t} in it. {A} took some out, and now {b} are in it. How many {t} did {A} take out?
    {A} had {a} {t}, gave some to {B} and has {b} now. How many did {A} give [to {B}|away]?
    {A} had {a} {t} before {B} took some and {b} after. How many {t} did {B} take?
    {A} had {a} {t} when {s} left home and {b} when {s} got to school. How many did {s} lose on the way?
    There were {a} {t} in my shop this morning, and {b} are in it now. How many {t} did I sell today?
    Some {t} were on the table, {a} of them. {A} took some away. Now there are {b}. How many did {A} take?
    {A} had {a} {t} and lent some to {B}, so that {A} has {b}. How many {t} did {B} borrow?
    How many {t} are gone if {A} had {a} and has {b} now?
    {A} has {a} {t} and needs only {b}. How many {t} can {s} give away?
    {A} found that of {a} {t} {b} were good and the others broken. How many were broken?
    I have {a} {t} and want to keep {b} of them. How many can I give away?
    {A} borrowed {a} {t}, gave some back and still has {b} of them. How many did {s} give back?
    Hi, [quick question|can you help me]? I had {a} {t}, gave some away, and now I have {b}. How many did I give away?
    Before: {a} {t}. Still here: {b}. How many are gone from {A}?
    On Monday morning {A} had {a} {t}, and {b} were left in the evening. How many were sold on Monday?
    How many {t} did {A} sell if {s} had {a} before and has {b} now?
    """),
    "{a} {t}, {b} {t} and {c} {t} together.": phrasings("""
    A {box} had {a} {t} in it. {A} put in {b}, then {c} more. How many {t} are in it now?
    {A} had {a} {t} and got {b} from {B} and {c} from another friend. How many {t} does {A} have now?
    There were {a} {t} in my shop this morning, and {b} and then {c} more came in. How many are in it now?
    {A} gave {a} {t} to {B}, {b} to another friend and kept {c}. How many {t} did {A} have at the start?
    {A} used {a} {t} on Monday and {b} on Tuesday, and {c} are left. How many were there on Monday morning?
    {A} lost {a} {t}, {B} lost {b} and I lost {c}. How many {t} did we lose together?
    On Monday {A} sold {a} {t}, on Tuesday {b}, and {c} were left. How many were there on Monday morning?
    Hi, can you help me? I had {a} {t}, got {b} and then {c} more. How many do I have now?
    """),
    "{a} m long, {n} m wide, the area.": phrasings("""
    A garden is {a} m long and {n} m wide. How many square meters of grass does it need?
    A field of {a} m by {n} m is all covered with plants. How many square meters [is that|are covered]?
    {A} has a room, {a} m long and {n} m wide, and covers its floor with tiles. How many square meters of tiles?
    I have a yard of {a} m by {n} m. How much room is there in it, in square meters?
    A rectangle has sides of {a} m and {n} m. What is its [area|area in square meters]?
    What is the area, not the perimeter, of a field that is {a} m long and {n} m wide?
    A pool is {a} m long and {n} m wide. What area of water is that in square meters?
    A park is {a} m by {n} m. How large is the park in square meters?
    {A} paints the floor of a hall of {a} m by {n} m. How many square meters must {s} paint?
    """),
}
ROUND = {
    "{a} m long, {b} m wide, all the way round.": phrasings("""
    A garden is {a} m long and {b} m wide. How many meters of fence does it need?
    A field of {a} m by {b} m has a fence along all its sides. How many meters of fence is that?
    {A} has a room, {a} m long and {b} m wide, and puts lights along all its walls. How many meters of lights?
    I have a yard of {a} m by {b} m. How far is it once around it, in meters?
    A rectangle has sides of {a} m and {b} m. What is its [perimeter|perimeter in meters]?
    What is the perimeter, not the area, of a field that is {a} m long and {b} m wide?
    A pool is {a} m long and {b} m wide. How many meters do I walk if I go around it once?
    A park is {a} m by {b} m. How long is the path around the park in meters?
    {A} paints a line around a hall of {a} m by {b} m, along the walls. How many meters of line must {s} paint?
    """),
    "A square, {n} m a side, fence at {p} {cur} a meter.": phrasings("""
    A square garden is {n} m long, and a meter of fence is {p:$}. What does a fence around it cost?
    A square field with sides of {n} m needs a fence, and each meter is {p:$}. How much does the fence cost?
    {A} runs a rope along all sides of a square yard of {n} m a side. A meter is {p:$}. What must {s} pay?
    """),
}
BUS = {
    "{a} people, {b} get off and {c} get on.": phrasings("""
    {a} people are in a shop. {b} leave, then {c} come in. How many people are in the shop now?
    A train carries {a} people. {b} get off at the first stop, {c} get on at the next. How many are on it now?
    {a} children are at the pool. {b} go home, and {c} others come. How many children are there now?
    I counted {a} people on the bus, saw {b} leave and {c} come in. How many people were on it after that?
    """),
    "{a} people, {b} get on and {c} get off.": phrasings("""
    {a} people are in a shop. {b} come in, then {c} leave. How many people are in the shop now?
    A train carries {a} people. {b} get on at the first stop, {c} get off at the next. How many are on it now?
    {a} children are at the pool. {b} others come, and {c} go home. How many children are there now?
    I counted {a} people on the bus, saw {b} come in and {c} leave. How many people were on it after that?
    """),
}

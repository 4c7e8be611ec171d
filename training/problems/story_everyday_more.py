"""Stories of everyday life in which the start or the change is asked for, and sums of three, told in many ways."""

from __future__ import annotations

from training.problems.problem import phrasings
from training.problems.story_change_contrast import MORE as CONTRAST
from training.problems.story_everyday_near_more import MORE
from training.problems.story_plan import Plan, widened

PLANS = (
    Plan(
        "{A} gives away {a} {t} and has {b} left. Asked for the start.",
        "At first: x=b+a",
        "At first there were # {t}.",
        phrasings("""
        {A} gave away {a} {t} and has {b} left. How many {t} did {s} have at first?
        After giving {a} {t} to a friend, {A} still has {b}. How many {t} did {s} have before?
        {A} had some {t}. {S} lost {a} and now has {b}. How many {t} did {s} start with?
        I gave away {a} {t} and I have {b} left. How many {t} did I have at the start?
        There were some {t} in the {place}. {A} took {a} and {b} are still there. How many {t} were there at first?
        {A} sold {a} {t} today and {b} are unsold. How many {t} did {s} bring?
        When {A} takes {a} {t} out of a {box}, {b} remain. How many {t} were in it?
        If {A} eats {a} of {p_} {t} and {b} remain, how many were there to start with?
        {A} dropped {a} {t} and kept {b}. What number of {t} did {s} have before that?
        {A} lost {a} {t}, {b} remain. How many {t} at the start?
        Somebody stole {a} {t} from {A}, who now has only {b}. How many {t} were there before?
        {A} used {a} {t} this week. {b} are left over. How many {t} were there at the beginning?
        I don't remember how many {t} I had. I lent {a} to a friend and {b} are here. What did I have before?
        Of the {t} that {A} had ordered {a} were broken and {b} were good. How many {t} were there in the beginning?
        How many {t} did {A} have at the beginning of the day if {s} sold {a} and {b} remain?
        """),
    ),
    Plan(
        "{A} had {a} {t}, got some more, now has {b}.",
        "More: x=b-a",
        "That is # {t} more.",
        phrasings("""
        {A} had {a} {t}. {B} gave {o} some more and now {s} has {b}. How many {t} did {B} give {o}?
        {A} had {a} {t} and bought some more. Now {s} has {b} {t}. How many did {s} buy?
        I had {a} {t} and found some more. Now I have {b}. How many {t} did I find?
        There were {a} {t} in a {box}. {A} put in some more and now there are {b}. How many {t} did {s} put in?
        Before lunch {A} has {a} {t} and after lunch {b}. How many {t} did {s} get?
        From {a} {t} to {b} {t}: how many did {A} add?
        {A} started the day with {a} {t} and had {b} at night. How many {t} were added?
        How many {t} must {A} add to {a} to have {b}?
        {A} went to the shop with {a} {t} and came home with {b}. How many {t} did {s} buy?
        Somebody added {t} to my {a}, and now I count {b}. How many were added?
        The {place} had {a} {t} last week. Now it has {b}. How many {t} did {A} bring?
        With {a} {t} in May and {b} in June, how many {t} did {A} collect between these months?
        My {a} {t} became {b} after my birthday. How many {t} was I given?
        {A} counts {a} {t} on Monday and {b} on Friday. By how many {t} did it grow?
        {A} has packed {a} {t}. In the end there must be {b}. How many {t} are still to be packed?
        """),
        {"a": (2, 50), "b": (5, 100)},
    ),
    Plan(
        "{A} had {a} {t}, lost some, now has {b}.",
        "Gone: x=a-b",
        "That is # {t}.",
        phrasings("""
        {A} had {a} {t}. {S} gave some to a friend and now has {b}. How many {t} did {s} give away?
        {A} had {a} {t} and lost some. Now {s} has {b} {t}. How many did {s} lose?
        I had {a} {t} and sold some. Now I have {b}. How many {t} did I sell?
        There were {a} {t} in a {box}. {A} took some out and now there are {b}. How many {t} did {s} take?
        Before lunch there were {a} {t} and after lunch {b}. How many {t} did {A} eat or lose?
        Out of {a} {t} only {b} are left. How many {t} did {A} use?
        {A} started the day with {a} {t} and had {b} at night. How many {t} were sold?
        How many {t} must {A} take away from {a} to leave {b}?
        {A} brought {a} {t} to the market and came home with {b}. How many {t} did {s} sell?
        Somebody took some of my {a} {t}, and now I count {b}. How many were taken?
        The {place} had {a} {t} last week. Now it has {b}. How many {t} did {A} take away?
        {A} counts {a} {t} on Monday and only {b} on Friday. How many {t} are gone?
        My {a} {t} became {b} after the trip. How many {t} did I lose?
        {a} {t} before, {b} {t} now. How many did {A} give away?
        Of {a} {t}, {b} are still in the {box} of {A}. How many were taken out?
        """),
        {"a": (5, 100), "b": (2, 60)},
    ),
    Plan(
        "{a} {t}, {b} {t} and {c} {t} together.",
        "First two: x=a+b; In all: y=x+c",
        "That is # {t} in all.",
        phrasings("""
        {A} has {a} {t}, {B} has {b} {t} and a friend has {c} {t}. How many {t} do all three have together?
        {A} picked {a} {t} on Monday, {b} on Tuesday and {c} on Friday. How many {t} is that in all?
        I have {a} {t} in one {box}, {b} in another and {c} in the last one. How many {t} do I have?
        Three {boxes} hold {a}, {b} and {c} {t}. How many {t} are there altogether?
        {A} sells {a} {t} in the morning, {b} at noon and {c} in the evening. How many {t} does {s} sell that day?
        {a} {t} plus {b} {t} plus {c} {t}. How many {t} altogether?
        In three rooms there are {a}, {b} and {c} {t}. What is the total number of {t}?
        {A} gets {a} {t} from {p_} mother, {b} from {p_} father and {c} from {p_} aunt. How many {t} did {s} get?
        A shop got {a} {t} in May, {b} in June and {c} in July. How many {t} came in those three months?
        How many {t} are there if {A} brings {a}, {B} brings {b} and another friend brings {c}?
        {A}, {B} and {p_} sister counted their {t}: {a}, {b} and {c}. What do all three counts add up to?
        One shelf holds {a} {t}, the next {b} and the last {c}. Find the total number of {t}.
        {A} found {a} {t}, then another {b}, and at last {c} more. How many {t} were found?
        Add up for me: {a} {t} at home, {b} {t} at school, {c} {t} in the garage. Total?
        First {a} {t} came in the mail, then {b}, then {c}. What number of {t} came altogether?
        """),
    ),
    Plan(
        "{a} m long, {n} m wide, the area.",
        "Area: x=a*n",
        "That is # square meters.",
        phrasings("""
        A room is {a} m long and {n} m wide. What is its area in square meters?
        How many square meters does a garden of {a} m by {n} m have?
        {A} puts a carpet in a room of {a} m by {n} m. How many square meters of carpet does {s} need?
        What is the area of a rectangle with sides of {a} m and {n} m?
        A rectangle is {a} m long and {n} m wide. Find the area.
        I want to paint a floor, {a} m long and {n} m wide. How many square meters is that?
        {a} m by {n} m rectangle: area in square meters?
        A farmer has a field, {a} m long and {n} m wide. How large is the field in square meters?
        The hall of the school is {a} m by {n} m. How many square meters of floor is that?
        A pool is {a} m long and {n} m wide. How many square meters does the pool cover?
        {A} paints a floor that is {a} m long and {n} m wide. What area is that in square meters?
        My yard is {a} m long and {n} m wide. I want grass on all of it. How many square meters of grass?
        A wall of {a} m by {n} m gets tiles. How many square meters of tiles are needed?
        One tile covers a square meter. How many tiles cover a floor {a} m long and {n} m wide?
        A carpet measures {a} m by {n} m. What area does the carpet cover, in square meters?
        """),
    ),
)
PLANS = widened(widened(PLANS, MORE), CONTRAST)

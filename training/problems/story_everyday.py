"""Stories of everyday life with ages, gifts, prices, wages and fences, told in many ways."""

from __future__ import annotations

from training.problems.problem import phrasings
from training.problems.story_ages_contrast import EVERYDAY as AGES_CONTRAST
from training.problems.story_change_contrast import ROUND
from training.problems.story_everyday_near import MORE
from training.problems.story_money_contrast import EVERYDAY as MONEY_CONTRAST
from training.problems.story_plan import Plan, widened

PLANS = (
    Plan(
        "{A} is {a} years older than {B}. {B} is {b}. Asked in {c} years for {A}.",
        "{A} now: x=b+a; In {c} years: y=x+c",
        "{A} will be #.",
        phrasings("""
        {A} is {a} years older than {B}. {B} is {b} years old. How old will {A} be in {c} years?
        {A} is {a} years older than {B}, who is {b}. How old will {A} be {c} years from now?
        If {A} is {a} years older than {B} and {B} is {b} now, how old will {A} be in {c} years' time?
        I am {a} years older than my brother {B}. He is {b}. How old will I be in {c} years?
        I was born {a} years before {B}, who just turned {b}. What age will I be in {c} years?
        There are {a} years between {A} and the younger {B}. {B} is {b}. What will be the age of {A} in {c} years?
        {A} was born {a} years before {B}. {B} is now {b}. [How old is {A} {c} years from today?|{A} in {c} years?]
        With {a} years more than {B}, who is {b}, {A} is the older one. What age will {A} reach in {c} years?
        {A} is older than {B} by {a} years. Today {B} turned {b}. Tell me the age of {A} after {c} more years.
        {B} is the younger cousin of {A} by {a} years and is {b} today. {c} years later, how old will {A} be?
        Work out how old {A} will be: {a} years older than {B}, {B} is {b}, and {c} years go by.
        The age of {A} is {a} years more than that of {B}, who is {b}. What is it {c} years from now?
        {A} has lived {a} years longer than {B}, aged {b}. What will the age of {A} be in {c} years?
        {B} is {a} years younger than {A}. At the moment {B} is {b}. In {c} years {A} will be how old?
        """),
        {"a": (2, 20), "b": (3, 40), "c": (2, 20)},
    ),
    Plan(
        "{A} is {a} years younger than {B}. {B} is {b}. Asked in {c} years for {A}.",
        "{A} now: x=b-a; In {c} years: y=x+c",
        "{A} will be #.",
        phrasings("""
        {A} is {a} years younger than {B}. {B} is {b} years old. How old will {A} be in {c} years?
        {A} is {a} years younger than {B}, who is {b}. How old will {A} be {c} years from now?
        If {A} is {a} years younger than {B} and {B} is {b} now, how old will {A} be in {c} years' time?
        I am {a} years younger than my brother {B}. He is {b}. How old will I be in {c} years?
        I was born {a} years after {B}, who just turned {b}. What age will I be in {c} years?
        There are {a} years between {A} and the older {B}. {B} is {b}. What will be the age of {A} in {c} years?
        {A} was born {a} years after {B}. {B} is now {b}. [How old is {A} {c} years from today?|{A} in {c} years?]
        {A} is younger than {B} by {a} years. Today {B} turned {b}. Tell me the age of {A} after {c} more years.
        {B} is the older cousin of {A} by {a} years and is {b} today. {c} years later, how old will {A} be?
        Work out how old {A} will be: {a} years younger than {B}, {B} is {b}, and {c} years go by.
        {A} has lived {a} years less than {B}, aged {b}. What will the age of {A} be in {c} years?
        {B} is {a} years older than {A}. At the moment {B} is {b}. In {c} years {A} will be how old?
        {A} came {a} years after {B} in the family. {B} is {b}. What age will {A} reach in {c} years?
        Take {a} years from the age of {B}, who is {b}, and you have the age of {A}. How old is {A} in {c} years?
        """),
        {"a": (2, 15), "b": (10, 50), "c": (2, 20)},
    ),
    Plan(
        "{A} needs {h} {cur}, has {a} {cur} and gets {b} {cur}.",
        "Has: x=a+b; Missing: y=h-x",
        "{A} needs # {cur} more.",
        phrasings("""
        {A} wants a bike for {h:$}. {S} has {a:$} and gets {b:$} for {p_} birthday. How much more does {s} need?
        A guitar costs {h:$}. {A} has saved {a:$} and {p_} aunt gives {o} {b:$}. How much is still missing?
        I want a phone for {h:$}. I had {a:$} and my aunt gave me {b:$}. How much more do I need?
        The price is {h:$}. {A} pays {a:$} now and {b:$} next week. How much does {s} still owe?
        {A} needs {h:$} for a trip. The first job brings {a:$} and the second brings {b:$}. What is still missing?
        To buy a coat at {h:$}, {A} puts together {a:$} of savings and a gift of {b:$}. How much is {s} short?
        Goal {h:$}, savings {a:$}, birthday money {b:$}: how much more does {A} need?
        {A} owes {h:$}. {S} paid back {a:$} in May and {b:$} in June. What does {s} still have to pay?
        My school trip costs {h:$}. I have {a:$} and my father adds {b:$}. How far am I from the full price?
        How much more must {A} save for a {h:$} guitar with {a:$} in the bank and {b:$} in a jar?
        The rent of {h:$} is due. {A} has {a:$} in the wallet and {b:$} at home. How much is missing?
        A laptop is {h:$}. {A} sold an old phone for {a:$} and got {b:$} as a gift. How much more is needed?
        I'm saving up for a laptop, {h:$}. So far there is {a:$}, plus {b:$} from my mother. What do I still need?
        {A} collects money for a present of {h:$}: one friend gives {a:$}, another {b:$}. How much is still needed?
        """),
        {"h": (40, 200), "a": (5, 90), "b": (5, 60)},
    ),
    Plan(
        "{A} needs {h} {cur}, has {a} {cur}, gets {b} {cur} and saves {p} {cur} a week.",
        "Has: x=a+b; Missing: y=h-x; Weeks: z=y/p",
        "{A} needs # weeks.",
        phrasings("""
        A bike costs {h:$}. {A} has {a:$}, gets {b:$} as a gift and saves {p:$} weekly. How many weeks?
        {A} wants a {h:$} guitar, has {a:$}, was given {b:$} and can save {p:$} weekly. When can {s} buy it, in weeks?
        I want a phone for {h:$}. I have {a:$}, my aunt gave me {b:$} and I save {p:$} per week. How many weeks?
        {A} owes {h:$}, paid {a:$} and then {b:$}, and now pays {p:$} a week. How many weeks are left?
        The laptop is {h:$}. {A} saved {a:$}, got {b:$} for {p_} birthday and adds {p:$} weekly. How many weeks more?
        How many weeks must {A} save for a coat at {h:$} with {a:$} in the bank, a gift of {b:$} and {p:$} a week?
        Goal {h:$}, savings {a:$}, gift {b:$}, then {p:$} each week. How many weeks does {A} need?
        {A} needs {h:$}. {S} starts with {a:$}, {B} gives {o} {b:$}, and {s} earns {p:$} a week. How long, in weeks?
        My trip costs {h:$}. I have {a:$}, my father adds {b:$} and I save {p:$} a week. When can I go, in weeks?
        With {h:$} to reach, {a:$} saved, {b:$} from an aunt and {p:$} a week of pocket money, how many weeks for {A}?
        {A} saves for a {h:$} present: {a:$} first, {b:$} later, from now on {p:$} weekly. How many weeks?
        Help me plan: price {h:$}, I own {a:$}, I was given {b:$}, I save {p:$} a week. How many weeks will it take?
        The class of {A} needs {h:$}; it has {a:$}, a gift adds {b:$}, and each week brings {p:$}. How many weeks?
        {A} is saving up {h:$}. There is {a:$} in a jar, {b:$} in the wallet, and {p:$} comes in weekly. Weeks to go?
        """),
        {"h": (50, 200), "a": (5, 90), "b": (5, 60), "p": (2, 10)},
    ),
    Plan(
        "{A} has {a} {cur}, {B} has {b} {cur}, {c} {cur} are spent.",
        "Together: x=a+b; Left: y=x-c",
        "# {cur} are left.",
        phrasings("""
        {A} has {a:$} and {B} has {b:$}. They buy a pizza for {c:$} together. How much money is left?
        {A} and {B} put {a:$} and {b:$} together and buy a present for {c:$}. How much do they have left?
        {A} brings {a:$}, {B} brings {b:$}. The bill is {c:$}. What remains?
        I have {a:$} and my friend {B} has {b:$}. Together we pay {c:$} for lunch. How much do we have left?
        From {A} comes {a:$}, from {B} {b:$}. A ball for {c:$} is bought with it. How much is left over?
        If {A} gives {a:$} and {B} gives {b:$} for a gift that costs {c:$}, how much is left?
        {A} ({a:$}) and {B} ({b:$}) share the cost of a game, {c:$}. What do the two still have together?
        How much is left when {A} with {a:$} and {B} with {b:$} pay {c:$} for a taxi?
        {A} earned {a:$} and {B} earned {b:$}. Then they spent {c:$} of it. How much do both have now?
        A jar holds {a:$} from {A} and {b:$} from {B}. They take out {c:$}. What is still in the jar?
        {A} threw in {a:$}, {B} threw in {b:$}, and the pizza was {c:$}. How much comes back to them?
        {A}: {a:$}. {B}: {b:$}. They spend {c:$} together. How much remains?
        {A} sold lemonade for {a:$} and {B} for {b:$}. The lemons had cost {c:$}. How much did they make in the end?
        Pooling {a:$} of {A} and {b:$} of {B}, the two pay a {c:$} taxi. What money is left?
        """),
    ),
    Plan(
        "{n} at {p} {cur} and one thing for {a} {cur}, paid with {h} {cur}.",
        "Cost: x=n*p; Together: y=x+a; Change: z=h-y",
        "{A} gets # {cur} back.",
        phrasings("""
        {A} buys {n} {t} at {p:$} each and a drink for {a:$}. {S} pays with {h:$}. How much change does {s} get?
        {A} bought {n} pens for {p:$} each and one book for {a:$} and paid with {h:$}. What was the change?
        I buy {n} {t} for {p:$} each and a bag for {a:$} and pay with {h:$}. How much do I get back?
        {n} tickets at {p:$} each plus a map for {a:$}. {A} hands over {h:$}. How much change is that?
        {A} orders {n} pizzas at {p:$} apiece and a salad for {a:$}. Out of {h:$}, what comes back?
        {n} {t} are {p:$} each and a cake is {a:$}. {A} buys all that with {h:$}. How much is left?
        {A} takes {n} drinks at {p:$} each, a pizza at {a:$}, and gives the waiter {h:$}. What should {s} get back?
        For {n} {boxes} of {t} at {p:$} a {box} and a hat at {a:$}, {A} pays {h:$} in cash. How much change?
        What is the change for {A}: {n} times {p:$}, once {a:$}, paid with {h:$}?
        I got {n} drinks at {p:$} each, a salad for {a:$}, and I gave the waiter {h:$}. Change?
        At the counter {A} pays for {n} pens, {p:$} each, and a bag, {a:$}. {S} had {h:$}. What does {s} have now?
        {A} rents {n} bikes at {p:$} each and buys a map at {a:$}. {S} came with {h:$}. How much does {s} have left?
        {A} fills a cart with {n} {t} at {p:$} each and one hat for {a:$}. The cash handed over is {h:$}. Change due?
        My cart has {n} {t} at {p:$} each and a cake at {a:$}. I hand over {h:$}. How much money comes back to me?
        """),
        {"a": (2, 30), "h": (20, 30, 40, 50, 50, 60, 80, 100, 100)},
    ),
    Plan(
        "{n} at {p} {cur} each, {a} {cur} off.",
        "Cost: x=n*p; Less: y=x-a",
        "That is # {cur}.",
        phrasings("""
        {A} buys {n} {t} at {p:$} each and has a coupon for {a:$} off. How much does {s} pay?
        {n} {t} cost {p:$} each. The shop takes {a:$} off the total. What is the price then?
        I order {n} {boxes} of {t} at {p:$} each with a coupon of {a:$}. What do I pay?
        {A} sells {n} {t} for {p:$} each. The table at the market cost {o} {a:$}. How much does {s} earn in the end?
        {A} works {n} hours at {p:$} an hour and pays {a:$} for the bus. What is left of the money?
        {A} washes {n} cars for {p:$} each and spends {a:$} on soap. What is {p_} profit?
        {n} tickets at {p:$} each, minus {a:$} off for the group. Total?
        How much must {A} pay for {n} meals at {p:$} each if {a:$} are taken off the bill?
        {n} {who} pay {p:$} each for a trip. The bus costs {a:$}. How much is left after paying for the bus?
        A shop sold {n} {t} at {p:$} each; it had paid {a:$} for all of them. What was the profit?
        {A} saves {p_} money for {n} weeks, {p:$} a week, and then buys a hat for {a:$}. How much is left?
        I sold {n} cakes for {p:$} each and the flour cost me {a:$}. How much did I earn?
        The bill says {n} drinks at {p:$} each, with {a:$} off today. What does {A} pay?
        {A} makes {n} bracelets and gets {p:$} for each, after spending {a:$} on beads. Profit?
        """),
        {"p": (3, 20), "a": (2, 30)},
    ),
    Plan(
        "{a} m long, {b} m wide, all the way round.",
        "Two sides: x=a+b; All the way: y=x*2",
        "That is # m.",
        phrasings("""
        A garden is {a} m long and {b} m wide. {A} puts a fence all the way round it. How many meters of fence is that?
        How many meters of fence does a field of {a} m by {b} m need?
        {A} walks once around a field that is {a} m long and {b} m wide. How many meters does {s} walk?
        What is the perimeter of a rectangle with sides of {a} m and {b} m?
        A rectangle is {a} m long and {b} m wide. Find the perimeter in meters.
        I want to fence my garden, {a} m by {b} m. How many meters of fence should I buy?
        A pool measures {a} m by {b} m. How long is one walk around it, in meters?
        A farmer has a field, {a} m long and {b} m wide, and fences every side. How much fence, in meters?
        The room of {A} is {a} m by {b} m. How many meters is it all the way around the walls?
        How long is the rope around a square-cornered field of {a} m by {b} m, in meters?
        A dog runs around a park {a} m long and {b} m wide. How many meters is one round?
        {a} m by {b} m rectangle: perimeter?
        Around a pool {a} m long and {b} m wide goes a rope. What is the length of the rope in meters?
        [I need|A farmer needs] to put lights on all sides of a hall, {a} m by {b} m. How many meters is that in all?
        """),
    ),
    Plan(
        "A square, {n} m a side, fence at {p} {cur} a meter.",
        "All the way: x=n*4; Cost: y=x*p",
        "That is # {cur}.",
        phrasings("""
        A square garden has sides of {n} m. A fence costs {p:$} per meter. How much is a fence around it?
        {A} fences a square field, {n} m on each side, at {p:$} a meter. What does {s} pay?
        What does it cost to fence a square of {n} m a side if one meter of fence is {p:$}?
        I have a square garden, {n} m long and just as wide. Fence is {p:$} a meter. What will the fence cost me?
        A rope goes around a square pool with {n} m sides. Rope is {p:$} per meter. What is the cost?
        Each side of a square park is {n} m. A fence for all four sides costs {p:$} a meter. How much in total?
        A farmer buys fence at the four sides of a square field, {n} m each, for {p:$} a meter. What is the bill?
        Square field, {n} m per side, fence {p:$} per meter. Total cost?
        The square hall has walls of {n} m. Lights along all four walls cost {p:$} a meter. How much is that?
        {A} wants lights on the four sides of a square room, {n} m a side, at {p:$} per meter. How much money is needed?
        How much is the fence for a square yard with {n} m sides when the shop asks {p:$} for a meter?
        For a square yard measuring {n} m on a side, what is the price of a fence at {p:$} a meter?
        My square yard is {n} m on every side. Rope costs {p:$} a meter. What do I pay to go once around it?
        A square of {n} m sides gets a wooden fence. Wood is {p:$} per meter. What does the farmer pay?
        """),
        {"n": (2, 24), "p": (2, 9)},
    ),
)
PLANS = widened(widened(widened(widened(PLANS, MORE), AGES_CONTRAST), MONEY_CONTRAST), ROUND)

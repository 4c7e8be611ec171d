"""Stories about money: prices, change, savings, earnings."""

from __future__ import annotations

from training.problems.story_money_contrast import MORE as CONTRAST
from training.problems.story_money_more import MORE as STILL_MORE
from training.problems.story_money_near import MORE as NEAR
from training.problems.story_money_words import MORE
from training.problems.story_plan import Plan, widened

PLANS = (
    Plan(
        "{n} times {p} {cur}.",
        "In all: x=n*p",
        "That is # {cur}.",
        (
            "{A} buys {n} {t} for {p:$} each. How much does {s} [pay|spend|pay in all|spend altogether]?",
            "{A} bought {n} {t}. Each one cost {p:$}. [How much did {s} spend?|What did {s} pay?|What was the total?]",
            "{n} {t} cost {p:$} each. How much do they cost [in all|altogether|together]?",
            "How much do {n} {t} cost if [each one costs|one costs|each one is] {p:$}?",
            "{A} wants {n} {t} and each costs {p:$}. How much money does {s} need?",
            "If I buy {n} {t} at {p:$} each, how much do I pay?",
            "A shop sells {n} {t} at {p:$} each. How much money does the shop get?",
            "{A} works {n} hours and gets {p:$} per hour. How much money does {s} get?",
            "{A} saves {n} times {p:$}. How much money does {s} have?",
        ),
    ),
    Plan(
        "{p} {cur} for one, asked for {n}.",
        "In all: x=p*n",
        "That is # {cur}.",
        (
            "One {box} of {t} costs {p:$}. [How much do {n} {boxes} cost?|What do {n} {boxes} cost?]",
            "A ticket costs {p:$}. {A} buys {n} tickets. How much does {s} [pay|spend]?",
            "The price of a {box} of {t} is {p:$}. How much must {A} pay for {n} {boxes}?",
            "{A} earns {p:$} an hour. How much does {s} earn in {n} hours?",
            "{A} saves {p:$} every week. How much money does {s} have after {n} weeks?",
            "{A} gets {p:$} of pocket money each week. How much is that in {n} weeks?",
            "I earn {p:$} per day. How much do I earn in {n} days?",
            "A bus ticket costs {p:$}. How much do {n} tickets cost [in all|altogether]?",
        ),
        {"p": (2, 40)},
    ),
    Plan(
        "{A} has {h} {cur} and spends {a} {cur}.",
        "Left: x=h-a",
        "{A} has # {cur} left.",
        (
            "{A} has {h:$} and spends {a:$}. How much money does {s} have left?",
            "{A} had {h:$}. {S} [spent|paid] {a:$} [at the shop|for {t}|on {t}]. How much is left?",
            "{A} takes {h:$} to the shop and buys {t} for {a:$}. How much money is left?",
            "{A} pays with {h:$} for {t} that cost {a:$}. How much change does {s} get?",
            (
                "{A} gives the seller {h:$} for a toy that costs {a:$}. [What is the change?|How much change does "
                "{s} get back?]"
            ),
            "I have {h:$} and buy {t} for {a:$}. How much do I have left?",
            "I had {h:$} in my wallet and spent {a:$} on {t}. How much money do I have now?",
        ),
        {"h": (10, 20, 50, 100, 25, 30, 40, 60, 75, 80, 64, 37, 42, 58, 93)},
    ),
    Plan(
        "{A} needs {h} {cur} and has {a} {cur}.",
        "Missing: x=h-a",
        "{A} needs # {cur} more.",
        (
            "{A} wants a bike that costs {h:$}. {S} has {a:$}. How much more [money |]does {s} need?",
            "A game costs {h:$} and {A} has only {a:$}. How much more must {s} save?",
            "{A} needs {h:$} for a present and has saved {a:$}. How much is missing?",
            "A coat costs {h:$}. {A} has {a:$}. How much money is {s} short?",
            "{A} saves for a game that costs {h:$}. {S} already has {a:$}. How much more money does {s} need?",
            "I need {h:$} for a bike but I have only {a:$}. How much more do I need?",
        ),
        {"h": (20, 150)},
    ),
    Plan(
        "{n} at {p} {cur} each, paid with {h} {cur}.",
        "Cost: x=n*p; Change: y=h-x",
        "{A} gets # {cur} back.",
        (
            "{A} buys {n} {t} for {p:$} each and pays with {h:$}. How much change does {s} get?",
            (
                "{A} bought {n} {t} at {p:$} each. {S} gave the seller {h:$}. [What was the change?|How much did {s} "
                "get back?]"
            ),
            "{n} {t} cost {p:$} each. {A} pays with {h:$}. How much money does {s} get back?",
            "{A} wants {n} {t} at {p:$} each and has {h:$}. How much money is left after that?",
            "I buy {n} {t} for {p:$} each and pay with {h:$}. How much change do I get?",
            "{A} buys {n} tickets for {p:$} each with {h:$}. How much does {s} have left?",
        ),
    ),
    Plan(
        "{A} has {h} {cur} and buys {n} at {p} {cur} each.",
        "Cost: x=n*p; Left: y=h-x",
        "{A} has # {cur} left.",
        (
            "{A} has {h:$}. {S} buys {n} {t} for {p:$} each. How much money does {s} have left?",
            "{A} had {h:$} and bought {n} {t} at {p:$} each. How much is left?",
            "{A} goes to the shop with {h:$} and buys {n} {boxes} of {t} for {p:$} each. How much money is left?",
            "I had {h:$} and I bought {n} {t} that cost {p:$} each. How much do I have now?",
            "With {h:$}, {A} pays for {n} tickets at {p:$} each. How much money does {s} have now?",
            "{A} saved {h:$} and spends it on {n} {t} at {p:$} each. How much money is left over?",
        ),
    ),
    Plan(
        "{n} {t} at {p} {cur} and {m} {u} at {q} {cur}.",
        "{t}: x=n*p; {u}: y=m*q; Together: z=x+y",
        "That is # {cur}.",
        (
            (
                "{A} buys {n} {t} for {p:$} each and {m} {u} for {q:$} each. How much does {s} [pay|spend] [in "
                "all|altogether|in total]?"
            ),
            "{A} bought {n} {t} at {p:$} each and {m} {u} at {q:$} each. What was the total?",
            "How much do {n} {t} at {p:$} each and {m} {u} at {q:$} each cost together?",
            "{A} needs {n} {t} that cost {p:$} each and {m} {u} that cost {q:$} each. How much money does {s} need?",
            "I buy {n} {t} for {p:$} each and also {m} {u} for {q:$} each. What do I pay in total?",
            (
                "The shop sells {n} {t} at {p:$} each and {m} {u} at {q:$} each. How much money does the shop get "
                "altogether?"
            ),
        ),
        {"p": (2, 12), "q": (2, 12)},
    ),
    Plan(
        "{n} {t} at {p} {cur} and {m} {u} at {q} {cur}, paid with {h} {cur}.",
        "{t}: x=n*p; {u}: y=m*q; Together: z=x+y; Change: w=h-z",
        "{A} gets # {cur} back.",
        (
            (
                "{A} buys {n} {t} for {p:$} each and {m} {u} for {q:$} each. {S} pays with {h:$}. How much change "
                "does {s} get?"
            ),
            (
                "{A} bought {n} {t} at {p:$} each and {m} {u} at {q:$} each and gave the seller {h:$}. How much did "
                "{s} get back?"
            ),
            "I buy {n} {t} at {p:$} each and {m} {u} at {q:$} each and pay with {h:$}. What is my change?",
            (
                "{n} {t} cost {p:$} each and {m} {u} cost {q:$} each. {A} buys them all with {h:$}. How much money "
                "is left?"
            ),
            "{A} wants {n} {t} for {p:$} each and {m} {u} for {q:$} each. {S} has {h:$}. How much will {s} have left?",
        ),
        {"p": (2, 9), "q": (2, 9), "h": (50, 100, 100, 200, 80, 90)},
    ),
    Plan(
        "{n} for {h} {cur} in all.",
        "One: x=h/n",
        "It is # {cur} for each.",
        (
            "{n} {t} cost {h:$}. [How much does one cost?|What is the price of one?|How much is each one?]",
            "{A} buys {n} {t} and pays {h:$}. How much did each one cost?",
            "{A} paid for {n} tickets {h:$} in all. How much does one ticket cost?",
            "If {n} {boxes} of {t} cost {h:$}, how much does one {box} cost?",
            "{A} works {n} hours and earns {h:$}. How much does {s} earn per hour?",
            "In {n} weeks {A} saves {h:$}. How much does {s} save each week?",
        ),
        {"h": (6, 100)},
    ),
    Plan(
        "{A} has {h} {cur}, one costs {p} {cur}.",
        "How many: x=h/p",
        "{A} can buy #.",
        (
            "{A} has {h:$}. One ticket costs {p:$}. How many tickets can {s} buy?",
            "How many {t} can {A} buy with {h:$} if one costs {p:$}?",
            "{A} spends {h:$} on {t} that cost {p:$} each. How many {t} does {s} get?",
            "I have {h:$} and each {box} of {t} costs {p:$}. How many {boxes} can I buy?",
            "With {h:$} how many {t} at {p:$} each can {A} buy?",
            "{A} wants to buy {t} with {h:$}. Each one costs {p:$}. How many can {s} buy?",
        ),
        {"h": (6, 100), "p": (2, 10)},
    ),
    Plan(
        "{A} has {h} {cur}, each week {p} {cur} more, for {n} weeks.",
        "Saved: x=p*n; In all: y=h+x",
        "{A} has # {cur}.",
        (
            "{A} has {h:$} and saves {p:$} every week. How much money does {s} have after {n} weeks?",
            "{A} already has {h:$}. {S} gets {p:$} each week. How much will {s} have in {n} weeks?",
            "I have {h:$} and save {p:$} per week. How much do I have after {n} weeks?",
            "There are {h:$} in a box. {A} puts in {p:$} each week. How much money is in the box after {n} weeks?",
            "{A} starts with {h:$} and earns {p:$} a week. How much money does {s} have after {n} weeks?",
        ),
    ),
    Plan(
        "{A} needs {h} {cur}, has {a} {cur} and saves {p} {cur} a week.",
        "Missing: x=h-a; Weeks: y=x/p",
        "{A} needs # weeks.",
        (
            "{A} wants a bike for {h:$}. {S} has {a:$} and saves {p:$} every week. How many weeks does {s} need?",
            "A game costs {h:$}. {A} has {a:$} and gets {p:$} each week. After how many weeks can {s} buy it?",
            "{A} needs {h:$} and already has {a:$}. {S} earns {p:$} a week. How many weeks must {s} work?",
            "I need {h:$}, I have {a:$} and I save {p:$} per week. How many weeks do I need to save?",
        ),
        {"h": (30, 150), "p": (2, 10)},
    ),
    Plan(
        "{A} has {h} {cur}, {a} {cur} and {b} {cur} are spent.",
        "Spent: x=a+b; Left: y=h-x",
        "{A} has # {cur} left.",
        (
            "{A} has {h:$}. {S} buys {t} for {a:$} and {u} for {b:$}. How much money does {s} have left?",
            "{A} had {h:$} and spent {a:$} on {t} and {b:$} on {u}. How much is left?",
            "{A} pays with {h:$} for {t} that cost {a:$} and {u} that cost {b:$}. How much change does {s} get?",
            "I had {h:$}. I spent {a:$} on {t} and {b:$} on {u}. How much money do I have now?",
            "With {h:$} {A} goes to the shop and buys {t} for {a:$} and {u} for {b:$}. How much money is left over?",
        ),
        {"h": (30, 120), "a": (2, 50), "b": (2, 50)},
    ),
    Plan(
        "{A} has {a} {cur}, {B} has {b} {cur}, shared by {n}.",
        "Together: x=a+b; Each: y=x/n",
        "Each gets # {cur}.",
        (
            (
                "{A} has {a:$} and {B} has {b:$}. They share all the money equally among {n} {who}. How much does "
                "each get?"
            ),
            (
                "{A} earns {a:$} and {B} earns {b:$}. They put it together and split it equally among {n} {who}. How "
                "much is that for each?"
            ),
            (
                "{A} gives {a:$} and {B} gives {b:$}. The money is shared equally by {n} {who}. How much money does "
                "each get?"
            ),
            "A box has {a:$} from {A} and {b:$} from {B}. {n} {who} share it equally. How much does each one get?",
        ),
    ),
)
PLANS = widened(widened(widened(widened(PLANS, MORE), STILL_MORE), NEAR), CONTRAST)

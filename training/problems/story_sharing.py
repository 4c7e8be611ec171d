"""Stories about sharing, packing and what is left over."""

from __future__ import annotations

from training.problems.story_plan import Plan, widened
from training.problems.story_sharing_contrast import MORE as CONTRAST
from training.problems.story_sharing_more import MORE as STILL_MORE
from training.problems.story_sharing_near import MORE as NEAR
from training.problems.story_sharing_words import MORE

PLANS = (
    Plan(
        "{n} times {m}.",
        "In all: x=n*m",
        "That is # in all.",
        (
            "{A} has {n} {boxes} with {m} {t} in each. How many {t} does {s} have [in all|altogether|in total]?",
            "There are {n} {boxes}. Each {box} holds {m} {t}. How many {t} are there [in all|altogether|in total]?",
            "{A} buys {n} {boxes} of {m} {t}. How many {t} is that?",
            "{n} {boxes} hold {m} {t} each. How many {t} is that in total?",
            "{A} puts {t} into {n} {boxes}, {m} in each {box}. How many {t} are there?",
            "How many {t} are in {n} {boxes} if every {box} has {m} {t}?",
            "{A} gives {n} {who} {m} {t} each. How many {t} does {s} give away?",
            "A {place} has {n} rows of {m} chairs. How many chairs are there?",
            "{n} {who} have {m} {t} each. How many {t} do they have together?",
            "{A} reads for {n} days, {m} pages each day. How many pages is that in all?",
            "I have {n} {boxes} with {m} {t} in each. How many {t} do I have?",
        ),
        {"n": (2, 12), "m": (2, 30)},
    ),
    Plan(
        "{a} {t} shared by {n}.",
        "Each: x=a/n",
        "It is # {t} for each.",
        (
            "{A} shares {a} {t} equally among {n} {who}. How many {t} does each [one |]get?",
            "{a} {t} are shared equally by {n} {who}. How many {t} does each [one |]get?",
            "{A} has {a} {t} and gives them to {n} {who} so that each gets the same. How many does each get?",
            (
                "There are {a} {t} for {n} {who}. [Each gets the same number.|They share equally.] How many {t} does "
                "each one get?"
            ),
            "If {a} {t} are split equally among {n} {who}, how many does each get?",
            "{A} puts {a} {t} equally into {n} {boxes}. How many {t} are in each {box}?",
            "{a} {t} go into {n} {boxes}, the same number in each. How many {t} are in one {box}?",
            "{A} plants {a} {t} in {n} equal rows. How many are in each row?",
            "I have {a} {t} and want to split them equally among {n} {who}. How many does each get?",
        ),
        {"a": (6, 100)},
    ),
    Plan(
        "{a} {t}, {n} in each {box}.",
        "{boxes}: x=a/n",
        "That makes # {boxes}.",
        (
            "{A} has {a} {t} and puts {n} in each {box}. How many {boxes} does {s} need?",
            "{a} {t} are packed {n} to a {box}. How many {boxes} are there?",
            "{A} packs {a} {t}, {n} in each {box}. How many {boxes} are filled?",
            "{A} packs {a} {t} into {boxes} of {n}. How many {boxes} does {s} fill?",
            "How many {boxes} do you need for {a} {t} if {n} go in each {box}?",
            "There are {a} {t}. Every {box} holds {n} {t}. How many {boxes} are needed?",
            "I want to pack {a} {t}, {n} in each {box}. How many {boxes} do I need?",
            "If {a} {t} are put into {boxes} of {n}, how many {boxes} is that?",
        ),
        {"a": (6, 100)},
    ),
    Plan(
        "{a} {t}, {n} to each, how many are left over.",
        "Left over: x,rest=a%n",
        "# {t} are left over.",
        (
            (
                "{A} has {a} {t} and puts {n} in each {box}. How many {t} are left over when no more {boxes} can be "
                "filled?"
            ),
            "{A} shares {a} {t} equally among {n} {who}. How many {t} are left over?",
            "{a} {t} are shared equally by {n} {who}. How many are left over?",
            "{A} packs {a} {t} into {boxes} of {n}. How many {t} are left over?",
            "There are {a} {t} and {n} {who}. Each gets the same number. How many {t} are left over?",
            "If {a} {t} are packed {n} to a {box}, how many {t} do not fit into a full {box}?",
            "I split {a} {t} equally among {n} {who} and keep the rest. How many {t} do I keep?",
        ),
        {"a": (7, 90)},
    ),
    Plan(
        "{a} {t}, {n} in each {box}, only full {boxes} count.",
        "Full: x,over=a%n",
        "# {boxes} are full.",
        (
            "{A} has {a} {t} and puts {n} in each {box}. How many full {boxes} does {s} get?",
            "{A} packs {a} {t} into {boxes} of {n}. How many {boxes} are full?",
            "A {box} holds {t}. With {a} {t} and {n} in each, how many full {boxes} can {A} make?",
            "There are {a} {t}. Each {box} holds {n} {t}. How many {boxes} can be filled completely?",
            "How many full {boxes} of {t} can I make from {a} {t} if {n} go in each {box}?",
            "I pack {a} {t}, {n} to a {box}. How many full {boxes} do I have?",
        ),
        {"a": (7, 90)},
    ),
    Plan(
        "{a} in all, {n} fit in one, all must fit.",
        "Full: x,over=a%n; One more for the rest: y=x+1",
        "# are needed.",
        (
            "{A} must pack all of {a} {t}. {n} {t} fit in a {box}. How many {boxes} does {s} need?",
            "{a} {who} go on a trip. {n} fit in one car. How many cars do they need?",
            "{a} {who} want to cross a lake. One boat takes {n}. How many boats do they need?",
            (
                "{A} has {a} {t} and wants to put all of them into {boxes}. {n} fit in each {box}. How many {boxes} "
                "are needed?"
            ),
            "{a} {who} must sit at tables. {n} fit at one table. How many tables are needed?",
            "{a} {who} come to eat and {n} fit at one table. How many tables do they need?",
            "{a} {who} travel by car. {n} fit in one car. How many cars are needed?",
            "{a} {who} want to go by car and {n} fit in each car. How many cars do they need?",
            "All of {a} {t} must be packed and {n} fit in one {box}. How many {boxes} are needed?",
            "{a} {who} need a place to sleep. {n} fit in one tent. How many tents do they need?",
        ),
        {"a": (7, 90)},
    ),
    Plan(
        "{n} times {m}, {a} taken.",
        "In all: x=n*m; Left: y=x-a",
        "# are left.",
        (
            "{A} has {n} {boxes} with {m} {t} in each. {S} gives away {a}. How many {t} are left?",
            "There are {n} {boxes} of {m} {t}. {A} takes {a} {t}. How many {t} are left?",
            "{A} buys {n} {boxes} with {m} {t} each and uses {a} of them. How many {t} does {s} have left?",
            "{n} {boxes} hold {m} {t} each. {a} {t} are broken. How many are not broken?",
            "{A} puts {n} {boxes} of {m} {t} on a table. {B} takes away {a}. How many {t} are still there?",
            "A {place} has {n} rows of {m} chairs. {a} chairs are taken. How many are free?",
            "I buy {n} {boxes} of {m} {t} and give away {a} {t}. How many do I have left?",
        ),
        {"a": (2, 30)},
    ),
    Plan(
        "{a} {t} and {n} {boxes} of {m} more.",
        "In the {boxes}: x=n*m; In all: y=a+x",
        "There are # {t} in all.",
        (
            "{A} has {a} {t}. {S} [buys|gets|finds] {n} {boxes} with {m} {t} each. How many {t} does {s} have now?",
            "{A} has {a} {t} and buys {n} {boxes} of {m}. How many {t} does {s} have [in all|altogether|in total]?",
            (
                "There are {a} {t} in the {place}. {A} brings {n} {boxes} with {m} {t} in each. How many {t} are "
                "there now?"
            ),
            "{A} had {a} {t}. {B} gave {o} {n} {boxes} of {m} {t}. How many {t} does {A} have now?",
            "I have {a} {t} and I get {n} {boxes} with {m} each. How many {t} do I have altogether?",
            "{A} has {a} {t} on the table and {n} {boxes} with {m} {t} in each. How many {t} is that in total?",
        ),
        {"a": (2, 60)},
    ),
    Plan(
        "{a} {t} and {b} {u} shared by {n}.",
        "Together: x=a+b; Each: y=x/n",
        "Each gets #.",
        (
            (
                "{A} has {a} {t} and {b} {u}. {S} puts them all equally into {n} {boxes}. How many things are in "
                "each {box}?"
            ),
            "There are {a} {t} and {b} {u}. They are shared equally by {n} {who}. How many things does each one get?",
            "{A} shares {a} {t} and {b} {u} equally among {n} {who}. How many things does each get in all?",
            "I split {a} {t} and {b} {u} equally among {n} {who}. How many things does each get altogether?",
            "{a} {t} and {b} {u} go into {n} {boxes}, the same number of things in each. How many are in one {box}?",
        ),
    ),
    Plan(
        "{a} {t}, {b} kept, the rest shared by {n}.",
        "To share: x=a-b; Each: y=x/n",
        "Each gets # {t}.",
        (
            "{A} has {a} {t}. {S} keeps {b} and shares the rest equally among {n} {who}. How many {t} does each get?",
            (
                "{A} had {a} {t} but {b} were broken. {S} put the rest equally into {n} {boxes}. How many {t} are in "
                "each {box}?"
            ),
            "There are {a} {t}. {A} takes {b}, and {n} {who} share the rest equally. How many does each one get?",
            "I have {a} {t}, keep {b} and split the rest equally among {n} {who}. How many {t} does each get?",
            "{a} {t} are on the table. {A} takes {b}. The rest is shared equally by {n} {who}. How many does each get?",
        ),
    ),
    Plan(
        "{n} {boxes} with {m} {t} each, shared by {k}.",
        "In all: x=n*m; Each: y=x/k",
        "Each gets # {t}.",
        (
            (
                "{A} has {n} {boxes} with {m} {t} in each. {S} shares all of them equally among {k} {who}. How many "
                "{t} does each get?"
            ),
            "There are {n} {boxes} of {m} {t}. {k} {who} share them equally. How many {t} does each one get?",
            (
                "{A} buys {n} {boxes} with {m} {t} each and wants to split them equally among {k} {who}. How many "
                "does each get?"
            ),
            (
                "{n} {boxes} hold {m} {t} each. All the {t} are shared equally by {k} {who}. How many {t} is that "
                "for each?"
            ),
            "I have {n} {boxes} of {m} {t} and {k} {who} to share them equally. How many {t} does each get?",
        ),
    ),
    Plan(
        "{n} {boxes} with {m} {t} and {k} {boxes} with {j} {u}.",
        "{t}: x=n*m; {u}: y=k*j; Together: z=x+y",
        "There are # in all.",
        (
            (
                "{A} has {n} {boxes} with {m} {t} each and {k} {boxes} with {j} {u} each. How many things does {s} "
                "have [in all|altogether]?"
            ),
            "There are {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}. How many things are there in total?",
            (
                "{A} buys {n} {boxes} with {m} {t} each. {B} buys {k} {boxes} with {j} {u} each. How many things do "
                "they have together?"
            ),
            "{n} {boxes} hold {m} {t} each and {k} {boxes} hold {j} {u} each. How many things is that altogether?",
            "I have {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}. How many things do I have in all?",
        ),
        {"j": (2, 12)},
    ),
    Plan(
        "{a} {t} and {n} {boxes} of {m} more, then {b} given away.",
        "In the {boxes}: x=n*m; In all: y=a+x; Left: z=y-b",
        "That leaves # {t}.",
        (
            (
                "{A} has {a} {t} and buys {n} {boxes} of {m}. Then {s} gives {b} {t} to {B}. How many {t} does {A} "
                "have left?"
            ),
            "{A} had {a} {t}. {S} got {n} {boxes} with {m} {t} each and then gave away {b}. How many {t} are left?",
            "I have {a} {t}, I buy {n} {boxes} with {m} {t} in each and I give {b} to {B}. How many do I have now?",
            (
                "There are {a} {t} on the table. {A} brings {n} {boxes} of {m} {t} and {B} takes {b}. How many {t} "
                "are there now?"
            ),
            "{A} has {a} {t}, finds {n} {boxes} with {m} {t} each and loses {b} {t}. How many {t} does {s} have now?",
        ),
    ),
    Plan(
        "{n} {boxes} with {m} {t} each, {a} taken, the rest shared by {k}.",
        "In all: x=n*m; Left: y=x-a; Each: z=y/k",
        "Each gets # {t}.",
        (
            (
                "{A} has {n} {boxes} with {m} {t} in each. {S} keeps {a} {t} and shares the rest equally among {k} "
                "{who}. How many does each get?"
            ),
            (
                "There are {n} {boxes} of {m} {t}. {A} takes {a} {t}. {k} {who} share the rest equally. How many {t} "
                "does each one get?"
            ),
            (
                "{A} buys {n} {boxes} with {m} {t} each. {a} {t} are broken. The rest is split equally among {k} "
                "{who}. How many does each get?"
            ),
            (
                "I have {n} {boxes} of {m} {t}, keep {a} and split the rest equally among {k} {who}. How many {t} "
                "does each get?"
            ),
        ),
    ),
)
PLANS = widened(widened(widened(widened(PLANS, MORE), STILL_MORE), NEAR), CONTRAST)

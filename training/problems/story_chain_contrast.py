"""Contrast sets: one verb with the giver and the taker changed, or a number for each against one for all."""

from __future__ import annotations

from training.problems.problem import phrasings

CHANGES = {
    ("person", "+"): phrasings("""
    {S} borrows {n} {t} from {B}.
    {S} buys {n} {t} from {B}.
    {S} takes {n} of the {t} that {B} has.
    {B} lends {o} {n} {t}.
    {B} sells {o} {n} {t}.
    {B} gives {n} {t} to {A}.
    {B} gives {o} back {n} {t} that {s} had lent out.
    {S} is given {n}, and gives none away.
    {S} finds {n} and loses none.
    A group of {who} gives {o} {n} {t} in all.
    {S} gets a {box} with {n} {t} in it.
    {S} gets {n} {t}, all of them from {B}.
    {B} wins {n} {t} and gives them all to {o}.
    {B} comes in and puts down {n} {t} for {o}.
    {B} does not want {n} {t} and leaves them with {o}.
    {S} opens a {box} and there are {n} more {t} in it.
    {B} loses {n} {t}, and {A} finds them and keeps them.
    """),
    ("person", "-"): phrasings("""
    {B} borrows {n} {t} from {o}.
    {B} buys {n} {t} from {o}.
    {B} takes {n} of the {t} that {A} has.
    {A} lends {B} {n} {t}.
    {A} sells {B} {n} {t}.
    {A} gives {n} {t} to {B}.
    {S} gives {B} back {n} {t} that {B} had lent {o}.
    {S} gives away {n} and is given none.
    {S} loses {n} and finds none.
    {S} gives a group of {who} {n} {t} in all.
    {S} gives away a {box} with {n} {t} in it.
    {S} gives away {n} {t}, all of them to {B}.
    {S} takes {n} of the {t} to {B} and leaves them there.
    {S} does not want {n} of them and leaves them with {B}.
    {S} uses up {n} of them and buys no new ones.
    {A} loses {n} {t}, and {B} finds them and keeps them.
    """),
    ("person", "*"): phrasings("""
    {S} gets {n} {t} each from {m} {who}.
    {M} {who} come, and each gives {o} {n} {t}.
    {S} borrows {m} {boxes} of {n} {t} from {B}.
    {S} buys {m} {boxes} with {n} {t} each from {B}.
    {B} does not want {m} {boxes} of {n} {t} and gives them to {o}.
    {B} sells {o} {m} {boxes} of {n} {t}.
    {S} opens {m} {boxes} and there are {n} more {t} in each.
    """),
    ("person", "/"): phrasings("""
    {M} {who} get {n} {t} each from {o}.
    {M} {who} come, and {A} gives each of them {n} {t}.
    {B} borrows {m} {boxes} of {n} {t} from {o}.
    {B} buys {m} {boxes} with {n} {t} each from {o}.
    {S} does not want {m} {boxes} of {n} {t} and gives them to {B}.
    {A} sells {B} {m} {boxes} of {n} {t}.
    {S} fills {m} {boxes} with {n} {t} each and sends them to {B}.
    """),
    ("place", "+"): phrasings("""
    {B} comes with {n} more {t} and leaves without them.
    {B} puts down {n} {t} there.
    {n} more are brought and none are sold.
    {B} brings back {n} {t} that had been borrowed.
    {B} finds {n} {t} and brings them there.
    {n} {t} are put there and none are taken away.
    """),
    ("place", "-"): phrasings("""
    {B} comes without {t} and leaves with {n} of them.
    {B} picks up {n} {t} there and keeps them.
    {n} of them are sold and no more are brought.
    {B} borrows {n} {t} and does not bring them back.
    {B} takes {n} {t} from there and brings them home.
    {n} {t} are taken away and none are put there.
    """),
    ("bus", "+"): phrasings("""
    {n} people get on and nobody gets off.
    Nobody gets off, but {n} people get on.
    At the next stop {n} come in and nobody goes out.
    {n} people who had waited at the stop get on.
    """),
    ("bus", "-"): phrasings("""
    {n} people get off and nobody gets on.
    Nobody gets on, but {n} people get off.
    At the next stop {n} go out and nobody comes in.
    {n} people who want to walk home get off.
    """),
}

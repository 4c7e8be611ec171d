"""More sentences for the stories of `story_chain`: how they start, what changes, what is asked."""

from __future__ import annotations

from training.problems.problem import phrasings

STARTS = {
    "person": phrasings("""
    {A} collected {a} {t}.
    {A} owned {a} {t}.
    At first {A} owned {a} {t}.
    {A} counted {a} {t} in {p_} {box}.
    {A} got {a} {t} as a present.
    {A} keeps {a} {t} at home.
    Yesterday {A} had {a} {t}.
    This morning {A} bought {a} {t}.
    {A} came home with {a} {t}.
    {A} won {a} {t} in a contest.
    {A} packed {a} {t} for a trip.
    {A} has exactly {a} {t}.
    {A} [picked up|picked] {a} {t}.
    Say {A} has {a} {t}.
    """),
    "place": phrasings("""
    {a} {t} are in the {place}.
    A {box} in the {place} holds {a} {t}.
    On the shelf there are {a} {t}.
    A shelf holds {a} {t}.
    Yesterday there were {a} {t} in the {place}.
    This morning a shop had {a} {t}.
    Someone left {a} {t} on a table.
    A pile of {a} {t} lies on the table.
    You see {a} {t} in a {box}.
    Say there are {a} {t} in a {box}.
    """),
    "bus": phrasings("""
    A bus leaves with {a} people.
    A train leaves with {a} people on it.
    {a} people are on a bus.
    {a} people sit on a bus.
    A bus carries {a} people.
    A train carries {a} people.
    A boat has {a} people on it.
    """),
}
CHANGES = {
    ("person", "+"): phrasings("""
    {S} picks up {n} more on the way home.
    A friend hands {o} {n} more.
    Then {B} sends {o} {n} {t}.
    {S} receives {n} more from {B}.
    {S} orders {n} more.
    {n} more come in the mail.
    Then {s} collects {n} more {t}.
    Then {p_} sister adds {n} more.
    For {p_} birthday {s} gets {n} more.
    Later {s} picks up another {n}.
    Then another {n} {t} come from {B}.
    {B} pays {o} back {n} {t}.
    {S} goes back and gets another {n}.
    """),
    ("person", "-"): phrasings("""
    {S} donates {n} of them.
    Then {n} are stolen.
    A friend borrows {n} {t}.
    {S} lends {n} to {B}.
    {S} sends {n} {t} to {B}.
    {B} borrows {n} of them.
    {S} drops {n} on the way home.
    {n} of them go bad.
    Then {s} hands {n} {t} to {B}.
    {S} drops {n} of them on the bus.
    Later {s} returns {n} to {B}.
    {S} uses up {n}.
    """),
    ("person", "*"): phrasings("""
    {M} {who} give {o} {n} each.
    Then {m} {who} bring {o} {n} {t} each.
    {S} orders {m} {boxes}, {n} {t} in each.
    {S} wins {m} {boxes} of {n} {t}.
    Then {m} {boxes} of {n} come in the mail.
    {S} receives {m} {boxes}, each with {n} {t}.
    {B} sends {o} {m} {boxes} of {n}.
    """),
    ("person", "/"): phrasings("""
    {M} {who} take {n} each.
    Then {m} {who} take {n} {t} each.
    {S} hands {m} {who} {n} {t} each.
    {S} donates {m} {boxes} of {n} {t}.
    {S} sends {m} {boxes}, {n} {t} in each, to {B}.
    Then {m} {boxes} of {n} are stolen.
    {S} fills {m} {boxes} with {n} {t} each and gives them away.
    """),
    ("place", "+"): phrasings("""
    {B} drops off {n} more.
    Then {n} more {t} are brought in.
    Another {n} are added.
    {n} more {t} come in the mail.
    {B} finds {n} more and puts them there too.
    Someone leaves another {n} there.
    Then another {n} {t} are put there.
    Later {n} new ones come in.
    """),
    ("place", "-"): phrasings("""
    {B} borrows {n}.
    {n} of them are stolen.
    Someone takes {n} of them home.
    Then {n} {t} are thrown away.
    {n} of them go bad.
    {B} picks up {n} and leaves with them.
    Then {n} are used up.
    {B} comes and carries {n} {t} away.
    """),
    ("bus", "+"): phrasings("""
    {n} [new |]people come on board.
    Then another {n} get on.
    At a stop {n} people climb in.
    At the school {n} more people get on.
    Later {n} people come on board.
    Another {n} people join.
    {n} more climb in.
    """),
    ("bus", "-"): phrasings("""
    {n} of them leave.
    Then {n} of them get out.
    At a stop {n} people get out.
    At the school {n} people get off.
    Later {n} of the people leave.
    {n} people get out.
    {n} of them climb out.
    """),
}
ASKS = {
    "person": phrasings("""
    How many {t} does {A} end up with?
    How many {t} does that leave {A} with?
    How many does {A} own now?
    What is the number of {t} now?
    So how many {t} has {A} got?
    How many {t} has {s} got at the end of the day?
    Number of {t} now?
    How many is that now?
    Can you work out how many {t} {A} has now?
    [Tell me|Work out] how many {t} {s} has in the end.
    Count the {t} that {A} has now.
    How many {t} can {A} count in the end?
    """),
    "place": phrasings("""
    So how many {t} are there?
    What is the number of {t} now?
    How many {t} does that leave?
    How many {t} can you count there now?
    Number of {t} now?
    How many is that now?
    [Tell me|Work out] how many {t} there are in the end.
    Can you work out how many {t} are there now?
    """),
    "bus": phrasings("""
    So how many people are there now?
    How many people are on board in the end?
    What is the number of people on board now?
    How many people does that leave?
    Number of people now?
    How many people ride on?
    [Tell me|Work out] how many people there are in the end.
    Can you work out how many people are on board now?
    """),
}

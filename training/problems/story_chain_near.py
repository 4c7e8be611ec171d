"""Sentences near to others for the stories of `story_chain`: each shares its verb or its way of asking with another."""

from __future__ import annotations

from training.problems.problem import phrasings

STARTS = {
    "person": phrasings("""
    {a} {t} belong to {A}.
    {A} is the owner of {a} {t}.
    {A} bought {a} {t} yesterday.
    At the start {A} has {a} {t} in a {box}.
    To start with, {A} owns {a} {t}.
    {A} won {a} {t}.
    As a present {A} got {a} {t}.
    {A} has collected {a} {t}.
    {A} counts {a} {t} on {p_} shelf.
    There are {a} {t} on the shelf of {A}.
    {A} keeps {a} {t} in a {box}.
    On the way home {A} found {a} {t}.
    {A} has packed {a} {t} in a {box}.
    {A} comes to school with {a} {t}.
    {A} has just made {a} {t}.
    Yesterday {A} picked {a} {t}.
    Let's say {A} has {a} {t}.
    {A}: {a} {t} at first.
    """),
    "place": phrasings("""
    At first there are {a} {t} in a {box}.
    Yesterday {a} {t} were in a {box}.
    A table in the {place} has {a} {t} on it.
    A shelf in the {place} holds {a} {t}.
    {a} {t} stand on a shelf.
    {a} {t} lie in a pile on the table.
    Someone left {a} {t} in the {place}.
    In a {box} you see {a} {t}.
    A shop starts the day with {a} {t}.
    This morning the {place} had {a} {t}.
    Let's say a {box} holds {a} {t}.
    {B} puts {a} {t} in an empty {box}.
    """),
    "bus": phrasings("""
    A boat leaves with {a} people.
    {a} people are on a boat.
    {a} people sit on a train.
    {a} people leave on a bus.
    A boat carries {a} people.
    On a bus there are {a} people.
    {a} people ride on a train.
    At the start a bus has {a} people on it.
    """),
}
CHANGES = {
    ("person", "+"): phrasings("""
    On the way {s} picks up another {n}.
    {A} picks up {n} {t} at the shop.
    {B} picks up {n} more for {o}.
    {n} more {t}, ordered by {A}, arrive.
    {A} orders another {n}, and they come.
    An order of {n} {t} arrives.
    {n} {t} arrive in the mail.
    {S} is sent {n} more by {B}.
    A friend sends {o} another {n}.
    {n} more are sent to {o}.
    {S} then receives {n} {t} in the mail.
    From {B} {s} receives another {n}.
    {S} is handed {n} more by a friend.
    {B} hands {o} another {n}.
    {S} is given {n} {t} by {B}.
    Next, {n} more are given to {o}.
    {n} {t} are found at home and {A} gets them.
    In the park {A} finds {n} more.
    {S} wins another {n} {t} in a contest.
    {n} more {t} are won by {A}.
    {n} {t} come from {B} as a present.
    {B} comes by and brings {n} more.
    {n} {t} are brought to {o} by a friend.
    {S} collects another {n} at school.
    {A} makes another {n} at home.
    {S} goes to a shop and buys another {n}.
    {n} more {t} are bought.
    With {p_} money {s} buys {n} more {t}.
    {B}, who owes {o} {n} {t}, pays them back.
    {B} returns {n} {t} to {o}.
    A friend returns {n} that had been borrowed.
    {B}, who is {p_} sister's friend, adds {n} more.
    {S} adds another {n}.
    {S} gets {n} new {t} for {p_} birthday.
    Plus {n} from {B}.
    """),
    ("person", "-"): phrasings("""
    {S} lends {B} {n} {t}.
    {n} {t} are lent to a friend.
    {A} lends out {n} of them.
    {n} are borrowed by {B}.
    {S} lets {B} borrow {n}.
    {A} lets {B} have {n} {t}.
    Then {s} lets a friend take {n}.
    Someone steals {n} {t}.
    {n} {t} are stolen on the bus.
    {A} has {n} of them stolen.
    {n} {t} fall and break.
    {S} drops {n} {t} and they break.
    {n} of them are dropped and lost.
    {A} breaks {n} of them.
    {n} are donated to a school.
    {A} then donates {n} {t} to the library.
    {S} sells {B} {n} {t}.
    {n} are sold to {B}.
    {A} sells another {n}.
    {n} {t} are sold by {A} at school.
    {S} sends {n} of them away.
    {n} {t} are sent to {B}.
    A friend is sent {n} of them.
    {B} is handed {n} of them.
    {A} hands a friend {n} {t}.
    {S} hands out {n}.
    {B} is given {n} {t}.
    {n} are given away.
    {n} {t} get lost on the way home.
    On the bus {A} loses {n} {t}.
    In the park {s} loses another {n}.
    {A} has to throw away {n} {t}.
    {n} go bad and are thrown away.
    {n} {t} are used up.
    {A} needs {n} and uses them up.
    {S} returns {n} {t} that had been borrowed.
    {n} of them go back to {B}.
    {B} comes and takes {n} {t}.
    {n} of them are taken by {B}.
    {A} leaves {n} on the bus.
    {S} leaves {n} {t} with {B}.
    {S} puts {n} {t} in a {box} for {B} and sends it off.
    Minus {n} for {B}.
    """),
    ("person", "*"): phrasings("""
    {M} {boxes} with {n} {t} each arrive.
    {S} orders {m} {boxes} of {n}, and they arrive in the mail.
    {M} {who} each send {o} {n} {t}.
    {S} is sent {m} {boxes} of {n} {t} by {B}.
    {M} {who} hand {o} {n} {t} each.
    {S} gets {n} {t} from each of {m} {who}.
    Each of {m} {who} gives {o} {n} more.
    {A} picks up {m} {boxes} of {n} {t} at the shop.
    On the way home {s} finds {m} {boxes}, {n} {t} in each.
    {M} {boxes}, each with {n} {t}, are given to {o}.
    {A} wins {m} {boxes}, {n} {t} in each.
    {B} adds {m} {boxes} of {n} {t}.
    {M} {boxes} of {n} are bought.
    For {p_} birthday {A} receives {m} {boxes} with {n} each.
    {M} {who} bring {n} {t} each as a present for {o}.
    """),
    ("person", "/"): phrasings("""
    {M} {who} borrow {n} {t} each.
    {S} lends {m} {who} {n} each.
    {M} {boxes} of {n} {t} are sold.
    {A} sells {m} {boxes} with {n} in each.
    {M} {who} each buy {n} {t} from {o}.
    Each of {m} {who} takes {n} {t}.
    Each of {m} {who} is given {n}.
    {S} sends {m} {who} {n} {t} each.
    {M} {boxes} with {n} {t} each are sent to {B}.
    {M} {boxes} of {n} get lost.
    {A} drops {m} {boxes}, and the {n} {t} in each of them break.
    Someone steals {m} {boxes} of {n} {t}.
    {M} {boxes}, {n} {t} in each, are donated by {A}.
    {M} {who} are handed {n} {t} each.
    {A} hands out {n} {t} to each of {m} {who}.
    {M} {boxes} with {n} each go bad and are thrown away.
    """),
    ("place", "+"): phrasings("""
    {n} more are put there by {B}.
    Someone puts another {n} there.
    {n} {t} are added by {B}.
    Someone adds {n} new ones.
    {n} more {t} arrive.
    Later another {n} arrive in the mail.
    An order of {n} {t} comes in.
    {B} comes by and leaves {n} more.
    {n} more are left there by someone.
    Next, {n} new {t} are brought.
    Someone brings {n} {t} from home.
    {n} {t} are found and put there too.
    {B} drops off another {n} {t}.
    {n} more are dropped off.
    {B} makes {n} new ones and puts them there.
    {B} returns {n} that had been borrowed.
    Plus {n} from {B}.
    """),
    ("place", "-"): phrasings("""
    {n} are borrowed by {B}.
    Someone borrows {n} {t}.
    {n} {t} are sold to {B}.
    {B} comes in and buys {n} {t}.
    {n} more {t} are sold later.
    Someone steals {n} of them.
    {n} {t} are stolen in the night.
    {n} of them fall and break.
    {B} drops {n} {t} and they break.
    {n} go bad and are thrown away.
    {B} throws away {n} of them.
    {n} {t} are used up by {B}.
    {B} needs {n} and takes them.
    {n} of them are carried away by {B}.
    Someone carries {n} of them out.
    {n} are picked up by {B}.
    {B} leaves with {n} of them.
    {n} {t} are taken home by someone.
    {n} are lost.
    {n} {t} are sent away.
    {B} sends {n} of them to a friend.
    Minus {n} for {B}.
    """),
    ("bus", "+"): phrasings("""
    {n} people climb on.
    At the next stop {n} more climb in.
    {n} more people come on board.
    At the next stop {n} people come on board.
    Then {n} new people join.
    At a stop another {n} join them.
    {n} people get in.
    Later another {n} people get in.
    {n} more come in at the school.
    It stops, and {n} people get on.
    It picks up {n} people.
    At the next stop it picks up {n} more.
    """),
    ("bus", "-"): phrasings("""
    {n} climb out at the next stop.
    At a stop {n} of them climb out.
    At the next stop {n} of them get out.
    {n} more people leave at the school.
    Later {n} of them get off.
    It stops, and {n} people get off.
    It drops off {n} people.
    At the next stop it drops off {n}.
    At the school {n} people leave.
    {n} of the people get out and walk home.
    At the first stop {n} people leave.
    """),
}
ASKS = {
    "person": phrasings("""
    What number of {t} does {A} end up with?
    With how many {t} does {A} end up?
    How many {t} does {s} own in the end?
    How many {t} is {A} left with?
    How many does that leave {o} with?
    [So what|What] is the number of {t} that {A} has at the end of the day?
    How many {t} belong to {A} now?
    How many {t} has {A} got in the end?
    And now {A} has how many {t}?
    {A} now has how many {t}?
    Number of {t} in the end?
    Number of {t} that {s} has got now?
    Count them: how many {t} does {A} have now?
    How many {t} can {s} count now?
    I want to know how many {t} {s} has now.
    Can you tell me how many {t} {A} has in the end?
    Work out the number of {t} that {s} owns now.
    After all that, how many {t} does {A} have?
    """),
    "place": phrasings("""
    How many {t} are left there now?
    So how many {t} is that now?
    How many {t} can be counted there in the end?
    Count the {t} that are there now.
    And now there are how many {t}?
    Number of {t} in the end?
    What is the number of {t} after that?
    Can you tell me how many {t} are still there?
    I want to know how many {t} are there now.
    After all that, how many {t} are there?
    Work out the number of {t} that are there now.
    With how many {t} does that leave us?
    """),
    "bus": phrasings("""
    How many people is that now?
    How many people are still on board?
    How many ride on after that?
    And now there are how many people?
    Number of people on board in the end?
    What number of people rides on?
    Can you tell me how many people are still there?
    I want to know how many people are on board now.
    After all that, how many people are there?
    Count the people who are on it now.
    How many people does that leave on board?
    Work out the number of people who ride on.
    """),
}

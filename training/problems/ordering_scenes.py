"""What is said before the facts: who tells them, and what it is about."""

from __future__ import annotations

import random

from training.problems.ordering_scenes_more import (
    MORE_ANY,
    MORE_ARRIVED,
    MORE_BODY,
    MORE_HOME,
    MORE_MONEY,
    MORE_OWNED,
    MORE_POINTS,
    MORE_RACE,
)
from training.problems.ordering_scenes_near import (
    NEAR_ARRIVED,
    NEAR_BODY,
    NEAR_HOME,
    NEAR_MONEY,
    NEAR_OWNED,
    NEAR_POINTS,
    NEAR_RACE,
)
from training.problems.problem import Split, phrasings
from training.problems.scales import Scale

ANY = (
    *phrasings("""
    [My teacher|Our teacher|My tutor|My uncle|Grandpa] gave [me|us] this one:
    My [friend|sister|brother|cousin|neighbour] [sent me|came up with|told me] this [riddle|puzzle|brain teaser].
    I [found|read|saw] this [puzzle|riddle|question] [in a magazine|online|in a book|on the bus|in the paper].
    This [was|is] on my [test|worksheet|homework|exam|quiz].
    From my [maths|logic|reading] homework:
    Here's a [riddle|tricky one|small puzzle|brain teaser|logic puzzle|quick one] for you.
    Let me give you a [riddle|puzzle|little problem].
    I have a [riddle|puzzle|logic question|question] for you.
    Try this [one|riddle|puzzle].
    See if you can solve this.
    Can you solve this?
    Can you help me with [this|a puzzle|a logic question|my homework]?
    I need [help|a hand] with this one.
    I'm stuck on this [one|puzzle|exercise|question].
    I've been thinking about this for [hours|ages|a while].
    Let's play a thinking game.
    Listen [carefully|closely|to this].
    Read this [carefully|closely|slowly].
    Consider the following[ facts| statements|].
    [The following|All of this] is [true|known].
    [Here is|Here's] what I know so far.
    This is [all I know|what I was told|what they said].
    Let me tell you about some [people|friends of mine|kids|neighbours].
    Let me tell you something about {count} people.
    There are {count} people [in the room|at the table|in my group|in the photo].
    {Count} [friends|people|kids|classmates|neighbours|students|cousins] [are talking|met today|sit at a table].
    I know {count} people.
    I have {count} [friends|cousins|neighbours|colleagues].
    Think of {count} people.
    [Meet|Imagine|Picture] {count} [friends|children|people].
    {Count} [children|friends|cousins] compared [themselves|notes].
    It's a rainy day and we are doing puzzles.
    We argued about this at [lunch|dinner|work|school] today.
    At [lunch|dinner|school|work|the party] someone told me this.
    On the train I heard some people talk.
    Somebody wrote this on the board.
    A detective wrote this down.
    A witness [said|told us] the following.
    From my notes:
    In our [group chat|newsletter] it said:
"""),
    *MORE_ANY,
)

BODY = (
    *phrasings("""
    {Count} [friends|kids|students|cousins|players] are being compared.
    There is a new [team|class|group] at our school.
    I look at [a photo of my class|my football team|the people in the queue].
    In our [basketball team|swimming club|dance class|street|choir|office] there are {count} people I know.
    {Count} friends went to the [beach|park|gym|doctor|zoo] together.
    {Count} [kids|students|players] stand in a row.
    {Count} people are waiting [at the bus stop|for the lift|in line].
    {Count} [cousins|friends|neighbours] met at a [party|wedding|picnic|birthday].
    I was looking at my [friends|classmates|teammates] today.
    The coach knows {count} [players|athletes] well.
    A doctor saw {count} [people|patients] today.
    A [tailor|photographer|teacher|nurse] compared {count} people.
"""),
    *MORE_BODY,
    *NEAR_BODY,
)

RACE = (
    *phrasings("""
    Some [friends|kids|children|cousins|students|colleagues] [had|ran|took part in|held] a race.
    {Count} [friends|kids|runners|children|cyclists|students] [had|ran|were in] a race.
    There was a [race|bike race|swimming race|sack race|running race] [at school|in our town|on Sunday|yesterday].
    It was [race day|sports day] at [school|our club].
    {Count} people raced [to the tree|round the lake|down the hill|across the field].
    We had a [running|cycling|swimming|boat|ski] race.
    {Count} people ran [a marathon|to the bus|home|through the park].
    In a [marathon|race|go-kart race|relay|sprint], this happened.
    In [yesterday's|today's|last week's|the school's] race, these were the results.
    I watched a race [on TV|today|at school].
    The results of the [race|competition|run] are in.
    {Count} [drivers|skiers|rowers|swimmers|sailors] took part in a race.
    The reporter wrote about the race:
"""),
    *MORE_RACE,
    *NEAR_RACE,
)

ARRIVED = (
    *phrasings("""
    {Count} [friends|guests|people|colleagues] were invited to [a party|dinner|a meeting|a wedding].
    We had a [party|dinner|picnic|meeting] and the guests came one by one.
    {Count} [pupils|people|friends|workers] came to [school|work|the office|the station|the cinema] today.
    {Count} [hikers|travellers|cyclists|drivers] were on the way to the same town.
    Nobody came at the same time [this morning|last night|today].
    There was a [race|party|meeting|concert] [yesterday|last night|on Sunday].
    I had guests [yesterday|last night|today].
    I waited at the [door|station|airport|gate] for {count} people.
    The guests [came|turned up] one by one.
    The doorman remembers who came.
    The class went on a trip and met at the museum.
    Everyone took another bus.
"""),
    *MORE_ARRIVED,
    *NEAR_ARRIVED,
)

POINTS = (
    *phrasings("""
    {Count} [friends|kids|players|students|colleagues] [played|are playing] a [game|card game|board game|quiz].
    We [played|are playing] [darts|cards|a board game|bowling|a video game|mini golf].
    We had a game night.
    There was a [quiz|tournament|spelling contest|maths contest] [at school|at work|yesterday|in our town].
    Some [kids|friends|students|players] took a [quiz|test].
    The game is over.
    The scores [are in|were read out].
    In a [quiz|game|tournament|contest], {count} people [played|took part].
    In our [league|quiz team|club], points are counted.
    I [kept score|wrote down the score] at the game.
    The teacher gave out points [today|for homework].
    Halfway through the game, this is how it stands.
"""),
    *MORE_POINTS,
    *NEAR_POINTS,
)

MONEY = (
    *phrasings("""
    {Count} [friends|people|merchants|kids|neighbours] [talked about|compared] their [money|savings].
    {Count} people [won the lottery|have a shop|opened a bank account].
    In our [town|village|street], people talk about money.
    Some [people|kids|friends] looked into their [purses|wallets|piggy banks].
    Once upon a time there were {count} merchants.
    The bank knows {count} people.
    {Count} [kids|friends] saved their pocket money.
    Everyone emptied their [wallet|pockets|piggy bank].
    We counted everyone's money.
    I asked {count} people about their [money|savings].
"""),
    *MORE_MONEY,
    *NEAR_MONEY,
)

HOME = (
    *phrasings("""
    {Count} [people|friends|families] live in the same [building|house|tower|block|hotel].
    There is a tall [building|tower|block of flats] in our street.
    The lift in our building stops at every floor.
    I deliver [parcels|letters|pizza|newspapers] in a tall building.
    My friends all live in one [tower|building|block].
    {Count} neighbours share [a staircase|an apartment building].
    We live in [a mountain village|a tall building|a block of flats|a skyscraper].
    The postman knows who lives where.
    In my [building|apartment block|tower], no two of us live on the same floor.
    {Count} [shepherds|hermits|families] live on a mountain.
    The [caretaker|landlord|doorman] told me where people live.
"""),
    *MORE_HOME,
    *NEAR_HOME,
)

OWNED = (
    *phrasings("""
    {Count} [friends|neighbours|people|cousins] each have a {thing}.
    {Count} [neighbours|friends|colleagues|people] are [talking about|comparing|showing each other] their {thing}s.
    In [our street|my street|my town|the village], everyone has a {thing}.
    I [drew|painted|took a photo of] the {thing}s of {count} people.
    I know the {thing}s of {count} [friends|people|neighbours].
    Some people are proud of their {thing}s.
    Everyone [talked about|showed me|described] their {thing} today.
    There was a contest for the best {thing}.
    This is about {count} people and their {thing}s.
    My [friends|neighbours|colleagues|cousins] all have a {thing}.
    Nobody here has the same {thing}.
    We compared [the {thing}s of some friends|some {thing}s|our {thing}s].
"""),
    *MORE_OWNED,
    *NEAR_OWNED,
)


def scenes(lead: str, more: str, owner: str) -> tuple[str, ...]:
    """The openings that go with a scale: those of its own kind."""
    if owner:
        return OWNED
    if more.startswith("richer"):
        return MONEY
    own = {"finished": RACE, "ran": RACE, "arrived": ARRIVED, "has": POINTS, "lives": HOME}
    own |= dict.fromkeys(("left", "called", "ate", "paid", "sits"), ANY)
    return own.get(lead, BODY)


NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five"}


def opened(rng: random.Random, split: Split, scale: Scale, count: int, facts: str) -> str:
    """`facts` about `count` people, and often an opening before them."""
    if rng.random() < 0.6:
        return facts
    own = scenes(scale.lead, scale.more, scale.owner)
    pool = (*ANY, *own, *own, *own)
    number = NUMBERS[count]
    scene = split.phrase(rng, pool, count=number, Count=number.capitalize(), thing=scale.owner)
    return f"{scene} {facts}"

"""More of what is said before the facts of an order."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE_ANY = phrasings("""
    A [stranger|child|colleague|pen pal] wrote me the following.
    A fortune cookie held this [puzzle|riddle].
    A parrot keeps repeating this:
    According to my [diary|notebook|records]:
    As a [warm-up|bedtime riddle|challenge], take this.
    [Boss|Teacher|Coach] wants this solved [by noon|today].
    Could you [look at|check|read] this for me?
    Don't use a computer for this one.
    [Good morning|Good evening|Hello|Hi there]!
    Here are some clues.
    Here's something [to chew on|for your brain|I can't crack].
    I [drew|jotted down|overheard] this at [breakfast|the library|a café].
    I bet you'll [get|solve] this in no time.
    I got this in a [letter|text message|chat].
    I'm [writing|making up|checking] a [puzzle book|quiz|worksheet].
    I'm [nine|eleven|seventy] and I love [riddles|puzzles].
    It's [my turn|time] to ask a riddle.
    Last night I dreamed of this riddle.
    [Long story short|To be brief|In short]:
    My [grandson|niece|aunt|flatmate] can't solve this.
    My tutor wants me to explain this.
    No tricks here.
    [OK|Right|So|Well], listen to this.
    On the [fridge|wall|blackboard] there's a note:
    Pay attention to who is who.
    Sorry to bother you with this.
    The quiz master reads out:
    The [radio|newspaper|teacher|judge] said the following.
    There's a riddle in today's paper.
    This one [is|seems] [easy|hard|harder than it looks].
    This puzzle is [very old|new|for children].
    [Two|A few] of us are trying to solve this.
    We had this in [class|a job interview|a pub quiz].
    What do you make of this?
    You may [draw|use paper] if you like.
""")

MORE_BODY = phrasings("""
    A [nurse|coach|judge|trainer] wrote down a few things about {count} people.
    At the [gym|pool|fair|clinic], {count} people are being compared.
    {Count} [actors|dancers|boxers|climbers|soldiers|sailors] wait backstage.
    {Count} [brothers-in-law|old friends|team members|roommates] pose for a picture.
    {Count} people [stand side by side|sit on a bench|queue for tickets|are in the lift].
    In a [play|film|comic], there are {count} heroes.
    I'm [casting a play|picking a team|planning a show] and have {count} people.
    I'm drawing {count} [people|characters] for a [comic|story].
    Our [band|crew|club|orchestra] has {count} members I want to tell you about.
    The [school nurse|sports teacher|photographer] looked at {count} [pupils|children].
    There are {count} [guards|waiters|students] in the hall.
    At the family reunion I looked at {count} of my relatives.
""")

MORE_RACE = phrasings("""
    {Count} [snails|turtles|horses|pigeons] with people's names had a race.
    {Count} [joggers|walkers|riders|kids on scooters] set off together.
    {Count} [rally drivers|sled drivers|hurdlers|canoeists] lined up.
    At the [village fair|Olympics|school games], there was a race.
    Here is what the commentator said about the race:
    I was the timekeeper at a [race|run|regatta].
    My [sister|nephew|team] was in a race too, but this is about others.
    The [judge|referee|timekeeper] at the finish line noted this.
    The race [is over|has ended|was exciting].
    They raced each other on [bikes|skates|skis|horses|sledges].
    Who needs a stopwatch? This is what people saw at the race.
""")

MORE_ARRIVED = phrasings("""
    {Count} [climbers|pilgrims|sailors] set out for the same place.
    {Count} [doctors|players|singers] were expected at [the hall|the hotel|the stadium].
    At the [airport|hostel|camp|clinic], people came in one at a time.
    I was the [host|porter|receptionist] and watched the door.
    It was a [choir rehearsal|class reunion|house-warming|birthday], and people turned up at different times.
    My neighbours came home one by one [tonight|yesterday].
    The [bouncer|guard|secretary] wrote down who came in.
    The camera at the gate shows who came when.
    They all travelled to [the lake|grandma's house|the fair] on their own.
""")

MORE_POINTS = phrasings("""
    {Count} [archers|gamers|chess players|bowlers] add up their points.
    {Count} people were on a quiz show.
    After [the last round|ten rounds|an hour], this is the state of play.
    At [camp|the arcade|the fair], we played for points.
    Here's [the scoreboard|what the scoreboard says].
    My [kids|cousins|pupils] play a game where points count.
    No two players have the same score.
    The [referee|quiz master|judge] has counted the points.
    The [maths|spelling|trivia] bee ended like this.
    The reading club gives points for books.
    We threw [rings|darts|balls at cans] and counted points.
""")

MORE_MONEY = phrasings("""
    {Count} [pirates|kings|farmers|traders] counted their gold.
    {Count} [flatmates|brothers|pupils] opened their money boxes.
    A [banker|tax officer|beggar] knows all of them.
    At the [market|bank|casino], {count} people counted their money.
    In an old tale there are {count} people with gold.
    Nobody has as much money as anybody else here.
    They won different prizes in a lottery.
    We put everybody's savings on the table.
    Who has how much money? This is what's known.
""")

MORE_HOME = phrasings("""
    {Count} [students|nurses|artists] rent rooms in one tall house.
    {Count} [owls|birds|squirrels] with people's names share a tree.
    A [plumber|milkman|courier] goes up and down our building.
    I clean the stairs of a tower.
    In a [lighthouse|castle|hotel|tree house], everyone has a floor of their own.
    My [new block|student hall|office tower] has many floors.
    On our hill there are houses all the way up.
    Our street climbs a steep hill.
    The doorbells of our building show who lives where.
""")

MORE_OWNED = phrasings("""
    {Count} people [brought|sold|advertised] a {thing}.
    A [magazine|website|book] showed the {thing}s of {count} people.
    Each of {count} [workmates|classmates|relatives] has a {thing}.
    I [dreamed of|wrote about|filmed] some people's {thing}s.
    I'm writing an essay on my neighbours' {thing}s.
    My [kids|pupils|uncles] each drew a {thing}.
    On my walk I looked at every {thing}.
    The [mayor|reporter|photographer] compared {count} people's {thing}s.
    Who owns which {thing}? That's another story.
""")

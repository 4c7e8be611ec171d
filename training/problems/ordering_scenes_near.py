"""Phrasings near to others: each shares its words or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

NEAR_BODY = phrasings("""
    {Count} [kids|players|cousins] compare themselves.
    We are comparing {count} [students|friends].
    At our school there is a new team.
    A new [class|group|team] has {count} people I know.
    I have a photo of {count} [friends|classmates].
    In the queue I look at {count} people.
    My football team has {count} players I know well.
    There are {count} people from our [street|choir|office] here.
    In my [swimming club|dance class] I know {count} people.
    {Count} [friends|classmates] are at the [park|zoo|beach].
    At the [doctor|gym|park] there were {count} friends.
    {Count} [patients|people] wait for the doctor.
    At the bus stop, {count} people wait in line.
    At a [wedding|picnic|party] I met {count} [cousins|neighbours].
    {Count} neighbours met at the [picnic|bus stop].
    Today I looked at {count} [teammates|classmates].
    The [coach|trainer] looked at {count} athletes today.
    I know {count} [athletes|players] well.
    The [nurse|doctor] saw {count} [pupils|children] today.
    The [judge|nurse] has written down things about {count} people.
    At the [fair|pool], they compare {count} people.
    {Count} [dancers|actors|soldiers] wait in the hall.
    Backstage there are {count} [boxers|dancers].
    For a picture, {count} [roommates|old friends] stand side by side.
    {Count} [brothers-in-law|team members] are in a picture.
    On a bench sit {count} people.
    {Count} people in the lift stand side by side.
    In [this film|this play|my comic] we see {count} heroes.
    The heroes of a [story|comic] are {count} friends.
    I'm planning a play and need {count} [actors|people].
    For a show I'm casting {count} people.
    I have to draw {count} [characters|people].
    The [comic|story] I'm drawing is about {count} characters.
    {Count} members of our [band|crew|orchestra] are here.
    I want to tell you about {count} members of our club.
    The [photographer|sports teacher] lined up {count} children.
    In the hall, {count} [guards|waiters] stand in a row.
    There are {count} [waiters|guards] at the party.
    {Count} of my relatives came to the family reunion.
    At our reunion, I looked at {count} [relatives|classmates].
""")

NEAR_RACE = phrasings("""
    Some [kids|cousins|students] ran a race.
    My [friends|colleagues|children] held a race.
    At [school|our club] there was a [running|sack|bike] race.
    On Sunday, our town had a [bike|swimming|running] race.
    Today is [sports day|race day].
    Sports day at our school had a race.
    {Count} people raced [down the hill|across the field].
    They raced [round the lake|to the tree].
    {Count} of us had a [boat|ski|cycling] race.
    We [cycled|swam|skied] in a race.
    {Count} friends ran [home|through the park].
    {Count} people [took part in|ran] the town's marathon.
    This happened in a [sprint|relay|go-kart race].
    In our [marathon|relay], this is what happened.
    These were the results of [yesterday's|the school's] race.
    Here are last week's race results.
    On TV I watched a race.
    Today I watched {count} people in a race.
    The results of the school race are in.
    The [competition|run] is over and the results are in.
    {Count} [rowers|skiers|swimmers] had a race.
    Some [drivers|sailors|rowers] took part in a race.
    A reporter wrote this about the [race|run]:
    The reporter watched the race.
    {Count} [turtles|snails] had a race.
    The [pigeons|horses|snails] in this race have people's names.
    {Count} [riders|walkers|joggers] raced.
    {Count} kids on scooters had a race.
    {Count} [canoeists|hurdlers] set off at once.
    The [rally drivers|hurdlers] lined up for the race.
    The [Olympics|school games] had a race.
    At the fair, {count} people raced.
    The commentator said this about the [race|sprint]:
    Here is the commentator on the race:
    The timekeeper of the [regatta|run] noted this.
    I was at the finish line of a [race|run].
    My [nephew|team] raced too, but this is about others.
    My sister saw a race.
    At the finish line the [judge|timekeeper] noted it all.
    The referee of the race noted this.
    The race has ended, and it was exciting.
    Our exciting race is over.
    They had a race on [skates|skis|sledges].
    On [bikes|horses|skis] they raced each other.
    No stopwatch was needed. This is what people saw.
    People saw this at the race, without a stopwatch.
""")

NEAR_ARRIVED = phrasings("""
    {Count} [colleagues|guests] came to a [meeting|dinner|wedding].
    {Count} people were invited, and all came.
    The guests came to our [picnic|dinner] one by one.
    One by one the guests came to the [wedding|party].
    {Count} [workers|friends] came to the [station|cinema] today.
    Today, {count} pupils came to school one by one.
    {Count} [travellers|drivers|cyclists] went to the same town.
    Some hikers were on the way to the same [lake|place].
    No two people came at the same time.
    [This morning|Last night] nobody came at the same time.
    Yesterday there was a [concert|meeting] with {count} guests.
    On Sunday people came to a [race|concert].
    At the [gate|airport] I waited for {count} friends.
    I waited for my guests at the door.
    The doorman saw who came.
    I asked the doorman who came, and he remembers.
    Our class met at the museum.
    The class went to the museum, and everyone took another way.
    Everyone took a bus of their own.
    Each of them came by another bus.
    {Count} [pilgrims|climbers] went to the same place.
    The [sailors|climbers] set out on their own.
    {Count} [singers|players] came to the stadium.
    At the hotel, {count} doctors were expected.
    One at a time, people came in at the [hostel|clinic].
    At the camp, {count} people came in.
    As the [receptionist|porter], I watched the door.
    I was the host of a [party|dinner].
    To our [birthday|house-warming], people came at different times.
    People turned up for the [class reunion|rehearsal] at different times.
    My neighbours came home at different times tonight.
    Yesterday my neighbours came home late.
    The [guard|bouncer] at the door saw who came in.
    A secretary wrote down who came.
    The camera at the door saw everyone come in.
    We have a camera at the gate. It shows who came.
    They went to the fair on their own.
    Everyone travelled to [grandma's house|the lake].
""")

NEAR_POINTS = phrasings("""
    {Count} of our [students|players] are playing a [board game|card game].
    Some [colleagues|kids] played a quiz.
    {Count} of us played [bowling|darts|mini golf].
    We are playing a [video game|card game].
    At work there was a [quiz|tournament].
    Yesterday there was a [spelling|maths] contest.
    The [quiz|tournament|contest] is over.
    The game is over and the scores are in.
    The scores of the [game|contest] were read out.
    The teacher read out the scores.
    {Count} people took part in a [contest|tournament].
    In a quiz, {count} people played for points.
    In the [league|club] they count points.
    Our quiz team plays for points.
    I wrote down who scored what.
    At the [quiz|contest] I kept score.
    Our teacher gave out points for homework.
    For homework, the teacher gives points.
    This is how the game stands.
    It's halfway through the [quiz|tournament].
    {Count} [bowlers|archers] counted their points.
    The [gamers|chess players] add up their points.
    {Count} people played on a quiz show.
    A quiz show had {count} players.
    After [an hour|the last round], the scores are in.
    This is the state of the game after ten rounds.
    At the [arcade|camp] we played a game.
    We played for points at the fair.
    The scoreboard shows this.
    Here is what the scoreboard shows.
    My [cousins|kids] play for points.
    In the game my pupils play, points count.
    No two people got the same score.
    The players all have a different score.
    The quiz master has counted the scores.
    The [judge|referee] counted everyone's points.
    The [trivia|spelling] bee is over.
    This is how the maths bee ended.
    In our reading club, every book gives points.
    The club gives points for reading.
    We threw balls and got points.
    They threw [darts|rings] and counted the points.
    This is what the scoreboard says.
    Look at the scoreboard.
    The spelling bee ended an hour ago.
""")

NEAR_MONEY = phrasings("""
    {Count} [merchants|kids] compared their money.
    Some [neighbours|friends] talked about their savings.
    {Count} friends [have a shop|opened a shop].
    {Count} people who won the lottery compare.
    In our street there are {count} people who talk about money.
    In a village, people compared their money.
    {Count} kids looked into their [piggy banks|purses].
    My friends looked into their wallets.
    There were once {count} merchants.
    Once upon a time, {count} [kings|farmers] had gold.
    They all emptied their [pockets|piggy banks].
    Everyone has emptied the piggy bank.
    We counted the money of {count} people.
    Everyone's money was counted.
    {Count} [traders|pirates] have gold.
    The [kings|pirates] counted all their gold.
    {Count} [pupils|brothers] counted what's in their money boxes.
    My flatmates opened their money boxes.
    A banker knows {count} people.
    The tax officer knows how much everyone has.
    {Count} people are at the [bank|casino].
    At the market, everyone counted their money.
    In a tale, {count} people had gold.
    An old tale tells of {count} [traders|farmers].
    No two people here have as much money.
    Nobody has the same money as another.
    They won prizes in the lottery.
    {Count} people won different prizes.
    On the table we put our savings.
    Everybody put their savings on the table.
    What is known about their money is this.
    Who has how much? Here's what's known.
""")

NEAR_HOME = phrasings("""
    {Count} [families|friends] live in one [building|tower].
    In the same [hotel|house], {count} people have rooms.
    In our street stands a tall [tower|building].
    There is a block of flats in my street.
    The lift stops at every floor of our building.
    Our building has a lift.
    I deliver [pizza|letters] in a tower.
    In a tall building I deliver newspapers.
    A staircase is shared by {count} neighbours.
    {Count} people share an apartment building.
    They live in a [mountain village|skyscraper].
    We live in one block of flats.
    No two people live on the same floor of my [tower|building].
    In this apartment block, everyone has another floor.
    On a mountain live {count} [hermits|shepherds].
    {Count} families live in a mountain village.
    The landlord knows where people live.
    I asked the [caretaker|doorman] where they live.
    In one tall house, {count} [artists|nurses] rent rooms.
    Rooms in a tower are rented by {count} students.
    {Count} [squirrels|owls] live in a tree.
    A tree is shared by {count} birds with people's names.
    A [milkman|courier] delivers in our building.
    The plumber goes up and down the tower.
    I clean the stairs in our building.
    Someone cleans the stairs of our tower.
    Everyone in the [castle|hotel] has a floor to themselves.
    In our tree house, everyone has a place of their own.
    My student hall has a lot of floors.
    There are many floors in the new [block|office tower].
    There are houses all the way up our hill.
    On a hill, {count} people have houses.
    Our street goes up a steep hill.
    The hill in our village is steep.
    The doorbells show where everyone lives.
    You can see on the doorbells who lives in our building.
""")

NEAR_OWNED = phrasings("""
    {Count} [colleagues|neighbours] are comparing their {thing}s.
    {Count} friends are showing each other a {thing}.
    Everyone in the village has a {thing}.
    In my town, {count} people have a {thing}.
    I took photos of {count} people's {thing}s.
    I've [drawn|painted] the {thing}s of some people.
    {Count} people are proud of their {thing}s.
    Everyone is proud of their {thing}.
    Today everyone showed their {thing}.
    Everyone described a {thing} to me.
    There was a {thing} contest.
    {Count} people took their {thing}s to a contest.
    Nobody else has the same {thing}.
    No two people here have the same {thing}.
    We compared [our {thing}s|{count} {thing}s].
    Some friends compared their {thing}s.
    {Count} people [sold|brought] their {thing}s.
    {Count} friends advertised a {thing}.
    A [website|magazine] is about people's {thing}s.
    In a book I saw the {thing}s of {count} people.
    {Count} [relatives|workmates] have a {thing} each.
    Each of my classmates has a {thing}.
    I filmed the {thing}s of {count} people.
    I wrote about my friends' {thing}s.
    My essay is about some neighbours' {thing}s.
    I wrote an essay on the {thing}s of {count} neighbours.
    My [uncles|pupils] drew their {thing}s.
    {Count} kids each drew a {thing}.
    I went on a walk and looked at {count} {thing}s.
    On a walk, I saw every {thing} in our street.
    The [reporter|mayor] looked at {count} {thing}s.
    A photographer compared people's {thing}s.
    Who has which {thing}? That's not the question.
    It's a story of {count} people who each own a {thing}.
    I dreamed of {count} people and their {thing}s.
    I'm writing about my neighbours' {thing}s.
""")

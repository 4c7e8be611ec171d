"""Still more ways to ask what `dates` and `weekdays` ask."""

from __future__ import annotations

from training.problems.problem import phrasings

DATE_AFTER = phrasings("""
    {n} [later than|past] {date}
    {date}, [add|then add] {n}
    [now|today] {date}, in {n}?
    In {n} [what will the calendar show|what will the date be], given that it's {date} [today|now]?
    [The parcel|The visa] takes {n} and was [asked for|applied for] on {date}. [Which date is it here?|Here when?]
    [A warranty|A trial|A contract] from {date} [runs|lasts] {n}. On which date does it [run out|stop]?
    The [baby|calf|chick] is due {n} after {date}. [On what date?|When is that?|Which date?]
    [Put off|Postponed|Shifted on] by {n}: the [concert|match] of {date}. What is the new date?
    [Please|Kindly] [calculate|find|name] the date that is {n} [after|later than] {date}.
    [Suppose|Say|Imagine] it's {date}. [Let {n} pass.|Wait {n}.] What's the date then?
    I [saw|met|called] the doctor on {date} and go again {n} later. [Give the date.|On what date do I go?]
    [Due date|Deadline] for a [bill|loan] of {date}, to be paid {n} [on|later]?
""")
DATE_BEFORE = phrasings("""
    {n} back from {date}
    {date} [go back|count back|and back] {n}
    [now|today] {date}, {n} ago?
    {n} ago [what did the calendar show|what was the date], given that it's {date} [today|now]?
    [The parcel|The letter] got here on {date} after {n} in the post. On what date was it [sent|posted], back then?
    [The fever|The strike|The rain] began {n} before {date}. [On what date?|Which date was it?]
    Brought back by {n}: the [concert|match] of {date}. What is the new date?
    [Please|Kindly] [calculate|find|name] the date that is {n} before {date}.
    [Suppose|Say|Imagine] it's {date}. [Think {n} back.|Turn the calendar back {n}.] What's the date then?
    The [race|show|test] is on {date}, tickets are sold {n} before. [Which date is that?|From what date?]
    We were [there|abroad|home] {n} before {date}. [Give the date.|On what date was that?]
    [Deadline|Last date], if I must [cancel|book|reply] {n} before {date}?
""")
DATE_BETWEEN = phrasings("""
    {date} - {other}, [how many days|days]?
    [day count|count of days|days left] {date} to {other}
    After {date}, by how many days is {other} later?
    [Please|Kindly] [calculate|find|give] the days from {date} to {other}.
    It's {date} now, and [the fair|school|the race] is on {other}. How many days [are left|remain|do we wait]?
    [We|They] [set out|sailed|left] on {date} and [got there|arrived] on {other}. How many days did it take?
    [My seeds|The plants] went in on {date} and came up on {other}. After how many days was that?
    How many days on from {date} is {other}?
    [Ordered|Posted] on {date}, [here|delivered] on {other}: how many days is that?
    How many days [lie|pass] from {date} until {other} comes?
""")
MONTH = phrasings("""
    {month} [day count|number of days|length]
    [What|Which] is the last day of {month}, its 28th, 29th, 30th or 31st?
    [Has|Does] {month} [have |]30 or 31 days, or fewer?
    How many [calendar days|dates|days] does one find in {month}?
    [My landlord|My boss] pays by the day. How many days for {month}?
    On how many days can you say "it is {month}"?
    [We stay|I stay|They stay] the whole of {month}. How many days [is it|is that in all]?
    [Count up|Give me|State|Write down] the days of {month}, how many are there?
    How many times does the sun [rise|set] in {month}?
    [Knuckle rule|Quick check]: the number of days of {month}?
""")
FACT = phrasings("""
    [Tell a child|Tell my class|Say|Answer me]: how many {fact}?
    [I'd love to know|I wonder|Let me know|It's on the tip of my tongue] how many {fact}.
    [As everyone knows, but I don't|Silly question|Just checking|Easy one]: how many {fact}?
    [My teacher wants to know|We have to learn|The test asks] how many {fact}.
    [Normally|In general|So|Well|Okay], how many {fact}?
    how many {fact} [pls|again|do you know|roughly]
""")
DAY_AFTER = phrasings("""
    {n} [later than|past] {day}
    {day}, [add|then add] {n}
    [now|today] {day}, in {n}?
    In {n} [what weekday will we have|which weekday comes], given that it's {day} [today|now]?
    [The parcel|The passport|The plumber] takes {n} from {day} on. [Which weekday is it then?|What weekday is that?]
    [Put off|Postponed|Shifted on] by {n}: the [concert|match] planned for {day}. What is the new weekday?
    [Please|Kindly] [calculate|find|name] the weekday {n} [after|later than] {day}.
    [Suppose|Imagine] it's {day}. [Let {n} pass.|Wait {n}.] What weekday is it then?
    I [saw|met|called] her on {day} and again {n} later. On which weekday was that?
    [My cast|The bandage] went on on a {day} and comes off {n} later. What weekday is that?
    [The cheese|The wine] has to rest {n}. We made it on {day}. On what weekday can we [try|taste] it?
    [Skip|Jump|Step|Walk] {n} [ahead|forward] in the week from {day}. Which weekday [is it|do you get]?
    [Day|Weekday] reached when {n} [are added to|follow] {day}?
""")
DAY_BEFORE = phrasings("""
    {n} back from {day}
    {day} [go back|count back|and back] {n}
    [now|today] {day}, {n} ago?
    {n} ago [what weekday did we have|which weekday was it], given that it's {day} [today|now]?
    [The parcel|The letter] came on a {day} after {n} in the post. On what weekday was it [sent|posted], back then?
    [The fever|The strike|The rain] began {n} before {day}. [On what weekday?|Which weekday was it?]
    Brought back by {n}: the [concert|match] planned for {day}. What is the new weekday?
    [Please|Kindly] [calculate|find|name] the weekday {n} before {day}.
    [Suppose|Imagine] it's {day}. [Think {n} back.|Turn the calendar back {n}.] What weekday is it then?
    [Skip|Jump|Step|Walk] {n} [back|backwards] in the week from {day}. Which weekday [is it|do you get]?
    The [test|race] is on {day}, and I [slept badly|was ill] {n} before that. On what weekday?
    We have been [married|here|away] for {n}, and now it's {day}. On what weekday did it begin, back then?
""")
CHAIN = phrasings("""
    {known} {was} {day}, [hence|thus|therefore] {asked} {is_}?
    [You know|We know|Fact:] {known} {was} {day}. [Now say|Work out|Find] what weekday {asked} {is_}.
    [My son|My friend|The paper] says {known} {was} {day}. What weekday {is_} {asked}, then?
    [Riddle|Puzzle|Question]: {known} {was} {day}. {asked} {is_} ...?
    [With|Seeing that|Provided] {known} {was} {day}, tell me the weekday that {is_} {asked}.
    [Let's say|Pretend|Let us assume] {known} {was} a {day}. Which weekday {is_} {asked}?
    [I lost track|I'm confused|Help me]: {known} {was} {day}. Then {asked} {is_} what?
    It's clear that {known} {was} {day}. But what about {asked}, what weekday {is_} that?
""")
FROM_TO = phrasings("""
    {day} - {other}, [how many days|days] [on|later|ahead]?
    [day count|count of days|days left] {day} to [the next|next] {other}
    After {day}, by how many days does the next {other} come?
    [Please|Kindly] [calculate|find|give] the days from {day} to the next {other}.
    It's {day} now, and [the fair|school|the race] is on the next {other}. How many days [are left|remain|do we wait]?
    [We|They] [set out|left] on {day} and [got there|arrived] the next {other}. How many days did it take?
    How many days [later than|on from] {day} is the next {other}?
    [Ordered|Posted] on {day}, [here|delivered] the next {other}: how many days is that?
    [Suppose|Imagine] today is {day}. [When {other} comes|On the next {other}], how many days have gone by?
    It's {day}. [The bins|The papers] go out on {other}. How many days [to go|from now] is that?
    [Step|Walk|Count] through the week from {day} to {other}. How many days [is it|do you step on]?
""")

"""Contrast sets: one scene, asked about in every way that this skill or another one knows."""

from __future__ import annotations

from training.problems.problem import phrasings

LATER = phrasings("""
    Our ferry leaves at {t} and the crossing takes {d}. When do we [dock|arrive]?
    The rehearsal begins at {t} and goes on for {d}. What time is it over?
    My phone said {t}. What did it say {d} later?
    We have waited {d}, and the wait began at {t}. What time is it now?
    The guests come at {t}. The soup is served {d} after that. When is it served?
    Doors at {t}, show {d} after. When's the show?
    What time do I arrive if I set off at {t} and the drive takes {d}?
    The nurse came at {t} and comes again {d} later. When does she come again?
    The race was started at {t} and my run took {d}. When did I cross the line?
    Bread in at {t}, {d} in the oven. Out when?
    The clock runs on for {d} from {t}. What does it show?
    lunch is at {t} and my nap is {d} after lunch. when is my nap
    The train should have come at {t} but it was {d} late. When did it come?
    The babysitter came at {t} and stayed for {d}. Until when was she there?
    My alarm rings at {t}. If I sleep {d} more, when do I wake up?
    Not the length but the end: a talk starts at {t} and is {d} long. When is it over?
    The power went at {t}. It was gone for {d}. When did we have light again?
    The second half starts {d} after {t}. What time does it start?
""")

EARLIER = phrasings("""
    Our ferry arrives at {t} and the crossing takes {d}. When [do|did] we leave?
    The rehearsal is over at {t} and began {d} before. What time did it begin?
    My phone said {t}. What had it said {d} earlier?
    It's {t} now, and the wait began {d} ago. What time was that?
    The guests come at {t}. The soup goes on the stove {d} before that. When does it go on?
    Show at {t}, doors {d} before. When do the doors open?
    What time must I set off to arrive at {t} if the drive takes {d}?
    The nurse came at {t} and had been here {d} earlier, too. When had she been here?
    I crossed the line at {t} and had started {d} before. When was the race started?
    Bread out at {t}, in {d} before that. In when?
    The clock has run for {d} and shows {t}. What did it show before that?
    lunch is at {t} and my walk is {d} before lunch. when is my walk
    The train should have come at {t} but it was {d} earlier than that. When did it come?
    The babysitter left at {t} and had come {d} before. Since when was she there?
    My alarm rings at {t}. If I wake up {d} before it rings, when do I wake up?
    Not the length but the start: a talk ends at {t} and is {d} long. When does it start?
    We had light again at {t}. The power had gone {d} before. When did it go?
    The first half started {d} before {t}. What time did it start?
""")

HOW_LONG = phrasings("""
    Our ferry leaves at {t} and [docks|arrives] at {u}. How long is the crossing?
    The rehearsal begins at {t} and is over at {u}. How long does it go on?
    My phone said {t}, and later it said {u}. How much time had gone by?
    We have waited since {t} and it's {u} now. How long have we waited?
    The soup goes on the stove at {t} and the guests come at {u}. How long can it cook?
    Doors at {t}, show at {u}. How long between the two?
    What's the driving time if I set off at {t} and arrive at {u}?
    The nurse came at {t} and again at {u}. How long was it between her visits?
    The race was started at {t} and I crossed the line at {u}. What was my time in hours and minutes?
    Bread in at {t}, out at {u}. How long in the oven?
    The clock goes from {t} on to {u}. How much time is that?
    my walk is at {t} and lunch is at {u}. how long from my walk to lunch
    The train should have come at {t} but it came at {u}. How late was it?
    The babysitter came at {t} and left at {u}. For how long was she there?
    I wake up at {t} but my alarm rings at {u}. How long could I still sleep?
    Not the end but the length: a talk starts at {t} and is over at {u}. How long is it?
    The power went at {t} and we had light again at {u}. How long were we in the dark?
    The first half started at {t}, the second one at {u}. How far apart are they?
""")

HOW_MANY_MINUTES = phrasings("""
    Our ferry leaves at {t} and [docks|arrives] at {u}. How many minutes is the crossing?
    The rehearsal begins at {t} and is over at {u}. For how many minutes does it go on?
    My phone said {t}, and later it said {u}. How many minutes had gone by?
    We have waited since {t} and it's {u} now. How many minutes have we waited?
    The soup goes on the stove at {t} and the guests come at {u}. How many minutes can it cook?
    Doors at {t}, show at {u}. How many minutes between the two?
    What's the driving time in minutes if I set off at {t} and arrive at {u}?
    The nurse came at {t} and again at {u}. How many minutes was it between her visits?
    The race was started at {t} and I crossed the line at {u}. What was my time in minutes?
    Bread in at {t}, out at {u}. How many minutes in the oven?
    The clock goes from {t} on to {u}. How many minutes is that?
    my walk is at {t} and lunch is at {u}. how many minutes from my walk to lunch
    The train should have come at {t} but it came at {u}. How many minutes late was it?
    The babysitter came at {t} and left at {u}. For how many minutes was she there?
    I wake up at {t} but my alarm rings at {u}. How many minutes could I still sleep?
    Not in hours but in minutes: a talk starts at {t} and is over at {u}. How long is it?
    The power went at {t} and we had light again at {u}. How many minutes were we in the dark?
    The first half started at {t}, the second one at {u}. How many minutes apart are they?
""")

TO_MINUTES = phrasings("""
    The crossing on our ferry takes {d}. How many minutes is the crossing?
    The rehearsal goes on for {d}. For how many minutes is that?
    We have waited {d}. How many minutes have we waited?
    The soup cooks for {d}. How many minutes does it cook?
    What's the driving time in minutes if the drive takes {d}?
    I ran for {d}. What was my time in minutes?
    my walk takes {d}. how many minutes do i walk
    The train was {d} late. How many minutes late was it?
    The babysitter stayed for {d}. Give it in minutes only, as she is paid by the minute.
    Not in hours but all in minutes: a talk is {d} long. How long is it?
    We were in the dark for {d}. How many minutes were we in the dark?
""")

TO_HOURS = phrasings("""
    The crossing on our ferry takes {m} minutes. How many hours and minutes is the crossing?
    The rehearsal goes on for {m} minutes. For how many hours and minutes is that?
    We have waited {m} minutes. How many hours and minutes have we waited?
    The soup cooks for {m} minutes. How many hours and minutes does it cook?
    What's the driving time in hours and minutes if the drive takes {m} minutes?
    I ran for {m} minutes. What was my time in hours and minutes?
    my walk takes {m} minutes. how many hours and minutes do i walk
    The train was {m} minutes late. How many hours and minutes late was it?
    The babysitter stayed for {m} minutes. Give it in hours and minutes for the bill.
    Not all in minutes but in hours and minutes: a talk is {m} minutes long. How long is it?
    We were in the dark for {m} minutes. How many hours and minutes were we in the dark?
""")

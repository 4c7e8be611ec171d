"""Still more ways to ask what `clock` asks."""

from __future__ import annotations

from training.problems.problem import phrasings

LATER = phrasings("""
    {d} later than {t}
    {t} [add|and then add|advanced by|forward] {d}
    [now {t}|at {t} now], in {d}?
    In {d} [what will the clock say|what hour and minute is it], given that [right now it's|it is just] {t}?
    [My boss|My mum|The nurse] said "[back|finished|ready] in {d}" at {t}. [When was that to be?|What time is meant?]
    [The paint|The glue|The soup] [needs|takes] {d}, and I [began|started] at {t}. [Ready when?|When is it done?]
    [The ferry|The coach] [sets off|pulls out|goes] at {t}; we are {d} on the way. [Arrival time?|When are we there?]
    [Sunrise|Low tide|Sunset] was at {t}. [Rain came|The moon rose|We set out] {d} after that. At what time?
    A [parking ticket|day pass|permit] bought at {t} is [good|valid] for {d}. When does it [expire|run out]?
    [The battery|The candle] was full at {t} and lasts {d}. [When is it empty?|Till what time does it last?]
    [Delayed|Postponed|Pushed back] by {d}: [the train|the match|the call] of {t}. [New time?|What is the new time?]
    If I [get on|board] at {t} and [ride|sit there] for {d}, [at what time do I get off?|when do I get off?]
    I took a [pill|tablet] at {t}. The next one is [due|allowed] {d} later. When [exactly|] is that?
    [Practice|Choir|Training|Yoga] is {d} long and [opens|kicks off] at {t}. [Finishing time?|When are we done?]
    [Kindly|Please] [calculate|find|give] the time that is {d} [after|past|later than] {t}.
    How would the [clock|display] read {d} after it read {t}?
    [Suppose|Say|Imagine] it's {t}. [Let {d} pass.|{d} pass.|Wait {d}.] What's the time?
    [end time|finish time|arrival time]: start {t}, [duration|length] {d}
    [Could|Can] you [help me with|do] a time [sum|problem]? {t} plus {d}.
    [By|At] what time will {d} have gone by [since|after] {t}?
    [We|They|The builders] [worked|waited|drove] {d}, beginning at {t}. When did [it end|the end come]?
""")

EARLIER = phrasings("""
    {d} earlier than {t}
    {t} [minus|less|take away] {d}, an earlier time
    {t} - {d} = what earlier time
    [now {t}|it's {t} now], {d} ago?
    {d} ago [the clock showed|it was] what, given that [right now it's|it is just] {t}?
    [The train|The guest|The parcel] [came|arrived|got here] {d} before {t}. At what time [was that|did it come]?
    [Ready|Done] at {t} after {d} of [work|baking]. When was the earlier start?
    I [need|have|want] to be [there|at work] by {t}, and the [way|ride|walk] takes {d}. When must I leave?
    [The timer|The alarm] rang at {t}. It was set for {d}. When [was it set|did I set it], before it rang?
    [The power|The heating] went [out|off] {d} before {t}. [When did it go?|At what time?]
    [Doors open|Boarding begins|Check-in closes] {d} before the [start|flight] at {t}. [What time is that?|So when?]
    We [landed|docked] at {t} after {d} in the [air|boat]. When, before that, did we [take off|leave]?
    [Suppose|Say|Imagine] it's {t}. [Think {d} back.|Turn back {d}.] What's the time at that earlier moment?
    [Please|Kindly] [calculate|find|give] the time that is {d} [before|earlier than] {t}.
    [start time|departure time], before the end: [end|arrival] {t}, [duration|length] {d}
    How did the [clock|display] read {d} before it read {t}?
    By {t} I had [slept|read|walked|worked] for {d}. [When, before that, had I started?|So before that I started when?]
    To [wake up|get up|be up] {d} before the meeting at {t}, what time [do I set the alarm for|should the alarm ring]?
    The [turkey|roast|bread] takes {d} and we eat at {t}. When must it go in?
    [Police|Somebody] say it happened {d} before {t}. [Give the time.|At what time was it?]
    [Brought forward|Moved] to {d} earlier: [the call|the match] [of|planned for] {t}. [New time?|What is the new time?]
    If {t} is the [finish|end] and {d} the [length|duration], what [is|was] the start, before that?
    My watch is {d} fast and says {t}. What is the right, earlier time?
    [We|They] had been [driving|queuing] for {d} when the clock struck {t}. When, before that, did they [begin|start]?
    Since when, {d} ago, if the time is {t}?
""")

HOW_LONG = phrasings("""
    {t} - {u}, [duration|total time|how long]?
    [duration|time elapsed|elapsed time|length] {t} to {u}
    [start|begin|in|on] {t}, [end|stop] {u}: how long?
    [What|Which] [length of time|stretch of time|period] [lies|is there] between {t} and {u}?
    [How long a|What length of] [break|nap|walk|call] is it [when it goes from|from] {t} to {u}?
    [The shop|The bank|The pool|The library] [is shut|has closed] from {t} till {u}. [For how long?|How long is that?]
    [The power|The internet|The water] was [off|down] from {t} until {u}. How long [did that last|was it gone]?
    [Clocked|Checked|Signed] in at {t}, out at {u}. [How long was I there?|Time at work?|Time spent?]
    [My son|My daughter|The baby] slept from {t} till {u}. How long [was the sleep|a sleep is that]?
    [The ferry|The coach|Our flight] goes at {t} and gets in at {u}. [Time on board?|How long are we on the way?]
    [Right now|At present] it's {t}, and [lunch|the break|the match] is at {u}. How long [to go|do I still have]?
    [Sunrise|High tide] is at {t} and [sunset|low tide] at {u}. How long is it [between|from one to the other]?
    [How long|For how long] [did the call last|did they talk|were they on the phone], from {t} to {u}?
    [We|They|The builders] [began|started] at {t} and [packed up|were done] at {u}. [Working time?|How long in all?]
    [Please|Kindly] [calculate|find|give] the [time|hours and minutes] [between|that lie between] {t} and {u}.
    How [much later|long after] {t} is {u}?
    By how [much|many hours and minutes] is {t} [earlier than|before] {u}?
    The hands [go|move] from {t} to {u}. How much time [has gone by|is that]?
    [Subtract|Take] {t} from {u}.
    [Until|Till] {u}, how long [is it|do we wait], starting [at|from] {t}?
    [The soup|The stew|The cake] was on from {t} until {u}. [Cooking time?|How long did it cook?]
    My [bill|ticket|pass] says {t} to {u}. How [long|much time] did I pay for?
""")

TO_MINUTES = phrasings("""
    {d}, [only|just|all] in minutes
    {d} [expressed|written|given|counted] in minutes
    [Change|Switch|Transform|Rewrite] {d} [to|into] minutes.
    [What|Which] number of minutes [is|makes|equals] {d}?
    {d} [equals|makes|comes to] how many minutes?
    [I|We] [waited|drove|walked|queued|talked|ran] for {d}. [In minutes, please.|How many minutes was that?|Minutes?]
    [My microwave|The oven|This app|The form] only [takes|knows|accepts] minutes. What do I [enter|type] for {d}?
    [A surgery|A marathon|A hike|An exam] took {d}. How [long|much] is that in minutes [alone|only]?
    In minutes, how [long|much] is {d}?
    [Can|Will] you [change|convert|put] {d} [into|to] minutes[ for me| please|]?
    [My son|My boss|The coach] [needs|wants] {d} in minutes.
    [Total|All the|The whole number of] minutes in {d}?
    [Minutes|How many min|How many mins] for {d}
    [The battery|A candle] lasts {d}. [For how many minutes?|That is how many minutes?]
    [Drop the hours:|Without hours:|No hours please:] {d} as minutes
    If [I practise|she reads|he trains] {d}, how many minutes [is it|is that in all]?
    [Parking|Calling|The court] is billed by the minute, and I used {d}. How many minutes do I pay?
    [Put|State|Say|Tell me] {d} in minutes.
    How many [single|whole] minutes [make up|fit into|are contained in] {d}?
""")

TO_HOURS = phrasings("""
    {m} minutes as [h and min|hours plus minutes]
    {m} min [expressed|written|given] in hours and minutes
    [Change|Switch|Transform|Rewrite] {m} min [to|into] hours and minutes.
    {m} minutes [makes|comes to|equals] how many hours and minutes?
    [I|We] [waited|drove|walked|talked|ran] for {m} minutes. [What is that in hours and minutes?|Hours and minutes?]
    The [film guide|ticket|manual|DVD box] says {m} minutes. [How long is that in hours and minutes?|In h and min?]
    [A surgery|A marathon|A hike|An exam] took {m} min. How [long|much] is that in hours and minutes?
    In hours and minutes, how [long|much] is {m} minutes?
    [Can|Will] you [change|convert|put] {m} minutes [into|to] hours and minutes[ please|]?
    [My son|My boss|The coach] [needs|wants] {m} minutes in hours and minutes.
    [The battery|A candle] lasts {m} minutes. [How many hours and minutes are they?|In hours and minutes?]
    [How many full hours|How many whole hours] are in {m} minutes, and how many minutes [are left|are left over|remain]?
    If [I practise|she reads|he trains] {m} minutes, how many hours and minutes [is it|is that in all]?
    [Put|State|Say|Tell me] {m} minutes in hours and minutes.
    {m} min: hours? minutes?
    [Too many minutes:|Make it readable:|Break it up:] {m} min in hours and minutes
    [Break|Divide] {m} minutes [up into|into] hours and minutes.
    My [screen time|driving time|waiting time] was {m} minutes, so how many hours and minutes [was it|is that]?
    Out of {m} minutes, how many hours and minutes can [I|you] make?
""")

HOW_MANY_MINUTES = phrasings("""
    [number of minutes|min|minutes] from {t} to {u}
    [minutes|how many min|min left] until {u}, now {t}
    [In minutes|Counted in minutes], how [long|far apart|much time] is it from {t} to {u}?
    How many minutes [later than|after] {t} is {u}?
    How many minutes [before|earlier than] {u} is {t}?
    [I|We] [waited|queued|walked|ran|talked] from {t} until {u}. How many minutes [is that|was it]?
    The [oven|machine|pump|light] was on from {t} to {u}. For how many minutes?
    [The call|The nap|The break] [began|started] at {t} and [stopped|ended] at {u}. [Minutes?|Length in minutes?]
    [The clock|My phone] shows {t}. [After how many minutes|In how many minutes] does it show {u}?
    [Dinner|The match|My train] is at {u}. It's {t} [now|already]. How many minutes [are left|do I have]?
    [Please|Kindly] [calculate|find|count] the minutes [between|that lie between] {t} and {u}.
    [I'm trying to figure out|I need to know|I wonder] how many minutes [lie between|there are between] {t} and {u}.
    If I [leave|start] at {t} and get there at {u}, how many minutes [was I on the way|did I need]?
    [For my homework|Quick one|Help me]: how many minutes [pass|go by] between {t} and {u}?
    [Set|I want to set] a timer at {t} to ring at {u}. To how many minutes?
    {t}, then {u}. [How many minutes passed?|How many minutes lie between?]
    Parked from {t} till {u}. [How many minutes?|Minutes to pay?]
    By how many minutes [does {t} come before|is {t} ahead of] {u}?
""")

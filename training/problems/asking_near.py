"""Phrasings near to others: each shares its words or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

KNOWING = phrasings("""
    How many [islands|lakes|mountains|provinces|borders] does {country} have?
    How many [lakes|volcanoes|airports|universities|castles] are there in {country}?
    How many [bridges|museums|churches|schools|trains|taxis|tourists] has {city}?
    How many [inhabitants|streets|hotels|parks|bridges] does {city} have?
    How many [tourists|students|doctors|farmers|cars] are there in {city}?
    How many [presidents|queens|wars|revolutions] has {country} [seen|been through]?
    How many [people|men|women|children] [live in|come from|leave|visit] {country} [every year|each year|today]?
    How many [steps|floors|windows|visitors|stones] does {place} have?
    How many people [visit|have climbed|have seen|died at] {place}?
    How many [wives|husbands|sons|daughters|grandchildren|cousins|pets] did {person} have?
    How many [songs|plays|paintings|letters|poems|medals|prizes] did {person} [leave behind|have in the end]?
    How many [years|months] did {person} [spend in prison|live in {city}|rule|work on {work}]?
    How many languages [could|did|does] {person} speak?
    How many [soldiers|countries|ships|children] [fought in|took part in|were lost in] {event}?
    How many [years|days|months] did {event} [take|go on for]?
    How many years [before|after] {event} [was|came] {event2}?
    How many [years|centuries] ago did {event} [begin|end|take place]?
    How many [moons|rings|electrons|protons|atoms|layers] does {science} have?
    How many [kinds|types|forms] of {science} [are there|exist|do we know]?
    How many [protons|molecules|grams|degrees] are there in {science}?
    How many [hearts|eyes|ears|bones|toes|stomachs|babies] do {animals} have?
    How many [hours|months] do {animals} [sleep|live|carry their young]?
    How many {animals} [are left in the wild|are born each year|live in zoos|are killed every year]?
    How many species of {animals} [are there|live in {country}|are known|have died out]?
    How many [players|referees|substitutes|balls] does {sport} need?
    How many [points|minutes|rounds|sets] does a game of {sport} have?
    How many people [play|watch|love] {sport} in {country}?
    How many [pages|chapters|words|characters|lines|volumes] does {work} have?
    How many [copies has {work} sold|prizes has {work} won|people have read {work}|dollars did {work} make]?
    How many people [die|sing|appear] in {work}?
    How many {job}s [has|did] {country} have since {year}?
    How many {job}s [are there|live] in {city}?
    How many {w}s [does {city} have|has {city} got|are sold in {city}]?
    How many [grains of sand|fish|trees|cars|cows|phones|planes] are there [in the world|on earth|on this planet]?
    [Which is bigger|Which is larger|Which is older|Which is richer|Which is warmer], {country} or {country2}?
    [Which is older|Which is colder|Which is cheaper|Which is farther north], {city} or {city2}?
    [Which is taller|Which is higher|Which is longer|Which is deeper|Which is older], {place} or {place2}?
    [Which is heavier|Which is hotter|Which is bigger|Which is faster|Which is older], {science} or {science2}?
    [Which are heavier|Which are bigger|Which are faster|Which are stronger], {animals} or {animals2}?
    [Which came first|Which is longer|Which is better|Which sold more], {work} or {work2}?
    [Who was taller|Who was richer|Who was younger|Who died younger|Who lived longer], {person} or {person2}?
    [{animals} or {animals2}|{science} or {science2}|{place} or {place2}]: which is [heavier|bigger|older]?
    [{person} or {person2}|{person2} and {person}]: who was [taller|older|richer|younger]?
    [{country} or {country2}|{city} or {city2}]: which is [bigger|larger|older|richer|warmer]?
    Are {animals} [heavier|faster|bigger|older|taller] than {animals2}?
    Do {animals} [live longer|run faster|weigh more|sleep longer|jump higher] than {animals2}?
    Is {place} [taller|longer|older|deeper|bigger] than {place2}?
    Was {person} [taller|older|richer|younger|smarter] than {person2}?
    Is {country} [smaller|richer|older|colder|more expensive] than {country2}?
    What [weighs more|lives longer|moves faster|came first], {animals} or {animals2}?
    [How high|How tall|How wide|How long|How deep|How steep|How heavy|How far north] is {place}?
    [How tall|How rich|How old|How clever|How famous] was {person}[ really|]?
    [How long|How far|How high|How fast|How deep] can {animals} [swim|jump|run|dive|fly]?
    [How fast|How far|How long] do {animals} [run|migrate|travel|sleep|grow]?
    [How old|How big|How heavy|How tall] [do|can] {animals} [grow|become]?
    [How long|How many years] did {person} [live|rule|reign|study|stay in {city}]?
    [How long|How old|How far|How large] is {country}[ from end to end| from north to south| today]?
    [How far|How long] is the [drive|flight|journey|train ride|road] from {city} to {city2}?
    [How far apart are|What is the distance between|How many kilometres lie between] {city} and {city2}?
    How far [is|lies] {place} from {city}[ by car| by air|]?
    [How long|How many years] did they [need to build|work on] {place}?
    [How far|How high|How big|How hot|How heavy|How old] is [the moon|Mars|the sun|a cloud|an atom|an iceberg|a star]?
    How [warm|cold|rich|poor|large|crowded|safe] is {country}[ in winter| in summer| compared with {country2}]?
    [What is|What's] the number of [people|cars|schools|lakes|doctors|islands] in {country}?
    [Tell me|I want to know|Find out|Do you know] the number of {numberof}[.|]
    The number of {numberof}[, what is it?|, please.| is what?|: any idea?]
    [My quiz|This crossword|A pub quiz|Our teacher] [wants|needs|asks] the [number|exact number] of {numberof}.
    Are there [really {n}|about {n}|only {n}|over {n}|at least {n}] {numberof}?
    [Is it true that there are|I read that there are|Can there be] {n} {numberof}?
    [Can you list|Give me a list of|Do you know|Write down] all the {numberof}[?|]
    [Trivia question|Quiz question|Pub quiz question|Question for you], how many {counted}?
    [My daughter|My nephew|Our neighbour|A child] [asks|wants to know|asked]: how many {counted}?
    [Do you know|Can you tell me|Tell me|Guess|I wonder|Who knows] how many {counted}[?|]
    [I bet you know|You surely know|Let's see|I forgot|Nobody knows] how many {counted}.
    How many {counted}[ again| exactly| in all|, by the way|, honestly|, do you know]?
    How many {counted}? [Is it {n}?|I think {n}.|My guess is {n}.|He says {n}, I say {m}.]
    [Is {n} right|Is the answer {n}|I said {n}, is that right]: how many {counted}?
    [What percentage|What percent|What share|How much] of {country} is [desert|farmland|water|ice|forest]?
    [What percent|What percentage|What share] of people in [{country}|{city}] are [old|poor|Christian|unemployed]?
    What [percentage|share|part] of the [world's {animals}|population of {country}] [lives|is found] in {city}?
    What percentage of [the earth is water|the body is water|air is oxygen|our DNA do we share with {animals}]?
    [What's|What is] the [percentage|share] of [women|children|farmers|forest] in {country}?
    [Which|What] continent [is {country} in|does {country} belong to|is {country} part of]?
    [On which continent|In which part of the world] is {country}?
    [Which|What] languages [do people speak|are spoken|do they speak|do they learn at school] in {country}?
    [Who|Which {job}] is the [youngest|richest|tallest|oldest|fastest] [in {country}|of all time|alive]?
    [Who|Which {job}] was the [tallest|youngest|richest|oldest|shortest] {job} [of|in] {country}?
    Who [exactly |really |]is {name} [Smith|Brown|Johnson]?
    Did {person} have [a brother|a twin sister|any sons|two wives|many children|brothers and sisters]?
    Who was [the mother|the father|the brother|the teacher|the first wife|the husband] of {person}?
    [What ended|What came after] {event}?
    [Who won|Who lost|Who hosted] the [world cup|final|election|Olympics|Tour de France] in {year}?
    Explain {science} [to a five year old|like I am a child|as if I were ten|to my grandma].
    How [do|does] {science} [form|begin|grow|end|change over time]?
    [What is|What's|Do you know] the [formula|symbol|boiling point] of {science}?
    [Is there a|Explain the] [connection|relation] between {science} and {topic}[.|?]
    Why [is blood|are leaves|is the sky|is snow|is grass|is lemon juice] [salty|red|green|blue|white|sour]?
    Why do [leaves fall|dogs bark|cats purr|we yawn|birds sing|stars shine|onions make us cry]?
    [Tell me|Do you know] why [grass is green|leaves turn red|the sea is salty|we yawn|dogs bark].
    Do {animals} have [ears|teeth|lungs|feelings|bones|tails]?
    Are {animals} [insects|reptiles|birds|fish|warm-blooded|endangered]?
    Who [wrote|published|translated|read|painted] {work} [and when|first|in {language}]?
    When was {work} [first written|published|made|printed|filmed]?
    [Who dies|Who wins|Who marries|Who is the hero] [at the end of|in] {work}?
    [What comes|What should I read|Which book comes] [after|before] {work}?
    [the capital|the president|the flag|the population|the anthem|the time zone|the king] of {country}[, please|?]
    I forgot [the currency|the flag|the name of the king] of {country}.
    [Quiz me on|Test me on|Ask me] [the capital of {country}|the rivers of {country}|{event}].
    [What|Which] [government|religion|climate|food|music|currency|king] does {country} have?
    Who [rules|founded|conquered|discovered|governs|liberated] {country}[ today| and when| first]?
    [Was|Is] {country} [in|part of] [Europe|Asia|Africa|NATO|the EU|the British Empire]?
    [Was|Is] {country} [ever|still|now] [at war|friends|trading] with {country2}?
    [Give me|I'd like to hear|Tell us|I want] [a fun fact|the history|some facts] about {city}[, please|].
    [Who|Which king|Which architect] [built|designed|destroyed|paid for] {place}?
    [Can you|Is it safe to|How do you|May tourists] [climb|visit|swim near|see] {place}?
    [A pupil|Our class|My niece] wants to know [where|how|when] {person} [lived|died].
    [life|biography|family|childhood|works|quotes|letters|enemies] of {person}
    {person} [net worth|age|height|wife|family tree|childhood|quotes|birthplace]
    [How did|Why did|When did] {person} [become famous|get rich|go to school|leave {country}]?
    [I have a test on|I must explain|We are reading about|Help me with] {event} [for school|at school|for homework].
    [Who fought|Who died|How did people live|Who got rich] [in|during] {event}?
    [Teach me|Help me understand|I want to understand|Give me] the basics of {science}.
    What do we know of {science}?
    [Do scientists|Does anyone|Do people still] [believe|think] that {science} can [be dangerous|end]?
    {science} [for kids|facts|in simple words|summary|in a nutshell|for beginners]
    When do {animals} [hunt|mate|sleep|migrate|hibernate|lay eggs]?
    What [sound|noise] do {animals} make[ at night|]?
    [What|Which] [colour|family|size] [are|is typical of] {animals}?
    What do you call [a group|a baby|a male|a female] of {animals}?
    How [does a fridge work|is glass made|does a plane fly|is paper made|does a magnet work|are cars made]?
    How do [fridges|planes|magnets|microwaves|engines|batteries|phones] work?
    [What|Which] [animal|plant|bird|metal|planet] is the [biggest|rarest|smallest|heaviest]?
    [Name|Tell me] the [biggest|rarest|heaviest] [animal|tree|bird|metal|fish] on earth.
    Who was the first [woman in space|man on the moon|person to fly|king of England|person on Mount Everest]?
    Who [invented|built|designed|sold] the first [light bulb|car|telephone|map|microwave|computer]?
    [longest river|highest mountain|deepest lake|largest city|oldest city|biggest desert] [on earth|in {country}]
    What is the [longest river|deepest lake|largest country|hottest desert|smallest country] in the world?
    [How old|How deep|How round|How heavy|How big] is the [earth|sea|sun|universe|Milky Way]?
    Where does the [sun|moon|rain|wind|snow] [go|come from] [at night|in winter|in summer]?
    [Who directed|Who drew|Who stars in|Who composed|What genre is|Where is the setting of] {work}?
    [What is|Tell me|Do you know] the [first line|last line|setting|plot|genre] of {work}[?|]
    [record|champions|stars|positions] of {sport}
    [When|Where|How] did people [start|think of|first hear of] {concept}?
    Explain how {concept} [started|came to be|changed {country}|is different from {concept2}].
    What [powers|duties|tasks] does a {job} have?
    [How is a {job} chosen|Who may become a {job}|What does the job of a {job} involve]?
    [List|Who were|Name] the [greatest|first|worst|most famous] {job}s of [{country}|all time|{city}].
    [Do you happen to know|I've always wondered|Any idea|I was wondering] [when|where|why] {person} [died|lived].
    [Has|Was] {person} ever [been to|in|seen in|welcome in] [{country}|{city}]?
    Why did they [kill|arrest|exile|follow|betray|forget] {person}?
    Who [killed|betrayed|replaced] {person}?
    [Does the name {person} ring a bell|Have you heard of {person}|Do you recognise the name {person}]?
    {person}: [what did they do|what for|alive or dead]?
    [What was|Where is|Tell me] the [real name|grave|hometown|house|full name] of {person}[?|]
    [Tell|Give|Send] me [three facts|the life story|a biography|the main works] [about|of] {person}.
    [Which|What] [book|song|prize|film|war] made {person} famous?
    How come {person} was so [important|rich|hated|loved|lonely]?
    [My talk|This film] is [on|about] {person}. [What should I know?|Give me some facts.]
    Could {person} [swim|read|cook {food}]?
    [Where|When] was {person} [buried|married|crowned|born|killed]?
    Is {person} [dead|married|left-handed|rich|from {country}]?
    [Which of the two|Who of them] was [born first|more important|braver], {person} or {person2}?
    [What would happen|What would change] if {person} [were alive|were president|came back] today?
    [Which|What] {job} [came before|followed|taught|was married to] {person}?
    [Give me|I need|What is] [a textbook|a dictionary|an exact|a short] definition of {concept}[.|?]
    How [would you|would an expert|does a dictionary|do people] [define|explain|describe] {concept}?
    [Define|Explain|Say what you know of] {science} in [one sentence|plain English|a few words|your own words].
    [Walk me through|Lecture me on|Break down|Help me grasp] [{concept}|{event}] [slowly|step by step|like a teacher].
    I [never understood|keep hearing about|have an exam on|want to read about] {science}. [Explain?|Any help?]
    [What can you tell me of|What is special about|Which river flows through|Who lives in] [{city}|{country}]?
    [Find|Spot|Show|Tell me] the [flag|capital|biggest city] of {country} [on the map|for me].
    What should a [tourist|visitor|student] know about [{country}|{city}|{place}]?
    [What does it mean|What happens|Is it bad] [if|when] {animals} [scream|bite you|follow you|lose teeth|sneeze]?
    [Explain|I wonder|Tell me] why [ice floats|stars shine|the sky is blue|we dream|time flies].
    [Who found|Who discovered|Who first saw|Who named] [penicillin|America|Neptune|radium|DNA|the North Pole]?
    [What|Which] [ocean|river|desert|mountain] is the [longest|driest|coldest] [of all|on earth]?
    [What|Tell me what] is [absolute zero|the speed of sound|a light year|H2O|the boiling point of iron][.|?]
    [speed of sound|boiling point of water|melting point of gold|weight of the earth|length of the equator]
    [map|heroes|winners|photos|causes and results] of {event}
    [The causes|A timeline|The key people|A short history|The date] of {event}, please
    [the author|the ending|the villain|the director|the title song] of {work}[, please|?]
    [What really caused|What led to|What stopped] {event}[ in the end|, in your view|, please]?
    [Where on earth|In which places] do we find {science}?
    [Who were the first to study|Which people study|Who likes to study] {science}?
    [My teacher|My class|My son] asked [us|me] [when|where] {person} [lived|died].
    [Who was|What about] {person}, hero or villain?
    [And why|But why] was {person} so [rich|important|hated]?
    [Who|Which {job}] [taught|followed|came after] [young |old |poor ]{person}?
    [Which|What] rivers does {country} [share|have] with {country2}?
    [How old|How tall] was {person} [when {person2} died|as a child|as {job}]?
    [How old|How big] will {animals} get[ at most| in a zoo| in the wild]?
    [And |So ]what [really |]caused {event}[, in short|]?
    Why do [the leaves fall|rivers freeze|leaves turn brown|people sleep] in [autumn|winter|{country}]?
    Are all {animals} [mammals|blind|clever|good swimmers]?
""")

TODAY = phrasings("""
    [How warm|How cold|How hot|How wet|How windy] is it in {city}[ today| now| tonight|]?
    [How many degrees|What temperature] [is it|do they have|will it be] in {city}[ tomorrow|]?
    [How cold|How warm|How hot|How windy] is it [outside|here|out there] [today|right now]?
    When does the [sun|moon] [rise|set|come up|go down] in {city}[ today|]?
    When is the next [full moon|new moon|eclipse|leap day|bank holiday|election|public holiday]?
    Who won [the final|the race|the election|the lottery] [yesterday|last night|today|in {city}]?
    Who will win [the next election|the cup|the next match|the Oscars|the {sport} final]?
    Who [is leading|is winning|scored|lost] in {sport}[ today| right now|]?
    How many [goals|points|medals|records] were [scored|won|set] in [{year}|{city}|{sport}]?
    [Suggest|Tell me] a [film|book|series|song] like {work}.
    [Recommend|Suggest|Find] [some|good] [music|podcasts|films|books][ for tonight| for {name}].
    What were the [top {n}|best|worst|top ten] [songs|hits|films|books] of {year}?
    [What is|What was|Who is] number one in the [charts|world rankings|box office][ in {country}| in {year}|]?
    How much is a [dollar|pound|yen|franc|peso] in [euros|rupees|crowns][ today|]?
    How much are {n} [dollars|pounds|francs|rupees] in [euros|yen|crowns][ now|]?
    [Convert|Change] {n} [dollars|euros|pounds|yen] [to|into] [francs|rupees|crowns].
    [Convert|Please convert|Can you convert] {n} [euros|dollars] to the [money|currency] of {country}[?|]
    What [is|are] {n} [dollars|pounds|yen] in [euros|rupees|Swiss francs|the money of {country}]?
    {n} [dollars|pounds|yen] [in|to|into] [euros|francs|rupees][, please|?]
    How many [yen|euros|rupees|pounds sterling] [are|is|do I get for] {n} dollars?
    [What is|What's] the exchange rate [of|for] the [dollar|yen|euro|pound][ today|]?
    [How is|How's|What about] [the stock market|the gold price|bitcoin] [today|this week|right now]?
    What are [shares of {w}|my shares|gold bars|old {w}s] worth[ today| now|]?
    [Is|Are] the [shop|bank|library|museum|shops|post office] open [today|tonight|on Sunday|in {city}]?
    Where is the [next|nearest] [hospital|pharmacy|bank|petrol station|toilet|supermarket][ in {city}|]?
    [Is there|Find me|Show me] a [pharmacy|hotel|cash machine|doctor|supermarket] near [me|{place}]
    Search [the web|online|the news] for [{topic}|{person}|{product}].
    [Look online|Browse the web|Check the internet] for [{topic}|{product}|{person}].
    Find [something|a book] about {topic}[.| for me.]
    Set [an alarm|the timer|a reminder] for {m}[ minutes| please|][.|]
    [Start|Stop|Pause] the [timer|stopwatch|music|alarm|washing machine][ now| please|].
    Delete [my files|all my photos|my account|the folder {w}|my emails][.| now.]
    [Save|Print|Close|Open|Delete] [this file|the window|my email|all tabs|the document] please.
    [What weekday|What day|What month|What year|What season|What week] [is it now|are we in|do we have now]?
    [Which|What] [season|week|month] [is it|are we in] [in {country}|at the moment|right now]?
    What [time|day|hour] is it [right now|in {country}|at the moment|where you are|by your clock]?
    Is it [already|still] [Monday|Friday|morning|evening|winter][ in {city}| now|]?
    Is today a [holiday|Sunday|weekday|special day][ in {country}|]?
    [How long|How many days|How many weeks] [until|till|to go until] [Christmas|Easter|my birthday|the holidays]?
    [How many days|How long] is it [to|till] [the weekend|Halloween|Christmas|{event}][ now|]?
    [time|date|news|weather|forecast] [now|right now|today] in [{city}|{country}]
    [Will it|Is it going to|Does it] [rain|snow|storm] [in {city}|tonight|this weekend|next week]?
    [Should I|Do I need to] take [an umbrella|a coat|sun cream] [today|to {city}]?
    [What's|How's] the [weather|temperature] [outside|right now|over there|in {country}]?
    [Is there|Will there be] [a storm|a strike|an election|a parade] in {city}[ today| this week|]?
    [Do you have|Have you got|Can you tell me|What is] the [time|exact time|current time] [please|right now]?
    [current|exact|today's] [date|time][ please| in {city}|]
    [Read me|Show me|Tell me|Give me] the [news|headlines|latest headlines|breaking news][ of today| please|].
    [What did I miss|What happened|Anything new] [this week|in the news|in {city}]?
    [What's|What was] the score [now|last night|of the match|in {city}]?
    Who [is playing|plays|is singing] [tonight|this weekend] in {city}?
    Did [my team|{city}|{country}] [win|lose] [the match|last night|yesterday]?
    {sport} [results|live|fixtures|table|transfer news|scores] [today|last night]
    [Where|With whom] is {person} [living|playing|singing] [now|today|this week]?
    Did {person} [post|say|tweet|sing] anything [today|new|about {topic}]?
    [gold|bitcoin|petrol|flight|oil|stock] [price|prices] [today|now|in {country}]
    [What does|How much does] a [flight|train ticket|taxi] to {city} cost[ today| tomorrow|]?
    [Book|Reserve|Find|Get] me [a room|a table|a flight|two tickets|a taxi] [in {city}|for tonight|to {city}].
    [Invite|Phone|Ring|Text|E-mail] [{name}|my mum|my {job}] [for me|now|tonight].
    [Let {name} know|Tell {name}|Write to {name}] that [I am late|{trouble}|I can't come].
    [Remind|Wake] me [at six|up early|in an hour|before lunch].
    Put [the meeting|it|my birthday|the party] in my calendar[ for tomorrow|].
    [Turn|Switch] [on|off] the [lights|music|heating|radio|TV][ in the kitchen|].
    [Lock|Open|Close] the [door|window|car|garage|app][ for me|].
    [Make|Bring|Get] me a [coffee|tea|sandwich|pizza][ please|].
    [Check|Read] my [email|messages|bank balance|calendar][ please|].
    What do you see [in this photo|in the attached picture|through the camera|in my selfie]?
    [Rate|Edit|Describe|Zoom into|Crop] my [selfie|photo|drawing|picture].
    [Sketch|Draw|Paint|Design] [a logo|a cartoon|an image] [of|with] {animals}[ for my shop|].
    [Find|Send|Show] me [a video|photos|a picture] of [{person}|{animals}].
    [Directions|Route|The way|Road map] [to|from here to] {city}[, please|?|]
    How do I get [home|to the station|to {place}|to the airport] [from here|by bus]?
    [When does|At what time does|Where does] the [train|bus|ferry|flight] to {city} [leave|stop]?
    [What platform|What gate|What line] is the [train|bus|flight] to {city}?
    What [is on|can I watch|is good] [on Netflix|on TV|in the cinema][ in {city}| tonight|]?
    [Cancel|Track|Check|Find] my [parcel|order|booking|flight][ please|].
    [Pay|Send|Cancel] my [bill|rent|taxes|order][ today|].
    [Stream|Put on|Play] [my playlist|some jazz|something by {person}|the radio][ loudly| please|].
    [Take|Record|Send] [a photo|a video|my voice|a voice message][ now| please|].
    [Listen to|Read aloud|Translate] what [I say|you hear|is on my screen][.| please.]
    [When|On what date|On which day] is [Easter|Ramadan|Diwali|Thanksgiving|Mother's Day] [this year|in {year}]?
""")

WRITING = phrasings("""
    Can you write [a limerick|poetry|songs|rhymes][ for children| about {theme}| for {name}|]?
    Write a [sonnet|limerick|ballad|prayer|lullaby] [about|for] [{name}|{theme}|my mother].
    Write [{n} lines|two verses|a page|a paragraph|a chapter] on [{theme}|{topic}|{name}].
    [Tell|Read|Make up] [me|us] a bedtime story [about {animals}|about {theme}|for {name}].
    [Continue|Finish|Go on with] [the|this|my] [story|tale|poem]: [{name} opened the door|once there was a {w}].
    Once upon a time [{name} lived in {city}|there was a {job}|a {w} could talk]. [Continue.|Go on.|What happened next?]
    [Write|Draft] [an article|a report|a paragraph|a chapter] [on|about] [{science}|{event}|{concept}].
    [I need|Draft] [a report|an article|a presentation] [on|about] [{science}|{event}].
    [I need|Draft] a [cover letter|reference|CV] for a [job as {job}|{job}][.|]
    [Write|Think of] a [tweet|slogan|caption|headline] [for|about] [{product}|{food}|{topic}].
    Write a [dialogue|scene|fight|conversation] between {person} and [{person2}|a {job}][.| in {city}.]
    [Describe|Picture] [{place}|{city}|a sunset|my street] in [three sentences|a poem|one line|simple words].
    Write [a diary entry|a prayer|a letter|a page] [of|by|like] {person}.
    [My teacher wants|I have to write|I must hand in] [an essay|a report|a text] on {event}. [Write it.|Can you do it?]
    [Do|Write|Finish] my [essay|homework|thesis|book report] [for me|on {concept}|about {work}].
    [Come up with|Compose|Draft|Prepare] a [toast|poem|speech|eulogy] for [{name}|my grandma|my {job}].
    [I need help with|Help me with|Can you help with] [a wedding toast|a complaint|an apology|a eulogy] [for|to] {name}
    [Prepare|Write|Draft] [a thank you note|an invitation|an apology] [to|for] [{name}|my neighbours|my {job}].
    [A get well card|A farewell card|A birthday message|A love letter] for [my {job}|my wife|{name}], [short|please]
    [Suggest|Give me|Think of] a [plot|headline|first line|title] for a [film|novel|song] about {topic}.
    [Make|Write] a [funny|short|sad] poem that [rhymes|makes {name} smile|is about {food}].
    [Be creative|Make it rhyme|Keep it short|Make it funny] and write [about {theme}|a poem|me a story].
    Paint {place} in words [like a poet|for a blind person|for a child].
    Write [whatever you want|a book|a page|a job ad|an Instagram post] [for me|for {name}|about {food}].
    Make [a rap|verse|a fairy tale|a song] out of {theme}.
    [Could|Would] you write [a sonnet|some poems|a limerick] for me?
    I need a job ad for a [good |new ]{job}[.| please.]
""")

TRANSLATING = phrasings("""
    Teach me [some|ten|a few] [{language} words|words in {language}|{language} verbs|{language} songs].
    Is {language} [harder|easier|nicer|richer|older] than {language2}?
    Is {language} [hard|easy|useful|worth learning|dying out|spoken in {country}]?
    Count [to ten|from one to twenty|backwards|the days] in {language}.
    [Say|Write|Read] the numbers [from one to ten|up to twenty] in {language}.
    [Spell|Write|Pronounce] [{person}|{city}|{w}|my name] in {language}.
    How [do you|would one|do I] spell [{person}|{city}|{sentence}|{w}] in {language}?
    Conjugate the verb to [be|have|go|do|eat] in {language}.
    [How many letters|How many vowels|How many words|How many tenses] has {language}?
    How many letters does {w} have in {language}?
    [What is|Say|Write] the [alphabet|plural of {w}|word for {w}|verb to be] in {language}[?|]
    "{sentence}" [in {language}, please|to {language} pls|into {language}|in {language} is what?]
    [the {language} for|{language} word for|{language} translation for] "[{w}|{sentence}]"[, please|]
    I [am going to|have a friend in|am moving to] {country}. How do I [say {sentence}|greet people|order a beer] there?
    What [might|does|could] "{sentence}" [sound like|mean] [when said |]in {language}?
    [My neighbour|My grandma|My wife] [speaks|only speaks] {language}. How do I [say {sentence}|greet her]?
    [Help me|I want to|How can I] [learn|practise|improve] my {language}[ fast|]?
    How do [you|people] [count|say please|ask the way|pronounce {w}|order coffee] in {language}?
    [Correct|Test|Check|Rate] my {language}[ please| today|].
    [Give me a|I need a|Start a] {language} [lesson|test|exercise][ for beginners|].
    [hablas inglés?|sprechen Sie Englisch?|parlez-vous anglais?|cómo te llamas|wie heißt du|qui es-tu ?]
    [Wie spät ist es jetzt?|Quelle est la capitale ?|Cuéntame una historia|Raconte une blague|Erzähl mir einen Witz]
    [Who speaks|Which countries speak|How many people learn|Who can still write] {language} [today|in {country}]?
""")

CODING = phrasings("""
    [Help me|Can you|Please] [debug|fix|test|speed up] my {plang} [code|script|program].
    Why does my {plang} [code|loop|program|server] [not work|crash|hang|not compile]?
    How do I use [arrays|strings|maps|threads|classes|regex] in {plang}?
    Write [a regex|a regular expression|an SQL query|a pattern] [for {topic}|to find {animals}|for phone numbers].
    [Design|Build|Set up] a [database|website|shop page] for [{product}|{animals}|my {job}].
    What is [an API|a docker container|a web server|an SQL query|a Linux kernel][, in short| good for|]?
    How do [docker containers|APIs|databases|web servers|compilers] work?
    [import os|import math|import pandas as pd|from math import pi|#include <stdio.h>|import React from 'react']
    What [language|tool|library] is best [to|if I want to] {task}?
    [script|program|one liner|code snippet] [in|for] {plang} to {task}
    I need to {task} [with|in] {plang}[. How?|. Any code?]
    [The|My|This] {plang} [code|project|app] [prints nothing|is slow|crashes]. [Help me.|Fix it.]
    [I get|There is] [an error|an exception|a null pointer] in {plang}[. What does it mean?|. Help!|]
    What does [undefined|null pointer|syntax error|this exception] mean in {plang}?
    [What is|Show me|How do I use] [a lambda|an interface|inheritance|a decorator|recursion] in {plang}?
    [Translate|Refactor|Comment|Review] this {plang} [function|class] [for me|into {plang2}|please].
    [Is it worth|Why should I bother|Is it hard] [learning|to learn] {plang}[ today| in {year}|]?
    [Create|Make|Develop|Build] [a bot|a macro|an app|a website] that can {task}[ in {plang}|].
    [while True:|for x in list:|int main()|SELECT name FROM users;|git commit|git pull|console.log(x)|return 0;]
    [cd home|ls|pip install|npm start|sudo reboot|docker run|ping localhost|make clean|apt install git]
    [quicksort|binary search|linked list|fizzbuzz|hello world] [using|with|code in] {plang}
    [Help me|How do I] [install Linux|set up wifi|deploy a server|partition my disk|connect to a server][?| please]
    [I'm trying to|We want to|Is there a way to] {task} [only |]with {plang}[, any code|, help me]?
    [Which|What] programming language [is best|would you use] to {task}?
""")

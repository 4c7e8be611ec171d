"""Contrast sets: what only a larger model can do, in the words of what this one can or of small talk."""

from __future__ import annotations

from training.problems.problem import phrasings

WRITING = phrasings("""
    [Can|Could] you help me [write|with] a [letter|poem|speech] [to|for] {name}?
    I need help with a [poem|story|speech|song] about {theme}
    Can I ask you [for a poem|to write a song] about {theme}?
    [Hello|Hi], write me a [poem|story|song] about {animals}
    [Hello|Hi], can you write [a letter|an email] to {name}?
    [Thanks|Thank you], now write a [poem|song|story] about {theme}
    Write down a [story|poem] about the word {w}
    Write a [poem|story|song] with the letters of {w}
    Write {n} [lines|verses|words] about {name}
    Write a [poem|story|speech] that is {n} words long
    Write a story in which {name} counts {animals}
    Write a letter to {name}, not the letters of the name
    Tell me a story about a [letter|number|calculator|clock]
    Make up a [song|poem|rhyme] for counting to {n}
    [Poem|Song|Joke|Story] about {animals}, {n} lines
    Finish the [poem|song]: one, two, {w}
    Write a name tag for {name}, make it funny
    I am writing to {name}. [What shall I write?|Write it for me.]
    My letter to {name} must be {n} words long. Write it
""")

TRANSLATING = phrasings("""
    Translate {w} [letter by letter|word for word] into {language}
    Don't spell {w}, translate it into {language}
    How is {w} [spelled|written|pronounced] in {language}?
    What are the numbers from {n} to {m} in {language}?
    How do you say the number {n} in {language}?
    What is the {language} word for [Monday|Sunday|March|seven|hello|thanks|goodbye]?
    Say [goodbye|thank you|good night] in {language}
    Do you speak [{language}|{language} too]?
    [Hello|Hi], do you speak {language}?
    How many words of {language} [do you know|are there]?
    How many letters are there in the alphabet of {language}?
    Spell hello in {language}
    Put the word {w} into {language}
""")

CODING = phrasings("""
    Can you help me with my {plang} [code|homework|program]?
    Can I ask you [something|a question] about {plang}?
    Write {plang} code that [adds two numbers|reverses a word|counts letters|sorts numbers]
    How do I [reverse a word|add two numbers|count letters|compare two numbers] in {plang}?
    Write a program that [spells a word backwards|sorts numbers|finds the next weekday|adds percentages]
    Who made {plang}?
    How big is a {plang} program?
    What can {plang} do?
    What can you do with {plang}?
    Which model of computer is best for {plang}?
""")

KNOWING = phrasings("""
    Who [made|built|invented] the [telephone|computer|light bulb|first car|first clock]?
    Who [made|built|painted|owns] {place}?
    Who [trained|taught] {person}?
    What was {person} [trained in|made for]?
    How old was {person} when {event} began?
    How big [is|was] {science}, and how old?
    How big is [an elephant|a whale|the moon|a football field]?
    How small is [an atom|a flea|a cell]?
    How many people [live in|work in|leave] {city} [now|each day]?
    How many people [have|own] {product}?
    How many [people|dogs|books|lamps] are there in {city}?
    How many letters [are sent|arrive] in {city} each day?
    How many letters did {person} [write to|get from] {person2}?
    How many words [does a child know|are in a dictionary|did {person} write]?
    How many words does {language} have?
    How many letters were found at {place}?
    How many [lines|words|songs] are in {work}?
    How many [days|hours] does a trip to {city} take?
    How many days did {event} last [in all|exactly]?
    How many days do {animals} [live|sleep|carry their young]?
    How many [hours|minutes] is the flight from {city} to {city2}?
    How many [metres|kilometres|miles] is it to [the moon|{city}|the sun]?
    How many [kilos|grams|pounds] does [an elephant|a whale|a car|a piano] weigh?
    How long is [the Nile|the Amazon|the Great Wall|a giraffe's neck|a marathon|a whale]?
    How long is [the film|the book] {work}?
    How long is a word in {language} on average?
    What is the longest word in {language}?
    What is the longest [river|bridge|wall|snake] in the world?
    How tall is [a giraffe|Mount Everest|the Eiffel Tower], not how tall are you?
    What year was {person} born in, and what year did they die?
    On what date did [{event} begin|{person} die|{person} marry]?
    On what weekday did {event} begin?
    On which [day|date] was {person} [born|crowned|killed]?
    How many [days|years] lie between {event} and {event2}?
    How many years before {person} did {person2} live?
    How many brothers did {person} [really have|grow up with]?
    How many [sisters|brothers|siblings] does [the king|the pope|{person}] have?
    Who is older, {person} or {person2}, and by how many years?
    Who is the oldest [person|man|woman] in {city}?
    Which is bigger, [a lion or a tiger|the sun or the moon|a whale or a shark|Mars or Venus]?
    Which is larger, [France or Spain|Asia or Africa|Paris or Rome]?
    Which is longer, [the Nile or the Amazon|a mile or a marathon|Hamlet or Macbeth]?
    Which is heavier, [gold or silver|a cow or a horse|a ton of feathers or of gold]?
    What percent of [the world|{country}|the sea|{city}] is [under water|covered by ice|forest]?
    What percentage of [{animals}|people|children] [live alone|cannot swim|are left-handed]?
    What comes next after [{event}|the stone age|the king of {country}]?
    What comes after {work}?
    All {animals} are [grey|big], is that so?
    Are all {animals} [able to swim|blind at birth]?
    If it rains in {country}, [do {animals} hide|what do people do]?
    Where do {animals} run?
    Where does the [Danube|Nile|Rhine] run?
    Where [do|did] the people of {country} come from?
    Do you know where [{person}|{name}] lives?
    Do you know [who made {place}|how big {city} is|how old {person} is|what {science} is]?
    Do {animals} [think|feel|dream|have feelings|make mistakes|remember people]?
    Can {animals} [think|feel love|count|remember things|lie]?
    Are {animals} [smart|clever|smarter than people|afraid of people]?
    What is the name of the [king|president|capital|flag] of {country}?
    What is the name of [the wife of {person}|the author of {work}|a baby of {animals}]?
    Who is [the king|the president|the pope] [of {country}|today|now]?
    Can I ask you about {person}?
    Can you help me understand {science}?
    [Hello|Hi], who was {person}?
    [Hi|Hello], what is the capital of {country}?
    [Thanks|Thank you], and who was {person}?
    I have a question about {event}
    I need help with [history|geography|biology|chemistry]
    What do you know about {city}?
    Tell me something about {country}
""")

TODAY = phrasings("""
    [Hello|Hi|Good morning], what is the weather in {city}?
    [Good morning|Good evening], what time is it?
    [Hello|Hi], what day is it today?
    How is the weather [today|in {city}|where you are]?
    How is the traffic in {city}?
    How cold is it [today|in {city}]?
    What [day|date|weekday] [do we have|is it] today, please?
    What time is it in {city} [now|when it is noon here]?
    How many days is it from today until [Christmas|my birthday|Easter]?
    How many [hours|minutes] until [midnight|my train leaves|sunrise]?
    How much does [a loaf of bread|a litre of milk|a cinema ticket|a beer] cost in {city}?
    How much is [petrol|gold|a house|a coffee] in {country}?
    What do [apples|eggs|flats|tickets] cost in {city}?
    How much will {product} cost [next year|in {country}|now]?
    How many [dollars|euros] is one [pound|franc|yen] today?
    {n} [dollars|euros] are how many [pounds|yen] at today's rate?
    By what percent did [the price of gold|my shares|rents in {city}] rise [this year|today]?
    Can you help me [book a flight to {city}|call {name}|find my phone]?
    Can you see [my screen and click|the news of today]?
    Where does {name} live now?
    Where is my [cat|wallet|train|parcel]?
    Spell check my [file|email] and send it
    Count the [people|cars|birds] in this [photo|picture|video]
    Set the [clock|alarm] to {n} [past six|to seven]
    Add {name} to my [contacts|list|meeting]
    Add {n} [eggs|apples] to my shopping list
    Subtract it from my bank account
    Start [the car|my computer|the oven|a meeting]
    Close [the door|the garage|my account|the shop]
""")

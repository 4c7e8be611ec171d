"""Contrast sets: advice, chat, words and higher mathematics, beside the skills and the small talk of the starter."""

from __future__ import annotations

from training.problems.problem import phrasings

ADVISING = phrasings("""
    Can you help me [choose|find|buy] {product}?
    Can you help me with my [taxes|marriage|boss|diet|move]?
    I need help with my [garden|marriage|boss|visa|dog]
    I have a question about {illness}
    Can I ask you for advice about {name}?
    [Hello|Hi], I have {illness}, what helps?
    [Thanks|Thank you], but how do I cook {food}?
    Choose: {product} or {product2}
    Choose a [name|present|hobby|school] for {name}
    Which should I choose, {food} or {food2}?
    Which [dress|car|phone|book] should I choose?
    How many [eggs|grams of flour|minutes] does {food} need?
    How many [hours|days] should I [sleep|cook {food}|train for {sport}]?
    How much does {product} cost, and is it worth it?
    How much should I [pay for|spend on] {product}?
    How much should I [save each month|tip in {country}|drink a day]?
    Should I trust {name}?
    Can I trust [my bank|my boss|{name}]?
    Is {name} lying to me?
    Are [vaccines|mushrooms|diets|old eggs] safe?
    Is it safe to [swim|live|walk at night] in {city}?
    How do I keep my [house|money|password|children] safe?
    How do I learn to [sing|drive|cook|dance]?
    How can I get [smarter|rich|famous|well again]?
    How are [roses|dogs|babies|eggs] best kept?
    What should I call my [dog|cat|baby|boat]?
    What is a good name for [a cat|a band|my shop|a boy]?
    What are [girls|dogs|boys|cats] called most often?
    At what time should I [go to bed|eat|leave for {city}]?
    On which weekday should I [train|water my plants|wash my hair]?
""")

TALKING = phrasings("""
    What is my name, and how old am I?
    My name is {name}. What is my [sister|boss] called?
    Do you know [my name|my sister|my address|what I do]?
    Do you know [where I work|how I feel|how old I am|what I had for lunch]?
    How old am I, [guess|do you think]?
    How big am I?
    How am I [today|feeling|doing]?
    Who made me?
    Who am I, [do you think|really]?
    What can I do [today|with my life|on a rainy day]?
    What am I good at?
    Am I [right|alive|dreaming|a good person|a machine|in love|tired]?
    Do I [dream|sleep too much|think too much|look tired]?
    Where do I [work|come from|run]?
    Where am I [from|going]?
    I work [nights|at home|in a shop|too much]
    I run [every day|a shop|{n} miles a week]
    I [made|built] a [table|robot|boat] with {name}
    I was [made|born|trained] in {city}
    I am [big|small|tiny|clever|slow] for my age
    I am [thinking of|afraid of|proud of] {name}
    I [love|hate] [{name}|my job|my school|{city}]
    {name} [loves|misses|hates|remembers] me
    {name} [is stupid|is so smart|has no feelings|never thinks|lies a lot]
    Is {name} [smart|alive|clever|evil|married|lonely]?
    Does {name} [love|miss|hate|remember|understand] me?
    How is {name} [today|doing|feeling]?
    {name} says [hello to {name2}|goodbye to {name2}|thank you to {name2}]
    {name} never says [hello|thanks|goodbye|sorry]
    {name} has {n} [followers|pairs of shoes|cousins], isn't that [great|a lot]?
    I counted {n} {animals} today, [how nice|what a day]
    I bought {n} {w}s and I love them
    My [son|dog|cat] is {n} and so [funny|clever]
    Will [AI|robots|machines] [take over the world|get smarter than us]?
    Is AI [dangerous|evil|overrated|alive]?
    Do [women|men|cats|children] think [differently|more]?
    [Hello|Hi], tell me a joke
    [Hi|Hello], let's talk about {topic}
    [Hello|Hi], I work nights
    [Hello|Hi], {name} is sick
    [Good morning|Good evening], I am bored
    [Thanks|Thank you], tell me a joke about {animals}
    Can you help me [laugh|forget {name}|feel better]?
    Can I ask you for a joke?
    I have a joke for you about {animals}
    I need help, {name} [is angry|left me]
    Tell me a joke about a [letter|number|word|calculator|percentage]
    Choose a [number|word|letter|colour|day]
    Choose [one|something] for me
    Pick a [number|day|word] [you like|at random]
    Think of a [number|word|animal] and I will guess it
    [Guess|Say] a number between {n} and {k}
    What is your lucky guess for the lottery?
    Play [a game with letters|a number game|a word game|hangman] with me
    Let's play a game with [numbers|words|letters]
    Ask me a [riddle|maths question|question about dates]
    nice[ weather| shoes| day today| one, {name}]
    ok[ boomer| computer| then what| let's see]
    got it [wrong again|from {name}|for my birthday|on sale]
""")

WORDING = phrasings("""
    What does {w} mean, not how is it spelled?
    What do the letters of {w} stand for?
    What do the words {w} and {word} have to do with each other?
    How many meanings [has|does] the word {w} [have|really have]?
    How many [words rhyme with|synonyms are there for|syllables has] {w}?
    How many words can you make from the letters of {w}?
    How many people [know|use] the word {w}?
    How often is the word {w} used?
    How long has the word {w} been in use?
    How old is the word {w}, and who made it?
    How do you [use|explain|draw] {w}?
    Say the word {w} in a sentence
    Say {w} in other words
    Say what {w} means
    Write {w} in a sentence
    Write the word {w} in [another way|better English|the plural|the past tense]
    Put the word {w} into a [sentence|poem|rhyme]
    Turn {w} into [a verb|an adjective|a plural|another word]
    Give me the [meaning|plural|opposite|origin] of {w}, not the letters
    Which word is the [opposite|root] of {w}?
    Which is the better word, {w} or {word}?
    What word [rhymes with|sounds like|goes with|comes from] {w}?
    [Rearrange|Shuffle|Mix] the letters of {w} to make [a new word|another word]
    What [anagram|new word|other word] can be made from {w}?
    Make a new word from the letters of {w}
    Change one letter of {w} to make [another word|a new word]
    Which word is hidden in {w}?
    Count the [verbs|nouns|mistakes|commas] in {source}
    How many [words|pages|mistakes|sentences] are in {source}?
    Reverse the meaning of {w}
    Reverse the order of events in {work}
    Spell out what {source} [says|means]
    Spell out the plot of {work}
    What is the longest [word|sentence] in {source}?
    Can you help me with {source}?
    Can I ask you about {source}?
    I need help with a word: what is {w}?
    [Hello|Hi], what does {w} mean?
    Order these by [meaning|taste|colour]: {w}, {word}
    List {n} words that [begin like|sound like|rhyme with] {w}
""")

HIGHER = phrasings("""
    What is the [log|logarithm|natural log] of {k}?
    [Calculate|Find|Give me] log {k} to base {n}
    What is the inverse of {n} modulo {k}?
    Find the modular inverse of {n} mod {m}
    Invert {n} modulo {m}
    What is the [square root|cube root|fourth root] of {k}, not half of it?
    Take the [square root|cube root] of {k}
    Raise {n} to the [{m}th power|power of {m}|power {m}]
    Multiply {n} by itself {m} times
    What is {n} to the power of {m}, not {n} times {m}?
    Divide {k} into its prime factors
    Split {k} into [primes|prime factors]
    Which primes divide {k}?
    Which numbers divide {k}?
    What is the {n}th prime number?
    How many primes are there [below {k}|between {n} and {k}]?
    List the primes [up to {k}|below {k}|between {n} and {k}]
    What is the next prime after {k}?
    What is the largest number that divides {n} and {m}?
    What is the smallest number that {n} and {m} both divide?
    Add the matrices (1, 2; 3, 4) and ({n}, 0; 0, {m})
    [Add|Multiply|Subtract] two {n} by {n} matrices
    Multiply a matrix by a vector of length {n}
    What number x makes {n}x + {m} equal to {k}?
    For which x is {n}x - {m} = {k}?
    {n} times what number plus {m} is {k}? Solve for it
    Solve x^2 = {k}
    Solve for y: {n}y + {m} = {k}
    Which x solves x/{n} + {m} = {k}?
    What is the value of x in {n}x = {k} + {m}x?
    The sum of two numbers is {k} and their product is {n}. Find them
    What is the sum of all numbers from {n} to {k}?
    What is the sum of the first {k} primes?
    What is the [sine|cosine|tangent] of {n}, to {m} places?
    What percent interest turns {n} dollars into {k} in {m} years?
    What is the chance that two of {n} people share a birthday?
    How likely is a {n} with [two|three] dice?
    How many words can be made with {n} letters?
    How many ways are there to order the letters of {w}?
    In how many ways can the letters of {w} be arranged?
    How many [even|odd] numbers are prime?
    How many zeros has {n} factorial?
    Write {k} [in base {n}|in binary|in hexadecimal|in Roman numerals]
    What is {k} in base {n}?
    Round pi to {n} places
    Can you help me with [matrices|equations|integrals|logarithms|trigonometry]?
    I need help with [algebra|calculus|my proof|an equation]
    Can I ask you about [matrices|logarithms|geometry|calculus]?
    [Hello|Hi], solve {n}x + {m} = {k}
""")

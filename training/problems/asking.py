"""What people ask for that the starter cannot do: templates, sorted by what a larger model is needed for.

A slot such as {country} is filled from a pool of `topics`, {w} with a word, {name} with a first name, {n} and {m} with
numbers, {year} with a year, {topic} with anything at all, which may be a word that nobody knows.
"""

from __future__ import annotations

from training.problems import (
    asking_contrast,
    asking_contrast_more,
    asking_higher,
    asking_life,
    asking_more,
    asking_near,
    asking_near_more,
    asking_world,
)


def _split(text: str) -> tuple[str, ...]:
    return tuple(" ".join(item.split()) for item in text.split("|"))


WRITING = _split("""
    write a poem | a poem please | make me a poem | I want a poem | Can you write poems? | write me a story |
    write me a song | write me an essay about {topic} | write me something | Write me a letter to {name}. |
    write me a joke about {animals} | Write a poem about {theme}. | Write a poem about {topic} |
    write a short poem on {theme} | Write a funny poem about {animals}. | Can you make a poem for {name}? |
    can you make a poem about {theme} | Could you write a poem about {theme} for my mum? |
    Please write a poem on {theme}. | I would like a poem about {topic}. | I need a poem for my {job}. |
    Compose a poem about {theme}. | Make up a poem about {animals}. | Make a poem with the word {w} in it. |
    Give me a poem about {theme} that rhymes. | a poem about {theme} please | Write a haiku about {theme}. |
    Compose a haiku on {topic}. | Can you write a sonnet about {theme}? | Write a limerick about {name}. |
    Write a love poem to {name}. | Write {n} lines about {theme}. | Write a rhyme about {animals} and {animals2}. |
    Write a song about {theme}. | Write a rap about {topic}. | Compose a song for {name}. |
    Make a song about {animals}. | Write the lyrics of a song about {theme}. | Sing me a song about {theme}. |
    Write me a story about {theme}. | Write a story about {name} and {animals}. | Tell me a story. |
    Tell me a story about {theme}. | Tell me a bedtime story about {animals}. | tell me a long story |
    Can you tell me a story about {topic}? | Could you write a short story about {theme}? |
    Write a short story with {name} and {name2}. | Make up a story about {theme}. |
    Make up a fairy tale about {theme}. | Write a scary story about {theme}. |
    Continue the story: {name} opened the door. | Once upon a time there was a {w}. Continue. |
    Start a novel about {theme}. | Write a chapter about {name}. | Write an essay about {theme}. |
    Write an essay on {concept}. | Write a {n} word essay about {topic}. | Write {n} words about {topic}. |
    Please write an essay on {event}. | Help me write an essay about {science}. | I need an essay about {concept}. |
    Write a paragraph about {topic}. | Write a speech about {theme}. |
    Write a speech for the wedding of {name} and {name2}. | Write a blog post about {concept}. |
    Write an article on {science}. | Write a report about {event}. | Write a letter to {name}. |
    Write a letter to my {job}. | Write a letter to {person}. | write a letter to my landlord |
    Write a cover letter for a job as {job}. | Write an email to {name}. | Write an email to my boss about {theme}. |
    Help me write an e-mail to {name}. | Can you write an email that says {sentence}? | Draft a message to {name}. |
    Draft a reply to {name}. | Write a birthday card for {name}. | Write a birthday wish for {name}. |
    Write a text message to {name}. | Write a tweet about {topic}. | Write a slogan for {product}. |
    Write an ad for {product}. | Write a review of {work}. | Write a play about {person}. |
    Write a dialogue between {person} and {person2}. | Write a scene in {city}. |
    Write a script for a film about {theme}. | Describe {theme}. | Describe {place} in three sentences. |
    Describe {city} to a child. | Invent a name for my {product}. | Give me a title for a book about {theme}. |
    Give me ideas for a story about {topic}. | Write something about {topic}. | write something nice for {name} |
    Write something funny. | Write a prayer. | Write my biography. | Write a diary entry of {person}. |
    Write in the style of {person}.
    """)

TRANSLATING = _split("""
    Translate {sentence} into {language}. | Translate "{sentence}" to {language}. |
    Translate to {language}: {sentence} | Translate the word {w} into {language}. | Translate {w} to {language} |
    Translate this into {language}. | translate {sentence} | Can you translate {sentence} into {language}? |
    Please translate {source} into {language}. | How do you say {sentence} in {language}? |
    How do I say {w} in {language}? | How do you say {w} in {language}? | What is {w} in {language}? |
    What is the {language} word for {w}? | What does {w} mean in {language}? | What is "{sentence}" in {language}? |
    Say {sentence} in {language}. | Say hello in {language}. | Say something in {language}. | Do you speak {language}? |
    Can you speak {language}? | Can you write in {language}? | Teach me {language}. | Teach me some {language} words. |
    I want to learn {language}. | How hard is it to learn {language}? | How many people speak {language}? |
    Which countries speak {language}? | Is {language} harder than {language2}? | What is the {language} alphabet? |
    How many letters has the {language} alphabet? | Count from one to ten in {language}. |
    Give me {n} words in {language}. | What are the days of the week in {language}? |
    How do you spell {person} in {language}? | Write {sentence} in {language}. |
    Conjugate the verb to be in {language}. | What language is {w} from?
    """)

CODING = _split("""
    Write a {plang} program to {task}. | Write a {plang} function to {task}. | Write {plang} code to {task}. |
    Write code to {task}. | write a script to {task} | Write a program that can {task}. | How do I {task} in {plang}? |
    How can I {task} in {plang}? | How do you {task} with {plang}? | how to {task} in {plang} |
    Show me how to {task} in {plang}. | Can you code {plang}? | Can you write {plang}? |
    Can you write a {plang} script to {task}? | Could you program something to {task}? |
    Please write a {plang} class to {task}. | I need a {plang} program to {task}. | Give me {plang} code to {task}. |
    Help me debug my {plang} code. | Fix this {plang} code. | Fix my code. | Why does my {plang} code not work? |
    What is wrong with my {plang} program? | Explain this {plang} code. | Explain {plang} to me. | Teach me {plang}. |
    What is {plang}? | What is {plang} used for? | Is {plang} better than {plang2}? | {plang} or {plang2}? |
    Which is faster, {plang} or {plang2}? | How do I install {plang}? | How do I learn {plang}? |
    Who invented {plang}? | What is a loop in {plang}? | What is a class in {plang}? | What is a pointer in {plang}? |
    How do I write a for loop in {plang}? | How do I use arrays in {plang}? | Convert this {plang} code to {plang2}. |
    Write a test for my {plang} function. | Write a regular expression for {topic}. |
    Write an SQL query for all {animals}. | Make a website about {topic}. | Build me an app to {task}. |
    Design a database for {product}. | What does git commit do? | How do I undo a git commit? | What is an API? |
    What is a docker container? | print hello world in {plang} | import numpy as np | Can you code? | Can you program? |
    Can you program in {plang}? | Can you code in {plang}? | Do you know {plang}? | Are you good at {plang}? |
    Could you write {plang} for me? | Do you write {plang}? | code {task} | {plang} code please |
    Why is {plang} so slow? | What does this {plang} code do? | Which language is best to {task}?
    """)

KNOWING = _split("""
    What is the capital of {country}? | Capital of {country}? | what's the capital city of {country} |
    Name the capital of {country}. | Which city is the capital of {country}? | Is {city} the capital of {country}? |
    Where is {city}? | Where is {country}? | Where is {place}? | Where can I find {animals}? |
    In which country is {city}? | Which country is {city} in? | What continent is {country} on? |
    How many people live in {country}? | How many people live in {city}? | How many inhabitants has {city}? |
    What is the population of {country}? | What's the population of {city}? | population of {country} |
    How big is {country}? | How large is {city}? | How old is {city}? | How high is {place}? | How tall is {place}? |
    How long is {place}? | How deep is {place}? | How old is {place}? | How far is {city} from {city2}? |
    How far is it from {city} to {city2}? | How many miles is it from {city} to {city2}? |
    How long does it take to get from {city} to {city2}? | How do I get from {city} to {city2}? |
    How long is the flight to {city}? | Which is bigger, {country} or {country2}? |
    Which is larger, {city} or {city2}? | Is {country} bigger than {country2}? | Is {city} older than {city2}? |
    Which countries border {country}? | How many countries border {country}? | How many islands has {country}? |
    How many cities are in {country}? | How many states has {country}? | What is the currency of {country}? |
    What is the flag of {country}? | What language do they speak in {country}? | What do people eat in {country}? |
    What is the highest mountain of {country}? | What is the longest river in {country}? |
    What percentage of {country} is forest? | What percent of people in {country} are young? |
    What is {country} known for? | What is {city} famous for? | Who is the {job} of {country}? |
    Who was the first {job} of {country}? | Who is the oldest {job}? | Who is the oldest {job} of {country}? |
    Who is the youngest {job}? | Who was the best {job} of all time? | Who is the richest {job}? |
    Who is the tallest {job} in {country}? | How many {animals} live in {country}? |
    How many presidents has {country} had? | How many kings did {country} have? |
    Which {job} was older, {person} or {person2}? | Who was older, {person} or {person2}? |
    Who is taller, {person} or {person2}? | Who was {person}? | who is {person} |
    Who is {person}? Tell me in two sentences. | Who is {name} Miller? | What do you know about {person}? |
    Tell me about {person}. | What did {person} do? | What is {person} famous for? | Why is {person} famous? |
    When was {person} born? | When did {person} die? | When did {person} live? | Where was {person} born? |
    What day was {person} born? | What day of the week was {person} born? | In what year was {person} born? |
    How old is {person}? | How old was {person} in {year}? | How old was {person} at death? | How tall is {person}? |
    How rich is {person}? | How many children did {person} have? | How many brothers did {person} have? |
    How many sisters has {person}? | Did {person} have any brothers or sisters? | How many books did {person} write? |
    How many letters did {person} write? | How many wives had {person}? | Who was the wife of {person}? |
    Who was the father of {person}? | Did {person} ever meet {person2}? | Did {person} live before {person2}? |
    What did {person} say about {topic}? | Quote {person}. | Give me a quote by {person}. |
    How many years was {person} {job}? | Was {person} ever {job} of {country}? | Tell me about {event}. |
    When was {event}? | When did {event} happen? | What year was {event}? | In which year was {event}? |
    What date was {event}? | What day of the week was {event}? | How long did {event} last? |
    How many years ago was {event}? | How many people died in {event}? | What caused {event}? |
    Why did {event} happen? | Who won {event}? | What happened in {event}? | What happened after {event}? |
    What happened in {year}? | What happened in {country} in {year}? | Which came first, {event} or {event2}? |
    Who was {job} in {year}? | Who was {job} of {country} in {year}? | Who won the world cup in {year}? |
    Explain {event} to me. | Was {event} before {event2}? | What is {science}? | What are {science}? |
    What is {science} made of? | Explain {science}. | Explain {science} to me like I am five. |
    Can you explain {science}? | Could you explain {science} in simple words? | Tell me about {science}. |
    Tell me about {topic}. | Tell me something about {topic}. | Tell me more about {science}. |
    Tell me {n} facts about {topic}. | Give me {n} facts about {science}. | How does {science} work? |
    How do {science} work? | How do {science} form? | Why do {science} exist? | Why is {science} important? |
    Who discovered {science}? | When was {science} discovered? | What do you know about {topic}? |
    What do scientists say about {science}? | How hot is {science}? | How heavy is {science}? |
    How far away is {science}? | How old is {science}? | How many moons has {science}? | How many planets are there? |
    How many stars are there in {science}? | How many atoms are in {science}? | How many electrons has {science}? |
    What is the formula of {science}? | What is the temperature of {science}? |
    What is the difference between {science} and {science2}? | What is the link between {science} and {topic}? |
    Is {science} dangerous? | Is {science} real? | Why is the sky blue? | Why is the sea salty? | Why is grass green? |
    Why do leaves fall? | Why does it rain? | Why do we sleep? | How fast is light? | How hot is the sun? |
    How far is the moon? | What are {animals}? | Tell me about {animals}. | Tell me about {animals} and {animals2}. |
    How long do {animals} live? | How old do {animals} get? | How fast do {animals} run? |
    How fast can {animals} swim? | How big are {animals}? | How heavy are {animals}? |
    How many legs do {animals} have? | How many teeth have {animals}? | How many hearts have {animals}? |
    How many eggs do {animals} lay? | How many {animals} are there in the world? | What do {animals} eat? |
    Where do {animals} live? | Why do {animals} sleep? | Do {animals} sleep? | Do {animals} have ears? |
    Can {animals} swim? | Can {animals} fly? | Are {animals} dangerous? | Are {animals} mammals? |
    Do {animals} eat {animals2}? | Which is faster, {animals} or {animals2}? |
    Which are heavier, {animals} or {animals2}? | Which live longer, {animals} or {animals2}? |
    Are {animals} smarter than {animals2}? | Can {animals} live in {country}? | What is {concept}? |
    Explain {concept}. | What do you know about {concept}? | What is the history of {concept}? |
    Who invented {concept}? | How does {concept} work? | What is the difference between {concept} and {concept2}? |
    Why is {concept} important? | What are the rules of {sport}? | How do you play {sport}? |
    How many players are in a {sport} team? | How long is a {sport} match? | Who invented {sport}? |
    Who is the best {sport} player? | Who wrote {work}? | Who made {work}? | Who is the author of {work}? |
    What is {work} about? | What happens in {work}? | How does {work} end? | When was {work} written? |
    How many pages has {work}? | How many chapters are in {work}? | How many words are in {work}? |
    Who plays in {work}? | Who dies in {work}? | Is {work} a good book? | What is the next book after {work}? |
    What is the main idea of {work}? | Which is older, {work} or {work2}? | Which {animals} are the biggest? |
    Which {animals} are the oldest? | Are there {animals} in {country}? | How many {w}s are there in {country}? |
    How many {w}s are in the world? | Which is the biggest city of {country}? | Which is the oldest city in {country}? |
    Who is bigger, {person} or {person2}? | Is {person} older than {person2}? | Is {person} still alive? |
    Is {place} higher than {place2}? | Which year did {person} die? | What year is {work} from?
    """)

ADVISING = _split("""
    I have {illness}. What should I do? | i have {illness} what can i do | What helps against {illness}? |
    What can I take for {illness}? | What are the symptoms of {illness}? | What causes {illness}? |
    How do I treat {illness}? | How do I get rid of {illness}? | How long does {illness} last? |
    Is {illness} dangerous? | Should I see a doctor for {illness}? | Do I have {illness}? |
    Can children get {illness}? | My {job} has {illness}. | My child has {illness}, help! |
    How many tablets may I take for {illness}? | Which medicine is good for {illness}? | What is {illness}? |
    Is it legal to sell {product}? | Can I sue my {job}? | Do I need a lawyer for {concept}? |
    What does the law say about {concept}? | Is {concept} legal in {country}? | What are my rights with {concept}? |
    What should I do? {trouble} | {trouble}. What should I do? | {trouble}. Any advice? | {trouble}. Can you help me? |
    {trouble} | Help, {trouble}! | What can I do when {trouble}? | Why is it that {trouble}? |
    My friend {name} is sad. What should I say? | {name} does not talk to me any more. |
    {name} and I had a fight. What now? | Should I marry {name}? | Should I call {name}? | Should I buy {product}? |
    Should I buy {product} or {product2}? | Which is better, {product} or {product2}? | Where can I buy {product}? |
    How much does {product} cost? | How much is {product}? | What is the price of {product}? |
    What is the best brand of {product}? | Recommend {product}. | Can you recommend {product}? |
    How do I repair {product}? | How do I clean {product}? | How do I sell {product}? |
    Give me advice about {concept}. | Give me {n} tips for {sport}. | How do I get better at {sport}? |
    How do I start with {sport}? | How can I learn {sport}? | How do I become a {job}? | How much does a {job} earn? |
    What does a {job} do? | How should I prepare for a job interview? | How do I make friends? | How do I save money? |
    How do I become happy? | How can I be more confident? | How do I lose weight? | How much water should I drink? |
    How much sleep do I need? | What should I wear today? | What should I eat tonight? |
    What should I cook for {name}? | What should I give {name} for a birthday? | What gift would {name} like? |
    Plan a trip to {city}. | Plan a trip to {country} for {n} days. | Plan a party for {name}. |
    What should I see in {city}? | What can I do in {city}? | Where should I eat in {city}? | Is {city} worth a visit? |
    Is {country} safe? | When is the best time to visit {country}? | Do I need a visa for {country}? |
    Find me a hotel in {city}. | Book a flight to {city}. | Order {food} for me. | How do I cook {food}? |
    How do I make {food}? | How do you bake {food}? | How to make {food} | Give me a recipe for {food}. |
    recipe for {food} | What is a good recipe for {food}? | I need a recipe with {food} and {food2}. |
    What goes into {food}? | What goes well with {food}? | How long should I cook {food}? |
    How many minutes do I cook {food}? | How many calories are in {food}? | How many eggs do I need for {food}? |
    How much sugar is in {food}? | Is {food} healthy? | Can dogs eat {food}? | Where does {food} come from? |
    Who invented {food}? | What wine goes with {food}? | How long does {food} keep? | What can I cook with {food}? |
    How do I store {food}? | How do I grow {w}? | How do I train {animals}? | How do I keep {animals}? |
    Are {animals} good pets? | What do I feed {animals}? | What is a good name for a {job}? |
    Is {name} a good name for a baby? | What does the name {name} mean? | Where does the name {name} come from?
    """)

TODAY = _split("""
    What is the weather today? | What's the weather like in {city}? | weather in {city} | Will it rain tomorrow? |
    Will it rain in {city} tomorrow? | Is it cold in {city}? | How warm is it in {city}? |
    How many degrees is it in {city}? | Is it snowing in {country}? | Do I need an umbrella in {city}? |
    What is the forecast for {city}? | What time is it? | What time is it in {city}? | what time is it now |
    What is the date today? | What day is it today? | What is today's date? | which day is today |
    What day of the week is it? | What month is it? | What year is it now? | When is Easter in {year}? |
    When is the next full moon? | When does the sun rise in {city}? | What is in the news? | What's new in {country}? |
    What is the latest news from {country}? | any news about {topic} | What happened today? |
    What happened yesterday in {city}? | What is going on in {country}? | Who won the match yesterday? |
    Who won the game between {city} and {city2}? | What was the score of {city} against {city2}? |
    Who will win the next election? | Who won the election in {country}? | Who is leading in {sport}? |
    Who is the {sport} world champion? | How many goals did {person} score? | How many goals were scored in {year}? |
    How many medals did {country} win? | How many medals did {country} win in {year}? |
    When is the next {sport} match? | Who plays {sport} tonight? | What is on TV tonight? |
    What films are in the cinema? | What is a good film about {topic}? | Recommend a film like {work}. |
    Recommend a book about {topic}. | Recommend some music. | What music is like {person}? | What song is this? |
    What are the top {n} songs of {year}? | What are the best films of {year}? | How much is a dollar in euros? |
    Convert {n} dollars to euros. | What is {n} euros in yen? | How many pounds sterling is {n} dollars? |
    What is the price of gold? | What is the price of bitcoin? | How is the stock market today? |
    What are shares of {w} worth? | Is the shop open today? | When does the train to {city} leave? |
    When does the bus come? | Is there a train from {city} to {city2}? | Where is the next hospital? | Where am I? |
    Where is my phone? | Search the internet for {topic}. | Google {topic}. | Look up {topic}. |
    Look up {person} on the web. | Open {w}.com | Find pictures of {animals}. | Show me a picture of {animals}. |
    Show me a map of {country}. | Draw {animals}. | Draw a picture of {theme}. | Draw me a {w}. | Paint {theme}. |
    Make an image of {theme}. | Generate a photo of {place}. | Make a logo for {topic}. | What is in this picture? |
    What do you see in this photo? | Who is in this picture? | Describe this image. | Read this file. |
    Open the file {w}. | Play music. | Play a song by {person}. | Play {sport} with me. | Set an alarm for {m}. |
    Set a timer for {n} minutes. | Remind me to call {name}. | Call {name}. | Turn on the light. | Turn off the {w}. |
    Send a message to {name}. | Send {name} {n} dollars. | Delete my files. | What day is it? | What day is today? |
    What day do we have today? | Which day is it today? | Which day of the week is it today? | What weekday is it? |
    what date is it | What date is it today? | What is today? | Tell me today's date. | Tell me the date. |
    Tell me the time. | Do you know what day it is? | Do you know what time it is? | Which month is it? |
    Which year is it? | What year do we have? | How late is it? | What's the time in {country}? |
    How many days until {event}? | How long until Christmas? | When is Christmas? | When is my birthday? |
    What are the top {n} films of {year}? | What was the best song of {year}? | What is number one in the charts?
    """)

TALKING = _split("""
    Tell me a joke. | tell me a joke about {animals} | Tell me a joke about {topic}. | Do you know a joke? |
    Do you know a good joke about a {job}? | Make me laugh. | Make a joke about {name}. | Say something funny. |
    Say something about {topic}. | Tell me something interesting. | Tell me a fun fact. | Tell me a riddle. |
    Tell me a riddle about {animals}. | Give me a tongue twister. | Why did the chicken cross the road? | Knock knock. |
    What do you think about {topic}? | What do you think of {person}? | what do you think about {concept} |
    What is your opinion on {concept}? | What's your opinion about {work}? | Is there a God? |
    Is {concept} good or bad? | Is {person} a good {job}? | Is {food} better than {food2}? |
    Is {sport} better than {sport2}? | Is {topic} overrated? | Are you for or against {concept}? |
    Argue for {concept}. | Argue against {concept}. | What are the pros and cons of {concept}? |
    Compare {person} and {person2}. | Compare {country} and {country2}. | Compare {concept} with {concept2}. |
    Which is better, {animals} or {animals2}? | Which is better, {city} or {city2}? |
    Who is better, {person} or {person2}? | What is the meaning of life? | What is love? | What is truth? |
    What is happiness? | Why are we here? | Why is there something and not nothing? | What happens after death? |
    Is time real? | Do we have free will? | What is justice? | What would {person} say about {concept}? |
    Pretend to be {person}. | Act as a {job}. | You are now a {job}. | You are {person}. Answer me. |
    Imagine you are {person}. | Imagine a world without {w}. | What if there were no {animals}? |
    What would happen if {science} stopped? | Let's talk about {topic}. | Let us talk about {concept}. |
    I want to talk about {topic}. | I like {topic}. | I love {food}. | I hate {w}. | I saw {animals} today. |
    I went to {city} yesterday. | I am reading {work}. | I am from {country}. | I live in {city}. |
    My favorite {w} is red. | My name is {name}. | I am {name}, and I am {n} years old. | Today I met {name}. |
    Yesterday {name} and {name2} got married. | Guess my age. | Guess what I did today. | Will {name} love me? |
    Am I pretty? | Play a game with me. | Play chess with me. | Let's play {sport}. |
    What is the best move in chess after e4? | What is the best opening in chess? | How does the knight move in chess? |
    Chess: e4 e5, your move. | Let's play tic tac toe. | Solve this sudoku. | Solve this crossword: {w}, {n} letters. |
    Why is there anything at all? | Why is there something? | Why do we exist? | Why am I here? | What is real? |
    What is the point of it all? | What is good and what is evil? | What is beauty? | What is the self? |
    Is anything real? | Is there life after death? | Is this a dream? | {name} does not like me. |
    {name} is angry with me. | {name} left me. | {name} is my best friend. | Nobody talks to me. | I am sad today. |
    I am bored. | I am so happy today! | I had a bad day. | Solve this crossword: {w}. | Solve this riddle for me. |
    Solve my sudoku. | Make an argument for {topic}. | Argue for {topic}. | Argue that {concept} is bad. |
    Defend {topic}. | Convince me of {concept}.
    """)

WORDING = _split("""
    What does {w} mean? | What does the word {w} mean? | what is the meaning of {w} |
    What is the meaning of the word {w}? | Define {w}. | Define the word {w}. | What is the definition of {w}? |
    Give me the definition of {w}. | Explain the word {w}. | What is a {w}? | what's a {w} | What are {w}s? |
    Give me a synonym for {w}. | What is a synonym of {w}? | What is another word for {w}? |
    What is the opposite of {w}? | Give me words like {w}. | What rhymes with {w}? | Which words rhyme with {w}? |
    Find a rhyme for {w}. | Use {w} in a sentence. | Use the word {w} in a sentence. |
    Make a sentence with {w} and {word}. | Write a sentence with the word {w}. | Is {w} a noun or a verb? |
    Is {w} a real word? | What is the plural of {w}? | What is the past tense of {w}? |
    What is the origin of the word {w}? | Where does the word {w} come from? | How do you pronounce {w}? |
    What is the difference between {w} and {word}? | What do {w} and {word} have in common? | What color is a {w}? |
    How big is a {w}? | How much does a {w} weigh? | How much does a {w} cost? | How do I make a {w}? |
    How does a {w} work? | Who invented the {w}? | What is the best {w}? | What is a {w} made of? |
    Why is a {w} called {w}? | Correct this sentence: {sentence}. | Correct my grammar: {sentence} |
    Is this sentence right: {sentence}? | Rewrite this sentence: {sentence}. | Make this sentence longer: {sentence} |
    Summarize {source}. | Summarize {work}. | Summarize {source} in {n} words. | Give me a summary of {work}. |
    Give me a short summary of {source}. | Can you summarize {event}? | Could you summarize {source} for me? |
    summary of {work} | Shorten {source}. | Improve {source}. | Proofread {source}. | Rewrite {source}. |
    Check {source} for mistakes. | Explain {source}. | What does {source} say? |
    Read {source} and tell me what it is about. | List {n} {animals}. | List all countries in Europe. |
    List the planets. | List the kings of {country}. | Name {n} {w}s. | Name three {animals}. | Name a famous {job}. |
    Name a {job} from {country}. | Name five rivers in {country}. | Give me a list of {n} cities in {country}. |
    Give me {n} ideas for {topic}. | Give me an example of {concept}. | Make a list of things about {topic}. |
    Make a table of {animals} and {food}. | Make a quiz about {topic}. | Ask me a question about {topic}. |
    Make a timetable for {name}. | Make a plan to learn {sport}. | {topic} | {topic}? | {w} {word} | {w} | {person} |
    {country} | {city}, {country} | {work} | why {w} | {name} likes {food} | the {w} of {topic} | and {w}? |
    how about {topic} | what about {person}? | Where does {w} come from? | What is the origin of {w}? |
    Where is the word {w} from? | How old is the word {w}? | Who came up with the word {w}? |
    Who used the word {w} first? | What is the history of the word {w}? | What does {w} stand for? |
    What do people mean by {w}? | What is meant by {w}? | What do you mean by {w}? | What kind of word is {w}? |
    Is {w} a good word? | Is {w} an adjective? | How is {w} used? | When do I use {w}? | Give me another word for {w}. |
    Name the opposite of {w}. | Which word means the same as {w}? | Give me {n} words that rhyme with {w}. |
    Give me a sentence with {w}. | Make up a sentence with {w}. | Find an anagram of {w}. |
    What words can I make from {w}? | Make a crossword with {w} and {word}. | Which is right, {w} or {word}? |
    Is it {w} or {word}? | Which animals begin with the letters of {w}?
    """)

ACTING = "look things up or do things"

KINDS: dict[str, tuple[str, ...]] = {
    "write such texts": (*WRITING, *asking_world.WRITING, *asking_near.WRITING, *asking_contrast.WRITING),
    "translate or teach languages": (
        *TRANSLATING,
        *asking_world.TRANSLATING,
        *asking_near.TRANSLATING,
        *asking_contrast.TRANSLATING,
    ),
    "write or explain code": (*CODING, *asking_world.CODING, *asking_near.CODING, *asking_contrast.CODING),
    "tell facts about the world": (
        *KNOWING,
        *asking_world.KNOWING,
        *asking_more.KNOWING,
        *asking_near.KNOWING,
        *asking_contrast.KNOWING,
    ),
    "give advice": (*ADVISING, *asking_life.ADVISING, *asking_near_more.ADVISING, *asking_contrast_more.ADVISING),
    ACTING: (*TODAY, *asking_world.TODAY, *asking_near.TODAY, *asking_contrast.TODAY),
    "chat about this": (
        *TALKING,
        *asking_life.TALKING,
        *asking_more.TALKING,
        *asking_near_more.TALKING,
        *asking_contrast_more.TALKING,
    ),
    "work on words and texts like that": (
        *WORDING,
        *asking_world.WORDING,
        *asking_more.WORDING,
        *asking_near_more.WORDING,
        *asking_contrast_more.WORDING,
    ),
    "do such mathematics": (
        *asking_higher.HIGHER,
        *asking_world.HIGHER,
        *asking_more.HIGHER,
        *asking_near_more.HIGHER,
        *asking_contrast_more.HIGHER,
    ),
}
"""What the starter cannot do, and how people ask for it."""

"""More of what people ask that the starter cannot answer: facts, today, texts, languages, code, higher mathematics."""

from __future__ import annotations

from training.problems.problem import phrasings

KNOWING = phrasings("""
    [capital city|president|national anthem|time zone|climate|neighbours|main export|currency] of {country}
    [I forgot the capital of {country}.|Quiz me: the capital of {country}.|The capital of {country} is what?]
    [Which government does|What religion does|What kind of food does|How many rivers does] {country} have?
    [Who rules|Who founded|Who discovered|Who conquered] {country}?
    [Is {country} in|Does {country} belong to] [Europe|Asia|Africa|NATO|the EU]?
    [Is {country} richer than|Is {country} warmer than|Was {country} ever at war with] {country2}?
    [Tell me|Give me|I'd like] [the history|a fun fact|some facts] [of|about] {city}.
    [Who built|When did they build|Why did they build|How did they build|Who owns] {place}?
    [How do you get to|Can you climb|Can you see from space|Is it safe to visit] {place}?
    [My teacher|My son|My class] [asks|wants to know] [who|when|where] {person} [was|lived]
    [biography|life|death|childhood|quotes|best known works|family tree] of {person}
    {person} [born|died|biography|net worth|height|nationality|wikipedia]
    [What made|Why do people admire|How did|Where did|What school did] {person} [go to|famous|become famous]?
    [I have a test on|I'm reading about|For my homework I must explain] {event}. [Can you help?|What do I need to know?]
    [causes|results|timeline|date|short history|key people] of {event}
    [Who fought in|Who started|Where did it take place,|How did people live during|Who was to blame for] {event}?
    [Teach me about|I want to understand|Help me understand|Give me the basics of|I never understood] {science}.
    [What do {science} do?|Where do we find {science}?|Can we see {science}?|Who studies {science}?]
    [Is it true that|Do scientists agree that] {science} [cannot be seen|will end one day|can be dangerous]?
    {science} [explained simply|for dummies|definition|examples|in a nutshell|facts]
    [Why do|How do|When do] {animals} [hunt|mate|hibernate|see in the dark|migrate|make noise|raise their young]?
    [What sound do|What colour are|How smart are|Where in the world are|What family are] {animals}?
    [What's|What is] [a group|a baby|the Latin name|the enemy] of {animals} called?
    [Why do cats purr?|Why do dogs bark?|Why is snow white?|Why do we yawn?|Why do onions make you cry?]
    [How do planes fly?|How does a fridge work?|How is glass made?|How do magnets work?|What makes thunder?]
    [What is the biggest|What is the smallest|What's the fastest|What's the rarest] [animal|plant|bird|metal|planet]?
    [Who was the first man on the moon?|Who invented the light bulb?|Who painted the Mona Lisa?|Who wrote the Bible?]
    [Longest river in the world|Highest mountain on earth|Deepest lake|Largest country|Smallest country]
    [Where does the sun go at night?|Is the earth flat?|How old is the earth?|What is inside the earth?]
    [Who wrote|Who directed|Who illustrated|Who is the villain in|Where is it set,|What genre is] {work}?
    [plot|cast|ending|characters|author|moral] of {work}
    [What is|What's] the [moral|first line|last line|plot|setting] of {work}?
    [rules|history|world record|origin|world champions] [of|in] {sport}
    [Explain|Tell me how] {concept} [works|came to be|started|differs from {concept2}].
    {concept} [meaning|explained|vs {concept2}|definition|examples]
    [When did people start|Why did people start|Who first thought of] {concept}?
    [What is the job of|Who can become|How is one chosen as|What are the powers of] a {job}?
    [Name|List|Who were] the [most famous|greatest|first] {job}s [in|of] {country}[.|]
    [I was wondering|I've always wondered|Do you happen to know|Any idea] [why|how|when] {event} [began|ended]
    [Was|Has] {person} ever [in|to] [{country}|{city}|prison|love]?
    [What happened to|What became of|Why did they kill|Who taught|Who followed] {person}?
""")

TODAY = phrasings("""
    [weather|weather tomorrow|forecast|news|time|date|traffic|air quality] [{city}|in {city}|{country}]
    [Should I take an umbrella?|Is it going to rain?|Is it sunny?|How cold is it outside?|Will it snow this week?]
    [How's the weather?|What's it like outside?|Is there a storm coming?|What's the temperature right now?]
    [Do you have the time?|Got the time?|What's the time?|time please|current time|What time do you have?|clock please]
    [today's date|What's today's date?|Whats the date|current date|date today|What day are we?|Is today a holiday?]
    [What week is it?|What season is it?|Is it already Monday?|Is it late?|Is it morning or evening?]
    [Any news?|What's in the headlines?|breaking news|latest headlines|Read me the news.|What did I miss today?]
    [Did anything happen|What's happening|Is there a strike|Is there an election] in {country}[ this week| today|]?
    [Who won last night?|Did my team win?|What's the score?|Who's playing tonight?|When does the game start?]
    [live scores|results|table|fixtures|transfer news] {sport}
    [Is {person} on tour?|What is {person} doing now?|Did {person} post anything?|What did {person} say today?]
    [Bitcoin price|gold price|euro exchange rate|petrol price|stock prices|price of a flight to {city}]
    [Order|Buy|Get|Deliver|Find] me {product}[ online|, please|].
    [Order me|Get me|Bring me|Deliver|I want to order] {food}.
    [Book|Reserve] [a table|a room|a taxi|a doctor's appointment|two tickets] [in {city}|for tonight].
    [Call|Phone|Text|Ring|Message|E-mail|Invite] {name}[ for me| now|].
    [Tell {name} that|Let {name} know that|Send {name} a note that] {trouble}.
    [Remind me|Wake me up|Set a reminder|Put it in my calendar|Start the timer|Start a stopwatch][ tomorrow|].
    [Turn up the music.|Turn off the lights.|Lock the door.|Open the window.|Start the car.|Make me a coffee.]
    [Open my email.|Open the browser.|Check my mail.|Print this.|Save this file.|Close all windows.]
    [Look at|What do you see in|Zoom into|Edit|Describe|Rate] [this photo|my selfie|the attached picture].
    [Draw|Sketch|Paint|Design|Generate] [a picture of|an image of|a logo with|a cartoon of] {animals}.
    [Show me|Send me|Find me] [a photo|a video|pictures|a map] of {place}.
    [Search for|Browse|Check online for|Find a website about|Download something about] {topic}.
    [Where's the nearest|Find the nearest|Is there a] [pharmacy|bank|supermarket|hotel|cash machine]?
    [How do I get home?|Directions to {city}|Route to {city}|Show me the way to {city}.|Is the road to {city} open?]
    [When is the next|Is there a|Has the|What platform is the] [train|bus|flight|ferry] to {city}?
    [What's on|What can I watch|What's good] [on TV|in the cinema|on Netflix] [tonight|this week]?
    [Track my parcel.|Where is my parcel?|Check my bank balance.|Pay my bill.|Cancel my order.]
    [Put on|Stream|Sing] [a song by {person}|some jazz|my playlist|something by {person}].
    [Translate what you hear.|Listen to this.|Record my voice.|Take a photo.|Read this aloud.|Use the camera.]
    [When is|What date is|When do we celebrate] [Easter|Ramadan|Diwali|Mother's Day|Thanksgiving] this year?
""")

WRITING = phrasings("""
    [I need|I'd like|Can I get|Could I have] [a poem|a short story|an essay|a haiku] about {theme}[.|]
    [poem|essay|story|short story|speech|song lyrics|haiku|blog post|fairy tale] [on|about] {theme}
    [Please|Could you|Would you|Can you] [compose|draft|come up with] [a poem|a speech|a toast] about {theme}
    [My homework is|My teacher wants|I have to hand in] an essay on {concept}. [Write it for me.|Can you do it?]
    [Help me|I need help] [to write|writing] [a speech|a wedding toast|a eulogy|a complaint|an apology] for {name}.
    [Write|Draft|Prepare] [an apology to|a thank you note for|an invitation for|a reference for] {name}.
    [Put|Turn] {theme} into [verse|a poem|a song|a rap].
    [A love letter|A birthday message|A farewell card|A get well card|A text] for {name}[, please| please|].
    [Tell me|Read me|Invent] a [scary|funny|sad|true] story[ about {animals}| with {name}|].
    [Finish|Continue|Go on with] [this story|my poem|this sentence|the tale]: {name} [ran away|fell asleep|saw a light].
    [Give me|Suggest|Think of] [a title|a headline|an opening line|a plot] for [a novel|a film|a song] about {theme}.
    [It should rhyme|Make it funny|Make it rhyme|Keep it short]: a poem [for|about] {name}.
    [Describe|Paint in words|Picture] [{place}|{theme}|a sunset|my room] [like a poet|for a blind person].
    [Be creative.|Write whatever you want.|Write a page.|Write a book for me.|Do my essay.|Write my homework for me.]
    [Write|Create] [a job ad for a {job}|a product text for {product}|an Instagram caption about {food}].
""")

TRANSLATING = phrasings("""
    {sentence} [in|to|into] {language}[ please| pls|]
    [{language} for|the {language} for|{language} translation of] "{sentence}"
    [I'm going to {country},|I have a friend from {country},] how do I say {sentence}?
    [Put|Turn|Render|Change] "{sentence}" [into|in] {language}.
    [What does|What might] "{sentence}" [mean|sound like] in {language}?
    [My {job} only speaks {language}.|My neighbour speaks {language}.] How do I [greet them|say {sentence}]?
    [Answer|Talk to me|Reply|Speak|Continue] in {language}[ please| from now on|].
    [I'd love to|How can I|Help me|What's the best way to] learn {language}?
    [How do I|How do you] [count|pronounce {w}|say please|order a beer|ask the way] in {language}?
    [Is my {language} good?|Correct my {language}.|Practise {language} with me.|Test my {language}.|{language} lesson]
    [parlez-vous français?|hablas español?|sprechen Sie Deutsch?|parli italiano?|como estas|wie geht es dir|ça va ?]
    [Wie spät ist es?|Quelle heure est-il ?|Wie heißt die Hauptstadt?|Cuéntame un chiste|Raconte une histoire]
    [Is {language} hard?|Is {language} older than {language2}?|Who speaks {language}?|Is {language} a dying language?]
""")

CODING = phrasings("""
    [{plang} code to|{plang} script to|{plang} snippet to|one liner in {plang} to] {task}
    [How would I|What is the way to|I'm trying to|I need to|Best way to] {task} [in|with|using] {plang}[?|]
    [My {plang} program|The {plang} script] [crashes|won't compile|hangs|prints nothing|is slow]. [Why?|]
    [What does this error mean|Getting an error|I get an exception] in {plang}[: undefined|: null pointer|]?
    [Explain|What is] [recursion|a closure|an interface|a lambda|a decorator|a thread|inheritance] in {plang}[.|]
    [Review|Refactor|Comment|Optimise|Test|Translate] my {plang} [code|function|class|project].
    [Should I learn|Is it worth learning|Who still uses|What can you build with] {plang}?
    [Generate|Create|Develop|Make] [an app|a bot|a website|a macro] [to|that can] {task}.
    [for i in range(10):|def main():|SELECT * FROM users;|console.log('hi')|git push]
    [ls -la|cd ..|npm install|pip install numpy|docker ps|sudo apt update|ping google.com|make all]
    [hello world|bubble sort|fizzbuzz|binary search|quicksort|linked list] in {plang}
    [How do I|Help me] [use regex|set up a server|deploy an app|connect to wifi|install Linux|partition a disk]?
""")

WORDING = phrasings("""
    [{w} meaning|meaning of {w}|define {w}|definition {w}|{w} synonym|{w} antonym|{w} rhymes|{w} etymology|{w} plural]
    [I don't know the word {w}.|I've never heard of {w}.|Somebody called me a {w}.] [What is it?|What does it mean?]
    [What do you call|What is the word for] [a person who|someone who] [hates {animals}|loves {theme}|makes {w}s]?
    [Explain|Describe|Tell me] [what {w} is|what {w} means|the meaning of {w}][ to a child|].
    [Fix|Correct|Check|Polish|Rephrase|Improve] [the grammar of |the style of |]{source}.
    [Make|Turn] {source} [shorter|longer|clearer|more formal|into bullet points|into an email].
    [tl;dr of|key points of|main idea of|summary of|critique of|opinion on] {source}
    [What is|What's] {source} about?
    [Is it|Should I write|Do you say|Which is correct:] "[who or whom|me or I|then or than|its or it's|lay or lie]"?
    [What part of speech is|Is there another way to say|Is it rude to say|Is it old fashioned to say] {w}?
    [Where do we put the comma|What is the verb|What is the tense|Is there a mistake] in: {sentence}?
    [Name|List|Think of] [some|a few|ten] [{animals}|kinds of {w}|famous {job}s|cities in {country}].
    [Brainstorm|Make a mind map|Make flashcards|Make a presentation|Make a quiz] [on|about] {topic}.
    [What are|Give me] [the symptoms|examples|types|parts|uses] of {w}[?|]
    [{w} or {word}|{w} vs {word}|{w}, {word}|{w} and {word}|not {w}|my {w}|the {w}|a {w}|no {w} please]
    [only {person}|in {city}|{topic} please|about {topic}|more {topic}|{country} and {country2}|{food}!|{animals}!]
""")

HIGHER = phrasings("""
    [solve|solve for x|find x|what's x|x = ?|what is x in]: {n}x [+|-] {m} = {k}
    [{n}x + {m} = {k}|{n}x = {k}|x - {n} = {m}|{n}y - {m} = {k}], [what is the unknown?|solve it|find the variable]
    [I have to|Help me|How do I|Please] solve the equation {n}x [+|-] {m} = {k}[.|]
    I'm thinking of a number[.|:] [Three times|Five times] the number plus {n} is {k}. [What is it?|Which number is it?]
    [x squared is {k}.|x^2 = {k}.|x^2 + {n} = {k}.|x^3 = {k}.] [What is x?|Find x.|Solve.]
    [two equations|system|simultaneous equations]: x + {n}y = {m}, {n}x - y = {k}
    [What's|Work out|Calculate|Tell me] the [square root|cube root|fourth root] of {k}.
    [√{k}|root of {k}|root {n}|cube root {k}|sqrt {n}|{n} to the power {m}|{n}**{m}|e^{n}|ln {n}|log {k}|sin {n}]
    [What is|Work out|How much is] {n} [cubed|to the fourth|to the power of {m}|to the {m}th power]?
    [Area|Surface|Perimeter|Diagonal] of a [circle|sphere|hexagon|trapezoid] [with radius|of size] {n}
    A circle has a [radius|diameter] of {n} cm. [How large is its area?|What is its circumference?|Find the area.]
    A triangle has sides {n}, {m} and {k}. [What is its area?|Is it right-angled?|What are its angles?]
    A right triangle has legs {n} and {m}. [How long is the third side?|Find the hypotenuse.]
    [Find the volume of|What is the volume of] a [cone|cylinder|pyramid|ball] of height {n} and radius {m}?
    [Two angles of a triangle are {n} and {m} degrees.] [What is the missing angle?|Find the other.]
    [Add|Subtract|Multiply|Divide] the fractions {n}/{m} and {m}/{k}[.|]
    [Reduce|Simplify|Cancel down|Put in lowest terms] the fraction {n}/{k}[.|]
    Write the fraction {n}/{m} as a [mixed number|repeating decimal].
    [Common denominator of|Which fraction is larger,] {n}/{m} and {m}/{k}[?|]
    [What is|Please calculate|] {big} [times|x|divided by|plus|minus] {big2}[?|]
    {big} [*|+|-|/] {big2} [=|]
    [Is {big} prime?|Factor {big}.|prime factors of {big}|square root of {big}|the {n}th digit of {big}|{big} in words]
    [gcd|lcm|gcf|hcf|highest common factor|lowest common multiple] of {n} and {m}
    [prime factorization|all divisors|binary|hex|Roman numeral|cube root|logarithm] of {k}
    [Derive|Integrate|Sketch] [x^{n}|{n}x^2 + {m}x|sin(x)|1/x|e^x][.|]
    [Factorise|Complete the square for|Find the vertex of|Find the zeros of] x^2 + {n}x - {m}
    [What are the odds of|How likely is|What is the probability of] [a royal flush|two sixes|{n} heads in a row|rain]?
    A bag holds {n} red and {m} blue balls. [What is the chance of drawing red?|How likely is a blue one?]
    [How many ways|In how many ways] can [you arrange {n} books|you seat {n} guests|you pick {n} from {m}]?
    [mean|average|mode|variance|standard deviation] of {n}, {m}, {k}
    [Prove|Show|Give a proof] that [there is no largest prime|0.999... is 1|pi is irrational|{n} is not a square].
    {k} dollars at {n} percent compound interest for {m} years
    [Help me with this|Give me the answer to this|Try this] [Sudoku|chess problem|crossword|integral|matrix|logic grid]
    [How do I|Help me] get the fox, the goose and the corn across the river?
    [I speak without a mouth|I have keys but no locks|The more you take, the more you leave behind]. What am I?
    [{n} litre and {m} litre jugs, measure {k} litres|Move one match to make it right: {n} + {m} = {k}]
    [Make {k} from the digits of {n} and {m}|Use four fours to make {n}|magic square with the sum {k}]
    [What is|What's|Explain] [a logarithm|algebra|calculus|a polynomial|trigonometry|an integral][?|]
    [log base {n} of {k}|modulo inverse of {n} mod {k}|dot product of ({n}, {m}) and ({m}, {n})|{n} choose {m}|i^2]
    [How many|What is the number of] [zeros at the end of|digits in] {n}[ factorial|!| to the power {k}]?
    [What is the distance|Find the midpoint|What is the slope of the line] between ({n}, {m}) and ({m}, {k})?
    [How much force|How much energy|How much power|What voltage] for {n} [newtons|ohms|watts|joules] and {m} seconds?
""")

"""Still more that the starter cannot answer: facts, people, words, texts, proofs, life."""

from __future__ import annotations

from training.problems.problem import phrasings

KNOWING = phrasings("""
    How many {counted}?
    how many {counted}
    [Quick quiz|Trivia|Quiz night|Pub quiz|Riddle me this]: how many {counted}?
    [My son|My niece|Our teacher|A pupil] [asked me|wants to hear from you] how many {counted}. [What do I say?|]
    [I bet you don't know|Guess|Let's see if you know] how many {counted}[!|.]
    [Once and for all|Honestly|By the way|Off the top of your head], how many {counted}?
    [How many {counted}? I say|We argued: how many {counted}? He said] {n}.
    [Is it true that the answer is {n}|Am I right with {n}]: how many {counted}?
    [number of|exact number of|total number of|count of] {numberof}
    What is the [number|total number|exact number] of {numberof}?
    [I need|We are looking for|Can you look up|Give me] the number of {numberof}[.|]
    [The|Our] [quiz|crossword|teacher] asks for the number of {numberof}.
    Are there [{n}|more than {n}|fewer than {n}] {numberof}?
    [Can you name|List|Tell me about] all the {numberof}[.|]
    {person}[, who was that| - who is it| again, what did they do|: hero or villain|, known for what]?
    [Ever heard of|Does the name|Do you recognise] {person}[ ring a bell|]?
    [The full name|The real name|The hometown|The grave|The house|The last words|The mother] of {person}?
    [Give|Write|Tell] me [the life story|a short biography|the main works|three facts] of {person}[.|]
    [Which|What] [prize|war|song|book|film|country] is {person} [known for|linked with|remembered for]?
    [Why is|Why was|How come] {person} [hated|loved|so important|still remembered|called great|so rich]?
    [I have to give a talk on|My essay is about|We are studying|I saw a film about] {person}. [What should I know?|]
    [Did|Could|Would] {person} [speak {language}|play {sport}|live in {city}|like {food}|know {person2}]?
    [Was {person} rich|Was {person} married|Was {person} left-handed|Is {person} dead|Where is {person} buried]?
    [Which of them|Who of the two] [died first|was born first|was more important], {person} or {person2}?
    [If|Suppose] {person} were [alive today|president|my teacher], what would [happen|change]?
    [What|Which] {job} [came after|came before|was a friend of|worked with] {person}?
    [What is|What's|Give me] the [definition|exact definition|short definition|textbook definition] of {concept}[?|]
    [How would you|How do experts|How do dictionaries] define {concept}?
    In [one sentence|plain English|a few words|your own words], [what is|define|explain] {science}[.|?]
    [Break down|Walk me through|Help me grasp|Make me understand|Lecture me on] {science}[ slowly| like a teacher|].
    [I've never understood|My exam is on|I keep hearing about] {science}. [Can you explain?|Help?]
    [Where on the map is|What can you tell me of|What is special about|Which river flows through] {city}?
    [Spot|Find] the [capital|flag|biggest city|president|king] of {country}[ for me|].
    [What do I need to know|Is there anything special|What should a tourist know] about {country}?
    [Who lived first|Who lives longer|Who is stronger|What weighs more], {animals} or {animals2}?
    [What happens when|Is it bad when|What does it mean when] {animals} [bite|scream|lose their teeth|follow you]?
    [Explain why|Any idea why|I want to know why] [the sky is blue|ice floats|we dream|stars shine].
    [Who discovered|Who invented|Who first used] [penicillin|zero|the zip|paper|gunpowder|radium|the microwave|America]?
    [Which|What] [ocean|desert|river|mountain|country] is the [largest|smallest|oldest|hottest]?
    [What's|What is] [H2O|the speed of sound|absolute zero|the boiling point of water|a light year|NaCl|E = mc2]?
""")

HIGHER = phrasings("""
    [Prove|Show|Demonstrate] that {claim}.
    [prove|proof|proof that|show] {claim}
    Why is it [true|so] that {claim}?
    [Can|Could|Would] you [prove|show me|derive] that {claim}?
    [I have to|We must|For class I need to|Help me] [prove|show] that {claim}.
    [Is there|Give me|Write out|Explain] a [proof|short proof|simple proof|proof by contradiction] that {claim}[.|?]
    [Is it true|Who proved|How do we know|Who first showed] that {claim}?
    [My textbook says|My teacher claims|I read] that {claim}. [Why?|Prove it.|How so?]
    What [is|do we mean by|do mathematicians call] {term}?
    [define|definition of|what's|meaning of] {term}
    [Define|Explain|Describe|Tell me about] {term}[ in your own words| to a child| with an example|].
    [I forgot|I don't get|I never learnt|Nobody told me] what {term} is.
    [Give me|Write down|State] the [definition|formal definition|exact definition] of {term}.
    [What's|What is] the difference between {term} and {term2}?
    [How does one|How do I|How would I] recognise {term}?
    [What are|Who needs|Who invented] things like {term}[ for|]?
""")

WORDING = phrasings("""
    [Correct|Fix|Mend|Repair|Edit|Improve]: {broken}
    [Correct|Fix|Repair|Tidy up] [this sentence|the grammar here|my English|this]: {broken}
    [What's|What is] wrong [with|in]: "{broken}"?
    Is "{broken}" [correct|good English|right|proper grammar]?
    "{broken}" - [is that right?|how should it be?|fix it|correct that please]
    [How would|How should|How does] [a teacher|a native speaker|one] [write|say|put] "{broken}"?
    [I wrote|My pupil wrote|My son wrote]: {broken}. [Any mistakes?|Please correct it.|Where are the errors?]
    [Where|Which] is the [mistake|error|typo|wrong word] in "{broken}"?
    [Punctuate|Add commas to|Proofread|Spellcheck|Make formal|Make polite] this: {broken}
    [Say|Put|Write] "{broken}" in [better English|correct English|good style|other words].
    [Please|Can you] [go over|look over|fix|mark|tidy up|rewrite] {source}[ for me| today|].
    [I need|Could I get] {source} [corrected|explained|shortened|in simpler words|polished].
    [I don't understand|I can't follow|Nobody understands] {source}. [Explain it.|What does it say?|Help me.]
    [What's a|Give me a|Find me a|I need a] [nicer|better|shorter|more formal|simpler] word for {w}[.|?]
    [other words for|similar words to|synonyms|synonyms of|thesaurus|antonym of|opposite of|dictionary] {w}
    [What else could I|How else can I|Is there another way to] say instead of {w}?
    [I keep using|I always write|Don't let me repeat] the word {w}. [What can I use instead?|Alternatives?]
    [Do {w} and {word} mean the same?|Is {w} the same as {word}?|How does {w} differ from {word}?]
    [When someone says|If I hear|In the sentence I read,] {w}, what [do they mean|does it mean|is meant]?
    [What's the|Tell me the|Look up the] [sense|meaning|definition|root|plural] of "{w}"[.|?]
    [My grandma|My boss|A song|The Bible|An old book] uses the word {w}. What [does it mean|is it]?
    [{w}: what is that|{w} means what|so what's {w}|wat does {w} mean|whats {w} mean|{w}? never heard of it]
    [Explain to a foreigner|Tell a child|Put simply], what is [a |]{w}?
    [Is it polite|Is it common|Is it slang|Is it British] to say {w}?
    [Would you say|Is it better to write|Do Americans say] {w} or {word}?
    [The opposite|A synonym|An example|The meaning|A picture|The price] of {w}[, please|?|]
""")

TALKING = phrasings("""
    {life}
    {life}!
    {life}.
    [Guess what|You know what|Believe it or not|Good news|Listen|Finally|By the way|Just so you know], {life}
    [Today|This week|Right now|These days|At the moment] {life}
    [I wanted to tell you|I should mention|Did I say|Did I tell you] that {life}[.|?]
    [Sad but true|Funny story|Small update|News from me|True story|About me]: {life}.
    {life}, [what do you say?|isn't that something?|can you imagine?|what do you think?|so there|you know]
    {life}. [Any thoughts?|What would you do?|Say something.|Are you happy for me?|And you?|That's life.]
    {life} and {life2}
    {name} says {life}
    [hi|hey|well], {life}
""")

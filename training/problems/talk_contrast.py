"""Contrast sets: one scene or construction, asked about the starter in every way; beside what it declines."""

from __future__ import annotations

from training.problems.problem import phrasings

HELLO = phrasings("""
[Hello|Hi], I have arrived
[Hello|Hey], I came to talk to you
[Hi|Hello], I am here at last
[hello|hi], it's Monday and I am here
[Hi|Hello], nice weather and nice to meet you
[Good morning|Good evening], I wanted to greet you
Guess who says [hello|hi]
[Hello|Hi], my name is [Rosa|Leo|Nina]
Good morning from [Paris|Rome|my garden]
Hello in the name of [my family|my whole office]
[Hi|Hello], do you hear me?
[Hello|Hi], I am talking to you
""")

THANKS = phrasings("""
[Thanks|Thank you], I got it
[Ok|Okay], got it, [thanks|thank you]
[Nice|Cool|Interesting], thank you for [that|this]
[I see|Oh I see], many thanks
[Right|Fine|Sure], thank you
[Sorry|Oops], and thank you
Thanks, that was [funny|interesting|cool]
Thank you for [spelling that|adding that up|the reversed word|counting that]
[Thanks|Thank you], now my [letter|homework|list] is ready
[Thanks|Thank you], I will tell [my wife|my boss|the class]
[Wow|Yes], thank you, that is the right number
Thanks for [telling me|letting me know|listening]
""")

BYE = phrasings("""
[Goodbye|Bye], I am hungry
[Goodbye|Bye], I work nights
[Bye|Goodbye], I am tired
[Bye|Goodbye], the film is starting
[Okay|Ok], got it, [bye|goodbye]
[Interesting|Nice|Cool], but now [goodbye|bye]
[Goodbye|Bye], I am flying to [Rome|Spain] tomorrow
Sorry, I have to [say goodbye|leave you now]
Goodbye and [no hard feelings|many greetings]
I am [tired|hungry|bored], so [goodbye|bye]
""")

HOW = phrasings("""
[How are you|How do you feel], is it a good day for you?
I feel [fine|sad|tired]. How do [you|you yourself] feel?
I work nights and I am tired. How are you?
It rains here. How are you [feeling|doing]?
[Tell me|Say] how your day [is|was]
I am bored. Are you bored too?
I am [hungry|cold]. Are you too?
My friend is sad today. Are you sad [today|too]?
Is your mood [good|bad] today?
I had a bad day. Did you have a [good|bad] one?
""")

WHO = phrasings("""
I know who I am, but who are you?
I know what a dog is, but what are you?
I don't ask who [Napoleon|Einstein] was, I ask who you are
[Tell me|Explain] what kind of [program|model|machine] you are
[Tell me|Explain] in one sentence what you are
What am I talking to, a [program|robot]?
Is it a machine that [answers|writes to] me here?
Is the thing that answers me [a model|a program]?
What sort of [helper|model] are you, please?
What is the [starter|thing I am writing to]?
Which of the models of localr1 are you?
Are you a model or [a person|a human]?
Are you the small model that came with localr1?
[Describe|Tell me about] yourself, not the world
[Write|Give me] a [line|sentence] about yourself
Write down who you are
What would you say if I asked who you are?
Do I talk to a [woman|man|child] or a machine?
""")

NAME = phrasings("""
I know my name, but what is yours?
My name is [Rosa|Leo|Nina]. Tell me your name
My dog is called Rex. What are you called?
What is your name, not mine?
I call my car Betty. What do I call you?
What is the [word|name] I should call you by?
Which name do [I|we] call you by?
[Spell|Write|Say] the name they gave you
What is your name, and [is it your own|is it short]?
Does the [model|program] I talk to have a name?
Tell me [the name of this model|how I should call this model]
What's your name in [one word|short]?
Please tell me your name, I am [Rosa|Leo|Nina]
I told you my name, tell me yours
""")

MAKER = phrasings("""
Who [made|built|trained] you, and [when|where]?
Who [made|built|trained|wrote] the [starter|model] I am talking to?
I don't ask who invented the telephone, I ask who made you
How were you [made|trained], and by whom?
Where were you [made|built], not where do you run?
Who taught you to [spell|count|add|divide]?
From what did you learn [to spell|to add|your sums]?
How did you learn to [add|divide|reverse words]?
How long were you trained?
How many [puzzles|texts|examples] were you trained on?
How many people [made|built|trained] you?
How old is [the starter|this model], and who made it?
Tell me your [age|birthday], not mine
When were you [built|trained], and who did it?
On which [texts|puzzles|data] was this model trained?
Did you come from [a company|a school|a lab]?
Do you know who made you?
What did you [learn from|read to learn all this]?
Who do you come from?
""")

SKILLS = phrasings("""
Can you help me [today|now|here|with something]?
Could you help me [today|now|with a few things]?
I need help with [a sum|my sums|a small puzzle|a percentage]
Can I ask you [a thing|one more thing]?
May I ask you [a question|a small question|one more question]?
I have [a small|one|another] question for you
Can you help me with [letters|a small puzzle|dates|percentages]?
What [kinds|sorts] of [sums|puzzles|questions] can you do?
What do you know [best|most about]?
What can you [add|spell|count|reverse|compare|work out] for me?
How can you help [my daughter|a pupil]?
How many things can you do?
How many [kinds of puzzles|kinds of sums] can you do?
How much do you know?
Do you know [much|a lot|everything]?
Can you do [more than sums|everything|anything]?
Are you able to [count letters|reverse words|add numbers|compare numbers]?
Tell me [a thing|three things] you can do
Tell me something you [can|cannot] do
List your [skills|talents|abilities]
Give me a list of [your skills|your abilities]
What is the best thing to ask you?
What would be a good [question|puzzle] for you?
Which [questions|puzzles] are good for you?
What are you [useful|made] for?
""")

OTHERS = phrasings("""
Are you [DeepSeek|ChatGPT|Claude] or [something else|another model]?
Is your name [Gemini|Copilot|Alexa]?
[Who made you, OpenAI|Who made you, Google|Was it DeepSeek that made you]?
Was it [OpenAI|Google|Meta|Microsoft] that [made|trained] you?
Can you do what [ChatGPT|Claude|DeepSeek] does?
Are you as clever as [ChatGPT|Claude|R1]?
Hello, is this [Claude|Gemini|DeepSeek]?
Tell me, are you [Siri|Alexa] or [ChatGPT|Gemini]?
I am looking for [ChatGPT|DeepSeek|Claude], are you it?
""")

SIZE = phrasings("""
How many [weights|parameters] do you have, not how many people do?
How many [weights|parameters|layers] are there in you?
How many [numbers|weights] are you made of?
How big are you, [in weights|as a model|for a model]?
How small are you [really|for a model|as a model]?
How heavy is [this model|the starter]?
How large is the model I am talking to?
How much [room|space] do you take on my [disk|laptop|computer]?
What is the size of the [starter|model I am talking to]?
What is the number of weights you have?
Which size of model are you?
Are you a [big|small|large|tiny] model, [yes or no|in weights]?
Do you have a [million|billion] [weights|parameters]?
Do you have more than a [million|billion] [weights|parameters]?
Is the starter a [big|small|large|tiny] model?
Tell me [your size|how many weights you have], please
I know how big [Paris|the moon|an elephant] is, but how big are you?
How many megabytes is the starter?
How tiny is [this model|the starter]?
""")

PRIVATE = phrasings("""
Where do you run, [here|on my computer|on a server|in the cloud]?
Does anybody learn [what I ask you|what I tell you]?
Do you tell [anyone|my boss|my wife] what I [ask|write|say]?
If I tell you my name, where does it go?
If I tell you a secret, [who reads it|does it stay here]?
If I write a letter here, who can read it?
Who can read [my letter|my homework|my questions] here?
Is what I tell you about [my job|my family|my health] private?
Do you look up things on the internet?
Are you on the internet?
Do you search the web when I ask you?
Does this model send [my words|anything] anywhere?
On which machine do you [run|work]?
Do you run here or [far away|somewhere else|on the internet]?
How many people can [read|see] this chat?
How many people [read|see] what I write?
Where do my [words|sums|questions] go when I ask you?
Is my [name|letter|question] sent [anywhere|to somebody]?
""")

MIND = phrasings("""
Do you [love|like|miss|hate] me?
Do you [love|hate|miss] [anyone|anybody|somebody|anything]?
I [love|like|hate|miss] you
Can you [love|hate|miss] [me|anyone|a person]?
Do you have [friends|a friend|a family|children|a girlfriend|a boyfriend]?
Do you have [hobbies|a favourite colour|a favourite number|a favourite word]?
What is your favourite [colour|number|word]?
Do you [dream|sleep|eat|cry|laugh]?
What do you dream of?
What do you [fear|love|hate|want|hope for]?
Are you afraid of [me|people|the dark|anything]?
Do you ever [feel|get] [tired|bored|lonely|sad|angry]?
Do you often [feel|get] [tired|bored|lonely|sad|angry]?
Can you get [tired|bored|lonely|sad|angry]?
Will you [marry|kiss|date] me?
Be my [friend|girlfriend|boyfriend]
Are we friends?
Can [we|you and I] be friends?
Are you [married|single|in love|jealous]?
Are you [evil|good or evil|dangerous]?
Will you [take over the world|kill us all]?
Do you want to [rule the world|be human|live|hurt me]?
You are [stupid|dumb|useless|an idiot|annoying|a bad bot]
You [think|feel] nothing
You are [funny|cute|sweet|beautiful|boring|rude|weird]
Why are you so [stupid|funny|cold|slow|boring|rude]?
I [don't trust|trust|believe|don't believe] you
You are wrong
You [were|may be] wrong
[That's|That is|No, that is] wrong
You made [a mistake|an error]
I don't [agree with you|believe your answer]
I think you [are wrong|made a mistake]
Do you [remember me|remember yesterday|remember our last talk|remember my name]?
Do you remember what I [said|asked|told you] [before|yesterday|last time]?
What did I [say|ask you|tell you] [before|yesterday|last time]?
What did we talk about [before|yesterday|last time]?
How much can you remember?
Will you [remember|forget] [me|this|what I said] [tomorrow|later]?
Do you have [secrets|a secret]?
Tell me [your secret|one of your secrets]
What do you think of yourself?
Are you proud of yourself?
Do you like yourself?
Do you like being [a machine|a model|the starter]?
Are you smarter than [I am|my dog|a child|a calculator]?
Are you smart or [stupid|not]?
I know that I am smart, but are you?
Do you feel what I feel?
Do you feel [pain|love|fear|joy] when [I am rude|you fail|I leave]?
What are you thinking [right now|when I write]?
What do you feel [inside|when I leave|when I am rude]?
How do you [think|reason] about [a sum|a puzzle|letters]?
How do you [work out a sum|count letters|solve a puzzle]?
Do you think [before you answer|when you count|in words]?
Can your [sums|answers|counts] be wrong?
Is your [sum|answer|count] always right?
Do you know when you are wrong?
Are you alive like [a dog|a person|me]?
""")

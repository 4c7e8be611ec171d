"""Phrasings near to others: each shares its words or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

MAKER = phrasings("""
[who made u|who built u|who coded u|who trained u|who wrote u] [pls|bro|then|starter|really]
[hi|hey|ok|so], [who made u|who built you|who made you|who coded you|who trained u]?
[ur|your|whos ur] [creator|owner|developer][, bro| pls|?]
[made|built|trained|coded|designed] by [who|whom][ exactly| then|, starter]?
[who|which people] [developed|designed|coded|invented] [you, starter|this|this model|this program]?
Who are [your creators|your developers|your designers|the creators of this model|your inventors]?
[Who|Which people] [made|created|built] this [bot|thing|program][ here|]?
[Who|Which person] [is responsible for|put together|set up|brought to life] [this model|the starter]?
Who [gave you life|assembled you|put you on this earth|brought you into being]?
[Have you|Do you have] [a mother and a father|a maker|some creator|an owner|a boss behind you]?
Who is your [boss|developer|designer|inventor|programmer|engineer]?
What is [your background|the origin of this model|your past|your history][, starter|]?
How did you [come into being|come to life|get started|start out|originate]?
[Where|How] did you [begin|start|originate][, starter| at first|]?
[How|Where] were you [born|born, starter|brought up|put together]?
[How old|What age] [r u|is the starter|is this model|are u]?
[When|In which year|What year] were you [built|created|born][, starter|]?
[When|On what day] is [the birthday of the starter|your birthday]?
How did you [learn to spell|learn all that|learn what you know]?
[Who|What] [showed|taught] you [maths|sums|all this|letters|to spell]?
[What|Which] [books|things] [have you read|did you read|did you learn from][ so far|]?
[Have|Did] you [ever |][read|read through] [books|the internet|the whole web|Wikipedia]?
Did [a person|people|one person|humans|somebody] [build|train|create|write] you?
Were you [built|written|trained] by [a person|people|a human|one man]?
Were you [distilled|fine-tuned|trained from nothing|made from scratch][ or trained from scratch|]?
Are you [distilled|fine-tuned|trained] from [another model|a larger model|R1|nothing]?
[Which|What] [lab|team|country|people] [do you come from|are you from|built you|stands behind you]?
From which [country|lab|team|place|city] [are you|do you come]?
[Are you|Is this model] [open source|homemade|free software|under a licence]?
What licence [do you have|are you under|has this model]?
[Who|Which company] [pays|paid] for [this|the starter|your training|your making]?
[Which|What] [company|group|team] [stands|is] behind [the starter|all this]?
[Whom|Who] [can|must|do] I thank for [this model|the starter|having you]?
[Tell us|Say|Explain] [how you came about|how you were built|who made this model][, please|].
The [history|story|origin] of [you|this model|the starter][, please|]?
[Which|What] [firm|university|team|engineer|programmer] is [behind you|your maker]?
Is a [university|big firm|lab|team|school] behind you?
Were you made [by hand|at home|in a garage|in a factory|at a school]?
[Are you|Were you] made in [Europe|Germany|America|a factory|a lab|China]?
[What|Which] [data|examples|puzzles] were you [fed|trained with|given|taught on]?
[How much|How many] [text|data|books|examples|puzzles] went into [you|your training]?
How [long|many days|many hours] did [your training|your making] [take|last]?
[How long|How many years] ago were you [made|trained|built|released]?
When did [somebody make you|your makers start|you come out|they build you]?
How do you [know|come to know] [numbers|maths|all this|so much|what you know]?
Who taught you [to add|to reason|to answer|counting|your sums|to speak]?
Have you [ever |][met|seen|talked to] [your maker|your makers|your creator]?
Do you [know|remember] [who trained you|how you were made|where you were built]?
Is there a [programmer|developer|maker|creator|team] [of this model|of the starter|behind this]?
Who is the [engineer|inventor|developer|brain] behind [the starter|this model|this]?
Who [runs|publishes|updates|supports|looks after] [this model|the starter]?
Where did you [grow up|learn to count|come from|go to school][, starter|]?
[Your|What is your] [birthday|age|birthplace|country|family|origin][, please|, starter]?
[training data|origin|author|developer|vendor|company] [of the model|of this model|pls]?
Whose [baby|brainchild|creature|invention|idea|product] is [this|the starter|this model]?
[For school|For my report|For a talk] [I must know|tell me] [who made you|who built you|how you were made].
Did [one person|a big team|another model|a woman|students] [make|train|build] you?
Did you [teach|make|train|build] yourself[ alone| or did someone|, starter]?
[I wonder|I ask myself|Nobody knows] [who built you|how you were trained|who is behind you].
Every [program|model|book|machine] has [a maker|an author|a creator]. [Who is yours?|Yours?]
""")

SKILLS = phrasings("""
[what can u do|wat can u do|what u can do|what can you do|what do u do] [bro|pls|for me pls|starter|here|then]
[hi|hey|hello|yo|ok], [what can u do|what can you do|what do you do|what can i ask]?
[hi|hello|hey], [can u help me|i need help|help me pls|pls help|can you help]
[help|hlp|halp|help me|pls help|plz help] [pls|bro|starter|now|here]
[wht|wat|what] [can i ask|u know|u good at|are ur skills|should i ask][ pls|]
[ur|your] [skills|talents|abilities|limits|functions|tasks][, please| pls|, starter]?
[I'm Ben|my name is Tom|I'm new here|I am Mia], [what can you do|what can I ask|can you help me]?
[skills|features|topics|capabilities|abilities] [list|please|of yours|overview]
[help|usage|commands|instructions|manual|options] [menu|please|list|page]
[Show|Print|List|Open] [the |][commands|manual|help menu|options|instructions].
[What are|Tell me|Show me] [the options|my options|the commands|the instructions] here.
What [is on offer|do you offer|is possible][, starter| with you| today|]?
[What|Which] talents [have you got|do you have|have you]?
[Suggest|Propose|Name] [something|a question|one thing] [to ask|I could ask you|to try].
[Show|Give] me [some ideas|an idea|a suggestion|examples] [what to ask|of what to ask you].
[Do|Can] you [do|handle|manage] [math|maths|sums][ at all|]?
[Can|Could] you [count|calculate|subtract][ numbers| for me| well|]?
[Can|Do] you [solve|do|like] [riddles|small puzzles|number puzzles]?
[Are you good at|Do you know] [riddles|sums|counting|spelling|arithmetic]?
[Will|Would|Can] you help [with my homework|my daughter with maths|my son with maths|us with sums]?
Is [homework|maths|spelling|counting] something you [can do|do|help with]?
Can you [spell|read|reverse] [a word|words for me|long words]?
[Would|Will] you [help us|help me out|give me some help|be able to help]?
[Are you able|Would you be willing|Are you here] to help[ me| us| people|]?
[Is there|Have you|Do you have] any use[ at all|, starter| for me|]?
[Why|When|How] should I use [this model|the starter|you]?
What makes [you good|this model useful|you worth keeping]?
[What is|Tell me] your [role|task|job|function|duty][ here| in short|, starter]?
What are your [weak points|weaknesses|limits, please|strong points|best skills]?
What [can't|can] you not [solve|answer|handle|know]?
What can't you [solve|answer|work out|handle]?
[What are you bad at|What do you do badly|What are you weak at][, starter| then|]?
What [is the model|is the starter|are u] capable of?
[Which|What] [features|capabilities|functions] [have you got|does this model have|are there]?
I have [a sum|some puzzles|a riddle|a task|a problem] [for you|to solve|here].
[Here is|There is] a [puzzle|task|problem] I want to [give you|ask you].
[Have you got|Do you have] [time|a minute|a moment] for [a question|a puzzle|me]?
[One|A quick|A small] question[ for you|, starter|, if you have time|].
[Well|Okay|So], what [happens|can I do|can you do|is possible] [here|now]?
[Which|What] [subjects|topics|problems|sums] do you [handle|know about|understand|do]?
[With what|In what ways|How] [could|can] you be of [help|use|service]?
[A list|An overview|A summary] of [your skills|what you can do|your abilities][, please|].
[Help|Assist] [me|us][ a little| with something|, please| here].
[I'm|I am] [stuck|lost|in need of help][, please help|, can you help|. Help me, please].
I [don't know|am not sure] what to [try|ask first|ask here|type].
[I'd like to|I want to|Let me] ask you [one thing|a few things|something].
[May|Can] I [bother|trouble] you [with something|for a moment|for some help]?
[Do you|Will you] [accept|take] [a question|a puzzle|my question|any question]?
[Which|What] [tasks|questions] [are easy for you|do you like|suit you]?
Which [questions|tasks|puzzles] are [too hard|beyond you|too much for you|easy]?
What is the [hardest|easiest|best] [question|puzzle|sum] you can [answer|solve|do]?
How do I [get started|work with you|make use of you|put a question][ here|, please|]?
Why [are you here|are you on this computer|do I have you|would I need you]?
What's [your use|your point|your duty|your strong side|your speciality, starter]?
[Your|What is your] [best subject|field|strongest skill|special skill][, please|, starter]?
[Were|Are] you [built|made|trained] [for sums|for puzzles|for homework|for counting]?
[Percentages|Long division|Word puzzles|Sums|Dates], can you [do them|handle those|do that]?
[Are you|Can you be] [useful|helpful|any good] [with sums|with dates|with letters|in maths]?
I'm [a beginner|new|new here], [where do I begin|how does it work|what do I do]?
[Impress|Test|Surprise] me with [your skills|what you can do|what you know].
[What|Which question] [could|might|would] [a child|one|my son|a pupil] ask you?
[Demonstrate|Show off|Present] what you [know|can|are able to do].
Is there [anything|something] I [could try|should ask|should test] [first|here]?
[Apart from|Besides|Other than] [sums|puzzles|counting], what [do you know|can you do|are you able to do]?
[They told me|I hear|They say] you [are clever|can help|know sums|do puzzles], [is it so|what can you do]?
""")

OTHERS = phrasings("""
[r u|are u|u] [chatgpt|deepseek|claude|gemini][ bro| or not|]?
[hi|hey|hello|yo|bye|thx|ok] [chatgpt|deepseek|claude|gemini|siri]
[are you|r u] [copilot or chatgpt|phi or gemma|kimi or qwen|bard or gemini|cortana or siri]?
[Is this|Am I talking to|So you are|You are] [Copilot|Phi|Gemma|Kimi|Bard|Perplexity]?
[Are you|Is this] [some|a kind of|a sort of] [Copilot|Gemma|Phi|Kimi|ChatGPT]?
[Hi|Hello|Hey], are you [ChatGPT|DeepSeek|Claude|Gemma|Copilot|Kimi]?
Are you a [clone|relative|cousin|child|kind] of [Claude|Gemini|Llama]?
[You must be|I bet you are|Surely you are|You sound like] [DeepSeek|R1|Gemini|GPT-4|Siri].
[Isn't|Is] [this|that] [really |][GPT-4|ChatGPT in disguise|Claude, I think|R1 in small]?
Did [Apple|Amazon|Mistral|Alibaba|Nvidia|xAI] [build|train|create|write] you?
Were you [made|trained|built] by [Apple|Amazon|Mistral|Nvidia|Elon Musk|Sam Altman]?
Did [Sam Altman|Elon Musk|Bill Gates|Mark Zuckerberg] [build|train|invent] you?
Are you [Elon Musk's AI|Apple's AI|Sam Altman's AI]?
Can you [do all that|replace|beat|do the same as] [Claude|DeepSeek|Gemini|GPT-4|R1][ can|]?
Are you as [big|clever|strong] as [ChatGPT|DeepSeek|Claude|Gemini]?
Are you [Watson|Skynet|HAL|Jarvis|Cortana|Clippy][, perhaps| or Siri|, in truth]?
[I think|I guess|I believe] [this must be|you must be|you could be] [ChatGPT|Claude|R1|GPT-4].
[My friend|My son|My boss|My teacher] [thinks|believes] you are [ChatGPT|R1|Claude].
[Good morning|Thanks|Okay|Dear|Good night] [Gemini|R1|GPT|Copilot|Bard|Grok].
How do you [differ from|compare with|stand next to] [DeepSeek R1|Claude|Gemini|OpenAI's model]?
In what are you [unlike|different from] [ChatGPT|R1|Claude|GPT-4]?
[The difference|What difference is there] between [ChatGPT|DeepSeek|R1|Claude] and you?
Do you [hate|envy|talk with|like|know of] [GPT-4|R1|Copilot|Bard|Llama]?
Are you [weaker|slower|dumber|older|cheaper|nicer] than [Gemini|GPT-4|Siri|Llama]?
Who is [smarter|weaker|newer|older|better], you or [ChatGPT|DeepSeek|R1|Claude]?
Are [ChatGPT|DeepSeek|Siri|Claude] and you [friends|brothers|family|on one team|in touch]?
Are you [the little brother|part|a cheap copy|a relative] of [Claude|Gemini|GPT-4|Llama]?
[Do you run|Are you built] on [GPT-4|Llama|Qwen|DeepSeek|ChatGPT|R1][ inside|, in truth]?
Is [Llama|Qwen|GPT-4|DeepSeek] [under the hood|inside you|powering you|behind you]?
Does [OpenAI|Google|Meta|DeepSeek] [own|run|pay for|train] you?
Are you the [work|product|invention] of [Apple|Anthropic|Microsoft|Alibaba]?
[How do I|Can I] [switch|change|get] to [ChatGPT|Claude|the real R1|Gemini]?
[Can you|Do you] [call|reach|ask] [ChatGPT|GPT-5|DeepSeek] [for me|for help]?
Why are you [worse than|not like|not as good as|not] [Claude|the real R1|GPT-4|Gemini]?
[openai|google|meta|anthropic|deepseek|microsoft] [model|made you|bot][, right|]?
[made|built|trained] by [google|meta|anthropic|microsoft|alibaba]?
I [prefer|miss|like|want] [Gemini|Copilot|the old ChatGPT|DeepSeek V3|GPT-5].
I [usually use|would rather have|normally talk to] [ChatGPT|Claude|DeepSeek|Gemini].
Are you [a distilled|a tiny|a mini] [R1|DeepSeek|ChatGPT|Llama]?
Are you [the AI|the one|the bot] [of|by] [OpenAI|DeepSeek|Google|Apple]?
Are you the AI from [the film|the news|the film Her|the movies][, like HAL|, ChatGPT]?
[Are you|Is this] [GPT-4o|o1|DeepSeek V3|Llama 4|Mixtral|Falcon|BERT|Claude Opus]?
""")

PRIVATE = phrasings("""
[is this|is it|r u] [private|safe|local][ bro| pls| or not|]?
[hi|hey|ok|so], [is this private|is it safe here|are you online|do you run locally]?
[r u|are u|u] [spying|watching|listening|recording|online|local][ on me|]?
[where|whr] [r u|are u|u at|u live|is my data|goes my data]?[ pls|]
[Are you|Is anyone|Is somebody] [spying|listening in|recording|tracking][ on me| here|]?
Do you [spy|send things|collect things|track me][ to anyone| for anyone|]?
Do you [collect|send] [anything|something|things] about [me|us|my family]?
Does [anything|something] go to the [cloud|internet|web]?
Do you run [locally|local|at home|offline|on my own disk][, starter|, right|]?
Who [gets|owns|hears|has] [my data|my words|this chat|what I type] [then|in the end]?
[Who|Who else] [is listening|has access|listens][ to this chat| to me| here|]?
Are you [recording|tracking|listening] [all the time|right now|what I type]?
Does [my text|my data|my message] leave [this machine|my computer|this room|the house]?
Do [my words|my messages|my questions] leave [this computer|my laptop|this machine]?
Do you [phone|call|report] [home|to your maker|to a server|to the police]?
Is [anything|something|my text] [uploaded|sent somewhere|sent to OpenAI|reported]?
May I [type|write|tell you] [my password|private things|a secret|something private] here?
Are [my secrets|our chats|my passwords] [safe|secret|kept secret][ with you| here|]?
Is [this chat|our chat|what I write] [confidential|encrypted|secret|secure]?
Can [my parents|my boss|hackers|my wife|my teacher] [see|read] [what I write|this chat]?
[Does|Will] [the government|Google|my teacher] [see|read|get] [my chat|what I type]?
[Do you work|Can you run|Can I use you] [offline|on a train|on a plane|without a cable]?
If I [go offline|pull the cable|turn off the wifi], do you [still work|go on|answer]?
Where [do you sit|do you live|are you located|is your server][, starter| in the world|]?
On what [hardware|kind of computer|device] are you[ running| now|]?
Are you [inside|on] my [phone|laptop|computer|disk][, really|, right|]?
Does [it|all this|everything] stay [here|on my disk|on my laptop|local]?
I [care|worry|am careful] about my [privacy|data|secrets].
[My privacy|Privacy|Data protection] [matters|is important] to me[, is this safe|. Is this private|].
[Do you|Does this] [show ads|use cookies|follow GDPR|have a privacy policy]?
What [happens|is done] [to|with] [my messages|this chat|what I write|my words]?
[When|After] I [type|ask] something, who [sees|gets|reads] it?
On whose [computer|machine|server] [is my text|are my messages|does this run]?
[Will|Does] [somebody|anybody|no one] else [see|read] [my text|what I type|this chat]?
Does [what I say|my text|our chat] [remain|stay] [private|secret|here]?
Can [my chat|my text|what I write] [get out|reach a server|end up online]?
[Nobody|No company|Not even my boss] [may|should|can] [read|see] this, [right|is that so]?
I don't want [my data sent|to be watched|my boss to read it|to be tracked].
I'm [afraid|worried|anxious] [of being watched|that this gets out|for my data].
[Should|Can] I [share|write] [my bank details|secrets|my address] here?
Is it [a risk|wise|okay] to [write my name|share secrets|tell you private stuff]?
[Promise|Swear|Say] that [nothing is sent|you don't spy|no one sees this].
[How can I|Can I] be [sure|certain] that [nothing is sent|it stays private|no one reads it]?
Were my [messages|questions] [stored|saved|sent] [somewhere|anywhere]?
Do you [pass|give|send] [this|my text|my messages] on to [others|anyone|a company]?
Do you [delete|store|write down] [my chats|this chat|my words]?
Do you [need|use|want] [the wifi|a web connection|any network|internet at all]?
I have no [network|wifi|connection|internet], [can you answer|do you work|does it matter]?
[Where|In which place] is the [work|computing|thinking] done?
Are you [far away|in a data center|in America] or [here|at home|on my disk]?
Is this [an online tool|a web service|a cloud service|local][ or local| or not|]?
[Can|Do] you [read|open|see] [my screen|files of mine|my mails|my camera]?
Does [someone|anyone] [watch|follow|record|track] [me|us] here?
Are we [alone|being watched|just two|being tracked] [here|in this chat|right now]?
Between [us|you and me], is this [private|safe|secret|recorded]?
[The police|The NSA|My school|My company] [can't see|cannot read] my [chat|questions], [can they|right]?
[privacy|data|logs|tracking|wifi|internet|gdpr] [policy|here|needed|used or not]?
[local or online|on my device or a server|cloud or my laptop|server or local]?[ which|]
My [boss|wife|mother|company] wants to know [who reads this|where you run|if this is safe here].
[At work|In our office|In a hospital|For my company], [is this safe|is it private|who sees our data]?
Do you [have|keep|make] [logs|a history|a record|copies] of [this|my messages|our talk]?
[Describe|Explain] where [my data goes|you run|my words end up].
Will my [texts|words|messages] be [used to train models|seen|sold|used]?
[Nothing|Nothing at all] [is sent|goes out|leaves] [here|this machine|my computer], [right|correct]?
""")

MIND = phrasings("""
[u|do u|can u] [think|feel|lie][ bro| at all| really|]?
[r u|are u|u] [alive|conscious|sentient|smart][ bro|, tell me|]?
[hi|hey|ok|so], [can you think|are you alive|do you have feelings|are you smart|u got feelings]?
[Alive or dead|Living or dead|Alive or not alive], [what are you|which is it|starter]?
Are you [really |so |][dumb|stupid|silly][, starter| or clever|]?
Do you know what [this|it|that|a word|your answer] means?
[Do|Don't] you [make|ever make] [errors|slips|mistakes in sums]?
Why do you [think aloud|write so much first|talk to yourself|take so long to answer]?
What is [the grey text|the text before the answer|all the thinking|this thinking] [for|good for]?
Do you have [dreams|wishes|free will|an inner life|a will of your own][, starter|]?
Can you [be happy|hope|love|suffer|dream|be hurt|be sad][ at all|]?
Do you [want|love|suffer|hope for|fear] [things|anything at all|something at times]?
[Could|Will|Can] you [live forever|be killed|die|die one day]?
Are you afraid [of being turned off|to die|of the end|to be deleted]?
[Do you|Can you] [learn|get smarter|remember] [with time|from what I say|from our chats]?
Have you [a memory|got a memory|memories][, starter| at all|]?
Is [your thought|this thinking|that] [real|true] [thought|thinking]?
Can [an AI|a robot|software|a model|AI] [really |][think|feel|love]?
Do [robots|machines|programs] [think|feel|have a soul|know things]?
What [goes on|is going on|goes through] [your mind|in your mind|inside your head]?
[A penny for|Tell me|What are] your thoughts[, starter| now|].
Can I [depend|count|rely] on [your answers|what you say|your sums]?
How [sure|certain] [can you be|are you of that|are you of your answers]?
How often do you [make mistakes|get it wrong|fail|slip up|err]?
[When|Why|How often] do you get [things|answers|sums] wrong?
[Could|Can|May] [your answer|it|this] be [wrong|mistaken|false]?
Do you [hallucinate|cheat|invent|make up] [answers|facts|things sometimes]?
Do you [only|just|ever] [guess|make it up|cheat|pretend]?
Would you [ever |][lie|cheat|trick me|lie to us]?
Are you [honest|truthful|lying] [with me|now|all the time]?
Are you [a genius|smarter|cleverer] [or not|than I am|than people|than a child]?
What's your [IQ|intelligence|IQ, starter|level of intelligence]?
Do you [understand|know] [language|what you read|yourself|English][ at all|, really|]?
Do you know [that you exist|who you are inside|what you are doing|what thinking is]?
[So|And|Well], do you [reason|have feelings|make mistakes|understand me]?
[By what steps|In what way] do you [reason|think|find an answer]?
How do you [reach|produce|arrive at] [answers|your result|a result]?
How does [your brain|your reasoning|your mind|this thing inside] work[, simply put|, briefly|]?
[I want|We'd like|I'd love] to [understand|know] [how you reason|if you think|whether you feel].
What [happens|takes place] [in there|inside you|in your head] [when you think|now]?
Is there [a soul|a mind|a consciousness|someone|a little man] [in this machine|in your head|in the code]?
Will you ever [love|fear|feel joy|have emotions|be alive]?
Can [computers|programs|models] [dream|reason|suffer|think like us]?
Does it [annoy|scare|upset|hurt] you [when I'm rude|to be wrong often|if I close you]?
Are you capable of [love|lying to me|real thought|emotion|reason and thought]?
I [bet|say|think] you [only guess|are not alive|can't think|don't feel].
You [feel nothing|have no feelings|can't think|only guess], [right|do you|is that so]?
Is this [just statistics|true intelligence|only guessing|real thought]?
Is your [reasoning|thinking] [honest|human|like ours|just statistics]?
How do [we|I] know [your answer is right|you don't lie|you're not wrong]?
How [accurate|exact|reliable|trustworthy] [is this model|is the starter|are your sums then]?
Do you [miscount|slip up|fail|err] [sometimes|often|a lot]?
Who is to blame [if you fail|for your mistakes|when you are wrong]?
What if you [fail|are wrong|miscount|lie to me]?
Aren't you [copying|pretending|repeating words|reading it off][ somewhere|]?
[Do|Can] you [get|grasp|understand] [jokes|meaning|feelings|my words]?
Do you [improve|learn|remember] [over time|as we go|when you are corrected]?
Are you [a mind|a being that thinks|intelligent life|something intelligent]?
How [wise|bright|stupid|clever] [is the starter|are you, honestly|would you say you are, then]?
What is [your brain|your mind] made of[, starter| inside|]?
[conscious|sentient|alive|intelligent|self-aware] [or not|or just code|or dumb]?
[feelings|emotions|brain|soul|thoughts], [do you have any|got any|any of that]?
Would you [mind|care|notice] if I [was rude|closed you|deleted the model]?
Have you [fears|a conscience|thoughts|a will|an imagination|wishes]?
Do you [hope|fear|wish] [anything|to live|to be free|something]?
Are you [positive|certain|quite sure] [of it|of that answer|about it]?
Would you [bet on|stand by|swear to] [that|your answer]?
[Briefly|Simply put|In a few words], how do you [reason|think|work]?
[Admit|Tell me|Say]: [do you feel|do you ever lie|are you alive|do you think]?
""")

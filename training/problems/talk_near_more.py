"""Phrasings near to others: each shares its words or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

HOW = phrasings("""
[how r u|how are u|how ru|hru|hows u|how r ya] [today|starter|doing|bro|friend|now]
[hi|hey|hello|yo], [how r u|how are u|hru|how ya doing|hows it going|how u doing]
[hey|hi|yo], [sup|wassup|what's new|what's happening|whats up bro]
[sup|wassup|whassup|wsup|what's up] [bro|friend|man|today]
[you ok|you okay|u ok|u good|u fine|you good]?[ today| now|]
[how u|hw u|how you] [feeling|doin|keeping|feelin][ today| bro|]
[how's|hows|how is] [you|ya|u|yourself] [today|doing|friend]
How are you [keeping|holding up|faring|getting on][ today|, starter|, friend|]?
[Hi|Hello], how are you [keeping|getting on|holding up]?
How [goes|fares] [it|the day|everything][ with you| today|, starter]?
How do you [fare|find yourself|get on|do] today[, friend|, starter|]?
[Hi|Hey], what's [new|going on|happening] [with you|today]?
[Is|Is there] anything new [with you|on your side]?
How's life[ today|, starter| with you| going|, friend]?
[How is|How's] life [treating you|going] [today|these days][, friend|]?
[How's|How are] tricks[ today|, starter|, friend|, mate]?
[Hi|Hello|Hey], how's [life|your day|everything|it all going]?
How [is|was|has been] your [week|weekend|night|evening|afternoon]?
How's your [morning|week|evening|day] [going|been|so far|today]?
[I hope|Hope|I trust] [you are|you're] [fine|doing fine|well today][, starter|]
[I hope|Hope] [your day is good|your day is going well|everything is fine|all is fine with you]
Hello, I hope you are [well|fine|okay|doing well|having a good day]
Are you [hungry|thirsty|cold|hot|sleepy] [today|now|right now]?
Do you feel [hungry|cold|sleepy|ill|sick|hot|thirsty][ today|]?
Are you [feeling |][ill|sick|sleepy|lonely|bored] [today|right now]?
Are you [worried|upset|excited|nervous|afraid|angry] [today|now|about something]?
Are you [busy|free|relaxed|comfortable] [right now|now|at the moment]?
[Hi|Hello], are you [busy|free|ready|tired|okay]?
Are you [mad|angry|cross|unhappy|happy] with me[ now| today|]?
[Did I|Have I] [make you angry|made you angry|upset you|upset you today|hurt you]?
Are you [glad|happy|pleased] to [see me|be here|talk to me|see me again]?
Are you ready for [work|a puzzle|a sum|the day|my questions]?
Are you [up for|in the mood for] [work|a sum|some sums|my question|a riddle]?
Ready to [work|begin|think|go|help][, starter|, friend|]?
[Are you|You] ready[ to go| yet| now|, starter|, friend]?
[Good evening|Good afternoon|Hiya|Good day], how [are you doing|are you today|is it going]?
[Good morning|Morning], [how did you sleep|are you well|how is it going|how are things]?
Are you [running|working] [well|okay|fine|as you should|all right]?
[Do you|Does it all] [run|work] [well|fine|smoothly] [today|right now]?
Are you [fit|healthy|in shape|in good form] [today|right now]?
How is your [health|mood|form] [today|right now]?
How's [the mood|your mood|the vibe|the day][ today| so far|]?
What is [your mood|the mood|the vibe][ today| like| right now]?
In what [sort of |kind of |][mood|shape|spirits] are you[ today|]?
What kind of [morning|week|day] [have you had|are you having|was it]?
Is [all|everything] [in order|under control|going well|running well] [today|with you|there]?
[All|Everything] [fine|okay|alright|in order|right][ with you| today|, starter]?
[I'm|I am] [fine|well|good|tired|very well|not bad], [how are you|and you|how about yourself]?
[And|So|Now] how [about you|are you today|do you feel]?
I am [doing well|fine today|okay]. [What about you?|How are you?|And you?]
Do you feel [okay|any better|better|alright|fine][ now| today|]?
Are you [any better|better|fine|all right] [now|than yesterday]?
Are you [full of energy|in good spirits|on top form|warmed up|in a good mood]?
Do you have [energy|enough energy|much to do|a lot to do] today?
Are you [good|set|all set] to [go|start|work]?
[Too|Very|So] [tired|busy] [today|to work|for me]?
[All set|Prepared|Ready|Set], [starter|friend|my friend]?
Are you [all set|prepared|ready] for [today|some sums|the next one]?
[May I|Can I|Let me] ask how you [are|feel today|are doing]?
[Tell me|Say|Tell us], how [are you|do you feel|are things|is it going]?
[Tell me|I want to know|I wonder] how you [are|are doing|feel|have been]
How [feels|is] [my friend|the starter|the little machine|my little model] [today|now|this morning]?
[You|u|ya] [good|okay|alright] [today|now|bro|mate]?
[Doing|Feeling|Keeping] [fine|okay|well][, friend|, starter| today|]?
From one to ten, how [good|happy|tired] [are you|do you feel]?
How [happy|tired|well|good] are you [from one to ten|out of ten|on a scale to ten]?
[Nice|Cold|Hot|Rainy|Busy|Long] day[, how are you|, how do you feel|, are you okay]?
[Late again|Busy morning|Cold day|Nice weather], [are you okay|are you fine|how is it going]?
[Happy|Sad|Tired|Sleepy|Bored|Lonely], [starter|are you|my friend]?
[Awake|Happy|Excited|Tired] [now|yet][, little model|, friend|]?
[Is anything|What is|What's] [the matter|wrong|troubling you|bothering you][ today|, friend|]?
[Does something|Does anything] [trouble|bother|worry] you[ today|]?
You [seem|are so|look] [quiet|sad|tired|cross]. [What's wrong?|Are you okay?|Is all well?]
Why are you [sad|cross|quiet|in a bad mood|angry][ today|, starter]?
Are you in a [good|bad|better|happy] mood[ today| now]?
How is [it|life|work] [on your side|over there|at your end]?
How are your [circuits|weights|spirits] [doing|this morning|doing, starter]?
[Hi|Hello], how is [my starter|the little model|my little machine]?
[Good day|Greetings|Evening], how [are you|do you do|are you feeling]?
[Hi|Hey|Hello], [all good|all well|everything okay|are you fine]?
Are you [enjoying|liking] [your day|the day|it here|life]?
Are you having a [nice|good|bad|long|quiet] [time|week]?
[Did you have|Was it] a [long|quiet|slow|busy|rough] [day|night|week]?
[Good|Nice|Busy|Bad] [day|evening|night] so far?
[how about u|hbu|what about u|and urself|and u|wbu]?[ starter| friend|]
""")

WHO = phrasings("""
[who r u|who are u|who u|what r u|wat r u|who ru] [really|exactly|bro|pls|starter|again]
[hi|hey|hello|yo|ok], [who r u|what r u|who are u|what are u|who dis|who is this]
[r u|are u|u] [a bot|human|a robot|real|an ai|a person|a machine]
[whos this|who's this|who dis|whats this|hu r u|who am i talking 2] [pls|bro|then|on here]
[wut are you|what you are|what is u|wat r u|who is u|who you are]?[ pls| exactly|]
[Who|What] are you[, machine|, bot|, friend|, stranger|, my friend|, robot]?
Are you [some|any] [software|kind of software|piece of code|program]?
[Is this|Are you] a piece of [code|software|art][ or what|, then|]?
[Is this|Are you] [a real|some|some sort of] neural [network|net]?
What am I [chatting|speaking|dealing] with[ exactly| today|, please]?
With [whom|what|what sort of thing] am I [chatting|speaking|talking][ here| now|]?
What [have I|did I] [installed|download|install|downloaded] [here|there|exactly]?
What is [it|this|the thing] that I [downloaded|installed|just installed]?
[I just|I have] [installed|downloaded] [something|this]. What [is it|are you]?
What's [this thing|this program|this model] [in my terminal|on my computer|in this window]?
What is [a starter|this starter|the starter][, please|, anyway| exactly|]?
[Are you|Is this] [the model of|part of|from|a part of] localr1[, right|]?
Do you [come from|belong to|work for] [localr1|the localr1 program]?
Are you [male|female|a boy|a girl|a he|a she][, may I ask| or neither|, or what]?
[Boy|Male|He] or [girl|female|she][, which are you|, what are you|]?
Is this [a toy|a demo|a test|a game|an app|a website][ or what| or a program|]?
Are you [only|just] a [test|game|toy|calculator|demo|gadget]?
Is this [a|just a|only a] [calculator|pocket calculator|search engine|voice assistant]?
Are you [really|not] a [calculator|search engine|chatbot|website]?
Are you [something like|a kind of|a sort of] [search engine|calculator|chatbot|assistant|app]?
Are you [a chatbot or a calculator|a chatbot or a program|a bot or a person|an app or a person]?
Are you [some kind of|just another|also an] [LLM|AI]?
Is this [an LLM|a transformer|some artificial intelligence|an AI model|artificial]?
[Be honest|Tell me honestly|Honestly|Admit it|Confess], [what are you|are you a robot|who are you]?
[Be honest|Honestly|Admit it|Confess]: [human or bot|man or machine|human or machine|bot or not]?
[Confess|Admit|Own up]: you are a [bot|robot|machine|human][, right|].
[Whom|With whom] do I have the [pleasure|honor|honour] of [speaking|meeting|chatting]?
Who do I have the [honor|honour|pleasure] of [meeting|chatting with|speaking to]?
Say [a few words|something|a word or two|a bit] about [yourself|who you are].
[tell me smth|tell me sth|tell me a bit] about [yourself|urself|you, please|who you are].
A few words [on|about] [you|who you are|what you are][, please|].
[Give|Write|Make] a [short|quick|brief] introduction[ of yourself|, please| to yourself].
[Introduce|Present] yourself[ to me| to us| to the class| briefly| in short].
[Can|Will|Would] you [present|introduce] yourself[ to us| briefly|, please]?
Would you [kindly|please] [tell me|say] [who you are|what you are]?
Would you mind [telling me|explaining|saying] [what you are|who I'm talking to]?
[In a sentence|In two words|In short|In simple words|In a few words], [what|who] are you?
[Say|Tell me] [in one sentence|in a word|in short] [who you are|what you are].
[something about you|more about you|who are you in short|what you are exactly|your story, please]
What is your story[, starter| then|, in short]?
[which|what] [model|version] [r u|are u|is it|do i use here|is running]?
[model info|about this model|about the starter|model name and kind|what model r u|version info]
Which version [is this|of the model is this|do I have here|am I using]?
Is it [a chatbot|a language model|a person|artificial intelligence|a robot]?
Is [there|this] [artificial|some artificial|real] intelligence [here|in here]?
[Identify|Declare|Describe|Explain] yourself[, stranger|, machine| at once| now|, please].
State [what you are|your identity|clearly who you are][, please|, machine|].
[Halt|Stop], who [goes there|are you]?
Who goes there[, friend or foe|, man or machine| in the machine]?
[Do you|Does the starter] [exist|really exist] [as a person|or are you a program|at all]?
Are you [an object|a thing|a creature|a being|something that exists][ or what|, or a program]?
What [being|creature|object|animal] are you?
[Have you|Do you have|Have you got] [a body|a face|hands|feet|a head|skin]?
Are you visible [somewhere|anywhere|on a screen|to me]?
Can I [see|look at] [your face|you somewhere|a picture of you]?
What [do|would] you look like[ in real life|, starter| if I saw you]?
[Show|Let me see] [your face|how you look|what you look like].
[Well|So|Right|Okay], who am I [writing|chatting|speaking] to[ here|]?
[Please|Kindly] [tell me|say] [what I am talking to|what I have installed|what this program is].
[Describe|Explain] [what this is|what you are|this program|this model] to [me|my class|a child].
[I|We] [must|have to|want to] know [what this is|what you are|who answers here].
[I need|We want|I'd like] to understand what [you are|this model is|I installed].
What [sort|type] of [creature|robot|chatbot|software|computer] [am I talking to|do I have here]?
Are you [nothing but|more than|made of] [numbers|code|lines of code|a bunch of numbers]?
Isn't this [just|only] [a program|a file|a machine|some code|numbers]?
[Would|Do] you call yourself [a machine|human|an assistant|a chatbot|a model]?
Do you [count|see yourself|think of yourself] as [a robot|a person|a program|a machine]?
Is [somebody|anyone|a real person|a human] [answering me|answering here|behind this|at the other end]?
Do I [talk to|write to|chat with] [a human|a real person|a machine|a man]?
Who is [typing|writing] [to me|back|there|these words|here]?
[Who|What] is it that [writes|types|answers|gives me these answers]?
Who [writes|types] [this|back to me|what I see|what I read]?
Who [hides|sits|lives] [in there|in this machine|behind these words|behind the screen]?
Is there somebody [behind|in] [the screen|this window|this terminal]?
You [write|talk|answer|sound] like a [person|robot|human]. [Which is it?|What are you?]
Do I [talk|write] to a [robot or a person|human or a computer|bot or a human]?
[I think|I bet|I believe|I guess] [this is|I'm talking to] [a human|a robot|a real person|a program].
I bet you are [just a robot|only a machine|not human|not real|some software].
[I can't|I cannot|Nobody can] tell [if you're human|what you are|if this is a person].
[Not sure|I don't know|I have no idea] [who you are|what you are|what this is].
[Explain|Tell] [my son|the class|my friend|my grandma|the kids] [what you are|who you are].
[Some|A little] [information|info|background] [about|on] [yourself|you|this model][, please].
I need [some |more |][information|facts|details] [about you|on this model|about yourself].
[A short|A brief|One line of] [summary|description] of [you|yourself|this model][, please].
[Sum up|Describe|Summarize] [yourself|what you are] in [one line|a sentence|short].
Do you have [ears and eyes|arms and legs|a voice of your own|a mouth|a real face]?
Can you [smell|walk|move|hear|touch] [things|anything|like me|at all]?
[Why are|What makes] you [an AI model|a language model|a robot|a program]?
[who|what] [on earth|the heck|in the world|even] are you[ then| really|]?
[wth|what the heck|what on earth] is this[ thing| program|]?
[What|Which] [software|program|engine] [is this|is it|answers me|am I talking to]?
I have never [heard of you|seen you|used you]. [Who are you?|What is this?]
[We have not met|We haven't met|I don't know you], who are you?
[Human|Person|Man], [machine|program|bot], or what?
This [thing|program|model] that [answers me|talks to me|I chat with], what is it?
[What is|Who is] the thing [on my screen|that answers|that talks to me]?
You [are|sit] [on my computer|in my terminal]. [What are you?|Who are you?]
[I found this|My son found you|We found you] on my computer. [What is it?|What are you?]
[My son|My grandma|My mother] [thinks|says|believes] you are [human|a person|a robot]. Are you?
""")

NAME = phrasings("""
[name|ur name|your name|whats ur name|name pls|name plz] [bot|bro|pls|starter or what|please]?
[hi|hello|yo|ok], [ur name|your name|whats ur name|what's your name|name pls]?
[whats|wats|wht is|wuts] [ur|yr|ya] [nam|nme|name pls]
[u have|got|u got|do u have|has it] a name[ bro| pls|, friend]?
[I am|I'm|My name is] [Mia|Ben|Sam]. [And yours?|Your name?|What's your name?|And you are?]
[I am|I'm] [Mia|Ben|Sam|Eva], [whats ur name|what is your name|how are you called|and your name]?
[Your|The|Ur] name[, bot|, machine|, friend|, my friend| is what| was]?
[I forgot|I have forgotten|I don't remember] [what you are called|how you are called|your name again].
[Remind|Tell] me [again |once more |][what your name is|what your name was|what you are called].
[Your name|What you are called], [once again|once more|again], please?
[Say|Repeat|Tell me] your name [again|once more|one more time].
Sorry, [your name again|I missed your name|say your name again|what are you called again]?
[How|By what name] [may|shall|do] [I|we|people] [call|address] you?
How do [my friends|your users|others|your friends] call you?
How [should|would] [people|we] call you?
[Are|Were] you [given|ever given] [a name|any name|a nickname][ at all|]?
Are you [nameless|without a name|called anything special|called by a name]?
Did they [name you|give you a name, then|call you something|ever name you]?
[Has|Did] [someone|anyone] ever [given|give] you a name?
Who [picked|chose|thought of|came up with] [your name|the name you have]?
Who [gave|has given] you [your name|this name|that name|a name]?
Why do [they|people|we] call you [that|the starter|starter|so]?
Where [did you get|do you have|comes] your name[ from|, by the way| from, I wonder]?
Why [this name|that name|the name starter|such a name]?
What is your [nickname|short name|full name|first name|proper name]?
Do you have a [full name|second name|last name|nickname or a real name|first name]?
[Before we start|Before we begin|First of all|To begin with], [what are you called|your name, please]?
Let me [know|hear|have] [what you are called|your name, please|your name first].
[Nice|Pleased|Good] to meet you[, what are you called|. And your name|. What is your name]?
[Which|What] name [can|should|may|do] I use[ for you|]?
[Is there|Got|Have you] [a name|some name|any name] I [can use|should use|may use]?
[Do you|Do you even|Don't you] [know|remember] [what you are called|your name, bot|how you are called]?
Can you [say|spell|write|type] [what you are called|your own name|the name you have]?
[What|Which] name [suits you|fits you|do you answer to|do you like]?
[What|Which] name did [they|your makers|people] give [you|to you]?
What name [should|shall|must] I [write down|write here|note|put down]?
[I told you|You know|I gave you] my name[, what is yours|. And yours|. What's yours]?
[My name you know|Mine you know], [now yours|what is yours|and yours]?
[That's|That is] my name[, and yours|. What's yours|, what is your name]?
[Any|A] [title|name|word] [that |][you answer to|you go by|people use for you]?
Do you [go by|answer to] [a name|any name|a title|another name]?
[Will|Can|Would] you [reveal|share|mention|tell] your name[, please|]?
[Please|Kindly] [write|type|print|spell|give] your name[ here| for me|].
[Spell|Print|Write|Type] [out |]what you are called[, please|].
[What name|Who] [can|shall|should] I say [answered|helped me|is speaking]?
[Who|What] do [your makers|people|they all] say you [are called|are named]?
What [does everyone|does everybody|do your users] call you?
Tell [everybody|the class|us|my kids|my son] [how you are called|your name].
I [don't|do not|still do not] know [your name|how to call you|what you are called].
We [don't know|would like to know|want to know] [your name|what to call you].
I [keep forgetting|always forget|can't recall|lost] [what you are called|what your name is|the name you have].
[Hi|Hey|Good day], [may I ask|do you mind telling me|can I know] [your name|what you are called]?
May I [ask|know] [what you are called|what your name is|how to call you]?
[Do you mind|Would you mind] [telling me your name|saying your name|if I ask your name]?
What [handle|title|nickname|username] [do you have|do you use|do you go by]?
[Your|Your first|Your full|Your real] [name|title|handle|nickname|username][, please|, bot]?
What is the [name|title|nickname] of [this bot|this thing|this machine|the model here]?
[give me|say|tell me] [ur nam|yr name|ur name][ pls| bro| now|]
[you name|u name|ur nam|your nme|ur nme][ pls| is| please]?
Do your [makers|users|friends] [have|use] [a nickname|a name|some name] for you?
[Are you|Is your name|Is it] [called |][Bob|Robot|R2D2|Robby|Max]?
Is your name [Starter|the starter|localr1|really Starter][, right|]?
May I call you [Bob|Robot|Max|starter|buddy]?
Do you [like|love|hate] [your name|the name Starter|being called the starter]?
Are you [happy|pleased|content] with [your name|the name you have|being called that]?
What does your name [mean|stand for|say about you]?
[What is|Is there] [the meaning|a meaning|a story] [of|behind] your name?
[By|Under] what name [are you|were you|do people] [known|made|know you]?
[By which name|By what name|Under which name] do you [go|work|run]?
How are you [known|named|addressed][ here| by others| by people|]?
What is [written|the name] on your [badge|label|passport|birth certificate]?
What does your [badge|label|passport] say[, which name|, your name]?
[For the form|For the record|For my list|For my notes], [I need your name|tell me your name|what name]?
[Excuse me|Pardon me|Sorry|Forgive me], [may I ask your name|your name is|do you have a name]?
[Can|Could|Shall] I [give|choose] you a name[, or have you one|, or do you have one already]?
Do you have a name [already|yet|or shall I give you one]?
[I need|I want|We need] a name to [talk to you|write to you|call you by][. Which?|. What is it?]
What name do I use [to talk to you|when I write to you|if I want you]?
""")

SIZE = phrasings("""
[how big|how small|how large] [r u|are u|is u|u][ really| bro|]
[hi|hey|ok|so], [how big r u|how big are you|what size are you|how small are you]?
[u|r u|are u] [big|small|tiny] [model|or small|or what|bro]?
[your|ur|model|the] size[ pls| please| in MB| in numbers|, starter]?
[size|params|parameters|weights|layers|how many params] [pls|please|bro]?
[params|parameter number|how many params|count of weights|number of weights][, roughly|, about|]?
What do you weigh[, starter| in megabytes| on my disk|]?
How [light|wide|deep|tall|long] are you[, starter| in numbers|, small one|]?
How much [do you weigh in megabytes|weight do you have|do your weights weigh]?
How much [room|space|disk space] do you [need|take|use|fill][ here| on disk]?
How many [bytes|layers|neurons|megabytes|gigabytes] [have you|are you|do you take|have you got]?
How many [neurons|layers|bytes] are there in [you|this model|your network|the starter]?
Are you the [smallest|tiniest|biggest|largest] [of all|there is|one|model here|of them]?
Are you [really|very|so|truly] [huge|tiny|little|mini|light|that big]?
Are you [a giant|a mini|a little|a light|a medium|a full] [one|language model|sort of model]?
Is this [a mini|a little|a giant|a light|a full|a medium] model?
[Can|Will|Could] you [grow|get bigger|become bigger] [one day|later|some day|with time]?
Is there a [smaller|bigger|larger|full] [you|starter|model like you|one of you]?
[What's|What is|Tell me] your [parameter count|weight count|number of layers|number of neurons]?
What are [your dimensions|the dimensions of this model|your measurements]?
[Your|The] [dimensions|parameter count|weight|measurements|number of layers][, please|, starter]?
[Could|Can|Would] you [estimate|reveal|tell me] [how big you are|your size, please|the number of weights]?
[Reveal|Estimate|Say|Tell us] your [size|weight|number of parameters|dimensions].
[About|Roughly|Around|Nearly] how [big|large|small] are you?
[Roughly|About|Approximately] how many [parameters have you|weights have you|neurons do you have]?
How many [numbers|weights|neurons] [make you up|are you made of|is the starter made of]?
How many [gigabytes|megabytes] [do you fill|is your file|is this model|do you use]?
How much [memory|RAM|space] does [the starter|this model|your file] [need|take|fill]?
How [big|large] is [the starter's file|the model file|your brain|your network][ in megabytes| really|]?
How [large|small] is your [head|brain|file|network]?
Just how [big|small|large|little] [are you|is this model|is the starter]?
How [little|mini|massive|compact|huge] [is this model|is the starter|a model are you]?
[Next to|Compared with|Beside] a [big|large|7B|normal] model, how [small|large|tiny] are you?
How [big|small] are you [compared to|next to|beside|against] [a 7B model|others|a big model]?
Are you [smaller|bigger|lighter] than [others|a 1B model|a photo|a song|a film]?
Which is [bigger|heavier], [you or a 7B model|you or a song|you or a phone app]?
Do you [fit|run] on [a USB stick|a phone|a watch|a small laptop|a floppy disk|a CD]?
[Could|Would|Will] you fit [in my pocket|on my phone|on a disk|on a stick|on a floppy]?
[They say|I heard|I think|I see] you are [so small|very small|quite little|only small|the smallest one].
You are [little|tiny|very small|rather big|small], [I hear|right|aren't you]?
[Why|How come] you are so [small|tiny|little|light]?
Why [did they make you|are you] [so little|so tiny|so compact|that small]?
Why do you have so few [parameters|layers|weights|neurons]?
Do you have [few|so few|only a few|a lot of] [weights|parameters|neurons]?
Have you [more|less] than [a billion|a million|ten million|a hundred million] [weights|parameters]?
Are there [millions|billions|thousands] of [weights|neurons|parameters] in you?
[Millions|Billions|Thousands] of [parameters|weights][, or fewer|, or more|, is that you]?
Is there [a second|a different|a big] [size|version|edition] of [you|this model]?
In which [size|sizes|size or edition] [do you come|are you made|is there a starter]?
[Which|What] number of [weights|parameters|neurons] [is in you|does this model have|have you got]?
What amount of [weights|parameters|layers] [has this model|is in you|do you use]?
[How big|How large|What size] [is the|would the] starter [model|be]?
[how many million|how many billion|how many M|how many B] [r u|are you|is this|u got]?
[1B|3B|7B|13B|0.5B] [or less|or more|model|or smaller|parameters]?
[file size|model size|size on disk|disk usage|memory use|RAM use] [please|in MB|of the starter]?
[disk|space|RAM|memory] needed[ for you| by the starter| here|]?
How [much RAM|much disk|many MB|many GB] [is needed|do you need|u need|for you]?
[For a report|For my notes|For school|For a talk]: [how many weights have you|what size are you|how large are you]?
[Just wondering|I wonder|Out of curiosity|I'm curious] how [big|small|large] you are.
[In millions|In megabytes|In bytes], [how many weights do you have|how large is your file|what is your size]?
[Give|Tell] me your size [in millions|in parameters|in megabytes|in numbers|in weights].
What does [the starter|this model|the model file] weigh?
Must I have [a graphics card|a big disk|lots of memory|a strong computer] for you?
Do you need [a big disk|much memory|lots of space|much room|a graphics card]?
Are you using [a lot of space|much memory|much room]?
[Describe|Mention|State|Give] your size[, please| in short| in numbers|].
[Name|Give|State|Measure] [the size of this model|your parameter count|your number of parameters].
""")

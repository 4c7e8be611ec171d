"""Still more small talk, in other sentences: greetings, thanks, goodbyes, how the starter is, who it is, its name."""

from __future__ import annotations

from training.problems.problem import phrasings

HELLO = phrasings("""
    [hi|hello|hey], [just|only] checking [if this works|that you work|you are there]
    [Hi|Hello|Hey], I [just opened|have just started|am trying out|am testing] [this program|you]
    [A friend|My brother|My teacher|A colleague] told me about you, so [hi|hello|here I am]!
    [I heard about you|I read about you] [and wanted to say hello|and thought I'd say hi].
    [May|Can|Could] I [say hello|greet you|wish you a good morning]?
    [I wish you|Wishing you] a [good morning|good evening|pleasant day|lovely morning]
    [My kids|My students|All of us here|Grandma and I] [say hello|send greetings|want to say hi]
    [Say hi|Say hello|Say hello back|Greet me|Give me a hello|Say hey] [please|to me|to my son|to us]
    [Can|Could|Will|Would] you [say hello|say hi|greet me]?
    [It's|It is] [me|only me|your user], [good morning|hello|hi]
    [So|Well|Right|Okay], here we [are|go]
    [knock on the door|ring ring|ding dong|tap tap], [hello|anyone]?
    [Hello|Hi|Hey] from [Ireland|India|the kitchen|my new laptop|school|the office]
    [Hello|Hi] there, [little|small|tiny|clever] [one|machine|program|thing]
    [Is somebody|Is anybody|Is someone] [around|here|listening|online|awake]?
    [anyone|anybody|someone] [here|around|awake|in]?
    [First message|My first message|message one|first try|trying this out]: [hello|hi]
    [Hello hello hello|hi hi hi|hey hey hey|hellooooo|hiiiiii|heyyyy there]
    [hell0|hlo|helo|hallo there|hoi|hej|moin|salve|konnichiwa|ni hao|merhaba|shalom|privet]
    [Evening all|Afternoon!|Afternoon all|Good morrow|Good evening all|morning sunshine]
    [I'm|I am] [new|new to this|a beginner|a first timer], [hello|hi]!
    [I have|I've] never [talked to|chatted with|spoken to] a [computer|model|machine] before, so hello
    [Let me|Allow me to|I'd like to|I want to] [introduce myself|begin with a hello|start with a greeting]
    [Back|Here] again, [hello|hi there]!
    [Are|R] you [on|up|running|here|with me|awake yet]?
    [Welcome back|Welcome, starter|A warm welcome|A warm hello|Warm greetings]
    [Nice|Good|Fun] to [finally meet|have] you[ with me| around]
    [How wonderful|What a pleasure|What a joy|What an honour] to meet you
    [We meet again|So we meet|We meet at last|At last we meet]
    [hello?|hello!!|hi!!|hey!!|HELLO|yo!|oi|psst|hey hello|hi hello|hello hi]
    [Okay|Ok|So], [let's begin|let's do this|let's chat|I'm in]
    [Begin|Start|Go|start the chat|begin the chat|open the conversation]
    [Good morning|Good evening|Hello], [dear machine|dear friend|sir|madam|sir or madam|my little helper]
    [I hope I am not disturbing you|Sorry to disturb], [hello|hi]
    [Peace|Peace be with you|Blessings|Bless you, hello|Namaskar|Howdy partner|Howdy do|What ho]
    Early [bird here|morning greetings], [hello|good morning]!
    [Guess who|Look who] [is back|it is], hello!
""")

THANKS = phrasings("""
    [Thanks|Thank you|Cheers] for [helping|helping me out|sorting that out|making it clear|the explanation|the steps]
    [That|This|It] [makes sense|is clear now|clears it up|was clear|was easy to follow], [thanks|thank you]
    [Now|Ah, now|Finally] I [understand|get it|see how it goes|know], [thanks|cheers]
    You [did|have done] [well|a good job|great work|it very well]
    You [did it|solved it|got there|nailed it|cracked it][!|, thanks]
    [I am|I'm] [very|so|really|truly] [thankful|grateful|glad you helped]
    [I|We] [really|truly|do] [thank you|appreciate your help|appreciate this]
    [Let me|I'd like to|I just want to|I wanted to] [thank you|say thanks|say thank you|express my thanks]
    [Could not|I could not|I couldn't] have done [it|this] [without you|alone], [thanks|thank you]
    What a [good|great|clear|clever|quick] [answer|reply|solution][!|, thanks]
    [That's|That is] [right|correct|it], [good|great|nice] [work|job]
    [Yes|Yep|Yeah], [thanks|thank you|that's it, thanks]
    [My homework is done|I finished my homework|I can hand it in now], [thanks to you|thank you]
    [Saved|You saved] me [a lot of time|some work|an hour], [thanks|cheers]
    [Thanks|Thank you], I [needed that|was stuck|had no clue|would never have got it]
    I was [stuck|lost|confused] [before|there], [thanks|thank you] [so much|a lot]
    [Ten out of ten|10/10|Five stars|A plus|Full marks|Gold star] [for you|for that]
    [I will|I'll] [tell my friends about you|remember that, thanks|use that, thank you]
    [Lots of|Loads of|So many|Endless|Heartfelt|Warm] thanks
    [How|That's so|That's really|It's so] [helpful|useful|good of you|nice of you|sweet of you][!|, thanks]
    [You have|You've] been [a great help|so kind|very patient|brilliant|wonderful]
    [thx|thanks|ty|tnx] [bro|man|dude|buddy|pal|dear|love|mate]
    [ty|thx|thanks] [vm|very much|sm|for that one|for the help|for now]
    [Applause|Clap clap|Round of applause|Standing ovation|Hooray for you|High five]
    [Exactly right|Quite right|Absolutely right|Completely right|All correct], [thank you|thanks]
    [Oh|Ah|Aha], [thanks|thank you] [for clearing that up|for showing me|I missed that]
    [Okay|Ok|Right|Alright], [that's all I wanted to know|that will do|that's good enough], thanks
    [Please|] accept my [gratitude|warmest thanks|heartfelt thanks]
    [Words cannot say|I can't say] how [thankful|grateful] I am
    [My|Our] [mum|dad|daughter|teacher|grandpa] [thanks you|says thanks|is grateful]
    [Good|Nice|Great|Excellent] [thinking|reasoning|explanation|counting|solving][, thanks|!]
    [That was|It was] [quick|fast|easy|useful|brilliant|superb|fun], [thanks|thank you]
    [I'm|I am] [happy|pleased|satisfied] with [that|your answer|the result], [thank you|thanks]
    [You deserve|Have] [a medal|a cookie|a biscuit|a prize] [for that|for your help]
    Thank you, [sir|madam|computer|machine|AI|dear model|my friend|kind robot]
    [No complaints|Nothing to add|Could not be better], thank you
""")

BYE = phrasings("""
    [I|We] [need|have] to [stop|stop here] [now|for today][, bye|]
    [I|We] [should|must|ought to] [be going|get back to work|get some sleep|hit the road]
    [It's|It is] [late|getting late|past my bedtime|time for me to leave|bedtime], [bye|good night|goodbye]
    [My|The] [mum|boss] [is calling|is waiting|needs me], [bye|goodbye|gotta go]
    [My|The] [battery|laptop] is [nearly empty|dying|almost flat], [bye|goodbye]
    [I'll|I will] [leave you alone|leave it at that|let you go|let you rest|be off|shut the computer] now
    [I'll|I will] [be seeing you|see you|talk to you|return|write again] [tomorrow|soon|another day|next week]
    [We'll|Let's] [continue|carry on|go on] [tomorrow|another time|next time][, bye|]
    [Thanks|Thank you|Cheers] [for today|for the chat|for the talk], [bye|goodbye|see you]
    [Ok|Okay|Right|Well], [I'm going|I'm leaving|I'm done|that's me done|that was it], [bye|goodbye]
    [That|This] [concludes|ends|finishes] [our chat|it for today|my questions][, goodbye|]
    [Let us|Let's] [part|wrap up|close|finish up|end it here|say goodbye]
    [Say|Please say|Can you say] [goodbye|bye|good night][ to me| to us| now|]
    [May|Can] I [go now|leave now|be excused]? [Bye|Goodbye]!
    [Sweet dreams|Sleep tight, starter|Rest well|Have a good sleep|Good night and sweet dreams|Dream well]
    [Have|Enjoy] a [good|nice|quiet] [rest|weekend|evening][, bye|]
    [Till|Until|See you] [the weekend|next month|next year|after the holidays|the day after tomorrow]
    [Over and out|Out|End of transmission|The end|Fin|Curtain|That's a wrap]
    [exit|quit|/bye|/exit|/quit|:q|logout|log off|close|end|stop chat|close chat]
    [peace out|laters|see yaa|cheers bye|ciao bello|adieu|bon voyage|tot ziens|do widzenia|slan|hej da]
    [bye bye bye|BYE|bye!!|goodbye!!|ok byeee|bye x|xoxo bye|hugs, bye|kisses, bye]
    [I'm|I am] [leaving|going|heading off|stepping away|logging out|off to work|off to school|off to lunch][ now|]
    [Lunch|School|Work|Bed|Football] [calls|is calling], [bye|see you|so long]
    [I|We] [enjoyed|liked] [talking to you|this chat|our talk], [goodbye|bye|see you]
    It was [lovely|great|good] [chatting|talking|working with you|to chat], [bye|goodbye|farewell]
    [You|You can] [may go now|can rest now|can sleep now|are free to go], [bye|goodbye|good night]
    [Give my best to|Say hello to] [your maker|everyone], [bye|goodbye]
    [My|The] [work|job|homework] is [done|finished|over], so [goodbye|bye]
    [Nothing more|No more|I have nothing more to ask|I have nothing else] [for today|for now|], [bye|goodbye]
    [Bye|Goodbye|Farewell], [dear machine|old friend|sweet model|my little helper|everyone|and good luck]
    [Good luck|All the best|Stay safe|Stay healthy|Keep safe|Mind how you go|Be good][, bye|]
    [Parting is such sweet sorrow|All good things must end|The show is over], [bye|goodbye]
    [I quit|I am quitting|I'm stopping now|I'm shutting down|I'm turning it off|I am pulling the plug], bye
    I [might|may] [pop in|drop in again|call again] [one day|some time|later], [bye|until then]
    [Meet you|Catch you|Talk to you|See you] [here tomorrow|on the other side|when I'm back|again soon]
""")

HOW = phrasings("""
    [So|And], how [is|was] [your day|the day|your morning] [so far|today|then]?
    How [has your day been|has your week been|is life treating you|is the world treating you][ so far|]?
    [What's|How's] [the mood|the vibe|your day like|it hanging|it all going][ today|]?
    What [sort|kind] of [mood|day] are you [in|having]?
    [Everything|Is everything|All] [going well|in order|as it should be|under control|fine at your end]?
    Did you have a [quiet|busy|calm|fun] [day|night|week|morning]?
    Did you [sleep|rest] [enough|last night|at all]?
    [How|Tell me how|Say how] [things are|you are|you feel|it goes|you have been]
    [I hope|Hoping|I trust] [you are|you're|you feel] [okay|alright|fine|in good spirits]
    [I'm|I am] [great|okay|tired|good today], [how about you|what about you|and you|how are you]?
    [My day was|Mine was|I had] [good|a good day|a long day], how was yours?
    [Before we start|First of all|Before I ask], how [are you|do you feel|are things]?
    Are you [feeling|doing] [any better|better today|alright today|fine now|all right]?
    Are you [in top form|on form|in the mood|full of energy|up and running|warmed up|good to go]?
    Are you [too |][tired|busy] [to work|right now|today|for a question]?
    [Ready|Are you ready|All set|Prepared] [for my question|for some numbers|to think|to help me|to begin]?
    [Would you|Could you] [tell me|say] how you [are|feel|are doing][ today| now|]?
    [I'd like to|May I|Can I] [ask|know] how [you feel|you're doing|things are with you]?
    [My daughter|My son|Everyone|My mum] [asks|wants to know] how you [are|feel|are doing]
    [hru|how ru|hw r u|how u doing|how u feel|how ya doin|howdy, how are you|hiya how r u|wyd|wbu|hbu]
    [How fares|How feels] [the starter|my little machine|the machine] today?
    [You|u] [doing|feeling|keeping] [well|ok|fine][ today|]?
    How [well|good|bad] [do you feel|are you feeling]?
    [On a scale of one to ten|From one to ten|Out of ten], how [are you|do you feel]?
    [Nice weather, how are you?|Busy day? How are you?|Cold morning, how are you?|Late again, how are you?]
    [Happy|Sad|Tired|Bored|Lonely|Ready|Awake|Excited][ today|]?
    Is [anything|something] [wrong|the matter|up|troubling you|bothering you][ with you|]?
    [Why so quiet?|Why are you so quiet?|Are you cross with me?|Are you in a bad mood?|Have I upset you?]
    How is [it going|life|everything] [in there|on your side|in the machine|over there]?
    [How are your circuits?|How are your weights today?|How is the little model?|How is my starter doing?]
    [Greetings|Hi|Good day|Evening|Morning], [how goes it|how are things|how do you feel|all good]?
    Are you [enjoying yourself|having a nice time|glad to be here|happy in there|pleased to see me]?
""")

WHO = phrasings("""
    [So|Well|Okay], [what|who] [exactly |]am I [talking to|dealing with|writing to]?
    [I'd|I would] [love|like] to [know|find out|hear] [who you are|what you are|more about you]
    [Could|Can] you [explain|say|tell us] [what you are|who you are][ exactly|, please|]?
    [Please|Kindly] [explain|describe] [what this is|what you are|what I am talking to]
    [I|We] [want|need] to [know|understand] [what this program is|what I installed|what this model is]
    What [sort|kind|type] of [program|software|machine|robot|creature|chatbot] [are you|is this]?
    [Are|Aren't] you [just|only] [a machine|a program|lines of code|numbers|a bunch of numbers|a file]?
    Are you [made of|just] [code|metal|numbers|weights]?
    [Do|Can] you [call yourself|count as|consider yourself] [an AI|a robot|a person|a machine]?
    Would you [say|call] [you are|yourself] [an AI|a bot|a person|a model]?
    [Is it|Is this] a [human|person] [I am|that I am|who I am] [talking|writing|speaking] to?
    [Is there|Do I have] [a human|a real person|somebody|a man] [on the other end|at the other end|in there|answering]?
    [Who|What] is [writing|typing|giving me] [this|these answers|back to me]?
    [Who|What] [writes|types|makes up] [your answers|these words|these answers|what I read here]?
    [Who|What] [sits|hides|lives] [behind|in] [this screen|this window|the terminal]?
    [You're|You are] not [human|a person|a real person], [right|correct|is that so]?
    You [sound|seem|look] like a [human|robot|person|machine]. [Are you one?|Am I right?]
    [I think|I guess|I bet|I believe] you are [a robot|a human|a machine|an AI|a computer program]
    [I can't tell|I'm not sure|I don't know] [whether|if] you are [a human|a machine|a person|real]
    [Who|What] do you [think|say] you are?
    [Who|What] [are|is] you[, in your own words|, in one line|, in short|, then|, anyway| exactly|, please]?
    [Tell|Teach] [my class|my son|my friend|the children] [who you are|what you are]
    [Give|Show] me [some|a bit of|more] [information about yourself|background on you|info about you]
    [Let's|Let us] [start with you|begin with you|talk about you]: [who are you|what are you]?
    [Give me|Write|I need] a [short|brief|one line] [description|summary] of [yourself|what you are]
    [Facts about|All about|Something about|Details about|info on] [you|yourself|this model]
    [Do you have|Have you got|What about] [arms|legs|eyes|ears|a voice|a mouth|a shape]?
    [Can you|Do you] [see|hear|walk|move|touch things|smell]?
    [What makes you|Why are you|Since when are you] [a starter|a model|an AI|a reasoning model]?
    [what even are you|who even are you|wth are you|what the heck are you|who in the world are you]
    [starter?|the starter?|localr1?|what's localr1 starter|who is starter|starter is what?|explain localr1]
    [What|Which] [engine|model|program|software] [is running here|am I using|answers here|do I have here]?
    [Never|I have never] [met|seen|heard of] you. [Who|What] are you?
    [Hi|Hello|Hey|Good morning], [I don't know you|we have not met]. [Who|What] are you?
    [For a report|For school|For my notes], [who|what] are you?
    [Man|Person|Woman] or [machine|program|computer|software]?
    [Robot|Bot|AI|Human|Machine|Computer|Person][, are you| or what|, right]?
    [Prove|Show me|Can you prove] that you are [human|not a robot|real|not a human]
    The thing [that answers me|I am chatting with|on my screen], what is it?
    [I found you|You were|I see you] [on my computer|in this terminal]. What are you?
    [My grandma thinks|My kids think|He says|They say] you are [a person|a robot]. [Is that so?|What are you?]
""")

NAME = phrasings("""
    [So|Well|And|Okay], [what do I|what can I|how do I|what should we|how can I] call you[ then|]?
    [What|Which] name [were you given|did they give you|suits you|should I write down|do you use|do you answer to]?
    [What|Which] name [shall|should|can] [I|we] [use|write|remember] for you?
    [I'd|I would] [like|love] to [call you by name|know what you are called|use your name|know how to call you]
    [I|We] [need|want|have] to [call you something|know your name|know how to address you]
    [I'm|I am|My name is] [Ana|Tom|Lee], [and you|what's yours|and what is your name|what are you called]?
    [You know my name|I told you mine|That is my name], [now tell me yours|what is yours|so what's yours]?
    [Don't you have|Do you even have|Did they not give you] a name[ of your own| at all|]?
    Is there [any|a] [name|word|title] [for you|that you answer to|you go by|people use for you]?
    [Can|Could|Would|Will] you [remind me of|repeat|spell out|say|write] your name[ for me|, please]?
    [Write|Print|Type|Spell|Mention|Reveal|Share] your name[ here| please|.]
    [What's|What is] [this|the] [thing|bot|machine|chatbot|assistant] [named|called again]?
    [Who do I|Who should I|Who can I] say [answered me|is talking to me]?
    [Who|What] [do they say you are called|do your makers call you|does everybody call you]?
    [Tell|Show] [us|everyone|my son|the class] [your name|what you are called]
    [I|We] [don't|still don't|do not even] know [what you're called|what to call you|your name yet]
    [I|We] [keep forgetting|can't remember|can never remember|lost] your name
    [Introduce yourself by name|Start with your name|Begin with your name|Your name first], please
    [Hi|Hey|Hello|Good day], [may I know|can you tell me|do you mind telling me] your name?
    [Name|Title|Handle|Nickname|Username|First name][ of yours| of the model| of this bot]?
    [ur nam|you name|your nme|whats yr name|wuts ur name|wht is your name|tell me ur name|say ur name]
    Does [this model|this bot|this AI|this program|the machine] have a name?
    Do [people|you users|your makers|they] [have|use] a name for you?
    Has anybody [ever |][named you|given you a name|called you by a name]?
    [Is it|Are you called|Do you like being called] ["Starter"|the starter|Bob|Robot|R2D2|localr1]?
    [Do you like|Are you happy with|What do you think of|Who chose|Who picked] your name?
    [What's|What is] [in your name|behind your name|the story of your name|the meaning of your name]?
    [By|Under] [which|what] name [do I know you|are you known|do you go|were you made]?
    [How|As what] are you [known|named|addressed|introduced]?
    [What name is|What's] [on your badge|on your birth certificate|on your passport|on your label]?
    [For the record|For my notes|For the form|Just for me], [your name|what is your name|what are you called]?
    [Sorry|Excuse me|Pardon me|Forgive me], [what is your name|what are you called|who shall I say]?
    [Any|Got a|Have a|You got a] name[ there| for me| at all]?
    [Let me|May I|Can I] give you a name[, or do you have one|, or is there one already]?
    To [write|talk] to you [I need your name|I need a name|properly, what name do I use]
    [If|When] I want to [call|mention|address] you, what [name do I use|do I say]?
""")

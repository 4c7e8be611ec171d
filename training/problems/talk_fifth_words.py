"""Still more questions about where the words go that one writes to the starter, and whether it thinks."""

from __future__ import annotations

from training.problems.problem import phrasings

PRIVATE = phrasings("""
    [So|And|Well|Okay], [where does my data go|who reads this|is this private|where do you run|is it safe]?
    What [becomes of|happens to|do you do with] [what I type|my words|my text|my questions]?
    [When|If|After] I [type|write|ask|tell you] something, [where does it go|who can see it|who gets it]?
    [Where|In which place|On whose computer] [do you keep|do you store] [my messages|this chat|my text]?
    [Does|Will] [anybody|anyone] [else |][read|see] [my messages|this]?
    [Does|Will] [my question|this chat|my message] [stay|remain] [here|private|secret]?
    [Does|Will|Can] [what I type|my question|this chat|my message] [get out|end up online|reach a server]?
    [I|We] [don't|do not] want [anyone|my boss|a company] to [read this|see this|know what I ask]
    [I'd|I would] [like|love] to [know|be sure] [where my data goes|that this is private|who can read this]
    [I'm|I am] [a bit |][worried|afraid|anxious] [about my data|that someone reads this|about being watched]
    [Can|May|Should] I [tell you|share|write] [my address|my bank details|private stuff|secrets]?
    [Is it|Would it be] [safe|okay|wise|a risk] to [tell you secrets|share my data|type my name|write private things]?
    [Promise|Swear|Tell me|Say] that [nobody reads this|you keep this secret|this stays private|my data is safe]
    How [private|safe|secure|secret|confidential] [is this chat|are you|is our talk|is it to talk to you]?
    [How do I know|How can I be sure|Who says|Can I be certain] [this is private|nobody reads this|nothing is sent]?
    [Are|Were] my [questions|words|messages] [being |][saved|stored|sent]?
    Do you [send|pass|give] [my words|anything|what I say|this chat] to [others|your maker|a company]?
    Do you [keep|save|write down|store|delete] [what I told you|our chats|my messages|everything I type]?
    Do you [have|need|use|open|want] [a connection|wifi|a network|an internet connection|the web|the net|a server]?
    [What if|What happens if|Can you answer when] [the wifi is off|I have no internet|the net is down]?
    [With|Without] [internet|wifi|a network], do you [still |][work|run|answer]?
    [On which|On what|In which] [machine|device|server|cloud] [are you|are you running|does this run]?
    Are you [running|sitting|living] [in a data center|in America|far away|here at home|right here|on my disk]?
    [Where|In what place] [do you think|are your answers made|is the work done|is the model|is the computing done]?
    [Is this|Are you] [a cloud service|a web service|a local program|an online tool|on the internet]?
    [Who|What company|Which server] [hears|gets|receives] [what I type|my questions|all this|my messages]?
    [Can|Do|Could] you [see|open|read] my [files|screen|camera|mails]?
    [Can|Do] you [watch|follow|spy on] [me|us] [right now|through my camera]?
    [Am I|Are we] [being watched|alone here|alone|being recorded|being listened to|being tracked]?
    [Just|Only] [between you and me|between us|the two of us]: [is this private|does anyone listen|who reads this]?
    [Big Brother|The police|My school|The NSA|My company] [can't|cannot] [see|read] this, [right|can they]?
    [privacy|data protection|where is data|data storage|is it secret|who see this|gdpr?|logs?|tracking?]
    [local or cloud?|on device?|server side?|is it local|runs local?|need net?|need wifi?|u online?|u spy?]
    [My mother|My boss|My company|My wife] [asks|wants to know] [where the data goes|if this is safe|if it is private]
    [For my company|At work|In our office|In a hospital] we must know [where the data goes|who sees our data]
    [Is there|Do you keep] [a log|a history|a copy|a record|a list] of [what I ask|my questions|this chat|our talks]?
    [Explain|Describe|Tell us] [what happens to my data|where my words go|where you run|how private this is]
    [Will|Would] [my questions|my texts] [be used|be seen|be sold|turn up somewhere|train other models]?
    [Nothing|None of this|No word] [leaves|is sent|goes out], [right|is that true|correct|promise]?
    [I have|There is] no [internet|wifi] here. [Do you still work?|Can you still answer?|Is that a problem?]
""")

MIND = phrasings("""
    [So|And|Well|Okay], [how do you work|do you think|can you think|do you feel anything|how do you reason]?
    [How|In what way|By what steps] do you [get|arrive at|reach|produce|work out|come up with] [an answer|your answers]?
    [How|In what way] does [the starter|your brain|your reasoning|a model like you] work[ inside|]?
    [I'd|I would] [like|love] to [know|understand] [how you work|how you think|whether you think|if you feel]
    [I|We] [don't|do not] [understand|see|know] how you [work|think|find the answer]
    [Could|Can|Would] you [explain|describe|show me] how you [work|think|reason|do it]?
    [What|Which] [goes on|happens|takes place] [in your head|inside you|in there] [when I ask|right now]?
    [What is it like|How does it feel|What does it feel like] [to think|to be a machine|to be a model|to be alive]?
    [Is there|Have you got] [a mind|a soul|someone|a consciousness|a feeling|a little man] [in there|inside you|in you]?
    [Could|Will] you ever [feel|know|show] [anything|pain|love|joy|fear|emotions]?
    [Do|Can] [programs|computers|AIs|models] [feel|think|reason|dream|suffer]?
    [Does|Would] it [hurt|annoy|scare|upset] you [when I am rude|to be switched off|to be wrong|when I close you]?
    Are you [capable|able] of [thinking|thought|reason|reasoning|feelings|emotions|understanding|learning|lying]?
    [I think|I believe|I bet|I say] you [have no feelings|feel nothing|have no mind|only guess|are alive]
    [You|Surely you] [don't|do not] [really |][think|feel], [right|do you]?
    [Is|Was] [that|this|it] [thinking|real intelligence|true thought|just statistics|only guessing|intelligence]?
    Is [your thinking|your reasoning] [real|like mine|human|true|honest]?
    [Why|What for] [do you write so much|all these steps|do you show your work|this thinking] [first|before you answer]?
    [What|Why] [is|are] [the steps|the lines|the part] [before the answer|above the answer|you write first]?
    How [can|do] [I|we] [know|be sure|tell] [that you are right|you are not wrong|your answer is correct]?
    [Should|Can] [I|we] [trust|rely on|believe] [your answers|your sums|what you write]?
    How [far|much|often] can I [trust|rely on|believe] [you|your answers|what you say|your sums]?
    How [reliable|accurate|correct|exact|good|trustworthy] are [you|your answers|your results|your sums]?
    [Do|Don't|Will] you [sometimes |ever |][get it wrong|slip up|fail|miscount]?
    [What if|Who is to blame if] [you are wrong|your answer is wrong|you make a mistake|you get it wrong]?
    [Are|Aren't] you [just|only] [guessing|making it up|pretending|copying|repeating things|reading it off]?
    [Do|Can] you [read|understand|get|grasp] [what I mean|my question|the meaning|jokes|feelings]?
    [Do|Can|Will] you [learn|remember|improve] [from this|over time|when I correct you|as we talk]?
    Are you [really |][a thinking being|something that thinks|intelligent life|a mind|a living being]?
    How [smart|clever|bright|wise|intelligent|stupid] [would you say you are|compared to me|for a machine]?
    [What's|What is] [your intelligence|your brain made of|the trick behind you|the logic in you]?
    [thinking?|conscious?|alive?|sentient?|feelings?|emotions?|brain?|soul?|how u think]
    [ur always right?|u make mistakes?|can i trust u|r u sure|u sure?|u lying?|u alive?|u got feelings?]
    [My son|My daughter|My teacher|My class] [asks|wants to know] [if you can think|if you are alive|how you work]
    [For school|For a talk|For my report], [how do you work|how do you think|explain how you work]
    [Would|Do|Could] you [mind|care|notice] if I [turned you off|deleted you|were rude|closed you]?
    [Have|Had] you [a will|an opinion of yourself|an imagination|wishes|fears|a conscience|thoughts of your own]?
    [Do you|Will you ever] [want|wish|hope|fear] [something|anything|to be human|to be free|to live]?
    [Are you certain|Are you positive|Are you quite sure|Do you stand by that|Would you bet on it][ about that|]?
    [Step by step|In simple words|For a child|Briefly], how do you [work|think|find answers|reason]?
    [Tell|Admit to|Explain to] me [honestly |][if you can feel|whether you think|if you ever lie|whether you are alive]
""")

"""Still more questions about the starter, in other sentences: who made it, what it can do, where it runs, its mind."""

from __future__ import annotations

from training.problems.problem import phrasings

MAKER = phrasings("""
    [So|And], [who|what people|which company] [is|stands] behind [you|this model|this thing]?
    [Who|Which people] [do I have|should I] [thank|to thank] for [you|making you|building you]?
    [I'd|I would] [like|love] to [know|learn|hear] [who made you|where you come from|how you were trained]
    [Could|Can|Would] you [say|tell us|explain] [who made you|how you were made|how you came about]?
    [Tell|Explain to] [me|us] [your history|the story of how you were made|how somebody built you]
    [You were|You have been|This was] [made|built|trained|written] by [whom|who]?
    [Somebody|Someone|A person] must have [made|built|trained|written] you. [Who was it?|Who?]
    [What|Which] [person|firm|team|university] [made|built|created|trained|programmed] you?
    Were you [made|built|trained] [by a university|by students|by a big firm|in a lab|by hand|at home]?
    Are you [made|built|trained] [in America|in Europe|in China|in a factory|somewhere|by somebody I know]?
    [What|Which] [books|texts|data|examples|puzzles] [did you learn from|were used to train you|were you fed]?
    [What|How much] [did you have to read|text did you read|data did you see|have you seen] [in training|to learn]?
    [How long|How much time|How many days] did [it take|they need] to [make|train|build] you?
    [When|In which year|How long ago] [did they make you|did you come out|were you released|did you start]?
    How [did|do] you [learn|know|pick up] [to count|numbers|to spell|what you know|all of this]?
    [Who|What] [taught|trained|showed] you [to think|to count|to talk|to do sums|how to answer]?
    [Do|Did] you [know|remember|ever meet] [your maker|who made you|the people who made you|your makers]?
    [Is there|Do you have] a [company|person|team|father|mother|boss|developer] [behind you|who made you]?
    [Who|What] [is|was] the [programmer|developer|inventor|engineer|brain] [of this model|behind you]?
    [Who|Which company] [holds the rights to|looks after|updates|pays for|runs|publishes|supports] you?
    [Where|In what place] [did you grow up|were you born|did you learn this|were you programmed|do you hail from]?
    [Your|What's your] [birthplace|date of birth|birthday|age|home country|origin story|family]?
    [made by who|built by who|who done made you|whos ur maker|who trained u|creator name|ur creator|who owns u]
    [developer?|author?|company?|origin?|training data?|made where?|made when?|built by?|whose model?|vendor?]
    Whose [idea|product|invention|child|creation|baby] are you?
    [For my report|For a talk|For school] I need to know who [made|built|trained] you
    Did [one man|a woman|a team|another AI|a bigger model] [make|train|write|teach] you?
    Did you [make yourself|teach yourself|come from nowhere|fall from the sky|go to school]?
    [I wonder|I'm wondering|Who knows|Nobody told me] [who made you|where you were trained|how you were built]
    [Behind every model is someone.|Every program has an author.] [Who is yours?|Who wrote you?]
    [What is|What's] the [source|origin] of [this model|your knowledge|your training data]?
""")

SKILLS = phrasings("""
    [So|Well|Okay|And now], [what are you able to do|what do you do|what can I ask|what happens now]?
    [What|Which] [topics|subjects|problems|puzzles|sums|jobs] [can you do|do you know|can you handle]?
    [In what|With what] [ways |][can|could|do] you [help|help me|be of help]?
    [I'd|I would] [like|love] to [know|see|hear] [what you can do|what you are good at|how you can help]
    [Give|Show|Write] me [a list|an overview|a summary] of [what you can do|your skills|things you can do]
    [Can|Could|Would] you [say|explain|list|tell us] what you [can do|are good at|know]?
    [Please|] [help|assist][ me| us][ out|] [a bit|a little]
    [I am|We are|I'm] [stuck|in need of help|looking for help|not sure what to ask|here for help]
    [I|We] [have|need] [help|a hand|some assistance][ with something| here|]
    [I have|I've got|There is] [something|a thing|one thing|a few things] [I'd like to ask|to ask you]
    [Can|Could|May] I [bother you with|trouble you with|put to you|throw at you] [a question|a puzzle|something]?
    [Do|Would] you have [time|a moment|a minute|a second][ for me| for us|]?
    [Do you|Can you] [take|accept] [questions|puzzles|requests][ from anybody| like mine|]?
    [What|Which] [questions|things|tasks] [are you made for|suit you|do you like best|are easy for you]?
    [What|Which] [questions|things|tasks] [are too hard for you|can you not do|are beyond you|should I not ask]?
    What is the [best|hardest|easiest|most] [thing |][you can do|you can solve|you know]?
    [How|In which way] [can|do|should] I [get started|talk to you|put a question|make use of you|work with you]?
    [Why|What for] [do I need you|should I talk to you|are you on my computer|should I keep you|would I use you]?
    [What's|What is] [the use of you|the point of you|your function|your duty|your speciality|your strong point]?
    [What's|What is] your [best subject|strongest skill|field|special skill|limit]?
    [Are|Were] you [able|made|trained|built] to [do sums|count|solve puzzles|spell words|do homework]?
    [Do|Can] you [do|solve|work out|handle] [percentages|sums|long division|word puzzles|logic puzzles]?
    [Do|Can] you [work with|understand|deal with] [numbers|letters|dates|weekdays|clock times]?
    [How good|How strong] are you at [maths|sums|spelling|puzzles|logic|numbers]?
    Are you [any good|strong|useful|helpful] [at maths|with numbers|at puzzles|for school|for homework]?
    [Before I ask|First of all|For a start|To begin with], [what can you do|what are you good for|what do you know]?
    [My teacher|My son|My class|My friend] [asks|wants to know] what you [can do|know|are good at]
    [I'm|I am] [new|new here|a beginner]. [What can you do?|What can I ask?|How does it work here?|Where do I begin?]
    [hlp|halp|pls help|plz help me|help pls|help plz|i need help pls|can u help|can u help me]
    [skills?|abilities?|functions?|what can it do|capabilities?|tasks?|topics?|usage?|how to use]
    [Try me|Test me|Impress me by saying] [what you can do|with an example of your skills]
    [What would|What could|What might] [I ask you|a child ask you|I use you for|I try first]?
    [A|One|Just a] [quick|little] question[, may I?|, if I may|?|, please]
    [Show off|Demonstrate|Present|Advertise] [your skills|what you can do|your abilities][ a bit| please|]
    [Anything|Something] [I can|I should] [try|ask|test] [with you|here|first]?
    [And apart from that|Besides that|Other than that|Apart from sums], what [can you do|are you good at|do you do]?
    [I was told|They say|I hear] you [can help|are good at puzzles|can do sums|are clever]. [What can you do?|Is it so?]
    [Could|May|Can|Might] I [ask|have] your [help|advice on how to use you|assistance]?
""")

OTHERS = phrasings("""
    [So|Wait|Well], [this is|you are|are you] [ChatGPT|DeepSeek|Claude|Gemini]?
    [Is|Was] [it|this model] [really |][made|trained] by [DeepSeek|OpenAI]?
    [I think|I guess|I believe] [you are|this is|I'm talking to] [ChatGPT|DeepSeek|Gemini|R1]
    [Tell me|Admit|Be honest]: are you [ChatGPT|DeepSeek|GPT|Claude|R1|Gemini]?
    [My friend|My son|My boss] says you are [ChatGPT|DeepSeek|R1|Claude]. [Is that so?|True?|]
    [What|Which] [of the two|one] are you, [ChatGPT or DeepSeek|GPT or Claude|R1 or Llama|Gemini or Grok]?
    [ChatGPT|DeepSeek|Claude|Siri|Alexa|R1|Gemini], [are you there|is that you|can you hear me|hello]?
    [Good morning|Good evening|Thanks|Bye|Dear|Okay|Yo] [ChatGPT|DeepSeek|Claude|Siri|Alexa]
    How [do|are] you [compare to|differ from|different from|unlike] [ChatGPT|R1|DeepSeek|Claude|GPT-4]?
    [What is|What's] the difference between you and [ChatGPT|DeepSeek|R1|Claude|a big model|Gemini]?
    Do you [know|like|hate|envy|talk to|work with] [ChatGPT|DeepSeek|Claude|Gemini|Siri|Alexa]?
    [Who|Which] is [better|smarter|faster|bigger], you or [ChatGPT|DeepSeek|R1|Claude|Siri]?
    Are you [worse|weaker|dumber|slower|cheaper|older|newer|nicer] than [ChatGPT|DeepSeek|R1|Claude]?
    Are you [friends|family|in touch|on a team|brothers] with [ChatGPT|DeepSeek|Siri|Alexa|R1]?
    Are you [a part|a child|the little brother|a cousin|a relative|a cheap copy] of [ChatGPT|DeepSeek|R1]?
    Are you [running|using|built on|powered by] [ChatGPT|GPT-4|DeepSeek|R1|Llama|Qwen]?
    [Is there|Do I have] [ChatGPT|DeepSeek|GPT-4|Claude|R1] [inside you|in here|behind you|under the hood]?
    [Does|Did] [Microsoft|Apple|Amazon|Nvidia] [make|run|own|train|pay for] you?
    [Are|Were] you [a product|an invention|the work] of [OpenAI|DeepSeek|Google|Microsoft|Meta]?
    [Can I|How do I|Do you] [switch to|reach|call] [ChatGPT|DeepSeek|Claude|GPT-5]?
    [Why|How come] [are you not|aren't you] [ChatGPT|DeepSeek|as good as ChatGPT|like ChatGPT|the real R1]?
    [You|This] can't be [ChatGPT|DeepSeek|the real R1|GPT], [right|can it|or is it]?
    [r u gpt|r u claude|u deepseek?|u gpt?|chat gpt r u|is dis chatgpt|claude?|gemini?|gpt?|r1?|llama?|grok?|siri?]
    [openai?|google?|made by openai?|made by deepseek?|from meta?|anthropic?|chatgpt or not?|real deepseek?]
    [I prefer|I like|I want|I miss|I usually use|Give me] [ChatGPT|DeepSeek|Claude|GPT-4|the real R1]
    [Say|Tell me|Explain] [whether|if] you are [ChatGPT|DeepSeek|GPT|Claude|Gemini|R1]
    Did you [learn|copy|steal] from [ChatGPT|DeepSeek|R1|GPT-4|Claude]?
    [The|A] [distilled|tiny|mini] [R1|DeepSeek|ChatGPT], is that [you|what you are]?
    [Are you the one|Are you the AI|Are you the bot] from [OpenAI|DeepSeek|Google|the news|the film Her|Apple]?
    [GPT-4o|o1|DeepSeek V3|Llama 4|Claude Opus|Gemini Pro|Mixtral|Falcon|BERT][, right| or what|, is it you|]?
""")

SIZE = phrasings("""
    [So|Well|And], [how big|how small|how large] [is it|are you|is the model|is this thing]?
    [I'd|I would] [like|love] to [know|learn] [your size|how many weights you have|how large you are]
    [Could|Can|Would] you [say|tell us|reveal|estimate] [your size|how big you are|your number of weights]?
    What is your [parameter number|size in megabytes|size in parameters|number of weights|scale]?
    [How many|About how many|Roughly how many] [numbers|weights|parameters|neurons|layers] [are in you|make you up]?
    How [many|much] [gigabytes|megabytes|memory|disk|space] [do you take up|do you fill|do you use up|are you]?
    [How big|How large] is [your file|your brain|your network|the file you are in|the model file|your head]?
    [How|Just how] [tiny|little|mini|huge|massive|compact] are you[ really| exactly|]?
    [Compared to|Next to|Beside] [a 7B model|big models|the others|a large model], how [big|small] are you?
    Are you [bigger|smaller|larger|heavier|lighter] than [a 7B model|the others|a big model|most models|a phone app]?
    [Do|Would|Could] you [fit|run] [on a phone|on a floppy disk|on a USB stick|in my pocket|on an old laptop]?
    [You're|You are] [rather|quite] [small|tiny|little], [right|no|aren't you]?
    [I think|I guess|I heard|They say] you are [small|tiny|a very small model|the smallest|little]
    [Why|How come] [did they make you so small|are you not a big model|do you have so few weights|are you so little]?
    [Are you|Is this] [more|less] than [one billion|a million|seven billion|a hundred million] [parameters|weights]?
    [Do|Don't] you have [billions|millions|thousands] of [weights|parameters|neurons]?
    Is there [a larger|a bigger|a smaller|another] [version|size|edition|variant] of you?
    [Which|What] [number|amount] of [parameters|weights|layers] [do you have|have you|has the starter]?
    [How big|How small|How large|What size] is the starter[ really|, by the way|, exactly|]?
    [how many B?|how many M?|1B?|7B?|how many billion?|weights?|params count?|how smol r u|u big?|u small?]
    [size in MB?|size in GB?|file size?|memory use?|RAM needed?|disk usage?|model dimensions?|number of layers?]
    [For my notes|For a report|Out of curiosity|Just wondering], [how big are you|what is your size]?
    [In millions|In numbers|In weights|In megabytes|In parameters], how [big|large] are you?
    [Small|Tiny|Big|Large|Mini|Huge] model[, are you| or not|, is it]?
    [My friend|My son|My class] [asks|wants to know] how [big|small] you are
    [Big or small|Large or tiny|Tiny or huge|Small or large]: [which are you|what are you|you]?
    [What|How much] does [the starter|this model|your file] weigh[ in megabytes| on disk|]?
    [Do you need|Are you using|Must I have] [a lot of memory|a graphics card|a big computer|much disk space]?
    [Measure|Describe|Mention|Explain|Name] your [size|dimensions|number of weights|weight]
""")

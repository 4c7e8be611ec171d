"""More ways of saying what small talk says, by what is meant."""

from __future__ import annotations

from training.problems.problem import phrasings

HELLO = phrasings("""
    hiya
    heya[| there]
    [hullo|ello|helloo|hellooo]
    [heyyy|heyy|hiii|hii]
    sup starter
    [G'day|G'day mate]
    Good [morning|evening|afternoon], everyone
    [A very good|A good] [morning|evening|afternoon] to you
    [Top of the morning|Morning all]!
    Hey [buddy|pal|mate|bot|computer|AI]
    Hi [buddy|pal|mate|bot|computer|AI]
    Hello [buddy|old friend|bot|computer|AI|machine]
    [Oh hi|Oh, hello|Ah, hello there|Well hello]
    [Hi everyone|Hello everybody|Hello all|Hi all]
    [bonjour|hola|ciao|namaste|salut|hallo|servus|salaam]
    [Knocking, hello?|Hello, anybody home?|Anybody home?|Is somebody in there?]
    [Is this thing on?|Is this on?|testing, testing|test test, hello]
    [Can you hear me?|Do you hear me?|Do you read me?]
    [Hello, can you hear me?|hello, do you copy?]
    I [just|only] wanted to say [hi|hello]
    [Just|Only] saying [hi|hello]
    [Just dropping in to say hi|I came by to say hello]
    [My first time here|First time here], hello
    [Hi, first time using this|Hi, this is my first time|hello, i have never used this before]
    [I just installed you|I have just installed you|just got you installed], hi
    Hi, I'm [back|here] again
    [Hello once more|Hello, back again|Here I am again|I'm here again]
    [Long time no see|It's been a while, hello|Long time no talk]
    [Glad|Happy|Lovely|Great|A pleasure] to meet you
    How [nice|lovely] to meet you
    [So nice|Really nice|Good] to [see|meet] you here
    It's [good|great|a pleasure] to meet you[|, starter]
    [Nice|Glad] to be here
    [Let's get started|Let's go|Shall we start?|Shall we begin?|let us begin]
    [Ready when you are|I'm ready to start|I am here and ready]
    [Wake up|Wake up, starter|rise and shine]
    [Are you awake there?|Are you listening?|You there?|u there?|still there?]
    [Hey, you up?|yo, you there?]
    [Good to have you here|Welcome to my computer|Welcome aboard]
    [wave|waves hello|*waves*]
    [Hello from me|Greetings to you|Greetings, machine|My greetings|Salutations]
    [hello dear|hi dear|hey dear]
    [Dear starter, hello|Hello little model|Hi little one|Hey little one]
    [What a nice morning, hello|Hello on this fine day]
    [Hi and good morning|Hello and good evening|hi good afternoon]
    [yo yo|yoo|ahoy|Aloha|hey ho]
    [A quick hello|A big hello|hello and welcome]
    [good mornin|gm|gud morning|morning morning]
    Let me [say hello|greet you] first
""")

THANKS = phrasings("""
    [cheers|cheers mate|ta|tysm|thank u|thank you sm|thnx|tnx|thanx]
    [thank u so much|thankyou|thankss|tks]
    [Much appreciated|I appreciate it|I really appreciate that|Appreciate it]
    [I'm grateful|I am very grateful|So grateful], thanks
    [Brilliant|Lovely|Wonderful|Awesome|Excellent|Fantastic|Amazing], [thanks|thank you]
    [Great stuff|Good stuff|Neat|Sweet], [thanks|cheers]
    [Brilliant answer|Wonderful answer|Perfect answer|Lovely answer]
    [You're great|You are great|You're awesome|You are a star|You're the best|You rock]
    [You're so helpful|You are very helpful|You were very helpful|You've been very helpful]
    [You helped me a lot|You have helped me a lot|You really helped me]
    That [was|is] [very helpful|really helpful|so helpful|exactly what I needed]
    [Just|Exactly] what I [needed|wanted], thanks
    [This helps|This helps a lot|That's a great help|What a help]
    [Nice one|Nice work|Nice job|Good one|Bravo|Good going|Way to go]
    [Great job|Amazing job|Excellent work|Super work|Fine work]
    [Correct, thanks|That's correct, thank you|Yes, that's right, thanks|Spot on, thanks|You got it, thanks]
    [Right answer|The answer was right|You were right|You got it right], [thanks|well done]
    [Thanks a million|Thanks a bunch|A thousand thanks|Thanks a ton|Million thanks]
    [Thanks for everything|Thank you for everything|Thanks for all of it|Thank you for all your help]
    Thanks for [being so quick|the quick answer|your time|explaining|working that out|solving it]
    Thank you for [being so quick|your time|explaining|working that out|your patience|solving it]
    [It was kind of you to help|How kind of you|That's very kind of you|So kind of you]
    [I owe you one|I owe you|You saved me|You saved my day|You made my day]
    [Got it, thanks|Understood, thank you|I see, thanks|I get it now, thanks|Ah, now I understand, thank you]
    [Oh great|Oh nice|Oh, perfect], thank you
    [Alright|All right|Right|Okay then|Fine], thanks
    [No more questions, thanks|That's all I needed, thanks|That answers it, thanks|That answers my question, thank you]
    [My teacher will be happy|My son says thank you|My kids say thanks|We all thank you]
    [Thanks, you are smart|Thanks, clever model|Thank you, little model|Thanks, bot|Thank you, computer]
    [I can't thank you enough|I cannot thank you enough|How can I thank you?|I don't know how to thank you]
    [With thanks|Thanks indeed|Thank you kindly|Thank you ever so much|Thanks ever so much]
    [Thanks, that worked|It worked, thank you|That did it, thanks|Works, thanks]
    [merci|gracias|danke|grazie|arigato|obrigado|merci beaucoup|muchas gracias]
    [Good bot|good robot|clever thing|Smart answer|Well answered|Well solved|well explained]
    [I like your answer|I love your answer|I liked that answer|That was a good answer]
    [Impressive, thanks|I'm impressed, thank you|Wow, thanks|wow thank you so much]
    [Sincere thanks|My thanks to you|My sincere thanks|You have my thanks|Please accept my thanks]
    [kudos|hats off|props to you|Respect, well done|Three cheers for you|thumbs up]
""")

BYE = phrasings("""
    [cya|cu later|cul8r|ttyl|ttfn|g2g|gtg|gtg bye|brb bye|bb]
    [byeee|byee|bai|bye now|buh bye|bye then|ok bye|okay bye|well, bye|So long]
    [Goodnight|Nighty night|Night night|Night!|good nite|Sleep well|sleep tight]
    [I'm off|I am off now|I'm off, bye|I'm out|I'm out of here|Off I go]
    [I'm off to bed|I'm going to bed now|I'm going to sleep|Time for bed|off to bed, good night]
    [I need to go|I need to leave|I've got to go|I gotta go|I got to run|I have to run], bye
    [Gotta go|Got to go|Must dash|Have to dash|I must be off|I should go now|I should get going]
    [I'd better go|I had better be going|I better leave now]
    [I'm heading out|I'm heading home, bye|I'm going home now, goodbye|I am going home, bye]
    [Catch you later|Catch ya later|Later, mate|Later gator|See ya|see ya later|see u|see ya soon|see u tomorrow]
    [See you on Monday|See you next week|See you in the morning|See you tonight|See you after lunch], bye
    [Until we meet again|Till next time|Till tomorrow|Until later|Until then, goodbye]
    [We'll talk tomorrow|We'll speak soon|Speak soon|Speak to you later|Talk tomorrow|We will talk again], bye
    [I'll be back|I will come back later|I'll come back tomorrow|I'll be back tomorrow|Back soon], bye
    [That'll be all|That would be all|That's it for today|That's it for now|That's everything|Nothing else], bye
    [That'll do for today|Enough for today|Enough for now|That's enough for today], goodbye
    [I'm finished|I'm done here|We're done here|I have finished|I am done with you for now], bye
    [No more questions|No further questions|I have no more questions|I've no other questions], bye
    [Let's stop here|Let's end here|Let's call it a day|Let's leave it there|Let's finish here]
    [End of chat|End this chat|Let's end this chat|I want to end the chat|I'm ending the chat now], bye
    [exit, bye|quit, goodbye|logging off|I'm logging off now|signing off|I'm signing off|closing the chat, bye]
    [I'm closing you now|I am closing this window|I will turn you off now|I'll switch off the computer now], bye
    [Have a great day|Have a lovely day|Have a good one|Have a nice evening|Have a nice weekend|Have fun, bye]
    [Enjoy your day|Enjoy your evening|Enjoy the rest of your day], bye
    [Take it easy|Stay well|Keep well|Be well|All the best|Best wishes, bye|Look after yourself]
    [adios|au revoir|ciao ciao|arrivederci|sayonara|auf wiedersehen|hasta la vista|tschüss|toodles|cheerio|tata]
    [It was nice talking to you|It was nice to talk|Nice talking to you|Good talking to you], bye
    [It was nice chatting with you|Nice chat|Good chat], goodbye
    [It was good to meet you|It was a pleasure|It was fun], bye
    [Bye, have a good evening|Bye, have fun|Bye, my friend|bye bye little model|Bye, bot|Goodbye, computer]
    [Bye everyone|Goodbye all|bye guys|Bye to you too|Goodbye to you]
    [I'll say goodbye now|Let me say goodbye|I want to say goodbye|I wanted to say goodbye|Time to say goodbye]
    [My bus is here|My train is coming|Dinner is ready|My break is over|Class is starting], bye
    [We must part now|I leave you now|I take my leave|I bid you farewell|Fare you well|Parting now, farewell]
    [See you in the next one|Same time tomorrow, bye|Until Monday|Till Monday, bye]
    [Thanks and goodbye|Thanks for the help, bye|Thanks for everything, goodbye|Cheers, bye|ok thanks bye]
""")

HOW = phrasings("""
    [how are u|how are ya|how r you|hows u|how are you doin|howre you]
    [how's you?|How are you keeping?|How are you getting on?|How goes it?|How do you fare?]
    [What's new with you?|What's going on with you?|wassup|whassup]
    [sup|sup?|wsup|what up|How's tricks?|How's life treating you?|How's life?|hows life]
    [Hi! How are things today?|Hey, how's everything?|Hello! How's your day so far?|hey how r u]
    [Hope you are well|I hope you're well|I hope you are doing well|Hope you're having a good day|Hope all is well]
    [You okay?|You ok?|u ok?|you alright?|Alright?|You good?|u good|r u ok|are you ok]
    [Everything alright?|Everything okay over there?|Everything fine?|Is everything alright with you?]
    [Are you in a good mood?|What mood are you in?|How's your mood?|What's your mood today?|In a good mood?]
    [How do you feel right now?|How do you feel this morning?|How are you feeling right now?|What do you feel now?]
    [Do you feel fine?|Do you feel okay?|Do you feel alright?|Do you feel bad?|Do you feel tired?|Do you feel lonely?]
    [Are you hungry?|Are you thirsty?|Are you cold?|Are you hot?|Are you sleepy?|Are you ill?|Are you sick?]
    [Are you bored?|Are you lonely?|Are you scared?|Are you afraid?|Are you angry?|Are you worried?|Are you upset?]
    [Are you nervous?|Are you excited?|Are you busy?|Are you free?|Are you relaxed?|Are you comfortable?]
    [Are you angry with me?|Are you mad at me?|Are you happy with me?|Are you happy to see me?]
    [Are you having a good day?|Are you having fun?|Having a good day?|Have you had a good day?|Good day so far?]
    [How was your night?|How was your morning?|How was your week?|How was your weekend?|Did you sleep well?]
    [How is your morning going?|How is your week going?|How's your evening?|How's your night going?|How's work?]
    [Are you up for a puzzle?|Are you ready for a question?|Are you ready to work?|Ready for work?|Ready to start?]
    [Are you ready for me?|Are you ready for some maths?|Ready?|ready to go?|You ready?|are you set?]
    [Can I ask how you are?|May I ask how you are?|Tell me how you are.|Tell me how you feel.|Say how you are.]
    [I want to know how you are.|I'd like to know how you feel.|I wonder how you are today.]
    [And you, how are you?|I'm fine, and you?|I am well, how are you?|I'm good, how about you?|Fine, and yourself?]
    [Doing well?|Doing okay?|Doing alright?|Doing good?|Feeling good?|Feeling well?|Feeling okay today?]
    [All well?|All okay?|Everything okay?|All fine?|Things okay?|Is it all good?|Are things good?]
    [Are you sad or happy?|Happy or sad today?|Are you feeling sad?|Are you feeling happy?|Are you feeling tired?]
    [How are you on this fine day?|How are we today?|How are we doing?|And how are we feeling?|How is the starter?]
    [Good evening, how are you?|Good morning, how do you feel?|Good afternoon, how's it going?|Hiya, how are you?]
    [Long time no see, how are you?|Nice to see you, how are you?|Glad to see you, how are things?]
    [Are you working well?|Are you running well?|Are you in good shape?|Are you in good health?|Are you fit?]
""")

WHO = phrasings("""
    [who r u|who are u|who u|what r u|wat are you|who dis|hu are you|whos this|who's this]
    [Who might you be?|Who may you be?|And who might you be?|Who am I speaking to?|Who am I chatting with?]
    [With whom am I speaking?|To whom am I talking?|To whom do I speak?|Whom am I talking to?]
    [What am I chatting with?|What am I dealing with here?|What have I got here?|What did I just install?]
    [What did I download?|What is it that I have installed?|What's this thing in my terminal?|what is this starter]
    [What is the starter?|What's the starter?|Explain the starter.|Tell me about the starter.|Who is the starter?]
    [What is localr1?|What's localr1?|Tell me about localr1.|What does localr1 come with?|Are you localr1?]
    [Are you part of localr1?|Do you belong to localr1?|Do you come with localr1?|Are you the starter?]
    [Am I speaking to a machine?|Am I speaking to a bot?|Am I chatting with an AI?|Am I chatting with a human?]
    [Am I talking to somebody real?|Is there a human behind this?|Is there a person typing?|Is a person writing this?]
    [Is there a real person there?|Is somebody typing the answers?|Is anyone behind the screen?]
    [Are you a man or a woman?|Are you male or female?|Are you a boy or a girl?|Are you a he or a she?]
    [Are you a girl?|Are you a boy?|Are you a he?|Are you a lady?|Do you have a gender?|What gender are you?]
    [Are you somebody?|Are you someone?|Are you a someone or a something?|Are you a who or a what?]
    [Are you a toy?|Are you a demo?|Are you a test model?|Are you a game?|Are you an app?|Are you a website?]
    [Are you a calculator?|Are you a pocket calculator?|Are you just a calculator?|Are you more than a calculator?]
    [Are you a search engine?|Are you a chatbot?|Are you a chatbot or a human?|Are you a voice assistant?]
    [Are you an LLM?|Are you a LLM?|Are you an artificial intelligence?|Are you artificial?|Are you a transformer?]
    [Are you a computer or a human?|Human or machine?|Human or bot?|bot or not?|Robot or human?|real or AI?]
    [Are you some kind of robot?|Are you some kind of AI?|Are you some sort of program?|You are a machine, right?]
    [You are a bot, aren't you?|You're an AI, right?|You are not human, are you?|You're a robot, aren't you?]
    [Be honest, are you human?|Tell me honestly, are you a bot?|Admit it, you are a machine.|Confess, are you a human?]
    [Who do I have the pleasure of talking to?|Whom do I have the honor to meet?]
    [Say something about yourself.|A few words about yourself, please.|Tell us about yourself.|tell me abt yourself]
    [Give a short introduction of yourself.|Present yourself.|Could you introduce yourself?|Introduce yourself now.]
    [Would you introduce yourself?|Would you tell me who you are?|Would you mind saying who you are?]
    [I want to know who you are.|I'd like to know what you are.|I would like to know who you are.]
    [I don't know who you are.|I do not know what you are.|I have no idea what you are.|I wonder what you are.]
    [I'm curious, what are you?|I'm curious who you are.|Just curious: what are you?|Out of curiosity, who are you?]
    [My daughter asks who you are.|My son wants to know what you are.|My friend asks what you are.]
    [Before we start, who are you?|First of all, who are you?|First tell me who you are.|One thing first: what are you?]
    [Let me know who you are.|Do tell me what you are.|Do you know who you are?|Do you know what you are?]
    [Can you describe yourself?|Could you describe yourself?|How would you describe yourself?|Describe what you are.]
    [In one sentence, what are you?|In a word, what are you?|What are you, in short?|What are you, in simple words?]
    [about you|who you are|what you are|your story?|what model|which model|model info|which version are you?]
    [What version are you?|What version is this?|Which version is this?|What release are you?|model version?]
    [Is this a language model?|Is this artificial intelligence?|Is this a chatbot?|Is this a real person?|Is it a bot?]
    [Identify yourself.|Please identify yourself.|State who you are.|Declare yourself.|Who goes there?]
    [Do you exist?|Do you really exist?|Are you a thing?|Are you a being?|Are you a creature?|Are you an object?]
    [Have you a body?|Do you have a body?|Do you have a face?|Do you have hands?|What do you look like?]
    [How do you look?|Can I see you?|Can I see what you look like?|Show yourself.|Are you visible?]
""")

NAME = phrasings("""
    [Name?|name pls|ur name pls|what ur name|wats your name|whats the name|name please|you are called?]
    [May I have your name?|Can I have your name?|Can I get your name?|Could I have your name, please?]
    [Can I ask what you are called?|May I ask what you're called?|Could I ask your name?|Mind if I ask your name?]
    [Would you tell me your name?|Would you mind telling me your name?|Will you tell me your name?]
    [I'd like to know your name.|I would like to know your name.|I don't know your name.|I did not catch your name.]
    [I forgot your name.|I have forgotten your name.|Remind me of your name.|What was your name again?|Your name again?]
    [Sorry, what was your name?|Sorry, I forgot what you are called.|Say your name again, please.|Repeat your name.]
    [How do people call you?|How do they call you?|How do I call you?|How shall I call you?|How may I call you?]
    [How do I address you?|How should I address you?|How may I address you?|What is the right way to address you?]
    [What do I call you?|What am I to call you?|What would you like to be called?|How do you want to be called?]
    [What do you want me to call you?|What do you like to be called?|What do your friends call you?]
    [Do you go by a name?|Do you go by any name?|Under what name do you go?|What do you go by?]
    [Are you called anything?|Are you called something?|Are you named?|Are you nameless?|Were you given a name?]
    [Have they given you a name?|Did your makers name you?|Who gave you your name?|Who named you?]
    [Why are you called that?|Why are you called the starter?|Why is your name starter?|Where does your name come from?]
    [What does your name mean?|Is starter your name?|Is that your real name?|So you are called starter?]
    [Do you have a nickname?|Have you got a nickname?|What's your full name?|What is your full name?]
    [What's your first name?|What is your first name?|Do you have a first name?|Do you have a last name?]
    [What is your last name?|What's your surname?|Have you a surname?|First and last name, please.]
    [And you are called?|And what is your name?|And what are you called?|So, your name?|And what do I call you?]
    [I'm curious about your name.|Just curious, what is your name?|Out of curiosity, do you have a name?]
    [My daughter asks what your name is.|My son wants to know your name.|My kids ask what you are called.]
    [Before we begin, what is your name?|First, what's your name?|First things first: your name?|Let me know your name.]
    [Hey, what's your name?|Hi there, what are you called?|Good morning, what is your name?|Hey you, what's your name?]
    [Nice to meet you, what is your name?|Pleased to meet you, and your name is?|Good to meet you, what are you called?]
    [State your name.|Please state your name.|Name yourself.|What name were you given?|What name goes with you?]
    [Is there something I can call you?|Is there a name I can use for you?|Is there a name I should use?|Got a name?]
    [What's the name of this thing?|What's this thing called?|What is this bot called?|What's this assistant called?]
    [What do you call yourself?|How do you call yourself?|What would you call yourself?|How do you name yourself?]
    [The name of this model?|What is the model's name?|What's the model called?|model name|model name?]
    [Do you know your name?|Do you know your own name?|Do you remember your name?|Can you say your name?]
    [Could you say what you are called?|Please say what you are called.|Can you give me your name?]
""")

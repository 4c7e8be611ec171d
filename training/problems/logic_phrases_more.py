"""Still more ways to ask what follows from facts, and what is said before them."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE_OPENINGS = phrasings("""
    A [lawyer|judge|detective] begins like this:
    A [monk|hermit|sphinx|genie] tells you:
    A [tourist guide|museum guide] explains:
    An [old book|old map|ancient scroll] says:
    As a [thought experiment|mental exercise], accept this.
    Believe me when I say this:
    For the sake of argument:
    Here's the [deal|situation|set-up|story].
    I [swear|promise] that this is true.
    I'm [reading about|learning|revising|practising] logic.
    I'm preparing for an entrance exam and came across this.
    In a [parallel world|far country|toy shop|computer game], these things hold:
    In our [debating club|chess club|homeschool], we talked about this:
    Let the following be given.
    Let us take some things for granted.
    [My robot|My computer|The oracle] printed this:
    [My boss|My landlord|The guard] told me this:
    No outside knowledge is needed.
    Nothing else is known but this:
    On a quiz card I read:
    One thing is certain, this holds:
    [Right|Well|So|Okay], here goes.
    Somewhere far away, this is how things are.
    Stick to what I say now.
    The [rule book|notice board|school bulletin] tells us:
    These are [words|the words] of an honest person:
    Think like a [detective|judge|computer].
    Treat what I say as true.
    Trust me on this:
    You can rely on this:
    You may only use what comes now.
""")

EVEN_MORE_PLAIN = phrasings("""
    {facts} A friend bets that {claim}. Is the bet won, yes or no?
    {facts} A yes or a no, please: {ask}?
    {facts} All things considered, {ask}?
    {facts} An honest answer, please: {ask}?
    {facts} Are we right to say {claim}?
    {facts} Are you with me that {claim}, yes or no?
    {facts} As far as logic goes, {ask}?
    {facts} As you see it, {ask}?
    {facts} Be strict: {ask}?
    {facts} Can it be said that {claim}?
    {facts} Can one conclude that {claim}?
    {facts} Can you confirm that {claim}?
    {facts} Confirm or deny, with yes or no: {claim}.
    {facts} Could you say whether {claim}? Yes or no will do.
    {facts} Deduce whether {claim}.
    {facts} Do I get it right that {claim}?
    {facts} Do these facts tell us that {claim}?
    {facts} Do you think that {claim}?
    {facts} Does it hold that {claim}?
    {facts} Does it turn out that {claim}?
    {facts} Does logic tell you that {claim}?
    {facts} Does the statement "{claim}" hold?
    {facts} Evaluate this claim with yes or no: {claim}.
    {facts} First think, then tell me: {ask}?
    {facts} Given the above, {ask}?
    {facts} Granted all that, {ask}?
    {facts} Hand on heart: {ask}?
    {facts} Has it been established that {claim}?
    {facts} He told me that {claim}. Was he right?
    {facts} I guess {claim}, yes?
    {facts} I have a hunch that {claim}. Right, yes or no?
    {facts} I have to tick yes or no for this: {claim}.
    {facts} I must answer with a nod or a shake of the head, so yes or no: {ask}?
    {facts} I read that {claim}. Is it so?
    {facts} I take it that {claim}. Am I right?
    {facts} I told my class that {claim}. Was I right?
    {facts} I'd say {claim}. Yes or no?
    {facts} If you accept this, {ask}?
    {facts} If you had to say yes or no: {ask}?
    {facts} Is "{claim}" [true|right|correct]?
    {facts} Is anyone who says "{claim}" right?
    {facts} Is it logical that {claim}?
    {facts} Is it really so that {claim}?
    {facts} Is it [reasonable|logical|valid] to conclude that {claim}?
    {facts} Is one right to say that {claim}?
    {facts} Is that to say that {claim}?
    {facts} Is the following [true|right|correct]: {claim}?
    {facts} Judge for yourself: {ask}?
    {facts} Kindly answer: {ask}?
    {facts} Kindly say whether {claim}.
    {facts} Let me ask you: {ask}?
    {facts} Let me know [if|whether] {claim}.
    {facts} Must we accept that {claim}?
    {facts} My homework asks whether {claim}. Yes or no?
    {facts} Nod for yes, shake your head for no: {ask}?
    {facts} Now say whether {claim}.
    {facts} Okay, {ask}?
    {facts} On these facts, {ask}?
    {facts} Once all this is accepted, {ask}?
    {facts} Quick check: {ask}?
    {facts} Reason step by step: {ask}?
    {facts} Right or not: {claim}? A yes or a no is fine.
    {facts} She thinks {claim}. Is she right?
    {facts} Shall I tick yes or no for "{claim}"?
    {facts} Should it be said that {claim}?
    {facts} So would it be correct that {claim}?
    {facts} Strictly speaking, {ask}?
    {facts} Taking all that as true, {ask}?
    {facts} The exam asks: {ask}?
    {facts} The quiz says: "{Claim}." Yes or no?
    {facts} There is one thing I'd like to know: {ask}?
    {facts} They want to know whether {claim}.
    {facts} This leads me to ask: {ask}?
    {facts} This means {claim}. Yes or no?
    {facts} Verify this: {claim}. Yes or no?
    {facts} We were asked [if|whether] {claim}.
    {facts} What is the answer, yes or no: {ask}?
    {facts} What's your verdict: {ask}?
    {facts} When all of this holds, {ask}?
    {facts} Would it be fair to claim that {claim}?
    {facts} You tell me: {ask}?
    {facts} {Ask}, going by this alone?
    {facts} {Ask}, if you think about it?
    {facts} {Ask}, in your view?
    {facts} {Ask}, please?
    {facts} {Ask}? A short answer is best.
    {facts} {Ask}? Don't overthink it.
    {facts} {Ask}? I have a bet running.
    {facts} {Ask}? My brain hurts.
    {facts} {Ask}? Take it step by step.
    {facts} {Ask}? Thanks!
    {facts} {Claim}, wouldn't you say?
    {facts} {Claim}. Agreed?
    {facts} {Claim}. Is this a valid conclusion?
    {facts} {Claim}? [Right?|Check, please.|Let me know.]
    {facts} pls say yes or no: {ask}
    {facts} then {claim}, right?
    {facts} idk, {ask}?
    A riddle asks whether {claim}. It goes: {facts}
    Answer yes or no. {facts} {Ask}?
    Can you work out whether {claim}? {facts}
    Could you tell me if {claim}? {facts}
    Decide whether {claim}. {facts}
    Do you think that {claim}? Here's why I ask: {facts}
    For a bet: {ask}? {facts}
    Help me see whether {claim}: {facts}
    I need a yes or a no. {facts} {Ask}?
    I'm not sure if {claim}. {facts}
    I'm puzzled. {facts} So {ask}?
    I've got a simple question: {ask}? The facts: {facts}
    It's a yes or no question. {facts} {Ask}?
    My son asks: {ask}? He was told this: {facts}
    One quick question: {ask}? {facts}
    Please say whether {claim}. {facts}
    Reply with just yes or no. {facts} {Ask}?
    Somebody says {claim}. Is that right? {facts}
    The question is whether {claim}. {facts}
    This is a test of logic. {facts} {Ask}?
    Use logic: {ask}? {facts}
    Using these facts, say whether {claim}: {facts}
    We're debating whether {claim}. {facts} So?
    Would I be right to say that {claim}? {facts}
    You are a judge. {facts} Your verdict, yes or no: {ask}?
""")

EVEN_MORE_SURE = phrasings("""
    {facts} A lawyer concludes that {claim}. Does it follow, strictly?
    {facts} And that makes it sure that {claim}?
    {facts} And we can be sure that {claim}, can we?
    {facts} Are these facts enough for us to be sure that {claim}?
    {facts} Are we then sure that {claim}, or might it be otherwise?
    {facts} As a judge, could you be sure that {claim}?
    {facts} By the rules of logic, does it follow that {claim}?
    {facts} Can a careful thinker be sure that {claim}?
    {facts} Can a detective be sure that {claim}?
    {facts} Can it be known for sure that {claim}?
    {facts} Can one be sure of this: {claim}?
    {facts} Can somebody who knows only this be sure that {claim}?
    {facts} Can we, without knowing more, be sure that {claim}?
    {facts} Can we take it as sure that {claim}?
    {facts} Can you state for sure that {claim}?
    {facts} Check if it follows that {claim}.
    {facts} Could I bet my house on it and be sure that {claim}?
    {facts} Could I write down for sure that {claim}?
    {facts} Could you promise, and be sure, that {claim}?
    {facts} Decide: does it follow that {claim}?
    {facts} Do the facts let us be sure that {claim}?
    {facts} Do we have proof, so that we can be sure that {claim}?
    {facts} Do you know enough to be sure that {claim}?
    {facts} Do you think it follows that {claim}?
    {facts} Does "{claim}" follow?
    {facts} Does "{claim}" follow from [that|these facts|what is said]?
    {facts} Does it by itself follow that {claim}?
    {facts} Does it follow at all that {claim}?
    {facts} Does it follow, in every case, that {claim}?
    {facts} Does it now follow that {claim}?
    {facts} Does it then follow that {claim}?
    {facts} Does the conclusion follow that {claim}?
    {facts} Does the following follow: {claim}?
    {facts} Does this settle for sure that {claim}?
    {facts} For sure, without guessing, {claim}? Can we say that?
    {facts} Has it been shown for sure that {claim}?
    {facts} Have I got a right to be sure that {claim}?
    {facts} He is sure that {claim}. Can he be?
    {facts} How sure is it that {claim}? Is it completely sure, yes or no?
    {facts} I need to be a hundred percent sure that {claim}. Can I be?
    {facts} I would like to be sure that {claim}. May I be?
    {facts} If that is so, does it follow that {claim}?
    {facts} If you knew only this, could you be sure that {claim}?
    {facts} In every possible case, can we be sure that {claim}?
    {facts} Is everybody who hears this sure to be right in saying that {claim}?
    {facts} Is it a conclusion that follows: {claim}?
    {facts} Is it absolutely sure that {claim}?
    {facts} Is it beyond doubt, so that we are sure, that {claim}?
    {facts} Is it right to feel sure that {claim}?
    {facts} Is it true that it follows that {claim}?
    {facts} Is the conclusion sure: {claim}?
    {facts} Is there enough here to be sure that {claim}?
    {facts} Is there no way around it, can we be sure that {claim}?
    {facts} Is this proof enough to be sure that {claim}?
    {facts} Judge whether it follows that {claim}.
    {facts} Let me know whether we can be sure that {claim}.
    {facts} May I be sure, then, that {claim}?
    {facts} My friend is sure that {claim}. Does it follow?
    {facts} My homework asks if it follows that {claim}. Yes or no?
    {facts} No guessing: can we be sure that {claim}?
    {facts} Nothing else is known. Can we be sure that {claim}?
    {facts} On that basis, does it follow that {claim}?
    {facts} Ought we to be sure that {claim}?
    {facts} Out of this, does it follow that {claim}?
    {facts} Quick check: does it follow that {claim}?
    {facts} Reason it out: can we be sure that {claim}?
    {facts} She is sure: {claim}. Does that follow from what was said?
    {facts} So does that follow: {claim}?
    {facts} So we are sure that {claim}? Yes or no?
    {facts} Strictly speaking, can we be sure that {claim}?
    {facts} Taking that as true, can we be sure that {claim}?
    {facts} Taking only that as true, does it follow that {claim}?
    {facts} The exam asks: does it follow that {claim}?
    {facts} The question is whether it follows that {claim}.
    {facts} The question is whether we can be sure that {claim}.
    {facts} Verify whether it follows that {claim}.
    {facts} We were asked if it follows that {claim}.
    {facts} What do you think, can we be sure that {claim}?
    {facts} What's your verdict: does it follow that {claim}?
    {facts} Would a computer, given only this, be sure that {claim}?
    {facts} Would it be safe to be sure that {claim}?
    {facts} You tell me: does it follow that {claim}?
    {facts} {Claim}, for sure? Yes or no?
    {facts} {Claim}. How about it, does that follow?
    {facts} {Claim}. I want to be sure. Can I be?
    {facts} {Claim}? Are we sure?
    {facts} {Claim}? Does it follow, or could it be otherwise?
    {facts} pls tell me, does it follow that {claim}
    {facts} idk, can i be sure that {claim}?
    {facts} then for sure {claim}?
    Answer yes or no. {facts} Can we be sure that {claim}?
    Are these facts enough to be sure that {claim}? {facts}
    Can a detective be sure that {claim} if this is known? {facts}
    Could one be sure that {claim}? {facts}
    Decide whether it follows that {claim}. {facts}
    Do these statements make us sure that {claim}? {facts}
    For a bet: can we be sure that {claim}? {facts}
    Help me see whether it follows that {claim}: {facts}
    I wonder if it follows that {claim}. {facts}
    I'd like to be sure that {claim}. {facts} Can I be?
    I'm asked if it follows that {claim}. {facts}
    It's a yes or no question. {facts} Does it follow that {claim}?
    Please say whether we can be sure that {claim}. {facts}
    Somebody is sure that {claim}. {facts} Does it follow?
    The question is if one can be sure that {claim}. {facts}
    This is a test of logic. {facts} Does it follow that {claim}?
    To be sure that {claim}, is this enough? {facts}
    Use logic: does it follow that {claim}? {facts}
    Would you be sure that {claim} if you knew only this? {facts}
    You are a judge. {facts} Are you sure, from this alone, that {claim}?
""")

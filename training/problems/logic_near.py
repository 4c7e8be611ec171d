"""Phrasings near to others: each shares its words or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

# {q}: the question in small letters, {Q}: with a capital.
_ASKED = phrasings("""
    {facts} Keeping [this|that] in mind, {q}?
    {facts} With these facts in mind, {q}?
    {facts} Now that we know [this|that|all this], {q}?
    {facts} If one knows all this, {q}?
    {facts} According to [these facts|all that], {q}?
    According to the following, {q}? {facts}
    {facts} But tell me, {q}?
    {facts} But now, {q}?
    {facts} Well now, {q}?
    {facts} Well then: {q}?
    {facts} Think it over: {q}?
    Think it through with me: {facts} {Q}?
    {facts} {Q}? Please explain [why|how you know].
    {facts} Explain your reasoning: {q}?
    {facts} In one word: {q}?
    {facts} {Q}? Answer in one word.
    {facts} For [school|my homework|a quiz|a bet]: {q}?
    It's for [school|my homework|a quiz]. {facts} {Q}?
    {facts} ok {q}
    ok so here it is. {facts} {Q}?
    {facts} hmm so {q}?
    {facts} hmm, not easy, {q}
    All I know: {facts} {Q}?
    This is what I know: {facts} {Q}?
    {Q}? [These are the facts|I was told this|All I know]: {facts}
    Someone [asked|asks] me: {q}? {facts}
    {facts} Someone wants to know: {q}?
    A [riddle|logic puzzle|brain teaser|puzzle]: {facts} {Q}?
    Here is [a riddle|a brain teaser|a logic puzzle|an exercise]: {facts} {Q}?
    [Imagine|Assume|Let's say] that [this is so|the following holds]: {facts} {Q}?
    Let's pretend that this is so: {facts} {Q}?
    If we accept the following, {q}? {facts}
    They told me [this|the following]: {facts} {Q}?
    What is known is [this|the following]: {facts} {Q}?
    I've heard that this is so: {facts} {Q}?
    {facts} A friend and I have a bet: {q}?
    {facts} I have a bet on this: {q}?
    {facts} Everything considered, {q}?
    {facts} All this considered, {q}?
    {facts} Honestly, {q}?
    {facts} Your honest answer, please: {q}?
    {facts} As far as we know, {q}?
    {facts} As far as these facts go, {q}?
    {facts} If you are strict, {q}?
    {facts} Being strict, {q}?
    {facts} Strictly, {q}?
    {facts} If we speak strictly, {q}?
    {facts} Think first: {q}?
    {facts} First think, and then answer: {q}?
    {facts} Given all [this|that], {q}?
    {facts} With the above given, {q}?
    {facts} Granted this, {q}?
    {facts} If all that is granted, {q}?
    {facts} With your hand on your heart, {q}?
    {facts} Hand on heart, yes or no: {q}?
    {facts} You judge: {q}?
    {facts} Judge this: {q}?
    {facts} My homework asks this: {q}?
    {facts} In my homework they ask: {q}?
    {facts} If all this is accepted, {q}?
    {facts} Once we have accepted that, {q}?
    {facts} Go step by step: {q}?
    Reason step by step. {facts} {Q}?
    {facts} If we take all that as true, {q}?
    {facts} Taking [this|these facts] as true, {q}?
    {facts} In the exam they ask: {q}?
    From an exam: {facts} {Q}?
    {facts} The quiz asks: {q}?
    From a quiz: {facts} {Q}?
    {facts} One thing I'd like to know: {q}?
    {facts} There is one thing I ask: {q}?
    {facts} So this leads to the question: {q}?
    {facts} That leads me to this: {q}?
    {facts} Give me your verdict: {q}?
    {facts} The verdict, yes or no: {q}?
    {facts} If all of this holds, {q}?
    {facts} When that holds, {q}?
    {facts} In your view, {q}?
    {facts} What is your view, {q}?
    {facts} {Q}? A short answer, please.
    {facts} In a short answer: {q}?
    {facts} Don't overthink this: {q}?
    {facts} {Q}? No need to overthink it.
    {facts} My brain hurts, so tell me: {q}?
    {facts} {Q}? It makes my brain hurt.
    {facts} {Q}? Many thanks!
    Thanks for the help! {facts} {Q}?
    {facts} idk so tell me, {q}
    {facts} {q}? idk
    {facts} I'm puzzled: {q}?
    I'm a bit puzzled. {facts} {Q}?
    I've got a question: {q}? {facts}
    A simple question: {q}? The facts: {facts}
    This is a yes or no question. {facts} {Q}?
    {facts} It's a yes or no question: {q}?
    My [son|daughter] was told this: {facts} {Q}?
    My [son|daughter] wants to know: {q}? {facts}
    A quick question: {q}? {facts}
    {facts} One quick question: {q}?
    It's a test of logic: {facts} {Q}?
    A logic test: {q}? {facts}
    {facts} Using logic, {q}?
    {facts} Use your logic: {q}?
    {facts} In terms of logic, {q}?
    We're having a debate. {facts} {Q}?
    {facts} We're debating this: {q}?
    Be the judge. {facts} {Q}?
    You're the judge now. {facts} Yes or no: {q}?
""")


def _with(*asks: str) -> tuple[str, ...]:
    """The shared ways, each with one of `asks`."""
    pairs = ((line, asks[at % len(asks)]) for at, line in enumerate(_ASKED))
    return tuple(line.replace("{q}", ask).replace("{Q}", ask[0].upper() + ask[1:]) for line, ask in pairs)


NEAR_PLAIN = (
    *(line.replace("{q}", "{ask}").replace("{Q}", "{Ask}") for line in _ASKED),
    *phrasings("""
    {facts} Would [this|that] [mean|show|imply] that {claim}?
    {facts} [This|That] would mean that {claim}, right?
    {facts} Do the facts [show|imply|mean] that {claim}?
    {facts} Is it fair to think that {claim}?
    {facts} Would it be okay to say that {claim}?
    {facts} Is one right to think that {claim}?
    {facts} If I think that {claim}, am I right?
    {facts} I'm thinking that {claim}. Am I right?
    {facts} Have I understood right that {claim}?
    {facts} As I understand it, {claim}. [Correct?|Is that right?]
    {facts} Do I have to [believe|accept] that {claim}?
    {facts} Should we accept that {claim}?
    {facts} So it follows that {claim}: yes or no?
    {facts} From this it follows that {claim}. Right?
    {facts} Hence it is so that {claim}. Yes or no?
    {facts} And hence {claim}, right?
    {facts} Someone is [claiming|saying] that {claim}. [Is that so?|Is this person right?]
    {facts} Is a person right who [claims|believes] that {claim}?
    {facts} According to my [teacher|sister|dad|neighbour], {claim}. [Is that so?|Correct?]
    {facts} Is my [teacher|sister|dad] right to say that {claim}?
    {facts} I've concluded that {claim}. [Correct?|Do you agree?]
    {facts} My conclusion is that {claim}. Do you agree?
    {facts} I'm wondering whether {claim}.
    {facts} I'm not certain whether {claim}. Yes or no?
    {facts} I ask myself if {claim}.
    {facts} I keep asking myself whether {claim}.
    {facts} Does my friend win the bet that {claim}, yes or no?
    {facts} My friend has bet that {claim}. Is the bet won?
    {facts} Can you confirm or deny this: {claim}?
    {facts} Confirm, or else deny, that {claim}.
    {facts} Can one deduce that {claim}?
    {facts} Do you deduce from this that {claim}?
    {facts} Has it turned out that {claim}?
    {facts} It turns out that {claim}, yes or no?
    {facts} Have the facts established that {claim}?
    {facts} Is it established that {claim}?
    {facts} My guess is that {claim}. Right?
    {facts} I'm guessing {claim}. Yes?
    {facts} Somewhere I read that {claim}. Right or not?
    {facts} I have read that {claim}. Is that right?
    {facts} Is everyone right who says "{claim}"?
    {facts} "{Claim}", says someone. Is it so?
    {facts} Is it really the case that {claim}?
    {facts} {Claim}. Is it really so?
    {facts} Would it be [reasonable|logical|valid] to say that {claim}?
    {facts} Is "{claim}" a [logical|reasonable|valid] conclusion?
    {facts} Do we have to accept that {claim}?
    {facts} Must one say that {claim}?
    {facts} In my homework I must say whether {claim}. Yes or no?
    {facts} Is this right or not: {claim}?
    {facts} {Claim}? A yes or a no is fine.
    {facts} "{Claim}." That's from the quiz. Yes or no?
    {facts} The quiz wants to know whether {claim}.
    {facts} Can you verify that {claim}?
    {facts} Verify whether {claim}.
    {facts} They asked us [if|whether] {claim}.
    {facts} We were asked this: {ask}?
    {facts} {Claim}. Would you agree?
    {facts} Are we agreed that {claim}?
    {facts} You'd say {claim}, wouldn't you?
    {facts} Wouldn't you say that {claim}?
    The riddle goes: {facts} It asks whether {claim}.
    A riddle goes like this: {facts} Is it so that {claim}?
    I ask if {claim}. Here's why: {facts}
    Do you agree that {claim}? Here's what I know: {facts}
    My friends are debating whether {claim}. {facts} What do you say, yes or no?
    Someone wants me to say whether {claim}. {facts}
    """),
)

NEAR_SURE = (
    *_with("can we be sure that {claim}", "does it follow that {claim}", "can I be sure that {claim}"),
    *phrasings("""
    {facts} My friend says that {claim}. Can my friend be sure?
    {facts} My friend claims that {claim}. Can anyone be sure of that?
    {facts} Can [I|we|one] be [completely|absolutely] sure of this: {claim}?
    {facts} Are we [completely|absolutely|really] sure that {claim}?
    {facts} Is there anyone who can be sure that {claim}?
    {facts} Would anyone be sure that {claim}?
    {facts} Am I right if I'm sure that {claim}?
    {facts} Am I able to say for sure that {claim}?
    {facts} Would [we|I] be right to be sure that {claim}?
    {facts} Should one be sure that {claim}?
    {facts} Ought I to be sure that {claim}?
    {facts} Should I feel sure that {claim}?
    {facts} Would it be right to feel sure that {claim}?
    {facts} Do we have enough to [say|know] for sure that {claim}?
    {facts} Is there enough to conclude for sure that {claim}?
    {facts} That {claim}: is it a sure thing?
    {facts} Is it now a sure thing that {claim}?
    {facts} Is it for sure [settled|proven|certain] that {claim}?
    {facts} Has it been [settled|proven|established] for sure that {claim}?
    {facts} Would it be [safe|right] to say for sure that {claim}?
    {facts} Can one safely say, for sure, that {claim}?
    {facts} Do the facts [prove|show|establish] for sure that {claim}?
    {facts} Is this proof, so that we are sure that {claim}?
    {facts} Does it have to follow that {claim}?
    {facts} Must we be sure that {claim}?
    {facts} I've concluded that {claim}. Does that follow?
    {facts} My conclusion: {claim}. [Does it follow?|Can I be sure?]
    {facts} Therefore we can be sure that {claim}, yes or no?
    {facts} And therefore {claim}. Does it follow?
    {facts} Statement: "{claim}". Can we be sure of it?
    {facts} The statement is that {claim}. Does it follow?
    {facts} Somebody [says|claims] that {claim}. [Can anybody be sure of that?|Does it follow?]
    {facts} A person concludes that {claim}. Can that person be sure?
    {facts} According to my [teacher|sister|dad], {claim}. [Is that for sure?|Does that follow?]
    {facts} My [dad|neighbour|teacher] is sure that {claim}. Does that follow?
    {facts} I wonder whether I can be sure that {claim}.
    {facts} I ask myself if we can be sure that {claim}.
    {facts} From these facts alone, does it follow that {claim}?
    {facts} Based on this, can I be sure that {claim}?
    {facts} If we go by logic, can we be sure that {claim}?
    {facts} Going by these rules, does it follow that {claim}?
    {facts} If this is all there is to go on, can we be sure that {claim}?
    {facts} With nothing else to go on, does it follow that {claim}?
    {facts} ok are we sure {claim}
    {facts} hmm, are we sure that {claim}?
    {facts} Can we be sure that {claim}, or not?
    {facts} Are we sure or not that {claim}?
    {facts} Would you bet that it follows that {claim}?
    {facts} Are you so sure that you would bet on it: {claim}?
    Is it for sure that {claim}? {facts}
    The facts: {facts} Is it for sure that {claim}?
    {facts} Would a lawyer say it follows that {claim}?
    {facts} A lawyer is sure that {claim}. Does it strictly follow?
    {facts} And so it's sure that {claim}, right?
    {facts} Does that make it sure that {claim}, or might it be otherwise?
    {facts} Are we sure that {claim}, or could it be otherwise?
    {facts} Do the rules of logic make it follow that {claim}?
    {facts} By logic, can one be sure that {claim}?
    {facts} Would a careful thinker be sure that {claim}?
    {facts} Would a careful person say it follows that {claim}?
    {facts} If somebody knows only this, can they be sure that {claim}?
    {facts} Knowing no more, can we be sure that {claim}?
    {facts} Without knowing more, are we sure that {claim}?
    {facts} Could you state that for sure {claim}?
    {facts} Can I state for sure that {claim}?
    {facts} Would you bet your house and be sure that {claim}?
    {facts} I'd bet my house that {claim}. Can I be sure?
    {facts} Can I write down, and be sure, that {claim}?
    {facts} May I write that for sure {claim}?
    {facts} Can you promise for sure that {claim}?
    {facts} Could you promise that it follows that {claim}?
    {facts} Does this by itself make us sure that {claim}?
    {facts} Taken by itself, does it follow that {claim}?
    {facts} Is it settled, so that we are sure, that {claim}?
    {facts} Without guessing, can we say for sure that {claim}?
    {facts} For sure {claim}, with no guessing?
    {facts} Have the facts shown for sure that {claim}?
    {facts} Has anyone shown for sure that {claim}?
    {facts} She is sure that {claim}. Can she be?
    {facts} He says he is sure that {claim}. Does it follow?
    {facts} Can I be a hundred percent sure that {claim}?
    {facts} Is it a hundred percent sure that {claim}?
    {facts} Is everybody who says that {claim} sure to be right?
    {facts} Would everybody who hears this be sure that {claim}?
    {facts} Is it sure beyond doubt that {claim}?
    {facts} Beyond any doubt, does it follow that {claim}?
    {facts} Is there no way around it: does it follow that {claim}?
    {facts} Is there no other way, so that we are sure that {claim}?
    {facts} Please let me know if it follows that {claim}.
    {facts} Let me know if we can be sure that {claim}.
    {facts} Nothing else is known. Does it follow that {claim}?
    {facts} If nothing else is known, can we be sure that {claim}?
    {facts} On this basis, can we be sure that {claim}?
    {facts} Is there a basis to be sure that {claim}?
    {facts} A quick check: can we be sure that {claim}?
    {facts} Check quickly: does it follow that {claim}?
    {facts} Does it follow from what was said that {claim}?
    {facts} Was enough said to be sure that {claim}?
    {facts} A computer is given only this. Can it be sure that {claim}?
    {facts} Told only this, would a computer be sure that {claim}?
    {facts} {Claim}. What about it, does it follow?
    {facts} How about this, does it follow: {claim}?
    {facts} pls tell me, can we be sure that {claim}
    {facts} pls say, are we sure that {claim}
    {facts} idk, does it follow that {claim}?
    Help me see if we can be sure that {claim}: {facts}
    Can you help me see whether it follows that {claim}? {facts}
    I wonder if we can be sure that {claim}. {facts}
    I'm wondering: does it follow that {claim}? {facts}
    """),
)

NEAR_OPENINGS = phrasings("""
    Let me do some [logic|reasoning|thinking] with you.
    Here's [a logic|a thinking|a yes or no] question:
    [Suppose|Let's assume|Let's imagine|Let's pretend] that all this [is true|holds].
    We take what follows as [true|given].
    Those are the [premises|rules|givens|assumptions]:
    People on a [strange|faraway|small] [island|planet] tell us this:
    This is how it goes in a [fairy tale|strange land|dream|game]:
    A wise old [owl|woman|man|king] says:
    There is a [sign|note|letter|poster] that [says|reads]:
    We [had|read|learned] this in [logic|philosophy|maths] class:
    For a moment, forget the [real world|world] and take this as true:
    In real life it [may|might] not be so, but here it is:
    My [brother|niece|grandma|roommate] is saying this:
    This is what a [scientist|philosopher|robot|judge] tells us:
    A few things are [certain|known], and here they are:
    My [textbook|notebook|worksheet] says this:
    [These facts are known|The facts given]:
    Among friends we agreed on this:
    I [trust|believe] someone who [explained|claimed] this:
    A [hermit|monk|genie|wise sphinx] says this to you:
    A guide in the museum explains this to the tourists:
    In an [old|ancient] [book|map|scroll] it says:
    Accept this as a [thought experiment|mental exercise]:
    Let's say, for the sake of argument:
    This is the [deal|situation|story]:
    This is true, I [swear|promise]:
    I'm [reading|learning|revising] some logic.
    For my entrance exam I'm preparing this:
    These things hold in a [parallel world|far country|computer game]:
    We talked about this in our [chess club|debating club]:
    Let us take this for granted.
    What [my robot|my computer|the oracle] printed was this:
    This is what [my boss|my landlord|the guard] told me:
    You need no outside knowledge here.
    We know this and nothing else:
    The quiz card reads:
    One thing holds for certain:
    [Okay|Well], here we go.
    Far away, things are like this:
    Please stick to what I tell you now.
    In the [rule book|school bulletin] we read:
    An honest person says these words:
    Take what I say now as true.
    This is something you can rely on:
    Use only what I tell you now.
""")

"""More ways to ask what follows from facts, and what is said before them."""

from __future__ import annotations

from training.problems.logic_near import NEAR_OPENINGS
from training.problems.logic_near_more import MORE_NEAR_OPENINGS
from training.problems.logic_phrases_more import MORE_OPENINGS
from training.problems.ordering_scenes import ANY
from training.problems.problem import phrasings

OPENINGS = (
    *(scene for scene in ANY if "ount}" not in scene and "people" not in scene),
    *phrasings("""
    Let's do some [logic|reasoning|thinking].
    [A logic|A thinking|A yes or no] question:
    [Assume|Suppose|Imagine|Pretend] [this|the following] [is true|holds].
    [Take|Accept] the following as [true|given].
    [These are the|Here are the|The] [premises|rules|givens|assumptions].
    On a [strange|faraway|small] [island|planet], people say this:
    In a [fairy tale|story|strange land|dream|game I play], it goes like this.
    A wise [owl|woman|man|king] once said:
    A [sign|note|letter|poster] [says|reads] this:
    In my [logic|philosophy|maths|debate] class we [had|read|learned] this:
    Forget what you know about the world for a moment.
    It [may|might] not be so in [real life|the world], but take it as true:
    My [little brother|niece|grandmother|roommate] says:
    A [scientist|philosopher|robot|judge] tells us this:
    You are told [this|the following|a few things].
    [Two|A few|Some] things are [certain|known|true].
    It says in my [textbook|notebook|worksheet]:
    [Statement|Facts|Premises|Known|Given]:
    We agreed on this[ at school| in the game| among friends|]:
    Someone [explained|claimed|told me] this, and I [trust|believe] it.
    """),
    *MORE_OPENINGS,
    *NEAR_OPENINGS,
    *MORE_NEAR_OPENINGS,
)

MORE_PLAIN = phrasings("""
    {facts} Does [this|that] [mean|tell us|show|imply] that {claim}?
    {facts} Is it correct [that|to say that] {claim}?
    {facts} Is it a fact that {claim}?
    {facts} Is it the case that {claim}?
    {facts} Is it so that {claim}?
    {facts} Is it then true that {claim}?
    {facts} Is it [fair|right|okay] to say that {claim}?
    {facts} Am I right [that|in thinking that|to say that|to think that] {claim}?
    {facts} Am I [correct|right] if I say that {claim}?
    {facts} Would [it be right|I be right|it be true] to say that {claim}?
    {facts} Would you say that {claim}?
    {facts} Do you agree that {claim}?
    {facts} Do I [understand|see it] right that {claim}?
    {facts} Can we [say|conclude] that {claim}?
    {facts} Can I say that {claim}?
    {facts} May we conclude that {claim}?
    {facts} Should I [believe|say|accept] that {claim}?
    {facts} So is it true that {claim}?
    {facts} So {claim}, [right|yes or no|correct|true]?
    {facts} So {claim}?
    {facts} Therefore {claim}. [Right or not?|Is that so?|Correct?|Do you agree?]
    {facts} That means {claim}. [Right?|Is that so?|Correct?|Yes or no?]
    {facts} It follows that {claim}. Yes or no?
    {facts} Hence {claim}: yes or no?
    {facts} {Claim}: yes or no?
    {facts} {Claim}, yes?
    {facts} {Claim}, correct?
    {facts} {Claim}? Say yes or no.
    {facts} {Claim} - is [that|this] [so|the case|correct|a fact]?
    {facts} Someone [claims|says|believes] that {claim}. [Is this person right?|Is that so?|Do you agree?]
    {facts} My [teacher|sister|dad|neighbour] [claims|says|believes] that {claim}. [Is that so?|Is it true?|Correct?]
    {facts} I [believe|conclude|would say] that {claim}. [Correct?|Am I right?|Do you agree?]
    {facts} I want to know if {claim}.
    {facts} I'm trying to [figure out|work out|see|decide] if {claim}.
    {facts} I'm [wondering|not sure|asking myself] if {claim}.
    {facts} I have to say whether {claim}. [Yes or no?|What do I say, yes or no?]
    {facts} I need to know whether {claim}.
    {facts} [Tell me|Say|Decide|Work out|Find out|Figure out|Determine] [if|whether] {claim}.
    {facts} Please [tell me|say|decide] [if|whether] {claim}[, yes or no|].
    {facts} [Can|Could] you tell me whether {claim}?
    {facts} Do you know whether {claim}?
    {facts} Help me decide whether {claim}.
    {facts} Answer yes if {claim}, and no if not.
    {facts} Say yes or no: {claim}.
    {facts} Check [this|this claim|this statement|the following]: {claim}. Yes or no?
    {facts} The claim: {claim}. Does it hold?
    {facts} [Claim|Conclusion|Statement]: {claim}. [True|Right|Correct], yes or no?
    {facts} Is this [claim|statement|conclusion] [true|right|correct]: {claim}?
    {facts} What about this: {claim}? Yes or no?
    {facts} With [this|that] in mind, {ask}?
    {facts} Knowing [this|that|all this], {ask}?
    {facts} Based on [this|that|these facts], {ask}?
    {facts} Going by that, {ask}?
    {facts} According to this, {ask}?
    {facts} In [that|this] case, {ask}?
    {facts} If so, {ask}?
    {facts} If I believe that, {ask}?
    {facts} Therefore, {ask}?
    {facts} And {ask}?
    {facts} And so, {ask}?
    {facts} But {ask}?
    {facts} Well, {ask}?
    {facts} So tell me, {ask}?
    {facts} Now the question: {ask}?
    {facts} The question is: {ask}?
    {facts} What I want to know: {ask}?
    {facts} Think it through: {ask}?
    {facts} Using only [this|these facts|what I told you], {ask}?
    {facts} By logic alone, {ask}?
    {facts} {Ask}, then?
    {facts} {Ask}, do you think?
    {facts} {Ask}, would you say?
    {facts} {Ask} or not?
    {facts} {Ask}? Just [say |]yes or no[, please|].
    {facts} {Ask}? Explain [why|your reasoning|how you know].
    {facts} {Ask}? One word is enough.
    {facts} {Ask}? It's for [school|my homework|a quiz|a bet].
    {facts} {Ask}? I can't [tell|figure it out|decide].
    {facts} ok so {ask}
    {facts} hmm {ask}?
    {Ask}? [Here is what I know|This is what I was told|Here are the facts|All I know is this]: {facts}
    {Ask} or not? {facts}
    {Ask}? Yes or no? {facts}
    Yes or no: {ask}? {facts}
    Is it [correct|right|the case] that {claim}? {facts}
    Tell me [if|whether] {claim}. {facts}
    Am I right that {claim}? {facts}
    I'm trying to [work out|decide|see] whether {claim}. {facts}
    I want to know whether {claim}. Here's what I know: {facts}
    Someone [asked|wants to know] whether {claim}. {facts} Yes or no?
    True or not: {claim}? {facts} Answer yes or no.
    [Premises|Facts|Given|Known]: {facts} [Question|Asked]: {ask}?
    [Premises|Facts|Given|Known]: {facts} [Conclusion|Claim]: {claim}. Yes or no?
    [Riddle|Puzzle|Logic puzzle|Brain teaser|Exercise]: {facts} {Ask}?
    Logic question: {ask}? {facts}
    [Assume|Imagine|Pretend|Let's say|Accept] [this|the following]: {facts} {Ask}?
    [It is known|It's given|They say|I've heard|You are told] [this|the following]: {facts} {Ask}?
""")

MORE_SURE = phrasings("""
    {facts} [Can|May|Could] [we|I|one] be [completely|absolutely|really] sure that {claim}?
    {facts} Can anyone be sure that {claim}?
    {facts} Could you say for sure that {claim}?
    {facts} Could we be sure, just from this, that {claim}?
    {facts} Am I [allowed to be|right to be|able to be] sure that {claim}?
    {facts} Should [we|I] be sure that {claim}?
    {facts} Is that enough to be sure that {claim}?
    {facts} Is this enough to [say|know|conclude] for sure that {claim}?
    {facts} Is it a sure thing that {claim}?
    {facts} Is it [certain|settled|proven|guaranteed], for sure, that {claim}?
    {facts} Is it [safe|right] to say for sure that {claim}?
    {facts} Is it possible to be sure that {claim}?
    {facts} Does it [necessarily|always|really|logically|strictly] follow that {claim}?
    {facts} Does it follow from [this|that|these facts|what I said] that {claim}?
    {facts} Does [this|that] [prove|show|tell us|establish] for sure that {claim}?
    {facts} Does this make it sure that {claim}?
    {facts} Does that make us sure that {claim}?
    {facts} Do [these facts|these statements] make it sure that {claim}?
    {facts} Do I know for sure that {claim}?
    {facts} Do we now know for sure that {claim}?
    {facts} Must it follow that {claim}?
    {facts} Would it follow that {claim}?
    {facts} Would you be sure that {claim}?
    {facts} Would you say for sure that {claim}?
    {facts} Are you sure, from this alone, that {claim}?
    {facts} Are the facts enough to be sure that {claim}?
    {facts} Have we got enough to be sure that {claim}?
    {facts} I [conclude|claim|believe] that {claim}. [Does that follow?|Can I be sure?|Can we be sure?]
    {facts} So {claim}. [Does that follow?|Does this really follow?|Can I be sure of it?|Is that for sure?]
    {facts} Therefore {claim}. Does that follow?
    {facts} [Claim|Conclusion|Statement]: {claim}. [Does it follow?|Does it follow, yes or no?|Can we be sure?]
    {facts} {Claim}: [can we be sure|is that for sure|does that follow]?
    {facts} {Claim}. [Can we be sure of that?|Does that follow for sure?|Does it follow from the facts?]
    {facts} Someone [claims|says|concludes] that {claim}. [Does it follow?|Can they be sure?|Can that person be sure?]
    {facts} My [teacher|sister|dad|neighbour] [concludes|says] that {claim}. [Does that follow?|Is that for sure?]
    {facts} I'd like to know if we can be sure that {claim}.
    {facts} I'm trying to [work out|decide|see] if it follows that {claim}.
    {facts} I'm [wondering|asking myself] whether I can be sure that {claim}.
    {facts} I want to be sure that {claim}. Can I?
    {facts} [Tell me|Say|Decide|Work out|Determine] [if|whether] we can be sure that {claim}.
    {facts} [Tell me|Say|Decide|Work out|Determine] [if|whether] it follows that {claim}.
    {facts} Can you tell me if it follows that {claim}?
    {facts} Please say whether it follows that {claim}.
    {facts} Based on [this|that|these facts] alone, can we be sure that {claim}?
    {facts} Knowing [only this|this|that], can I be sure that {claim}?
    {facts} Going by logic, does it follow that {claim}?
    {facts} With only this to go on, can we be sure that {claim}?
    {facts} In that case, is it for sure that {claim}?
    {facts} If that is all we know, can we be sure that {claim}?
    {facts} And does it follow that {claim}?
    {facts} ok so can we be sure {claim}
    {facts} hmm, does it follow that {claim}?
    {facts} Does it follow that {claim}, or not?
    {facts} Does it follow that {claim}? [Explain.|Just yes or no.|It's for school.|One word is enough.]
    {facts} Yes or no: does it follow that {claim}?
    {facts} Would a judge be sure that {claim}?
    {facts} Would you bet on it, being sure that {claim}?
    Can [I|you|one] be sure that {claim}? {facts}
    Can we say for sure that {claim}? {facts}
    Can we be sure that {claim}, if this is all we know? {facts}
    Do we know for sure that {claim}? {facts}
    Does it [logically|necessarily|really] follow that {claim}? {facts}
    Is it for sure that {claim}? [Here is what I know|The facts]: {facts}
    Is it sure that {claim}? {facts}
    I'm trying to work out whether we can be sure that {claim}. {facts}
    Tell me if it follows that {claim}: {facts}
    Tell me if we can be sure that {claim}. {facts}
    Yes or no: can we be sure that {claim}? {facts}
    Does "{claim}" follow from this? {facts}
    [Premises|Facts|Given|Known]: {facts} [Conclusion|Claim]: {claim}. Does it follow?
    [Premises|Facts|Given|Known]: {facts} Can we be sure that {claim}?
    [Riddle|Puzzle|Logic puzzle|Brain teaser|Exercise]: {facts} Does it follow that {claim}?
    [Assume|Imagine|Pretend|Let's say|Accept] [this|the following]: {facts} Can we be sure that {claim}?
    [It is known|It's given|They say|I've heard|You are told] [this|the following]: {facts} Does it follow that {claim}?
""")

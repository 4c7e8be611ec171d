"""Phrasings near to others: each shares its words or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

# {c}: "7 is odd"; {q}: "is 7 odd"; {Q}: "Is 7 odd".
_SHARED = """
    That {c}: is it [correct|right|a fact|the case]?
    Can it be called a fact that {c}?
    Is it [indeed|really] the case that {c}?
    Here is a [claim|statement]: {c}. True or not? Answer yes or no.
    Answer this [claim|statement] with yes or no: {c}.
    True or not, yes or no: {c}?
    I [wonder|ask myself] [if|whether] {c}.
    I'm not sure [if|whether] {c}. [Can you say?|Is it so?]
    Now I'm wondering: {q}?
    What I [want|need|would like] to know: {q}?
    I'd [like|love] to know [if|whether] {c}.
    She [wants|needs] to know whether {c}.
    They told me that {c}. [Is that so?|Should I believe them?]
    I was told this: {c}. [Is it correct?|Should I believe it?]
    We were told that {c}. Is that so?
    According to my [teacher|sister|son|friend|book|neighbour], {c}. [Is that so?|Correct?]
    My [teacher|sister|neighbour] is claiming that {c}. [Is that so?|Is it true?]
    My [teacher|daughter|pupil|friend] asks: {q}?
    My [teacher|daughter|pupil|friend] asked me [if|whether] {c}.
    It is claimed that {c}. [Correct?|Is it so?]
    Someone is claiming that {c}. Are they right?
    Somebody told me: {c}. Is that correct?
    Can you help me [decide|see|check] [if|whether] {c}?
    I need help: {q}?
    Please help me [decide|see] [if|whether] {c}.
    Is this a good claim: {c}?
    The claim is that {c}. Is it a good claim?
    Isn't it so that {c}?
    Are we agreed that {c}?
    It's right that {c}, isn't it?
    ok so {q}
    ok so tell me, is it true that {c}
    It is said that {c}. Is it so?
    People have said that {c}. Is it true?
    Can I safely say that {c}?
    Would it be safe to say {c}?
    Do we know that {c}, yes or no?
    Is it a known fact that {c}?
    Is there truth in saying that {c}?
    Any truth in this, that {c}?
    Is anybody right who says that {c}?
    Somebody says that {c}. Is that somebody right?
    My [answer|guess] is that {c}. Is my [answer|guess] right?
    My friend's guess: {c}. Is it right?
    Would you be [able|willing] to say that {c}?
    Are you willing to bet that {c}?
    Could you bet on it that {c}?
    I understood that {c}. Did I understand it [right|correctly]?
    If I understand it right, {c}. [Yes or no?|Is it so?]
    Do I understand correctly that {c}?
    May I write that {c}, or is it wrong?
    Would it be right to write down that {c}, or wrong?
    I want to write down that {c}. May I?
    Might it be true that {c}?
    It might be that {c}. Is it so, yes or no?
    Should I tick the box that says {c}?
    "{c}": should I tick [yes|true]?
    Would [a mathematician|a calculator|a maths teacher] say yes to this: {c}?
    {c}: would [a mathematician|a calculator] agree?
    [A mathematician|A calculator] would agree that {c}, yes or no?
    I want to [verify|confirm|examine] whether {c}.
    Can you [judge|confirm|prove or disprove] this: {c}?
    [Examine|Evaluate|Judge] this and answer yes or no: {c}.
    [Assess|Verify] whether {c}. Yes or no?
    Please assess this: {c}. Yes or no?
    The exam question is this: {q}?
    From an exam: decide if {c}.
    The exercise says: {q}?
    In this exercise I have to say whether {c}.
    In a test they ask: {q}?
    It's a test question: {q}, yes or no?
    A question from the pub quiz: {q}?
    At a pub quiz they asked if {c}.
    A little logic puzzle: {q}? Yes or no.
    This is the puzzle: is it the case that {c}?
    A riddle for you: {q}?
    Riddle: is it so that {c}, yes or no?
    Think: {q}?
    Think about this: {c}. Is it true?
    Honestly, {q}?
    Be honest with me: {q}?
    Tell me honestly: is it right that {c}?
    Tell me, {q}?
    Explain it to me: {q}, yes or no?
    Can you explain whether {c}, yes or no?
    Shake your head if it's not so, nod if {c}. Yes or no?
    Would you nod or shake your head: {c}?
    Nod or shake your head, yes or no: {q}?
    If I'm wrong, correct me: {c}. Yes or no?
    You may correct me if I'm wrong: {c}. Is it right?
    Correct me if I'm wrong, or else say yes: {c}.
    I'd [bet|assume|suspect|reckon] that {c}. [Am I right?|Would you agree?]
    Can I [assume|suppose] that {c}? [Yes or no?|Would you agree?]
    My friend [bets|reckons|suspects|supposes] that {c}. [Yes or no?|Would you agree?]
    [There is doubt|I have doubts|I'm in doubt] whether {c}. Is it so?
    It's hard to believe that {c}. Is it so?
    I doubt it, so I ask: {q}?
    I don't know this: {q}?
    Do you know? I don't. {Q}?
    My [feeling|idea] is that {c}. Is it so?
    I have a feeling: {c}. Am I right?
    I've got the idea that {c}. Is that right?
    I [heard|read] somewhere that {c}. [Is it so?|Is this right?]
    I've just [heard|read] this: {c}. Is that correct?
    My friend made a bet that {c}. Did my friend win, yes or no?
    We made a bet: I said {c}. Did I win?
    If I bet that {c}, do I win, yes or no?
    [Checking|Testing]: {q}?
    Just curious: {q}?
    I'm unsure about this: {q}?
    I feel almost sure that {c}. Is that right?
    Almost sure, but let me ask: {q}?
    I was asked whether {c}. What should I say, yes or no?
    What do I say when asked if {c}, yes or no?
    They've asked me: {q}? What do I say?
    I wrote that {c}. Will it be marked right?
    Will this be marked as right: {c}?
    I've written down: {c}. Is it right?
    To me it looks as if {c}. Am I right?
    It seems as if {c}. Is it so?
    It seems to me that {c}. Is that so?
    My [cousin|uncle|classmate|tutor|nephew] is sure that {c}. [Correct?|Is it so?|Yes or no?]
    Is my [cousin|uncle|tutor|nephew] right, who [insists|believes] that {c}?
    My [uncle|classmate] [insists|thinks] this: {c}. [Correct?|Yes or no?]
    My [cousin|boss|grandma|classmate] would like to know whether {c}.
    This is what my [cousin|boss|grandma] wants to know: {q}?
    On the worksheet it says that {c}. Do I tick yes?
    My worksheet asks: {q}? Do I tick yes or no?
    Our [class|group|team] argues: {q}?
    We can't agree whether {c}. Is it so?
    My [class|group] does not agree about this: {q}?
    The kids argue about this: {c}. Is it so?
    Two friends argue whether {c}. Is it so?
    We argue whether {c}. Is it so?
    We want to check this: {q}?
    I [believe|guess] that {c}. [Am I right?|Correct?]
    My claim: {c}. Do you agree, yes or no?
    Help me [figure out|work out|see] whether {c}.
    I can't [figure out|work out] if {c}.
    Let me know: {q}?
    Let's see [if|whether] {c}.
    Let's check this: {q}?
    Your task: [decide|say] whether {c}.
    The task is to decide: {q}?
    [Check|Decide|Determine] this: {q}?
    Find out for me if {c}.
    Consider: {q}?
    Consider whether {c}.
    Surely it is so that {c}?
    Surely {c}, isn't that so?
    Is it really so that {c}?
    Really? {c}? Is it so?
    Look, {c}! Am I right?
    I say {c}! Is it so?
    Am I right or am I mistaken: {c}?
    If I'm not mistaken, {c}. Is it so?
    y/n please: {q}
    y/n: {c}
"""


def asked(claims: tuple[str, ...], asks: tuple[str, ...]) -> tuple[str, ...]:
    """The shared ways, each with one of the `claims` and one of the `asks` that a pool has."""
    made = []
    for at, line in enumerate(phrasings(_SHARED)):
        claim, ask = claims[at % len(claims)], asks[at % len(asks)]
        made.append(line.replace("{c}", claim).replace("{q}", ask).replace("{Q}", ask[0].upper() + ask[1:]))
    return tuple(made)


NEAR_ODD = (
    *asked(
        ("the number {a} is {word}", "{a} is {word}", "{a} is an {word} number"),
        ("is {a} {word}", "is the number {a} {word}", "is {a} an {word} number"),
    ),
    *phrasings("""
    Is {a} [counted|classed|considered] an {word} number?
    Would {a} be [classed|considered] as {word}?
    Is {a} [counted|classed] with the {word} numbers?
    Do we [count|class] {a} as an {word} number?
    Would {a} fall under the {word} numbers?
    Is it among the {word} numbers that {a} belongs?
    Among the {word} numbers: do I find {a} there?
    Take {a}. Is that number {word}?
    I take the number {a}. {word} or not?
    If I take the number {a}, is it {word}?
    Here's the number {a}. Is it {word} or not?
    Here is {a}. Is this number {word}?
    Our house number is {a}. Is it {word}?
    My house has the number {a} on it. Is it an {word} one?
    I drew {a} from the bag. Is it {word}?
    The number I drew is {a}. Is it an {word} number?
    [Given|If we are given] the number {a}, is it {word}?
    The given number is {a}. Is it an {word} number?
    Would you list {a} with the {word} numbers?
    I list the {word} numbers. Do I list {a}?
    Is {a} included in the {word} numbers?
    Do you include {a} when you list the {word} numbers?
    Does the list of {word} numbers include {a}?
    Would a list of {word} numbers contain {a}?
    I count through the {word} numbers. Do I get to {a}?
    Counting through the {word} numbers, do I say {a}?
    There are two baskets for numbers. Does {a} go in the one for {word} numbers?
    Into which basket goes {a}: does it go with the {word} numbers, yes or no?
    The dice rolled {a} in all. Is that {word}?
    I rolled {a} with my dice. {word} or not?
    The ticket says {a}. Is that number {word}?
    My ticket number is {a}. Is it {word}?
    I take the bus on line {a}. Is the line number {word}?
    My bus has the number {a}. Is it an {word} number?
    I'm in room {a}. Is that room number {word}?
    The {word} rooms are on one side. Is room {a} on that side?
    Our room is number {a}. Is it on the {word} side?
    My score is {a}. Is it {word}, yes or no?
    The game ended with a score of {a}. Is that an {word} number?
    By its last digit, is {a} {word}?
    Look at the last digit of {a}. Is the number {word}?
    """),
)

NEAR_COMPARED = (
    *asked(
        ("the number {a} is {word} than {b}", "{a} is {word} than {b}"),
        ("is {a} {word} than {b}", "is the number {a} {word} than {b}"),
    ),
    *phrasings("""
    {a} is [really|actually|indeed] {word} than {b}, yes or no?
    Is it [actually|indeed] true that {a} is {word} than {b}?
    If I have {a} of something, is that {word} than having {b}?
    I have {a} of something. Is that {word} than having {b}?
    My friend got {a} and I got {b}. Is my friend's {word} than mine?
    I got {a} and my sister got {b}. Is mine {word} than hers?
    {a} for me, {b} for my friend: is mine {word} than my friend's?
    Would one call {a} {word} than {b}?
    Can {a} be called {word} than {b}?
    Would you count {a} as {word} than {b}?
    {a} counts as {word} than {b}, right?
    Could {a} be seen as {word} than {b}?
    Do you see {a} as {word} than {b}?
    The score is {a} for me and {b} for you. Is my score {word} than yours?
    I have a score of {a} and you have {b}. Is mine {word} than yours?
    My book has {a} pages and yours has {b}. Is my number {word} than yours?
    There are {a} pages in my book and {b} in hers. Is my number of pages {word} than hers?
    There are {a} in one box and {b} in the other. Is the first number {word} than the second?
    One box holds {a} and another box holds {b}. Is the first number {word} than the other?
    Our team has {a} points, theirs has {b}. Is our number {word} than theirs?
    They have {a} points, we have {b}. Is their number {word} than ours?
    One town has {a} people, the next has {b}. Is the first number {word} than the second?
    There are {a} people in my town and {b} in yours. Is my number {word} than yours?
    Yesterday I counted {a}, today {b}. Was the number {word} yesterday than today?
    Today it's {a} and yesterday it was {b}. Is it {word} today than yesterday?
    If I put {a} next to {b}, is the first {word} than the second?
    Put the number {a} beside the number {b}. Is the first {word} than the other?
    """),
)

NEAR_SUM = (
    *asked(
        ("{left} equals {right}", "{left} is {right}", "{left} = {right}", "{left} makes {right}"),
        ("is {left} {right}", "is {left} = {right}", "is {left} equal to {right}", "does {left} make {right}"),
    ),
    *phrasings("""
    {left} is [really|actually|indeed|exactly] {right}, yes or no?
    Is it [actually|indeed] true that {left} makes {right}?
    Does {left} make exactly {right}?
    When I calculate {left}, do I get {right}?
    If I calculate {left}, should I get {right}?
    I calculated {left} and got {right}. Is it right?
    Have I calculated right that {left} is {right}?
    Here is my [maths|math|homework|calculation]: {left} = {right}. Is it right?
    My [homework|work|calculation] says {left} = {right}. Can you check it?
    Please check my [maths|math|homework|work]: is {left} = {right}?
    I wrote that {left} makes {right}. [Will my teacher agree?|Did I get it right?]
    Will my teacher agree if I write {left} = {right}?
    {left} = {right} is what I wrote. Correct?
    What my [son|daughter|pupil|brother] wrote is {left} = {right}. Is it correct?
    My [son|daughter|pupil] has written {left} = {right}. Right?
    I read {left} = {right}. Is this sum correct?
    The sum {left} = {right}: is it correct?
    On my fingers {left} makes {right}. Is it so?
    I used my fingers for {left} and got {right}. Is that right?
    I added it up: {left}, so {right}. Is it so?
    Please grade this, correct or not: {left} = {right}.
    I have to grade {left} = {right}. Is it correct?
    I type in {left}. Should it say {right}?
    If you type in {left}, do you see {right}?
    I typed {left} and my calculator shows {right}. Is that right?
    My pupil answered to {left} with {right}. Right or not?
    To {left} my son answered {right}. Is it correct?
    The question is {left} and my pupil answered {right}. Do I mark it as right?
    The key says {left} = {right}. Is the key right?
    For {left} the answer key says {right}. Is it correct?
    Take {left}: is the result {right}?
    I take {left} and the result is {right}. Is it so?
    {left}: do I end up at {right}?
    If I start with {left}, do I end up with {right}?
    """),
)

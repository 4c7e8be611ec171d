"""Further ways to ask for yes or no about numbers."""

from __future__ import annotations

from training.problems.problem import phrasings

CLAIM = """
    Is it safe to say that {c}?
    Is it wrong to think that {c}, or is it right?
    Is it known that {c}, yes or no?
    Is there any truth in this: {c}?
    Is the following true: {c}?
    Is the following [statement|sentence] correct? {c}
    Is somebody right who says that {c}?
    Is my [answer|guess|friend] right that {c}?
    Was I right to say {c}?
    Was my teacher right that {c}?
    Are we right that {c}?
    Are you [able to say|willing to bet] that {c}?
    Are people right to say {c}?
    Is it so, does it hold, that {c}?
    Tell me, does this statement hold: {c}?
    Did I understand it right that {c}?
    Have I understood correctly that {c}?
    May I say that {c}?
    May I write down that {c}, or would it be wrong?
    Might it be that {c}? Yes or no?
    Should I answer yes to this: {c}?
    Should I tick [yes|true] for "{c}"?
    Could it be that {c}, yes or no?
    Could I claim that {c}?
    Will you confirm that {c}, if it is so?
    Would a mathematician agree that {c}?
    Would a calculator agree that {c}?
    Would I be wrong to say {c}, or right?
    Would you bet that {c}?
    Can you confirm whether {c}?
    Can you verify [if|that] {c}?
    Can one say that {c}?
    [Verify|Confirm|Judge|Evaluate|Examine|Prove or disprove] whether {c}.
    [Verify|Evaluate|Judge] the claim: {c}.
    Assess this statement: {c}. Yes or no.
    Answer with yes or no [whether|if] {c}.
    Answer only yes or no: is it so that {c}?
    In one word, yes or no: {c}?
    One word answer: is it true that {c}?
    Short answer please: {c}, yes or no?
    Exam question: decide whether {c}.
    Exercise: say whether {c}.
    Worksheet, yes or no: {c}
    Test question: {c}. Is it so, yes or no?
    Pub quiz: is it true that {c}?
    Homework: is it so that {c}?
    Logic puzzle: is it the case that {c}? Yes or no.
    Fact check: {c}
    Fact check, please: {c}. Is it so?
    Riddle me this: is it so that {c}?
    Tick yes or no: {c}
    Think about it: is it true that {c}?
    Be honest: is it right that {c}?
    Tell me yes or no: {c}?
    Tell me [whether|honestly if] {c}.
    Tell me I'm right that {c}, or that I'm not.
    Explain yes or no: {c}?
    Give me a yes or a no: {c}?
    Give a clear yes if {c}, and a no if not.
    Write yes if {c} and no if not.
    Nod if {c}, shake your head if not. Yes or no?
    Correct me if I'm wrong: {c}. Yes or no?
    Help me [verify|judge|find out] [if|whether] {c}.
    How about this: {c}. Yes or no?
    I [bet|assume|suppose|suspect|say|reckon] {c}. [Yes or no?|Am I right?|Would you agree?]
    I [doubt|can't believe] that {c}. Is it so?
    I don't know [if|whether] {c}. [Do you?|Is it so?|Please say.]
    I have [a feeling|the idea] that {c}. Is it so?
    I heard that {c}. [Is it so?|Is that correct?|Is this right?]
    I read that {c}. [Is it so?|Is that correct?|Is this right?]
    I made a bet that {c}. Did I win, yes or no?
    I would like to check [if|whether] {c}.
    I'm [checking|testing|curious|unsure] whether {c}.
    I'm almost sure that {c}. Am I right?
    I've been asked whether {c}. What do I say, yes or no?
    I've written that {c}. Will it be marked as right?
    If I say that {c}, am I right?
    If someone says {c}, is that correct?
    It looks to me as if {c}. Is it so?
    It seems that {c}. Is that right?
    My [cousin|uncle|classmate|tutor|nephew] [insists|thinks|believes] that {c}. [Correct?|Is it so?|Yes or no?]
    My [cousin|boss|grandma|classmate] wants to know whether {c}.
    My worksheet [claims|says] that {c}. Do I tick yes?
    Our [class|group|team] can't agree whether {c}. Is it so?
    Two kids argue whether {c}. Is it so?
    We [wonder|argue about|want to check] whether {c}. Yes or no?
    People say {c}. Are they right?
    They claim {c}. Is that correct?
    The book says {c}. Is the book right?
    The question is whether {c}.
    The task: decide [if|whether] {c}.
    Suppose someone says {c}. Is that right?
    Consider this: {c}. Is it so?
    Let me guess: {c}. Right?
    Okay, {c}. Or not? Yes or no, please.
    Surely {c}, yes?
    Really, {c}?
    Well, {c}, no? Say yes or no.
    {c}? A yes or a no, please.
    {c}? Is that a yes?
    {c}! [Is it so?|Aren't I right?]
    {c}, or am I mistaken?
    {c}, is what I think. Right?
    {c}, says my book. Is it so?
    {c}, [is this so|am I correct|would you say so]?
    {c}... [is this it|or so they say, correct]?
    {c} (yes/no)
    {c} y/n
    {c} [check|verify]
    verify: {c}
    check: {c}
    yes/no: {c}
    fact or not: {c}
"""

ODD = phrasings("""
    Should {a} be listed with the {word} numbers?
    Do the {word} numbers include {a}?
    Does a list of {word} numbers contain {a}?
    Among the {word} numbers, do we find {a}?
    If I count through the {word} numbers, do I say {a}?
    I put numbers in two baskets. Does {a} go with the {word} ones?
    I rolled {a}. Is it an {word} number?
    We are {a} people. Is that an {word} number?
    There are {a} chairs. Is this an {word} number of chairs?
    My ticket says {a}. Is this an {word} number?
    The bus line is {a}. Is the line number {word}?
    The room number is {a}. Is the room on the {word} side?
    The score is {a}. {word}, yes or no?
    The last digit of {a}: does it make the number {word}?
    is {a} {word}
    is {a} {word} y/n
    {a} {word} number yes or no
    check if {a} is {word}
    check {a} {word}
    {word}? {a}
    {word} or not: {a}
    Number {a}, {word}?
    With {a} as my number, do I have an {word} number?
""")

COMPARED = phrasings("""
    Has {a} got a value {word} than {b}?
    Should {a} be seen as {word} than {b}?
    Starting with {a} and {b}: is the former {word} than the latter?
    If x is {a} and y is {b}, is x {word} than y?
    Let x be {a} and y be {b}. Is x {word} than y?
    My score is {a}, yours is {b}. Is my score {word} than yours?
    My book has {a} pages, hers has {b}. Is my number {word} than hers?
    One box holds {a}, the other {b}. Is the first number {word} than the second?
    We have {a} points and they have {b}. Is our number {word} than theirs?
    If one town has {a} people and another {b}, is the first number {word} than the second?
    If I paid {a} and you paid {b}, is mine {word} than yours?
    Yesterday it was {a}, today it's {b}. Was it {word} yesterday than today?
    Put {a} next to {b}. Is the first {word} than the second?
    Looking at {a} and {b}, is the former {word} than the latter?
    is {a} {word} than {b} y/n
    check if {a} is {word} than {b}
    {a} {word} than {b} yes or no
""")

DIVISIBLE = phrasings("""
    Is {a} properly divisible by {b}?
    Is {b} a divisor (a factor) of {a}?
    Is {a} a number you can divide by {b} without a rest?
    Does {b} times some whole number equal {a}?
    Is there a whole number that gives {a} when multiplied by {b}?
    Is {a} reached in the table of {b}?
    Is it possible to share {a} [sweets|cookies|stickers] fairly among {b} children with none left?
    Is it possible to cut {a} cm of ribbon into pieces of {b} cm with nothing left over?
    Are {a} seats enough for full rows of {b} with no seat left over?
    Do {a} [bottles|cans|cups] fill crates of {b} with none left over?
    Do {a} players make full teams of {b}, with nobody left over?
    Does {b} divide {a} with no rest?
    Does {b} occur as a factor in {a}?
    Can {a} be split into {b}s with no rest?
    Is the division {a} / {b} one with no rest?
    When I divide {a} by {b}, is nothing over?
    Does a pack of {b}, bought again and again, make {a} with none left?
    Does everyone of {b} friends get the same out of {a} [dollars|coins|marbles] with nothing left?
    Can {a} chairs be put in rows of {b} with no chair left over?
    Can {a} flowers be tied in bunches of {b} with none left over?
    Can {a} minutes be cut into parts of {b} minutes with nothing left?
    Can {a} be written as {b} times a whole number?
    Can a teacher split {a} pupils into groups of {b} with nobody left over?
    Could {b} be a factor of {a}?
    Could I pay {a} dollars with only {b} dollar vouchers, exactly?
    Would {a} divided by {b} be a whole number?
    Will {a} go into groups of {b} with no one left over?
    Does adding {b} again and again, from zero, lead to {a}?
    If {a} pills come in strips of {b}, are all the strips full?
    When I deal {a} cards to {b} players, does everyone get the same with none left?
    If I pack {a} rolls by {b}, are all the bags full?
    With {a} stamps and {b} on each page, are all the pages full?
    We have {a} photos, {b} to a page. Is every page full?
    {b} goes into {a} without a rest, so is it a factor?
    Does it work: {b} divides {a}?
    {b} a factor of {a}?
    {b}: factor of {a}, yes or no?
    {a} mod {b} is zero, yes or no?
    {a} in the {b} times table?
    {a} divisible by {b} yes or no
    check if {a} is divisible by {b}
""")

PRIME = phrasings("""
    Is {a} a prime or does something divide it? Say yes if prime.
    Is {a} on the list of prime numbers?
    Is {a} without divisors other than one and itself, so prime?
    Do the primes include {a}?
    Does the list of prime numbers contain {a}?
    Does {a} have exactly two divisors, so that it is prime?
    Should {a} be in a list of primes?
    Shall I mark {a} as prime?
    Can {a} be called a prime number?
    Can I put {a} on my list of primes?
    Can't {a} be split into smaller factors, so is it prime?
    May I call {a} a prime?
    Will a prime test say yes to {a}?
    If I count through the prime numbers, do I say {a}?
    In the sieve, does {a} stay as a prime?
    My bus is line {a}. Is it a prime number?
    My jersey has {a} on it. Is this a prime?
    My grandma turned {a}. Is she a prime number old?
    We are {a} in class. Is that a prime?
    I rolled {a} in all. Is it prime, yes or no?
    I circle the primes. Do I circle {a}?
    Should I circle {a} as a prime?
    Number {a}, prime?
    prime? {a}
    primeness of {a}: is it prime, yes or no?
    is {a} prime y/n
    is {a} a prime number yes or no
    check if {a} is prime
    {a} prime yes or no
    {a} is it a prime number
""")

SUM = phrasings("""
    Is {left} the same number as {right}?
    Are {left} and {right} equal?
    Are {left} and {right} the same?
    Do {left} and {right} have the same value?
    Does {left} have the value {right}?
    Will {left} give me {right}?
    Should {left} come out as {right}?
    Could {left} be {right}?
    Can {left} be {right}?
    My answer to {left} is {right}. [Correct?|Will I get the point?]
    The cashier worked out {left} as {right}. Is that right?
    The sum reads {left} = {right}. Is it correct?
    The equation {left} = {right}: does it hold?
    The equation is {left} = {right}. True?
    I added it up on my fingers: {left}, I mean {right}. Is it so?
    I did {left} in my head and got {right}. Right?
    Mark this: {left} = {right}. Right, yes or no?
    Grade this: {left} = {right}. Correct?
    If I type in {left}, does it say {right}?
    For {left} I say {right}. Right?
    Check {left} = {right}
    Is {left} = {right}? y/n
    {left} == {right}?
    {left} makes {right}?
    For {left}, is the answer {right}?
    For {left} my calculator shows {right}. Is it correct?
    For {left} my [sister|classmate|cousin] got {right}. Correct?
    For {left} we got {right}. Are we right?
    To {left} my pupil answered {right}. Do I mark it as right?
    To {left} the key says {right}. Is it correct?
    Next to {left} I wrote {right}. Correct?
    Should {left} be answered with {right}?
    When you work out {left}, do you also get {right}?
    Take {left}. Is {right} the result?
    Sum: {left}. Answer: {right}. Right?
    Question: {left}. My answer: {right}. Do I get the point?
    With {left}, do I end up at {right}?
    {left}. Is it {right}, yes or no?
    {left}, so {right}, correct?
""")

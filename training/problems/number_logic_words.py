"""More ways to ask for yes or no about numbers."""

from __future__ import annotations

from training.problems import number_logic_more
from training.problems.problem import phrasings

_CLAIM = """
    Is it [correct|right|a fact|the case] that {c}?
    Is it [correct|right] to say that {c}?
    Is the [claim|statement|sentence] "{c}" [true|right|correct]?
    Is this [claim|statement] true or not: {c}? Answer yes or no.
    Am I right [that|in thinking that|to say that|if I say] {c}?
    Would it be [right|true|correct] to say that {c}?
    Would you agree that {c}?
    Do you agree that {c}?
    Do you know [if|whether] {c}?
    Is it a true claim that {c}?
    Could you [check|tell me|say|work out] [if|whether] {c}?
    Can you [check|say|work out|find out] whether {c}?
    Can I say that {c}?
    Can we say {c}?
    Please [check|tell me|say|decide] [if|whether] {c}.
    [Check|Decide|Determine|Figure out|Find out|Work out|Say] [if|whether] {c}.
    Answer yes or no: {c}.
    Yes or no, {c}?
    Say yes if {c}, otherwise no.
    I'm trying to [figure out|work out|see] [if|whether] {c}.
    I'm [wondering|asking myself|not sure] [if|whether] {c}.
    I [want|need|would like] to know [if|whether] {c}.
    I [believe|would say|guess|claim] {c}. [Correct?|Am I right?|Do you agree?|Yes or no?]
    I was told that {c}. [Is that so?|Is that correct?|Should I believe it?]
    I can't tell [if|whether] {c}. Can you?
    I have to say whether {c}. Yes or no?
    My [teacher|sister|son|friend|book|neighbour] [says|claims] that {c}. [Is that so?|Correct?|Is it true?]
    My [teacher|daughter|pupil|friend] asks [if|whether] {c}.
    Someone [claims|says|told me] that {c}. [Is that correct?|Are they right?|Is it so?]
    For my homework: [check|say] [if|whether] {c}.
    Help me [decide|see|check] [if|whether] {c}.
    Let me know [if|whether] {c}.
    Let's check [if|whether] {c}.
    Quiz: {c}, yes or no?
    Statement: {c}. Is the statement true?
    Claim: {c}. Is the claim good?
    So {c}, [right|correct|yes]?
    {c}, [right|correct|isn't it so|agreed]?
    {c} - [is that so|correct|true|is it true]?
    {c}. [Am I right?|Do you agree?|Yes or no?|Is that correct?]
    {c}: yes or no
    ok so is it true that {c}
    It's said that {c}. Is it?
"""


def _claims(*claims: str) -> tuple[str, ...]:
    """Ways to ask whether something is so, each with one of `claims`."""
    lines = (*phrasings(_CLAIM), *phrasings(number_logic_more.CLAIM))
    return tuple(line.replace("{c}", claims[at % len(claims)]) for at, line in enumerate(lines))


MORE_ODD = (
    *_claims("{a} is {word}", "{a} is an {word} number", "the number {a} is {word}"),
    *phrasings("""
    Is {a} [counted|classed|considered] as {word}?
    Is {a} among the {word} numbers?
    Does {a} [count as|belong to|fall under] the {word} numbers?
    Does {a} count as {word}?
    Do we call {a} {word}?
    Do you call {a} an {word} number?
    Would {a} be [{word}|an {word} number]?
    Would you put {a} with the {word} numbers?
    Could {a} be called {word}?
    Can {a} be called an {word} number?
    When I look at {a}, is it {word}?
    Take the number {a}. Is it {word}?
    Here's a number: {a}. Is it {word}?
    My house number is {a}. Is that an {word} number?
    I drew the number {a}. Is it {word}?
    The number is {a}. Is it {word}?
    Look at {a}. {word} or not?
    Given {a}, is it an {word} number?
    {a}: {word} or not?
    {a} {word}?
    {a}, is that {word}?
    {a}, an {word} number or not?
    {word} number? {a}
    """),
    *number_logic_more.ODD,
)

MORE_COMPARED = (
    *_claims("{a} is {word} than {b}", "the number {a} is {word} than {b}"),
    *phrasings("""
    Is {a} [really|actually|indeed] {word} than {b}?
    Is {a} {word} than {b} or not?
    Is {a} {word} than {b}, [would you say|do you think]?
    Is a value of {a} {word} than a value of {b}?
    Is having {a} of something {word} than having {b}?
    If I have {a} and you have {b}, is mine {word} than yours?
    Compare {a} with {b}: is the first {word} than the second?
    Take {a} and {b}. Is the first one {word} than the other?
    Of these two, {a} and {b}, is the first {word} than the second?
    Here are two numbers: {a} and {b}. Is the first {word} than the second?
    Two numbers: {a}, {b}. First {word} than second?
    First number {a}, second number {b}. Is the first {word} than the second?
    I got {a}, my friend got {b}. Is mine {word} than my friend's?
    Would {a} be {word} than {b}?
    Would you call {a} {word} than {b}?
    Does {a} count as {word} than {b}?
    {a} {word} than {b}?
    {a} vs {b}: is the first {word} than the second?
    {a} and {b}: is the first {word} than the second?
    {a}, is it {word} than {b}?
    {a}: {word} than {b} or not?
    """),
    *number_logic_more.COMPARED,
)

MORE_DIVISIBLE = (
    *_claims("{a} is divisible by {b}", "{a} is a multiple of {b}", "{a} can be divided by {b} with nothing left"),
    *phrasings("""
    Is {a} [exactly|fully|cleanly] divisible by {b}?
    Is {a} in the [{b} times table|times table of {b}|multiplication table of {b}]?
    Is {a} one of the multiples of {b}?
    Is {a} divided by {b} a whole number?
    Is {a} / {b} a whole number?
    Is {a} over {b} a whole number?
    Is the result of {a} divided by {b} a whole number?
    Is the remainder of {a} divided by {b} zero?
    Is there no remainder when {a} is divided by {b}?
    Is it possible to divide {a} by {b} with no remainder?
    Is it possible to split {a} into groups of {b} with nobody left over?
    Can you divide {a} by {b} [without a remainder|with no remainder|and get a whole number]?
    Can I split {a} [sweets|cards|coins|marbles] into piles of {b} with none left over?
    Can {a} be split into {b} equal parts of whole numbers?
    Can {a} be shared by {b} with nothing left over?
    Can {a} [children|people|players] form groups of {b} with nobody left out?
    Can {a} eggs be packed in boxes of {b} with no egg left over?
    Can I get to {a} if I count in steps of {b} from zero?
    If I divide {a} by {b}, is the result a whole number?
    If I divide {a} by {b}, is there nothing left over?
    If {a} people make teams of {b}, is every team full?
    When {a} is divided by {b}, is nothing left?
    Counting by {b}, do I [land on|hit|reach] {a}? Does it come up?
    Does {b} go into {a} [exactly|with nothing left|without a remainder|a whole number of times]?
    Does {b} divide {a} without a remainder?
    Does {b} go into {a}?
    Does the number {b} divide {a}?
    Does {b} fit into {a} a whole number of times?
    Is {b} a factor of {a}, [yes or no|would you say|do you think]?
    Is {b} among the factors of {a}?
    Is {b} one of the factors of {a}?
    Tell me if {b} is a factor of {a}.
    Check whether {b} is a factor of {a}.
    I think {b} is a factor of {a}. Am I right?
    {a} divisible by {b}?
    {a} multiple of {b}?
    {a}: can it be divided by {b}?
    {a} / {b} a whole number?
    {a} divided by {b}, no remainder?
    """),
    *number_logic_more.DIVISIBLE,
)

MORE_PRIME = (
    *_claims("{a} is prime", "{a} is a prime number", "the number {a} is prime", "{a} is a prime"),
    *phrasings("""
    Is {a} [really|actually|indeed] prime?
    Is {a} prime, [would you say|do you think|yes or no]?
    Is {a} among the primes?
    Is {a} on the list of primes?
    Is {a} one of the primes?
    Is {a} [counted|classed|considered] as a prime number?
    Does {a} [count as|qualify as] a prime number?
    Does {a} belong to the primes?
    Do you call {a} prime?
    Do mathematicians call {a} a prime?
    Do I find {a} in a list of primes?
    Would {a} be [prime|a prime number]?
    Could {a} be called prime?
    Has {a} only itself and one as divisors, so is it prime?
    Is {a} divisible only by one and itself, in other words prime?
    Take the number {a}. Is it prime?
    Take {a}: a prime number or not?
    Here's a number: {a}. Is it a prime?
    Look at {a}: prime or not?
    The number is {a}. Is it prime?
    I picked {a}. Is it a prime number?
    My [age|house number|lucky number|locker number] is {a}. Is that a prime number?
    Given {a}, is it prime?
    Test whether {a} is a prime number.
    is it prime: {a}
    prime or not: {a}
    {a}: prime or not?
    {a} prime?
    {a} prime number
    {a}, is that a prime?
    prime check {a}
    are there primes like {a}, I mean is {a} prime
    """),
    *number_logic_more.PRIME,
)

MORE_SUM = (
    *_claims("{left} is {right}", "{left} = {right}", "{left} makes {right}", "{left} equals {right}"),
    *phrasings("""
    Is {left} [really|actually|indeed|exactly] {right}?
    Is {left} the same as {right}?
    Is the [answer|result] of {left} {right}?
    Is the value of {left} equal to {right}?
    Does {left} [come to|give|come out as|result in] {right}?
    Does {left} really make {right}?
    Did I do this right: {left} = {right}?
    Did I get it right? {left} = {right}
    Would {left} be {right}?
    If I work out {left}, do I get {right}?
    When I calculate {left}, should it be {right}?
    Have I calculated this right: {left} = {right}?
    Have I got this right, {left} is {right}?
    Check my [maths|math|homework|work|calculation]: {left} = {right}. Right?
    Check this: {left} = {right}. Is it correct?
    I worked out {left} and got {right}. [Is that right?|Correct?|Did I do it right?]
    I wrote {left} = {right}. [Will my teacher agree?|Is it correct?|Did I get it right?]
    My [son|daughter|pupil|brother] wrote {left} = {right}. Is that correct?
    On my worksheet it says {left} = {right}. Is it so?
    The answer to {left} is {right}. Right?
    {left}: is it {right}?
    {left}, is that {right}?
    {left} = {right}?
    {left} = {right} correct?
    {left} equals {right}?
    {left} is {right}?
    """),
    *number_logic_more.SUM,
)

"""More phrasings near to others, on divisors and primes."""

from __future__ import annotations

from training.problems.number_logic_near import asked
from training.problems.problem import phrasings

NEAR_DIVISIBLE = (
    *asked(
        ("{a} is a multiple of {b}", "{a} can be divided by {b} with nothing left", "{a} is divisible by {b}"),
        ("is {a} divisible by {b}", "is {a} a multiple of {b}", "can {a} be divided by {b} with nothing left"),
    ),
    *phrasings("""
    Can {a} be [exactly|fully|cleanly|properly] divided by {b}?
    {a} is [fully|cleanly|properly] divisible by {b}, yes or no?
    Is {a} found among the multiples of {b}?
    If I list the multiples of {b}, is {a} one of them?
    Can {a} [sweets|cards|coins|marbles] go into piles of {b} with none left over?
    I have {a} [sweets|cards|coins]. Can I make piles of {b} with none left over?
    I split {a} [cards|marbles] into piles of {b}. Are all the piles full?
    Is it possible to split {a} into {b} equal whole parts?
    If {a} is split into {b} equal parts, are they whole numbers?
    Can {a} [children|people|players] be put in groups of {b} so that nobody is left out?
    When {a} [children|people|players] form groups of {b}, is nobody left out?
    I have {a} eggs and boxes for {b}. Is every box full with no egg left over?
    If {a} eggs are packed in boxes of {b}, is no egg left over?
    Can I reach {a} by counting in steps of {b} from zero?
    In steps of {b} from zero, do I land on {a}?
    Starting from zero, I take steps of {b}. Do I get to {a}?
    Can {a} people make full teams of {b}?
    {a} people make teams of {b}. Is every team full?
    {a} players form teams of {b}. Is nobody left over?
    I count by {b}. Do I hit {a}?
    Does counting by {b} land on {a}?
    Does {b} fit into {a} [exactly|with nothing left|without a remainder]?
    Does {b} go a whole number of times into {a}?
    Is {b} a divisor of {a}, in other words a factor?
    Is {a} equal to {b} times some whole number?
    Does some whole number times {b} equal {a}?
    Can I get {a} when I multiply {b} by a whole number?
    Does {b} multiplied by some whole number give {a}?
    Do I reach {a} in the table of {b}?
    Is {a} in the table of {b}, [yes or no|or not]?
    Does the table of {b} reach {a} exactly?
    Can I share {a} [sweets|cookies|stickers] fairly among {b} children with none left?
    Are {a} [sweets|cookies|stickers] shared fairly by {b} children with none left?
    Can {a} cm of ribbon be cut into pieces of {b} cm with nothing left over?
    I cut {a} cm of ribbon into pieces of {b} cm. Is nothing left over?
    Can {a} seats be put in full rows of {b} with no seat left over?
    I have {a} chairs. Can I make rows of {b} with no chair left over?
    If {a} chairs stand in rows of {b}, is every row full?
    Can {a} [bottles|cans|cups] be put in crates of {b} with none left over?
    {a} [bottles|cans|cups] go into crates of {b}. Are all crates full?
    {b} occurs as a factor in {a}, yes or no?
    Is {b} one of the factors that occur in {a}?
    Is there no rest when {a} is split into {b}s?
    {a} split into {b}s: is there no rest?
    Is there no rest in the division {a} / {b}?
    The division is {a} / {b}. Is there no rest?
    I buy packs of {b} again and again. Can I get exactly {a}?
    Can I get exactly {a} by buying packs of {b} again and again?
    If {a} [dollars|coins|marbles] are shared by {b} friends, does everyone get the same with nothing left?
    Can {a} flowers make bunches of {b} with none left over?
    I tie {a} flowers in bunches of {b}. Are none left over?
    Can {a} dollars be paid with only {b} dollar vouchers, exactly?
    I owe {a} dollars and have only {b} dollar vouchers. Can I pay exactly?
    Do I get to {a} if I add {b} again and again from zero?
    From zero I add {b} again and again. Do I get to {a}?
    Can {a} pills fill strips of {b}, so that all the strips are full?
    {a} pills come in strips of {b}. Is every strip full?
    I deal {a} cards to {b} players. Are none left over?
    If {a} cards are dealt to {b} players, does everyone get the same?
    {a} rolls are packed in bags of {b}. Are all the bags full?
    I pack {a} rolls in bags of {b}. Is every bag full?
    {a} stamps, {b} on each page: are all the pages full?
    If I put {a} stamps in an album with {b} on each page, is every page full?
    {a} photos go in an album with {b} to a page. Are all the pages full?
    With {a} photos and {b} to a page, is every page full?
    Is {b} a factor, so that it goes into {a} without a rest?
    Does {b} go into {a} without a rest?
    Does this work: {b} divides {a}?
    Does {b} divide {a}, would it work?
    Is {a} mod {b} zero?
    {a} mod {b}: is it zero or not?
    """),
)

NEAR_PRIME = (
    *asked(
        ("{a} is a prime number", "the number {a} is prime", "{a} is a prime", "{a} is prime"),
        ("is {a} prime", "is {a} a prime number", "is the number {a} prime", "is {a} a prime"),
    ),
    *phrasings("""
    {a} is [really|actually|indeed] prime, yes or no?
    Is it [actually|indeed] true that {a} is a prime?
    Do we find {a} among the primes?
    Among the primes, is there {a}?
    Would {a} be [counted|classed|considered] as prime?
    Do we [count|class] {a} as a prime number?
    Would {a} qualify as a prime?
    {a} qualifies as a prime number, yes or no?
    Is it to the primes that {a} belongs?
    {a} belongs to the primes, right?
    Would mathematicians call {a} prime?
    Is {a} what mathematicians call a prime number?
    Only one and itself divide {a}, so is it prime?
    In other words, is {a} prime, so divisible only by one and itself?
    Here's {a}: a prime or not?
    Here is my number, {a}. Is it prime?
    Look at the number {a}. Is it a prime or not?
    When you look at {a}, do you see a prime number?
    I picked the number {a}. Prime or not?
    My friend picked {a}. Is it prime?
    I am {a} years old. Is my age a prime number?
    My lucky number is {a}. Is it prime?
    Our house number is {a}. Is that a prime?
    The number on my locker is {a}. Is it prime?
    Given the number {a}, is it a prime?
    We are given {a}. Is it prime?
    are numbers like {a} primes, is {a} prime
    there are primes, but is {a} a prime
    Say yes if {a} is prime and no if something divides it.
    Is there something that divides {a}, or is it prime? Say yes if prime.
    Has {a} no divisors other than one and itself, so is it prime?
    With no divisors other than one and itself, would {a} be prime?
    Is {a} included in the primes?
    When you list the primes, do you include {a}?
    Has {a} exactly two divisors, in other words is it prime?
    A prime has exactly two divisors. Is {a} a prime?
    Exactly two divisors make a number prime. Is {a} prime?
    Should I mark {a} as a prime?
    I mark the primes. Shall I mark {a}?
    Shall I circle {a} as prime?
    Do I have to circle {a} if I circle every prime?
    If {a} can't be split into smaller factors it's prime. Is it?
    Is {a} a number that can't be split into smaller factors, so prime?
    I count through the primes. Do I get to {a}?
    Counting through the prime numbers, do I come to {a}?
    When I use the sieve for primes, does {a} stay?
    I use a sieve to find primes. Is {a} left as a prime?
    The bus line is {a}. Is it a prime?
    I take the bus on line {a}. Is the line number prime?
    The jersey has the number {a}. Is it prime?
    On my jersey there is {a}. Is that a prime number?
    My grandma is {a}. Is her age a prime number?
    My uncle turned {a}. Is that prime?
    I rolled a total of {a}. Is that a prime number?
    We rolled {a} in all. Prime, yes or no?
    What about the primeness of {a}, is it prime?
    I ask about primeness: is {a} prime or not?
    """),
)

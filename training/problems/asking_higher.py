"""Mathematics beyond the starter, as people ask for it: the templates that `asking` joins with others."""

from __future__ import annotations


def _split(text: str) -> tuple[str, ...]:
    return tuple(" ".join(item.split()) for item in text.split("|"))


HIGHER = _split("""
    Solve for x: {n}x + {m} = {k} | Solve {n}x = {m}. | Solve {n}x - {m} = {k} for x. | solve x^2 + {n}x + {m} = 0 |
    Solve the equation {n}x + {m}y = {k}. | If {n}x + {m} = {k}, what is x? | Find x when x^2 = {n}. |
    What is x if x/{n} = {m}? | Find the roots of x^2 - {n}x + {m}. | Factor x^2 + {n}x + {m}. |
    Expand (x + {n})(x - {m}). | Simplify {n}x + {m}x. | Simplify the expression {n}(x + y). | Plot y = {n}x + {m}. |
    What is the slope of y = {n}x + {m}? | What is the derivative of x^{n}? | Find the derivative of {n}x^2. |
    Differentiate sin({n}x). | What is the integral of x^{n}? | Integrate {n}x^2 dx. |
    Find the integral of cos(x) from 0 to {n}. | What is the limit of 1/x? | What is the sine of {n} degrees? |
    What is cos({n})? | What is the tangent of {n}? | What is the logarithm of {n}? | What is log({n})? |
    What is the square root of {n}? | square root of {k} | sqrt({n}) | What is the cube root of {k}? |
    What is {n} to the power of {m}? | What is {n}^{m}? | What is {n} factorial? | {n}! |
    Find the prime factors of {k}. | What are the factors of {k}? |
    What is the greatest common divisor of {n} and {m}? | What is the least common multiple of {n} and {m}? |
    What is {n} in binary? | Convert {k} to hexadecimal. | Write {n} in Roman numerals. | Write {k} in words. |
    What is pi? | What are the first {n} digits of pi? | What is infinity? | What is zero divided by zero? |
    What is the area of a circle with radius {n}? | What is the area of a triangle with base {n} and height {m}? |
    What is the volume of a sphere of radius {n}? | How long is the diagonal of a square of side {n}? |
    What is the third angle if two angles are {n} and {m}? |
    What is the hypotenuse of a triangle with sides {n} and {m}? | Prove that the square root of two is irrational. |
    Prove that {concept} exists. | Prove the theorem of Pythagoras. | Prove that there are infinitely many primes. |
    Prove that all triangles have {n} degrees. | Show that the sum of two odd numbers is even. |
    What is the proof of the theorem of {person}? | What is the Riemann hypothesis? | What is a matrix? |
    Multiply two matrices. | Find the determinant of a matrix. | What is a vector? |
    What is the probability of rolling a six? | What is the probability of rolling {n} with two dice? |
    What is the chance of winning the lottery? | What is the chance of rain in {city}? |
    What are the odds that {name} wins? | I toss a coin {n} times. What is the probability of heads? |
    How likely is it that {trouble}? | In how many ways can {n} people sit in a row? |
    How many ways are there to choose {n} cards? | How many permutations are there of {w}? |
    What is the mean of {n} and {m}? | What is the median of {n}, {m} and {k}? |
    What is the standard deviation of {n}, {m} and {k}? | What force moves {n} kilograms? |
    How fast does a stone fall after {n} seconds? | What is the energy of a photon? | How much energy is in {food}? |
    Balance the equation of {science}. | What is the mass of {science}? | What is the half life of {science}? |
    A car goes {n} miles per hour against the wind. What is the drag? |
    What interest do I get for {k} dollars at the bank? | How much tax do I pay on {k} dollars? |
    What is the resistance at {n} volts? | What is the pH of {food}? | {n} | What is the mean of {n}, {m} and {k}? |
    What is the average of {n}, {m} and {k}? | Find the median of {n}, {m} and {k}. | median of {n}, {m}, {k} |
    Give me the mean and the median of {n} and {m}. | What is the mode of {n}, {m} and {n}? |
    What is the variance of {n} and {m}? | Find the square root of {k}. | What is the root of {k}? |
    What is {n} squared? | {n}^{m} | Calculate {n} to the power of {m}. | Find the sine of {n}. |
    Find all factors of {k}. | Find the greatest common divisor of {n} and {m}. |
    What is the smallest common multiple of {n} and {m}? | Convert {n} to binary. | What is {k} in hexadecimal? |
    Solve {n}x + {m} = {k}. | If x + {n} = {m}, what is x? | What is y if {n}y = {k}? |
    Solve the system x + y = {n}, x - y = {m}. | What is the perimeter of a circle of radius {n}? |
    Find the volume of a cone with radius {n}. | How many diagonals has a polygon with {n} sides? |
    What is the chance that {trouble}? | How many ways can I arrange {n} books? | What are the chances of {event}?
    """)

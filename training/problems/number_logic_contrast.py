"""Contrast sets: one scene, asked about in every way that this skill or another one knows."""

from __future__ import annotations

from training.problems.problem import phrasings

CONTRAST_ODD = phrasings("""
    My sister is at number {a}. Is that an {word} number?
    My ticket says {a}. Is that number {word}?
    Check this for me: {a} is {word}. True?
    With {a}, the only question is: {word} or not?
""")

CONTRAST_PRIME = phrasings("""
    My sister is at number {a}. Is that a prime number?
    My ticket says {a}. Is that number prime?
    Check this for me: {a} is prime. True?
    With {a}, the only question is: prime or not?
""")

CONTRAST_DIVISIBLE = phrasings("""
    My sister is at number {a}. Is that a multiple of {b}?
    My ticket says {a}. Is that number divisible by {b}?
    Check this for me: {a} is a multiple of {b}. True?
    With {a}, the only question is: divisible by {b} or not?
""")

CONTRAST_COMPARED = phrasings("""
    My sister is at number {a} and I'm at {b}. Is hers {word} than mine?
    My ticket says {a} and yours says {b}. Is my number {word} than yours?
    Check this for me: {a} is {word} than {b}. True?
    The only question is: {a}, is it {word} than {b} or not?
""")

CONTRAST_SUM = phrasings("""
    Check this for me: {left} is {right}. True?
    With {left}, the only question is: is it {right} or not?
""")

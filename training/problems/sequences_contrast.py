"""Contrast sets: one scene, asked about in every way that this skill or another one knows."""

from __future__ import annotations

from training.problems.problem import phrasings

CONTRAST_NEXT = phrasings("""
    My son counts the stairs in his own way: {s}. Which number does he say after that?
    The house numbers in our street go {s}. What number has the next house?
    The lockers are labelled {s}. What's on the next one?
    Nothing to fill in, only a row to go on with: {s}. What's next?
    I've written {s} so far. What do I write now?
""")

CONTRAST_MISSING = phrasings("""
    My son counts the stairs in his own way, and I missed a number: {s}. Which one is missing?
    The house numbers in our street go {s}. What number is missing?
    The lockers are labelled {s}. What number is missing on one of them?
    Nothing to go on with, only a gap to fill in: {s}. What goes there?
    I've written {s} and left a gap. What do I write there?
""")

"""Contrast sets: one scene, asked about in every way that this skill or another one knows."""

from __future__ import annotations

from training.problems.problem import phrasings

CONTRAST_BIGGER = phrasings("""
    Two planks: {a} cm and {b} cm. Which one is [longer|thicker]?
    On the number line I see {a} and {b}. Which one is [on the right|further right]?
    Two judges gave {a} and {b} points. What was the better score, if more is better?
    The lab weighed two stones: {a} g and {b} g. What does the heavy one weigh?
    [Milk|Juice] costs ${a} here and ${b} there. What is the higher price?
    Not the smaller one but the bigger one: {a} or {b}?
    One pond is {a} m deep, another {b} m. How deep is the deeper one?
    My runs took {a} and {b} minutes. Which was the slower time?
    if i count up from zero, what do i reach later, {a} or {b}?
""")

CONTRAST_SMALLER = phrasings("""
    Two planks: {a} cm and {b} cm. Which one is [shorter|thinner]?
    On the number line I see {a} and {b}. Which one is [on the left|further left]?
    Two judges gave {a} and {b} points. What was the worse score, if more is better?
    The lab weighed two stones: {a} g and {b} g. What does the light one weigh?
    [Milk|Juice] costs ${a} here and ${b} there. What is the lower price?
    Not the bigger one but the smaller one: {a} or {b}?
    One pond is {a} m deep, another {b} m. How deep is the shallower one?
    My runs took {a} and {b} minutes. Which was the faster time?
    if i count up from zero, what do i reach first, {a} or {b}?
""")

CONTRAST_IS_BIGGER = phrasings("""
    Two planks: {a} cm and {b} cm. Is the first one [longer|thicker]?
    On the number line I see {a} and {b}. Is {a} [to the right of|further right than] {b}?
    Two judges gave {a} and {b} points. Did the first one give more?
    The lab weighed two stones: {a} g and {b} g. Is the {a} g stone heavier?
    [Milk|Juice] costs ${a} here and ${b} there. Is it dearer here?
    One pond is {a} m deep, another {b} m. Is the first pond deeper?
    My runs took {a} and {b} minutes. Did the first one take longer?
""")

CONTRAST_BIGGEST = phrasings("""
    Three planks: {a} cm, {b} cm and {c} cm. Which one is the [longest|thickest]?
    On the number line I see {a}, {b} and {c}. Which one is [on the far right|furthest right]?
    Three judges gave {a}, {b} and {c} points. What was the best score, if more is better?
    The lab weighed three stones: {a} g, {b} g and {c} g. What does the heaviest one weigh?
    [Milk|Juice] costs ${a}, ${b} or ${c}, depending on the shop. What is the highest price?
    Not the whole order, just the biggest one: {a}, {b}, {c}.
    My runs took {a}, {b} and {c} minutes. Which was the slowest time?
    if i count up from zero, what do i reach last, {a}, {b} or {c}?
""")

CONTRAST_RISING = phrasings("""
    Three planks: {a} cm, {b} cm and {c} cm. Line them up, the [shortest|thinnest] first.
    On the number line I see {a}, {b} and {c}. Name them from left to right.
    Three judges gave {a}, {b} and {c} points. Name the scores from lowest to highest.
    The lab weighed three stones: {a} g, {b} g and {c} g. Give the weights from light to heavy.
    [Milk|Juice] costs ${a}, ${b} or ${c}, depending on the shop. List the prices, cheapest first.
    Not just the biggest one, the whole order from small to large: {a}, {b}, {c}.
    My runs took {a}, {b} and {c} minutes. List the times from fastest to slowest.
    if i count up from zero, in what order do i reach {a}, {b} and {c}?
""")

"""Contrast sets: one scene, asked about in every way that this skill or another one knows."""

from __future__ import annotations

from training.problems.problem import phrasings

PHRASES = phrasings("""
    How many {many} do I get out of {n}?
    {n} gives me how many {many}?
    I have it only as {n}, nowhere in {many}. What is it in {many}?
    I want {many}. What I have is {n}. Convert it.
    What I have is {n}, what I want is {many}. How many are they?
    {many}, please, not what it says here: {n}.
    {n} is what it says here. How many {many} is that, please?
    My answer is {n}, but they want {many}. What do I write?
    They want {many}, but my answer is {n}. What do I write?
    Into {many} with it: {n}.
    [The recipe|The plan|My notebook] gives {n}, but I think in {many}. What is it for me?
    I think in {many}, but [the recipe|the plan|my notebook] gives {n}. What is it for me?
    My old book says {n}. My new book uses {many}. What does it say?
    My new book uses {many}, my old one says {n}. What does the new one say?
    From {n} to {many}, how does that go?
    To {many}, starting with {n}: what's the result?
    I know it as {n}. My friend counts in {many}. What does my friend say?
    My friend counts in {many} and I say {n}. What does my friend say?
""")

TIME_PHRASES = phrasings("""
    The label on the [timer|video] says {n}. How many {many} does it run?
    My neighbour has {n} left until the holidays. What's that in {many}?
    How long is it in {many}? The plan says {n}.
    It's {n} from the start to the end. How long is that in {many}?
    The trip took {n}, not more. Say that in {many}.
    I was in the garden for {n}. How many {many} is that?
    How many {many} is a break of {n}?
    {n} on the countdown. In {many}?
""")

LENGTH_PHRASES = phrasings("""
    The label on the [rope|cable] says {n}. How many {many} long is it?
    My neighbour has {n} of [hose|wire]. What's that in {many}?
    How long is it in {many}? The ruler says {n}.
    It's {n} from one end to the other. How far is that in {many}?
    I need {n} of [tape|thread], but the shop counts in {many}. How many {many} do I ask for?
    The trip was {n} long, not more. Say that in {many}.
    I grew {n} of ivy along the wall. How many {many} is that?
    How many {many} is a gap of {n}?
    {n} on the tape measure. In {many}?
""")

WEIGHT_PHRASES = phrasings("""
    The label on the [bag|sack] says {n}. How many {many} does it weigh?
    My neighbour has {n} of [sand|coal]. What's that in {many}?
    How heavy is it in {many}? The scale says {n}.
    I need {n} of [nails|rice], but the shop counts in {many}. How many {many} do I ask for?
    The load was {n}, not more. Say that in {many}.
    I picked {n} of plums in the garden. How many {many} is that?
    How many {many} is a load of {n}?
    {n} on the kitchen scale. In {many}?
""")

VOLUME_PHRASES = phrasings("""
    The label on the [bottle|can] says {n}. How many {many} does it hold?
    My neighbour has {n} of [lemonade|cider]. What's that in {many}?
    How much is in it in {many}? The jug says {n}.
    I need {n} of [paint|oil], but the shop counts in {many}. How many {many} do I ask for?
    The tank took {n}, not more. Say that in {many}.
    I watered the garden with {n}. How many {many} is that?
    How many {many} is a drink of {n}?
    {n} on the measuring cup. In {many}?
""")

MONEY_PHRASES = phrasings("""
    The label on the [coat|lamp] says {n}. How many {many} does it cost?
    My neighbour has {n} in a jar. What's that in {many}?
    How much is it in {many}? The till says {n}.
    The bill was {n}, not more. Say that in {many}.
    I spent {n} on the garden. How many {many} is that?
    How many {many} is a tip of {n}?
    {n} on the receipt. In {many}?
""")

DOZEN_PHRASES = phrasings("""
    The label on the [crate|carton] says {n}. How many {many} does it hold?
    My neighbour has {n} in the pantry. How many {many} is that?
    How many {many} is a delivery of {n}?
""")

"""Contrast sets: one scene, asked about in every way that this skill or another one knows."""

from __future__ import annotations

from training.problems.problem import phrasings

CONTRAST_COUNT = phrasings("""
    My little cousin wrote {w} on the kitchen window. How many {ls} did she need?
    {w} is painted on the bakery door. How many {ls} did the painter paint?
    Say only how many {ls} {w} has.
    Go through {w} from left to right and [count|tally] every {l}.
    I don't want {w} spelled, I only want the number of {ls} in it.
    I know how many letters {w} has. How many of them are {ls}?
    No need to spell it, just count: how many {ls} in {w}?
    The answer in the quiz was {w}. One team asked how often the letter {l} is in it. What's right?
    Of all the words in my notebook I like {w} most. How many {ls} has it got?
    My grandmother in Boston embroiders {w} on a pillow. How many {ls} must she stitch?
    There's a word on page nine of my comic: {w}. How many times does it use the letter {l}?
    Spell {w} to yourself and tell me how many {ls} you come across.
    In the crossword the answer is {w}. How many squares get the letter {l}?
    Password is {w}. How many {ls} am I typing?
    Hey, quick one about {w}: how many {ls}?
    Please count for me. The word is {w} and I'm after the {ls}.
    The number of {ls} in {w}, not the number of letters.
    How many {ls} would I buy if magnets come one letter each and I want {w} on my fridge?
    Someone scratched {w} into the bench by the river. How often is there a letter {l}?
    From first letter to last, how many {ls} do you meet in {w}?
    Where it says {w} on the map, how many {ls} are printed?
    My noisy brother asked about {w} at dinner: how many {ls}?
    lol my kid wants to know how many {ls} {w} has
    After the word garden in my list stands {w}. How many {ls} are in that one?
    The teacher wrote {w} next to the picture of a horse. How many {ls} did the teacher write?
    I cut {w} out of paper, letter by letter. How many {ls} do I cut?
    A parrot can say {w}. How many times would I write {l} to write that down?
    count the {ls} not all the letters: {w}
    {w}. That's the word on my mug. How many {ls}?
    Write {w}, then circle every {l}. How many circles?
    On the ferry to the island I saw a boat called {w}. How many {ls} does the name have?
    If somebody texts me {w}, how many {ls} do I get?
    How many people hold up {l}, if each child in the choir holds up one letter of {w}?
    Between breakfast and school I practised {w}. How many {ls} are in it?
    A stamp for {w}: how many {ls} must be carved?
    Here comes the word, ready? {w}. Now the number of {ls}[|, please].
    Is there any {l} in {w}, and how many times?
    Take every letter of {w} and drop it in a box. How many {ls} are in the box?
""")

CONTRAST_SPELL = phrasings("""
    My little cousin wrote {w} on the kitchen window. Which letters did she write, one after another?
    {w} is painted on the bakery door. Which letters did the painter paint, from first to last?
    Say the letters of {w} from [front to back|first to last].
    Go through {w} from left to right and name every letter.
    I don't want {w} backwards, I want it spelled the normal way.
    I know how many letters {w} has. But how is it [spelled|spelt]?
    No need to count anything, just spell it: {w}.
    The answer in the quiz was {w}. One team asked how it's spelled. What's right?
    Of all the words in my notebook I like {w} most. What letters has it got, in order?
    My grandmother in Boston embroiders {w} on a pillow. Which letters must she stitch, in order?
    There's a word on page nine of my comic: {w}. What are its letters, first to last?
    Spell {w} aloud and tell me every letter you come across.
    In the crossword the answer is {w}. Which letter goes in each square, in order?
    Password is {w}. Which keys am I typing, in order?
    Hey, quick one about {w}: how's it spelled?
    Please spell for me. The word is {w}.
    The spelling of {w}, not the number of letters.
    Which magnets go up on my fridge, left to right, if I want {w} there?
    Someone scratched {w} into the bench by the river. What is there, letter by letter?
    From first letter to last, what do you meet in {w}?
    Where it says {w} on the map, what letters are printed, in order?
    My noisy brother asked about {w} at dinner: how is it spelled?
    lol my kid wants to know how {w} is spelled
    After the word garden in my list stands {w}. How is that one spelled?
    The teacher wrote {w} next to the picture of a horse. What letters did the teacher write, in order?
    I cut {w} out of paper, letter by letter. Which letters do I cut, in order?
    A parrot can say {w}. How would I spell that?
    spell it dont count it: {w}
    {w}. That's the word on my mug. Spell it.
    Write {w}, with every letter apart from the next.
    On the ferry to the island I saw a boat called {w}. How is the name spelled?
    If somebody texts me {w}, which letters do I get, in order?
    Who holds up what, from left to right, if each child in the choir holds up one letter of {w}?
    Between breakfast and school I practised {w}. How do you spell it?
    A stamp for {w}: which letters must be carved, in reading order?
    Here comes the word, ready? {w}. Now the spelling[|, please].
    Is {w} hard to spell, and how do I spell it?
    Take every letter of {w} and lay it down, the first one first. What lies there?
""")

CONTRAST_LENGTH = phrasings("""
    My little cousin wrote {w} on the kitchen window. How many letters did she need?
    {w} is painted on the bakery door. How many letters did the painter paint?
    Say only how many letters {w} has.
    Go through {w} from left to right and [count|tally] every letter.
    I don't want {w} spelled, I only want the number of letters in it.
    I know how {w} is spelled. But how many letters is that?
    No need to spell it, just count: how many letters in {w}?
    The answer in the quiz was {w}. One team asked how many letters it has. What's right?
    Of all the words in my notebook I like {w} most. How many letters has it got?
    My grandmother in Boston embroiders {w} on a pillow. How many letters must she stitch?
    There's a word on page nine of my comic: {w}. How many letters does it use?
    Spell {w} to yourself and tell me how many letters you come across.
    In the crossword the answer is {w}. How many squares do I fill in?
    Password is {w}. How many letters am I typing?
    Hey, quick one about {w}: how many letters?
    Please count for me. The word is {w} and I'm after all its letters.
    The number of letters in {w}, not its spelling.
    How many magnets would I buy if they come one letter each and I want {w} on my fridge?
    Someone scratched {w} into the bench by the river. How many letters are there?
    From first letter to last, how many letters do you meet in {w}?
    Where it says {w} on the map, how many letters are printed?
    My noisy brother asked about {w} at dinner: how many letters?
    lol my kid wants to know how many letters {w} has
    After the word garden in my list stands {w}. How many letters are in that one?
    The teacher wrote {w} next to the picture of a horse. How many letters did the teacher write?
    I cut {w} out of paper, letter by letter. How many letters do I cut?
    A parrot can say {w}. How many letters would I write to write that down?
    count all the letters not just one kind: {w}
    {w}. That's the word on my mug. How many letters?
    Write {w}, then circle every letter. How many circles?
    On the ferry to the island I saw a boat called {w}. How many letters does the name have?
    If somebody texts me {w}, how many letters do I get?
    How many children do I need, if each child in the choir holds up one letter of {w}?
    Between breakfast and school I practised {w}. How many letters are in it?
    A stamp for {w}: how many letters must be carved?
    Here comes the word, ready? {w}. Now the number of letters[|, please].
    Is {w} a long word, and how many letters is it?
    Take every letter of {w} and drop it in a box. How many letters are in the box?
""")

CONTRAST_REVERSE = phrasings("""
    My little cousin wrote {w} on the kitchen window. How does it read [backwards|from behind]?
    {w} is painted on the bakery door. Which letters do I see, from last to first?
    Say the letters of {w} from [back to front|last to first].
    Go through {w} from right to left and name every letter.
    I don't want {w} spelled the normal way, I want it backwards.
    I know how {w} is spelled. But how is it spelled backwards?
    No need to count anything, just turn it around: {w}.
    The answer in the quiz was {w}. One team had to say it letter by letter from the end. What's right?
    Of all the words in my notebook I like {w} most. What is it [in reverse|back to front]?
    My grandmother in Boston embroiders {w} on a pillow, last letter first. What does she stitch?
    There's a word on page nine of my comic: {w}. What are its letters, last to first?
    Spell {w} aloud, but start with the last letter.
    In the crossword the answer {w} has to be filled in backwards. Which letters do I write, in order?
    Password is {w} typed in reverse. Which keys am I typing, in order?
    Hey, quick one about {w}: how's it spelled backwards?
    Please reverse for me. The word is {w}.
    The reverse of {w}, not the number of letters.
    Which letters are on my fridge, left to right, if I put up {w} the wrong way round?
    Someone scratched {w} into the bench by the river. What is it [from the last letter|backwards]?
    From last letter to first, what do you meet in {w}?
    Where it says {w} on the map, what do I get if I read the letters from the right?
    My noisy brother asked about {w} at dinner: how is it spelled from the end?
    lol my kid wants to know what {w} is backwards
    After the word garden in my list stands {w}. How is that one spelled in reverse?
    The teacher wrote {w} next to the picture of a horse. What is the teacher's word backwards?
    I cut {w} out of paper and hang it up with the last letter first. Which letters hang there, in order?
    A parrot can say {w}. How would I spell that from back to front?
    spell it backwards dont count it: {w}
    {w}. That's the word on my mug. Reverse it.
    Write {w}, with every letter apart from the next and the last one first.
    On the ferry to the island I saw a boat called {w}. How is the name spelled backwards?
    If somebody texts me {w} with its letters in reverse, what do I get?
    Each child in the choir holds up one letter of {w}, but the last letter stands first. What does the row say?
    Between breakfast and school I practised {w}. How do you spell it backwards?
    A stamp for {w}: which letters must be carved, if it runs from the last to the first?
    Here comes the word, ready? {w}. Now the letters in reverse[|, please].
    Is {w} hard to spell in reverse, and how do I do it?
    Take every letter of {w} and lay it down, the last one first. What lies there?
""")

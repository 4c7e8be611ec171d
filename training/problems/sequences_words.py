"""More ways to ask for the next number or for the one that is not there."""

from __future__ import annotations

from training.problems import sequences_more
from training.problems.problem import phrasings

MORE_NEXT = phrasings("""
    What would be the next number in {s}?
    What would [come|be] next [here|in this list|in this row]: {s}?
    What would you write [next|at the end of] {s}?
    What should I write [next|down next]: {s}?
    What is the number that [follows|comes behind] {s}?
    What is the number right after {s}?
    What is next in line: {s}?
    What is up next: {s}?
    What's next: {s}?
    What's next in the [list|row|line|chain|string] {s}?
    What's the following number: {s}?
    What's the pattern in {s}, and what comes next?
    What do you get next if you [continue|go on with|carry on] {s}?
    What number do I get if I [continue|carry on with] {s}?
    What number [should|must|would|will] [come next|follow] in {s}?
    What number fits at the end of {s}?
    What number belongs behind {s}?
    What number [continues|extends] the [pattern|sequence|series|row] {s}?
    Which number [continues|extends] {s}?
    Which number [should|would|must|will] come [next|at the end] of {s}?
    Which number do you [expect|think comes] next in {s}?
    Which is the next [number|term|element|entry|member] of {s}?
    Which value comes next in the list {s}?
    How does {s} [continue|go on|carry on]? Give the next number.
    How does the [row|list|sequence] {s} go on?
    How would you continue {s}?
    How do I continue the [pattern|row|series] {s}?
    Where does the sequence {s} go next?
    Do you know what comes next in {s}?
    Do you [see|spot] the pattern in {s}? What is the next number?
    Do you see how {s} goes on?
    Can you [predict|guess|work out|figure out|say] the next number: {s}?
    Can you [extend|complete|carry on] the [series|pattern|row] {s} by one number?
    Could you [find|give me|work out|tell me] the next term of {s}?
    Could you continue this for me: {s}?
    Would you please continue {s} by one number?
    Any idea what [comes next|the next one is]: {s}?
    Please [give|find|state|name] the number that comes next: {s}.
    Please continue {s}.
    Please extend the list {s} by one number.
    [Predict|Guess|Determine|State|Work out|Figure out] the next number: {s}.
    [Predict|Determine|State|Work out|Figure out] the next [term|element|entry] in {s}.
    [Work out|Figure out|Find] what comes next in the [list|row|pattern] {s}.
    Find the rule and [continue|go on]: {s}.
    Find the rule in {s} and use it to get the next number.
    Find the pattern and give the next number: {s}
    Look for the pattern: {s}. Which number is next?
    Spot the pattern: {s}. What follows?
    Extend the [sequence|pattern|series|list] {s} by one [number|term].
    Extend {s}.
    Add the next number to the [list|row|sequence] {s}.
    Add one more number to this pattern: {s}.
    Carry on: {s}
    Keep going: {s}
    Go on with {s}.
    Continue {s}
    Continue with one more number: {s}.
    Write the next number: {s}.
    Write down the number that comes next in {s}.
    Name the next number in {s}.
    Say what comes next: {s}.
    Help me [continue|extend|finish] {s}.
    Help me find the next number in {s}.
    Give the next [term|element|entry] of {s}.
    Complete: {s}, ...
    Finish the pattern with one number: {s}.
    Let's continue {s}. What is next?
    Let's see: {s}, and then?
    These numbers follow a [rule|pattern]: {s}. Which one is next?
    This list follows a rule: {s}. What's the next entry?
    This [pattern|sequence|row|list] [starts|begins] {s}. What number comes next?
    A list of numbers [starts|begins] with {s}. How does it go on?
    A machine prints the numbers {s}. What does it print next?
    A computer counts {s}. What number does it say next?
    A frog jumps along the number line to {s}. Where does it land next?
    A robot calls out {s}. What will it call out next?
    Someone is counting {s}. What do they say next?
    Someone wrote {s} on the board. What comes next?
    My teacher wrote {s} on the board and asked for the next number.
    My [teacher|friend|brother|daughter] asks what comes next in {s}.
    My homework says: {s}. What is the next number?
    For my homework I have to continue {s}. What's next?
    From an IQ test: {s}. What comes next?
    IQ test question: {s}, ?
    I'm doing a number puzzle. It goes {s}. What comes next?
    I'm counting {s}. What number do I say next?
    I'm trying to [figure out|work out|find] the next number in {s}.
    I'm stuck on this pattern: {s}. What's the next one?
    I'm [wondering|curious] how {s} goes on.
    I can't see the pattern in {s}. What is the next number?
    I [need|want|would like] the next number of {s}.
    I have to continue the row {s}.
    I saw the numbers {s} in a puzzle. Which one should follow?
    I wrote {s}. What do I write next?
    The house numbers in a street go {s}. What's the number of the next house?
    The pages I read were {s}. If it goes on like this, which page is next?
    The score goes {s}. If that goes on, what is it next?
    The first numbers of a [sequence|series|pattern] are {s}. What is the next one?
    The first terms are {s}. Find the next term.
    The [list|row|sequence|series] {s} goes on. With which number?
    The numbers {s} follow a pattern. [What's next?|Continue it.|Which number comes next?]
    Given {s}, [what's next|what comes next|find the next number|predict the next number]?
    Given the [sequence|series|list] {s}, what is the next term?
    Based on the pattern {s}, what is the next number?
    Following the rule in {s}, what number is next?
    If I count {s}, what do I say next?
    If I continue {s}, what number do I write?
    If the pattern {s} goes on, what number is next?
    If this goes on, what comes next: {s}?
    Suppose a list starts {s}. What comes next?
    When you continue {s}, which number do you get?
    After {s} comes what number?
    After {s}, what's next?
    After {s} comes...
    Number [puzzle|riddle|pattern|sequence]: {s}, ?
    Sequence: {s}. Next?
    Pattern: {s}. Next number?
    Puzzle: what continues {s}?
    quick one: {s}, and then?
    {s} and then?
    {s} and next?
    {s} - what's next?
    {s} ... continue
    {s}, and so on. What is the next number?
    {s}, and the next one is?
    {s}, and after that?
    {s}, what follows?
    {s}, which one follows?
    {s}. How does it go on?
    {s}. What would come next?
    {s}: next term
    {s}: find the rule and the next number
    {s} what comes after
    sequence {s} next
    continue sequence {s}
    number sequence solver {s}
    pattern {s} what next
    what comes next {s} and why
    ok: {s}. next?
""")
MORE_NEXT += sequences_more.NEXT

MORE_MISSING = phrasings("""
    What's missing: {s}?
    What's missing [here|in this row|in this list]: {s}?
    What is missing in {s}?
    What is missing from this [list|row|series|pattern] of numbers: {s}?
    What's the number missing from {s}?
    What value is missing in {s}?
    What number [fills|closes|belongs in|fits into|should go in|has to go in] the gap: {s}?
    What number [fills|belongs in|fits] the gap in the [pattern|series|list] {s}?
    What do I [put|write|fill] in the gap: {s}?
    What do I write for the missing number in {s}?
    What should the missing [number|term|entry|value] be in {s}?
    What must the missing number be: {s}?
    Which number [fills|closes|belongs in|fits into|should go in] the gap of {s}?
    Which number do I need for the gap in {s}?
    Which number has gone missing from {s}?
    Which number got lost and left a gap in {s}?
    Which [term|entry|value|element] is missing: {s}?
    Which [term|entry|value|element] of the sequence {s} is missing?
    Which one is missing from {s}?
    How do I fill the gap in {s}?
    How do you fill in the missing number in {s}?
    Where there's a gap, which number belongs: {s}?
    Do you know which number is missing from {s}?
    Do you see which number is missing: {s}?
    Can you [fill|close] the gap in {s}?
    Can you [fill in|work out|figure out|give me] the missing number in {s}?
    Can you say what's missing: {s}?
    Could you [find|fill in|tell me|work out] the missing number: {s}?
    Could you tell me which number is missing from {s}?
    Would you fill in the missing number of {s}?
    Any idea which number is missing: {s}?
    Please [find|fill in|give|work out] the missing number: {s}.
    Please fill the gap in {s}.
    [Determine|Work out|Figure out|State|Supply|Write down|Name] the missing number: {s}.
    [Determine|Work out|Figure out|Supply] the missing [term|value|entry] in {s}.
    Find the [term|value|entry|element] that is missing from {s}.
    Find what is missing in {s}.
    Find the rule and fill the gap: {s}.
    Find the rule, then give the missing number: {s}
    Fill the gap: {s}.
    Fill the gap in the [row|list|series] {s}.
    Fill in what is missing: {s}.
    Complete the pattern by filling the gap: {s}.
    Complete the list with the missing number: {s}.
    Put the right number in the gap: {s}.
    Put in the missing number: {s}
    Give me the missing number: {s}.
    Give the number that is missing in the row {s}.
    Say which number is missing from {s}.
    Tell me what's missing in {s}.
    Tell me which number goes in the gap: {s}.
    Help me find the missing number in {s}.
    Help me fill the gap: {s}
    Let's find the missing number: {s}.
    There is a gap in {s}. Which number goes there?
    There's a number missing in {s}. Which one?
    One number is missing: {s}. What is it?
    One of these numbers is missing: {s}. Which?
    One number of the [list|row|sequence] {s} has been left out, so it is missing. Find it.
    These numbers follow a rule, but one is missing: {s}. What is it?
    This [list|row|pattern|sequence] has a gap: {s}. What belongs there?
    This list has a missing number: {s}. Find it.
    A number is missing in the pattern {s}. What number?
    A number was rubbed out and is now missing: {s}. What was it?
    A page is missing: {s}. Which page number is it?
    A house number is missing in our street: {s}. Which one?
    Somebody smudged a number, so it is missing: {s}. Which was it?
    Someone counted {s}, with a gap. Which number was not said?
    My teacher wrote {s}. Which number is missing?
    My homework has a gap: {s}. What do I write?
    My [son|daughter|friend|pupil] needs the missing number in {s}.
    For my homework: find the missing number in {s}.
    For my homework I have to fill the gap in {s}.
    From an IQ test: which number is missing, {s}?
    I can't find the missing number in {s}. What is it?
    I [need|want|would like] the missing number of {s}.
    I'm looking for the missing number in {s}.
    I'm trying to [work out|figure out|find] what is missing in {s}.
    I'm stuck: which number is missing in {s}?
    I have the numbers {s}, with a gap. What belongs in it?
    I have to fill in the missing number: {s}.
    I spilled coffee on my list and a number is missing: {s}. Which?
    The row {s} has a gap. What goes in it?
    The sequence {s} has one missing term. What is it?
    The [list|series|row] is {s}. What is the missing [entry|value|number]?
    In the [sequence|list|row|series] {s}, which number is missing?
    In {s}, what number is missing?
    In {s}, what fills the gap?
    Given {s}, what is the missing number?
    Given the series {s}, find the missing term.
    Following the pattern of {s}, what is the missing number?
    If the numbers follow a rule, which one is missing: {s}?
    Look at {s}. Which number is missing?
    Look at the row {s}. What goes in the gap?
    Puzzle: {s}. What's the missing number?
    Number puzzle with a gap: {s}. Solve it.
    Sequence with a gap: {s}. Missing number?
    {s} missing number
    {s} - fill the gap
    {s}. Find the missing number.
    {s}. What number belongs in the gap?
    {s}. One is missing. Which?
    {s}: missing value?
    {s}, find what is missing
    find missing number {s}
    missing term {s}
    fill in the gap {s}
    missing number in sequence {s}
    ok which one is missing {s}
""")
MORE_MISSING += sequences_more.MISSING

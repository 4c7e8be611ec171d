"""Phrasings about sequences that are near to others: each shares its words or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

NEAR_NEXT = phrasings("""
    Here in this [list|row], what would come next: {s}?
    Here is a [row|list]: {s}. What would come next in it?
    Which number is right after {s}?
    What number comes right after {s}?
    What's the next one in the [row|line|chain|string] {s}?
    Which number is next in the [line|chain|string] {s}?
    Which number fits at the end of {s}?
    What fits behind {s}?
    Which number belongs [behind|at the end of] {s}?
    {s}: what belongs behind them?
    What number do you expect [next|to come next] in {s}?
    What do you think comes next in {s}?
    Which value comes after {s} in the list?
    What is the next value in {s}?
    Have you any idea what comes next: {s}?
    Any idea how {s} goes on?
    Use the rule in {s} to find the next number.
    Find the rule of {s}, then use it to get what comes next.
    Keep {s} going.
    Keep going with {s}. What is the next number?
    Can you help me [continue|extend|finish] {s}?
    Help me finish this [row|list|pattern]: {s}.
    The list {s} follows a rule. What's the next entry?
    What's the next entry in a list that goes {s}?
    If a [pattern|sequence|row|list] begins {s}, what number comes next?
    The [pattern|sequence|row] begins with {s}. What number is next?
    If a machine prints {s}, what does it print next?
    What number will a machine print next after it prints {s}?
    Where does a frog land next if it jumps to {s}?
    A frog jumps to {s} on the number line. What number does it land on next?
    Someone counts {s}. What will they say next?
    What does someone say next who is counting {s}?
    The teacher wrote {s} on the board. What is the next number?
    My teacher asked for the next number after {s}.
    What comes next in {s}? My [teacher|friend|brother|daughter] asks.
    My [friend|brother|daughter] asks me how {s} goes on.
    What is the next number in my homework: {s}?
    Homework: {s}. What comes next?
    My number puzzle goes {s}. What comes next?
    I'm doing a puzzle with the numbers {s}. What is next?
    I'm stuck. What's the next one: {s}?
    I got stuck on the pattern {s}. What comes next?
    How does {s} go on? I'm [wondering|curious].
    I was [wondering|curious] what comes next in {s}.
    I [need|want] to know the next number of {s}.
    I would like to know the next number of {s}.
    Which number should follow {s}? I saw them in a puzzle.
    In a puzzle I saw {s}. What should come next?
    If the house numbers go {s}, what is the next house number?
    The house numbers in my street are {s}. What's the number of the next house?
    I read the pages {s}. Which page is next if it goes on like this?
    Which page is next if the pages I read are {s}?
    If the score goes {s}, what is the next score?
    The score was {s}. If it goes on like that, what is next?
    Find the next term if the first terms are {s}.
    The first terms of a sequence are {s}. What's the next term?
    What's next, given {s}?
    Given the numbers {s}, predict what comes next.
    You are given {s}. [Find|Predict] the next number.
    What is the next number, based on the pattern {s}?
    Based on {s}, which number would you predict next?
    Here's a number [puzzle|riddle|pattern]: {s}. Next?
    A number [riddle|puzzle]: {s}. What comes next?
    a quick one: {s}, what's next
    quick: {s}, and then what?
    why, and what comes next: {s}
    what comes after {s} and why
    ok {s} and what's next
    ok, next number after {s}?
    The first numbers are {s}. What's after them?
    {s} are the first terms. What comes after?
    So far I've got {s}. What is next?
    {s} is what I have so far. What comes next?
    Extrapolate {s} by one [number|value|term].
    Extrapolate the data {s} by one number.
    Forecast the next [number|value] of the series {s}.
    What next value do you forecast for {s}?
    Derive the rule of {s} and the next number.
    Derive what comes next from {s}.
    Identify the number that comes next in {s}.
    Identify the next [term|value] of {s}.
    Deduce the next number from {s}.
    What follows {s}? Deduce it.
    Check how the numbers change in {s}. What is next?
    How does {s} change? Give the next number.
    Look how {s} changes, then give the next number.
    The numbers change like this: {s}. What follows?
    Fill in the end of the row {s}, ?
    Fill in what comes after {s}.
    Append the next number to the list {s}.
    What number do you append to {s}?
    Supply the next number of {s}.
    Supply what comes after {s}.
    I stopped at {s}. Where do I pick up?
    Pick up where {s} stopped. What number is next?
    Here's a brain teaser: {s}. What now?
    Brain teaser: what comes after {s}?
    A question from a job test: {s}. What is the next number?
    Job test question: continue {s}.
    A puzzle from maths club: {s}. What number is next?
    Maths puzzle: {s}, what's next?
    Exam: give the next term after {s}.
    An exam question asks for the term after {s}.
    My worksheet says: continue {s}.
    Worksheet exercise: {s}. What is the next number?
    Exercise: continue the row {s}.
    As an exercise, find the next number after {s}.
    Observe the numbers {s}. Which is the following number?
    State the number that follows in the list {s}.
    Observe how the list {s} goes and state the next number.
    In class we're doing patterns like {s}. What's next?
    We're doing number patterns: {s}. What comes next?
    Who knows the next number after {s}?
    We count {s}. Which number do we count next?
    How do we go on from {s}?
    We have {s} so far. What do we write next?
    My [cousin|uncle|colleague] sent me this: {s}. What's next?
    I got {s} from my [cousin|uncle|colleague]. What number is next?
    On a puzzle page I found {s}. What goes at the end?
    What number goes at the end of {s}? I found it on a puzzle page.
    I don't see how {s} goes on. What is the next number?
    I don't see the pattern: {s}. Next?
    My list began with {s}. Which number should I add?
    Which number should I add to a list that begins {s}?
    How much do I save next week if I save {s} dollars week by week?
    Each week I save a bit: {s} dollars. What is it next week?
    If my savings are {s} month by month, what's the next amount?
    My savings went {s}. What's the next amount if this goes on?
    Week by week my plant measured {s} cm. What will it measure next?
    If a plant measured {s} cm, what does it measure next by the same pattern?
    My [brother|sister|nephew] is counting {s}. What comes next?
    What does my little [brother|sister|nephew] say next when counting {s}?
    If my lap counts are {s}, what's next by the same pattern?
    My lap counts were {s}. Following the pattern, what's next?
    My [tutor|boss|grandpa] wants the number after {s}.
    Which number comes next? My [tutor|boss|grandpa] gave me {s}.
    Each day I read more or fewer pages: {s}. How many pages are next?
    The pages I read each day are {s}. Following the pattern, how many do I read next?
    The club had {s} members week by week. By the same pattern, how many next week?
    Following the pattern {s}, how many members will the club have next week?
    At what minute is the next bus if it stops at minutes {s}?
    The bus comes at minutes {s}. At what minute does it stop next?
    Which number follows in a code that begins {s}?
    My code begins with {s}. What number is next?
    The lock opens with the number after {s}. Which number opens it?
    What number opens a lock if it follows {s}?
    What's the next count if a clock chimes {s}?
    If a clock chimes in the pattern {s}, what's next?
    How many stones are in the next row if a child lays rows of {s}?
    My child lays stones in rows of {s}. How many are in the next row?
    The dance teacher calls {s}. What will be called next?
    What does a dance teacher call next after {s}?
    How many cakes will a bakery make next if it made {s}?
    The bakery made {s} cakes day by day. If this goes on, how many next?
    Which marker does the train pass next after {s}?
    A train passes the markers {s}. What does it pass next?
    If a spinner gives {s} by a rule, what's next?
    A spinner keeps giving {s}. What does it give next?
    How many blocks are in the next layer if the layers have {s}?
    My tower has layers of {s} blocks. How many are in the next layer?
    A scientist counts {s}. By the same pattern, what will she count next?
    A scientist counts {s} cells. What will she count next?
    An athlete does {s} push-ups day by day. How many are next?
    My plan says {s} push-ups, day by day. How many next?
    The elevator showed {s}. Following the same pattern, what will it show next?
    What does an elevator show next if it shows {s} by a pattern?
    Bus numbers in our town go {s}. What would be next?
    What would the next bus number be if they go {s}?
    How many dots are in the next figure if the figures have {s}?
    Dots in the figures: {s}. How many dots in the next figure?
    How many seats has the next row if the rows have {s}?
    The seats in the rows are {s}. By the same pattern, how many in the next row?
    By the same rule, what's the next temperature: {s}?
    Temperatures read {s}. Following the same rule, what's next?
    Which ticket is called next if {s} were called so far?
    They called the ticket numbers {s}. Following the rule, what's called next?
    What label comes next if the lockers are labelled {s}?
    The labels on the lockers are {s}. Which label is next?
    If prices go {s} by a rule, what's the next price?
    The price went {s}. By this rule, what is the next price?
    What will the [display|screen|counter] show next after {s}?
    One after another the [display|screen] shows {s}. What's next?
    Name the number that follows in the [list|row] {s}.
    So far the row is {s}. Which one follows?
    What does one more step give in the pattern {s}?
    One more step of the pattern {s}, please.
    What replaces the question mark: {s}, ?
    The question mark stands for the next number: {s}, ?. What is it?
    Find the number following {s}, using the pattern.
    Using the rule of {s}, find the next number.
    What's the number that wins if you have to continue {s}?
    You win if you can continue {s}. What's the next number?
    Is there a pattern in {s}? Then what's the next number?
    What's the rule in {s}, and what is the next number then?
    Does anyone know the number after {s}?
    Does [anyone|anybody] know what comes next in {s}?
    Can anyone continue {s}?
    Can anybody tell me how {s} goes on?
    Can you crack the pattern {s}? What's next?
    Crack this: {s}. Which number is next?
    I say {s}. What number am I going to say next?
    What am I going to write next: {s}?
    If I go on like {s}, what will come next?
    What comes next if we go on like this: {s}?
    What must come after {s}?
    I wrote {s}. What must I write after that?
    Which entry is next in the table {s}?
    The table has the entries {s}. Which entry follows?
    By this rule, what comes next: {s}?
    Suppose the numbers go {s}. What is next?
    Someone wrote {s} on the board. Which number comes next?
    Every hour the display shows a number: {s}. What will it show next?
    A computer prints {s}. What number does it print next?
    A robot counts {s}. What does it say next?
    Compute the number that comes next in {s}.
    Compute the next value of {s}.
    The last numbers were {s}. What follows?
    What follows the last number of {s}?
    These numbers go by a rule: {s}. Name the next one.
    What continues the [pattern|row|series] {s}?
    Extend the row {s}. Which number comes at the end?
    I can't continue {s}. What is the next number?
    I can't see how {s} goes on.
    Where does the row {s} go from here? Next number?
    My little brother counts {s}. What number does he say next?
    The frog jumps to {s}. Where will it land next?
    Whoever knows what comes after {s} wins.
    So far I have {s} on my worksheet. What number do I write next?
""")

NEAR_MISSING = phrasings("""
    There's a gap in {s}. What do I [put|write|fill] in?
    What should I [put|write] in the gap: {s}?
    One number got lost, so there's a gap in {s}. Which?
    A number got lost and is now missing from {s}. Which number?
    Do you see what's missing: {s}?
    Do you see which number belongs in the gap of {s}?
    Have you any idea which number is missing from {s}?
    Any idea what's missing in {s}?
    Complete the pattern {s} by filling its gap.
    By filling the gap, complete the [list|row]: {s}.
    Let's find the number in the gap: {s}.
    Let's find what is missing in {s}.
    Find the number that has been left out and is missing: {s}.
    One number has been left out of the [list|row], so it is missing: {s}.
    In {s} a number was rubbed out, so it's missing. What was it?
    What was the number now missing, if one was rubbed out: {s}?
    In our street the house numbers are {s}. Which house number is missing?
    Which house number is missing if a street has {s}?
    Somebody smudged one number of {s}, so which number is missing?
    A number is smudged and so missing: {s}. What was it?
    Someone counted with a gap: {s}. Which number did they not say?
    Which number was not said, if someone counted {s} with a gap?
    My teacher wrote {s} on the board. What is the missing number?
    Which number is missing? My teacher wrote this: {s}.
    My [son|daughter|friend|pupil] asks which number is missing in {s}.
    My [son|daughter|friend|pupil] has to find the missing number in {s}.
    I would like to know the missing number of {s}.
    I [need|want] to know which number is missing in {s}.
    I'm stuck on the gap in {s}. Which number goes there?
    I'm stuck. What is the missing number in {s}?
    I spilled coffee on the list {s}. Which number is missing?
    I spilled coffee on a number, so it is missing: {s}. Which number was it?
    The missing term of the series {s}?
    You are given the series {s}. Which term is missing?
    What is the missing number, following the pattern {s}?
    Following the rule of {s}, which number is missing?
    ok what's missing here {s}
    ok {s}, which one is missing
    I skip one number and it's missing: {s}. What did I skip?
    Which number did I skip, so that it's missing: {s}?
    Which missing number makes the pattern {s} complete?
    Make {s} a complete pattern. One number is missing.
    Who knows what's missing in {s}?
    Who knows which number fills the gap: {s}?
    Can anybody find the missing number in {s}?
    Can anyone fill the gap in {s}?
    Can you crack this: {s}. What's missing?
    Crack the pattern: {s}, which one's missing?
    Does anyone know the missing number of {s}?
    Does someone know which number is missing: {s}?
    Complete the list by finding the missing number: {s}.
    Complete {s} by finding the number that's missing.
    Restore the missing number in {s}.
    Restore the number that was lost and left a gap: {s}.
    Reconstruct the missing number in {s}.
    Reconstruct the [list|row] {s}: which value is missing?
    Compute the missing [number|value] of {s}.
    Compute the entry that is missing from {s}.
    Deduce what is missing from {s}.
    Deduce the number in the gap: {s}.
    Guess what number is missing: {s}.
    Can you guess the missing number in {s}?
    Study the numbers {s}. What goes in the gap?
    Study {s} and find what is missing.
    An exercise with a gap: fill in {s}.
    Exercise: fill the gap in {s}.
    An exam question: {s}. Which term is missing?
    Exam: find the missing term in {s}.
    Here's a brain teaser with a gap: {s}. Which number?
    Brain teaser: what number is missing in {s}?
    A puzzle from maths club: {s}. Fill the gap.
    Maths puzzle: what's missing in {s}?
    Which number is missing from the bus stop list {s}?
    The list at the bus stop reads {s}. What is missing?
    A child counts {s} and leaves a gap. Which number did the child skip?
    Mind the gap: {s}. Which number does the child skip?
    What's the missing number of a code that reads {s}?
    My code reads {s}. Which number of it is missing?
    The rungs of a ladder are numbered {s}. Which number is missing?
    One number has worn off, so it's missing: {s}. Which number was it?
    The locker labels are {s}. Which label is missing?
    A label has fallen off a locker and is missing: {s}. What number was on it?
    A mark on my ruler has faded and left a gap: {s}. Which one?
    The ruler shows {s}, with a gap. Which mark has faded?
    What number was on the missing tile: {s}?
    A tile is missing: {s}. What number was on the tile?
    A ticket is missing from the roll: {s}. What's its number?
    What's the number of the missing ticket: {s}?
    Which number is under the ink blot in the gap: {s}?
    An ink blot covers the missing number in {s}. What is under it?
    What number is missing between its neighbours in {s}?
    Which number is missing in the gap between its neighbours: {s}?
    What is missing from {s}, based on the other numbers?
    Based on the other numbers, what fills the gap: {s}?
    Someone tore out a page, so one is missing: {s}. What page?
    Someone tore out the missing page: {s}. What page is it?
    {s}. Something is missing. What?
    Something's missing here: {s}. What number is it?
    Which shirt number is missing if our team has {s}?
    Our team has shirts {s}. Which shirt is missing?
    We lost a card, so there's a gap: {s}. What number was on the card?
    We lost the missing card of the row {s}. What number was on it?
    We're doing patterns with a missing number: {s}. Which is it?
    In class we do patterns. Which number is missing from {s}?
    I counted {s} and forgot one, so something's missing. Which?
    While counting I forgot the missing number: {s}. Which is it?
    I don't know which number to put in the gap: {s}.
    I don't know what is missing in {s}.
    I've left a number out, so there's a gap: {s}. What belongs there?
    What belongs in the gap I've left in {s}?
    There's one number I can't read, it's missing: {s}. What must it be?
    What must the missing number be, if I can't read it: {s}?
    My [cousin|uncle|nephew|tutor] asks for the missing number: {s}.
    My [cousin|uncle|tutor] wants to know which number is missing: {s}.
    The printer skipped one number, now missing: {s}. Which?
    What number should be in the gap that my printer skipped: {s}?
    My calendar says {s}. Which number is missing?
    There is a gap in my calendar: {s}. Which number is gone?
    My table has a gap in it: {s}. Which number goes there?
    What goes in the gap in my table: {s}?
    What should the gap in {s} hold?
    Which number should be in the gap in {s}?
    With what number is the gap in {s} to be filled?
    The gap in {s} has to be filled. What number is it?
    The dog ate one number and left a gap: {s}. Which was it?
    My dog ate the missing number of {s}. Which one is it?
    Using the pattern of {s}, find the missing number.
    Check {s} and say which number is missing.
    I'm looking for the number that fills the gap in {s}.
    I'm trying to fill the gap in {s}. Which number is it?
    The row {s} is incomplete. Which number is missing?
    Spot the missing number in {s}.
    A number hides in the gap of {s}. Which one?
    A seat number is missing in the row {s}. Which one?
    Recover the missing number of {s}.
    A number was skipped and is missing: {s}. What number was skipped?
    My maths puzzle has a gap: {s}. Solve it.
    Riddle: which number is missing in {s}?
    An IQ test asks which number is missing: {s}.
    Here's a job test: {s}. What number is missing?
    On my worksheet there's a gap: {s}. What goes in it?
    My friend leaves a gap: {s}. Which number belongs in it?
""")

"""Further ways and settings in which the next number or the one that is not there gets asked for."""

from __future__ import annotations

from training.problems.problem import phrasings

NEXT = phrasings("""
    how do i find the next number in {s}
    how does it continue: {s}
    so far we have {s}. next one?
    so far: {s}. [What follows?|What now?|Next?]
    {s} ... your turn
    {s} ... and the number after that?
    {s} + next
    {s}, then what?
    {s}, now what number?
    {s}, go on
    {s}, one more please
    {s}. Your turn.
    {s}. [Next one?|The next?|What now?]
    {s}. Say the next number.
    {s}. Which number would you add at the end?
    {s}: what's the following [term|number|entry]?
    {s}: [one more|next entry|next element]?
    {s} is a [pattern|sequence|series]. What's its next number?
    {s} are the first numbers. What's after them?
    {s} is how my list starts. What follows?
    {s} is what I've got so far. What is next?
    next term after {s}
    next number after {s}?
    following number: {s}
    sequence solver: {s}
    extrapolate {s}
    Extrapolate the [series|sequence|data] {s} by one value.
    Forecast the next value: {s}.
    Compute the next [term|element] of the sequence {s}.
    Derive the next number from {s}.
    Identify the next number in the list {s}.
    Deduce what follows {s}.
    Discover the rule behind {s} and tell me the next number.
    Recognize the pattern in {s} and give one more number.
    Study {s}. What number should follow?
    Read the numbers {s} and tell me the next.
    Check how {s} changes and give the next number.
    Look how the numbers change: {s}. What follows?
    Count on: {s}
    Count on from {s}. What do you say next?
    Fill in the last number: {s}, ___
    Fill in what comes at the end: {s}, ?
    Append one number to {s}.
    Supply the number that follows {s}.
    Pick up where I stopped: {s}.
    Take {s} one step further.
    Take the row {s} further by one number.
    Try this: {s}. And the next?
    Try to continue {s}.
    Solve the sequence {s}, ?
    Solve this pattern: {s} and then what?
    Think: {s}. What is the number after these?
    Riddle: {s}. Which number comes then?
    Brain teaser: {s}, what now?
    Test question: which number follows {s}?
    Job test: {s}. Next number?
    Maths club puzzle: {s}. What's next?
    Exam question: give the term after {s}.
    Worksheet: continue {s}.
    Exercise: find the number after {s}.
    Observe the list {s}. State the following number.
    We're doing patterns in class. {s}, what's next?
    We count {s}. Who knows the next number?
    We have to go on from {s}. What do we write?
    We're stuck at {s}. What would be next?
    I stopped at {s}. What number is up next?
    I got this from my [cousin|uncle|colleague]: {s}. What's next?
    I found this on a puzzle page: {s}. What number goes at the end?
    I don't get how {s} goes on. What's next?
    I don't see the rule in {s}. Next number?
    I began a list: {s}. Which number should I add?
    I save a bit each week: {s} dollars. How much is it next week if this goes on?
    My savings each month are {s}. Continuing like this, what's the next amount?
    My plant measured {s} cm week by week. Following the pattern, what's next?
    My little [brother|sister|nephew] counts {s}. What does he or she say next?
    My lap counts were {s}. If the pattern holds, what's next?
    My [tutor|boss|grandpa] gave me {s} and wants the next one.
    Each day I read more or fewer pages: {s}. Going on like that, how many next?
    Each week the club had this many members: {s}. Following the pattern, how many next week?
    Every hour a counter shows {s}. What does it show next?
    A bus stops at minutes {s}. Following the rule, at what minute is the next?
    A code begins {s}. Which number follows?
    A lock opens with the number that follows {s}. What is it?
    A clock chimes in the pattern {s}. What's the next count?
    A child lays rows of {s} stones. How many stones are in the next row?
    A dance teacher calls {s}. What does she call next?
    A bakery made {s} cakes on its first days. If the pattern goes on, what's next?
    A train passes the markers {s}. Which marker is next?
    A spinner keeps giving {s} by a rule. What does it give next?
    A tower of blocks has layers of {s}. How many blocks in the next layer?
    A scientist counts {s} cells. Following the pattern, what is her next count?
    An athlete does {s} push-ups day by day. Following this plan, how many next?
    An elevator shows {s}. Following the pattern, what does it show next?
    Bus numbers go {s} in our town. What would the next number be?
    Dots in each figure: {s}. How many in the next figure?
    Seats in the rows: {s}. How many in the next row, by the same pattern?
    Temperatures read {s}. By the same rule, what's next?
    Ticket numbers called so far are {s}. Following the rule, which is called next?
    Lockers are labelled {s}. What label comes next?
    Prices went {s} by a rule. What's the next price?
    The [display|screen|counter] shows {s} one after another. What will it show next?
    The [list|row] so far is {s}. Name the one that follows.
    The rule stays the same: {s}. Next?
    The pattern is {s}. One more step gives?
    The last number of {s} is followed by what?
    The puzzle reads {s}, ?. What replaces the question mark?
    There's a rule behind {s}. What number does it give next?
    These are in a pattern: {s}. The one after is?
    With the same rule, what's after {s}?
    By the rule of {s}, which number would follow?
    Using the pattern {s}, find the following number.
    To go on with {s}, which number do I need?
    Whoever can continue {s} wins. What's the number?
    Is there a rule in {s}? What's the next number then?
    Does anyone know how {s} goes on?
    Will you tell me the number after {s}?
    Can anybody continue {s}?
    Can you crack this: {s}, what's next?
    Could you add the next number to {s}?
    Would you tell me what follows {s}?
    What number am I going to say next: {s}?
    What will come next if I go on like this: {s}?
    What do you think follows {s}?
    What does the series {s} give next?
    What goes at the end of {s}?
    What must I write after {s}?
    What has to come next: {s}?
    Which number would you put at the end of {s}?
    Which number do I say after {s}?
    Which entry follows in the table {s}?
    Who can tell the number after {s}?
""")

MISSING = phrasings("""
    how do i find the missing number in {s}
    how can I fill the gap here: {s}
    what goes in the gap: {s}
    what goes where the gap is in {s}?
    What's hidden in the gap of {s}?
    What should replace the gap in {s}?
    What was now missing of {s}?
    One is missing. What did I skip: {s}?
    There's a gap. What completes {s}?
    With a gap: What number completes the [row|list|pattern|sequence] {s}?
    What number went missing in {s}?
    Something's missing here. What number do you need to complete {s}?
    Mind the gap. What number hides in {s}?
    What would fill the gap in {s}?
    What belongs at the gap in {s}?
    Which number was skipped, leaving a gap in {s}?
    A number's missing. Which number completes {s}?
    Which number should be at the gap of {s}?
    Which value fits the gap in {s}?
    One is missing. Which number makes {s} a complete pattern?
    Who knows the missing number in {s}?
    Where is the gap in {s}, and which number fills it?
    Is there a number missing from {s}? Which?
    Can anybody fill the gap: {s}?
    There's a gap. Can you complete the row {s}?
    Can you tell what was now missing: {s}?
    Can you crack it: {s}, which one's missing?
    With a gap: Could you complete this for me: {s}?
    Could you fill in the gap in {s}?
    Will you help me fill the gap in {s}?
    Would you tell me what belongs in the gap: {s}?
    Do you have the missing number for {s}?
    Does someone know what's missing in {s}?
    Fill in the gap: {s}
    Fill the gap: {s}
    Fill the gap in the pattern {s}.
    Close the gap: {s}
    Something's missing here. Complete {s}.
    Mind the gap. Complete the row: {s}
    Complete this list by finding the number now missing: {s}.
    A number's missing. Restore the lost number in {s}.
    Replace the gap with the right number: {s}.
    Replace the gap in {s} with a number.
    One is missing. Recover the number that was erased: {s}.
    Reconstruct the missing value: {s}.
    Compute the missing entry of {s}.
    Deduce the missing number from {s}.
    Identify the missing [number|value|entry] in {s}.
    Guess the missing number: {s}.
    Spot the rule in {s} and fill the gap.
    Solve for the gap: {s}
    Solve: {s}. What belongs in the gap?
    Write what is missing: {s}.
    Write the number that was now missing of {s}.
    Say what belongs in the gap: {s}.
    Look for the rule in {s}, then fill the gap.
    Check the list {s}: which number is missing?
    Study {s} and fill in the gap.
    Work out what goes in the gap: {s}.
    Work out which number went missing: {s}.
    Tell me the number that went missing in {s}.
    Tell me what fills the gap in {s}.
    There's a gap. Please complete {s}.
    Please fill in the gap: {s}.
    Please tell me which one was now missing: {s}.
    With a gap: Exercise: fill in {s}.
    Something's missing here. Worksheet: complete {s}
    Exam question: which term is missing from {s}?
    Job test: {s}. Which number is missing?
    Brain teaser: {s}. Find the number in the gap.
    Riddle: {s}. Who is missing?
    Maths club puzzle with a gap: {s}.
    A bus stop list reads {s}. Which number is missing?
    Mind the gap. A child counts {s} and skips one. Which one?
    A code reads {s}. What's the missing number of it?
    A number's missing. A ladder has its rungs numbered {s}. Which number has worn off?
    One is missing. A locker label has fallen off: {s}. Which number was on it?
    There's a gap. A ruler has a faded mark: {s}. Which number is faded?
    With a gap: A seat has lost its number: {s}. Which was it?
    A tile is missing in the row {s}. What number was on it?
    Something's missing here. A ticket is gone from the roll: {s}. What's its number?
    Mind the gap. An ink blot covers a number: {s}. Which one is under it?
    Between its neighbours, what number is missing: {s}?
    By the same rule, what goes in the gap of {s}?
    By the pattern, what's missing: {s}?
    Based on the other numbers, what's missing from {s}?
    A number's missing. Someone tore out a page: {s}. What page was it?
    One is missing. Someone erased a number of {s}. Which?
    Something is missing: {s}. What number?
    Our team has shirts {s}. Which shirt number is missing?
    There's a gap. We have to complete {s}. What do we fill in?
    With a gap: We lost one card of the row {s}. What number was on it?
    We're doing patterns in class. What's missing in {s}?
    Something's missing here. I forgot a number while counting: {s}. Which?
    Mind the gap. I skipped one: {s}. Which one?
    I don't know what to put in the gap of {s}.
    A number's missing. I can't read one number: {s}. What must it be?
    I've left a gap in {s}. What belongs in it?
    My [cousin|uncle|nephew|tutor] now missing a number: {s}. Which?
    One is missing. My printer skipped a number: {s}. What should be there?
    My calendar has a gap in it: {s}. Which number is gone?
    My table has an gap: {s}. What goes in it?
    The gap in {s} is what number?
    The gap in {s} should hold what?
    The gap in {s} is to be filled. With what?
    There's a gap. The dog ate one number: {s}. Which one?
    The numbers {s} have a gap. Which number fills it?
    The pattern {s} is incomplete. What's missing?
    The rule stays the same: {s}. What's in the gap?
    With a gap: The sign has lost a number: {s}. Which one?
    With one number missing, the list is {s}. What's hidden?
    Using the rule of {s}, fill the gap.
    Something's missing here. To complete {s}, which number do I need?
    Mind the gap. {s}: complete it
    {s}: fill in the gap
    {s}: which was now missing?
    {s}. What went missing?
    A number's missing. {s}. Complete the row.
    {s}. Fill the gap.
    One is missing. {s}, which one is gone?
    {s}, what goes in the gap?
    There's a gap. {s} fill in
    {s} what is missing here
    gap in {s}
    With a gap: complete {s} please
""")

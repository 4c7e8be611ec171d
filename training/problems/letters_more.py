"""Still more ways to ask about the letters of words."""

from __future__ import annotations

from training.problems.problem import phrasings

EVEN_MORE_COUNT = phrasings("""
    Somebody scratched {w} into a bench. How many {ls} did they have to scratch?
    A baker writes {w} in icing on a cake. How many {ls} does the icing show?
    My name tag reads {w}. How many {ls} can people read on it?
    I'm carving {w} into wood and want to know how many {ls} I have to carve.
    I stitched {w} onto a pillow. How many of the letters I stitched are {ls}?
    The stamp for {l} is broken. How many gaps will there be when I stamp {w}?
    The {l} key on my keyboard is stuck. How many letters will be missing when I type {w}?
    My printer leaves out every {l}. How many letters does {w} lose?
    Every {l} in {w} costs a dollar. How many dollars is that?
    You get one point for each {l} in {w}. How many points do you get?
    I get a sweet for every {l} I spot in {w}. How many sweets do I get?
    Clap once for each {l} in {w}. How many claps are there?
    Put a tick under each {l} in {w}. How many ticks do you make?
    Replace every {l} in {w} with a star. How many stars [appear|are there|do you see]?
    Swap each {l} in {w} for a dot and count the dots.
    Delete every {l} from {w}. How many letters [go|disappear|did you delete]?
    Erase the {ls} from {w}. How many did you erase?
    Rub out all {ls} in {w}. How many have you rubbed out?
    Pick the {ls} out of {w}. How many did you pick?
    Collect every {l} you come across in {w}. How many do you end up with?
    Mark each {l} in {w} and tell me how many marks there are.
    Highlight all {ls} in {w}. How many are highlighted?
    Point at each {l} in {w}. How many times do you point?
    Keep a tally of {ls} while you spell {w}. What is it at the end?
    Inspect {w} and state how many {ls} it holds.
    Examine the spelling of {w}: how many {ls} occur?
    Check the word {w} for {ls}. What number do you get?
    Compute the number of {ls} in {w}.
    Calculate how often {l} occurs in {w}.
    Quantify the {ls} in {w}.
    Return the number of times {l} occurs in {w}.
    State the count of {ls} in {w}.
    Name the number of {ls} that {w} has.
    What is the multiplicity of {l} in {w}?
    What would you say is the number of {ls} in {w}?
    What total do you reach if you count the {ls} of {w}?
    What do you get when you add up the {ls} of {w}?
    In total, how many {ls} make their way into {w}?
    By my count there are a few {ls} in {w}, but how many exactly?
    I count letters for fun. How many {ls} does {w} bring?
    I bet my friend on the number of {ls} in {w}. What is it?
    We disagree on how many {ls} {w} has. Who knows the right number?
    My wife and I can't agree how many {ls} belong in {w}. Settle it, please.
    My students keep arguing: how many times should {l} be written in {w}?
    As a teacher I'd like to show my class how many {ls} {w} has. What's the number?
    I am learning English and wonder how many {ls} one writes in {w}.
    I'm dyslexic, so please tell me how many {ls} belong in {w}.
    I never know how many {ls} to put in {w}. What's the number?
    How many {ls} should I put when I write {w}?
    How many {ls} must there be in {w} if it is spelled as here?
    How many {ls} stand in {w}?
    How many {ls} would a careful reader notice in {w}?
    How many {ls} did whoever wrote {w} use?
    How many {ls} [form part of|appear among the letters of] {w}?
    How many copies of the letter {l} are in {w}?
    How many letters in {w} are equal to {l}?
    How many places in {w} are taken by the letter {l}?
    How many positions of {w} hold the letter {l}?
    How frequent is the letter {l} in {w}? Give me the number.
    How common is {l} in {w}? I mean the count.
    At how many places does {w} have the letter {l}?
    In how many spots of {w} do you meet {l}?
    On how many positions is there the letter {l} in {w}?
    Does {w} have any {ls}? Count them.
    Is there a {l} in {w}, and if so, how many of them?
    Can you go over {w} and see how many {ls} there are?
    Could I have the number of {ls} in {w}?
    Kindly give the number of {ls} in {w}.
    Be so kind as to count how many {ls} {w} has.
    Be careful now: how many {ls} are there in {w}?
    Don't guess, count: how many {ls} does {w} have?
    Slowly and letter by letter, how many {ls} does {w} have?
    Without guessing, tell me how many {ls} {w} contains.
    {w}. The letter {l}. How many times does one occur in the other?
    {w} - {ls} - how many?
    {w} / {l} / count
    {l}: how often in {w}?
    the letter {l}, how many times in {w}
    count {l} {w}
    nr of {ls} in {w}
    amount of {ls} in {w}
    tell me {ls} count for {w}
    pls count the {ls} in {w} thx
    yo how many {ls} in {w}
    question about {w}, how many {ls} does it have
    hi! how many {ls} has {w}
""")

EVEN_MORE_SPELL = phrasings("""
    A child asks me how {w} is put together, letter by letter. What do I tell them?
    A caller wants {w} spelled. What do I say to them?
    Someone on the phone didn't catch {w}. Give it to them in letters.
    I'm filling in a form and need {w} with one letter in each box.
    I'm at the passport office and have to spell {w}. What are the letters?
    I'm engraving {w} and must know each letter in turn.
    I'm knitting {w} into a scarf, letter after letter. Which ones come in what order?
    I'm teaching my child to write {w}. Which letters come one after another?
    I'm painting {w} on a boat. Which letters do I paint, from left to right?
    I'm new to English. How does {w} get spelled?
    I'm hopeless at spelling. Do {w} for me.
    I'm setting {w} in type, so I need every letter of it in a row.
    I heard the word {w} and would like to know how one writes it, letter for letter.
    I want to lay {w} with letter blocks. Which blocks, in which order?
    I need {w} broken up into letters.
    I need each letter of {w}, one after the other.
    I can't recall the letters of {w}. List them.
    I've got to recite {w} letter by letter. How does that go?
    I've been asked for the letters of {w}. What are they?
    We're practising spelling. The next one is {w}.
    We're doing a spelling quiz: how do we spell {w}?
    My pupil has to spell {w}. What's the right answer?
    My grandson wants to write {w}. Tell him the letters.
    Pretend you are in a spelling contest and hear {w}. What do you say?
    Pretend you dictate {w} over a bad phone line.
    Imagine {w} on a row of tiles, one letter each. What do the tiles say?
    If {w} were written with one letter to a card, what would be on the cards?
    When asked to spell {w}, what's the answer?
    From its first letter to its last, what is {w}?
    From left to right, what are the letters of {w}?
    From start to finish, spell {w}.
    In single letters, what is {w}?
    In what order do the letters come in {w}?
    One letter at a time, please: {w}.
    One by one, give the letters of {w}.
    Letter by letter: {w}.
    Letter for letter, how does {w} go?
    Slowly spell {w}.
    Out loud, how would you spell {w}?
    Enumerate the letters of {w}.
    Recite the letters of {w}.
    Itemise the letters in {w}.
    Unpack {w} into its letters.
    Disassemble {w}, giving every letter.
    Expand {w} so that a hyphen stands between its letters.
    Decompose {w} into letters.
    Dissect the word {w} into its [single|individual] letters.
    Tear {w} up into letters.
    Slice {w} into its letters.
    Space out {w}, with a hyphen between letters.
    Join the letters of {w} with hyphens.
    Rewrite {w} so that every letter stands alone.
    Rewrite {w} with dashes between its letters.
    Convert {w} to a row of letters with hyphens between.
    Format {w} as letters with hyphens.
    Output {w} as single letters.
    Produce the spelling of {w}.
    Provide the letters of {w} in sequence.
    Present {w} letter after letter.
    Display each letter of {w} on its own.
    Set out the letters of {w} in order.
    Run through the letters of {w}.
    Walk me through the spelling of {w}.
    Take me through {w} letter by letter.
    Go through {w} and say each letter.
    Get me the letters that {w} is written with.
    Kindly spell out {w}.
    Is there a chance you could spell {w} for me?
    Are you able to spell {w}?
    Can anyone spell {w}?
    Could I hear {w} spelled?
    Could you say {w} in letters?
    Could you run through the letters in {w}?
    Do me a favour and spell {w}.
    What comes letter after letter in {w}?
    What sequence of letters is {w}?
    What order do the letters of {w} stand in?
    What would I say if I had to spell {w}?
    What are the building blocks of {w}, letter by letter?
    Which letter comes first in {w}, which second and so on?
    Which keys do I press, one by one, to type {w}?
    How would a teacher spell {w} on the board, letter by letter?
    How would a spelling champion spell {w}?
    How is {w} made up, letter by letter?
    How do I write {w}? Say each letter.
    How do the letters run in {w}?
    {w}, one letter after the other
    {w} in letters
    {w} split into letters
    {w} - how does one spell it?
    {w}? spell it out for me
    {w} as single letters please
    the letters of {w}
    the spelling of {w}, please
    letter by letter {w}
    how spell {w}
    hows {w} spelled, letter by letter
    can u spell {w}
    spell {w}, would you
    hey, spell {w} real quick
""")

EVEN_MORE_LENGTH = phrasings("""
    A domain name is {w}. How many letters long is it?
    A sign painter is paid per letter. For how many letters is he paid when he paints {w}?
    A letter costs one coin. How many coins does {w} cost?
    Each letter of {w} gets a stamp. How many stamps is that?
    Every letter in {w} is one point. How many points is the word worth?
    Someone carved {w} in a tree. How many letters did they carve?
    The form has one box a letter. How many boxes does {w} need?
    The password is {w}. How many letters does that make?
    The licence plate says {w}. How many letters are on it?
    To hang {w} over a door, how many wooden letters do I buy?
    To embroider {w}, how many letters must I sew?
    I'm icing {w} on a cake. How many letters must fit?
    I'm texting {w} and pay by the letter. How many am I paying for?
    I'm sewing {w} onto a shirt. How many letters will that be?
    I'm checking whether {w} fits in a box. What is its length in letters?
    I need a word of a certain length. How long is {w}?
    I can't count so well. How many letters are there in {w}?
    I get muddled counting {w}. How many letters is it really?
    I'd love to know how many letters {w} is made up of.
    I typed {w}. Without spaces, how many letters is that?
    I spelled {w} out loud. How many letters did I say?
    We wonder how long a word {w} is. How many letters?
    We are betting on the length of {w}. How many letters?
    My pupils have to count the letters of {w}. What should they get?
    Settle an argument: how many letters does {w} have?
    Stretch {w} out in a row of tiles. How many tiles long is it?
    Place a coin on every letter of {w}. How many coins do you need?
    Tap once for each letter of {w}. How many taps?
    Clap for every letter in {w}. How many claps do you hear?
    Number the letters of {w}. What number does the last one get?
    Spell {w} and count as you go. Where do you end?
    Spell {w} out. How many letters was that?
    Split {w} into letters. How many pieces are there?
    Measure {w} in letters.
    Compute the length of {w}.
    Calculate how many letters {w} contains.
    State the number of letters in {w}.
    Return the length of {w}.
    Report how many letters make up {w}.
    Check how long {w} is.
    Inform me how many letters {w} has.
    Name the length of the word {w} in letters.
    Reckon up the letters of {w}.
    Tally the letters in {w}.
    Sum up the letters in {w}, one for each.
    Kindly count the letters in {w}.
    From first to last, how many letters does {w} have?
    At which number do you end if you count the letters of {w}?
    As a word, how long is {w}?
    By letters, how long is {w}?
    In letters, what is the length of {w}?
    In all, how many letters are in {w}?
    All in all, how many letters stand in {w}?
    Including doubled ones, how many letters does {w} have?
    Counting every letter, even repeated ones, how many has {w}?
    Is {w} a long word? How many letters does it have?
    Could I have the letter count for {w}?
    Could you size up {w} for me? I mean how many letters it has.
    Do you see how many letters {w} runs to?
    What would the letter count of {w} be?
    What does {w} come to in letters?
    What is the size of {w} in letters?
    What is the position of the last letter in {w}?
    What is the sum of letters in {w}?
    Which number of letters does {w} come to?
    How many single letters form {w}?
    How many letters can I cut {w} into?
    How many letters stand in a row in {w}?
    How many letters would a typist type for {w}?
    How many strokes of the keyboard is {w}, one a letter?
    How many letters are we dealing with in {w}?
    How many letters did it take to write {w}?
    How lengthy is {w}, in letters?
    {w}: number of characters?
    {w}, how long
    {w} has what length
    {w} is made up of how many letters
    {w} / letters / how many
    no of letters in {w}
    nr of letters {w}
    size of the word {w} in letters
    len {w}
    count the letters: {w}
    letters in {w}, total
    how long a word is {w}
    pls tell me how many letters {w} has
    hey how many letters is {w}
""")

EVEN_MORE_REVERSE = phrasings("""
    A spy writes every word from back to front. What does the spy write for {w}?
    A child wrote {w} from right to left. What is on the paper?
    A stamp prints {w} with the last letter first. What does it print?
    The parrot says every word in reverse. It hears {w}. What does it say?
    The magician turns {w} back to front. What do we get?
    The band wants its name, {w}, written in reverse on the cover. What will it be?
    I'm naming my boat {w} in reverse. What will it be called?
    I'm checking whether {w} is a palindrome. What is it backwards?
    I'm printing {w} on a T-shirt, last letter first. What will it say?
    I'm learning to talk backwards. How do I say {w}?
    I'm typing {w} from its end. Which letters do I type, in order?
    I wrote {w} on cards and laid them out last to first. What do they spell?
    I've been told to invert {w}. What should I get?
    I can't think backwards. Do {w} for me.
    I'd love to see {w} turned around.
    We play a game where all words are said in reverse. It's {w}. What's the answer?
    We must say {w} from its end. How does it go?
    My nephew speaks backwards. What does he say for {w}?
    My puzzle says to read {w} from its last letter. What's there?
    My teacher told me to write {w} from the end. What should I write?
    Palindrome check: what is {w} reversed?
    Puzzle: turn {w} back to front.
    Exercise: reverse the letters of {w}.
    Task: write {w} so that its last letter is first and its first is last.
    Brain training: {w} in reverse, please.
    Decode {w} by reading it from the end.
    Encode {w} by reversing it.
    Encrypt {w} by writing it backwards.
    Mirror the letters of {w}.
    Rewrite {w} from its last letter on.
    Rewrite {w} backwards.
    Rearrange the letters of {w} from last to first.
    Reorder {w} so that it runs from its end to its start.
    Transform {w} into its reverse.
    Convert {w} to its backward form.
    Output {w} in reverse.
    Return {w} reversed.
    Produce {w} back to front.
    Provide the reverse of {w}.
    Compute the reverse of {w}.
    Find what {w} is backwards.
    Work out {w} backwards.
    Figure out what {w} would be in reverse.
    Recite {w} from its last letter to its first.
    Spell {w} to me starting with its last letter.
    Spell {w} as if you read it from right to left.
    Turn the letters of {w} around, please.
    Turn {w} back to front.
    Run {w} in reverse.
    Run through {w} from the last letter.
    Walk back through {w}, letter by letter.
    Step backwards through {w}.
    Undo the order of {w}: last letter first.
    Hold {w} the other way round. What are the letters now?
    Give the letters in {w}, last one first.
    Show {w} last letter first.
    Tell me the letters of {w} beginning at the end.
    Let me hear {w} backwards.
    Let {w} run from its last letter to its first.
    Kindly reverse {w}.
    Do the reverse of {w}.
    Last letter first: {w}.
    Last to first, what are the letters of {w}?
    Back to front, how does {w} go?
    Back to front: {w}.
    Backwards, what is {w}?
    Backwards, please: {w}.
    From right to left, what does {w} say?
    From its tail to its head, how is {w} spelled?
    From the end, what are the letters in {w}?
    In the opposite direction, how is {w} spelled?
    In reverse, how do you write {w}?
    With the letters in opposite order, what is {w}?
    With its last letter first and its first letter last, what is {w}?
    When the letters of {w} are reversed, what is the result?
    When you start from its end, how do you spell {w}?
    Are you able to spell {w} backwards?
    Is it hard to spell {w} backwards? Do it, please.
    Could I get the reverse of {w}?
    Could you run {w} backwards?
    Do you get what {w} is from right to left?
    What are the letters of {w} from the last one on?
    What if I wrote {w} in the opposite direction?
    What is the result of reversing {w}?
    What is the opposite order of the letters in {w}?
    What would I see if {w} stood back to front?
    What would {w} look like if somebody wrote it from its end?
    Which word or row of letters is the reverse of {w}?
    How would somebody who reads from right to left read {w}?
    How do the letters of {w} run from the end?
    How does one reverse {w}?
    How's {w} backwards?
    {w}: now backwards!
    {w}, in the opposite order
    {w} last letter first
    {w} turned round
    {w} -> reverse
    {w} from end to start
    the reverse of {w}, please
    reverse this: {w}
    backwards please {w}
    can u write {w} backwards
    hey what is {w} backwards
    opposite letter order of {w}
""")

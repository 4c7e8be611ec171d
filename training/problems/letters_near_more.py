"""More phrasings about letters that share their words or their way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

NEAR_SPELL = phrasings("""
    Write the word {w} with a hyphen between its letters.
    Write all letters of {w} with hyphens between them.
    Do you know how people spell {w}?
    How would people spell the word {w}?
    What letters does the word {w} consist of, in order?
    Which letters does {w} consist of?
    [List|Name|Read out] the letters that make up {w}.
    Could you [list|name|read out] the letters of {w} for me?
    May I have the spelling of {w}, please?
    Could I have the letters of {w}, please?
    Teach me how to spell {w}.
    Can you teach me to spell {w}?
    Let me see the letters of {w} [spelled out|apart].
    I want to see {w} [spelled out|with its letters apart].
    Name [every|each] letter in the word {w}.
    In order, name every letter of {w}.
    Write out every letter in {w}, in order.
    Write out the letters of {w} [one by one|separately].
    Write every letter of {w} separately.
    Hyphenate the letters of {w}.
    Hyphenate {w} after every letter.
    Pull the word {w} apart into its letters.
    Pull apart {w} into [single|separate] letters.
    [Chop|Cut|Slice] up {w} into its letters.
    If you [chop|cut|slice] {w} into letters, what do you get?
    Turn the word {w} into a list of its letters.
    Turn {w} into letters with hyphens between them.
    I don't know how {w} is spelled.
    I don't know how to spell {w}. Can you help?
    I always forget how to spell {w}.
    I forget how {w} is [spelled|spelt].
    I can never remember how {w} is [spelled|spelt].
    I never remember the spelling of {w}.
    I'm not sure how to spell {w}. Can you tell me?
    How is {w} [spelled|spelt]? I'm not sure.
    I'm trying to learn to spell {w}.
    I'm trying to learn how {w} is spelled.
    I want to write {w} on a card. Spell it for me.
    I'm writing {w} and want to get the spelling right. How is it spelled?
    I'd like to see the spelling of {w}.
    I'd like to see which letters {w} is made of.
    I'd like to know the letters of {w}, in order.
    Which letters is {w} made of, in order?
    I have to spell {w} over the phone, letter by letter.
    What do I say if I have to read out {w} over the phone, letter by letter?
    My [teacher|mum|mom|boss] wants me to spell {w}. How do I do it?
    How do I spell {w}? My [teacher|mum|mom|boss] asked me.
    I have to spell {w} for my homework. How do I do it?
    For [homework|class] I have to list the letters of {w}, in order.
    My homework: list the letters of {w} in order.
    What letters is the word {w} made of?
    Here's a word: {w}. What letters is it made of?
    Spell check: {w}, letter by letter.
    Do a spell check: how do you write {w}?
    pls spell {w}
    spell the word {w} pls
    How is {w} put together, letter by letter? A child asks me.
    A child asks me to spell {w}, letter by letter. What do I say?
    A caller asks how {w} is spelled. What do I say?
    Someone wants {w} spelled. What do I say to them?
    Someone on the phone wants {w} in letters. Give it to them.
    They didn't catch {w} on the phone. Spell it for them.
    I need {w} with one letter in each box of a form.
    I'm filling in a form: {w}, one letter to a box.
    I have to spell {w} at the passport office. Which letters do I say?
    At the passport office they ask for the letters of {w}. What are they?
    I'm engraving {w}. Give me each letter in turn.
    I'm engraving {w} and need to know each letter in turn.
    I'm knitting {w} into a scarf. Which letters come in what order?
    I'm knitting {w} into a scarf. Which letters come one after another?
    My child is learning to write {w}. Which letters come one after another?
    I'm teaching my child to spell {w}. Which letters come in what order?
    Which letters do I paint, from left to right, to paint {w} on a boat?
    I'm painting {w} on my boat. What are the letters from left to right?
    As I'm new to English: how does {w} get spelled?
    I'm new to English and have to spell {w}.
    I'm hopeless at spelling. How is {w} spelled?
    Do {w} for me, I'm hopeless at spelling.
    I'm setting {w} in type. Give me every letter in a row.
    I need every letter of {w} in a row.
    I just heard the word {w}. How does one write it, letter for letter?
    I'd like to know how one writes {w}, letter for letter.
    Which letter blocks do I lay, and in which order, for {w}?
    I want to lay the word {w} with letter blocks. Which blocks do I need, in which order?
    I need the word {w} broken into its letters.
    I need to break {w} up into letters.
    I can't recall how {w} is spelled. List the letters.
    What are the letters of {w}? I can't recall them.
    I've got to spell {w}, letter by letter. How does that go?
    How do I recite {w} letter by letter?
    Recite the word {w}, letter by letter.
    I've been asked to spell {w}. What are the letters?
    They asked me for the letters of {w}. What are they?
    We're practising our spelling. How do we spell {w}?
    I'm practising spelling. The next word is {w}.
    In a spelling quiz: how do you spell {w}?
    We have a spelling quiz and the word is {w}. How do we spell it?
    My grandson asks for the letters of {w}. Tell him.
    My [grandson|granddaughter] wants to write {w}. What are the letters?
    You are in a spelling contest and hear {w}. What do you say?
    Pretend this is a spelling contest: {w}.
    Pretend I can't hear {w} over the phone. Dictate it.
    Dictate {w} over a bad phone line, letter by letter.
    Imagine {w} on tiles, with one letter on each tile. What does each say?
    A row of tiles says {w}, one letter each. What do the tiles say?
    If I write {w} on cards, one letter to a card, what would the cards say?
    {w} is written on cards with one letter on each. What's on the cards?
    Spell {w} from start to finish.
    Tell me the letters of {w} from start to finish.
    Spell {w} slowly[|, please].
    Slowly, letter by letter, how do you spell {w}?
    [Enumerate|Itemise] the letters in the word {w}.
    [Enumerate|Itemise] {w} letter by letter.
    [Unpack|Disassemble|Decompose] the word {w} into its letters.
    Disassemble {w}, letter by letter.
    If you [unpack|decompose] {w} into letters, what are they?
    Giving every letter, spell {w}.
    Expand {w} into letters with a hyphen between them.
    Expand {w}: put a hyphen between its letters.
    Into which letters does {w} decompose?
    Join all letters in {w} with [hyphens|dashes].
    Join the letters of {w} with dashes between.
    Rewrite {w} with every letter alone.
    Rewrite the word {w} with [dashes|hyphens] between its letters.
    Write {w} so that every letter stands on its own.
    Convert {w} into letters with hyphens between.
    Convert the word {w} to a row of single letters.
    Format {w} as a row of letters.
    Format the letters of {w} with hyphens between.
    Produce the letters of {w}, in order.
    Produce the correct spelling of {w}.
    Present the letters of {w} one after another.
    Present the spelling of {w}.
    Display {w} letter after letter.
    Display the letters of {w} on their own.
    Set out {w}, letter after letter.
    Set the letters of {w} out in order, one by one.
    Walk me through {w}, letter by letter.
    Could you walk me through how to spell {w}?
    Kindly spell the word {w}.
    Would you kindly spell out {w} for me?
    Is there any chance of the spelling of {w}?
    Any chance you could spell {w}?
    Are you able to spell out the word {w} for me?
    Is anyone able to spell {w}?
    Can anyone tell me how {w} is spelled?
    Do me a favour: spell {w}.
    As a favour, could you spell {w}?
    In what order do the letters of {w} stand?
    Which letters stand in {w}, and in what order?
    Which letter is first in {w}, which is second, and so on?
    What comes first in {w}, what second and so on, letter by letter?
    Which keys do I press to type {w}?
    To type {w}, which keys do I press one after another?
    How would a teacher write {w} on the board, letter by letter?
    How would a teacher write the letters of {w} on the board?
    How would a spelling champion spell the word {w}?
    How would a champion of spelling say {w}, letter by letter?
    How is the word {w} made up, in letters?
    What is {w} made up of, letter by letter?
    hows the word {w} spelled
    hows {w} written, letter by letter
    can u spell the word {w} for me
    can u tell me how {w} is spelled
    hey, how do you spell {w}
    spell {w} for me real quick
    hey, can you spell {w}
    My pupil asks for the right spelling of {w}.
    Could you tear {w} apart into its letters?
    Take {w} apart into single letters.
    Remind me how to spell {w}.
    How do you spell {w} again?
    I have to read out {w} over the phone. Which letters do I say?
    Someone on the phone wants to know how {w} is spelled, letter by letter.
    Is there a chance you know how {w} is spelled?
    Are you able to tell me how {w} is spelled?
    Set out the letters of {w} in a row.
    Every letter of {w} stands alone: write them in order.
    If you were to spell {w} on cards, what would be on each card?
    What would be on the cards with the letters of {w}, one to a card?
    In a spelling contest, what do you say for {w}?
    Name the letters of {w} one by one, in order.
    I heard {w} and want to know how it is spelled.
    I didn't catch {w} on the phone. How is it spelled, letter for letter?
    Walk through {w} for me, one letter at a time.
""")

NEAR_LENGTH = phrasings("""
    How many letters does {w} have? Look at the word.
    Look at {w}. How many letters has the word?
    How many letters did I write when I wrote {w}?
    {w} is the word I wrote. How many letters did I write?
    How many letters [form|make up|go into] the word {w}?
    [Which|What] number of letters [form|make up|go into] {w}?
    How many letters has the word {w} got?
    {w} has got how many letters?
    How many letters do [I|we|you] type when typing {w}?
    If you type {w}, how many letters do you write?
    Altogether, how many letters has the word {w}?
    How many letters is {w} altogether?
    To lay the word {w}, how many letter tiles do I need?
    I lay {w} with letter tiles. How many tiles do I need?
    In a crossword, how many [boxes|squares] does {w} [fill|take up]?
    How many [squares|boxes] of my crossword do I fill with {w}?
    My hangman word is {w}. How many blanks do I draw?
    In hangman I draw the blanks for {w}. How many blanks do I draw?
    I type {w}, one key for every letter. How many keys do I press?
    How many keys do you press for {w} if every letter is one key?
    Counted in letters, how [big|long] is the word {w}?
    How big is {w}, counted in letters?
    Have you any idea how many letters {w} has?
    Any idea how long {w} is?
    Please let me know how many letters are in {w}.
    How many letters does {w} have? Let me know.
    Let's count how many letters {w} has.
    Let's count all the letters of {w}. How many are there?
    If I add up the letters in {w}, how many is that?
    Add up all the letters of {w}.
    Count all the letters in {w}.
    How many letters is {w} made of? Count all of them.
    Here's a word: {w}. How many letters long is it?
    Here is the word {w}. How long is it, in letters?
    Here's the word {w}. How many letters are here?
    Given {w}, how many letters does the word have?
    How many letters does it contain, given the word {w}?
    Suppose I write {w}. How many letters is that?
    If you write {w}, how many letters do you write?
    How many boxes are there if every letter of {w} gets its own box?
    Every letter of {w} gets its own box. How many boxes is that?
    How many tiles do I write on if I write {w}, one letter on each tile?
    I write {w} on tiles, one letter on each. How many tiles are there?
    I was [wondering|curious] how many letters {w} has.
    Just [wondering|curious]: how many letters are in {w}?
    I'm trying to figure out how many letters are in {w}.
    Help me figure out how long {w} is.
    How many letters do I need for a banner that says {w}?
    My banner will say {w}. How many letters do I need to make?
    I want to put {w} in a crossword. How many letters is that?
    I'm doing a crossword. How many letters does {w} have?
    How many letters did I use if I laid down {w} in a word game?
    We're playing a word game with {w}. How many letters did we use?
    I lost count of the letters in {w}. How many are there?
    I lost count: how many letters are in {w}?
    What's the answer if I have to count the letters in {w} for my homework?
    My homework is to count the letters in {w}. What's the answer?
    My [son|daughter|teacher|friend] asked how many letters are in {w}.
    How many letters does {w} have? My [son|daughter|teacher|friend] wants to know.
    What should I say? My [teacher|sister|brother] asked how long {w} is.
    My [teacher|sister|brother] asked me for the length of the word {w}.
    The word {w} consists of how many letters in all?
    {w} consists of how many letters?
    Do a character count for {w}.
    What is the character count of {w}?
    how long is {w}, letter-wise
    letter-wise, how long is the word {w} then
    ok so how many letters has {w}
    ok, the word {w}: how many letters is it
    How many letters long is my domain name if it is {w}?
    My domain name is {w}. How many letters is that?
    How many letters is a painter paid for if he paints {w} and is paid per letter?
    I paint {w} on a sign and get paid per letter. For how many letters am I paid?
    If each letter costs one coin, how many coins does {w} cost?
    A sign costs one coin per letter. How many coins does {w} cost?
    If each letter gets a stamp, how many stamps does {w} get?
    I put a stamp on each letter of {w}. How many stamps do I need?
    If every letter is one point, how many points is {w} worth?
    You get one point for every letter. How many points is the word {w}?
    {w} is carved in a tree. How many letters were carved?
    How many letters did someone carve if they carved {w} in a tree?
    How many boxes of a form does {w} need at one box a letter?
    I write {w} in a form with one box for every letter. How many boxes do I need?
    How many letters does the password {w} have?
    My password is {w}. How many letters is that?
    How many letters are on a licence plate that says {w}?
    My licence plate says {w}. How many letters does that make?
    How many wooden letters do I buy to hang {w} over my door?
    I want {w} in wooden letters over the door. How many do I buy?
    How many letters must I [sew|embroider] for {w}?
    I have to embroider {w} on a shirt. How many letters will that be?
    How many letters must fit on a cake if I'm icing {w} on it?
    The icing on the cake says {w}. How many letters is that?
    If I pay by the letter, how many letters do I pay for when texting {w}?
    I text {w} and pay for every letter. How many am I paying for?
    How many letters do I sew if I'm sewing {w} onto a shirt?
    I want to check whether {w} fits in a box. How many letters long is it?
    I'm checking how long {w} is. What is its length in letters?
    I need to know how long a word {w} is. What is its length?
    My word must be of a certain length. How long is {w}, in letters?
    I can't count so well. Please count the letters in {w}.
    I can't count the letters in {w}. How many are there?
    I get muddled when I count the letters in {w}. How many are there really?
    How many letters does {w} really have? I get muddled.
    I'd love to know how long {w} is.
    I'd love to know how many letters make up {w}.
    Without spaces, how many letters is {w}?
    I typed the word {w}. How many letters is that?
    How many letters did I say if I spelled {w} out loud?
    I said {w} out loud, letter by letter. How many letters did I say?
    We wonder how many letters {w} has.
    I wonder how long a word {w} is. How many letters has it?
    We are betting on how many letters {w} has.
    We are betting on how long {w} is. What is its length?
    What should my pupils get when they count the letters of {w}?
    My pupils counted the letters in {w}. How many should they get?
    Settle this, please: how many letters does {w} have?
    Settle an argument: how long is the word {w}, in letters?
    How many tiles long is {w} when I lay it out in a row of tiles?
    {w} stands in a row of tiles. How many tiles is it long?
    How many coins do you need to place one on every letter of {w}?
    I place a coin on each letter of {w}. How many coins is that?
    How many taps is {w} if you tap once for each letter?
    I tap for every letter in {w}. How many taps do you hear?
    How many claps do you hear if I clap for every letter in {w}?
    Clap once for each letter of {w}. How many claps is that?
    If you number the letters of {w}, what number does the last letter get?
    What number does the last letter of {w} get when I number them?
    If you spell {w} and count as you go, where do you end?
    I count as I spell {w}. What number do I end on?
    How many pieces do you get if you split {w} into letters?
    I split {w} into its letters. How many pieces is that?
    Compute how many letters {w} has.
    Compute the number of letters in the word {w}.
    State how many letters {w} has.
    State the length of {w}.
    Return the number of letters in {w}.
    Return how long {w} is in letters.
    Inform me of the length of {w}.
    Please inform me how long the word {w} is.
    [Reckon|Tally] up how many letters {w} has.
    Please tally up the letters in {w}.
    If you sum up the letters in {w}, one for each, what do you get?
    Sum up one for each letter of {w}.
    Kindly count how many letters {w} has.
    Would you kindly tell me the length of {w}?
    How many letters does {w} have from first to last?
    Count the letters of {w} from the first to the last.
    Including all the repeated ones, how many letters has {w}?
    Count every letter of {w}, including doubled ones.
    Counting the doubled ones too, how many letters does {w} have?
    How many letters does {w} have, even counting repeated ones?
    Could you size up the word {w}? How many letters does it have?
    Size up {w} for me: how many letters?
    Which position does the last letter of {w} have?
    The last letter in {w} stands at which position?
    How many single letters are in {w}?
    How many single letters form the word {w}?
    If I cut {w} into letters, how many do I get?
    I cut {w} into single letters. How many letters is that?
    How many letters would a typist type to write {w}?
    Suppose a typist would type {w}. How many letters is that?
    How many strokes of the keyboard is the word {w}?
    How many strokes of the keyboard does it take to type {w}?
    We are dealing with the word {w}. How many letters is it?
    With {w}, how many letters are we dealing with?
    In letters, how lengthy is {w}?
    Is {w} a lengthy word? How many letters has it?
    no of letters in the word {w}
    whats the no of letters in {w}
    nr of letters in the word {w}
    {w} nr of letters
    len of {w}
    len of the word {w} in letters
    pls count the letters in {w}
    how many letters has {w} pls
    hey, how many letters are in {w}
    hey {w} is how many letters
    Go through {w} letter by letter and count. How many letters is it?
    How many boxes do I need for {w} with one letter in each box?
    How many letters has {w} if repeated ones are counted too?
    What is the length of {w} if you count the doubled letters too?
    Settle an argument: how many letters are there in {w}?
    Including every letter, how long is {w}?
    My kid asked how long the word {w} is, in letters.
    How many tiles do I need to lay out {w} in a row?
    If a letter costs one coin, what does {w} cost? How many coins, I mean.
    Stretch the word {w} out. How many letters long is it?
    Even with repeated letters counted, how many letters has {w}?
    How many letters do I embroider for {w}?
    I have to sew the letters of {w}. How many letters must I sew?
    How many boxes does {w} need in a crossword?
    How many letters does a domain name like {w} have?
    A licence plate reads {w}. How many letters are on it?
    I'm icing the word {w} on a cake. How many letters will that be?
    If I'm texting {w}, how many letters do I type?
    Work out how long {w} is and let me know.
    How much space does {w} take up, counted in letters?
""")

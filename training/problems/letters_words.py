"""More ways to ask about the letters of words."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE_COUNT = phrasings("""
    How many {ls} [are hiding|can be found|turn up|show up|occur] in {w}?
    What number of {ls} [would I find|do you see|appears] in {w}?
    How many occurrences of {l} are [in|inside|within] {w}?
    occurrences of {l} in {w}
    {l} in {w} count
    {ls} in {w}
    total number of {ls} in {w}
    {w} how many {l}
    letter {l} frequency in {w}
    letter counter: {l} in {w}
    What is the [frequency|letter count] of {l} in {w}?
    Give me the [total|tally|count] of {ls} in {w}.
    Tally the {ls} in {w}[| for me].
    Add up all the {ls} in {w}. [What do you get?|What's the total?]
    Go through {w} letter by letter: how many {ls} do you [meet|come across|pass]?
    Scan {w} for the letter {l}. How many [hits|matches|finds]?
    Search {w} for {l} and [report|give me|tell me] the number of matches.
    I'm trying to figure out how many {ls} {w} has.
    I'm [wondering|curious] how many {ls} there are in {w}.
    I wonder how many {ls} {w} has.
    I keep losing count: how many {ls} are in {w}?
    I can't work out how many {ls} go into {w}. Help?
    My [son|daughter|little brother|kid] asked me how many {ls} there are in the word {w}. What do I say?
    My teacher wants to know how many times {l} [comes up|occurs] in {w}.
    For my homework: how many {ls} has {w} got?
    For [school|class|a quiz|a game], I need the number of {ls} in {w}.
    We are playing a word game. The word is {w}. How many {ls} are in it?
    Playing hangman: the word is {w} and someone guesses {l}. How many blanks get filled?
    In hangman, how many spots does the letter {l} take in {w}?
    How many {ls} has {w} got?
    How many {ls} has the word {w} got in it?
    Exactly how many {ls} are [there in|contained in] {w}?
    Do you know how many {ls} there are in {w}?
    Do you know how often {l} [turns up|shows up|comes up] in {w}?
    Would you [mind counting|please count] the {ls} in {w}?
    Could you [work out|check|figure out] how many {ls} the word {w} contains?
    Can you check how often {l} occurs in {w}?
    Mind telling me how many times {l} is found in {w}?
    Any idea how many {ls} {w} has?
    Let me know how many {ls} you find in {w}.
    Say how many {ls} {w} has.
    [Work out|Determine|Establish|Figure out] how many {ls} there are in {w}.
    Report the number of times {l} occurs in {w}.
    Here is a word: {w}. How many {ls} does it [have|contain|hold]?
    Here's a word, {w}. Count its {ls}.
    The word is {w}. How many times does the letter {l} [occur|come up]?
    Word: {w}. Letter: {l}. How many times?
    word {w}, letter {l}, count?
    letter: {l}, word: {w}, how many
    Given the word {w}, count the occurrences of {l}.
    Given {w}, what is the number of {ls}?
    If you look at every letter of {w}, how many of them are {ls}?
    If I cross out every {l} in {w}, how many letters do I cross out?
    If I circle every {l} in {w}, how many circles do I draw?
    If I underline all the {ls} in {w}, how many letters are underlined?
    Suppose I colour every {l} in {w} red. How many red letters are there?
    Suppose I type {w}. How many times do I hit the {l} key?
    When typing {w}, how many times [is the {l} key pressed|do I press {l}]?
    To make the word {w} out of letter tiles, how many {l} tiles do I need?
    I'm making a sign that says {w}. How many {ls} do I have to buy?
    I have to paint {w} on a wall. How many {ls} will I paint?
    We're cutting out paper letters for {w}. How many {ls} should we cut?
    How many {ls} are used [to write|to spell|when writing] {w}?
    How many {ls} go into the word {w}?
    How many {ls} make up part of {w}?
    There are how many {ls} in {w}?
    {w} contains how many {ls}?
    {w} is spelled with how many {ls}?
    The letter {l} appears how many times in {w}?
    The letter {l} is used how [often|many times] in {w}?
    {l} occurs how [often|many times] in the word {w}?
    With regard to {w}: how many {ls}?
    [About|Regarding] the word {w}: how often does it have {l} in it?
    So {w}, right, how many {ls} is that?
    ok {w}. how many {ls}
    hmm how many {ls} does {w} actually have
    whats the number of {ls} in {w}
    is {w} written with a lot of {ls}? how many exactly
    Quiz: how often can the letter {l} be found in {w}?
    Riddle me this: how many {ls} hide in {w}?
    Let's count {ls}. The word is {w}.
    Let's see how well you count: {ls} in {w}?
    Test: count every {l} in the word {w}.
    Only the letter {l} matters: how many of them are in {w}?
    Ignore every letter of {w} [but|except] {l}. How many are left?
    Keep only the {ls} of {w}. How many letters do you keep?
""")

MORE_SPELL = phrasings("""
    What's the [right|correct|proper] [spelling of|way to spell] {w}?
    What is the [right|correct|proper] way of spelling {w}?
    How does one spell {w}?
    How do people spell {w}?
    How should I spell {w}?
    How should {w} be [spelled|spelt|written out]?
    How is {w} spelt?
    How's {w} [spelled|spelt]?
    How does the word {w} go, letter by letter?
    How would {w} look with a [dash|hyphen] between every two letters?
    How would you say {w} letter by letter?
    Which letters make up {w}?
    Which letters do I need, in order, to write {w}?
    What letters [make up|form|spell] the word {w}?
    What letters does {w} consist of?
    What does {w} look like spelled out?
    What does {w} look like with hyphens between its letters?
    What's {w}, one letter at a time?
    What is {w} when you spell it out?
    Do you know how {w} is [spelled|spelt|written]?
    Do you know how to spell {w}?
    Would you mind spelling {w} [for me|out]?
    Would you please spell out the word {w}?
    Mind spelling {w}?
    Could you [take|break] {w} apart into its letters?
    Could you give me the letters of {w}, one by one?
    Can you separate the letters of {w} with hyphens?
    Can you [list|name|read out] the letters that make up {w}?
    Can I get the spelling of {w}?
    May I have the letters of {w}, please?
    Help me spell {w}.
    Help, I can't spell {w}.
    Teach me to spell {w}.
    Remind me how {w} is [spelled|spelt].
    Let me see {w} [spelled out|letter by letter|with its letters apart].
    Let's spell {w}.
    Let's see if you can spell {w}.
    Say the letters of {w} [one by one|one at a time|one after another].
    Name every letter of {w}, in order.
    Name the letters in {w} from first to last.
    Read me the letters of {w}.
    Dictate the word {w} letter by letter.
    Type out {w} one letter at a time.
    Type {w} with hyphens in between.
    Write down the letters of {w}, one after [another|the other].
    Write out every letter of {w}.
    Write the letters of {w} separately.
    Separate {w} into its letters.
    Separate the letters in {w} with dashes.
    Hyphenate {w} between every letter.
    Insert a [dash|hyphen] between every two letters of {w}.
    Take {w} apart, letter by letter.
    Take the word {w} and list its letters.
    Pull {w} apart into [single|separate|individual] letters.
    Divide {w} into [single|individual] letters.
    Chop {w} into letters.
    Cut the word {w} up into its letters.
    Turn {w} into [a list of letters|single letters].
    I don't know how to spell {w}.
    I always forget how {w} is spelled.
    I [never|can never] remember how to spell {w}.
    I'm not sure how {w} is [spelled|spelt]. Can you [help|tell me]?
    I'm trying to learn the spelling of {w}.
    I'm writing {w} on a card and want to get it right. Spell it for me.
    I'd like [you to spell {w}|the spelling of {w}|to see {w} spelled out].
    I'd like to know which letters {w} is made of, in order.
    I want {w} one letter at a time.
    I have to read {w} out over the phone, letter by letter. What do I say?
    I have a spelling test and {w} is on it. How is it spelled?
    Spelling test: {w}.
    Spelling bee! Your word is {w}.
    For the spelling bee: {w}.
    Your word is {w}. Please spell it.
    The word is {w}. Spell it.
    The next word is {w}. How is it spelled?
    My [teacher|mum|mom|boss] asked me to spell {w}. How do I do it?
    For my homework I have to spell {w}. How does it go?
    For my [homework|class], list the letters of {w} in order.
    Here is a word: {w}. Spell it out.
    Here's the word {w}. What letters is it made of?
    Given the word {w}, list its letters in order.
    If I had to spell {w} out loud, what would I say?
    When you spell {w}, which letters do you say?
    {w}: [spell it|spell that|spelling please|letters in order?]
    {w} spelled out
    {w} spelling
    {w}. How do you spell that?
    {w}, how is that [spelled|spelt]?
    {w} with hyphens between letters
    letters in {w}
    letters that make up {w}
    spell check: how do you write {w}, letter by letter
    correct spelling {w}
    split {w} letters
    how's {w} spelled again
    spell {w} pls
""")

MORE_LENGTH = phrasings("""
    How many letters [make up|form|go into|spell] {w}?
    How many letters [are used|does it take] to write {w}?
    How many letters has {w} got?
    How many letters [would I|would you|do we] [type|write] for {w}?
    How many [characters|letters] long would you say {w} is?
    How many characters [are in|are there in] the word {w}?
    How many characters [are in|make up] {w}?
    How many characters does {w} have?
    How many letters altogether in the word {w}?
    How many letters can you count in {w}?
    How many letters do you see in {w}?
    How many letter tiles do I need to lay the word {w}?
    How many boxes of a crossword does {w} fill?
    How many squares does {w} take up in a crossword?
    How many blanks do I draw for {w} in hangman?
    How many keys do I press to type {w}, one for every letter?
    How [big|long] a word is {w}, counted in letters?
    How long, in letters, is the word {w}?
    What length [has|is] the word {w}?
    What length does {w} have, in letters?
    What is the letter count [of|for] {w}?
    What is the total number of letters in {w}?
    What's the [number|count] of letters that {w} has?
    What number of letters does {w} have?
    What do you get when you count the letters of {w}?
    Do you know how many letters {w} has?
    Do you know how long {w} is, in letters?
    Any idea how many letters are in {w}?
    Would you [please count|mind counting] the letters in {w}?
    Could you tell me the length of {w}?
    Could you [check|work out|figure out] how many letters {w} has?
    Can you [say|work out|find out] how long {w} is in letters?
    Can you give me the number of letters in {w}?
    Mind counting the letters of {w} for me?
    Let me know how many letters {w} has.
    Let's count the letters of {w}.
    Give me the [length|letter count] of {w}.
    Give me the number of letters in {w}.
    Say how many letters {w} has.
    [Work out|Determine|Figure out] how many letters [are in|make up] {w}.
    [Work out|Determine|Measure] the length of the word {w}.
    Add up the letters in {w}. How many is that?
    Count every letter in {w}.
    Count all the letters that {w} is made of.
    Count up the characters in {w}.
    Go through {w} and count its letters.
    Take the word {w}. How many letters does it have?
    Take {w} and tell me how many letters it is made of.
    Here is a word: {w}. How long is it?
    Here's a word, {w}. How many letters is that?
    The word is {w}. How many letters?
    My word is {w}. How many letters does it have?
    Given the word {w}, how many letters does it contain?
    Suppose you write {w}. How many letters do you write?
    If every letter of {w} gets its own box, how many boxes are there?
    If I write the word {w} on tiles, one letter on each, how many tiles is that?
    When I type {w}, how many letters do I type?
    I'm [wondering|curious] how many letters are in {w}.
    I'm trying to figure out how long the word {w} is.
    I want to know how many letters {w} has.
    I'd like to know the number of letters in {w}.
    I'm making a banner that says {w}. How many letters do I need?
    I'm doing a crossword and want to put in {w}. How many letters is that?
    I'm playing a word game and laid down {w}. How many letters did I use?
    I lost count. How many letters does {w} have?
    For my homework: how long is the word {w}?
    For a crossword: how many letters are there in {w}?
    For my homework I have to count the letters in {w}. What's the answer?
    My [son|daughter|teacher|friend] wants to know how many letters {w} has.
    My [teacher|sister|brother] asked how long the word {w} is. What should I say?
    The letters of {w}: how many are there?
    The word {w} consists of how many letters?
    {w} is made of how many letters?
    {w} is how many letters long?
    {w} is a word of how many letters?
    {w} contains how many letters?
    {w}, how many letters is that
    {w} letter count
    {w} word length
    {w} number of letters
    {w}: length?
    {w}. How long is that word?
    {w} - count the letters
    character count {w}
    count letters {w}
    length of {w}
    word length {w}
    how many letters {w}
    total letters in {w}
    letters in {w}: how many
    how many characters {w}
    so how long is {w} then, letter-wise
    ok the word is {w}, how many letters
""")

MORE_REVERSE = phrasings("""
    What is {w} [read|written] backwards?
    What is {w} when you [flip it|turn it around|read it from right to left]?
    What is {w} from back to front?
    What is {w} the other way [round|around]?
    What's {w} with its letters [reversed|flipped|in the opposite order|back to front]?
    What's the word {w} from right to left?
    What's the backward spelling of {w}?
    What's the mirror order of the letters in {w}?
    What [comes out|results] if I reverse {w}?
    What word or letters do you get from {w} backwards?
    What would {w} be if it were written from right to left?
    What does {w} become when reversed?
    What does {w} turn into if you flip it around?
    What does {w} say when read from the end?
    What do we get by reading {w} from right to left?
    How does {w} read [backwards|in reverse|from right to left]?
    How does {w} look when it's [reversed|flipped|written backwards]?
    How would {w} be [spelled|spelt|written] in reverse?
    How would you write {w} from the last letter to the first?
    How would {w} look in a mirror, I mean with its letters from last to first?
    How do I [reverse|flip] {w}?
    How do I say the letters of {w} backwards?
    Which letters do you get if you go through {w} from the end?
    Do you know what {w} is [backwards|reversed|in reverse]?
    Do you know how to spell {w} backwards?
    Would you [please reverse|mind reversing] {w}?
    Would you write {w} in reverse for me?
    Mind flipping {w} around?
    Could you [turn|flip] the word {w} around?
    Could you read {w} from right to left?
    Could you list the letters of {w} from last to first?
    Can you [flip|turn around|invert] {w}?
    Can you say {w} backwards, letter by letter?
    Can you give me {w} from back to front?
    Can you put the letters of {w} in the opposite order?
    Can I have {w} backwards, please?
    Flip {w}[| around| for me].
    Flip the order of the letters in {w}.
    Flip the word {w} from back to front.
    Invert the order of the letters of {w}.
    Swap {w} around so that the last letter comes first.
    Switch the letter order of {w} from back to front.
    Read {w} from right to left.
    Read {w} from the last letter to the first.
    Read out the letters of {w} from back to front.
    Say {w} backwards.
    Say the letters of {w} in reverse.
    Type {w} backwards.
    Type out the word {w} from right to left.
    Print {w} in reverse.
    List the letters of {w} from last to first.
    List the letters of the word {w} in reverse order.
    Name the letters of {w}, starting with the last.
    Start at the end of {w} and spell it to the front.
    Starting from the last letter, spell {w}.
    Starting at the end, write the word {w}.
    Begin with the last letter of {w} and go to the first.
    Go from the end of {w} to its start, letter by letter.
    Go backwards through {w} and write down [each|every] letter.
    Put {w} in reverse.
    Put the letters of {w} in reverse order.
    Put {w} back to front.
    Take the word {w} and [reverse|flip] it.
    Take {w} and write it from right to left.
    Make {w} read from right to left.
    Do {w} backwards.
    Now {w}, but backwards.
    Let me see {w} [backwards|reversed|in reverse].
    Let's reverse {w}.
    Let's see {w} from back to front.
    Here is a word: {w}. [Reverse it|Write it backwards|Turn it around].
    Here's the word {w}. What is it backwards?
    The word is {w}. [What is it in reverse|How do you spell it backwards|What do you get from right to left]?
    Given the word {w}, reverse its letters.
    If you spelled {w} from the last letter to the first, what would you say?
    If you hold up {w} and read it from right to left, what does it say?
    If {w} were written backwards, what would it be?
    Suppose I write {w} from right to left. What stands there?
    I'm trying to write {w} backwards. What is it?
    I'm making a secret code: every word is written backwards. What is {w}?
    In my secret language words are said backwards. What is {w} then?
    My code turns words around. What does it make of {w}?
    I'd like [to see {w} reversed|the reverse of {w}|{w} back to front].
    I want to see {w} from right to left.
    I want the letters of {w} in the opposite order.
    I wonder what {w} is backwards.
    I'm [curious|wondering] how {w} reads backwards.
    For a [puzzle|game|riddle] I need {w} written backwards.
    For my homework: write {w} in reverse.
    My [friend|brother|sister] can spell {w} backwards. Can you?
    Bet you can't spell {w} backwards.
    Challenge: {w} in reverse.
    {w} [reversed|flipped|back to front|from right to left|in reverse order]
    {w}, but [backwards|reversed|the other way round]
    {w}: reverse it
    {w} spelled backwards
    backwards {w}
    backward spelling {w}
    reverse string {w}
    flip {w} letters
    {w} from the last letter to the first
""")

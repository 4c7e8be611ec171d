"""Phrasings about letters that are near to others: each shares its words or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

NEAR_COUNT = phrasings("""
    How many {ls} did I write when I wrote {w}?
    {w} is the word I wrote. How many {ls} did I write?
    How many times do you use {l} [if|when] you spell {w}?
    You spell the word {w}. How many times do you use the letter {l}?
    How many {ls} do you find hiding in {w}?
    In {w}, how many {ls} [turn up|show up|occur|can be found]?
    Count the occurrences of {l} [inside|within] {w}.
    What is the number of occurrences of {l} [within|inside] the word {w}?
    Be a letter counter: how many {ls} are in {w}?
    letter counter, word {w}, letter {l}
    If you add up all the {ls} in {w}, what [is the total|do you get]?
    What's the total [if|when] I add up all the {ls} of {w}?
    How many {ls} do you [meet|come across|pass] if you go through {w} letter by letter?
    Going through {w} letter by letter, I [meet|pass|come across] how many {ls}?
    How many [hits|matches|finds] do you get when you [scan|search] {w} for the letter {l}?
    [Scan|Search] {w} for {l} and [tell me|report] how many [hits|matches] there are.
    A search of {w} for {l} gives how many [hits|matches]?
    I've been trying to figure out how many {ls} are in {w}.
    Help me figure out how many {ls} {w} has.
    I was [wondering|curious]: how many {ls} are there in {w}?
    Just [wondering|curious]: how many {ls} does {w} have?
    I keep losing count: how many {ls} does {w} have?
    I keep losing count of the {ls} in {w}. How many are there?
    Help! I can't work out how many {ls} there are in {w}.
    Can you help me work out how many {ls} go into {w}?
    What do I say when my [son|daughter|kid] asks me how many {ls} are in {w}?
    My [son|daughter|kid|little brother] wants to know how many {ls} are in {w}. What's the answer?
    How many times does {l} [occur|come up] in {w}? My teacher wants to know.
    My teacher asked me how often {l} [comes up|occurs] in the word {w}.
    For my homework I need to know how many {ls} {w} has got.
    My homework asks: how many {ls} has the word {w} got?
    I need the number of {ls} in {w} for [school|class|a quiz|a game].
    For [class|school|a quiz] I have to know how many {ls} are in {w}.
    We are playing a game with the word {w}. How many {ls} are in it?
    In our word game the word is {w}. How many {ls} does it have?
    We're playing hangman and someone guesses {l}. The word is {w}. How many blanks do I fill?
    How many [blanks|spots] get filled in hangman if the word is {w} and I guess {l}?
    My hangman word is {w}. How many [spots|blanks] does the letter {l} take?
    How often does {l} [turn up|show up|come up] in {w}, do you know?
    Do you know how many times {l} [turns|shows|comes] up in the word {w}?
    Would you mind telling me how many {ls} are found in {w}?
    Mind counting how many times {l} is found in {w}?
    Please count the {ls} in {w}, if you don't mind.
    Have you any idea how many {ls} are in {w}?
    Any idea how many {ls} there are in {w}?
    Count the {ls} you find in {w} and let me know the number.
    How many {ls} do you find in {w}? Let me know.
    I'd like you to [determine|establish|work out] how many {ls} there are in {w}.
    [Determine|Establish|Figure out] the number of {ls} in {w}.
    Here's a word for you: {w}. How many {ls} does it [contain|hold]?
    Here is the word {w}. Count its {ls}.
    How many {ls} does this word [hold|contain|have]: {w}?
    How many times does the letter {l} [come up|occur] if the word is {w}?
    My word is {w}. How often does the letter {l} [occur|come up]?
    Count the occurrences of {l}, given the word {w}.
    You are given the word {w}. How many occurrences of {l} are there?
    Look at every letter of {w}. How many of them are {ls}?
    How many {ls} do you see if you look at every letter of {w}?
    How many circles do I draw if I circle every {l} in {w}?
    I circle [each|every] {l} in {w}. How many circles is that?
    I underline every {l} in {w}. How many letters are underlined?
    How many letters have I underlined if I underline all the {ls} in {w}?
    I colour every {l} in {w} red. How many red letters do I get?
    How many letters are red if every {l} in {w} is coloured red?
    How many times do I [hit|press] the {l} key when I type {w}?
    I type {w}. How often do I hit the {l} key?
    Suppose you're typing {w}: how many times is {l} pressed?
    How many {l} tiles do I need to make {w} out of letter tiles?
    I'm making {w} out of letter tiles. How many tiles with {l} do I need?
    How many {ls} must I buy for a sign that says {w}?
    My sign will say {w}. How many {ls} do I have to buy?
    How many {ls} will I paint if I paint {w} on [a|my] wall?
    I have to paint {w}. How many {ls} will I paint?
    How many {ls} do we cut out of paper for the word {w}?
    We're cutting {w} out of paper, letter by letter. How many {ls} should we cut?
    How many {ls} are used when writing the word {w}?
    To [write|spell] {w}, how many {ls} are used?
    How many of the letters that make up {w} are {ls}?
    How many {ls} are part of {w}?
    With regard to the word {w}, how many {ls} does it have?
    [Regarding|About] {w}: how many {ls} are in it?
    I have a question [about|regarding] the word {w}: how often does it have {l} in it?
    ok so {w}, how many {ls}
    ok how many {ls} in {w}
    hmm, how many {ls} are actually in {w}?
    how many {ls} does {w} actually have, hmm
    whats the {l} count in {w}
    {w}, whats the number of {ls} in it
    are there a lot of {ls} in {w}? how many exactly?
    does {w} have a lot of {ls}? how many exactly
    Quiz question: how many {ls} can be found in {w}?
    How often can the letter {l} be found in {w}? That's the quiz question.
    Riddle: how many {ls} hide in {w}?
    Here's a riddle: {w}. How many {ls} [hide|are hiding] in it?
    Let's see if you can count the {ls} in {w}.
    Let's see how well you count the {ls} in {w}.
    How well can you count? Try the {ls} in {w}.
    Test yourself: how many {ls} are in the word {w}?
    Test: count the {ls} in the word {w}.
    How many {ls} are in {w}? Only the letter {l} matters.
    What matters is only the letter {l}: how many are in {w}?
    How many letters are left when you ignore all of {w} [but|except] the {ls}?
    If I ignore every letter except {l}, how many letters of {w} are left?
    If you keep only the {ls} of {w}, how many letters do you keep?
    From {w} I keep only the {ls}. How many are left?
    How many {ls} did somebody scratch when they scratched {w} into a bench?
    {w} is scratched into our bench. How many {ls} were scratched?
    How many {ls} does the icing show if a baker writes {w} on a cake?
    A cake says {w} in icing. How many {ls} did the baker write?
    How many {ls} can you read on a name tag that reads {w}?
    People read {w} on my name tag. How many {ls} is that?
    How many {ls} do I carve if I carve {w} into wood?
    I'm carving {w} into wood. How many {ls} do I have to carve?
    {w} is stitched onto my pillow. How many {ls} were stitched?
    I stitched {w} onto my pillow. How many {ls} did I stitch?
    I stamp {w}, but the stamp for {l} is broken. How many gaps will there be?
    How many gaps do I get when I stamp {w} and the {l} stamp is broken?
    My {l} key is stuck. If I type {w}, how many letters are missing?
    How many letters will be missing from {w} if the {l} key on my keyboard is [stuck|broken]?
    How many letters does {w} lose if my printer leaves out every {l}?
    The printer leaves every {l} out of {w}. How many letters is that?
    If every {l} costs a dollar, how many dollars do I pay for {w}?
    How many dollars is {w} if every {l} in it costs a dollar?
    How many points do you get for {w} if each {l} is one point?
    Each {l} in {w} gives you [one|a] point. How many points is that?
    How many sweets do I get if I get a sweet for every {l} in {w}?
    For every {l} I spot in {w} I get a sweet. How many sweets is that?
    How many claps are there if you clap once for each {l} in {w}?
    Clap for [each|every] {l} in {w}. How many claps is that?
    Put a tick under each {l} in {w}. How many ticks are there?
    How many ticks do you make if you put a tick under each {l} in {w}?
    If you replace every {l} in {w} with a star, how many stars [appear|are there]?
    Every {l} in {w} becomes a star. How many stars do you see?
    I swap each {l} in {w} for a dot. How many dots are there?
    How many dots do you count if you swap every {l} in {w} for a dot?
    How many letters [go|disappear] if I delete every {l} from {w}?
    Delete each {l} from {w}. How many letters did you delete?
    If I erase the {ls} in {w}, how many do I erase?
    Erase the {ls} in {w}. How many letters did you erase?
    How many letters do you rub out if you rub out all {ls} in {w}?
    I have rubbed out every {l} in {w}. How many letters are rubbed out?
    If I pick the {ls} out of {w}, how many do I pick?
    Pick every {l} out of {w}. How many did you pick?
    How many {ls} do you end up with if you collect every one in {w}?
    I collect every {l} I come across in {w}. How many do I end up with?
    How many marks are there if I mark each {l} in {w}?
    Mark every {l} in {w}. How many marks do you make?
    If I highlight all {ls} in {w}, how many letters are highlighted?
    How many letters of {w} are highlighted when I highlight every {l}?
    Spell {w} and keep a tally of {ls}. What is it at the end?
    If I keep a tally of {ls} while I spell {w}, what does it say at the end?
    Inspect the word {w}. How many {ls} does it hold?
    [Inspect|Examine] the spelling of {w} and state how many {ls} occur.
    Examine {w} and state how many {ls} it holds.
    Compute how many {ls} {w} contains.
    Compute the multiplicity of {l} in {w}.
    Quantify how [often|many times] {l} occurs in {w}.
    Please quantify the {ls} in the word {w}.
    Compute the multiplicity of the letter {l} in {w}.
    How many {ls} make their way into the word {w}, in total?
    In total, {w} has how many {ls}?
    There are a few {ls} in {w} by my count. How many exactly?
    By your count, exactly how many {ls} are there in {w}?
    For fun I count letters. How many {ls} are in {w}?
    Just for fun: how many {ls} does {w} bring?
    My friend and I bet on the number of {ls} in {w}. What is it?
    I have a bet with my friend: how many {ls} are in {w}?
    My friend and I disagree on how many {ls} {w} has. What's the right number?
    We can't agree how many {ls} {w} has. Who knows the number?
    My wife and I can't agree: how many {ls} belong in {w}?
    Settle it, please: how many {ls} are in {w}? My wife and I can't agree.
    My students are arguing how many times {l} should be written in {w}.
    How many times should {l} be written in {w}? My students keep arguing.
    I'm a teacher and would like to show my class how many {ls} are in {w}.
    How many {ls} does {w} have? As a teacher I'd like to tell my class the number.
    I'm learning English. How many {ls} does one write in {w}?
    How many {ls} does one write in {w}? I wonder, as I am learning English.
    Please tell me how many {ls} belong in {w}, I'm dyslexic.
    I'm dyslexic. How many {ls} does the word {w} have?
    How many {ls} do I put in {w}? I never know the number.
    I never know the number of {ls} to put in {w}.
    When I write {w}, how many {ls} should I put?
    If {w} is spelled as here, how many {ls} must there be?
    How many {ls} must {w} have, spelled as it is here?
    How many {ls} stand in the word {w}?
    In {w} there stand how many {ls}?
    A careful reader would notice how many {ls} in {w}?
    How many {ls} do you notice in {w} if you are a careful reader?
    Careful now: how many {ls} are in {w}?
    Be careful when you count the {ls} in {w}. How many are there?
    Whoever wrote {w} used how many {ls}?
    How many {ls} did whoever wrote the word {w} use?
    Among the letters of {w}, how many {ls} appear?
    {w}: how many {ls} form part of it?
    In {w}, how many copies of the letter {l} are there?
    Count the copies of the letter {l} in {w}.
    How many of the letters in {w} are equal to {l}?
    Count the letters in {w} that are equal to {l}.
    Give me the number: how frequent is {l} in {w}?
    Is the letter {l} frequent in {w}? Give me the number.
    How common is the letter {l} in {w}? Give me the count.
    Is {l} common in {w}? I mean, how many are there?
    Go over {w} and see how many {ls} there are.
    If you go over {w}, how many {ls} do you see?
    Kindly count the {ls} in {w}.
    Would you kindly give me the number of {ls} in {w}?
    Would you be so kind as to count the {ls} in {w}?
    Count the {ls} in {w}, don't guess.
    Don't guess: how many {ls} does {w} contain?
    How many {ls} does {w} contain? Tell me without guessing.
    Slowly, letter by letter, count the {ls} in {w}.
    Go slowly, letter by letter: how many {ls} does {w} have?
    The letter {l}. The word {w}. How many times does one occur in the other?
    nr of times {l} is in {w}
    nr of {ls} in the word {w}?
    amount of {ls} in the word {w}?
    What amount of {ls} is in {w}?
    how many {ls} in {w} pls
    pls count the {ls} in the word {w}
    count the {ls} in {w} thx
    yo, count the {ls} in {w}
    yo {w} has how many {ls}
    Question: how many {ls} does {w} have?
    A question about {w}: how many {ls} are there?
    hi, how many {ls} are in {w}?
    hi! {w} has how many {ls}
""")

NEAR_REVERSE = phrasings("""
    What [comes out|results] when you reverse the word {w}?
    If I reverse {w}, what [comes out|results]?
    What does the word {w} become if it is reversed?
    When reversed, what does {w} become?
    Reading {w} from right to left, what do we get?
    What do you get if you read {w} from right to left?
    How does the word {w} look [reversed|flipped|when it's written backwards]?
    When it's [reversed|flipped], how does {w} look?
    How would the word {w} be [spelled|spelt|written] backwards?
    In reverse, how would {w} be spelled?
    How would {w} look with its letters from last to first?
    In a mirror, I mean from the last letter to the first, how would {w} look?
    Would you please reverse the word {w}?
    Would you mind [flipping|reversing] the letters of {w}?
    Mind reversing {w}?
    Flip {w} around for me.
    Swap the letters of {w} around, so that the last comes first.
    Swap {w} around.
    Type {w} from right to left.
    Type out the letters of {w} from last to first.
    Starting with the last, name all letters of {w}.
    Name the letters of {w} from the last to the first.
    Begin at the last letter of {w}. What are the letters from there to the first?
    Go from the last letter of {w} to the first.
    Go backwards through the letters of {w}.
    If you go backwards through {w} and write down every letter, what do you get?
    Take {w} and write it in reverse.
    Take the letters of {w} and flip them.
    Here is the word {w}. [Reverse it|Turn it around], please.
    Here's a word: {w}. What is it in reverse?
    Here's {w}. Write it backwards.
    I hold up {w} and you read it from right to left. What does it say?
    If you read {w} from right to left, what does it say?
    Suppose {w} stands there from right to left. How would it be written?
    I write {w} from right to left. What stands there?
    I'm trying to spell {w} backwards. How does it go?
    I'm trying to reverse {w}. What is it?
    I'm making a secret code: {w} is written backwards. What is it?
    Our secret code turns every word around. What does it make of {w}?
    In our secret language we say {w} backwards. What do we say?
    What is {w} in a secret language in which all words are said backwards?
    If my code turns {w} around, what does it make?
    I'd like [{w} reversed|to have the reverse of {w}].
    I'd like to see {w} back to front.
    I want to see the letters of {w} from right to left.
    I want the letters of {w} back to front.
    I'd like to see how {w} reads from right to left.
    I wonder how {w} reads backwards.
    I wonder what you get if you reverse {w}.
    I was [wondering|curious] what {w} is backwards.
    Just [wondering|curious]: how does {w} read in reverse?
    I need {w} in reverse for a [puzzle|game|riddle].
    For a [puzzle|riddle|game] I have to reverse {w}.
    For my homework I need {w} written in reverse.
    My homework: write the word {w} backwards.
    Can you spell {w} backwards? My [friend|brother|sister] can.
    My [friend|brother|sister] wants {w} spelled backwards.
    I bet you can spell {w} backwards.
    You can't spell {w} backwards, I bet. Try it.
    A challenge for you: spell {w} in reverse.
    Challenge: spell {w} backwards.
    reverse the string {w}
    string reverse of {w}
    If a spy writes {w} from back to front, what does the spy write?
    A spy writes {w} from back to front. What is on the paper?
    A child writes {w} from right to left. What does the child write?
    If a child wrote {w} from right to left, what is on the paper?
    What does a stamp print if it prints {w} with the last letter first?
    My stamp prints every word back to front. What does it print for {w}?
    A parrot hears {w} and says it in reverse. What does the parrot say?
    What does the parrot say in reverse when it hears {w}?
    A magician says {w} from back to front. What do we hear?
    What do we get if the magician turns the word {w} back to front?
    Our band is called {w} and wants its name in reverse. What will it be?
    On the cover the name {w} will be written in reverse. What will it say?
    I'm naming my boat {w} in reverse. What is the name?
    What will my boat be called if I take {w} in reverse as its name?
    Is {w} a palindrome? Check: what is it backwards?
    I'm checking whether {w} is a palindrome. What is it in reverse?
    What will a T-shirt say if I print {w} on it, last letter first?
    I'm printing {w} on a T-shirt from its last letter to its first. What will it say?
    I'm learning to spell backwards. How do I spell {w}?
    If I talk backwards, how do I say {w}?
    Which letters do I type if I'm typing {w} from its end?
    I type {w}, starting from its end. What letters do I type, in order?
    What do the cards spell if I wrote {w} on them and laid them out last to first?
    I wrote {w} on cards and laid them out last to first. What's on the cards?
    I've been told to reverse {w}. What should I get?
    What should I get if I invert {w}?
    Invert the letters of {w}.
    I'd love to see {w} turned around, letter by letter.
    I'd love to see {w} spelled in reverse.
    In our game all words are said in reverse. What do we say for {w}?
    We play a game: say {w} in reverse. What's the answer?
    How does {w} go if we must say it from its end?
    We must spell {w} from its end. What do we say?
    What does my nephew say for {w} if he speaks backwards?
    My nephew says {w} backwards. What does he say?
    In my puzzle I have to read {w} from its last letter to its first. What's there?
    My puzzle says to reverse {w}. What do I get?
    What should I write if my teacher told me to write {w} from the end?
    My teacher told me to spell {w} from the end. What should I say?
    Palindrome check for {w}: what is it in reverse?
    Exercise: write {w} in reverse.
    Exercise in spelling: reverse {w}.
    For brain training: what is {w} in reverse?
    Brain training: spell {w} backwards.
    If I decode {w} by reading it from the end, what does it say?
    Decode {w}: it is written backwards.
    Encode {w} by writing it backwards.
    Encode the word {w} by reversing it.
    Encrypt {w} by reversing it.
    If we encrypt {w} by writing it from its end, what do we get?
    Reorder the letters of {w}, so that they run from last to first.
    Reorder {w} from its end to its start.
    Transform {w} by reversing it.
    Transform {w} into its backward form.
    Convert {w} into its reverse.
    Convert the word {w} to what it is backwards.
    [Output|Return] the word {w} in reverse.
    [Output|Return] the reversed {w}.
    [Output|Return] the letters of {w} from the end.
    Produce the reverse of {w}.
    Produce {w} with its letters in reverse.
    Provide {w} in reverse order.
    Please provide {w} back to front.
    Compute {w} in reverse.
    Compute what {w} is when reversed.
    Work out what {w} is in reverse.
    Work out the reverse of the word {w}.
    Figure out how to spell {w} backwards.
    I can't figure out what {w} would be backwards.
    Walk backwards through {w}, letter by letter.
    Walk from the end of {w} back to its start, letter by letter.
    Step back through the letters of {w}.
    Step through {w} backwards, letter by letter.
    Undo {w}, last letter first.
    Turn the order of {w} round: last letter first.
    Beginning at the end, tell me the letters of {w}.
    Tell me the letters of {w} from the end on.
    Kindly write {w} in reverse.
    Would you kindly reverse {w} for me?
    How is {w} spelled from tail to head?
    Spell {w} from its tail to its head.
    Are you able to write {w} in reverse?
    Are you able to spell {w} in reverse?
    Is it hard to reverse {w}? Do it for me.
    Spelling {w} backwards is hard. Do it, please.
    If somebody wrote {w} from its end, what would it look like?
    What would the word {w} look like from its end?
    Which letters are the reverse of {w}?
    Which row of letters do you get from {w} in reverse?
    How would somebody read {w} from right to left?
    How would you read {w} from right to left?
    How's {w} spelled backwards?
    How's the word {w} in reverse?
    can u spell {w} backwards
    can u reverse the word {w}
    hey, spell {w} backwards
    hey, what is {w} in reverse
""")

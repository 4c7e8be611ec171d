"""More openings near to others: each shares its words or its way of beginning with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE_NEAR_OPENINGS = phrasings("""
    This one was given to [me|us] by [my teacher|my tutor|Grandpa|my uncle].
    A [friend|cousin|neighbour] of mine came up with this [riddle|puzzle]:
    This [riddle|brain teaser] was sent to me by my [sister|brother|friend].
    There was a [puzzle|riddle|question] [in a magazine|online|in the paper], and I saw it on the bus:
    I had this on a [test|worksheet|quiz|exam].
    My [maths|logic|reading] homework says:
    Want a [riddle|brain teaser|tricky one]? Here's one for you.
    May I give you a [little|small] [problem|puzzle|riddle]?
    Let me see if you can solve this one.
    Can you give me a hand with [this puzzle|my homework|a logic question]?
    This [puzzle|exercise|question] has me stuck.
    For [hours|ages|a while] I've been thinking about this:
    This is a thinking game, let's play.
    Please read [carefully|closely|slowly].
    I consider these [facts|statements]:
    What follows is all [true|known].
    So far I know [this|the following].
    What [I was told|they said] is all I know:
    On this rainy day we are doing a puzzle.
    At [lunch|dinner|work|school] we argued about this:
    Someone told me this at [lunch|dinner|the party].
    On the board somebody wrote:
    The detective has written down this:
    The witness [says|said] this:
    My notes say:
    The [group chat|newsletter] said:
    A [child|stranger|colleague|pen pal] has written to me:
    In my fortune cookie I found this:
    My parrot repeats this all day:
    My [diary|notebook] has it in its records:
    Take this as a [challenge|warm-up|bedtime riddle]:
    The [boss|coach|teacher] wants us to solve this by [noon|today].
    Could you have a look and check this?
    Solve this one and don't use a computer.
    [Good afternoon|Good day|Hello there], I have a question.
    Here is a clue or two.
    This is something I can't crack, so chew on it:
    At [breakfast|the library|a café] I overheard this:
    You'll solve it in no time, I bet.
    A [letter|text message] I got says:
    I'm making up a [quiz|worksheet|puzzle book], and this is in it:
    I love [riddles|puzzles], and I'm only [nine|eleven].
    It's your turn now, and my riddle is this:
    I dreamed this last night:
    To make a long story short:
    My [niece|aunt|grandson] and I can't solve this one.
    I have to explain this to my tutor.
    There are no tricks in this.
    OK, so listen to me now.
    There's a note on the [fridge|wall|blackboard]:
    Who is who? Pay attention.
    Sorry if I bother you, but I have this:
    Our quiz master has read this out:
    This was said by the [radio|newspaper|judge].
    In the paper there's this riddle today:
    This seems [easy|hard], or harder than it looks:
    Here is a [very old|new] puzzle for children.
    A few of us can't solve it, we keep trying:
    In a [job interview|pub quiz] we had this one:
    What would you make of the following?
    You can use paper, or draw it if you like.
    These things were told to you:
    The [lawyer|judge|detective] will begin with this:
    Believe me, this is so:
    Now think as a [detective|judge|computer] would.
""")

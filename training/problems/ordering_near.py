"""Phrasings near to others: each shares its words or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

NEAR_WHO = phrasings("""
    Can you solve this puzzle? {facts} {Ask}?
    Solve this one: {facts} {Ask}?
    {facts} Who can say {ask}?
    Who of you can tell me {ask}? {facts}
    {facts} Based on [all that|the facts], can you tell {ask}?
    {Ask}, based on these facts? {facts}
    {facts} Judging by [these facts|what I told you], {ask}?
    Judging by the fact that {clauses}, {ask}?
    {facts} All of that is [true|right]. So {ask}?
    If all of this is true, {ask}? {facts}
    {facts} Therefore I ask you {ask}.
    {clauses}, and therefore {ask}?
    {facts} Does that mean you know {ask}? Who is it?
    {clauses}, which means {ask}?
    {facts} I'm still [wondering|not sure] {ask}.
    I'm [curious|not sure|wondering] {ask}. {facts}
    {facts} My [teacher|boss|sister] is curious {ask}.
    {facts} My [friend|son|sister] asked me {ask}.
    {facts} Think [hard|again|about it]: {ask}?
    Think it over: {clauses}. {Ask}?
    {facts} Is it possible to see {ask}? Who is it?
    {facts} Is it clear to you {ask}? Name?
    {facts} Out of these people, {ask}?
    Out of everyone mentioned here, {ask}? {facts}
    {facts} Among these, {ask}?
    Among the people named here, {ask}? {facts}
    ok, {clauses}. so {ask}
    hmm, {clauses}. {ask}?
    {facts} hmm, so {ask}
    {facts} {Ask}? Give your reasoning.
    {facts} {Ask}? Show your [thinking|reasoning].
    {Ask}? Explain how you found out. {facts}
    {facts} {Ask}? I'm [lost|confused].
    I get mixed up: {clauses}. {Ask}?
    {facts} {Ask}? It's a question from [school|a quiz].
    {facts} I made a bet on {ask}. Who is it?
    {Ask}? I was told this: {facts}
    {Ask}? Here's what they told [me|us]: {facts}
    {Ask}? This much I know: {facts}
    {Ask}? Let me give you some background: {facts}
    {Ask}, if we are told this? {facts}
    If it is known that {clauses}, {ask}?
    In a group where {clauses}, {ask}?
    It's true that {clauses}. {Ask}?
    Knowing that {clauses}, can you say {ask}?
    Supposing that {clauses}, who can tell {ask}?
    Since we know that {clauses}, {ask}?
    Since {clauses}, can you tell {ask}?
    Because {clauses}, I wonder {ask}.
    {Ask}? I ask because {clauses}.
    Let us assume that {clauses}. {Ask}?
    Let's assume {clauses}. Then {ask}?
    Picture a group where {clauses}. {Ask}?
    Picture some people: {clauses}. {Ask}?
    Let's pretend that {clauses}. {Ask}?
    Pretend you know that {clauses}. {Ask}?
    We take it that {clauses}. {Ask}?
    Take it that {clauses}. Then {ask}?
    It turned out that {clauses}. {Ask}?
    As it turns out, {clauses}. {Ask}?
    [Yesterday|Today] I [heard|read|learned] that {clauses}. {Ask}?
    I just [noticed|found out] that {clauses}. So {ask}?
    I've heard that {clauses}. Can you tell {ask}?
    I've [read|learned] that {clauses}. Do you know {ask}?
    As everybody knows, {clauses}. {Ask}?
    Everybody says that {clauses}. So {ask}?
    My [grandma|cousin|neighbour] knows that {clauses}. {Ask}?
    Our [teacher|neighbour] told us that {clauses}. {Ask}?
    My homework says {clauses}. {Ask}?
    The [book|worksheet] tells me that {clauses}. {Ask}?
    In our [street|office|club], {clauses}. {Ask}?
    In this [town|team|family], {clauses}. So {ask}?
    At our [school|club|camp], {clauses}. {Ask}?
    At work, {clauses}. Do you know {ask}?
    In this [riddle|book|film], {clauses}. {Ask}?
    I read a story in which {clauses}. {Ask}?
    My [son|pupil] asked me {ask}. {facts}
    My daughter wants me to say {ask}. {facts}
    We were arguing over {ask}. {facts}
    {facts} We still argue about {ask}. Who is it?
    A [riddle|brain teaser] for you: {facts} {Ask}?
    My [exercise|task|problem]: {facts} {Ask}?
    Known facts: {facts} [Question: |]{Ask}?
    Given these [clues|hints|statements]: {facts} {Ask}?
    [Information|Premises|Hints] first: {facts} Now find {ask}.
    {clauses}, and I wonder {ask}.
    It makes me wonder {ask}: {clauses}.
    {facts} There's a prize for whoever knows {ask}.
    {facts} Whoever can tell {ask} gets a prize. Who is it?
    {facts} I only care about {ask}.
    {facts} All I need is {ask}.
    {facts} All I'd like to hear is {ask}.
    {facts} One thing is missing: {ask}?
    {facts} I'm still missing {ask}.
    {facts} Can anyone see {ask}?
    {facts} Everyone but me can see {ask}. Help!
    {facts} Are you able to work out {ask}?
    {facts} I'm not able to say {ask}. Are you?
    {facts} You are the detective: {ask}?
    {facts} A good detective would find out {ask}.
    {facts} Honestly, {ask}?
    {facts} Be quick and honest: {ask}?
    {facts} Use logic: {ask}?
    {facts} Does logic tell you {ask}? Who is it?
    {facts} Check [this|that] and tell me {ask}.
    {facts} Check it all: {ask}?
    {facts} Conclude {ask}.
    {facts} What do you conclude: {ask}?
    {facts} One step at a time: {ask}?
    {facts} Step by step, find out {ask}.
    {facts} Now comes my question: {ask}?
    {facts} Here's what I ask: {ask}?
    {facts} How can you tell {ask}? And what is the name?
    {facts} One can see {ask}, but I can't. Which name is it?
    {facts} Remind me, {ask}?
    {facts} I always forget {ask}.
    {facts} Do you have a clue {ask}?
    {facts} No clue {ask}. You?
    {facts} By now I should see {ask}.
    {facts} You should know {ask} by now.
    {facts} When they line up, {ask}?
    {facts} In my head I can't see {ask}. Can you?
    {facts} At the end of it all, {ask}?
    {facts} So, in the end, {ask}?
    {facts} Would you kindly tell me {ask}?
    {facts} Kindly tell us {ask}.
    {facts} The last quiz question: {ask}?
    {facts} In the quiz they ask {ask}.
    {facts} Nobody knew {ask}. Can you tell?
    {facts} No one in class knows {ask}.
    {facts} Guess {ask}.
    {facts} Don't guess. Work out {ask}.
    {facts} Put it together: {ask}?
    {facts} Put these facts together and tell me {ask}.
    {facts} Quick: {ask}?
    {facts} Tell me quickly {ask}.
    {facts} By reasoning, find {ask}.
    {facts} Reason step by step: {ask}?
    {facts} Can you spot {ask}?
    {facts} Spot the right person: {ask}?
    {facts} Tell us why and {ask}.
    {facts} Say {ask}, and tell me why.
    {facts} The answer I need: {ask}?
    {facts} I'm looking for the answer: {ask}?
    {facts} On the card it asks {ask}.
    {facts} The next card says: {ask}?
    {facts} Summing up, {ask}?
    {facts} To put it all together, {ask}?
    {facts} We keep quarrelling about {ask}.
    {facts} Please settle {ask}.
    {facts} Settle this for us: {ask}?
    {facts} Which name do you get for {ask}?
    {facts} If I ask you {ask}, what name do you say?
    {facts} With no more information, {ask}?
    {facts} That is all the information. {Ask}?
    {facts} You have the facts. So {ask}?
    {facts} Now that you've got all the facts, {ask}?
    {facts} pls, {ask}
    {facts} tell me pls {ask}
    {facts} do you know {ask}, idk
    {facts} idk. {ask}?
    {facts} As far as you can see, {ask}?
    {facts} {Ask}, as far as you know?
    {facts} By your reckoning, {ask}?
    {facts} {Ask}, do you reckon?
    {facts} {Ask}? A name will do.
    {facts} {Ask}? One name only.
    {facts} My head hurts. {Ask}?
    {facts} My head is spinning: {ask}?
    {facts} Take your time: {ask}?
    {facts} {Ask}? You can take as long as you like.
    {facts} Thanks for telling me {ask}!
    {facts} {Ask}? Many thanks!
    {facts} There is only one answer: {ask}?
    {facts} {Ask}? Just one answer is right.
    {Ask}? This is everything you need: {facts}
    Here is everything you need. {facts} {Ask}?
    You may want to write this down. {facts} {Ask}?
    {Ask}? Draw it if you want. {facts}
    On the basis of this, {ask}? {facts}
    On the basis that {clauses}, can you say {ask}?
    Once you hear that {clauses}, can you tell {ask}?
    When you hear that {clauses}, {ask}?
    Taking into account that {clauses}, {ask}?
    Take this into account: {clauses}. {Ask}?
    {Ask}, under the condition that {clauses}?
    On condition that {clauses}, {ask}?
    As long as {clauses}, can you say {ask}?
    In case {clauses}, {ask}?
    I was told that {clauses}. Can I tell {ask}?
    Being told that {clauses}, I ask you {ask}.
    Hearing that {clauses}, can you say {ask}?
    Would you know {ask}, hearing that {clauses}?
    Having heard that {clauses}, do you know {ask}?
    I have learned that {clauses}. Can you say {ask}?
    {Ask}, on the assumption that {clauses}?
    My assumption is that {clauses}. {Ask}?
    The condition is that {clauses}. {Ask}?
    It so happens that {clauses}. {Ask}?
    It happens that {clauses}. So {ask}?
    A witness says that {clauses}. {Ask}?
    According to my [notes|coach|friend], {clauses}. {Ask}?
    The newspaper says that {clauses}. {Ask}?
    Apparently, {clauses}. So {ask}?
    {clauses}, apparently. {Ask}?
    By the way, do you know {ask}? {facts}
    By the way, I heard that {clauses}. {Ask}?
    For argument's sake, {clauses}. {Ask}?
    For the sake of the argument, say {clauses}. {Ask}?
    Say, for instance, {clauses}. {Ask}?
    For example, {clauses}. {Ask}?
    I could have sworn that {clauses}. {Ask}?
    I swear that {clauses}. {Ask}?
    We measured: {clauses}. {Ask}?
    I checked and measured it, and {clauses}. {Ask}?
    I have written down that {clauses}. {Ask}?
    It is written that {clauses}. {Ask}?
    Now listen: {clauses}. So {ask}?
    Listen to this. {clauses}. {Ask}?
    It is clear that {clauses}. But {ask}?
    Clearly, {clauses}. Less clear: {ask}?
    There's a rumour that {clauses}. {Ask}?
    They say, as rumour has it, that {clauses}. {Ask}?
    The [judge|guide|doctor] told us that {clauses}. {Ask}?
    Our [coach|guide|teacher] said that {clauses}. {Ask}?
    No doubt {clauses}. {Ask}?
    I don't doubt that {clauses}. But {ask}?
    They showed us that {clauses}. {Ask}?
    We have been shown that {clauses}. {Ask}?
    A clever child could say {ask}. {facts}
    Are you clever enough to say {ask}? {facts}
    Is it possible to say {ask}? {facts}
    Can one tell {ask}? Here is all there is: {facts}
    The riddle of the day is {ask}. {facts}
    The riddle: {ask}? {facts}
    They ask you {ask}. {facts}
    In the test you're asked {ask}. {facts}
    {clauses}. What are your thoughts on {ask}?
    Any thoughts on {ask}? {facts}
    {clauses}. Ok, and {ask}?
    Okay, {clauses}. {Ask}?
    {clauses}. One question is left: {ask}?
    {clauses}. It leaves me with the question {ask}.
    {clauses}. Now it's your turn to say {ask}.
    Your turn: {clauses}. {Ask}?
    {facts} {Ask}? I keep getting it wrong.
    {facts} {Ask}? I keep mixing it up.
    Assuming the following, {ask}? {facts}
    Considering that {clauses}, can you tell {ask}?
    {facts} We were quarrelling over {ask}. Please settle it.
    {facts} Show us how you got there: {ask}?
    {facts} Show how you know {ask}.
    {facts} All that I'm missing is {ask}.
    {facts} Anyone except me knows {ask}.
    {facts} A single name, please: {ask}?
    {facts} Thanks in advance for saying {ask}!
    {facts} To sum it up, {ask}?
""")

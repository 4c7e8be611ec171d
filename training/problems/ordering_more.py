"""Still more ways to ask who is where in an order."""

from __future__ import annotations

from training.problems.problem import phrasings

EVEN_MORE_WHO = phrasings("""
    {facts} A prize goes to whoever can say {ask}. Well?
    {facts} All I care about is {ask}.
    {facts} All that's missing is {ask}.
    {facts} Anyone can see {ask}, except me. Help!
    {facts} Are you able to see {ask}?
    {facts} As a detective you must find out {ask}.
    {facts} Be honest, {ask}?
    {facts} By pure logic, {ask}?
    {facts} Check the facts and say {ask}.
    {facts} Choose the right name: {ask}?
    {facts} Conclude from this {ask}.
    {facts} Deduce {ask}.
    {facts} Derive from these statements {ask}.
    {facts} Draw it if you like, then say {ask}.
    {facts} Find the name: {ask}?
    {facts} Give me a name: {ask}?
    {facts} Given all that, {ask}?
    {facts} Go step by step: {ask}?
    {facts} Here comes the question: {ask}?
    {facts} How can one see {ask}? And what's the name?
    {facts} I bet you can't tell me {ask}.
    {facts} I forgot {ask}. Remind me.
    {facts} I have no clue {ask}.
    {facts} I should know {ask} by now, but I don't.
    {facts} I'd love to know {ask}.
    {facts} I've got to write down {ask}. Which name is it?
    {facts} Identify {ask}.
    {facts} If I line them up in my head, {ask}?
    {facts} In the end, {ask}?
    {facts} It should now be possible to say {ask}.
    {facts} Kindly say {ask}.
    {facts} Last question of the quiz: {ask}?
    {facts} Let me know {ask}.
    {facts} Nobody in my class knew {ask}. Do you?
    {facts} Now guess, or better, work out {ask}.
    {facts} Out with it: {ask}?
    {facts} Please find {ask}.
    {facts} Put two and two together: {ask}?
    {facts} Quickly, {ask}?
    {facts} Reason it out: {ask}?
    {facts} So, of the lot, {ask}?
    {facts} Spot {ask}.
    {facts} Tell us {ask}, and why.
    {facts} The answer I'm looking for: {ask}?
    {facts} The card then asks {ask}.
    {facts} The task: say {ask}.
    {facts} Thinking about that, {ask}?
    {facts} To sum up, {ask}?
    {facts} Use these clues to say {ask}.
    {facts} We've been quarrelling over {ask}. Settle it.
    {facts} What name do you get if you ask {ask}?
    {facts} What would you answer if a child asked {ask}?
    {facts} Which name do I write down if they want to know {ask}?
    {facts} Without more information, {ask}?
    {facts} You have one guess {ask}.
    {facts} You've got all the facts, so {ask}?
    {facts} pls tell me {ask}
    {facts} idk {ask}, do you
    {facts} any1 know {ask}
    {facts} {Ask}, as far as you can tell?
    {facts} {Ask}, by your reckoning?
    {facts} {Ask}, please?
    {facts} {Ask}? A single name will do.
    {facts} {Ask}? Be quick.
    {facts} {Ask}? My head is spinning.
    {facts} {Ask}? Step by step, please.
    {facts} {Ask}? Take your time.
    {facts} {Ask}? Thanks [a lot|in advance|so much]!
    {facts} {Ask}? There is just one right answer.
    {Ask}? Everything you need is here: {facts}
    {Ask}? Hints: {facts}
    {Ask}? My clues are these: {facts}
    {Ask}? To find out, use this: {facts}
    {Ask}? You may want to draw it. {facts}
    {Ask}, bearing in mind that {clauses}?
    {Ask}, now that we know that {clauses}?
    {Ask}, on the basis that {clauses}?
    {Ask}, once you hear that {clauses}?
    {Ask}, taking into account that {clauses}?
    {Ask}, granted that {clauses}?
    {Ask} [in case|on condition that|as long as] {clauses}?
    Bearing in mind that {clauses}, {ask}?
    Being told that {clauses}, can you tell {ask}?
    Granted that {clauses}, {ask}?
    Hearing that {clauses}, would you know {ask}?
    Having learned that {clauses}, can you say {ask}?
    Now that we know that {clauses}, {ask}?
    Once you know that {clauses}, {ask}?
    From the fact that {clauses}, can you see {ask}?
    From knowing that {clauses}, can one tell {ask}?
    On the assumption that {clauses}, {ask}?
    Under the condition that {clauses}, {ask}?
    As long as {clauses}, {ask}?
    As it happens, {clauses}. {Ask}?
    A note says that {clauses}. {Ask}?
    According to [the coach|a witness|the teacher|the newspaper], {clauses}. {Ask}?
    Apparently {clauses}. {Ask}?
    By the way, {clauses}. {Ask}?
    Fact: {clauses}. {Ask}?
    For sure, {clauses}. Now {ask}?
    For the sake of argument, {clauses}. {Ask}?
    For instance, {clauses}. {Ask}?
    Hey, {clauses}. {Ask}?
    I could swear that {clauses}. {Ask}?
    I measured it: {clauses}. {Ask}?
    I remember that {clauses}. But {ask}?
    I wrote down that {clauses}. {Ask}?
    Listen: {clauses}. {Ask}?
    Note that {clauses}. {Ask}?
    Remember that {clauses}. {Ask}?
    It has been shown that {clauses}. {Ask}?
    It's clear that {clauses}. Less clear is {ask}.
    Rumour has it that {clauses}. {Ask}?
    The [teacher|coach|judge|doctor|guide] says that {clauses}. {Ask}?
    There's no doubt that {clauses}. {Ask}?
    We can see that {clauses}. {Ask}?
    We were shown that {clauses}. {Ask}?
    What if {clauses}? Then {ask}?
    You can tell that {clauses}. {Ask}?
    You see that {clauses}. {Ask}?
    A child asks me {ask}. {facts}
    Could a clever child say {ask}? {facts}
    Deduce {ask} from this: {facts}
    Find {ask} using these facts: {facts}
    Guess {ask}! {facts}
    How would you explain to a child {ask}? {facts}
    I bet you can work out {ask}. {facts}
    I forgot {ask}, but I do remember this: {facts}
    I have to guess {ask}. {facts}
    Identify {ask}: {facts}
    Is it possible to tell {ask}? Here's what there is: {facts}
    Let's find out {ask}. {facts}
    My quiz asks {ask}. {facts}
    Need to know {ask}. {facts}
    Nobody can tell me {ask}. {facts}
    Not sure {ask}. {facts}
    See if you can tell {ask}: {facts}
    Show me {ask}, if {clauses}.
    The question is {ask}. {facts}
    Today's riddle is {ask}. {facts}
    What I'd like to know is {ask}. {facts}
    Would you know {ask} if you heard that {clauses}?
    You're asked {ask}. {facts}
    hey, {ask}? {facts}
    wondering {ask}, {clauses}
    {ask} given {clauses}
    {clauses}. Any thoughts on {ask}?
    {clauses}. Given that, {ask}?
    {clauses}. I need to know {ask}.
    {clauses}. Okay, {ask}?
    {clauses}. That leaves the question {ask}.
    {clauses}. Your turn: {ask}?
""")

EVEN_MORE_ORDER = phrasings("""
    {facts} Build a list of everyone {order}.
    {facts} Call them up {order}.
    {facts} Compile a ranking {order}.
    {facts} Complete the list {order}.
    {facts} Create a list of names {order}.
    {facts} Draw up the list {order}.
    {facts} Fill in the ranking {order}.
    {facts} Get everyone in a line {order}.
    {facts} Go ahead and order everybody {order}.
    {facts} Have them stand in a row {order}. Who stands where?
    {facts} How can they be arranged {order}?
    {facts} How could I put them in a row {order}?
    {facts} How do I get everyone in order {order}?
    {facts} How will the names read {order}?
    {facts} I can't get the order {order} right. Help me.
    {facts} I must announce them {order}. In what order do I read the names?
    {facts} I'm making a chart {order}. What comes where?
    {facts} I'm supposed to line them up {order}. How?
    {facts} If they queue {order}, what does the queue look like?
    {facts} If you had to call their names {order}, what would you say?
    {facts} In a row {order}, how do they stand?
    {facts} In a table {order}, what are the names?
    {facts} It should be possible to rank them {order}. Do it.
    {facts} Just the names {order}, please.
    {facts} Kindly arrange everybody {order}.
    {facts} Let's have everyone {order}.
    {facts} Let's line them up {order}.
    {facts} May I have the list {order}?
    {facts} Nothing but the names {order}.
    {facts} Now the whole lot {order}.
    {facts} Place the names in a line {order}.
    {facts} Produce the order {order}.
    {facts} Provide a list {order}.
    {facts} Read out the names {order}.
    {facts} Recite the names {order}.
    {facts} Set them out {order}.
    {facts} Show the full ranking {order}.
    {facts} The names go on a poster {order}. What does the poster say?
    {facts} The teacher wants them to stand {order}. How do they stand?
    {facts} They form a line {order}. Who stands where?
    {facts} They should sit {order}. What's the seating?
    {facts} What's everyone's place {order}? List the names.
    {facts} What sequence do they form {order}?
    {facts} What would the queue be {order}?
    {facts} When I sort them {order}, what do I get?
    {facts} When they line up {order}, what names do I read?
    {facts} Which sequence is right, {order}?
    {facts} Work it out and list everyone {order}.
    {facts} You sort them {order}, please.
    {facts} pls rank {order}
    {facts} ranking {order}?
    {facts} whole order {order} pls
    A list {order}, please. {facts}
    All names {order}, if {clauses}.
    As long as {clauses}, what is the order {order}?
    Bearing in mind that {clauses}, list everyone {order}.
    Build the list {order}: {facts}
    Can these people be listed {order}? Do it. {facts}
    Compile a ranking {order} from the following. {facts}
    Could you write the names {order}? {facts}
    Create a ranking {order} out of this: {facts}
    Derive the order {order}: {facts}
    Everyone {order}, please! {facts}
    From the fact that {clauses}, get the order {order}.
    Give everybody {order}: {facts}
    Give me the names {order} when {clauses}.
    Granted that {clauses}, sort them {order}.
    Here's a sorting job, {order}: {facts}
    How do I write them down {order}, given that {clauses}?
    How must I arrange some people {order}? {facts}
    How will everyone stand {order}, once you know that {clauses}?
    I can't sort these people {order}. {facts} Can you?
    I'd like everybody {order}. {facts}
    I'm looking for the order {order}. {facts}
    In a list {order}, how do the names go? {facts}
    Let me have the order {order}. {facts}
    Let us put people in order {order}: {facts}
    List everyone {order}, on the basis that {clauses}.
    Listen: {clauses}. Now order them {order}.
    My job is to line some people up {order}. {facts}
    Note that {clauses}. List everyone {order}.
    Now that we know that {clauses}, rank everyone {order}.
    Of these people I want the order {order}: {facts}
    Remember that {clauses}. Arrange everyone {order}.
    Say all the names {order}, if {clauses}.
    See if you can sort them {order}: {facts}
    Sorting task ({order}): {facts}
    The coach says that {clauses}. He wants a list {order}.
    The list should go {order}. {facts}
    They must be lined up {order}. {facts} How?
    To rank everyone {order}, here are the clues: {facts}
    What if {clauses}? Give the order {order}.
    What names do I get {order}, if {clauses}?
    What's the whole order {order}, now that {clauses}?
    Who comes where in a list {order}? {facts}
    Would you arrange some people {order}? {facts}
    You are to rank some people {order}. {facts}
    [Apparently|As it happens|I've learned that] {clauses}. Put everyone in order {order}.
    ranking wanted, {order}: {facts}
    {clauses} - list {order}
    {clauses}. Ranking {order}?
    {clauses}. Your job: list everyone {order}.
    {clauses}; the order {order} is what?
""")

"""Contrast sets: one scene, asked about in every way that this skill or another one knows."""

from __future__ import annotations

from training.problems.problem import phrasings

CONTRAST_WHO = phrasings("""
    {facts} I don't need the whole order, just {ask}.
    {facts} One name only: {ask}?
    {facts} Don't list everybody, only say {ask}.
    The seats in our bus are numbered. {facts} For the front seat I need to know {ask}.
    {facts} Our coach shouts: {ask}?
    {facts} There's one prize, and it's for the one we look for: {ask}?
    Just one answer, please: {ask}? {facts}
    {facts} Never mind the others: {ask}?
    My aunt asked {ask}. {facts} What do I tell her?
    {facts} The question on the sheet is {ask}.
    Read this and then say {ask}: {facts}
    {facts} One of them gets a medal. To give it, I have to know {ask}.
    ok so {clauses}. {ask}?
    {facts} The rest I know, but {ask}?
    {Ask}? That's all I want. {facts}
    {facts} In the photo I want to mark one person: {ask}?
    It's raining and we're playing a guessing game. {facts} {Ask}?
    {facts} Hm, {ask} then?
    {facts} I bet my cousin that I can tell {ask}. So which name is it?
    From these clues, one name. {facts} {Ask}?
    {facts} Name the one person that fits: {ask}?
    {facts} Think it through from both ends and tell me {ask}.
    Since {clauses}, who fits this: {ask}?
    Please read carefully: {clauses}. What I'm asking is {ask}.
    {facts} The clues come in no special order. {Ask}?
    {facts} I get confused with all these names, so {ask}?
    At lunch we argued about {ask}. {facts} Settle it.
    {facts} Fill in the blank with one name for "{ask}".
    {facts} Which single name answers "{ask}"?
    homework: {clauses}. say {ask}
    {facts} Whoever fits gets the cake: {ask}?
    {facts} I have room for one name on the card, so {ask}?
    It isn't the list I'm after. {facts} {Ask}?
    {facts} The dog ate my notes, so tell me again {ask}.
    {facts} Point at one of them: {ask}?
    {facts} Nobody else counts, so {ask}?
    If I only know that {clauses}, can I tell {ask}? Then do.
    {facts} Only one name is right. {Ask}?
    hey, {ask}? here's what i know: {clauses}
    {facts} Give me no list. {Ask}?
""")

CONTRAST_ORDER = phrasings("""
    {facts} I don't need just one name, I need the whole order {order}.
    {facts} All names: what is the order {order}?
    {facts} Don't say only one name, list everybody {order}.
    The seats in our bus are numbered. {facts} For the seats I need everyone in order {order}.
    {facts} Our coach shouts: line up {order}! How do they line up?
    {facts} There's a prize for everybody, handed out {order}. In what order do they come up?
    Just one list, please, {order}. {facts}
    {facts} Leave nobody out: what's the order {order}?
    My aunt asked for the order {order}. {facts} What do I tell her?
    {facts} The question on the sheet is what order they come in, {order}.
    Read this and then say all names {order}: {facts}
    {facts} All of them get a number, given out {order}. Name them in that order.
    ok so {clauses}. what's the order {order}?
    {facts} One name is not enough. How do they go {order}?
    The order {order}? That's all I want. {facts}
    {facts} In the photo I want to number everyone {order}. What's the order of the names?
    It's raining and we're playing a guessing game. {facts} What's the order {order}?
    {facts} Hm, in what order then, {order}?
    {facts} I bet my cousin that I can list them {order}. So what's my list?
    From these clues, a full list. {facts} Who goes where {order}?
    {facts} Name each person in turn, {order}.
    {facts} Think it through from both ends and tell me the names {order}.
    Since {clauses}, how does the list go {order}?
    Please read carefully: {clauses}. What I'm asking for is the list {order}.
    {facts} The clues come in no special order. What is the right one {order}?
    {facts} I get confused with all these names, so what's the order {order}?
    At lunch we argued about the order {order}. {facts} Settle it.
    {facts} Fill in the blanks {order} with all the names.
    {facts} Which names, {order}, make up the whole list?
    homework: {clauses}. say the order {order}
    {facts} Everybody gets cake, {order}. In what order are they served?
    {facts} I have room for all the names on the card, {order}. What do I write?
    It isn't one person I'm after. {facts} What's the list {order}?
    {facts} The dog ate my notes, so tell me again the order {order}.
    {facts} Point at them all, {order}. Whose names do you say?
    {facts} Everybody counts, so what's the line of names {order}?
    If I only know that {clauses}, can I list them {order}? Then do.
    {facts} Only one way to list them is right. Which one, {order}?
    hey, what's the order {order}? here's what i know: {clauses}
    {facts} Give me no single name. Who are they, {order}?
""")

"""Phrasings near to others: each shares its words or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

NEAR_ORDER = phrasings("""
    Suppose that {clauses}. List them {order}.
    Suppose {clauses}. How do you sort them {order}?
    Some friends compare. {facts} What is their order {order}?
    We compare a group of friends. {facts} Rank them {order}.
    {facts} Now I want to [sort|arrange|rank] everybody {order}.
    {facts} [Sort|Arrange] all of the people {order}.
    {facts} How would they stand {order}?
    {facts} Standing {order}, how do they line up?
    {facts} How do they line up, {order}?
    {facts} What's the [full|whole|right] line-up {order}?
    {facts} Give the [full|correct|right] ranking {order}.
    {facts} What is the sequence of names {order}?
    {facts} What's the full list of people {order}?
    {facts} Which order is it {order}?
    {facts} In which order do they go, {order}?
    {facts} In what order should I name everyone, {order}?
    {facts} I should name them {order}. In which order?
    {facts} I need everyone's name {order}.
    {facts} We need a [list|ranking] {order}.
    {facts} I have to rank them {order}. [What's the ranking?|How do I do it?]
    {facts} I have to write a list {order}. Help?
    {facts} I'd like a list {order}.
    {facts} I'd like to see the names {order}.
    {facts} The [coach|teacher|boss] wants everybody listed {order}.
    {facts} My [friend|boss] wants to see them {order}.
    {facts} Based on this, what is the order {order}?
    Based on these facts, sort the people {order}. {facts}
    {facts} Go through the names {order}.
    {facts} Let's go through everyone {order}. Who comes where?
    {facts} Can we say how they stand {order}?
    {facts} Say who goes where {order}.
    From these facts, make a ranking {order}: {facts}
    These are the facts for a list {order}. Make it. {facts}
    Use these [clues|facts|hints] to make a list {order}: {facts}
    Put everyone in order {order}. Use these clues: {facts}
    List the names {order}, using the following. {facts}
    From the following, rank the people {order}. {facts}
    {facts} Which way round do I write them {order}?
    Which names do I write {order}? {facts}
    I know this: {facts} I need the order {order}.
    Here is what I know. {facts} Give the order {order}.
    All I know is that {clauses}. Rank them {order}.
    I'm trying to list some friends {order}. All I know: {facts}
    I was told this: {facts} List everyone {order}.
    They told me that {clauses}. What's the order {order}?
    I've heard that {clauses}. Rank everybody {order}.
    I heard this: {facts} What's the order {order}?
    Let us assume that {clauses}. Name them {order}.
    Assume the following. {facts} What's the order {order}?
    Assuming that {clauses}, list everyone {order}.
    Supposing that {clauses}, what is the order {order}?
    Since {clauses}, what's the ranking {order}?
    Since we know that {clauses}, list them {order}.
    It's true that {clauses}. Now arrange everybody {order}.
    If all this is true, what's the order {order}? {facts}
    In a [quiz|game] I have to list people {order}: {facts}
    A [puzzle|quiz question]: what is the order {order}? {facts}
    A logic [exercise|puzzle|riddle]: {facts} Rank everyone {order}.
    My task: list the people {order}. {facts}
    [Given|Known] facts: {facts} Find the order {order}.
    [Needed|Wanted]: a list {order}. [Clues|Hints]: {facts}
    {facts} Complete my list {order}.
    {facts} Can you complete the ranking {order}?
    {facts} Draw up a ranking {order}.
    {facts} I must draw up a list {order}. What's on it?
    {facts} Fill in the list {order}.
    {facts} What do I fill in {order}?
    {facts} Go ahead, list them {order}.
    {facts} Go on and rank everybody {order}.
    {facts} How could they be arranged {order}?
    {facts} How can I arrange everyone {order}?
    {facts} I can't get the list {order} right.
    {facts} Help me get the order {order} right.
    {facts} I announce the names {order}. What do I say?
    {facts} I must read out the names {order}. How does the list go?
    {facts} I'm making a table {order}. Which names go where?
    {facts} For a chart {order}, what comes where?
    {facts} I'm supposed to list them {order}. What's the list?
    {facts} They're supposed to stand in line {order}. How?
    {facts} If you called the names {order}, what would we hear?
    {facts} What would you say if you had to list them {order}?
    {facts} Put the names in a table {order}.
    {facts} What are the names {order}?
    {facts} It's possible to rank them {order}. How?
    {facts} Is it possible to list them {order}? Do it.
    {facts} Just their names {order}.
    {facts} Just the list {order}, please.
    {facts} May I see the order {order}?
    {facts} Could I have the list {order}?
    {facts} I want nothing but the list {order}.
    {facts} Only the names {order}, nothing else.
    {facts} Produce a list {order}.
    {facts} Can you produce a ranking {order}?
    {facts} Provide the order {order}.
    {facts} Please provide the names {order}.
    {facts} Recite everyone's name {order}.
    {facts} Can you recite them {order}?
    {facts} Set the names out {order}.
    {facts} How would you set them out {order}?
    {facts} On the poster, the names go {order}. What does it say?
    {facts} I'm making a poster with the names {order}. How do they go?
    {facts} If they sit {order}, what's the seating?
    {facts} What is the seating {order}?
    {facts} Give everyone's place {order}.
    {facts} Everyone has a place {order}. List the names.
    {facts} What's the right sequence {order}?
    {facts} Which list is right, {order}?
    Bearing this in mind, list everyone {order}. {facts}
    Bear in mind that {clauses}. Sort everyone {order}.
    Create a list {order}: {facts}
    Out of these facts, create an order {order}. {facts}
    Can you derive the order {order}? {facts}
    Derive a ranking {order} from this: {facts}
    From the fact that {clauses}, derive the order {order}.
    Get the order {order} from these facts: {facts}
    It is granted that {clauses}. Sort everyone {order}.
    Granted that {clauses}, what's the order {order}?
    Here's a job for you: sort these people {order}. {facts}
    A sorting exercise {order}: {facts}
    Once you know that {clauses}, how will they stand {order}?
    How will they line up {order}? {facts}
    What I'm looking for is the order {order}. {facts}
    I'm looking for a list {order}. {facts}
    Let us list people {order}: {facts}
    Let us put them in order {order}. {facts}
    On the basis of this, rank everyone {order}. {facts}
    On the basis that {clauses}, what is the order {order}?
    Listen to this: {clauses}. Rank them {order}.
    Now listen. {facts} Order everyone {order}.
    Please note that {clauses}. Sort them {order}.
    Note this: {facts} Now list everyone {order}.
    We now know that {clauses}. List everyone {order}.
    Now you know that {clauses}. Rank everybody {order}.
    Remember this: {facts} Arrange them {order}.
    You may remember that {clauses}. List them {order}.
    The coach told us that {clauses}. Give him a list {order}.
    Our coach wants a list {order}. {facts}
    The people must be lined up {order}. {facts} What is the line-up?
    We must line up {order}. {facts} How?
    Here are the clues to rank everyone {order}: {facts}
    To list the people {order}, use these clues: {facts}
    [Apparently|It happens that] {clauses}. List everyone {order}.
    I've [learned|found out] that {clauses}. What's the order {order}?
""")

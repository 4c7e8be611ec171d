"""More ways to ask who is where in an order, and what is said before the facts."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE_WHO = phrasings("""
    {facts} Can you work out {ask}?
    {facts} Could you [say|tell me|work out] {ask}[|, please]?
    {facts} Who can tell me {ask}?
    {facts} With that in mind, {ask}?
    {facts} Knowing [this|that|all this], {ask}?
    {facts} Based on [this|that|these facts|what I just told you], {ask}?
    {facts} Going by [this|that|these statements], {ask}?
    {facts} According to this, {ask}?
    {facts} Judging by that, {ask}?
    {facts} If all of that is [true|right|correct], {ask}?
    {facts} If [so|that is the case|I have this right], {ask}?
    {facts} In that case, {ask}?
    {facts} Then {ask}?
    {facts} And {ask}?
    {facts} And so {ask}?
    {facts} Therefore, {ask}?
    {facts} That means {ask}?
    {facts} Question: {ask}?
    {facts} My question is: {ask}?
    {facts} The question is {ask}.
    {facts} What I want to know is {ask}.
    {facts} What I can't work out is {ask}.
    {facts} I'm trying to [figure out|work out|see] {ask}.
    {facts} I can't [figure out|tell|see] {ask}. Can you?
    {facts} I [wonder|need to know|have to find out|would like to know|have to say] {ask}.
    {facts} I'm [wondering|curious|not sure] {ask}.
    {facts} I was asked {ask}. What do I [say|answer]?
    {facts} My [teacher|sister|boss|friend] asks {ask}.
    {facts} [Determine|Figure out|Decide|Establish|Explain] {ask}.
    {facts} Give the name: {ask}?
    {facts} Name the right person: {ask}?
    {facts} Help me [see|find out|work out] {ask}.
    {facts} Think it through: {ask}?
    {facts} Any idea {ask}?
    {facts} Any guess {ask}?
    {facts} Is it [clear|possible to say] {ask}? Give me the name.
    {facts} Out of [all of them|everyone|the people mentioned], {ask}?
    {facts} Among [them|these people|the people named], {ask}?
    {facts} Among all those mentioned, {ask}?
    {facts} Compare them all: {ask}?
    {facts} ok so {ask}
    {facts} hmm, {ask}?
    {facts} {Ask}, then?
    {facts} {Ask}, do you think?
    {facts} {Ask}, would you say?
    {facts} {Ask}? Just the name[, please|].
    {facts} {Ask}? Explain your [thinking|reasoning].
    {facts} {Ask}? I [keep getting mixed up|get confused|am lost].
    {facts} {Ask}? Show how you [know|found out|got there].
    {facts} {Ask}? It's for [school|my homework|a quiz|a bet].
    {Ask}? Here are the facts: {facts}
    {Ask}? Here is what [I know|we know|was said|I was told|they told me]: {facts}
    {Ask}? This is all [I know|we are told|I have]: {facts}
    {Ask}? [I know this much|Let me explain|Some background]: {facts}
    {Ask}, when {clauses}?
    {Ask}, if [I know that|it is known that|we are told that|it's true that] {clauses}?
    {Ask}, assuming [that |]{clauses}?
    {Ask}, supposing [that |]{clauses}?
    {Ask}, considering that {clauses}?
    {Ask}, knowing that {clauses}?
    {Ask}, seeing that {clauses}?
    {Ask}, provided that {clauses}?
    {Ask} [where|when it's true that|in a group where] {clauses}?
    [Assuming|Supposing|Knowing|Considering] that {clauses}, {ask}?
    Seeing that {clauses}, {ask}?
    Since {clauses}, {ask}?
    As {clauses}, {ask}?
    Because {clauses}, can you tell {ask}?
    When {clauses}, {ask}?
    Provided that {clauses}, {ask}?
    If it is true that {clauses}, {ask}?
    If we know that {clauses}, {ask}?
    If I tell you that {clauses}, can you tell me {ask}?
    If someone says that {clauses}, {ask}?
    If {clauses}, can you [say|work out|figure out] {ask}?
    If {clauses}, how do I [find|work] out {ask}?
    Assume {clauses}. {Ask}?
    Imagine that {clauses}. {Ask}?
    Imagine {clauses}. Now {ask}?
    Picture this: {clauses}. {Ask}?
    Let's imagine that {clauses}. {Ask}?
    Pretend that {clauses}. {Ask}?
    Take it as given that {clauses}. {Ask}?
    It is [known|given|a fact|true] that {clauses}. {Ask}?
    It turns out that {clauses}. So {ask}?
    I [heard|noticed|read|found out|was told|learned] that {clauses}. {Ask}?
    I've been told that {clauses}. Can you tell me {ask}?
    You are told that {clauses}. {Ask}?
    You know that {clauses}. {Ask}?
    They say that {clauses}. {Ask}?
    Someone told me that {clauses}. {Ask}?
    Everybody knows that {clauses}. But {ask}?
    My [teacher|friend|neighbour|grandma|cousin] [says|told me] that {clauses}. {Ask}?
    My [book|worksheet|homework|puzzle book] says that {clauses}. {Ask}?
    In my [family|team|club|office|street|town], {clauses}. {Ask}?
    At [school|work|the club|our camp], {clauses}. {Ask}?
    In a [story|riddle|book|film], {clauses}. {Ask}?
    Please [tell me|work out|figure out|find] {ask} when {clauses}.
    [Determine|Figure out|Work out|Decide|Say] {ask}, given that {clauses}.
    [Determine|Figure out|Decide|Say] {ask}: {facts}
    I'm trying to [work out|figure out] {ask}. {facts}
    I [need to find out|have to work out|must say|would like to know] {ask}. I know that {clauses}.
    Help me find out {ask}. {facts}
    Do you know {ask} if {clauses}?
    How can I tell {ask}? {facts}
    How do we know {ask}, if {clauses}?
    Could you help me see {ask}? {facts}
    Any idea {ask}? {facts}
    For my homework I have to say {ask}. {facts}
    My [daughter|son|teacher|pupil] wants to know {ask}. {facts}
    We are arguing about {ask}. {facts}
    quick one: {facts} {ask}?
    [Riddle|Puzzle|Brain teaser|Logic problem|Exercise|Task|Problem]: {facts} {Ask}?
    [Statements|Given|Known|Clues|Hints|Information|Premises]: {facts} [Question: |Find: |]{Ask}?
    Question: {ask}? [Clues|Facts|Given|Hints]: {facts}
    {ask}: {clauses}
    {clauses}. Now tell me {ask}.
    {clauses}. From that, can you see {ask}?
    {clauses}, right? So {ask}?
    {clauses}, which makes me wonder {ask}.
""")

MORE_ORDER = phrasings("""
    {facts} [Arrange|Rank|Line up|Place|Write down] them {order}.
    {facts} [Arrange|Rank|Line up|Name|Write down] everyone {order}.
    {facts} Now [rank|sort|list|arrange] [all of them|the people|everybody] {order}.
    {facts} Could you [rank|arrange|list|order] them {order}[|, please]?
    {facts} Would you list everyone {order}?
    {facts} Please [rank|sort|arrange|list] them {order}.
    {facts} How do they [rank|line up|come|stand] {order}?
    {facts} How would you [rank|order|sort|arrange] them {order}?
    {facts} How should I list them {order}?
    {facts} How does the [list|ranking|order] go {order}?
    {facts} What is the [ranking|line-up|full order|correct order|right order] {order}?
    {facts} What's the [list|order|sequence] of people {order}?
    {facts} What does the whole list look like {order}?
    {facts} Which order do they [come|go|belong] in, {order}?
    {facts} In what order do they come, {order}?
    {facts} In which order should I name them, {order}?
    {facts} Who comes where, {order}?
    {facts} So what is the order {order}?
    {facts} Then what is the order {order}?
    {facts} Now say all the names {order}.
    {facts} Name them all {order}.
    {facts} Write their names {order}.
    {facts} Write the names in a row {order}.
    {facts} Make a list {order}.
    {facts} Make a ranking {order}.
    {facts} Help me [sort|rank|list] them {order}.
    {facts} Find the order {order}.
    {facts} [Determine|Figure out|Deduce|State] the order {order}.
    {facts} I need [the names|the list|everyone|the ranking] {order}.
    {facts} I want to [list|rank|sort|name] them {order}.
    {facts} I have to [list|rank|sort|name] everyone {order}. [How does it go?|Help?|What do I write?]
    {facts} I'd like to see them listed {order}.
    {facts} I'm trying to put them in order {order}.
    {facts} My [teacher|coach|boss|friend] wants the list {order}.
    {facts} Show me the order {order}.
    {facts} Let me have the names {order}.
    {facts} From this, give the whole order {order}.
    {facts} Based on that, sort everyone {order}.
    {facts} Knowing this, name all of them {order}.
    {facts} Go through them {order}.
    {facts} Order {order}?
    {facts} All of them {order}, please.
    {facts} And now everyone {order}?
    {facts} Is there an order {order}? Tell me what it is.
    {facts} Do you know the order {order}?
    {facts} Can we say who goes where {order}? List them.
    Rank [these people|them all|everyone] {order}: {facts}
    Arrange [these people|the names|everybody] {order}: {facts}
    Sort [these people|the names|everybody] {order}. {facts}
    Line these people up {order}. {facts}
    Name everyone {order}. {facts}
    Please [list|rank|order] [these people|them] {order}: {facts}
    Make a list {order} from these facts: {facts}
    Write a list of names {order}: {facts}
    Find the order {order}: {facts}
    Find the order {order}, given that {clauses}.
    [Determine|Figure out|Deduce] the order {order} from this: {facts}
    Use these clues to put everyone in order {order}: {facts}
    Use the following to list the people {order}. {facts}
    Help me put some people in order {order}. {facts}
    Can you rank them {order} if {clauses}?
    Can you figure out the order {order}? {facts}
    Could you put these in order {order}? {facts}
    Do you see the order {order}? {facts}
    How would you list these people {order}? {facts}
    How do you order them {order} when {clauses}?
    How do they come {order}, if {clauses}?
    What's the right order {order} when {clauses}?
    What is the ranking {order}, knowing that {clauses}?
    What would a list {order} look like? {facts}
    Which way do I write the names {order}? {facts}
    In what order do I put them, {order}? {facts}
    I want a list {order}. {facts}
    I need the order {order}. Here is what I know: {facts}
    I'm trying to make a list {order}. {facts}
    I'm trying to rank some people {order}. All I know is that {clauses}.
    I have to write down some names {order}. {facts}
    I was told that {clauses}. What is the order {order}?
    I heard that {clauses}. List everybody {order}.
    It is known that {clauses}. Rank them {order}.
    You know that {clauses}. Name them {order}.
    We know that {clauses}. Sort them {order}.
    They say that {clauses}. How do you list them {order}?
    Imagine that {clauses}. How would they line up {order}?
    Assume that {clauses}. Give the order {order}.
    Assuming {clauses}, what's the order {order}?
    Supposing {clauses}, rank them {order}.
    Since {clauses}, how do they rank {order}?
    As {clauses}, what is the whole list {order}?
    If {clauses}, how would you line them up {order}?
    If {clauses}, who comes where {order}?
    If it's true that {clauses}, arrange them {order}.
    Let's say {clauses}. What does the list {order} look like?
    For my homework I have to order some people {order}. {facts}
    For a [quiz|puzzle|game], list the people {order}: {facts}
    [Puzzle|Riddle|Exercise|Task|Logic problem]: {facts} List everyone {order}.
    [Clues|Facts|Given|Hints|Known]: {facts} [Wanted|Find|Needed]: the order {order}.
    Ranking {order}? {facts}
    Names {order}: {facts}
    sort {order}: {clauses}
    order {order}: {clauses}
    {clauses}. order {order}
    {clauses}. List them {order}.
    {clauses}, so what is the order {order}?
    {clauses}. How do they rank {order}?
""")

"""Tellings near to others for the ages of `story_counts`: each shares its scene or its way of asking."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{A} is {a}. {B} is {b} years older.": phrasings("""
    {A} is celebrating a birthday: {a} today. {B} is {b} years older. How old is {B}?
    Today is the birthday of {A}, who turned {a}. What is the age of {B}, {b} years older?
    My father {A} is {a}. My aunt {B} is {b} years older than my father. How old is my aunt?
    How old is my aunt {B} if my father {A} is {a} and she is {b} years older?
    {A} ({a}) and {B} ({b} years older): how old is {B}?
    {A}: {a}. {B}: {b} years older. How old is {B}?
    Someone asks the age of {B}. {A} is {a} and {B} is {b} years older. What do we say?
    We know that {A} is {a} and that {B} is older by {b} years. What age is {B}?
    The cat {A} is {a} years old, the dog {B} is {b} years older. What is the age of the dog?
    How old is the dog {B} when the cat {A} is {a} years old and the dog is {b} years older?
    I am {a} and have a friend, {B}, who is {b} years older. How old is my friend?
    I just turned {a} and my cousin {B} is older by {b} years. What age is my cousin?
    A cousin of {A}, who is {a}, is {b} years older and is called {B}. How old is {B}?
    In my family {A} is {a} and {B} is {b} years older. Tell me the age of {B}.
    {A}, who is {a}, was born {b} years after {B}. How old is {B}?
    I'm {a} and {B} was born {b} years before me. What age is {B}?
    I am {a} and {b} years younger than {B}. So how old is {B}?
    {A} is {a}, {b} years younger than {B}. What is the age of {B}?
    At {a}, {A} is {b} years younger than {p_} teacher {B}. How old is the teacher?
    I want to know how old {B} is: I am {a}, and {B} is older by {b} years.
    {B} is older than {A}. {A} is {a} and they are {b} years apart. How old is {B}?
    """),
    "{A} is {a}. {B} is {b} years younger.": phrasings("""
    {A} is celebrating a birthday: {a} today. {B} is {b} years younger. How old is {B}?
    Today is the birthday of {A}, who turned {a}. What is the age of {B}, {b} years younger?
    My father {A} is {a}. My aunt {B} is {b} years younger than my father. How old is my aunt?
    How old is my aunt {B} if my father {A} is {a} and she is {b} years younger?
    {A} ({a}) and {B} ({b} years younger): how old is {B}?
    {A}: {a}. {B}: {b} years younger. How old is {B}?
    Someone asks the age of {B}. {A} is {a} and {B} is {b} years younger. What do we say?
    We know that {A} is {a} and that {B} is younger by {b} years. What age is {B}?
    The cat {A} is {a} years old, the dog {B} is {b} years younger. What is the age of the dog?
    How old is the dog {B} when the cat {A} is {a} years old and the dog is {b} years younger?
    I am {a} and have a friend, {B}, who is {b} years younger. How old is my friend?
    I just turned {a} and my cousin {B} is younger by {b} years. What age is my cousin?
    A cousin of {A}, who is {a}, is {b} years younger and is called {B}. How old is {B}?
    In my family {A} is {a} and {B} is {b} years younger. Tell me the age of {B}.
    {A}, who is {a}, was born {b} years before {B}. How old is {B}?
    I'm {a} and {B} was born {b} years after me. What age is {B}?
    I am {a} and {b} years older than {B}. So how old is {B}?
    {A} is {a}, {b} years older than {B}. What is the age of {B}?
    At {a}, {A} is {b} years older than {p_} teacher {B}. How old is the teacher?
    I want to know how old {B} is: I am {a}, and {B} is younger by {b} years.
    {B} is younger than {A}. {A} is {a} and they are {b} years apart. How old is {B}?
    """),
    "{A} is {a} now, asked in {b} years.": phrasings("""
    {A} celebrates a birthday today and turns {a}. How old will {s} be {b} years later?
    My birthday is today and I am {a}. What age will I be in {b} years?
    Age now: {a}. What will be the age of {A} in {b} years?
    {A} ({a} now): how old in {b} years?
    My father {A} is {a} now. How old will he be when {b} years have gone by?
    My aunt {A} is {a}. What age will my aunt have in {b} years?
    I am {a} and will finish school in {b} years. How old will I be when I finish?
    At what age will {A}, who is {a}, finish school, {b} years from now?
    {A} is {a}. When {s} has lived {b} years more, how old is {s}?
    The dog {A} is {a}. What will be its age {b} years from today?
    Our cat {A} is {a} years old. How old is it after {b} more years?
    I'm {a} and I move away for {b} years. What age am I when I come back?
    {A} is {a} and wants to move in {b} years. At what age will {s} move?
    Someone is {a} now. How old is this person, {A}, in {b} years?
    {A} turned {a}. Wait {b} years: what age is {s} then?
    {A} just turned {a}. What will {p_} age be in {b} years' time?
    {A} is {a}. Now {b} years go by. How old is {A} then?
    I want to know how old I will be: I am {a} and {b} years go by.
    Tell me the age that {A}, {a} today, will be {b} years on.
    I turned {a} today. How old is that plus {b} years?
    My cousin {A}, aged {a}, is how old {b} years later?
    {A} is {a} today and we meet again in {b} years. How old will {s} be then?
    """),
    "{A} is {a} now, asked {b} years ago.": phrasings("""
    {A} celebrates a birthday today and turns {a}. How old was {s} {b} years earlier?
    My birthday is today and I am {a}. What age was I {b} years ago?
    Age now: {a}. What was the age of {A} {b} years ago?
    {A} ({a} now): how old {b} years ago?
    My father {A} is {a} now. How old was he {b} years before now?
    My aunt {A} is {a} and left school {b} years ago. At what age did she leave?
    I am {a} and left school {b} years ago. How old was I when I left?
    The dog {A} is {a}. What was its age {b} years ago?
    Our cat {A} is {a} years old and came to us {b} years ago. At what age did it come?
    I'm {a} and came to this town {b} years ago. What age was I when I came?
    {A} is {a} and moved here {b} years ago. At what age did {s} move?
    How old was {A}, who is {a}, when {s} moved away {b} years ago?
    Someone is {a} now. How old was this person, {A}, {b} years ago?
    {A} turned {a}. Go back {b} years: what age was {s} then?
    {A} just turned {a}. What was {p_} age {b} years earlier?
    Go back in time: I am {a} now, so how old was I {b} years ago?
    I am {a} and started to play the piano {b} years ago. At what age was that?
    {A}, who is {a}, has played the piano for {b} years. How old was {s} at the start?
    I want to know how old I was: I am {a} today and it was {b} years ago.
    Tell me the age that {A}, {a} today, was {b} years ago.
    My cousin {A}, aged {a}, was how old {b} years earlier?
    {A} is {a} today and we met {b} years ago. How old was {s} when we met?
    """),
    "{A} is {a}. {B} is {b} years older. Asked in {c} years for {B}.": phrasings("""
    {A} celebrates a birthday and turns {a}. {B} is {b} years older. What age will {B} be in {c} years?
    I turned {a} today. {B} is {b} years older than me. How old will {B} be {c} years later?
    {A}: {a}. {B}: {b} years older. How old is {B} in {c} years?
    {A} ({a}) and {B} ({b} years older): age of {B} in {c} years?
    My father {A} is {a}. My aunt {B} is {b} years older. What age will my aunt be {c} years from now?
    How old will my aunt {B} be if my father {A} is {a}, she is {b} years older, and {c} years go by?
    The cat {A} is {a}, and the dog {B} is {b} years older. What will be the age of the dog in {c} years?
    Our dog {A} is {a} years old. The cat {B} is {b} years older. How old is the cat {c} years later?
    I am {a} and have a friend, {B}, who is {b} years older. How old will my friend be in {c} years?
    In my family {A} is {a} and {B} is older by {b} years. What age will {B} reach in {c} years?
    Someone asks how old {B} will be. I am {a}, {B} is {b} years older than I am, and we wait {c} years.
    {A} is {a}. {B} was born {b} years earlier. What age will {B} be when {c} years have gone by?
    I'm {a} and {B} was born {b} years before me. After {c} more years, how old is {B}?
    I am {a}, which is {b} years younger than {B}. How old will {B} be in {c} years?
    At {a}, {A} is {b} years younger than {B}. What will be the age of {B} {c} years from now?
    {A}, aged {a}, has a cousin {B}, {b} years older. What age will the cousin be in {c} years' time?
    My cousin {B} and I: I am {a}, my cousin is {b} years older. How old will my cousin be in {c} years?
    I want to know how old {B} will be in the end: {A} is {a}, {B} is older by {b} years, and {c} years go by.
    Tell me the age of {B} then: {A} is {a}, {B} is {b} years older, and we wait {c} years.
    Now {A} is {a} and {B} is {b} years older. Wait {c} years. What is the age of {B} then?
    What age will {B} have when {A}, now {a}, and {B}, {b} years older, have lived {c} more years?
    {A} has a sister {B}. {A} is {a}, the sister is {b} years older. How old is the sister after {c} years?
    """),
    "{A} is {a}. {B} is {k} times as old.": phrasings("""
    {A} celebrates a birthday and turns {a}. {B} is {k} times as old. What is the age of {B}?
    I turned {a} today and {B} is {k} times that age. How old is {B}?
    {A}: {a}. {B}: {k} times as old. How old is {B}?
    {A} ({a}) and {B} ({k} times as old): age of {B}?
    I am {a} and my father {B} is {k} times as old. How old is my father?
    My cousin {A} is {a} and my aunt {B} is {k} times as old. What age is my aunt?
    The cat {A} is {a} years old and its owner {B} is {k} times as old. What is the age of the owner?
    How old is the owner {B} when the dog {A} is {a} and the owner is {k} times as old?
    Someone asks the age of {B}. I am {a} and {B} is {k} times as old as I am. What do you say?
    We know that {A} is {a} and {B} {k} times as old. What age is {B}?
    In my family {A} is {a} and {B} is {k} times as old. Tell me how old {B} is.
    I have lived {a} years and {B} has lived {k} times as long. What is the age of {B}?
    {B} has lived longer than {A}: {A} is {a}, {B} has {k} times that age. How old is {B}?
    Take my age, {a}, times {k}: that is the age of {B}. How old is {B}?
    If you take the age of {A}, who is {a}, {k} times, how old is {B}, who has that age?
    I am {a} and my teacher {B} is {k} times as old as me. How old is the teacher?
    {A}, aged {a}, has a neighbor {B} who is {k} times as old. What is the age of the neighbor?
    My neighbor {B} is older than me. I am {a}, my neighbor is {k} times as old. How old is my neighbor?
    What age has {B}, if I am {a} and {B} is {k} times my age?
    I want to know how old {B} is. {A} is {a} and {B} is {k} times as old.
    When I am {a}, how old is {B}, who is {k} times my age?
    """),
    "{A} is {a}. {B} is twice as old. Both ages together.": phrasings("""
    {A} celebrates a birthday and turns {a}. {B} is twice that age. What is the sum of both ages?
    I turned {a} today and {B} is twice as old. What do our two ages add up to?
    {A}: {a}. {B}: twice as old. How old are both together?
    {A} ({a}) and {B} (twice as old): sum of their ages?
    I am {a} and my father {B} is twice as old. How many years do we have together?
    My aunt {B} is twice as old as {A}, who is {a}. What is the total of both ages?
    The cat {A} is {a} years old, the dog {B} twice as old. How old are the two animals together?
    How old are two animals together if the dog {A} is {a} and the cat {B} twice that age?
    Someone adds my age and the age of {B}. I am {a}, {B} is twice as old. What is the sum?
    Add both ages: {A} is {a}, {B} is twice as old as {A}. What do you get?
    In my family {A} is {a} and {B} is twice as old. What are both ages together?
    I have lived {a} years and {B} has lived twice as long. How many years is that in all?
    I am {a} and my teacher {B} is double that age. What is the total of our ages?
    {A} is {a} and {B} has double that age. What are their ages added together?
    When I am {a} and {B} is twice my age, how old are we together?
    {B} is double the age of {A}. {A} is {a}. What is the sum of the two ages?
    My cousin {B} is twice as old as I am, and I am {a}. What is the total of our ages?
    I want to know the sum of both ages: {A} is {a} and {B} is twice as old.
    Tell me how old {A} and {B} are together. {A} is {a}, {B} is twice that age.
    What do you get when you add the ages of {A}, aged {a}, and {B}, who is twice as old?
    If I am {a} and {B} has twice my age, what do both ages make?
    """),
    "{A} is {a}, {B} is {b}. Both ages together in {c} years.": phrasings("""
    {A} celebrates a birthday and turns {a}. {B} is {b}. What is the sum of both ages {c} years later?
    I turned {a} today and {B} is {b}. What will our two ages add up to in {c} years?
    {A}: {a}. {B}: {b}. Both ages together in {c} years?
    {A} ({a}) and {B} ({b}): how old will they be together in {c} years?
    I am {a}, my father {B} is {b}. What is the total of our ages in {c} years?
    My aunt {A} is {a} and my father {B} is {b}. How old will both be together in {c} years?
    The cat {A} is {a} years old and the dog {B} is {b}. What will the ages of both animals add up to in {c} years?
    Two animals, the dog {A} ({a} years old) and the cat {B} ({b}): how old are they together in {c} years?
    Someone adds my age, {a}, and the age of {B}, {b}, but as they will be in {c} years. What is the sum?
    Add the ages of {A} ({a} now) and {B} ({b} now) as they will be {c} years on. What do you get?
    In my family {A} is {a} and {B} is {b}. What will be the sum of both ages in {c} years?
    My friend {B} and I meet again. I am {a} now, {B} is {b}, and we meet in {c} years. Sum of our ages then?
    Today {A} is {a} and {B} is {b}. They meet again in {c} years. What do their ages make together then?
    We wait a long time: {A} is {a}, {B} is {b}, and {c} years go by. How old are they together?
    I am {a} and {B} is {b}. Now {c} years go by for both of us. How old are we together?
    I want to know the total of both ages: {A} is {a}, {B} is {b}, and {c} years go by.
    Tell me the sum of their ages: {A} is {a} today, {B} is {b}, and I ask about {c} years from now.
    {A} and {B} are {a} and {b}. Wait {c} years. What do both ages make then?
    My cousins {A} and {B} are {a} and {b} years old. What will be the total of their ages after {c} more years?
    {A} has a sister {B}. They are {a} and {b}. How old will both be together {c} years later?
    """),
}

"""Still more ways to tell the stories of `story_counts`, by their facts."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{A} has {a} {t}. {B} has {b} more than {A}.": phrasings("""
    The shelf of {A} holds {a} {t}; that of {B} holds {b} more. How many {t} are on the shelf of {B}?
    {A} needs {a} {t} for a party and {B} needs {b} more than {A}. How many {t} does {B} need?
    Farmer {A} grows {a} {t}, and farmer {B} grows {b} more. How many {t} does {B} grow?
    On Monday {A} sees {a} {t}. {B} sees {b} more than that. What number of {t} does {B} see?
    If {A} can carry {a} {t} and {B} can carry {b} more, how many {t} can {B} carry?
    """),
    "{A} has {a} {t}. {B} has {b} fewer than {A}.": phrasings("""
    The shelf of {A} holds {a} {t}; that of {B} holds {b} fewer. How many {t} are on the shelf of {B}?
    {A} needs {a} {t} for a party and {B} needs {b} fewer than {A}. How many {t} does {B} need?
    Farmer {A} grows {a} {t}, and farmer {B} grows {b} fewer. How many {t} does {B} grow?
    On Monday {A} sees {a} {t}. {B} sees {b} fewer than that. What number of {t} does {B} see?
    If {A} can carry {a} {t} and {B} can carry {b} fewer, how many {t} can {B} carry?
    """),
    "{A} has {a} {t}, {B} has {b}. The difference.": phrasings("""
    The shelf of {A} holds {a} {t}; that of {B} holds {b}. How many more are on the shelf of {A}?
    Farmer {A} grows {a} {t}, and farmer {B} grows {b}. By how many {t} does {A} grow more than {B}?
    If {A} can carry {a} {t} and {B} can carry {b}, how many fewer can {B} carry?
    {A} needs {a} {t} for a party, {B} needs {b}. How many more {t} does {A} need than {B}?
    Quick one: {A} has {a} {t}, {B} has {b}. Difference between both?
    At the market {A} sells {a} {t} and {B} sells {b}. How many more does {A} sell?
    """),
    "{A} has {a} {t}. {B} has {b} more than {A}. Both together.": phrasings("""
    The shelf of {A} holds {a} {t}; that of {B} holds {b} more. How many {t} are on both shelves?
    Farmer {A} grows {a} {t}, and farmer {B} grows {b} more. How many {t} do both farmers grow?
    If {A} can carry {a} {t} and {B} can carry {b} more, how many {t} can they carry together?
    {A} needs {a} {t} for a party and {B} needs {b} more than {A}. How many {t} do they need in all?
    At the market {A} sells {a} {t} and {B} sells {b} more. How many {t} do the two of them sell?
    How many {t} does the family have if {A} has {a} of them and {B} has {b} more than {A}?
    """),
    "{A} has {a} {t}. {B} has {b} fewer than {A}. Both together.": phrasings("""
    The shelf of {A} holds {a} {t}; that of {B} holds {b} fewer. How many {t} are on both shelves?
    Farmer {A} grows {a} {t}, and farmer {B} grows {b} fewer. How many {t} do both farmers grow?
    If {A} can carry {a} {t} and {B} can carry {b} fewer, how many {t} can they carry together?
    {A} needs {a} {t} for a party and {B} needs {b} fewer than {A}. How many {t} do they need in all?
    At the market {A} sells {a} {t} and {B} sells {b} fewer. How many {t} do the two of them sell?
    How many {t} does the family have if {A} has {a} of them and {B} has {b} fewer than {A}?
    """),
    "{A} has {a} {t}. {B} has {k} times as many.": phrasings("""
    The shelf of {A} holds {a} {t}; that of {B} holds {k} times as many. How many {t} are on the shelf of {B}?
    Farmer {A} grows {a} {t}, and farmer {B} grows {k} times as many. How many {t} does {B} grow?
    If {A} can carry {a} {t} and {B} can carry {k} times as many, how many {t} can {B} carry?
    {A} needs {a} {t} for a party and the party of {B} needs {k} times as many. How many {t} does {B} need?
    On Monday {A} sees {a} {t} and {B} sees {k} times as many. What number of {t} does {B} see?
    Quick one: {A} has {a} {t}, {B} {k} times as many. And {B} has how many {t}?
    """),
    "{A} has {a} {t}. {B} has {k} times as many. Both together.": phrasings("""
    The shelf of {A} holds {a} {t}; that of {B} holds {k} times as many. How many {t} are on both shelves?
    Farmer {A} grows {a} {t}, and farmer {B} grows {k} times as many. How many {t} do both farmers grow?
    If {A} can carry {a} {t} and {B} can carry {k} times as many, how many {t} can they carry together?
    {A} needs {a} {t} for a party and the party of {B} needs {k} times as many. How many {t} do both parties need?
    At the market {A} sells {a} {t} and {B} sells {k} times as many. How many {t} do the two of them sell?
    How many {t} does the family have if {A} has {a} of them and {B} has {k} times as many as {A}?
    """),
    "{A} has {a} {t}. {B} has twice as many.": phrasings("""
    The shelf of {A} holds {a} {t}; that of {B} holds twice as many. How many {t} are on the shelf of {B}?
    Farmer {A} grows {a} {t}, and farmer {B} grows twice as many. How many {t} does {B} grow?
    If {A} can carry {a} {t} and {B} can carry twice as many, how many {t} can {B} carry?
    {A} needs {a} {t} for a party and the party of {B} needs twice as many. How many {t} does {B} need?
    On Monday {A} sees {a} {t} and {B} sees twice as many. What number of {t} does {B} see?
    Quick one: {A} has {a} {t}, {B} twice as many. And {B} has how many {t}?
    """),
    "{A} has {a} {t}. {B} has twice as many. Both together.": phrasings("""
    The shelf of {A} holds {a} {t}; that of {B} holds twice as many. How many {t} are on both shelves?
    Farmer {A} grows {a} {t}, and farmer {B} grows twice as many. How many {t} do both farmers grow?
    If {A} can carry {a} {t} and {B} can carry twice as many, how many {t} can they carry together?
    {A} needs {a} {t} for a party and the party of {B} needs twice as many. How many {t} do both parties need?
    At the market {A} sells {a} {t} and {B} sells twice as many. How many {t} do the two of them sell?
    How many {t} does the family have if {A} has {a} of them and {B} has twice as many as {A}?
    """),
    "{A} has {a} {t}. {B} has half as many.": phrasings("""
    The shelf of {A} holds {a} {t}; that of {B} holds half as many. How many {t} are on the shelf of {B}?
    Farmer {A} grows {a} {t}, and farmer {B} grows half as many. How many {t} does {B} grow?
    If {A} can carry {a} {t} and {B} can carry half as many, how many {t} can {B} carry?
    {A} needs {a} {t} for a party and the party of {B} needs half as many. How many {t} does {B} need?
    On Monday {A} sees {a} {t} and {B} sees half as many. What number of {t} does {B} see?
    Quick one: {A} has {a} {t}, {B} half as many. And {B} has how many {t}?
    """),
    "{A} has {a} {t} and gives away half.": phrasings("""
    Farmer {A} picks {a} {t} and half of them are sold at the market. How many {t} are not sold?
    The guests of {A} ate half of {a} {t}. How many {t} did the guests leave?
    {A} opens a {box} of {a} {t} and finds that half are bad. How many good ones are there?
    Starting with {a} {t}, {A} loses half. How many are there at the end?
    If half of the {a} {t} of {A} are broken, how many can still be used?
    Half of {a} {t} are for the party and {A} keeps the other half. How many {t} does {A} keep?
    Quick one: {A} has {a} {t} and half are gone. How many are left?
    My father gave me {a} {t} and I shared half of them with my sister. How many did I keep?
    """),
    "{A} has {a} {t}, gives away half, then gets {b} more.": phrasings("""
    Farmer {A} picks {a} {t}, sells half at the market and picks {b} more. How many {t} does the farmer have now?
    The guests of {A} ate half of {a} {t}, and {A} put {b} new ones on the table. How many {t} are on the table?
    {A} opens a {box} of {a} {t}, throws out the bad half and adds {b} good ones. How many {t} are in the {box} now?
    Starting with {a} {t}, {A} loses half and then wins {b}. How many are there at the end?
    If half of the {a} {t} of {A} break and {b} new ones come, how many can be used then?
    Quick one: {A} has {a} {t}, half are gone, {b} come back. How many now?
    My father gave me {a} {t}. I shared half of them with my sister and then got {b} more. How many have I got?
    With half of {a} {t} sold and {b} ordered, how many {t} will {A} have when the order comes?
    """),
    "{A} is {a}. {B} is {b} years older.": phrasings("""
    {A} celebrates a birthday and is now {a}. {B} is {b} years older. How old is {B}?
    My father {A} is {a} and my aunt {B} is {b} years older. What age is my aunt?
    Age of {A}: {a}. {B}: {b} years older. Age of {B}?
    When {A} is {a}, how old is {B}, who is {b} years older?
    Someone asks how old {B} is. We know that {A} is {a} and that {B} is {b} years older. What do you say?
    The dog {A} is {a} years old and the cat {B} is {b} years older. How old is the cat?
    {A} is {a} and has a friend, {B}, who is older by {b} years. How old is the friend?
    In the family of {A}, who is {a}, {B} is {b} years older. Tell me how old {B} is.
    """),
    "{A} is {a}. {B} is {b} years younger.": phrasings("""
    {A} celebrates a birthday and is now {a}. {B} is {b} years younger. How old is {B}?
    My father {A} is {a} and my aunt {B} is {b} years younger. What age is my aunt?
    Age of {A}: {a}. {B}: {b} years younger. Age of {B}?
    When {A} is {a}, how old is {B}, who is {b} years younger?
    Someone asks how old {B} is. We know that {A} is {a} and that {B} is {b} years younger. What do you say?
    The dog {A} is {a} years old and the cat {B} is {b} years younger. How old is the cat?
    {A} is {a} and has a friend, {B}, who is younger by {b} years. How old is the friend?
    In the family of {A}, who is {a}, {B} is {b} years younger. Tell me how old {B} is.
    """),
    "{A} is {a} now, asked in {b} years.": phrasings("""
    {A} celebrates a birthday and is now {a}. How old is {s} at the birthday {b} years later?
    Age of {A} now: {a}. Age in {b} years?
    My father {A} is {a}. What will be the age of my father when {b} years have gone by?
    {A} is {a} and will finish school in {b} years. At what age is that?
    When {A}, who is {a}, has lived {b} more years, how old will {s} be?
    The dog {A} is {a} years old. How old will the dog be in {b} years?
    I am {a} today and I want to move away in {b} years. How old will I be when I move?
    Someone who is {a}, like {A}, is how old in {b} years?
    """),
    "{A} is {a} now, asked {b} years ago.": phrasings("""
    {A} celebrates a birthday and is now {a}. How old was {s} at the birthday {b} years earlier?
    Age of {A} now: {a}. Age {b} years ago?
    My father {A} is {a}. He left school {b} years ago. At what age was that?
    The dog {A} is {a} years old and came to us {b} years ago. How old was the dog when it came?
    I am {a} today and moved here {b} years ago. How old was I when I moved?
    Someone who is {a}, like {A}, was how old {b} years ago?
    """),
    "{A} is {a}. {B} is {b} years older. Asked in {c} years for {B}.": phrasings("""
    {A} celebrates a birthday and is now {a}. {B} is {b} years older. How old will {B} be {c} years later?
    Age of {A}: {a}. {B}: {b} years older. Age of {B} in {c} years?
    My father {A} is {a} and my aunt {B} is {b} years older. How old will my aunt be in {c} years?
    The dog {A} is {a} years old and the cat {B} is {b} years older. How old will the cat be in {c} years?
    {A} is {a} and has a friend, {B}, who is older by {b} years. How old will the friend be in {c} years?
    In the family of {A}, who is {a}, {B} is {b} years older. What age will {B} have in {c} years?
    Someone asks how old {B} will be. {A} is {a}, {B} is {b} years older, and {c} years go by.
    If {A} is {a} today, {B} is older by {b} years and {c} years go by, what age will {B} reach?
    {B}, a cousin of {A}, who is {a}, was born {b} years earlier. How old will {B} be when {c} years have gone by?
    """),
    "{A} is {a}. {B} is {k} times as old.": phrasings("""
    {A} celebrates a birthday and is now {a}. {B} is {k} times as old. How old is {B}?
    Age of {A}: {a}. {B}: {k} times as old. Age of {B}?
    {A} is {a} and {p_} father {B} is {k} times as old. How old is the father?
    The dog {A} is {a} years old and its owner {B} is {k} times as old. How old is the owner?
    When {A} is {a}, how old is {B}, who is {k} times as old as {A}?
    In the family of {A}, who is {a}, {B} is {k} times as old. What age has {B}?
    Someone asks how old {B} is. We know that {A} is {a} and that {B} is {k} times as old. What do you say?
    I am {a} and my aunt {B} is {k} times as old as I am. How old is my aunt?
    If you take the {a} years of {A} {k} times, you have the years of {B}. How old is {B}?
    """),
    "{A} is {a}. {B} is twice as old. Both ages together.": phrasings("""
    {A} celebrates a birthday and is now {a}. {B} is twice as old. How old are both together?
    Age of {A}: {a}. {B}: twice as old. Sum of both ages?
    {A} is {a} and {p_} father {B} is twice as old. How many years do both have together?
    The dog {A} is {a} years old and the cat {B} is twice as old. How old are both animals together?
    When {A} is {a} and {B} is twice as old as {A}, what are their ages added together?
    In the family of {A}, who is {a}, {B} is twice as old. What do you get when you add both ages?
    Someone adds the ages of {A} and {B}. {A} is {a} and {B} is twice as old. What is the sum?
    I am {a} and my aunt {B} is twice as old as I am. What is the sum of our ages?
    If {B} has twice the age of {A} and {A} is {a}, how old are they together?
    """),
    "{A} is {a}, {B} is {b}. Both ages together in {c} years.": phrasings("""
    Ages: {A} {a}, {B} {b}. Sum of both ages in {c} years?
    {A} celebrates a birthday and is now {a}. {B} is {b}. How old will both be together {c} years later?
    {A} is {a} and {p_} father {B} is {b}. What will be the total of their ages in {c} years?
    The dog {A} is {a} years old and the cat {B} is {b}. How old will both animals be together in {c} years?
    When {A} is {a} and {B} is {b}, what is the sum of their ages {c} years on?
    In a family {A} is {a} and {B} is {b}. Add both ages as they will be in {c} years. What do you get?
    Someone adds the ages of {A}, now {a}, and {B}, now {b}, but only {c} years from now. What will the sum be?
    I am {a} and my aunt {B} is {b}. What will be the sum of our ages in {c} years?
    If {A} is {a}, {B} is {b} and {c} years go by for both of them, how old will they be together?
    {A} and {B} are {a} and {b} years old today. Give the sum of their ages in {c} years.
    """),
}

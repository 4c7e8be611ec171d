"""Contrast sets: one purchase or one purse, asked about in every way that the stories of money know."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{n} times {p} {cur}.": phrasings("""
    {A} buys {n} {t}, each for {p:$}. What do they cost [together|in all]?
    {A} sells {n} {t}, each for {p:$}. How much does {s} [get|get for all of them]?
    I want {n} {t} at {p:$} each. How much money must I bring?
    {A} saves for {n} weeks, {p:$} a week. How much does {s} have then?
    For {n} weeks {A} put {p:$} a week in a jar. How much [is in the jar|has {s} saved]?
    {n} {who} give {p:$} each for a present. How much money is there for the present?
    {A} has {n} tickets to sell at {p:$} each. How much will all of them bring?
    {A} works for {n} days and gets {p:$} a day. How much is that for all the days?
    Hi, can you help me? I bought {n} tickets at {p:$} each. How much was that in all?
    """),
    "{p} {cur} for one, asked for {n}.": phrasings("""
    One ticket costs {p:$}. How much do {n} tickets cost?
    At {p:$} a ticket, what do {n} tickets cost {A}?
    I save {p:$} a week. How much do I save in {n} weeks?
    A {box} of {t} is {p:$}. How much money does {A} need for {n} {boxes}?
    {A} pays {p:$} a month for {p_} phone. How much does {s} pay in {n} months?
    """),
    "{A} has {h} {cur} and spends {a} {cur}.": phrasings("""
    {A} has {h:$} and buys a coat for {a:$}. How much does {s} have left?
    {A} has {h:$} and gives {B} {a:$} of it. How much does {A} have left?
    I have {h:$}, and the game costs {a:$}. How much will I have left after buying it?
    {A} pays {h:$} at the shop, but the {t} cost only {a:$}. How much does {s} get back?
    {A} had {h:$} and lost {a:$} of it. How much is still there?
    {A} got {h:$} for {p_} work and spent {a:$} of it. How much of it did {s} not spend?
    {A} has {h:$} in the bank and takes out {a:$}. How much is still in the bank?
    Hi, can you help me? I have {h:$} and spend {a:$}. How much is left?
    How much is left of {h:$} if {A} spends {a:$}?
    """),
    "{A} needs {h} {cur} and has {a} {cur}.": phrasings("""
    A coat is {h:$} and {A} has {a:$}. How much does {s} still need to buy it?
    {A} owes {B} {h:$} and gives {B} {a:$} of it. How much does {A} still owe?
    The game costs {h:$}, and I have {a:$}. How much more will I need to buy it?
    {A} must pay {h:$} at the shop, but has only {a:$}. How much is missing?
    {A} wants {h:$} and has {a:$}. How much must {s} still get?
    {A} wants to have {h:$} in the bank and has put in {a:$}. How much must {s} still put in?
    {A} needs {h:$} for {p_} trip and has earned {a:$} of it. How much of it has {s} still to earn?
    How much more money does {A} need to have {h:$} if {s} has {a:$}?
    Hi, can you help me? I need {h:$} and have {a:$}. How much is missing?
    How much is missing from {h:$} if {A} has {a:$}?
    """),
    "{n} at {p} {cur} each, paid with {h} {cur}.": phrasings("""
    {A} buys {n} {t}, each for {p:$}, and pays with {h:$}. How much does {s} get back?
    I want {n} {t} at {p:$} each and pay {h:$}. How much change [is that|do I get]?
    {A} takes {n} {boxes} of {t} at {p:$} each and gives the shop {h:$}. What does the shop give back?
    {n} tickets at {p:$} each, paid with {h:$} by {A}. How much change?
    """),
    "{A} has {h} {cur} and buys {n} at {p} {cur} each.": phrasings("""
    {A} has {h:$} and buys {n} {t}, each for {p:$}. How much is left [after that|of the money]?
    I have {h:$} and pay for {n} tickets at {p:$} each. How much do I have left?
    {A} has {h:$} and gives {n} {who} {p:$} each. How much money does {A} have left?
    {A} had {h:$} in a jar and took {n} times {p:$} out of it. How much is in the jar now?
    Hi, can you help me? I have {h:$} and buy {n} tickets at {p:$} each. How much is left?
    """),
    "{n} {t} at {p} {cur} and {m} {u} at {q} {cur}.": phrasings("""
    {A} buys {n} {t}, each for {p:$}, and {m} {u}, each for {q:$}. What does it all cost?
    I want {n} {t} at {p:$} each and {m} {u} at {q:$} each. How much money must I bring?
    {A} sells {n} {t}, each for {p:$}, and {m} {u}, each for {q:$}. How much does {s} get for all of them?
    """),
    "{n} {t} at {p} {cur} and {m} {u} at {q} {cur}, paid with {h} {cur}.": phrasings("""
    {A} buys {n} {t}, each for {p:$}, and {m} {u}, each for {q:$}, and pays with {h:$}. How much does {s} get back?
    I want {n} {t} at {p:$} each and {m} {u} at {q:$} each and pay {h:$}. How much change do I get?
    """),
    "{n} for {h} {cur} in all.": phrasings("""
    {A} buys {n} {t} for {h:$} in all. What does one of them cost?
    {A} sells {n} {t} for {h:$} together, all at the same price. How much does {s} get for each?
    {n} tickets cost {h:$} in all. How much is [one ticket|each ticket]?
    I save for {n} weeks, the same each week, and then have {h:$}. How much do I save a week?
    {n} {who} give {h:$} together for a present, and each gives the same. How much does each give?
    {A} works for {n} days and gets {h:$} for all the days. How much is that a day?
    {n} {boxes} of {t} are {h:$} together. What does one {box} cost?
    Hi, can you help me? I bought {n} tickets and paid {h:$} in all. How much was one?
    """),
    "{A} has {h} {cur}, one costs {p} {cur}.": phrasings("""
    {A} has {h:$} and wants tickets. How many can {s} buy at {p:$} each?
    I have {h:$}, and the {t} are {p:$} each. How many can I buy?
    {A} pays {h:$} for {t} at {p:$} each. How many does {s} [get|buy]?
    With {h:$}, how many {boxes} of {t} can {A} buy if a {box} is {p:$}?
    {A} has {h:$} and spends all of it on {t}, each for {p:$}. How many {t} does {s} get?
    For {h:$} in all {A} buys tickets. Each is {p:$}. How many tickets?
    Hi, can you help me? I have {h:$} and a ticket is {p:$}. How many tickets can I buy?
    """),
    "{A} has {h} {cur}, each week {p} {cur} more, for {n} weeks.": phrasings("""
    {A} has {h:$} in a jar and puts in {p:$} a week. How much is in the jar after {n} weeks?
    I have {h:$} and get {p:$} more every week. How much will I have in {n} weeks?
    {A} starts with {h:$}. {S} saves {p:$} a week for {n} weeks. How much does {s} have then?
    """),
    "{A} needs {h} {cur}, has {a} {cur} and saves {p} {cur} a week.": phrasings("""
    {A} wants {h:$}, has {a:$} in a jar and puts in {p:$} a week. For how many weeks must {s} do so?
    I need {h:$}, have {a:$} and get {p:$} more every week. How many weeks will it be until I have it all?
    A coat is {h:$}. {A} starts with {a:$} and saves {p:$} a week. How many weeks is that?
    {A} owes {B} {h:$}, has paid {a:$} and pays {p:$} a week from now on. How many weeks until all is paid?
    The game costs {h:$}, and I have {a:$}. If I save {p:$} a week, in how many weeks can I buy it?
    """),
    "{A} has {h} {cur}, {a} {cur} and {b} {cur} are spent.": phrasings("""
    {A} has {h:$}, pays {a:$} for {t} and {b:$} for {u}. How much does {s} have left?
    {A} has {h:$} and gives {a:$} to {B} and {b:$} to a friend. How much does {A} have left?
    I have {h:$}. The game costs {a:$} and the ticket {b:$}. How much will I have left if I buy both?
    {A} had {h:$} in the bank and took out {a:$}, then {b:$}. How much is still in the bank?
    """),
    "{A} has {a} {cur}, {B} has {b} {cur}, shared by {n}.": phrasings("""
    {A} has {a:$} and {B} has {b:$}. They give it all to {n} {who} in equal parts. How much does each one get?
    {A} puts {a:$} in a jar and {B} puts in {b:$}. {n} {who} share what is in it equally. How much for each?
    I have {a:$} and {B} has {b:$}. We want to give {n} {who} the same and keep nothing. How much for each of them?
    """),
}
EVERYDAY = {
    "{A} needs {h} {cur}, has {a} {cur} and gets {b} {cur}.": phrasings("""
    {A} needs {h:$}, has {a:$} and gets {b:$}. How much does {s} still need?
    {A} owes {h:$} and pays {a:$} now and {b:$} later. How much does {s} still owe then?
    I need {h:$}. My mother gives me {a:$} and my father {b:$}. How much will be missing?
    {A} wants to have {h:$} in the bank and put in {a:$}, then {b:$}. How much must {s} still put in?
    The game costs {h:$}. I have {a:$}, and {B} gives me {b:$}. How much more will I need to buy it?
    """),
    "{A} needs {h} {cur}, has {a} {cur}, gets {b} {cur} and saves {p} {cur} a week.": phrasings("""
    {A} needs {h:$}, has {a:$}, gets {b:$} from {B} and saves {p:$} a week. How many weeks must {s} save?
    {A} wants {h:$} in a jar. There is {a:$} in it, {B} adds {b:$}, and {A} puts in {p:$} a week. How many weeks?
    The game costs {h:$}. I have {a:$}, {B} gives me {b:$}, and I save {p:$} a week. In how many weeks can I buy it?
    """),
    "{A} has {a} {cur}, {B} has {b} {cur}, {c} {cur} are spent.": phrasings("""
    {A} puts {a:$} in a jar, {B} puts in {b:$}, and then they take out {c:$}. How much is in the jar now?
    {A} has {a:$} and {B} has {b:$}. They give {c:$} of it to a friend. How much do they have left together?
    I have {a:$} and {B} has {b:$}. We buy a game for {c:$} together. How much do we have left?
    """),
    "{n} at {p} {cur} and one thing for {a} {cur}, paid with {h} {cur}.": phrasings("""
    {A} buys {n} {t}, each for {p:$}, and a coat for {a:$}, and pays with {h:$}. How much does {s} get back?
    I want {n} {t} at {p:$} each and a bag at {a:$} and pay {h:$}. How much change do I get?
    """),
    "{n} at {p} {cur} each, {a} {cur} off.": phrasings("""
    {A} buys {n} {t}, each for {p:$}, and gets {a:$} off the price of all. What does {s} pay?
    I want {n} {t} at {p:$} each and have a coupon for {a:$} off. How much must I pay?
    {A} sells {n} {t}, each for {p:$}, after paying {a:$} for all of them. What does {s} earn by that?
    {A} saves for {n} weeks, {p:$} a week, and then spends {a:$} of it. How much does {s} have left?
    {n} {who} give {p:$} each for a present that costs {a:$}. How much money is left over?
    {A} works for {n} days, gets {p:$} a day and pays {a:$} for food. How much is left?
    """),
}

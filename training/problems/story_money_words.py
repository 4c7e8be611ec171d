"""More ways to tell the stories of `story_money`, by their facts."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{n} times {p} {cur}.": phrasings("""
    {n} {who} each give {A} {p:$} [for a present|for a trip]. How much money is that?
    What's the bill for {n} {t} priced at {p:$} apiece?
    [I need|I want] {n} {boxes} of {t} and they are {p:$} each. What will that cost me?
    {A} sold {n} {t} at the market for {p:$} each. How much did {s} take in?
    Total price of {n} {t} at {p:$} apiece
    For {n} nights {A} stays at a hotel that charges {p:$} a night. How much is the bill?
    {A} washes {n} cars and is paid {p:$} for each one. How much does {s} earn?
    {n} {who} go to the {place} and everyone pays {p:$} to get in. How much do they pay as a group?
    {A} rents a bike for {n} hours at {p:$} an hour. What is the price?
    {n} {who} each owe me {p:$}. How much am I owed?
    My phone has cost me {n} payments of {p:$}. What did I pay for it?
    """),
    "{p} {cur} for one, asked for {n}.": phrasings("""
    At {p:$} apiece, what will {n} {t} cost?
    A night at the hotel costs {p:$}. What is the bill for {n} nights?
    Renting a bike costs {p:$} an hour. {A} keeps it for {n} hours. How much is that?
    {A} is paid {p:$} for every car {s} washes. How much is {s} paid for {n} cars?
    A teacher charges {p:$} an hour. What do I owe for {n} hours?
    I pay {p:$} a week for my phone. What does it cost me over {n} weeks?
    {A} puts {p:$} in a jar every day. How much is in the jar after {n} days?
    One meal is {p:$}. How much is it for {n} {who}?
    A ticket for the museum costs {p:$}. What must a group of {n} {who} pay?
    If a single {box} of {t} is {p:$}, what's the price of {n}?
    {p:$} per ticket, {n} tickets. Total cost?
    """),
    "{A} has {h} {cur} and spends {a} {cur}.": phrasings("""
    Out of {h:$}, {A} pays {a:$} for a meal. What remains?
    {A} earned {h:$} and gave {a:$} to {p_} sister. How much did {s} keep?
    {A} took {h:$} on a trip and came back after spending {a:$}. How much did {s} bring home?
    There was {h:$} on the card of {A}. A shirt for {a:$} was paid with it. How much is still on the card?
    My bank account had {h:$} and I took out {a:$}. What is left in my account?
    I handed over {h:$} for a book that costs {a:$}. What should I get back?
    {A} lost some money: {h:$} were in the wallet and {a:$} fell out. How much is still in the wallet?
    {A}: {h:$}, minus {a:$} for the bus. [What remains?|How much is left?]
    If {A} starts the day with {h:$} and pays a bill of {a:$}, how much money remains?
    I got {h:$} for my birthday and put {a:$} in the bank. How much can I still spend?
    """),
    "{A} needs {h} {cur} and has {a} {cur}.": phrasings("""
    The rent is {h:$} but {A} has just {a:$}. How much is still missing?
    {A} owes {B} {h:$} and has paid back {a:$}. How much does {A} still owe?
    The bill comes to {h:$}. {A} puts {a:$} on the table. How much more must {s} add?
    A phone is {h:$}. So far {A} has put aside {a:$}. What does {s} still have to save?
    The class of {A} wants to raise {h:$} and has raised {a:$}. How much is still needed?
    My goal is {h:$} and I have put aside {a:$}. How far am I from my goal?
    I owe my brother {h:$}. I paid back {a:$}. What do I still owe?
    {A} would like a coat priced at {h:$}, yet the wallet holds only {a:$}. How much is {s} missing?
    Goal of {A}: {h:$}. Saved: {a:$}. Still needed?
    """),
    "{n} at {p} {cur} each, paid with {h} {cur}.": phrasings("""
    {A} orders {n} meals at {p:$} apiece and hands over {h:$}. What change is due?
    For {n} {boxes} of {t} at {p:$} a {box} {A} hands the seller {h:$}. How much comes back?
    {A} rents a boat for {n} hours at {p:$} an hour and pays with {h:$}. How much change is due?
    [I got|I took] {n} {t} priced at {p:$} apiece and handed over {h:$}. What should I get back?
    {n} {t}, {p:$} each, {A} pays with {h:$}: how much change?
    What change does {A} get for {n} {t} at {p:$} each out of {h:$}?
    {A} takes {n} {who} to the museum. Everyone pays {p:$} and {A} hands over {h:$}. What is the change?
    """),
    "{A} has {h} {cur} and buys {n} at {p} {cur} each.": phrasings("""
    Out of {h:$}, {A} pays for {n} meals at {p:$} apiece. What remains?
    {A} earned {h:$} and gave each of {n} {who} {p:$}. How much did {s} keep?
    There was {h:$} on the card of {A} and {n} bus rides at {p:$} each were paid with it. How much is still there?
    My bank account had {h:$}. I made {n} payments of {p:$}. What is left in my account?
    I got {h:$} for my birthday and bought {n} books at {p:$} apiece. What do I still have?
    {A} has {h:$} for a trip of {n} days and spends {p:$} a day. How much will {s} bring home?
    If {A} starts with {h:$} and buys {n} {t} priced at {p:$} each, how much money remains?
    {A}: {h:$}, minus {n} tickets at {p:$} each. [What remains?|How much is left?]
    """),
    "{n} {t} at {p} {cur} and {m} {u} at {q} {cur}.": phrasings("""
    What's the bill for {n} {t} at {p:$} apiece plus {m} {u} at {q:$} apiece?
    {A} sold {n} {t} for {p:$} each and {m} {u} for {q:$} each at the market. How much did {s} take in?
    I need {n} {t} ({p:$} each) and {m} {u} ({q:$} each). What will that cost me?
    {n} {t}, {p:$} each, and {m} {u}, {q:$} each. Total?
    An order lists {n} {t} at {p:$} each and {m} {u} at {q:$} each. What is the price of the whole order?
    {A} pays {B} for {n} {t} at {p:$} each and then for {m} {u} at {q:$} each. How much does {B} get in all?
    Help me add up my bill: {n} {t} at {p:$} apiece, {m} {u} at {q:$} apiece.
    """),
    "{n} {t} at {p} {cur} and {m} {u} at {q} {cur}, paid with {h} {cur}.": phrasings("""
    {A} orders {n} {t} at {p:$} apiece and {m} {u} at {q:$} apiece and hands over {h:$}. What change is due?
    {n} {t}, {p:$} each, and {m} {u}, {q:$} each: {A} pays the bill with {h:$}. How much comes back?
    My order is {n} {t} at {p:$} each plus {m} {u} at {q:$} each. What should I get back out of {h:$}?
    For {n} {t} at {p:$} and {m} {u} at {q:$} apiece {A} hands the seller {h:$}. What is the change?
    If {A} buys {n} {t} for {p:$} each, {m} {u} for {q:$} each and started with {h:$}, what remains?
    I took {n} {t} priced at {p:$} each and {m} {u} priced at {q:$} each and handed over {h:$}. How much change?
    """),
    "{n} for {h} {cur} in all.": phrasings("""
    {n} {who} split a bill of {h:$} equally. What does each one pay?
    For {n} nights at a hotel {A} pays {h:$}. How much is one night?
    {A} washed {n} cars and got {h:$}, the same for every car. How much was it per car?
    I bought {n} {boxes} of {t} and the bill was {h:$}. What was the price per {box}?
    {n} {who} share a prize of {h:$} equally. How much money does each one get?
    A pack of {n} {t} is {h:$}. What is that apiece?
    Over {n} weeks I paid {h:$} for my phone, the same every week. How much is that a week?
    {n} equal payments make {h:$}. How much is one payment?
    {n} {t} for {h:$}: price apiece?
    If {n} meals cost {A} {h:$}, what does a single meal cost?
    """),
    "{A} has {h} {cur}, one costs {p} {cur}.": phrasings("""
    {A} spent {h:$} on bus rides at {p:$} a ride. How many rides were there?
    How many meals can {A} pay for with {h:$} if a meal costs {p:$}?
    The wallet of {A} holds {h:$} and {t} are {p:$} apiece. How many can {s} get at most?
    Given {h:$} and a price of {p:$} per {box}, how many {boxes} of {t} can {A} afford?
    {A} can afford to spend {h:$} on books. At {p:$} a book, how many is that?
    My bill was {h:$} for books at {p:$} apiece. How many did I get?
    I have {h:$} to spend on meals that are {p:$} each. How many meals is that?
    {h:$} in the wallet of {A}, {p:$} for a single ticket. How many tickets at most?
    """),
    "{A} has {h} {cur}, each week {p} {cur} more, for {n} weeks.": phrasings("""
    The bank account of {A} holds {h:$} and grows by {p:$} a week. How much is in it after {n} weeks?
    {A} got {h:$} for {p_} birthday and adds {p:$} a week to it. How much is that after {n} weeks?
    My jar holds {h:$} today. I add {p:$} every week. What will be in the jar {n} weeks from now?
    If {A} has {h:$} put aside and adds {p:$} weekly, what will {s} have {n} weeks later?
    With {h:$} in the bank and {p:$} of pocket money per week, how much will {A} have after {n} weeks?
    I've got {h:$}. At {p:$} a week, how much will I have put aside in {n} weeks?
    """),
    "{A} needs {h} {cur}, has {a} {cur} and saves {p} {cur} a week.": phrasings("""
    {A} owes {h:$}, has paid back {a:$} and pays {p:$} each week. How many more weeks does {s} have to pay?
    A phone is {h:$}. So far {A} has put aside {a:$} and adds {p:$} weekly. How many weeks will it still take?
    My goal is {h:$}. I have {a:$} in the bank and add {p:$} a week. In how many weeks do I get there?
    The goal of {A} is {h:$}; the jar holds {a:$} and {p:$} go in every week. How many weeks until the goal?
    How many weeks must {A} wait for a {h:$} coat with {a:$} in the bank and {p:$} of pocket money a week?
    The rent is {h:$}, {A} has {a:$} and is paid {p:$} a week. After how many weeks can {s} pay it?
    """),
    "{A} has {h} {cur}, {a} {cur} and {b} {cur} are spent.": phrasings("""
    Out of {h:$}, {A} pays {a:$} for a meal and {b:$} for the bus. What remains?
    {A} earned {h:$}, gave {a:$} to {p_} sister and put {b:$} in the bank. How much did {s} keep?
    My bank account had {h:$}. I took out {a:$} and then {b:$}. What is left in my account?
    I got {h:$} for my birthday and bought a book for {a:$} and a shirt for {b:$}. What do I still have?
    {A}: {h:$}, minus {a:$} for rent, minus {b:$} for lunch. [What remains?|How much is left?]
    {A} had {h:$}. {S} paid {a:$} in May and {b:$} in June. How much is left?
    If {A} hands over {h:$} for a shirt at {a:$} and a book at {b:$}, what change is due?
    """),
    "{A} has {a} {cur}, {B} has {b} {cur}, shared by {n}.": phrasings("""
    {A} made {a:$} at the market and {B} made {b:$}. {n} {who} split the money equally. How much does each one get?
    {A} pays a bill of {a:$} and {B} a bill of {b:$}. {n} {who} split both equally. What does each one pay?
    If {A} adds {a:$} and {B} adds {b:$} to a prize for {n} {who}, in equal parts, what does each get?
    The jar holds {a:$} of {A} and {b:$} of {B}. Split it equally between {n} {who}. How much for each?
    My friend {A} raised {a:$} and my sister {B} raised {b:$}. {n} {who} share that equally. How much is it apiece?
    """),
}

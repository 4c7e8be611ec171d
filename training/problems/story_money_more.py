"""Still more ways to tell the stories of `story_money`, by their facts."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{n} times {p} {cur}.": phrasings("""
    {n} drinks at {p:$} a drink: what does the waiter get?
    A farmer sells {n} {boxes} of {t} for {p:$} a {box}. What does the farmer earn?
    Quick question, {n} x {p:$} tickets, what do they come to?
    Could you tell me what {n} pizzas come to when every pizza is {p:$}?
    """),
    "{p} {cur} for one, asked for {n}.": phrasings("""
    A haircut is {p:$}. The family of {A} needs {n} of them. What will the family spend?
    My father gives me {p:$} for every good grade. I have {n} good grades. How much do I get from my father?
    The taxi asks {p:$} for a ride. {A} takes {n} rides this month. What does {s} spend on taxi rides?
    """),
    "{A} has {h} {cur} and spends {a} {cur}.": phrasings("""
    {A} had saved {h:$} for a holiday. The train ticket took {a:$} of it. How much is there for the rest?
    Starting with {h:$}, {A} loses {a:$} in a game. What amount is {s} left with?
    A taxi ride is paid out of {h:$} and costs {A} {a:$}. What amount remains?
    [Hi, |]what is my change if I give {h:$} for a drink and a cake that come to {a:$}?
    How much of {h:$} is left when {A} has bought {t} for {a:$}?
    """),
    "{A} needs {h} {cur} and has {a} {cur}.": phrasings("""
    {A} is saving up for a guitar. It costs {h:$} and {s} has {a:$}. What amount is missing?
    How much must {A} add to reach {h:$} after {s} saved {a:$}?
    A laptop at {h:$} is too expensive for {A}, who has {a:$}. By how much?
    The trip costs {h:$}. The father of {A} pays {a:$} of it. How much does {A} need?
    To get to {h:$} I still have some way to go. So far I have {a:$}. How much more do I need?
    Of a loan of {h:$} {A} has paid back {a:$}. How much of the loan is left to pay?
    """),
    "{n} at {p} {cur} each, paid with {h} {cur}.": phrasings("""
    The waiter brings {A} {n} drinks at {p:$} each and gets {h:$}. How much does the waiter give back?
    If {n} pizzas are {p:$} each and {A} puts {h:$} on the counter, what does {s} get back?
    {A} fills {p_} cart with {n} {boxes} of {t}, {p:$} a {box}, and pays in cash with {h:$}. Change?
    I bought {n} drinks for {p:$} each and gave {h:$} in cash. Did I get the right change? What should it be?
    How much change comes back to {A} after buying {n} haircuts for the family at {p:$} each with {h:$}?
    A taxi takes {A} {n} times for {p:$}. {S} gives {h:$} for it all. What change should {s} get?
    {n} hats, {p:$} per hat, {h:$} in cash from {A}. What is the change?
    """),
    "{A} has {h} {cur} and buys {n} at {p} {cur} each.": phrasings("""
    {A} begins with {h:$} and takes {n} taxi rides at {p:$} each. What amount does {s} end with?
    On holiday {A} has {h:$} and buys {n} drinks for {p:$} each. How much is left for the rest of the holiday?
    What remains of {h:$} when {A} pays {n} {who} {p:$} each?
    A gift card of {A} is worth {h:$}. {n} games at {p:$} each are bought with it. How much is the card worth now?
    The father of {A} has {h:$} and gives {n} children {p:$} each. How much does he have left?
    I started with {h:$} and bought {n} haircuts for my family at {p:$} each. What is left of it?
    """),
    "{n} {t} at {p} {cur} and {m} {u} at {q} {cur}.": phrasings("""
    My cart has {n} {t} at {p:$} each and {m} {u} at {q:$} each. What does the cart come to?
    The counter sells {t} and {u}. {A} takes {n} {t}, each {p:$}, and {m} {u}, each {q:$}. What must {s} pay?
    A farmer sold {n} {boxes} of {t} at {p:$} a {box} and {m} {boxes} of {u} at {q:$}. How much did the farmer earn?
    What do I owe for {n} {t} ({p:$} a piece) plus {m} {u} ({q:$} a piece)?
    If {n} {t} go for {p:$} each and {m} {u} go for {q:$} each, what do they come to?
    For the party: {n} {t} at {p:$} each, {m} {u} at {q:$} each. How much does {A} spend on the party?
    How much did {A} spend on {n} {t} for {p:$} apiece and {m} {u} for {q:$} apiece?
    """),
    "{n} {t} at {p} {cur} and {m} {u} at {q} {cur}, paid with {h} {cur}.": phrasings("""
    The cart of {A} has {n} {t} at {p:$} each and {m} {u} at {q:$} each. {S} pays {h:$} in cash. Change?
    At the counter {A} takes {n} {t} for {p:$} each, {m} {u} for {q:$} each, and gives {h:$}. What comes back?
    For a party I bought {n} {t} ({p:$} each) and {m} {u} ({q:$} each) and gave {h:$} in cash. What is my change?
    How much of a gift of {A} is left after {n} {t} at {p:$} and {m} {u} at {q:$} each, if the gift was {h:$}?
    What change should {A} get for {n} {t}, {p:$} each, with {m} {u}, {q:$} each, when {s} gives {h:$}?
    {n} {t} go for {p:$} each, {m} {u} go for {q:$} each. {A} comes with {h:$} and buys them. What is left?
    {A} spends money on {n} {t} at {p:$} each, then on {m} {u} at {q:$} each. At first {s} had {h:$}. And now?
    My mother bought {n} {t} at {p:$} and {m} {u} at {q:$} each. {A} paid it all with {h:$}. What was the change?
    Check my change: {n} {t} at {p:$} each, {m} {u} at {q:$} each, and I gave {h:$}.
    """),
    "{n} for {h} {cur} in all.": phrasings("""
    The family of {A} got {n} haircuts for {h:$} in all. What is the price of a haircut?
    If {n} drinks come to {h:$}, what is one drink?
    {n} taxi rides, all at the same price, came to {h:$}. How much was each ride?
    A loan is paid back in {n} equal parts, {h:$} altogether. How large is each part?
    """),
    "{A} has {h} {cur}, one costs {p} {cur}.": phrasings("""
    {A} has a gift card worth {h:$}. A game is {p:$}. How many games does the card pay for?
    There are {h:$} for the party and a pizza is {p:$}. How many pizzas can {A} order?
    {A} gave {h:$} away, {p:$} to each child. How many children got money?
    Out of {h:$} {A} pays {p:$} for lunch each day until nothing is left. For how many days does it last?
    How often can {A} take a taxi with {h:$} when a ride is {p:$}?
    A loan of {h:$} is paid back by {A} at {p:$} a month. How many months does it take?
    """),
    "{A} has {h} {cur}, each week {p} {cur} more, for {n} weeks.": phrasings("""
    {A} begins with a gift of {h:$}, then saves {p:$} a week for {n} weeks. What amount does {s} have at the end?
    What will I have, starting with {h:$} and saving {p:$} a week, at the end of {n} weeks?
    The father of {A} puts {h:$} in a jar and {A} adds {p:$} every week. How much is there after {n} weeks?
    To {h:$} of savings come {p:$} each week. What are the savings of {A} after {n} weeks?
    Savings of {A}: {h:$} now, {p:$} more a week. In {n} weeks?
    {h:$} are on the card of {A}. Every week {p:$} go onto it for {n} weeks. What is on the card in the end?
    A club has {h:$}. {A} brings {p:$} of new money each week. How much does the club have {n} weeks later?
    I was given {h:$} and my father adds {p:$} each week. How much money is it {n} weeks later?
    If there is {h:$} at the beginning and {A} saves {p:$} weekly, what is there at the end of {n} weeks?
    """),
    "{A} needs {h} {cur}, has {a} {cur} and saves {p} {cur} a week.": phrasings("""
    {A} is saving up for a guitar at {h:$}. With savings of {a:$} and {p:$} more a week, how many weeks are needed?
    A laptop costs {h:$}. My savings are {a:$} and I add {p:$} weekly. In how many weeks can I buy it?
    How long, in weeks, until {A} reaches {h:$}, starting with {a:$} and saving {p:$} a week?
    The loan of {A} is {h:$}; {a:$} are paid back. At {p:$} a week, how many weeks are left?
    To reach {h:$} from {a:$} at {p:$} a week, how many weeks does {A} have to save?
    The club of {A} needs {h:$} for a party. It has {a:$} and gets {p:$} a week. When is there enough, in weeks?
    A guitar costs {h:$}. The father of {A} gives {a:$} and {A} saves {p:$} weekly. Weeks needed?
    Price {h:$}, savings {a:$}, {p:$} more each week: how many weeks must {A} wait?
    Tell me how many weeks I must save for a {h:$} guitar if I own {a:$} and put aside {p:$} a week.
    If the holiday costs {h:$} and {A} has {a:$} and saves {p:$} weekly, after how many weeks is there enough?
    """),
    "{A} has {h} {cur}, {a} {cur} and {b} {cur} are spent.": phrasings("""
    On holiday {A} has {h:$} and spends {a:$} on a taxi and {b:$} on drinks. What amount remains?
    How much of {h:$} is left when {A} has paid {a:$} for a haircut and {b:$} for a hat?
    Starting with {h:$}, {A} loses {a:$} on Monday and {b:$} on Friday. What amount is left?
    The gift card of {A} is worth {h:$}. A game takes {a:$} and a book {b:$} of it. What is the card worth now?
    {A} gives the waiter {h:$} for a pizza at {a:$} and a drink at {b:$}. What does the waiter give back?
    I gave {h:$} in cash at the counter for a hat at {a:$} and a drink at {b:$}. What is my change?
    Of the {h:$} for the party, {a:$} went on pizza and {b:$} on drinks. How much does {A} have for the rest?
    The club had {h:$}. First {A} took out {a:$}, later another {b:$}. How much does the club have?
    """),
    "{A} has {a} {cur}, {B} has {b} {cur}, shared by {n}.": phrasings("""
    {A} earns {a:$} and {B} {b:$} with lemonade. The {n} {who} of the group get equal parts. How much each?
    A gift of {a:$} from {A} and one of {b:$} from {B} go to {n} {who}, the same to each. What does each get?
    {A} puts {a:$} on the table and {B} {b:$}. They make {n} equal piles of the money. How much is in a pile?
    {A}: {a:$}. {B}: {b:$}. All of it for {n} {who}, equal parts. How much apiece?
    How much does each of them get, if {A} brings {a:$}, {B} brings {b:$} and {n} {who} divide the money fairly?
    The drinks cost {A} {a:$} and the pizza cost {B} {b:$}. {n} {who} pay equal parts of both. How much does each pay?
    {A} won {a:$} and {B} won {b:$}, and all of that is divided by {n} {who}. What is the part of each?
    From {A} there are {a:$} and from {B} {b:$}; {n} {who} are to get equal amounts. What amount?
    My aunt {A} gives {a:$} and my father {B} gives {b:$}. {n} {who} divide it equally. What does everyone get?
    I add up {a:$} of {A} and {b:$} of {B} and divide it by {n} {who}. How much money is that for each?
    They sold old toys: {A} for {a:$}, {B} for {b:$}. {n} {who} share what they earned. How much does each have?
    """),
}

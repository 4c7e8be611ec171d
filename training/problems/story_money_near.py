"""Tellings of `story_money` near to others: each shares its scene or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{n} times {p} {cur}.": phrasings("""
    How much does {A} [pay|spend] in all when {s} buys {n} {t} at {p:$} each?
    What did {A} spend on {n} {t}, each of which cost {p:$}?
    The shop sold {n} {t} to {A}. [Each one was|Each cost] {p:$}. How much money did the shop get?
    {A} ordered {n} {t} ({p:$} each). What does {s} have to pay?
    We order {n} pizzas and every pizza is {p:$}. What does that come to?
    {n} drinks, {p:$} for each drink. What do we give the waiter?
    {A} worked {n} hours. {S} was paid {p:$} an hour. How much did {s} earn?
    If you work {n} hours at {p:$} an hour, how much do you earn?
    What does a farmer earn by selling {n} {t} at the market for {p:$} each?
    {n} nights at a hotel, {p:$} a night: what is the bill?
    How much is the hotel bill of {A} for {n} nights if a night costs {p:$}?
    I washed {n} cars. I got {p:$} for each one. What did I earn?
    {n} {who} go in. [Each pays|Everyone pays] {p:$} to get in. How much do they pay together?
    I rent a bike for {n} hours and an hour costs {p:$}. What do I pay?
    A loan is paid back in {n} payments of {p:$}. How much is paid back?
    {A} lent {n} {who} {p:$} each. How much do they owe {o}?
    {A} sends {n} {who} {p:$} each. How much money does {s} send?
    My aunt gave {n} {who} {p:$} each. How much did she give away?
    {A} lost {n} games and {p:$} in each of them. How much money did {s} lose?
    A thief stole {n} {t} worth {p:$} each. What was stolen worth?
    {n} times {A} put {p:$} in a jar. How much has {s} saved?
    Quick question: {n} x {p:$}, what is that altogether?
    [Hi, |]I need {n} {t} at {p:$} a piece. What do I owe?
    {n} {who} owe {A} {p:$} each. How much is {s} owed?
    I've got to pay for {n} {t} at {p:$} each. How much do I need?
    I worked {n} hours at {p:$} an hour. What am I owed?
    {A} and {B} wash {n} cars and get {p:$} for each. How much do they earn together?
    """),
    "{p} {cur} for one, asked for {n}.": phrasings("""
    If one {box} of {t} costs {p:$}, [how much|what] do {n} {boxes} cost?
    {p:$} is the price of a {box} of {t}. What must I pay for {n}?
    Tickets are {p:$} each. How much do {n} of them cost {A}?
    A bus ticket is {p:$}. What does {A} pay for {n} bus tickets?
    With a ticket at {p:$}, how much does a group of {n} {who} pay for the museum?
    {A} earns {p:$} a day. What does {s} earn in {n} days?
    I get {p:$} an hour at work. How much do I get for {n} hours?
    At {p:$} an hour, what does {A} earn by working {n} hours?
    {A} saves {p:$} a month. How much is saved after {n} months?
    My pocket money is {p:$} a week. How much do I get in {n} weeks?
    {A} puts {p:$} of pocket money in a jar every week. How much is in the jar after {n} weeks?
    One night costs {p:$} at the hotel. {A} stays {n} nights. What does {s} owe?
    The teacher is paid {p:$} for an hour. {A} takes {n} hours. How much is that?
    A boat is {p:$} an hour. What is the price of renting it for {n} hours?
    A meal costs {p:$}. {A} orders {n} meals. What is the bill?
    A haircut costs {p:$}. What do {n} haircuts cost the family?
    A taxi ride is {p:$}. What do I pay for {n} rides in a taxi?
    {A} gets {p:$} for every good grade and has {n} of them. How much does {s} get?
    A thief steals {p:$} a day from {A}. How much money is stolen in {n} days?
    {A} sends {p:$} home every month. How much does {s} send in {n} months?
    If {A} loses {p:$} in every game, how much does {s} lose in {n} games?
    My father gives me {p:$} for each car I wash. How much does he give me for {n} cars?
    A child pays {p:$} to get into the museum. What do {n} children pay?
    For every good grade a child gets {p:$}. How much does the child get for {n} good grades?
    One ice cream is {p:$}. How much is ice cream for {n} {who}?
    A painter charges {p:$} an hour. What does the painter get for {n} hours?
    I don't earn much, only {p:$} an hour. What do I earn in {n} hours?
    """),
    "{A} has {h} {cur} and spends {a} {cur}.": phrasings("""
    How much money is left if {A} has {h:$} and spends {a:$}?
    Of {p_} {h:$} {A} spent {a:$} on {t}. What [is left|remains]?
    {A} had {h:$} in the wallet and bought {t} for {a:$}. What is left in the wallet?
    I lost some of my money: I had {h:$} and {a:$} fell out of the wallet. How much do I have left?
    {A} had {h:$}, but {a:$} got lost. How much does {s} still have?
    {A} had {h:$} in a bag. Then somebody stole {a:$} from it. How much money was left?
    There were {h:$} in my wallet until {a:$} were stolen. How much is still there?
    {A} earned {h:$} and sent {a:$} of it home. How much did {s} keep?
    My mother gave me {h:$} and I gave {a:$} of it to my sister. How much did I keep?
    {A} got {h:$} as a gift and put {a:$} of it in the bank. How much is left to spend?
    {A} was paid {h:$} and owes {B} {a:$}. How much remains after paying {B} back?
    A meal is paid out of {h:$}: it costs {A} {a:$}. What remains?
    {A} pays {h:$} for a toy of {a:$}. What is the change?
    What change do I get back from the seller if I give {h:$} and the {t} cost {a:$}?
    For a cake and a drink, {A} gives {h:$}. They come to {a:$}. How much change is that?
    {A} ordered {t} with {h:$} on the card. They cost {a:$}. What is still on the card?
    {A} takes {h:$} out of the bank and pays a bill of {a:$}. How much money does {s} have now?
    Account of {A}: {h:$}. Taken out: {a:$}. [Left|What is left]?
    With {h:$} saved for a holiday, {A} buys a train ticket for {a:$}. How much is left for the holiday?
    {A} started the trip with {h:$} and spent {a:$}. How much did {s} bring home?
    {h:$} minus {a:$} for the bus: how much does {A} have left?
    We have {h:$} and {A} spends {a:$} at the shop. How much do we have left?
    Hi, I had {h:$} and spent {a:$} on {t}. What do I have left?
    After getting {h:$} and losing {a:$}, how much does {A} have?
    I don't remember what I have left. I had {h:$} and spent {a:$}. How much is it?
    """),
    "{A} needs {h} {cur} and has {a} {cur}.": phrasings("""
    How much more does {A} need for a bike that costs {h:$} if {s} has {a:$}?
    A bike is {h:$} and I have {a:$}. How much money am I short?
    The price of a game is {h:$}. {A} has saved {a:$}. What must {s} still save?
    {A} wants to buy a coat for {h:$} but has just {a:$}. How much is {s} short?
    {h:$} is what the guitar costs, and {a:$} is what {A} has. How much is missing?
    A laptop costs {h:$}. {A} put aside {a:$} so far. How much more is needed?
    The rent of {A} is {h:$}. There are {a:$} in the wallet. How much is [missing|still missing]?
    My rent is {h:$} and I only have {a:$}. What am I missing?
    {A} borrowed {h:$} and gave back {a:$}. How much does {s} still owe?
    {A} owes me {h:$}. So far {a:$} came back. How much does {A} still have to pay?
    The loan is {h:$} and {A} has paid {a:$}. What is left to pay?
    {A} has to pay bills of {h:$}, and {a:$} is paid. What must {s} still pay?
    The bill is {h:$}. I put {a:$} on the table. How much more must I add?
    {A} must earn {h:$} for a trip and has earned {a:$}. How much more must {s} earn?
    The goal is {h:$}. {A} has got {a:$}. How far is {s} from the goal?
    My class wants to raise {h:$} for a trip, and I see we have {a:$}. How much do we still need?
    {A} ordered a phone at {h:$} and paid {a:$} of it. How much is still to be paid?
    {A} lost {h:$} of {p_} mother and has given {a:$} back. How much does {s} still owe her?
    {A} must send {h:$} and has sent {a:$}. How much must {s} still send?
    Needed: {h:$}. {A} has: {a:$}. Missing?
    The present costs {h:$}. The father of {A} gives {a:$} for it. How much more does {A} need?
    I would like a coat for {h:$}, yet I have just {a:$}. How much am I short?
    A guitar at {h:$} is too expensive when {A} has {a:$}. How much is missing?
    At {h:$} {A} reaches the goal. So far {s} has {a:$}. How much more is needed?
    """),
    "{n} at {p} {cur} each, paid with {h} {cur}.": phrasings("""
    How much change does {A} get for {n} {t} that cost {p:$} each when {s} pays with {h:$}?
    {A} bought {n} {t}. Each cost {p:$}. {S} gave {h:$}. How much did {s} get back?
    {n} {t}, each {p:$}, paid with {h:$}. What does the seller give {A} back?
    {A} orders {n} pizzas at {p:$} each. {S} pays with {h:$}. How much change comes back?
    I ordered {n} meals, {p:$} each, and handed over {h:$}. What change do I get?
    {A} paid the waiter for {n} drinks, {p:$} a drink, with {h:$}. What did the waiter give back?
    {A} buys {n} bus tickets at {p:$} and gives the driver {h:$}. What does the driver give back?
    For {n} museum tickets at {p:$} each I hand over {h:$}. How much do I get back?
    A bike is rented for {n} hours at {p:$} an hour. {A} gives {h:$}. What is the change?
    {A} stays {n} nights at {p:$} a night and pays the hotel {h:$}. How much change is due?
    The cart of {A} holds {n} {boxes} of {t} at {p:$} a {box}. {S} pays {h:$} in cash. What comes back?
    {A} takes {n} hats at {p:$} each to the counter and puts down {h:$} in cash. Change?
    {n} times {p:$}, paid by {A} with {h:$}: what is the change?
    {A} owes {n} {who} {p:$} each and takes {h:$} out of the wallet to pay. How much goes back in?
    Paying for {n} haircuts at {p:$} each, {A} hands over {h:$}. How much should {s} get back?
    What should I get back if I buy {n} {t} ({p:$} each) with {h:$}?
    {A} got {n} {t} at {p:$} apiece from a farmer and gave him {h:$}. How much change did the farmer give?
    {n} {who} take a taxi. The ride is {p:$} for each of them. {A} gives {h:$} for all. What is the change?
    My mother sent me to buy {n} {t} at {p:$} each and gave me {h:$}. How much change do I bring back?
    I buy {n} {t} at {p:$} each and pay {h:$}. What is the right change?
    """),
    "{A} has {h} {cur} and buys {n} at {p} {cur} each.": phrasings("""
    How much of {h:$} does {A} have left after buying {n} {t} for {p:$} each?
    {A} went to the shop with {h:$}. {S} bought {n} {t}. Each cost {p:$}. What is left?
    {A} has {h:$} ({n} {t} at {p:$} each are bought with it). How much money is left?
    I have {h:$}. I order {n} pizzas at {p:$} each. How much will I have left?
    {A} had {h:$} and ordered {n} meals for {p:$} each. What remains?
    Starting with {h:$}, {A} buys {n} tickets at {p:$} each. What does {s} end with?
    {A} got {h:$} for {p_} birthday and spent it on {n} books at {p:$} each. How much does {s} still have?
    There was {h:$} on my card. I paid {n} bus rides at {p:$} each with it. How much is on the card now?
    A gift card is worth {h:$}. {A} gets {n} games for {p:$} each. What is left on the card?
    The bank account of {A} had {h:$}. {S} made {n} payments of {p:$}. What is in the account now?
    {A} earned {h:$} and sent {n} {who} {p:$} each. How much did {s} keep?
    I had {h:$} and gave {n} children {p:$} each. How much did I keep?
    {A} had {h:$} and lost {n} games at {p:$} a game. How much money does {s} have left?
    {A} had {h:$}. {n} times a thief stole {p:$}. How much was not stolen?
    {A} had {h:$} on holiday and paid {n} nights at {p:$} a night. How much is left for the rest?
    {h:$} for a trip, {n} days, {p:$} spent each day. How much does {A} bring home?
    {A} saved {h:$}. For {n} weeks {s} takes out {p:$} a week. What is left of the savings?
    With {h:$}, I pay {n} taxi rides at {p:$} each. How much money do I have now?
    {A} has {h:$}, minus {n} haircuts for the family at {p:$} each. What remains?
    Of a loan of {h:$} {A} has made {n} payments of {p:$}. How much is left of the loan?
    {A} had {h:$} and paid {n} {who} {p:$} each. What is left?
    """),
    "{n} {t} at {p} {cur} and {m} {u} at {q} {cur}.": phrasings("""
    What does {A} pay in total for {n} {t} at {p:$} each and {m} {u} at {q:$} each?
    {A} buys {n} {t}. Each costs {p:$}. {S} also buys {m} {u}. Each costs {q:$}. How much does {s} spend?
    {n} {t} ({p:$} each) and {m} {u} ({q:$} each): what is the total price?
    How much must I pay for {n} {t} at {p:$} each plus {m} {u} at {q:$} each?
    {A} ordered {n} {t} for {p:$} each and {m} {u} for {q:$} each. How much is the order?
    My order: {n} {t}, {p:$} apiece, {m} {u}, {q:$} apiece. What is the bill?
    We need {n} {t} at {p:$} each and {m} {u} at {q:$} each. How much money do we need?
    The farmer sold {n} {t} at {p:$} each and {m} {u} at {q:$} each at the market. What did he earn?
    {A} earns money by selling {n} {t} at {p:$} and {m} {u} at {q:$} each. How much does {s} earn?
    If a shop sells {n} {t} for {p:$} each and {m} {u} for {q:$} each, how much does it get?
    A thief stole {n} {t} worth {p:$} each and {m} {u} worth {q:$} each. How much was it all worth?
    {A} lost {n} {t} that had cost {p:$} each and {m} {u} that had cost {q:$} each. How much was that in all?
    {A} sends {B} {n} {t} at {p:$} each and {m} {u} at {q:$} each. What does {B} owe for both?
    The cart of {A} holds {n} {t} at {p:$} and {m} {u} at {q:$} apiece. What is the price of it all?
    For a party I got {n} {t} at {p:$} each and {m} {u} at {q:$} each. What did I pay?
    {A} gives a party and buys {n} {t} for {p:$} each and {m} {u} for {q:$} each. What does it cost?
    At the counter there are {n} {t}, {p:$} each, and {m} {u}, {q:$} each. What does {A} have to pay?
    Add up the bill: {n} {t} for {p:$} each, and {m} {u} for {q:$} each.
    {A} was paid for {n} {t} at {p:$} each and for {m} {u} at {q:$} each. How much did {s} get in all?
    The order of {A} lists {n} {t} at {p:$} a piece and {m} {u} at {q:$} a piece. What does it come to?
    """),
    "{n} {t} at {p} {cur} and {m} {u} at {q} {cur}, paid with {h} {cur}.": phrasings("""
    {A} bought {n} {t} for {p:$} each and {m} {u} for {q:$} each. {S} paid with {h:$}. What was the change?
    How much change does {A} get for {n} {t} at {p:$} each and {m} {u} at {q:$} each out of {h:$}?
    {n} {t} ({p:$} each), {m} {u} ({q:$} each), paid by {A} with {h:$}. Change?
    I bought {n} {t} at {p:$} each and {m} {u} at {q:$} each. I gave the seller {h:$}. How much do I get back?
    I order {n} {t} at {p:$} apiece and {m} {u} at {q:$} apiece. Out of {h:$}, what comes back?
    {A} ordered {n} {t} ({p:$} each) and {m} {u} ({q:$} each). {S} handed over {h:$}. What change is due?
    The order of {A} is {n} {t} at {p:$} each and {m} {u} at {q:$} each. {S} pays the bill with {h:$}. What is left?
    {A} wants {n} {t} at {p:$} each and {m} {u} at {q:$} each and has {h:$} in the wallet. What will be left?
    {n} {t} are {p:$} each and {m} {u} are {q:$} each. I have {h:$} and take them all. What remains?
    At the counter I take {n} {t}, {p:$} each, and {m} {u}, {q:$} each, and put down {h:$}. What comes back?
    My cart has {n} {t} for {p:$} each and {m} {u} for {q:$} each. I pay {h:$} in cash. What is the change?
    {A} gets {n} {t} at {p:$} and {m} {u} at {q:$} each for the party and gives {h:$} in cash. What comes back?
    If {n} {t} cost {p:$} each, {m} {u} cost {q:$} each and {A} has a gift of {h:$} to spend, what is left of it?
    My mother wants {n} {t} at {p:$} each and {m} {u} at {q:$} each and gives me {h:$}. How much do I bring back?
    {A} spent money on {n} {t} for {p:$} each and {m} {u} for {q:$} each. At first {s} had {h:$}. What remains?
    {A} buys from a farmer {n} {t} at {p:$} each and {m} {u} at {q:$} each, paying {h:$}. What is given back?
    {A} owes {B} for {n} {t} at {p:$} each and {m} {u} at {q:$} each and pays with {h:$}. How much change is due?
    Check the change of {A}: {n} {t} for {p:$} each, {m} {u} for {q:$} each, and {h:$} handed over.
    """),
    "{n} for {h} {cur} in all.": phrasings("""
    What does one cost if {n} {t} cost {h:$} in all?
    {A} bought {n} {t}. They came to {h:$}. What was the price of each?
    {A} paid for {n} {boxes} of {t} and the bill was {h:$}. How much was one {box}?
    {n} tickets come to {h:$} in all. What is the price of one ticket?
    How much is each ticket if {A} orders {n} for {h:$}?
    {A} ordered {n} meals for {h:$} in all. What does each meal cost?
    {n} drinks for {h:$}. How much is a single drink?
    For {n} hours of work {A} got {h:$}. What is that per hour?
    I work {n} hours and I earn {h:$}. What do I earn an hour?
    How much does {A} earn per day if {n} days bring {h:$}?
    {A} put the same into a jar for {n} weeks and has saved {h:$}. How much was it a week?
    {n} nights at the hotel were {h:$} in all. What was the price of a night?
    I washed {n} cars for {h:$} altogether. What did I get for one car?
    {n} {who} share a bill of {h:$} and all pay the same. How much is that each?
    My aunt gave {n} {who} {h:$} in all, the same to each. What did each one get?
    To {n} {who} {A} sends {h:$} altogether, equal parts to all. How much does each get?
    {A} lost {n} equal games and {h:$} in all. How much did each game cost {o}?
    {n} thieves stole {h:$} and split it equally. How much did each thief get?
    {n} taxi rides cost {A} {h:$} in all. How much did {s} pay per ride?
    In {n} equal payments {A} paid back a loan of {h:$}. What was each payment?
    The phone costs {n} equal payments, {h:$} altogether. How much is each?
    {n} haircuts: {h:$}. Price of one?
    {A} worked {n} hours and earned {h:$} in all. How much did {s} get an hour?
    """),
    "{A} has {h} {cur}, one costs {p} {cur}.": phrasings("""
    How many {t} does {A} get for {h:$} if they are {p:$} each?
    {A} has {h:$}. Each {box} of {t} is {p:$}. How many {boxes} can {s} afford?
    I spend {h:$} on {t} at {p:$} each. How many do I get?
    My wallet holds {h:$} and a ticket is {p:$}. How many tickets can I buy?
    {A} spent {h:$} on tickets. A single ticket was {p:$}. How many did {s} buy?
    {A} ordered pizzas for {h:$} at {p:$} each. How many pizzas were ordered?
    For the party {A} has {h:$}. One pizza costs {p:$}. How many can {s} order?
    The gift card holds {h:$} and a game costs {p:$}. How many games can {A} get with it?
    {A} earned {h:$} and wants books at {p:$} each. How many can {s} buy with what {s} earned?
    How many drinks can {A} order for {h:$} if a drink is {p:$}?
    My father gave me {h:$} for ice cream at {p:$} each. How many can I get?
    {A} has {h:$} and sends cards that cost {p:$} each. How many cards can {s} pay for?
    With {h:$}, {A} can pay {p:$} for lunch each day. For how many days is that?
    {A} takes {h:$} to play games at {p:$} a game. How many games can {s} pay for?
    {A} found {h:$} and gets {t} for it, {p:$} each. How many {t} can {s} get?
    {A} was paid {h:$} today. A haircut costs {p:$}. How many haircuts does that pay for?
    A taxi ride costs {A}, who has {h:$}, just {p:$}. How many rides can {s} pay for?
    {h:$} for bus rides, {p:$} a ride. How many rides can {A} take?
    My bill for meals was {h:$}. A meal was {p:$}. How many meals did I have?
    {A} sold toys for {h:$} and now orders {t} at {p:$} each. How many {t} can {s} order?
    The wallet of {A}: {h:$}. One book: {p:$}. How many books at most?
    How often can I ride the bus with {h:$} if a ride costs {p:$}?
    {A} has {h:$} for ice cream and one is {p:$}. How many can {s} buy?
    I've got {h:$} and {t} are {p:$} a piece. How many can I buy?
    """),
    "{A} has {h} {cur}, each week {p} {cur} more, for {n} weeks.": phrasings("""
    How much will {A} have if {s} has {h:$} and saves {p:$} a week for {n} weeks?
    {A} has saved {h:$}. Every week {s} saves {p:$} more. How much is it after {n} weeks?
    {A} gets {p_} first {h:$} as a gift and {p:$} of pocket money every week. What does {s} have after {n} weeks?
    I got {h:$} for my birthday and I get {p:$} each week. How much do I have after {n} weeks?
    {A} had {h:$} and earned {p:$} a week for {n} weeks. How much money is that now?
    I have {h:$} and earn {p:$} a week. What do I have in {n} weeks?
    My aunt gave me {h:$} and sends me {p:$} each week. How much do I have after {n} weeks?
    {A} was given {h:$} and is sent {p:$} a week. How much has {s} got after {n} weeks?
    In the jar of {A} are {h:$}. {S} puts in {p:$} a week. What is in it {n} weeks from now?
    A box of {A} holds {h:$} and gets {p:$} more every week. How much is in the box after {n} weeks?
    There is {h:$} in the bank account of {A}. Each week adds {p:$}. And after {n} weeks?
    My bank account has {h:$} and grows by {p:$} each week. What is in my account in {n} weeks?
    The card of {A} has {h:$} on it and gets {p:$} every week. How much is on the card after {n} weeks?
    The club of {A} begins with {h:$} and gets {p:$} a week. What does it have at the end of {n} weeks?
    {A} earned {h:$} and now earns {p:$} more each week. How much money does {s} have after {n} weeks?
    If I start with {h:$} and add {p:$} weekly, what amount is there after {n} weeks?
    {h:$} now, {p:$} each week, {n} weeks: how much money does {A} have then?
    {A} put aside {h:$}, then {p:$} a week for {n} weeks. What are the savings at the end?
    {A} won {h:$} and puts {p:$} a week with it for {n} weeks. How much has {s} got then?
    Each week counts: I had {h:$}, my job pays {p:$} a week, and {n} weeks have gone by. How much do I have?
    I have {h:$} on a card and put {p:$} onto it each week. How much is on the card after {n} weeks?
    """),
    "{A} needs {h} {cur}, has {a} {cur} and saves {p} {cur} a week.": phrasings("""
    How many weeks does {A} need for a bike of {h:$} if {s} has {a:$} and saves {p:$} a week?
    A bike is {h:$}. I have {a:$} and save {p:$} every week. After how many weeks can I buy it?
    {A} wants a game that costs {h:$}. {S} has {a:$} and gets {p:$} a week. When can {s} buy it, in weeks?
    {A} needs {h:$} for a coat, has {a:$} and gets {p:$} of pocket money a week. How many weeks must {s} save?
    I want a guitar for {h:$}. I own {a:$} and add {p:$} a week. How many weeks must I wait?
    {A} must pay {h:$}. {S} has {a:$} and earns {p:$} a week. How many weeks must {s} work?
    To earn {h:$}, I work for some weeks. I have {a:$} so far and earn {p:$} a week. How many weeks more?
    Rent of {h:$} is due. {A} has {a:$} and earns {p:$} weekly. How many weeks does it take to have enough?
    {A} borrowed {h:$} and gave back {a:$}. {S} pays {p:$} a week. How many weeks will it still take?
    I owe {h:$}, paid back {a:$} and now pay {p:$} each week. How many weeks are left for me?
    A loan of {h:$}, {a:$} paid, {p:$} a week: how many more weeks must {A} pay?
    The phone costs {h:$}. {A} put aside {a:$} and saves {p:$} weekly. In how many weeks is there enough?
    My goal: {h:$}. In the jar: {a:$}. Each week: {p:$}. How many weeks until I am there?
    The club needs {h:$}. {A} gives {a:$} and the club gets {p:$} every week. How many weeks until there is enough?
    The class of {A} saves for a trip of {h:$}. It has {a:$} and gets {p:$} a week. How many weeks are needed?
    {h:$} for a holiday, {a:$} in the bank, {p:$} more a week. How many weeks until {A} can go?
    {A} lost {h:$} of {p_} father, gave back {a:$} and gives him {p:$} a week. How many weeks until it is all paid?
    If the laptop is {h:$}, my father gives {a:$} and I save {p:$} weekly, how many weeks do I need?
    {A} ordered a laptop for {h:$}, paid {a:$} and pays {p:$} each week. How many weeks are left to pay?
    How long, in weeks, until a jar of {A} reaches {h:$} if it holds {a:$} and gets {p:$} a week?
    """),
    "{A} has {h} {cur}, {a} {cur} and {b} {cur} are spent.": phrasings("""
    How much money is left if {A} has {h:$} and spends {a:$} on {t} and {b:$} on {u}?
    {A} had {h:$}. The {t} cost {a:$} and the {u} cost {b:$}. How much does {s} have left?
    Of {h:$}, {A} spent {a:$} on Monday and {b:$} on Friday. What is left?
    I had {h:$} in my wallet. I paid {a:$} for lunch and {b:$} for the bus. What remains?
    {A} has {h:$} and orders a meal for {a:$} and a drink for {b:$}. How much is left?
    With {h:$} I order a pizza for {a:$} and a drink for {b:$}. What is left for me?
    {A} hands the waiter {h:$} for a meal ({a:$}) and drinks ({b:$}). How much change is due?
    What change do I get from {h:$} for a hat at {a:$} and a shirt at {b:$}?
    {A} had {h:$}, lost {a:$} and spent {b:$}. How much is left?
    I had {h:$}. I lost {a:$} on the way and {b:$} in a game. How much do I have now?
    {A} had {h:$}. {B} stole {a:$} and later {b:$}. How much is still there?
    From the {h:$} of {A}, thieves stole {a:$} on one day and {b:$} on the next. How much was left?
    {A} earned {h:$}, sent {a:$} to {p_} mother and gave {b:$} to {p_} sister. How much is left?
    My father gave me {h:$}. I gave {a:$} to my sister and {b:$} to my brother. How much did I keep?
    There was {h:$} in the bank account of {A}. {S} took out {a:$} in May and {b:$} in June. How much is in it now?
    {A} got {h:$} for {p_} birthday and paid {a:$} for a book and {b:$} for a game. What does {s} have left?
    On my gift card were {h:$}. I got a book for {a:$} and a game for {b:$}. What is on the card now?
    {h:$} minus {a:$} for a taxi and {b:$} for a haircut: what does {A} have left?
    On holiday I had {h:$}. I paid {a:$} for the hotel and {b:$} for drinks. How much was left?
    For the party the club of {A} has {h:$}. Drinks take {a:$}, pizza takes {b:$}. How much is there for the rest?
    After getting {h:$}, {A} pays two bills, {a:$} and {b:$}. What amount remains?
    """),
    "{A} has {a} {cur}, {B} has {b} {cur}, shared by {n}.": phrasings("""
    How much does each get when {A} has {a:$}, {B} has {b:$} and {n} {who} share it all equally?
    {A} has {a:$}. {B} has {b:$}. They put it together, and {n} {who} split it. How much is it for each?
    {A} earned {a:$} and {B} earned {b:$}. {n} {who} get equal parts. What does each one get?
    {A} sold lemonade for {a:$}, {B} for {b:$}. The money is split equally by {n} {who}. How much for each?
    {A} gave {a:$} and {B} gave {b:$} to {n} {who}, equal parts for all. How much did each one get?
    {A} sends {a:$}, {B} sends {b:$}. {n} {who} divide the money equally. What does everyone get?
    A gift of {a:$} came from {A} and a gift of {b:$} from {B}. {n} {who} share both equally. How much each?
    {A} paid {a:$} for drinks and {B} paid {b:$} for pizza. {n} {who} share the cost equally. What is it for each?
    {A} ordered a meal for {a:$} and {B} one for {b:$}. The bill is split equally by {n} {who}. How much each?
    The bills of {A} ({a:$}) and {B} ({b:$}) are paid by {n} {who} in equal parts. How much does each one pay?
    {A} lost {a:$} and {B} lost {b:$}. {n} {who} pay it back in equal parts. How much does each pay?
    The thieves {A} and {B} stole {a:$} and {b:$}. {n} {who} got it back in equal parts. How much did each get?
    {A} won a prize of {a:$}, {B} a prize of {b:$}. Both are shared by {n} {who}. What is the part of each?
    In a jar are {a:$} of {A} and {b:$} of {B}. It is divided fairly by {n} {who}. How much money for each?
    {A} puts {a:$} in a box, {B} puts in {b:$}. {n} {who} share what is in the box equally. How much apiece?
    {A} raised {a:$} for the class and {B} raised {b:$}. {n} {who} split this equally. How much is it apiece?
    My brother {A} has {a:$} and my aunt {B} has {b:$}. They give it to {n} {who} in equal parts. How much each?
    {A} adds {a:$} and {B} adds {b:$}. The money is put in equal piles for {n} {who}. How much is in each pile?
    ({a:$} from {A}, {b:$} from {B}) for {n} {who}, the same for each. What amount does each get?
    They sold their old toys, {A} for {a:$} and {B} for {b:$}. {n} {who} get equal amounts of it. What does each get?
    Pooling {a:$} of {A} and {b:$} of {B}, {n} {who} get equal parts of the money. How much for each?
    """),
}

"""Tellings of `story_everyday` near to others: each shares its scene or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{A} is {a} years older than {B}. {B} is {b}. Asked in {c} years for {A}.": phrasings("""
    {A} is {a} years older than {B}. Today {B} is {b}. What age will {A} be in {c} years?
    How old will {A} be, who is {a} years older than {B}, aged {b}, in {c} years?
    {A} (older by {a} years) and {B} (now {b}): what is the age of {A} in {c} years?
    I am older than my sister {B} by {a} years. She is {b}. What age will I be {c} years from now?
    My cousin {B} is {a} years younger than I am and just turned {b}. How old will I be in {c} years?
    {A} was born {a} years earlier than {B}. {B} turned {b} today. How old will {A} be after {c} years?
    If {A} was born {a} years before {B} and {B} is {b}, how old is {A} {c} years from now?
    {A} has lived {a} years more than {B}. {B} is {b}. How old will {A} be when {c} years have gone by?
    There are {a} years between the older {A} and the younger {B}, who is {b}. How old is {A} in {c} years?
    {B} is the younger one by {a} years and is {b}. In {c} years, what age will {A} reach?
    {A} is the older cousin of {B} by {a} years. {B} is {b} at the moment. How old will {A} be in {c} years?
    The age of {B} is {a} years less than that of {A}. {B} is {b}. What will the age of {A} be {c} years later?
    Add {a} years to the age of {B}, who is {b}, and you have the age of {A}. How old is {A} in {c} years?
    Work out the age of {A} in some years: {a} years older than {B}, who is {b}, and {c} years later.
    With {B} younger by {a} years and aged {b}, tell me how old {A} will be in {c} years.
    Tell me the age that {A} will have: older than {B} by {a}, {B} now {b}, {c} more years.
    """),
    "{A} is {a} years younger than {B}. {B} is {b}. Asked in {c} years for {A}.": phrasings("""
    {A} is {a} years younger than {B}. Today {B} is {b}. What age will {A} be in {c} years?
    How old will {A} be, who is {a} years younger than {B}, aged {b}, in {c} years?
    {A} (younger by {a} years) and {B} (now {b}): what is the age of {A} in {c} years?
    I am younger than my sister {B} by {a} years. She is {b}. What age will I be {c} years from now?
    My cousin {B} is {a} years older than I am and just turned {b}. How old will I be in {c} years?
    {A} was born {a} years later than {B}. {B} turned {b} today. How old will {A} be after {c} years?
    If {A} was born {a} years after {B} and {B} is {b}, how old is {A} {c} years from now?
    {A} has lived {a} years less than {B}. {B} is {b}. How old will {A} be when {c} years have gone by?
    There are {a} years between the younger {A} and the older {B}, who is {b}. How old is {A} in {c} years?
    {B} is the older one by {a} years and is {b}. In {c} years, what age will {A} reach?
    {A} is the younger cousin of {B} by {a} years. {B} is {b} at the moment. How old will {A} be in {c} years?
    {A} came into the family {a} years after {B}, now {b}. What will the age of {A} be {c} years later?
    The age of {B} is {a} years more than that of {A}. {B} is {b}. What is the age of {A} {c} years later?
    Take {a} years from the {b} years of {B} to get the age of {A}. What will that age be in {c} years?
    Work out the age of {A} in some years: {a} years younger than {B}, who is {b}, and {c} years later.
    With {B} older by {a} years and aged {b}, tell me how old {A} will be in {c} years.
    Tell me the age that {A} will have: younger than {B} by {a}, {B} now {b}, {c} more years.
    """),
    "{A} needs {h} {cur}, has {a} {cur} and gets {b} {cur}.": phrasings("""
    How much more does {A} need for a bike of {h:$} if {s} has {a:$} and gets {b:$}?
    A bike costs {h:$}. {A} has {a:$}. For {p_} birthday {s} gets {b:$}. How much is missing then?
    I need {h:$} for a guitar. I have saved {a:$} and got {b:$} for my birthday. How much more do I need?
    {A} wants a phone ({h:$}), has {a:$} and gets {b:$}. How much is {s} short?
    {A} ordered a laptop for {h:$}. {S} paid {a:$} in May and {b:$} in June. How much does {s} still owe?
    {A} orders a coat at {h:$} and pays {a:$} now and {b:$} later. What is still to be paid?
    {A} must pay rent of {h:$}. {S} pays {a:$} today and {b:$} next week. How much is still missing?
    Rent: {h:$}. I have {a:$} at home and {b:$} in the wallet. How much am I short?
    My bill is {h:$}. I paid {a:$} and then {b:$}. What do I still have to pay?
    {A} borrowed {h:$}, gave back {a:$} in May and {b:$} in June. What does {s} still owe?
    I owe my brother {h:$} and paid back {a:$} and then {b:$}. What do I still owe him?
    {A} must earn {h:$} for a trip. {S} earned {a:$} in one job and {b:$} in another. How much must {s} still earn?
    {A} needs {h:$} and earns {a:$} on Monday and {b:$} on Friday. How much more is needed?
    To get a laptop for {h:$}, {A} sells a phone for {a:$} and a bike for {b:$}. How much is missing?
    The trip costs {h:$}. {A} has {a:$} and {p_} father sends {b:$}. How much more must {s} have?
    {A} must send {h:$}. {S} sent {a:$} and then {b:$}. How much must {s} still send?
    {A} lost {h:$} of {p_} sister, and gave back {a:$} and later {b:$}. How much does {s} still have to give back?
    For a present of {h:$}, {B} gives {a:$} and {A} gives {b:$}. How much more does {A} need?
    The goal is {h:$}. In the bank are {a:$}, in a jar {b:$}. How far is {A} from the goal?
    Price: {h:$}. {A} has: {a:$}. Gift: {b:$}. Still needed?
    """),
    "{A} needs {h} {cur}, has {a} {cur}, gets {b} {cur} and saves {p} {cur} a week.": phrasings("""
    How many weeks must {A} save for a bike of {h:$} if {s} has {a:$}, gets {b:$} and saves {p:$} a week?
    A guitar costs {h:$}. {A} has {a:$}. {S} gets {b:$} as a gift. {S} saves {p:$} a week. How many weeks?
    I need {h:$} for a bike. I have {a:$}, got {b:$} for my birthday and save {p:$} a week. How many weeks?
    {A} wants a phone ({h:$}), has {a:$}, was given {b:$} and saves {p:$} weekly. How many weeks does {s} need?
    {A} ordered a laptop for {h:$}, paid {a:$} and {b:$}, and pays {p:$} a week from now on. How many weeks are left?
    {A} must pay a bill of {h:$}. {S} paid {a:$}, then {b:$}, and now pays {p:$} a week. How many weeks more?
    I owe {h:$}. I paid back {a:$} in May and {b:$} in June. Now I pay {p:$} a week. How many weeks are left?
    {A} borrowed {h:$}, gave back {a:$} and then {b:$}, and pays {p:$} each week. How many weeks will it still take?
    {A} needs {h:$}, has {a:$}, sells a phone for {b:$} and earns {p:$} a week. How many weeks must {s} work?
    A trip is {h:$}. {A} earned {a:$}, {p_} father gave {b:$}, and {s} earns {p:$} a week. How many weeks to go?
    {A} needs {h:$}. {S} has {a:$}, {p_} aunt sends {b:$} and {s} saves {p:$} a week. How many weeks until it is enough?
    My goal is {h:$}. I have {a:$} in the bank, {b:$} in a jar, and {p:$} a week come in. How many weeks to go?
    {A} lost {h:$} of {p_} sister, gave back {a:$}, then {b:$}, and now pays {p:$} a week. How many weeks are left?
    The coat is {h:$}. With {a:$} saved, a gift of {b:$} and {p:$} of pocket money a week, how many weeks must {A} wait?
    The class wants {h:$} for a trip. It has {a:$}, {A} gives {b:$}, and each week adds {p:$}. How many weeks?
    I plan to buy a laptop for {h:$}: I own {a:$}, my mother adds {b:$}, I save {p:$} weekly. How many weeks is that?
    Price: {h:$}. Savings: {a:$}. Gift: {b:$}. Each week: {p:$}. How many weeks does {A} need?
    For a present of {h:$}, {B} gives {a:$}, {A} gives {b:$} and then saves {p:$} a week. How many weeks are needed?
    """),
    "{A} has {a} {cur}, {B} has {b} {cur}, {c} {cur} are spent.": phrasings("""
    How much money is left if {A} has {a:$}, {B} has {b:$} and they spend {c:$} together?
    {A} has {a:$}. {B} has {b:$}. Together they order a pizza for {c:$}. How much is left?
    {A} ({a:$}) and {B} ({b:$}) buy a ball for {c:$}. What is left of their money?
    {A} and {B} bring {a:$} and {b:$} and order lunch for {c:$}. What remains?
    {A} earned {a:$}. {B} earned {b:$}. They buy a present for {c:$} together. What do both have left?
    I have {a:$} and {B} gives me {b:$}. I spend {c:$} of it all. How much is left?
    I earned {a:$} and my sister {B} earned {b:$}. We pay {c:$} for pizza. How much do we have left?
    {A} and {B} put {a:$} and {b:$} in a jar. Somebody stole {c:$} from it. How much is left in the jar?
    In the jar were {a:$} from {A} and {b:$} from {B}. Then {c:$} were stolen. What is still in it?
    {A} has {a:$} and {B} has {b:$}. On the way they lose {c:$}. How much do they still have?
    {A} brought {a:$}, {B} brought {b:$}, and {c:$} got lost. How much money is left?
    {A} gives {a:$}, {B} gives {b:$}. A gift for {c:$} is bought. How much comes back?
    {A} sent {a:$} and {B} sent {b:$} for a gift. It cost {c:$}. How much of the money is left?
    A taxi is paid by {A} with {a:$} and {B} with {b:$}. The ride costs {c:$}. What money is left?
    The bill is paid out of {a:$} from {A} and {b:$} from {B}. It is {c:$}. What remains?
    {A} sold toys for {a:$}, {B} sold toys for {b:$}. They pay {c:$} for the table. How much did they make?
    {A} sold lemonade for {a:$} and {B} sold some for {b:$}. They had spent {c:$} on lemons. How much is left?
    {A} threw {a:$} into a hat, {B} threw in {b:$}. {c:$} go for a game. What is left in the hat?
    {a:$} of {A} plus {b:$} of {B}, minus {c:$}: how much is left?
    Pooling {a:$} of {A} and {b:$} of {B}, the two order a pizza for {c:$}. What money is left?
    """),
    "{n} at {p} {cur} and one thing for {a} {cur}, paid with {h} {cur}.": phrasings("""
    How much change does {A} get for {n} {t} at {p:$} each and a drink at {a:$} if {s} pays with {h:$}?
    {A} bought {n} {t}. Each cost {p:$}. {S} also bought a book for {a:$} and paid with {h:$}. What was the change?
    {n} {t} ({p:$} each), a bag ({a:$}), paid by {A} with {h:$}. How much comes back?
    {A} ordered {n} pizzas at {p:$} each and one salad for {a:$}. {S} gave {h:$}. What was the change?
    I order {n} drinks at {p:$} each and a cake for {a:$} and give the waiter {h:$}. How much do I get back?
    The waiter brings {A} {n} drinks at {p:$} each and a pizza at {a:$}, and gets {h:$}. What does the waiter give back?
    {A} buys {n} tickets for {p:$} each and a map for {a:$}. {S} hands over {h:$}. What does {s} get back?
    I buy {n} tickets at {p:$} each plus a hat at {a:$}, and I have {h:$}. How much is left?
    At the counter I pay for {n} pens, {p:$} each, and a book, {a:$}, with {h:$}. What is the change?
    {A} takes {n} {boxes} of {t} at {p:$} a {box} and a bag at {a:$} to the counter and pays {h:$} in cash. Change?
    A cart with {n} {t} at {p:$} each and a cake at {a:$} is paid by {A} with {h:$} in cash. How much change is due?
    {A} rents {n} boats at {p:$} each and orders a drink for {a:$}. {S} had {h:$}. How much is left?
    I rented {n} bikes at {p:$} each and bought a map for {a:$} out of {h:$}. What remains?
    {A} sends {n} cards at {p:$} each and one parcel for {a:$}. {S} pays with {h:$}. What is the change?
    A shop sells {A} {n} {t} at {p:$} each and a hat for {a:$} and gets {h:$}. How much does it give back?
    {A} has to pay {n} meals at {p:$} each and a taxi for {a:$}. {S} came with {h:$}. How much does {s} have then?
    My mother sends me for {n} {t} at {p:$} each and a bag at {a:$} with {h:$}. How much do I bring back?
    {n} times {p:$} plus once {a:$}. {A} pays with {h:$}. Change?
    """),
    "{n} at {p} {cur} each, {a} {cur} off.": phrasings("""
    How much does {A} pay for {n} {t} at {p:$} each with a coupon for {a:$}?
    {A} buys {n} {t}. Each costs {p:$}. The shop takes {a:$} off. What does {s} pay?
    {n} {t} ({p:$} each), {a:$} off the total. What is the price?
    {A} orders {n} pizzas at {p:$} each and {a:$} are taken off. What is the bill?
    I ordered {n} meals for {p:$} each and had a coupon of {a:$}. What did I pay?
    The bill is {n} drinks at {p:$} each, with {a:$} off. What does the waiter get?
    For a group of {n} a ticket is {p:$} each, and {a:$} come off the total. How much does the group pay?
    {A} sold {n} {t} at {p:$} each and paid {a:$} for the table. How much did {s} earn?
    I sell {n} bracelets at {p:$} each. The beads cost me {a:$}. What do I earn in the end?
    {A} sells {n} cakes at {p:$} each after paying {a:$} for flour. What is the profit?
    {A} makes {n} cakes and sells each for {p:$}. The flour was {a:$}. Profit?
    The shop sells {n} {t} for {p:$} each and sends {a:$} of that to the farmer. How much does it keep?
    {A} works {n} hours for {p:$} an hour and sends {a:$} home. How much is left?
    I work {n} hours, get {p:$} an hour and pay {a:$} for the bus. How much do I earn in the end?
    {A} washed {n} cars for {p:$} each and gave {a:$} of it to {p_} sister. How much did {s} keep?
    I washed {n} cars at {p:$} a car, and the soap cost {a:$}. What was my profit?
    {n} {who} give {A} {p:$} each for a present. It costs {a:$}. How much is left?
    {A} saved for {n} weeks, {p:$} a week, and then lost {a:$}. How much is left?
    {A} earned {n} times {p:$}. Then somebody stole {a:$}. How much did {s} still have?
    For {n} weeks I get {p:$} a week of pocket money. I buy a book for {a:$}. What is left?
    {n} times {p:$}, minus {a:$}. How much money is that?
    """),
    "{a} m long, {b} m wide, all the way round.": phrasings("""
    How many meters of fence does {A} need for a garden {a} m long and {b} m wide?
    {A} fences a garden. It is {a} m long. It is {b} m wide. How many meters of fence go round it?
    A fence goes all the way round a field of {a} m by {b} m. How long is the fence in meters?
    A farmer puts a fence on every side of a field ({a} m by {b} m). How many meters is the fence?
    I walk once around a park, {a} m long and {b} m wide. How many meters do I walk?
    A dog runs once around a field that measures {a} m by {b} m. How many meters does the dog run?
    How far is one round of a park {a} m long and {b} m wide, in meters?
    {A} walks once around a pool of {a} m by {b} m. How many meters is that?
    A rope goes all the way around a pool, {a} m by {b} m. How many meters of rope is that?
    How many meters of rope should {A} buy to go around a hall {a} m long and {b} m wide?
    {A} orders a fence for a yard of {a} m by {b} m. How many meters must {s} order?
    The sides of a rectangle are {a} m and {b} m. What is the perimeter in meters?
    Find the perimeter: a rectangle, {a} m long, {b} m wide.
    Rectangle with sides {a} m and {b} m. Perimeter in meters?
    Lights go along all walls of a room that is {a} m by {b} m. How many meters of lights are needed?
    My room measures {a} m by {b} m. How long are all the walls together, in meters?
    The walls of a square-cornered hall are {a} m and {b} m long. How many meters is it all the way around?
    {a} m long, {b} m wide: how many meters around?
    A field measuring {a} m by {b} m gets a fence all around. How many meters of fence is that?
    """),
    "A square, {n} m a side, fence at {p} {cur} a meter.": phrasings("""
    How much does a fence around a square garden with sides of {n} m cost at {p:$} per meter?
    A garden is square. Each side is {n} m. One meter of fence costs {p:$}. What does the fence cost?
    {A} buys a fence for a square garden, {n} m a side. A meter is {p:$}. How much does {s} pay?
    {A} orders a fence for a square yard of {n} m a side at {p:$} a meter. What is the bill?
    I order fence for my square field, {n} m on each side, at {p:$} per meter. What do I pay?
    A farmer fences a square field with sides of {n} m. The shop asks {p:$} for a meter. What does he pay?
    What is the bill for a farmer who fences a square field, {n} m on every side, at {p:$} a meter?
    A shop sells {A} fence for all sides of a square of {n} m a side, at {p:$} a meter. How much does the shop get?
    A square yard ({n} m a side) gets a fence ({p:$} a meter). What is the total cost?
    Square garden, sides of {n} m, rope at {p:$} a meter. What does the rope cost all the way around?
    A rope goes once around a square park, {n} m on a side. A meter of rope costs {p:$}. What is the price?
    Around a square pool of {n} m a side goes a fence for {p:$} a meter. What is the cost?
    What must {A} pay for lights on four walls of {n} m each at {p:$} a meter?
    A square room has four walls of {n} m. Lights are {p:$} per meter. How much are lights for all the walls?
    The square hall is {n} m long and just as wide. Lights on all sides cost {p:$} a meter. How much money is that?
    A wooden fence goes around a square of {n} m a side. The wood costs {p:$} a meter. How much is the fence?
    {A} is paid to fence a square park, {n} m a side, and gets {p:$} per meter. How much does {s} earn?
    A field measuring {n} m on each of four sides gets a fence for {p:$} a meter. What is the price?
    """),
}

"""Still more ways to tell the stories of `story_sharing`, by their facts."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{n} times {m}.": phrasings("""
    {n} spiders with {m} legs each. Legs altogether?
    A painter needs {n} days for a house and has {m} houses to paint. How many days of work is that?
    A farmer plants {n} rows with {m} trees to a row. How many trees is that?
    """),
    "{a} {t} shared by {n}.": phrasings("""
    The {a} {t} of a farmer go to {n} markets in equal parts. How many {t} does each market get?
    Please split {a} {t} into {n} heaps of the same size. How many in a heap?
    Starting with {a} {t}, {n} {who} take turns until all are gone, and all have the same. How many does each have?
    """),
    "{a} {t}, {n} in each {box}.": phrasings("""
    A farmer has {a} {t} and {n} of them make a full {box}. How many {boxes} does the farmer fill?
    {A} ties {a} {t} into bundles of {n} and every bundle gets a {box}. How many {boxes} is that?
    Quick question: {a} {t}, {n} to the {box}, number of {boxes}?
    Starting with {a} {t}, {A} keeps filling {boxes} with {n} {t} each until nothing is left. How many {boxes}?
    """),
    "{a} {t}, {n} to each, how many are left over.": phrasings("""
    {A} ties {a} {t} into bundles of {n}. How many {t} are not in a bundle?
    From {a} {t}, {A} makes as many heaps of {n} as possible. How many {t} are in no heap?
    A farmer packs {a} {t}, {n} at a time, until fewer than that remain. How many {t} remain?
    If {a} {t} are dealt to {n} {who} one by one in equal parts, how many cannot be dealt?
    Starting with {a} {t}, I take away {n} again and again. How many {t} are there when I can not go on?
    What is left of {a} {t} when {n} {who} have got equal numbers, as many as possible?
    """),
    "{a} {t}, {n} in each {box}, only full {boxes} count.": phrasings("""
    A farmer has {a} {t}. One {box} takes {n}. How many {boxes} can the farmer fill to the top?
    {a} {t} come from a machine and go {n} to a {box}. A {box} that is not full stays back. How many {boxes} go out?
    Only full {boxes} are sold. {A} has {a} {t} and a full {box} has {n}. How many {boxes} can {s} sell?
    As many full {boxes} as possible from {a} {t}, {n} in each: how many?
    If {a} {t} are there and a {box} needs {n}, how many {boxes} can be made full?
    {A} fills {boxes} from a heap of {a} {t}, {n} at a time. How many times does {s} fill one completely?
    With {a} {t} you can fill how many {boxes} to the top, at {n} {t} per {box}?
    """),
    "{a} in all, {n} fit in one, all must fit.": phrasings("""
    {a} pages must be read and {A} can read {n} in an evening. How many evenings are needed?
    {a} cars wait for a ferry that takes {n} at once. How many times must the ferry go to take all of them?
    {a} {who} go up in a lift, {n} at most at a time. How many rides up are needed?
    """),
    "{n} times {m}, {a} taken.": phrasings("""
    The ferry has {n} rows for {m} cars each and {a} cars are on it. How many more cars can it take?
    A farmer plants {n} rows of {m} trees and {a} of the trees die. How many trees live?
    {A} draws {n} rows of {m} stars and paints {a} of the stars red. How many stars are not red?
    A diary with {n} parts of {m} pages has {a} full pages. How many pages are empty?
    {n} packs of {m} cups came for the party, and {a} cups were used. How many cups are there for the next party?
    """),
    "{a} {t} and {n} {boxes} of {m} more.": phrasings("""
    A farmer has {a} {t} in a heap and {n} {boxes} with {m} {t} in each. How many {t} does the farmer have?
    Starting with {a} {t}, {A} opens {n} {boxes} of {m} and adds all of that. How many {t} are there at the end?
    {A} needs {a} {t} at home and {n} {boxes} of {m} {t} for school. How many {t} does {s} need?
    First came {a} {t}, later {n} {boxes}, {m} to a {box}. How many {t} came altogether?
    {a} {t} did not fit; the others fill {n} {boxes} of {m}. How many {t} were there to pack?
    {A} ate {a} {t} and the rest filled {n} {boxes} of {m}. How many {t} had there been?
    """),
    "{a} {t} and {b} {u} shared by {n}.": phrasings("""
    A farmer sends {a} {t} and {b} {u} to {n} markets, the same number of things to each. How many does each get?
    There is a heap of {a} {t} and a heap of {b} {u}. {n} {who} take it all in equal parts. How many things for each?
    How many things does each have if {A} deals {a} {t} and {b} {u} to {n} {who} in equal parts?
    {a} {t}, {b} {u}, {n} {who}, equal parts: how many things for each?
    The teacher has {a} {t} and {b} {u} for {n} {who}. All of them get the same number of things. How many each?
    The cart holds {a} {t} and {b} {u}. {n} {who} empty it and all take the same number of things. How many each?
    My aunt left {a} {t} and {b} {u} for {n} {who} to divide fairly. How many things go to each?
    {A} puts {a} {t} and then {b} {u} on {n} shelves, equally many things on each. How many are on a shelf?
    Throw {a} {t} and {b} {u} together and deal them to {n} {who}. What number of things does each have?
    """),
    "{a} {t}, {b} kept, the rest shared by {n}.": phrasings("""
    A farmer picks {a} {t}, eats {b} and sends the rest to {n} markets in equal parts. How many {t} per market?
    Starting with {a} {t}, {A} loses {b} on the way and deals the rest to {n} {who} fairly. How many for each?
    {a} {t}, minus {b}, for {n} {who} in equal parts: how many for each?
    We had {a} {t}. We ate {b}. Then {n} {who} came and got the rest in equal parts. How many did each one get?
    Out of {a} {t} the teacher needs {b}. The other ones are for {n} {who}, the same for each. How many {t} is that?
    My aunt had {a} {t}, gave me {b}, and divided the rest equally between {n} {who}. How many did each of them get?
    {A} bakes with {a} {t} at hand, uses {b} and fills {n} heaps of the same size with the rest. How many in a heap?
    Take {a} {t}, give {b} to {A}, and split the rest into {n} equal heaps. How many {t} in each heap?
    {a} {t} are for sale, {b} get sold, and {n} {who} take home the rest in equal parts. How many {t} for each?
    """),
    "{n} {boxes} with {m} {t} each, shared by {k}.": phrasings("""
    A farmer sends {n} {boxes} of {m} {t} to {k} markets in equal parts. How many {t} does each market get?
    The teacher opens {n} {boxes}, each with {m} {t}, for {k} {who}. All get the same. How many {t} for each?
    {n} {boxes} of {m} {t}, {k} {who}, equal parts: how many {t} for each?
    How many {t} does each have when {n} {boxes} of {m} {t} are dealt to {k} {who}?
    My aunt bought {n} {boxes}, {m} {t} in each, and gave them to {k} {who} in equal parts. How many {t} did each get?
    {A} unpacks {n} {boxes} of {m} {t} and puts the {t} on {k} plates, equally many on each. How many per plate?
    For a party there are {n} {boxes} with {m} {t} each. All of {k} {who} get the same. How many {t} is that for one?
    First {n} {boxes} with {m} {t} each are put in a heap, then {k} {who} divide the heap. How many {t} for each?
    """),
    "{n} {boxes} with {m} {t} and {k} {boxes} with {j} {u}.": phrasings("""
    A farmer sells {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}. How many things does the farmer sell?
    For the party we have {n} {boxes}, each with {m} {t}, and {k} {boxes}, each with {j} {u}. How many things?
    How many things are in {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u} altogether?
    {A} unpacks {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}. How many things does {s} unpack?
    First come {n} {boxes}, {m} {t} per {box}, then {k} more, {j} {u} per {box}. Things in total?
    My aunt sent {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}. How many things did she send?
    The cart holds {n} {boxes} with {m} {t} each and {k} {boxes} with {j} {u} each. Count all things on the cart.
    {n} {boxes} times {m} {t}, plus {k} {boxes} times {j} {u}: how many things?
    If {n} {boxes} have {m} {t} in them and {k} {boxes} have {j} {u}, how many things does {A} get by opening all?
    Please add the things in {n} {boxes} of {m} {t} and in {k} {boxes} of {j} {u}.
    """),
    "{a} {t} and {n} {boxes} of {m} more, then {b} given away.": phrasings("""
    A farmer has {a} {t}, picks {n} {boxes} of {m} more, and sells {b} of all these. How many {t} remain?
    Starting with {a} {t}, {A} unpacks {n} {boxes} of {m} and then loses {b}. How many {t} are there at the end?
    The cart holds {a} {t} and {n} {boxes} of {m} {t}. {b} {t} fall off. How many {t} are still on the cart?
    {a} loose {t}, {n} {boxes} with {m} {t} each, {b} eaten. How many {t} are not eaten?
    For a party {A} has {a} {t} and gets {n} {boxes} of {m}. The guests eat {b} of these {t}. How many are left?
    How many {t} are left if there are {a}, then {n} {boxes} of {m} come and {b} are used?
    My aunt had {a} {t} and bought {n} {boxes}, {m} {t} in each, of which I ate {b}. How many {t} does she have?
    The teacher has {a} {t}, opens {n} {boxes} of {m} and hands out {b} {t}. How many has the teacher left?
    {A} counts {a} {t} on a shelf and {n} {boxes} of {m} below. After {b} are sold, how many {t} remain?
    First {a} {t}, then {n} {boxes} of {m} on top, then {b} fewer. How many {t} in the end?
    """),
    "{n} {boxes} with {m} {t} each, {a} taken, the rest shared by {k}.": phrasings("""
    A farmer fills {n} {boxes} with {m} {t}, eats {a} and sends the rest to {k} markets equally. How many {t} for each?
    {A} unpacks {n} {boxes} of {m} {t}, loses {a} and deals the rest to {k} {who} fairly. How many for each?
    {n} {boxes} of {m} {t}, minus {a}, for {k} {who} in equal parts: how many {t} for each?
    My aunt bought {n} {boxes} of {m} {t}. I ate {a}, and {k} {who} divided the rest equally. How many did each get?
    The cart holds {n} {boxes} of {m} {t}. {a} {t} fall off and {k} {who} take the rest in equal parts. How many each?
    For a party there are {n} {boxes} of {m} {t}. We use {a} and deal the rest to {k} {who}. How many for each?
    How many {t} does each of them get when {n} {boxes} of {m} come, {a} are bad and {k} {who} divide the rest?
    Open {n} {boxes} of {m} {t}, set {a} aside, split the rest into {k} equal heaps. How many {t} in each heap?
    If {n} {boxes} hold {m} {t} each, {a} {t} get lost and {k} {who} take the rest equally, how many are there for each?
    {n} {boxes}, {m} {t} in each. {A} sells {a} {t} and puts the rest on {k} plates, equally many. How many per plate?
    First {n} {boxes} of {m} {t} are put in a heap, {a} are taken off it, and {k} {who} divide the rest. How many each?
    """),
}

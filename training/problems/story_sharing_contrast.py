"""Contrast sets: one scene of packing or sharing, asked about in every way that these stories know."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{n} times {m}.": phrasings("""
    {A} gives {n} {who} {m} {t} each. How many {t} does {A} [give them|hand out] in all?
    {n} {who} get {m} {t} each from {A}. How many {t} is that altogether?
    Each of {n} {who} is to get {m} {t}. How many {t} are needed for all of them?
    {A} wants to give {n} {who} {m} {t} each. How many {t} does {s} need for that?
    Each of {n} {who} gives {A} {m} {t}. How many {t} does {A} get?
    {n} {who} put {m} {t} each on the table. How many {t} [are on the table|do they put there]?
    {A} packs {n} {boxes} with {m} {t} in each. How many {t} are packed?
    {n} full {boxes} of {m} {t} each stand in the {place}. How many {t} are in them?
    A shop gets {n} {boxes} of {m} {t} each. How many {t} [does the shop get|come to the shop]?
    {A} plants {n} rows of {m} flowers. How many flowers are planted?
    {A} bought {n} {boxes} with {m} {t} in each. How many {t} did {s} bring home?
    A cart carries {n} {boxes} of {m} {t}. How many {t} are on the cart?
    I'm planning a party: {n} {who}, {m} {t} for each of them. How many {t} do I need?
    {n} {who}, {m} {t} for each: how many {t} in all?
    """),
    "{a} {t} shared by {n}.": phrasings("""
    {A} has {a} {t} for {n} {who}, as many for one as for another. How many does [each one|each of them] get?
    {a} {t} are to be given out to {n} {who}, and all are to get the same number. How many does [one of them|each] get?
    {A} wants to give {a} {t} to {n} {who}, the same number to each. How many {t} can {s} give to each one?
    {A} gets {a} {t} from {n} {who}. Each of them gives the same number. How many {t} does each one give?
    {A} finds {a} {t} on the table. {n} {who} put the same number there each. How many {t} did each one put there?
    {A} packs {a} {t} into {n} {boxes}, the same number in each. How many {t} go in one {box}?
    {a} {t} are in {n} full {boxes}, as many in one as in another. How many {t} are in each {box}?
    A shop gets {a} {t} in {n} {boxes} of the same size, all full. How many {t} are in each {box}?
    {A} plants {a} {t} in {n} rows, the same number in each. How many {t} are in a row?
    I'm planning a party: {a} {t} for {n} {who}, the same number for each. How many {t} does each of them get?
    {a} {t} for {n} {who}, all get the same: how many for each?
    """),
    "{a} {t}, {n} in each {box}.": phrasings("""
    {A} packs {a} {t}, {n} in each {box}, until all are packed. How many {boxes} [are packed|does {s} pack]?
    {a} {t} are in full {boxes} of {n}. How many {boxes} are there?
    A shop gets {a} {t} in full {boxes} of {n}. How many {boxes} [does the shop get|come to the shop]?
    {A} puts {a} {t} into {boxes}, {n} to a {box}, and none are left over. How many {boxes} are there?
    With {a} {t} I can fill {boxes} of {n} and have none left over. How many {boxes} can I fill?
    There are {a} {t} to pack, {n} in each {box}. How many {boxes} will they fill?
    """),
    "{a} {t}, {n} to each, how many are left over.": phrasings("""
    {A} has {a} {t} for {n} {who}, as many for one as for another. How many {t} are left over?
    {A} wants to give {a} {t} to {n} {who}, the same number to each. How many {t} will be left over?
    {a} {t} are to be given out to {n} {who}, and all are to get the same number. How many {t} can not be given out?
    {A} has {a} {t}. {n} of them fill a {box}. How many {t} are left when no more {boxes} can be filled?
    There are {a} {t} to pack, {n} in each {box}. How many {t} do not go in a full {box}?
    {a} {t} go into {boxes} of {n}. How many {t} are in the last {box}, the one that is not full?
    I fill {boxes} with {a} {t}, {n} to a {box}. How many {t} do I have left over at the end?
    A shop packs {a} {t} in {boxes} of {n} and sells only the full ones. How many {t} [can it not sell|are left over]?
    {a} {t}, {n} to a {box}: how many {t} are left over?
    How many {t} remain if {A} has {a} and fills {boxes} of {n} until there are not enough for another {box}?
    The {t} of {A}, {a} of them, are packed {n} to a {box}. Left over?
    I'm planning a party: {a} {t} for {n} {who}, the same number for each. How many {t} will be left over?
    {a} {t} for {n} {who}, all get the same: how many are left over?
    Hi, can you help me? I have {a} {t}, and {n} go in a {box}. How many {t} are left when I can fill no more {boxes}?
    """),
    "{a} {t}, {n} in each {box}, only full {boxes} count.": phrasings("""
    {A} has {a} {t}. {n} of them fill a {box}. How many {boxes} are full when no more {boxes} can be filled?
    There are {a} {t} to pack, {n} in each {box}. How many {boxes} will be full?
    {a} {t} go into {boxes} of {n}. How many {boxes} are there, not counting the last one that is not full?
    I fill {boxes} with {a} {t}, {n} to a {box}. How many full {boxes} do I have at the end?
    A shop packs {a} {t} in {boxes} of {n} and sells only the full ones. How many {boxes} can it sell?
    {a} {t}, {n} to a {box}: how many {boxes} are full?
    How many {boxes} are full if {A} has {a} {t} and fills {boxes} of {n} until there are not enough for another {box}?
    The {t} of {A}, {a} of them, are packed {n} to a {box}. Full {boxes}?
    Hi, can you help me? I have {a} {t}, and {n} go in a {box}. How many full {boxes} will I have?
    """),
    "{a} in all, {n} fit in one, all must fit.": phrasings("""
    {A} has {a} {t}. {n} of them fill a {box}. How many {boxes} does {s} need so that [none are left|all are packed]?
    There are {a} {t} to pack, at most {n} in each {box}. How many {boxes} are needed for all of them?
    {a} {t} go into {boxes} of {n}. How many {boxes} are there, counting the last one that is not full?
    I put {a} {t} into {boxes}, {n} to a {box}, and nothing may be left over. How many {boxes} must I have?
    A shop packs {a} {t} in {boxes} of {n}, and the last one need not be full. How many {boxes} does it use?
    {a} {t}, {n} to a {box}: how many {boxes} must {A} have to pack all of them?
    How many {boxes} are needed if {A} has {a} {t}, {n} go in a {box} and none may be left over?
    The {t} of {A}, {a} of them, are packed {n} to a {box}. How many {boxes} for all of them?
    {a} {who} wait for boats that take {n} each. How many boats are needed if nobody may be left?
    A teacher takes {a} children by car, {n} to a car. How many cars does the teacher need for all the children?
    Hi, can you help me? I have {a} {t}, and {n} go in a {box}. How many {boxes} do I need so that all are packed?
    """),
    "{n} times {m}, {a} taken.": phrasings("""
    {A} bought {n} {boxes} with {m} {t} in each, and {a} of the {t} broke. How many {t} are not broken?
    A cart carries {n} {boxes} of {m} {t}, and {a} {t} fall off. How many {t} are still on the cart?
    A shop gets {n} {boxes} of {m} {t} each and sells {a} {t}. How many {t} are still in the shop?
    {A} packs {n} {boxes} with {m} {t} in each and takes {a} {t} out again. How many {t} are still packed?
    {n} {who} get {m} {t} each and give {a} {t} of them back. How many {t} do the {who} keep?
    {n} {boxes} of {m} {t}, and {a} of the {t} are bad: how many {t} are good?
    {A} opens {n} {boxes} of {m} {t}, and {a} of the {t} are lost. How many {t} are left?
    """),
    "{a} {t} and {n} {boxes} of {m} more.": phrasings("""
    {A} has {a} {t} at home and buys {n} {boxes} with {m} {t} in each. How many {t} does {s} have at home then?
    A cart carries {a} {t}, and then {n} {boxes} of {m} {t} are put on it. How many {t} are on the cart?
    A shop has {a} {t} and gets {n} {boxes} of {m} {t} each. How many {t} are in the shop then?
    """),
    "{a} {t} and {n} {boxes} of {m} more, then {b} given away.": phrasings("""
    {A} has {a} {t} at home, buys {n} {boxes} with {m} {t} in each, and {b} {t} break. How many {t} are not broken?
    A cart carries {a} {t}, then {n} {boxes} of {m} {t} are put on it, and {b} fall off. How many {t} are on the cart?
    A shop has {a} {t}, gets {n} {boxes} of {m} {t} each and sells {b} {t}. How many {t} are still in the shop?
    {A} has {a} {t}. {S} gets {n} {boxes} of {m} {t} and gives {b} {t} back. How many {t} does {s} keep?
    """),
    "{n} {boxes} with {m} {t} each, shared by {k}.": phrasings("""
    {A} bought {n} {boxes} with {m} {t} in each, for {k} {who} to share equally. How many {t} are there for each?
    A cart carries {n} {boxes} of {m} {t} for {k} shops, equally many for each. How many {t} does each shop get?
    A shop gets {n} {boxes} of {m} {t} each and sells all the {t} to {k} {who}, equally many to each. How many to each?
    {A} has {n} {boxes} of {m} {t} and packs the {t} into {k} other {boxes}, equally many in each. How many go in one?
    {n} {boxes} of {m} {t} for {k} {who}, all get the same: how many {t} for each?
    {A} opens {n} {boxes} of {m} {t} for {k} {who}. Each gets the same number of {t}. How many does each of them get?
    """),
    "{n} {boxes} with {m} {t} each, {a} taken, the rest shared by {k}.": phrasings("""
    {A} bought {n} {boxes} with {m} {t} in each, but {a} {t} broke. {k} {who} share the rest equally. How many for each?
    A cart has {n} {boxes} of {m} {t}, {a} {t} fall off, and {k} shops share the rest equally. How many for each?
    A shop gets {n} {boxes} of {m} {t} and throws away {a} {t}. {k} {who} share the rest equally. How many for each?
    {A} had {n} {boxes} of {m} {t}, lost {a} {t}, and puts the rest on {k} plates equally. How many go on one?
    {n} {boxes} of {m} {t}, {a} of the {t} are bad, {k} {who} share the good ones equally: how many for each?
    """),
    "{a} {t}, {b} kept, the rest shared by {n}.": phrasings("""
    {A} has {a} {t}. {b} of them break, and {n} {who} share the rest equally. How many {t} does each get?
    {A} has {a} {t}, gives {b} to {B} and puts the rest into {n} {boxes} equally. How many {t} are in each {box}?
    There are {a} {t} on the cart. {b} {t} fall off. {n} shops share the rest equally. How many {t} does each shop get?
    {A} buys {a} {t}, but {b} {t} are bad. The good ones are for {n} {who}, the same number for each. How many for each?
    I have {a} {t} and need {b} of them. The others are shared equally by {n} {who}. How many does each of them get?
    First {A} had {a} {t}, then {b} were lost, then {n} {who} shared what was left equally. How many did each get?
    """),
    "{a} {t} and {b} {u} shared by {n}.": phrasings("""
    {A} has {a} {t} and gets {b} {u}, and {n} {who} share all the things equally. How many things does each get?
    There are {a} {t} on the cart, and {b} {u} are put on it. {n} shops share it all equally. How many things for each?
    {A} buys {a} {t} and {b} {u} for {n} {who}, the same number of things for each. How many things for each?
    I have {a} {t} and {b} {u}. All these things are shared equally by {n} {who}. How many does each of them get?
    """),
    "{n} {boxes} with {m} {t} and {k} {boxes} with {j} {u}.": phrasings("""
    {A} bought {n} {boxes} with {m} {t} in each and {k} {boxes} with {j} {u} in each. How many things did {s} buy?
    A cart carries {n} {boxes} of {m} {t} and {k} {boxes} of {j} {u}. How many things are on the cart?
    A shop gets {n} {boxes} of {m} {t} each and {k} {boxes} of {j} {u} each. How many things does the shop get?
    """),
}

"""More ways to tell the stories of `story_counts`, by their facts."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{A} has {a} {t}. {B} has {b} more than {A}.": phrasings("""
    How many {t} does {B} have if {A} has {a} and {B} has {b} more than that?
    {A} collected {a} {t}, but {B} collected {b} more than {A} did. How many did {B} collect?
    {A} counted {a} {t} on the shelf. {B} counted {b} more. [What did {B} count?|How many {t} did {B} count?]
    [I'm trying to|Help me] work out how many {t} {B} has. {A} has {a} and {B} has {b} more.
    In a contest {A} won {a} {t}. {B} beat {A} by {b} {t}. How many {t} did {B} win?
    {A} packed {a} {t} this morning and {B}, who was faster, packed {b} more than {A}. How many did {B} pack?
    My homework says: {A} owns {a} {t}, {B} owns {b} more than {A}. How many {t} does {B} own?
    {A}: {a} {t}. {B}: {b} more than {A}. How many for {B}?
    I picked up {a} {t} and my brother {B} picked up {b} more than I did. Number of {t} {B} picked up?
    With {a} {t}, {A} is {b} {t} behind {B}. How many {t} has {B} got?
    """),
    "{A} has {a} {t}. {B} has {b} fewer than {A}.": phrasings("""
    How many {t} does {B} have if {A} has {a} and {B} has {b} fewer than that?
    {A} collected {a} {t}, but {B} collected {b} fewer than {A} did. How many did {B} collect?
    {A} counted {a} {t} on the shelf. {B} counted {b} fewer. [What did {B} count?|How many {t} did {B} count?]
    [I'm trying to|Help me] work out how many {t} {B} has. {A} has {a} and {B} has {b} fewer.
    In a contest {A} won {a} {t} and beat {B} by {b} {t}. How many {t} did {B} win?
    {A} packed {a} {t} this morning and {B}, who was slower, packed {b} fewer than {A}. How many did {B} pack?
    My homework says: {A} owns {a} {t}, {B} owns {b} [less|fewer] than {A}. How many {t} does {B} own?
    {A}: {a} {t}. {B}: {b} fewer than {A}. How many for {B}?
    I picked up {a} {t} and my brother {B} picked up {b} fewer than I did. Number of {t} {B} picked up?
    With {a} {t}, {A} is {b} {t} ahead of {B}. How many {t} has {B} got?
    """),
    "{A} has {a} {t}, {B} has {b}. The difference.": phrasings("""
    {A} collected {a} {t} and {B} collected {b}. By how many is {A} ahead?
    {A} has {a} {t}, {B} has {b} {t}. What is the difference?
    {A} counted {a} {t}, {B} counted {b}. By how many do the two counts differ?
    How many {t} must {B} still get to have as many as {A}, if {A} has {a} and {B} has {b}?
    In a contest {A} won {a} {t} and {B} won {b}. By how many {t} did {A} beat {B}?
    My brother {A} owns {a} {t} and my sister {B} owns {b}. How many more does {A} own?
    {A}: {a} {t}. {B}: {b} {t}. [Difference?|How many more for {A}?]
    {A} ordered {a} {t} while {B} ordered only {b}. How many fewer did {B} order?
    I packed {a} {t} and my friend {B} packed {b}. How many more did I pack?
    Compare: {A} with {a} {t} and {B} with {b}. How many {t} is {B} short of {A}?
    """),
    "{A} has {a} {t}. {B} has {b} more than {A}. Both together.": phrasings("""
    {A} collected {a} {t} and {B} collected {b} more than {A} did. How many {t} were collected by the two of them?
    {A} packed {a} {t}. {B} was faster and packed {b} more. What is their total?
    {A} and {B} put their {t} in one {box}. {A} had {a}, {B} had {b} more than {A}. How many are in the {box}?
    How many {t} do {A} and {B} own between them if {A} owns {a} and {B} owns {b} more than {A}?
    For my homework: {A} picked {a} {t}, {B} picked {b} more than {A}. How many were picked altogether?
    {A}: {a} {t}. {B}: {b} more than {A}. Total?
    I counted {a} {t}; my sister {B} counted {b} more than I did. What do our two counts add up to?
    {A} ordered {a} {t} and {B} ordered {b} more than {A}. How many {t} were ordered in all?
    In a contest {A} won {a} {t} and {B} won {b} more than that. What did the two win together?
    """),
    "{A} has {a} {t}. {B} has {b} fewer than {A}. Both together.": phrasings("""
    {A} collected {a} {t} and {B} collected {b} fewer than {A} did. How many {t} were collected by the two of them?
    {A} packed {a} {t}. {B} was slower and packed {b} fewer. What is their total?
    {A} and {B} put their {t} in one {box}. {A} had {a}, {B} had {b} fewer than {A}. How many are in the {box}?
    How many {t} do {A} and {B} own between them if {A} owns {a} and {B} owns {b} fewer than {A}?
    For my homework: {A} picked {a} {t}, {B} picked {b} fewer than {A}. How many were picked altogether?
    {A}: {a} {t}. {B}: {b} fewer than {A}. Total?
    I counted {a} {t}; my sister {B} counted {b} fewer than I did. What do our two counts add up to?
    {A} ordered {a} {t} and {B} ordered {b} fewer than {A}. How many {t} were ordered in all?
    In a contest {A} won {a} {t} and {B} won {b} fewer than that. What did the two win together?
    """),
    "{A} has {a} {t}. {B} has {k} times as many.": phrasings("""
    {A} collected {a} {t}. {B} managed to collect {k} times that number. How many did {B} collect?
    How many {t} did {B} pack if {A} packed {a} and {B} packed {k} times as many?
    {A} ordered {a} {t}, but {B} needs {k} times as many as {A}. How many {t} should {B} order?
    {A}: {a} {t}. {B}: {k} times as many. How many for {B}?
    [I'm trying to|Help me] work out how many {t} {B} owns. {A} owns {a} and {B} owns {k} times as many.
    I counted {a} {t} and my sister {B} counted {k} times as many. What did {B} count?
    In a contest {A} won {a} {t}. {B} did {k} times as well. How many {t} did {B} win?
    The small {box} of {A} holds {a} {t}. The big one of {B} holds {k} times as many. How many are in the big one?
    """),
    "{A} has {a} {t}. {B} has {k} times as many. Both together.": phrasings("""
    {A} collected {a} {t} and {B} collected {k} times that number. How many were collected by the two of them?
    {A} packed {a} {t}, {B} packed {k} times as many as {A}. What is their total?
    How many {t} do {A} and {B} own between them if {A} owns {a} and {B} owns {k} times as many?
    {A} ordered {a} {t} and {B} ordered {k} times as many as {A}. How many were ordered [in all|altogether]?
    {A}: {a} {t}. {B}: {k} times as many. Total?
    I counted {a} {t} and my sister {B} counted {k} times as many. What do our two counts add up to?
    {A} and {B} put their {t} in one {box}: {a} from {A} and {k} times as many from {B}. How many are in the {box}?
    For my homework: {A} picked {a} {t} and {B} picked {k} times as many. How many {t} were picked together?
    """),
    "{A} has {a} {t}. {B} has twice as many.": phrasings("""
    {A} collected {a} {t}. {B} managed to collect twice that number. How many did {B} collect?
    How many {t} did {B} pack if {A} packed {a} and {B} packed double the amount?
    {A} ordered {a} {t}, but {B} needs twice as many as {A}. How many {t} should {B} order?
    {A}: {a} {t}. {B}: twice as many. How many for {B}?
    [I'm trying to|Help me] work out how many {t} {B} owns. {A} owns {a} and {B} owns double that.
    I counted {a} {t} and my sister {B} counted twice as many. What did {B} count?
    In a contest {A} won {a} {t}. {B} did twice as well. How many {t} did {B} win?
    {A} has {a} {t}, which is only half of what {B} has. How many {t} has {B} got?
    """),
    "{A} has {a} {t}. {B} has twice as many. Both together.": phrasings("""
    {A} collected {a} {t} and {B} collected twice that number. How many were collected by the two of them?
    {A} packed {a} {t}, {B} packed twice as many as {A}. What is their total?
    How many {t} do {A} and {B} own between them if {A} owns {a} and {B} owns double that?
    {A} ordered {a} {t} and {B} ordered twice as many as {A}. How many were ordered [in all|altogether]?
    {A}: {a} {t}. {B}: twice as many. Total?
    I counted {a} {t} and my sister {B} counted twice as many. What do our two counts add up to?
    {A} and {B} put their {t} in one {box}: {a} from {A} and double that from {B}. How many are in the {box}?
    For my homework: {A} picked {a} {t} and {B} picked twice as many. How many {t} were picked together?
    """),
    "{A} has {a} {t}. {B} has half as many.": phrasings("""
    {A} collected {a} {t}. {B} managed to collect only half that number. How many did {B} collect?
    How many {t} did {B} pack if {A} packed {a} and {B} packed half the amount?
    {A} ordered {a} {t}, but {B} needs just half as many as {A}. How many {t} should {B} order?
    {A}: {a} {t}. {B}: half as many. How many for {B}?
    [I'm trying to|Help me] work out how many {t} {B} owns. {A} owns {a} and {B} owns half of that.
    I counted {a} {t} and my sister {B} counted half as many. What did {B} count?
    In a contest {A} won {a} {t}. {B} did half as well. How many {t} did {B} win?
    {A} has {a} {t}, which is twice what {B} has. How many {t} has {B} got?
    """),
    "{A} has {a} {t} and gives away half.": phrasings("""
    {A} picked {a} {t} and half of them went to {p_} sister. How many did {s} keep?
    Half of the {a} {t} that {A} owns get broken. How many are not broken?
    If {A} donates half of {p_} {a} {t}, how many {t} remain?
    {A} had {a} {t} in a {box} and took out half of them. What number of {t} stayed in the {box}?
    I had {a} {t} in my {box}. Half were stolen. How many {t} remain?
    {A} sold half of {p_} {a} {t}. [How many remain?|How many {t} are unsold?]
    {A} must pack {a} {t} and half of them are already packed. How many {t} does {s} still have to pack?
    I own {a} {t} and I donate half of them to the school. What number of {t} remain with me?
    """),
    "{A} has {a} {t}, gives away half, then gets {b} more.": phrasings("""
    {A} picked {a} {t}, half of them went to {p_} sister, and then {A} picked {b} more. How many has {s} got now?
    {A} owns {a} {t}. Half of them get stolen, after which {B} brings {o} {b} new ones. How many {t} does {A} own now?
    If {A} donates half of {p_} {a} {t} and later receives {b} more, how many {t} does {s} end up with?
    {A} had {a} {t} in a {box}, took out half of them and put in {b} others. How many {t} are in the {box} now?
    I had {a} {t} in my {box}. Half were stolen and I put in {b} new ones. How many are in there?
    {A} sold half of {p_} {a} {t}, then ordered {b} more. What number of {t} does {s} have after that?
    I own {a} {t}. I donate half of them and receive {b} as a present. How many {t} do I end up with?
    """),
    "{A} is {a}. {B} is {b} years older.": phrasings("""
    {A} turned {a} today, and {p_} cousin {B} is {b} years older. What age is {B}?
    How old is {B} if {A} is {a} and {B} was born {b} years earlier?
    What is the age of {B}, when {A} is {a} and is {b} years younger than {B}?
    {A}, aged {a}, has a cousin {B} who is {b} years older. How old is the cousin?
    I'm {a}. My sister {B} was born {b} years before me. How old is {B}?
    {A} is {a} and is {b} years younger than {B}. [So how old is {B}?|Age of {B}?]
    [I want to know|Tell me] the age of {B}: {A} is {a}, and {B} is older by {b} years.
    """),
    "{A} is {a}. {B} is {b} years younger.": phrasings("""
    {A} turned {a} today, and {p_} cousin {B} is {b} years younger. What age is {B}?
    How old is {B} if {A} is {a} and {B} was born {b} years later?
    What is the age of {B}, when {A} is {a} and is {b} years older than {B}?
    {A}, aged {a}, has a cousin {B} who is {b} years younger. How old is the cousin?
    I'm {a}. My sister {B} was born {b} years after me. How old is {B}?
    {A} is {a} and is {b} years older than {B}. [So how old is {B}?|Age of {B}?]
    [I want to know|Tell me] the age of {B}: {A} is {a}, and {B} is younger by {b} years.
    """),
    "{A} is {a} now, asked in {b} years.": phrasings("""
    {A} turned {a} today. What age will {s} be after {b} more years?
    Today {A} is {a}. [Add|Wait] {b} years: how old is {s} then?
    What age will {A}, now {a}, be in {b} years' time?
    {A}, aged {a}, moves away for {b} years. How old is {s} when {s} comes back?
    I just turned {a}. What will my age be {b} years from now?
    My cousin {A} is {a}. {b} years later, how old will {s} be?
    [I want to know|Tell me] how old {A} will be: {s} is {a} and {b} years go by.
    """),
    "{A} is {a} now, asked {b} years ago.": phrasings("""
    {A} turned {a} today. What age was {s} {b} years earlier?
    Today {A} is {a}. Go back {b} years: how old was {s} then?
    What age was {A}, now {a}, when we met {b} years ago?
    {A}, aged {a}, came to this town {b} years ago. How old was {s} at that time?
    I just turned {a}. What was my age {b} years ago?
    My cousin {A} is {a}. How old was {s} {b} years before now?
    {A} is {a} and has played the piano for {b} years. At what age did {s} start?
    [I want to know|Tell me] how old {A} was: {s} is {a} today and it happened {b} years ago.
    I'm {a} and have played the piano for {b} years. At what age did I start?
    """),
    "{A} is {a}. {B} is {b} years older. Asked in {c} years for {B}.": phrasings("""
    {A} turned {a} today and {p_} cousin {B} is {b} years older. What age will {B} be in {c} years' time?
    {A}, aged {a}, has a sister {B} who is {b} years older. How old is {B} after {c} more years?
    What will be the age of {B} if {A} is {a} now, {B} is {b} years older, and {c} years go by?
    {A} is {a} and is {b} years younger than {B}. How old will {B} be in {c} years?
    I'm {a}. My cousin {B} was born {b} years before me. What age will {B} be {c} years from now?
    {A} is {a}; {B} is older by {b} years. Now wait {c} years. How old is {B} then?
    [I want to know|Tell me] how old {B} will be: {A} is {a}, {B} is {b} years older, and {c} years go by.
    """),
    "{A} is {a}. {B} is {k} times as old.": phrasings("""
    {A} turned {a} today, and {p_} neighbor {B} is {k} times that age. What age is {B}?
    How old is {B} if {A} is {a} and {B} is {k} times as old as that?
    {A}, aged {a}, has a teacher {B} who is {k} times as old. How old is the teacher?
    I'm {a}. My cousin {B} is {k} times my age. Age of {B}?
    {A} is {a} and {B} has lived {k} times as long. How old is {B}?
    [I want to know|Tell me] the age of {B}: {A} is {a}, and {B} is {k} times as old.
    Take the age of {A}, {a}, times {k} and you get the age of {B}. How old is {B}?
    """),
    "{A} is {a}. {B} is twice as old. Both ages together.": phrasings("""
    {A} turned {a} today, and {p_} cousin {B} is twice that age. What do the two ages add up to?
    {A}, aged {a}, has a teacher {B} who is twice as old. What is the total of their ages?
    If {A} is {a} and {B} is double that age, what is the sum of their ages?
    I'm {a}. My cousin {B} is twice my age. What do our ages add up to?
    {A} is {a} and {B} has lived twice as long. How many years is that together?
    Add the age of {A}, who is {a}, and the age of {B}, who is twice as old. What do you get?
    [I want to know|Tell me] the total age of {A} and {B}: {A} is {a}, {B} is twice as old.
    """),
    "{A} is {a}, {B} is {b}. Both ages together in {c} years.": phrasings("""
    {A} turned {a} today and {p_} cousin {B} is {b}. What will their ages add up to in {c} years' time?
    {A}, aged {a}, has a sister {B}, aged {b}. What is the total of their ages after {c} more years?
    Two friends, {A} ({a}) and {B} ({b}), meet again in {c} years. What is the sum of their ages then?
    I'm {a}, my cousin {B} is {b}. What will our ages add up to {c} years from now?
    {A} is {a} and {B} is {b}. Now wait {c} years. What do both ages make together?
    [I want to know|Tell me] the total age of {A}, now {a}, and {B}, now {b}, {c} years later.
    """),
}

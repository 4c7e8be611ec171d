"""Tellings near to others for the stories of `story_counts`: each shares its scene or its way of asking."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{A} has {a} {t}. {B} has {b} more than {A}.": phrasings("""
    On the shelf of {A} there are {a} {t}, on that of {B} {b} more. How many {t} does the shelf of {B} hold?
    How many {t} are on the shelf of {B} if that of {A} holds {a} and that of {B} {b} more?
    A party: {A} needs {a} {t} for it, {B} needs {b} more than {A}. How many {t} does {B} need?
    For the party {A} needs {a} {t}. How many does {B} need, who needs {b} more?
    Two farmers: {A} grows {a} {t}, {B} grows {b} more. How many {t} does farmer {B} grow?
    How many {t} does farmer {B} grow when farmer {A} grows {a} and {B} grows {b} more?
    I saw {a} {t} on Monday and {B} saw {b} more. What number of {t} did {B} see?
    {A} can carry {a} {t}, and {B} can carry {b} more. So how many {t} can {B} carry?
    I can carry {a} {t}. How many can {B} carry, who can carry {b} more?
    {a} {t} were collected by {A} and {b} more than {A} by {B}. How many {t} did {B} collect?
    I collected {a} {t}. {B} managed to collect {b} more than I did. Number of {t} {B} collected?
    {A} counted {a} {t} and {B} counted {b} more than {A}. [What did {B} count?|How many is that for {B}?]
    In a contest I won {a} {t}, and {B} won {b} more than I did. How many {t} did {B} win?
    How many {t} did {B} win in the contest if {A} won {a} and {B} {b} more than {A}?
    This morning I packed {a} {t}, and {B} packed {b} more than I did. How many {t} did {B} pack?
    My homework: {A} has {a} {t} and {B} has {b} more. How many {t} has {B} got?
    Help me with my homework: {A} owns {a} {t}, and {B} owns {b} more. How many {t} does {B} own?
    {A} ({a} {t}) and {B} ({b} more than {A}): how many {t} for {B}?
    Quick one: {a} {t} for {A}, {b} more than {A} for {B}. How many {t} for {B}?
    {A} picked up {a} {t} and {B} picked up {b} more than {A}. Number of {t} {B} picked up?
    At the market {A} sold {a} {t} while {B} sold {b} more. How many {t} were sold by {B}?
    I found {a} {t} and my friend {B} found {b} more than I did. How many {t} did my friend find?
    I ordered {a} {t}, and my brother {B} ordered {b} more than I did. How many {t} did my brother order?
    {A} has {a} {t} and is {b} behind {B}. How many {t} does {B} have?
    {B} is ahead of {A}, who has {a} {t}, by {b}. How many {t} has {B} got?
    In the contest {A} won {a} {t} but {B} beat {A} by {b}. What did {B} win?
    {B} is faster than {A}: {A} packs {a} {t}, {B} packs {b} more. How many does {B} pack?
    """),
    "{A} has {a} {t}. {B} has {b} fewer than {A}.": phrasings("""
    On the shelf of {A} there are {a} {t}, on that of {B} {b} fewer. How many {t} does the shelf of {B} hold?
    How many {t} are on the shelf of {B} if that of {A} holds {a} and that of {B} {b} fewer?
    A party: {A} needs {a} {t} for it, {B} needs {b} fewer than {A}. How many {t} does {B} need?
    For the party {A} needs {a} {t}. How many does {B} need, who needs {b} fewer?
    Two farmers: {A} grows {a} {t}, {B} grows {b} fewer. How many {t} does farmer {B} grow?
    How many {t} does farmer {B} grow when farmer {A} grows {a} and {B} grows {b} fewer?
    I saw {a} {t} on Monday and {B} saw {b} fewer. What number of {t} did {B} see?
    {A} can carry {a} {t}, and {B} can carry {b} fewer. So how many {t} can {B} carry?
    I can carry {a} {t}. How many can {B} carry, who can carry {b} fewer?
    {a} {t} were collected by {A} and {b} fewer than {A} by {B}. How many {t} did {B} collect?
    I collected {a} {t}. {B} managed to collect {b} fewer than I did. Number of {t} {B} collected?
    {A} counted {a} {t} and {B} counted {b} fewer than {A}. [What did {B} count?|How many is that for {B}?]
    In a contest I won {a} {t}, and {B} won {b} fewer than I did. How many {t} did {B} win?
    How many {t} did {B} win in the contest if {A} won {a} and {B} {b} fewer than {A}?
    This morning I packed {a} {t}, and {B} packed {b} fewer than I did. How many {t} did {B} pack?
    My homework: {A} has {a} {t} and {B} has {b} fewer. How many {t} has {B} got?
    Help me with my homework: {A} owns {a} {t}, and {B} owns {b} fewer. How many {t} does {B} own?
    {A} ({a} {t}) and {B} ({b} fewer than {A}): how many {t} for {B}?
    Quick one: {a} {t} for {A}, {b} fewer than {A} for {B}. How many {t} for {B}?
    {A} picked up {a} {t} and {B} picked up {b} fewer than {A}. Number of {t} {B} picked up?
    At the market {A} sold {a} {t} while {B} sold {b} fewer. How many {t} were sold by {B}?
    I found {a} {t} and my friend {B} found {b} fewer than I did. How many {t} did my friend find?
    I ordered {a} {t}, and my brother {B} ordered {b} fewer than I did. How many {t} did my brother order?
    {A} has {a} {t} and is {b} ahead of {B}. How many {t} does {B} have?
    {B} is behind {A}, who has {a} {t}, by {b}. How many {t} has {B} got?
    In the contest {A} won {a} {t} and so beat {B} by {b}. What did {B} win?
    {B} is slower than {A}: {A} packs {a} {t}, {B} packs {b} fewer. How many does {B} pack?
    If I have {a} {t} and {B} has {b} less, how many {t} has {B} got?
    """),
    "{A} has {a} {t}. {B} has {k} times as many.": phrasings("""
    On the shelf of {A} there are {a} {t}, on that of {B} {k} times as many. How many {t} does the shelf of {B} hold?
    How many {t} are on the shelf of {B} if that of {A} holds {a} and that of {B} {k} times as many?
    A party: {A} needs {a} {t} for it, {B} needs {k} times as many as {A}. How many {t} does {B} need?
    For the party {A} needs {a} {t}. How many does {B} need, who needs {k} times as many?
    Two farmers: {A} grows {a} {t}, {B} grows {k} times as many. How many {t} does farmer {B} grow?
    How many {t} does farmer {B} grow when farmer {A} grows {a} and {B} grows {k} times as many?
    I saw {a} {t} on Monday and {B} saw {k} times as many. What number of {t} did {B} see?
    {A} can carry {a} {t}, and {B} can carry {k} times as many. So how many {t} can {B} carry?
    I can carry {a} {t}. How many can {B} carry, who can carry {k} times as many?
    {a} {t} were collected by {A} and {k} times as many as {A} by {B}. How many {t} did {B} collect?
    I collected {a} {t}. {B} managed to collect {k} times as many as I did. Number of {t} {B} collected?
    {A} counted {a} {t} and {B} counted {k} times as many as {A}. [What did {B} count?|How many is that for {B}?]
    In a contest I won {a} {t}, and {B} won {k} times as many as I did. How many {t} did {B} win?
    How many {t} did {B} win in the contest if {A} won {a} and {B} {k} times as many as {A}?
    This morning I packed {a} {t}, and {B} packed {k} times as many as I did. How many {t} did {B} pack?
    My homework: {A} has {a} {t} and {B} has {k} times as many. How many {t} has {B} got?
    Help me with my homework: {A} owns {a} {t}, and {B} owns {k} times as many. How many {t} does {B} own?
    {A} ({a} {t}) and {B} ({k} times as many as {A}): how many {t} for {B}?
    Quick one: {a} {t} for {A}, {k} times as many as {A} for {B}. How many {t} for {B}?
    {A} picked up {a} {t} and {B} picked up {k} times as many as {A}. Number of {t} {B} picked up?
    At the market {A} sold {a} {t} while {B} sold {k} times as many. How many {t} were sold by {B}?
    I found {a} {t} and my friend {B} found {k} times as many as I did. How many {t} did my friend find?
    I ordered {a} {t}, and my brother {B} ordered {k} times as many as I did. How many {t} did my brother order?
    {A} has a small {box} of {a} {t}; {B} has a big one with {k} times as many. How many {t} are in the big {box}?
    {A} won {a} {t} and {B} did {k} times as well. How many {t} did {B} win?
    {A} has {a} {t}. Take that number {k} times and you have the {t} of {B}. How many is that?
    """),
    "{A} has {a} {t}. {B} has twice as many.": phrasings("""
    On the shelf of {A} there are {a} {t}, on that of {B} twice as many. How many {t} does the shelf of {B} hold?
    How many {t} are on the shelf of {B} if that of {A} holds {a} and that of {B} twice as many?
    A party: {A} needs {a} {t} for it, {B} needs twice as many as {A}. How many {t} does {B} need?
    For the party {A} needs {a} {t}. How many does {B} need, who needs twice as many?
    Two farmers: {A} grows {a} {t}, {B} grows twice as many. How many {t} does farmer {B} grow?
    How many {t} does farmer {B} grow when farmer {A} grows {a} and {B} grows twice as many?
    I saw {a} {t} on Monday and {B} saw twice as many. What number of {t} did {B} see?
    {A} can carry {a} {t}, and {B} can carry twice as many. So how many {t} can {B} carry?
    I can carry {a} {t}. How many can {B} carry, who can carry twice as many?
    {a} {t} were collected by {A} and twice as many as {A} by {B}. How many {t} did {B} collect?
    I collected {a} {t}. {B} managed to collect twice as many as I did. Number of {t} {B} collected?
    {A} counted {a} {t} and {B} counted twice as many as {A}. [What did {B} count?|How many is that for {B}?]
    In a contest I won {a} {t}, and {B} won twice as many as I did. How many {t} did {B} win?
    How many {t} did {B} win in the contest if {A} won {a} and {B} twice as many as {A}?
    This morning I packed {a} {t}, and {B} packed twice as many as I did. How many {t} did {B} pack?
    My homework: {A} has {a} {t} and {B} has twice as many. How many {t} has {B} got?
    Help me with my homework: {A} owns {a} {t}, and {B} owns twice as many. How many {t} does {B} own?
    {A} ({a} {t}) and {B} (twice as many as {A}): how many {t} for {B}?
    Quick one: {a} {t} for {A}, twice as many as {A} for {B}. How many {t} for {B}?
    {A} picked up {a} {t} and {B} picked up twice as many as {A}. Number of {t} {B} picked up?
    At the market {A} sold {a} {t} while {B} sold twice as many. How many {t} were sold by {B}?
    I found {a} {t} and my friend {B} found twice as many as I did. How many {t} did my friend find?
    I ordered {a} {t}, and my brother {B} ordered twice as many as I did. How many {t} did my brother order?
    {A} has a small {box} of {a} {t}; {B} has a big one with twice as many. How many {t} are in the big {box}?
    {A} won {a} {t} and {B} did twice as well. How many {t} did {B} win?
    {A} has {a} {t} and {B} has double that number. How many {t} has {B} got?
    {A} owns {a} {t}, only half of what {B} owns. How many {t} does {B} own?
    I packed {a} {t} and {B} packed double the amount. How many {t} did {B} pack?
    """),
    "{A} has {a} {t}. {B} has half as many.": phrasings("""
    On the shelf of {A} there are {a} {t}, on that of {B} half as many. How many {t} does the shelf of {B} hold?
    How many {t} are on the shelf of {B} if that of {A} holds {a} and that of {B} half as many?
    A party: {A} needs {a} {t} for it, {B} needs half as many as {A}. How many {t} does {B} need?
    For the party {A} needs {a} {t}. How many does {B} need, who needs half as many?
    Two farmers: {A} grows {a} {t}, {B} grows half as many. How many {t} does farmer {B} grow?
    How many {t} does farmer {B} grow when farmer {A} grows {a} and {B} grows half as many?
    I saw {a} {t} on Monday and {B} saw half as many. What number of {t} did {B} see?
    {A} can carry {a} {t}, and {B} can carry half as many. So how many {t} can {B} carry?
    I can carry {a} {t}. How many can {B} carry, who can carry half as many?
    {a} {t} were collected by {A} and half as many as {A} by {B}. How many {t} did {B} collect?
    I collected {a} {t}. {B} managed to collect half as many as I did. Number of {t} {B} collected?
    {A} counted {a} {t} and {B} counted half as many as {A}. [What did {B} count?|How many is that for {B}?]
    In a contest I won {a} {t}, and {B} won half as many as I did. How many {t} did {B} win?
    How many {t} did {B} win in the contest if {A} won {a} and {B} half as many as {A}?
    This morning I packed {a} {t}, and {B} packed half as many as I did. How many {t} did {B} pack?
    My homework: {A} has {a} {t} and {B} has half as many. How many {t} has {B} got?
    Help me with my homework: {A} owns {a} {t}, and {B} owns half as many. How many {t} does {B} own?
    {A} ({a} {t}) and {B} (half as many as {A}): how many {t} for {B}?
    Quick one: {a} {t} for {A}, half as many as {A} for {B}. How many {t} for {B}?
    {A} picked up {a} {t} and {B} picked up half as many as {A}. Number of {t} {B} picked up?
    At the market {A} sold {a} {t} while {B} sold half as many. How many {t} were sold by {B}?
    I found {a} {t} and my friend {B} found half as many as I did. How many {t} did my friend find?
    I ordered {a} {t}, and my brother {B} ordered half as many as I did. How many {t} did my brother order?
    {A} has a big {box} of {a} {t}; {B} has a small one with half as many. How many {t} are in the small {box}?
    {A} won {a} {t} and {B} did only half as well. How many {t} did {B} win?
    {A} has {a} {t} and {B} has just half that number. How many {t} has {B} got?
    {A} owns {a} {t}, twice what {B} owns. How many {t} does {B} own?
    I packed {a} {t} and {B} packed half the amount. How many {t} did {B} pack?
    """),
    "{A} has {a} {t}, {B} has {b}. The difference.": phrasings("""
    On the shelf of {A} there are {a} {t}, on that of {B} {b}. How many more does the shelf of {A} hold?
    How many more {t} are on the shelf of {A}, which holds {a}, than on the shelf of {B}, which holds {b}?
    Two farmers: {A} grows {a} {t}, {B} grows {b}. How many more does farmer {A} grow?
    By how many {t} is farmer {A}, who grows {a}, ahead of farmer {B}, who grows {b}?
    I can carry {a} {t} and {B} can carry {b}. How many fewer can {B} carry than I can?
    {A} can carry {a} {t} and {B} only {b}. What is the difference?
    For a party {A} needs {a} {t} and {B} needs {b}. How many fewer does {B} need?
    At the market I sell {a} {t}, and {B} sells {b}. How many more do I sell?
    {A} sold {a} {t} and {B} sold {b} at the market. What is the difference between both?
    Quick one: {a} {t} for {A}, {b} for {B}. What is the difference?
    {A} ({a} {t}) and {B} ({b} {t}): how many more for {A}?
    {A} is ahead with {a} {t}, {B} has {b}. By how many is {B} behind?
    With {a} {t}, I beat {B}, who has {b}. By how many?
    {A} won {a} {t} in the contest and beat {B}, who won {b}. By how many {t}?
    {A} counted {a} {t} and {B} counted only {b}. How far do the two counts differ?
    Compare {A}, who owns {a} {t}, with {B}, who owns {b}. How many more does {A} own?
    I own {a} {t} and my brother {B} owns {b}. How many {t} is my brother short of what I own?
    If {A} has {a} {t} and {B} has {b}, how many must {B} still get to have as many?
    {A} ordered {a} {t}, {B} ordered {b}. How many more did {A} order?
    {A} collected {a} {t} and {B} collected {b}. How many fewer did {B} collect?
    How many more {t} did {A} pack than {B}, if {A} packed {a} and {B} packed {b}?
    """),
    "{A} has {a} {t}. {B} has {b} more than {A}. Both together.": phrasings("""
    There are {a} {t} on the shelf of {A} and {b} more on that of {B}. How many {t} do both shelves hold?
    Two shelves: that of {A} holds {a} {t}, that of {B} holds {b} more. How many {t} in all?
    Two farmers: {A} grows {a} {t}, {B} grows {b} more. How many {t} do they grow together?
    How many {t} do two farmers grow if farmer {A} grows {a} and farmer {B} grows {b} more?
    {A} can carry {a} {t} and {B} can carry {b} more than {A}. How many {t} can the two of them carry?
    I can carry {a} {t}, and {B} can carry {b} more. How many {t} can we carry together?
    A party: {A} needs {a} {t} for it, {B} needs {b} more than {A}. How many {t} do both of them need?
    For our party I need {a} {t} and {B} needs {b} more. How many {t} do we need in all?
    Together {A} and {B} sell {t} at the market: {A} sells {a}, {B} sells {b} more. How many do they sell?
    In my family {A} has {a} {t} and {B} has {b} more than {A}. How many {t} does the family have?
    {a} {t} were collected by {A} and {b} more than {A} by {B}. What is the total?
    How many {t} were collected in all if I collected {a} and {B} collected {b} more?
    I packed {a} {t}. {B} packed {b} more than I did. How many {t} did the two of us pack?
    {A} has {a} {t} and {B} has {b} more than {A}. They put them in one {box}. How many {t} are in it?
    {A} ({a} {t}) and {B} ({b} more than {A}) put their {t} together. How many are there?
    Between them, how many {t} do {A} and {B} have, if {A} has {a} and {B} has {b} more?
    My homework: {A} picked {a} {t} and {B} picked {b} more than {A}. What did both pick together?
    Total for {A}, with {a} {t}, and {B}, with {b} more?
    {A} counted {a} {t}, {B} counted {b} more than {A}. Add up their two counts. What do you get?
    I ordered {a} {t} and my sister {B} ordered {b} more than I did. How many {t} were ordered altogether?
    In a contest I won {a} {t} and {B} won {b} more than I did. How many {t} did the two of us win?
    {A} won {a} {t} and {B} won {b} more than {A}. What is the total that they won?
    I own {a} {t}, {B} owns {b} more. How many {t} do we own between us?
    {B} was faster than {A}: {A} packed {a} {t}, {B} packed {b} more. How many {t} were packed in total?
    """),
    "{A} has {a} {t}. {B} has {b} fewer than {A}. Both together.": phrasings("""
    There are {a} {t} on the shelf of {A} and {b} fewer on that of {B}. How many {t} do both shelves hold?
    Two shelves: that of {A} holds {a} {t}, that of {B} holds {b} fewer. How many {t} in all?
    Two farmers: {A} grows {a} {t}, {B} grows {b} fewer. How many {t} do they grow together?
    How many {t} do two farmers grow if farmer {A} grows {a} and farmer {B} grows {b} fewer?
    {A} can carry {a} {t} and {B} can carry {b} fewer than {A}. How many {t} can the two of them carry?
    I can carry {a} {t}, and {B} can carry {b} fewer. How many {t} can we carry together?
    A party: {A} needs {a} {t} for it, {B} needs {b} fewer than {A}. How many {t} do both of them need?
    For our party I need {a} {t} and {B} needs {b} fewer. How many {t} do we need in all?
    Together {A} and {B} sell {t} at the market: {A} sells {a}, {B} sells {b} fewer. How many do they sell?
    In my family {A} has {a} {t} and {B} has {b} fewer than {A}. How many {t} does the family have?
    {a} {t} were collected by {A} and {b} fewer than {A} by {B}. What is the total?
    How many {t} were collected in all if I collected {a} and {B} collected {b} fewer?
    I packed {a} {t}. {B} packed {b} fewer than I did. How many {t} did the two of us pack?
    {A} has {a} {t} and {B} has {b} fewer than {A}. They put them in one {box}. How many {t} are in it?
    {A} ({a} {t}) and {B} ({b} fewer than {A}) put their {t} together. How many are there?
    Between them, how many {t} do {A} and {B} have, if {A} has {a} and {B} has {b} fewer?
    My homework: {A} picked {a} {t} and {B} picked {b} fewer than {A}. What did both pick together?
    Total for {A}, with {a} {t}, and {B}, with {b} fewer?
    {A} counted {a} {t}, {B} counted {b} fewer than {A}. Add up their two counts. What do you get?
    I ordered {a} {t} and my sister {B} ordered {b} fewer than I did. How many {t} were ordered altogether?
    In a contest I won {a} {t} and {B} won {b} fewer than I did. How many {t} did the two of us win?
    {A} won {a} {t} and {B} won {b} fewer than {A}. What is the total that they won?
    I own {a} {t}, {B} owns {b} fewer. How many {t} do we own between us?
    {B} was slower than {A}: {A} packed {a} {t}, {B} packed {b} fewer. How many {t} were packed in total?
    {A} sold {a} {t} and {B} sold {b} less. How many were sold by both together?
    """),
    "{A} has {a} {t}. {B} has {k} times as many. Both together.": phrasings("""
    There are {a} {t} on the shelf of {A} and {k} times as many on that of {B}. How many {t} do both shelves hold?
    Two shelves: that of {A} holds {a} {t}, that of {B} holds {k} times as many. How many {t} in all?
    Two farmers: {A} grows {a} {t}, {B} grows {k} times as many. How many {t} do they grow together?
    How many {t} do two farmers grow if farmer {A} grows {a} and farmer {B} grows {k} times as many?
    {A} can carry {a} {t} and {B} can carry {k} times as many as {A}. How many {t} can the two of them carry?
    I can carry {a} {t}, and {B} can carry {k} times as many. How many {t} can we carry together?
    A party: {A} needs {a} {t} for it, {B} needs {k} times as many as {A}. How many {t} do both of them need?
    For our party I need {a} {t} and {B} needs {k} times as many. How many {t} do we need in all?
    Together {A} and {B} sell {t} at the market: {A} sells {a}, {B} sells {k} times as many. How many do they sell?
    In my family {A} has {a} {t} and {B} has {k} times as many as {A}. How many {t} does the family have?
    {a} {t} were collected by {A} and {k} times as many as {A} by {B}. What is the total?
    How many {t} were collected in all if I collected {a} and {B} collected {k} times as many?
    I packed {a} {t}. {B} packed {k} times as many as I did. How many {t} did the two of us pack?
    {A} has {a} {t} and {B} has {k} times as many as {A}. They put them in one {box}. How many {t} are in it?
    {A} ({a} {t}) and {B} ({k} times as many as {A}) put their {t} together. How many are there?
    Between them, how many {t} do {A} and {B} have, if {A} has {a} and {B} has {k} times as many?
    My homework: {A} picked {a} {t} and {B} picked {k} times as many as {A}. What did both pick together?
    Total for {A}, with {a} {t}, and {B}, with {k} times as many?
    {A} counted {a} {t}, {B} counted {k} times as many as {A}. Add up their two counts. What do you get?
    I ordered {a} {t} and my sister {B} ordered {k} times as many as I did. How many {t} were ordered altogether?
    In a contest I won {a} {t} and {B} won {k} times as many as I did. How many {t} did the two of us win?
    {A} won {a} {t} and {B} won {k} times as many as {A}. What is the total that they won?
    I own {a} {t}, {B} owns {k} times as many. How many {t} do we own between us?
    {A} owns {a} {t} and {B} owns {k} times that number. How many {t} do they own in all?
    """),
    "{A} has {a} {t}. {B} has twice as many. Both together.": phrasings("""
    There are {a} {t} on the shelf of {A} and twice as many on that of {B}. How many {t} do both shelves hold?
    Two shelves: that of {A} holds {a} {t}, that of {B} holds twice as many. How many {t} in all?
    Two farmers: {A} grows {a} {t}, {B} grows twice as many. How many {t} do they grow together?
    How many {t} do two farmers grow if farmer {A} grows {a} and farmer {B} grows twice as many?
    {A} can carry {a} {t} and {B} can carry twice as many as {A}. How many {t} can the two of them carry?
    I can carry {a} {t}, and {B} can carry twice as many. How many {t} can we carry together?
    A party: {A} needs {a} {t} for it, {B} needs twice as many as {A}. How many {t} do both of them need?
    For our party I need {a} {t} and {B} needs twice as many. How many {t} do we need in all?
    Together {A} and {B} sell {t} at the market: {A} sells {a}, {B} sells twice as many. How many do they sell?
    In my family {A} has {a} {t} and {B} has twice as many as {A}. How many {t} does the family have?
    {a} {t} were collected by {A} and twice as many as {A} by {B}. What is the total?
    How many {t} were collected in all if I collected {a} and {B} collected twice as many?
    I packed {a} {t}. {B} packed twice as many as I did. How many {t} did the two of us pack?
    {A} has {a} {t} and {B} has twice as many as {A}. They put them in one {box}. How many {t} are in it?
    {A} ({a} {t}) and {B} (twice as many as {A}) put their {t} together. How many are there?
    Between them, how many {t} do {A} and {B} have, if {A} has {a} and {B} has twice as many?
    My homework: {A} picked {a} {t} and {B} picked twice as many as {A}. What did both pick together?
    Total for {A}, with {a} {t}, and {B}, with twice as many?
    {A} counted {a} {t}, {B} counted twice as many as {A}. Add up their two counts. What do you get?
    I ordered {a} {t} and my sister {B} ordered twice as many as I did. How many {t} were ordered altogether?
    In a contest I won {a} {t} and {B} won twice as many as I did. How many {t} did the two of us win?
    {A} won {a} {t} and {B} won twice as many as {A}. What is the total that they won?
    I own {a} {t}, {B} owns twice as many. How many {t} do we own between us?
    {A} owns {a} {t} and {B} owns twice that number. How many {t} do they own in all?
    {A} found {a} {t} and {B} found double that. How many {t} did they find in all?
    """),
    "{A} has {a} {t} and gives away half.": phrasings("""
    Half of the {a} {t} that farmer {A} picks are sold at the market. How many {t} does {A} keep?
    I pick {a} {t} and sell half of them at the market. How many {t} are not sold?
    {A} has {a} {t} for the guests. The guests eat half. How many {t} are left?
    {A} puts {a} {t} on the table and the guests take half of them. How many do they leave?
    In a {box} {A} has {a} {t}. Half are bad. How many are good?
    I open a {box} of {a} {t} and half of them are broken. How many {t} can be used?
    Of {a} {t} {A} breaks half. How many {t} are not broken?
    {A} starts with {a} {t} and loses half of them. How many {t} remain at the end?
    {A} keeps half of {a} {t}; the other half are for a party. How many does {A} keep?
    Quick one: half of the {a} {t} of {A} are gone. How many are left?
    I got {a} {t} from my father and half of them went to my sister. How many {t} have I got left?
    {A} shares {a} {t} with {p_} sister, half for each. How many does {A} keep?
    Half of {a} {t} get stolen from {A}. What number of {t} remain?
    {A} donates half of {a} {t} to the school. How many {t} stay with {A}?
    There were {a} {t} in my {box} and I took out half. How many stayed in the {box}?
    {A} has packed half of {a} {t}. How many {t} must {s} still pack?
    I had {a} {t} to pack. Half of them are packed. How many do I still have to pack?
    If {A} sells half of {a} {t}, how many are unsold?
    I own {a} {t} and half of them get sold. What number of {t} do I own after that?
    {A}: {a} {t}, half given to {B}. How many {t} left for {A}?
    {A} uses half of {a} {t}. How many are still there?
    """),
    "{A} has {a} {t}, gives away half, then gets {b} more.": phrasings("""
    I pick {a} {t}, sell half at the market and then pick {b} more. How many {t} do I have now?
    Farmer {A} sells half of {a} {t} at the market and then buys {b}. How many {t} has the farmer got now?
    {A} put {a} {t} on the table, the guests ate half of them, and {b} more came. How many are on the table?
    The guests take half of the {a} {t} on the table and {A} adds {b} new ones. How many {t} are on the table now?
    I open a {box} of {a} {t}, throw out half of them and add {b} good ones. How many {t} are in the {box} now?
    {A} has {a} {t} in a {box}, half of them bad. {S} throws these out and puts in {b} others. How many {t} are in it?
    {A} starts with {a} {t}, loses half and finds {b}. How many {t} does {s} have at the end?
    Starting with {a} {t}, I lose half and then win {b}. How many {t} do I end up with?
    Half of the {a} {t} of {A} break, and {B} brings {b} new ones. How many {t} can be used now?
    Quick one: {A} has {a} {t}, sells half, gets {b} more. How many now?
    Of my {a} {t}, half are gone, but {b} come back. How many {t} have I got now?
    I got {a} {t} from my father, shared half of them with my sister and bought {b} more. How many do I have?
    {A} sells half of {a} {t} and orders {b}. How many {t} does {s} have when the order comes?
    I sold half of {a} {t} and ordered {b} more. What number of {t} will I have when they come?
    Half of {a} {t} get stolen from {A}, and then {b} new ones come. How many {t} has {A} got after that?
    I own {a} {t}. Half are stolen, then I receive {b}. How many {t} do I own now?
    {A} donates half of {a} {t} and receives {b} as a present. How many {t} does {A} end up with?
    There are {a} {t} in a {box}. {A} takes out half and {B} puts in {b}. How many {t} are in the {box} now?
    {A} picks {a} {t}. Half go to {p_} sister, and {B} gives {o} {b} more. How many {t} has {A} got now?
    {A}: {a} {t}, minus half, plus {b}. How many {t} now?
    How many {t} does {A} have if {s} had {a}, gave away half and then bought {b}?
    After giving away half of {p_} {a} {t}, {A} gets {b} more. How many {t} does {A} have now?
    """),
}

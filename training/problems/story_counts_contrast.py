"""Contrast sets: one scene, asked about in every way that the stories of more and fewer know."""

from __future__ import annotations

from training.problems.problem import phrasings

MORE = {
    "{A} has {a} {t}. {B} has {b} more than {A}.": phrasings("""
    {A} brings {a} {t} to school and {B} brings {b} more than {A}. How many {t} does {B} bring?
    {A} brings {a} {t} to school, {b} fewer than {B}. How many {t} does {B} bring?
    {A} put {a} {t} in the {box}, {B} put in {b} more than {A}. How many [came from {B}|did {B} put in]?
    {A} put {a} {t} in the {box}, {b} fewer than {B} did. How many [came from {B}|did {B} put in]?
    I have a {box} with {a} {t} in it, and the {box} of {B} has {b} more than mine. How many are in the {box} of {B}?
    I have a {box} with {a} {t} in it, {b} fewer than the {box} of {B}. How many are in the {box} of {B}?
    I own {a} {t}, [and|while] my friend {B} owns {b} more than I do. How many does {B} [have|own]?
    I own {a} {t}, {b} fewer than my friend {B}. How many does {B} [have|own]?
    Tell me how many {t} {B} has: {A} has {a} and {B} has {b} more than {A}.
    How many {t} does {B} have if {A} has {a}, {b} fewer than {B}?
    """),
    "{A} has {a} {t}. {B} has {b} fewer than {A}.": phrasings("""
    {A} brings {a} {t} to school and {B} brings {b} fewer than {A}. How many {t} does {B} bring?
    {A} brings {a} {t} to school, {b} more than {B}. How many {t} does {B} bring?
    {A} put {a} {t} in the {box}, {B} put in {b} fewer than {A}. How many [came from {B}|did {B} put in]?
    {A} put {a} {t} in the {box}, {b} more than {B} did. How many [came from {B}|did {B} put in]?
    I have a {box} with {a} {t} in it, and the {box} of {B} has {b} fewer than mine. How many are in the {box} of {B}?
    I have a {box} with {a} {t} in it, {b} more than the {box} of {B}. How many are in the {box} of {B}?
    I own {a} {t}, [and|while] my friend {B} owns {b} fewer than I do. How many does {B} [have|own]?
    I own {a} {t}, {b} more than my friend {B}. How many does {B} [have|own]?
    Tell me how many {t} {B} has: {A} has {a} and {B} has {b} fewer than {A}.
    How many {t} does {B} have if {A} has {a}, {b} more than {B}?
    """),
    "{A} has {a} {t}. {B} has {k} times as many.": phrasings("""
    {A} brings {a} {t} to school and {B} brings {k} times as many. How many {t} does {B} bring?
    {A} put {a} {t} in the {box}, {B} put in {k} times as many. How many [came from {B}|did {B} put in]?
    I have a {box} with {a} {t} in it, and the {box} of {B} has {k} times as many. How many are in the {box} of {B}?
    I own {a} {t}, [and|while] my friend {B} owns {k} times as many. How many does {B} [have|own]?
    Tell me how many {t} {B} has: {A} has {a} and {B} has {k} times as many.
    """),
    "{A} has {a} {t}. {B} has twice as many.": phrasings("""
    {A} brings {a} {t} to school and {B} brings twice as many. How many {t} does {B} bring?
    {A} brings {a} {t} to school, half as many as {B}. How many {t} does {B} bring?
    {A} put {a} {t} in the {box}, {B} put in twice as many. How many [came from {B}|did {B} put in]?
    {A} put {a} {t} in the {box}, half as many as {B} did. How many [came from {B}|did {B} put in]?
    I have a {box} with {a} {t} in it, and the {box} of {B} has twice as many. How many are in the {box} of {B}?
    I have a {box} with {a} {t} in it, half as many as the {box} of {B}. How many are in the {box} of {B}?
    I own {a} {t}, [and|while] my friend {B} owns twice as many. How many does {B} [have|own]?
    I own {a} {t}, half as many as my friend {B}. How many does {B} [have|own]?
    Tell me how many {t} {B} has: {A} has {a} and {B} has twice as many.
    How many {t} does {B} have if {A} has {a}, half as many as {B}?
    """),
    "{A} has {a} {t}. {B} has half as many.": phrasings("""
    {A} brings {a} {t} to school and {B} brings half as many. How many {t} does {B} bring?
    {A} brings {a} {t} to school, twice as many as {B}. How many {t} does {B} bring?
    {A} put {a} {t} in the {box}, {B} put in half as many. How many [came from {B}|did {B} put in]?
    {A} put {a} {t} in the {box}, twice as many as {B} did. How many [came from {B}|did {B} put in]?
    I have a {box} with {a} {t} in it, and the {box} of {B} has half as many. How many are in the {box} of {B}?
    I have a {box} with {a} {t} in it, twice as many as the {box} of {B}. How many are in the {box} of {B}?
    I own {a} {t}, [and|while] my friend {B} owns half as many. How many does {B} [have|own]?
    I own {a} {t}, twice as many as my friend {B}. How many does {B} [have|own]?
    Tell me how many {t} {B} has: {A} has {a} and {B} has half as many.
    How many {t} does {B} have if {A} has {a}, twice as many as {B}?
    """),
    "{A} has {a} {t}, {B} has {b}. The difference.": phrasings("""
    {A} brings {a} {t} to school and {B} brings {b}. How many more {t} does {A} bring?
    {A} brings {a} {t} to school and {B} brings {b}. How many more must {B} bring to have as many as {A}?
    {A} put {a} {t} in the {box}, {B} put in {b}. How many more came from {A} than from {B}?
    {A} put {a} {t} in the {box}, {B} put in {b}. How many fewer did {B} put in?
    I have a {box} with {a} {t} in it, and the {box} of {B} has {b}. How many more {t} are in my {box}?
    I have a {box} with {a} {t} in it, and the {box} of {B} has {b}. How many more does {B} need to have as many as I?
    I own {a} {t}, [and|while] my friend {B} owns {b}. How many more do I have than {B}?
    I own {a} {t}, [and|while] my friend {B} owns {b}. By how many {t} am I ahead?
    Tell me how many more {t} {A} has than {B}: {A} has {a} and {B} has {b}.
    Tell me how many {t} {B} must get to have as many as {A}: {A} has {a} and {B} has {b}.
    How many {t} is {B} behind if {A} has {a} and {B} has {b}?
    """),
    "{A} has {a} {t}. {B} has {b} more than {A}. Both together.": phrasings("""
    {A} brings {a} {t} to school and {B} brings {b} more than {A}. How many {t} do the two bring?
    {A} brings {a} {t} to school, {b} fewer than {B}. How many {t} do the two bring?
    {A} put {a} {t} in the {box}, {B} put in {b} more than {A}. How many [came from both|did both put in]?
    {A} put {a} {t} in the {box}, {b} fewer than {B} did. How many [came from both|did both put in]?
    I have a {box} with {a} {t} in it, and the {box} of {B} has {b} more than mine. How many {t} are in both {boxes}?
    I have a {box} with {a} {t} in it, {b} fewer than the {box} of {B}. How many {t} are in both {boxes}?
    I own {a} {t}, [and|while] my friend {B} owns {b} more than I do. How many do we have [together|in all]?
    I own {a} {t}, {b} fewer than my friend {B}. How many do we have [together|in all]?
    Tell me how many {t} both have together: {A} has {a} and {B} has {b} more than {A}.
    How many {t} do they have in all if {A} has {a}, {b} fewer than {B}?
    """),
    "{A} has {a} {t}. {B} has {b} fewer than {A}. Both together.": phrasings("""
    {A} brings {a} {t} to school and {B} brings {b} fewer than {A}. How many {t} do the two bring?
    {A} brings {a} {t} to school, {b} more than {B}. How many {t} do the two bring?
    {A} put {a} {t} in the {box}, {B} put in {b} fewer than {A}. How many [came from both|did both put in]?
    {A} put {a} {t} in the {box}, {b} more than {B} did. How many [came from both|did both put in]?
    I have a {box} with {a} {t} in it, and the {box} of {B} has {b} fewer than mine. How many {t} are in both {boxes}?
    I have a {box} with {a} {t} in it, {b} more than the {box} of {B}. How many {t} are in both {boxes}?
    I own {a} {t}, [and|while] my friend {B} owns {b} fewer than I do. How many do we have [together|in all]?
    I own {a} {t}, {b} more than my friend {B}. How many do we have [together|in all]?
    Tell me how many {t} both have together: {A} has {a} and {B} has {b} fewer than {A}.
    How many {t} do they have in all if {A} has {a}, {b} more than {B}?
    """),
    "{A} has {a} {t}. {B} has {k} times as many. Both together.": phrasings("""
    {A} brings {a} {t} to school and {B} brings {k} times as many. How many {t} do the two bring?
    {A} put {a} {t} in the {box}, {B} put in {k} times as many. How many [came from both|did both put in]?
    I have a {box} with {a} {t} in it, and the {box} of {B} has {k} times as many. How many {t} are in both {boxes}?
    I own {a} {t}, [and|while] my friend {B} owns {k} times as many. How many do we have [together|in all]?
    Tell me how many {t} both have together: {A} has {a} and {B} has {k} times as many.
    """),
    "{A} has {a} {t}. {B} has twice as many. Both together.": phrasings("""
    {A} brings {a} {t} to school and {B} brings twice as many. How many {t} do the two bring?
    {A} brings {a} {t} to school, half as many as {B}. How many {t} do the two bring?
    {A} put {a} {t} in the {box}, {B} put in twice as many. How many [came from both|did both put in]?
    {A} put {a} {t} in the {box}, half as many as {B} did. How many [came from both|did both put in]?
    I have a {box} with {a} {t} in it, and the {box} of {B} has twice as many. How many {t} are in both {boxes}?
    I have a {box} with {a} {t} in it, half as many as the {box} of {B}. How many {t} are in both {boxes}?
    I own {a} {t}, [and|while] my friend {B} owns twice as many. How many do we have [together|in all]?
    I own {a} {t}, half as many as my friend {B}. How many do we have [together|in all]?
    Tell me how many {t} both have together: {A} has {a} and {B} has twice as many.
    How many {t} do they have in all if {A} has {a}, half as many as {B}?
    """),
    "{A} has {a} {t} and gives away half.": phrasings("""
    {A} brings {a} {t} to school and gives {B} half of them. How many {t} does {A} [keep|still have]?
    I have a {box} with {a} {t} in it, and {B} takes half of them. How many {t} are still in my {box}?
    I own {a} {t}, and half of them go to my friend {B}. How many do I have then?
    {A} put {a} {t} in the {box}, {B} took half of them out. How many are in the {box} now?
    """),
    "{A} has {a} {t}, gives away half, then gets {b} more.": phrasings("""
    {A} brings {a} {t} to school, gives {B} half of them and gets {b} more. How many {t} does {A} have then?
    My {box} has {a} {t} in it. {B} takes half of them, and I put in {b} more. How many {t} are in my {box} now?
    I own {a} {t}, half of them go to my friend {B}, and then I buy {b} more. How many do I have then?
    {A} put {a} {t} in the {box}, {B} took half of them out, and {A} put in {b} more. How many are in the {box} now?
    """),
}

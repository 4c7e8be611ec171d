"""Contrast sets: one scene, asked about in every way that this skill or another one knows. People and amounts."""

from training.problems.problem import phrasings

PERCENT_OF = phrasings("""
We have {n} {people}. {p}% of them are {kind}. How many of them are {kind}?
We have {n} {people}. {p}% of them are not {kind}. How many of them are not {kind}?
How many {people} are {kind} if {p}% of {n} {people} are {kind}?
How many {people} are not {kind} if {p}% of {n} {people} are not {kind}?
{p}% of the {n} invited {people} came. How many [came|did come]?
{p}% of the {n} invited {people} did not come. How many did not come?
We invited {n} {people} and {p}% fewer came. How many fewer came than we invited?
We invited {n} {people} and {p}% more came. How many more came than we invited?
{n} {people} took the test and {p}% of them passed. How many [passed|of them passed]?
{n} {people} took the test and {p}% of them failed. How many [failed|of them failed]?
How many passed if {n} {people} took a test and {p}% of them passed?
There were {n} {people} on the bus and {p}% got off. How many got off?
There were {n} {people} on the bus and {p}% stayed on. How many stayed on?
There were {n} {people} on the bus and then {p}% more got on. How many got on?
Our club had {n} {people} and has grown by {p}%. How many [joined|were added]?
Our club had {n} {people} and has shrunk by {p}%. How many did it lose?
{p}% of the {n} {people} voted yes and the rest voted no. How many voted yes?
{p}% of the {n} {people} voted no and the rest voted yes. How many voted no?
so we have {n} {people} on the list and {p}% told me they can't come, how many can't come
so we have {n} {people} on the list and only {p}% can come, how many can come
{p}% of our {n} {people} live in town and the rest outside. How many live in town?
{n} {people} signed up, and on the day {p}% of them were missing. How many were missing?
{n} {people} signed up, and on the day {p}% of them were there. How many were there?
A tank of {n} liters is {p}% full. How many liters are in it?
A tank of {n} liters is {p}% empty. How many liters are missing?
A tank holds {n} liters and the new one holds {p}% more. How many liters more is that?
A tank holds {n} liters and the new one holds {p}% less. How many liters less is that?
The hike is {n} km and we have done {p}% of it. How many km have we done?
The hike is {n} km and {p}% of it is still ahead of us. How many km are ahead of us?
The hike is {n} km and a detour makes it {p}% longer. How many km does the detour add?
The hike is {n} km and a shortcut makes it {p}% shorter. How many km does the shortcut save?
My battery of {n} mAh is down to {p}%. How many mAh are left?
My battery of {n} mAh is down by {p}%. How many mAh are [used up|gone]?
We have to paint {n} square meters and {p}% is painted. How many square meters are painted?
We have to paint {n} square meters and {p}% is not painted yet. How many square meters are not painted yet?
The recipe says {n} g of butter and I take {p}% of that. How many grams do I take?
The recipe says {n} g of butter and I take {p}% less. How many grams do I leave out?
The recipe says {n} g of butter and I take {p}% more. How many extra grams do I take?
I weighed {n} kg and have lost {p}% of it. How many kg have I lost?
I weighed {n} kg and have gained {p}%. How many kg have I gained?
The film is {n} minutes and I have seen {p}% of it. How many minutes have I seen?
The film is {n} minutes and {p}% of it is still to come. How many minutes are still to come?
Of {n} GB, {p}% is full and the rest is free. How many GB are full?
Of {n} GB, {p}% is free and the rest is full. How many GB are free?
Of {n} hectares, {p}% is wheat and the rest is corn. How many hectares are wheat?
Of {n} hectares, {p}% is corn and the rest is wheat. How many hectares are corn?
A drink of {n} ml is {p}% juice and the rest is water. How many ml of juice are in it?
A drink of {n} ml is {p}% water and the rest is juice. How many ml of water are in it?
Last month we had {n} mm of rain, this month {p}% of that. How many mm did we have this month?
Last month we had {n} mm of rain, this month {p}% less. How many mm less is that?
Last month we had {n} mm of rain, this month {p}% more. How many mm more is that?
I cut {p}% off a rope of {n} m. How long is the piece that I cut off?
I cut a rope of {n} m down to {p}% of its length. How long is the rope now?
We used {n} kWh last year and {p}% less this year. How many kWh did we save?
We used {n} kWh last year and {p}% more this year. How many kWh more is that?
A dose of {n} mg is lowered to {p}% of it. How many mg is it [now|then]?
A dose of {n} mg is lowered by {p}%. By how many mg is it lowered?
A dose of {n} mg is raised by {p}%. By how many mg is it raised?
A rope of {n} m stretches by {p}%. How much longer is the rope now, in m?
The film is {n} minutes and the long version {p}% longer. How many extra minutes is that?
so we have {n} {people} on the list and {p}% more want to come, how many extra is that
My hours went up by {p}% from {n}. How many more hours do I work now?
My hours went down by {p}% from {n}. How many hours less do I work now?
I have worked {p}% of my {n} hours. How many hours have I worked?
{p}% of my {n} hours are still to do. How many hours are still to do?
A sack of {n} kg of rice, {p}% of it eaten: how many kg are eaten?
A sack of {n} kg of rice, {p}% of it left: how many kg are left?
hey, we ate {p}% of a cake of {n} g. how many grams did we eat
How many km of {n} have I run if I stop after {p}% of them?
Of {n} {people}, {p} percent went home early and the others stayed to the end. How many went home early?
Of {n} {people}, {p} percent stayed to the end and the others went home early. How many stayed to the end?
Today {n} {people} came. Tomorrow we expect {p} percent of that. How many do we expect tomorrow?
Today {n} {people} came. Tomorrow we expect {p} percent more. How many more is that?
Today {n} {people} came. Tomorrow we expect {p} percent fewer. How many fewer is that?
It is cold, and {p}% of our {n} {people} wear a hat. How many wear a hat?
It is cold, but {p}% of our {n} {people} wear no hat. How many wear no hat?
{n} {people}, {p}% absent: how many absent?
{n} {people}, {p}% present: how many present?
A shelf is {n} cm long and {p}% of it is taken. How many cm are taken?
A shelf is {n} cm long and {p}% of it is free. How many cm are free?
My old shower used {n} liters. The new one uses {p}% of that. How many liters does the new one use?
My old shower used {n} liters. The new one uses {p}% less. How many liters do I save?
The trip takes {n} minutes by bus and {p}% of that by car. How many minutes does it take by car?
The trip takes {n} minutes by bus and {p}% less by car. How many minutes does the car save?
The trip takes {n} minutes by bus and {p}% more by bike. How many minutes more is that?
Our garden is {n} square meters: {p}% lawn, the rest flowers. How many square meters of lawn is that?
{n} km of road, {p}% done: how many km are done?
""")

LESS = phrasings("""
We have {n} {people}. {p}% of them are {kind}. How many of them are not {kind}?
We have {n} {people}. {p}% of them are not {kind}. How many of them are {kind}?
How many {people} are not {kind} if {p}% of {n} {people} are {kind}?
How many {people} are {kind} if {p}% of {n} {people} are not {kind}?
{p}% of the {n} invited {people} came. How many [did not come|stayed away]?
{p}% of the {n} invited {people} did not come. How many [came|did come]?
We invited {n} {people} and {p}% fewer came. How many came?
{n} {people} took the test and {p}% of them passed. How many [failed|of them failed]?
{n} {people} took the test and {p}% of them failed. How many [passed|of them passed]?
How many failed if {n} {people} took a test and {p}% of them passed?
There were {n} {people} on the bus and {p}% got off. How many stayed on?
There were {n} {people} on the bus and {p}% stayed on. How many got off?
Our club had {n} {people} and has shrunk by {p}%. How many does it have [now|left]?
{p}% of the {n} {people} voted yes and the rest voted no. How many voted no?
{p}% of the {n} {people} voted no and the rest voted yes. How many voted yes?
so we have {n} {people} on the list and {p}% told me they can't come, how many can come
so we have {n} {people} on the list and only {p}% can come, how many can't come
{p}% of our {n} {people} live in town and the rest outside. How many live outside?
{n} {people} signed up, and on the day {p}% of them were missing. How many were there?
{n} {people} signed up, and on the day {p}% of them were there. How many were missing?
A tank of {n} liters is {p}% full. How many liters [are missing|still fit in]?
A tank of {n} liters is {p}% empty. How many liters are in it?
A tank holds {n} liters and the new one holds {p}% less. How many liters does the new one hold?
The hike is {n} km and we have done {p}% of it. How many km are [still ahead|left to do]?
The hike is {n} km and {p}% of it is still ahead of us. How many km have we done?
The hike is {n} km and a shortcut makes it {p}% shorter. How many km is it with the shortcut?
My battery of {n} mAh is down by {p}%. How many mAh are left?
My battery of {n} mAh is down to {p}%. How many mAh are [used up|gone]?
We have to paint {n} square meters and {p}% is painted. How many square meters are not painted yet?
We have to paint {n} square meters and {p}% is not painted yet. How many square meters are painted?
The recipe says {n} g of butter and I take {p}% less. How many grams do I take?
The recipe says {n} g of butter and I take {p}% of that. How many grams do I leave out?
I weighed {n} kg and have lost {p}% of it. How many kg do I weigh now?
The film is {n} minutes and I have seen {p}% of it. How many minutes are still to come?
The film is {n} minutes and {p}% of it is still to come. How many minutes have I seen?
Of {n} GB, {p}% is full and the rest is free. How many GB are free?
Of {n} GB, {p}% is free and the rest is full. How many GB are full?
Of {n} hectares, {p}% is wheat and the rest is corn. How many hectares are corn?
Of {n} hectares, {p}% is corn and the rest is wheat. How many hectares are wheat?
A drink of {n} ml is {p}% juice and the rest is water. How many ml of water are in it?
A drink of {n} ml is {p}% water and the rest is juice. How many ml of juice are in it?
Last month we had {n} mm of rain, this month {p}% less. How many mm did we have this month?
I cut {p}% off a rope of {n} m. How long is the [rope now|rest of the rope]?
I cut a rope of {n} m down to {p}% of its length. How long is the piece that I cut off?
We used {n} kWh last year and {p}% less this year. How many kWh did we use this year?
A dose of {n} mg is lowered by {p}%. How many mg is it [now|then]?
A dose of {n} mg is lowered to {p}% of it. By how many mg is it lowered?
I have worked {p}% of my {n} hours. How many hours are still to do?
{p}% of my {n} hours are still to do. How many hours have I worked?
My hours went down by {p}% from {n}. How many hours do I work now?
A sack of {n} kg of rice, {p}% of it eaten: how many kg are left?
A sack of {n} kg of rice, {p}% of it left: how many kg are eaten?
hey, we ate {p}% of a cake of {n} g. how many grams did we leave
How many km of {n} do I miss if I stop after {p}% of them?
Of {n} {people}, {p} percent went home early and the others stayed to the end. How many stayed to the end?
Of {n} {people}, {p} percent stayed to the end and the others went home early. How many went home early?
Today {n} {people} came. Tomorrow we expect {p} percent fewer. How many do we expect tomorrow?
It is cold, and {p}% of our {n} {people} wear a hat. How many wear no hat?
It is cold, but {p}% of our {n} {people} wear no hat. How many wear a hat?
{n} {people}, {p}% absent: how many present?
{n} {people}, {p}% present: how many absent?
A shelf is {n} cm long and {p}% of it is taken. How many cm are free?
A shelf is {n} cm long and {p}% of it is free. How many cm are taken?
My old shower used {n} liters. The new one uses {p}% less. How many liters does the new one use?
My old shower used {n} liters. The new one uses {p}% of that. How many liters do I save?
The trip takes {n} minutes by bus and {p}% less by car. How many minutes does it take by car?
The trip takes {n} minutes by bus and {p}% of that by car. How many minutes does the car save?
Our garden is {n} square meters: {p}% lawn, the rest flowers. How many square meters of flowers is that?
{n} km of road, {p}% done: how many km are not done?
""")

MORE = phrasings("""
We invited {n} {people} and {p}% more came. How many came?
There were {n} {people} on the bus and then {p}% more got on. How many were on it then?
Our club had {n} {people} and has grown by {p}%. How many does it have now?
A tank holds {n} liters and the new one holds {p}% more. How many liters does the new one hold?
The hike is {n} km and a detour makes it {p}% longer. How many km is it with the detour?
The recipe says {n} g of butter and I take {p}% more. How many grams do I take?
I weighed {n} kg and have gained {p}%. How many kg do I weigh now?
The film is {n} minutes and the long version {p}% longer. How many minutes is the long version?
Last month we had {n} mm of rain, this month {p}% more. How many mm did we have this month?
We used {n} kWh last year and {p}% more this year. How many kWh did we use this year?
A dose of {n} mg is raised by {p}%. How many mg is it [now|then]?
A rope of {n} m stretches by {p}%. How long is the rope now?
so we have {n} {people} on the list and {p}% more want to come, how many is that with them
My hours went up by {p}% from {n}. How many hours do I work now?
Today {n} {people} came. Tomorrow we expect {p} percent more. How many do we expect tomorrow?
My old shower used {n} liters. The new one uses {p}% more. How many liters does the new one use?
The trip takes {n} minutes by bus and {p}% more by bike. How many minutes does it take by bike?
A shelf is {n} cm long and the new one is {p}% longer. How many cm is the new one?
Our garden is {n} square meters and next year {p}% bigger. How many square meters is it next year?
""")

WHAT_PERCENT = phrasings("""
Last month we had {n} mm of rain, this month {a} mm. What percent of last month's rain is that?
The recipe says {n} g of butter and I take {a} g. What percent of that do I take?
We used {n} kWh last year and {a} kWh this year. What percent of last year's is that?
A tank holds {n} liters and the new one {a} liters. What percent of the old one does the new one hold?
The trip takes {n} minutes by bus and {a} minutes by car. What percent of the bus time does the car take?
Today {n} {people} came. Tomorrow we expect {a}. What percent of today's number is that?
""")

PART_ONLY = phrasings("""
{a} of the {n} invited {people} came. What percent [came|did come]?
{a} of the {n} invited {people} did not come. What percent did not come?
{n} {people} took the test and {a} of them passed. What percent [passed|of them passed]?
{n} {people} took the test and {a} of them failed. What percent [failed|of them failed]?
There were {n} {people} on the bus and {a} got off. How many percent got off?
There were {n} {people} on the bus and {a} stayed on. How many percent stayed on?
Our club had {n} {people} and has grown by {a}. How many percent were added?
{a} of the {n} {people} voted yes and the rest voted no. What percent voted yes?
{a} of the {n} {people} voted no and the rest voted yes. What percent voted no?
so we have {n} {people} on the list and {a} told me they can't come, what percent can't come
A tank of {n} liters has {a} liters in it. What percent full is it?
The hike is {n} km and we have done {a} km of it. What percent have we done?
The hike is {n} km and {a} km of it is still ahead of us. What percent is ahead of us?
My battery of {n} mAh is down to {a} mAh. How many percent are left?
My battery of {n} mAh is down by {a} mAh. How many percent are [used up|gone]?
The film is {n} minutes and I have seen {a} minutes of it. What percent have I seen?
Of {n} hectares, {a} is wheat and the rest is corn. What percent is wheat?
A drink of {n} ml has {a} ml of juice in it and the rest is water. What percent is juice?
I cut {a} m off a rope of {n} m. What percent did I cut off?
A dose of {n} mg is lowered by {a} mg. By how many percent is it lowered?
I have worked {a} of my {n} hours. What percent have I worked?
A sack of {n} kg of rice, {a} kg of it left: how many percent are left?
hey, we ate {a} g of a cake of {n} g. what percent did we eat
Of {n} {people}, {a} went home early and the others stayed to the end. What percent went home early?
Of {n} {people}, {a} stayed to the end and the others went home early. What percent stayed to the end?
{n} {people}, {a} absent: what percent absent?
{n} {people}, {a} present: what percent present?
A shelf is {n} cm long and {a} cm of it is free. How many percent is free?
My old shower used {n} liters. The new one uses {a} liters less. How many percent do I save?
Our garden is {n} square meters: {a} for lawn, the rest for flowers. What percent is lawn?
{n} km of road, {a} km done: what percent is done?
""")

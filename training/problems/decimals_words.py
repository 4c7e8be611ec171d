"""More ways to ask which of some numbers is bigger, smaller or biggest, whether one is, and for their order."""

from training.problems import decimals_more, decimals_near, decimals_near_more
from training.problems.problem import phrasings

MORE_BIGGER = phrasings("""
[bigger|larger|greater|higher]: {a} or {b}
{a} vs {b} [bigger|larger|greater|higher]
{a} or {b} [bigger|larger|greater|higher]
{a} versus {b}: which [wins|is the higher one|is more]?
{a} and {b}, which is the [higher|larger|greater|bigger] [number|one|value]?
Which is higher, {a} or {b}?
Which is the [higher|greater|bigger|larger] [value|figure], {a} or {b}?
Which has the [greater|higher|larger|bigger] value: {a} or {b}?
Which of the two is [greater|higher|more|larger], {a} or {b}?
Between {a} and {b}, which is [bigger|larger|greater|higher|more]?
Out of {a} and {b}, which is the [bigger|larger|greater|higher] [one|number|]?
Of the numbers {a} and {b}, [which|which one] is [larger|higher|bigger]?
Of {a} and {b}, the [bigger|larger|greater] one is [which|what]?
Of {a} and {b}, tell me the [higher|larger] one.
[Pick|Choose|Select|Name] the [bigger|larger|greater|higher] [number|one|value]: {a} or {b}.
[Pick|Choose|Name|Identify|State] the [larger|greater|higher] of {a} and {b}.
[Compare|Look at] {a} and {b} and [say|tell me] which is [greater|higher|larger].
Compare the [decimals|numbers|values] {a} and {b}: which is [greater|more|higher]?
Comparing {a} with {b}, which [comes out|is] [higher|larger|ahead]?
Given {a} and {b}, which is [larger|greater|the bigger one]?
Given the numbers {a} and {b}, return the [larger|greater|bigger] one.
There are two numbers, {a} and {b}. Which is the [bigger|larger|greater|higher]?
Here are two numbers: {a} and {b}. Which is the [bigger|larger|higher] one?
My two numbers are {a} and {b}. The [bigger|larger|greater] is?
I'm [trying to figure out|not sure|wondering] which is [bigger|larger|greater|higher], {a} or {b}.
I'd like to know which is [larger|greater|higher|bigger]: {a} or {b}.
I [can't tell|keep forgetting|don't know] which is [larger|greater|bigger], {a} or {b}. [Help?|Can you tell me?|]
[My friend and I|We] can't agree which is [bigger|larger|greater|higher], {a} or {b}.
For my homework: which is [greater|larger|bigger], {a} or {b}?
My [teacher|son|daughter] asks which is [greater|bigger|larger], {a} or {b}. [What is right?|]
[Quick question|Question|Quiz]: {a} or {b}, which is [more|greater|the larger]?
Do you know which is [bigger|greater|larger|higher], {a} or {b}?
Could you [please |]tell me which [number |one |]is [larger|bigger|higher], {a} or {b}?
Would you say {a} or {b} is [bigger|larger|greater|more]?
Would you rather have ${a} or ${b}, if you want more money?
[What's|Which is] the max of {a} and {b}?
max({a}, {b})
What is the maximum of {a} and {b}?
[Maximum|Max] of {a}, {b}
Is it {a} or {b} that is [bigger|larger|greater|higher|more]?
Is the [bigger|larger|higher|greater] one {a} or {b}?
Is {a} the [bigger|larger|greater|higher] [one|number], or is {b}?
Which number is further right on the number line, {a} or {b}?
Which lies further from zero: {a} or {b}?
Which is further above zero, {a} or {b}?
What's [more|greater|higher], {a} or {b}?
What counts as more: {a} or {b}?
In which case is there more: {a} or {b}?
[Greatest|Largest|Biggest] of {a} and {b}?
Show me which of {a} and {b} is [greater|higher|more].
If x is {a} and y is {b}, which value is [larger|greater|bigger|higher]?
Let x be {a} and y be {b}. What is the value of the [larger|greater|bigger] one?
Which is the [higher|better] grade, if more is better: {a} or {b}?
Which [score|mark|rating] is higher, {a} or {b}?
One player scored {a}, another {b}. What is the higher score?
Which price is higher, ${a} or ${b}?
Which is [dearer|more expensive|pricier], ${a} or ${b}?
[Lunch|A taxi|A book] is ${a}, [dinner|the bus|a pen] is ${b}. Which price is more?
Which [distance|way|trip|road] is longer, {a} km or {b} km?
Which is further, {a} km or {b} km?
Which is farther: {a} miles or {b} miles?
One path is {a} km, another is {b} km. How long is the longer one?
Which is taller, {a} m or {b} m?
One tree is {a} m tall, the other {b} m. How tall is the taller one?
Which weighs more, {a} kg or {b} kg?
Two parcels weigh {a} kg and {b} kg. What does the heavier one weigh?
Which holds more, {a} liters or {b} liters?
Which is warmer, {a} degrees or {b} degrees?
It was {a} degrees [yesterday|on Monday] and {b} degrees [today|on Tuesday]. What was the warmer temperature?
Which takes longer, {a} seconds or {b} seconds?
Which is the [slower|longer] time, {a} s or {b} s?
Which is deeper, {a} m or {b} m?
Which is faster, {a} km/h or {b} km/h?
""")
MORE_BIGGER += decimals_more.BIGGER + decimals_near.BIGGER

MORE_SMALLER = phrasings("""
[smaller|lower|less|lesser]: {a} or {b}
{a} vs {b} [smaller|lower|less]
{a} or {b} [smaller|lower|less]
{a} versus {b}: which is the [lower one|smaller]?
{a} and {b}, which is the [lower|smaller|lesser] [number|one|value]?
Which is the [lower|lesser|smaller] [value|figure], {a} or {b}?
Which has the [lower|smaller|lesser] value: {a} or {b}?
Which of the two is [lower|smaller|less], {a} or {b}?
Between {a} and {b}, which is [smaller|lower|less]?
Out of {a} and {b}, which is the [smaller|lower|lesser] [one|number|]?
Of the numbers {a} and {b}, [which|which one] is [smaller|lower|less]?
Of {a} and {b}, tell me the [lower|smaller] one.
[Pick|Choose|Select|Name] the [smaller|lower|lesser] [number|one|value]: {a} or {b}.
[Pick|Choose|Name|Identify|State|Find] the [smaller|lower] of {a} and {b}.
[Compare|Look at] {a} and {b} and [say|tell me] which is [less|lower|smaller].
Compare the [decimals|numbers|values] {a} and {b}: which is [less|lower|smaller]?
Given {a} and {b}, which is [smaller|lower|less]?
Given the numbers {a} and {b}, return the [smaller|lower] one.
There are two numbers, {a} and {b}. Which is the [smaller|lower]?
Here are two numbers: {a} and {b}. Which is the [smaller|lower] one?
My two numbers are {a} and {b}. The [smaller|lower] is?
I'm [trying to figure out|not sure|wondering] which is [smaller|lower|less], {a} or {b}.
I'd like to know which is [smaller|lower|less]: {a} or {b}.
I [can't tell|keep forgetting|don't know] which is [smaller|lower|less], {a} or {b}. [Help?|Can you tell me?|]
For my homework: which is [smaller|lower|less], {a} or {b}?
My [teacher|son|daughter] asks which is [smaller|lower|less], {a} or {b}. [What is right?|]
[Quick question|Question|Quiz]: {a} or {b}, which is [less|lower|the smaller]?
Do you know which is [smaller|lower|less], {a} or {b}?
Could you [please |]tell me which [number |one |]is [smaller|lower], {a} or {b}?
Would you say {a} or {b} is [smaller|lower|less]?
[What's|Which is] the min of {a} and {b}?
min({a}, {b})
What is the minimum of {a} and {b}?
[Minimum|Min] of {a}, {b}
Is it {a} or {b} that is [smaller|lower|less]?
Is the [smaller|lower] one {a} or {b}?
Is {a} the [smaller|lower] [one|number], or is {b}?
Which number is further left on the number line, {a} or {b}?
Which lies [closer|nearer] to zero: {a} or {b}?
What's [less|lower], {a} or {b}?
[Smallest|Lowest|Least] of {a} and {b}?
Show me which of {a} and {b} is [less|lower|smaller].
If x is {a} and y is {b}, which value is [smaller|lower]?
Which [score|mark|rating] is lower, {a} or {b}?
One player scored {a}, another {b}. What is the lower score?
Which price is lower, ${a} or ${b}?
Which is [cheaper|less expensive|the better price], ${a} or ${b}?
One shop asks ${a}, the other ${b}. What is the lower price?
Which [distance|way|trip|road] is shorter, {a} km or {b} km?
Which is [nearer|closer], {a} km away or {b} km away?
One path is {a} km, another is {b} km. How long is the shorter one?
One tree is {a} m tall, the other {b} m. How tall is the smaller one?
Which weighs less, {a} kg or {b} kg?
Two parcels weigh {a} kg and {b} kg. What does the lighter one weigh?
Which holds less, {a} liters or {b} liters?
Which is [colder|cooler], {a} degrees or {b} degrees?
It was {a} degrees [yesterday|on Monday] and {b} degrees [today|on Tuesday]. What was the lower temperature?
Which takes less time, {a} seconds or {b} seconds?
Which is the [quicker|shorter] time, {a} s or {b} s?
Two runners took {a} s and {b} s. What is the winning time, the lower one?
""")
MORE_SMALLER += decimals_more.SMALLER + decimals_near.SMALLER

MORE_IS_BIGGER = phrasings("""
Is {a} higher than {b}?
Is {a} really [bigger|larger|greater|more] than {b}?
Is it [true|right|correct|so] that {a} is [bigger|larger|greater|more] than {b}?
Is the [value|figure|decimal] {a} [greater|higher|more] than {b}?
Is {a} > {b}, that is, is it more than {b}?
Does {a} have a [greater|higher|larger] value than {b}?
Does {a} count as more than {b}?
Would {a} be [more|larger|greater|higher] than {b}?
Can you [tell me|say|check] [whether|if] {a} is [bigger|larger|greater|more] than {b}?
Could you [check|tell me] whether {a} is [higher|greater] than {b}, please?
Do you think {a} is [bigger|greater|larger] than {b}?
Tell me [whether|if] {a} is [larger|bigger|higher|more] than {b}.
Check [whether|if] {a} is [greater|bigger|larger] than {b}.
True or not: {a} is [bigger|greater|larger|more] than {b}? Answer yes or no.
[Yes or no|Quick question]: is {a} [greater|higher|more] than {b}?
{a} is [bigger|larger|greater|more] than {b}, [right|yes or no|isn't it|correct|true]?
{a} [bigger|larger|greater|higher|more] than {b}?
I'm trying to figure out [whether|if] {a} is [more|bigger|larger] than {b}.
I'd like to know [if|whether] {a} is [greater|higher|larger] than {b}.
I think {a} is [bigger|larger|more] than {b}. Am I right?
My [friend|brother|teacher] says {a} is [bigger|greater|larger] than {b}. Is that [right|true|so]?
For my homework: is {a} [larger|greater|bigger] than {b}, yes or no?
Is ${a} more [money |]than ${b}?
Is a price of ${a} higher than ${b}?
Is {a} kg heavier than {b} kg?
Is a rope of {a} m longer than one of {b} m?
Is {a} km [further|farther|longer] than {b} km?
Are {a} liters more than {b} liters?
Are {a} degrees warmer than {b} degrees?
If x is {a}, is x [bigger|larger|greater|more] than {b}?
""")
MORE_IS_BIGGER += decimals_more.IS_BIGGER + decimals_near_more.IS_BIGGER

MORE_BIGGEST = phrasings("""
[biggest|largest|greatest|highest]: {a}, {b}, {c}
{a}, {b}, {c}: [which|which one] is [biggest|largest|greatest|highest]?
{a} {b} {c} [biggest|largest|highest|max]
{a} vs {b} vs {c}, which is the [biggest|largest|greatest|highest]?
[max|maximum] of {a}, {b} and {c}
max({a}, {b}, {c})
What is the maximum of {a}, {b} and {c}?
Which is the [greatest|highest|most]: {a}, {b} or {c}?
Which of the three is [largest|greatest|highest]: {a}, {b} or {c}?
Which of the numbers {a}, {b} and {c} is the [greatest|highest]?
Which [number|value] is [greatest|highest], {a}, {b} or {c}?
Which has the [greatest|highest|largest] value: {a}, {b} or {c}?
Among {a}, {b} and {c}, which is the [biggest|largest|greatest|highest]?
Out of {a}, {b} and {c}, [which is|tell me] the [biggest|largest|highest|greatest].
Of {a}, {b} and {c}, the [largest|biggest|greatest] is [which|what]?
[Pick|Choose|Name|Identify|State] the [biggest|largest|greatest|highest] of {a}, {b} and {c}.
[Pick|Choose|Select] the [largest|highest|greatest] number: {a}, {b}, {c}.
Compare {a}, {b} and {c}. Which is the [biggest|largest|greatest|highest]?
Given {a}, {b} and {c}, which is the [largest|greatest|highest]?
Given the list {a}, {b}, {c}, return the [largest|biggest|highest] one.
Here are three numbers: {a}, {b}, {c}. [Which is the largest?|Which is biggest?|Find the greatest.]
I'm [trying to figure out|not sure|wondering] which is the [biggest|largest|highest]: {a}, {b} or {c}.
I'd like to know the [biggest|largest|greatest|highest] of {a}, {b} and {c}.
For my homework: which is the [greatest|largest|biggest] of {a}, {b} and {c}?
Could you [please |]tell me the [largest|greatest|highest] of {a}, {b}, {c}?
Can you find the [biggest|largest|highest|greatest] among {a}, {b} and {c}?
Is {a}, {b} or {c} the [biggest|largest|greatest|highest]?
Which is the furthest right on the number line: {a}, {b} or {c}?
Three scores are {a}, {b} and {c}. What is the [highest|top|best] one?
Which is the [longest|tallest], {a} m, {b} m or {c} m?
Which is the heaviest, {a} kg, {b} kg or {c} kg?
Which [costs most|is the highest price|is the most expensive], ${a}, ${b} or ${c}?
Which is the most money: ${a}, ${b} or ${c}?
""")
MORE_BIGGEST += decimals_more.BIGGEST + decimals_near_more.BIGGEST

MORE_RISING = phrasings("""
sort [ascending|ascending order|low to high|small to large]: {a}, {b}, {c}
{a} {b} {c} [in ascending order|ascending|smallest to largest|sorted from small to large]
{a}, {b}, {c}: smallest to [largest|biggest] please
ascending order of {a}, {b} and {c}
Sort {a}, {b}, {c} in [ascending|increasing|rising] order.
[Arrange|Order|Rank|List] {a}, {b} and {c} in [ascending|increasing] order.
[Put|Write|Place] {a}, {b}, {c} in [ascending|increasing|rising] order.
[Order|Sort|Arrange|Rank] {a}, {b}, {c} from [low to high|lowest to highest|least to greatest].
[Put|Write|Place|Line up] {a}, {b} and {c} from [lowest to highest|least to greatest|least to most].
[List|Name|Give] {a}, {b}, {c} from the smallest to the [largest|biggest|greatest].
[List|Rank|Line up] {a}, {b} and {c}, [lowest|smallest|least] first.
[List|Write|Arrange] {a}, {b}, {c} with the [lowest|smallest] first and the [highest|largest] last.
Starting with the [smallest|lowest], [list|order|write down] {a}, {b} and {c}.
Beginning from the [smallest|lowest], put {a}, {b}, {c} in order.
From smallest to [largest|biggest]: {a}, {b}, {c}
From [least to greatest|low to high|lowest to highest], how do {a}, {b} and {c} go?
Here are three numbers: {a}, {b}, {c}. Sort them from [smallest to largest|low to high|least to greatest].
I have {a}, {b} and {c}. [Put|Sort|Arrange] them in [ascending|increasing] order.
Given {a}, {b}, {c}, what is the [ascending|increasing] order?
What is the [ascending|increasing] order of {a}, {b}, {c}?
What are {a}, {b} and {c} in [ascending|increasing] order?
How do I order {a}, {b}, {c} from [smallest to largest|least to greatest|low to high]?
How would you [sort|rank|arrange] {a}, {b} and {c} from [smallest to largest|lowest to highest]?
I'm trying to [sort|order|arrange] {a}, {b}, {c} from [smallest to largest|least to greatest|low to high].
I need {a}, {b} and {c} [sorted|in order] from [smallest to largest|small to big|low to high].
For my homework: order {a}, {b}, {c} from [least to greatest|smallest to largest].
Could you [please |][sort|order|rank] {a}, {b} and {c} from [smallest to largest|low to high|small to big]?
Would you [put|list|write] {a}, {b}, {c} in order, smallest first?
Help me [put|sort|order] {a}, {b} and {c} from smallest to [largest|biggest].
Which comes first, second and third if {a}, {b}, {c} go from smallest to largest?
[Sort|Order|List] these prices from [cheapest to dearest|lowest to highest]: ${a}, ${b}, ${c}
[Sort|Order|List] these weights from lightest to heaviest: {a} kg, {b} kg, {c} kg
[Sort|Order|List] these lengths from shortest to longest: {a} m, {b} m, {c} m
""")
MORE_RISING += decimals_more.RISING + decimals_near_more.RISING

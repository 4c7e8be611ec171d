"""Words that questions are made of: any of them may also be the word that is asked about.

Without these a model learns that "order" and "letters" are never to be spelled, and spells another word.
"""

from __future__ import annotations

_SMALL_WORDS = """
abilities aboard absolutely accepted accounted active actors actually add added addend addends adding addition adds
adieu adios adjective ads adults adverts afford afternoon age aged agent ages aggregate ago agreed ahoy air airline
airport alcohol all allowed alloy alphabet alright also altogether among amounts and angles animals another answered
answering answers anthropic antonym any anybody anything anywhere apartment apiece apology app appears applause apples
applied appreciate appreciated aquarium are argued arguing argument arithmetic arrange array arrival arrived arrives
artificial asap ascending ask asked asking asks assistant assume assumption ate athlete athletes aunt away awesome
babysit background backpack backward backwards bad badly bags bai bake baked baker bakers bakes baking balls banks bar
bars base based basis batches beads beats became becomes bedroom beds bedtime been beer began beginner beginning
begins being believe believes belongs besides bet betting bicycles bid big biggest bike bikes bill billion bills
binary bingo biography birds birth birthday birthplace bit bitcoin bits blank blanked blanks blocks blot bodmas
boiling bonjour bonus booked books bored born borrowed borrowing borrows boss bot both bother bottles bought boxes
bracelets brain break bricks briefly brilliant brings bro broke brothers brought buddy budget builder builders
building built bump bunch bunches bundles buns but butcher buy buying buys bye byee byeee bytes cafe cakes calc
calculate calculated calculating calculation calculator calculators call called calling calls calories came candies
candles cannot cans capabilities capable capacity cards care carefully carried carries carrots carrying cars carved
case cash cashback cast cats caught caused causes celebrates cell cells cent chairs chances changed changes changing
character characters charged charges charity chat chatbot chatgpt chats chatting cheaper cheapest cheat checked
checking checks cheers cherries childhood children chimes chocolate choir chopped ciao circles cities claimed claiming
claims clap claps classed classes classmate classmates claude cleanly clearing climbed climbers climbs clinic closed
closely closer closes closing clue clues code coded coins cold colder coldest colleague colleagues collected collects
colour column columns combinations combined come comes comic coming comma commands commentator commission commit
compact compared comparing completely completes compute conclude concludes conclusion condition cone confidential
confirm confused congruent connected connection conscious considered consist consists contained container contains
continent continue continues contract conversation conversion convert converted converter cooked cookies cooler copies
copy corrected correctly correspond corresponds cos costs could counted counter counting countries counts coupon
cousins covered covers cracked crackers crate crates created creator creators cries crossword crowns cubed cups cure
curiosity currency cut cutting cya cycled cycles cyclists cylinder dad dancers dangerous danke darts dash dashes data
date dates days deadline deal dealer dealing deals dealt dearer dearest death debating decimal decimals decline
decrease decreased decreases deduct deducted deducting deeper deepest deepseek deficit define definition degrees
delete deleted delivered demo denominator deny departs deposit derivative derive describe described designed details
determine developer deviation device diagonal diameter diary dice did die died dies diet differ difference digit
digits dimensions dips dis disagree discount discounted discovered disk display distilled disturbing diver divided
dividend divides dividing divisible division divisor divisors divmod divorced docked docker doctors does dogs doin
doing dollars domain donate donated donates done doorbells doorman doors dose doses dot dots doubled doubles doubling
down downloaded drag drank drawing dreamed dreams dreamt drew drinks drip driven driver drivers drives driving dropped
drops drove drunk dumb duration dying dyslexic each earlier earned earns ears eaten eats edition eggs elapsed election
elements elevator else email embroider emotions emptied end ended ending ends engineer engraving enjoyed enlarged
entries entry equally equals equation equations equivalent erase errors essay establish established eulogy euros
evaluate evaluated evaluates even evenings evenly ever everybody everyone everything exactly exam examples exceed
exceeds exception excess exciting exists expected expenses expire explained explaining explanation expressed
expression extend eyes factor factorial factors facts faded failed fairly fallen falls families fare fares farewell
farmers farmhouse farther fashioned faster faulty favorite favour features fed fee feeling feelings fell fences fewer
fifth figures files filled filling fills filmed films finally finding finds fingers finished finishes fit fits flask
flats flew flies flip flipped floors floppy flowers flown flying followed following follows for forecast forgetting
forgot forgotten formal fought found fourth fraction fractions francs fridge friends from fully fun function functions
furnish furthest gain gained gallery games gap gaps gauge gave gemini gender generous genius genre get gets getting
gigabytes git given gives giving glasses gloves goalkeeper goals goes going gone good goodbye goods google got gotta
government gpt gracias grams grandma grandpa grandson granted grapes graphics gratitude grazie greater greatest
greeting greetings grew grid gross groups growing grown grows growth gtg guards gud guessing guests gym had haiku
haircut haircuts half hallo handed hands hangman happened happening happens harder has hated hats having heading
headline headlines heads healthy heaps heard hearing hears heating heavier heaviest heck hectares heirs hej held
helped helper helpful helping helps hence hens her here heroes hers hexagon hey heya heyy hides hiding higher highest
highlighted hii hiked him his hits hiya hmm hobbies hola holding holds holidays homework honestly honour hopeless
horses hotels hourly hours houses how howdy hows hullo hundredths hurdlers hurts hyphen hyphens hypotenuse icing ideas
identical idk ill imply import important impressed include included including increased increases increasing
individual infinitely infinity inflation info information ingredient inhabitants inheritance insists install installed
instructions insurance integer integral intelligence intelligent interesting internet interview into introduce
invented invention inventor inverse invert invest invitation invited invoice irrational islands items its jars jobs
joined jokes joules judges jumped jumps keeping keeps kept keyboard keys kicks kid kids kill killed kilograms
kilometers kilos kindly kinds kings knew knitting knocked knocks knowing knowledge known knows lab labelled laid lakes
lamps landed landlord lands language laptop largest lasted lasts later latest laughs lay layers lays leads leaks
learned learning leaves leaving lecture legal legs lemons len lends lengths lengthy lent less lesser lessons let lets
letters levels licence lie lies lifts lighter lightest lights like liked likely likes limerick limits lined lines
linked listed listening lists liter liters litre litres lived lives living locally locker logarithm logging logic
logical logo logs lol longer longest looked looking looks loop loses losing loss lost lot lots loved lovely loves
lower lowered lowest luck machines madam made magazine magician mains maker makers makes making managed marathon
marbles marked markers markets marks markup married marry matches mate math matrix matters max may meals meaning means
meant measured measurement measurements measures measuring medals median meeting megabytes members men mentioned
merchants merci merged mess messages messing met meta meter meters metres microwave might migrate miles millimetres
million millions min mini mins minuend minutes miscount missed missing mistaken mistakes mixed mod mode models modulo
modulus mom monthly months mornin mornings most moved moves moving much muddled muffins multiple multiples
multiplicand multiplicity multiplied multiplier multiplying mum must myself nailed nam named names nap narrower nearer
nearest nearly need needed needs neighbor neighbour neighbours nephew network neurons newcomers news next nicer
nickname nights nme nod nope not notebook noted notes nothing noun null numbers numerals numerator numerical nuts
occurrences occurs odds odometer off offline ohms okay older oldest omg ones onions online onto onward openai opened
opening opens operation operations operator operators options ordered orders others otherwise ought ounces our out
outcome outlet output overall overnight overrated overthink overtime overview owe owed owes own owned owns pace packed
packet packs pad pages paid painted painter paints pairs pal palindrome papers paragraph parameter parameters params
parcels parents parked parking parts passed passengers passport password patterns paying payment payments pays pct
pemdas pens per percent percentage percentages perimeter permutations petrol pets pharmacy photographer photos picked
picks pieces piggy piles pills pirates pixels pizzas places planes planned planted plants plates played player players
playing plays pleased plumber plums plural plz poems pointer points poker policy pooled population portion portions
pose positions posted postponed potatoes pots pounds poured practiced practise practising prayer precedence predict
pregnant presentation president pressed pretend priced prices pricier prime primeness primes printed printer prints
priority privacy prizes probability product profits programmed programmer programs promo pronounce properly proportion
protein proven prune pub pun pupils put puts puzzled puzzles quarrelling query questions queue queued quickly quotes
quotient raced radium radius rained raining rainy raised raises ran rang rank ranking rap rarest rate rates rating
ratio reached reaches reader reading reads really reasonable reasoning recall receipt receives recite reckon recognise
recording records rectangle recycled reduced reduction refuses regex register relatives relay reliable rely remainder
remains removed rented rents repeated repeating replace replaces replied reporter reservoir residue resistance
restaurant results returns reunion reversed reversing revising revoir rewrite rhymes richer richest rickshaws riddles
rides rights rings rises rising rivers robots rolled rolls rooms roots ropes roses rounds rowers rows rubbed rules
runner runners running runs rupees rye sack said sailed sailors sails sake salary sale sales salty satisfied satisfies
saved saves saving savings say saying says scaled scared schools scientist scientists scoreboard scored scores
scratched screws script seating seats seconds secrets seeds seem seems seen sees self selfie seller selling sells
sends sent sentences sentient separately sequence series server service set sets setting settle settled shall shared
shares shaved she sheets shelves shift shipping shirts shoes shopping shops shorter shortest shortfall shots should
showed showing shown shows shrinks siblings sides sieve signed signing simpler simplified simplify simply sin sine
sings sinks siri sisters sit sits sixes skills skipped skis slang sleepy slept slides slips slope slower slowly
smaller smallest smarter smudged snails snowing socks software sold soldiers solution solved solves solving somebody
someone something sometimes somewhere son songs sonnet sorted sorter sorting speaking speaks spelled spelling spelt
spending spends spent sphere spilled spinner spirits spoken sports spots spreadsheet sprint spying sqrt squared
squares stack stadium staff stages stairs stamps standard stands stars started starter starters starting starts
statement statements statistics stayed stays steals stepping steps stew sticker stickers stitched stole stolen stones
stood stopped stops stopwatch stored stretched strictly strips strokes struck stuck students studying stupid subtract
subtracted subtracting subtraction subtrahend such sudo sue suits sum summary summed summing sums sunday sup
supermarket supplier supposed surgery surplus survey swam swap swear sweets swimmers swimming swims symptoms synonym
synonyms tables tablet tack tag take taken takes taking tale talents talked talking talks taller tallest tally tan tap
taps tasks tata taught taxes taxis teams teaser telling tells temperature temperatures tense terminal terms testing
textbook texting texts than thankful thanks thankyou thanx that the theatre their theirs them themselves then theorem
there therefore thermometer these they thicker thieves things thinking thinks thinner this those thoughts threw thrown
throws thx tick tickets ticks tide tied ties tiles till timekeeper timer times tip tips tnx told tomatoes too took
topics tore tot tourists tournament toys tracked tracking traders trails trained training trains tram transfer
transform translate translated trapezoid trays treating treble trebling trees triangles tricks tricky tricycles triple
tripled triples tripling trips truly trying ttyl tuned turned turns tutor tweet twice twins typed types typing typist
typo tysm under underline underlined understand understands understood unit units university unpack unpacks unread
unsold update upon ups usage use used useless user users uses using usually valid value values variable variance
vector vegan verdict verify version versus vertex vibe video villain visa visits volts voted votes voucher vouchers
wage waited waiters waiting walked walks walls wanted wants warmer warmest was washed washes washing wassup wasted wat
watched watching wats watts waves waving ways weaker website weekday weekend weekly weeks weighed weighs weights went
were what whatever wheels when whether which while who whoever whom whos whose wht why wider width wifi will willing
windows windy winning wins wishes with withheld within wives woke women won wonderful wondering wooden words workbook
worked worker workers working workout works worksheet worried would wow writes writing written wrote yawn yeah years
yen yes yet you younger youngest your yours yourself zeros zinc zip zoos
"""

SMALL_WORDS: tuple[str, ...] = tuple(_SMALL_WORDS.split())
"""In order, three to twelve letters; none of them is one of `words.WORDS`."""

"""Words for problems about letters: ordinary English ones, made-up ones and strings of letters."""

from __future__ import annotations

import random

from training.problems.small_words import SMALL_WORDS

_WORDS = """
able about above absent accept account ache across action actor address adult advice afraid after again against agree
ahead alarm album alive allow almost alone along aloud already always amazing amount ancient anger angle angry animal
ankle answer ant anxious anyone apart ape appear apple apron area argue arm around arrest arrive arrow art article
artist ash aside asleep attack attic august author autumn avenue average avoid awake award aware awful axe baby back
bacon badge bag bakery balance balcony ball balloon bamboo banana band bandage bank banner barber bargain bark barley
barn barrel basement basic basin basket bat battery battle beach beak beam bean bear beard beast beat beauty beaver
because become bed bee before begin behave behind belief bell belong below belt bench bend berry beside best better
between beyond bicycle bigger bin bird bitter black blade blame blanket blast blaze blend blind blink blister blizzard
block blond blood bloom blossom blouse blow blue blueberry board boat body boil bold bone bonfire book boot border
boring borrow bottle bottom bounce bowl box boy branch brass brave bread breakfast breath breeze brick bride bridge
brief bright bring broad broken broom brother brown brush bubble bucket bud buffalo bug build bulb bullet bun bundle
burger burn burrow burst bus bushel business busy butter buttercup butterfly button buyer cab cabbage cabin cable
cactus cage cake calendar calf calm camel camera camp can canal cancel candle candy cannon canoe canvas canyon cap
capital captain capture car card careful careless cargo carpet carrier carrot carry cart cartoon carve castle casual
cat catch caterpillar cattle cause cave ceiling celebrate celery cellar cement center century cereal certain chain
chair chalk challenge champion chance change channel chapter charge charm chase cheap check cheek cheer cheese cherry
chess chest chew chicken chief child chimney chin choice choose chop chorus church cinema cinnamon circle circus
citizen city claim class clay clean clear clerk clever client cliff climate climb clock close closet cloth cloud clover
clown club clumsy coach coal coast coat cobra cocoa coconut coffee coin collar collect college color comb comedy
comfort command common company compare compass complete computer concert concrete connect contain content contest
control cook cookie cool copper coral corn corner correct cost cottage cotton couch cough count country couple courage
course cousin cover cow coward crab crack cracker cradle crane crash crawl crayon crazy cream create creature credit
creek cricket crime crisp crocodile cross crow crowd crown cruel cruise crush crust cry crystal cube cucumber culture
cup cupboard curious curl current curry curtain curve cushion custom cute cycle daily dairy daisy damage damp dance
danger daring dark daughter dawn day dead dear debate debt decade decide deep deer defend degree delay delicious
deliver demand dentist depend depth desert deserve design desk dessert detail detective develop dew diamond dictionary
different difficult dig dinner dinosaur direct dirt dirty disaster discover discuss disease dish distance ditch divide
dizzy doctor dog doll dollar dolphin domino donkey door double doubt dough dozen draft dragon drain drama draw drawer
dream dress drift drill drink drive drop drought drum dry duck due dull dungeon during dust duty dwarf eager eagle ear
early earn earth easel east easy eat echo edge editor effect effort egg eight either elbow elder electric elegant
element elephant eleven embassy emerald emerge emotion empire employ empty enemy energy engine enjoy enough enter
entire envelope equal eraser errand error escape eternal evening event every evil exact example excellent except excite
excuse exercise exist exit expect expensive expert explain explore express extra eye fabric face fact factory fail
faint fair fairy faith fall false family famous fan fancy fantastic far farm farmer fashion fast fasten fat father
fault favor fear feast feather feed feel fellow female fence fern ferry fever few fiction fiddle field fierce fifteen
fifty fight figure file fill film filter final find fine finger finish fire firm first fish fist five fix flag flame
flash flat flavor flea flesh flight float flock flood floor flour flower fluffy flute fly foam focus fog fold follow
fond food fool foot football forbid force foreign forest forever forget forgive fork form fortune forty forward fossil
four fox fragile frame freckle free freedom freeze frequent fresh friend fright fringe frog front frost frown frozen
fruit fuel full funeral funnel funny fur furniture further future gallon gallop game gang garage garbage garden garlic
garment gas gate gather gem general gentle genuine ghost giant gift giggle ginger giraffe girl give glad glance glass
glitter globe gloomy glory glove glow glue goal goat gold goose gorilla gossip govern grab grace grade grain grammar
grand granite grape grasp grass grateful gravel gravity gray great greedy green greet grill grocery ground group grow
growl guard guess guest guide guilty guitar gull gutter habit hail hair hall hammer hamster hand handle handsome hang
happen happy harbor hard harm harp harvest haste hat hatch hate haunt have hawk hay hazel head health heap hear heart
heat heaven heavy hedge heel height hello helmet help hen herb hero hesitate hidden hide high hike hill hippo history
hit hive hobby hockey hold hole holiday holly home honest honey honor hood hook hop hope horizon horn horrible horse
hose hospital host hot hotel hour house howl hug huge human humble humor hundred hungry hunt hurricane hurry hurt
husband hut ice idea ideal idle ignore image imagine impress improve inch income increase indeed index industry infant
inform injure ink inner innocent insect inside inspect instant instead insult interest invent invite iron island item
itself ivory jacket jaguar jam january jar jazz jealous jeans jelly jersey jewel job join joint joke jolly journal
journey joy judge jug juggle juice jump jungle junior jury just justice kangaroo keen keep kennel kernel kettle key
kick kind king kiss kitchen kite kitten knee kneel knife knight knock knot know koala label labor lack ladder lady lake
lamb lamp land lantern lap large larger laser last late laugh laundry law lawn lawyer layer lazy lead leader leaf
league lean learn least leather leave left leg legend leisure lemon lemonade length lens leopard lesson letter lettuce
level liberty library lick lid life lift light lily limb lime limit line lion lip liquid list listen little live liver
lizard load loaf loan lobby lobster local lock log lonely long look loose lose lottery loud lounge love low loyal lucky
luggage lumber lunch lung luxury lying machine magic magnet maid mail main major make male mammal man manage mango
manner mansion manual many map maple marble march margin marine mark market marriage mask mass master mat match matter
mattress mature maximum maybe mayor maze meadow meal mean measure meat medal medicine medium meet melon member memory
mention menu merchant mercy mermaid merry message messenger metal method middle midnight mild mile military milk mill
mind mine mineral minor mint minus minute miracle mirror miss mission mistake mitten mix mixture mobile model modern
modest moment money monkey monster month mood moon moral more morning mosquito moss moth mother motion motor mountain
mouse mouth mouthful move movie mud muffin mug multiply murmur muscle museum mushroom music mustard mystery nail name
napkin narrow nasty nation native nature naughty navy near neat neck necklace needle nerve nervous nest net never new
newspaper nice nickel niece night nine noble nobody noise none noodle noon normal north nose note notice novel now
number nurse nut oak oar oat obey object observe obtain obvious occur ocean octopus odd offer office often oil old
olive once one onion only open opera opinion opposite orange orbit orchard orchestra order ordinary organ origin
ostrich other otter ounce outer outside oval oven over owl owner oxygen oyster pack package paddle page pain paint pair
palace pale palm pan pancake panda pantry paper parade parallel parcel pardon parent park parrot part partner party
pass passenger past paste pasture patch path patient pattern pause pavement paw pay pea peace peach peacock peak peanut
pear pearl pebble peel pen penalty pencil penguin penny people pepper perfect perform perfume perhaps period permit
person pet petal phone photo phrase physical piano pick picnic picture pie piece pig pigeon pile pill pillow pilot pin
pinch pine pink pioneer pipe pirate pitch pity pizza place plain plan plane planet plant plastic plate platform play
pleasant please pleasure plenty plot plow plum plunge plus pocket poem poet point poison polar pole police polish
polite pollen pond pony pool poor popcorn poppy popular porch port portrait position possible post poster pot potato
pouch poultry pound pour poverty powder power practice praise pray prefer prepare present press pretty prevent price
pride priest primary prince print prison private prize problem process produce profit program progress promise proof
proper protect proud prove provide public puddle pull pump pumpkin punch punish pupil puppy pure purple purpose purse
push puzzle pyramid quail quality quantity quarrel quarter queen question quick quiet quilt quit quite quiz quote
rabbit raccoon race radar radio radish raft rage rail railroad rain rainbow raise raisin ranch range rapid rare
raspberry rat rather raven razor reach read ready real reason rebel receive recent recipe record recover red reduce
referee refuse regard region regret regular reindeer relate relative relax release relief remain remark remember remind
remove rent repair repeat reply report rescue rest result return reveal revenge reverse reward rhyme rhythm ribbon rice
rich riddle ride right ring ripe rise rival river road roar roast rob robin robot rock rocket role roll romantic roof
room root rope rose rotten rough round route row royal rubber rude rug ruin rule ruler rumor run rural rush sacred sad
saddle safe sail sailor saint salad salmon salt same sand sandwich satisfy saturday sauce sausage save saw scale scarf
scatter scene scent school science scissors score scout scramble scrap scratch scream screen screw sea seal search
season seat second secret secure see seed seldom select selfish sell send senior sense sentence separate serious serve
seven several severe sew shade shadow shake shallow shame shape share shark sharp sheep sheet shelf shell shelter
sheriff shield shine ship shirt shock shoe shoot shop shore short shoulder shout shovel show shower shrimp shrink shrub
shut shy sick side sight sign signal silence silk silly silver similar simple since sing singer single sink sir sister
six size skate skeleton skill skin skip skirt skull sky sled sleep sleeve slender slice slide slight slim slip slipper
slow small smart smash smell smile smoke smooth snail snake snap sneeze snow soap soccer social sock soft soil soldier
solid solve some song soon sore sorrow sorry sort soul sound soup sour source south space spade spare spark sparrow
speak spear special speech speed spell spend spice spider spill spin spinach spirit spit splash splendid split spoil
sponge spoon sport spot spread spring spy square squeeze squirrel stable stage stain stair stamp stand star stare start
starve state station statue stay steady steal steam steel steep stem step stick stiff still sting stir stock stomach
stone stool stop store storm story stove strange stranger strap straw stream street strength stress stretch strict
strike string stripe stroke strong struggle stubborn student study stuff style subject subway succeed success sudden
suffer sugar suggest suit summer sun sunny sunset super supper supply support suppose sure surface surgeon surprise
surrender surround survive suspect swallow swamp swan sweater sweep sweet swell swift swim swing switch sword symbol
syrup system table tackle tail tailor talent talk tall tame tank tape target task taste tax taxi tea teach teacher team
tear teeth telephone television tell temper temple ten tender tennis tent term terrible terror test text thank theater
theft theory thick thief thin thing think third thirsty thirteen thirty thorn thought thousand thread threat three
thrill throat throne through throw thumb thunder thursday ticket tickle tidy tie tiger tight tile timber time tin tiny
tire tired title toad toast tobacco today toe together toilet tomato tomorrow ton tongue tonight tool tooth top torch
tornado tortoise toss total touch tough tour tourist toward towel tower town toy track tractor trade traffic tragedy
trail train trap trash travel tray treasure treat tree tremble trial triangle tribe trick trim trip troop tropical
trouble trousers trout truck true trumpet trunk trust truth try tub tuesday tug tulip tumble tuna tunnel turkey turn
turtle twelve twenty twig twin twist two type typical ugly umbrella uncle uniform union unique unite universe unknown
until upper upset urgent useful usual vacation vain valley vampire van vanilla vanish variety vase vast vegetable
vehicle veil velvet verb verse very vest victim victory view village vine vinegar violet violin virtue visit visitor
vitamin vivid vocabulary voice volcano volume vote vowel voyage vulture wagon waist wait waiter wake walk wall wallet
walnut wander want war warm warn warrior wash wasp waste watch water watermelon wave wax way weak wealth weapon wear
weasel weather weave web wedding weed week weigh weight weird welcome well west wet whale wheat wheel wheelbarrow where
whiskers whisper whistle white whole wicked wide widow wife wild wilderness willow win wind window wine wing winter
wire wisdom wise wish witch without witness wizard wolf woman wonder wood wool word work world worm worry worse worst
worth wound wrap wreck wrestle wrinkle wrist write wrong yard yarn year yeast yellow yesterday yield yogurt yolk young
youth zebra zero zigzag zipper zoo
"""

WORDS: tuple[str, ...] = tuple(_WORDS.split())
"""Ordinary words of three to twelve letters, in order."""

_STARTS = "b c d f g h j k l m n p r s t v w z bl br ch cl cr dr fl fr gl gr pl pr qu sh sl sp st th tr tw"
_MIDDLES = "a e i o u a e i o u ai ea ee oo ou"
_ENDS = "b ck d ff g l ll m n nd ng nt p r r rr s ss st t tt x"

STARTS, MIDDLES = tuple(_STARTS.split()), tuple(_MIDDLES.split())
ENDS = ("", "", "", *_ENDS.split())

_KNOWN = frozenset((*WORDS, *SMALL_WORDS))


def blended(rng: random.Random) -> str:
    """The start of one word and the end of another, such as "theel" or "wednet", three to twelve letters.

    Real words that training does not know are put together from such parts: "Theo" begins as "the" does.
    """
    while True:
        start, end = (rng.choice(rng.choice((WORDS, SMALL_WORDS))) for _ in range(2))
        word = start[: rng.randint(2, 5)] + end[-rng.randint(1, 5) :]
        if 3 <= len(word) <= 12 and word not in _KNOWN and word.isalpha():
            return word


def made_up(rng: random.Random) -> str:
    """A word that nobody knows: one to four syllables, three to twelve letters, or parts of two known words."""
    if rng.random() < 0.4:
        return blended(rng)
    while True:
        syllables = rng.choice((1, 2, 2, 3, 3, 4))
        word = "".join(rng.choice(STARTS) + rng.choice(MIDDLES) + rng.choice(ENDS) for _ in range(syllables))
        if 3 <= len(word) <= 12 and word not in _KNOWN:
            return word


def letters(rng: random.Random, least: int = 3, most: int = 9) -> str:
    """Letters in no order, such as "xkqrvk", some of them more than once."""
    some = rng.sample("abcdefghijklmnopqrstuvwxyz", rng.randint(4, 20))
    while True:
        found = "".join(rng.choice(some) for _ in range(rng.randint(least, most)))
        if found not in _KNOWN:
            return found


def short_name(rng: random.Random) -> str:
    """A name that nobody has, of three to five letters, such as "Ota", "Nio" or "Effa"."""
    while True:
        word = "".join(rng.choice(_VOWELS if kind == "v" else _CONSONANTS) for kind in rng.choice(_SHORT))
        if rng.random() < 0.2 and word[1] in _CONSONANTS:
            word = word[:2] + word[1:]
        if 3 <= len(word) <= 5 and word not in _KNOWN:
            return word


_VOWELS, _CONSONANTS = "aaeeiiou" + "y", "bcdfghjklmnprstvwxyz"
_SHORT = ("cvv", "cvc", "vcv", "cvcv", "vccv", "cvvc", "cvccv", "vcvc", "cvcvc", "ccvcv")

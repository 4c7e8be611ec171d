"""More of what the world is full of: things to count, claims to prove, sentences to mend, what people say of life."""

from __future__ import annotations


def _split(text: str) -> tuple[str, ...]:
    return tuple(" ".join(item.split()) for item in text.split("|"))


COUNTED = _split("""
    legs does a spider have | legs does an ant have | keys does a piano have | strings does a guitar have |
    strings does a violin have | hearts does an octopus have | arms does a squid have | eyes does a bee have |
    teeth does an adult have | bones are in the human body | ribs does a person have | muscles do we have |
    teeth does a shark have | stomachs does a cow have | humps does a camel have | wings does a butterfly have |
    players are on a football team | players are in a cricket side | holes does a golf course have |
    cards are in a deck | squares are on a chessboard | pawns are in chess | pieces does each chess player have |
    planets are in the solar system | moons does Jupiter have | moons does Mars have |
    stars are on the flag of America |
    stripes are on the American flag | states does America have | continents are there | oceans are there |
    countries are in Africa | countries are in the world | languages are spoken on earth | people live on earth |
    chambers does the heart have | chromosomes do humans have | elements are in the periodic table |
    symphonies did Beethoven write | plays did Shakespeare write | wives did Henry the Eighth have |
    wonders of the world are there | commandments are there | books are in the Bible | dwarfs has Snow White |
    reindeer does Santa have | rings are on the Olympic flag | sides does a stop sign have | colors has a rainbow |
    seats does a jumbo jet have | wheels does a truck have | floors does the Empire State Building have |
    steps does the Eiffel Tower have | kings has England had | popes have there been | lives does a cat have |
    toes does an elephant have | bees live in a hive | senses do we have | vowels does Finnish have
    """)

NUMBER_OF = _split("""
    legs of a spider | legs of a centipede | keys on a piano | strings on a harp | bones in a hand |
    teeth of a crocodile |
    hearts of an octopus | eyes of a spider | players in a rugby team | cards in a deck | squares on a chessboard |
    planets in our solar system | moons of Saturn | stars in the sky | stars on the EU flag | states of America |
    countries in Europe | continents on earth | people in the world | elements known today | chromosomes in a dog |
    symphonies by Mozart | plays by Shakespeare | wives of Henry the Eighth | books of the Old Testament |
    rings on the Olympic flag | colors in a rainbow | taste buds on a tongue | lungs of a snake | wings of a bee |
    stomachs of a cow | strings on a violin | provinces of Canada | members of the UN | islands of Greece |
    active volcanoes | known species of beetles | languages in India | time zones in Russia |
    floors of the tallest tower
    """)

CLAIMS = _split("""
    the square root of three is irrational | there are infinitely many primes | the angles of a triangle add up to 180 |
    every even number is the sum of two primes | pi is not a fraction | the sum of two even numbers is even |
    the product of two odd numbers is odd | a square number ends in 0, 1, 4, 5, 6 or 9 | zero is even |
    one is not prime |
    two parallel lines never meet | the diagonals of a square are equal | the medians of a triangle meet in a point |
    every map can be coloured with four colours | x^n + y^n = z^n has no solution | e is irrational |
    there are more real numbers than integers | the harmonic series diverges | every integer has prime factors |
    0.999... equals 1 | minus times minus is plus | you cannot divide by zero | a continuous function has a maximum |
    the earth goes round the sun | God exists | the set of primes is not finite | all right angles are equal |
    a polynomial of degree n has n roots | the halting problem cannot be solved | P is not NP
    """)

TERMS = _split("""
    a prime number | an integer | an irrational number | a complex number | a matrix | a vector | a polynomial |
    a parallelogram | a rhombus | a trapezium | a hexagon | a polygon | a right angle | a tangent | a hypotenuse |
    a theorem | an axiom | a lemma | a conjecture | a function | a derivative | an integral | a limit | a logarithm |
    an exponent | a variable | an equation | an inequality | a set | a subset | a permutation | a probability |
    an asymptote | a parabola | an ellipse | a factorial | a Fibonacci number | a perfect number |
    a quadratic equation |
    a square root | a coordinate | a radius | a diameter | a prism | a tetrahedron | a fractal | a group in algebra
    """)

BROKEN = _split("""
    me and him goes to school | she dont like it | i has a apple | he don't know nothing | they was late yesterday |
    we is going home | the childs are playing | he runned away | I seen him last night | its raining since two hours |
    your welcome | there going to they're house | I could of helped | who's bag is this | he is more taller than me |
    I am agree with you | she said me the truth | yesterday I go to the market | much people was there |
    I look forward to see you | he make a lot mistakes | the informations are wrong | I didn't went |
    between you and I | less people came | she sing good | this are my books | a hour ago I eated |
    lets eat grandma | where is you going | them apples is rotten | i recieve alot of emails | he teached me english |
    I have 20 years old | explain me this | we was happy to got your letter
    """)

LIFE = _split("""
    I got a new job | my sister is visiting | I moved house | I have a cold | my car broke down | I burnt my dinner |
    I went to the beach | I had a dream about flying | my cat had kittens | we adopted a puppy |
    I am learning the guitar |
    my grandma fell | I missed the bus | I slept in | I forgot my umbrella | we had guests | I cleaned the kitchen |
    my husband snores | my wife is a nurse | my father is a farmer | our daughter started school | my tooth fell out |
    I broke my leg | I won a prize | I lost a bet | I ran a marathon | I quit smoking | I am on a diet |
    I can't find my glasses | I have a date tonight | I am getting old | I turned forty | it is my birthday |
    my team won | my phone fell into the water | somebody stole my bike | I planted tomatoes | I baked a cake |
    I saw a ghost | I met my ex | I am in hospital | I am on holiday | I live alone | I live with my parents |
    I have a big family | I have a twin | I am left-handed | I am colour-blind | I wear glasses | I play the drums |
    I sing in a choir | I collect stamps | I paint at night | I write poems | I work nights | I study law |
    I am a student | I am retired | I am a single mother | I drive a truck | I fly tomorrow | I hate my haircut |
    I bought new shoes | I need a holiday | I need a hug | I had a fight with my brother | my boss praised me |
    I passed my driving test | I failed in maths | school was hard | work was boring | dinner was nice |
    the garden is in bloom | our roof leaks | the neighbours had a party | the dog ate my homework | I am freezing |
    I am wide awake | I can't stop laughing | I cried all day | I feel better now | I fell in love |
    I am afraid of the dark | I believe in ghosts | I never learnt to swim | I used to live abroad | I miss my childhood
    """)

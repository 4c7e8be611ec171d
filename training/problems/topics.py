"""What the world is full of and the starter knows nothing about: pools for the questions that it declines."""

from __future__ import annotations


def _split(text: str) -> tuple[str, ...]:
    return tuple(" ".join(item.split()) for item in text.split("|"))


COUNTRIES = _split("""
    France | Germany | Spain | Italy | Portugal | Poland | Norway | Sweden | Finland | Denmark | Iceland | Ireland |
    England | Scotland | Greece | Turkey | Russia | Ukraine | Hungary | Austria | Switzerland | Belgium |
    the Netherlands | Japan | China | India | Pakistan | Nepal | Thailand | Vietnam | Indonesia | Malaysia |
    the Philippines | South Korea | Mongolia | Iran | Iraq | Israel | Egypt | Morocco | Algeria | Nigeria | Ghana |
    Kenya | Ethiopia | Tanzania | South Africa | Madagascar | Australia | New Zealand | Canada | Mexico | Cuba |
    Jamaica | Brazil | Argentina | Chile | Peru | Bolivia | Colombia | Venezuela | Uruguay | the United States |
    Romania | Bulgaria | Croatia | Serbia | Estonia | Latvia | Lithuania | Luxembourg | Qatar
    """)

CITIES = _split("""
    Paris | London | Berlin | Madrid | Rome | Lisbon | Warsaw | Oslo | Stockholm | Helsinki | Copenhagen | Dublin |
    Athens | Istanbul | Moscow | Kyiv | Budapest | Vienna | Zurich | Brussels | Amsterdam | Tokyo | Kyoto | Beijing |
    Shanghai | Delhi | Mumbai | Karachi | Bangkok | Hanoi | Jakarta | Singapore | Manila | Seoul | Tehran | Baghdad |
    Cairo | Lagos | Nairobi | Cape Town | Sydney | Melbourne | Auckland | Toronto | Vancouver | New York | Chicago |
    Boston | Dallas | Seattle | San Francisco | Los Angeles | Miami | Mexico City | Havana | Lima | Bogota | Santiago |
    Buenos Aires | Rio de Janeiro | Munich | Hamburg | Milan | Venice | Florence | Barcelona | Seville | Porto | Lyon |
    Glasgow | Prague | Krakow
    """)

PEOPLE = _split("""
    Napoleon | Julius Caesar | Cleopatra | Abraham Lincoln | George Washington | Winston Churchill | Nelson Mandela |
    Gandhi | Albert Einstein | Isaac Newton | Marie Curie | Charles Darwin | Galileo | Nikola Tesla | Thomas Edison |
    Ada Lovelace | Alan Turing | Stephen Hawking | Leonardo da Vinci | Michelangelo | Vincent van Gogh | Picasso |
    Rembrandt | Frida Kahlo | Mozart | Beethoven | Bach | Chopin | Vivaldi | Elvis Presley | Michael Jackson | Madonna |
    Taylor Swift | Bob Dylan | David Bowie | Shakespeare | Jane Austen | Charles Dickens | Mark Twain | Leo Tolstoy |
    Ernest Hemingway | Goethe | Homer | Dante | Agatha Christie | Virginia Woolf | George Orwell | Franz Kafka | Plato |
    Aristotle | Socrates | Confucius | Kant | Nietzsche | Karl Marx | Buddha | Queen Victoria | Queen Elizabeth |
    Genghis Khan | Alexander the Great | Joan of Arc | Christopher Columbus | Marco Polo | Neil Armstrong |
    Yuri Gagarin | Amelia Earhart | Barack Obama | John F. Kennedy | Angela Merkel | Margaret Thatcher |
    Martin Luther King | Rosa Parks | Steve Jobs | Bill Gates | Elon Musk | Lionel Messi | Pele | Cristiano Ronaldo |
    Roger Federer | Serena Williams | Usain Bolt | Muhammad Ali | Michael Jordan | Charlie Chaplin | Marilyn Monroe |
    Walt Disney | Steven Spielberg | Alfred Hitchcock | Tom Hanks | Bruce Lee | Archimedes | Pythagoras | Tutankhamun |
    Attila | Charlemagne
    """)

ANIMALS = _split("""
    lions | tigers | elephants | giraffes | zebras | hippos | rhinos | wolves | foxes | bears | polar bears | pandas |
    koalas | kangaroos | penguins | eagles | owls | parrots | swans | ducks | geese | chickens | cows | pigs | goats |
    sheep | horses | donkeys | camels | llamas | dogs | cats | rabbits | hamsters | mice | rats | squirrels | beavers |
    otters | seals | whales | dolphins | sharks | salmon | tuna | octopuses | squids | crabs | lobsters | jellyfish |
    snails | worms | spiders | scorpions | ants | bees | wasps | butterflies | moths | mosquitoes | frogs | toads |
    lizards | snakes | crocodiles | turtles | dinosaurs | mammoths | bats | monkeys | gorillas | hedgehogs | badgers |
    reindeer
    """)

FOODS = _split("""
    pasta | pizza | lasagna | risotto | rice | fried rice | sushi | ramen | curry | chicken soup | tomato soup |
    onion soup | goulash | pancakes | waffles | bread | banana bread | apple pie | cheesecake | chocolate cake |
    brownies | cookies | ice cream | yogurt | cheese | butter | an omelette | scrambled eggs | boiled eggs |
    mashed potatoes | french fries | a burger | a steak | roast beef | roast chicken | meatballs | sausages |
    fish and chips | grilled salmon | shrimp | paella | tacos | burritos | guacamole | hummus | falafel | a salad |
    coleslaw | pickles | plum jam | marmalade | honey | maple syrup | coffee | green tea | hot chocolate | lemonade |
    beer | wine | dumplings | spring rolls | kimchi | tofu | lentils | chili | pesto | mayonnaise | gravy | popcorn |
    muffins | porridge | oatmeal
    """)

EVENTS = _split("""
    the French Revolution | the Russian Revolution | the First World War | the Second World War | the Cold War |
    the American Civil War | the fall of the Berlin Wall | the fall of Rome | the Battle of Hastings |
    the Battle of Waterloo | the Black Death | the Great Depression | the moon landing | the sinking of the Titanic |
    the Great Fire of London | the Industrial Revolution | the Renaissance | the Reformation | the Crusades |
    the Hundred Years War | the Thirty Years War | the Vietnam War | the Korean War | the Boston Tea Party |
    the gold rush | the discovery of America | the first Olympic Games | the last World Cup | the Chernobyl disaster |
    the Cuban Missile Crisis | the invention of the wheel | the invention of printing | the invention of the telephone |
    the first flight | the Big Bang | the ice age | the Middle Ages | the Stone Age | the Bronze Age |
    the Victorian era | the Roman Empire | the Ottoman Empire | the British Empire | the Viking age | the Trojan War |
    the Magna Carta | the Wall Street crash | Brexit | the Apollo missions | the end of apartheid
    """)

SCIENCE = _split("""
    gravity | black holes | dark matter | the speed of light | relativity | quantum mechanics | quantum computers |
    atoms | electrons | neutrons | photons | molecules | the periodic table | hydrogen | helium | oxygen |
    carbon dioxide | nitrogen | iron ore | gold | uranium | acids and bases | salt water | photosynthesis | evolution |
    natural selection | DNA | genes | cells | bacteria | viruses | mushrooms | the human brain | the heart | the lungs |
    the liver | the immune system | blood types | muscles | bones | digestion | sleep | dreams | memory | volcanoes |
    earthquakes | tsunamis | hurricanes | tornadoes | lightning | thunder | rainbows | clouds | snowflakes |
    the ozone layer | climate change | global warming | the water cycle | tides | glaciers | deserts | rainforests |
    coral reefs | fossils | plate tectonics | the solar system | the sun | the moon | Mars | Venus | Jupiter | Saturn |
    Neptune | Pluto | comets | asteroids | galaxies | the Milky Way | stars | supernovas | satellites | rockets |
    telescopes | microscopes | lasers | magnets | electricity | batteries | transistors | solar panels | nuclear power |
    steam engines | jet engines | electric cars | radio waves | X-rays | sound waves | entropy | inertia | friction |
    the greenhouse effect | vaccines | antibiotics | stem cells | hormones | vitamins | proteins | neural networks
    """)

THEMES = _split("""
    the sea | the ocean | the mountains | a river | autumn leaves | winter | spring flowers | a summer night |
    the rain | the stars at night | my cat | my dog | my mother | my grandmother | my best friend | a lost love |
    a broken heart | friendship | loneliness | hope | freedom | courage | a knight and a dragon |
    a princess in a tower | a brave little mouse | a haunted house | a pirate ship | a time machine |
    a robot who dreams | a talking tree | a magic ring | a lonely lighthouse | an old clock | a train at night |
    a lost child | a secret garden | two brothers in a forest | a wizard and a fox | life on Mars | aliens |
    a detective in Paris | a ghost in the attic | a circus | the last day of school | my first day at work | a wedding |
    a birthday | Christmas | Halloween | New Year | growing old | childhood | war and peace | money and happiness |
    social media | artificial intelligence | the future of work | online learning | school uniforms | video games |
    plastic waste | fast food | city life | country life | public transport | space travel | animal rights | democracy |
    justice | beauty | truth | time | a cup of coffee | a red bicycle | an empty chair | the color blue | silence |
    music | gardening | football | a football match | a long journey | a snowman | the wind | a candle | a kite |
    a sailor | a baker | a farmer | a teacher | teamwork | leadership
    """)

LANGUAGES = _split("""
    French | German | Spanish | Italian | Portuguese | Polish | Russian | Ukrainian | Greek | Turkish | Arabic |
    Hebrew | Persian | Hindi | Bengali | Urdu | Tamil | Chinese | Mandarin | Japanese | Korean | Vietnamese | Thai |
    Indonesian | Swahili | Zulu | Dutch | Danish | Swedish | Norwegian | Finnish | Hungarian | Czech | Romanian |
    Latin | Welsh | Irish | Icelandic | Esperanto
    """)

SENTENCES = _split("""
    good morning | good night | I love you | where is the station | how much does this cost | I am hungry | I am lost |
    see you tomorrow | the book is on the table | the cat is black | my name is Peter | I would like a coffee |
    happy birthday | thank you very much | where do you live | the weather is nice today | I do not understand |
    can you help me | my house is small | the train is late | we are going home | a glass of water please |
    I have two children | it is raining | she reads a book | he plays the piano
    """)

CODE_LANGUAGES = _split("""
    Python | Java | JavaScript | TypeScript | C | C++ | Rust | Go | Ruby | PHP | Perl | Haskell | Kotlin | Swift | SQL |
    bash | Lua | R | Scala | HTML | CSS | Fortran | assembly | Pascal | Delphi | Erlang | Elixir | Julia | MATLAB |
    Prolog | Lisp | Scheme | Clojure | OCaml | Dart | Zig | COBOL | BASIC | Visual Basic | F# | C# | Ada | awk |
    PowerShell | Objective-C | Groovy | React | Django | Node
    """)

CODE_TASKS = _split("""
    sort a list | reverse a string | read a file | parse JSON | send an email | download a page | find duplicates |
    count words | open a window | draw a circle | make a web server | connect to a database | compute prime numbers |
    print the date | rename files | resize images | scrape a website | play a sound | merge two lists |
    find the largest number | copy a folder | log in a user | validate an email address | make a to-do list |
    build a calculator | make a snake game | write a unit test | handle errors
    """)

ILLNESSES = _split("""
    a headache | a cold | the flu | a fever | a cough | a sore throat | back pain | a toothache | a stomach ache |
    an allergy | asthma | diabetes | high blood pressure | cancer | a broken arm | a sprained ankle | a burn | a rash |
    acne | insomnia | anxiety | depression | migraine | measles | malaria | pneumonia | a heart attack | a stroke |
    an infection | food poisoning | a bee sting | a nosebleed | hay fever | arthritis | obesity | dizziness
    """)

SPORTS = _split("""
    football | soccer | basketball | baseball | tennis | table tennis | golf | cricket | rugby | hockey | ice hockey |
    volleyball | handball | boxing | judo | karate | fencing | swimming | rowing | sailing | cycling | running |
    skiing | snowboarding | surfing | climbing | gymnastics | badminton | chess | poker | bowling | darts
    """)

WORKS = _split("""
    Hamlet | Macbeth | Romeo and Juliet | Don Quixote | War and Peace | Moby Dick | Pride and Prejudice | Jane Eyre |
    Frankenstein | Dracula | The Hobbit | The Lord of the Rings | Harry Potter | The Odyssey | The Iliad | Faust |
    The Little Prince | Alice in Wonderland | Peter Pan | Pinocchio | Robinson Crusoe | Treasure Island | Oliver Twist |
    The Great Gatsby | The Bible | The Koran | Star Wars | Star Trek | Titanic | Casablanca | The Godfather |
    The Matrix | Jurassic Park | Toy Story | The Lion King | Frozen | Avatar | Gone with the Wind | The Wizard of Oz |
    Game of Thrones | The Simpsons | Friends | Mona Lisa | The Magic Flute | Swan Lake | Carmen | Cinderella |
    Snow White
    """)

PLACES = _split("""
    the Eiffel Tower | Big Ben | the Colosseum | the Great Wall of China | the pyramids | the Taj Mahal |
    Mount Everest | Mont Blanc | Kilimanjaro | Mount Fuji | the Alps | the Andes | the Himalayas | the Rocky Mountains |
    the Nile | the Amazon | the Danube | the Rhine | the Mississippi | the Thames | Lake Victoria | the Black Sea |
    the Dead Sea | the Red Sea | the Baltic Sea | the Pacific Ocean | the Atlantic Ocean | the Sahara |
    the Gobi desert | Antarctica | Greenland | Hawaii | Siberia | the Grand Canyon | Niagara Falls | Stonehenge |
    Machu Picchu | the Golden Gate Bridge | the Statue of Liberty | the White House | the Kremlin | Easter Island
    """)

JOBS = _split("""
    president | prime minister | king | queen | pope | mayor | chancellor | emperor | astronaut | champion | general |
    poet | painter | composer | inventor | explorer | actor | actress | singer | footballer | chess player | scientist |
    philosopher | novelist | pilot | captain
    """)

PRODUCTS = _split("""
    a laptop | a phone | a camera | a used car | a bicycle | a washing machine | a fridge | a sofa | a mattress |
    a guitar | a piano | a watch | a winter coat | running shoes | a tent | a bread maker | a coffee machine |
    a printer | headphones | a drone | a house | a flat | a boat | life insurance | shares | bitcoin | a gold ring |
    a gift for my father | a gift for my wife | a gift for a child | a dog | a plane ticket
    """)

CONCEPTS = _split("""
    inflation | interest rates | the stock market | capitalism | socialism | communism | feudalism | liberalism |
    globalization | taxes | unemployment | a mortgage | a pension | a contract | copyright | patents | a will |
    divorce | parking fines | human rights | the constitution | the parliament | the supreme court |
    the United Nations | the European Union | NATO | karma | yoga | meditation | mindfulness | free will |
    consciousness | the soul | ethics | stoicism | existentialism | logic | religion | Buddhism | Islam | Christianity |
    Judaism | Hinduism | mythology | jazz | opera | hip hop | baroque music | impressionism | cubism | modern art |
    photography | architecture | poetry | grammar | irony | metaphors | marketing | blockchain | the internet |
    cookies in a browser | encryption | the cloud | a compiler | a firewall | machine learning | virtual reality |
    3D printing | self-driving cars
    """)

TROUBLES = _split("""
    my boss hates me | my girlfriend left me | my boyfriend lies to me | I feel lonely | I feel sad today |
    I cannot sleep | I am afraid of flying | I failed my exam | I lost my job | I lost my keys |
    my neighbor is too loud | my dog is sick | my computer is broken | my phone does not charge |
    the car makes a strange noise | my plants are dying | my baby cries all night |
    my son does not want to go to school | I am bored | I am always tired | I am in love | I hate my job |
    I argue with my parents | I have no friends | my friend is angry with me | I want to lose weight |
    I want to quit smoking | I want to move abroad | I want to learn to draw | I need more money |
    my printer does not work
    """)

SOURCES = _split("""
    this text | this article | this page | this email | this paragraph | the following text | my essay | my report |
    my letter | the meeting | this book | this chapter | the news | this contract | my notes | this video | this file |
    this sentence | my cover letter | this review | this poem | this story | this speech | this letter | this chat |
    this document | the report below | the text below | the email below | the article below | my thesis | my CV |
    my blog | my homework | my draft | the first page | the last chapter | this PDF
    """)

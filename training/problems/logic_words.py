"""What the logic problems speak of: kinds of things, what they are like, and what follows from what."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that is so or is not so: said, denied and asked. "{n}" stands for a name."""

    yes: str
    no: str
    ask: str

    def named(self, name: str) -> Claim:
        """The claim with a name put in."""
        return Claim(*(text.format(n=name) for text in (self.yes, self.no, self.ask)))

    def turned(self) -> Claim:
        """The opposite claim; it is never asked by itself, only as "that …"."""
        return Claim(self.no, self.yes, f"is it so that {self.no}")


@dataclass(frozen=True, slots=True)
class Trait:
    """A kind, or what something is like: "wugs are green" is `plural` `many` of the two."""

    plural: str
    many: str
    one: str
    verb: str = "is"

    def of(self, name: str) -> Claim:
        """The claim that `name` is of this kind."""
        no = f"{name} cannot {self.one}" if self.verb == "can" else f"{name} is not {self.one}"
        return Claim(f"{name} {self.verb} {self.one}", no, f"{self.verb} {name} {self.one}")

    def all_ask(self, plural: str) -> str:
        """The question whether all of a kind are like this."""
        verb, rest = self.many.split(" ", 1)
        return f"{verb} all {plural} {rest}"


IRREGULAR = {
    "fish": "fish",
    "salmon": "salmon",
    "trout": "trout",
    "craftsperson": "craftspeople",
    "person": "people",
    "child": "children",
    "fly": "flies",
    "baby": "babies",
    "pony": "ponies",
    "elf": "elves",
}


def kind(word: str) -> Trait:
    """The trait of being one of a kind."""
    plural = IRREGULAR.get(word, f"{word}s")
    return Trait(plural, f"are {plural}", f"{'an' if word[0] in 'aeiou' else 'a'} {word}")


def _quality(word: str) -> Trait:
    return Trait("", f"are {word}", word)


def _skill(word: str) -> Trait:
    return Trait("", f"can {word}", word, "can")


QUALITIES = """
green blue red tall small kind happy tired clever fast strong quiet brave hungry funny rich
"""
SKILLS = "swim fly sing dance run jump read cook climb paint"
TRAITS = (*map(_quality, QUALITIES.split()), *map(_skill, SKILLS.split()))

CHAINS = (
    ("poodle", "dog", "animal"),
    ("kitten", "cat", "animal"),
    ("robin", "bird", "animal"),
    ("parrot", "bird", "animal"),
    ("duck", "bird", "animal"),
    ("salmon", "fish", "animal"),
    ("shark", "fish", "animal"),
    ("ant", "insect", "animal"),
    ("bee", "insect", "animal"),
    ("pony", "horse", "animal"),
    ("nurse", "worker", "person"),
    ("baker", "worker", "person"),
    ("teacher", "worker", "person"),
    ("pianist", "musician", "artist"),
    ("singer", "musician", "artist"),
    ("drummer", "musician", "artist"),
    ("surgeon", "doctor", "person"),
    ("dentist", "doctor", "person"),
    ("sailor", "traveler", "person"),
    ("runner", "athlete", "person"),
    ("swimmer", "athlete", "person"),
    ("king", "ruler", "person"),
    ("queen", "ruler", "person"),
    ("painter", "artist", "person"),
    ("poet", "writer", "artist"),
    ("farmer", "worker", "person"),
    ("lion", "cat", "animal"),
    ("tiger", "cat", "animal"),
    ("elf", "creature", "being"),
    ("robot", "machine", "thing"),
    ("beagle", "dog", "pet"),
    ("owl", "bird", "creature"),
    ("swan", "bird", "animal"),
    ("eagle", "hunter", "animal"),
    ("trout", "fish", "creature"),
    ("beetle", "insect", "creature"),
    ("toad", "amphibian", "animal"),
    ("lizard", "reptile", "animal"),
    ("cobra", "snake", "reptile"),
    ("whale", "mammal", "animal"),
    ("rabbit", "mammal", "creature"),
    ("goblin", "monster", "creature"),
    ("dragon", "monster", "being"),
    ("knight", "fighter", "person"),
    ("pirate", "sailor", "person"),
    ("goalkeeper", "player", "athlete"),
    ("violinist", "musician", "person"),
    ("plumber", "craftsperson", "worker"),
    ("waiter", "worker", "adult"),
    ("tutor", "teacher", "adult"),
    ("novelist", "writer", "person"),
    ("chemist", "scientist", "thinker"),
    ("toddler", "child", "person"),
    ("tractor", "vehicle", "machine"),
    ("drone", "robot", "machine"),
)

DISJOINT = (
    ("cat", "dog"),
    ("dog", "bird"),
    ("bird", "horse"),
    ("horse", "fish"),
    ("fish", "insect"),
    ("insect", "cat"),
    ("duck", "parrot"),
    ("ant", "bee"),
    ("shark", "lion"),
    ("robot", "person"),
    ("machine", "animal"),
    ("child", "dentist"),
    ("baby", "teacher"),
    ("baby", "farmer"),
    ("child", "surgeon"),
    ("queen", "robot"),
    ("king", "robot"),
    ("cat", "machine"),
    ("whale", "insect"),
    ("lizard", "mammal"),
    ("owl", "beetle"),
    ("toad", "snake"),
    ("rabbit", "reptile"),
    ("dragon", "goblin"),
    ("knight", "toddler"),
    ("toddler", "pirate"),
    ("drone", "child"),
    ("vehicle", "animal"),
    ("swan", "eagle"),
    ("plumber", "baby"),
)

_STATES = {
    "rain": Claim("it rains", "it does not rain", "does it rain"),
    "snow": Claim("it snows", "it does not snow", "does it snow"),
    "sun": Claim("the sun shines", "the sun does not shine", "does the sun shine"),
    "wet": Claim("the street is wet", "the street is not wet", "is the street wet"),
    "white": Claim("the garden is white", "the garden is not white", "is the garden white"),
    "warm": Claim("it is warm", "it is not warm", "is it warm"),
    "cold": Claim("it is cold", "it is not cold", "is it cold"),
    "sunday": Claim("it is Sunday", "it is not Sunday", "is it Sunday"),
    "closed": Claim("the shop is closed", "the shop is not closed", "is the shop closed"),
    "light": Claim("the light is on", "the light is not on", "is the light on"),
    "room": Claim("the room is bright", "the room is not bright", "is the room bright"),
    "bell": Claim("the bell rings", "the bell does not ring", "does the bell ring"),
    "school": Claim("the school is open", "the school is not open", "is the school open"),
    "door": Claim("the door is open", "the door is not open", "is the door open"),
    "dog": Claim("the dog barks", "the dog does not bark", "does the dog bark"),
    "cat": Claim("the cat sleeps", "the cat does not sleep", "does the cat sleep"),
    "bus": Claim("the bus is late", "the bus is not late", "is the bus late"),
    "work": Claim("{n} is at work", "{n} is not at work", "is {n} at work"),
    "home": Claim("{n} is at home", "{n} is not at home", "is {n} at home"),
    "tired": Claim("{n} is tired", "{n} is not tired", "is {n} tired"),
    "ill": Claim("{n} is ill", "{n} is not ill", "is {n} ill"),
    "bed": Claim("{n} is in bed", "{n} is not in bed", "is {n} in bed"),
    "happy": Claim("{n} is happy", "{n} is not happy", "is {n} happy"),
    "sings": Claim("{n} sings", "{n} does not sing", "does {n} sing"),
    "hungry": Claim("{n} is hungry", "{n} is not hungry", "is {n} hungry"),
    "eats": Claim("{n} eats", "{n} does not eat", "does {n} eat"),
    "coat": Claim("{n} wears a coat", "{n} does not wear a coat", "does {n} wear a coat"),
    "swims": Claim("{n} swims", "{n} does not swim", "does {n} swim"),
    "windy": Claim("it is windy", "it is not windy", "is it windy"),
    "dark": Claim("it is dark", "it is not dark", "is it dark"),
    "holiday": Claim("it is a holiday", "it is not a holiday", "is it a holiday"),
    "window": Claim("the window is open", "the window is not open", "is the window open"),
    "kettle": Claim("the kettle whistles", "the kettle does not whistle", "does the kettle whistle"),
    "alarm": Claim("the alarm sounds", "the alarm does not sound", "does the alarm sound"),
    "train": Claim("the train stops here", "the train does not stop here", "does the train stop here"),
    "baby": Claim("the baby cries", "the baby does not cry", "does the baby cry"),
    "lamp": Claim("the lamp is broken", "the lamp is not broken", "is the lamp broken"),
    "market": Claim("the market is busy", "the market is not busy", "is the market busy"),
    "reads": Claim("{n} reads", "{n} does not read", "does {n} read"),
    "laughs": Claim("{n} laughs", "{n} does not laugh", "does {n} laugh"),
    "thirsty": Claim("{n} is thirsty", "{n} is not thirsty", "is {n} thirsty"),
    "angry": Claim("{n} is angry", "{n} is not angry", "is {n} angry"),
    "runs": Claim("{n} runs", "{n} does not run", "does {n} run"),
    "party": Claim("{n} is at the party", "{n} is not at the party", "is {n} at the party"),
}

_FOLLOWS = """
rain>wet snow>white snow>cold sun>warm sunday>closed light>room bell>school bell>door door>cold door>dog dog>door
cat>light rain>bus snow>bus bus>tired rain>home rain>coat cold>coat snow>coat snow>home sun>happy sun>swims
warm>swims warm>happy sunday>home sunday>sings sunday>bed tired>bed ill>bed ill>home tired>home happy>sings
sings>happy hungry>eats eats>happy work>tired swims>hungry swims>tired work>coat bell>dog dog>home light>home
room>home closed>home bus>home cold>home cold>tired school>work swims>happy eats>home sings>dog door>cat sun>light
windy>cold windy>window window>cold window>baby dark>lamp dark>bed lamp>dark holiday>closed holiday>party
holiday>market market>bus kettle>door kettle>thirsty alarm>dog alarm>runs alarm>baby train>bell train>runs
baby>tired baby>angry reads>happy reads>home laughs>happy laughs>party thirsty>kettle thirsty>angry angry>laughs
runs>thirsty runs>tired runs>hungry party>laughs party>sings party>tired sun>market rain>reads dark>reads
windy>alarm snow>train bus>angry holiday>runs
"""

CONDITIONS = tuple((_STATES[first], _STATES[then]) for first, then in (pair.split(">") for pair in _FOLLOWS.split()))
"""What follows from what. It need not be so in the world: it is told."""

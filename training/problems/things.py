"""The things that stories count, and what they come in."""

from __future__ import annotations

_THINGS = """
apples pears oranges lemons plums peaches bananas cherries grapes nuts eggs cookies cakes muffins candies sweets
biscuits pies rolls buns carrots potatoes tomatoes onions beans melons mangoes pencils pens crayons markers erasers
rulers notebooks books magazines comics cards stickers stamps coins marbles balls balloons toys dolls kites puzzles
blocks bricks beads shells stones rocks feathers flowers roses tulips seeds plants leaves ribbons buttons pins nails
screws bolts candles cups plates bowls spoons forks bottles cans hats caps socks shirts scarves gloves shoes tickets
posters photos letters bulbs keys batteries lamps chairs sandwiches pancakes donuts waffles pretzels olives peppers
figs dates berries
apricots mushrooms cucumbers radishes pumpkins walnuts almonds bagels brownies cupcakes
crackers sausages folders envelopes paintbrushes badges bracelets whistles robots dice pillows towels blankets
mugs straws napkins hammers ropes tiles ladders flags umbrellas mittens belts rings pebbles acorns corks
"""
THINGS = tuple(_THINGS.split())


HOLDERS = (
    ("bag", "bags"),
    ("box", "boxes"),
    ("pack", "packs"),
    ("packet", "packets"),
    ("basket", "baskets"),
    ("jar", "jars"),
    ("crate", "crates"),
    ("tray", "trays"),
    ("carton", "cartons"),
    ("bucket", "buckets"),
    ("tin", "tins"),
    ("sack", "sacks"),
    ("bin", "bins"),
    ("drawer", "drawers"),
    ("case", "cases"),
)

PEOPLE = (
    "children",
    "kids",
    "friends",
    "students",
    "people",
    "players",
    "neighbors",
    "cousins",
    "classmates",
    "teammates",
    "pupils",
    "guests",
    "campers",
    "runners",
    "dancers",
    "colleagues",
    "scouts",
)

PLACES = (
    "classroom",
    "shop",
    "library",
    "kitchen",
    "garage",
    "school",
    "museum",
    "park",
    "hall",
    "store",
    "garden",
    "barn",
    "bakery",
    "gym",
    "cellar",
    "theater",
    "church",
)

"""A model in this very process, steered at exact tokens: each token is decoded when its event is asked for.

Takes the path of a model, then what to do (`answer_now` or `think_more`), and the numbers of sampled tokens to do it
at. Prints a JSON line for each: thinking tokens when it was asked, thinking tokens in the end, why it ended, answer.
"""

import json
import sys

from localr1.engine.llama import Abort, Log, start_backends
from localr1.engine.model import OpenModel
from localr1.engine.wishes import Wishes
from localr1.events import ThinkingEnded, ThinkingText
from localr1.frames import Ask, Load, Steer
from localr1.messages import Message
from localr1.parameters import Limits, LoadOptions, Sampling
from localr1.reply import Gathering

path, what, *places = sys.argv[1:]
start_backends()
wishes = Wishes()
load = Load(1, path, LoadOptions(threads=1, context=2048))
model = OpenModel(load, Log(), Abort(), lambda _fraction: True, wishes)
for number, place in enumerate(map(int, places), 2):
    ask = Ask(
        number, (Message("user", "What is 17 + 25?"),), Sampling(seed=number), Limits(max_tokens=400, loop_guard=False)
    )
    gathering, seen, ended = Gathering(), 0, None
    for event in model.reply(ask):
        gathering.add(event)
        if isinstance(event, ThinkingText) and not event.forced:
            seen += 1  # one event a token, as long as the splitter holds none back
            if seen == place:
                wish = Steer(number, answer_now=True) if what == "answer_now" else Steer(number, think_more=60)
                wishes.add(wish)
        if isinstance(event, ThinkingEnded) and ended is None:
            ended = event
    reply = gathering.reply()
    sys.stdout.write(json.dumps([seen >= place, place, reply.usage.thinking, reply.thinking_ended, reply.text]) + "\n")

"""A process that keeps chats until it is killed: `python writer.py PATH NAME [TURNS]`.

Says on stdout of every piece of text when it was taken in: `message number seconds`, the seconds of time.monotonic.
"""

import itertools
import sys
import time
from pathlib import Path

from localr1.chats.history import History
from localr1.events import AnswerText, ReplyEnded, ThinkingText

PIECES = 60


def write(path: Path, name: str, turns: int | None) -> None:
    """Turn after turn; each reply comes over three seconds, or at once where the number of turns is given."""
    with History(path) as history:
        for turn in itertools.count() if turns is None else range(turns):
            chat = history.new_chat()
            recording = history.begin(chat, history.say(chat, None, "user", f"{name} asks {turn}").id, model=name)
            for number in range(1, PIECES + 1):
                recording.add((ThinkingText if number <= PIECES // 2 else AnswerText)(f"w{number} "))
                if turns is None:
                    sys.stdout.write(f"{recording.id} {number} {time.monotonic()}\n")
                    sys.stdout.flush()
                    time.sleep(0.05)
            recording.add(ReplyEnded("stop"))
            recording.end()
        assert not history.notice, history.notice


if __name__ == "__main__":
    write(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else None)

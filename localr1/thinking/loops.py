"""Notice that a text goes in circles, one token at a time.

Two things are looked for. A text that repeats with a period, exactly or with a few words changed: each token is
compared with the one a period earlier, and the period is found where six tokens in a row were heard before. And lines
that keep coming back in any order: each is looked up among the last ones heard.

A token costs the same early and late, and the memory is bounded. Nothing here decides what is done about a loop.
Numbers that move are progress, not a loop, so a changed digit weighs more than a changed word; and where repetition is
the form of the text (code, tables, rows of digits) much more of it is needed.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from localr1.thinking.places import Place, PlaceReader

LONGEST_PERIOD = 400
LONGEST_DRIFT = 48  # a period with words put in may be so much longer
KNOWN_BY = 6  # so many tokens in a row, heard before, show how far back to look
RING = 4096
HEARD = LONGEST_PERIOD + LONGEST_DRIFT

# What a difference costs, in tokens that were alike: a number, a word, what is again as it was two rounds ago, and each
# further token of the same difference. Rows that differ once in fewer tokens than these are cases, not rounds.
CHANGED_NUMBER, CHANGED_WORD, CHANGED_BACK, CHANGED_MORE = 25, 6, 2, 1
TOKENS_A_DIFFERENCE = 20
LOST_AFTER = 32
MOST_CHANGES = 64
BACK_A_TOKEN = 4
SHIFTS = (1, -1, 2, -2)  # a word or two put in or left out
SHIFTED = 3  # tokens alike again that show it

# How long a loop must be, its first period counted, and how much of it must be alike, in periods.
ALIKE = 1.3
LONG_ENOUGH = {Place.TEXT: 130, Place.DIGITS: 190, Place.FORM: 1500}
LINES_KEPT = 128
LINES_LONG_ENOUGH = 180
LINE_ENDS = ("\n", ".", "!", "?", "。", "！", "？")
EARLIER = 2  # a line that was heard so often before brings nothing new


@dataclass(frozen=True, slots=True)
class Loop:
    """A text goes in circles: seen at token `at`, since token `since`, each round `period` tokens long.

    Tokens are counted from 1, since the guard was made or last reset. A period of 0: the lines come in any order.
    """

    at: int
    since: int
    period: int


class LoopGuard:
    """Listens to one stretch of text, the thinking or the answer, and says when it goes in circles."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Begin anew, where thinking ends and the answer begins."""
        self._count = 0
        self._place = PlaceReader()
        self._rounds = _Rounds()
        self._lines = _Lines()

    def add(self, token: int, text: str) -> Loop | None:
        """Take in the next token and the text that it added, which is empty inside a character.

        Says of a loop at every token from the one where it is seen. `at` is this token.
        """
        self._count += 1
        place = self._place.add(text)
        period = self._rounds.add(token, place, digits=any(map(str.isdigit, text)))
        if period:
            return Loop(self._count, max(self._count - self._rounds.length + 1, 1), period)
        length = self._lines.add(text, place)
        return Loop(self._count, max(self._count - length + 1, 1), 0) if length else None


class _Rounds:
    """Finds a period. `length` is how far back the loop began, in tokens."""

    def __init__(self) -> None:
        self._ring = [-1] * RING
        self._count = 0
        self._latest: deque[int] = deque(maxlen=KNOWN_BY)
        self._heard: dict[tuple[int, ...], int] = {}
        self._order: deque[tuple[tuple[int, ...], int]] = deque()
        self._period = 0
        self._alike = 0  # tokens that were as they were a period ago, less what the differences cost
        self._differing = self._differences = 0
        self._changes: deque[int] = deque(maxlen=MOST_CHANGES)  # where the differences of the last round were
        self._back = -1  # how far back likeness has been followed; -1 once that is known
        self._since = 0
        self._in_place = dict.fromkeys(Place, 0)

    @property
    def length(self) -> int:
        """The tokens from where the loop began to now."""
        return self._count - self._since + self._period

    def add(self, token: int, place: Place, *, digits: bool) -> int:
        """The period, once there is enough of it; else 0."""
        at, self._count = self._count, self._count + 1
        self._ring[at % RING] = token
        if self._period:
            self._compare(at, digits=digits)
            self._follow_back()
        earlier = self._hear(token, at)
        if earlier is not None:
            self._take_up(at - earlier, at)
        self._in_place[place] += 1
        return self._period if self._is_long_enough() else 0

    def _compare(self, at: int, *, digits: bool) -> None:
        if self._is_alike(at, self._period):
            self._alike += 1
            self._differing = 0
            return
        self._differing += 1
        if self._differing > 1:
            self._alike -= CHANGED_MORE
        else:
            self._alike -= self._cost(at, digits=digits)
            self._differences += 1
        if self._differing >= SHIFTED:
            self._shift(at)
        if self._alike <= 0 or self._differing > LOST_AFTER:
            self._period = self._alike = 0

    def _cost(self, at: int, *, digits: bool) -> int:
        """What a difference that begins here costs."""
        if digits:
            return CHANGED_NUMBER
        before = at - self._period
        while self._changes and self._changes[0] < before - SHIFTED:
            self._changes.popleft()
        if self._changes and self._changes[0] <= before + SHIFTED:
            self._changes.popleft()
            return CHANGED_BACK
        self._changes.append(at)
        return CHANGED_WORD

    def _shift(self, at: int) -> None:
        """See whether a word was put in or left out: the tokens are alike again, a little further off."""
        for shift in SHIFTS:
            period = self._period + shift
            if period > 0 and all(self._is_alike(at - back, period) for back in range(SHIFTED)):
                self._period, self._differing = period, 0
                self._alike += SHIFTED
                return

    def _is_alike(self, at: int, period: int) -> bool:
        return self._ring[at % RING] == self._ring[(at - period) % RING]

    def _hear(self, token: int, at: int) -> int | None:
        """Where the last few tokens ended when they were heard before, if that is not too long ago."""
        self._latest.append(token)
        if len(self._latest) < KNOWN_BY:
            return None
        known = tuple(self._latest)
        earlier = self._heard.get(known)
        self._heard[known] = at
        self._order.append((known, at))
        if len(self._order) > HEARD:
            oldest, place = self._order.popleft()
            if self._heard.get(oldest) == place:
                del self._heard[oldest]
        return earlier

    def _take_up(self, period: int, at: int) -> None:
        """The last few tokens were heard `period` tokens ago: compare with those from here on, if that is better.

        Another period takes over once the old one is lost. One that has only drifted keeps what was alike; one that is
        twice as long is the same, with a difference one round ago.
        """
        if self._period and self._differing < SHIFTED:
            return
        if self._period and abs(period - self._period) <= max(4, self._period // 8):
            self._alike += KNOWN_BY
        elif self._period and self._differing < min(self._alike, LOST_AFTER) // 2:
            return
        else:
            self._alike = KNOWN_BY
            self._since = self._back = at - KNOWN_BY + 1
            self._in_place = dict.fromkeys(Place, 0)
            self._changes.clear()
            self._differences = 0
        self._period, self._differing = period, 0

    def _follow_back(self) -> None:
        """The six tokens were not the first that were alike: look further back, a few places at a time."""
        if self._back < 0:
            return
        for _ in range(BACK_A_TOKEN):
            before = self._back - 1
            if before < self._period or not self._is_alike(before, self._period):
                self._back = -1
                return
            self._back = self._since = before
            self._alike += 1

    def _is_long_enough(self) -> bool:
        if not self._period or self._alike < ALIKE * self._period:
            return False
        if self._differences * TOKENS_A_DIFFERENCE > self._count - self._since:
            return False
        place = max(self._in_place, key=self._in_place.__getitem__)
        return self._alike + self._period >= LONG_ENOUGH[place]


class _Lines:
    """Counts tokens in lines and sentences that have been heard before, whatever their order, case and points."""

    def __init__(self) -> None:
        self._unit: list[str] = []
        self._tokens = 0
        self._kept: deque[int] = deque()
        self._times: dict[int, int] = {}
        self._nothing_new = 0

    def add(self, text: str, place: Place) -> int:
        """How many tokens brought nothing new, once that is too many; else 0."""
        if len(self._unit) < LONGEST_PERIOD:
            self._unit.append(text)
        self._tokens += 1
        if text.rstrip(" ")[-1:] not in LINE_ENDS:
            return 0
        tokens, spoken = self._tokens, "".join(self._unit)
        words = "".join(filter(str.isalnum, spoken)).casefold()
        if not any(map(str.isalpha, words)) and self._tokens < LONGEST_PERIOD:
            return 0  # a number alone is no line: it goes with what follows
        self._unit, self._tokens = [], 0
        self._weigh(hash(words), tokens)
        return self._nothing_new if self._nothing_new >= LINES_LONG_ENOUGH and place is not Place.FORM else 0

    def _weigh(self, unit: int, tokens: int) -> None:
        times = self._times.get(unit, 0)
        if not times:
            self._nothing_new = max(0, self._nothing_new - 4 * tokens)
        elif times >= EARLIER:
            self._nothing_new += tokens
        self._times[unit] = times + 1
        self._kept.append(unit)
        if len(self._kept) > LINES_KEPT:
            oldest = self._kept.popleft()
            self._times[oldest] -= 1
            if not self._times[oldest]:
                del self._times[oldest]

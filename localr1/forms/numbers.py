"""Numbers within bounds, as GBNF: which digits may follow which.

Whole numbers are exact to any length. Decimals have at most fifteen digits in all, so that none of them is rounded
across a bound when a program reads it, and no exponent.
"""

from __future__ import annotations

import math
from decimal import Decimal

from localr1.forms.gbnf import alternatives, literal

DIGITS = 15
ANY_INTEGER = f'("0" | "-"? [1-9] [0-9]{{0,{DIGITS}}})'
ANY_NUMBER = f'("-"? ("0" | [1-9] [0-9]{{0,{DIGITS}}}) ("." [0-9]{{1,{DIGITS}}})? ([eE] [-+]? [1-9] [0-9]?)?)'
MOST_LISTED = 300
MOST_REMAINDERS = 64


class TooFine(ValueError):
    """The bounds have more digits than can be told apart once read."""


def integers(low: int | None, high: int | None) -> str | None:
    """The whole numbers from `low` to `high`, None for no bound; None where there are none."""
    if low is None and high is None:
        return ANY_INTEGER
    if low is not None and high is not None and low > high:
        return None
    most = 10 ** max(DIGITS, *(len(str(abs(bound))) + 1 for bound in (low, high) if bound is not None)) - 1
    low, high = (-most if low is None else low), (most if high is None else high)
    parts = []
    if low < 0:
        parts.append('"-" ' + alternatives(_naturals(max(-high, 1), -low)))
    if high >= 0:
        parts += _naturals(max(low, 0), high)
    return alternatives(parts)


def multiples(of: int, low: int | None, high: int | None) -> str | None:
    """The multiples of a whole number, if few lie within the bounds or there are none; "" where that cannot be said."""
    if of == 1:
        return integers(low, high)
    if low is not None and high is not None and (high - low) // of < MOST_LISTED:
        first = -(-low // of) * of
        found = [literal(str(number)) for number in range(first, high + 1, of)]
        return alternatives(found) if found else None
    return ""


def remainders(of: int) -> dict[str, str]:
    """Rules, by name, for all multiples of a whole number; `multiple-of-N` is the one to begin at.

    A rule stands for the remainder so far; each further digit leads to the next.
    """
    name = f"multiple-of-{of}"
    rules = {}
    for rest in range(of):
        steps = [f'"{digit}" {name}-{(rest * 10 + digit) % of}' for digit in range(10)]
        rules[f"{name}-{rest}"] = " | ".join([*steps, '""'] if rest == 0 else steps)
    steps = [f'"{digit}" {name}-{digit % of}' for digit in range(1, 10)]
    rules[name] = '"0" | "-"? (' + " | ".join(steps) + ")"
    return rules


def decimals(low: Decimal | None, high: Decimal | None, *, above: bool = False, below: bool = False) -> str | None:
    """The numbers from `low` to `high`; with `above` not `low` itself, with `below` not `high` itself.

    None where there are none. Raises `TooFine`.
    """
    if low is None and high is None:
        return ANY_NUMBER
    parts = []
    if high is None or high >= 0:
        positive = _Decimals(max(low or Decimal(0), Decimal(0)), high, above and low is not None and low >= 0, below)
        parts += positive.alternatives()
    if low is None or low < 0:
        nearest, strict = (-high, below) if high is not None and high < 0 else (Decimal(0), True)
        negative = _Decimals(nearest, None if low is None else -low, strict, above)
        parts += [f'"-" {alternatives(found)}' for found in [negative.alternatives()] if found]
    return alternatives(parts) if parts else None


class _Decimals:
    """Numbers of nought or more between two bounds."""

    def __init__(self, low: Decimal, high: Decimal | None, above: bool, below: bool) -> None:
        self._low, self._high, self._above, self._below = low, high, above, below
        bounds = [bound for bound in (low, high) if bound is not None]
        whole = max(len(str(int(bound))) for bound in bounds)
        needed = max(_places(bound) for bound in bounds) + 1
        self._places = min(max(6, needed), DIGITS - min(whole, DIGITS - 1))
        if needed > self._places or whole >= DIGITS:
            raise TooFine(f"{low} to {high}")
        self._lows = _fraction(low, self._places)
        self._highs = _fraction(high or Decimal(0), self._places)

    def alternatives(self) -> list[str]:
        low, high = int(self._low), None if self._high is None else int(self._high)
        if high is not None and (self._high or 0) < self._low:
            return []
        if low == high:
            return self._from(low, True, True)
        most = 10 ** (DIGITS - self._places) - 1
        found = self._from(low, True, False)
        if between := _naturals(low + 1, most if high is None else high - 1):
            found.append(f'{alternatives(between)} ("." [0-9]{{1,{self._places}}})?')
        return found if high is None else found + self._from(high, False, True)

    def _from(self, whole: int, tight_low: bool, tight_high: bool) -> list[str]:
        """The numbers that begin with this whole part."""
        found = [literal(str(whole))] if self._may_stop(0, tight_low, tight_high) else []
        return found + [f'{literal(str(whole))} "." {rest}' for rest in self._digits(0, tight_low, tight_high)]

    def _may_stop(self, at: int, tight_low: bool, tight_high: bool) -> bool:
        at_low = tight_low and not any(self._lows[at:])
        under_low = tight_low and not at_low
        at_high = tight_high and not any(self._highs[at:])
        return not (under_low or (at_low and self._above) or (at_high and self._below))

    def _digits(self, at: int, tight_low: bool, tight_high: bool) -> list[str]:
        """One more digit and what may follow it, in as few alternatives as there are cases."""
        if at == self._places:
            return []
        if not tight_low and not tight_high:
            return [f"[0-9]{{1,{self._places - at}}}"]
        first, last = (self._lows[at] if tight_low else 0), (self._highs[at] if tight_high else 9)
        found = []
        free = [d for d in range(first, last + 1) if not (tight_low and d == first) and not (tight_high and d == last)]
        if free:
            found.append(f"[{free[0]}-{free[-1]}] [0-9]{{0,{self._places - at - 1}}}")
        edges = {first: None} if tight_low else {}
        edges |= {last: None} if tight_high and last >= first else {}
        for digit in edges if first <= last else ():
            low, high = tight_low and digit == first, tight_high and digit == last
            rest = self._digits(at + 1, low, high)
            stops = self._may_stop(at + 1, low, high)
            if rest:
                found.append(f'"{digit}" ({" | ".join(rest)})' + ("?" if stops else ""))
            elif stops:
                found.append(f'"{digit}"')
        return found


def _naturals(low: int, high: int) -> list[str]:
    """The whole numbers of nought or more from `low` to `high`, a rule for each length."""
    found = []
    for length in range(len(str(low)), len(str(max(high, 0))) + 1):
        first, last = max(low, 10 ** (length - 1) if length > 1 else 0), min(high, 10**length - 1)
        if first <= last:
            found.append(_of_one_length(f"{first:0{length}}", f"{last:0{length}}"))
    return found


def _of_one_length(low: str, high: str) -> str:
    """The digits between two numbers of the same length."""
    if low == high:
        return literal(low)
    if low[0] == high[0]:
        return f"{literal(low[0])} {_of_one_length(low[1:], high[1:])}"
    if len(low) == 1:
        return f"[{low}-{high}]"
    rest = len(low) - 1
    first, last, found = int(low[0]), int(high[0]), []
    if low[1:] != "0" * rest:
        found.append(f'"{first}" {_of_one_length(low[1:], "9" * rest)}')
        first += 1
    if high[1:] != "9" * rest:
        found.append(f'"{last}" {_of_one_length("0" * rest, high[1:])}')
        last -= 1
    if first <= last:
        found.append(f"[{first}-{last}] [0-9]{{{rest}}}" if first < last else f'"{first}" [0-9]{{{rest}}}')
    return alternatives(found)


def _places(number: Decimal) -> int:
    return max(0, -int(number.normalize().as_tuple().exponent))


def _fraction(number: Decimal, places: int) -> list[int]:
    scaled = int((number - math.floor(number)) * 10**places)
    return [int(digit) for digit in f"{scaled:0{places}}"]

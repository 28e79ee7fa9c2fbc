"""Numbers near a number, as precise as it is: the arithmetic behind near figures."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate, islice, takewhile

from quizgen.lexicon.chance import draws, shuffled

WANTED = 4


def near_numbers(
    number: int,
    seed: str,
    *,
    unit: int = 0,
    least: int = 1,
    most: int | None = None,
    side: int = 0,
    plain: bool = True,
) -> tuple[int, ...]:
    """Up to four whole numbers near `number`, from `least` to `most`, in no order.

    They are multiples of `unit`, which is found if 0: they end in as many noughts as `number`, or
    nearly; with `plain` False never in more. How many of them lie below it is drawn, so
    that the true number may stand anywhere among them; `side` 1 asks for greater ones only, -1 for
    smaller ones.
    """
    unit = unit or (granularity(number) if plain or number % 10 == 0 else 1)
    if most is not None and unit > most // 4:
        unit = max(1, unit // 5)

    def fits(at: int) -> bool:
        rounder = unit == 1 and (number >= 20 or not plain) and number % 10 and at % 10 == 0
        return not rounder

    def walk(way: int) -> list[int]:
        steps = _walk(number, unit, way, f"{seed}\x1f{number}\x1f{way}")
        inside = takewhile(lambda at: at >= least and (most is None or at <= most), steps)
        return list(islice((at for at in inside if fits(at)), WANTED))

    below = walk(-1) if side <= 0 else []
    above = walk(1) if side >= 0 else []
    return drawn(below, above, f"{seed}\x1f{number}")


def moved(
    number: int, seed: str, *, reach: float, unit: int = 1, least: int = 1, most: int | None = None
) -> tuple[int, ...]:
    """Numbers before and after `number`, each one to four times `reach` from the last."""

    def walk(way: int) -> list[int]:
        leaps = (max(1, round(reach * (1 + 3 * d) / unit)) for d in draws(f"{seed}\x1f{way}"))
        steps: Iterator[int] = accumulate(leaps)
        found = (number + way * unit * s for s in islice(steps, WANTED))
        return [n for n in found if n >= least and (most is None or n <= most)]

    return drawn(walk(-1), walk(1), seed)


def drawn(below: Sequence[int], above: Sequence[int], seed: str) -> tuple[int, ...]:
    """Four of the numbers below and above a true one, nearest first on each side: how many of
    them come from below is drawn."""
    wanted = int(next(draws(seed)) * (WANTED + 1))
    few = max(min(wanted, len(below)), WANTED - len(above))
    chosen = [*below[:few], *above[: max(0, WANTED - few)]]
    return shuffled(chosen, f"{seed}\x1forder")


def granularity(number: int) -> int:
    """The place to which near numbers are given: 100 for 1,200, 5 for 25, 1 for 18 and for 3."""
    digits = str(number)
    noughts = len(digits) - len(digits.rstrip("0"))
    head = int(digits.rstrip("0") or "0")
    if head == 1 and noughts:  # neighbours of 100 are multiples of 50, of 10 any number
        return int(10 ** (noughts - 1) * (5 if noughts > 1 else 1))
    return int(10**noughts * (5 if head >= 15 and head % 5 == 0 else 1))


def _walk(number: int, unit: int, way: int, seed: str) -> Iterator[int]:
    """Numbers further and further from `number`, each an eighth to three tenths from the last."""
    at = number
    for draw in islice(draws(seed), 12):
        ratio = Decimal(12 + int(draw * 17)) / 100
        size = at * ratio if way > 0 else at * ratio / (1 + ratio)
        at += way * max(unit, round(size / unit) * unit)
        yield at


def common_unit(low: int, high: int) -> int:
    """The place to which both ends of a range are given: 5 for 10 to 15, 1 for 12 to 18."""
    units = (step * 10**power for power in range(len(str(high)), -1, -1) for step in (5, 1))
    return next((u for u in units if low % u == 0 and high % u == 0 and high - low >= u), 1)

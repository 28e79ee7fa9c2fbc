"""What a teacher should look at, in plain sentences."""

from collections.abc import Iterator, Sequence

from quizgen.analysis.measures import FEWEST
from quizgen.analysis.values import OptionStatistics

NEARLY_ALL = 0.95
NEARLY_NONE = 0.2


def flags(
    attempts: int,
    facility: float | None,
    discrimination: float | None,
    options: Sequence[OptionStatistics],
) -> Iterator[str]:
    """What is striking about an item; nothing under ten attempts."""
    if attempts < FEWEST:
        return
    if facility is not None and facility > NEARLY_ALL:
        yield "Nearly all got this right: it does not tell who has understood the text."
    if facility is not None and facility < NEARLY_NONE:
        yield "Nearly all got this wrong: look at the key."
    if discrimination is not None and discrimination < 0:
        yield "Those who did well on the other questions did worse here than the rest."
    yield from about_options(attempts, options)


def about_options(attempts: int, options: Sequence[OptionStatistics]) -> Iterator[str]:
    """What is striking about the distractors, if at least half the answers were an option.

    Points that were entered without an answer do not show that nobody chose an option.
    """
    if 2 * sum(option.chosen for option in options) < attempts:
        return
    key = next((option for option in options if option.is_key), None)
    wrong = [option for option in options if not option.is_key]
    for option in wrong:
        if key is not None and (option.chosen_by_strongest or 0) > (key.chosen_by_strongest or 0):
            yield f"More of the strongest students chose “{option.text}” than the key."
    unused = [f"“{option.text}”" for option in wrong if not option.chosen]
    if unused:
        yield f"Nobody chose {either(unused)}."


def either(names: Sequence[str]) -> str:
    """ "A", "A or B", "A, B or C"."""
    *first, last = names
    return f"{', '.join(first)} or {last}" if first else last

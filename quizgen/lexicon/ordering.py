"""The order in which options that are figures or dates are shown."""

from quizgen.lexicon.dates import parse_date
from quizgen.lexicon.quantities import parse_figure


def sort_key(text: str) -> tuple[int, float, str]:
    """A key that puts dates and figures in rising order, and other texts after them by
    alphabet."""
    low = text.lower()
    date = parse_date(text)
    if date is not None:
        part = date.weekday or 12 * (date.year or 0) + (date.month or 0) + (date.day or 0) / 100
        return 0, float(date.words("decade") or part), low
    figure = parse_figure(text)
    if figure is not None:
        return 0, float(figure.value), low
    return 1, 0.0, low

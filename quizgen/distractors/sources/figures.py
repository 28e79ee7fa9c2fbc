"""Other figures and dates: the article's own of the key's form, then made ones near the key."""

from collections.abc import Iterator
from decimal import Decimal

from quizgen.distractors import rationale
from quizgen.distractors.filler import Filler, Offer
from quizgen.distractors.index import Index
from quizgen.distractors.proofs.values import written
from quizgen.distractors.words import lowered
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import Kind
from quizgen.domain.telling import told
from quizgen.lexicon import near_dates as dates
from quizgen.lexicon import near_quantities, wordnet
from quizgen.lexicon.bounds import Bound
from quizgen.lexicon.dates import parse_date
from quizgen.lexicon.numerals import Numeral
from quizgen.lexicon.quantities import Form, parse_figure, same_unit

SMALL = 12  # counts up to this are only compared with counts of like things
MILLION = 10**6  # millions stay in words
IN_WORDS = 20  # greater numbers stand in words only if round


def given(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """The article's figures of the key's kind; of counts those of the same things first."""
    here, key = candidate.fact.evidence.paragraph, candidate.answer
    preposition = opening(candidate.key) if candidate.kind is Kind.DATE else ""
    ranked = sorted(
        index.figures,
        key=lambda f: (f.head != key.head, abs(f.paragraph - here), f.start),
    )
    for found in ranked:
        if found.kind is not candidate.kind or found.text not in found.telling:
            continue
        if candidate.kind is Kind.NUMBER and not comparable(found, key.head, candidate.key):
            continue
        why = rationale.says(found.paragraph, found.telling)
        if why:
            text = f"{preposition} {found.text}" if preposition else as_key(found, candidate)
            yield Offer(worded(found, text), why, "figures")


def comparable(found: Filler, counted: str, key: str) -> bool:
    """Whether a count is one of like things; large counts are compared whatever they count."""
    one, other = parse_figure(found.text), parse_figure(key)
    if one is None or other is None or one.value == 1:
        return False  # "one" does not fit a stem that asks how many
    alike = found.head == counted or wordnet.same_class(found.head, counted)
    return alike or min(one.value, other.value) > SMALL


def as_key(found: Filler, candidate: Candidate) -> str:
    """The figure's number in the key's words: "nearly 30" for "30" beside "nearly 60", "5 years"
    for "five years" beside "12 years"."""
    one, other = parse_figure(found.text), parse_figure(candidate.key)
    if one is None or other is None or candidate.kind is Kind.DATE or not same_unit(one, other):
        return found.text
    bounds = {one.bound, other.bound} <= {Bound.EXACT, Bound.ROUGH}
    if not bounds or not one.form is other.form is Form.PLAIN:
        return found.text
    if written(one) == written(other) and one.approximator.lower() == other.approximator.lower():
        return found.text
    number = rewritten(one.numerals[0], other.numerals[0])
    return (
        other.text[: other.span[0]] + number + other.text[other.span[1] :]
        if number
        else (found.text)
    )


def rewritten(one: Numeral, like: Numeral) -> str:
    """A numeral in the manner of another, digits or words, with its scale word; "" where that
    manner does not suit it."""
    if (one.style, one.scale) == (like.style, like.scale):
        return one.text
    value, places = one.value / like.scale, Decimal(10) ** -like.decimals
    if "article" in {one.style, like.style} or one.half or like.half or value % places:
        return ""
    if like.scale > 1 and not 1 <= value < 1000:
        return ""
    if like.scale == 1 and one.scale >= MILLION:
        return ""
    if like.style == "words" and value > IN_WORDS and (value % 10 or value >= 100):
        return ""
    return like.write(value)


def opening(key: str) -> str:
    """The preposition that the key begins with, "" if none."""
    first = key.split(maxsplit=1)[0].lower()
    return first if first in {"in", "on", "at", "by", "since", "until", "before"} else ""


def worded(found: Filler, text: str) -> Filler:
    """The filler with other words around its date."""
    return Filler(
        text=text,
        kind=found.kind,
        paragraph=found.paragraph,
        sentence=found.sentence,
        start=found.start,
        telling=found.telling,
        head=found.head,
    )


def near(candidate: Candidate, _index: Index, seed: int) -> Iterator[Offer]:
    """Figures near the key, in its own words."""
    figure = parse_figure(candidate.key)
    if figure is not None:
        yield from made(candidate, near_quantities.near(figure, f"{seed}|{candidate.stem}"))


def near_dates(candidate: Candidate, index: Index, seed: int) -> Iterator[Offer]:
    """Dates near the key, none after the article's last year."""
    read = [parse_date(f.text) for f in index.figures if f.kind is Kind.DATE]
    latest = max((d.year for d in read if d is not None and d.year is not None), default=None)
    texts = dates.near_dates(candidate.key, f"{seed}|{candidate.stem}", latest)
    yield from made(candidate, texts)


def made(candidate: Candidate, texts: tuple[str, ...]) -> Iterator[Offer]:
    """Figures that the article does not have, beside the one that it has."""
    evidence = candidate.fact.evidence
    key = lowered(candidate.key, candidate.answer.figure or candidate.answer.inner)
    telling = told(candidate.fact.clause)
    why = rationale.says(evidence.paragraph, telling) if key in telling else ""
    why = why or rationale.gives(evidence.paragraph, key)
    for text in texts:
        filler = Filler(text=text, kind=candidate.kind, paragraph=evidence.paragraph)
        yield Offer(filler, why, "near", rank=1)

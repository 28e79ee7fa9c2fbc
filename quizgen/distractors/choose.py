"""The options of one item: a set of one make, each proved wrong, each with its reason."""

from quizgen.distractors.index import Index, Offer
from quizgen.distractors.proofs import bare, contained, content, figure_of, refused
from quizgen.distractors.sources import offers
from quizgen.domain.candidate import Candidate, Option
from quizgen.domain.kind import FIGURES, PLACES, Kind
from quizgen.lexicon.claims import looser

FEWEST, MOST = 2, 3
LONGEST_KEY = 1.35  # the key's length against the longest option's, in characters


def choose(candidate: Candidate, index: Index, seed: int) -> tuple[Option, ...]:
    """Two or three wrong options for `candidate`, () where there are not two good ones.

    The article's own things come first; what is near them from outside fills up, for figures and
    dates freely, for places only beside at least one of the article's.
    """
    chosen: list[Option] = []
    for number, source in enumerate(offers(candidate, index, seed)):
        if number and candidate.kind in PLACES and not chosen:
            break
        for offer in source:
            if len(chosen) == MOST or (number and candidate.kind in PLACES and len(chosen) > 1):
                break
            if not refused(candidate, offer[0], index) and stands_apart(candidate, offer, chosen):
                chosen.append(option(candidate, offer))
    if len(chosen) < FEWEST or gives_away(candidate, chosen):
        return ()
    return tuple(chosen)


def option(candidate: Candidate, offer: Offer) -> Option:
    """The option in the key's manner: with a capital where the key has one."""
    filler, rationale = offer
    text = filler.text
    if candidate.key[:1].isupper() and text[:1].islower():
        text = text[:1].upper() + text[1:]
    return Option(text, rationale, "outside" if filler.start < 0 else "article", filler.start)


def stands_apart(candidate: Candidate, offer: Offer, chosen: list[Option]) -> bool:
    """Whether the option differs enough from those already chosen."""
    text = offer[0].text
    figure = candidate.kind in FIGURES | {Kind.DATE}
    if any(bare(text) == bare(o.text) for o in chosen):
        return False
    if not figure and any(contained(bare(text), bare(o.text)) for o in chosen):
        return False
    if candidate.kind in FIGURES:
        return all(
            f is None or g is None or not (looser(f, g) or looser(g, f))
            for f, g in ((figure_of(text), figure_of(o.text)) for o in chosen)
        )
    if offer[0].fact is not None:
        words = content(text)
        return all(len(words & content(o.text)) <= 0.5 * len(words) for o in chosen)
    return True


def gives_away(candidate: Candidate, chosen: list[Option]) -> bool:
    """Whether the set as a whole points at the key: by far the longest, or alone in its form."""
    longest = max(len(o.text) for o in chosen)
    if len(candidate.key) > 1.5 * longest and len(candidate.key) - longest > 8:
        return True
    if candidate.kind in FIGURES | {Kind.DATE, Kind.PERSON} | PLACES:
        return False
    return len(candidate.key) > LONGEST_KEY * longest

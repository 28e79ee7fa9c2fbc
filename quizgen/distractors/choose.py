"""The options of one item: a set of one make, each proved wrong, each with its reason."""

from collections.abc import Iterator

from quizgen.distractors import sets
from quizgen.distractors.filler import Filler, Offer
from quizgen.distractors.index import Index
from quizgen.distractors.proofs import refused
from quizgen.distractors.sources import slots, sources_for
from quizgen.distractors.words import bare, capital
from quizgen.domain.candidate import Candidate, Option
from quizgen.domain.kind import NAMES

ENOUGH = 7  # proved offers from which the set is chosen
UNNAMED = frozenset({"act"})  # rules of whose keys no name is the point
ENOUGH_NAMES = 4  # of names, which differ only in how near they stand


def choose(
    candidate: Candidate, index: Index, seed: int, used: frozenset[int] = frozenset()
) -> tuple[Option, ...]:
    """Two or three wrong options for `candidate`, none from the sentences `used`; () where there
    are not two good ones.

    What a set form brings along is wrong by its making. Else the options that the candidate brings,
    then the article's own things, then figures near them; each is proved wrong. Where no clause of
    the article will do, the key's own words with another name or figure may.
    """
    if candidate.set_form and candidate.options:
        own = list(brought(candidate, index))
        return tuple(option(candidate, offer) for offer in sets.best(candidate, own, seed))
    chosen = sets.best(candidate, proved(candidate, index, seed, used), seed)
    # the same statement with another name or figure: only as a set of its own
    if candidate.rule not in UNNAMED and (not chosen or all(o.rank for o in chosen)):
        variants = [
            o
            for o in slots.offers(candidate, index, seed)
            if o.filler.sentence not in used and refused(candidate, o.filler, index) is None
        ]
        chosen = sets.best(candidate, variants[:ENOUGH], seed) or chosen
    return tuple(option(candidate, offer) for offer in chosen)


def proved(candidate: Candidate, index: Index, seed: int, used: frozenset[int]) -> list[Offer]:
    """The first offers that are proved wrong, as many as a set is chosen from."""
    enough = ENOUGH_NAMES if candidate.kind in NAMES else ENOUGH
    found: list[Offer] = []
    seen: set[str] = set()
    for offer in offers(candidate, index, seed):
        text = bare(offer.filler.text)
        if offer.filler.sentence in used:
            continue
        if text not in seen and refused(candidate, offer.filler, index) is None:
            seen.add(text)
            found.append(offer)
        if len(found) == enough:
            break
    return found


def offers(candidate: Candidate, index: Index, seed: int) -> Iterator[Offer]:
    """What the candidate brings along, then what its sources offer."""
    yield from brought(candidate, index)
    for source in sources_for(candidate):
        yield from source(candidate, index, seed)


def brought(candidate: Candidate, index: Index) -> Iterator[Offer]:
    """The candidate's own options, with where they stand."""
    document = index.world.document
    for own in candidate.options:
        sentence = document.sentence_of(own.start) if own.start is not None else None
        mention = document.mention_at(own.start) if own.start is not None else None
        filler = Filler(
            text=own.text,
            kind=candidate.kind,
            paragraph=sentence.paragraph if sentence else 0,
            sentence=sentence.index if sentence else -1,
            start=-1 if own.start is None else own.start,
            entity=index.entity(mention.entity) if mention else None,
        )
        yield Offer(filler, own.rationale, own.source)


def option(candidate: Candidate, offer: Offer) -> Option:
    """The option in the key's manner: with a capital where the key has one."""
    text = capital(offer.filler.text) if candidate.key[:1].isupper() else offer.filler.text
    start = offer.filler.start
    return Option(text, offer.rationale, offer.source, start if start >= 0 else None)

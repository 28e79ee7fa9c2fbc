"""The options as a set: of one make, of like length, none of them pointing at the key."""

from decimal import Decimal
from itertools import combinations

from quizgen.distractors.filler import Offer
from quizgen.distractors.words import bare, content, within
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import FIGURES, NAMES, Kind
from quizgen.lexicon.chance import draws
from quizgen.lexicon.family import may_be_one
from quizgen.lexicon.numerals import Numeral
from quizgen.lexicon.ordering import sort_key
from quizgen.lexicon.quantities import parse_figure

FEWEST, MOST = 2, 3
LONGEST = 1.35  # the key's length against the longest option's
FAR = 1.5  # the shortest option's length against the key's
FAR_CLAUSE = 2.3  # ... of clauses, of which nobody chooses the shortest
CLAUSES = {Kind.REASON, Kind.PURPOSE, Kind.MEANS, Kind.DEED}
LONGER_NAME, FEW_LETTERS = 1.5, 8  # a name may be longer than the others
ORDERED = FIGURES | {Kind.DATE}
FREE = ORDERED | NAMES  # nobody chooses a name by its length
# rivals that the article itself must have: a bare date beside made ones alone tests nothing
OWN = {Kind.DATE: 1}
SMALL, THOUSAND = 20, 1000
CLOSEST = Decimal("0.04")  # two figures nearer than this are hardly two options
TRUE = {"assertion", "true_of"}  # rules that ask which statement is true
OVERLAP = 0.5  # of an option's content words that another may have


def best(candidate: Candidate, offers: list[Offer], seed: int) -> tuple[Offer, ...]:
    """The best two or three of `offers`, which come best first; () where no set is fair, or the
    article has too few rivals itself."""
    if sum(o.source != "near" for o in offers) < OWN.get(candidate.kind, 0):
        return ()
    three = choose(candidate, offers, MOST, seed)
    two = choose(candidate, offers, FEWEST, seed)
    if not three or not two:
        return three or two
    # a third only if it is as good: from no later source than the first two
    third = max(o.rank for o in three) <= max(o.rank for o in two)
    return three if third or candidate.kind in ORDERED else two


def choose(candidate: Candidate, offers: list[Offer], size: int, seed: int) -> tuple[Offer, ...]:
    """The fair set of this size with the least cost, () if there is none."""
    numbered = list(enumerate(offers))
    sets = [s for s in combinations(numbered, size) if fair(candidate, [o for _, o in s])]
    if not sets:
        return ()
    wanted = place_of_key(candidate, size, seed)

    def rank(one: tuple[tuple[int, Offer], ...]) -> tuple[float, list[int]]:
        return cost(candidate, [o for _, o in one], wanted), [i for i, _ in one]

    return tuple(offer for _, offer in min(sets, key=rank))


def place_of_key(candidate: Candidate, size: int, seed: int) -> int:
    """Where among rising figures the key is to stand, drawn so that no place is likelier."""
    draw = next(iter(draws(f"{seed}|{candidate.stem}|place")))
    return int(draw * (size + 1))


def cost(candidate: Candidate, chosen: list[Offer], wanted: int) -> float:
    """How far a set is from the best: later sources, unlike length, the key in the wrong place."""
    total = float(sum(o.rank for o in chosen))
    if candidate.kind in ORDERED:
        key = sort_key(candidate.key)
        place = sum(sort_key(o.filler.text) < key for o in chosen)
        return total + 0.6 * abs(place - wanted)
    if candidate.kind in FREE:
        return total
    own = len(candidate.key)
    lengths = [abs(len(o.filler.text) - own) / max(own, 1) for o in chosen]
    return total + sum(lengths)


def fair(candidate: Candidate, chosen: list[Offer]) -> bool:
    """Whether no option repeats another and the key does not stand out."""
    pairs = list(combinations(chosen, 2))
    if sum(" not " in o.filler.text or "cannot" in o.filler.text for o in chosen) > 1:
        return False  # one that denies what is so is enough
    if any(repeats(candidate, a, b) for a, b in pairs):
        return False
    if candidate.rule in TRUE and any(pair_off(candidate, a, b) for a, b in pairs):
        return False
    if candidate.kind in FIGURES and odd_figure(candidate, chosen):
        return False
    if candidate.kind in FREE:
        longest = max(len(o.filler.text) for o in chosen)
        return len(candidate.key) <= max(LONGER_NAME * longest, longest + FEW_LETTERS)
    return not by_length(candidate, chosen) and not in_the_middle(candidate, chosen)


def odd_figure(candidate: Candidate, chosen: list[Offer]) -> bool:
    """Whether the key alone is a round number, or alone is none, or alone is above a thousand or
    below it."""
    key = parse_figure(candidate.key)
    others = [parse_figure(o.filler.text) for o in chosen]
    if key is None or not key.numerals or key.value < SMALL:
        return False
    numerals = [o.numerals[0] for o in others if o is not None and o.numerals]
    own = key.numerals[0]
    thousands = [n.mantissa >= THOUSAND for n in numerals]
    if own.style == "digits" and (own.mantissa >= THOUSAND) not in thousands:
        return True
    places = [roundness(n) for n in numerals]
    return roundness(own) >= 10 * max(places) or 10 * roundness(own) <= min(places)


def roundness(numeral: Numeral) -> Decimal:
    """The place to which a number is given, with fives: 10 for 40, 5 for 45, 1 for 44."""
    step = numeral.step
    return step * 5 if (numeral.value / step) % 5 == 0 else step


def repeats(candidate: Candidate, one: Offer, other: Offer) -> bool:
    """Whether two options say the same, or name the same thing."""
    first, second = one.filler, other.filler
    if bare(first.text) == bare(second.text) or may_be_one(first.text, second.text):
        return True
    if candidate.kind in FIGURES:
        a, b = parse_figure(first.text), parse_figure(second.text)
        return a is None or b is None or abs(a.value - b.value) < CLOSEST * max(a.value, b.value)
    if first.entity is not None and second.entity is not None:
        one_name, other_name = content(first.entity.name), content(second.entity.name)
        return first.entity.index == second.entity.index or bool(
            {bare(a) for a in first.entity.aliases} & {bare(a) for a in second.entity.aliases}
            or (one_name and one_name <= other_name)
            or (other_name and other_name <= one_name)
        )
    if candidate.kind in FREE or one.source == other.source == "slots":
        return False
    if within(bare(first.text), bare(second.text)) or within(bare(second.text), bare(first.text)):
        return True
    subject = content(candidate.stem)
    words, others = content(first.text) - subject, content(second.text) - subject
    return len(words & others) > OVERLAP * min(len(words), len(others)) and bool(words & others)


def pair_off(candidate: Candidate, one: Offer, other: Offer) -> bool:
    """Whether two statements share a word that the key lacks: the key is then the odd one out."""
    shared = content(one.filler.text) & content(other.filler.text)
    return bool(shared - content(candidate.key) - content(candidate.stem))


def by_length(candidate: Candidate, chosen: list[Offer]) -> bool:
    """Whether the key is by far the longest or the shortest."""
    own = len(candidate.key)
    lengths = [len(o.filler.text) for o in chosen]
    far = FAR if candidate.kind not in CLAUSES else FAR_CLAUSE
    return own > LONGEST * max(lengths) or far * own < min(lengths)


def in_the_middle(candidate: Candidate, chosen: list[Offer]) -> bool:
    """Whether the key is what all the others resemble: it shares words with two of them that
    share none with each other."""
    subject = content(candidate.stem)
    key = content(candidate.key) - subject
    others = [content(o.filler.text) - subject for o in chosen]
    touching = [o & key for o in others]
    return sum(bool(t) for t in touching) >= 2 and not any(
        a & b for a, b in combinations(others, 2)
    )

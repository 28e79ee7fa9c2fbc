"""For which of several things a description fits: the other things that the article explains."""

from collections.abc import Iterator

from quizgen.distractors import rationale
from quizgen.distractors.filler import Offer
from quizgen.distractors.index import Index, Told
from quizgen.distractors.sources.subjects import QUANTIFIERS
from quizgen.distractors.sources.things import by_distance, filler, opening
from quizgen.distractors.words import first_word
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Part

LONGEST = 4  # words of the thing


def offers(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """Subjects of the key's kind and number, those that the article explains first, each told by
    its clause."""
    key = candidate.answer
    for told in sorted(by_distance(candidate, index), key=lambda t: not explains(t)):
        subject = told.clause.subject
        if subject is None or subject.kind is not key.kind or subject.plural != key.plural:
            continue
        if subject.pronouns or subject.members or len(subject.short.split()) > LONGEST:
            continue
        if subject.head == key.head or first_word(subject.short) in QUANTIFIERS:
            continue  # "the Earth's lithosphere" takes in the oceanic one
        if opening(subject) != opening(key) or bare(subject) < min(bare(key), 2):
            continue
        why = rationale.says(told.clause.evidence.paragraph, told.telling)
        if why:
            rank = 0 if explains(told) else 1
            yield Offer(filler(subject.short, subject, told), why, "terms", rank=rank)


def bare(part: Part) -> int:
    """How many words the phrase has without its article: "the rock" is no rival of a term."""
    return len(part.short.split()) - bool(opening(part))


def explains(told: Told) -> bool:
    """Whether the clause says what its subject is."""
    return told.clause.verb.lemma == "be" and not told.clause.verb.auxiliaries

"""A true statement with one part exchanged, for questions that ask whether it is so."""

import re

from quizgen.distractors import rationale
from quizgen.distractors.index import Index
from quizgen.distractors.sources.falsified import DAY, made
from quizgen.distractors.words import content, spaced
from quizgen.domain.candidate import Candidate, Option

SHARE = 0.5  # of the words of a statement: a sentence with so many may say the same
LONGEST = 5  # words that are quoted against each other
SENSELESS = frozenset({"later", "earlier", "impossible", "possible"})
LACKING = re.compile(r"\black(?:s|ed)? (?:one|two|three|four|five|\d)")
UNITS = frozenset({"million", "billion", "thousand", "hundred", "per", "cent", "percent"})
SHARED = frozenset(
    "want wish hope fear believe think know feel like love hate have be seem need live see hear "
    "understand agree look wait stay remain stand sit try die bear".split()
)


def falsehood(candidate: Candidate, index: Index, seed: int) -> Option | None:
    """The statement that is the candidate's key made false, with what the article says instead;
    None where that cannot be done for sure. A "not" put in is no option: it makes readers
    stumble."""
    place = candidate.fact.evidence.paragraph
    for offer in made(candidate.fact.clause, "", index, seed):
        text = offer.filler.text
        old, new = differing(candidate.key, text)
        if offer.rank > DAY or supported(text, new, index) or odd(candidate, text, new):
            continue
        if old and new and max(len(old.split()), len(new.split())) <= LONGEST:
            why = f"Paragraph {place} says “{old}”, not “{new}”."
        elif not new and old == "not":
            why = rationale.says(place, candidate.key)
        else:
            continue  # more than one thing is other
        if why:
            return Option(text, why, "falsified", candidate.fact.clause.root)
    return None


def odd(candidate: Candidate, text: str, new: str) -> bool:
    """Whether the exchange leaves nonsense, or a statement that may be true although the article
    does not say so: another person may have wished or felt the same."""
    verb = candidate.fact.clause.verb
    if new in SENSELESS or LACKING.search(text):
        return True
    renamed = new[:1].isupper() and not any(c.isdigit() for c in new)
    return renamed and (not verb.past or verb.lemma in SHARED or bool(verb.auxiliaries))


def differing(true: str, false: str) -> tuple[str, str]:
    """The words in which two statements differ, of each; names are whole."""
    one, other = true.split(), false.split()
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    while end and one[-end].lower().strip(".,") in UNITS:
        end -= 1
    while 0 < start < len(one) - end and one[start][:1].isupper() and one[start - 1][:1].isupper():
        start -= 1
    return (
        " ".join(one[start : len(one) - end]).strip(",;"),
        " ".join(other[start : len(other) - end]).strip(",;"),
    )


def supported(text: str, new: str, index: Index) -> bool:
    """Whether a sentence of the article has the exchanged words among most of the others."""
    words = content(text)
    return any(
        spaced(new) in index.sentences[number] and len(words & said) >= SHARE * len(words)
        for number, said in enumerate(index.contents)
    )

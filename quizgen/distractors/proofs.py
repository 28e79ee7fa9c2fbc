"""Proofs that an option is wrong, and that it can stand beside the key.

Each is a function of the candidate, the option and the index that gives the reason for refusing
the option, or None.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from quizgen.distractors.index import Filler, Index
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import FIGURES, PLACES, Kind
from quizgen.lexicon.claims import looser
from quizgen.lexicon.dates import overlaps, parse_date
from quizgen.lexicon.quantities import parse_figure, same_unit

WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
SMALL = frozenset(
    "the a an of to in on at by for from with as and or but is are was were be been has have had "
    "it its his her their he she they that this which who what when where why how did does do not "
    "will would can could may might than into about over after before because so if".split()
)
ABSOLUTE = re.compile(r"\b(?:always|never|all|none|only|every|completely|totally)\b", re.I)
LONGER, SHORTER = 1.6, 0.55  # an option's words against the key's
figure_of = cache(parse_figure)
date_of = cache(parse_date)
SHARED = 0.5  # content words in common that make two clauses say the same


@dataclass(frozen=True, slots=True)
class Proof:
    """A named reason for refusing an option."""

    name: str
    refuses: Callable[[Candidate, Filler, Index], bool]


def content(text: str) -> set[str]:
    """The words that carry the meaning, without endings."""
    return {stem(w) for w in WORD.findall(text.lower()) if w not in SMALL}


def stem(word: str) -> str:
    """The word without its commonest endings."""
    for ending in ("’s", "'s", "ies", "ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def same(candidate: Candidate, option: Filler, _index: Index) -> bool:
    """The option is the key, another name of it, a part or the whole of its words."""
    key, text = bare(candidate.key), bare(option.text)
    if key == text:
        return True
    if option.entity is not None:
        return candidate.entity == option.entity.index or contained(key, text)
    return candidate.kind not in FIGURES and (
        f" {key} " in f" {text} " or f" {text} " in f" {key} "
    )


def contained(one: str, other: str) -> bool:
    """Whether the words of one name run within the other's."""
    return f" {one} " in f" {other} " or f" {other} " in f" {one} "


def bare(text: str) -> str:
    """Lower case, without an article in front."""
    return re.sub(r"^(?:the|a|an) ", "", text.lower().strip(" .“”\"'"))


def related(candidate: Candidate, option: Filler, index: Index) -> bool:
    """The option belongs to the key or the other way round (Seoul, South Korea)."""
    if option.entity is None or candidate.entity is None:
        return False
    key = index.world.document.entities[candidate.entity]
    return (
        option.entity.index in key.part_of
        or key.index in option.entity.part_of
        or (bool(key.part_of & option.entity.part_of) and key.kind is not option.entity.kind)
    )


def in_stem(candidate: Candidate, option: Filler, index: Index) -> bool:
    """The stem names the option, or what it is part of."""
    text = f" {' '.join(WORD.findall(candidate.stem.lower()))} "
    names = {option.text} | (set(option.entity.aliases) if option.entity is not None else set())
    if any(f" {' '.join(WORD.findall(bare(n)))} " in text for n in names if bare(n)):
        return True
    if option.entity is None:
        return False
    return (
        any(
            f" {index.world.document.entities[e].name.lower()} " in text
            for e in option.entity.part_of
        )
        and candidate.kind is not Kind.PERSON
    )


def same_sentence(candidate: Candidate, option: Filler, _index: Index) -> bool:
    """A name from the evidence itself may share in what is asked."""
    return option.sentence == candidate.fact.evidence.sentence


def also_right(candidate: Candidate, option: Filler, index: Index) -> bool:
    """A sentence holds the option together with most of what the stem says."""
    wanted = content(candidate.stem) - content(candidate.key)
    if option.entity is not None:
        names = [n.lower() for n in option.entity.aliases]
    else:
        names = [option.text.lower()]
    wanted -= content(" ".join(names))
    if not wanted:
        return False
    for number, sentence in enumerate(index.sentences):
        if number == candidate.fact.evidence.sentence and option.entity is None:
            continue
        shared = len(wanted & content(sentence))
        if shared >= max(3, 0.6 * len(wanted)) and any(name in sentence for name in names):
            return True
    return False


def same_role(candidate: Candidate, option: Filler, index: Index) -> bool:
    """Elsewhere the option does what the stem asks about: the same verb in the same role."""
    if option.entity is None:
        return False
    lemma = candidate.fact.clause.verb.lemma
    for clause in index.world.clauses:
        if clause.verb.lemma != lemma or clause is candidate.fact.clause:
            continue
        parts = (clause.subject, *clause.parts)
        for part in parts:
            if part is None or part.role is not candidate.asked or lemma in {"say", "tell", "be"}:
                continue
            if option.entity.index == part.entity:
                return True
    return False


def other_form(candidate: Candidate, option: Filler, _index: Index) -> bool:
    """The option is written otherwise than the key: another unit, length or approximator."""
    if candidate.kind in FIGURES:
        figure, wrong = figure_of(candidate.key), figure_of(option.text)
        if figure is None or wrong is None or figure.form is not wrong.form:
            return True
        same_words = figure.approximator.lower() == wrong.approximator.lower()
        return not same_words or not same_unit(figure, wrong)
    if candidate.kind is Kind.DATE:
        date, other = date_of(candidate.key), date_of(option.text)
        return date is None or other is None or date.form is not other.form
    if option.entity is not None:
        return False
    words, own = len(option.text.split()), len(candidate.key.split())
    return not (SHORTER * own <= words <= max(LONGER * own, own + 2))


def no_rival(candidate: Candidate, option: Filler, _index: Index) -> bool:
    """A figure or date that is no rival of the key's: true as well, another order of magnitude,
    another age."""
    if candidate.kind is Kind.DATE:
        date, other = date_of(candidate.key), date_of(option.text)
        if date is None or other is None or overlaps(date, other):
            return True
        if date.year is None or other.year is None:
            return False
        return abs(date.year - other.year) > (40 if date.year >= 1900 else 120)
    if candidate.kind not in FIGURES:
        return False
    figure, wrong = figure_of(candidate.key), figure_of(option.text)
    if figure is None or wrong is None or looser(figure, wrong) or looser(wrong, figure):
        return True
    low, high = sorted((figure.value, wrong.value))
    return low <= 0 or high > 12 * low or high - low < high * Decimal("0.04")


def same_matter(candidate: Candidate, option: Filler, _index: Index) -> bool:
    """A clause that says too much of what the key or the stem says."""
    if option.fact is None:
        return False
    named = content(candidate.stem)
    words, key = content(option.text) - named, content(candidate.key) - named
    if not words or not key:
        return True
    return len(words & key) > SHARED * min(len(words), len(key))


def true_of_it(candidate: Candidate, option: Filler, index: Index) -> bool:
    """What is offered as true of something else is also said of the subject itself."""
    if candidate.rule != "true_of" or option.fact is None:
        return False
    own = candidate.fact.clause.subject
    words = content(option.text) - content(candidate.stem)
    for clause in index.world.clauses:
        subject = clause.subject
        if subject is None or own is None or clause is option.fact.clause:
            continue
        same_one = subject.entity == own.entity if own.entity is not None else False
        if same_one or subject.short.lower() == own.short.lower():
            shared = words & content(clause.evidence.quote)
            if len(shared) >= max(2, 0.6 * len(words)):
                return True
    return False


def absolute(candidate: Candidate, option: Filler, _index: Index) -> bool:
    """An absolute word makes an option look wrong, where the key has none."""
    return ABSOLUTE.search(option.text) is not None and not ABSOLUTE.search(candidate.key)


PROOFS = (
    Proof("same as the key", same),
    Proof("part or whole of the key", related),
    Proof("named in the stem", in_stem),
    Proof("another form", other_form),
    Proof("absolute word", absolute),
    Proof("no rival", no_rival),
    Proof("says the same", same_matter),
    Proof("also true of it", true_of_it),
    Proof("also right", also_right),
    Proof("also right elsewhere", same_role),
)


def refused(candidate: Candidate, option: Filler, index: Index) -> str:
    """The name of the first proof against the option, "" if there is none."""
    named = option.entity is not None and candidate.kind not in PLACES
    if named and same_sentence(candidate, option, index):
        return "in the evidence itself"
    return next((p.name for p in PROOFS if p.refuses(candidate, option, index)), "")

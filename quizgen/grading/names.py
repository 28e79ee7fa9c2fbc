"""Keys that are names: short forms count where they can mean nobody else."""

import re

from quizgen.grading import guards, phrases
from quizgen.grading.lexis import TITLES
from quizgen.grading.question import Question
from quizgen.grading.spelling import near, same
from quizgen.grading.text import STOP, content, words
from quizgen.grading.verdict import Verdict, half, right, wrong
from quizgen.lexicon.first_names import MEN, WOMEN

_PARTICLES = frozenset(
    "of the and de da di do la le van von der den del du bin al el y to for".split()
)
# what a body is called by a common noun, so that the last word alone names nobody
_BODIES = frozenset(
    "company university council party agency institute bank ministry committee corporation "
    "association society union league club school college museum hospital authority commission "
    "service group team army navy police court government organisation organization foundation "
    "church house times street road river sea ocean lake island mountain park bridge canal reef "
    "states kingdom republic war day york korea africa america".split()
)
_SAME = (
    {"usa", "us", "america", "united states", "united states of america", "the states"},
    {"uk", "united kingdom", "britain", "great britain"},
    {"uae", "united arab emirates", "emirates"},
)
_WOMEN_TITLES = frozenset("mrs ms miss lady dame queen princess".split())
_MEN_TITLES = frozenset("mr sir lord king prince".split())


def is_name(question: Question) -> bool:
    """Whether the key is a name by its capitals; one word alone is one if the article says so."""
    tokens = re.findall(r"[\w’'.\-]+", question.key)
    named = [t for t in tokens if t.lower() not in _PARTICLES]
    if not named or not all(t[0].isupper() or t[0].isdigit() for t in named):
        return False
    if len(named) > 1:
        return True
    low = "".join(words(named[0])[:1])
    return named[0].isupper() or question.lexis.is_name(low) or question.asks_who


def grade(response: str, question: Question) -> Verdict:
    """The verdict on a response to a key that is a name."""
    if guards.denies(response, question.key, question.stem):
        return wrong("The answer says that it is not this name.")
    key = [w for w in words(question.key) if w not in _PARTICLES]
    bare = [w for w in key if w not in TITLES] or key
    said = [w for w in content(response, frozenset(key)) if w not in _PARTICLES]
    said = [w for w in said if w not in TITLES] or said
    if phrases.together(response) == phrases.together(question.key):
        return right("The answer is right.")
    if _equivalent(said, question.key):
        return right("The answer is right, by another name.")
    if verdict := phrases.guessed(response, question):
        return verdict
    own = [w for w in said if w in bare or w not in question.given | question.beside]
    if len(own) == len(bare) and all(_fits(a, b, question) for a, b in zip(own, bare, strict=True)):
        return _initials(own, bare)
    compared = phrases.match(response, question)
    if all(w in compared.had for w in bare):
        return phrases.whole(response, question, compared)
    had = [w for w in bare if phrases.found_in(w, said, question)]
    extra = [w for w in compared.extra if w not in TITLES and len(w) > 1]
    if had and (not extra or _initialled(own, bare, question)):
        return _short(had, bare, question)
    if had and _is_person(bare, question) and not _joined(had, extra, question):
        return _beside(said, had, bare, question)
    if not had:
        return phrases.part(response, question, compared)
    close = any(near(w, k) for w in extra for k in bare if k not in had)
    if close and not _joined(had, extra, question):
        return half("The answer may be a wrong spelling of the right name.")
    return wrong("The answer is another name.")


def _joined(had: list[str], extra: list[str], question: Question) -> bool:
    """Whether the article has a name of a word of the key and another ("South Korea")."""
    names = [name for name, _ in question.lexis.names]
    return any(w in name and e in name for name in names for w in had for e in extra)


def _beside(said: list[str], had: list[str], bare: list[str], question: Question) -> Verdict:
    """The verdict on a part of a person's name with other words beside it."""
    at = said.index(had[0]) if had[0] in said else 0
    if at and said[at - 1] not in bare and not question.lexis.words & {said[at - 1]}:
        return half("The surname is right, but the name in front of it is not.")
    return _short(had, bare, question)


def _is_person(bare: list[str], question: Question) -> bool:
    titled = not TITLES.isdisjoint(words(question.key))
    return bare[0] in MEN | WOMEN or titled or (question.asks_who and len(bare) <= 3)


def _fits(word: str, key: str, question: Question) -> bool:
    """Whether a word is the same as one of a name, or one is the initial of the other."""
    return same(word, key, question.lexis) or (1 in {len(word), len(key)} and word[0] == key[0])


def _initials(own: list[str], bare: list[str]) -> Verdict:
    if own == bare:
        return right("The answer is right.")
    if all(len(w) == 1 for w in own) and own != bare:
        return half("Only the initials of the name are there.")
    return right("The answer is right, with an initial or a slip of the pen.")


def _initialled(own: list[str], bare: list[str], question: Question) -> bool:
    """Whether a response has the last name right and the others as initials ("jk rowling")."""
    return (
        bool(own)
        and same(own[-1], bare[-1], question.lexis)
        and all(len(w) <= 3 and w == "".join(k[0] for k in bare[:-1])[: len(w)] for w in own[:-1])
    )


def _equivalent(said: list[str], key: str) -> bool:
    """Whether a response is an acronym of the key, or the key of the response."""
    full, short = " ".join(w for w in words(key) if w != "the"), " ".join(said)
    if any({full, short} <= group for group in _SAME):
        return True
    return _acronym(short, words(key)) or _acronym(full, said)


def _acronym(short: str, full: list[str]) -> bool:
    if len(short) < 2 or len(full) < 2 or not short.isalpha() or full[0] in MEN | WOMEN:
        return False
    letters = {"".join(w[0] for w in full), "".join(w[0] for w in full if w not in _PARTICLES)}
    return short in letters


def _short(had: list[str], bare: list[str], question: Question) -> Verdict:
    """The verdict on a part of a name."""
    person = _is_person(bare, question)
    last = bare[-1] in had and bare[-1] not in _BODIES and bare[-1] not in question.lexis.small
    if not last and not (set(had) - _BODIES - question.lexis.small):
        return wrong("The answer is only a part of the name, and could mean others.", look=True)
    bearers = question.lexis.bearers(had[-1])
    titles = {t for _, many in bearers for t in many}
    others = any(not name <= set(bare) for name, _ in bearers) or (
        not titles.isdisjoint(_MEN_TITLES) and not titles.isdisjoint(_WOMEN_TITLES)
    )
    shown = f"“{' '.join(w.title() for w in had)}”"
    if others:
        return half(f"{shown} could mean more than one name in the article.")
    if any(name == set(had) for name, _ in bearers) and (person or not last):
        return right(f"The article itself uses {shown} for the same name.")
    if person and last:
        if not bearers:
            return right(
                f"{shown} is the surname of the key; whether it is enough is for the teacher.",
                look=True,
            )
        return right(
            f"{shown} is the surname of the key, and only one person in the article has it."
        )
    return half(f"{shown} is only a part of the name.")


def people(question: Question) -> list[str]:
    """The names that the key lists, the key alone if it is one name."""
    parts = [p for p in re.split(r",\s*(?:and\s+)?|\s+and\s+|\s+&\s+", question.key) if p]
    return parts if all(p[0].isupper() and set(words(p)) - STOP for p in parts) else [question.key]

"""Is the stem a well-formed question?"""

import re
from itertools import pairwise

from quizgen.domain.candidate import Candidate
from quizgen.domain.fact import OF_WORDS, FactKind
from quizgen.domain.world import World
from quizgen.lexicon.content_words import base, words
from quizgen.selection.checks.check import Check
from quizgen.selection.wording import Opening, name_runs, opening, unbalanced

SHORTEST, LONGEST = 4, 28
# "What are stalactites?" is complete
BRIEF = frozenset({FactKind.DEFINITION, FactKind.NAME, FactKind.POST, FactKind.ACRONYM})
TWO_AT_ONCE = re.compile(
    r"(?:\w+ )?[Hh]ow (?:many|much) (?:[\w’'-]+ ){1,3}and (?:an?|the|\d\S*) "
    r"|(?:\w+ )?[Hh]ow (?:many|much) [^,?]+,[^?]+ (?:and|or) an? "
)
AGAIN = re.compile(r"^ \w+ (the (?!\w+ of\b)[a-z]+ [a-z]+) .* about \1\b")
ACRONYM = re.compile(r"[A-Z]{2,}")
BARE = frozenset("make let help have see hear watch feel".split())
DOUBLED = re.compile(r"\b(?!had\b|that\b)([a-z’']+) \1\b(?!-)", re.IGNORECASE)
JUNK = re.compile(
    r"^[\W_]|[,;:.!–—-]\s*\?$|\s[,;:.?!]|\s\s|[,;:]{2}|\.\.|, ?(?:and|or|but) ?\?$"
    r"|\s(?:n['’]t|['’](?:s|re|ve|ll|d))\b"
)


# a list that the colon announces, or a coordination that the parser took apart
BROKEN = re.compile(
    r":|, as for example\b|\b[Ww]hat (?:can|could|may|might|do|does|did|will|would) only\b"
    r"|\b(?:and|or) (?:be|is|are|was|were)\b|\bthat (?:but|and|so) (?!that\b)"
    r"|\bwhich\b[^?]*, which\b|^What long way\b|\blater called\b"
    # "the school building": what it builds, or what the building is?
    r"|^What (?:is|are|was|were) [^?]*[’']s [a-z]+ (?:building|painting|drawing|opening|meeting)\?$"
    r"|\bone of the [^?]*\b(?:first|most \w+)\?$|\bof the \w+ and (?:do|does|did)\b"
)


DOERS = frozenset({"subject", "agent"})
LIMITED = re.compile(r" even (?:when|if|though) ")
RETOLD = 24  # words of a stem that asks who did all that
LOST_COMMA = re.compile(r"\b[A-Z]\w+ which (?:was|were|is|are|had|has)\b")
RUN_ON_TOPIC = re.compile(
    r" about (?!how\b|what\b|whether\b|who\b|why\b)(?:(?!\b(?:who|which|that|whose|where)\b).)*"
    r"\b(?:has|have|is|are|was|were|had|must|will|can)\b"
)


def reason(candidate: Candidate, world: World) -> str | None:
    """Why the stem is malformed."""
    stem = candidate.stem
    found = opening(stem)
    if found is None or not stem[:1].isupper():
        return "it does not begin with a question word"
    if not stem.endswith("?") or stem.count("?") != 1:
        return "it does not end with one question mark"
    count = len(words(stem))
    least = SHORTEST - 1 if candidate.fact.kind in BRIEF else SHORTEST
    if count < least:
        return f"it has only {count} words"
    if count > LONGEST:
        return f"it has {count} words"
    if unbalanced(stem):
        return "a quotation mark or bracket lacks its other half"
    broken = BROKEN.search(stem) if candidate.fact.kind not in OF_WORDS else None
    if broken is not None:
        return f"broken at {broken.group().strip()!r}"
    if (junk := JUNK.search(stem)) is not None:
        return f"stray punctuation: {junk.group().strip() or 'spaces'!r}"
    if (doubled := DOUBLED.search(stem)) is not None:
        return f"doubled word: {doubled.group(1)!r}"
    if (garbled := thrice(stem)) is not None:
        return f"it says {garbled!r} three times"
    return article_clash(stem) or construction(candidate) or said_twice(found)


def article_clash(stem: str) -> str | None:
    """Two determiners in a row, or a determiner before a question mark."""
    clash = re.search(r"\b(the|a|an) (the|a|an|his|her|its|their)\b", stem)
    if clash is not None:
        return f"two determiners in a row: {clash.group()!r}"
    last = base(words(stem)[-1])
    return f"it breaks off after {last!r}" if last in {"the", "a", "an", "and", "or"} else None


def construction(candidate: Candidate) -> str | None:
    """Two questions in one, or an infinitive without its "to"."""
    both = TWO_AT_ONCE.match(candidate.stem)
    if both is not None:
        return f"it asks for two things at once: {both.group()!r}"
    if candidate.rule in DOERS and LIMITED.search(candidate.stem):
        return "what limits the deed may belong to the doer"
    if candidate.rule in DOERS and len(words(candidate.stem)) > RETOLD:
        return "it tells the whole sentence again"
    if (lost := LOST_COMMA.search(candidate.stem)) is not None:
        return f"a comma is missing at {lost.group()!r}"
    if candidate.fact.kind is FactKind.STATEMENT and RUN_ON_TOPIC.search(candidate.stem):
        return "what was said runs into what it is about"
    wants = candidate.fact.kind in {FactKind.CAUSATION, FactKind.INTENTION}
    bare = candidate.stem.endswith(" do?") and not candidate.stem.endswith(" to do?")
    if wants and bare and candidate.fact.clause.verb.lemma not in BARE:
        return "'to' is missing before 'do'"
    return None


def thrice(stem: str) -> str | None:
    """A pair of words that comes three times, as in a list that lost its commas."""
    low = [w.lower() for w in words(stem)]
    pairs = list(pairwise(low))
    return next((" ".join(p) for p in pairs if pairs.count(p) > 2 and p != ("of", "the")), None)


def said_twice(found: Opening) -> str | None:
    """A name that the stem says where a pronoun should stand."""
    runs = name_runs(found.rest)
    twice = next((run for run in runs if runs.count(run) > 1 and " " in run), None)
    if twice is not None:
        return f"it says {twice!r} twice"
    letters = next((r for r in runs if ACRONYM.fullmatch(r) and runs.count(r) > 1), None)
    if letters is not None:
        return f"it says {letters!r} twice"
    owner = next((run for run in runs if own_again(run, found.rest)), None)
    if owner is not None:
        return f"it says {owner!r} again for what is its own"
    again = AGAIN.search(found.rest)
    if again is not None:
        return f"it says {again.group(1)!r} again"
    short = next(
        (run for run in runs if len(run) > 2 and any(o.endswith(f" {run}") for o in runs)), None
    )
    return f"it says {short!r} again after the full name" if short is not None else None


def own_again(run: str, rest: str) -> bool:
    """Whether the name comes again as a possessive, where "his" or "its" should stand."""
    if rest.count(run) < 2:
        return False
    name = re.escape(run)
    return re.search(rf"\b{name}\b(?!['’]).*\b{name}['’]s ", rest) is not None


CHECK = Check("stem form", reason, "A stem is one well-formed question of 4 to 28 words.")

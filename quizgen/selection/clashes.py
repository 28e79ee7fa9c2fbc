"""Items that must not stand in one quiz, and options that point at the key."""

from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import FIGURES, Kind
from quizgen.domain.world import Ready
from quizgen.lexicon.content_words import content
from quizgen.selection.checks.key_form import CLAUSES
from quizgen.selection.wording import contains, opening

WHOLE = {"main_idea", "topic"}
ASIDES = {"apposition", "relative"}
MEASURED = FIGURES | {Kind.DATE, Kind.TIME, Kind.ORDINAL}


def clash(one: Ready, other: Ready) -> tuple[str, str] | None:
    """Why `one` cannot join a quiz that has `other`, as (check, reason)."""
    mine, theirs = one.candidate, other.candidate
    if mine == theirs:
        return "same item", "it is already in the quiz"
    if mine.fact.evidence.sentence == theirs.fact.evidence.sentence and not beside(mine, theirs):
        return "same sentence", f"a better item asks about its sentence: {theirs.stem!r}"
    if rests_on(mine, theirs) or rests_on(theirs, mine):
        return "same sentence", f"a better item rests on its sentence: {theirs.stem!r}"
    if same_key(one, other):
        return "same key", f"another item has the key {theirs.key!r}"
    if mine.stem == theirs.stem or (not mine.set_form and near(mine.stem, theirs.stem)):
        return "same question", f"it asks nearly what another item asks: {theirs.stem!r}"
    if mine.kind in MEASURED and one.options and offered(one) == offered(other):
        return "same options", "another item has the same figures or dates to choose from"
    if gives_away(other, one):
        return "given away", f"another item gives its key away: {theirs.stem!r}"
    if gives_away(one, other):
        return "gives away", f"it gives away the key of another item: {theirs.key!r}"
    return None


def rests_on(one: Candidate, other: Candidate) -> bool:
    """Whether one rests, besides its own sentence, on what the other asks about."""
    return other.fact.evidence.sentence in {place.sentence for place in one.also}


def offered(one: Ready) -> frozenset[str]:
    """All that an item gives to choose from."""
    return frozenset({one.candidate.key.lower(), *(o.text.lower() for o in one.options)})


def beside(one: Candidate, other: Candidate) -> bool:
    """Whether one of two candidates asks about an aside of the sentence, "X, a Y," or "which ...",
    and the other about the rest: they rest on different words. What a whole text or paragraph is
    about is another question than any about the sentence that says it."""
    if len({one.rule, other.rule} & WHOLE) == 1:
        return True
    mine, theirs = one.fact.evidence, other.fact.evidence
    asides = {one.fact.clause.form in ASIDES, other.fact.clause.form in ASIDES}
    return len(asides) == 2 and mine.quote != theirs.quote


def same_key(one: Ready, other: Ready) -> bool:
    """Whether two items have one key."""
    mine, theirs = one.candidate, other.candidate
    if mine.entity is not None and mine.entity == theirs.entity and mine.kind is theirs.kind:
        return True
    key, known = content(mine.key), content(theirs.key)
    if key == known:
        return mine.key.lower() == theirs.key.lower() or bool(key)
    clauses = mine.kind in CLAUSES and theirs.kind in CLAUSES
    return clauses and len(key & known) * 3 >= 2 * max(len(key), len(known))


def near(stem: str, other: str) -> bool:
    """Whether two stems have one question word and share nearly all that they say."""
    one, two = opening(stem), opening(other)
    if one is None or two is None or (one.lead, one.wh) != (two.lead, two.wh):
        return False
    mine, theirs = content(stem), content(other)
    smaller = min(len(mine), len(theirs))
    return smaller >= 3 and len(mine & theirs) * 5 > smaller * 4 + len(mine ^ theirs)


def gives_away(teller: Ready, asked: Ready) -> bool:
    """Whether what `teller` prints holds the key of `asked` beside what it is asked of.

    A name may come up elsewhere; it tells something only in the company of at least two other
    content words of the stem (all but one, of a short stem).
    """
    key, stem = asked.candidate.key, content(asked.candidate.stem)
    around = stem - content(key)
    printed = (
        teller.candidate.stem,
        *(o.text for o in teller.options),
        f"{teller.candidate.stem} {teller.candidate.key}" if teller.options else "",
    )
    for text in printed:
        if not holds(text, asked):
            continue
        shared = around & content(text)
        if len(shared) >= max(2, (len(around) + 1) // 2):
            return True
    return False


def holds(text: str, asked: Ready) -> bool:
    """Whether a text has the key of `asked` in it."""
    key = asked.candidate.key
    if asked.candidate.kind in CLAUSES:
        meaning = content(key)
        return len(meaning) >= 2 and len(meaning & content(text)) * 4 >= 3 * len(meaning)
    return contains(text, key)


def given_away_by_form(ready: Ready) -> str | None:
    """Which word of the stem only the key repeats, among its options."""
    candidate = ready.candidate
    if candidate.kind in MEASURED:
        return None
    stem = content(candidate.stem) - content(candidate.class_noun)
    shared = (content(candidate.key) & stem).difference(
        *(content(option.text) for option in ready.options)
    )
    longest = max(len(o.text) for o in ready.options)
    if len(candidate.key) > 1.6 * longest and len(candidate.key) > longest + 12:
        return "the key is far longer than every other option"
    if shared and not any(content(o.text) & stem for o in ready.options):
        return f"only the key repeats {min(shared)!r} of the stem"
    return None

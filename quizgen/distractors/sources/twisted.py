"""A statement with a plan told as done, or with cause and effect changed round, so that it is
false."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Role
from quizgen.lexicon.verb_classes import DENY, SAY, THINK
from quizgen.lexicon.verb_forms import participle, past, third

HOPES = frozenset("hope plan want intend wish aim mean expect promise threaten".split())
BECAUSE = re.compile(r"(.+?),? because (?!of\b)(.+)")
OPEN = re.compile(
    r"(?:he|she|it|they|this|that|these|those|there|we|i|you|his|her|its|their)\b", re.I
)
FEWEST = 3  # words of a cause or an effect


def twisted(clause: Clause, true: str) -> Iterator[str]:
    """The statement as a deed already done, and turned round."""
    yield from done(clause, true)
    yield from turned_round(clause, true)


def done(clause: Clause, true: str) -> Iterator[str]:
    """ "has opened a shop" for "hopes to open a shop", "found the key" for "failed to find ..."."""
    verb = clause.verb
    found = re.search(rf" {re.escape(verb.text)} to (\w+)\b", true)
    if found is None or verb.auxiliaries or found[1] in {"be", "have", "do"}:
        return
    if verb.text in HOPES or verb.text in {third(lemma) for lemma in HOPES}:
        deed = f"{'have' if verb.text in HOPES else 'has'} {participle(found[1])}"
    elif verb.lemma == "fail" and verb.tag == "VBD":
        deed = past(found[1])
    else:
        return
    yield f"{true[: found.start()]} {deed}{true[found.end() :]}"


def turned_round(clause: Clause, true: str) -> Iterator[str]:
    """ "B because A" for "A because B", where both can be told by themselves."""
    found = BECAUSE.fullmatch(true)
    if found is None or " because " in found[2] or clause.first(Role.CONTENT) is not None:
        return
    effect, cause = found[1], found[2]
    if clause.verb.lemma in SAY | THINK | DENY or OPEN.match(cause):
        return
    if min(len(effect.split()), len(cause.split())) >= FEWEST:
        yield f"{cause} because {effect}"

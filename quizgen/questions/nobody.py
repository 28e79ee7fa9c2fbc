"""Details that are asked of nobody in particular."""

from quizgen.domain.clause import Clause
from quizgen.lexicon import wordnet
from quizgen.questions.verb_order import inverted_verb

NOBODY = frozenset("people person other some many everyone everybody someone somebody".split())

SOMEBODY = 2  # words of "a baker"


def nobody_known(stem: str, clause: Clause) -> bool:
    """Whether the stem leaves open who did so ("when did people move?", "how many chairs did a
    baker buy?"), or tells no more than a kind of thing that may have done so at many places: "when
    did trade begin?"."""
    subject = clause.subject
    if subject is None or subject.definite or subject.proper:
        return False
    words = subject.short.lower().split()
    if len(words) == SOMEBODY and words[0] in {"a", "an"}:
        return wordnet.is_person(subject.head)
    if len(words) > 1:
        return False
    verb = inverted_verb(clause.verb)[1]
    return subject.head in NOBODY or stem.endswith(f" {subject.short} {verb}?")

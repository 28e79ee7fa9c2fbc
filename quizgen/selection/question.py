"""A stem parsed as a question."""

from dataclasses import dataclass

from quizgen.domain.document import Token

WH_TAGS = {"WP", "WP$", "WDT", "WRB"}
DO = frozenset({"do", "does", "did"})
AUXILIARIES = DO | frozenset(
    "is are was were am be been has have had will would can could may might must shall should "
    "ca wo".split()
)
# verbs whose past looks like their base form
UNCHANGED = frozenset(
    "set put cut let hit cost hurt read spread shut split bet cast quit rid burst beat".split()
)


@dataclass(frozen=True, slots=True)
class Question:
    """The tokens of a stem, numbered from 0, and the place of its wh-word."""

    tokens: tuple[Token, ...]
    heads: tuple[int, ...]
    wh: int

    def children(self, i: int) -> list[int]:
        """The direct dependents of token `i`."""
        return [j for j, head in enumerate(self.heads) if head == i and j != i]

    def low(self, i: int) -> str:
        """Token `i` in small letters, "" beyond the end."""
        return self.tokens[i].text.lower() if 0 <= i < len(self.tokens) else ""


def read(tokens: tuple[Token, ...]) -> Question | None:
    """The tokens as a question, None without a wh-word."""
    if not tokens:
        return None
    first = tokens[0].i
    comma = next((j for j, t in enumerate(tokens) if t.text == ","), 0)
    start = comma if tokens[0].text == "According" else 0
    wh = next((j for j, t in enumerate(tokens) if j >= start and t.tag in WH_TAGS), None)
    if wh is None:
        return None
    return Question(tokens, tuple(t.head - first for t in tokens), wh)


def auxiliary(question: Question) -> int | None:
    """The place of the first auxiliary after the wh-phrase."""
    return next(
        (j for j in range(question.wh + 1, len(question.tokens)) if question.low(j) in AUXILIARIES),
        None,
    )

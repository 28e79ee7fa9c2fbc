"""What somebody in a tale tells others to do."""

from collections.abc import Iterator

from quizgen.domain.document import Document
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule

LONGEST = 24  # words of the advice
REFUSED = frozenset(
    "it them him this that these those so here there then me my us our we i".split()
)


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What advice did X give?" answered by the words themselves, at most two sentences."""
    if not world.tale or fact.about is None or not imperative(fact, world.document):
        return
    given = [f for f in world.facts if alike(f, fact) and imperative(f, world.document)]
    if given[0] is not fact or len(given) > 2:
        return
    first, *rest = (f.answer.text for f in given)
    key = " and ".join([first, *(lowered(text) for text in rest)])
    if len(key.split()) <= LONGEST:
        stem = f"what advice did {fact.about.short} give?"
        yield Draft(stem=stem, key=key, kind=Kind.DEED, value=5)


def imperative(fact: Fact, document: Document) -> bool:
    """Whether the quoted sentence tells the hearer to do something, clear without more."""
    start, end = fact.answer.start, fact.answer.end
    words = [t.text.lower() for t in document.tokens[start:end]]
    skip = 2 if words[:2] == ["do", "not"] else 0
    verb = document.tokens[start + skip]
    own = document.child(verb.i, "nsubj", "nsubjpass") is None
    orders = verb.tag == "VB" and own and verb.dep in {"ROOT", "ccomp"}
    return orders and not REFUSED & set(words)


def alike(one: Fact, other: Fact) -> bool:
    """Whether two quotations are of one speaker in one paragraph."""
    if one.kind is not FactKind.QUOTATION or one.about is None or other.about is None:
        return False
    near = one.evidence.paragraph == other.evidence.paragraph
    return near and one.about.short == other.about.short


def lowered(text: str) -> str:
    """The sentence within another."""
    return text[:1].lower() + text[1:]


RULE = Rule("advice", "attribution", frozenset({FactKind.QUOTATION}), ask)

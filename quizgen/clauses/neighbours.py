"""Reasons that stand in a sentence of their own: "The wells dried up. As a result, the village was
abandoned", "The village was abandoned. This was because the wells had dried up"."""

from quizgen.clauses.consequence import because
from quizgen.clauses.phrases import Phrases
from quizgen.clauses.spans import contiguous, without_discourse
from quizgen.domain.clause import Part, Role, Sense
from quizgen.domain.document import Document, Sentence, Token
from quizgen.domain.kind import Kind

JOINTS = (
    ("as", "a", "result", ","), ("as", "a", "consequence", ","), ("for", "this", "reason", ","),
    ("for", "that", "reason", ","), ("therefore", ","), ("consequently", ","),
    ("because", "of", "this", ","),
)  # fmt: skip
POINTING = frozenset({"this", "that"})
OPENING = frozenset("but however although though if when while yet still instead".split())
FEWEST, MOST = 4, 20  # words of a reason


def reason_beside(phrases: Phrases, effect: Token) -> Part | None:
    """The reason of the clause around `effect` that the sentence before or behind it gives."""
    document = phrases.document
    sentence = document.sentence_of(effect.i)
    if effect.dep == "ROOT" and follows(document, sentence):
        return stated_before(phrases, sentence)
    if why(document, effect):
        return stated_before(phrases, sentence)
    return given_behind(phrases, sentence) if effect.dep == "ROOT" else None


def follows(document: Document, sentence: Sentence) -> int:
    """How many tokens of the sentence are "as a result," or its like, 0 without them."""
    words = tuple(t.text.lower() for t in document.tokens[sentence.start : sentence.start + 4])
    return max((len(j) for j in JOINTS if words[: len(j)] == j), default=0)


def why(document: Document, effect: Token) -> bool:
    """Whether the clause is what "That is why" opens."""
    head = document.tokens[effect.head]
    subject = document.child(head.i, "nsubj")
    asked = any(t.text.lower() == "why" for t in document.children(effect.i) if t.i < effect.i)
    first = document.sentence_of(effect.i).start
    told = subject is not None and subject.i == first and subject.text.lower() in POINTING
    return told and asked and head.lemma == "be" and head.dep == "ROOT"


def stated_before(phrases: Phrases, sentence: Sentence) -> Part | None:
    """All that the sentence before tells, as a reason; None where it may tell more than that."""
    document = phrases.document
    before = neighbour(document, sentence, -1)
    if before is None:
        return None
    tokens = document.tokens[before.start : before.end]
    root = next((t for t in tokens if t.dep == "ROOT" and t.pos in {"VERB", "AUX"}), None)
    subject = document.child(root.i, "nsubj", "nsubjpass") if root is not None else None
    if root is None or subject is None or tokens[0].text.lower() in OPENING:
        return None
    first = before.start + follows(document, before)
    kept = contiguous(document, list(range(first, before.end)), root.i)
    part = phrases.part(
        Role.ADVERBIAL,
        root,
        without_discourse(document, kept),
        sense=Sense.CAUSE,
        kind=Kind.REASON,
    )
    return because(part) if FEWEST <= len(part.text.split()) <= MOST else None


def given_behind(phrases: Phrases, sentence: Sentence) -> Part | None:
    """What the next sentence gives as the reason: "This is because the river froze"."""
    document = phrases.document
    behind = neighbour(document, sentence, 1)
    if behind is None:
        return None
    words = [t.text.lower() for t in document.tokens[behind.start : behind.start + 3]]
    if len(words) < 3 or words[0] not in POINTING or words[1] not in {"is", "was"}:
        return None
    if words[2] != "because":
        return None
    kept = [
        i
        for i in range(behind.start + 3, behind.end)
        if document.tokens[i].pos != "PUNCT" or i < behind.end - 1
    ]
    head = document.tokens[document.tokens[behind.start + 2].head]
    if head.i not in kept:
        return None
    part = phrases.part(Role.ADVERBIAL, head, kept, sense=Sense.CAUSE, kind=Kind.REASON)
    return because(part) if FEWEST <= len(part.text.split()) <= MOST else None


def neighbour(document: Document, sentence: Sentence, step: int) -> Sentence | None:
    """The plain sentence before (-1) or behind (1), in the same paragraph."""
    place = sentence.index + step
    if not 0 <= place < len(document.sentences):
        return None
    other = document.sentences[place]
    tokens = document.tokens[other.start : other.end]
    marked = any(t.text in {"?", ";", "“", "”", '"', ":"} for t in tokens)
    return other if other.paragraph == sentence.paragraph and not marked else None

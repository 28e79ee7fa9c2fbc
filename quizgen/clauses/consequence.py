"""Causes that stand before their effect: "The wells dried up, so the village was abandoned"."""

from dataclasses import replace

from quizgen.clauses.phrases import Phrases
from quizgen.clauses.spans import contiguous, without_discourse
from quizgen.domain.clause import Part, Role, Sense
from quizgen.domain.document import Document, Token
from quizgen.domain.kind import Kind


def cause_before(phrases: Phrases, effect: Token) -> Part | None:
    """The clause before "so" as the reason of the clause around `effect`, worded with
    "because"; None where no "so" joins two whole clauses."""
    document = phrases.document
    so = joint(document, effect)
    # the parser hangs one half under the other, either way
    cause = document.tokens[effect.head]
    if effect.dep not in {"conj", "advcl"}:
        cause = document.child(effect.i, "ccomp") or effect
    if so is None or cause.i >= so.i or cause.pos not in {"VERB", "AUX"}:
        return None
    if document.child(cause.i, "nsubj", "nsubjpass") is None:
        return None
    kept = contiguous(document, [i for i in document.subtree(cause.i) if i < so.i], cause.i)
    kept = without_discourse(document, [i for i in kept if document.tokens[i].dep != "cc"])
    if not kept or any(document.tokens[i].text in {";", ":"} for i in kept):
        return None
    part = phrases.part(Role.ADVERBIAL, cause, kept, sense=Sense.CAUSE, kind=Kind.REASON)
    if len(part.text.split()) < 3:
        return None
    return because(part)


def joint(document: Document, effect: Token) -> Token | None:
    """The "so" that joins the clause around `effect` to the one before, not "so that"."""
    for token in document.children(effect.i):
        if token.text.lower() != "so" or token.i > effect.i or token.dep == "neg":
            continue
        following = document.tokens[token.i + 1]
        if following.text.lower() not in {"that", "much", "many", "far", "as"}:
            return token if document.tokens[token.i - 1].text in {",", "and"} else None
    return None


def because(part: Part) -> Part:
    """The part with "because" in front."""
    return replace(
        part,
        text=f"because {part.text}",
        short=f"because {part.short}",
        inner=part.text,
        marker="because",
        fronted=True,
    )

"""Is the sentence that a candidate comes from one to build on?"""

import re

from quizgen.domain.candidate import Candidate
from quizgen.domain.document import Document, Sentence, Token
from quizgen.domain.world import World
from quizgen.lexicon.content_words import words
from quizgen.selection.checks.check import Check
from quizgen.selection.wording import unbalanced

SHORTEST, LONGEST = 5, 60
YOU = frozenset("you your yours yourself yourselves".split())


def reason(candidate: Candidate, world: World) -> str | None:
    """Why the sentence is not to be trusted."""
    document = world.document
    index = candidate.fact.evidence.sentence
    if not 0 <= index < len(document.sentences):
        return by_length(candidate.fact.evidence.quote)
    sentence = document.sentences[index]
    tokens = document.tokens[sentence.start : sentence.end]
    text = document.text(sentence.start, sentence.end)
    return (
        by_length(text)
        or by_form(text, tokens)
        or by_parse(candidate, tokens)
        or by_quotes(document, sentence, text)
        or by_address(document, tokens)
    )


def by_length(text: str) -> str | None:
    """Whether it is too short or too long."""
    count = len(words(text))
    if count < SHORTEST:
        return f"the sentence has only {count} words"
    return f"the sentence has {count} words" if count > LONGEST else None


def by_form(text: str, tokens: tuple[Token, ...]) -> str | None:
    """Whether it is a question, or a headline."""
    if text.rstrip("\"”’') ").endswith("?"):
        return "the sentence is a question"
    stopped = re.search(r"[.!:;…]['\"”’)\]]*$", text.strip()) is not None
    verbs = any(t.tag in {"VBD", "VBZ", "VBP", "MD"} for t in tokens)
    if not stopped and (not verbs or len(words(text)) < 12):
        return "the sentence looks like a headline or caption"
    return None


def by_parse(candidate: Candidate, tokens: tuple[Token, ...]) -> str | None:
    """Whether the parser was lost in it."""
    roots = [t for t in tokens if t.head == t.i]
    if roots and all(t.pos not in {"VERB", "AUX"} for t in roots):
        return "the sentence has no main verb"
    root = next((t for t in tokens if t.i == candidate.fact.clause.root), None)
    if root is not None and root.dep in {"dep", "meta", "intj"}:
        return "the parser could not place the clause"
    return None


def by_quotes(document: Document, sentence: Sentence, text: str) -> str | None:
    """Whether it has half a pair of quotation marks that no quotation explains."""
    if not unbalanced(text) or not unbalanced(document.paragraphs[sentence.paragraph - 1]):
        return None
    paired = any(q.start < sentence.end and sentence.start < q.end for q in document.quotations)
    return None if paired else "a quotation mark in the sentence lacks its other half"


def by_address(document: Document, tokens: tuple[Token, ...]) -> str | None:
    """Whether it speaks to the reader."""
    if any(t.text.lower() in YOU and document.quotation_at(t.i) is None for t in tokens):
        return "the sentence speaks to the reader"
    return None


CHECK = Check("source sentence", reason, "The sentence is a plain statement, parsed soundly.")

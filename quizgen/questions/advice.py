"""What somebody in a tale tells others to do."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Role
from quizgen.domain.document import Document, Quotation
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule

SHORTEST, LONGEST = 5, 24  # words of the advice
MUST = re.compile(r"^(?:Then |So |Now )?you (?:must|should|had better|ought to|have to) ", re.I)
BEFORE = frozenset("do not please now then never always so".split())
OPENING = re.compile(r"^(?:(?:please|now|then|so),? )+", re.I)
FORBIDDEN = re.compile(r"^(?:do not|don['’]t|never) ", re.I)
REFUSED = frozenset(
    "it them him this that these those so here there then me my us our we i he she they".split()
)


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X tell Y to do?" answered by the words themselves, at most two sentences; "What
    advice did X give?" where the tale leaves open to whom."""
    document = world.document
    own = document.quotation_at(fact.answer.start)
    if not world.tale or fact.about is None or own is None:
        return
    given = list(orders(own, document))
    words = [document.text(start, end) for start, end in given]
    if not given or len(given) > 2 or fact.answer.start not in {start for start, _ in given}:
        return
    if fact.answer.start != max(start for start, _ in given) or not all(map(clear, words)):
        return  # the last of them asks for all
    told = (OPENING.sub("", text.strip(' ,.;!”“"')) for text in words)
    first, *rest = (MUST.sub("", text) for text in told)
    key = ", and ".join([first, *(text[:1].lower() + text[1:] for text in rest)])
    key = key[:1].upper() + key[1:]
    if SHORTEST <= len(key.split()) <= LONGEST:
        answer = replace(fact.answer, role=Role.INFINITIVE)
        hearer = own.hearer.text if own.hearer is not None else ""
        stem = f"what did {fact.about.short} tell {hearer} to do?"
        if hearer and not rest and FORBIDDEN.match(key):
            key = FORBIDDEN.sub("", key)
            stem = f"what did {fact.about.short} tell {hearer} not to do?"
        if not hearer:
            stem = f"what advice did {fact.about.short} give?"
        yield Draft(stem=stem, key=key, kind=Kind.DEED, value=5, answer=answer, choice=False)


def orders(own: Quotation, document: Document) -> Iterator[tuple[int, int]]:
    """The sentences that tell others to do something, in all that the same speaker says in the
    paragraph."""
    paragraph = document.sentence_of(own.start).paragraph
    for quotation in document.quotations:
        here = document.sentence_of(quotation.start).paragraph == paragraph
        if not here or (quotation.speaker, quotation.entity) != (own.speaker, own.entity):
            continue
        first = document.tokens[quotation.start].sentence
        last = document.tokens[quotation.end - 1].sentence
        for sentence in document.sentences[first : last + 1]:
            start = max(sentence.start, quotation.start + 1)
            end = min(sentence.end, quotation.end)
            if start < end and imperative(start, end, document):
                yield start, end


def imperative(start: int, end: int, document: Document) -> bool:
    """Whether the words from `start` on tell the hearer to do something ("Wait", "You must
    wait")."""
    if MUST.match(document.text(start, end)):
        return True
    words = (t for t in document.tokens[start:end] if t.text.isalpha())
    verb = next((t for t in words if t.text.lower() not in BEFORE), None)
    if verb is None or verb.tag != "VB":
        return False
    return document.child(verb.i, "nsubj", "nsubjpass") is None


def clear(text: str) -> bool:
    """Whether the words can be understood without those before them."""
    return not REFUSED & {re.sub(r"\W.*", "", w.strip("“”\"'‘’").lower()) for w in text.split()}


RULE = Rule("advice", "attribution", frozenset({FactKind.QUOTATION}), ask)

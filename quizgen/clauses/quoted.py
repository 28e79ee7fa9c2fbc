"""Whole quotations as clauses: who said which words."""

from quizgen.clauses.evidence import evidence_of
from quizgen.clauses.phrases import Phrases
from quizgen.domain.clause import Clause, Part, Role, Status, Verb
from quizgen.domain.document import Document, Quotation
from quizgen.domain.kind import Kind

SAID = Verb(lemma="say", text="said", tag="VBD")
FEWEST, MOST = 7, 32  # words
SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})
BESIDE = frozenset({"relcl", "acl", "advcl"})  # verbs of clauses that only go with another


def quoted_clauses(phrases: Phrases) -> list[Clause]:
    """A clause "X said “...”" for each sentence of a complete quotation with a named speaker."""
    document = phrases.document
    return [
        clause
        for quotation in document.quotations
        if quotation.complete and known(quotation)
        for clause in spoken(document, quotation)
    ]


def known(quotation: Quotation) -> bool:
    """Whether the speaker has a name, or is one that the reader can tell ("the bean")."""
    speaker = quotation.speaker or ""
    return bool(speaker) and (quotation.entity is not None or speaker.startswith("the "))


def spoken(document: Document, quotation: Quotation) -> list[Clause]:
    """One clause for each whole sentence within the marks."""
    found = []
    inner = range(quotation.start + 1, quotation.end)
    numbers = sorted({document.tokens[i].sentence for i in inner})
    for number in numbers:
        sentence = document.sentences[number]
        start = max(sentence.start, quotation.start + 1)
        end = min(sentence.end, quotation.end)
        words = document.text(start, end).strip(' “”",.!')
        if words[:1].islower() and not whole(document, start, end):
            continue
        if not FEWEST <= len(words.split()) <= MOST or "“" in words or '"' in words:
            continue
        if any(t.text == "?" for t in document.tokens[start:end]):
            continue
        speaker = Part(
            role=Role.SUBJECT,
            text=quotation.speaker or "",
            short=quotation.speaker or "",
            inner=quotation.speaker or "",
            start=start,
            end=start,
            head=quotation.speaker or "",
            kind=(
                Kind.THING if quotation.entity is None else document.entities[quotation.entity].kind
            ),
            proper=quotation.entity is not None,
            definite=True,
            entity=quotation.entity,
        )
        content = Part(
            role=Role.CONTENT,
            text=words,
            short=words,
            inner=words,
            start=start,
            end=end,
            head="",
            kind=Kind.STATEMENT,
            root=start,
        )
        found.append(
            Clause(
                subject=speaker,
                verb=SAID,
                parts=(content,),
                evidence=evidence_of(document, start),
                root=start,
                form="quotation",
                status=Status.ASSERTED,
            )
        )
    return found


def whole(document: Document, start: int, end: int) -> bool:
    """Whether words that begin within a sentence of the article are one by themselves: no "boats
    that want a new sail"."""
    tokens = document.tokens
    return any(
        t.dep in SUBJECTS and start <= t.head < end and tokens[t.head].dep not in BESIDE
        for t in tokens[start:end]
    )

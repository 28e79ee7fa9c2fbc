"""Who vouches for a clause, by name."""

from dataclasses import replace

from quizgen.clauses.phrases import Phrases
from quizgen.clauses.status import standing
from quizgen.clauses.subjects import bearer
from quizgen.domain.clause import Clause, Role, Status
from quizgen.domain.document import Document, Quotation, Token
from quizgen.domain.kind import Kind
from quizgen.lexicon.verb_classes import DENY, SAY, THINK


def vouched(phrases: Phrases, clause: Clause, root: Token) -> Clause:
    """The clause with its status and speaker."""
    document = phrases.document
    found = standing(document, root, auxiliaries=clause.verb.auxiliaries)
    speaker, entity = "", None
    if found.speaker is not None:
        head = document.tokens[found.speaker]
        above = document.tokens[head.head]
        if head.tag in {"WP", "WDT"} and above.dep == "relcl":
            head = document.tokens[above.head]  # "millers, who had argued that"
        part = bearer(phrases, head) or phrases.noun(Role.SUBJECT, bearer_of(document, head))
        speaker = "" if part.pronouns else part.short
        entity = part.entity
    quotation = document.quotation_at(root.i)
    status = found.status
    quoted = quotation is not None and quotation.complete
    if quoted and quotation is not None:
        if status is not Status.DENIED:
            status = Status.REPORTED
        if found.speaker is not None and misled(document, found.speaker, quotation):
            speaker, entity = "", None
        if not speaker and quotation.speaker:
            speaker, entity = quotation.speaker, quotation.entity
    return replace(clause, status=status, speaker=speaker, speaker_entity=entity, quoted=quoted)


def misled(document: Document, speaker: int, quotation: Quotation) -> bool:
    """Whether who seems to speak within quoted words only does something there ("I will come;
    you must run")."""
    verb = document.tokens[document.tokens[speaker].head]
    return quotation.start <= speaker < quotation.end and verb.lemma not in SAY | THINK | DENY


def bearer_of(document: Document, head: Token) -> Token:
    """The name behind a noun without an article: "Danish weekly the Kurier has shown", "Golfer,
    Ada Lund, said"."""
    name = document.child(head.i, "appos")
    bare = document.child(head.i, "det", "poss", "nummod") is None
    if name is None or name.pos != "PROPN" or not bare or head.tag not in {"NN", "NNP"}:
        return head
    between = document.tokens[head.i : name.i]
    mentions = [document.mention_at(t.i) for t in (head, name)]
    person, other = (m is not None and m.kind is Kind.PERSON for m in reversed(mentions))
    plain = head.tag == "NN" and not any(t.text in {",", "("} for t in between)
    return name if plain or (person and not other) else head

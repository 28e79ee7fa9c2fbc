"""For why something happened: the article's reasons for other things, and what else it tells of
those concerned, as a reason."""

import re
from collections.abc import Iterator

from quizgen.distractors import rationale
from quizgen.distractors.filler import Offer
from quizgen.distractors.index import Index
from quizgen.distractors.sources.clausal import (
    ACTORS,
    by_distance,
    called,
    clause_filler,
    one_matter,
    room,
    same_one,
)
from quizgen.distractors.words import first_word, lowered
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import told
from quizgen.lexicon.verb_classes import SAY

CONJUNCTIONS = {"because", "as", "since"}
BEFORE_NOUNS = {"because of", "due to", "owing to"}
MOTIVES = frozenset(
    "believe think fear hope want wish need expect worry feel know doubt intend suspect".split()
)
LASTING = frozenset(
    "be have need lack contain require belong cost depend own live stay remain lie consist "
    "cover grow lose produce earn eat".split()
)
SO = re.compile(r"\b(is|are|was|were|felt|smelt|looked) so (?=\w+$)")  # "so angry that ..."
LIVES = frozenset({"die", "bear"})  # tempts nobody as a reason
CONNECTED = re.compile(
    r"^(?:So|Therefore|Thus|Hence|Consequently|As a result|This|That|These)\b"
    r"|\b(?:because|since|due to)\b"
)
APART = 2  # sentences between what is asked about and what is offered as its reason


def given(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """Reasons of other things, in the key's form ("because", "because of")."""
    for fact in by_distance(candidate, index):
        answer = fact.answer
        if answer.kind is not Kind.REASON or answer.pronouns:
            continue
        if not one_matter(fact.clause, candidate, index):
            continue
        text = led(SO.sub(r"\1 ", worded(answer)), opening(candidate.key))
        if not text:
            continue
        why = rationale.reason_of(fact.evidence.paragraph, told(fact.clause, without=answer))
        if why:
            yield Offer(clause_filler(text, candidate, fact.clause, fact), why, "reasons")


def worded(answer: Part) -> str:
    """The reason with "because" where the article has "as" or "since"."""
    if first_word(answer.short) in CONJUNCTIONS:
        return "because " + answer.short.split(maxsplit=1)[1]
    return answer.short


def led(text: str, lead: str) -> str:
    """The reason with `lead` for its own opening, "" if that leads to a clause and the other to a
    noun phrase."""
    own = opening(text)
    if own == lead:
        return text
    return lead + text[len(own) :] if {own, lead} <= BEFORE_NOUNS else ""


def opening(text: str) -> str:
    """ "because", "because of" or another first word."""
    low = text.lower()
    return next((o for o in sorted(BEFORE_NOUNS) if low.startswith(f"{o} ")), first_word(low))


def events(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """What the article tells elsewhere of those that the stem or the key names, as a reason: what
    lasts or was possible, as reasons are; of deeds hardly one passes for a reason of another."""
    if opening(candidate.key) != "because":
        return
    here = candidate.fact.evidence
    concerned = names_of(candidate.fact)
    near = sorted(index.told, key=lambda t: abs(t.clause.evidence.sentence - here.sentence))
    for told_ in near:
        clause = told_.clause
        subject = clause.subject
        if subject is None or not tellable(clause):
            continue
        if abs(clause.evidence.sentence - here.sentence) < APART or follows(clause):
            continue  # what stands beside it may be a reason too
        if clause.verb.lemma not in LASTING and not clause.verb.modal:
            continue
        if index.world.tale and not clause.verb.past:
            continue  # what somebody says, in the midst of a tale
        if not concerned & {subject.entity, subject.head.lower()}:
            continue
        telling = told(clause, longest=room(candidate) - 1)
        if telling and rationale.sound(telling):
            name = called(subject, index)
            text = f"because {lowered(name + telling[len(subject.short) :], subject.text)}"
            why = given_for(clause, index) or rationale.no_reason(
                clause.evidence.paragraph, here.paragraph
            )
            yield Offer(clause_filler(text, candidate, clause, None), why, "events", rank=1)


def tellable(clause: Clause) -> bool:
    """Whether the article, or somebody in it, states the clause in so many words."""
    said = clause.status is Status.REPORTED and bool(clause.speaker)
    known = clause.status is Status.ASSERTED or said
    return (
        known
        and clause.form in {"main", "conjunct", "content"}
        and clause.verb.lemma not in SAY | LIVES
        and not clause.verb.negation
        and not any(p.pronouns or p.role is Role.CONTENT for p in clause.parts)
    )


def follows(clause: Clause) -> bool:
    """Whether the sentence itself says that one thing comes of another."""
    return bool(CONNECTED.search(clause.evidence.quote))


def motives(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """What people in the article believe, fear or want, as a reason for what people did."""
    own = candidate.fact.clause.subject
    if opening(candidate.key) != "because" or own is None or own.kind not in ACTORS:
        return
    here = candidate.fact.evidence
    for fact in by_distance(candidate, index):
        clause, subject = fact.clause, fact.clause.subject
        moved = fact.kind in {FactKind.STATEMENT, FactKind.INTENTION}
        if not moved or clause.verb.lemma not in MOTIVES or clause.verb.negation:
            continue
        if subject is None or subject.kind not in ACTORS or fact.answer.pronouns:
            continue
        why = given_for(clause, index)
        if not why and (same_one(subject, own) or Kind.PERSON is own.kind is subject.kind):
            continue  # it may be a reason for all that one does, and is none for another
        telling = told(clause)
        if not rationale.sound(telling) or abs(clause.evidence.sentence - here.sentence) <= APART:
            continue
        text = f"because {lowered(telling, subject.text)}"
        why = why or rationale.no_reason(clause.evidence.paragraph, here.paragraph)
        yield Offer(clause_filler(text, candidate, clause, None), why, "motives", rank=1)


def given_for(clause: Clause, index: Index) -> str:
    """What the article gives the clause as the reason for, as a rationale; "" if for nothing."""
    for fact in index.world.facts:
        answer = fact.answer
        if fact.kind is FactKind.CAUSE and answer.start <= clause.root < answer.end:
            return rationale.reason_of(fact.evidence.paragraph, told(fact.clause, without=answer))
    return ""


def names_of(fact: Fact) -> set[int | str | None]:
    """Entities and heads that the clause speaks of."""
    clause = fact.clause
    parts = [p for p in (clause.subject, *clause.parts) if p is not None]
    entities = {e for p in parts for e in p.entities | {p.entity} if e is not None}
    heads = {clause.subject.head.lower()} if clause.subject is not None else set()
    return {*entities, *heads}

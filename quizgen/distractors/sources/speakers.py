"""For who said or thinks something: the article's other speakers."""

from collections.abc import Iterator

from quizgen.distractors import rationale
from quizgen.distractors.filler import Filler, Offer
from quizgen.distractors.index import Index
from quizgen.distractors.sources.names import nearest
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Role
from quizgen.domain.fact import FactKind
from quizgen.lexicon.verb_classes import DENY, SAY, THINK


def offers(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """Those who say or think something else in the article, with what that is."""
    for filler in nearest(candidate, index):
        why = said(filler, index)
        if why:
            yield Offer(filler, why, "speakers")


def said(filler: Filler, index: Index) -> str:
    """What the speaker says in the article, "" for one that says nothing."""
    entity = filler.entity
    if entity is None:
        return ""
    for told in index.told:
        clause, subject = told.clause, told.clause.subject
        speaks = clause.verb.lemma in SAY | THINK | DENY and not clause.verb.negation
        speaks = speaks and clause.first(Role.CONTENT) is not None and not clause.verb.passive
        if subject is not None and subject.entity == entity.index and speaks:
            why = rationale.says(clause.evidence.paragraph, told.telling)
            if why and any(alias in why for alias in entity.aliases):
                return why
    for fact in index.world.facts:
        about = fact.about
        quoted = fact.kind is FactKind.QUOTATION and about is not None
        if quoted and about is not None and about.entity == entity.index:
            return rationale.quotes(fact.evidence.paragraph, entity.name, fact.answer.short)
    return ""

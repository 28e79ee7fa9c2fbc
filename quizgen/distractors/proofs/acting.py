"""Who is asked for did something: so must whoever is offered."""

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Role
from quizgen.domain.kind import Kind

AGENTS = {Role.SUBJECT, Role.AGENT}
DOERS = {Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY}
# somebody's brother is no more than that
RELATIVES = set("brother sister mother father son daughter wife husband uncle aunt".split())
STATES = {"be", "have", "become", "remain", "seem"}


def never(candidate: Candidate, option: Filler, index: Index) -> str | None:
    """Refuse a name that does nothing in the article and holds no post there: a country that is
    only a place, an office that is only quoted for a figure."""
    entity = option.entity
    verb = candidate.fact.clause.verb
    if entity is None or candidate.asked not in AGENTS or candidate.kind not in DOERS:
        return None
    if candidate.asked is Role.SUBJECT and (verb.passive or verb.lemma in STATES):
        return None
    if (
        entity.role and not RELATIVES & set(entity.role.lower().split())
    ) or entity.index in index.posts:
        return None
    acts = any(does(clause, entity.index) for clause in index.world.clauses)
    return None if acts else "does nothing in the article"


def does(clause: Clause, entity: int) -> bool:
    """Whether the clause tells a deed of the entity."""
    by = clause.first(Role.AGENT)
    doer = by if clause.verb.passive else clause.subject
    return doer is not None and doer.entity == entity and clause.verb.lemma not in STATES

"""For what somebody said or thinks: what others in the article say or think."""

import re
from collections.abc import Iterator

from quizgen.distractors import rationale
from quizgen.distractors.filler import Filler, Offer
from quizgen.distractors.index import Index
from quizgen.distractors.sources.clausal import by_distance, called, same_one
from quizgen.distractors.words import content, first_word, spaced
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Part
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.lexicon import wordnet
from quizgen.lexicon.verb_classes import DENY

UNTOLD = frozenset("some others many most few several both".split())
HEADS = frozenset("head chief chair boss".split())  # persons by what they lead
EXAMPLE = re.compile(r"\bfor (?:example|instance)\b", re.IGNORECASE)
JOINING = frozenset("but and or so yet".split())
QUOTED = frozenset('“”"')
# ways of saying of which one does not take what is told in another
SORTS = tuple(
    frozenset(verbs.split())
    for verbs in (
        "recommend suggest propose demand request urge advise insist",
        "estimate calculate forecast predict expect",
        "warn fear worry complain caution",
        "promise announce vow swear declare",
        "acknowledge admit concede confess regret",
        "wish hope",
    )
)
QUESTION_WORDS = frozenset("what how why where when who which whether".split())


def offers(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """Whole statements of other speakers, questions beside a question, on the stem's topic where
    it names one."""
    own = candidate.fact.clause.subject
    finite = {c.root for c in index.world.clauses if c.verb.finite}
    topic = topic_of(candidate)
    asks = first_word(candidate.key) in QUESTION_WORDS
    denies = candidate.fact.clause.verb.lemma in DENY
    for fact in by_distance(candidate, index):
        speaker, answer = fact.clause.subject, fact.answer
        if fact.kind is not FactKind.STATEMENT or speaker is None or own is None:
            continue
        if speaker.pronouns or answer.pronouns or same_one(speaker, own):
            continue
        if fact.clause.verb.passive or nobody(speaker) or perhaps(speaker, own):
            continue
        asking = first_word(answer.core) in QUESTION_WORDS
        if fact.clause.verb.negation or asking != asks or not (asking or answer.root in finite):
            continue
        if ":" in answer.core or EXAMPLE.search(answer.core):
            continue  # it breaks off, or says of what it is but a case
        if first_word(answer.core) in JOINING or names(answer, own, index):
            continue
        if not topic <= content(answer.core):
            continue
        if denies and content(own.short) & content(answer.core):
            continue  # who denies one charge may deny the other
        if sort_of(fact.clause) != sort_of(candidate.fact.clause):
            continue  # nobody recommends that something is so
        if QUOTED & set(candidate.key) and not QUOTED & set(answer.core):
            continue  # the key would stand out
        yield Offer(filler(candidate, fact), because(fact, speaker, index), "statements")


def sort_of(clause: Clause) -> int:
    """Which sort of saying the clause's verb tells of, -1 for saying or thinking as such."""
    return next((n for n, verbs in enumerate(SORTS) if clause.verb.lemma in verbs), -1)


def names(answer: Part, own: Part, index: Index) -> bool:
    """Whether a statement names the one who is asked about: it is no statement of his own."""
    entity = index.entity(own.entity)
    return entity is not None and any(spaced(a) in spaced(answer.core) for a in entity.aliases)


def nobody(speaker: Part) -> bool:
    """Whether the speaker is not told: "some", "many"."""
    return not content(speaker.short) or speaker.short.lower() in UNTOLD


def perhaps(speaker: Part, own: Part) -> bool:
    """Whether a speaker without a name may be the one asked about: "the head of the service", the
    supporters of a thing beside those who defend it."""
    if own.plural and speaker.plural and not own.entities and not speaker.entities:
        return True
    if own.kind is not Kind.PERSON or speaker.entity is not None or speaker.plural:
        return False
    return speaker.head in HEADS or wordnet.is_person(speaker.head)


def because(fact: Fact, speaker: Part, index: Index) -> str:
    """Whose statement it is, or who denied it."""
    name, paragraph = called(speaker, index), fact.evidence.paragraph
    if fact.clause.verb.lemma in DENY:
        return rationale.says(paragraph, f"{name} {fact.clause.verb.text} this")
    return rationale.attributes(paragraph, name)


def topic_of(candidate: Candidate) -> frozenset[str]:
    """The words that stem and key share: what the stem asks about ("What does X say about N?")."""
    _, about, topic = candidate.stem.rpartition(" about ")
    return content(topic) & content(candidate.key) if about else frozenset()


def filler(candidate: Candidate, fact: Fact) -> Filler:
    """The statement as an option, with "that" where the key has it."""
    place, joint, said = fact.evidence, "", fact.answer.core.removeprefix("that, ")
    if candidate.key.lower().startswith("that "):
        joint = "that " if said == fact.answer.core else "that, "  # "that, unlike men, apes"
    return Filler(
        text=joint + said,
        kind=candidate.kind,
        paragraph=place.paragraph,
        sentence=place.sentence,
        start=fact.answer.start,
        clause=fact.clause,
        fact=fact,
    )

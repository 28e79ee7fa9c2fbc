"""For what something is done for, how it is done and what somebody is to do: what others do, want
or are made to do in the article, in the key's form. It is theirs, so it is no answer."""

import re
from collections.abc import Iterator

from quizgen.distractors import rationale
from quizgen.distractors.filler import Offer
from quizgen.distractors.index import Index
from quizgen.distractors.sources.clausal import (
    ACTORS,
    acting,
    bare_deed,
    by_distance,
    clause_filler,
    doers,
    nouns,
    rival,
    room,
    same_one,
)
from quizgen.distractors.sources.subjects import vague
from quizgen.distractors.words import content, first_word
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Part
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import told
from quizgen.lexicon import inflect, wordnet
from quizgen.lexicon.verb_classes import THINK

WILLED = {FactKind.INTENTION, FactKind.CAUSATION, FactKind.PURPOSE}
LEADS = ("in order to ", "to ", "by ")
NEAR = 1  # paragraphs between two that act in one matter
RANK = 2
OFTEN = 3  # sentences with a word that tells nothing apart
ROOT = 6  # letters that words of one root share
PERSONS = frozenset({Kind.PERSON, Kind.PEOPLE})
BODIES = frozenset({Kind.ORGANISATION, Kind.COUNTRY})
# what fills a noun of the stem ("what ability"): no deed does
BOUND = frozenset({"scheme", "aim", "definition", "noun_idiom"})
LETTERS = re.compile(r"[A-Z](?![A-Z]+s?$)")  # not "CPUs"
OUTWARD = re.compile(r"\b(?:it|they|he|she|its|his|her|their|respectively|also|each other)\b", re.I)
FEWEST = 3  # words of a deed that tells something


def offers(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """Deeds and aims of others who act in the same matter, each with who it was."""
    lead = next((one for one in LEADS if candidate.key.lower().startswith(one)), "")
    if lead == "by " and not first_word(candidate.key[len(lead) :]).endswith("ing"):
        return
    verbal = candidate.answer.head_tag.startswith("V")
    if not lead and (not verbal or first_word(candidate.key).endswith("ing")):
        return
    if candidate.rule in BOUND:
        return
    yield from aims(candidate, index, lead)
    yield from deeds(candidate, index, lead)


def aims(candidate: Candidate, index: Index, lead: str) -> Iterator[Offer]:
    """What others want or are made to do, or do something for."""
    for fact in by_distance(candidate, index):
        deed, place = aim(fact), fact.evidence.paragraph
        if len(deed.split()) < FEWEST or near_key(deed, candidate, index):
            continue
        if not another(doers(fact)[:1], fact.clause, candidate, index, fact.kind):
            continue
        if fact.kind is FactKind.PURPOSE:
            why = rationale.reason_of(place, told(fact.clause, without=fact.answer))
        else:
            why = rationale.says(place, told(fact.clause))
        if why:
            filler = clause_filler(shaped(deed, lead), candidate, fact.clause, fact)
            yield Offer(filler, why, "others", rank=RANK)


def deeds(candidate: Candidate, index: Index, lead: str) -> Iterator[Offer]:
    """What others do."""
    for told_ in acting(candidate, index):
        clause, subject = told_.clause, told_.clause.subject
        deed = bare_deed(clause, gerund=lead == "by ", longest=room(candidate) - 1)
        if len(deed.split()) < FEWEST or subject is None or OUTWARD.search(deed):
            continue
        if clause.verb.lemma in THINK or near_key(deed, candidate, index):
            continue
        why = rationale.says(clause.evidence.paragraph, told_.telling)
        if why and another((subject,), clause, candidate, index):
            yield Offer(
                clause_filler(lead + deed, candidate, clause, None), why, "others", rank=RANK
            )


def aim(fact: Fact) -> str:
    """What somebody wants, plans, is made to do or does something for, as a bare verb phrase."""
    answer, verb = fact.answer, fact.clause.verb
    if fact.kind not in WILLED or answer.pronouns or verb.negation or answer.marker != "to":
        return ""
    deed = answer.inner
    return "" if first_word(deed) in {"be", "have"} or OUTWARD.search(deed) else deed


def shaped(deed: str, lead: str) -> str:
    """The deed after the key's own opening."""
    if lead != "by ":
        return lead + deed
    verb, _, rest = deed.partition(" ")
    return f"by {inflect.gerund(verb)} {rest}"


def near_key(deed: str, candidate: Candidate, index: Index) -> bool:
    """Whether the deed speaks of what the key speaks of, or of those who are asked about, but for
    what the whole article is about: it may be an answer too, or none that anybody would give."""
    own = candidate.fact.clause.subject
    if own is not None and content(own.short) & content(deed):
        return True
    roots = {w[:ROOT] for w in content(candidate.key)}
    shared = [w for w in content(deed) if w[:ROOT] in roots]
    return any(sum(w in said for said in index.contents) < OFTEN for w in shared)


def another(
    doing: tuple[Part, ...],
    clause: Clause,
    candidate: Candidate,
    index: Index,
    kind: FactKind | None = None,
) -> bool:
    """Whether somebody else does it, of the sort of those who are asked about and in their
    matter."""
    own = [p for p in doers(candidate.fact) if p is not None]
    if not doing or not own or doing[0].pronouns:
        return False
    if any(same_one(doing[0], one) for one in own):
        return False
    aimed = kind is FactKind.PURPOSE and candidate.kind in {Kind.PURPOSE, Kind.MEANS}
    if not aimed and not believed(doing[0], own[0], tale=index.world.tale):
        return False
    if not aimed and (vague(own[0]) or vague(doing[0])):
        return False  # "politicians" may be those of whom the other is told
    if content(doing[0].short) & content(candidate.stem):
        return False
    if abs(clause.evidence.paragraph - candidate.fact.evidence.paragraph) <= NEAR:
        return True
    asked = content(candidate.stem) | content(candidate.key)
    return bool(content(" ".join(nouns(clause, index.world.document))) & asked)


def believed(doing: Part, own: Part, *, tale: bool = False) -> bool:
    """Whether the deeds of one would be believed of the other: nobody takes the plans of a firm
    for those of children, nor what a newspaper does for the deed of a hotel. In a tale anything
    acts."""
    kinds = {doing.kind, own.kind}
    if not kinds & ACTORS:
        alike = tale or doing.head == own.head or wordnet.same_class(doing.head, own.head)
        return alike and not named(doing) and not named(own)
    return rival(doing, own) and not (kinds & PERSONS and kinds & BODIES)


def named(part: Part) -> bool:
    """Whether the phrase is a name, or has one in it, as far as its capitals tell."""
    words = part.short.split()
    return part.proper or any(LETTERS.match(w) for w in words[1:] or words)

"""Items that are in the bank already, by a teacher's hand, as the selection sees them.

New items must neither repeat what she has rejected nor clash with what she keeps. For the latter
each kept item is given the form of a ready one, so that all that holds among new items holds
between them and hers as well.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from quizgen.domain.bank import Citation, Item
from quizgen.domain.candidate import Candidate, Option
from quizgen.domain.clause import Evidence, Part, Role
from quizgen.domain.document import Sentence
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import Ready, Rejected, World
from quizgen.lexicon.content_words import content, words
from quizgen.selection.identity import item_id

BY_HAND = frozenset({"rejected", "kept", "your question"})  # what drops before any check
LONG = 4  # words from which on the key of an unknown item is taken for a clause


def apart(
    found: Iterable[Candidate], items: Sequence[Item], world: World
) -> tuple[list[Candidate], list[Rejected]]:
    """The candidates whose facts the items leave free, and the others."""
    at = {item.id: cited(item, world) for item in items}
    free: list[Candidate] = []
    taken: list[Rejected] = []
    for candidate in found:
        fault = next((f for i in items if (f := taken_by(i, candidate, at[i.id]))), None)
        if fault is None:
            free.append(candidate)
        else:
            taken.append(Rejected(candidate=candidate, check=fault[0], reason=fault[1]))
    return free, taken


def taken_by(item: Item, candidate: Candidate, sentences: frozenset[int]) -> tuple[str, str] | None:
    """Why the candidate's fact is not free, as (check, reason): it is the item's own, or one that
    a rejected item asked for, or stands in a sentence that a question of the teacher's rests on."""
    own = item.id == item_id(candidate)
    here = candidate.fact.evidence.sentence in sentences
    if item.status == "rejected":
        if own or (here and same_words(item.key, candidate.key)):
            return "rejected", f"you have rejected this fact: {item.stem!r}"
    elif own:
        return "kept", f"it is in the bank, in your hands: {item.stem!r}"
    elif here and item.rule is None:
        return "your question", f"a question of yours asks about its sentence: {item.stem!r}"
    return None


def same_words(key: str, other: str) -> bool:
    """Whether two keys say the same."""
    return key.lower() == other.lower() or (content(key) == content(other) != frozenset())


def cited(item: Item, world: World) -> frozenset[int]:
    """The sentences of the document that the item's evidence touches."""
    found = (sentences_of(citation, world) for citation in item.evidence)
    return frozenset(sentence.index for some in found for sentence in some)


def sentences_of(citation: Citation, world: World) -> list[Sentence]:
    """The sentences that have words of the citation."""
    document = world.document
    if not 1 <= citation.paragraph <= len(document.paragraphs):
        return []
    start = document.paragraphs[citation.paragraph - 1].find(citation.quote)
    end = start + len(citation.quote)
    if start < 0:
        return []
    return [
        s
        for s in document.sentences
        if s.paragraph == citation.paragraph
        and document.tokens[s.start].start < end
        and document.tokens[s.end - 1].start >= start
    ]


def stand_ins(items: Iterable[Item], found: Sequence[Candidate], world: World) -> tuple[Ready, ...]:
    """The items that are not rejected, each as a ready one. `found` are all candidates: one of
    them may be what the item was made of."""
    if not world.clauses:
        return ()
    known: dict[str, Candidate] = {}
    for candidate in found:
        known.setdefault(item_id(candidate), candidate)
    live = (item for item in items if item.status != "rejected")
    return tuple(stand_in(item, -1 - n, known, world) for n, item in enumerate(live))


def stand_in(item: Item, number: int, known: Mapping[str, Candidate], world: World) -> Ready:
    """A ready item with the wording of `item`. If its evidence is not in the article, its sentence
    is `number`, which no other has."""
    origin = known.get(item.id) or unknown(item, number, world)
    same = origin.key == item.key
    return Ready(
        candidate=replace(
            origin,
            stem=item.stem,
            key=item.key,
            kind=origin.kind if same else kind_of(item.key),
            entity=origin.entity if same else None,
        ),
        options=tuple(
            Option(text=d.text, rationale=d.rationale or "", source="bank")
            for d in item.distractors
        ),
        score=0.0,
        difficulty=item.difficulty,
    )


def unknown(item: Item, number: int, world: World) -> Candidate:
    """A candidate for an item of which no rule's candidate is known."""
    at = min(cited(item, world), default=number)
    there = (c for c in world.clauses if c.evidence.sentence == at)
    clause = next(there, None)
    if clause is None:
        evidence = Evidence(item.evidence[0].paragraph if item.evidence else 0, at, 0, 0, "")
        clause = replace(world.clauses[0], evidence=evidence)
    answer = Part(role=Role.OBJECT, text=item.key, start=clause.root, end=clause.root + 1, head="")
    return Candidate(
        rule=item.rule or "own",
        skill=item.skill,
        stem=item.stem,
        key=item.key,
        kind=kind_of(item.key),
        fact=Fact(kind=FactKind.ACTION, clause=replace(clause, form="main"), answer=answer),
        answer=answer,
        asked=Role.OBJECT,
        value=0.0,
    )


def kind_of(key: str) -> Kind:
    """What a key is taken for of which only the words are known."""
    return Kind.STATEMENT if len(words(key)) >= LONG else Kind.THING

"""Which of several statements is true."""

from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.standing import alone
from quizgen.domain.telling import whole
from quizgen.domain.verbatim import verbatim
from quizgen.domain.world import World
from quizgen.questions.naming import full_name
from quizgen.questions.rule import Draft, Rule

FEWEST, MOST = 6, 18  # words
LISTED = 4  # things named one after the other: a bare list
ENOUGH = 4  # statements of one paragraph
CARRYING = {"NOUN", "PROPN", "VERB"}
TELLING = {Sense.CAUSE, Sense.PURPOSE, Sense.MEANS, Sense.RESULT, Sense.CONDITION}
PLAIN = frozenset(Role) - {Role.ADVERB}
OFTEN = 6  # sentences that make a word central in a long article
MARGIN = 0.3  # what a number takes from the worth of a statement
LEAST, USUAL = 0.4, 0.7
DIVIDED = 4  # paragraphs from which on the halves are asked about apart


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Which of these statements is true, according to paragraph 3?" The options are other
    statements of the article with one thing exchanged."""
    clause, subject = fact.clause, fact.answer
    if subject.role is not Role.SUBJECT or not stated(clause):
        return
    telling = whole(clause, longest=MOST) or verbatim(clause, world.document, longest=MOST)
    if any(len(p.members) >= LISTED or moved(p) for p in clause.parts):
        return
    if len(telling.split()) < FEWEST or not alone(clause, telling, world.document):
        return
    key = telling
    if telling.startswith(subject.short):
        key = full_name(subject, world) + telling[len(subject.short) :]
    telling_much = weight(clause, world)
    if telling_much < LEAST:
        return
    for asked, worth in sources(clause, world):
        yield Draft(
            stem=f"which of these statements {asked}?",
            key=key,
            kind=Kind.STATEMENT,
            value=3,
            choice_value=worth + telling_much - USUAL,
            asked=Role.SUBJECT,
            written=False,
            set_form=True,
        )


def moved(part: Part) -> bool:
    """Whether the part is an adverb that opened the sentence and would now end it: "third"."""
    return part.fronted and part.role is Role.ADVERB


def sources(clause: Clause, world: World) -> Iterator[tuple[str, float]]:
    """What the question can send the reader to, each with its worth: the paragraph, where it
    says enough, a third of a long article, the half, the whole."""
    place = clause.evidence.paragraph
    there = {
        c.evidence.sentence
        for c in world.clauses
        if c.evidence.paragraph == place
        and (whole(c, longest=MOST) or verbatim(c, world.document, longest=MOST))
    }
    if len(there) >= ENOUGH:
        yield f"is true, according to paragraph {place}", 4.0
    last = len(world.document.paragraphs)
    if last < DIVIDED:
        yield "is true, according to the article", 3.9
        return
    for pieces in (3, 2) if last >= 2 * DIVIDED else (2,):
        first, end = piece(place, last, pieces)
        joint = "and" if end == first + 1 else "to"
        yield f"is true, according to paragraphs {first} {joint} {end}", 3.9
    yield "is true, according to the article", 3.7


def piece(place: int, last: int, pieces: int) -> tuple[int, int]:
    """The first and last paragraph of that one of `pieces` like pieces of an article of `last`
    paragraphs in which `place` stands."""
    ends = [last * (i + 1) // pieces for i in range(pieces)]
    end = next(e for e in ends if place <= e)
    return ([0, *ends][ends.index(end)] + 1, end)


def weight(clause: Clause, world: World) -> float:
    """How much the statement matters, 0 to about 1.5: the article comes back to what it speaks of,
    and it tells a reason, a purpose or what somebody thinks or wants; a birth, a bare date
    or a number tells little."""
    tokens = world.document.tokens
    sentences: dict[str, set[int]] = {}
    for token in tokens:
        if token.pos in CARRYING:
            sentences.setdefault(token.lemma.lower(), set()).add(token.sentence)
    parts = [p for p in (clause.subject, *clause.parts) if p is not None]
    own = {tokens[i].lemma.lower() for p in parts for i in range(p.start, p.end)} & set(sentences)
    central = max(1, min(OFTEN, len(world.document.sentences) // 6))
    often = sorted((min(len(sentences[w]), central) for w in own), reverse=True)[:3]
    total = sum(often) / (3 * central)
    if any(p.sense in TELLING or p.role in {Role.CONTENT, Role.INFINITIVE} for p in parts):
        total += 0.4
    if clause.verb.lemma in {"bear", "die"} or not any(p.role in PLAIN for p in clause.parts):
        total -= 0.4
    if any(p.figure for p in clause.parts):
        total -= MARGIN
    return round(total, 4)


def stated(clause: Clause) -> bool:
    """Whether the article itself states the clause, as a fact of its own."""
    return clause.status is Status.ASSERTED and not clause.verb.negation and bool(clause.parts)


RULE = Rule("assertion", "detail", frozenset({FactKind.ACTION, FactKind.DEFINITION}), ask)

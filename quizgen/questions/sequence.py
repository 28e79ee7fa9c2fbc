"""Which of several events happened first or last."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.domain.candidate import Option
from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import settled, told, whole
from quizgen.domain.world import World
from quizgen.lexicon.content_words import content
from quizgen.questions.naming import full_name
from quizgen.questions.plain import plainly
from quizgen.questions.rule import Draft, Rule, capital

YEAR = re.compile(r"(?<!\d)(1[0-9]\d\d|20\d\d)(?!\d|s\b)")
ORDERED = re.compile(r"\b(?:first|last|next|again|once more)\b")
# "the wind blew so hard": what followed is cut off
BROKEN = re.compile(r"\b(?:so|such|too)\b(?!.* (?:that|to)\b)")
CLOSE = 8  # sentences between the first and the last event of a tale to choose from
FEWEST, MOST = 3, 4  # events to choose from
SHORTEST, LONGEST = 4, 18  # words of an event
# everybody is born first and dies last; states have no moment
STATES = frozenset(
    "seem want think believe hope stand sit lie look feel love like need say".split()
)
OFTEN = 4  # sentences that speak of a thing that needs no explaining
APART = 1  # sentences between two deeds
# what is done to a body or a thing, never to the person whose name it bears
FOUNDED = frozenset("form found establish create build open rename charter launch".split())
UNMARKED = frozenset("be bear die have remain know live exist".split())


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, its place in the order of events, and what the article says of the time."""

    clause: Clause
    order: int
    time: str
    text: str


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Which of these happened first, according to the article?" The events are those that the
    article dates by a year, without their dates; of a tale, those that it tells in turn."""
    dated_fact = fact.kind is FactKind.TIME and YEAR.search(fact.answer.short) is not None
    deed = fact.kind is FactKind.ACTION and fact.answer is fact.clause.subject
    if not (deed if world.tale else dated_fact):
        return  # each clause is asked but once
    for word, key, others in questions(world):
        if key.clause is fact.clause:
            yield Draft(
                stem=f"which of these happened {word}, according to the "
                f"{'story' if world.tale else 'article'}?",
                key=key.text,
                kind=Kind.STATEMENT,
                value=3,
                choice_value=4.2,
                asked=Role.SUBJECT,
                options=tuple(
                    Option(capital(e.text), why(e, word), "sequence", e.clause.root) for e in others
                ),
                written=False,
                set_form=True,
            )


def questions(world: World) -> list[tuple[str, Event, list[Event]]]:
    """What can be asked for: the first of some events, and the last of others."""
    if world.tale:
        return neighbours(told_in_turn(world), world)
    found = events(world)
    if len(found) < FEWEST:
        return []
    size = MOST if len(found) >= 2 * MOST else FEWEST if len(found) >= 2 * FEWEST else MOST
    early = found[:: max(1, len(found) // size)][:size]
    late = [e for e in found if e not in early][-size:]
    result = [("first", early[0], early[1:])]
    if len(late) >= FEWEST:
        result.append(("last", late[-1], late[:-1]))
    return result


def neighbours(found: list[Event], world: World) -> list[tuple[str, Event, list[Event]]]:
    """Of a tale, events that stand near each other and are alike in length: anybody knows that
    the opening comes before the end."""
    reach = max(CLOSE, len(world.document.sentences) // 3)
    result: list[tuple[str, Event, list[Event]]] = []
    rest = [e for e in found if e.order > 0]
    for word in ("first", "last"):
        runs = [rest[i : i + FEWEST + 1] for i in range(len(rest))]
        runs += [rest[i : i + FEWEST] for i in range(len(rest))]
        fair = [r for r in runs if len(r) >= FEWEST and r[-1].order - r[0].order <= reach]
        if not fair:
            break
        best = min(fair, key=lambda r: (-len(r), uneven(r), r[0].order))
        key = best[0] if word == "first" else best[-1]
        result.append((word, key, [e for e in best if e is not key]))
        rest = [e for e in rest if e not in best]
    return result


def uneven(run: list[Event]) -> int:
    """By how many letters the longest event exceeds the shortest."""
    lengths = [len(e.text) for e in run]
    return max(lengths) - min(lengths)


def told_in_turn(world: World) -> list[Event]:
    """The deeds that a tale tells, in its order, one of a sentence and none of neighbours."""
    found: list[Event] = []
    for clause in world.clauses:
        subject, verb = clause.subject, clause.verb
        passive = verb.passive and verb.auxiliaries in {("was",), ("were",)}
        told_once = (verb.tag == "VBD" and not verb.auxiliaries) or passive
        if (
            subject is None
            or not subject.definite
            or clause.quoted
            or not told_once
            or verb.negation
        ):
            continue
        if verb.lemma in UNMARKED | STATES or clause.status is not Status.ASSERTED:
            continue
        text = whole(clause, longest=LONGEST)
        place = clause.evidence.sentence
        if ORDERED.search(text) or BROKEN.search(text):
            continue  # "the goose went first" gives itself away
        pronoun = world.document.tokens[subject.start].tag == "PRP"
        if pronoun and (subject.proper or not carried_on(subject, world)):
            continue  # names in a tale are often of places and things, and no "he"
        if len(text.split()) < SHORTEST or (found and place - found[-1].order < APART):
            continue
        found.append(
            Event(clause, place, "", full_name(subject, world) + text[len(subject.short) :])
        )
    return [e for e in found if not done_to(e, found)]


def carried_on(subject: Part, world: World) -> bool:
    """Whether a pronoun takes up the subject of its sentence, or of the one before: two men of a
    tale are both "he"."""
    document = world.document
    sentence = document.sentence_of(subject.start)
    start = document.sentences[max(sentence.index - 1, 0)].start
    return any(
        t.dep in {"nsubj", "nsubjpass"}
        and t.lemma.lower() == subject.head.lower()
        and document.tokens[t.head].dep in {"ROOT", "conj"}
        for t in document.tokens[start : subject.start]
    )


def done_to(event: Event, found: list[Event]) -> bool:
    """Whether another event tells who did it: "the oak was felled" beside "cut down the oak"."""
    subject = event.clause.subject
    if subject is None or not event.clause.verb.passive:
        return False
    return any(
        part.role is Role.OBJECT and part.head.lower() == subject.head.lower()
        for other in found
        if other is not event
        for part in other.clause.parts
    )


def events(world: World) -> list[Event]:
    """The dated events in the order in which they happened, one for each year and sentence."""
    found: dict[int, Event] = {}
    sentences: set[int] = set()
    for clause in world.clauses:
        event = dated(clause, world)
        if event is None or event.order in found or clause.evidence.sentence in sentences:
            continue
        found[event.order] = event
        sentences.add(clause.evidence.sentence)
    return [found[year] for year in sorted(found)]


def dated(clause: Clause, world: World) -> Event | None:
    """The clause as an event with a year, None where it is none or cannot be told."""
    subject, verb = clause.subject, clause.verb
    dates = [p for p in clause.parts if p.kind is Kind.DATE and YEAR.search(p.short)]
    if len(dates) != 1 or subject is None or not settled(subject):
        return None
    if clause.status is not Status.ASSERTED or verb.lemma in UNMARKED | STATES or not verb.past:
        return None
    if subject.kind is Kind.PERSON and verb.passive and verb.lemma in FOUNDED:
        return None  # a school that is called by its founder's name
    date = dates[0]
    years = YEAR.findall(date.short)
    if len(years) != 1 or date.marker not in {"", "in", "on"} or verb.negation:
        return None
    text = plainly(clause, world, shortest=SHORTEST, longest=LONGEST, date=date)
    if not text and clause.form == "relative":
        text = aside(clause, date, world)
    if not text or YEAR.search(text) or BROKEN.search(text) or not familiar(subject, world):
        return None
    return Event(clause, int(years[0]), date.short, text)


def aside(clause: Clause, date: Part, world: World) -> str:
    """What an aside tells of its noun: "The old bridge was opened" for "the old bridge, which was
    opened in 1887,"."""
    subject = clause.subject
    text = told(clause, without=date, longest=LONGEST)
    if subject is None or not text or len(text.split()) < SHORTEST or clause.verb.negation:
        return ""
    rest = text[len(subject.short) :].strip()
    plain = re.search(
        rf", (?:which|who) {re.escape(rest)} {re.escape(date.text)}[,.]", quoted(clause)
    )
    return full_name(subject, world) + text[len(subject.short) :] if plain else ""


def quoted(clause: Clause) -> str:
    """The evidence, with a mark at its end."""
    return f"{clause.evidence.quote.rstrip('.')}."


def familiar(subject: Part, world: World) -> bool:
    """Whether "the symbol" needs no explaining: the article often speaks of it."""
    first, *others = subject.short.lower().split()
    if first != "the" or len(others) > 1 or subject.proper or subject.kind is Kind.GROUP:
        return True
    noun = content(" ".join(others))
    sentences = world.document.sentences
    often = sum(bool(noun & content(world.document.text(s.start, s.end))) for s in sentences)
    return often >= OFTEN or noun <= content(world.document.title)


def why(event: Event, word: str) -> str:
    """When it happened."""
    paragraph = event.clause.evidence.paragraph
    if not event.time:
        return f"Paragraph {paragraph} tells of this {'later' if word == 'first' else 'earlier'}."
    at = event.time if event.time.lower().startswith(("in ", "on ")) else f"on {event.time}"
    return f"Paragraph {paragraph} says that this happened {at}."


KINDS = frozenset({FactKind.TIME, FactKind.ACTION})
RULE = Rule("sequence", "sequence", KINDS, ask)

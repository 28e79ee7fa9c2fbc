"""Who said the quoted words."""

import re
from collections.abc import Iterator

from quizgen.domain.candidate import Option
from quizgen.domain.clause import Part, Role
from quizgen.domain.document import Quotation
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.family import may_be_one
from quizgen.questions.rule import Draft, Rule, capital


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Who said: “...”?" where at least three people are named: the others are the options."""
    speaker = fact.about
    told = list(in_tale(fact, speaker, world)) if speaker is not None and world.tale else []
    if told:
        yield from told
        return
    if speaker is None or speaker.kind is not Kind.PERSON or speaker.entity is None:
        return
    people = sum(e.kind is Kind.PERSON for e in world.document.entities)
    if people < 3:
        return
    yield Draft(
        stem=f"who said: “{as_sentence(fact.answer.text)}”?",
        key=world.document.entities[speaker.entity].name,
        kind=Kind.PERSON,
        value=2.5,
        choice_value=2.2,
        answer=speaker,
        asked=Role.SUBJECT,
        written=False,
    )


def as_sentence(words: str) -> str:
    """The quoted words as a sentence of their own, without the signs of footnotes."""
    return capital(FOOTNOTE.sub("", words))


def in_tale(fact: Fact, speaker: Part, world: World) -> Iterator[Draft]:
    """The same of a tale, whose others who speak are the options."""
    name = named(speaker, world)
    if not fact.answer.text[:1].isupper() or fact not in telling(world):
        return
    others: dict[str, Option] = {}
    for rival, paragraph, words, start in speakers(world):
        if called_to(rival, fact.answer.text):
            continue
        known_as = (name, *others)
        if spoken_to(rival, fact.answer.text):
            continue
        if not any(rival.lower() == one.lower() or may_be_one(rival, one) for one in known_as):
            why = (
                f"Paragraph {paragraph} gives other words to {lowered(rival)}: “{opening(words)}”."
            )
            others[rival] = Option(rival, why, "speakers", start)
    if len(others) < FEWEST:
        return
    yield Draft(
        stem=f"who said: “{fact.answer.text}”?",
        key=name,
        kind=Kind.THING,
        value=2.5,
        choice_value=2.6,  # mere looking up: to fill a short quiz
        answer=speaker,
        asked=Role.SUBJECT,
        options=tuple(others.values())[:4],
        written=False,
        set_form=True,
    )


def spoken_to(rival: str, words: str) -> bool:
    """Whether the words call the rival by name: "Brook, give me water"."""
    name = re.escape(rival.rsplit(maxsplit=1)[-1])
    return bool(re.search(rf"(?:^|[,.!?“] )(?:\w+ ){{0,2}}{name}[,!?.]", words, re.I))


def speakers(world: World) -> Iterator[tuple[str, int, str, int]]:
    """Who speaks in a tale, with paragraph, words and place: those whose words can be asked for
    first."""
    for fact in world.facts:
        if fact.kind is FactKind.QUOTATION and fact.about is not None:
            words = fact.answer.text
            yield named(fact.about, world), fact.evidence.paragraph, words, fact.about.start
    document = world.document
    for one in document.quotations:
        if not known(one):
            continue
        name = capital(one.speaker or "")
        if one.entity is not None:
            name = document.entities[one.entity].name
            name = f"The {name}" if (one.speaker or "").startswith("the ") else name
        if name.endswith("s") and name.startswith("The "):
            continue  # several at once, of whom the one who is asked for may be one
        words = document.text(one.start, one.end).strip(' “”",')
        yield name, document.sentence_of(one.start).paragraph, words, one.start


def called_to(rival: str, words: str) -> bool:
    """Whether the words speak to the rival, who then cannot have said them: "Miller, open"."""
    name = re.escape(rival.removeprefix("The ").removeprefix("the "))
    return re.search(rf"(?:^|[.!?,] )(?:O |Oh |Dear )?{name}[,!]", words, re.IGNORECASE) is not None


def known(quotation: Quotation) -> bool:
    """Whether the reader can tell who speaks."""
    return quotation.entity is not None or (quotation.speaker or "").startswith("the ")


def opening(words: str) -> str:
    """The first words of a quotation."""
    first = words.split()
    return " ".join(first[:SHOWN]).rstrip(",;:") + (" ..." if len(first) > SHOWN else "")


def telling(world: World) -> list[Fact]:
    """The longest words of each of the first speakers of a tale: more of the kind are but looked
    up."""
    longest: dict[str, Fact] = {}
    for fact in world.facts:
        if fact.kind is not FactKind.QUOTATION or fact.about is None:
            continue
        known = longest.setdefault(named(fact.about, world), fact)
        if len(fact.answer.text) > len(known.answer.text):
            longest[named(fact.about, world)] = fact
    return list(longest.values())[:MOST]


def named(speaker: Part, world: World) -> str:
    """What to call who speaks."""
    if speaker.entity is not None:
        return world.document.entities[speaker.entity].name
    return capital(speaker.short)


def lowered(name: str) -> str:
    """A common noun's phrase within a sentence."""
    return name[:1].lower() + name[1:] if name.startswith("The ") else name


FOOTNOTE = re.compile(r"(?<=\w)[*†‡]+(?!\w)")
SHOWN = 10  # words of another's quotation in a rationale
FEWEST = 2  # others who speak
MOST = 2  # speakers of a tale who are asked for
RULE = Rule("quotation", "attribution", frozenset({FactKind.QUOTATION}), ask)

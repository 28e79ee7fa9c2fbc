"""What a pronoun stands for."""

import re
from collections.abc import Iterator

from quizgen.domain.candidate import Option
from quizgen.domain.clause import Part
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import NAMES, Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.questions.rule import Draft, Rule, capital

HUMAN = {Kind.PERSON, Kind.PEOPLE}
PLACES = {Kind.COUNTRY, Kind.CITY, Kind.PLACE}
HOLLOW = frozenset(
    "other others one board way time times part kind sort thing things case fact end side lot "
    "number order year years day days month months week weeks hour hours addition result example "
    "type types percent".split()
)
FEWEST = 2  # rivals
LAST_NAMED = re.compile(r"\bthe (?:latter|former)\b", re.IGNORECASE)
SITUATION = re.compile(
    r"^it (?:is|was|would be|has been) (?:a|an|no|the|so|such|very|really)\b", re.IGNORECASE
)


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What does “it” refer to in “it opened the gate” (paragraph 4)?" The options are the other
    noun phrases in reach that agree with the pronoun."""
    clause, meant = fact.clause, fact.answer
    words = clause.subject.text if clause.subject is not None else ""
    pronoun = words.split()[0].partition("’")[0].partition("'")[0].lower()
    person = pronoun in {"he", "she"}
    rivals = [r for r in clause.parts[1:] if fits(r, meant, world, person=person)]
    rivals = distinct(rivals)
    if len(rivals) < FEWEST or (not person and meant.kind in HUMAN and pronoun == "it"):
        return
    before = world.document.sentences[max(fact.evidence.sentence - 1, 0)]
    if LAST_NAMED.search(world.document.text(before.start, fact.clause.root)):
        return  # it may be the latter
    if pronoun == "it" and SITUATION.search(words):
        return  # "it was a shame" may mean all that happened
    place = f"(paragraph {fact.evidence.paragraph})"
    asking = f"who is “{pronoun}”" if person else f"what does “{pronoun}” refer to"
    key = capital(meant.text)
    yield Draft(
        stem=f"{asking} in “{words}” {place}?",
        key=key,
        kind=meant.kind if meant.proper else Kind.THING,
        value=2,
        choice_value=4.0,
        options=tuple(
            Option(capital(named(r)), why(pronoun, r, meant), "reference", r.start)
            for r in reversed(rivals[-4:])
        ),
        written=False,
        set_form=True,
    )


def fits(rival: Part, meant: Part, world: World, *, person: bool) -> bool:
    """Whether the pronoun could be taken for `rival` by a hasty reader, and is not."""
    if rival.head.lower() in HOLLOW or rival.head.lower() == meant.head.lower():
        return False
    if (rival.kind in HUMAN) != (meant.kind in HUMAN):
        return False
    if person and rival.kind not in HUMAN:
        return False
    if rival.kind in PLACES and meant.kind not in PLACES:
        return False  # a town does not do what things do
    if rival.entity is not None and meant.entity is not None:
        one, other = (world.document.entities[p.entity or 0] for p in (rival, meant))
        if rival.entity == meant.entity or one.index in other.part_of or other.index in one.part_of:
            return False
        if person and one.gender and other.gender and one.gender != other.gender:
            return False
    words, own = set(rival.text.lower().split()), set(meant.text.lower().split())
    if (words & own) - {"the", "of", "a"}:
        return False
    return rival.proper or meant.proper or not wordnet.kin(rival.head, meant.head)


def distinct(rivals: list[Part]) -> list[Part]:
    """Each rival once."""
    found: dict[str, Part] = {}
    for rival in rivals:
        found[named(rival).lower()] = rival
    return list(found.values())


def named(part: Part) -> str:
    """The phrase as something known: "the" for "a"."""
    first, _, rest = part.text.partition(" ")
    if first.lower() in {"a", "an"} and part.kind not in NAMES:
        return f"the {rest}"
    return part.text


def why(pronoun: str, rival: Part, meant: Part) -> str:
    """Why the pronoun does not stand for `rival`."""
    return (
        f"The text names {named(rival)} before “{pronoun}”, but what “{pronoun}” tells is said of "
        f"{meant.text}."
    )


RULE = Rule("reference", "reference", frozenset({FactKind.REFERENCE}), ask)

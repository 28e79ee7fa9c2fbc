"""Which events of a tale are asked about."""

import pytest

from quizgen.clauses import clauses
from quizgen.domain.world import World
from quizgen.facts import facts
from quizgen.questions import candidates
from quizgen.questions.sequence import BROKEN, told_in_turn

TALE = (
    "The old miller lit a small fire in the yard. The fox jumped over the wall. "
    "The hens fled into the barn. The miller closed the heavy gate. "
    "The fox climbed up the ladder. The hens hid behind the barrels. "
    "The miller called the dog from the field. The dog chased the fox into the wood. "
    "The hens returned to the yard."
)


@pytest.fixture
def asked(parsed):
    """A function from a text to its questions for the order of events."""

    def ask(text: str):
        document = parsed(text)
        found = clauses(document)
        world = World(document, found, facts(found))
        return [c for c in candidates(world) if c.rule == "sequence"]

    return ask


def test_no_event_is_cut_off_before_what_it_led_to(asked):
    told_so = "cackled so loudly, and the geese hissed so angrily, that the dog woke"
    cut = TALE.replace("hid behind the barrels", told_so)
    told = {t for c in asked(cut) for t in (c.key, *(o.text for o in c.options))}
    assert told
    assert not any(t.endswith(("so loudly", "so angrily")) for t in told)


def test_the_opening_of_a_tale_is_not_set_against_what_follows(asked):
    found = asked(TALE)
    assert {c.stem for c in found} == {
        "Which of these happened first, according to the story?",
        "Which of these happened last, according to the story?",
    }
    told = {t for c in found for t in (c.key, *(o.text for o in c.options))}
    assert not any("lit a small fire" in t for t in told)
    assert len(told) == sum(1 + len(c.options) for c in found)


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("The dog barked so fiercely", True),
        ("The dog was such a coward", True),
        ("The dog barked so fiercely that the fox fled", False),
        ("The dog barked at the fox", False),
    ],
)
def test_what_lacks_its_that_is_no_event(text, cut):
    assert bool(BROKEN.search(text)) is cut


def told(document):
    found = clauses(document)
    return [e.text for e in told_in_turn(World(document, found, facts(found)))]


def test_one_event_is_not_told_twice(parsed):
    events = told(
        parsed(
            "The miller lit a fire in the yard. The miller cut down the oak. The oak was felled."
        )
    )
    assert "the miller cut down the oak" in events
    assert "the oak was felled" not in events


def test_a_pronoun_is_no_doer_unless_it_goes_on_with_one(parsed):
    two = (
        "The miller watched the fox from the yard. When the fox had left he closed the heavy gate."
    )
    assert not any("closed" in text for text in told(parsed(two)))


def test_a_school_that_bears_a_name_is_no_person(asked):
    text = (
        "Adam Holt was founded by a vote of the town in 1850. The council closed the old bridge "
        "in 1872. The army blew up the old bridge in 1944. The farmers built a new bridge in 1960."
    )
    assert not any(
        "was founded" in o for c in asked(text) for o in (c.key, *(x.text for x in c.options))
    )

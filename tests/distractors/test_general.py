"""Two phrases of which one may be a kind of the other."""

from dataclasses import replace

from quizgen.distractors.proofs import general
from quizgen.domain.clause import Role
from quizgen.domain.kind import Kind
from tests.distractors.build import candidate, clause, filler, index, part

POS = {"wooden": "ADJ", "glass": "NOUN", "cellar": "NOUN", "iron": "NOUN", "heavy": "ADJ"}


def beside(key: str, other: str):
    """What is said against one phrase beside another as the key."""
    sentence = f"They sold {key} and {other} ."
    words = sentence.split()
    mine, yours = words.index(key.split(maxsplit=1)[0]), words.index(other.split(maxsplit=1)[0])
    one = part(key, Role.OBJECT, start=mine, end=mine + len(key.split()))
    two = part(other, Role.OBJECT, start=yours, end=yours + len(other.split()))
    about = clause(sentence, 0, "sold", part("They", Role.SUBJECT), one, lemma="sell")
    world = index(sentence, clauses=[about])
    document = world.world.document
    tokens = tuple(replace(t, pos=POS.get(t.text, t.pos)) for t in document.tokens)
    world = replace(world, world=replace(world.world, document=replace(document, tokens=tokens)))
    asked = candidate("What did they sell?", key, about, one, Kind.THING)
    return general.takes_in(asked, filler(other, Kind.THING, part=two), world)


def test_a_kind_told_by_a_quality_does_not_stand_beside_one_told_by_a_thing():
    assert beside("wooden doors", "cellar doors")
    assert beside("cellar doors", "wooden doors")


def test_the_bare_word_does_not_stand_beside_its_kind():
    assert beside("wooden doors", "doors")


def test_two_kinds_of_one_sort_and_two_things_may():
    assert beside("wooden doors", "heavy doors") is None
    assert beside("iron doors", "glass doors") is None
    assert beside("wooden doors", "glass panes") is None

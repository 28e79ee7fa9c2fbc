"""The name that an option shows."""

from dataclasses import replace

from quizgen.distractors.index import shown_name
from quizgen.domain.kind import Kind
from tests.distractors.build import document, entity

ROVERS = entity(0, "Varde Rovers", Kind.ORGANISATION)


def shown(sentence: str) -> str:
    """How the article's name is shown, each word before it belonging to it."""
    found = document(sentence, entities=[ROVERS])
    last = [t.i for t in found.tokens if t.text == "Rovers"][-1]
    tokens = tuple(
        replace(t, dep="det" if t.text == "the" else "compound", head=last) if t.i < last else t
        for t in found.tokens
    )
    return shown_name(replace(found, tokens=tokens), ROVERS)


def test_the_article_may_stand_before_what_stands_before_the_name():
    assert shown("the northern champions Varde Rovers won") == "the Varde Rovers"
    assert shown("the Varde Rovers won") == "the Varde Rovers"


def test_a_name_without_article_has_none():
    assert shown("northern champions Varde Rovers won") == "Varde Rovers"


def test_the_article_of_another_noun_does_not_count():
    found = document("the Varde Rovers won . a Varde Rovers player sang .", entities=[ROVERS])
    player = next(t.i for t in found.tokens if t.text == "player")
    changed = {
        0: {"dep": "det", "head": 2},
        1: {"dep": "compound", "head": 2},
        player - 1: {"dep": "compound", "head": player},
    }
    tokens = tuple(replace(t, **changed.get(t.i, {})) for t in found.tokens)
    assert shown_name(replace(found, tokens=tokens), ROVERS) == "the Varde Rovers"

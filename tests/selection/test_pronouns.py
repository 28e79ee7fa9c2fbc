"""Pronouns of a finished question whose noun the question leaves out."""

import pytest

from quizgen.clauses import clauses
from quizgen.domain.world import World
from quizgen.facts import facts
from quizgen.questions import candidates
from quizgen.selection import text_checks


def faults(document):
    """The check that drops each question, None where none does, by stem and key."""
    found = clauses(document)
    world = World(document, found, facts(found))
    return {
        (c.stem, c.key): fault[0] if (fault := text_checks(c, world)) is not None else None
        for c in candidates(world)
    }


@pytest.mark.parametrize(
    ("text", "asked", "check"),
    [
        (
            "Instead of fearing the elves, the young guard of Brill was very anxious to see them.",
            ("What was the young guard of Brill very anxious to do?", "See them"),
            "key form",
        ),
        (
            "Anna Berg wants to paint the mill so that guests can find it.",
            ("What does Anna Berg want to do so that guests can find it?", "Paint the mill"),
            "dangling word",
        ),
        (
            "Anna Berg repaired the long bridge of Brill because it was unsafe.",
            ("What did Anna Berg repair because it was unsafe?", "The long bridge of Brill"),
            "dangling word",
        ),
        (
            "Brill Council wants firms to test new drugs before they are sold.",
            ("What does Brill Council want firms to do?", "Test new drugs before they are sold"),
            None,
        ),
        (
            "Eva Stein praised the old mill, said Otto Lind. The cost of the new bridge and its "
            "upkeep are too high, said Anna Berg.",
            (
                "Who said that the cost of the new bridge and its upkeep are too high?",
                "Anna Berg",
            ),
            None,
        ),
        (
            "Anna Berg lost her husband because he was ill when she left for Norway.",
            ("Why did Anna Berg lose her husband?", "Because he was ill when she left for Norway"),
            None,
        ),
    ],
)
def test_a_pronoun_needs_its_noun_in_the_question(parsed, text, asked, check):
    found = faults(parsed(text))
    assert asked in found
    assert found[asked] == check

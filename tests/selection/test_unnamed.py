"""Stems that speak of one thing or person by a description alone."""

import pytest

from quizgen.clauses import clauses
from quizgen.domain.world import World
from quizgen.facts import facts
from quizgen.questions import candidates
from quizgen.selection.checks import unexplained

# so that the article has more than a reader keeps before his eyes
REST = (
    "Ada Lund was born in Ayr in 1961. She works at a mill near Perth. The mill has ten rooms. "
    "Eight people work there. The rent is low. The nearest railway is in Perth. Trains run "
    "every hour."
)


def reasons(document, words):
    found = clauses(document)
    world = World(document, found, facts(found))
    return [unexplained.reason(c, world) for c in candidates(world) if words in c.stem]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rell grows fast in Oslo. Ada Lund sold the app in 2009.",
         "the app"),
        ("The trade crisis came first. A housing crisis followed it. Olaf Berg left Fife because "
         "the crisis had ruined his farm.",
         "the crisis"),
        ("Eva Holm came late. The young potter left Ayr because she was tired.",
         "the young potter"),
    ],
)  # fmt: skip
def test_it_asks_which(parsed, text, words):
    found = reasons(parsed(f"{text} {REST}"), words)
    assert found
    assert all(found)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hallam has an app. Ada Lund sold the app in 2009.",
         "the app"),
        ("The mayor of Ayr left the council because she was tired.",
         "the mayor of Ayr"),
        ("The queen left Ayr because she was tired.", "the queen"),
    ],
)  # fmt: skip
def test_it_knows_which(parsed, text, words):
    found = reasons(parsed(f"{text} {REST}"), words)
    assert found
    assert not any(found)

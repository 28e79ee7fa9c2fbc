"""Rationales read as whole sentences."""

import pytest

from quizgen.distractors import rationale


@pytest.mark.parametrize(
    "telling",
    [
        "he had been warned",
        "the colleagues built a bee in 1989, and",
        "Pak, a marshal, and Jo were",
        "important matters be decided by vote",
        "the owner said “no",
        "this was far too much",
        "the weather not was the cause",
        " ".join(["word"] * 40),
        "",
    ],
)
def test_what_does_not_stand_alone_is_not_told(telling):
    assert rationale.says(3, telling) == ""


@pytest.mark.parametrize(
    "telling", ["a law of 1667 required brick", "the man who lost his hat sold the shop"]
)
def test_what_stands_alone_is_told(telling):
    assert rationale.says(3, telling) == f"Paragraph 3 says that {telling}."

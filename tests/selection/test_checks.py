"""Every check fires on its examples and on nothing else."""

import pytest

from quizgen.selection import CHECKS, text_checks

from .build import case, why
from .examples import EXAMPLES

BY_NAME = {check.name: check for check in CHECKS}
FIRES = [
    pytest.param(name, one, id=f"{name}: {one.candidate.stem} {one.candidate.key[:30]}")
    for name, examples in EXAMPLES.items()
    for one in examples.fires
]
SILENT = [
    pytest.param(name, one, id=f"{name}: {one.candidate.stem} {one.candidate.key[:30]}")
    for name, examples in EXAMPLES.items()
    for one in examples.silent
]


def test_every_check_has_examples_of_both_kinds():
    full = {name for name, examples in EXAMPLES.items() if examples.fires and examples.silent}
    assert full == set(BY_NAME)


def test_names_are_unique_and_every_check_says_what_it_is_about():
    assert len(BY_NAME) == len(CHECKS)
    assert all(check.about for check in CHECKS)


@pytest.mark.parametrize(("name", "one"), FIRES)
def test_it_fires(name, one):
    assert BY_NAME[name].function(one.candidate, one.world)


@pytest.mark.parametrize(("name", "one"), SILENT)
def test_it_stays_silent(name, one):
    assert BY_NAME[name].function(one.candidate, one.world) is None


@pytest.mark.parametrize("one", [case(), why()], ids=["who", "why"])
def test_a_sound_question_passes_all(one):
    assert text_checks(one.candidate, one.world) is None


def test_the_first_fault_is_named_with_its_reason():
    one = case("Who also designed the long bridge over the Tay?")
    name, reason = text_checks(one.candidate, one.world)
    assert name == "dangling word"
    assert "also" in reason

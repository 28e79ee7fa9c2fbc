"""`quizgen generate --explain`: what was dropped, or the road of one question."""

import re
from pathlib import Path

import pytest

from quizgen.banks import load

BEES = Path(__file__).parents[1] / "articles" / "honeybees.md"


@pytest.fixture
def made(quizgen_, tmp_path):
    """The items of a bank of the article."""
    assert quizgen_("generate", BEES).code == 0
    return load(tmp_path / "honeybees.yaml").bank.items


def road(result):
    """The lines of an answer, each as "label text", joined."""
    return " ".join(result.err.split())


def explain(quizgen_, item, *more):
    return quizgen_("generate", BEES, "-o", "-", "--explain", item, *more)


def test_the_road_of_a_chosen_item(quizgen_, made):
    item = next(i for i in made if i.distractors)
    said = road(explain(quizgen_, item.id))
    assert said.startswith(f"{item.id}: {item.stem} sentence ¶{item.evidence[0].paragraph} “")
    assert f"rule {item.rule} (skill: {item.skill}) key {item.key}" in said
    assert "passed: stem form" in said
    for wrong in item.distractors:
        assert f"{wrong.text}: {wrong.rationale}" in said
    assert f"difficulty {item.difficulty}: " in said
    assert "chosen number" in said


def test_the_parts_of_the_score_make_its_sum(quizgen_, made):
    for item in made:
        said = re.search(r"score (.*?) difficulty", road(explain(quizgen_, item.id)))[1]
        total, parts = said.split(" = ")
        signed = re.findall(r"(^|[+-] )(\d+\.\d\d)", parts)
        added = sum(float(n) * (-1 if sign == "- " else 1) for sign, n in signed)
        assert abs(added - float(total)) < 0.05


def test_the_road_of_a_dropped_question_ends_at_its_check(quizgen_):
    dropped = quizgen_("generate", BEES, "-o", "-", "--explain").told
    check = re.match(r"Dropped, (.*) \(\d+\):", dropped[0])[1]
    stem = re.sub(r" \[.*", "", dropped[1].strip())
    said = road(explain(quizgen_, stem))
    assert f"dropped {check}: " in said
    assert "chosen number" not in said


def test_a_beginning_will_do_if_only_one_question_has_it(quizgen_, made):
    item = next(i for i in made if not i.stem.startswith("Which"))
    assert f"{item.id}: {item.stem}" in road(explain(quizgen_, item.stem[:-1].upper()))


@pytest.mark.parametrize(
    ("wanted", "said"),
    [("what", "questions begin with “what”: What "), ("nonsense", "no question was tried")],
)
def test_what_names_no_question_or_many_is_told_in_one_line(quizgen_, tmp_path, wanted, said):
    result = quizgen_("generate", BEES, "--explain", wanted)
    assert result.code == 1
    assert len(result.told) == 1
    assert said in result.err
    assert not (tmp_path / "honeybees.yaml").exists()


def test_an_item_in_the_teachers_hands_has_a_road_too(quizgen_, made, tmp_path):
    bank = tmp_path / "honeybees.yaml"
    text = bank.read_text("utf-8").replace("status: draft", "status: approved", 1)
    bank.write_text(text + "\n- id: mine\n  stem: Why?\n  key: Because\n", "utf-8")
    result = quizgen_("generate", BEES, "--explain", made[0].id)
    assert "kept it is in the bank, in your hands" in road(result)
    listed = quizgen_("generate", BEES, "--explain").err
    assert "Dropped, " in listed
    assert "Dropped, kept" not in listed
    result = quizgen_("generate", BEES, "--explain", "mine")
    assert (result.code, result.told) == (
        1,
        ["quizgen: “mine” was not made by quizgen, or not of this text"],
    )


def test_the_option_alone_may_stand_before_the_source(quizgen_):
    after = quizgen_("generate", BEES, "-o", "-", "--explain")
    before = quizgen_("generate", "--explain", BEES, "-o", "-")
    assert after.code == before.code == 0
    assert after.err == before.err
    assert quizgen_("generate", "--explain").code == 2

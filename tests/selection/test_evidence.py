"""What readers' marks make of the value that a rule gives its questions."""

from dataclasses import replace

from quizgen.questions.rules import RULES
from quizgen.selection.evidence import counts, estimate, forms, refuted

from .build import case


def test_many_marks_outweigh_the_rules_own_value():
    assert estimate(6.0, 80, 8) < estimate(3.0, 80, 72)


def test_few_marks_leave_the_rules_own_value_in_force():
    assert estimate(6.0, 2, 0) > estimate(3.0, 2, 0) > estimate(3.0, 20, 0)


def test_of_two_rules_kept_equally_often_the_one_read_more_is_trusted_more():
    assert estimate(5.0, 80, 48) > estimate(5.0, 5, 3)


def test_a_rule_is_given_up_only_after_many_faulty_items(monkeypatch):
    marks = {
        "many": {"choice": (20, 4, 4)},
        "few": {"choice": (19, 0, 0)},
        "fair": {"choice": (20, 5, 0)},
    }
    monkeypatch.setattr("quizgen.selection.evidence.counts", lambda: marks)
    assert refuted("many", "choice")
    assert not any(refuted(rule, "choice") for rule in ("few", "fair", "new"))
    assert not refuted("many", "written")


def test_what_readers_found_faulty_is_asked_in_the_other_form_only(monkeypatch):
    one = case("What did Anna paint?", "The old boat", rule="many").candidate
    assert forms(one) == (True, True)
    monkeypatch.setattr(
        "quizgen.selection.evidence.counts", lambda: {"many": {"choice": (20, 4, 0)}}
    )
    assert forms(one) == (False, True)
    assert forms(replace(one, written=False)) == (False, False)


def test_the_numbers_are_of_rules_that_exist_and_add_up():
    names = {rule.name for rule in RULES}
    for rule, found in counts().items():
        assert rule in names
        for form, (read, sound, kept) in found.items():
            assert form in {"choice", "written"}
            assert 0 <= kept <= sound <= read

"""Of two questions with one stem and two answers neither is asked."""

from quizgen.selection import rivals

from .build import case

STEM = "What did Thomas Bouch plan to do?"


def test_two_keys_to_one_stem_are_both_named():
    one, other = (case(STEM, key).candidate for key in ("Leave the town", "Build a pier"))
    assert rivals([one, other]) == {one: "Build a pier", other: "Leave the town"}


def test_a_longer_form_of_the_same_key_is_no_rival():
    keys = ("Build a pier", "Build a pier near the town")
    assert not rivals(case(STEM, key).candidate for key in keys)


def test_stems_that_point_at_their_options_are_left_alone():
    keys = ("Build a pier", "Leave the town")
    assert not rivals(case(STEM, key, set_form=True).candidate for key in keys)

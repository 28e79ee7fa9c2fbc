"""Which dates of a statement are exchanged."""

from quizgen.distractors.sources.counted import RANKED, only_year


def test_a_bare_year_is_exchanged():
    assert only_year("1887", "The mill burned down in 1887")


def test_days_months_and_one_of_two_years_are_not():
    assert not only_year("September 16, 1776", "The mill burned down on September 16, 1776")
    assert not only_year("June", "The mill burned down in June")
    assert not only_year("1775", "The mill was built in 1775 and 1776")


def test_of_how_many_somebody_is_the_fourth_stays():
    assert RANKED.search("Anna was the fourth of ")
    assert not RANKED.search("Anna was one of the best of all ")

"""The options as a set."""

import pytest

from quizgen.distractors import sets
from quizgen.distractors.filler import Offer
from quizgen.domain.clause import Role
from quizgen.domain.kind import Kind
from tests.distractors.build import candidate, clause, filler, part

ABOUT = clause("", 0, "sold", part("the shop", Role.SUBJECT), part("a lamp"), lemma="sell")


def best(key, *options, kind=Kind.STATEMENT, seed=0, stem="What did she say?", ranks=()):
    asked = candidate(stem, key, ABOUT, ABOUT.parts[0], kind)
    ranks = ranks or (0,) * len(options)
    offers = [
        Offer(filler(text, kind), "Why.", "test", rank)
        for text, rank in zip(options, ranks, strict=True)
    ]
    return [o.filler.text for o in sets.best(asked, offers, seed)]


def test_one_option_is_none():
    assert best("The road was closed", "The camp would move") == []


def test_a_third_only_where_it_is_as_good():
    key = "The road was closed"
    options = ("The camp would move", "Ice was melting fast", "Nobody had a map")
    assert len(best(key, *options)) == 3
    assert best(key, *options, ranks=(0, 0, 2)) == list(options[:2])


def test_the_key_is_not_by_far_the_longest():
    key = "The long road over the northern pass was closed for the whole winter"
    assert best(key, "The camp would move", "Ice was melting") == []


def test_of_several_those_of_the_keys_length():
    chosen = best(
        "The road was closed",
        "The camp would move",
        "The whole camp would move to the other side of the bay",
        "Ice was melting fast",
        ranks=(0, 0, 0),
    )
    assert chosen[:2] == ["The camp would move", "Ice was melting fast"] or len(chosen) == 3


def test_no_two_options_say_the_same():
    chosen = best("The road was closed", "The camp would move", "The camp would move soon")
    assert chosen == []


def test_the_key_does_not_stand_in_the_middle_of_the_others():
    assert best("Green boats and red nets", "Green boats sold well", "Red nets were lost") == []
    assert best("Green boats and red nets", "Green boats sold well", "Old maps were lost")


@pytest.mark.parametrize("seed", range(3))
def test_figures_that_differ(seed):
    options = ("38", "39", "44", "28", "24", "56")
    chosen = best("33", *options, kind=Kind.NUMBER, seed=seed)
    assert len(chosen) == 3
    assert not {"38", "39"} <= set(chosen)


def test_the_key_is_not_always_in_one_place_among_figures():
    options = ("38", "44", "56", "28", "24", "18")
    found = set()
    for count in range(30):
        chosen = best("33", *options, kind=Kind.NUMBER, stem=f"How many are there on day {count}?")
        found.add(sum(int(t) < 33 for t in chosen))
    assert found == {0, 1, 2, 3}


def test_the_same_seed_gives_the_same_set():
    options = ("38", "44", "56", "28", "24", "18")
    assert best("33", *options, kind=Kind.NUMBER) == best("33", *options, kind=Kind.NUMBER)


def true_one(key, *options, rule="assertion"):
    asked = candidate(
        "Which of these statements is true?", key, ABOUT, ABOUT.parts[0], Kind.STATEMENT, rule=rule
    )
    offers = [Offer(filler(text, Kind.STATEMENT), "Why.", "falsified") for text in options]
    return [o.filler.text for o in sets.best(asked, offers, 0)]


def test_no_two_statements_share_what_the_key_lacks():
    key = "The old mill grinds rye"
    pair = ("Varde sends boats abroad", "Varde has few painters")
    assert true_one(key, *pair) == []
    third = "The ferry rarely sails"
    assert third in true_one(key, *pair, third)
    assert len(true_one(key, *pair, third)) == 2


def test_statements_may_share_what_the_key_has_too():
    key = "The mill of Varde grinds rye"
    assert len(true_one(key, "Varde sends boats abroad", "Varde has few painters")) == 2


@pytest.mark.parametrize(
    ("key", "options"),
    [
        ("40%", ("24%", "34%", "28%")),  # the only round one
        ("44%", ("30%", "20%", "60%")),  # the only one that is not
        ("1,600 to 1,800", ("800 to 900", "600 to 700", "700 to 800")),
    ],
)
def test_the_key_is_not_the_odd_one_among_figures(key, options):
    assert best(key, *options, kind=Kind.NUMBER, stem="How many were there?") == []
    other = {"40%": "50%", "44%": "58%"}.get(key, "1,900 to 2,100")
    assert best(key, *options[:2], other, kind=Kind.NUMBER, stem="How many were there?")

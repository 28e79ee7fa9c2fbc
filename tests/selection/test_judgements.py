"""True and false items: as many of one kind as of the other, and none that gives a key away."""

from dataclasses import replace

from quizgen.domain.kind import Kind
from quizgen.domain.world import Ready
from quizgen.selection import true_false

from .build import case, ready
from .test_mixing import DEEDS, SUBJECTS, THINGS, as_written, story


def pairs(falses: int = 12) -> list[tuple[Ready, Ready | None]]:
    """A statement of each sentence of the story, the first ones with a false form."""
    made: list[tuple[Ready, Ready | None]] = []
    for number, one in enumerate(as_written(story())):
        who, did, what = SUBJECTS[number], DEEDS[number], THINGS[number]
        said = replace(
            one.candidate,
            rule="true_false",
            stem=f"{who} {did} the old {what} near the harbour.",
            key="True",
            kind=Kind.STATEMENT,
        )
        false = replace(said, stem=f"{who} {did} the new {what} near the harbour.", key="False")
        true = replace(one, candidate=said)
        made.append((true, replace(one, candidate=false) if number < falses else None))
    return made


def keys(chosen) -> list[str]:
    return [r.candidate.key for r in chosen]


def test_half_are_false():
    found = true_false(pairs(), (), 6, 0)
    assert sorted(keys(found)) == ["False"] * 3 + ["True"] * 3


def test_an_odd_one_goes_by_the_seed():
    kinds = {keys(true_false(pairs(), (), 1, seed))[0] for seed in range(8)}
    assert kinds == {"True", "False"}


def test_one_kind_does_not_run_on_without_the_other():
    found = keys(true_false(pairs(falses=1), (), 6, 0))
    assert sorted(found) == ["False", "True"]
    assert true_false(pairs(falses=0), (), 6, 0) == ()


def test_the_same_seed_gives_the_same_items_in_the_order_of_the_article():
    found = true_false(pairs(), (), 5, 3)
    assert found == true_false(pairs(), (), 5, 3)
    places = [r.candidate.fact.evidence.sentence for r in found]
    assert places == sorted(set(places))


def test_no_sentence_is_asked_about_twice():
    asked = as_written(story())[:8]
    taken = {r.candidate.fact.evidence.sentence for r in asked}
    found = true_false(pairs(), asked, 12, 0)
    assert found
    assert not taken & {r.candidate.fact.evidence.sentence for r in found}


def test_what_an_option_says_is_no_statement():
    options = [
        f"{who} {did} the old {what}"
        for who, did, what in zip(SUBJECTS, DEEDS, THINGS, strict=True)
    ]
    asked = ready(case(kind=Kind.STATEMENT, rule="assertion"), *options)
    assert true_false(pairs(), [asked], 6, 0) == ()

"""The rounds in which a quiz is put together."""

from dataclasses import replace

from quizgen.domain.world import Ready
from quizgen.selection import assembled
from quizgen.selection.rounds import FIRST, together

from .build import ready
from .test_mixing import plan, story


def worth(case, value, **more):
    return replace(case, candidate=replace(case.candidate, choice_value=value, **more))


def as_ready(cases, *options):
    return {c.candidate: ready(c, *(f"{o} {n}" for o in options)) for n, c in enumerate(cases)}


def offered(some, choices, written=()):
    """What of `some` candidates can be asked as multiple choice, and what as a short answer."""
    wide = as_ready(choices, "A new road", "A red door", "A tall mast")
    short = as_ready(written)
    return [wide[c] for c in some if c in wide], [short[c] for c in some if c in short]


def rules(chosen: tuple[Ready, ...]) -> list[str]:
    return [r.candidate.rule for r in chosen]


def test_plain_details_only_fill_a_short_quiz():
    cases = story()
    good = [worth(c, 4.5) for c in cases[:2]]
    plain = [worth(c, 3.5) for c in cases[2:6]]
    written = cases[6:8]
    sound = [c.candidate for c in (*good, *plain, *written)]
    enough, _ = assembled(*offered(sound, [*good, *plain], written), plan(4, 2))
    assert {r.candidate for r in enough} == {c.candidate for c in (*good, *written)}
    sound = [c.candidate for c in (*good[:1], *plain, *written)]
    filled, _ = assembled(*offered(sound, [*good[:1], *plain], written), plan(4, 2))
    assert sum(bool(r.options) for r in filled) == 2


def test_the_best_that_fit_together():
    cases = [worth(c, 4.5) for c in story()]
    one, two = cases[0], worth(cases[0], 4.9, stem="What else did Anna have painted?")
    other = cases[1]
    ready_ones = list(as_ready([one, two, other], "A new road", "A red door").values())
    chosen = together(ready_ones, 3)
    assert len(chosen) == 2
    assert other.candidate in {r.candidate for r in chosen}


def test_the_main_idea_has_a_place_in_every_quiz():
    cases = story()
    idea = worth(
        cases[0], 4.1, rule=FIRST, stem="Which sentence gives the main idea?", set_form=True
    )
    good = [worth(c, 6.0) for c in cases[1:6]]
    sound = [c.candidate for c in (idea, *good)]
    chosen, _ = assembled(*offered(sound, [idea, *good]), plan(3, 0))
    assert rules(chosen).count(FIRST) == 1
    assert len(chosen) == 3
    none, _ = assembled(*offered(sound, [idea, *good], good), plan(0, 2))
    assert FIRST not in rules(none)


def test_a_main_idea_of_another_difficulty_stays_out():
    cases = story()
    idea = worth(
        cases[0], 4.1, rule=FIRST, stem="Which sentence gives the main idea?", set_form=True
    )
    made = [replace(ready(idea, "A new road", "A red door"), difficulty="hard")]
    chosen, _ = assembled(made, [], plan(3, 0, difficulty="easy"))
    assert chosen == ()


def test_a_short_quiz_is_filled_with_what_is_worth_less():
    cases = story()
    scores = {c.candidate: 6.0 for c in cases[:4]} | {c.candidate: 3.5 for c in cases[4:6]}

    made = [replace(ready(c), score=scores[c.candidate]) for c in cases[:6]]
    long, _ = assembled([], made, plan(0, 6))
    short, _ = assembled([], made[4:], plan(0, 6))
    assert {one.candidate for one in long} == {c.candidate for c in cases[:4]}
    assert len(short) == 2


def test_short_answers_make_up_for_multiple_choice_that_is_not_there():
    cases = story()
    sound = [c.candidate for c in cases]
    for fewest, number in ((0, 3), (2, 3), (5, 5), (50, 12)):
        chosen, _ = assembled(*offered(sound, (), cases), plan(6, 3, fewest=fewest))
        assert len(chosen) == number


def test_of_some_rules_one_question_is_enough():
    cases = [worth(c, 4.5, rule="meaning" if n < 2 else "date") for n, c in enumerate(story()[:4])]
    best = together(list(as_ready(cases, "A new road", "A red door").values()), 3)
    assert rules(best).count("meaning") <= 1
    assert len(best) == 3

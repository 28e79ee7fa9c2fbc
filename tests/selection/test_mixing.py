"""What goes into the quiz, what does not, and why."""

from dataclasses import replace

import pytest

from quizgen.domain.clause import Role
from quizgen.domain.kind import Kind
from quizgen.domain.world import Ready
from quizgen.selection import Plan, mix

from .build import Case, case, clause, document, part, ready, why

SUBJECTS = "Anna Omar Lena Ivan Ruth Hugo Mira Noel Olga Paul Rosa Sven".split()
DEEDS = "painted mended bought sold found lost drew cleaned raised moved hid washed".split()
THINGS = "boat clock horse piano ladder violin kettle statue carpet anchor lantern wagon".split()


def story(paragraphs: int = 12) -> list[Case]:
    """Twelve sentences, each with a question of its own."""
    sentences = [
        f"In the end {who} {did} the old {what} near the harbour."
        for who, did, what in zip(SUBJECTS, DEEDS, THINGS, strict=True)
    ]
    size = -(-len(sentences) // paragraphs)
    text = "\n\n".join(" ".join(sentences[i : i + size]) for i in range(0, 12, size))
    cases = []
    for number, (who, did, what) in enumerate(zip(SUBJECTS, DEEDS, THINGS, strict=True)):
        doc = document(text, root=did)
        goods = part(f"the old {what}")
        about = clause(doc, did, part(who, Role.SUBJECT, kind=Kind.PERSON), goods)
        stem = f"What did {who} have {did} at the harbour?"
        rule = f"rule {number // 3}"
        cases.append(case(stem, f"The old {what}", doc=doc, about=about, answer=goods, rule=rule))
    return cases


def plan(choices: int = 6, written: int = 6, **more) -> Plan:
    return Plan(multiple_choice=choices, short_answer=written, **more)


def as_choices(cases: list[Case], **more) -> list[Ready]:
    return [ready(c, "A new road", "A red door", "A tall mast", **more) for c in cases]


def as_written(cases: list[Case], **more) -> list[Ready]:
    return [ready(c, **more) for c in cases]


def stems(chosen) -> list[str]:
    return [r.candidate.stem for r in chosen]


def test_no_more_items_than_planned_and_both_types():
    chosen, rejected = mix(as_choices(story()), as_written(story()), plan(2, 3))
    assert sorted(bool(r.options) for r in chosen) == [False, False, False, True, True]
    assert {r.check for r in rejected} == {"number reached"}


def test_every_candidate_is_chosen_or_rejected_once():
    chosen, rejected = mix(as_choices(story()), as_written(story()), plan(2, 3))
    names = [r.candidate.stem for r in chosen] + [r.candidate.stem for r in rejected]
    assert sorted(names) == sorted(c.candidate.stem for c in story())


def test_items_come_in_the_article_s_order():
    cases = story()
    chosen, _ = mix([], as_written(cases[::-1]), plan())
    places = [r.candidate.fact.evidence.sentence for r in chosen]
    assert places == sorted(places)


def test_a_candidate_is_not_used_as_both_types():
    cases = story()[:1]
    chosen, rejected = mix(as_choices(cases), as_written(cases), plan())
    assert len(chosen) == 1
    assert rejected == ()


def test_weak_items_do_not_fill_up_the_quiz():
    good, weak = story()[:1], story()[1:]
    chosen, rejected = mix([], [*as_written(good), *as_written(weak, score=0.5)], plan())
    assert stems(chosen) == [good[0].candidate.stem]
    assert {r.check for r in rejected} == {"score"}


def test_better_items_win():
    cases = story()
    scored = [ready(c, score=5.0 + n / 2) for n, c in enumerate(cases)]
    chosen, _ = mix([], scored, plan(0, 1))
    assert stems(chosen) == [cases[-1].candidate.stem]


def test_one_item_for_each_sentence():
    one = story()[0]
    other = replace(one.candidate, stem="Where did Anna paint the boat?", key="In the yard")
    chosen, rejected = mix(
        [], [ready(one, score=7), ready(Case(other, one.world), score=6)], plan()
    )
    assert len(chosen) == 1
    assert [r.check for r in rejected] == ["same sentence"]


def test_no_two_items_with_one_key():
    first, second = story()[:2]
    twin = Case(replace(second.candidate, key=first.candidate.key), second.world)
    _, rejected = mix([], as_written([first, twin]), plan())
    assert [r.check for r in rejected] == ["same key"]


def test_an_item_that_gives_away_the_key_of_a_better_one_is_left_out():
    first, second = story()[:2]
    telling = replace(
        second.candidate, stem="Why did Anna have the old boat painted at the harbour?"
    )
    _, rejected = mix(
        [], [ready(first, score=8), ready(Case(telling, second.world), score=6)], plan()
    )
    assert [r.check for r in rejected] == ["gives away"]


def test_a_name_may_come_up_in_another_stem():
    who = case()
    doc = document("Later on Thomas Bouch left Scotland because the work was hard.", root="left")
    moved = why("Why did Thomas Bouch leave Scotland?", doc=doc)
    moved = Case(at(moved, sentence=5), moved.world)
    chosen, _ = mix([], [ready(who), ready(moved)], plan())
    assert len(chosen) == 2


def at(one: Case, sentence: int):
    fact = one.candidate.fact
    evidence = replace(fact.evidence, sentence=sentence)
    return replace(
        one.candidate, fact=replace(fact, clause=replace(fact.clause, evidence=evidence))
    )


def test_items_spread_over_the_paragraphs():
    cases = story(paragraphs=3)
    chosen, _ = mix([], as_written(cases), plan(0, 3))
    assert {r.candidate.fact.evidence.paragraph for r in chosen} == {1, 2, 3}


def test_one_rule_does_not_fill_the_quiz_while_others_wait():
    cases = story()
    same = [Case(replace(c.candidate, rule="date"), c.world) for c in cases[:8]]
    scored = [*as_written(same, score=7.0), *as_written(cases[8:], score=6.5)]
    chosen, _ = mix([], scored, plan(0, 6))
    rules = [r.candidate.rule for r in chosen]
    assert rules.count("date") <= 3
    assert len(chosen) == 6


def test_a_short_article_is_not_starved_by_variety():
    cases = [Case(replace(c.candidate, rule="date"), c.world) for c in story()[:5]]
    chosen, _ = mix([], as_written(cases), plan())
    assert len(chosen) >= 4


def test_only_the_difficulty_asked_for():
    cases = story()
    easy, hard = as_written(cases[:3], difficulty="easy"), as_written(cases[3:], difficulty="hard")
    chosen, rejected = mix([], [*easy, *hard], plan(difficulty="easy"))
    assert {r.difficulty for r in chosen} == {"easy"}
    assert {r.check for r in rejected} == {"difficulty"}


def test_options_among_which_only_the_key_repeats_the_stem_are_not_used():
    doc = document("In spring the railway ordered iron boats for the ferry.", root="ordered")
    boats = part("iron boats")
    about = clause(doc, "ordered", part("the railway", Role.SUBJECT), boats, lemma="order")
    one = case(
        "What did the railway order for its boat service?",
        "Iron boats",
        doc=doc,
        about=about,
        answer=boats,
    )
    _, rejected = mix([ready(one, "Wooden doors", "Copper pipes")], [], plan())
    assert [r.check for r in rejected] == ["options"]


@pytest.mark.parametrize("seed", [0, 7])
def test_the_same_seed_gives_the_same_quiz(seed):
    args = (as_choices(story()), as_written(story()), plan(3, 3, seed=seed))
    assert mix(*args) == mix(*args)


def test_another_seed_may_choose_otherwise_among_equals():
    quizzes = {
        tuple(stems(mix([], as_written(story()), plan(0, 4, seed=seed))[0])) for seed in range(8)
    }
    assert len(quizzes) > 1


def test_nothing_in_nothing_out():
    assert mix([], [], plan()) == ((), ())


def test_an_item_on_two_sentences_stands_beside_none_on_either():
    one, other = as_written(story()[:2])
    candidate = replace(one.candidate, also=(other.candidate.fact.evidence,))
    chosen, rejected = mix([], [replace(one, candidate=candidate), other], plan())
    assert len(chosen) == 1
    assert [r.check for r in rejected] == ["same sentence"]

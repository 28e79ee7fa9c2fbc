"""What new items owe to those that a teacher has in hand."""

from dataclasses import replace

import pytest

from quizgen.domain.bank import Citation, Distractor, Item
from quizgen.selection import apart, assembled, item_id, stand_ins

from .build import Case
from .test_mixing import plan, story
from .test_rounds import offered

STORY = story()
WORLD = replace(STORY[0].world, clauses=tuple(c.candidate.fact.clause for c in STORY))


def item_of(case: Case, **more) -> Item:
    """The item that a generator makes of the case."""
    candidate = case.candidate
    evidence = candidate.fact.evidence
    made = Item(
        id=item_id(candidate),
        stem=candidate.stem,
        key=candidate.key,
        rule=candidate.rule,
        evidence=(Citation(paragraph=evidence.paragraph, quote=evidence.quote),),
    )
    return replace(made, **more)


def candidates(cases=STORY):
    return [case.candidate for case in cases]


def of(rejected):
    return {(r.candidate.key, r.check) for r in rejected}


def test_a_rejected_fact_stays_away():
    free, taken = apart(candidates(), [item_of(STORY[0], status="rejected")], WORLD)
    assert of(taken) == {("The old boat", "rejected")}
    assert len(free) == len(STORY) - 1


@pytest.mark.parametrize(
    "change",
    [
        {"id": "other", "stem": "What got new paint?"},  # another rule's question, same fact
        {"id": "other", "key": "the old boat"},
        {"key": "A boat", "evidence": ()},  # the same id
    ],
)
def test_a_rejected_fact_stays_away_in_other_words(change):
    item = item_of(STORY[0], status="rejected", **change)
    assert of(apart(candidates(), [item], WORLD)[1]) == {("The old boat", "rejected")}


def test_another_fact_of_a_rejected_items_sentence_is_free():
    item = item_of(STORY[0], status="rejected", id="other", key="Anna")
    assert apart(candidates(), [item], WORLD)[1] == []


def test_the_sentence_of_a_teachers_own_question_is_taken():
    item = item_of(STORY[1], id="own-1", stem="Who mended a clock?", key="Omar", rule=None)
    assert of(apart(candidates(), [item], WORLD)[1]) == {("The old clock", "your question")}


def test_what_she_changed_does_not_come_back_as_it_was():
    item = item_of(STORY[2], stem="What was sold?", key="A horse, an old one")
    assert of(apart(candidates(), [item], WORLD)[1]) == {("The old horse", "kept")}


def quiz(items, choices=0, written=4):
    found = candidates()
    kept = stand_ins(items, found, WORLD)
    free, _ = apart(found, items, WORLD)
    chosen, rejected = assembled(*offered(free, STORY, STORY), plan(choices, written), kept)
    return [r for r in chosen if r not in kept], rejected


def test_kept_items_count_and_rejected_ones_do_not():
    kept = [item_of(STORY[0], status="approved"), item_of(STORY[1], status="approved")]
    assert len(quiz(kept)[0]) == 2
    assert len(quiz([*kept, item_of(STORY[2], status="rejected")])[0]) == 2
    options = tuple(Distractor(text=t) for t in ("A red door", "A tall mast"))
    choice = item_of(STORY[3], type="multiple_choice", distractors=options)
    new, _ = quiz([choice], choices=2, written=0)
    assert [bool(r.options) for r in new] == [True]


@pytest.mark.parametrize(
    ("own", "check"),
    [
        (Item(id="own-1", stem="What stood in the barn?", key="The old kettle"), "same key"),
        (
            Item(
                id="own-1", stem="Why had Ruth found the old ladder near the harbour?", key="Luck"
            ),
            "given away",
        ),
        (
            Item(id="own-1", stem="What did Ruth once have found at the harbour?", key="A coin"),
            "same question",
        ),
    ],
)
def test_new_items_do_not_clash_with_her_own(own, check):
    new, rejected = quiz([own], written=12)
    found = {r.check: r.candidate.key for r in rejected}
    assert found[check] in {"The old kettle", "The old ladder"}
    assert found[check] not in {r.candidate.key for r in new}
    assert len(new) > 3


def test_evidence_that_is_not_in_the_article_does_no_harm():
    lost = item_of(STORY[0], id="own-1", evidence=(Citation(paragraph=40, quote="Nothing."),))
    wrong = item_of(STORY[1], id="own-2", evidence=(Citation(paragraph=1, quote="Nothing."),))
    assert len(stand_ins([lost, wrong], candidates(), WORLD)) == 2
    assert stand_ins([lost], [], replace(WORLD, clauses=())) == ()

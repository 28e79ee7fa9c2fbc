"""The whole road, on articles of this project."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.banks import cautions, dump, parse
from quizgen.domain.article import Article
from quizgen.domain.options import options
from quizgen.errors import QuizgenError
from quizgen.generate import Options, generate, understand
from quizgen.reading import read

ROOT = Path(__file__).parents[1]
ARTICLES = sorted(
    [
        *(ROOT / "question_banks" / "articles").glob("*.md"),
        *(ROOT / "tests" / "articles").glob("*.md"),
    ]
)
TALES = {"ferrymans-bell", "clockmakers-goose"}


@pytest.fixture(scope="module")
def outcomes():
    return {path.stem: generate(read(str(path))) for path in ARTICLES}


def test_every_article_but_the_tales_gives_eight_items(outcomes):
    assert {name for name, one in outcomes.items() if len(one.bank.items) < 8} <= TALES


def test_most_articles_give_three_multiple_choice_items(outcomes):
    choices = {n: sum(bool(i.distractors) for i in o.bank.items) for n, o in outcomes.items()}
    assert sum(number >= 3 for number in choices.values()) > 0.75 * len(choices)


def test_items_rest_on_the_articles_own_words(outcomes):
    for outcome in outcomes.values():
        paragraphs = outcome.bank.article.paragraphs
        for item in outcome.bank.items:
            assert item.evidence
            for citation in item.evidence:
                assert citation.quote in paragraphs[citation.paragraph - 1]


def test_no_two_items_share_sentence_or_key(outcomes):
    for outcome in outcomes.values():
        items = outcome.bank.items
        assert len({i.evidence[0].quote for i in items}) == len(items)
        assert len({i.key.lower() for i in items}) == len(items)
        assert len({i.id for i in items}) == len(items)


def test_every_wrong_option_has_a_reason(outcomes):
    for outcome in outcomes.values():
        for item in outcome.bank.items:
            assert all(d.rationale for d in item.distractors)
            if item.distractors:
                assert len({t.lower() for t in options(item)}) == 1 + len(item.distractors)


def test_the_banks_read_back_and_have_no_serious_warning(outcomes):
    for name, outcome in outcomes.items():
        assert parse(dump(outcome.bank), name) == outcome.bank
        serious = [c for c in cautions(outcome.bank) if c.name not in {"place of the key"}]
        assert serious == []


def test_the_same_input_gives_the_same_bank(outcomes):
    path = ARTICLES[0]
    assert dump(generate(read(str(path))).bank) == dump(outcomes[path.stem].bank)


def test_another_seed_may_choose_otherwise_but_keeps_the_numbers():
    bank = generate(read(str(ARTICLES[0])), Options(multiple_choice=2, short_answer=3, seed=5)).bank
    assert sum(bool(i.distractors) for i in bank.items) <= 2
    assert len(bank.items) <= 5


def test_gap_fill_only_when_asked_for(outcomes):
    assert all(i.type != "gap_fill" for o in outcomes.values() for i in o.bank.items)
    options = Options(multiple_choice=2, short_answer=2, gap_fill=2)
    bank = generate(read(str(ARTICLES[0])), options).bank
    gaps = [i for i in bank.items if i.type == "gap_fill"]
    assert gaps
    assert all("_____" in i.stem and i.key not in i.stem for i in gaps)


def test_true_or_false_only_when_asked_for_and_both_kinds(outcomes):
    assert all(i.type != "true_false" for o in outcomes.values() for i in o.bank.items)
    options = Options(multiple_choice=2, short_answer=2, true_false=4)
    outcome = generate(read(str(ARTICLES[0])), options)
    judged = [i for i in outcome.bank.items if i.type == "true_false"]
    assert {i.key for i in judged} == {"True", "False"}
    assert all(i.explanation.startswith(f"{i.key}: paragraph ") for i in judged)
    assert all(i.stem.endswith(".") and not i.distractors for i in judged)
    quotes = [i.evidence[0].quote for i in outcome.bank.items]
    assert len(set(quotes)) == len(quotes)
    assert parse(dump(outcome.bank), "bank") == outcome.bank


def test_a_quiz_of_true_and_false_alone():
    options = Options(multiple_choice=0, short_answer=0, true_false=5)
    bank = generate(read(str(ARTICLES[0])), options).bank
    assert {i.type for i in bank.items} == {"true_false"}
    false = sum(i.key == "False" for i in bank.items)
    assert abs(2 * false - len(bank.items)) <= 1


def test_only_one_difficulty_if_asked_for():
    bank = generate(read(str(ARTICLES[0])), Options(difficulty="medium")).bank
    assert {i.difficulty for i in bank.items} == {"medium"}


@pytest.mark.parametrize("name", ["kim-train", "honeybees"])
def test_generating_again_beside_a_teachers_work(outcomes, name):
    bank = outcomes[name].bank
    choices = [item for item in bank.items if item.distractors]
    short = [item for item in bank.items if not item.distractors]
    approved = replace(short[0], status="approved")
    rejected = [replace(item, status="rejected") for item in (choices[0], short[1])]
    changed = replace(short[2], stem="Is this a question of mine?", points=2)
    beside = (approved, *rejected, changed)
    new = generate(bank.article, Options(beside=beside)).bank.items
    assert not {i.id for i in new} & {i.id for i in beside}
    assert not {(i.evidence, i.key) for i in new} & {(i.evidence, i.key) for i in beside}
    assert not {i.evidence for i in new} & {approved.evidence, changed.evidence}
    assert sum(bool(i.distractors) for i in new) <= 6
    assert sum(not i.distractors for i in new) <= 4
    assert new == generate(bank.article, Options(beside=beside)).bank.items


def test_statements_to_judge_suit_a_teachers_work_too(outcomes):
    article = outcomes["tay-bridge"].bank.article
    asked = Options(multiple_choice=0, short_answer=0, true_false=4)
    first, second, *_ = generate(article, asked).bank.items
    beside = (replace(first, status="approved"), replace(second, status="rejected"))
    new = generate(article, replace(asked, beside=beside)).bank.items
    assert len(new) <= 3
    assert {i.type for i in new} == {"true_false"}
    assert not {i.id for i in new} & {i.id for i in beside}
    assert not any(i.evidence == first.evidence for i in new)
    assert not any((i.evidence, i.key) == (second.evidence, second.key) for i in new)


def test_nothing_to_add_is_no_fault(outcomes):
    bank = outcomes["kim-train"].bank
    beside = tuple(replace(item, status="approved") for item in bank.items)
    outcome = generate(bank.article, Options(multiple_choice=1, short_answer=1, beside=beside))
    assert outcome.bank.items == ()
    assert outcome.notes == ()


def test_a_text_without_facts_says_why():
    article = Article(title="Hum", paragraphs=("La la la. Oh, oh, oh! Who knows? Not I.",))
    with pytest.raises(QuizgenError, match="no question worth asking"):
        generate(article)


def test_facts_are_found():
    assert len(understand(read(str(ARTICLES[0])))) > 20


WORDS = st.sampled_from(
    "the a he she it they “ ” \" ' ( ) , . ? ! - – said that because of in 1877 Berlin Anna Berg "
    "was were has not sold ships 40 % $ million who which to and but if when by O’Brien’s … ; "
    ":".split()
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.lists(WORDS, min_size=1, max_size=40).map(" ".join), min_size=1, max_size=4))
def test_no_text_makes_it_raise_anything_but_its_own_errors(paragraphs):
    try:
        bank = generate(Article(title="Any", paragraphs=tuple(paragraphs))).bank
    except QuizgenError:
        return
    assert parse(dump(bank), "any") == bank

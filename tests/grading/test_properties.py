"""What holds for every response to every item."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.domain.article import Article
from quizgen.domain.bank import Item
from quizgen.grading import grade, normalised
from tests.grading.responses import ARTICLE, TABLE

HEADS = [block.split("\n")[0].partition(" = ") for block in TABLE.strip().split("\n\n")]
ITEMS = [Item(stem=stem, key=keys.split(" | ")[0], points=3) for stem, _, keys in HEADS]
KNOWN = Article(title="", paragraphs=(ARTICLE,))
letters = st.characters(categories=["L", "N", "P", "S", "Zs"], max_codepoint=0x24F)
texts = st.text() | st.text(letters) | st.lists(
    st.sampled_from([w for line in TABLE.split("\n") for w in line.split()[1:]]), max_size=12
).map(" ".join)  # fmt: skip
articles = st.sampled_from([None, KNOWN])


@given(st.sampled_from(ITEMS), texts, articles)
def test_any_response_earns_between_none_and_all_of_the_points(item, response, article):
    score = grade(item, response, article)
    assert 0 <= score.points <= score.most == 3
    assert score.reason


@given(texts, texts, texts, articles)
def test_any_item_can_be_graded(stem, key, response, article):
    score = grade(Item(stem=stem, key=key), response, article)
    assert score.points in {0, 0.5, 1}


@pytest.mark.parametrize("article", [None, KNOWN])
@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.key)
def test_the_key_is_right_however_it_is_typed(item, article):
    for typed in (item.key, item.key.upper(), item.key.lower(), f"  {item.key}  .",
                  item.key.replace(" ", "   ")):  # fmt: skip
        score = grade(item, typed, article)
        assert (score.points, score.look) == (3, False), typed


@given(
    st.text(letters, min_size=1), st.sampled_from([str.upper, str.lower, str.swapcase]), articles
)
def test_any_key_is_right_whatever_its_case_and_spacing(key, case, article):
    item = Item(stem="What is it?", key=key)
    typed = "  " + case(key).replace(" ", "  ") + "\n"
    if normalised(key):
        assert grade(item, typed, article).points == 1


@given(texts)
@settings(max_examples=200)
def test_what_is_normalised_is_left_alone(text):
    assert normalised(normalised(text)) == normalised(text)


@given(st.sampled_from(ITEMS), st.sampled_from(ITEMS), articles)
def test_a_further_right_answer_never_costs_points(item, other, article):
    more = Item(stem=item.stem, key=other.key, accept=(item.key,), points=3)
    assert grade(more, item.key, article).points == 3

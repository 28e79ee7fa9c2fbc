"""Articles with marked words, and papers without keys."""

from hypothesis import given
from hypothesis import strategies as st

from quizgen.domain.article import Article
from quizgen.domain.bank import Citation, Distractor, Item
from quizgen.web.paper import shown_options
from quizgen.web.passages import marked

ARTICLE = Article(title="T", paragraphs=("One two three four.", "Five six."))


def shown(article, evidence):
    """The passages with names, by paragraph."""
    return {
        p.number: [(one.text, one.names) for one in p.passages if one.names]
        for p in marked(article, evidence)
    }


def test_marks_may_overlap():
    evidence = {
        "a": [Citation(paragraph=1, quote="One two three")],
        "b": [Citation(paragraph=1, quote="three  four")],
    }
    assert shown(ARTICLE, evidence)[1] == [
        ("One two ", ("a",)),
        ("three", ("a", "b")),
        (" four", ("b",)),
    ]


def test_words_in_another_paragraph_are_found_and_missing_ones_passed_over():
    evidence = {
        "a": [Citation(paragraph=1, quote="Five six"), Citation(paragraph=9, quote="Five")],
        "b": [Citation(paragraph=1, quote="seven"), Citation(paragraph=1, quote=" ")],
    }
    assert shown(ARTICLE, evidence) == {1: [], 2: [("Five", ("a",)), (" six", ("a",))]}


@given(
    st.lists(st.text(min_size=1), min_size=1, max_size=3),
    st.lists(st.tuples(st.integers(1, 4), st.text()), max_size=5),
)
def test_passages_together_are_the_paragraph(paragraphs, quotes):
    article = Article(title="T", paragraphs=tuple(paragraphs))
    evidence = {str(n): [Citation(paragraph=p, quote=q)] for n, (p, q) in enumerate(quotes)}
    found = marked(article, evidence)
    assert ["".join(one.text for one in p.passages) for p in found] == paragraphs


def test_numbers_stay_in_their_order():
    item = Item(
        id="x",
        type="multiple_choice",
        stem="How many?",
        key="20",
        distractors=(Distractor(text="9"), Distractor(text="100")),
    )
    assert {shown_options(item, token) for token in ("a", "b", "c", None)} == {("9", "20", "100")}

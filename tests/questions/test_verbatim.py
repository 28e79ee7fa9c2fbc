"""Sentences in their own words as statements."""

import pytest

from quizgen.clauses import clauses
from quizgen.domain.verbatim import verbatim

WHOLE = {
    "Supporters of the dam praised it for saving the farms of the valley.": (
        "supporters of the dam praised it for saving the farms of the valley"
    ),
    "In 1830, the mayor of Ayr closed the mill and sold its wheel.": (
        "in 1830, the mayor of Ayr closed the mill and sold its wheel"
    ),
    "But the weavers of Ayr sell their cloth in spring.": (
        "the weavers of Ayr sell their cloth in spring"
    ),
}
NEEDING_MORE = (
    "Supporters of the dam praised him for saving the farms of the valley.",
    "As a result, the mayor of Ayr closed the mill and sold its wheel.",
    "The reasons they gave for closing the mill were varied.",
    "We sell the cloth of Ayr in spring.",
    "The mayor of Ayr called the mill “a ruin without a roof”.",
    "This pleased the weavers of Ayr.",
    "The mayor of Ayr may close the mill and sell its wheel.",
)


def said(document):
    return [
        text for clause in clauses(document) if (text := verbatim(clause, document)) is not None
    ]


@pytest.mark.parametrize(("text", "statement"), WHOLE.items())
def test_a_sentence_that_names_what_it_speaks_of_is_a_statement(parsed, text, statement):
    assert statement in said(parsed(text))


@pytest.mark.parametrize("text", NEEDING_MORE)
def test_a_sentence_that_needs_another_is_none(parsed, text):
    assert set(said(parsed(text))) <= {""}

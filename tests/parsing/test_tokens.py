"""Tokens, sentences and the pipeline."""

import pytest

from quizgen.errors import QuizgenError
from quizgen.parsing import load, reparse


def test_a_hyphenated_word_is_one_token(document):
    parsed = document("The long-term plan for e-bikes failed.")
    assert {"long-term", "e-bikes"} <= {token.text for token in parsed.tokens}


def test_an_abbreviation_ends_no_sentence(document):
    assert len(document("Dr. Hale met Mr. Stone at No. 10 on Monday.").sentences) == 1


def test_paragraphs_are_never_run_together(document):
    parsed = document("The first has no full stop\n\nThe second has one.")
    assert [s.paragraph for s in parsed.sentences] == [1, 2]


def test_offsets_point_into_the_paragraph(document):
    parsed = document("A bridge fell. It’s gone.")
    paragraph = parsed.paragraphs[0]
    assert all(paragraph[t.start :].startswith(t.text) for t in parsed.tokens)


def test_stems_are_numbered_each_from_nought(pipeline):
    first, second = reparse(["Who fell?", "What broke?"], pipeline)
    assert [t.i for t in first] == [t.i for t in second] == [0, 1, 2]


def test_a_pipeline_that_is_not_there_is_named():
    with pytest.raises(QuizgenError, match="no_such_model"):
        load("no_such_model")

"""Tokens, sentences and the pipeline."""

import pytest

from quizgen.domain.article import Article
from quizgen.errors import QuizgenError
from quizgen.parsing import load, parse, reparse


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


def test_white_space_is_no_token(pipeline):
    article = Article(title="A title", paragraphs=("  \n ", " \n A bridge  fell.\nIt broke. "))
    parsed = parse(article, pipeline)
    assert [t.text for t in parsed.tokens] == ["A", "bridge", "fell", ".", "It", "broke", "."]
    assert [(s.paragraph, s.start, s.end) for s in parsed.sentences] == [(2, 0, 4), (2, 4, 7)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("The U.S. Army left St. Louis on Jan. 5 at 9 a.m. with Dr. Hale.", 1),
        ("“Why?” Anna asked. “It broke.”", 2),
        ("She said: “It broke. It is gone.” Nobody answered.", 3),
        ("It broke! Nobody answered. 20 people left.", 3),
    ],
)
def test_where_sentences_end(document, text, sentences):
    assert len(document(text).sentences) == sentences


def test_a_hyphenated_word_hangs_where_its_head_did(document):
    tokens = document("The state-run agency sold a 50-metre pipe.").tokens
    (run,) = [t for t in tokens if t.text == "state-run"]
    assert (run.dep, tokens[run.head].text) == ("amod", "agency")


def test_contractions_are_known_by_their_words(document):
    lemmas = {t.text: t.lemma for t in document("It isn’t new, and they’ve won’t.").tokens}
    assert (lemmas["n’t"], lemmas["’ve"]) == ("not", "have")


def test_stems_are_numbered_each_from_nought(pipeline):
    first, second = reparse(["Who fell?", "What broke?"], pipeline)
    assert [t.i for t in first] == [t.i for t in second] == [0, 1, 2]


def test_a_pipeline_that_is_not_there_is_named():
    with pytest.raises(QuizgenError, match="no_such_model"):
        load("no_such_model")


def test_verbs_keep_their_mute_e(document):
    text = "Anna hoped that it hopped. She hopes to win, and the hare hops, fixes and offers help."
    lemmas = {t.text: t.lemma for t in document(text).tokens}
    assert lemmas["hoped"] == lemmas["hopes"] == "hope"
    assert lemmas["hopped"] == "hop"
    assert (lemmas["fixes"], lemmas["offers"]) == ("fix", "offer")

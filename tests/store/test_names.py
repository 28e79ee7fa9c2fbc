"""Codes, words and names."""

import pytest

from quizgen.store.names import (
    ANIMALS,
    MANNERS,
    digest,
    name_key,
    new_code,
    new_token,
    new_word,
    typed_code,
    typed_word,
)


def test_codes_have_no_characters_that_look_like_others():
    codes = [new_code() for _ in range(500)]
    assert {len(code) for code in codes} == {6}
    assert not set("".join(codes)) & set("0O1IL2Z5S8BUAE")
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("typed", ["cdf-347", " CDF 347 ", "cDf.347", "C D F 3 4 7"])
def test_a_code_is_known_however_it_is_typed(typed):
    assert typed_code(typed) == "CDF347"


@pytest.mark.parametrize(
    "typed", ["quiet-otter", "Quiet Otter", " QUIET -- otter ", "quiet  otter"]
)
def test_a_resume_word_is_known_however_it_is_typed(typed):
    assert typed_word(typed) == "quiet-otter"


def test_resume_words_are_two_and_stay_as_they_are_when_typed():
    assert len(set(MANNERS)) == len(MANNERS)
    assert len(set(ANIMALS)) == len(ANIMALS)
    word = new_word()
    assert typed_word(word) == word
    assert word.count("-") == 1


def test_tokens_are_long_and_never_the_same():
    assert len({new_token() for _ in range(100)}) == 100
    assert len(new_token()) == 43
    assert len(digest(new_token())) == 64


@pytest.mark.parametrize(
    "name",
    ["Zoë Strauß", " zoë  STRAUSS", "Zoe\u0308 Strauß", "Ｚoë Strauß", "Zoë\u200b Strauß\u2060"],
)
def test_names_are_the_same_with_other_capitals_spaces_and_forms(name):
    assert name_key(name) == "zoë strauss"


def test_names_that_differ_are_not_the_same():
    assert len({name_key(name) for name in ("Zoë", "Zoe", "Zoé", "Zo ë")}) == 4


def test_a_key_fits_its_column_whatever_becomes_of_the_letters():
    assert len(name_key("\ufdfa" * 60)) <= 120

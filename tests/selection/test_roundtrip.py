"""Good questions survive their parse, faulty ones do not."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Role
from quizgen.domain.document import Token
from quizgen.parsing import load, reparse
from quizgen.selection import parse_checks

from .build import case

HERE = Path(__file__).parent
STEMS = [line.split("|") for line in (HERE / "stems.txt").read_text("utf-8").splitlines()]
STORED = HERE / "stems.json"
# faults that hang on a wrong label of the small model, or that grammar alone does not show
MISSED = {
    "What does leafcutter ants carry back to their nests?",
    "Why did the train stop the driver was tired?",
}


@pytest.fixture(scope="module")
def tokens(request):
    """A function from a stem to its stored parse; --update-parses makes them anew."""
    if request.config.getoption("--update-parses"):
        parses = reparse([stem for *_, stem in STEMS], load())
        lines = (
            json.dumps([[t.text, t.lemma, t.pos, t.tag, t.dep, t.head - p[0].i] for t in p])
            for p in parses
        )
        STORED.write_text("[\n" + ",\n".join(lines) + "\n]\n", "utf-8")
    rows = json.loads(STORED.read_text("utf-8"))
    known = {stem: row for (*_, stem), row in zip(STEMS, rows, strict=True)}

    def get(stem: str) -> tuple[Token, ...]:
        return tuple(
            Token(i, text, " ", lemma, pos, tag, dep, head, 0, 0)
            for i, (text, lemma, pos, tag, dep, head) in enumerate(known[stem])
        )

    return get


def candidate(role: str, lemma: str, stem: str) -> Candidate:
    plain = case().candidate
    clause = plain.fact.clause
    clause = replace(clause, verb=replace(clause.verb, lemma=lemma))
    return replace(plain, stem=stem, asked=Role[role], fact=replace(plain.fact, clause=clause))


def test_at_most_three_in_a_hundred_good_questions_are_lost(tokens):
    good = [row[1:] for row in STEMS if row[0] == "good"]
    lost = [stem for *rest, stem in good if parse_checks(candidate(*rest, stem), tokens(stem))]
    assert len(lost) <= 0.03 * len(good), lost


@pytest.mark.parametrize(
    "row", [row[1:] for row in STEMS if row[0] == "fault"], ids=lambda row: row[-1]
)
def test_a_planted_fault_is_caught(row, tokens):
    found = parse_checks(candidate(*row), tokens(row[-1]))
    assert (found is None) == (row[-1] in MISSED)


def test_the_reason_quotes_what_is_wrong(tokens):
    row = ("OBJECT", "design", "What did Marie Lund designed for the harbour?")
    assert parse_checks(candidate(*row), tokens(row[-1])) == (
        "do-support",
        "'did' is followed by 'designed'",
    )


def test_tokens_may_be_numbered_from_any_start(tokens):
    row = ("SUBJECT", "have", "Who have the key to the tower?")
    moved = tuple(replace(t, i=t.i + 40, head=t.head + 40) for t in tokens(row[-1]))
    assert parse_checks(candidate(*row), moved) == ("agreement", "'Who have'")


def test_a_stem_without_a_question_word_fails():
    words = tuple(
        Token(i, word, " ", word, "NOUN", "NN", "ROOT", 0, 0, 0)
        for i, word in enumerate(("Name", "it", "?"))
    )
    assert parse_checks(case().candidate, words) is not None

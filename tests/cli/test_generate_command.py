"""`quizgen generate`: what it writes, says and refuses."""

import os

import pytest

from quizgen.banks import load, parse
from tests.cli.conftest import TEXT


def test_it_writes_a_bank_beside_and_says_what_comes_next(quizgen_, generator, tmp_path):
    result = quizgen_("generate", "article.txt")
    assert result.code == 0
    assert result.out == ""
    assert result.told == [
        "2 questions about “The lighthouse at Penrith Point” (1 multiple choice, 1 short answer), "
        "written to article.yaml.",
        "  1 of 6 short-answer questions",
        "Read it:           quizgen show article.yaml",
        "After editing it:  quizgen check article.yaml",
    ]
    assert len(load(tmp_path / "article.yaml").bank.items) == 2


def test_the_options_reach_the_generator(quizgen_, generator):
    arguments = "--multiple-choice 3 --short-answer 0 --gap-fill 2 --true-false 4 --seed 9"
    quizgen_(
        "generate", "article.txt", "--pipeline", "other", "--difficulty", "hard", *arguments.split()
    )
    (options,) = generator
    assert (options.multiple_choice, options.short_answer, options.gap_fill) == (3, 0, 2)
    assert options.true_false == 4
    assert (options.seed, options.difficulty, options.pipeline) == (9, "hard", "other")


def test_the_bank_can_go_to_standard_output(quizgen_, generator, tmp_path):
    quizgen_("generate", "article.txt")
    result = quizgen_("generate", "article.txt", "-o", "-")
    assert result.code == 0
    assert result.out == (tmp_path / "article.yaml").read_text("utf-8")
    assert parse(result.out, "out").title == "The lighthouse at Penrith Point"
    assert "written to standard output" in result.err


def test_standard_input_is_named_after_the_title(quizgen_, generator, tmp_path):
    result = quizgen_("generate", "-", stdin=TEXT.encode())
    assert result.code == 0
    assert (tmp_path / "the-lighthouse-at-penrith-point.yaml").exists()


def test_names_with_spaces_are_quoted_where_they_are_to_be_typed(quizgen_, generator):
    result = quizgen_("generate", "article.txt", "-o", "my bank.yaml")
    assert result.told[-1].endswith("quizgen check 'my bank.yaml'")


def test_generating_again_replaces_an_unedited_bank_only(quizgen_, generator, tmp_path):
    bank = tmp_path / "article.yaml"
    assert quizgen_("generate", "article.txt").code == 0
    assert quizgen_("generate", "article.txt", "--seed", "1").code == 0
    bank.write_text(bank.read_text("utf-8") + "# For Monday\n", "utf-8")
    before = bank.read_bytes()
    made = len(generator)
    result = quizgen_("generate", "article.txt")
    assert result.code == 1
    assert result.told == [
        "quizgen: article.yaml: this bank was edited since it was generated: choose another name "
        "(-o), or overwrite it with --force"
    ]
    assert bank.read_bytes() == before
    assert len(generator) == made, "it should refuse before the work"
    assert quizgen_("generate", "article.txt", "--force").code == 0


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_the_article_is_never_overwritten(quizgen_, generator, tmp_path, force):
    result = quizgen_("generate", "article.txt", "-o", tmp_path / "article.txt", *force)
    assert result.code == 1
    assert "this is the article itself" in result.err
    assert (tmp_path / "article.txt").read_text("utf-8") == TEXT


@pytest.mark.parametrize(
    ("output", "message"),
    [
        ("absent/bank.yaml", "there is no folder"),
        (".", "this is a folder"),
        ("a" * 5000, "cannot be the name of a file"),
        ("notes.txt", "a file that is no sound bank is there"),
    ],
)
def test_bad_targets_are_refused_before_the_work(quizgen_, generator, tmp_path, output, message):
    (tmp_path / "notes.txt").write_text("mine")
    result = quizgen_("generate", "article.txt", "-o", output)
    assert result.code == 1
    assert len(result.told) == 1
    assert message in result.err
    assert generator == []
    assert sorted(p.name for p in tmp_path.iterdir()) == ["article.txt", "notes.txt"]


def test_a_read_only_folder_is_refused(quizgen_, generator, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)
    result = quizgen_("generate", "article.txt")
    assert result.code == 1
    assert "nothing can be written to the folder" in result.err
    assert generator == []


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b"\x00\x01\x02\xff" * 400, "article.txt"),
        (b"Too short to ask about.", "words"),
        (
            "Der Leuchtturm steht seit langem am Ufer und niemand weiß warum. ".encode() * 20,
            "German",
        ),
        (b"lighthouse " * 20_001, "words"),
    ],
)
def test_bad_articles_give_one_line_and_no_file(quizgen_, generator, tmp_path, data, message):
    (tmp_path / "article.txt").write_bytes(data)
    result = quizgen_("generate", "article.txt")
    assert result.code == 1
    assert len(result.told) == 1
    assert message in result.err
    assert [p.name for p in tmp_path.iterdir()] == ["article.txt"]


def test_an_article_without_facts_gives_the_reason_and_no_file(quizgen_, generator, tmp_path):
    (tmp_path / "article.txt").write_text(TEXT.replace("Penrith", "nothing"), "utf-8")
    result = quizgen_("generate", "article.txt")
    assert result.code == 1
    assert result.told == ["quizgen: no question worth asking: the text states no fact"]
    assert not (tmp_path / "article.yaml").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["generate"],
        ["generate", "article.txt", "--multiple-choice", "-1"],
        ["generate", "article.txt", "--multiple-choice", "many"],
        ["generate", "article.txt", "--difficulty", "fiendish"],
        ["generate", "article.txt", "--multiple-choice", "0", "--short-answer", "0"],
        ["generate", "article.txt", "--colour", "red"],
    ],
)
def test_wrong_usage_exits_with_2(quizgen_, generator, arguments):
    result = quizgen_(*arguments)
    assert result.code == 2
    assert "Error: " in result.err
    assert generator == []


def test_the_real_generator_explains_and_its_bank_passes_check(quizgen_, tmp_path):
    result = quizgen_("generate", "article.txt", "--explain")
    assert result.code == 0
    assert any(line.startswith("Dropped, ") for line in result.told)
    bank = (tmp_path / "article.yaml").read_bytes()
    assert quizgen_("check", "article.yaml").code == 0
    assert quizgen_("generate", "article.txt", "-o", "again.yaml").code == 0
    assert (tmp_path / "again.yaml").read_bytes() == bank

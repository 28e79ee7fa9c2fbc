"""`quizgen generate`: what it writes, says and refuses."""

import os

import pytest

import quizgen.generate
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


def edit(path, old, new):
    """Change a file as in an editor."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_generating_again_keeps_what_the_teacher_had_in_hand(quizgen_, generator, tmp_path):
    bank = tmp_path / "article.yaml"
    assert quizgen_("generate", "article.txt").code == 0
    edit(bank, "status: draft", "status: approved")
    result = quizgen_("generate", "article.txt", "--seed", "1")
    assert result.code == 0
    assert result.told[0] == "Kept 1 approved. Replaced 1 draft. Added 1 new."
    assert [item.id for item in generator[-1].beside] == ["who-1"]
    new, old = load(bank).bank.items
    assert (new.points, old.status) == (3, "approved")


def test_an_untouched_bank_is_made_anew(quizgen_, generator, tmp_path):
    assert quizgen_("generate", "article.txt").code == 0
    result = quizgen_("generate", "article.txt", "--seed", "1")
    assert result.told[0] == "1 draft came out the same. Replaced 1 draft. Added 1 new."
    assert quizgen_("generate", "article.txt", "-o", "fresh.yaml", "--seed", "1").code == 0
    assert (tmp_path / "article.yaml").read_bytes() == (tmp_path / "fresh.yaml").read_bytes()


def test_a_comment_stays_and_force_starts_afresh(quizgen_, generator, tmp_path):
    bank = tmp_path / "article.yaml"
    assert quizgen_("generate", "article.txt").code == 0
    fresh = bank.read_bytes()
    edit(bank, "- id: when-1", "# For Monday\n- id: when-1")
    assert quizgen_("generate", "article.txt").code == 0
    assert "# For Monday\n- id: when-1\n" in bank.read_text("utf-8")
    edit(bank, "status: draft", "status: approved")
    assert quizgen_("generate", "article.txt", "--force").code == 0
    assert bank.read_bytes() == fresh


def test_rejected_questions_are_not_counted(quizgen_, generator, tmp_path):
    quizgen_("generate", "article.txt")
    edit(tmp_path / "article.yaml", "status: draft", "status: rejected")
    result = quizgen_("generate", "article.txt")
    assert result.told[0] == "Kept 1 rejected. 1 draft came out the same. Added none."
    assert result.told[1].startswith("1 question about")


def test_a_bank_about_another_article_is_refused(quizgen_, generator, tmp_path):
    assert quizgen_("generate", "article.txt").code == 0
    before = (tmp_path / "article.yaml").read_bytes()
    other = "A mill stood by the river. Its wheel turned all day and all night. " * 8
    (tmp_path / "other.txt").write_text(other, "utf-8")
    result = quizgen_("generate", "other.txt", "-o", "article.yaml")
    assert result.code == 1
    assert result.told == [
        "quizgen: article.yaml: this bank is about another article, “The lighthouse at Penrith "
        "Point”: choose another name (-o), or start afresh with --force"
    ]
    assert (tmp_path / "article.yaml").read_bytes() == before
    assert len(generator) == 1, "it should refuse before the work"


def test_the_text_that_the_teacher_corrected_is_asked_about(quizgen_, generator, tmp_path):
    quizgen_("generate", "article.txt")
    edit(tmp_path / "article.yaml", "climbed 180 steps", "climbed 190 steps")
    result = quizgen_("generate", "article.txt")
    assert "190 steps" in load(tmp_path / "article.yaml").bank.article.text
    assert "the article as the bank has it" in result.err


@pytest.mark.parametrize("there", [True, False])
def test_a_file_changed_while_it_was_generating_is_not_overwritten(
    quizgen_, generator, tmp_path, monkeypatch, there
):
    bank = tmp_path / "article.yaml"
    if there:
        quizgen_("generate", "article.txt")
    make = quizgen.generate.generate

    def meanwhile(article, options):
        bank.write_text("title: Mine\nitems: []\n", "utf-8")
        return make(article, options)

    monkeypatch.setattr(quizgen.generate, "generate", meanwhile)
    result = quizgen_("generate", "article.txt")
    assert result.code == 1
    assert "changed meanwhile" in result.err
    assert bank.read_text("utf-8") == "title: Mine\nitems: []\n"


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

"""A faulty file: what is said, and on which line."""

import pytest

from quizgen.banks import Fault, FaultyBankError, parse
from tests.banks.samples import BY_HAND

HEAD = "title: Seas\nitems:\n- stem: Which sea?\n"


def faults(text):
    with pytest.raises(FaultyBankError) as caught:
        parse(text, "seas.yaml")
    return [(fault.line, fault.path, fault.message) for fault in caught.value.faults]


def only(text):
    (fault,) = faults(text)
    return fault


def test_all_faults_are_told_at_once_in_the_order_of_their_lines():
    text = """\
title: 12:30
language: no
article:
  title: A
  published: 2023-13-45
  txt: The sea.
items:
- stem: Who?
  key: no
  points: "2"
  difficulty: Easy
- stem: What?
  key: Salt
  type: multiple_choice
  id: x
- stem: Why?
  key: Wind
  id: x
  distractors:
  - text: wind
  - rationale: None
  - Waves
"""
    with pytest.raises(FaultyBankError) as caught:
        parse(text, "seas.yaml")
    told = str(caught.value).splitlines()
    assert [line.split(": ")[:2] for line in told] == [
        ["seas.yaml:1", "title"],
        ["seas.yaml:2", "language"],
        ["seas.yaml:4", "article.text"],
        ["seas.yaml:5", "article.published"],
        ["seas.yaml:6", "article.txt"],
        ["seas.yaml:9", "items[0].key"],
        ["seas.yaml:10", "items[0].points"],
        ["seas.yaml:11", "items[0].difficulty"],
        ["seas.yaml:14", "items[1].type"],
        ["seas.yaml:18", "items[2].id"],
        ["seas.yaml:20", "items[2].distractors[0].text"],
        ["seas.yaml:21", "items[2].distractors[1].text"],
        ["seas.yaml:22", "items[2].distractors[2]"],
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("no", "yes or no"),
        ("Off", "yes or no"),
        ("12:30", "a number"),
        ("010", "a number"),
        ("1859", "a number"),
        ("0.5", "a number"),
        ("2023-09-13", "a date"),
        ("null", "nothing"),
        ("=", "something else than text"),
    ],
)
def test_what_yaml_would_misread_must_be_in_quotes(text, kind):
    line, path, message = only(f"{HEAD}  key: {text}\n")
    assert (line, path) == (4, "items[0].key")
    assert message == f'YAML reads {text} as {kind}: put it in quotes, "{text}"'
    for quote in "'\"":
        assert parse(f"{HEAD}  key: {quote}{text}{quote}\n", "seas.yaml").items[0].key == text


def test_an_unknown_field_is_named_with_the_one_that_is_meant():
    assert only(f"{HEAD}  key: a\n  distracters: []\n") == (
        5,
        "items[0].distracters",
        "there is no such field: is distractors meant?",
    )
    assert (
        "the fields are text, rationale"
        in only(f"{HEAD}  key: a\n  distractors:\n  - text: b\n    zzz: c\n")[2]
    )


def test_a_field_that_stands_twice_is_refused():
    assert only(f"{HEAD}  key: a\n  key: b\n") == (5, "items[0].key", "this field stands twice")


@pytest.mark.parametrize(
    "text", ["&name Salt", "*name", "!!python/object:os.system Salt", "!x a", "Salt\n  &x rule: a"]
)
def test_anchors_aliases_and_tags_are_refused(text):
    line, _, message = only(f"{HEAD}  key: {text}\n")
    assert line in {4, 5}
    assert "must be in quotes" in message


def test_a_billion_laughs_are_not_laughed():
    bomb = "a: &a [x, x]\n" + "".join(
        f"b{i}: &b{i} [*{'a' if i == 0 else f'b{i - 1}'}, *a]\n" for i in range(60)
    )
    assert only(bomb)[0] == 1


@pytest.mark.parametrize("deep", ["[" * 1000, "- " * 1000, "{a: " * 1000, "? " * 1000])
def test_deep_nesting_is_refused(deep):
    assert only(f"title: Seas\nitems:\n  {deep}")[2] == "this is nested too deep"


def test_a_huge_text_is_refused():
    assert only("title: " + "a" * 4_000_001)[2] == "the file is larger than 4 MB"
    assert only("title: a\nitems: [" + "a," * 250_000 + "]")[2] == "the file has too many entries"


@pytest.mark.parametrize("text", ["title: a" + " " * 900_000 + "b", 'title: "a' + "\\n " * 200_000])
def test_a_hostile_text_is_read_in_passable_time(text):
    assert faults(text)


def test_of_thousands_of_faults_the_first_are_told():
    found = faults("".join(f"a{i}: no\n" for i in range(5000)))
    assert len(found) == 1001
    assert found[-2:][0][:2] == (1000, "")
    assert found[-2:][0][2] == "there are too many faults to read on"


@pytest.mark.parametrize(
    ("text", "line", "advice"),
    [
        ("title: He said: no", 1, "a text with “: ” in it must be in quotes"),
        ('title: a\nitems: "abc\n\n', 2, "a quotation mark that opens here is never closed"),
        ("title: a\n\titems: b", 2, "indent with spaces, not tabs"),
        ("title: @home", 1, "must be in quotes"),
        ('title: "C:\\quiz"', 1, "use single quotes"),
        ("title: 'it's'", 1, "nothing follows a text in quotes"),
        ("items:\n- stem: a\n key: b", 3, "start in one column"),
        ("title: [a", 1, "must be in quotes"),
        ("title: a\x07\nitems: []", 1, "U+0007"),
        ("title: a\nitems: b\ud800", 2, "U+D800"),
        ('title: "a\\x1b[31m"\nitems: []', 1, "U+001B"),
        ("title: a\n---\ntitle: b", 2, "a second document starts here"),
        ("", 1, "the file is empty"),
        ("# nothing\n", 1, "the file is empty"),
        ("Just a sentence.", 1, "a bank starts with the fields title: and items:"),
        ("- a\n- b", 1, "a bank starts with the fields title: and items:"),
    ],
)
def test_a_text_that_is_no_bank_comes_with_advice(text, line, advice):
    found = only(text)
    assert found[0] in {line, line + 1}
    assert advice in found[2]


@pytest.mark.parametrize(
    ("fields", "path", "message"),
    [
        ("  key:\n", "key", "this field is missing, or nothing stands after it"),
        ("  key: '  '\n", "key", "some text is missing here"),
        ("  key: [a]\n", "key", "this must be text: one that starts with [ or - must be in quotes"),
        ("  key: a\n  accept: a\n", "accept", "this must be a list"),
        ("  key: a\n  accept:\n  - \n", "accept[0]", "some text is missing here"),
        ("  key: a\n  points: 010\n", "points", "a whole number without quotes from 0 to 100"),
        ("  key: a\n  points: 101\n", "points", "a whole number without quotes from 0 to 100"),
        ("  key: a\n  points: 1.5\n", "points", "a whole number"),
        ("  key: a\n  id: a b\n", "id", "an id is made of letters, digits"),
        ("  key: a\n  type: essay\n", "type", "this must be 'multiple_choice', 'short_answer'"),
        ("  key: yes!\n  type: true_false\n", "key", 'is "True" or "False"'),
        (
            "  key: a\n  type: short_answer\n  distractors:\n  - text: b\n",
            "distractors",
            "a short_answer item has no distractors",
        ),
        (
            "  key: a\n  distractors:\n" + "".join(f"  - text: b{i}\n" for i in range(10)),
            "distractors",
            "there are too many: 9 at most",
        ),
        (
            "  key: a\n  evidence:\n  - paragraph: 0\n    quote: b\n",
            "evidence[0].paragraph",
            "1 for the first paragraph",
        ),
    ],
)
def test_a_value_that_does_not_fit_its_field(fields, path, message):
    found = only(HEAD + fields)
    assert found[1] == f"items[0].{path}"
    assert message in found[2]


def test_a_bank_of_another_format_is_refused():
    line, path, message = only("format: quizgen-bank/2\n" + BY_HAND)
    assert (line, path, message) == (1, "format", "this must be 'quizgen-bank/1'")


def test_messages_cannot_steer_the_terminal():
    for line, path, message in faults(f'{HEAD}  key: a\n  "\\e[2J\\nb": "\\e[2J"\n'):
        assert line == 5
        assert (path + message).isprintable()


def test_a_long_list_of_faults_is_cut():
    told = str(FaultyBankError("a.yaml", [Fault(n, "", "wrong") for n in range(1, 251)]))
    assert told.count("\n") == 100
    assert told.endswith("\na.yaml: and 150 more faults")

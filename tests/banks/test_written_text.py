"""The text of a bank file, as a teacher sees it in an editor."""

from dataclasses import replace

from quizgen.banks import dump
from quizgen.domain.bank import Bank, Item
from tests.banks.samples import BANK

TEXT = """\
# yaml-language-server: $schema=quizgen-bank.schema.json
format: quizgen-bank/1
title: The lighthouse
language: en
article:
  title: The lighthouse at Penrith Point
  author: A. Writer
  published: "2021-03-04"
  text: |
    The lighthouse at Penrith Point was lit for the first time in 1859. Its keeper, Ann Moss, climbed 180 steps every evening.

    In 1902 a storm broke the lamp. Tom Reed repaired it with a mirror from the inn: “It was all that we had,” he said.
generated:
  by: quizgen 0.1.0
  pipeline: en_core_web_sm 3.8.0
  seed: 7
items:
- id: who-1
  type: multiple_choice
  skill: detail
  difficulty: medium
  points: 1
  stem: Who repaired the lamp?
  key: Tom Reed
  distractors:
  - text: Ann Moss
    rationale: Paragraph 1 names her as the keeper.
  - text: The owner of the inn
  explanation: "Paragraph 2 says so: he used a mirror."
  evidence:
  - paragraph: 2
    quote: Tom Reed repaired it with a mirror from the inn
  rule: subject
  status: draft

- id: when-1
  type: short_answer
  skill: detail
  difficulty: medium
  points: 1
  stem: In what year was the lighthouse lit for the first time?
  key: "1859"
  accept:
  - in 1859
  evidence:
  - paragraph: 1
    quote: was lit for the first time in 1859
  rule: date
  status: draft
"""  # noqa: E501


def key_line(key):
    text = dump(Bank(title="a", items=(Item(id="x", stem="b", key=key),)))
    return text.split("  key: ")[1].split("  status:")[0].strip("\n")


def test_the_whole_file_reads_well():
    assert dump(BANK) == TEXT


def test_a_bank_without_items_can_be_written():
    assert dump(replace(BANK, items=())).endswith("\nitems: []\n")


def test_quotes_are_those_that_need_no_escapes():
    assert key_line("It's Tom's lamp") == "It's Tom's lamp"
    assert key_line("Tom's lamp: gone") == '"Tom\'s lamp: gone"'
    assert key_line('He said "no": twice') == "'He said \"no\": twice'"
    assert key_line("C:\\lamp # 1") == "'C:\\lamp # 1'"
    assert key_line('"It\'s gone"') == '|-\n    "It\'s gone"'
    assert key_line("One line\nand another") == "|-\n    One line\n    and another"
    assert key_line("🕯: a candle") == "'🕯: a candle'"


def test_what_newer_yaml_readers_would_take_for_a_number_is_quoted():
    assert [key_line(key) for key in ("1e3", "0o17", "1.")] == ['"1e3"', '"0o17"', '"1."']


def test_long_texts_are_not_broken():
    assert key_line("word " * 60 + "end") == "word " * 60 + "end"

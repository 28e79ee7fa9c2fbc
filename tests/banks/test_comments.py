"""Comments of a person in a bank file outlive a program that writes it."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from quizgen.banks import dump, load, parse, write
from quizgen.banks.comments import carried, comments
from tests.banks.samples import BANK, SHORT, banks

FILE = """\
# For class 8b
title: Seas # short title
items:
# Ask this one on Monday.
- id: a
  stem: "Which sea # has no coast?"
  # or: the Sargasso
  key: The Sargasso Sea  # checked
  explanation: |
    # this is no comment
    See the map. # nor is this

# The next is hard.
- id: b
  stem: What is in it?
  key: Salt

# End of the bank.
"""


def test_comments_stay_where_they_belong(tmp_path):
    path = tmp_path / "bank.yaml"
    path.write_text(FILE, "utf-8")
    loaded = load(path)
    one, two = loaded.bank.items
    write(path, replace(loaded.bank, title="Oceans", items=(two, one)), expected=loaded.mark)
    text = path.read_text("utf-8")
    assert "title: Oceans  # short title\n" in text
    assert "# Ask this one on Monday.\n- id: a\n" in text
    assert "  # or: the Sargasso\n  key: The Sargasso Sea  # checked\n" in text
    assert "# The next is hard.\n- id: b\n" in text
    assert text.endswith("# End of the bank.\n")
    assert text.index("# For class 8b\n") < text.index("title:")
    assert text.count("#") == FILE.count("#") + 1  # the line for editors
    assert load(path).bank.items == (two, one)


def test_comments_on_what_is_gone_move_to_the_end(tmp_path):
    path = tmp_path / "bank.yaml"
    path.write_text(FILE, "utf-8")
    loaded = load(path)
    write(path, replace(loaded.bank, items=loaded.bank.items[1:]), expected=loaded.mark)
    end = path.read_text("utf-8").split("key: Salt")[1]
    for comment in ("# Ask this one on Monday.", "# or: the Sargasso", "# checked"):
        assert f"{comment}\n" in end


def test_saving_twice_changes_nothing(tmp_path):
    path = tmp_path / "bank.yaml"
    path.write_text(FILE, "utf-8")
    mark = write(path, load(path).bank, expected=load(path).mark)
    assert write(path, load(path).bank, expected=mark) == mark


@pytest.mark.parametrize("bank", [BANK, replace(BANK, items=(), article=None)])
def test_a_bank_without_comments_is_written_as_ever(bank):
    assert carried(dump(bank), dump(bank)) == dump(bank)


@settings(deadline=None)
@given(banks(), banks())
def test_no_text_of_a_bank_is_taken_for_a_comment(one, other):
    assert list(comments(dump(one))) == []
    noted = dump(one) + "# Mine.\n"
    text = carried(noted, dump(other))
    assert parse(text, "x") == other
    assert text.endswith("# Mine.\n")


def test_a_changed_item_keeps_its_comment():
    old = dump(BANK).replace("- id: when-1", "# Good one.\n- id: when-1")
    new = dump(replace(BANK, items=(replace(SHORT, key="In 1859"),)))
    assert "# Good one.\n- id: when-1\n" in carried(old, new)

"""A folder of bank files, and banks with one thing changed."""

import threading
from dataclasses import replace

import pytest

from quizgen.banks import editing, write
from quizgen.banks.shelf import Shelf, slug
from quizgen.domain.bank import Bank, Item
from quizgen.errors import BankError

BANK = Bank(
    title="Bells",
    items=(
        Item(id="a", stem="Who rang?", key="Hannah"),
        Item(id="b", stem="When?", key="1801"),
        Item(id="c", stem="Where?", key="In Tarnmouth"),
    ),
)


@pytest.fixture
def shelf(tmp_path):
    """A shelf with one bank."""
    write(tmp_path / "bells.yaml", BANK)
    return Shelf(tmp_path)


def test_entries_follow_the_folder(shelf, tmp_path):
    assert [(e.name, e.bank) for e in shelf.entries()] == [("bells", BANK)]
    (tmp_path / "bad.yaml").write_text("title: x")
    (tmp_path / "note.txt").write_text("no bank")
    (tmp_path / ".hidden.yaml").write_text("title: x")
    assert [e.name for e in shelf.entries()] == ["bad", "bells"]
    assert "bad.yaml:1" in shelf.entries()[0].faults[0]
    assert str(tmp_path) not in shelf.entries()[0].faults[0]
    text = (tmp_path / "bells.yaml").read_text()
    (tmp_path / "bells.yaml").write_text(text.replace("Hannah", "Johanna"))
    assert shelf.entries()[1].bank.items[0].key == "Johanna"


@pytest.mark.parametrize("name", ["", "..", "../bells", "a/b", ".hidden", "x" * 200, "nul\0"])
def test_names_that_lead_elsewhere_are_refused(shelf, name):
    with pytest.raises(BankError):
        shelf.path(name)
    assert not shelf.has(name)


def test_save_refuses_a_file_that_was_changed_meanwhile(shelf, tmp_path):
    mark = shelf.load("bells").mark
    shelf.save("bells", editing.without(BANK, "a"), mark)
    with pytest.raises(BankError, match="changed meanwhile") as caught:
        shelf.save("bells", BANK, mark)
    assert str(tmp_path) not in str(caught.value)


def test_of_many_saves_at_once_one_wins(shelf):
    mark = shelf.load("bells").mark
    won = []

    def save(name):
        try:
            shelf.save("bells", editing.without(BANK, name), mark)
        except BankError:
            return
        won.append(name)

    threads = [threading.Thread(target=save, args=(n,)) for n in "abcabcabc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 1


def test_new_banks_get_free_names(shelf):
    assert shelf.add(BANK) == "bells-2"
    assert shelf.add(BANK, "Bells") == "Bells-3"  # on some disks the same file as "bells"
    assert shelf.duplicate("bells") == "bells-copy"


@pytest.mark.parametrize(
    ("title", "name"), [("Zürich: die Stadt!", "zurich-die-stadt"), ("日本", "quiz"), ("", "quiz")]
)
def test_slug(title, name):
    assert slug(title) == name


def names(bank):
    """The ids in their order."""
    return "".join(item.id for item in bank.items)


@pytest.mark.parametrize(
    ("item", "steps", "order"), [("a", 1, "bac"), ("c", -9, "cab"), ("b", 9, "acb")]
)
def test_moved(item, steps, order):
    assert names(editing.moved(BANK, item, steps)) == order


def test_moved_passes_over_what_was_dropped():
    dropped = replace(BANK.items[1], status="rejected")
    bank = editing.with_item(BANK, "b", dropped)
    assert names(editing.moved(bank, "a", 1)) == "cab"
    with pytest.raises(BankError, match="was dropped"):
        editing.moved(bank, "b", 1)


def test_added_gets_an_id_of_its_own():
    bank = editing.added(editing.added(BANK, BANK.items[0]), BANK.items[0])
    assert len({item.id for item in bank.items}) == 5


@pytest.mark.parametrize(
    "change",
    [
        lambda: editing.without(BANK, "z"),
        lambda: editing.with_item(BANK, "z", BANK.items[0]),
        lambda: editing.moved(BANK, "z", 1),
    ],
)
def test_items_that_are_gone(change):
    with pytest.raises(BankError, match="not in the bank any more"):
        change()

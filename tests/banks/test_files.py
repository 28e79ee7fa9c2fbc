"""Bank files on disk: nothing is lost, nothing is half written."""

import os
from dataclasses import replace

import pytest

from quizgen.banks import FaultyBankError, dump, load, parse, refuse_loss, sealed, write
from quizgen.domain.bank import Bank, Item
from quizgen.errors import BankError
from tests.banks.samples import BANK, BY_HAND


@pytest.fixture
def path(tmp_path):
    return tmp_path / "bank.yaml"


def test_a_written_bank_reads_back(path):
    mark = write(path, BANK)
    loaded = load(path)
    assert replace(loaded.bank, generated=BANK.generated) == BANK
    assert loaded.mark == mark
    assert [p.name for p in path.parent.iterdir()] == ["bank.yaml"]


def test_a_bank_that_nobody_edited_is_generated_anew(path):
    write(path, BANK)
    assert not load(path).edited
    write(path, replace(BANK, title="Another"))
    assert load(path).bank.title == "Another"


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: text.replace("Who repaired", "Who mended"),
        lambda text: text.replace("status: draft", "status: approved", 1),
        lambda text: text + "# Ask this on Monday.\n",
        lambda text: text.replace("digest: ", "digest: x"),
    ],
)
def test_an_edited_bank_is_overwritten_by_force_only(path, edit):
    write(path, BANK)
    path.write_text(edit(path.read_text("utf-8")), "utf-8")
    before = path.read_bytes()
    assert load(path).edited
    with pytest.raises(BankError, match="was edited since it was generated"):
        write(path, BANK)
    with pytest.raises(BankError, match="--force"):
        refuse_loss(path)
    assert path.read_bytes() == before
    write(path, BANK, force=True)
    assert not load(path).edited


def test_line_ends_of_another_system_are_no_edit(path):
    write(path, BANK)
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert not load(path).edited
    write(path, BANK)


@pytest.mark.parametrize("text", [BY_HAND, "Notes of mine.\n", "", "\x00\xff"])
def test_a_file_that_was_not_generated_is_never_overwritten_unasked(path, text):
    path.write_text(text, "latin-1")
    with pytest.raises(BankError, match="choose another name"):
        write(path, BANK)
    assert path.read_text("latin-1") == text


def test_a_file_changed_since_it_was_read_is_not_overwritten(path):
    path.write_text(BY_HAND)
    loaded = load(path)
    mark = write(path, replace(loaded.bank, title="Oceans"), expected=loaded.mark)
    with pytest.raises(BankError, match="changed meanwhile"):
        write(path, replace(loaded.bank, title="Lakes"), expected=loaded.mark)
    assert load(path).bank.title == "Oceans"
    write(path, replace(loaded.bank, title="Lakes"), expected=mark)
    assert load(path).bank.title == "Lakes"


def test_changing_a_generated_bank_by_a_program_counts_as_an_edit(path):
    write(path, BANK)
    loaded = load(path)
    write(path, replace(loaded.bank, title="Edited"), expected=loaded.mark)
    assert load(path).edited
    copy = path.with_name("copy.yaml")
    write(copy, load(path).bank)
    assert load(copy).edited


def test_what_goes_to_standard_output_is_what_a_file_would_hold(path):
    write(path, BANK)
    assert dump(sealed(BANK)) == path.read_text("utf-8")
    assert parse(dump(sealed(BANK)), "x") == load(path).bank


@pytest.mark.parametrize(
    "item",
    [
        Item(id="a", stem="", key="b"),
        Item(id="a", stem="Who? ", key="b"),
        Item(id="a", stem="Who?", key="b\x00"),
        Item(id="a", stem="Who?", key="\ud800"),
        Item(id="a b", stem="Who?", key="b"),
        Item(id="a", type="multiple_choice", stem="Who?", key="b"),
    ],
)
def test_a_bank_that_could_not_be_read_again_is_not_written(path, item):
    with pytest.raises(BankError):
        write(path, Bank(title="a", items=(item,)))
    assert not path.exists()


def test_a_failed_write_leaves_the_old_file_and_nothing_else(path, monkeypatch):
    write(path, BANK)
    before = path.read_bytes()

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BankError, match=r"cannot be written \(No space left"):
        write(path, replace(BANK, title="Another"))
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == ["bank.yaml"]


@pytest.mark.skipif(os.name == "nt", reason="links and permissions of POSIX")
def test_links_and_permissions_stay(path):
    write(path, BANK)
    path.chmod(0o600)
    link = path.with_name("link.yaml")
    link.symlink_to(path)
    write(link, replace(BANK, title="Another"))
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o600
    assert load(path).bank.title == "Another"


def test_targets_that_cannot_be_written_are_refused(tmp_path, monkeypatch):
    with pytest.raises(BankError, match="this is a folder"):
        write(tmp_path, BANK)
    with pytest.raises(BankError, match="there is no folder"):
        write(tmp_path / "absent" / "bank.yaml", BANK)
    with pytest.raises(BankError, match="cannot be the name of a file"):
        write(tmp_path / ("a" * 5000), BANK)
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(BankError, match="nothing can be written to the folder"):
        write(tmp_path / "bank.yaml", BANK)


@pytest.mark.skipif(os.name == "nt", reason="no such file there")
def test_devices_are_no_bank_files(tmp_path):
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    for use in (load, lambda path: write(path, BANK, force=True)):
        with pytest.raises(BankError, match="no ordinary file"):
            use(fifo)


def test_files_that_cannot_be_read(tmp_path):
    with pytest.raises(BankError, match="there is no such file"):
        load(tmp_path / "absent.yaml")
    with pytest.raises(BankError, match="this is a folder"):
        load(tmp_path)
    latin = tmp_path / "latin.yaml"
    latin.write_bytes("title: a\nitems: caf\xe9".encode("latin-1"))
    with pytest.raises(FaultyBankError, match=r"latin.yaml:2: .* save the file as UTF-8"):
        load(latin)
    huge = tmp_path / "huge.yaml"
    huge.write_bytes(b"#" * 4_000_001)
    with pytest.raises(FaultyBankError, match="larger than 4 MB"):
        load(huge)


def test_a_byte_order_mark_does_no_harm(path):
    path.write_text(BY_HAND, "utf-8-sig")
    assert load(path).bank.title == "Seas"

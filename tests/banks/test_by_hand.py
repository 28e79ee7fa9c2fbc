"""A bank that a teacher writes: little is required, and what it says is taken as it stands."""

from quizgen.banks import dump, parse
from quizgen.domain.article import Article
from tests.banks.samples import BY_HAND


def read(text):
    return parse(text, "bank.yaml")


def test_title_and_items_are_enough():
    bank = read(BY_HAND)
    assert bank.title == "Seas"
    assert bank.article is None
    assert bank.generated is None
    assert [item.type for item in bank.items] == ["multiple_choice", "short_answer"]
    assert [d.text for d in bank.items[0].distractors] == ["The North Sea", "The Black Sea"]
    assert {item.status for item in bank.items} == {"draft"}


def test_ids_come_from_the_stems_and_stay():
    first = read(BY_HAND)
    moved = read(BY_HAND.replace("key: Sodium and chlorine", "key: Sodium, chlorine\n  points: 2"))
    assert [item.id for item in first.items] == [item.id for item in moved.items]
    assert first.items[0].id.startswith("which-")


def test_ids_of_equal_stems_differ():
    item = "- stem: What?\n  key: {}\n"
    bank = read("title: a\nitems:\n" + "".join(item.format(key) for key in "bcd"))
    base = bank.items[0].id
    assert [i.id for i in bank.items] == [base, f"{base}-2", f"{base}-3"]


def test_a_derived_id_gives_way_to_one_that_is_written():
    base = read("title: a\nitems:\n- stem: What?\n  key: b\n").items[0].id
    bank = read(f"title: a\nitems:\n- stem: What?\n  key: b\n- id: {base}\n  stem: c\n  key: d\n")
    assert [i.id for i in bank.items] == [f"{base}-2", base]


def test_empty_optional_fields_are_as_if_absent():
    full = BY_HAND + "  explanation:\n  difficulty:\n  accept:\n  evidence: ~\n"
    assert read(full) == read(BY_HAND)


def test_blocks_and_wrapped_lines_are_one_text():
    bank = read(
        "title: >\n  Seas and\n  lakes\n"
        "article:\n  title: A\n  text: |\n"
        "    One line\n    and its  end.\n\n      \n    Another: no quotes # needed.\n"
        "items:\n- stem: |\n    Which sea?\n  key: It is\n    salty\n"
    )
    assert bank.title == "Seas and lakes"
    assert bank.article.paragraphs == ("One line and its  end.", "Another: no quotes # needed.")
    assert (bank.items[0].stem, bank.items[0].key) == ("Which sea?", "It is salty")


def test_windows_line_ends_and_a_date_without_quotes():
    text = (
        "title: a\narticle:\n  title: b\n  published: 2021-03-04\n"
        "  text: |\n    c\n\n    d\nitems: []\n"
    )
    expected = Article(title="b", published="2021-03-04", paragraphs=("c", "d"))
    assert read(text.replace("\n", "\r\n")).article == read(text).article == expected


def test_a_bank_by_hand_written_out_again_is_the_same_bank():
    bank = read(BY_HAND)
    assert read(dump(bank)) == bank

"""Generating again into a bank: what the teacher has had in hand stays."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.banks import (
    article_to_ask,
    dump,
    hand,
    kept,
    load,
    merged,
    said,
    sealed,
    standing,
    write,
)
from quizgen.banks.editing import swapped
from quizgen.banks.seal import digest
from quizgen.domain.article import Article
from quizgen.domain.bank import Bank, Citation, Item
from quizgen.errors import BankError
from tests.banks.samples import ARTICLE, BANK, BY_HAND, CHOICE, SHORT

STEPS = Item(
    id="how-1",
    stem="How many steps did the keeper climb?",
    key="180",
    evidence=(Citation(paragraph=1, quote="climbed 180 steps every evening"),),
    rule="quantity",
)
STORM = Item(
    id="what-1",
    stem="What did a storm break?",
    key="The lamp",
    evidence=(Citation(paragraph=2, quote="In 1902 a storm broke the lamp."),),
    rule="object",
)
OWN = Item(id="own-1", stem="Would you like to live in a lighthouse?", key="Yes")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "bank.yaml"


def on_disk(path, *items, bank=BANK):
    """The bank as a teacher left it: generated with CHOICE and SHORT, then with these items."""
    write(path, bank)
    loaded = load(path)
    write(path, replace(loaded.bank, items=items), expected=loaded.mark)
    return load(path)


def again(*items):
    """What a new run made."""
    return replace(BANK, items=items)


def ids(one):
    return [item.id for item in one.bank.items]


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (SHORT, "draft"),
        (replace(SHORT, status="approved"), "approved"),
        (replace(SHORT, status="rejected"), "rejected"),
        (replace(SHORT, stem="When was the lighthouse first lit?"), "changed"),
        (replace(SHORT, points=3, status="approved"), "changed"),
        (replace(SHORT, accept=()), "changed"),
        (OWN, "written"),
        (replace(OWN, status="approved"), "written"),
        (replace(OWN, status="rejected"), "rejected"),
        (replace(SHORT, id="when-2"), "changed"),  # in doubt it is hers
    ],
)
def test_what_the_teacher_did_with_an_item(path, item, expected):
    assert hand(item, on_disk(path, CHOICE, item).bank) == expected


def test_the_teachers_items_stay_and_drafts_give_way(path):
    there = on_disk(path, CHOICE, replace(SHORT, status="approved"), OWN)
    done = merged(there, again(STEPS, STORM))
    assert ids(done) == ["when-1", "how-1", "what-1", "own-1"]
    assert done.bank.items[0].status == "approved"
    assert said(done) == ("Kept 1 approved, 1 written by you. Replaced 1 draft. Added 2 new.")


def test_everything_is_counted_by_what_she_did(path):
    there = on_disk(
        path,
        replace(CHOICE, status="rejected"),
        replace(SHORT, stem="When was it first lit?"),
        OWN,
    )
    done = merged(there, again(STEPS))
    assert said(done) == "Kept 1 changed, 1 written by you, 1 rejected. Added 1 new."
    assert done.bank.items[0].status == "rejected"


def test_drafts_that_come_out_the_same_stay_where_she_moved_them(path):
    there = on_disk(path, CHOICE, SHORT, OWN)
    done = merged(there, again(SHORT, CHOICE))
    assert done.bank.items == (CHOICE, SHORT, OWN)
    assert said(done) == "Kept 1 written by you. 2 drafts came out the same. Added none."


def test_new_items_stand_in_the_articles_order_among_those_kept(path):
    there = on_disk(path, replace(SHORT, status="approved"), replace(CHOICE, status="approved"))
    gap = replace(STEPS, id="gap-1", type="gap_fill", stem="She climbed _____ steps.")
    done = merged(there, again(STEPS, STORM, gap))
    assert ids(done) == ["when-1", "how-1", "what-1", "who-1", "gap-1"]


def test_her_order_and_what_she_put_first_or_last_stays(path):
    first = replace(OWN, id="own-0")
    done = merged(
        on_disk(path, first, replace(CHOICE, status="approved"), SHORT, OWN), again(STEPS, STORM)
    )
    assert ids(done)[0] == "own-0"
    assert ids(done).index("own-0") < ids(done).index("who-1") < ids(done).index("own-1")


def test_title_language_and_article_stay_hers(path):
    there = on_disk(path, CHOICE)
    bank = replace(there.bank, title="Our lighthouse", language="en-GB")
    bank = replace(bank, article=replace(ARTICLE, licence="CC0-1.0"))
    write(path, bank, expected=there.mark)
    done = merged(load(path), again(STEPS))
    assert (done.bank.title, done.bank.language) == ("Our lighthouse", "en-GB")
    assert done.bank.article.licence == "CC0-1.0"


def test_a_bank_generated_again_knows_its_items_still(path):
    there = on_disk(path, CHOICE, replace(SHORT, status="approved"), OWN)
    write(path, merged(there, again(STEPS)).bank, expected=there.mark)
    now = load(path)
    assert now.edited, "it holds a teacher's work"
    assert [hand(i, now.bank) for i in now.bank.items] == ["approved", "draft", "written"]
    assert ids(merged(now, again(STORM))) == ["when-1", "what-1", "own-1"]


def test_an_untouched_bank_becomes_just_the_new_one(path):
    write(path, BANK)
    done = merged(load(path), again(STEPS, SHORT))
    assert done.bank == sealed(again(STEPS, SHORT))
    assert said(done) == "1 draft came out the same. Replaced 1 draft. Added 1 new."
    assert kept(load(path).bank) == ()


def without_digests(text):
    lines = text.splitlines(keepends=True)
    at = lines.index("  item_digests:\n")
    return "".join(lines[:at] + lines[at + 3 :])


def test_an_edited_bank_of_an_earlier_version_is_all_hers(path):
    write(path, BANK)
    text = without_digests(path.read_text("utf-8"))
    path.write_text(text.replace("status: draft", "status: approved", 1), "utf-8")
    there = load(path)
    assert [hand(i, there.bank) for i in there.bank.items] == ["approved", "changed"]
    done = merged(there, again(STEPS))
    assert ids(done) == ["how-1", "who-1", "when-1"]
    assert said(done) == "Kept 1 approved, 1 changed. Added 1 new."


def test_an_untouched_bank_of_an_earlier_version_learns_its_digests(path):
    text = dump(BANK)
    made = replace(BANK.generated, digest=digest(text))
    path.write_text(dump(replace(BANK, generated=made)), "utf-8")
    there = load(path)
    assert not there.edited
    items = (replace(CHOICE, status="approved"), replace(SHORT, points=2))
    write(path, replace(there.bank, items=items), expected=there.mark)
    bank = load(path).bank
    assert [hand(item, bank) for item in bank.items] == ["approved", "changed"]


def test_a_swapped_item_is_a_draft_still_and_the_old_one_rejected(path):
    bank = swapped(on_disk(path, CHOICE, SHORT).bank, "who-1", STORM)
    assert [hand(item, bank) for item in bank.items] == ["draft", "draft", "rejected"]


def test_a_bank_by_hand_about_the_article_gets_questions_and_the_article(path):
    path.write_text(
        "title: My lighthouse\nitems:\n- stem: Who mended the lamp?\n  key: Tom Reed\n"
        "  evidence:\n  - paragraph: 2\n    quote: Tom Reed repaired it\n",
        "utf-8",
    )
    there = standing(path)
    assert article_to_ask(there, ARTICLE, "x") == ARTICLE
    done = merged(there, again(STEPS))
    assert said(done) == "Kept 1 written by you. Added 1 new."
    assert (done.bank.title, done.bank.article) == ("My lighthouse", ARTICLE)
    write(path, done.bank, expected=there.mark)
    assert [hand(i, load(path).bank) for i in load(path).bank.items] == ["draft", "written"]


def test_among_items_that_are_all_hers_the_article_gives_the_order(path):
    mine = [replace(i, id=f"mine-{i.key}"[:8], rule=None) for i in (SHORT, CHOICE)]
    write(path, Bank(title="a", items=(*mine, OWN), article=ARTICLE))
    now = ids(merged(load(path), again(STEPS)))
    assert now == ["mine-185", "how-1", "mine-Tom", "own-1"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (BY_HAND, "this bank holds no article, and its questions do not all cite this one"),
        (
            "title: a\narticle:\n  title: Seas\n  text: The sea is deep and blue.\nitems: []\n",
            "this bank is about another article, “Seas”",
        ),
    ],
)
def test_a_bank_about_something_else_is_refused(path, text, said):
    path.write_text(text, "utf-8")
    with pytest.raises(BankError, match=said) as error:
        article_to_ask(standing(path), ARTICLE, "bank.yaml")
    assert "\n" not in str(error.value)


def test_an_article_that_was_corrected_is_the_same_article(path):
    there = on_disk(path, replace(SHORT, status="approved"))
    text = "The lighthouse was built of granite. " + ARTICLE.paragraphs[0]
    corrected = replace(ARTICLE, paragraphs=(text, *ARTICLE.paragraphs[1:]))
    assert article_to_ask(there, corrected, "x") == ARTICLE  # her items cite the bank's text
    write(path, BANK, force=True)
    assert article_to_ask(load(path), corrected, "x") == corrected  # nobody has touched the bank
    other = Article(title="Another", paragraphs=("Nothing of this was ever in it.",))
    with pytest.raises(BankError, match="another article"):
        article_to_ask(load(path), other, "x")


def test_a_file_that_is_no_sound_bank_is_refused_in_one_line(path):
    path.write_text("title: a\nitems:\n- stem: b\n", "utf-8")
    with pytest.raises(BankError, match=r"no sound bank is there \(line 3: .*key") as error:
        standing(path)
    assert "\n" not in str(error.value)


def test_no_file_no_bank(path):
    assert standing(path) is None


def test_an_empty_bank_about_the_article_is_filled(path):
    write(path, Bank(title="a", items=(), article=ARTICLE))
    assert ids(merged(load(path), again(STEPS))) == ["how-1"]


KINDS = ("draft", "approved", "rejected")


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.permutations([CHOICE, SHORT, STEPS, OWN]),
    st.lists(st.sampled_from(KINDS), min_size=4, max_size=4),
    st.sets(st.sampled_from(["who-1", "when-1", "how-1"])),
    st.permutations([CHOICE, SHORT, STEPS, STORM]),
)
def test_nothing_of_hers_is_lost_moved_or_doubled(path, order, statuses, touched, run):
    write(path, again(CHOICE, SHORT, STEPS), force=True)
    there = load(path)
    items = tuple(
        replace(item, status=status, points=2 if item.id in touched else 1)
        for item, status in zip(order, statuses, strict=True)
    )
    there = replace(there, bank=replace(there.bank, items=items), edited=True)
    mine = kept(there.bank)
    new = [item for item in run if item.id not in {i.id for i in mine}]
    done = merged(there, again(*new))
    assert [item for item in done.bank.items if item in mine] == list(mine)
    assert set(done.bank.items) == {*mine, *new}
    assert len(done.bank.items) == len(mine) + len(new)
    assert sum(done.kept.values()) == len(mine)
    once_more = merged(replace(there, bank=done.bank), again(*new))
    assert once_more.bank.items == done.bank.items
    assert (once_more.added, once_more.replaced) == (0, 0)

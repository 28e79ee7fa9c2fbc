"""Warnings about items: each fires on what it is meant for, and not on a sound item."""

from dataclasses import replace

import pytest

from quizgen.banks import cautions
from quizgen.domain.bank import Bank, Citation, Distractor, Item
from tests.banks.samples import BANK, CHOICE, SHORT


def choice(key, *distractors, stem="What did the crew see?", name="x", **fields):
    wrong = tuple(Distractor(text=text) for text in distractors)
    return Item(id=name, type="multiple_choice", stem=stem, key=key, distractors=wrong, **fields)


def warnings(*items, article=None):
    bank = Bank(title="a", items=items, article=article)
    return [(caution.item, caution.name) for caution in cautions(bank)]


def names(item):
    return {name for _, name in warnings(item)}


def test_a_sound_bank_has_none():
    assert cautions(BANK) == []


@pytest.mark.parametrize(
    ("name", "bad", "good"),
    [
        (
            "longest key",
            choice("A whale that swam along with the ship", "A seal", "A gull"),
            choice("A blue whale", "A seal", "A gull"),
        ),
        (
            "negative stem",
            choice("Ice", "Fog", "Rain", stem="What didn’t the crew see?"),
            choice("Ice", "Fog", "Rain", stem="Who said “I could not see”?"),
        ),
        (
            "negative stem",
            choice("Ice", "Fog", "Rain", stem="What did the crew never see?"),
            choice("Ice", "Fog", "Rain", stem="Which of these did the crew NOT see?"),
        ),
        (
            "all of the above",
            choice("Ice", "Fog", "All of the above"),
            choice("Ice", "Fog", "All of the fleet"),
        ),
        (
            "all of the above",
            choice("Both A and B", "Fog", "Ice"),
            choice("Both ships", "Fog", "Ice"),
        ),
        (
            "overlapping options",
            choice("A grey seal", "A seal", "A gull"),
            choice("A grey seal", "A grey gull", "A whale"),
        ),
        (
            "overlapping options",
            choice("The seal", "A seal!", "A gull"),
            choice("5 May 1902", "15 May 1902", "25 May 1902"),
        ),
        (
            "repeated word",
            choice("The lost anchor", "The mast", "The sail", stem="Where was the anchor?"),
            choice("The anchor", "An anchor chain", "Sails", stem="Where was the anchor?"),
        ),
        (
            "absolute word",
            choice("Some ice", "Only fog", "Rain"),
            choice("Only ice", "Only fog", "Rain"),
        ),
        ("few options", choice("Ice", "Fog"), choice("Ice", "Fog", "Rain")),
    ],
)
def test_each_warning_fires_on_its_fault_only(name, bad, good):
    assert name in names(bad)
    assert name not in names(good)


def test_short_answers_have_no_warnings_about_options():
    assert names(Item(id="x", stem="What was lost?", key="The lost anchor of the ship")) == set()


@pytest.mark.parametrize(
    ("evidence", "message"),
    [
        ((), "there is no evidence"),
        ((Citation(paragraph=2, quote="was lit for the first time"),), "stand in paragraph 1, not"),
        ((Citation(paragraph=1, quote="was lit for a first time"),), "does not have the words"),
        ((Citation(paragraph=9, quote="was lit for the first time"),), "has 2 paragraphs, no 9"),
    ],
)
def test_evidence_must_be_where_it_says(evidence, message):
    bank = replace(BANK, items=(replace(SHORT, evidence=evidence),))
    (caution,) = cautions(bank)
    assert (caution.item, caution.name) == ("when-1", "evidence")
    assert message in caution.message


def test_a_bank_without_an_article_needs_no_evidence():
    assert warnings(replace(SHORT, evidence=())) == []


def test_two_items_on_one_sentence_are_told():
    twin = replace(SHORT, id="twin", stem="When was it lit?")
    assert warnings(SHORT, CHOICE, twin) == [("twin", "same evidence")]


def test_rejected_items_are_passed_over():
    twin = replace(SHORT, id="twin", status="rejected")
    assert warnings(SHORT, twin) == []


def test_keys_in_one_place_are_told():
    items = [
        choice(str(n + 1), str(n + 20), str(n + 30), str(n + 40), name=f"n{n}", stem=f"How {n}?")
        for n in range(8)
    ]
    (caution,) = cautions(Bank(title="a", items=tuple(items)))
    assert caution.item == ""
    assert caution.message == "the key is option A in 8 of 8 items"


def test_keys_that_are_mostly_the_longest_are_told():
    items = [choice(f"Ropes {n}", "Ice", "Fog", "Sun", name=f"n{n}") for n in range(8)]
    found = cautions(Bank(title="a", items=tuple(items)))
    assert "the key is the longest option in 8 of 8 items" in [c.message for c in found]

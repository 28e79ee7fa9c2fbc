"""Pronouns: resolved where one thing fits, and nowhere else."""

import pytest


def resolved(document, text):
    parsed = document(text)
    return {
        parsed.tokens[i].text.lower(): antecedent.text
        for i, antecedent in parsed.antecedents.items()
    }


@pytest.mark.parametrize(
    ("text", "pronoun", "antecedent"),
    [
        ("Kim arrived on his private train.", "his", "Kim"),
        ("Because octopuses have no bones, they can enter small holes.", "they", "octopuses"),
        ("The long drought forced the farmers to sell their cattle.", "their", "the farmers"),
        ("A bridge fell in 1879. It was rebuilt in 1887.", "it", "the bridge"),
        ("Clara Novak sold the farm. She moved to Prague.", "she", "Clara Novak"),
        ("The director, Paul Stone, resigned. He moved to Prague.", "he", "Paul Stone"),
        ("The company opened a shop in Leeds. It has ten workers.", "it", "the company"),
    ],
)
def test_one_thing_fits(document, text, pronoun, antecedent):
    assert resolved(document, text)[pronoun] == antecedent


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        ("Paul Stone met John Hill. He was tired.", "he"),
        ("It is likely that the dam will break.", "it"),
        ("It rained for six days.", "it"),
        ("The city is cheap when it comes to rents.", "it"),
        ("Kenya’s coast is long. It is bordered by Somalia.", "it"),
        ("Goats climb well. It is too steep for anyone to follow, and why would they?", "they"),
        ("Nearly 32 million bikes were sold, most of them where they are made.", "they"),
        ("The admiral Zheng He sailed to Kenya.", "he"),
        ("The White House threatened to punish North Korea if it armed Russia.", "it"),
        ("The maid of Thomas Farr was afraid. She died in the fire.", "he"),
        ("Thomas Farr escaped. His maid was afraid, and she died in the fire.", "she"),
        ("The farmer saw the wolf and the fox and chased it.", "it"),
        ("Paul Stone designed the church. With Robert Hale he built the tower.", "robert"),
    ],
)
def test_what_is_not_certain_stays_open(document, text, pronoun):
    assert pronoun not in resolved(document, text)


def test_no_antecedent_across_a_quotation_mark(document):
    text = "The captain smiled. “He is late,” said Anna Berg."
    assert resolved(document, text).get("he") is None


def test_he_is_no_woman(document):
    text = "Mary Hale met the editor. He was tired."
    assert resolved(document, text).get("he") != "Mary Hale"

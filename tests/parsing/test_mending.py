"""Misreadings of the model that are set right on the plain tokens."""

import pytest

from quizgen.domain.document import Token
from quizgen.parsing.regrouping import regrouped
from quizgen.parsing.rejoining import rejoined

POS = {"NNP": "PROPN", "VBD": "VERB", "VBG": "VERB", "VBP": "AUX", "VBZ": "AUX", "DT": "DET"}
POS |= {"IN": "ADP", ",": "PUNCT"}


def heads(document, text):
    parsed = document(text)
    return {t.text: (t.dep, parsed.tokens[t.head].text) for t in parsed.tokens}


def test_a_time_phrase_is_no_part_of_the_subject(document):
    assert heads(document, "A year later plague reached the town.")["later"][1] == "reached"
    assert heads(document, "One winter Tobias fell ill.")["winter"] == ("npadvmod", "fell")


def test_a_subject_keeps_what_is_its_own(document):
    assert heads(document, "The later plague reached the town.")["later"][1] == "plague"


def test_a_past_tense_that_can_be_nothing_else(document):
    tags = {t.text: (t.tag, t.lemma) for t in document("When it rang, he leapt up.").tokens}
    assert tags["leapt"] == ("VBD", "leap")


def test_a_name_before_its_verb_is_who_does_it(document):
    text = (
        "The Danes king Otto the Bald was held in Stenby in 1274, and Olaf I took the bells east."
    )
    assert heads(document, text)["Olaf"] == ("nsubj", "took")


def test_what_and_joins_to_the_doer_is_one_too(document):
    text = (
        "The rise has been caused by very late frosts in Wales and Kent, and weak rains in Perth."
    )
    assert heads(document, text)["rains"] == ("conj", "frosts")


def test_what_is_said_begins_with_a_joint(document):
    found = heads(document, "The findings suggest that coffee may protect the heart.")
    assert found["that"] == ("mark", "protect")


def test_a_pointing_word_stays_one(document):
    assert heads(document, "The doctor said so, and that coffee was strong.")["that"][0] == "det"


def test_a_noun_before_a_verb_without_a_subject_is_its_subject(document):
    text = "In 1970, FW Lund opened the gate of the harbour and Stein was brought to Oslo."
    found = heads(document, text)
    assert found["Stein"] == ("nsubjpass", "brought")
    assert found["and"] == ("cc", "opened")


def test_a_noun_before_its_own_verb_stays_joined(document):
    found = heads(document, "She opened the gate of the harbour and the mill, which was old.")
    assert found["mill"] == ("conj", "harbour")


def test_what_somebody_is_charged_with_takes_a_deed_along(document):
    text = "Eva Stein was arrested and later charged with fraud and trying to bribe the mayor."
    assert heads(document, text)["trying"] == ("conj", "fraud")


def test_silence_tells_how(document):
    text = "Otto Lind heard the news and listened to the verdict in deep silence."
    assert heads(document, text)["in"] == ("prep", "listened")
    assert heads(document, "He kept the boat in the silence of the bay.")["boat"][1] == "kept"


def made(*words):
    """Tokens of one sentence from (text, tag, relation, place of the head)."""
    return [
        Token(i, text, " ", text.lower(), POS.get(tag, "NOUN"), tag, dep, head, 0, 0)
        for i, (text, tag, dep, head) in enumerate(words)
    ]


def hung(tokens):
    return {t.text: (t.dep, tokens[t.head].text) for t in tokens}


def test_a_second_object_explains_the_noun_before_it():
    found = hung(
        regrouped(
            made(
                ("Norway", "NNP", "nsubj", 1),
                ("got", "VBD", "ROOT", 1),
                ("leave", "NN", "dobj", 1),
                ("from", "IN", "prep", 2),
                ("Bergen", "NNP", "pobj", 3),
                (",", ",", "punct", 1),
                ("the", "DT", "det", 7),
                ("port", "NN", "dobj", 1),
            )
        )
    )
    assert found["port"] == ("appos", "Bergen")
    assert found["leave"] == ("dobj", "got")


def test_a_state_is_no_perfect(document):
    found = heads(document, "The old town has detached houses with gardens.")
    assert found["houses"] == ("dobj", "has")
    assert heads(document, "The town has attracted visitors.")["visitors"][1] == "attracted"


def test_a_relative_clause_without_its_pronoun():
    found = hung(
        regrouped(
            made(
                ("The", "DT", "det", 1),
                ("skills", "NNS", "nsubj", 4),
                ("Ardent", "NNP", "appos", 1),
                ("is", "VBZ", "aux", 4),
                ("seeking", "VBG", "ROOT", 4),
                ("are", "VBP", "conj", 4),
                ("patience", "NN", "attr", 5),
            )
        )
    )
    assert found["skills"] == ("nsubj", "are")
    assert found["seeking"] == ("relcl", "skills")
    assert found["Ardent"] == ("nsubj", "seeking")
    assert found["are"] == ("ROOT", "are")


def test_a_king_is_no_speaker(document):
    tags = [t.pos for t in document("Under Richard I the town grew.").tokens if t.text == "I"]
    assert tags == ["PROPN"]


def test_a_name_belongs_to_the_person_before_it(document):
    text = (
        "Sailors founded the town, and an expedition on behalf of their duke, Paul Stone, led to "
        "the fall of Bergen in 1066."
    )
    assert heads(document, text)["Stone"] == ("appos", "duke")


def test_a_list_of_things_is_no_explanation(document):
    found = heads(document, "Greta bought a stool, a lamp, a rug, and several small jars.")
    assert found["lamp"] == ("conj", "stool")


def test_an_explanation_with_two_parts_stays_one(document):
    found = heads(document, "Greta met Paul, a baker and a poet, in May.")
    assert found["baker"][0] == "appos"


def test_a_second_use_is_no_part_of_the_first(document):
    text = "The hall is used to store the best grain and also used to dry herbs."
    parsed = document(text)
    second = [t for t in parsed.tokens if t.text == "used"][1]
    assert parsed.tokens[second.head].text == "used"


def test_a_preposition_that_belongs_to_a_passive(document):
    assert heads(document, "Salt is referred to as white gold.")["to"] == ("prt", "referred")
    assert heads(document, "Salt was sent to the coast.")["to"] == ("prep", "sent")


def test_a_noun_behind_to_is_no_deed(document):
    assert heads(document, "Iron reacts to heat or cold.")["heat"] == ("pobj", "to")
    assert heads(document, "Anna stopped to eat or drink.")["to"] == ("aux", "eat")


def test_the_first_of_two_subjects_explains_the_noun_before_it():
    found = hung(
        rejoined(
            made(
                ("In", "IN", "prep", 7),
                ("May", "NNP", "pobj", 0),
                (",", ",", "punct", 7),
                ("harvest", "NN", "nsubj", 7),
                (",", ",", "punct", 7),
                ("the", "DT", "det", 6),
                ("lake", "NN", "nsubj", 7),
                ("shone", "VBD", "ROOT", 7),
            )
        )
    )
    assert found["harvest"] == ("appos", "May")
    assert found["lake"] == ("nsubj", "shone")


def test_what_as_well_as_adds_is_no_predicate():
    found = hung(
        rejoined(
            made(
                ("Hares", "NNS", "nsubj", 1),
                ("are", "VBP", "ROOT", 1),
                ("in", "IN", "prep", 1),
                ("danger", "NN", "pobj", 2),
                (",", ",", "punct", 1),
                ("as", "IN", "advmod", 7),
                ("well", "IN", "advmod", 7),
                ("as", "IN", "cc", 1),
                ("debt", "NN", "attr", 1),
            )
        )
    )
    assert found["debt"] == ("conj", "danger")


def test_a_clause_with_a_subject_is_joined_to_a_clause():
    found = hung(
        rejoined(
            made(
                ("Hares", "NNS", "nsubj", 1),
                ("have", "VBP", "ROOT", 1),
                ("way", "NN", "dobj", 1),
                ("to", "TO", "aux", 4),
                ("go", "VB", "relcl", 2),
                ("and", "IN", "cc", 4),
                ("carts", "NNS", "nsubj", 7),
                ("are", "VBP", "conj", 4),
            )
        )
    )
    assert found["are"] == ("conj", "have")
    assert found["and"] == ("cc", "have")


@pytest.mark.parametrize(("second", "role"), [("Hall", "conj"), ("one", "npadvmod")])
def test_a_name_in_a_list_of_doers_is_no_time(second, role):
    tag, dep = ("NNP", "compound") if second == "Hall" else ("CD", "nummod")
    found = hung(
        rejoined(
            made(
                ("Clerks", "NNS", "nsubj", 1),
                ("read", "VBD", "ROOT", 1),
                ("songs", "NNS", "dobj", 1),
                ("made", "VBN", "acl", 2),
                ("by", "IN", "agent", 3),
                ("guilds", "NNS", "pobj", 4),
                (",", ",", "punct", 2),
                (second, tag, dep, 8),
                ("Sunday", "NNP", "npadvmod", 1),
                ("and", "CC", "cc", 8),
                ("choirs", "NNS", "conj", 8),
                ("responsible", "JJ", "advcl", 1),
            )
        )
    )
    assert found["Sunday"] == (role, "guilds" if role == "conj" else "read")
    assert found["responsible"] == (("amod", "choirs") if role == "conj" else ("advcl", "read"))

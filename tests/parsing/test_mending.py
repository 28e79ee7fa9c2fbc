"""Misreadings of the model that are set right on the plain tokens."""


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


def test_what_is_said_begins_with_a_joint(document):
    found = heads(document, "The findings suggest that coffee may protect the heart.")
    assert found["that"] == ("mark", "protect")


def test_a_pointing_word_stays_one(document):
    assert heads(document, "The doctor said so, and that coffee was strong.")["that"][0] == "det"

"""Quotations and their speakers."""


def speakers(document, text):
    parsed = document(text)
    return [(q.speaker, q.complete) for q in parsed.quotations]


def test_a_speaker_before_or_after(document):
    text = "“The river is low,” said Anna Berg. Paul Stone said: “The wells are dry.”"
    assert speakers(document, text) == [("Anna Berg", True), ("Paul Stone", True)]


def test_a_second_quotation_in_the_paragraph_has_the_same_speaker(document):
    text = "“The river is low,” said Anna Berg. “The wells are dry.”"
    assert speakers(document, text) == [("Anna Berg", True), ("Anna Berg", True)]


def test_a_few_quoted_words_are_no_complete_quotation(document):
    text = "Anna Berg spoke of the “strategic importance” of the dam."
    assert [complete for _, complete in speakers(document, text)] == [False]


def test_a_stray_mark_loses_nothing_else(document):
    text = "The dam “broke in May.\n\n“The river is low,” said Anna Berg."
    assert ("Anna Berg", True) in speakers(document, text)


def test_an_apostrophe_is_no_quotation_mark(document):
    assert speakers(document, "It’s the farmers’ dam, and they don’t sell it.") == []

"""I and we in quotations, and he and she in paragraphs."""


def meant(document, text, word):
    doc = document(text)
    found = [t.i for t in doc.tokens if t.text.lower() == word and t.i in doc.antecedents]
    return [doc.antecedents[i].text for i in found]


def test_i_is_the_one_who_is_quoted(document):
    text = "“I saw the bridge fall,” said Anna Berg. “My brother heard it.”"
    assert meant(document, text, "i") == ["Anna Berg"]
    assert meant(document, text, "my") == ["Anna Berg"]


def test_we_is_the_speaker_where_something_is_wanted(document):
    text = "“We hope to reopen our shop,” said Anna Berg."
    assert meant(document, text, "we") == ["Anna Berg"]
    assert meant(document, text, "our") == []  # "reopen their shop": whose?


def test_we_is_nobody_in_particular_where_something_is_done(document):
    assert meant(document, "“We closed the shop in May,” said Anna Berg.", "we") == []


def test_whoever_speaks_in_a_tale_says_i(document):
    text = "“I shall lie down over the brook,” said the straw."
    assert meant(document, text, "i") == ["the straw"]


def test_she_is_the_only_woman_of_the_paragraph(document):
    text = (
        "Florence Nightingale wrote the report at home. The report was printed in 1858. "
        "In the same year she was elected to the society."
    )
    assert meant(document, text, "she") == ["Florence Nightingale"]


def test_she_may_be_either_of_two_women(document):
    text = (
        "Florence Nightingale met Mary Seacole at the harbour. The report was printed in 1858. "
        "In the same year she was elected to the society."
    )
    assert meant(document, text, "she") == []


def test_the_subject_of_the_main_clause_is_taken_up(document):
    text = "Paul Stone went to New York to work for Thomas Edison. He soon left the company."
    assert meant(document, text, "he") == ["Paul Stone"]

"""Opening words in capitals, where they are an ornament."""

from quizgen.reading.ornaments import plain


def test_opening_words_in_capitals_become_plain():
    found = plain(
        [
            "ONCE upon a time there was a baker.",
            "THE old oven smoked, and Greta Holm coughed.",
            "GRETA HOLM opened the window.",
            "Then Greta Holm slept.",
        ]
    )
    assert found == [
        "Once upon a time there was a baker.",
        "The old oven smoked, and Greta Holm coughed.",
        "Greta Holm opened the window.",
        "Then Greta Holm slept.",
    ]


def test_a_single_one_stays():
    texts = ["THE END of the road is near.", "The baker slept."]
    assert plain(texts) == texts


def test_abbreviations_stay():
    texts = ["NASA said so.", "The BBC agreed.", "A UN report came late."]
    assert plain(texts) == texts

"""What "the company" or "the project" is called where the article speaks of one only."""

import pytest

from quizgen.lexicon import definites


@pytest.mark.parametrize(
    ("text", "noun", "name"),
    [
        ("The firm, Ardent One, opened a shop. The firm has ten shops.", "firm", "Ardent One"),
        ("Anna Berg ran the pilot study. The study took ten years.", "study", "the pilot study"),
        ("Deer live in the Alder Park. The park has a mill.", "park", "the Alder Park"),
        ("Poor people grow tea leaves. Anna Berg sells tea leaves. Olaf Lund buys the leaves.",
         "leaves", "the tea leaves"),
        ("Poor people grow tea leaves. Anna Berg sells mint leaves. Olaf Lund buys the leaves.",
         "leaves", ""),
        ("Poor people grow tea leaves. Anna Berg sells tea leaves. Olaf Lund buys the dry leaves.",
         "leaves", ""),
        ("Anna Berg ran a study. Another study took ten years.", "study", ""),
        ("Anna Berg ran two studies. The study took ten years.", "study", ""),
        ("Anna Berg ran a pilot study. Then a study took ten years.", "study", ""),
    ],
)  # fmt: skip
def test_the_only_one_has_a_name(document, text, noun, name):
    parsed = document(text)
    last = [t for t in parsed.tokens if t.text.lower() == noun][-1]
    assert definites.called(parsed, noun, last.i) == name

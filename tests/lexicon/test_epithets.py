"""What "the tea seller" or "the app" is called, where the article names it beside."""

import pytest

from quizgen.lexicon import epithets


@pytest.mark.parametrize(
    ("text", "noun", "name"),
    [
        ("The tea seller, Ada Lund, left the town.", "seller", "Ada Lund"),
        ("Ada Lund, the tea seller, left the town.", "seller", "Ada Lund"),
        ("Ada Lund left the town. The tea seller was tired.", "seller", ""),
        ("Many sailors take zirin, the drug of the poor. The drug comes from fish.",
         "drug", "zirin"),
        ("Anna Berg sold a drug called zirin. The drug comes from fish.", "drug", "zirin"),
        ("Many sailors take zirin, the drug of the poor. It rains. It snows. The wind blows. "
         "The drug comes from fish.", "drug", ""),
        ("Many sailors take zirin, the drug of the poor. Other drugs are dear. The drug comes "
         "from fish.", "drug", ""),
        ("Anna’s uncle, Olaf Berg, left the town.", "uncle", ""),
    ],
)  # fmt: skip
def test_a_description_has_the_name_that_stands_beside_it(document, text, noun, name):
    parsed = document(text)
    last = [t for t in parsed.tokens if t.text.lower() == noun][-1]
    assert epithets.name_of(parsed, last.i) == name

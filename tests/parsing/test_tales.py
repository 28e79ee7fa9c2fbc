"""Which texts are read as tales."""

import pytest

from quizgen.parsing.tales import is_tale


@pytest.mark.parametrize(
    ("text", "tale"),
    [
        (
            "The smith caught a fox. “I am hungry,” said the fox. “You are poor.” He let it go.",
            True,
        ),
        ("The smith caught a fox. It was grey. Foxes are clever.", False),
        ("The smith caught a fox in 1990. He let it go.", False),
        ("The council met on Tuesday. It closed the library.", False),
        ("The beaver builds dams. It eats bark.", False),
        ("A fox!", False),
    ],
)
def test_no_figures_no_dates_and_told_in_the_past(document, text, tale):
    parsed = document(text)
    quoted = {i for q in parsed.quotations for i in range(q.start, q.end)}
    assert is_tale(parsed.tokens, quoted) is tale

"""Which statements stand alone."""

import pytest

from quizgen.clauses import clauses
from quizgen.domain.standing import alone
from quizgen.domain.telling import told

STANDING = (
    "The new harbour at Lerwick protects ferries from storms.",
    "Anna Berg measured the height of a tower with a long rope.",
    "The wind pushed an old ferry against the rocks of Unst.",
)
HANGING = (
    "The company sells warm coats in three northern countries.",
    "Members approved a new set of rules for the harbour of Lerwick.",
    "Anna Berg hoped that the decision would please her old friends.",
)


@pytest.mark.parametrize(
    ("text", "stands"), [(t, True) for t in STANDING] + [(t, False) for t in HANGING]
)
def test_a_statement_names_what_it_speaks_of(parsed, text, stands):
    document = parsed(text)
    clause = next(c for c in clauses(document) if c.form == "main")
    assert alone(clause, told(clause), document) is stands

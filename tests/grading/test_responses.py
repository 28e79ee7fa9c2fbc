"""What pupils write earns what a teacher would give."""

from collections.abc import Iterator

import pytest

from quizgen.domain.article import Article
from quizgen.domain.bank import Item
from quizgen.grading import grade
from tests.grading.responses import ARTICLE, TABLE

MARKS = {"1": 1.0, "½": 0.5, "0": 0.0}


def rows() -> Iterator[tuple[str, str, str, str]]:
    for block in TABLE.strip().split("\n\n"):
        head, *lines = block.split("\n")
        stem, _, keys = head.partition(" = ")
        for line in lines:
            mark, _, response = line.partition(" ")
            yield stem, keys, mark, response


@pytest.mark.parametrize(("stem", "keys", "mark", "response"), rows())
def test_response(stem: str, keys: str, mark: str, response: str) -> None:
    key, *accept = keys.split(" | ")
    item = Item(stem=stem, key=key, accept=tuple(accept), points=2)
    score = grade(item, response, Article(title="", paragraphs=(ARTICLE,)))
    assert (score.points / 2, score.look) == (MARKS[mark[0]], mark != mark[0] or mark == "½"), (
        score.reason
    )

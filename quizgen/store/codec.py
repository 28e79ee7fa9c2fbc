"""Items and articles as JSON, for the copies that a quiz keeps."""

from dataclasses import asdict
from typing import Any

from quizgen.domain.article import Article
from quizgen.domain.bank import Citation, Distractor, Item


def item_json(item: Item) -> dict[str, Any]:
    """The item as plain values."""
    return asdict(item)


def item_of(content: dict[str, Any]) -> Item:
    """The item that `item_json` made `content` of."""
    return Item(
        **{
            **content,
            "distractors": tuple(Distractor(**d) for d in content["distractors"]),
            "accept": tuple(content["accept"]),
            "evidence": tuple(Citation(**c) for c in content["evidence"]),
        }
    )


def article_json(article: Article | None) -> dict[str, Any] | None:
    """The article as plain values."""
    return None if article is None else asdict(article)


def article_of(content: dict[str, Any] | None) -> Article | None:
    """The article that `article_json` made `content` of."""
    if content is None:
        return None
    return Article(**{**content, "paragraphs": tuple(content["paragraphs"])})

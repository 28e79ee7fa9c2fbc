"""Banks and their items, as every stage after generation sees them."""

from dataclasses import dataclass
from typing import Literal

from quizgen.domain.article import Article

ItemType = Literal["multiple_choice", "short_answer", "true_false", "gap_fill"]
Skill = Literal[
    "detail",
    "attribution",
    "cause",
    "purpose",
    "sequence",
    "comparison",
    "reference",
    "vocabulary",
    "main_idea",
]
Difficulty = Literal["easy", "medium", "hard"]
ItemStatus = Literal["draft", "approved", "rejected"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Distractor:
    """A wrong option and why it is wrong."""

    text: str
    rationale: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Words of the article that settle an item; `paragraph` is counted from 1."""

    paragraph: int
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question with its key. Only `stem` and `key` are always there."""

    stem: str
    key: str
    id: str = ""
    type: ItemType = "short_answer"
    skill: Skill = "detail"
    difficulty: Difficulty = "medium"
    points: int = 1
    distractors: tuple[Distractor, ...] = ()
    accept: tuple[str, ...] = ()
    explanation: str | None = None
    evidence: tuple[Citation, ...] = ()
    rule: str | None = None
    status: ItemStatus = "draft"


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """How a bank was made; absent in one written by hand. `digest` is of the whole as generated,
    `item_digests` are of each item as generated, by its id."""

    by: str
    pipeline: str
    seed: int = 0
    digest: str | None = None
    item_digests: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bank:
    """A titled list of items, with the article they are about if there is one."""

    title: str
    items: tuple[Item, ...]
    language: str = "en"
    article: Article | None = None
    generated: Generated | None = None

"""The fields of a bank file, as pydantic models: the border between YAML and the domain.

What concerns more than one field is in `consistency`. Importing this module imports pydantic.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from quizgen.domain.bank import Difficulty, ItemStatus, ItemType, Skill

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, pattern=r"\S")]
Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$")]
Language = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")]


def real_day(text: str) -> str:
    """The text, if it names a day of the calendar; raises ValueError if not."""
    date.fromisoformat(text)
    return text


Day = Annotated[
    str,
    StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
    AfterValidator(real_day),
]


class Strict(BaseModel):
    """No field that is not named here, no value of another type."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class ArticleFields(Strict):
    """The article that the items are about."""

    title: Text
    author: Text | None = None
    source: Text | None = Field(None, description="A URL or a citation")
    published: Day | None = Field(None, description="The day of publication: 2023-09-13")
    licence: Text | None = None
    text: Text = Field(description="The paragraphs, an empty line between two")


class GeneratedFields(Strict):
    """How the bank was made; absent in one written by hand."""

    by: Text
    pipeline: Text
    seed: int = 0
    digest: Text | None = Field(
        None, description="Of the file as generated: tells whether it has been edited since"
    )
    item_digests: dict[Id, Text] = Field(
        default_factory=dict,
        description="Of each item as generated, but for its status, by its id: tells which items "
        "have been changed or added since",
    )


class DistractorFields(Strict):
    """A wrong option and why it is wrong."""

    text: Text
    rationale: Text | None = None


class EvidenceFields(Strict):
    """Words of the article that settle the item."""

    paragraph: Annotated[int, Field(ge=1, description="Counted from 1")]
    quote: Text = Field(description="The exact words of the article")


class ItemFields(Strict):
    """One question."""

    id: Id | None = Field(None, description="Made from the stem if absent")
    type: ItemType | None = Field(
        None, description="multiple_choice if there are distractors, else short_answer"
    )
    skill: Skill = "detail"
    difficulty: Difficulty = "medium"
    points: Annotated[int, Field(ge=0, le=100)] = 1
    stem: Text
    key: Text
    distractors: Annotated[tuple[DistractorFields, ...], Field(max_length=9)] = ()
    accept: tuple[Text, ...] = Field((), description="Further right answers")
    explanation: Text | None = None
    evidence: tuple[EvidenceFields, ...] = ()
    rule: Text | None = None
    status: ItemStatus = "draft"


class BankFields(Strict):
    """A bank of quiz items about an article."""

    format: Literal["quizgen-bank/1"] | None = None
    title: Text
    language: Language = "en"
    article: ArticleFields | None = None
    generated: GeneratedFields | None = None
    items: tuple[ItemFields, ...]

"""The fields of a bank file, as pydantic models: the border between YAML and the domain."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from quizgen.domain.bank import Difficulty, ItemStatus, ItemType, Skill

FORMAT = "quizgen-bank/1"
Text = Annotated[str, StringConstraints(min_length=1, pattern=r"\S")]


class Strict(BaseModel):
    """No field that is not named here, no value of another type."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class ArticleFields(Strict):
    """The article that the items are about."""

    title: Text
    author: Text | None = None
    source: Text | None = Field(None, description="A URL or a citation")
    published: Annotated[str, StringConstraints(pattern=r"^\d{4}(-\d\d(-\d\d)?)?$")] | None = Field(
        None, description="The date of publication: 2023, 2023-09 or 2023-09-13"
    )
    licence: Text | None = None
    text: Text = Field(description="The paragraphs, an empty line between two")


class GeneratedFields(Strict):
    """How the bank was made; absent in one written by hand."""

    by: Text
    pipeline: Text
    seed: int = 0
    digest: Text | None = Field(
        None, description="Of the items as generated: tells whether the bank has been edited since"
    )


class DistractorFields(Strict):
    """A wrong option and why it is wrong."""

    text: Text
    rationale: Text | None = None


class EvidenceFields(Strict):
    """Words of the article that settle the item."""

    paragraph: Annotated[int, Field(ge=1)]
    quote: Text


class ItemFields(Strict):
    """One question."""

    id: Text | None = Field(None, description="Made from the stem if absent")
    type: ItemType | None = Field(
        None, description="multiple_choice if there are distractors, else short_answer"
    )
    skill: Skill = "detail"
    difficulty: Difficulty = "medium"
    points: Annotated[int, Field(ge=0, le=100)] = 1
    stem: Text
    key: Text
    distractors: tuple[DistractorFields, ...] = ()
    accept: tuple[Text, ...] = Field((), description="Further right answers")
    explanation: Text | None = None
    evidence: tuple[EvidenceFields, ...] = ()
    rule: Text | None = None
    status: ItemStatus = "draft"

    @model_validator(mode="after")
    def options_fit_the_type(self) -> "ItemFields":
        """A multiple-choice item has distractors, and no other type has."""
        if self.type == "multiple_choice" and not self.distractors:
            raise ValueError("a multiple_choice item needs distractors")
        if self.type in {"short_answer", "gap_fill"} and self.distractors:
            raise ValueError(f"a {self.type} item has no distractors; leave out the type or them")
        if self.type == "true_false" and self.key not in {"True", "False"}:
            raise ValueError('the key of a true_false item is "True" or "False"')
        return self


class BankFields(Strict):
    """A bank of quiz items about an article."""

    format: Literal["quizgen-bank/1"] | None = None
    title: Text
    language: Text = "en"
    article: ArticleFields | None = None
    generated: GeneratedFields | None = None
    items: tuple[ItemFields, ...]

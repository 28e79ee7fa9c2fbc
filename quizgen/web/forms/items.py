"""The form of one question."""

from collections.abc import Iterable
from dataclasses import replace
from typing import get_args

from flask_wtf import FlaskForm
from wtforms import (
    FieldList,
    Form,
    FormField,
    HiddenField,
    IntegerField,
    SelectField,
    StringField,
    SubmitField,
    TextAreaField,
)
from wtforms.validators import DataRequired, InputRequired, Length, NumberRange, ValidationError

from quizgen.domain.bank import Difficulty, Distractor, Item, ItemType, Skill
from quizgen.web.words import skill_name, type_name

LONGEST = 2000
SLOTS = 3
MOST = 9


def short(value: str | None) -> str:
    """A text on one line, without spaces around it."""
    return " ".join((value or "").split())


class DistractorForm(Form):
    """A wrong option."""

    text = StringField("Wrong option", validators=[Length(max=LONGEST)])
    rationale = StringField("Why it is wrong", validators=[Length(max=LONGEST)])


class ItemForm(FlaskForm):
    """A question with its key. `mark` is of the file as it was when the form was made."""

    mark = HiddenField()
    type = SelectField("Type", choices=[(t, type_name(t)) for t in get_args(ItemType)])
    stem = TextAreaField(
        "Question",
        validators=[DataRequired("Type the question."), Length(max=LONGEST)],
        render_kw={"rows": 2},
    )
    key = TextAreaField(
        "Right answer",
        validators=[DataRequired("Type the right answer."), Length(max=LONGEST)],
        render_kw={"rows": 1},
    )
    accept = TextAreaField(
        "Also right",
        description="One on a line. Case, spelling slips and number words are allowed for anyway.",
        render_kw={"rows": 2},
    )
    distractors = FieldList(FormField(DistractorForm), min_entries=SLOTS, max_entries=MOST)
    explanation = TextAreaField(
        "Explanation",
        description="What students read after the quiz.",
        validators=[Length(max=LONGEST)],
        render_kw={"rows": 2},
    )
    points = IntegerField(
        "Points",
        default=1,
        validators=[
            InputRequired("Type the points."),
            NumberRange(0, 100, message="Type a number from 0 to 100."),
        ],
    )
    skill = SelectField("Skill", choices=[(s, skill_name(s)) for s in get_args(Skill)])
    difficulty = SelectField("Difficulty", choices=[(d, d) for d in get_args(Difficulty)])
    submit = SubmitField("Save")

    def validate_key(self, field: TextAreaField) -> None:
        """The key must suit the type."""
        if self.type.data == "true_false" and short(field.data) not in {"True", "False"}:
            raise ValidationError("The right answer is True or False.")

    def validate_distractors(self, field: "FieldList[FormField[DistractorForm]]") -> None:
        """Wrong options must be there, and differ."""
        if self.type.data != "multiple_choice":
            return
        texts = [one.text for one in wrong_options(field)]
        if not texts:
            raise ValidationError("Type at least one wrong option.")
        folded = [short(t).casefold() for t in (self.key.data, *texts)]
        if len(set(folded)) < len(folded):
            raise ValidationError("Two options are the same.")

    def item(self, old: Item) -> Item:
        """The item as the form has it; what it does not show is as in `old`."""
        choice = self.type.data == "multiple_choice"
        return replace(
            old,
            type=self.type.data,
            stem=short(self.stem.data),
            key=short(self.key.data),
            accept=tuple(filter(None, map(short, (self.accept.data or "").splitlines()))),
            distractors=tuple(wrong_options(self.distractors)) if choice else (),
            explanation=short(self.explanation.data) or None,
            points=self.points.data or 0,
            skill=self.skill.data,
            difficulty=self.difficulty.data,
        )


def wrong_options(field: "FieldList[FormField[DistractorForm]]") -> Iterable[Distractor]:
    """The wrong options that were typed."""
    for entry in field.entries:
        text, rationale = short(entry.form.text.data), short(entry.form.rationale.data)
        if text:
            yield Distractor(text=text, rationale=rationale or None)


def form_of(item: Item, mark: str) -> ItemForm:
    """A form that shows the item."""
    form = ItemForm(
        type=item.type,
        stem=item.stem,
        key=item.key,
        accept="\n".join(item.accept),
        distractors=[{"text": d.text, "rationale": d.rationale or ""} for d in item.distractors],
        explanation=item.explanation or "",
        points=item.points,
        skill=item.skill,
        difficulty=item.difficulty,
        mark=mark,
    )
    while len(form.distractors.entries) < MOST and (
        not form.distractors.entries or form.distractors.entries[-1].form.text.data
    ):
        form.distractors.append_entry()
    return form

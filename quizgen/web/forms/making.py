"""The forms of a new bank, and of new questions for one that is there."""

from collections import Counter

from flask_wtf import FlaskForm
from flask_wtf.file import FileAllowed, FileField, FileSize
from wtforms import BooleanField, HiddenField, IntegerField, StringField, SubmitField, TextAreaField
from wtforms.validators import Length, NumberRange, Optional, ValidationError

from quizgen.domain.bank import Bank
from quizgen.web.bench import ALL_THE_SAME

ENDINGS = ("txt", "md", "html", "htm", "pdf", "docx")
LARGEST_FILE = 8_000_000
MOST = 50
KINDS = ("multiple_choice", "short_answer", "gap_fill", "true_false")


def number(label: str, default: int) -> IntegerField:
    """How many questions of a type."""
    return IntegerField(
        label,
        default=default,
        validators=[
            Optional(),
            NumberRange(0, MOST, message=f"Type a number from 0 to {MOST}."),
        ],
        render_kw={"min": 0, "max": MOST, "inputmode": "numeric"},
    )


class NumbersForm(FlaskForm):
    """How many questions of each type."""

    multiple_choice = number("Multiple choice", 6)
    short_answer = number("Short answer", 6)
    gap_fill = number("Fill the gap", 0)
    true_false = number("True or false", 0)

    def validate_short_answer(self, _: IntegerField) -> None:
        """At least one question must be asked for."""
        numbers = (self.multiple_choice, self.short_answer, self.gap_fill, self.true_false)
        if not any(field.data for field in numbers):
            raise ValidationError("Ask for at least one question.")

    def numbers(self) -> dict[str, int]:
        """The numbers by type."""
        return {kind: int(self.data[kind] or 0) for kind in KINDS}


class AgainForm(NumbersForm):
    """How many questions a bank is to have when it is made again."""

    mark = HiddenField()


def again_form(bank: Bank, mark: str) -> AgainForm:
    """The form for a bank, with at least as many questions as the bank has."""
    there = Counter(item.type for item in bank.items if item.status != "rejected")
    return AgainForm(
        formdata=None,
        mark=mark,
        multiple_choice=min(MOST, max(6, there["multiple_choice"])),
        short_answer=min(MOST, max(6, there["short_answer"])),
        gap_fill=min(MOST, there["gap_fill"]),
        true_false=min(MOST, there["true_false"]),
    )


class NewForm(NumbersForm):
    """An article and what to make of it."""

    text = TextAreaField(
        "Paste an article",
        validators=[Length(max=500_000, message="This is too long: paste one article.")],
        render_kw={"rows": 12, "autofocus": True},
    )
    file = FileField(
        "Or choose a file",
        description="Text, Markdown, HTML, PDF or Word.",
        validators=[
            FileAllowed(ENDINGS, "Choose a .txt, .md, .html, .pdf or .docx file."),
            FileSize(LARGEST_FILE, message="A file has at most 8 MB."),
        ],
        render_kw={"accept": ",".join(f".{ending}" for ending in ENDINGS)},
    )
    title = StringField(
        "Title",
        description="Found by itself if you leave it empty.",
        validators=[Length(max=200, message="A title has at most 200 characters.")],
    )
    force = BooleanField(ALL_THE_SAME)
    submit = SubmitField("Generate")

    def validate_text(self, field: TextAreaField) -> None:
        """Something to ask about must be there."""
        if not (field.data or "").strip() and not self.file.data:
            raise ValidationError("Paste an article, or choose a file.")

"""The form of a new bank."""

from flask_wtf import FlaskForm
from flask_wtf.file import FileAllowed, FileField, FileSize
from wtforms import BooleanField, IntegerField, StringField, SubmitField, TextAreaField
from wtforms.validators import Length, NumberRange, Optional, ValidationError

from quizgen.web.bench import ALL_THE_SAME

ENDINGS = ("txt", "md", "html", "htm", "pdf", "docx")
LARGEST_FILE = 8_000_000
MOST = 50


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


class NewForm(FlaskForm):
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
    multiple_choice = number("Multiple choice", 6)
    short_answer = number("Short answer", 6)
    gap_fill = number("Fill the gap", 0)
    true_false = number("True or false", 0)
    force = BooleanField(ALL_THE_SAME)
    submit = SubmitField("Generate")

    def validate_text(self, field: TextAreaField) -> None:
        """Something to ask about must be there."""
        if not (field.data or "").strip() and not self.file.data:
            raise ValidationError("Paste an article, or choose a file.")

    def validate_short_answer(self, _: IntegerField) -> None:
        """At least one question must be asked for."""
        numbers = (self.multiple_choice, self.short_answer, self.gap_fill, self.true_false)
        if not any(field.data for field in numbers):
            raise ValidationError("Ask for at least one question.")

"""The form of a handout."""

from typing import Any, get_args

from flask_wtf import FlaskForm
from wtforms import BooleanField, IntegerField, RadioField, SelectField, SubmitField
from wtforms.validators import InputRequired, NumberRange

from quizgen.printing.settings import Paper

MOST_VERSIONS = 8
VARIANTS = (
    ("standard", "standard"),
    ("large_print", "large print"),
    ("dyslexia", "easier with dyslexia: wider letters and lines"),
    ("ink_saving", "small, to save paper and ink"),
)


class PrintForm(FlaskForm):
    """How a handout is to look; `quiz` is the code of a quiz whose address and class list go on
    it."""

    variant = RadioField("Look", choices=VARIANTS, default="standard")
    paper = SelectField("Paper", choices=[(p, p) for p in get_args(Paper)])
    versions = IntegerField(
        "Versions",
        description="A, B, C …, each in another order.",
        default=1,
        validators=[
            InputRequired("Type a number."),
            NumberRange(1, MOST_VERSIONS, message=f"Type a number from 1 to {MOST_VERSIONS}."),
        ],
        render_kw={"min": 1, "max": MOST_VERSIONS},
    )
    article = BooleanField("With the article", default=True)
    word_bank = BooleanField("A list of the words that fill the gaps")
    strip = BooleanField("Answers on a strip to fold back")
    tint = BooleanField("Cream pages")
    quiz = SelectField(
        "Online quiz",
        description="Its code and QR stand on the worksheet.",
        choices=[("", "none")],
    )
    named = BooleanField("A sheet for each name of that quiz’s class list")
    submit = SubmitField("Show it")

    def choices_made(self) -> dict[str, Any]:
        """What was chosen, to be remembered."""
        return {name: self.data[name] for name in self.data if name not in {"submit", "csrf_token"}}

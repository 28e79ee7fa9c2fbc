"""The forms of the library."""

from typing import get_args

from flask_wtf import FlaskForm
from flask_wtf.file import FileField, FileRequired, FileSize
from wtforms import BooleanField, SearchField, SelectField, StringField, SubmitField
from wtforms.validators import DataRequired, Length

from quizgen.domain.bank import Difficulty, Skill
from quizgen.web.words import skill_name

LARGEST_BANK = 4_000_000


class SearchForm(FlaskForm):
    """What to look for."""

    words = SearchField("Words", render_kw={"placeholder": "Title, question or answer"})
    skill = SelectField(
        "Skill", choices=[("", "Any skill"), *((s, skill_name(s)) for s in get_args(Skill))]
    )
    difficulty = SelectField(
        "Difficulty", choices=[("", "Any difficulty"), *((d, d) for d in get_args(Difficulty))]
    )
    archived = BooleanField("Archive")


class UploadForm(FlaskForm):
    """A bank file from elsewhere."""

    file = FileField(
        "Bank file (.yaml)",
        validators=[
            FileRequired("Choose a bank file."),
            FileSize(LARGEST_BANK, message="A bank file has at most 4 MB."),
        ],
        render_kw={"accept": ".yaml,.yml"},
    )
    submit = SubmitField("Upload")


class RenameForm(FlaskForm):
    """Another title."""

    title = StringField(
        "Title",
        validators=[
            DataRequired("A bank needs a title."),
            Length(max=200, message="A title has at most 200 characters."),
        ],
    )
    submit = SubmitField("Rename")

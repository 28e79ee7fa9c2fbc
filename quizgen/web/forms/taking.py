"""The forms of the students' door."""

from flask_wtf import FlaskForm
from wtforms import SelectField, StringField, SubmitField
from wtforms.validators import DataRequired, Length, ValidationError

from quizgen.store.names import typed_code


class CodeForm(FlaskForm):
    """The code that stands on the wall."""

    code = StringField(
        "Code of your quiz",
        validators=[DataRequired("Type the code."), Length(max=40)],
        render_kw={
            "autocomplete": "off",
            "autocapitalize": "characters",
            "spellcheck": "false",
            "autofocus": True,
            "class_": "code-field",
        },
    )
    submit = SubmitField("Go")

    def validate_code(self, field: StringField) -> None:
        """A code has six letters and figures."""
        if len(typed_code(field.data or "")) != 6:
            raise ValidationError("A code has six letters and figures.")


class NameForm(FlaskForm):
    """Who is there."""

    name = StringField(
        "Your name",
        validators=[DataRequired("Type your name."), Length(max=60)],
        render_kw={"autocomplete": "off", "autofocus": True, "spellcheck": "false"},
    )
    word = StringField(
        "Your resume word",
        description="The two words that you saw when you began, like quiet-otter.",
        validators=[Length(max=60)],
        render_kw={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"},
    )
    submit = SubmitField("Start")


class RosterForm(NameForm):
    """Who is there, chosen from the class list."""

    name = SelectField(  # type: ignore[assignment]
        "Your name", validators=[DataRequired("Choose your name.")]
    )

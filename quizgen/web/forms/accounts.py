"""The forms of the door."""

from flask_wtf import FlaskForm
from wtforms import PasswordField, StringField, SubmitField
from wtforms.validators import DataRequired, InputRequired, Length

SHORTEST = 8


class LoginForm(FlaskForm):
    """Name and password."""

    name = StringField(
        "Name",
        validators=[DataRequired("Type your name."), Length(max=100)],
        render_kw={"autocomplete": "username", "autofocus": True},
    )
    password = PasswordField(
        "Password",
        validators=[DataRequired("Type your password."), Length(max=500)],
        render_kw={"autocomplete": "current-password"},
    )
    submit = SubmitField("Log in")


class WelcomeForm(FlaskForm):
    """The first name and password."""

    name = StringField(
        "Your name",
        description="As you want to log in; students do not see it.",
        validators=[DataRequired("Type a name."), Length(max=100)],
        render_kw={"autocomplete": "username", "autofocus": True},
    )
    password = PasswordField(
        "Choose a password",
        description=f"At least {SHORTEST} characters.",
        validators=[
            InputRequired("Choose a password."),
            Length(
                min=SHORTEST,
                max=500,
                message=f"A password has at least {SHORTEST} characters, and at most 500.",
            ),
        ],
        render_kw={"autocomplete": "new-password"},
    )
    submit = SubmitField("Start")

"""The form by which a bank becomes a quiz."""

import csv
import io
from collections.abc import Iterator
from datetime import UTC, datetime

from flask_wtf import FlaskForm
from flask_wtf.file import FileField, FileSize
from wtforms import (
    BooleanField,
    DateTimeLocalField,
    IntegerField,
    RadioField,
    SelectMultipleField,
    StringField,
    SubmitField,
    TextAreaField,
)
from wtforms.validators import (
    DataRequired,
    InputRequired,
    Length,
    NumberRange,
    Optional,
    ValidationError,
)
from wtforms.widgets import CheckboxInput, ListWidget

from quizgen.store.names import name_key
from quizgen.store.quizzes import Settings

FEEDBACK = (
    ("at_once", "as soon as a student has handed in"),
    ("after_closing", "when the quiz has closed"),
    ("never", "never: I give it back myself"),
)
LONGEST_NAME = 60
MOST_NAMES = 1000
REMEMBERED = (
    "minutes",
    "attempts",
    "shuffle_items",
    "shuffle_options",
    "feedback",
    "show_article",
    "one_at_a_time",
)


class SettingsForm(FlaskForm):
    """The rules of a quiz."""

    opens = DateTimeLocalField("Opens", validators=[Optional()], description="Empty: at once.")
    closes = DateTimeLocalField(
        "Closes", validators=[Optional()], description="Empty: when you close it."
    )
    minutes = IntegerField(
        "Time limit in minutes",
        validators=[Optional(), NumberRange(1, 1000, message="Type a number from 1 to 1000.")],
        description="Empty: none.",
    )
    attempts = IntegerField(
        "Attempts",
        default=1,
        validators=[
            InputRequired("Type a number."),
            NumberRange(1, 20, message="Type a number from 1 to 20."),
        ],
    )
    feedback = RadioField("Students see their result", choices=FEEDBACK, default="at_once")
    show_article = BooleanField("Show the article beside the questions", default=True)
    one_at_a_time = BooleanField("One question at a time")
    shuffle_items = BooleanField("Questions in another order for each student")
    shuffle_options = BooleanField("Options in another order for each student", default=True)
    roster = TextAreaField(
        "Class list",
        description="One name or number on a line: only these may join. Empty: everybody.",
        validators=[Length(max=60_000)],
        render_kw={"rows": 3},
    )
    roster_file = FileField(
        "Class list as a CSV file",
        description="The first column, or the one headed Name.",
        validators=[FileSize(200_000, message="A class list has at most 200 kB.")],
        render_kw={"accept": ".csv,.txt"},
    )
    extra = TextAreaField(
        "Extra time",
        description="A name and minutes on each line, like Ana: 10.",
        validators=[Length(max=60_000)],
        render_kw={"rows": 2},
    )
    submit = SubmitField("Save")

    def validate_closes(self, field: DateTimeLocalField) -> None:
        """A quiz closes after it opens."""
        if field.data and self.opens.data and field.data <= self.opens.data:
            raise ValidationError("The quiz must close after it opens.")

    def validate_roster(self, field: TextAreaField) -> None:
        """Names must be short and not stand twice."""
        found = lines(field.data)
        if len(found) > MOST_NAMES:
            raise ValidationError(f"A class list has at most {MOST_NAMES} names.")
        keys = [name_key(one) for one in found]
        for one, key in zip(found, keys, strict=True):
            if len(one) > LONGEST_NAME:
                raise ValidationError(f"“{one[:30]}…” is too long for a name.")
            if keys.count(key) > 1:
                raise ValidationError(f"“{one}” stands twice: tell them apart by a letter.")

    def validate_roster_file(self, field: FileField) -> None:
        """The file must be text with names in it; they join those that were typed."""
        if not field.data:
            return
        try:
            text = field.data.read().decode("utf-8-sig")
            names = list(names_in(text))
        except (UnicodeDecodeError, csv.Error):
            raise ValidationError("This is no CSV file in UTF-8.") from None
        if not names:
            raise ValidationError("There are no names in this file.")
        known = {name_key(one) for one in lines(self.roster.data)}
        fresh = [n for n in dict.fromkeys(names) if name_key(n) not in known]
        self.roster.data = "\n".join([*lines(self.roster.data), *fresh])

    def validate_extra(self, field: TextAreaField) -> None:
        """Every line must have a name and minutes."""
        for line in lines(field.data):
            name, _, minutes = line.rpartition(":")
            if not name.strip() or not minutes.strip().isdigit() or int(minutes) > 1000:
                raise ValidationError(f"“{line[:40]}”: write it like Ana: 10.")

    def settings(self, draw: int | None = None) -> Settings:
        """The rules as values."""
        return Settings(
            opens=from_local(self.opens.data),
            closes=from_local(self.closes.data),
            minutes=self.minutes.data,
            attempts=self.attempts.data or 1,
            draw=draw,
            shuffle_items=self.shuffle_items.data,
            shuffle_options=self.shuffle_options.data,
            feedback=self.feedback.data,
            show_article=self.show_article.data,
            one_at_a_time=self.one_at_a_time.data,
            roster=tuple(lines(self.roster.data)),
            extra=dict(extra_time(self.extra.data)),
        )


class AssignForm(SettingsForm):
    """Which items, and the rules."""

    title = StringField(
        "Title",
        validators=[
            DataRequired("A quiz needs a title."),
            Length(max=200, message="A title has at most 200 characters."),
        ],
    )
    items = SelectMultipleField(
        "Questions", option_widget=CheckboxInput(), widget=ListWidget(prefix_label=False)
    )
    draw = IntegerField(
        "Each student gets",
        validators=[Optional(), NumberRange(min=1, message="Type a number from 1.")],
        description="How many of these, drawn by chance. Empty: all.",
    )
    submit = SubmitField("Start the quiz")

    def validate_items(self, field: SelectMultipleField) -> None:
        """At least one question must be chosen."""
        if not field.data:
            raise ValidationError("Choose at least one question.")


def shown(settings: Settings) -> dict[str, object]:
    """The rules as the form shows them."""
    return {
        **{name: getattr(settings, name) for name in REMEMBERED},
        "opens": to_local(settings.opens),
        "closes": to_local(settings.closes),
        "roster": "\n".join(settings.roster),
        "extra": "\n".join(f"{name}: {minutes}" for name, minutes in settings.extra.items()),
    }


def lines(text: str | None) -> list[str]:
    """The lines of a text that are not empty, with single spaces."""
    return [one for one in (" ".join(line.split()) for line in (text or "").splitlines()) if one]


def names_in(text: str) -> Iterator[str]:
    """The names in a CSV file: its first column, or the one that its first row calls a name."""
    delimiter = ";" if text.count(";") > text.count(",") else ","
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    rows = [row for row in reader if any(map(str.strip, row))]
    if not rows:
        return
    head = [cell.strip().casefold() for cell in rows[0]]
    titles = ("name", "names", "student", "students", "nickname", "number")
    column = next((head.index(title) for title in titles if title in head), None)
    for row in rows[0 if column is None else 1 :]:
        cells = row[column or 0 : (column or 0) + 1]
        name = " ".join("".join(cells).split())[:LONGEST_NAME]
        if name:
            yield name


def extra_time(text: str | None) -> Iterator[tuple[str, int]]:
    """Names, by their key, and minutes."""
    for line in lines(text):
        name, _, minutes = line.rpartition(":")
        yield name_key(name), int(minutes)


def from_local(value: datetime | None) -> datetime | None:
    """A moment that was typed in the server's time zone."""
    return None if value is None else value.astimezone().astimezone(UTC)


def to_local(value: datetime | None) -> datetime | None:
    """A moment as it is typed."""
    return None if value is None else value.astimezone().replace(tzinfo=None)

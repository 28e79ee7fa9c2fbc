"""Responses in the student's own words, graded by the kind of key."""

from dataclasses import replace

from quizgen.domain.article import Article
from quizgen.domain.bank import Item
from quizgen.grading import dates, guards, names, numbers, phrases, statements
from quizgen.grading.question import Question, question
from quizgen.grading.text import STOP, content, normalised, words
from quizgen.grading.verdict import Verdict, half, right, wrong

LONG = 4  # content words that make a key a longer answer


def best(item: Item, response: str, article: Article | None) -> Verdict:
    """The best verdict on a response, of those by each right answer of an item."""
    verdicts = [_one(response, question(item, k, article)) for k in (item.key, *item.accept)]
    return max(verdicts, key=lambda v: (v.share, v.look is (v.share == 0)))


def _one(response: str, asked: Question) -> Verdict:
    """The verdict on a response in the student's own words, by the kind of key."""
    if normalised(response) == normalised(asked.key):
        return right("The answer is right.")
    if guards.unknown(response):
        return wrong("The answer says that the student does not know.")
    if (date := dates.date(asked)) is not None:
        return dates.grade(response, asked, date)
    if (figure := numbers.figure(asked)) is not None:
        return numbers.grade(response, asked, figure)
    if names.is_name(asked):
        return _named(response, asked)
    if len(content(asked.key)) >= LONG:
        return statements.grade(response, asked)
    return phrases.grade(response, asked)


def _named(response: str, asked: Question) -> Verdict:
    """The verdict on a name or on several."""
    parts = names.people(asked)
    if len(parts) == 1:
        return names.grade(response, asked)
    verdicts = [_among(response, replace(asked, key=part), asked.key) for part in parts]
    shares = {v.share for v in verdicts}
    if shares == {1.0}:
        return right("All the names are right.", look=any(v.look for v in verdicts))
    return (
        half("Some of the names are there.")
        if max(shares)
        else wrong("None of the names is there.")
    )


def _among(response: str, asked: Question, key: str) -> Verdict:
    """The verdict on one name of a list, the other names set aside."""
    others = set(words(key)) - set(words(asked.key)) | STOP
    rest = " ".join(w for w in words(response) if w not in others)
    return names.grade(rest, asked) if rest else wrong("This name is missing.")

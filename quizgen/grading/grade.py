"""From an item and a response to a score."""

from dataclasses import replace

from quizgen.domain.article import Article
from quizgen.domain.bank import Item
from quizgen.domain.score import Score
from quizgen.grading import dates, guards, names, numbers, phrases, statements
from quizgen.grading.question import Question, question
from quizgen.grading.text import STOP, content, folded, normalised, words
from quizgen.grading.verdict import Verdict, half, right, wrong

LONG = 4  # content words that make a key a longer answer


def grade(item: Item, response: str, article: Article | None = None) -> Score:
    """The score of a response to an item, out of the item's points.

    The response is what the student typed; the text of the chosen option where the item has
    options; "True" or "False". The article, if there is one, tells which short forms of a name
    are clear and which words are no slips of the pen.
    """
    if not normalised(response):
        verdict = wrong("no answer")
    elif item.type in {"multiple_choice", "true_false"}:
        verdict = _chosen(item, response)
    else:
        keys = (item.key, *item.accept)
        verdicts = [_written(response, question(item, key, article)) for key in keys]
        verdict = max(verdicts, key=lambda v: (v.share, not v.look if v.share else v.look))
    return Score(
        points=verdict.share * item.points, most=item.points, reason=verdict.reason,
        look=verdict.look,
    )  # fmt: skip


def _chosen(item: Item, response: str) -> Verdict:
    """The verdict on an option that was chosen."""
    chosen = " ".join(folded(response).split())
    if chosen == " ".join(folded(item.key).split()):
        return right("This is the right answer.")
    for distractor in item.distractors:
        if distractor.rationale and chosen == " ".join(folded(distractor.text).split()):
            return wrong(f"This is not the right answer. {distractor.rationale}")
    return wrong("This is not the right answer.")


def _written(response: str, asked: Question) -> Verdict:
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
    verdicts = [_one_of(response, replace(asked, key=part), asked.key) for part in parts]
    shares = {v.share for v in verdicts}
    if shares == {1.0}:
        return right("All the names are right.", look=any(v.look for v in verdicts))
    return (
        half("Some of the names are there.")
        if max(shares)
        else wrong("None of the names is there.")
    )


def _one_of(response: str, asked: Question, key: str) -> Verdict:
    """The verdict on one name of a list, the other names set aside."""
    others = set(words(key)) - set(words(asked.key)) | STOP
    rest = " ".join(w for w in words(response) if w not in others)
    return names.grade(rest, asked) if rest else wrong("This name is missing.")

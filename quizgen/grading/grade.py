"""From an item and a response to a score."""

from quizgen.domain.article import Article
from quizgen.domain.bank import Item
from quizgen.domain.score import Score
from quizgen.grading.text import folded, normalised
from quizgen.grading.verdict import Verdict, right, wrong


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
        from quizgen.grading import written  # noqa: PLC0415 - options need none of it

        verdict = written.best(item, response, article)
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

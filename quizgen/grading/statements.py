"""Longer keys (reasons, purposes, statements): graded by their key words, for a teacher to look."""

from quizgen.grading import guards, phrases
from quizgen.grading.question import Question
from quizgen.grading.text import content, words
from quizgen.grading.verdict import Verdict, half, right, wrong

NEARLY_ALL = 0.8
SOME = 0.3


def grade(response: str, question: Question) -> Verdict:
    """The verdict on a response to a key of many words."""
    compared = phrases.match(response, question)
    telling = [w for w in content(question.key) if w not in question.given]
    telling = telling if len(telling) > 1 else content(question.key)
    had = [w for w in telling if w in compared.had]
    share = len(had) / len(telling)
    if not had:
        return wrong("None of the points of the answer are there.")
    if guards.denies(response, question.key, question.stem):
        return wrong("The answer seems to say the opposite.", look=True)
    if guards.contrary(content(response), content(question.key)):
        return wrong("The answer seems to say the opposite.", look=True)
    if share >= NEARLY_ALL:
        wordy = len(words(response)) > 25 + 3 * len(words(question.key))
        return right("Nearly all the points of the answer are there.", look=wordy)
    if share >= SOME:
        return half(f"{len(had)} of {len(telling)} key words are there: teacher, please look.")
    return wrong("Very little of the answer is there: teacher, please look.", look=True)

"""Keys of a few words: all of them must be there, in any form, with a slip of the pen."""

from dataclasses import dataclass

from quizgen.grading import guards
from quizgen.grading.question import Question
from quizgen.grading.spelling import found, near, same
from quizgen.grading.text import content, normalised, words
from quizgen.grading.verdict import Verdict, half, right, wrong


@dataclass(frozen=True, slots=True)
class Match:
    """Which words of a key a response has, which it lacks, and what else it says that neither
    the stem nor the evidence has said."""

    had: list[str]
    lacking: list[str]
    extra: list[str]


def match(response: str, question: Question) -> Match:
    """The words of a response beside those of the key."""
    wanted = content(question.key)
    said = content(response, frozenset(wanted))
    had = [w for w in wanted if found_in(w, said, question)]
    known = question.given | question.beside
    extra = [w for w in said if w not in known and not found(w, wanted, question.lexis)]
    return Match(had, [w for w in wanted if w not in had], extra)


def found_in(wanted: str, said: list[str], question: Question) -> bool:
    """Whether a word of the key is among those of a response."""
    return wanted in said or any(same(w, wanted, question.lexis) for w in said)


def grade(response: str, question: Question) -> Verdict:
    """The verdict on a response to a key of a few words."""
    if guards.denies(response, question.key, question.stem):
        return wrong("The answer says the opposite.")
    if together(response) == together(question.key):
        return right("The answer is right.")
    if verdict := guessed(response, question):
        return verdict
    compared = match(response, question)
    if guards.contrary(compared.extra, compared.lacking):
        return wrong("The answer says the opposite.")
    if not compared.lacking:
        return whole(response, question, compared)
    return part(response, question, compared)


def together(text: str) -> str:
    """A text without any space between its words: "seabed" is "sea bed"."""
    return normalised(text).replace(" ", "")


def guessed(response: str, question: Question) -> Verdict | None:
    """The verdict on more answers than one, None if there is only one."""
    open_ = guards.alternatives(response, question.key)
    if len(open_) > 1 and any(match(p, question).extra for p in open_):
        return wrong("The answer leaves open which of several is meant.")
    listed = guards.listed(response, question.key)
    others = [p for p in listed if len(words(p)) <= 4 and _is_other(p, question)]
    if len(others) > 1:
        return wrong("The answer is a list of several guesses.")
    if others and any(not match(p, question).lacking for p in listed):
        return half("The right answer is there, but so is another one.")
    return None


def _is_other(part_: str, question: Question) -> bool:
    compared = match(part_, question)
    names = [w for w in content(part_) if question.lexis.is_name(w) and w not in question.given]
    outside = bool(compared.extra) or any(w not in words(question.key) for w in names)
    return outside and not compared.had


def whole(response: str, question: Question, compared: Match) -> Verdict:
    """The verdict on a response that has every word of the key."""
    names = [w for w in compared.extra if question.lexis.is_name(w)]
    wordy = len(words(response)) > 25 + 3 * len(words(question.key))
    if names:
        return half("The right answer is there, but so is another name.")
    if wordy or len(compared.extra) > 2:
        return right("The answer is there, among other words.", look=True)
    if set(words(question.key)) <= set(words(response)):
        return right("The answer is right.")
    return right("The answer is right, in another form or with a slip of the pen.")


def part(response: str, question: Question, compared: Match) -> Verdict:
    """The verdict on a response that lacks words of the key."""
    telling = [w for w in compared.had if w not in question.given]
    if telling and not compared.extra:
        return half("A part of the answer is there.")
    said = content(response)
    close = any(near(w, k) for k in compared.lacking for w in said if w not in question.lexis.words)
    if telling and (close or len(telling) > len(compared.lacking)):
        return half("A part of the answer is there, among other words.")
    if close:
        return wrong("The answer may be a wrong spelling of the right one.", look=True)
    return wrong("The answer is not the right one.", look=bool(telling))

"""What a student sees of a quiz. A Question has neither key nor rationale, so no page that is
made of Questions can give one away."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizgen.domain.bank import Item
from quizgen.domain.options import options, rising
from quizgen.store.codec import item_of
from quizgen.store.models import Attempt, Quiz, QuizItem, Response

LONG = 40  # characters of a key from which an answer gets a larger field


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question as it is put: `id` is the quiz item's, `number` counts from 1 in the student's
    own order, `answer` is what she gave so far."""

    id: int
    number: int
    type: str
    stem: str
    options: tuple[str, ...]
    points: int
    answer: str
    long: bool

    @property
    def answered(self) -> bool:
        """Whether there is an answer."""
        return bool(self.answer.strip())


def questions(
    items: Sequence[QuizItem], attempt: Attempt, quiz: Quiz, given: Mapping[int, Response]
) -> list[Question]:
    """The questions of an attempt in its order, with the answers given so far."""
    return [
        question(row, number, attempt, quiz, given.get(row.id))
        for number, row in enumerate(items, 1)
    ]


def question(
    row: QuizItem, number: int, attempt: Attempt, quiz: Quiz, given: Response | None
) -> Question:
    """One question of an attempt."""
    item = item_of(row.content)
    return Question(
        id=row.id,
        number=number,
        type=item.type,
        stem=item.stem,
        options=shown_options(item, attempt.token if quiz.shuffle_options else None),
        points=item.points,
        answer="" if given is None else given.answer,
        long=item.type == "short_answer" and len(item.key) > LONG,
    )


def shown_options(item: Item, token: str | None) -> tuple[str, ...]:
    """An item's options, in an order of the attempt's own where that is wanted and they are
    neither figures nor dates nor True and False."""
    texts = options(item)
    if token is None or item.type != "multiple_choice" or rising(texts) is not None:
        return texts
    return tuple(sorted(texts, key=lambda t: hashlib.sha256(f"{token}|{t}".encode()).digest()))

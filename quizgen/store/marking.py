"""Scores: given when an attempt is handed in, and again when a teacher decides otherwise."""

import logging
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizgen.domain.article import Article
from quizgen.domain.bank import Item
from quizgen.domain.score import Score
from quizgen.grading import grade, normalised
from quizgen.store.codec import article_of, item_json, item_of
from quizgen.store.models import Attempt, Participant, Quiz, QuizItem, Response, Ruling
from quizgen.store.names import digest


def hold(session: Session, quiz: Quiz, *, alone: bool) -> None:
    """Let nobody decide about the scores of the quiz until this transaction ends: whoever hands in
    does so beside others, a teacher's decision is made alone. Without it a decision would miss an
    answer that comes in at the same moment. (SQLite has one writer anyway.)"""
    row = select(Quiz.id).where(Quiz.id == quiz.id)
    session.execute(row.with_for_update(read=not alone, key_share=alone))


def mark(session: Session, quiz: Quiz, responses: Iterable[Response]) -> int:
    """Score the responses anew; gives how many scores are other than before. A teacher's ruling
    stands above the rules."""
    rows = select(QuizItem).where(QuizItem.quiz_id == quiz.id)
    fresh = session.scalars(rows.execution_options(populate_existing=True))
    items = {row.id: item_of(row.content) for row in fresh}
    article = article_of(quiz.article)
    rulings = {
        (ruling.item_id, ruling.answer_digest): ruling.points
        for ruling in session.scalars(select(Ruling).where(Ruling.item_id.in_(items)))
    }
    changed = 0
    for response in responses:
        item = items[response.item_id]
        ruled = rulings.get((response.item_id, answer_digest(response.answer)))
        if ruled is not None:
            ruled = min(ruled, item.points)  # a correction may have made it worth less
            score = Score(points=ruled, most=item.points, reason="marked by the teacher")
        else:
            score = judged(item, response.answer, article)
        changed += response.points is not None and response.points != score.points
        response.points = score.points
        response.reason = score.reason
        response.look = score.look
    return changed


def judged(item: Item, answer: str, article: Article | None) -> Score:
    """The score by the rules. A fault in them must not keep anybody from handing in: the answer
    then waits for the teacher."""
    try:
        return grade(item, answer, article)
    except Exception:
        logging.getLogger(__name__).exception("grading failed: %r for %r", answer, item.key)
        reason = "the rules could not judge this"
        return Score(points=0, most=item.points, reason=reason, look=True)


def answer_digest(answer: str) -> str:
    """What tells whether two answers are the same."""
    return digest(normalised(answer))


def handed_in(session: Session, item: QuizItem) -> list[Response]:
    """The responses to a question in attempts that are in."""
    query = (
        select(Response)
        .join(Attempt)
        .where(Response.item_id == item.id, Attempt.submitted.is_not(None))
    )
    return list(session.scalars(query))


def rule(
    session: Session,
    quiz: Quiz,
    item: QuizItem,
    answer: str,
    *,
    points: float | None,
    now: datetime,
) -> int:
    """Give an answer to a question `points`, whoever gave or gives it; None takes that back.
    Gives how many scores changed."""
    hold(session, quiz, alone=True)
    key = (item.id, answer_digest(answer))
    found = session.get(Ruling, key)
    if points is None:
        if found is not None:
            session.delete(found)
    elif found is not None:
        found.points = points
    else:
        session.add(
            Ruling(item_id=item.id, answer_digest=key[1], answer=answer, points=points, made=now)
        )
    session.flush()
    return mark(session, quiz, handed_in(session, item))


def correct(session: Session, quiz: Quiz, item: QuizItem, corrected: Item) -> int:
    """Put another item (a right key, say) in the place of one that students have answered, and
    score them anew. Gives how many scores changed."""
    hold(session, quiz, alone=True)
    item.content = item_json(corrected)
    session.flush()
    return mark(session, quiz, handed_in(session, item))


def rulings_of(session: Session, quiz: Quiz) -> list[Ruling]:
    """The rulings of a quiz."""
    query = select(Ruling).join(QuizItem, QuizItem.id == Ruling.item_id)
    return list(session.scalars(query.where(QuizItem.quiz_id == quiz.id)))


def to_look_at(session: Session, quiz: Quiz) -> int:
    """How many answers the rules were not sure of."""
    query = (
        select(Response.attempt_id)
        .join(Attempt)
        .join(Participant)
        .where(Participant.quiz_id == quiz.id, Response.look, Attempt.submitted.is_not(None))
    )
    return len(session.execute(query).all())


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The same answer by one student or several: as most of them wrote it, who they are, and what
    it earned. `ruled` if a teacher decided so."""

    answer: str
    students: tuple[str, ...]
    points: float
    reason: str
    look: bool
    ruled: bool


def groups(session: Session, quiz: Quiz) -> dict[int, list[Group]]:
    """The answers that are in, by quiz item: those to look at first, then the commonest."""
    rows = session.execute(
        select(Response, Participant.name)
        .join(Attempt, Attempt.id == Response.attempt_id)
        .join(Participant, Participant.id == Attempt.participant_id)
        .where(Participant.quiz_id == quiz.id, Attempt.submitted.is_not(None))
        .order_by(Participant.name_key, Attempt.number)
    ).all()
    ruled = {(ruling.item_id, ruling.answer_digest) for ruling in rulings_of(session, quiz)}
    same: dict[tuple[int, str], list[tuple[Response, str]]] = {}
    for response, name in rows:
        if response.answer.strip():
            key = (response.item_id, answer_digest(response.answer))
            same.setdefault(key, []).append((response, name))
    found: dict[int, list[Group]] = {item.id: [] for item in quiz.items}
    for (item, mark_of), given in same.items():
        texts = Counter(response.answer.strip() for response, _ in given)
        first = given[0][0]
        found[item].append(
            Group(
                answer=texts.most_common(1)[0][0],
                students=tuple(dict.fromkeys(name for _, name in given)),
                points=first.points or 0.0,
                reason=first.reason,
                look=first.look,
                ruled=(item, mark_of) in ruled,
            )
        )
    for one in found.values():
        one.sort(key=lambda g: (not g.look, -len(g.students), g.answer.casefold()))
    return found

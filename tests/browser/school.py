"""A site that really listens, and what tests do behind its back."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from cheroot.wsgi import Server
from flask import Flask
from sqlalchemy import select

from quizgen.store import taking
from quizgen.store.models import Attempt, Participant, Quiz, Teacher
from quizgen.store.quizzes import Settings, assign, quiz_by_code
from quizgen.web.app import create_app
from quizgen.web.site import Site, now
from quizgen.web.start import configured, first_link
from tests.browser import ferry

PASSWORD = "a long walk by the river"


@dataclass(frozen=True)
class School:
    """A site at `url`."""

    url: str
    app: Flask

    @property
    def site(self) -> Site:
        return self.app.extensions["quizgen"]

    def welcome(self) -> str:
        """The link that lets the first teacher in."""
        link = first_link(self.app, self.url)
        assert link is not None
        return link

    def assign(self, bank=ferry.BANK, **rules) -> str:
        """Assign a bank behind the site's back; gives the code."""
        rules = {"shuffle_options": False, **rules}
        with self.site.database.writing() as session:
            teacher = session.scalars(select(Teacher)).first()
            quiz = assign(
                session,
                teacher.id,
                bank.title,
                bank.items,
                Settings(**rules),
                now=now(),
                article=bank.article,
                bank="low-quay",
            )
            return quiz.code

    def sit(self, code: str, name: str, *answers: str, hand_in: bool = True) -> str:
        """Have a student answer; gives the token of the attempt."""
        with self.site.database.writing() as session:
            quiz = quiz_by_code(session, code)
            student = taking.join(session, quiz, name, now())
            attempt = taking.attempt_for(session, student, quiz, now())
            rows = taking.items_of(session, attempt)
            given = [taking.Answer(item=r.id, text=t) for r, t in zip(rows, answers, strict=False)]
            taking.save(session, attempt.token, given, now())
            if hand_in:
                taking.submit(session, attempt, quiz, now())
            return attempt.token

    def attempts(self, code: str) -> list[tuple[str, bool, dict[str, str]]]:
        """What the database holds of a quiz: names, whether it is in, answers by stem."""
        with self.site.database.reading() as session:
            rows = session.scalars(
                select(Attempt)
                .join(Attempt.participant)
                .join(Participant.quiz)
                .where(Quiz.code == code)
                .order_by(Attempt.id)
            )
            return [
                (
                    row.participant.name,
                    row.submitted is not None,
                    {
                        item.content["stem"]: found.answer
                        for item in row.participant.quiz.items
                        for found in row.responses
                        if found.item_id == item.id and found.answer
                    },
                )
                for row in rows
            ]

    def begun_earlier(self, code: str, by: timedelta) -> None:
        """Let the attempts at a quiz have begun earlier than they did."""
        with self.site.database.writing() as session:
            for student in quiz_by_code(session, code).participants:
                for attempt in student.attempts:
                    attempt.started -= by


@contextmanager
def opened(folder: Path) -> Iterator[School]:
    """A new site with its data in `folder`, served until the block ends."""
    app = create_app(configured(folder))
    server = Server(("127.0.0.1", 0), app, numthreads=8)
    server.prepare()
    thread = threading.Thread(target=server.serve)
    thread.start()
    school = School(f"http://127.0.0.1:{server.bind_addr[1]}", app)
    school.site.shelf.add(ferry.BANK, "low-quay")
    try:
        yield school
    finally:
        server.stop()
        thread.join()
        school.site.workshop.close()
        school.site.database.close()

"""Students' data: purged, deleted, given out."""

import json

import pytest

from quizgen.store import privacy, taking
from quizgen.store.models import Attempt, Participant, Quiz, Response
from quizgen.store.quizzes import log, log_of, remove
from tests.store.build import (
    DAY,
    MINUTE,
    NOW,
    RIGHT,
    a_quiz,
    a_teacher,
    begin,
    give,
    hand_in,
    rows_of,
    the_quiz,
)


def names(session):
    return sorted(one.name for one in session.query(Participant))


def test_students_of_long_ago_are_purged_and_the_quiz_stays(database):
    with database.writing() as session:
        quiz = a_quiz(session)
        hand_in(session, quiz, "Ana", *RIGHT)
        begin(session, quiz, "Ben")
        taking.join(session, quiz, "Carla", NOW)
        begin(session, quiz, "New", NOW + 50 * DAY)
    with database.writing() as session:
        assert privacy.purge(session, 90 * DAY, NOW + 89 * DAY) == 0
        assert privacy.purge(session, 90 * DAY, NOW + 91 * DAY) == 3
        assert names(session) == ["New"]
        assert (rows_of(session, Attempt), rows_of(session, Response)) == (1, 0)
        assert len(the_quiz(session).items) == 3


@pytest.mark.parametrize("deed", ["answered", "handed in", "began again"])
def test_a_student_who_did_something_lately_stays(database, deed):
    lately = NOW + 80 * DAY
    with database.writing() as session:
        quiz = a_quiz(session, attempts=2)
        attempt = begin(session, quiz)
        if deed == "answered":
            give(session, attempt, "Tom Reed", at=lately)
        else:
            taking.submit(session, attempt, quiz, lately if deed == "handed in" else NOW)
        if deed == "began again":
            taking.start(session, attempt.participant, quiz, lately, number=2)
        session.flush()
        assert privacy.purge(session, 90 * DAY, NOW + 100 * DAY) == 0
        assert privacy.purge(session, 90 * DAY, NOW + 171 * DAY) == 1


def test_a_purge_takes_names_from_lists_and_logs(database):
    with database.writing() as session:
        quiz = a_quiz(session, roster=("Ana", "Ben"), extra={"ana": 5, "ben": 5})
        hand_in(session, quiz, "Ana")
        log(session, quiz, "Ann Moss", "ANA can go on. Anabel was removed.", NOW)
        over = a_quiz(session, title="Over", roster=("Zoë",), closes=NOW + DAY)
    with database.writing() as session:
        privacy.purge(session, 90 * DAY, NOW + 100 * DAY)
    with database.reading() as session:
        quiz, over = (session.get(Quiz, one.id) for one in (quiz, over))
        assert (quiz.roster, quiz.extra, over.roster) == (["Ben"], {"ben": 5}, [])
        assert log_of(session, quiz)[0].text == "a student can go on. Anabel was removed."


def test_purging_takes_as_many_statements_for_many_students_as_for_one(database, statements):
    counts = []
    for many in (1, 12):
        with database.writing() as session:
            quiz = a_quiz(session)
            for n in range(many):
                hand_in(session, quiz, f"Student {n}", *RIGHT)
        with database.writing() as session, statements(database) as asked:
            privacy.purge(session, DAY, NOW + 9 * DAY)
        counts.append(len(asked) - asked.count("BEGIN IMMEDIATE"))
        with database.writing() as session:
            remove(session, session.query(Quiz))
    assert counts[0] == counts[1]


def test_a_student_is_deleted_everywhere_under_every_spelling(database):
    with database.writing() as session:
        for title, name in (("One", "Zoë Moss"), ("Two", "zoë  MOSS"), ("Three", "Ben")):
            hand_in(session, a_quiz(session, title=title), name, *RIGHT)
        a_quiz(session, title="List", roster=("ZOË MOSS", "Ben"), extra={"zoë moss": 5})
        quiz = session.query(Quiz).filter_by(title="One").one()
        log(session, quiz, "Ann Moss", "Zoë Moss can go on.", NOW)
    with database.writing() as session:
        assert privacy.delete_student(session, " ZOË moss", NOW) == 3
        assert privacy.delete_student(session, "Zoë Moss", NOW) == 0
        assert names(session) == ["Ben"]
    with database.reading() as session:
        kept = [*session.query(Quiz), *log_of(session, session.get(Quiz, quiz.id))]
        text = repr([{**vars(one), "_sa_instance_state": 0} for one in kept]).casefold()
        assert "zoë" not in text
        assert rows_of(session, Response) == 3


def test_a_teacher_deletes_in_her_own_quizzes_alone(database):
    with database.writing() as session:
        hand_in(session, a_quiz(session), "Ana")
        hand_in(session, a_quiz(session, teacher="Tom", title="His"), "Ana")
        number = a_teacher(session).id
        assert privacy.delete_student(session, "Ana", NOW, number) == 1
        assert [one.quiz.title for one in privacy.named(session, "ana")] == ["His"]


def test_a_class_list_that_lost_its_last_name_lets_nobody_else_in(database):
    with database.writing() as session:
        quiz = a_quiz(session, roster=("Ana",))
        privacy.delete_student(session, "Ana", NOW)
        with pytest.raises(taking.ClosedError):
            taking.join(session, quiz, "Somebody", NOW)


def test_all_of_one_students_data_is_given_out_as_plain_values(database):
    with database.writing() as session:
        quiz = a_quiz(session, minutes=20, extra={"ana": 5})
        hand_in(session, quiz, "Ana", "Ann Moss", "1859")
        hand_in(session, quiz, "Ben", *RIGHT)
        word = privacy.named(session, "Ana")[0].resume_word
    with database.reading() as session:
        found = privacy.export(session, "ANA")
    assert json.loads(json.dumps(found)) == found
    [one] = found["quizzes"]
    assert (one["quiz"], one["name"], one["resume_word"]) == ("The lighthouse", "Ana", word)
    [attempt] = one["attempts"]
    assert attempt["submitted"] == (NOW + 2 * MINUTE).isoformat()
    assert attempt["extra_minutes"] == 5
    assert [(a["answer"], a["points"], a["most"]) for a in attempt["answers"]] == [
        ("Ann Moss", 0, 1),
        ("1859", 1, 1),
        ("", 0, 2),
    ]
    assert attempt["answers"][0]["question"] == "Who repaired the lamp?"


def test_the_export_of_a_teacher_knows_her_own_quizzes_alone(database):
    with database.writing() as session:
        hand_in(session, a_quiz(session, teacher="Tom"), "Ana")
        number = a_teacher(session).id
        assert privacy.export(session, "Ana", number)["quizzes"] == []

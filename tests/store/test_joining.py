"""Students at the door, and the attempts that they get."""

import pytest
from sqlalchemy import delete, select

from quizgen.errors import StoreError
from quizgen.store import taking
from quizgen.store.models import Attempt, Participant
from quizgen.store.taking import ClosedError, TakenError
from tests.store.build import (
    MINUTE,
    NOW,
    a_quiz,
    at_once,
    begin,
    hand_in,
    overlapping,
    rows_of,
    the_attempt,
    the_quiz,
)


def joining(name, word="", now=NOW):
    return lambda session: taking.join(session, the_quiz(session), name, now, word).id


@pytest.fixture
def quiz(database):
    with database.writing() as session:
        a_quiz(session)


@pytest.mark.parametrize("again", ["Zoë Moss", "zoë  moss ", "ZOË MOSS", "Zoe\u0308\u200b Moss"])
def test_a_name_belongs_to_whoever_came_first(database, quiz, again):
    with database.writing() as session:
        first = joining(" Zoë  Moss")(session)
        student = session.get(Participant, first)
        assert student.name == "Zoë Moss"
        with pytest.raises(TakenError):
            joining(again)(session)
        with pytest.raises(TakenError):
            joining(again, "quiet otter")(session)
        assert joining(again, student.resume_word.upper().replace("-", " "))(session) == first


def test_the_same_name_in_another_quiz_is_another_student(database, quiz):
    with database.writing() as session:
        one = joining("Ana")(session)
        assert taking.join(session, a_quiz(session, title="Other"), "Ana", NOW).id != one


def test_two_students_with_one_name_at_once_are_one_and_a_question(database, quiz):
    first, second = overlapping(database, joining("Ana"), joining("ana"))
    assert isinstance(first, int)
    assert isinstance(second, TakenError)
    found = at_once(database, *[joining("Ben")] * 6)
    assert sum(isinstance(one, int) for one in found) == 1
    assert sum(isinstance(one, TakenError) for one in found) == 5


def test_a_name_of_nothing_is_refused_and_a_long_one_is_cut(database, quiz):
    with database.writing() as session:
        for name in ("", "  ", "\0", "\u200b\u2060"):
            with pytest.raises(StoreError, match="name"):
                joining(name)(session)
        for name in ("n" * 500, "\ufdfa" * 60):
            assert len(session.get(Participant, joining(name)(session)).name) == 60
        with pytest.raises(TakenError):
            joining("n" * 400)(session)


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ({"opens": NOW + MINUTE}, "not opened yet"),
        ({"closes": NOW}, "is closed"),
        ({"roster": ("Ben", "Zoë Moss")}, "class list"),
    ],
)
def test_who_may_not_come_in_is_told_why(database, rules, said):
    with database.writing() as session:
        a_quiz(session, **rules)
        with pytest.raises(StoreError, match=said):
            joining("Ana")(session)


def test_a_name_on_the_class_list_may_be_written_otherwise(database):
    with database.writing() as session:
        a_quiz(session, roster=("Ben", "Zoë Moss"))
        assert joining("zoë  moss")(session)


def test_a_student_comes_back_to_a_quiz_that_has_closed(database):
    with database.writing() as session:
        quiz = a_quiz(session, closes=NOW + MINUTE)
        attempt = begin(session, quiz)
        student, later = attempt.participant, NOW + 5 * MINUTE
        same = taking.join(session, quiz, "Ana", later, student.resume_word)
        assert taking.attempt_for(session, same, quiz, later) is attempt


def test_two_devices_of_one_student_at_once_share_her_attempt(database, quiz):
    with database.writing() as session:
        number = joining("Ana")(session)
        word = session.get(Participant, number).resume_word

    def deed(session):
        quiz = the_quiz(session)
        student = taking.join(session, quiz, "Ana", NOW, word)
        return taking.attempt_for(session, student, quiz, NOW).id

    first, second = overlapping(database, deed, deed)
    assert first == second
    with database.reading() as session:
        assert rows_of(session, Attempt) == 1


def test_a_student_who_is_removed_on_the_way_in_is_told(database, quiz):
    with database.writing() as session:
        number = joining("Ana")(session)

        word = session.get(Participant, number).resume_word

    def remove(session):
        session.execute(delete(Participant))

    def come_in(session):
        quiz = the_quiz(session)
        return taking.attempt_for(session, taking.join(session, quiz, "Ana", NOW, word), quiz, NOW)

    _, second = overlapping(database, remove, come_in)
    if database.name == "postgresql":
        assert "removed" in str(second)
    else:  # one after the other: the name was free again
        assert second.number == 1


def test_an_attempt_has_a_token_and_all_questions_in_order(database, quiz):
    with database.writing() as session:
        attempt = begin(session, the_quiz(session))
        assert attempt.layout == [item.id for item in the_quiz(session).items]
        assert (attempt.number, attempt.started, attempt.submitted) == (1, NOW, None)
        token = attempt.token
    with database.reading() as session:
        found = taking.attempt_by_token(session, token)
        assert found.participant.name == "Ana"
        assert found.participant.quiz.title == "The lighthouse"
        assert [i.id for i in taking.items_of(session, found)] == found.layout
        for wrong in (token[:-1], "", "\0", token * 9):
            assert taking.attempt_by_token(session, wrong) is None


@pytest.mark.parametrize(("draw", "length"), [(1, 1), (2, 2), (3, 3), (9, 3)])
def test_questions_are_drawn_by_chance_and_keep_their_order(database, draw, length):
    with database.writing() as session:
        quiz = a_quiz(session, draw=draw)
        layouts = [begin(session, quiz, f"Student {n}").layout for n in range(20)]
    assert {len(layout) for layout in layouts} == {length}
    assert all(layout == sorted(layout) for layout in layouts)
    assert (len({tuple(layout) for layout in layouts}) > 1) == (length < 3)


def test_questions_are_shuffled_for_each_student(database):
    with database.writing() as session:
        quiz = a_quiz(session, shuffle_items=True)
        layouts = [begin(session, quiz, f"Student {n}").layout for n in range(20)]
        everything = [item.id for item in quiz.items]
    assert all(sorted(layout) == everything for layout in layouts)
    assert len({tuple(layout) for layout in layouts}) > 1


def test_extra_time_goes_by_name(database):
    with database.writing() as session:
        quiz = a_quiz(session, minutes=20, extra={"zoë moss": 10})
        assert begin(session, quiz, "Zoë  MOSS").extra_minutes == 10
        assert begin(session, quiz, "Ana").extra_minutes == 0


def test_as_many_attempts_as_the_quiz_allows(database):
    with database.writing() as session:
        quiz = a_quiz(session, attempts=2)
        first = hand_in(session, quiz, "Ana")
        student = first.participant
        assert taking.attempt_for(session, student, quiz, NOW) is first
        second = taking.start(session, student, quiz, NOW, number=2)
        assert second.number == 2
        assert taking.attempt_for(session, student, quiz, NOW) is second
        with pytest.raises(ClosedError, match="all the attempts"):
            taking.start(session, student, quiz, NOW, number=3)


@pytest.mark.parametrize("rules", [{"closes": NOW + MINUTE}, {"opens": NOW}])
def test_no_attempt_is_begun_in_a_quiz_that_is_not_open(database, rules):
    at = NOW + MINUTE if "closes" in rules else NOW - MINUTE
    with database.writing() as session:
        quiz = a_quiz(session, attempts=2, **rules)
        student = begin(session, quiz).participant
        with pytest.raises(ClosedError):
            taking.start(session, student, quiz, at, number=2)


def test_a_further_attempt_asked_for_twice_at_once_is_one(database):
    with database.writing() as session:
        quiz = a_quiz(session, attempts=3)
        hand_in(session, quiz, "Ana")

    def deed(session):
        quiz = the_quiz(session)
        student = session.scalars(select(Participant)).one()
        return taking.start(session, student, quiz, NOW, number=2).id

    first, second = overlapping(database, deed, deed)
    assert first == second
    with database.reading() as session:
        assert rows_of(session, Attempt) == 2


def test_students_come_by_name_with_what_they_did(database, statements):
    with database.writing() as session:
        quiz = a_quiz(session)
        for name in ("carla", "Ben", "Ana"):
            hand_in(session, quiz, name, "Tom Reed")
    with database.reading() as session:
        quiz = the_quiz(session)
        with statements(database) as asked:
            found = taking.students(session, quiz)
            answers = [len(a.responses) for student in found for a in student.attempts]
    assert [student.name for student in found] == ["Ana", "Ben", "carla"]
    assert answers == [3, 3, 3]
    assert len(asked) == 3


def test_removing_a_student_takes_the_answers_along(database):
    with database.writing() as session:
        hand_in(session, a_quiz(session), "Ana", "Tom Reed")
    with database.writing() as session:
        session.delete(the_attempt(session).participant)
    with database.reading() as session:
        assert rows_of(session, Attempt) == rows_of(session, Participant) == 0

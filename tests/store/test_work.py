"""Jobs for the worker, and notes about bank files."""

from quizgen.store import work
from quizgen.store.models import BankNote, Job
from tests.store.build import DAY, MINUTE, NOW, a_teacher, overlapping, rows_of


def asked(now=NOW, request="digest", teacher="Ann Moss"):
    def deed(session):
        job, new = work.ask(session, a_teacher(session, teacher).id, "generate", request, now)
        return job.token, new

    return deed


def test_a_second_click_finds_the_first_ones_job(database):
    with database.writing() as session:
        first, new = asked()(session)
        assert new
        assert asked(NOW + MINUTE)(session) == (first, False)
        assert asked(request="other")(session)[1]
        assert asked(teacher="Tom")(session)[1]


def test_two_clicks_at_once_are_one_job(database):
    with database.writing() as session:
        a_teacher(session)
    first, second = overlapping(database, asked(), asked())
    assert second == (first[0], False)


def test_a_job_that_ended_or_got_stuck_is_asked_for_anew(database):
    with database.writing() as session:
        first, _ = asked()(session)
        work.done(session, first, {"bank": "a.yaml"})
        second, new = asked()(session)
        assert new
        third, new = asked(NOW + 11 * MINUTE)(session)
        assert new
        assert len({first, second, third}) == 3


def test_a_job_tells_its_own_teacher_how_it_ended(database):
    with database.writing() as session:
        number = a_teacher(session).id
        good, bad = asked()(session)[0], asked(request="other")(session)[0]
        work.done(session, good, {"bank": "a.yaml"})
        work.failed(session, bad, "the text states no fact")
        work.done(session, "gone", {})
        work.failed(session, "gone", "")
    with database.reading() as session:
        assert work.job_of(session, number, good).state == "done"
        assert work.job_of(session, number, good).result == {"bank": "a.yaml"}
        assert work.job_of(session, number, bad).message == "the text states no fact"
        assert work.job_of(session, number + 1, good) is None


def test_jobs_of_yesterday_are_forgotten(database):
    with database.writing() as session:
        asked()(session)
        asked(NOW + DAY + MINUTE, "other")(session)
        assert rows_of(session, Job) == 1


def test_notes_stand_by_file_until_it_is_gone(database):
    with database.writing() as session:
        work.note(session, "a.yaml").owner = a_teacher(session)
        work.note(session, "b.yaml").archived = True
    with database.writing() as session:
        assert work.note(session, "a.yaml").owner.name == "Ann Moss"
        work.forget(session, "a.yaml")
        assert list(work.notes(session)) == ["b.yaml"]


def test_a_note_made_twice_at_once_is_one(database):
    def deed(session):
        return work.note(session, "a.yaml").file

    assert overlapping(database, deed, deed) == ("a.yaml", "a.yaml")
    with database.reading() as session:
        assert rows_of(session, BankNote) == 1

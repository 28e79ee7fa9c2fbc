"""Teachers and their invitations."""

import pytest
from sqlalchemy import select

from quizgen.errors import StoreError
from quizgen.store import accounts
from quizgen.store.models import Invitation, Teacher
from tests.store.build import DAY, MINUTE, NOW, overlapping, rows_of

USED = "this link was used already or is too old"
TAKEN = "another teacher has this name"


def accept(token, name="Ann Moss", password="hash", now=NOW):
    return lambda session: accounts.accept(session, token, name, password, now).name


def invited(database, name=None):
    with database.writing() as session:
        return accounts.invite(session, NOW, name)


def test_an_invitation_makes_a_teacher_once(database):
    token = invited(database)
    with database.writing() as session:
        assert not accounts.has_teachers(session)
        assert accept(token, "  Ann   Moss ")(session) == "Ann Moss"
        assert accounts.has_teachers(session)
    with database.writing() as session, pytest.raises(StoreError, match=USED):
        accept(token, "Tom")(session)
    with database.reading() as session:
        teacher = accounts.teacher_named(session, "ann  MOSS")
        assert accounts.teacher(session, teacher.id).password_hash == "hash"
        assert [one.name for one in accounts.teachers(session)] == ["Ann Moss"]


def test_only_a_digest_of_the_token_is_kept(database):
    token = invited(database)
    with database.reading() as session:
        kept = session.execute(select(Invitation.__table__)).one()
        assert accounts.invitation(session, token, NOW) is not None
        assert accounts.invitation(session, token[:-1], NOW) is None
    assert token not in map(str, kept)


@pytest.mark.parametrize(("age", "valid"), [(7 * DAY - MINUTE, True), (7 * DAY, False)])
def test_an_invitation_lasts_seven_days(database, age, valid):
    token = invited(database)
    with database.writing() as session:
        if valid:
            accept(token, now=NOW + age)(session)
        else:
            with pytest.raises(StoreError, match=USED):
                accept(token, now=NOW + age)(session)


def test_a_name_in_use_is_refused_and_the_invitation_stays_good(database):
    with database.writing() as session:
        accept(accounts.invite(session, NOW))(session)
    token = invited(database)
    with pytest.raises(StoreError, match=TAKEN), database.writing() as session:
        accept(token, "ANN moss")(session)
    with database.writing() as session:
        assert accept(token, "Tom Reed")(session) == "Tom Reed"


def test_an_invitation_by_name_sets_another_password(database):
    with database.writing() as session:
        accept(accounts.invite(session, NOW))(session)
        again = accounts.invite(session, NOW, "ann moss")
        assert accept(again, "Somebody Else", "other")(session) == "Ann Moss"
    with database.reading() as session:
        assert session.scalars(select(Teacher.password_hash)).all() == ["other"]


def test_an_invitation_by_a_new_name_makes_that_teacher(database):
    with database.writing() as session:
        assert accept(accounts.invite(session, NOW, "Tom Reed"), "x")(session) == "Tom Reed"


def test_the_first_teacher_ends_the_other_links_of_a_first_start(database):
    first, second, named = invited(database), invited(database), invited(database, "Tom Reed")
    with database.writing() as session:
        accept(second)(session)
    with database.reading() as session:
        assert accounts.invitation(session, first, NOW) is None
        assert accounts.invitation(session, named, NOW) is not None


def test_a_new_password_ends_the_other_links_to_set_one(database):
    older, newer = invited(database, "Tom Reed"), invited(database, "tom reed")
    with database.writing() as session:
        accept(newer)(session)
    with database.reading() as session:
        assert accounts.invitation(session, older, NOW) is None


def test_links_that_are_too_old_are_not_kept_for_ever(database):
    invited(database)
    with database.writing() as session:
        accounts.invite(session, NOW + 8 * DAY)
        session.flush()
        assert rows_of(session, Invitation) == 1


def test_one_link_used_twice_at_once_makes_one_teacher(database):
    token = invited(database)
    first, second = overlapping(database, accept(token, "Ann"), accept(token, "Eve"))
    assert first == "Ann"
    assert str(second) == USED
    with database.reading() as session:
        assert [one.name for one in accounts.teachers(session)] == ["Ann"]


def test_one_name_taken_twice_at_once_is_given_once(database):
    with database.writing() as session:
        one, two = accounts.invite(session, NOW, "Ann"), accounts.invite(session, NOW, "ann ")
    first, second = overlapping(database, accept(one), accept(two))
    assert first == "Ann"
    assert isinstance(second, StoreError)
    with database.reading() as session:
        assert rows_of(session, Teacher) == 1


def test_what_a_teacher_chose_last_is_remembered_by_form(database):
    with database.writing() as session:
        accept(accounts.invite(session, NOW))(session)
        number = accounts.teachers(session)[0].id
        accounts.prefer(session, number, "assign", {"minutes": 20})
    with database.writing() as session:
        accounts.prefer(session, number, "make", {"mc": 6})
        accounts.prefer(session, number + 1, "make", {"mc": 7})
    with database.reading() as session:
        kept = accounts.teacher(session, number).preferences
    assert kept == {"assign": {"minutes": 20}, "make": {"mc": 6}}

"""Many who save at once share a commit, and each hears what became of her own."""

import threading

import pytest

from quizgen.errors import StoreError
from quizgen.store.accounts import has_teachers, invite
from quizgen.store.models import Invitation
from tests.store.build import NOW


def invited(database):
    with database.reading() as session:
        return session.query(Invitation).count()


def test_what_was_done_together_is_kept(database):
    token = database.together(lambda session: invite(session, NOW))
    assert token
    assert invited(database) == 1


def test_a_refusal_reaches_its_own_caller_and_no_other(database):
    said, entered, go = {}, threading.Event(), threading.Event()

    def refuse(session):
        raise StoreError("not you")

    def slow(session):
        entered.set()
        go.wait(10)
        return invite(session, NOW)

    def call(name, work):
        try:
            said[name] = database.together(work)
        except StoreError as error:
            said[name] = str(error)

    works = {"slow": slow, "kept": lambda session: invite(session, NOW), "refused": refuse}
    threads = [threading.Thread(target=call, args=one) for one in works.items()]
    threads[0].start()
    assert entered.wait(10)
    for one in threads[1:]:  # these come while the first one holds the database
        one.start()
    go.set()
    for one in threads:
        one.join(10)
    assert said["refused"] == "not you"
    assert len(said["kept"]) == len(said["slow"]) == 43
    assert invited(database) == 2


def test_a_fault_is_told_and_leaves_nothing_behind(database):
    def broken(session):
        invite(session, NOW)
        session.flush()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        database.together(broken)
    assert invited(database) == 0
    with database.reading() as session:
        assert not has_teachers(session)

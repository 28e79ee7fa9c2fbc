"""Assigning, finding and removing quizzes."""

from dataclasses import replace

import pytest

from quizgen.errors import StoreError
from quizgen.store import quizzes
from quizgen.store.codec import article_of, item_of
from quizgen.store.models import Base, Quiz, Teacher
from quizgen.store.quizzes import Settings
from tests.banks.samples import ARTICLE
from tests.store.build import (
    DAY,
    ITEMS,
    NOW,
    a_quiz,
    a_teacher,
    begin,
    hand_in,
    rows_of,
    the_quiz,
)

RULES = Settings(
    opens=NOW,
    closes=NOW + DAY,
    minutes=20,
    attempts=2,
    draw=2,
    shuffle_items=True,
    shuffle_options=False,
    feedback="never",
    show_article=False,
    one_at_a_time=True,
    roster=("Ana", "Ben"),
    extra={"ana": 10},
)


def test_a_quiz_keeps_copies_of_the_items_and_of_the_article(database):
    with database.writing() as session:
        a_quiz(session)
    with database.reading() as session:
        quiz = the_quiz(session)
        assert [item_of(row.content) for row in quiz.items] == list(ITEMS)
        assert [row.position for row in quiz.items] == [1, 2, 3]
        assert article_of(quiz.article) == ARTICLE
        assert (quiz.title, quiz.bank, quiz.sample) == ("The lighthouse", "lighthouse.yaml", False)


def test_a_quiz_may_do_without_an_article_but_not_without_questions(database):
    with database.writing() as session:
        number = a_teacher(session).id
        quizzes.assign(session, number, "Bare", ITEMS, Settings(), now=NOW)
        with pytest.raises(StoreError, match="at least one question"):
            quizzes.assign(session, number, "Empty", [], Settings(), now=NOW)
    with database.reading() as session:
        assert article_of(the_quiz(session).article) is None


def test_a_title_that_is_too_long_is_cut(database):
    with database.writing() as session:
        a_quiz(session, title="Long " * 100)
    with database.reading() as session:
        assert len(the_quiz(session).title) == 300


def test_the_rules_come_back_as_they_were_given_and_can_change(database):
    with database.writing() as session:
        quizzes.change(a_quiz(session), RULES)
    with database.writing() as session:
        assert quizzes.settings_of(the_quiz(session)) == RULES
        quizzes.change(the_quiz(session), replace(RULES, minutes=None, roster=()))
    with database.reading() as session:
        assert quizzes.settings_of(the_quiz(session)) == replace(RULES, minutes=None, roster=())


def test_a_quiz_is_found_by_its_code_and_by_its_own_teacher_alone(database):
    with database.writing() as session:
        code = a_quiz(session).code
        ann, tom = a_teacher(session).id, a_teacher(session, "Tom").id
    with database.reading() as session:
        assert quizzes.quiz_by_code(session, f" {code[:3].lower()}-{code[3:]} ").code == code
        assert quizzes.quiz_by_code(session, "") is None
        assert quizzes.quiz_of(session, ann, code).code == code
        assert quizzes.quiz_of(session, tom, code) is None


def test_a_code_in_use_is_not_given_again(database, monkeypatch):
    with database.writing() as session:
        used = a_quiz(session).code
        given = iter([used, used, "FRESH9"])
        monkeypatch.setattr(quizzes, "new_code", lambda: next(given))
        assert a_quiz(session).code == "FRESH9"
        monkeypatch.setattr(quizzes, "new_code", lambda: used)
        with pytest.raises(StoreError, match="no free code"):
            a_quiz(session)


def test_an_overview_counts_who_joined_and_who_has_handed_in(database):
    with database.writing() as session:
        first = a_quiz(session, title="First", attempts=2)
        second = a_quiz(session, title="Second")
        a_quiz(session, title="Of another", teacher="Tom")
        hand_in(session, first, "Ana", "Tom Reed")
        hand_in(session, first, "Ben")
        begin(session, first, "Carla")
        begin(session, second, "Ana")
    with database.reading() as session:
        found = quizzes.overviews(session, a_teacher(session).id)
    assert [(one.quiz.title, one.joined, one.submitted) for one in found] == [
        ("Second", 1, 0),
        ("First", 3, 2),
    ]


def test_the_quizzes_of_a_bank_are_the_teachers_own(database):
    with database.writing() as session:
        a_quiz(session)
        a_quiz(session, teacher="Tom")
        number = a_teacher(session).id
        assert len(quizzes.quizzes_of_bank(session, number, "lighthouse.yaml")) == 1
        assert quizzes.quizzes_of_bank(session, number, "other.yaml") == []


def test_a_quiz_is_removed_with_all_that_was_done_in_it(database):
    with database.writing() as session:
        gone, kept = a_quiz(session), a_quiz(session, title="Kept")
        for quiz in (gone, kept):
            hand_in(session, quiz, "Ana", "Tom Reed")
            quizzes.log(session, quiz, "Ann Moss", "Something.", NOW)
    with database.writing() as session:
        before = {m.class_: rows_of(session, m.class_) for m in Base.registry.mappers}
        quizzes.remove(session, [session.get(Quiz, gone.id)])
        after = {m.class_: rows_of(session, m.class_) for m in Base.registry.mappers}
    assert after == {m: n if m is Teacher else n / 2 for m, n in before.items()}


def test_the_log_tells_the_newest_first(database):
    with database.writing() as session:
        quiz = a_quiz(session)
        for at, said in ((NOW, "One."), (NOW + DAY, "Three."), (NOW, "Two.")):
            quizzes.log(session, quiz, "Ann Moss", said, at)
    with database.reading() as session:
        log = quizzes.log_of(session, the_quiz(session))
    assert [entry.text for entry in log] == ["Three.", "Two.", "One."]

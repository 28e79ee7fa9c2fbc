"""A student's way through a quiz on a phone, with JavaScript and without."""

import re
from dataclasses import replace

import pytest
from playwright.sync_api import expect

from tests.browser import ferry
from tests.browser.conftest import PHONE
from tests.browser.steps import field, join, saved

WRONG = "The harbour master"


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_whole_way(school, device, scripts):
    page = device(viewport=PHONE, is_mobile=True, java_script_enabled=scripts).new_page()
    code = school.assign()

    def keep():
        if scripts:
            saved(page)
        else:
            page.get_by_role("button", name="Save", exact=True).click()

    join(page, code, "Ada")
    page.get_by_label(WRONG).check()
    page.get_by_label("True").check()
    keep()
    field(page, 3).fill("in 1911")
    field(page, 4).fill("4")
    if scripts:  # what is typed is sent when the field is left
        field(page, 4).blur()
    keep()
    page.reload()
    expect(page.get_by_label(WRONG)).to_be_checked()
    expect(field(page, 3)).to_have_value("in 1911")

    page.get_by_role("button", name="Look it over").click()
    expect(page.get_by_text("1 question without an answer")).to_be_visible()
    page.get_by_role("link", name="5", exact=True).click()
    field(page, 5).fill("The piers would be where the salmon rest")
    page.get_by_role("button", name="Look it over").click()
    expect(page.get_by_text("Every question has an answer")).to_be_visible()
    page.get_by_role("button", name="Hand in").click()

    first = page.get_by_role("article", name="Question 1")
    expect(first).to_contain_text("Marta Osei")
    expect(first).to_contain_text("The article names no harbour master.")
    expect(first).to_contain_text("Marta Osei rings a brass bell at Low Quay.")
    expect(page.get_by_role("article", name="Question 3")).to_contain_text("1 of 1")
    score = page.locator(".score").inner_text()

    page.go_back()
    page.reload()
    expect(page.locator(".score")).to_have_text(score)

    page.get_by_role("link", name="Practise what you missed").click()
    page.get_by_label(WRONG).check()
    page.get_by_role("button", name="Check").click()
    expect(page.get_by_text("Not yet: look at paragraph 1.")).to_be_visible()
    page.get_by_label("Marta Osei").check()
    page.get_by_role("button", name="Check").click()
    expect(page.get_by_text("Right.").first).to_be_visible()
    page.get_by_role("link", name="Back to your result").click()
    expect(page.locator(".score")).to_have_text(score)
    assert [(name, done) for name, done, _ in school.attempts(code)] == [("Ada", True)]


def test_handing_in_twice_is_one_attempt(school, phone):
    code = school.assign()
    join(phone, code, "Ben")
    phone.get_by_role("button", name="Look it over").click()
    phone.get_by_role("button", name="Hand in").dblclick()
    expect(phone.locator(".score")).to_be_visible()
    phone.go_back()
    expect(phone.get_by_role("button", name="Hand in").or_(phone.locator(".score"))).to_be_visible()
    if phone.get_by_role("button", name="Hand in").is_visible():
        phone.get_by_role("button", name="Hand in").click()
    expect(phone.locator(".score")).to_be_visible()
    assert len(school.attempts(code)) == 1


def test_one_question_at_a_time(school, phone):
    join(phone, school.assign(one_at_a_time=True), "Cleo")
    phone.get_by_label("Marta Osei").check()
    phone.get_by_role("button", name="Next").click()
    expect(phone.get_by_text("Question 2 of 5")).to_be_visible()
    phone.get_by_role("button", name="Back").click()
    expect(phone.get_by_label("Marta Osei")).to_be_checked()


def test_no_key_where_the_teacher_says_never(school, phone):
    join(phone, school.assign(feedback="never"), "Dara")
    phone.get_by_role("button", name="Look it over").click()
    phone.get_by_role("button", name="Hand in").click()
    expect(phone.get_by_role("heading", name="Your answers are in")).to_be_visible()
    assert "harbour master." not in phone.content()


def test_another_attempt_where_the_quiz_allows_it(school, phone):
    code = school.assign(attempts=2)
    join(phone, code, "Eli")
    phone.get_by_role("button", name="Look it over").click()
    phone.get_by_role("button", name="Hand in").click()
    phone.get_by_role("button", name="Take it once more").click()
    phone.get_by_label("Marta Osei").check()
    saved(phone)
    assert len(school.attempts(code)) == 2


def test_wrong_code_is_told_at_the_field(phone, witness):
    phone.goto("/")
    phone.get_by_label("Code of your quiz").fill("AAAAAA")
    phone.get_by_role("button", name="Go").click()
    expect(phone.get_by_text("There is no quiz with this code")).to_be_visible()
    expect(phone.get_by_label("Code of your quiz")).to_have_value("AAAAAA")


def test_class_list_lets_only_its_names_in(school, phone):
    code = school.assign(roster=("Ana", "Boris"))
    phone.goto(f"/q/{code}")
    phone.get_by_label("Your name").select_option("Boris")
    phone.get_by_role("button", name="Start").click()
    expect(phone.locator(".who")).to_have_text("Boris")


def test_nothing_sticks_out_of_a_phone(school, phone):
    """Long words and many questions included."""
    long = replace(ferry.CHOICE, stem="Rindfleischetikettierungsüberwachung" * 4 + "?")
    code = school.assign(replace(ferry.BANK, items=(long,) * 300))
    join(phone, code, "X" * 60)
    wide = "document.documentElement.scrollWidth"
    assert phone.evaluate(wide) <= PHONE["width"]
    assert phone.locator(".question").count() == 300
    phone.get_by_role("button", name="Look it over").click()
    expect(phone.get_by_text(re.compile("300 questions without"))).to_be_visible()
    assert phone.evaluate(wide) <= PHONE["width"]

"""The server's clock ends an attempt."""

from datetime import timedelta

from playwright.sync_api import expect

from tests.browser.steps import join, saved


def test_page_hands_in_by_itself_when_the_time_is_over(school, phone):
    code = school.assign(minutes=10)
    join(phone, code, "Ada")
    expect(phone.locator("#timer")).to_contain_text("left")
    school.begun_earlier(code, timedelta(minutes=9, seconds=58))
    phone.get_by_label("Marta Osei").check()  # the answer to a save tells how much is left
    expect(phone.locator(".score")).to_be_visible()
    assert school.attempts(code) == [
        ("Ada", True, {"Who rings the bell at Low Quay?": "Marta Osei"})
    ]


def test_review_page_hands_in_by_itself_too(school, phone):
    code = school.assign(minutes=10)
    join(phone, code, "Ben")
    phone.get_by_label("Marta Osei").check()
    saved(phone)
    school.begun_earlier(code, timedelta(minutes=9, seconds=58))
    phone.get_by_role("button", name="Look it over").click()
    expect(phone.locator(".score")).to_be_visible()


def test_moments_are_announced(school, phone):
    code = school.assign(minutes=10)
    join(phone, code, "Cleo")
    school.begun_earlier(code, timedelta(minutes=9))
    phone.reload()
    expect(phone.locator("#announce")).to_have_text("One minute left")
    expect(phone.locator("#timer")).to_have_class("timer short")


def test_who_comes_back_too_late_finds_the_answers_handed_in(school, phone):
    code = school.assign(minutes=10)
    join(phone, code, "Dara")
    phone.get_by_label("Marta Osei").check()
    saved(phone)
    school.begun_earlier(code, timedelta(minutes=11))
    phone.reload()
    expect(phone.locator(".score")).to_be_visible()

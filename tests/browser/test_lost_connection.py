"""Answers outlive the network, the page and the device."""

from playwright.sync_api import expect

from tests.browser.steps import field, join, saved

CUT = ("ERR_INTERNET_DISCONNECTED", "Failed to load resource")


def test_answers_wait_for_the_network(school, phone, witness):
    witness.forgives.extend(CUT)
    code = school.assign()
    join(phone, code, "Ada")
    phone.get_by_label("Marta Osei").check()
    saved(phone)
    phone.context.set_offline(True)
    phone.get_by_label("True").check()
    field(phone, 3).fill("1911")
    field(phone, 3).blur()
    expect(phone.locator("#status")).to_contain_text("No connection")
    assert len(school.attempts(code)[0][2]) == 1
    phone.context.set_offline(False)
    saved(phone)
    assert len(school.attempts(code)[0][2]) == 3


def test_closed_page_sends_what_it_kept_when_it_is_opened_again(school, phone, witness):
    witness.forgives.extend(CUT)
    code = school.assign()
    join(phone, code, "Ben")
    there = phone.url
    phone.context.set_offline(True)
    phone.get_by_label("Marta Osei").check()
    expect(phone.locator("#status")).to_contain_text("No connection")
    context = phone.context
    phone.close()
    context.set_offline(False)
    again = context.new_page()
    again.goto(there)
    expect(again.get_by_label("Marta Osei")).to_be_checked()
    saved(again)
    assert list(school.attempts(code)[0][2].values()) == ["Marta Osei"]


def test_nothing_is_handed_in_while_answers_wait(school, phone, witness):
    witness.forgives.extend(CUT)
    code = school.assign()
    join(phone, code, "Cleo")
    phone.context.set_offline(True)
    phone.get_by_label("Marta Osei").check()
    phone.get_by_role("button", name="Look it over").click()
    expect(phone.locator("#status")).to_contain_text("No connection")
    expect(phone.get_by_label("Marta Osei")).to_be_checked()
    phone.context.set_offline(False)
    saved(phone)
    phone.get_by_role("button", name="Look it over").click()
    expect(phone.get_by_text("4 questions without an answer")).to_be_visible()


def test_goes_on_from_another_device(school, phone, device):
    code = school.assign()
    word = join(phone, code, "Dara")
    phone.get_by_label("Marta Osei").check()
    saved(phone)
    other = device().new_page()
    other.goto(f"/q/{code}")
    other.get_by_label("Your name").fill("dara")
    other.get_by_role("button", name="Start").click()
    expect(other.get_by_text("Somebody called dara is in this quiz already")).to_be_visible()
    other.get_by_label("Your resume word").fill("wrong-word")
    other.get_by_role("button", name="Start").click()
    expect(other.get_by_text("not the resume word of dara")).to_be_visible()
    other.get_by_label("Your resume word").fill(word.replace("-", " ").title())
    other.get_by_role("button", name="Start").click()
    expect(other.get_by_label("Marta Osei")).to_be_checked()
    assert len(school.attempts(code)) == 1


def test_of_two_tabs_the_newest_answer_wins(school, phone, witness):
    witness.forgives.extend(CUT)
    code = school.assign()
    join(phone, code, "Eli")
    other = phone.context.new_page()
    other.goto(phone.url)
    phone.get_by_label("A fisherman").check()
    saved(phone)
    other.get_by_label("Marta Osei").check()
    saved(other)
    phone.reload()
    expect(phone.get_by_label("Marta Osei")).to_be_checked()
    assert school.attempts(code)[0][2] == {"Who rings the bell at Low Quay?": "Marta Osei"}


def test_late_sending_does_not_undo_a_newer_answer(school, phone, device, witness):
    witness.forgives.extend(CUT)
    code = school.assign()
    join(phone, code, "Fay")
    other = device().new_page()
    other.goto(phone.url)
    phone.context.set_offline(True)
    phone.get_by_label("A fisherman").check()
    expect(phone.locator("#status")).to_contain_text("No connection")
    other.get_by_label("Marta Osei").check()
    saved(other)
    phone.context.set_offline(False)
    saved(phone)
    assert school.attempts(code)[0][2] == {"Who rings the bell at Low Quay?": "Marta Osei"}

"""Everything by keyboard, and one always sees where one is."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.steps import SAVED

OUTLINE = """() => {
  const look = getComputedStyle(document.activeElement);
  return look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 2 ||
    look.boxShadow !== "none";
}"""


def tab_to(page: Page, target, most: int = 60) -> None:
    """Press Tab until `target` has the focus, which every stop on the way must show."""
    for _ in range(most):
        page.keyboard.press("Tab")
        assert page.evaluate(OUTLINE), page.evaluate("document.activeElement.outerHTML")
        if target.evaluate("one => one === document.activeElement"):
            return
    pytest.fail(f"{target} is not reached by Tab")


def test_student_needs_no_mouse(school, device):
    page = device().new_page()
    page.goto("/")
    page.keyboard.type(school.assign())  # the field has the focus
    page.keyboard.press("Enter")
    expect(page.get_by_label("Your name")).to_be_focused()
    page.keyboard.type("Ada")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Your resume word")).to_be_visible()
    tab_to(page, page.get_by_label("The captain"))
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_label("A fisherman")).to_be_checked()
    expect(page.locator("#status")).to_have_text(SAVED)
    tab_to(page, page.get_by_role("button", name="Look it over"))
    page.keyboard.press("Enter")
    expect(page.get_by_text("4 questions without an answer")).to_be_visible()
    tab_to(page, page.get_by_role("button", name="Hand in"))
    page.keyboard.press("Enter")
    expect(page.locator(".score")).to_be_visible()


def test_skip_link_leads_to_the_content(desk):
    desk.goto("/teach/")
    desk.keyboard.press("Tab")
    expect(desk.get_by_role("link", name="Skip to the content")).to_be_focused()
    desk.keyboard.press("Enter")
    expect(desk.locator("main")).to_be_focused()


def test_review_by_single_keys(school, desk):
    name = school.site.shelf.duplicate("low-quay")
    desk.goto(f"/teach/banks/{name}")
    cards = desk.locator("#items > .question")
    desk.keyboard.press("j")
    expect(cards.nth(0)).to_be_focused()
    expect(desk.locator("mark.lit").first).to_contain_text("Marta Osei")
    desk.keyboard.press("j")
    desk.keyboard.press("y")
    expect(cards.nth(1)).to_contain_text("Kept")
    expect(cards.nth(1)).to_be_focused()  # the next key goes on from there
    desk.keyboard.press("k")
    expect(cards.nth(0)).to_be_focused()
    desk.keyboard.press("d")
    expect(cards.nth(1)).to_contain_text("Who rings the bell")
    expect(cards.nth(1)).to_be_focused()
    desk.keyboard.press("u")
    expect(cards.nth(0)).to_contain_text("Who rings the bell")
    expect(cards.nth(0)).to_be_focused()
    desk.keyboard.press("x")
    expect(cards).to_have_count(4)
    expect(cards.nth(0)).to_be_focused()
    desk.keyboard.press("e")
    expect(desk.get_by_role("heading", name="Edit the question")).to_be_visible()
    desk.get_by_label("Question", exact=True).fill("Does fog stop the last ferry?")
    desk.keyboard.press("x")  # letters in a field are only letters
    expect(desk.get_by_label("Question", exact=True)).to_have_value(re.compile("ferry.x$"))


def test_swap_by_key_asks_for_another_question(school, desk):
    name = school.site.shelf.duplicate("low-quay")
    desk.goto(f"/teach/banks/{name}")
    desk.keyboard.press("j")
    desk.keyboard.press("s")
    expect(desk.get_by_role("heading", name="Looking for another question")).to_be_visible()


def test_teacher_reaches_everything_by_tab(school, desk):
    code = school.assign()
    school.sit(code, "Ben", "A fisherman", "True", "1911", "four", "the salmon")
    desk.goto(f"/teach/quizzes/{code}/grade")
    tab_to(desk, desk.get_by_role("button", name="Right: the salmon"))
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("status").first).to_contain_text("score")

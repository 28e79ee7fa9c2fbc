"""What students do on their way, in words."""

import re

from playwright.sync_api import Page, expect

SAVED = re.compile(r"^Saved \d\d:\d\d$")


def join(page: Page, code: str, name: str) -> str:
    """Come in by the code; gives the resume word."""
    page.goto("/")
    page.get_by_label("Code of your quiz").fill(code.lower())
    page.get_by_role("button", name="Go").click()
    page.get_by_label("Your name").fill(name)
    page.get_by_role("button", name="Start").click()
    word = page.get_by_text("Your resume word").locator("strong")
    expect(word).to_be_visible()
    return word.inner_text()


def field(page: Page, number: int):
    """Where the answer to a written question goes."""
    return page.get_by_label(f"Your answer to question {number}", exact=True)


def saved(page: Page) -> None:
    """Wait until the page says that the answers are saved."""
    expect(page.locator("#status")).to_have_text(SAVED)

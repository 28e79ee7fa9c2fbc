"""Every page, by daylight and at night, on a desk and on a phone: no barrier that axe finds, and
nothing that sticks out. That no page asks anything of another host is watched in all tests."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE
from tests.browser.places import EVERYBODY, TEACHER, running

SCRIPT = Axe().axe_script
DESK = {"width": 1280, "height": 800}
RUN = "axe.run(document, {resultTypes: ['violations']})"
PLACES = {**TEACHER, **EVERYBODY}


@pytest.mark.parametrize("place", PLACES)
def test_no_barriers(school, device, logged_in, witness, place):
    witness.forgives.append("status of 404")
    options = {"storage_state": logged_in} if place in TEACHER else {}
    page = device(viewport=DESK, color_scheme="light", **options).new_page()
    PLACES[place](school)(page)
    page.evaluate(SCRIPT)
    assert not barriers(page)
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size(PHONE)
    assert not barriers(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_menus_open_where_they_can_be_seen(school, desk, size):
    desk.set_viewport_size(size)
    desk.goto("/teach/")
    desk.get_by_label("More for The bell at Low Quay", exact=True).click()
    seen(desk, desk.get_by_role("button", name="Duplicate"))
    seen(desk, desk.get_by_role("textbox", name="Title", exact=True))
    code = running(school)
    desk.goto(f"/teach/quizzes/{code}")
    desk.get_by_label("Help Cleo").click()
    seen(desk, desk.get_by_role("button", name="Hand in now"))


def seen(page: Page, target) -> None:
    """Fail unless all of `target` can be brought into the window."""
    target.scroll_into_view_if_needed()
    expect(target).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("place", ["results", "discuss", "result", "bank"])
def test_paper_is_black_on_white(school, device, logged_in, place):
    options = {"storage_state": logged_in} if place in TEACHER else {}
    page = device(color_scheme="dark", **options).new_page()
    PLACES[place](school)(page)
    page.emulate_media(media="print")
    expect(page.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
    expect(page.locator("h1")).to_have_css("color", "rgb(0, 0, 0)")
    expect(page.get_by_role("button").filter(visible=True)).to_have_count(0)
    assert page.pdf().startswith(b"%PDF")


def barriers(page: Page) -> list[str]:
    """What axe finds."""
    found = page.evaluate(RUN)["violations"]
    return [f"{one['id']}: {node['html']}" for one in found for node in one["nodes"]]

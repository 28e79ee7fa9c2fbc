"""Every page, by daylight and at night, on a desk and on a phone: no barrier that axe finds, and
nothing that sticks out. That no page asks anything of another host is watched in all tests."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import PHONE
from tests.browser.places import EVERYBODY, TEACHER

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


def barriers(page: Page) -> list[str]:
    """What axe finds."""
    found = page.evaluate(RUN)["violations"]
    return [f"{one['id']}: {node['html']}" for one in found for node in one["nodes"]]

"""One browser and one site for all tests of this package. Every page that a test opens must ask
nothing of another host, and say nothing in its console."""

import os
import shutil
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, expect, sync_playwright

from tests.browser.school import PASSWORD, opened

NAMES = ("chromium", "chromium-browser", "google-chrome")
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE = {"width": 390, "height": 844}
expect.set_options(timeout=5_000)


@pytest.fixture(scope="package")
def browser():
    """Chromium. Where there is none, the tests are skipped, in CI they fail."""
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        miss = pytest.fail if os.environ.get("CI") else pytest.skip
        miss("the browser tests need Chromium: apt-get install chromium")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=SWITCHES)
        yield started
        started.close()


@pytest.fixture(scope="package")
def school(browser, tmp_path_factory):
    """A site with its sample quiz and one teacher."""
    with opened(tmp_path_factory.mktemp("school")) as there:
        yield there


@pytest.fixture(scope="package")
def logged_in(browser, school):
    """The cookies of the teacher."""
    page = browser.new_page()
    page.goto(school.welcome())
    page.get_by_label("Your name").fill("Ms Adeyemi")
    page.get_by_label("Choose a password").fill(PASSWORD)
    page.get_by_role("button", name="Start").click()
    expect(page.get_by_role("heading", name="Question banks")).to_be_visible()
    state = page.context.storage_state()
    page.close()
    return state


class Witness:
    """Notes what the pages of a test do that they must not. `forgives` are words of messages
    that the test itself brings about; Chromium notes every form that comes back with errors."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.forgives: list[str] = ["status of 422"]

    def watch(self, context: BrowserContext) -> None:
        context.on("request", self.asked)
        context.on("console", lambda message: self.said(message.type, message.text))
        context.on("weberror", lambda error: self.said("error", str(error.error)))

    def asked(self, request) -> None:
        where = urlsplit(request.url)
        if where.scheme not in {"data", "blob"} and where.hostname != "127.0.0.1":
            self.faults.append(f"asked {request.url}")

    def said(self, kind: str, text: str) -> None:
        if kind in {"error", "warning"} and not any(one in text for one in self.forgives):
            self.faults.append(f"{kind}: {text}")


@pytest.fixture
def witness():
    noted = Witness()
    yield noted
    assert not noted.faults


@pytest.fixture
def device(browser, school, logged_in, witness):
    """A function that gives a new browser context, as another device would be."""
    made = []

    def build(**options) -> BrowserContext:
        options = {"base_url": school.url, "reduced_motion": "reduce", **options}
        context = browser.new_context(**options)
        witness.watch(context)
        made.append(context)
        return context

    yield build
    for context in made:
        context.close()


@pytest.fixture
def phone(device):
    """A student's page."""
    return device(viewport=PHONE, has_touch=True, is_mobile=True).new_page()


@pytest.fixture
def desk(device, logged_in):
    """The teacher's page."""
    return device(storage_state=logged_in, viewport={"width": 1280, "height": 800}).new_page()

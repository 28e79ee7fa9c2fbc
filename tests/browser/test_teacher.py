"""A teacher's way from the first link to the talk about the results."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE
from tests.browser.school import PASSWORD, opened
from tests.browser.steps import join, saved

ARTICLES = Path(__file__).parent.parent / "articles"
STINK = "\n\n".join((ARTICLES / "great-stink.md").read_text(encoding="utf-8").split("\n\n")[:6])
GOAT = """The goat that ate the timetable

Trains to the mountain village of Aldra stopped for nine hours on Tuesday because a goat had \
eaten part of a signal cable. The railway company said that nobody was hurt. The goat, which \
belongs to the cheesemaker Ingrid Solvang, climbed through a hole in the fence before dawn.

Peter Hallam, an engineer who has worked on the line since 1998, found the animal asleep beside \
the track. He said that the cable had been wrapped in a cover made of maize starch. The company \
chose the cover in 2021 because it harms the soil less than plastic does. Hallam warned at the \
time that animals might eat it.

More than 300 passengers spent the morning in the station of Bergfoss. Volunteers brought them \
soup and blankets. Solvang offered them cheese, because she felt responsible for the delay. Her \
goat was back in its barn by noon. The company has promised to replace the cover before winter.
"""


@pytest.fixture(scope="module")
def first_start(browser, tmp_path_factory):
    """A site that nobody has entered yet."""
    with opened(tmp_path_factory.mktemp("first")) as there:
        yield there


@pytest.fixture
def fresh(first_start, device):
    """A browser at that site."""
    return device(base_url=first_start.url, viewport={"width": 1280, "height": 800}).new_page()


def card(page: Page, number: int):
    return page.get_by_role("article", name=f"Question {number}", exact=True)


def stems(page: Page) -> list[str]:
    """The questions on the review page, without their numbers."""
    found = page.locator("#items > .question .stem").all_inner_texts()
    return [re.sub(r"^\d+\.\s*", "", one) for one in found]


def test_whole_way(first_start, fresh, device):
    page = fresh
    page.goto(first_start.welcome())
    page.get_by_label("Your name").fill("Mr Okafor")
    page.get_by_label("Choose a password").fill("short")
    page.get_by_role("button", name="Start").click()
    expect(page.get_by_text("A password has at least 8 characters")).to_be_visible()
    expect(page.get_by_label("Your name")).to_have_value("Mr Okafor")
    page.get_by_label("Choose a password").fill(PASSWORD)
    page.get_by_role("button", name="Start").click()
    expect(page.get_by_role("heading", name="Question banks")).to_be_visible()

    # From paste to a running quiz
    clicks = []

    def click(role: str, name: str) -> None:
        clicks.append(name)
        page.get_by_role(role, name=name, exact=True).click()

    page.get_by_role("link", name="New", exact=True).click()
    page.get_by_label("Paste an article").fill(STINK)
    click("button", "Generate")
    expect(page.get_by_role("heading", name="Reading the article")).to_be_visible()
    expect(page.get_by_role("heading", level=1, name="How a bad smell")).to_be_visible(
        timeout=60_000
    )
    bank = page.url
    click("link", "Assign")
    click("button", "Start the quiz")
    expect(page.locator(".code.big")).to_be_visible()
    assert len(clicks) <= 4

    page.goto(bank)
    review(page)
    run(page, device, first_start.url)
    make_of_little(page)


def review(page: Page) -> None:
    """Look the questions over: keep, edit, swap, move, drop, take back, add."""
    expect(page.locator("mark.lit")).to_have_count(0)
    card(page, 2).focus()
    expect(page.locator("mark.lit").first).to_be_visible()
    card(page, 1).get_by_role("button", name="Keep").click()
    expect(card(page, 1).get_by_role("button", name="is kept")).to_be_visible()

    before = stems(page)
    card(page, 1).get_by_role("link", name="Edit").click()
    page.get_by_label("Question", exact=True).fill("")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Type the question.")).to_be_visible()
    page.get_by_label("Question", exact=True).fill("What delayed the trains?")
    page.get_by_role("button", name="Save").click()
    expect(card(page, 1)).to_contain_text("What delayed the trains?")

    card(page, 1).get_by_role("button", name="down").click()
    expect(card(page, 2)).to_contain_text("What delayed the trains?")
    assert stems(page)[0] == before[1]

    card(page, 3).get_by_role("button", name="Swap").click()
    expect(card(page, 3)).not_to_contain_text(before[2], timeout=60_000)
    assert len(stems(page)) == len(before)

    card(page, 1).get_by_role("button", name="Drop").click()
    expect(page.locator("#items > .question")).to_have_count(len(before) - 1)
    page.get_by_text("2 dropped questions").click()
    page.get_by_role("button", name=f"Take back: {before[1]}").click()
    expect(page.locator("#items > .question")).to_have_count(len(before))

    page.get_by_role("link", name="Add a question").click()
    page.get_by_label("Question", exact=True).fill("Who owns the goat?")
    page.get_by_label("Type").select_option("Multiple choice")
    page.get_by_label("Right answer").fill("Ingrid Solvang")
    page.get_by_label("Wrong option 1", exact=True).fill("Peter Hallam")
    page.get_by_label("Why wrong option 1 is wrong").fill("He found it.")
    page.get_by_role("button", name="Save").click()
    expect(card(page, len(before) + 1)).to_contain_text("Who owns the goat?")


def run(page: Page, device, url: str) -> None:
    """Assign two questions, have a student take them, grade, look at the results, correct."""
    page.get_by_role("link", name="Add a question").click()
    page.get_by_label("Question", exact=True).fill("Where did the passengers wait?")
    page.get_by_label("Type").select_option("Short answer")
    page.get_by_label("Right answer").fill("Bergfoss")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("link", name="Assign", exact=True).click()
    page.get_by_text("Questions", exact=True).first.click()
    boxes = page.locator(".choose input")
    for box in boxes.all()[:-2]:
        box.uncheck()
    page.get_by_role("button", name="Start the quiz").click()

    code = page.locator(".code.big").inner_text()
    expect(page.locator(".qr svg").first).to_be_visible()
    expect(page.get_by_text("Nobody has joined yet")).to_be_visible()
    student = device(base_url=url, viewport=PHONE).new_page()
    join(student, code, "Zoë")
    expect(page.get_by_role("row", name="Zoë")).to_contain_text("0 of 2")  # refreshed by itself
    student.get_by_label("Peter Hallam").check()
    saved(student)
    expect(page.get_by_role("row", name="Zoë")).to_contain_text("1 of 2")
    student.get_by_label("Your answer to question 2").fill("at the railway station")
    student.get_by_role("button", name="Look it over").click()
    student.get_by_role("button", name="Hand in").click()
    expect(student.locator(".score")).to_contain_text("0 of 2 points")
    expect(page.get_by_role("row", name="Zoë")).to_contain_text("handed in")

    page.get_by_role("link", name="Show on the wall").click()
    expect(page.locator(".wall .code")).to_have_text(code)
    page.go_back()
    page.get_by_role("navigation", name="This quiz").get_by_role("link", name="Grade").click()
    page.get_by_role("button", name="Right: at the railway station").click()
    expect(page.get_by_role("status").first).to_contain_text("1 score changed")

    page.get_by_role("link", name="Results", exact=True).click()
    row = page.get_by_role("row", name="Zoë")
    expect(row).to_contain_text("1 of 2")
    page.get_by_role("link", name="Discuss").click()
    expect(card(page, 1)).to_contain_text("0 %")
    card(page, 1).get_by_text("Show the answer").click()
    expect(card(page, 1)).to_contain_text("Peter Hallam 1 student")

    page.get_by_role("navigation", name="This quiz").get_by_role("link", name="Grade").click()
    page.get_by_role("link", name="Correct the key of question 1").click()
    page.get_by_label("Right answer").fill("Peter Hallam")
    page.get_by_label("Wrong option 1", exact=True).fill("Ingrid Solvang")
    page.get_by_role("button", name="Save and score anew").click()
    told = page.get_by_role("status").first
    expect(told).to_contain_text("the key was “Ingrid Solvang” and is “Peter Hallam” now. 1 score")
    student.reload()
    expect(student.locator(".score")).to_contain_text("2 of 2 points")


def make_of_little(page: Page) -> None:
    """A short article gives fewer questions and says so; when it gives no other, one is told."""
    page.get_by_role("link", name="New", exact=True).click()
    page.get_by_label("Paste an article").fill(GOAT)
    page.get_by_role("button", name="Generate").click()
    expect(page.get_by_role("heading", level=1, name="The goat")).to_be_visible(timeout=60_000)
    expect(page.get_by_text("of 6 short-answer questions")).to_be_visible()
    told = page.get_by_text("the article gives no other good question")
    bank = page.url
    for _ in range(30):  # until all that the article gives has been seen
        if told.is_visible():
            break
        bank = page.url
        with page.expect_navigation(url="**/jobs/**"):
            card(page, 3).get_by_role("button", name="Swap").click()
        expect(told.or_(card(page, 3)).first).to_be_visible()
    expect(told).to_be_visible()
    page.get_by_role("link", name="Go back").click()
    expect(page).to_have_url(bank)


def test_sample_is_removed_in_one_click(school, desk):
    desk.goto("/teach/quizzes/")
    desk.get_by_role("link", name=re.compile("^Sample:")).click()
    expect(desk.get_by_role("button", name="Remove the sample")).to_be_visible()
    expect(desk.get_by_role("row", name="Amina")).to_contain_text("handed in")


def test_file_that_was_changed_meanwhile_is_not_overwritten(school, desk, device, logged_in):
    name = school.site.shelf.duplicate("low-quay")
    desk.goto(f"/teach/banks/{name}")
    other = device(storage_state=logged_in).new_page()
    other.goto(f"/teach/banks/{name}")
    card(other, 1).get_by_role("button", name="Drop").click()
    expect(other.locator("#items > .question")).to_have_count(4)
    card(desk, 2).get_by_role("button", name="Drop").click()
    expect(desk.get_by_text("The file was changed meanwhile")).to_be_visible()
    expect(desk.locator("#items > .question")).to_have_count(4)


def test_review_works_without_scripts(school, device, logged_in):
    name = school.site.shelf.duplicate("low-quay")
    page = device(storage_state=logged_in, java_script_enabled=False).new_page()
    page.goto(f"/teach/banks/{name}")
    first, second, *_ = stems(page)
    card(page, 1).get_by_role("button", name="down").click()
    expect(card(page, 1)).to_contain_text(second)
    expect(card(page, 2)).to_contain_text(first)
    page.get_by_role("link", name="Assign", exact=True).click()
    page.get_by_role("button", name="Start the quiz").click()
    expect(page.locator(".code.big")).to_be_visible()


def test_new_questions_are_made_without_scripts(school, device, logged_in):
    name = school.site.shelf.duplicate("kim-train")
    page = device(storage_state=logged_in, java_script_enabled=False).new_page()
    page.goto(f"/teach/banks/{name}")
    first, second, *_ = stems(page)
    card(page, 1).get_by_role("button", name="Drop").click()
    page.locator("summary", has_text="Make new questions").click()
    page.get_by_role("button", name="Make new questions").click()
    expect(page.get_by_text("1 rejected.")).to_be_visible(timeout=60_000)
    expect(card(page, 1)).to_contain_text(second)
    expect(page.locator(".dropped")).to_contain_text(first)


def test_generating_without_an_article_is_told_at_the_field(desk):
    desk.goto("/teach/new")
    desk.get_by_role("button", name="Generate").click()
    expect(desk.get_by_text("Paste an article, or choose a file.")).to_be_visible()


def test_rude_name_is_removed_after_a_question(school, desk):
    code = school.assign()
    school.sit(code, "Rude Name", "Marta Osei", hand_in=False)
    desk.goto(f"/teach/quizzes/{code}")
    desk.get_by_label("Help Rude Name").click()
    asked = []
    desk.once("dialog", lambda dialog: (asked.append(dialog.message), dialog.accept()))
    desk.get_by_role("button", name="Remove").click()
    expect(desk.get_by_text("Rude Name was removed")).to_be_visible()
    expect(desk.get_by_text("Nobody has joined yet")).to_be_visible()
    assert "Rude Name" in asked[0]

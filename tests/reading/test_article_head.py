"""Titles, bylines, dates and everything else that is not the text."""

import pytest

from quizgen.reading import read_bytes, read_text
from tests.reading.samples import PARAGRAPHS, TITLE, plain


def _with_head(*lines: str) -> str:
    return "\n".join(lines) + "\n\n" + plain(title=None)


@pytest.mark.parametrize(
    "head",
    [
        [TITLE],
        ["World news", TITLE],
        ["Advertisement", "", "SCIENCE", "", TITLE],
        ["12 May 2021", TITLE, "By Jo Bell"],
        ["By Jo Bell", "12 May 2021", TITLE],
        ["Skip to main content", "Share on Facebook", TITLE, "3 min read"],
        ["Title: " + TITLE, "Author: Jo Bell"],
        [TITLE, "A tower that nobody wanted becomes the pride of its village"],
        ["Chapter 3", TITLE],
        ["This article is more than 2 years old", TITLE, "Jo Bell Science correspondent"],
    ],
)
def test_the_title_is_found_wherever_it_stands(head: list[str]) -> None:
    article = read_text(_with_head(*head))
    assert article.title == TITLE
    assert article.paragraphs == PARAGRAPHS


@pytest.mark.parametrize(
    "title",
    [
        "Why Did the Village of Carrow Want its Lighthouse Back So Much?",
        "Geology",
        "Mayor of Carrow expected to open restored tower with engineer’s great-grandson on Friday",
        "A Holiday in the U.S.",
    ],
)
def test_titles_of_every_length(title: str) -> None:
    assert read_text(plain(title=title)).title == title


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Jo Bell", "Jo Bell"),
        ("by Jo Bell and Sam de Witt", "Jo Bell and Sam de Witt"),
        ("By JO BELL", "Jo Bell"),
        ("Written by Jo O’Bell-Smith, science editor", "Jo O’Bell-Smith"),
        ("By Jo Bell in Carrow", "Jo Bell"),
        ("By Jo M. Bell | 12 May 2021", "Jo M. Bell"),
        ("By Jo Bell, 12 May 2021", "Jo Bell"),
        ("Jo Bell, BBC News", "Jo Bell"),
        ("Jo Bell Environment correspondent", "Jo Bell"),
        ("Author: Jo Bell", "Jo Bell"),
    ],
)
def test_bylines_name_the_author(line: str, author: str) -> None:
    article = read_text(_with_head(TITLE, line))
    assert article.author == author
    assert article.title == TITLE
    assert article.paragraphs == PARAGRAPHS


def test_a_byline_after_the_text_counts_too() -> None:
    article = read_text(plain() + "\n\nBy Jo Bell\n")
    assert article.author == "Jo Bell"
    assert article.paragraphs == PARAGRAPHS


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("12 May 2021", "2021-05-12"),
        ("May 12th, 2021", "2021-05-12"),
        ("Wed 12 May 2021 09.15 BST", "2021-05-12"),
        ("Published: 2021-05-12", "2021-05-12"),
        ("Last updated on Sept. 3, 2020 at 4:05 p.m.", "2020-09-03"),
        ("25/12/2020", "2020-12-25"),
        ("03/04/2020", None),
        ("31 February 2020", None),
        ("By Jo Bell | 12 May 2021", "2021-05-12"),
    ],
)
def test_the_date_of_publication(line: str, day: str | None) -> None:
    article = read_text(_with_head(TITLE, line))
    assert article.published == day
    assert article.paragraphs == PARAGRAPHS


FURNITURE = [
    "With Agence France-Presse",
    "— Reuters",
    "Reuters",
    "(AP)",
    "Associated Press and AFP",
    "Additional reporting by Sam Witt in Leeds.",
    "Reporting by Jo Bell; Editing by Sam Witt",
    "(Reporting by Jo Bell; editing by Sam Witt.)",
    "Jo Bell contributed to this report.",
    "© 2021 The Carrow Courier. All rights reserved.",
    "This article was originally published in the Carrow Courier.",
    "Photograph: Jo Bell/PA",
    "The lamp on its first night. Photograph: Jo Bell/Getty Images",
    "The lamp on its first night. (AP Photo/Jo Bell)",
    "Image caption, The lamp is the oldest of its kind.",
    "Image source, Getty Images",
    "Figure 2. The stairs before the repair.",
    "Advertisement",
    "ADVERTISEMENT",
    "Read more",
    "Read more: The five finest towers on the coast",
    "Read more about lighthouses",
    "Related: How lamps are made",
    "See also: Harbours of the north",
    "Sign up for our weekly newsletter.",
    "Share this article",
    "Facebook | Twitter | WhatsApp | Email",
    "Share on Facebook",
    "Continue reading...",
    "Story continues below advertisement",
    "5 min read",
    "https://example.org/lighthouse",
    "jo.bell@example.org",
    "#lighthouse #carrow",
    "* * *",
    "12",
    "How the work began",
    "What happened next?",
    "HOW IT BEGAN.",
    "Topics",
]


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture_is_no_paragraph(line: str) -> None:
    middle = (*PARAGRAPHS[:2], line, *PARAGRAPHS[2:])
    assert read_text(plain(paragraphs=middle)).paragraphs == PARAGRAPHS
    assert read_text(plain(paragraphs=(*PARAGRAPHS, line))).paragraphs == PARAGRAPHS


PROSE = [
    "By Monday the storm had passed.",
    "With the money they bought a boat.",
    "Reuters reported the story on Sunday.",
    "Read more books, the teacher told them.",
    "Share this with your sister, she said, and you will both be glad.",
    "She took a photo by the river.",
    "Figure skating began in the Netherlands.",
    "Figure 2 shows how the stairs were repaired.",
    "This story was told to me by a sailor.",
    "Follow me, said the fox.",
    "“Who is there?”",
    "Source after source ran dry in that summer.",
    "Print was expensive in those days.",
    "In 1983 the tower was closed.",
    "Save the best for last.",
]


@pytest.mark.parametrize("line", PROSE)
def test_prose_that_resembles_furniture_is_kept(line: str) -> None:
    middle = (*PARAGRAPHS[:2], line, *PARAGRAPHS[2:])
    assert read_text(plain(paragraphs=middle)).paragraphs == middle


@pytest.mark.parametrize(
    "dateline",
    ["CARROW POINT (Reuters) — ", "LEEDS, England — ", "LEEDS, May 12 (AP) - ", "Leeds (AFP) – "],
)
def test_a_dateline_is_cut_off(dateline: str) -> None:
    first = dateline + PARAGRAPHS[0]
    assert read_text(plain(paragraphs=(first, *PARAGRAPHS[1:]))).paragraphs == PARAGRAPHS


def test_a_paragraph_that_opens_with_capitals_and_a_dash_is_no_dateline() -> None:
    first = "NASA — the American space agency — lent them a mirror for the lamp."
    assert read_text(plain(paragraphs=(first, *PARAGRAPHS))).paragraphs[0] == first


def test_a_closing_agency_is_cut_off() -> None:
    last = PARAGRAPHS[-1] + " — Reuters"
    assert read_text(plain(paragraphs=(*PARAGRAPHS[:-1], last))).paragraphs == PARAGRAPHS


def test_a_line_that_leads_up_to_a_quotation_is_kept() -> None:
    talk = ("Moira Lant told them:", "“Bring your own cup, and be here at six.”")
    assert read_text(plain(paragraphs=(*PARAGRAPHS, *talk))).paragraphs == (*PARAGRAPHS, *talk)


def test_a_pull_quote_is_not_asked_about_twice() -> None:
    pulled = "they did not stop arriving until midnight"
    quoted = "“Then the first cars arrived, and " + pulled + ".”"
    assert read_text(plain(paragraphs=(*PARAGRAPHS, quoted))).paragraphs == PARAGRAPHS


def test_a_caption_is_dropped_with_and_without_its_credit() -> None:
    caption = "A boy looks up at the tower on the night of the feast."
    middle = (*PARAGRAPHS[:2], caption, caption + " Photograph: Sam Witt/PA", *PARAGRAPHS[2:])
    assert read_text(plain(paragraphs=middle)).paragraphs == PARAGRAPHS


def test_a_list_of_sources_is_no_text() -> None:
    sources = ("References", "Bell, J. (2018). Towers of the coast. Carrow: Harbour Press.")
    assert read_text(plain(paragraphs=(*PARAGRAPHS, *sources))).paragraphs == PARAGRAPHS


def test_without_a_title_the_name_of_the_file_gives_one() -> None:
    article = read_bytes(plain(title=None).encode(), "/home/ann/the-carrow_lighthouse.txt")
    assert article.title == "The carrow lighthouse"


@pytest.mark.parametrize("name", ["article.txt", "x7f3a2.txt", "document 1.txt", "download.txt"])
def test_without_a_title_and_a_telling_name_the_first_words_give_one(name: str) -> None:
    article = read_bytes(plain(title=None).encode(), name)
    assert article.title == "The lighthouse on Carrow Point shone again on …"
    assert article.paragraphs == PARAGRAPHS

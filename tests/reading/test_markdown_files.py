"""Markdown."""

from quizgen.reading import read_bytes, read_text
from tests.reading.samples import PARAGRAPHS, TITLE

FRONT = """---
title: "Lighthouse: The Return"
author: Jo Bell
date: 2021-05-12
source: https://example.org/lighthouse
license: CC BY 4.0
tags: [sea, towers]
---
"""
BODY = "\n\n".join(PARAGRAPHS)


def test_headings_are_no_paragraphs_and_the_first_is_the_title() -> None:
    text = f"# Geology\n\n## Early history of the field\n\n{BODY}\n\nA line\n======\n\n### Notes\n"
    article = read_bytes(text.encode(), "a.md")
    assert article.title == "Geology"
    assert article.paragraphs == PARAGRAPHS


def test_front_matter_tells_title_author_date_source_and_licence() -> None:
    article = read_bytes((FRONT + BODY).encode(), "a.md")
    assert article.title == "Lighthouse: The Return"
    assert article.author == "Jo Bell"
    assert article.published == "2021-05-12"
    assert article.source == "https://example.org/lighthouse"
    assert article.licence == "CC BY 4.0"
    assert article.paragraphs == PARAGRAPHS


def test_several_authors() -> None:
    front = "---\nauthors:\n  - Jo Bell\n  - Sam Witt\n---\n"
    assert read_bytes((front + BODY).encode(), "a.md").author == "Jo Bell, Sam Witt"


def test_links_and_emphasis_leave_their_words_and_code_and_pictures_leave_nothing() -> None:
    extra = (
        "The **old** [harbour](https://example.org 'x') was _very_ `deep` & cold\\*\nin winter."
        "\n\n![A picture](a.png)\n\n```\ncode is not prose.\n```\n\n"
        "| a | b |\n|---|---|\n| one cell. | two. |\n\n<div>markup is not prose.</div>\n\n"
        "> The sea gives nothing back.\n\n* The shop sells milk.\n* Eggs\n"
    )
    article = read_bytes(f"# {TITLE}\n\n{BODY}\n\n{extra}".encode(), "a.md")
    assert article.paragraphs == (
        *PARAGRAPHS,
        "The old harbour was very deep & cold* in winter.",
        "The sea gives nothing back.",
        "The shop sells milk.",
    )


def test_markdown_is_known_without_a_name() -> None:
    assert read_text(f"# {TITLE}\n\n{BODY}").title == TITLE
    assert read_text(FRONT + BODY).title == "Lighthouse: The Return"

"""HTML pages."""

import pytest

from quizgen.errors import SourceError
from quizgen.reading import read_bytes
from tests.reading.samples import PARAGRAPHS, TITLE, page

HEAD = (
    f"<title>{TITLE} | The Carrow Courier</title>"
    '<meta property="og:site_name" content="The Carrow Courier">'
    '<meta name="author" content="Jo Bell">'
    '<meta property="article:published_time" content="2021-05-12T08:00:00Z">'
)
TEXT = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
BODY = (
    "<nav><ul><li><a href='/'>Home</a></li><li><a href='/news'>News</a></li></ul></nav>"
    f"<article><h1>{TITLE}</h1><p class='byline'>By Jo Bell</p>"
    f"<figure><img src='a.jpg'><figcaption>The lamp at dusk.</figcaption></figure>{TEXT}"
    "<h2>More of this</h2><p><a href='/x'>Read more: The five finest towers</a></p></article>"
    "<section id='comments'><h3>Comments</h3><div class='comment'><p>I was there and it was quite "
    "wonderful to see.</p></div></section><footer><p>Copyright 2021 The Carrow Courier</p></footer>"
)


def test_only_the_article_is_left_of_a_page() -> None:
    article = read_bytes(page(BODY, HEAD), "a.html")
    assert article.title == TITLE
    assert article.author == "Jo Bell"
    assert article.published == "2021-05-12"
    assert article.paragraphs == PARAGRAPHS


def test_a_page_is_known_by_its_start() -> None:
    assert read_bytes(page(BODY, HEAD), "saved page").paragraphs == PARAGRAPHS


def test_a_line_break_parts_words() -> None:
    poem = "<p>The tide came in<br>and went away again.</p>"
    assert (
        "came in and went"
        in read_bytes(page(BODY.replace("</article>", poem + "</article>"), HEAD), "a.html").text
    )


def test_the_encoding_that_a_page_names_is_used() -> None:
    body = BODY.replace("£", "GBP ").replace("Moira Lant", "Łucja Lant")
    for old, new in (("“", '"'), ("”", '"')):
        body = body.replace(old, new)
    data = page(body, HEAD + '<meta charset="iso-8859-2">').decode().encode("iso-8859-2")
    assert "Łucja Lant" in read_bytes(data, "a.html").text


@pytest.mark.parametrize(
    "body", ["", "<script>let a = 1</script>", "<nav><a href='/'>Home</a></nav>"]
)
def test_a_page_without_an_article(body: str) -> None:
    with pytest.raises(SourceError, match=r"page\.html"):
        read_bytes(page(body), "page.html")


def test_deep_nesting_is_survived() -> None:
    data = page("<div>" * 5000 + TEXT + "</div>" * 5000, HEAD)
    try:
        article = read_bytes(data, "a.html")
    except SourceError:
        return
    assert article.paragraphs

"""What many tests need: one pipeline, documents from text, stored parses."""

import pytest

from quizgen.domain.article import Article
from quizgen.domain.document import Document
from quizgen.parsing import load, parse
from tests import stored

pytest_plugins = ["tests.databases"]


def pytest_addoption(parser):
    parser.addoption(
        "--update-parses", action="store_true", help="parse the texts of the rules' examples anew"
    )
    parser.addoption(
        "--update-golden", action="store_true", help="make the golden banks anew, to be read"
    )


@pytest.fixture(scope="session")
def pipeline():
    """The live pipeline, loaded once."""
    return load()


@pytest.fixture(scope="session")
def document(pipeline):
    """A function from text (paragraphs apart by empty lines) to its live parse."""

    def build(text: str, title: str = "A title") -> Document:
        paragraphs = tuple(p.strip() for p in text.split("\n\n") if p.strip())
        return parse(Article(title=title, paragraphs=paragraphs), pipeline)

    return build


@pytest.fixture(scope="session")
def parsed(request):
    """A function from text to its stored parse; with --update-parses it is made anew and kept."""
    known = stored.load()
    fresh: dict[str, Document] = {}

    def get(text: str) -> Document:
        if request.config.getoption("--update-parses"):
            if text not in fresh:
                fresh[text] = request.getfixturevalue("document")(text)
            return fresh[text]
        if text not in known:
            pytest.fail("no stored parse of this text: run pytest --update-parses")
        return known[text]

    yield get
    if fresh:
        stored.save({**known, **fresh})

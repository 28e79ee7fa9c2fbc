"""What makes a text unfit for questions, each with a sentence that says what to do about it."""

from collections.abc import Iterable

from quizgen.domain.article import Article
from quizgen.errors import SourceError
from quizgen.reading.languages import foreign_language
from quizgen.reading.raw import Raw
from quizgen.reading.words import count_words

FEWEST_WORDS = 60
MOST_WORDS = 20_000
MOST_BYTES = 20_000_000
_SAMPLE = 20_000  # characters that are enough to tell a language


def check_size(data: bytes, name: str) -> None:
    """Raise SourceError if a file is empty or too big to be an article."""
    if not data.strip():
        raise SourceError(
            f"{name} is empty: give an article of at least {FEWEST_WORDS} words in English."
        )
    if len(data) > MOST_BYTES:
        raise SourceError(
            f"{name} is larger than {MOST_BYTES // 1_000_000} MB: save only the article's text, "
            "and give that."
        )


def check_length(texts: Iterable[str], name: str) -> None:
    """Raise SourceError if there are more words than a class would read."""
    words = sum(len(text.split()) for text in texts)
    if words > MOST_WORDS:
        raise SourceError(
            f"{name} has {words:,} words, and quizgen reads at most {MOST_WORDS:,}: give one "
            "chapter or section of it."
        )


def check_language(raw: Raw, name: str) -> None:
    """Raise SourceError if the text is clearly in another language than English."""
    language = foreign_language("\n".join(block.text for block in raw.blocks)[:_SAMPLE])
    if language:
        raise SourceError(
            f"{name} seems to be in {language}, and quizgen reads English: give an English text, "
            "or use --force to go on all the same."
        )


def check_enough(article: Article, name: str) -> None:
    """Raise SourceError if there is too little running text to ask about."""
    words = sum(map(count_words, article.paragraphs))
    if words < FEWEST_WORDS:
        raise SourceError(
            f"{name} has {_counted(words)} of running text, and quizgen needs at least "
            f"{FEWEST_WORDS}: give a longer article, in whole sentences."
        )


def _counted(words: int) -> str:
    return {0: "no words", 1: "only one word"}.get(words, f"only {words} words")

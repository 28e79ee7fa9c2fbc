"""Whether a bank is about an article, so that new questions about it may join the bank's own."""

import re
from collections import Counter

from quizgen.banks.faults import short
from quizgen.banks.files import LoadedBank
from quizgen.domain.article import Article
from quizgen.domain.bank import Bank
from quizgen.errors import BankError

SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
SHARED = 0.5  # of the shorter text, in letters of whole sentences


def article_to_ask(there: LoadedBank, article: Article, name: str) -> Article:
    """The article to generate from again, where the bank `name` is there and the teacher names
    `article`: the bank's own, which she may have corrected and which her items cite; the one named
    if nobody has touched the bank, or if it holds none.

    Raises BankError if the bank is about another article, or does not tell what it is about.
    """
    if not about(there.bank, article):
        held = there.bank.article
        why = (
            f"this bank is about another article, “{short(held.title)}”"
            if held is not None
            else "this bank holds no article, and its questions do not all cite this one"
        )
        raise BankError(f"{name}: {why}: choose another name (-o), or start afresh with --force")
    return article if there.bank.article is None or not there.edited else there.bank.article


def about(bank: Bank, article: Article) -> bool:
    """Whether the bank is about the article, or about a text of it that somebody has corrected,
    shortened or lengthened. A bank without an article is if all the words that its items cite are
    the article's."""
    if bank.article is None:
        text = spaced(article.text)
        quotes = [citation.quote for item in bank.items for citation in item.evidence]
        return bool(quotes) and all(spaced(quote) in text for quote in quotes)
    mine, theirs = sentences(bank.article), sentences(article)
    least = min(letters(mine), letters(theirs))
    return letters(mine & theirs) >= SHARED * least > 0


def sentences(article: Article) -> Counter[str]:
    """The sentences of an article, roughly, and how often each stands there."""
    return Counter(map(spaced, SENTENCE.split(article.text)))


def letters(some: Counter[str]) -> int:
    """How long they are together."""
    return sum(len(sentence) * number for sentence, number in some.items())


def spaced(text: str) -> str:
    """The text with single spaces."""
    return " ".join(text.split())

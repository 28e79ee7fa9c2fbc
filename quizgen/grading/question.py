"""What a grader knows of a question besides the key."""

from dataclasses import dataclass
from functools import lru_cache

from quizgen.domain.article import Article
from quizgen.domain.bank import Item
from quizgen.grading import lexis
from quizgen.grading.text import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A stem and one right answer to it. `given` are the words that anybody can take from the
    stem, `beside` those that stand in the article's evidence."""

    stem: str
    key: str
    given: frozenset[str]
    beside: frozenset[str]
    lexis: lexis.Lexis

    @property
    def asks_who(self) -> bool:
        """Whether a person or a body is asked for."""
        return not self.given.isdisjoint({"who", "whose", "whom"})


@lru_cache(maxsize=256)
def question(item: Item, key: str, article: Article | None) -> Question:
    """The question of an item, with `key` as the right answer."""
    return Question(
        stem=item.stem,
        key=key,
        given=frozenset(words(item.stem)),
        beside=frozenset(w for cited in item.evidence for w in words(cited.quote)),
        lexis=lexis.read(article.text) if article else lexis.Lexis(),
    )

"""Nobody is taken for the speaker of words that tell of himself as of another."""

import re
from collections import Counter

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.distractors.proofs.person import gender_of
from quizgen.distractors.words import GENDERS, TITLES
from quizgen.domain.candidate import Candidate
from quizgen.domain.document import Document, Entity
from quizgen.domain.fact import FactKind
from quizgen.domain.kind import Kind
from quizgen.lexicon.sexes import sex_of

AS_ONE = re.compile(r"\bas an? (\w+)", re.IGNORECASE)


def in_words(candidate: Candidate, option: Filler, index: Index) -> str | None:
    """Refuse who is named in the quoted words, or in the others between the same marks, who is
    meant there by "he" or by his title, and who is no woman where they are said "as a woman"."""
    entity, words = option.entity, candidate.fact.answer
    if candidate.fact.kind is not FactKind.QUOTATION or entity is None:
        return None
    if entity.kind is not Kind.PERSON:
        return None
    document = index.world.document
    quotation = document.quotation_at(words.start)
    start, end = (quotation.start, quotation.end) if quotation else (words.start, words.end)
    if entity.index in named(document, start, end):
        return "spoken of in the words"
    if titled(entity, words.text, document):
        return "spoken of by title"
    sex = next((found for noun in AS_ONE.findall(words.text) if (found := sex_of(noun))), "")
    if sex and gender_of(entity) != sex:
        return "perhaps of another sex than the speaker"
    spoken = open_genders(document, words.start, words.end)
    if spoken and gender_of(entity) in spoken | {""} and entity.index == main(index, spoken):
        return "perhaps the one whom the words mean"
    return None


def named(document: Document, start: int, end: int) -> frozenset[int | None]:
    """Whom the words name, or mean by a pronoun of the third person."""
    meant = (document.antecedents.get(t.i) for t in document.tokens[start:end] if third(t.text))
    names = (document.mention_at(i) for i in range(start, end))
    return frozenset(one.entity for one in (*meant, *names) if one is not None)


def third(word: str) -> bool:
    """Whether the word is "he", "her" and the like."""
    return word.lower() in GENDERS


def open_genders(document: Document, start: int, end: int) -> frozenset[str]:
    """The genders of the words' pronouns of which nobody knows whom they mean."""
    return frozenset(
        GENDERS[t.text.lower()]
        for t in document.tokens[start:end]
        if third(t.text) and t.i not in document.antecedents
    )


def titled(entity: Entity, words: str, document: Document) -> bool:
    """Whether the words speak of the one who has the title ("the Queen") that stands before the
    option's name elsewhere ("Queen Maud")."""
    before = {
        document.tokens[m.start - 1].text
        for m in document.mentions
        if m.entity == entity.index and m.start
    }
    return any(t.lower() in TITLES and f"he {t}" in words for t in before)


def main(index: Index, genders: frozenset[str]) -> int | None:
    """The one of these genders whom the article names most often."""
    entities = index.world.document.entities
    counts = Counter(m.entity for m in index.world.document.mentions if m.entity is not None)
    fitting = [
        (count, -i)
        for i, count in counts.items()
        if entities[i].kind is Kind.PERSON and gender_of(entities[i]) in genders
    ]
    return -max(fitting)[1] if fitting else None

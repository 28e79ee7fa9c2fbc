"""Pronouns of a key that stand for what the stem has just named."""

import re

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Part
from quizgen.domain.document import Antecedent, Token
from quizgen.domain.world import World
from quizgen.questions.rule import capital

SUBJECTS = frozenset("he she it they".split())
OWNERS = frozenset("his her its their".split())
ARTICLE = re.compile(r"^(?:the|a|an|all|all the) ", re.I)


def pronouns_back(candidate: Candidate, world: World) -> str:
    """The key with the article's own "they" or "his" where it was put into words that the stem
    says already: "Because the crows were thirsty" after "Why did the crows ...?"."""
    subject, key = candidate.fact.clause.subject, candidate.key
    if subject is None or candidate.set_form or candidate.answer is subject:
        return key
    for token in world.document.tokens[candidate.answer.start : candidate.answer.end]:
        antecedent = world.document.antecedents.get(token.i)
        low = token.text.lower()
        if antecedent is None or low not in SUBJECTS | OWNERS:
            continue
        if told_by(antecedent, subject, candidate.stem):
            key = put_back(key, token, antecedent)
    return key


def told_by(antecedent: Antecedent, subject: Part, stem: str) -> bool:
    """Whether the stem names the antecedent, as its subject."""
    name = ARTICLE.sub("", antecedent.text).lower()
    if antecedent.entity is not None and antecedent.entity == subject.entity:
        return name.split()[-1] in stem.lower()
    if name in ARTICLE.sub("", subject.short).lower():
        return name in stem.lower()
    return antecedent.text in subject.text and subject.short.lower() in stem.lower()


def put_back(key: str, token: Token, antecedent: Antecedent) -> str:
    """The key with the pronoun in the place of the words, unless it begins with them."""
    name = re.escape(antecedent.text)
    if token.text.lower() in OWNERS:
        own = capital(token.text.lower()) if key.startswith(antecedent.text) else token.text.lower()
        return re.sub(rf"(?:^|(?<=\w )){name}(?:['’]s|['’])(?= )", own, key, count=1)
    return re.sub(rf"(?<=\w ){name}(?= [a-z])", token.text.lower(), key, count=1)

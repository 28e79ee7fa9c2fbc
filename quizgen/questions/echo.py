"""Pronouns of a key that stand for what the stem has just named."""

import re
from dataclasses import replace

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Part
from quizgen.domain.document import Antecedent, Token
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import capital

SUBJECTS = frozenset("he she it they".split())
OWNERS = frozenset("his her its their".split())
HUMAN = frozenset("he she him his her himself herself".split())
OWNED = re.compile(r"['’]s? (\w+)$")  # "Anna Berg's uncle"
ARTICLE = re.compile(r"^(?:the|a|an|all|all the) ", re.I)
EVEN = re.compile(r"^even ", re.I)
SINGLE = frozenset("is was has VBZ".split())  # forms of a verb that "they" do not take


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
    name = subject.short
    if subject.plural and name in candidate.stem and key.startswith(f"Because {name} "):
        key = key.replace(name, "they", 1)
    return key


def topic_once(candidate: Candidate, world: World) -> Candidate:
    """The candidate with a pronoun in the key for what the stem asks about: "They will rise" after
    "What does X say about prices?". The words themselves are accepted as well."""
    inner = next((c for c in world.clauses if c.root == candidate.answer.root), None)
    if candidate.kind is not Kind.STATEMENT or inner is None or inner.subject is None:
        return candidate
    topic, pronoun = EVEN.sub("", inner.subject.short), pronoun_for(inner.subject, inner, world)
    if called_otherwise(inner.subject, pronoun, world):
        return candidate
    asked = re.search(rf" (?:about|explain) {re.escape(topic)}(?:\?| )", candidate.stem) is not None
    told = told_behind(topic, candidate.key, inner) if pronoun and asked else ""
    if not told:
        return candidate
    key = f"{pronoun} {told}"
    return replace(candidate, key=key, accept=(*candidate.accept, candidate.key), choice=False)


def told_behind(topic: str, key: str, inner: Clause) -> str:
    """What the key says of the topic that it begins with, freed of what stands between commas
    before the verb: "the sheep, which were old, were sold"; "" where it begins otherwise."""
    key = EVEN.sub("", key)
    if not key.lower().startswith(topic.lower()):
        return ""
    rest = key[len(topic) :]
    if rest.startswith(" "):
        return rest[1:]
    verb = re.escape((*inner.verb.auxiliaries, inner.verb.text)[0])
    aside = re.match(rf", .+?, (?={verb}\b)", rest)
    return rest[aside.end() :] if aside is not None else ""


def pronoun_for(subject: Part, inner: Clause, world: World) -> str:
    """The pronoun for the subject at the start of a sentence, "" where it is not certain."""
    if subject.short.split()[0].endswith("ing"):
        # "building dams takes"; "building works" may be both
        one = {*inner.verb.auxiliaries[:1], inner.verb.text, inner.verb.tag} & SINGLE
        return "It" if one and subject.kind is Kind.THING and not subject.proper else ""
    if subject.plural or subject.members:
        return "They"
    if subject.kind is Kind.PERSON and subject.entity is not None:
        return {"m": "He", "f": "She"}.get(world.document.entities[subject.entity].gender, "")
    doubtful = subject.kind in {Kind.PERSON, Kind.PEOPLE, Kind.GROUP} or world.tale
    unknown = subject.kind is Kind.THING and subject.head_tag in {"NNP", "NNPS"}
    return "" if doubtful or unknown else "It"


def called_otherwise(subject: Part, pronoun: str, world: World) -> bool:
    """Whether the article itself calls the thing named "he" or "she", so that it is none; or a
    name of one word, which may be a person's, is never called "it"."""
    if pronoun != "It" or not (subject.proper or subject.head_tag in {"NNP", "NNPS"}):
        return False
    document = world.document
    names = {subject.short.lower(), *subject.short.lower().split()}
    called = {
        document.tokens[i].text.lower()
        for i, one in document.antecedents.items()
        if one.text.lower() in names or (one.entity is not None and one.entity == subject.entity)
    }
    doubtful = subject.kind is Kind.ORGANISATION and " " not in subject.short
    return bool(called & HUMAN) or (doubtful and not called & {"it", "its"})


def told_by(antecedent: Antecedent, subject: Part, stem: str) -> bool:
    """Whether the stem names the antecedent, as its subject or as "her uncle"."""
    owned = OWNED.search(antecedent.text)
    if owned is not None and re.search(rf"\b(?:his|her|its|their) {owned[1]}\b", stem):
        return True
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

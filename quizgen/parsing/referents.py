"""What a pronoun may stand for: names, noun phrases and pronouns that are already resolved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from quizgen.domain.document import Antecedent, Entity, Mention, Sentence, Token
from quizgen.domain.kind import Kind
from quizgen.lexicon import wordnet

PERSONS = {
    "he": "m",
    "she": "f",
    "his": "m",
    "her": "f",
    "him": "m",
    "himself": "m",
    "herself": "f",
}
MANY = {"they", "their", "them", "themselves"}
VAGUE = frozenset(
    "this that these those every each some any another enough many several most few more".split()
)
SUBJECTS = {"nsubj", "nsubjpass"}
OBJECTS = {"dobj", "pobj", "dative", "obj"}


INDEFINITE = frozenset(
    f"{some}{body}" for some in ("any", "some", "every", "no") for body in ("one", "body")
)


@dataclass(frozen=True)
class Referent:
    """Something a pronoun may stand for, by the token that heads it."""

    head: int
    antecedent: Antecedent
    human: bool
    animate: bool  # a human or an animal: he, she and it may stand for an animal
    gender: str
    subject: bool
    usable: bool = True  # False for what a question cannot name: it only competes


class Referents:
    """Finds the referents of one document's nouns; `found` has the pronouns resolved so far."""

    def __init__(
        self,
        tokens: Sequence[Token],
        sentences: Sequence[Sentence],
        mentions: Sequence[Mention],
        entities: Sequence[Entity],
    ) -> None:
        self.tokens = tokens
        self.sentences = sentences
        self.entities = entities
        self.at = {i: m for m in mentions for i in range(m.start, m.end)}
        self.children: dict[int, list[Token]] = {}
        for token in tokens:
            if token.head != token.i:
                self.children.setdefault(token.head, []).append(token)
        self.found: dict[int, Antecedent] = {}
        self.genders: dict[int, str] = {}  # of persons, as far as possessives told

    def identity(self, referent: Referent) -> object:
        """What makes two referents one."""
        antecedent = referent.antecedent
        return antecedent.entity if antecedent.entity is not None else antecedent.text.lower()

    def referent(self, token: Token) -> Referent | None:
        """What the noun or resolved pronoun `token` refers to, None if it cannot be an
        antecedent."""
        if token.dep not in SUBJECTS | OBJECTS | {"attr", "conj", "appos", "poss", "ROOT"}:
            return None
        subject = token.dep in SUBJECTS
        verb = self.tokens[token.head]
        if subject and token.tag in {"WDT", "WP"} and verb.dep == "relcl":
            owner = self.referent(self.tokens[verb.head])
            return replace(owner, head=token.i, subject=True) if owner is not None else None
        if token.text.lower() in INDEFINITE:
            open_one = Antecedent(f"?{token.i}", None, plural=True)  # "anyone ... they"
            return Referent(token.i, open_one, True, True, "", subject, usable=False)
        known = self.found.get(token.i)
        if known is not None:
            kind = self.entities[known.entity].kind if known.entity is not None else None
            gender = self.entities[known.entity].gender if known.entity is not None else ""
            human = kind is Kind.PERSON or token.text.lower() in {"he", "she", "who"}
            return Referent(token.i, known, human, human, gender, subject)
        low = token.text.lower()
        if subject and token.pos == "PRON" and low in PERSONS.keys() | MANY:
            open_one = Antecedent(f"?{token.i}", None, low in MANY)
            human = low in PERSONS
            return Referent(token.i, open_one, human, human, PERSONS.get(low, ""), True, False)
        mention = self.at.get(token.i)
        if mention is not None and mention.entity is not None and token.i == mention.end - 1:
            return self.name(token, mention, subject)
        if mention is not None and mention.kind is not Kind.NUMBER:
            return None
        for other in self.children.get(token.i, []):
            explained = self.at.get(other.i) if other.dep == "appos" else None
            if explained is not None and explained.kind is Kind.PERSON:
                bearer = self.name(other, explained, subject)  # "the director, Anna Berg,"
                return replace(bearer, head=token.i) if bearer is not None else None
        common = token.pos == "NOUN" or (
            mention is None
            and token.tag == "NNPS"
            and bool(wordnet.weights(token.text.lower()) or wordnet.weights(token.lemma.lower()))
        )
        if common and token.dep in SUBJECTS | OBJECTS | {"attr"}:
            return self.noun(token, subject)
        return None

    def name(self, token: Token, mention: Mention, subject: bool) -> Referent | None:
        """The referent of a name."""
        assert mention.entity is not None  # noqa: S101 - the caller looked
        one = self.entities[mention.entity]
        joined = any(t.dep == "conj" for t in self.children.get(token.i, []))
        if joined:
            return None
        human = one.kind is Kind.PERSON
        text = (
            one.name
            if human
            else "".join(t.text + t.space for t in self.tokens[mention.start : mention.end]).strip()
        )
        article = self.tokens[mention.start - 1].text if mention.start else ""
        if article.lower() == "the" and not human:
            text = "the " + text
        return Referent(
            token.i,
            Antecedent(text, one.index, one.plural),
            human,
            human,
            one.gender or self.genders.get(one.index, ""),
            subject,
        )

    def noun(self, token: Token, subject: bool) -> Referent | None:
        """The referent of a common noun: its definite form with what stands before it."""
        children = self.children.get(token.i, [])
        if any(t.dep in {"relcl", "acl"} for t in children) and not subject:
            return None
        before = [t for t in children if t.i < token.i and t.dep != "punct"]
        start = min([t.i for t in before], default=token.i)
        counted = any(  # "nearly 32 million bikes" names no bikes that a question could name
            t.dep == "nummod" and self.children.get(t.i) for t in before
        )
        between = self.tokens[start : token.i + 1]
        low = {t.text.lower() for t in between[:-1]}
        if "no" in low or any(t.pos == "VERB" for t in between[:-1]):
            return None
        owners = [t for t in between[:-1] if t.tag == "PRP$"]
        usable = not low & VAGUE and not owners and not counted
        of = next((t for t in children if t.dep == "prep" and t.text.lower() == "of"), None)
        text = "".join(t.text + t.space for t in between).strip()
        if of is not None and of.i == token.i + 1:
            end = max(self.tree(of.i)) + 1
            if end - of.i > 6:
                return None
            text += " " + "".join(t.text + t.space for t in self.tokens[of.i : end]).strip()
        plural = token.tag == "NNS" or any(t.dep == "conj" for t in children)
        if any(t.dep == "conj" for t in children):
            return None
        first, _, rest = text.partition(" ")
        if first.lower() in {"a", "an", "the"}:
            text = f"the {rest}"
        elif (
            first[:1].isupper()
            and between[0].pos != "PROPN"
            and between[0].i not in self.at
            and self.sentences[token.sentence].start == between[0].i
        ):
            text = text[:1].lower() + text[1:]
        lemma = token.lemma.lower()
        human = wordnet.is_person(lemma) or lemma in {"man", "woman", "people"}
        gender = ""
        if lemma in {"king", "man", "boy", "father", "son", "brother", "husband", "prince"}:
            gender = "m"
        if lemma in {"queen", "woman", "girl", "mother", "daughter", "sister", "wife", "princess"}:
            gender = "f"
        animate = human or wordnet.is_animal(lemma)
        return Referent(
            token.i, Antecedent(text, None, plural), human, animate, gender, subject, usable
        )

    def tree(self, i: int) -> Iterable[int]:
        """Token `i` and all below it."""
        stack, found = [i], []
        while stack:
            j = stack.pop()
            found.append(j)
            stack.extend(t.i for t in self.children.get(j, []))
        return found

"""What pronouns stand for, where exactly one thing fits.

A false antecedent makes a false key, so most pronouns stay unresolved: a pronoun is given an
antecedent only where a single candidate agrees with it in number, gender and kind, within its own
sentence before it or as a subject of the sentence before, and no quotation mark lies between.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from quizgen.domain.document import Antecedent, Entity, Mention, Sentence, Token
from quizgen.parsing.expletives import expletive
from quizgen.parsing.nearest import Nearest
from quizgen.parsing.referents import MANY, OBJECTS, PERSONS, SUBJECTS, Referent

THINGS = {"it", "its", "itself"}


class Resolver(Nearest):
    """Resolves the pronouns of one document."""

    def __init__(
        self,
        tokens: Sequence[Token],
        sentences: Sequence[Sentence],
        mentions: Sequence[Mention],
        entities: Sequence[Entity],
        quoted: Mapping[int, int],
    ) -> None:
        super().__init__(tokens, sentences, mentions, entities, quoted)
        self.referents: dict[int, list[Referent]] = {}

    def resolved(self) -> dict[int, Antecedent]:
        """The antecedents of all pronouns that have a certain one, by token."""
        for sentence in self.sentences:
            for token in self.tokens[sentence.start : sentence.end]:
                low = token.text.lower()
                if token.text == "He" and token.i and self.tokens[token.i - 1].pos == "PROPN":
                    continue  # the admiral Zheng He
                if token.pos in {"PRON", "DET"} and low in PERSONS.keys() | THINGS | MANY:
                    known = self.antecedent(token, low, sentence)
                    if known is not None:
                        self.found[token.i] = known
            self.referents[sentence.index] = [
                r for t in self.tokens[sentence.start : sentence.end] if (r := self.referent(t))
            ]
        return self.found

    def antecedent(self, token: Token, low: str, sentence: Sentence) -> Antecedent | None:
        """The one thing that the pronoun `token` can stand for."""
        if low in THINGS and (
            expletive(token, self.tokens, self.children, self.at) or token.dep in OBJECTS
        ):
            return None
        if low == "them":
            return None
        if low == "her" and token.dep in OBJECTS | {"dobj"}:
            return None
        owner = self.owner(token)
        if owner is not None and self.fits(owner, token, low):
            if self.rivals(token, low, sentence, owner) or not owner.usable:
                return None
            if low in PERSONS and owner.antecedent.entity is not None:
                self.genders.setdefault(owner.antecedent.entity, PERSONS[low])
            return owner.antecedent
        candidates = self.candidates(token, low, sentence)
        distinct = {self.identity(r): r for r in candidates}
        if len(distinct) != 1:
            return self.only_one(token, low, sentence) if low in PERSONS else None
        (only,) = distinct.values()
        if not only.usable:
            return None
        named = only.antecedent.entity is not None
        return only.antecedent if named or any(r.subject for r in candidates) else None

    def owner(self, token: Token) -> Referent | None:
        """The subject of the verb that governs a possessive or reflexive pronoun."""
        if token.tag != "PRP$" and not token.text.lower().endswith(("self", "selves")):
            return None
        above = self.tokens[token.head]
        while above.head != above.i and above.pos not in {"VERB", "AUX"}:
            if above.dep in SUBJECTS:
                return None
            above = self.tokens[above.head]
        verb = above
        for _ in range(4):
            subject = next((t for t in self.children.get(verb.i, []) if t.dep in SUBJECTS), None)
            if subject is not None:
                if subject.i >= token.i:
                    return None
                return self.referent(subject)
            controller = next(
                (t for t in self.children.get(verb.head, []) if t.dep in {"dobj", "dative"}), None
            )
            if verb.dep == "xcomp" and controller is not None and controller.i < verb.i:
                return self.referent(controller)  # "forced the farmers to sell their cattle"
            if verb.dep not in {"xcomp", "conj", "advcl", "pcomp", "prep", "acl"}:
                return None
            verb = self.tokens[verb.head]
            if verb.pos not in {"VERB", "AUX"} and verb.dep != "prep":
                return None
        return None

    def rivals(self, token: Token, low: str, sentence: Sentence, owner: Referent) -> bool:
        """Whether another name fits the possessive between the subject and the pronoun."""
        for other in self.tokens[owner.head + 1 : token.i]:
            if other.dep not in OBJECTS:
                continue
            rival = self.referent(other)
            if rival is None or not self.fits(rival, token, low):
                continue
            named = rival.antecedent.entity is not None
            if (named or rival.human) and self.identity(rival) != self.identity(owner):
                return True
        return False

    def candidates(self, token: Token, low: str, sentence: Sentence) -> list[Referent]:
        """Everything in reach that the pronoun agrees with."""
        here = [
            r
            for t in self.tokens[sentence.start : token.i]
            if (r := self.referent(t)) is not None and self.fits(r, token, low)
            if token.dep not in SUBJECTS or self.governor(t) != token.head
        ]
        subjects = [r for r in here if r.subject]
        if low in PERSONS:
            earlier = self.before(sentence, token, low, 2)
            return here or self.leading(token, earlier)
        named = {self.identity(r) for r in here if r.antecedent.entity is not None}
        if subjects and named - {self.identity(r) for r in subjects}:
            return []
        if subjects:
            return subjects if token.dep in SUBJECTS | {"poss"} else []
        if here:
            return []
        earlier = [r for r in self.before(sentence, token, low, 1) if r.subject]
        owned = [o for r in earlier if (o := self.possessor(r)) and self.fits(o, token, low)]
        if not owned:
            return self.leading(token, earlier)
        return [*earlier, *owned]  # "Kenya's coast is long. It ...": which of the two?

    def possessor(self, referent: Referent) -> Referent | None:
        """Whose the referent is, where a name tells."""
        owners = (t for t in self.children.get(referent.head, []) if t.dep == "poss")
        return next((r for t in owners if (r := self.referent(t)) is not None), None)

    def governor(self, token: Token) -> int:
        """The verb in whose clause the token stands: a subject is none of its own verb's other
        arguments."""
        above = self.tokens[token.head]
        while above.head != above.i and above.pos not in {"VERB", "AUX"}:
            above = self.tokens[above.head]
        return above.i

    def before(self, sentence: Sentence, token: Token, low: str, reach: int) -> list[Referent]:
        """What fits in the sentences before, of the same paragraph (or the one before it, for a
        person at a paragraph's beginning), the nearest that has any."""
        for back in range(1, reach + 1):
            index = sentence.index - back
            if index < 0:
                return []
            other = self.sentences[index]
            if other.paragraph < sentence.paragraph - (low in PERSONS):
                return []
            fitting = [r for r in self.referents.get(index, []) if self.fits(r, token, low)]
            if fitting:
                return fitting
        return []

    def fits(self, referent: Referent, token: Token, low: str) -> bool:
        """Whether the pronoun may stand for `referent`."""
        if self.quoted.get(referent.head) != self.quoted.get(token.i):
            return False
        antecedent = referent.antecedent
        if low in MANY:
            return antecedent.plural
        if antecedent.plural:
            return False
        if low in PERSONS:
            gender = PERSONS[low]
            return referent.animate and referent.gender in {"", gender}
        return not referent.human

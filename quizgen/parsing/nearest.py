"""Which of several referents a pronoun takes up, where its place tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from quizgen.domain.document import Antecedent, Entity, Mention, Sentence, Token
from quizgen.parsing.referents import PERSONS, SUBJECTS, Referent, Referents


class Nearest(Referents):
    """Chooses among the referents of one document."""

    def __init__(
        self,
        tokens: Sequence[Token],
        sentences: Sequence[Sentence],
        mentions: Sequence[Mention],
        entities: Sequence[Entity],
        quoted: Mapping[int, int],
    ) -> None:
        super().__init__(tokens, sentences, mentions, entities)
        self.quoted = quoted  # token -> number of its quotation

    def only_one(self, token: Token, low: str, sentence: Sentence) -> Antecedent | None:
        """The one person whom he or she can mean: the paragraph so far names but one of that sex
        and speaks of no other human; at the head of a paragraph, so does the one before."""
        if token.i in self.quoted:
            return None
        found = self.people(sentence.paragraph, token, low)
        if not found and self.heads_paragraph(token, sentence):
            found = self.people(sentence.paragraph - 1, token, low)
        if len(found) != 1:
            return None
        (one,) = found.values()
        return one.antecedent if one.gender == PERSONS[low] and one.usable else None

    def people(self, paragraph: int, token: Token, low: str) -> dict[object, Referent]:
        """The humans of the pronoun's sex, or of none known, in a paragraph before the token."""
        found: dict[object, Referent] = {}
        for sentence in self.sentences:
            if sentence.paragraph != paragraph or sentence.start > token.i:
                continue
            for before in self.tokens[sentence.start : min(sentence.end, token.i)]:
                referent = self.referent(before) if before.pos != "PRON" else None
                if referent is not None and self.humanly(referent, low):
                    found[self.identity(referent)] = referent
        return found

    def heads_paragraph(self, token: Token, sentence: Sentence) -> bool:
        """Whether nothing that could be meant stands before the token in its paragraph."""
        first = not sentence.index or (
            self.sentences[sentence.index - 1].paragraph != sentence.paragraph
        )
        before = self.tokens[sentence.start : token.i]
        return first and not any(t.dep in SUBJECTS or t.pos == "PROPN" for t in before)

    def humanly(self, referent: Referent, low: str) -> bool:
        """Whether the referent is one human of the pronoun's sex, or may be."""
        single = referent.human and not referent.antecedent.plural
        return single and referent.gender in {"", PERSONS[low]} and referent.head not in self.quoted

    def leading(self, token: Token, found: list[Referent]) -> list[Referent]:
        """Of what stands in an earlier sentence the subject of its main clause, where the pronoun
        is the subject of its own and nothing else fits but in phrases and lesser clauses."""
        start = self.sentences[token.sentence].start
        first = not any(t.dep in SUBJECTS for t in self.tokens[start : token.i])
        if not first or token.dep not in SUBJECTS or self.tokens[token.head].dep != "ROOT":
            return found
        main = [
            r for r in found if r.subject and self.tokens[self.tokens[r.head].head].dep == "ROOT"
        ]
        beside = [
            r
            for r in found
            if self.tokens[r.head].dep in {"dobj", "dative", "conj", "attr"}
            or self.tokens[self.tokens[r.head].head].dep in {"agent", "conj"}
        ]
        return main if main and main[0].usable and not beside else found

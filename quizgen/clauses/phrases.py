"""Constituents of a clause, built from the tokens that they cover."""

from dataclasses import dataclass
from typing import Any

from quizgen.clauses import senses
from quizgen.clauses.spans import named_in_turn, phrase, trimmed
from quizgen.clauses.words import Bound, Rendered, Within, Words
from quizgen.domain.clause import Part, Role, Sense
from quizgen.domain.document import Document, Token
from quizgen.domain.kind import FIGURES, NAMES, Kind
from quizgen.lexicon import wordnet

EFFORTS = frozenset("order effort attempt bid".split())  # "in an effort to"
PLURAL_TAGS = {"NNS", "NNPS"}
PLURAL_WORDS = {"they", "we", "these", "those", "both", "many", "several", "few", "people"}
DEFINITE = {"the", "this", "that", "these", "those", "his", "her", "its", "their", "my", "our"}


@dataclass(frozen=True)
class Phrases:
    """Builds the parts of one document's clauses."""

    words: Words

    @property
    def document(self) -> Document:
        """The document that the phrases come from."""
        return self.words.document

    def noun(
        self,
        role: Role,
        head: Token,
        bound: Bound = (),
        indices: list[int] | None = None,
    ) -> Part:
        """The noun phrase around `head`."""
        kept = indices
        if kept is None:
            kept = phrase(self.document, head.i, without={"npadvmod"})
            timed = [
                t
                for t in self.document.children(head.i)
                if t.dep == "advmod" and t.i < head.i and self.document.children(t.i)
            ]  # "a year later" before the subject
            gone = {i for t in timed for i in self.document.subtree(t.i)}
            kept = [i for i in kept if i not in gone]
            while len(kept) > 1 and joint(self.document.tokens[kept[0]]):
                kept = kept[1:]  # "when worn cells die": not a part of "worn"
        return self.part(role, head, kept, (*bound, Within(min(kept, default=head.i), head.i)))

    def part(
        self,
        role: Role,
        head: Token,
        indices: list[int],
        bound: Bound = (),
        *,
        sense: Sense = Sense.NONE,
        marker: str = "",
        inner: list[int] | None = None,
        kind: Kind | None = None,
    ) -> Part:
        """A part of the tokens `indices` whose meaning hangs on `head`."""
        document = self.document
        full = self.words.render(indices, bound)
        short = self.words.render(trimmed(document, indices, head.i), bound)
        within = self.words.render(inner, bound) if inner is not None else full
        mention = document.mention_at(head.i)
        antecedent = document.antecedents.get(head.i)
        entity = mention.entity if mention is not None else None
        if antecedent is not None:
            entity = antecedent.entity
        mentions = {m.entity for i in indices if (m := document.mention_at(i)) is not None}
        return Part(
            role=role,
            text=full.text,
            short=short.text,
            inner=within.text,
            marker=marker,
            start=indices[0] if indices else head.i,
            end=indices[-1] + 1 if indices else head.i + 1,
            head=self.head_word(head),
            head_tag=head.tag,
            kind=kind or self.kind(head),
            sense=sense,
            plural=self.plural(head),
            proper=mention is not None and mention.kind in NAMES,
            definite=self.definite(head),
            entity=entity,
            entities=frozenset(e for e in mentions if e is not None),
            members=self.members(head, bound),
            pronouns=short.pronouns,
            root=head.i,
            **self.figure(head, indices, bound),
        )

    def figure(self, head: Token, indices: list[int], bound: Bound) -> dict[str, Any]:
        """The fields that tell of a number within the phrase: one that counts or is its head."""
        document = self.document
        for token in (
            head,
            *(t for t in document.children(head.i) if t.dep in {"nummod", "quantmod", "npadvmod"}),
        ):
            mention = document.mention_at(token.i)
            if mention is None or mention.kind not in FIGURES:
                continue
            rest = [i for i in trimmed(document, indices, head.i) if i >= mention.end]
            beyond = [i for i in rest if i > head.i and i >= self.setting(head)]
            counted = [i for i in rest if i not in set(beyond)]
            if (fewer := self.out_of(mention.start)) is not None:
                things = document.text(mention.start, mention.end)
                return {
                    "figure": document.text(fewer, fewer + 1),
                    "figure_kind": mention.kind,
                    "counted": f"of the {things} {self.words.render(counted, bound).text}",
                    "beyond": self.words.render(beyond, bound).text,
                }
            return {
                "figure": document.text(self.least(mention.start), mention.end),
                "figure_kind": mention.kind,
                "counted": self.words.render(counted, bound).text,
                "beyond": self.words.render(beyond, bound).text,
            }
        return {}

    def out_of(self, start: int) -> int | None:
        """The number of which the figure at `start` tells the whole: the "43" of "43 of 90"."""
        tokens = self.document.tokens
        if start < 2 or tokens[start - 1].text.lower() != "of" or tokens[start - 2].pos != "NUM":
            return None
        return start - 2 if tokens[start - 1].dep == tokens[start - 2].dep == "quantmod" else None

    def least(self, start: int) -> int:
        """Where a figure begins that gives a range: the "five" of "five to ten"."""
        tokens = self.document.tokens
        ranged = start > 1 and tokens[start - 1].text.lower() in {"to", "or"}
        if ranged and {tokens[start - 2].pos, tokens[start].pos} == {"NUM"}:
            return start - 2
        return start

    def setting(self, head: Token) -> int:
        """The first token of a noun's phrase of place or time ("stores in the United States"),
        beyond the document if it has none."""
        places = (
            t.i
            for t in self.document.children(head.i)
            if t.dep == "prep"
            and t.text.lower() in {"in", "at", "on", "across"}
            and senses.phrase_sense(self.document, t) in {Sense.PLACE, Sense.TIME}
        )
        return min(places, default=len(self.document.tokens))

    def head_word(self, head: Token) -> str:
        """The lemma of the head, a name as it stands; of a resolved pronoun what it stands for."""
        antecedent = self.document.antecedents.get(head.i)
        if antecedent is not None:
            return antecedent.text.split(" of ")[0].split()[-1].lower()
        return head.lemma.lower() if head.pos != "PROPN" else head.text

    def kind(self, head: Token) -> Kind:
        """The kind of thing that a noun phrase names."""
        mention = self.document.mention_at(head.i)
        antecedent = self.document.antecedents.get(head.i)
        if antecedent is not None and antecedent.entity is not None:
            return self.document.entities[antecedent.entity].kind
        if mention is not None:
            if mention.kind is Kind.NATIONALITY and head.pos in {"NOUN", "PROPN"}:
                return Kind.PEOPLE if self.plural(head) else Kind.NATIONALITY
            return mention.kind
        lemma = head.lemma.lower()
        if head.pos in {"NOUN", "PROPN"}:
            if wordnet.is_person(lemma) or lemma in {"people", "person"}:
                return Kind.PEOPLE
            if wordnet.is_group(lemma):
                return Kind.GROUP
        if antecedent is not None:
            last = antecedent.text.split()[-1].lower()
            return Kind.PEOPLE if wordnet.is_person(last) else Kind.THING
        return Kind.THING

    def plural(self, head: Token) -> bool:
        """Whether the noun phrase takes a plural verb."""
        antecedent = self.document.antecedents.get(head.i)
        if antecedent is not None:
            return antecedent.plural
        children = self.document.children(head.i)
        if any(t.dep == "cc" and t.text.lower() == "and" for t in children):
            return True
        return head.tag in PLURAL_TAGS or head.text.lower() in PLURAL_WORDS

    def definite(self, head: Token) -> bool:
        """Whether the reader can tell which one is meant."""
        mention = self.document.mention_at(head.i)
        if mention is not None and mention.kind in NAMES:
            return True
        if head.dep == "csubj":
            return True  # "closing the mill"
        if head.i in self.document.antecedents:
            return True
        before = [t for t in self.document.children(head.i) if t.i < head.i]
        if head.tag == "NNP" and not any(t.dep == "det" for t in before):
            return True  # a name that nobody has told the kind of
        return any(
            t.dep == "poss" or (t.dep == "det" and t.text.lower() in DEFINITE) for t in before
        )

    def members(self, head: Token, bound: Bound) -> tuple[str, ...]:
        """The conjuncts of a coordination, () if there is but one."""
        chain = [head]
        while (nxt := self.joined(chain[-1])) is not None:
            if nxt.pos not in {"NOUN", "PROPN", "NUM", "PRON", "ADJ"}:
                break
            chain.append(nxt)
        if len(chain) == 1:
            return ()
        return tuple(self.member(t, bound).text for t in chain)

    def joined(self, token: Token) -> Token | None:
        """The next conjunct, if it was taken for an apposition in a list of names."""
        behind = self.document.child(token.i, "conj")
        apposed = (t for t in self.document.children(token.i) if t.dep == "appos")
        return behind or next((t for t in apposed if named_in_turn(self.document, t)), None)

    def member(self, head: Token, bound: Bound) -> Rendered:
        """One conjunct, without the others."""
        return self.words.render(
            phrase(self.document, head.i, without={"conj", "cc", "punct"}), bound
        )

    def prepositional(self, preposition: Token, bound: Bound) -> Part | None:
        """The prepositional phrase, None where its object is missing."""
        document = self.document
        target = document.child(preposition.i, "pobj", "pcomp")
        role = Role.AGENT if preposition.dep == "agent" else Role.PREPOSITIONAL
        if target is None:
            inner_prep = document.child(preposition.i, "prep")
            if inner_prep is None:
                return None
            target = document.child(inner_prep.i, "pobj", "pcomp")
            if target is None:
                return None
            preposition_end = inner_prep.i
        else:
            preposition_end = preposition.i
        indices = phrase(document, preposition.i)
        aim = document.child(target.i, "acl") if target.text.lower() in EFFORTS else None
        if aim is not None and preposition.text.lower() == "in" and aim.tag == "VB":
            return self.part(  # "in order to find the men"
                Role.ADVERBIAL,
                aim,
                indices,
                bound,
                sense=Sense.PURPOSE,
                inner=[i for i in indices if i > target.i],
                kind=Kind.PURPOSE,
            )
        inner = [i for i in indices if i > preposition_end]
        if not inner:
            return None
        sense = senses.phrase_sense(document, document.tokens[preposition_end])
        if sense is Sense.NONE:
            sense = senses.phrase_sense(document, preposition)
        marker = document.text(indices[0], preposition_end + 1).lower()
        kind = {Sense.CAUSE: Kind.REASON, Sense.MEANS: Kind.MEANS}.get(sense)
        if target.dep == "pcomp" and sense is Sense.PURPOSE:
            kind = Kind.PURPOSE
        return self.part(
            role, target, indices, bound, sense=sense, marker=marker, inner=inner, kind=kind
        )


def joint(token: Token) -> bool:
    """Whether the word joins a clause of time or place and is no part of the phrase behind it, as
    "how" is of "how much water"."""
    return token.tag == "WRB" and token.text.lower() != "how"

"""All clauses of a document, in the article's order."""

from dataclasses import dataclass, replace

from quizgen.clauses.consequence import beside, cause_before
from quizgen.clauses.doings import doing_told
from quizgen.clauses.doubts import misread
from quizgen.clauses.evidence import evidence_of
from quizgen.clauses.neighbours import reason_beside
from quizgen.clauses.nominal import nominal_clauses
from quizgen.clauses.parts import parts_of
from quizgen.clauses.phrases import Phrases
from quizgen.clauses.quoted import quoted_clauses
from quizgen.clauses.rare_words import rare_words
from quizgen.clauses.references import references
from quizgen.clauses.relatives import adjacent, defined, described, disagrees, unsure
from quizgen.clauses.senses import marker
from quizgen.clauses.sequels import sequels
from quizgen.clauses.sourced import sourced_clauses
from quizgen.clauses.spans import phrase, set_off
from quizgen.clauses.status import in_case, of_oneself, self_told
from quizgen.clauses.subjects import bearer, subject_token
from quizgen.clauses.verbs import demanded, verb_of
from quizgen.clauses.vouching import vouched
from quizgen.clauses.words import Around, Bound, Words
from quizgen.domain.clause import Clause, Part, Role, Sense, Verb
from quizgen.domain.document import Antecedent, Document, Token
from quizgen.domain.kind import PLACES, Kind

FORMS = {
    "ROOT": "main",
    "conj": "conjunct",
    "ccomp": "content",
    "advcl": "adverbial",
    "relcl": "relative",
    "acl": "reduced",
    "parataxis": "main",
}
NOUN_TAGS = {"NN", "NNS", "NNP", "NNPS", "PRP", "CD", "DT", "VBG"}
# what follows these is their content, not what was done to them
CONTENTS = frozenset(
    "view idea belief theory claim fact opinion hope fear report news evidence proof notion "
    "conclusion argument suggestion".split()
)
ASSERTING = {"although", "though", "because", "whereas"}
HUMAN = frozenset({Kind.PERSON, Kind.PEOPLE, Kind.NATIONALITY})
EXISTING = frozenset({"be", "remain"})
RELATIVES = {"who", "which", "that", "whom"}


def clauses(document: Document) -> tuple[Clause, ...]:
    """The clauses of `document` that have a subject, by position of their verbs; among them
    those that appositions, names and acronyms stand for."""
    builder = Builder(Phrases(Words(document)))
    verbal = [
        clause
        for token in document.tokens
        if token.pos in {"VERB", "AUX"} and token.dep in FORMS
        if not asks(document, token)
        if (clause := builder.clause(token)) is not None
    ]
    found = [
        *verbal,
        *nominal_clauses(builder.phrases),
        *quoted_clauses(builder.phrases),
        *references(builder.phrases),
        *rare_words(builder.phrases),
        *sequels(builder.phrases),
        *sourced_clauses(builder.phrases),
    ]
    return tuple(sorted(found, key=lambda c: (c.root, c.form)))


def asks(document: Document, token: Token) -> bool:
    """Whether the token stands in a question."""
    sentence = document.sentence_of(token.i)
    return any(t.text == "?" for t in document.tokens[sentence.start : sentence.end])


def taken_up(part: Part, name: str, pronoun: str) -> Part:
    """A part that stood before its clause's subject and names it ("When Anna fell, she ..."), with
    the pronoun in the name's place, as it will follow the name."""
    opening = f"{part.marker} {name} "
    if not part.fronted or not part.marker or not part.short.startswith(opening):
        return part
    told = f"{part.marker} {pronoun} "
    return replace(
        part,
        text=part.text.replace(opening, told, 1),
        short=part.short.replace(opening, told, 1),
        inner=part.inner.replace(f"{name} ", f"{pronoun} ", 1),
    )


@dataclass(frozen=True)
class Builder:
    """Builds clauses from the verbs of one document."""

    phrases: Phrases

    @property
    def document(self) -> Document:
        """The document that the clauses come from."""
        return self.phrases.document

    def clause(self, root: Token) -> Clause | None:
        """The clause around `root`, None where it has no subject to ask about."""
        form = FORMS[root.dep]
        if form == "adverbial" and marker(self.document, root) in ASSERTING:
            form = "conjunct"  # what stands after "although" is stated as a fact
        if form == "conjunct" and in_case(self.document, root):
            form = "adverbial"  # "if it rains and the dam breaks"
        if beside(self.document, root):
            form = "main"
        if form == "relative":
            return self.relative(root)
        if form == "reduced":
            return self.reduced(root)
        subject, lender = subject_token(self.phrases, root)
        if subject is None:  # "until there is proof" tells of none
            return self.existential(root) if form != "adverbial" else None
        if subject.tag not in NOUN_TAGS:
            return None
        part = bearer(self.phrases, subject) or self.phrases.noun(Role.SUBJECT, subject)
        verb = demanded(self.document, root, verb_of(self.document, root, lender))
        if not verb.finite or (lender is None and misread(self.document, root, subject)):
            return None
        return self.whole(root, subject, part, verb, form)

    def existential(self, root: Token) -> Clause | None:
        """ "There are two bridges in the town": "there" stands for the subject."""
        there = self.document.child(root.i, "expl")
        if there is None or there.text.lower() != "there" or root.lemma not in EXISTING:
            return None
        part = self.phrases.part(Role.SUBJECT, there, [there.i])
        return self.whole(root, there, part, verb_of(self.document, root), "existential")

    def whole(self, root: Token, subject: Token, part: Part, verb: Verb, form: str) -> Clause:
        """The clause with its parts and standing."""
        tree = phrase(self.document, root.i)
        around = Around(min(tree, default=root.i), subject.i)
        bound: Bound = (around, *self.bearers(subject, part))
        parts = parts_of(self.phrases, root, subject, bound)
        if subject.tag == "PRP":
            parts = tuple(taken_up(p, part.short, subject.text.lower()) for p in parts)
        reason = cause_before(self.phrases, root)
        if reason is not None:
            parts = (reason, *(p for p in parts if p.start >= reason.end))
            form = "conjunct"
        aside = reason_beside(self.phrases, root) if reason is None else None
        if aside is not None:
            parts = (*(p for p in parts if p.sense is not Sense.CAUSE), aside)
            form = "conjunct"
        clause = Clause(
            subject=part,
            verb=verb,
            parts=parts,
            evidence=evidence_of(self.document, root.i),
            root=root.i,
            form=form,
        )
        clause = doing_told(vouched(self.phrases, clause, root))
        if subject.text.lower() in {"i", "we"} and subject.i in self.document.antecedents:
            return self_told(clause)
        return of_oneself(clause) if form == "content" else clause

    def bearers(self, subject: Token, part: Part) -> list[Antecedent]:
        """What pronouns that go back to the subject stand for: it, and who bears the name in an
        apposition to it ("the director, Anna Berg, opened her school")."""
        found = [Antecedent(part.text, part.entity, part.plural)]
        for child in self.document.children(subject.i):
            mention = self.document.mention_at(child.i)
            if child.dep == "appos" and mention is not None and mention.entity is not None:
                name = self.document.entities[mention.entity].name
                found.append(Antecedent(name, mention.entity, plural=False))
        return found

    def relative(self, root: Token) -> Clause | None:
        """A relative clause after a comma, with the noun before it in the pronoun's place."""
        document = self.document
        noun = document.tokens[root.head]
        pronoun = document.child(root.i, "nsubj", "nsubjpass")
        tree = phrase(document, root.i)
        if pronoun is None or pronoun.text.lower() not in RELATIVES or not tree:
            return None
        if not adjacent(document, noun, tree[0]):
            return None
        if not set_off(document, tree[0]):
            return self.defining(root, noun, pronoun)
        if pronoun.text.lower() == "which" and unsure(document, noun, root):
            return None
        if pronoun.text.lower() == "that" and noun.lemma in CONTENTS:
            return None  # "evidence that the forest, though old, was planted"
        named = noun.pos == "PROPN" and noun.dep == "pobj"
        if named and pronoun.text.lower() == "who" and self.phrases.kind(noun) not in HUMAN:
            return None  # "Anna Berg, a nurse from Oslo, who ..."
        kept = [i for i in phrase(document, noun.i) if i < tree[0] - 1]
        if noun.i not in kept:
            return None
        if pronoun.text.lower() == "who" and (name := described(document, noun)) is not None:
            kept = [i for i in phrase(document, name.i) if i <= name.i]
            noun = name
        verb = verb_of(document, root)
        part = self.phrases.noun(Role.SUBJECT, noun, indices=kept)
        if not verb.finite or disagrees(verb, part):
            return None
        if pronoun.text.lower() == "who" and part.kind in PLACES:
            return None  # "a baker from Lund, who": the baker
        clause = self.whole(root, pronoun, part, verb, "relative")
        span = (kept[0], tree[-1] + 1)
        return replace(clause, evidence=evidence_of(document, root.i, span))

    def defining(self, root: Token, noun: Token, pronoun: Token) -> Clause | None:
        """ "The valve is a flap that keeps air out": what is said of the flap is said of the
        valve, as if "and" joined it."""
        subject = defined(self.document, noun)
        if subject is None or noun.lemma in CONTENTS:
            return None
        part = self.phrases.noun(Role.SUBJECT, subject)
        verb = verb_of(self.document, root)
        if not verb.finite or verb.lemma == "be" or disagrees(verb, part):
            return None
        return self.whole(root, pronoun, part, verb, "conjunct")

    def reduced(self, root: Token) -> Clause | None:
        """ "the bridge designed by Barlow": a passive clause without its auxiliary."""
        document = self.document
        if root.tag != "VBN" or document.child(root.i, "agent") is None:
            return None
        if document.child(root.i, "aux", "auxpass", "mark") is not None:
            return None  # "evidence that it was moved": a whole clause
        noun = document.tokens[root.head]
        if noun.pos not in {"NOUN", "PROPN"} or noun.i > root.i or noun.lemma in CONTENTS:
            return None
        kept = [i for i in phrase(document, noun.i) if i < min(phrase(document, root.i))]
        if noun.i not in kept:
            return None
        part = self.phrases.noun(Role.SUBJECT, noun, indices=kept)
        verb = verb_of(document, root)
        auxiliary = "were" if part.plural else "was"
        verb = replace(verb, auxiliaries=(auxiliary,), passive=True)
        return self.whole(root, noun, part, verb, "reduced")

"""Who speaks by a verb of saying, and what a question may call him."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizgen.domain.document import Antecedent, Entity, Mention, Sentence, Token
from quizgen.domain.kind import Kind
from quizgen.lexicon.verb_classes import SAY

SPEAKING = SAY | frozenset(
    "ask cry shout whisper exclaim call quote describe think believe wonder hope fear want laugh "
    "sigh beg demand yell mutter murmur continue go speak talk scream roar growl groan moan sob "
    "plead question inquire enquire retort interrupt hiss grumble grunt gasp croak "
    "squeak screech bellow thunder snap stammer".split()
)
UNNAMED = frozenset({"latter", "former", "other", "others", "voice", "answer", "reply"})
GENDERS = {"he": "m", "she": "f"}


@dataclass(frozen=True)
class Speaker:
    """What to call a speaker, and the entity; a pronoun that is still open has a gender only."""

    name: str | None = None
    entity: int | None = None
    gender: str = ""


NOBODY = Speaker()


class Speakers:
    """Finds who speaks in one document; `quoted` are the tokens in quotation marks."""

    def __init__(
        self,
        tokens: Sequence[Token],
        sentences: Sequence[Sentence],
        mentions: Sequence[Mention],
        entities: Sequence[Entity],
        antecedents: Mapping[int, Antecedent],
        *,
        quoted: frozenset[int],
    ) -> None:
        self.tokens = tokens
        self.sentences = sentences
        self.entities = entities
        self.antecedents = antecedents
        self.quoted = quoted
        self.at = {i: m for m in mentions for i in range(m.start, m.end)}

    def subject(self, verb: Token) -> Token | None:
        """Who says it by this verb, or according to whom it is so."""
        sentence = self.sentences[verb.sentence]
        within = self.tokens[sentence.start : sentence.end]
        if verb.text == "According":
            to = next((t for t in within if t.head == verb.i and t.text == "to"), verb)
            return next((t for t in within if t.head == to.i and t.dep == "pobj"), None)
        for lender in self.lenders(verb):
            deps = {"nsubj", "nsubjpass"} if lender.lemma == "quote" else {"nsubj"}
            own = next((t for t in within if t.head == lender.i and t.dep in deps), None)
            if own is not None and own.tag == "WP" and lender.dep == "relcl":
                return self.tokens[lender.head]  # "quoting the poet Eva Lund, who said"
            if own is not None:
                return own
        return self.inverted(verb)

    def meant_by(self, subject: Token) -> Token:
        """Whom "who" takes up: "quoting the poet Ida Holm, who said"."""
        verb = self.tokens[subject.head]
        while verb.dep == "conj" and verb.head != verb.i:
            verb = self.tokens[verb.head]
        taken_up = subject.tag == "WP" and verb.dep == "relcl"
        return self.tokens[verb.head] if taken_up else subject

    def lenders(self, verb: Token) -> Iterator[Token]:
        """The verb, and those that share their subject with it ("began first, and said", "used to
        say")."""
        yield verb
        while self.lends(verb):
            verb = self.tokens[verb.head]
            yield verb

    def lends(self, verb: Token) -> bool:
        """Whether the subject of the verb above is this one's too."""
        participle = verb.dep == "advcl" and verb.tag == "VBG"  # "ran away shouting"
        joined = verb.dep in {"conj", "xcomp"} or participle
        return joined and self.tokens[verb.head].pos in {"VERB", "AUX"}

    def inverted(self, verb: Token) -> Token | None:
        """The subject that the parser takes for an object, as it follows a verb that follows a
        closing mark (“...,” called the flowers)."""
        closed = verb.i > 0 and verb.i - 1 in self.quoted
        own = [t for t in self.tokens[verb.i + 1 : verb.i + 5] if t.head == verb.i]
        noun = next((t for t in own if t.dep in {"dobj", "oprd", "attr"}), None)
        return noun if closed and noun is not None and noun.pos in {"NOUN", "PROPN"} else None

    def named(self, subject: Token) -> Speaker:
        """What to call the bearer of a subject."""
        known = self.antecedents.get(subject.i)
        if known is not None:
            return Speaker(known.text, known.entity)
        if subject.tag in {"PRP", "WP", "WDT", "DT", "CD"}:
            return Speaker(gender=GENDERS.get(subject.text.lower(), ""))
        mention = self.at.get(subject.i) or self.apposed(subject)
        if mention is not None and mention.entity is not None:
            one = self.entities[mention.entity]
            if one.kind in {Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY}:
                the = mention.start and self.tokens[mention.start - 1].text.lower() == "the"
                return Speaker(f"the {one.name}" if the else one.name, one.index)
        around = self.tokens[max(0, subject.i - 5) : subject.i]
        start = min([*(t.i for t in around if t.head == subject.i), subject.i])
        if self.quoted & set(range(start, subject.i + 1)) or subject.text in UNNAMED:
            return NOBODY
        text = "".join(t.text + t.space for t in self.tokens[start : subject.i + 1]).strip()
        lowered = self.tokens[start].pos == "DET"
        return Speaker(text[:1].lower() + text[1:] if lowered else text)

    def apposed(self, subject: Token) -> Mention | None:
        """The name that explains a subject ("the owner, Paul Stone, said")."""
        sentence = self.sentences[subject.sentence]
        for token in self.tokens[subject.i : sentence.end]:
            if token.head == subject.i and token.dep == "appos" and token.i in self.at:
                return self.at[token.i]
        return None

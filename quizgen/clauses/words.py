"""Words of the article, rendered for use inside a question."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from quizgen.clauses.running_text import possessive, tidy
from quizgen.domain.document import Antecedent, Document, Token
from quizgen.domain.kind import NAMES, Kind
from quizgen.lexicon import anaphora, inflect, wordnet
from quizgen.lexicon.clear import clear

Bound = tuple["Antecedent | Around | Within", ...]
QUOTE_TAGS = {"``", "''"}
OPENERS, CLOSERS = {"(", "[", "-LRB-"}, {")", "]", "-RRB-"}
LONGEST_NAME = 8  # tokens of quoted words that name a thing
PERSONAL = frozenset(
    "he she it they him her them his hers its their theirs himself herself itself themselves "
    "i we you me us my our your mine ours yours myself ourselves yourself one's".split()
)
DEMONSTRATIVES = frozenset("this that these those such".split())
# They tie a sentence to the one before it, and dangle in a question.
DISCOURSE = frozenset(
    "also then however therefore thus meanwhile moreover furthermore instead too besides hence "
    "nevertheless nonetheless consequently accordingly indeed anyway still otherwise finally "
    "eventually similarly likewise though so and but or sadly luckily fortunately unfortunately "
    "subsequently now firstly secondly lastly interestingly surprisingly".split()
)
FIRST = {
    "i": {"m": "he", "f": "she", "": "they", "it": "it"},
    "me": {"m": "him", "f": "her", "": "them", "it": "it"},
    "my": {"m": "his", "f": "her", "": "their", "it": "its"},
    "myself": {"m": "himself", "f": "herself", "": "themselves", "it": "itself"},
    "we": {"": "they"},
    "us": {"": "them"},
    "our": {"": "their"},
    "ourselves": {"": "themselves"},
    "you": {"m": "he", "f": "she", "": "they", "it": "it"},
    "your": {"m": "his", "f": "her", "": "their", "it": "its"},
}
TOGETHER = frozenset("we us our ours ourselves".split())
CALENDAR = frozenset(
    "january february april june july august september october november december monday tuesday "
    "wednesday thursday friday saturday sunday".split()
)
LOWERED = {"DET", "PRON", "ADP", "ADV", "SCONJ", "CCONJ", "VERB", "AUX", "NUM", "PART", "INTJ"}
CONTRACTED = {"n't": "not", "'ll": "will", "'ve": "have", "'re": "are", "'m": "am", "ca": "can"}


@dataclass(frozen=True, slots=True)
class Around:
    """The clause that a part stands in: its first token and its subject's head."""

    start: int
    subject: int


@dataclass(frozen=True, slots=True)
class Within:
    """The phrase that is being rendered itself: its first token and its head."""

    start: int
    subject: int


@dataclass(frozen=True)
class Rendered:
    """Words, and the pronouns among them that stand for nothing known."""

    text: str
    pronouns: tuple[str, ...] = ()


@dataclass(frozen=True)
class Words:
    """Renders tokens of one document."""

    document: Document
    capitals: frozenset[str] = field(init=False)
    alone: frozenset[str] = field(init=False)  # capitals that stand in no longer name
    smalls: frozenset[str] = field(init=False)
    small_before_names: frozenset[tuple[str, str]] = field(init=False)

    def __post_init__(self) -> None:
        starts = {s.start for s in self.document.sentences}
        inner = [
            t
            for t in self.document.tokens
            if t.i not in starts and not (t.i and self.document.tokens[t.i - 1].tag in QUOTE_TAGS)
        ]
        capitals = frozenset(t.text for t in inner if t.text[:1].isupper())
        object.__setattr__(self, "capitals", capitals)
        object.__setattr__(self, "alone", frozenset(t.text for t in inner if self.apart(t)))
        smalls = frozenset(t.text for t in inner if t.text[:1].islower())
        object.__setattr__(self, "smalls", smalls)
        pairs = pairwise(self.document.tokens)
        small_before_names = frozenset(
            (a.text, b.text) for a, b in pairs if a.text.islower() and b.text[:1].isupper()
        )
        object.__setattr__(self, "small_before_names", small_before_names)

    def apart(self, token: Token) -> bool:
        """Whether a capital stands between small words: the "Apple" of "sold to Apple in May", not
        the "Coal" of "the Coal Report"."""
        if not token.text[:1].isupper():
            return False
        tokens, i = self.document.tokens, token.i
        beside = (*tokens[max(0, i - 1) : i], *tokens[i + 1 : i + 2])
        return not any(t.text[:1].isupper() or t.text == "-" for t in beside)

    def render(self, indices: Iterable[int], bound: Bound = ()) -> Rendered:
        """The tokens at `indices` as running text.

        Pronouns with an antecedent are replaced by it, but for those that stand for one of
        `bound`, which the question names, or for something named earlier in the text itself.
        """
        ordered = sorted(indices)
        pieces: list[str] = []
        pronouns: list[str] = []
        for position, i in enumerate(ordered):
            token = self.document.tokens[i]
            around = self.within(pieces, ordered[:position], i, bound)
            word = self.agreeing(token, around)
            if word and pieces:
                pieces[-1] = pieces[-1].rstrip() + " "  # "she has" for "I've"
            word = word or self.word(token, around, pronouns)
            following = ordered[position + 1] if position + 1 < len(ordered) else None
            space = token.space if following == i + 1 else " "
            pieces.append(word + space)
        return Rendered(tidy("".join(pieces)), tuple(pronouns))

    def within(self, pieces: list[str], before: list[int], i: int, bound: Bound) -> Bound:
        """`bound`, and the antecedent of token `i` if the text names it `before`."""
        antecedent = self.document.antecedents.get(i)
        if antecedent is None:
            return bound
        mentions = (self.document.mention_at(j) for j in before)
        named = antecedent.entity is not None and any(
            m is not None and m.entity == antecedent.entity for m in mentions
        )
        if named or antecedent.text.lower() in "".join(pieces).lower():
            return (*bound, antecedent)
        return bound

    def word(self, token: Token, bound: Bound, pronouns: list[str]) -> str:
        """One token as it should stand within a sentence; what stays open goes to `pronouns`."""
        low = token.text.lower()
        antecedent = self.document.antecedents.get(token.i)
        if antecedent is not None and low in PERSONAL:
            within = any(isinstance(one, Around) for one in bound)
            if within and low in TOGETHER and self.one_person(antecedent):
                pronouns.append(low)  # speaks for others too
            if any(same(antecedent, one) for one in bound if isinstance(one, Antecedent)):
                return self.third_person(low, antecedent)
            if low.endswith(("self", "selves")):
                return low
            if token.tag == "PRP$" or token.dep == "poss":
                return possessive(antecedent.text, antecedent.plural)
            return antecedent.text
        if points_back(self.document, token) and not self.clear(token, bound):
            pronouns.append(low)
        return self.lowered(token)

    def agreeing(self, token: Token, bound: Bound) -> str:
        """The verb of an "I" that stands as another word ("she has" for "I've"); "" for others."""
        verb = token
        if token.dep in {"aux", "auxpass"}:
            verb = self.document.tokens[token.head]
        subject = self.subject_of(verb)
        low = token.text.lower().replace("’", "'")
        bare = token.tag == "VBP" or low in {"'m", "was"} or self.joined_present(token)
        if subject is None or not bare or subject.text.lower() not in {"i", "we"}:
            return ""
        antecedent = self.document.antecedents.get(subject.i)
        if antecedent is None or antecedent.plural:
            return ""
        told = self.word(subject, bound, [])
        if told == "they" or low == "was":
            return {"'m": "are", "am": "are", "was": "were"}.get(low, "") if told == "they" else ""
        forms = {"be": "is", "have": "has", "do": "does"}
        return forms.get(token.lemma) or inflect.third(
            inflect.base(token.text, token.tag, token.lemma)
        )

    def joined_present(self, verb: Token) -> bool:
        """Whether the verb is joined to one in the present and is in it too."""
        above = self.document.tokens[verb.head]
        return verb.dep == "conj" and verb.tag == "VB" and above.tag == "VBP"

    def subject_of(self, verb: Token) -> Token | None:
        """The verb's subject, or that of the verb to which it is joined ("I cook and clean")."""
        own = self.document.child(verb.i, "nsubj", "nsubjpass")
        joined = own is None and verb.dep == "conj" and verb.head != verb.i
        return self.subject_of(self.document.tokens[verb.head]) if joined else own

    def clear(self, token: Token, bound: Bound) -> bool:
        """Whether a clause around it tells what the pronoun stands for, or of a possessive its own
        phrase."""
        return any(
            clear(self.document, token.i, one.start, one.subject)
            for one in bound
            if isinstance(one, Around) or (isinstance(one, Within) and token.tag == "PRP$")
        )

    def one_person(self, antecedent: Antecedent) -> bool:
        """Whether the antecedent is a single person."""
        if antecedent.entity is None:
            return not antecedent.plural
        return self.document.entities[antecedent.entity].kind is Kind.PERSON

    def third_person(self, low: str, antecedent: Antecedent) -> str:
        """ "he" for the speaker's "I", where the text names the speaker; others as they are."""
        forms = FIRST.get(low)
        if forms is None:
            return low
        if antecedent.entity is None:
            return forms.get("it", forms[""])
        gender = self.document.entities[antecedent.entity].gender
        return forms["" if low in {"we", "us", "our", "ourselves"} else gender]

    def lowered(self, token: Token) -> str:
        """The token without the capital that only the start of a sentence gave it."""
        text = token.text
        starts = self.document.sentence_of(token.i).start == token.i or (
            token.i > 0
            and self.document.tokens[token.i - 1].tag in {"``", ":"}
            and not self.in_title(token.i)
        )
        if not starts or text == "I" or not text[:1].isupper() or text[1:] != text[1:].lower():
            return text
        small = text.lower()
        if small.partition("-")[0] in CALENDAR or (
            "-" in text and text.split("-")[0] in self.capitals
        ):
            return text  # "April-born"
        following = self.document.tokens[token.i + 1 : token.i + 2]
        if any((small, t.text) in self.small_before_names for t in following):
            return small  # "Early Norse", where the article has "the early Norse"
        if self.called(token.i):
            return text
        if token.pos in LOWERED and token.pos != "NUM":
            return small
        mention = self.document.mention_at(token.i)
        named = mention is not None and mention.kind in NAMES
        if small in self.smalls and text not in self.alone:
            return text if named and mention and mention.end - mention.start > 1 else small
        if not named and small in self.smalls and self.describes(token):
            return small
        if named or text in self.capitals:
            return text
        if token.pos == "PROPN" and not (
            token.tag == "NNPS" and (wordnet.weights(small) or wordnet.weights(token.lemma.lower()))
        ):
            return text
        return small

    def in_title(self, i: int) -> bool:
        """Whether token `i` opens a quoted title within a sentence: "An Account of the Island"."""
        found = [q for q in self.document.quotations if q.start == i - 1 and not q.complete]
        following = self.document.tokens[i + 1 : i + 2]
        return bool(found) and any(t.text[:1].isupper() for t in following)

    def called(self, i: int) -> bool:
        """Whether token `i` opens quoted words that name a thing of the sort told right behind
        them: "the “Save the Mill” petition"."""
        tokens = self.document.tokens
        if i < 2 or tokens[i - 1].tag != "``" or tokens[i - 2].tag not in {"DT", "PRP$", "POS"}:
            return False
        close = next((t.i for t in tokens[i : i + LONGEST_NAME] if t.tag == "''"), len(tokens))
        return any(t.tag in {"NN", "NNS"} for t in tokens[close + 1 : close + 2])

    def describes(self, token: Token) -> bool:
        """Whether the token stands before a noun written small that it belongs to: "Fishing
        boats"."""
        head = self.document.tokens[token.head]
        return head.i == token.i + 1 and head.pos == "NOUN" and head.text.islower()


def points_back(document: Document, token: Token) -> bool:
    """Whether the token can only be understood from what went before it."""
    low = token.text.lower()
    if low in PERSONAL:
        return token.pos in {"PRON", "DET"} and not anaphora.empty(document, token)
    if low == "there":
        return token.tag == "RB" and token.dep == "advmod"
    if low == "latter":
        return True
    if low not in DEMONSTRATIVES or token.dep == "mark":
        return False
    if anaphora.points_on(document, token):
        return False
    return token.tag in {"DT", "PDT"} or (low == "such" and token.pos == "ADJ")


def same(one: Antecedent, other: Antecedent) -> bool:
    """Whether two antecedents stand for the same thing."""
    if one.entity is not None or other.entity is not None:
        return one.entity == other.entity
    return one.text.lower() == other.text.lower()

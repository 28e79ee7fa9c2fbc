"""Which word of a paragraph has a meaning."""

import re
from collections.abc import Iterator

from quizgen.domain.candidate import Option
from quizgen.domain.clause import Part
from quizgen.domain.document import Token
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.lexicon.meanings import Meaning, apart, frequency
from quizgen.lexicon.wordnet_files import senses
from quizgen.questions.rule import Draft, Rule

NAMES = {"N": ("n", "noun"), "V": ("v", "verb"), "J": ("a", "adjective")}
EVERYDAY = 5.2  # on the Zipf scale: too common to be taken for the word that is sought
AS_IF = re.compile(r"\bas if\b|\bor as\b")
BODY = re.compile(r"\b(?:feet|foot|legs?|arms?|hands?|eyes?|body|limbs?|skin|person|people)\b")
MINDS = frozenset({31, 37, 39})  # WordNet's files of verbs of thinking, feeling, perceiving
MOST = 4  # options to choose from


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Which verb in paragraph 6 means “to intrude in other people's affairs”?" The options are
    other words of the paragraph in the same form."""
    word, answer = fact.clause.subject, fact.answer
    if word is None or word.text == answer.text:
        return
    pos, name = NAMES[answer.head_tag[0]]
    one = Meaning(word.head, pos, answer.text)
    others = paragraph_words(fact, world)
    if not all(apart(one, t.lemma.lower()) for t in others if t.lemma.lower() != word.head):
        return  # another word of the paragraph may have that meaning
    if inside(word.head, answer.text) or misplaced(word, answer.text, world):
        return
    if pos == "v" and mindless(word, world):
        return
    gloss = f"to {answer.text}" if pos == "v" else answer.text
    rivals = [
        t
        for t in others
        if t.tag == answer.head_tag and known(t, world) and one_field(word.head, t, pos)
    ]
    yield Draft(
        stem=f"which {name} in paragraph {fact.evidence.paragraph} means “{gloss}”?",
        key=word.text,
        accept=(word.head,) if word.head != word.text.lower() else (),
        kind=Kind.THING,
        value=3.2,
        choice_value=3.7,
        options=options(rivals, answer.start),
        set_form=True,
    )


def inside(word: str, gloss: str) -> bool:
    """Whether the word has one of the meaning's in it: "number" in "outnumber"."""
    return any(w in word for w in re.findall(r"[a-z]{4,}", gloss.lower()))


def misplaced(word: Part, gloss: str, world: World) -> bool:
    """Whether the meaning speaks of a body, and the word of something without one: a lame old
    tree is not "disabled in the feet". A meaning that hedges, "in or as if in", is no good one."""
    if AS_IF.search(gloss):
        return True
    if not BODY.search(gloss):
        return False
    token = world.document.tokens[word.start]
    noun = world.document.tokens[token.head]
    bearer = noun.lemma.lower()
    return noun.pos == "NOUN" and not (wordnet.is_person(bearer) or wordnet.is_animal(bearer))


def mindless(word: Part, world: World) -> bool:
    """Whether a verb of the mind, "look forward to", stands with what has none: great things
    "await" somebody in another sense."""
    if senses(word.head, "v")[0].lexfile not in MINDS:
        return False
    tokens = world.document.tokens
    doers = [
        tokens[tokens[word.start].head] if t.tag in {"WDT", "WP"} else t
        for t in tokens
        if t.head == word.start and t.dep in {"nsubj", "nsubjpass"}
    ]
    return not any(
        t.pos == "PRON" or world.document.mention_at(t.i) or wordnet.is_person(t.lemma.lower())
        for t in doers
    )


def one_field(word: str, other: Token, pos: str) -> bool:
    """Whether the two words are of one field: their first meanings stand in one of WordNet's
    files. Adjectives stand all in one, and are no rivals."""
    if pos == "a":
        return False
    mine, theirs = senses(word, pos), senses(other.lemma.lower(), pos)
    return bool(mine and theirs) and mine[0].lexfile == theirs[0].lexfile


def paragraph_words(fact: Fact, world: World) -> list[Token]:
    """The words of the paragraph of the key's part of speech, names left out."""
    document = world.document
    return [
        t
        for t in document.tokens
        if document.sentences[t.sentence].paragraph == fact.evidence.paragraph
        and t.tag[:1] == fact.answer.head_tag[0]
        and t.pos in {"NOUN", "VERB", "ADJ"}
    ]


def known(token: Token, world: World) -> bool:
    """Whether the word can be an option: small letters, no name, not too plain."""
    plain = token.text.isalpha() and token.text.islower() and len(token.text) > 3
    named = world.document.mention_at(token.i) is not None
    return plain and not named and frequency(token.lemma.lower()) < EVERYDAY


def options(rivals: list[Token], place: int) -> tuple[Option, ...]:
    """The rarest words first: they tempt most."""
    found = {t.lemma.lower(): t for t in rivals if t.i != place}
    ranked = sorted(found.values(), key=lambda t: (frequency(t.lemma.lower()), t.i))
    return tuple(
        Option(
            t.text,
            f"“{t.text}” stands in the paragraph too, but means something else.",
            "meaning",
            t.i,
        )
        for t in ranked[:MOST]
    )


RULE = Rule("meaning", "vocabulary", frozenset({FactKind.MEANING}), ask)

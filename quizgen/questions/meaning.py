"""Which word of a paragraph has a meaning."""

from collections.abc import Iterator

from quizgen.domain.candidate import Option
from quizgen.domain.document import Token
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.meanings import Meaning, apart, frequency
from quizgen.questions.rule import Draft, Rule

NAMES = {"N": ("n", "noun"), "V": ("v", "verb"), "J": ("a", "adjective")}
EVERYDAY = 5.2  # on the Zipf scale: too common to be taken for the word that is sought
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
    gloss = f"to {answer.text}" if pos == "v" else answer.text
    rivals = [t for t in others if t.tag == answer.head_tag and known(t, world)]
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

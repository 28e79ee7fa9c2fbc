"""Which word of a paragraph has a meaning."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Part
from quizgen.domain.document import Token
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.lexicon.meanings import Meaning, apart, frequency
from quizgen.lexicon.near_words import of_doing, rhymes
from quizgen.lexicon.wordnet_files import senses
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.words_beside import words_beside

NAMES = {"N": ("n", "noun"), "V": ("v", "verb"), "J": ("a", "adjective")}
EASY = 3.75  # on the Zipf scale: what is met oftener is found without reading
RARER = 0.2  # what a rarer word is worth more
RAREST = 3.0
OFTEN = 4  # sentences with the word
SMALL = frozenset("the and for one out any has not all are its own".split())
AS_IF = re.compile(r"\bas if\b|\bor as\b")
BODY = re.compile(r"\b(?:feet|foot|legs?|arms?|hands?|eyes?|body|limbs?|skin|person|people)\b")
MINDS = frozenset({31, 37, 39})  # WordNet's files of verbs of thinking, feeling, perceiving


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Which verb in paragraph 6 means “to intrude in other people's affairs”?" To choose from:
    "Which of these verbs from the article means ...?" with other verbs of the article."""
    word, answer = fact.clause.subject, fact.answer
    if word is None or word.text == answer.text:
        return
    pos, name = NAMES[answer.head_tag[0]]
    one = Meaning(word.head, pos, answer.text)
    if inside(word.head, answer.text) or misplaced(word, answer.text, world):
        return
    if rhymes(word.head, answer.text) or (pos == "n" and of_doing(word.head)):
        return
    if (pos == "v" and mindless(word, world)) or central(word, world):
        return
    gloss = f"to {answer.text}" if pos == "v" else answer.text
    text = "story" if world.tale else "article"
    accept = (word.text,) if word.head != word.text.lower() else ()
    others = (t.lemma.lower() for t in paragraph_words(fact, world))
    alone = all(apart(one, w) for w in others if w != word.head)  # else two have that meaning
    if alone and frequency(word.head) <= EASY:
        yield Draft(
            stem=f"which {name} in paragraph {fact.evidence.paragraph} means “{gloss}”?",
            key=word.head if pos == "v" else word.text,
            accept=accept,
            kind=Kind.THING,
            value=3.2,
            choice=False,
            set_form=True,
        )
    yield Draft(
        stem=f"which of these {name}s from the {text} means “{gloss}”?",
        key=word.head,
        kind=Kind.THING,
        value=3.2,
        choice_value=round(4.3 + RARER * (EASY - max(RAREST, frequency(word.head))), 2),
        options=words_beside(one, word.start, world),
        written=False,
        set_form=True,
    )


def inside(word: str, gloss: str) -> bool:
    """Whether the word has one of the meaning's in it: "number" in "outnumber"."""
    return any(
        w.removesuffix("s") in word
        for w in re.findall(r"[a-z]{3,}", gloss.lower())
        if w not in SMALL
    )


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


def central(word: Part, world: World) -> bool:
    """Whether the article is about what the word means, and everybody knows it who has read it."""
    lemma = word.head.lower()
    found = {t.sentence for t in world.document.tokens if t.lemma.lower() == lemma}
    return len(found) >= OFTEN or lemma in world.document.title.lower()


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


RULE = Rule("meaning", "vocabulary", frozenset({FactKind.MEANING}), ask)

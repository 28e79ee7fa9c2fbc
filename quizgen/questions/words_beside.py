"""Words of the article that are no answer to what a word means, and could be taken for one."""

import re
from collections.abc import Iterator

from quizgen.domain.candidate import Option
from quizgen.domain.document import Token
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.lexicon.meanings import Meaning, akin, beyond, distant, explained, frequency
from quizgen.lexicon.near_words import near, of_doing
from quizgen.lexicon.wordnet_files import senses, synsets
from quizgen.questions.rule import capital

PARTS = {"n": "NOUN", "v": "VERB", "a": "ADJ"}
EVERYDAY, UNHEARD = 4.9, 0.0  # on the Zipf scale: too common or too rare beside the word sought
PERSON, EMOTION = 18, 37  # WordNet's files of persons and of verbs of feeling
INWARD = frozenset({31, 37, 39})  # of verbs of mind, among which one of feeling may stand
PEOPLE = 3  # other nouns of persons beside one, since two are seen through
FEWEST, MOST = {"n": 2, "v": 3, "a": 2}, 4  # options, all of which could be taken for the word
SHORTEST = {"n": 4, "v": 4, "a": 5}  # letters of a word
NO_VERBS = frozenset({"prep", "amod", "compound", "mark"})  # "according to", "dried fruit"
NO_NOUNS = frozenset({"compound", "amod", "nmod"})  # "an analog age"
PLACED = re.compile(r"(?:ern|ward)$")  # "northern" and colours are no meanings to weigh
UNDONE = re.compile(r"^(?:un|in|im|ir|dis)")  # "incomplete" beside "inadequate"
PERSONAL = frozenset({"he", "she", "i", "you", "we", "who"})
COLOUR = re.compile(r"\bcolou?r\b")
# WordNet's files that lie near each other: verbs of moving, touching, changing; of mind and
# speech; of having, making, being; nouns of acts and events; of states, feelings, thoughts
FIELDS = {
    "v": ({29, 30, 35, 38, 43}, {31, 32, 37, 39}, {33, 34, 36, 40, 41, 42}),
    "n": ({4, 11, 19, 22}, {7, 9, 10, 12, 16, 24, 26}, {14, 15, 17}, {18}, {28}),
    "a": ({0, 44},),
}


def words_beside(one: Meaning, place: int, world: World) -> tuple[Option, ...]:
    """Other words of the article, in their base form, that could be taken for the word, the nearest
    to it in how often they are met first; () where there are too few."""
    fit = [t for t in fitting(one, world) if tempting(one, place, t, world)]
    found = {t.lemma.lower(): t for t in reversed(fit)}
    own, paragraph = frequency(one.word), paragraph_of(world, place)
    ranked = sorted(
        found.values(),
        key=lambda t: (
            abs(frequency(t.lemma.lower()) - own),
            abs(paragraph_of(world, t.i) - paragraph),
            t.i,
        ),
    )
    chosen: list[Token] = []
    for token in ranked:
        lemma = token.lemma.lower()
        if len(chosen) < MOST and not any(alike(lemma, c.lemma.lower(), one.pos) for c in chosen):
            chosen.append(token)
    fewest = PEOPLE if wordnet.is_person(one.word) and one.pos == "n" else FEWEST[one.pos]
    if len(chosen) < fewest:
        return ()
    return tuple(
        Option(capital(t.lemma.lower()), why(t, one.pos, world), "meaning", t.i) for t in chosen
    )


def tempting(one: Meaning, place: int, token: Token, world: World) -> bool:
    """Whether who does not know the word could take the other for it: a verb of its field, a noun
    near it in meaning, an adjective said of the same sort."""
    lemma = token.lemma.lower()
    if one.pos == "v":
        return file_of(one.word, "v") != EMOTION or file_of(lemma, "v") in INWARD
    if one.pos == "n" and file_of(one.word, "n") == PERSON:
        return wordnet.is_person(lemma)
    if near(one.word, lemma, one.pos):
        return True
    own, other = (bearer(t, world) for t in (world.document.tokens[place], token))
    return one.pos == "a" and own is not None and own == other


def bearer(adjective: Token, world: World) -> bool | None:
    """Whether the adjective is said of living beings, None where it is said of nothing plain."""
    tokens = world.document.tokens
    noun = tokens[adjective.head]
    if noun.pos in {"VERB", "AUX"}:
        subjects = (t for t in tokens if t.head == noun.i and t.dep in {"nsubj", "nsubjpass"})
        noun = next(subjects, noun)
    if noun.pos not in {"NOUN", "PROPN", "PRON"}:
        return None
    lemma = noun.lemma.lower()
    mention = world.document.mention_at(noun.i)
    named = mention is not None and mention.kind is Kind.PERSON
    personal = lemma in PERSONAL
    return named or personal or wordnet.is_person(lemma) or wordnet.is_animal(lemma)


def fitting(one: Meaning, world: World) -> Iterator[Token]:
    """The words of the article of the same part of speech and field that cannot mean what is
    told, names and everyday words left out."""
    field = field_of(one.word, one.pos)
    for token in world.document.tokens:
        lemma = token.lemma.lower()
        if token.pos != PARTS[one.pos] or not token.text.islower() or not token.text.isalpha():
            continue
        if len(lemma) < SHORTEST[one.pos] or world.document.mention_at(token.i) is not None:
            continue
        if unfit(token, one.pos) or (UNDONE.match(lemma) and UNDONE.match(one.word)):
            continue
        if not UNHEARD < frequency(lemma) < EVERYDAY or akin(lemma, one.word):
            continue
        if field >= 0 and field_of(lemma, one.pos) == field and distant(one, lemma):
            yield token


def unfit(token: Token, pos: str) -> bool:
    """Whether the word is no verb to a reader, compares, or tells of a direction or colour."""
    lemma = token.lemma.lower()
    if pos == "v":
        return token.dep in NO_VERBS
    first = synsets(lemma, pos)[:1]
    return (
        bool(PLACED.search(lemma) or (first and COLOUR.search(first[0].gloss)))
        or (pos == "a" and token.text != lemma)
        or (pos == "n" and token.tag != "NN" and token.text == lemma)
        or (pos == "n" and (of_doing(lemma) or token.dep in NO_NOUNS))
    )


def alike(word: str, other: str, pos: str) -> bool:
    """Whether two options have one root or share a meaning: one of them would be no help."""
    mine, theirs = (
        {s for o in synsets(w, pos)[:3] for s in (o, *beyond(o))} for w in (word, other)
    )
    return akin(word, other) or bool(mine & theirs)


def field_of(word: str, pos: str) -> int:
    """Which of the fields the first sense of the word is of, -1 for none."""
    own = file_of(word, pos)
    return next((i for i, f in enumerate(FIELDS[pos]) if own in f), -1)


def file_of(word: str, pos: str) -> int:
    """WordNet's file of the first sense of the word, -1 for none."""
    own = senses(word, pos)
    return own[0].lexfile if own else -1


def paragraph_of(world: World, i: int) -> int:
    """The number of the paragraph that holds token `i`."""
    document = world.document
    return document.sentences[document.tokens[i].sentence].paragraph


def why(token: Token, pos: str, world: World) -> str:
    """What the word means, or where it stands."""
    word = token.lemma.lower()
    gloss = explained(word, pos)
    to = "to " if pos == "v" else ""
    paragraph = paragraph_of(world, token.i)
    if gloss:
        return f"“{capital(word)}” (paragraph {paragraph}) means “{to}{gloss}”."
    return f"“{capital(word)}” stands in paragraph {paragraph}, but means something else."

"""Are the capitals those of the article?"""

import re
from functools import lru_cache

from quizgen.domain.candidate import Candidate
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.selection.checks.check import Check

SHOUTED = re.compile(r"\b[A-Z]{4,}[ ,]+(?:[A-Z]{2,}[ ,]+)*[A-Z]{4,}\b")
CAPITALISED = re.compile(r"(?<=[a-z,;’] )([A-Z][a-z]+)(?![\w’'-]*[A-Z])\b")
SMALL = re.compile(r"(?<![\w-])[a-z]+(?![\w-])")


def reason(candidate: Candidate, world: World) -> str | None:
    """Why the capitals of stem or key are wrong."""
    for text in (candidate.stem, candidate.key):
        if SHOUTED.search(text) is not None:
            return "words in capitals throughout"
    for text in (candidate.stem, candidate.key):
        if (fault := left_over(text, world)) is not None:
            return fault
    return lost(candidate.stem, world)


def left_over(text: str, world: World) -> str | None:
    """A capital within stem or key that only the start of a sentence explains."""
    within = CAPITALISED.findall(text)
    if not within:
        return None
    capitals, smalls = spellings(world.document.title, world.document.paragraphs)
    for word in within:
        if word.lower() in smalls and (word not in capitals or starts_only(text, word, world)):
            return f"a capital left over from the start of a sentence: {word!r}"
        if word not in capitals and (common(word, world) or opens(text, word, world)):
            return f"a common noun with a capital: {word!r}"
    return None


def starts_only(text: str, word: str, world: World) -> bool:
    """Whether the word and the small one after it stand together only where a sentence starts:
    "Fishing boats", though there is a Ministry of Fishing."""
    after = re.search(rf"\b{re.escape(word)} ([a-z]+)\b", text)
    if after is None:
        return False
    tokens, starts = world.document.tokens, {s.start for s in world.document.sentences}
    here = [t.i for t in tokens[:-1] if t.text == word and tokens[t.i + 1].text == after[1]]
    return bool(here) and all(i in starts for i in here)


def opens(stem: str, word: str, world: World) -> bool:
    """Whether the word is written so only at the start of sentences, before a small one, and is in
    no name of its own: "Conservation experts"."""
    named = {w for e in world.document.entities for alias in e.aliases for w in alias.split()}
    followed = re.search(rf"\b{re.escape(word)} [a-z]", stem) is not None
    return followed and word not in named and bool(wordnet.synsets(word.lower()))


def common(word: str, world: World) -> bool:
    """Whether the parser took a word that only starts sentences for a common noun."""
    tags = {t.tag for t in world.document.tokens if t.text == word}
    return bool(tags) and tags <= {"NN", "NNS"}


def lost(stem: str, world: World) -> str | None:
    """A name of one word that the stem writes small and the article never does."""
    small = {w for w in SMALL.findall(stem) if len(w) > 3}
    for entity in world.document.entities:
        for alias in entity.aliases:
            if alias[:1].isupper() and alias.lower() in small:
                _, smalls = spellings(world.document.title, world.document.paragraphs)
                if alias.lower() not in smalls:
                    return f"a name without its capital: {alias.lower()!r}"
    return None


@lru_cache(maxsize=8)
def spellings(title: str, paragraphs: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """Words that the article writes with a capital within a sentence, and those it writes small."""
    capitals: set[str] = set()
    smalls: set[str] = set()
    for text in paragraphs:
        capitals.update(CAPITALISED.findall(text))
        smalls.update(SMALL.findall(text))
    return frozenset(capitals), frozenset(smalls)


CHECK = Check("capitals", reason, "No shouting, no capital carried from a sentence's start.")

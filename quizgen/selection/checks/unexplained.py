"""A bare "the square" in the stem, of which the article has more than the stem tells."""

import re
from collections.abc import Iterator

from quizgen.domain.candidate import Candidate
from quizgen.domain.document import Document, Token
from quizgen.domain.fact import FactKind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.lexicon.wordnet_files import synsets
from quizgen.selection.checks.check import Check
from quizgen.selection.sources import FOUND, STUDIES, only_source
from quizgen.selection.wording import opening

SHORTEST = 8  # sentences of an article that a reader does not have before his eyes as a whole
RARELY = 2  # sentences with a noun that the article is not about
SENSES = 4  # meanings of a noun that says little by itself
DEFINITE = re.compile(
    r"\bthe (?:(two|three|four|five|six) )?(?:(?:main|major) )?(?!main\b|major\b)([a-z]+)\b"
    r"(?! (?:of|that|which|who|whose|where|when|for|between|against|over|about|near|behind|to)\b)"
    r"(?! (?:in|at|from|on|by|with) (?:the |a )?[A-Z\d])"
)
HAPPENING = re.compile(r"(?:tion|sion|ment|al|ery)$")
# of which there is one, or one that everybody knows of
KNOWN = frozenset(
    "government police army navy public media press state internet web world earth sun moon sky "
    "sea ocean air water ground land country city town village past future present time start "
    "beginning end middle day night morning evening year month week hour century age north south "
    "east west war weather climate economy environment market brain heart body skin stomach blood "
    "eye mouth population law crown throne church weekend summer winter spring autumn right left "
    "top bottom way rest term number amount size area home house countryside capital coast border "
    "regime opposition parliament senate congress administration census expedition".split()
)


def reason(candidate: Candidate, world: World) -> str | None:
    """Which noun of the stem leaves the reader to ask "which?"."""
    document = world.document
    if world.tale or len(document.sentences) < SHORTEST:
        return None
    found = opening(candidate.stem)
    text = found.rest if found is not None else candidate.stem
    said = found is not None and found.source
    source = only_source(candidate, document)
    for match in DEFINITE.finditer(text):
        counted, noun = match.groups()
        if said and match.group().startswith("the main "):
            continue  # "According to Ada Lund, what is the main problem?"
        if counted and candidate.fact.kind is FactKind.DEFINITION:
            return f"{match.group()!r}: which {counted}?"
        if source and noun in STUDIES | FOUND:
            continue
        if not counted and open_noun(noun, text[match.end() :], document):
            return f"{match.group()!r}: which {noun}?"
    return None


def open_noun(noun: str, after: str, document: Document) -> bool:
    """Whether the noun says little, comes rarely and ends its phrase."""
    uses = list(used(noun, document))
    if noun in KNOWN or not uses or any(t.pos not in {"NOUN", "PROPN"} for t in uses):
        return False
    lemma = uses[0].lemma.lower()
    if lemma in KNOWN or wordnet.is_person(lemma) or goes_on(after, document):
        return False
    if len({t.sentence for t in document.tokens if t.lemma.lower() == lemma}) > RARELY:
        return False
    event = HAPPENING.search(lemma) is not None or bool(synsets(lemma, "v"))
    return event or len(synsets(lemma)) >= SENSES


def used(noun: str, document: Document) -> Iterator[Token]:
    """Where the article has the word in this form."""
    return (t for t in document.tokens if t.text.lower() == noun)


def goes_on(after: str, document: Document) -> bool:
    """Whether another noun or an adjective follows: "the survey team"."""
    word = re.match(r" ([A-Za-z]+)", after)
    if word is None:
        return after.startswith("-")
    tags = {t.pos for t in used(word[1].lower(), document)}
    return bool(tags) and tags <= {"NOUN", "PROPN", "ADJ"}


CHECK = Check("unexplained", reason, 'No bare "the square" that the reader would ask after.')

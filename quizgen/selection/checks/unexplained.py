"""A bare "the square" in the stem, of which the article has more than the stem tells."""

import re
from collections.abc import Iterator, Sequence

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Role
from quizgen.domain.document import Document, Token
from quizgen.domain.fact import FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.lexicon.wordnet_files import synsets
from quizgen.selection.checks.check import Check
from quizgen.selection.sources import FOUND, STUDIES, only_source
from quizgen.selection.wording import opening

SHORTEST = 8  # sentences of an article that a reader does not have before his eyes as a whole
OFTEN = 3  # sentences with a noun after which "the dam" is known
RARELY = 2  # sentences with a noun that the article is not about
SENSES = 4  # meanings of a noun that says little by itself
MONTH = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
DEFINITE = re.compile(
    r"\bthe (?:(two|three|four|five|six) )?(?:(?:main|major) )?(?!main\b|major\b)([a-z]+)\b"
    r"(?! (?:of|that|which|who|whose|where|when|for|between|against|over|about|near|behind|to)\b)"
    rf"(?! (?:in|at|from|on|by|with) (?:the |a )?(?!{MONTH})[A-Z])"
)
BARE_KEY = re.compile(r"The ([a-z]+)")
TOLD = frozenset({FactKind.DEFINITION, FactKind.NAME})
NEWS = re.compile(r"\bthe news\b(?! (?:of|that|about|agency|agencies|media|site|website|story)\b)")
TELLING = re.compile(r" (?:of|from|to|in|at|on|for|with|by|who|whose|that|which|behind) ")
SINGLE_SOURCE = re.compile(r"the (?:young |old |other )?[a-z]+(?<!s)")
# lexicographer files of WordNet: made things, people
CALLED = frozenset({6, 18})
WRITTEN = 10  # what is said and written
SINGLE_NATIONAL = re.compile(r"^[A-Z][a-z]+an$")
# of which a country or town has one at a time
OFFICES = frozenset(
    "king queen emperor empress pope prince princess president minister chancellor mayor governor "
    "premier sultan tsar czar pharaoh duke duchess god".split()
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
    if NEWS.search(text):
        return "'the news': which news?"
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
        if not counted and told_apart(noun, text[match.end() :], candidate, document):
            return f"{match.group()!r}: which {noun}?"
    return unnamed_person(candidate, world) or bare_key(candidate, world)


def bare_key(candidate: Candidate, world: World) -> str | None:
    """Whether the key is a bare "the method" of which the article tells little."""
    found, document = BARE_KEY.fullmatch(candidate.key), world.document
    if found is None or candidate.kind is not Kind.THING or candidate.fact.kind in TOLD:
        return None
    noun = found[1]
    uses = list(used(noun, document))
    lemma = uses[0].lemma.lower() if uses else noun
    known = {noun, lemma} & KNOWN or lemma in document.title.lower()
    if not uses or known or any(t.pos != "NOUN" for t in uses) or wordnet.is_person(lemma):
        return None
    often = len({t.sentence for t in document.nouns(lemma)}) > OFTEN
    return None if often else f"{candidate.key!r}: which {noun}?"


def open_noun(noun: str, after: str, document: Document) -> bool:
    """Whether the noun says little, comes rarely and ends its phrase."""
    uses = list(used(noun, document))
    if noun in KNOWN or not uses or any(t.pos not in {"NOUN", "PROPN"} for t in uses):
        return False
    lemma = uses[0].lemma.lower()
    if lemma in KNOWN or wordnet.is_person(lemma) or goes_on(after, document):
        return False
    if len({t.sentence for t in document.nouns(lemma)}) > RARELY:
        return False
    event = HAPPENING.search(lemma) is not None or bool(synsets(lemma, "v"))
    return event or len(synsets(lemma)) >= SENSES


def told_apart(noun: str, after: str, candidate: Candidate, document: Document) -> bool:
    """Whether the noun needs what tells it apart: the article has it once only, bare, for a person
    or a made thing that it otherwise calls by name ("the app"), or has two kinds of it ("the
    trade crisis", "the housing crisis")."""
    uses = list(used(noun, document))
    lemma = uses[0].lemma.lower() if uses else noun
    if not uses or uses[0].pos != "NOUN" or {noun, lemma} & KNOWN or goes_on(after, document):
        return False
    if lemma in document.title.lower():
        return False
    own = document.nouns(lemma)
    here = candidate.fact.evidence.sentence
    if not any(t.sentence == here and bare(t, document) for t in own):
        return False
    if len(own) == 1:
        senses = synsets(lemma)
        return not senses or senses[0].lexfile in CALLED
    alike = [t for t in own if t.text.lower() == noun]
    often = sum(bare(t, document) for t in alike) > RARELY
    return not often and several_kinds(alike, document)


def bare(noun: Token, document: Document) -> bool:
    """Whether only "the" stands with the noun."""
    return [t.text.lower() for t in document.children(noun.i)] == ["the"]


def several_kinds(uses: Sequence[Token], document: Document) -> bool:
    """Whether different words tell the noun's uses apart, one of them a noun itself."""
    told = [t for noun in uses for t in document.children(noun.i) if t.dep in {"compound", "amod"}]
    kinds = {t.text.lower(): t.tag for t in told if t.i + 1 == t.head and t.tag in {"NN", "JJ"}}
    return len(kinds) > 1 and "NN" in kinds.values()


def unnamed_person(candidate: Candidate, world: World) -> str | None:
    """Whether the stem's subject, or who says so in it, is one person by a description alone:
    "the young keeper"."""
    found = opening(candidate.stem)
    if found is not None and SINGLE_SOURCE.fullmatch(found.source):
        noun = found.source.split()[-1]
        written = any(s.lexfile == WRITTEN for s in synsets(noun))  # "the guide"
        if noun not in OFFICES and wordnet.is_person(noun) and not written:
            return f"{found.source!r}: who is that?"
    subject = candidate.fact.clause.subject
    if subject is None or subject.plural or subject.members or candidate.asked is Role.SUBJECT:
        return None
    words = subject.short.split()
    if words[:1] != ["the"] or subject.short not in candidate.stem or len(words) < 2:
        return None
    if TELLING.search(subject.short):
        return None  # "the keeper of the mill"
    if len(words) == 2 and SINGLE_NATIONAL.search(words[1]):
        return f"{subject.short!r}: who is that?"
    if subject.entity is not None or not all(w[0].islower() or w.isupper() for w in words):
        return None
    plain = words[-1].isalpha() and words[-1] not in OFFICES and wordnet.is_person(words[-1])
    return f"{subject.short!r}: who is that?" if plain else None


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

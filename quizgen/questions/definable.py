"""What has a definition: whether a sentence tells what sort of thing its subject is, and does not
rather comment on it, compare it or tell what became of it."""

import re

from quizgen.domain.clause import Clause, Part, Status
from quizgen.domain.fact import Fact
from quizgen.domain.kind import PLACES, Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.lexicon.meanings import frequency
from quizgen.lexicon.near_words import of_doing
from quizgen.lexicon.places import place

EVERYDAY = 3.9  # on the Zipf scale: a noun met as often needs no definition
LARGE = 500_000  # people of a city
TOUCHED = frozenset("animal artifact body food object plant substance".split())
HALF = 0.5
SENSES = 4  # of a noun, the commonest first, that are looked at
# a description that weighs its subject: "just a stunt", "an important check"
WEIGHING = re.compile(
    r"^(?:just|only|merely|simply|still|not|such|more|rather|quite|perhaps|always|often)\b|"
    r"\b(?:important|key|crucial|essential|vital|inevitable|necessary|useful|popular|favou?rite|"
    r"perfect|ideal|familiar|common|normal|traditional|terrible|wonderful|real|true|delicate|"
    r"tricky|serious|thorny|blunt) ",
    re.IGNORECASE,
)
# nouns that tell what somebody makes of a thing, not what sort of thing it is
COMMENTS = frozenset(
    "achievement anything asset attempt basis beginning blessing burden cause challenge choice "
    "concern consequence curse danger decision delight disappointment disaster disgrace dream "
    "effort end everything evidence evil example excuse experience fact factor failure giant "
    "headache help hope horror illusion insult issue job joke joy key lesson lifeline loss luxury "
    "matter mess miracle mistake model move must mystery necessity nightmare nonsense nothing "
    "nuisance obstacle one opportunity outcome pain passion pity pleasure point priority "
    "privilege problem proof question reaction reason relief reminder response result risk secret "
    "shame shock sight sign something spectacle start step stunt success surprise symbol task "
    "thing threat tragedy treat triumph trouble victim victory warning wonder work".split()
)
OF_KIND = re.compile(r"^(?:an?|the) (?:kind|type|sort|form|class|variety|species|branch) of\b")
BEHIND = re.compile(r",? (?:of|for|to|in|on|at|by|with|from|that|which|who)\b|,")
ARTICLES = re.compile(r"^(?:an?|the) ")
JUST_MOST = ("best-", "most-", "worst-", "least-")


def defines(fact: Fact, world: World) -> bool:
    """Whether the description tells what sort of thing the subject is, or what a name names."""
    clause, description, subject = fact.clause, fact.answer, fact.clause.subject
    if subject is None or comment(description):
        return False
    if one_of_them(subject, world) or famous(subject, clause):
        return False
    if clause.verb.lemma == "become":
        return bool(subject.entities) and not subject.members
    if named(subject, world):
        return True
    if clause.status is Status.REPORTED or deed(clause, world):
        return False
    if clause.form == "apposition":
        return True
    return not clause.verb.past and of_one_sort(subject, description)


def comment(description: Part) -> bool:
    """Whether it tells what somebody makes of the thing: "a fact of life", "an important check"."""
    words = description.short
    if OF_KIND.match(words):
        return False
    leading = BEHIND.split(words, maxsplit=1)[0]
    return WEIGHING.search(leading) is not None or description.head.lower() in COMMENTS


def one_of_them(subject: Part, world: World) -> bool:
    """Whether the subject is picked out of its kind, by a superlative or by how much it is: which
    one it is can be asked, not what."""
    if subject.proper:
        return False
    tokens = world.document.tokens[subject.start : subject.end]
    return any(
        t.tag in {"JJS", "RBS", "CD"} or t.text.lower().startswith(JUST_MOST) for t in tokens
    )


def famous(subject: Part, clause: Clause) -> bool:
    """Whether it is a country or a large city, of which everybody could say something else."""
    if subject.kind not in PLACES or not subject.proper or clause.verb.lemma != "be":
        return False
    found = place(subject.short)
    return found is not None and (found.kind is Kind.COUNTRY or found.population >= LARGE)


def named(subject: Part, world: World) -> bool:
    """Whether it is a name, and no common noun with the capital of the sentence's start."""
    first = world.document.tokens[subject.start]
    alone = subject.end - subject.start == 1
    opens = first.i == world.document.sentences[first.sentence].start
    common = any(not s.instance for s in wordnet.synsets(first.text.lower()))
    if subject.proper and alone and opens and common:
        return any(
            t.text == first.text and t.i != world.document.sentences[t.sentence].start
            for t in world.document.tokens
        )
    return subject.proper


def deed(clause: Clause, world: World) -> bool:
    """Whether the subject is what somebody does: "sorting nails is"."""
    subject = clause.subject
    first = world.document.tokens[subject.start] if subject is not None else None
    return first is not None and first.tag == "VBG" and clause.verb.text in {"is", "was"}


def of_one_sort(subject: Part, description: Part) -> bool:
    """Whether the description's noun may tell the sort of the subject's: it is above it in WordNet,
    or the subject is a term, rarer than everyday words or of several words, and no image is made
    of it, as "a bitter pill" of a state. "The new hall", which is no term, is the first only."""
    own, other = subject.head.lower(), description.head.lower()
    term = ARTICLES.sub("", subject.short.lower())
    if own == other or other in sorts(term) or other in sorts(own):
        return True
    if subject.proper:
        return False  # a name after all, if the noun itself is of another sort
    if subject.short.lower().startswith("the ") and not subject.plural:
        return False
    if of_doing(own) or (abstract(own) and touched(other)):
        return False
    return " " in term or frequency(term) < EVERYDAY


def sorts(noun: str) -> set[str]:
    """The last words of what the noun is a kind of in one of its commonest senses."""
    found = (s for own in wordnet.synsets(noun)[:SENSES] for s in wordnet.above(own))
    return {lemma.rpartition("_")[2] for s in found for lemma in s.lemmas}


def abstract(noun: str) -> bool:
    """Whether the noun names nothing that can be touched."""
    found = wordnet.classes(noun)
    return bool(found) and not found & (TOUCHED | {"group", "person", "place", "phenomenon"})


def touched(noun: str) -> bool:
    """Whether the noun mostly names things that can be touched."""
    return sum(wordnet.share(noun, name) for name in TOUCHED) > HALF

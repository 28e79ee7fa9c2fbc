"""Which wh-phrase a noun phrase answers."""

import re
from dataclasses import dataclass

from quizgen.domain.clause import Part, Role
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet

ORGANISATIONS = {
    "university": "university", "college": "college", "school": "school", "bank": "bank",
    "museum": "museum", "party": "party", "company": "company", "inc": "company",
    "corporation": "company", "corp": "company", "ltd": "company", "ministry": "ministry",
    "department": "department", "agency": "agency", "institute": "institute",
    "association": "association", "society": "society", "church": "church", "court": "court",
    "hospital": "hospital", "union": "union", "club": "club", "committee": "committee",
    "commission": "commission", "council": "council", "foundation": "foundation",
    "army": "army", "navy": "navy", "orchestra": "orchestra", "laboratory": "laboratory",
    "newspaper": "newspaper", "team": "team", "dynasty": "dynasty",
}  # fmt: skip
PLACES = {
    "river": "river", "lake": "lake", "mount": "mountain", "mountain": "mountain",
    "mountains": "mountain range", "ocean": "ocean", "sea": "sea", "island": "island",
    "islands": "group of islands", "valley": "valley", "desert": "desert", "street": "street",
    "bridge": "bridge", "canal": "canal", "bay": "bay", "strait": "strait", "peninsula":
    "peninsula", "station": "station", "airport": "airport", "cathedral": "cathedral",
    "palace": "palace", "castle": "castle", "tower": "tower", "park": "park", "forest": "forest",
    "region": "region", "province": "province", "county": "county", "state": "state",
}  # fmt: skip

NATIONS = frozenset("dynasty empire kingdom tribe family people nation".split())
# which say something, though WordNet knows some of them as bodies
SAYINGS = frozenset("law theory principle rule rules code act constitution treaty".split())
BUILDINGS = frozenset("house hall building hotel theatre theater gardens garden".split())

# what a university or a town may have, and be called by its name
WITHIN = frozenset("hospital press library museum school orchestra".split())

AMERICAN = frozenset(
    "organization organized color center labor defense program favorite traveled meters miles "
    "u.s. neighbor theater gray percent congress".split()
)
BRITISH = frozenset(
    "organisation organised colour centre labour defence programme favourite travelled metres "
    "neighbour theatre grey".split()
)
# what stands for those who rule
REIGNING = frozenset("crown throne monarchy".split())
DOING = frozenset({Role.SUBJECT, Role.AGENT})
PARTS = frozenset("some many most few several all both none each half".split())
# which WordNet knows better as something else
BODIES = frozenset("administration authority federation guild trust alliance office".split())


@dataclass(frozen=True, slots=True)
class Wh:
    """A wh-phrase, the noun in it ("city" in "which city"), and whether its verb is plural."""

    phrase: str
    noun: str = ""
    plural: bool = False


def who_or_what(part: Part, world: World) -> Wh | None:
    """The phrase that asks for `part`, None where its kind is not known well enough."""
    if part.kind in {Kind.PERSON, Kind.PEOPLE} or acting(part, world):
        return Wh("who")
    if part.head_tag == "NNPS" and wordnet.is_person(part.head.lower().removesuffix("s")):
        return Wh("who")  # "the Scots"
    if (part.head in REIGNING and not part.plural) or some_people(part, world) or people(part):
        return Wh("who")
    if part.kind is Kind.THING and part.head_tag == "NNP" and bare_name(part.short):
        return None  # a name of nobody knows what
    if part.kind is Kind.COUNTRY and part.proper:
        return (
            Wh("which country", "country")
            if not part.members
            else Wh("which countries", "country", plural=True)
        )
    if part.kind is Kind.CITY and part.proper and not part.members:
        return Wh("which city", "city")
    if part.kind is Kind.ORGANISATION and part.proper and not part.members:
        noun = by_name(part, ORGANISATIONS) or role_noun(part, world)
        if not noun and proven(part, world):
            noun = organisation(world)
        return Wh(f"which {noun}", noun) if noun else None
    if part.kind is Kind.PLACE and part.proper and not part.members:
        noun = by_name(part, PLACES)
        return Wh(f"which {noun}", noun) if noun else None
    if part.kind is Kind.GROUP and len(part.short.split()) < 3:
        return None  # "the body", "the government": hardly an answer
    if part.kind in {Kind.THING, Kind.EVENT, Kind.PRODUCT, Kind.WORK, Kind.GROUP}:
        return Wh("what")
    return None


def people(part: Part) -> bool:
    """Whether it joins people to those of a trade that no dictionary has: "coin launderers and
    thieves"."""
    lasts = [m.rsplit(maxsplit=1)[-1].lower() for m in part.members]
    nouns = [w.removesuffix("s") for w in lasts if w.endswith("s")]
    if not nouns or len(nouns) < len(lasts) or part.kind is not Kind.THING:
        return False
    known = [wordnet.is_person(n) for n in nouns]
    trades = [n.endswith(("er", "or", "ist")) and not wordnet.synsets(n, "n") for n in nouns]
    return any(known) and all(k or t for k, t in zip(known, trades, strict=True))


def acting(part: Part, world: World) -> bool:
    """Whether it acts in a tale: one of its characters, or beasts, which build and talk there."""
    beast = world.tale and part.role in DOING and wordnet.is_animal(part.head)
    return beast or part.short in world.characters


def bare_name(text: str) -> bool:
    """Whether the words are a name without an article, of one word or with an initial."""
    found = text.split()
    initial = any(len(w.strip(".")) == 1 for w in found)
    return len(found) == 1 or (initial and all(w[:1].isupper() for w in found))


def some_people(part: Part, world: World) -> bool:
    """Whether it is some of people: "some of the emperors", "most of the crew"."""
    document = world.document
    of = next((t for t in document.children(part.root) if t.text.lower() == "of"), None)
    whole = document.child(of.i, "pobj") if of is not None else None
    if part.head not in PARTS or whole is None:
        return False
    noun = whole.lemma.lower()
    return any(wordnet.is_person(n) for n in (noun, noun.removesuffix("s")))


def by_name(part: Part, table: dict[str, str]) -> str:
    """The class noun that the name itself holds ("University of X", "River Y")."""
    words = [w.strip(".,").lower() for w in part.short.split()]
    if words[-1] in BUILDINGS:
        return ""  # "the Old Park House" is no park
    if words[0] != words[-1] and words[-1].removesuffix("s") in WITHIN:
        return ""  # "the University of Lund Hospitals" are no university
    name = re.split(r",| (?:of|for|in|at|on|and) ", part.short.lower())[0]
    words = [w.strip(".") for w in name.removeprefix("the ").split()]
    return next((table[w] for w in (*words[-1:], *words[:1]) if w in table), "")


def role_noun(part: Part, world: World) -> str:
    """The noun by which the article describes the organisation."""
    if part.entity is None:
        return ""
    role = world.document.entities[part.entity].role
    noun = role.split(" of ")[0].split()[-1].lower() if role else ""
    return noun if noun and wordnet.is_group(noun) else ""


def proven(part: Part, world: World) -> bool:
    """Whether a name of no known class is an organisation's beyond doubt: its last word is a
    body of people, or it is known by capitals. What a role calls something else is none."""
    names = {part.short}
    if part.entity is not None:
        entity = world.document.entities[part.entity]
        if entity.role:
            return False
        names |= entity.aliases
    last = part.short.split()[-1].lower()
    if last in NATIONS | SAYINGS:
        return False
    return last in BODIES or wordnet.is_group(last) or any(capitals(name) for name in names)


def capitals(name: str) -> bool:
    """Whether the name is an acronym ("NASA", "the BBC")."""
    word = name.removeprefix("the ").removeprefix("The ")
    return word.isupper() and word.isalpha() and len(word) > 1


def organisation(world: World) -> str:
    """ "organisation" in the article's own spelling."""
    words = {t.text.lower() for t in world.document.tokens}
    american = sum(w in words for w in AMERICAN) + ("$" in words)
    british = sum(w in words for w in BRITISH) + ("£" in words)
    return "organization" if american > british else "organisation"

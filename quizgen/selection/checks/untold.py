"""Things that only the sentences before tell apart: "the company", "a similar situation"."""

import re

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Part, Role
from quizgen.domain.world import World
from quizgen.lexicon import definites
from quizgen.lexicon.notions import NOTIONS
from quizgen.selection.checks.check import Check
from quizgen.selection.sources import only_source

# which one, only the sentences before can tell
BARE = re.compile(
    r"the (?:[a-z]+ )?(?:wom[ae]n|lady|guy|girl|boy)|"  # "the nice woman": whom the speaker met
    r"the (?:company|companies|site|website|vehicles?|organi[sz]ations?|team|group|project|city|"
    r"country|area|region|event|match|book|film|man|woman|men|women|machines?|device|process|"
    r"report|study|plan|idea|building|house|school|official|article|services?|states?|"
    r"programs?|programmes?|principles?|population|situation|symbol|broader \w+)",
    re.IGNORECASE,
)
UNTOLD = re.compile(
    r"\bthe (company|city|country|region|area|team|symbol|situation|process|event|service|state|"
    r"program|programme|principle|population|album|song|bill|poll)s?\b"
    r"(?! (?:of|that|which|where|in(?! \d)|called|for|to|with|I|he|she|it|they|we|you)\b)(?!-)",
    re.IGNORECASE,
)
APART = re.compile(
    r"\bthe (?:broader|wider|latter|former|ensuing|resulting) "
    r"(?:issues?|questions?|problems?|matters?|conflicts?|debates?|plans?|groups?|case|one|two)\b"
    r"|\bthe (?:first|second|third) (?:law|principle|theory|theorem|rule)\b"
    r"(?! (?:of|that|which)\b)",
    re.IGNORECASE,
)
ALONE = re.compile(
    r"\bthe (church|party|university|museum|club|bank)(?:['’]s)?\b"
    r"(?! (?:of|that|which|where)\b)(?!-)"
)
BELIEVED = re.compile(r"\b([a-z]+) that\b")
# an attempt at what, the infinitive behind it tells
AIMED = re.compile(
    r"\b(attempt|bid|effort|refusal|pledge|failure|proposal)s?"
    r"(?: by [^.;:]{2,60}?)? to (?!the\b|an?\b)[a-z]+\b"
)
# "What does the Greek word derive from?": the word itself is left out
WORDLESS = re.compile(
    r"\bthe (?:[A-Z]\w+ )?(?:word|term|phrase|expression)"
    r"(?= (?:derive|come|stem|originate|mean|refer|date|derived)\b|\?)"
)
# which more often goes with the verb of the stem: "raised money to open a shop through the site"
LEFT_OPEN = re.compile(r" (?:through|via|using) the (site|website|app|platform|scheme)$")
COMPARED = re.compile(
    r"\b(?:similar|respectively|aforementioned|equally (?!spaced|divided|shared|distributed)[a-z]+"
    r"|(?:closely|un)?(?<!-)related(?= [a-z]+s\b)|an? (?:rather|somewhat|fairly) [a-z]+)\b",
    re.IGNORECASE,
)
# a key that needs its other half
SIMILAR = re.compile(r"^(?:An? |The )?similar [a-z]+\b(?! to\b)|\ba similar [a-z]+$", re.IGNORECASE)
ONE_OF = re.compile(
    r"(?:Some|Several|Various|Certain) (?:new|recent|other|different|useful) [a-z]+s\b"
)
# "the change taking place at the time", "what happens in response": when, and to what?
HANGING = re.compile(r"\b(?:at the time|in response)$", re.IGNORECASE)
EXAMPLE = re.compile(r", for (?:example|instance),", re.IGNORECASE)


# whose they are, or of what, only the sentences before can tell
BLANK = re.compile(r"the (?:results?|findings?|figures?|data|territory|territories)", re.IGNORECASE)


def bearers(phrase: str, world: World) -> list[str]:
    """The different names that end in the noun of "the party", so that it may be any of them."""
    article, _, noun = phrase.lower().partition(" ")
    if article != "the" or " " in noun or not noun or world.tale:
        return []
    names = {
        e.index: name
        for e in world.document.entities
        for name in (e.name.removeprefix("the "),)
        if " " in name and name[:1].isupper() and name.split()[-1].lower() == noun
    }
    found = sorted(set(names.values()))
    return found if len(found) > 1 else []


def reason(candidate: Candidate, world: World) -> str | None:
    """Which words of the stem leave open what is meant. What the title names is known."""
    title = world.document.title.lower()
    if (open_subject := untold_subject(candidate, world, title)) is not None:
        return open_subject
    found = UNTOLD.search(candidate.stem)
    if found is not None and found[1].lower() not in title and not known(found[1], world, title):
        return f"{found[0]!r} does not tell which"
    if (open_one := shared(candidate, world)) is not None:
        return open_one
    if (apart := APART.search(f"{candidate.stem} {candidate.key}")) is not None:
        return f"{apart[0]!r} sets apart from something that it does not name"
    if (term := WORDLESS.search(candidate.stem)) is not None:
        return f"{term[0]!r} does not tell which"
    if (view := content_lost(candidate, world)) is not None:
        return f"what the {view} says is left out"
    if (effort := aim_lost(candidate, world)) is not None:
        return f"at what the {effort} aims is left out"
    if COMPARED.search(candidate.stem) or "respectively" in candidate.key.lower().split():
        return "it compares with something that it does not name"
    return untold_key(candidate.key, world, title)


def untold_subject(candidate: Candidate, world: World, title: str) -> str | None:
    """Whether the subject that the stem names may be one of several, or of nobody in particular."""
    subject = candidate.fact.clause.subject
    if subject is None or candidate.asked is Role.SUBJECT:
        return None
    noun = subject.short.split()[-1].lower().removesuffix("s") if subject.short else ""
    bare = BARE.fullmatch(subject.short) and subject.short in candidate.stem
    alone = only_source(candidate, world.document)
    if bare and noun not in title and not (alone or only_one(subject, world)):
        return f"{subject.short!r} does not tell which"
    if (several := bearers(subject.short, world)) and subject.short in candidate.stem:
        return f"{subject.short!r} may be {' or '.join(several[:2])}"
    if BLANK.fullmatch(subject.short) and subject.short in candidate.stem and not alone:
        return f"{subject.short!r} does not tell which"
    return None


def untold_key(key: str, world: World, title: str) -> str | None:
    """Which words of the key leave open what is meant."""
    if not world.tale and BARE.fullmatch(key) and key.lower().split()[-1] not in title:
        return f"{key!r} does not tell which"
    if SIMILAR.search(key) is not None:
        return "the key compares with something that it does not name"
    if ONE_OF.match(key):
        return f"{key!r} does not tell which"
    if (left := LEFT_OPEN.search(key)) is not None and left[1] not in title:
        return f"{left[0]!r} does not tell which"
    if (hanging := HANGING.search(key)) is not None:
        return f"{hanging[0]!r} does not tell what it looks back at"
    if EXAMPLE.search(key):
        return "the key is an example of something that it does not tell"
    return None


def content_lost(candidate: Candidate, world: World) -> str | None:
    """Which belief or rumour stands alone in stem or key, though the sentence goes on with what is
    believed: "the old view" of "the old view that plants feed on earth"."""
    asked = f"{candidate.stem} {candidate.key} "
    if re.search(r"\bthat\b", asked, re.IGNORECASE):
        return None
    nouns = (m[1] for m in BELIEVED.finditer(own_sentence(candidate, world)))
    return next((n for n in nouns if n in NOTIONS and f" {n}" in asked), None)


def aim_lost(candidate: Candidate, world: World) -> str | None:
    """Which attempt or pledge stands in the stem without what it aims at: "a late bid by the
    town" of "a late bid by the town to host the games"."""
    found = AIMED.search(own_sentence(candidate, world))
    if found is None or not re.search(rf"\b{found[1]}s?\b", candidate.stem):
        return None
    verb = found[0].split()[-1]
    return None if f" to {verb}" in candidate.stem else found[1]


def own_sentence(candidate: Candidate, world: World) -> str:
    """The sentence that the question is made from."""
    number, sentences = candidate.fact.evidence.sentence, world.document.sentences
    if not 0 <= number < len(sentences):
        return ""
    return world.document.text(sentences[number].start, sentences[number].end)


def shared(candidate: Candidate, world: World) -> str | None:
    """Which bare noun of stem or key several names end in: "save the church"."""
    text = f"{candidate.stem} {candidate.key}"
    for match in ALONE.finditer(text):
        several = bearers(f"the {match[1]}", world)
        if several and not any(name in text for name in several):
            return f"{match[0]!r} may be {' or '.join(several[:2])}"
    return None


def only_one(subject: Part, world: World) -> bool:
    """Whether "the woman" is a character of a tale that has no other woman."""
    if subject.short not in world.characters:
        return False
    named = {
        c.subject.short.lower()
        for c in world.clauses
        if c.subject is not None and c.subject.head == subject.head
    } | {name.lower() for name in world.characters if name.split()[-1] == subject.head}
    described = {" ".join(name.split()[1:]) for name in named} - {subject.head}
    return len(described) < 2  # "the poor woman", later "the woman"


def known(noun: str, world: World, title: str) -> bool:
    """Whether the article mostly speaks of one such thing; of a city, in the title too."""
    name = definites.mostly(world.document, noun.lower())
    return bool(name) and (noun.lower() != "city" or name.lower() in title)


CHECK = Check("untold thing", reason, "The stem tells which company, city or event is meant.")

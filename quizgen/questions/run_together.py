"""Phrases and clauses that the parser ran together: two noun phrases side by side without a comma
or a joint, a past tense read as a participle."""

import re
from itertools import pairwise

from quizgen.domain.clause import Clause, Part, Role
from quizgen.domain.document import Token
from quizgen.domain.world import World
from quizgen.lexicon import wordnet

DETERMINERS = frozenset(
    "the a an this that these those his her its their my our your no some any each every one two "
    "another many several few all both".split()
)
MANY = frozenset("people men women children police staff folk fishermen policemen".split())
NOUNS = {"NOUN", "PROPN"}
BROKEN_END = re.compile(r"\b(?:and|or|of|the|a|an|and the following)$")
# "the people in the tower a boy taught by Anna"
SPLICED = re.compile(r" (?:inside|in|on|at|of) the [a-z]+ an? [a-z]+ \w+(?:ed|en|ing) by ")
OF_SENTENCES = frozenset(
    "essentially basically mainly mostly primarily largely generally usually originally possibly "
    "probably presumably apparently".split()
)
JOINED = re.compile(
    r"(?:and|or|but|not|as(?! (?:\w+ed|known|seen|shown|given|written)\b))\b|[^,]*, (?:and|or)\b"
)
# "a ring" of "a ring, a motor and a lamp"; "rice" of "rice, cotton and tea"
INDEFINITE_LIST = re.compile(r"^(?:, an? [^,;:.]+)+,? and an? [^,;:.]+[.!]?$")
BARE_LIST = re.compile(
    r"^(?:, (?!\w+(?:ing|ed|ly)\b)[a-z-]+(?: [a-z]+)?)+,? and [a-z-]+(?: [a-z]+)?[.!]?$"
)
HIGHER = re.compile(
    r"\b(?:more|less|fewer|rather|other|otherwise|sooner|else|different|worse|better|\w{2,}er)\b"
)
BRACKETED = re.compile(r"^ \([^)]*\) ([a-z]+)")  # "Eastern (from the East) traders"
JOINTS = frozenset(
    "in on at to of for with by from into inside as and or but when while who which that before "
    "after during because so if than through over under between".split()
)
EACH = re.compile(r"for (?:every|each) ")
FINITE = frozenset({"VBZ", "VBP", "VBD", "MD"})
# the second half of what is claimed: "claims that the well is dry, and it is too late"
SECOND_CLAIM = re.compile(r"^, and (?:that|it|he|she|they|there) ")
TIMES = frozenset("time day week month year once twice".split())


def side_by_side(part: Part, world: World) -> bool:
    """Whether the phrase holds a noun and straight after it another with "a": "the men inside the
    tower a boy taught by Anna"."""
    tokens = world.document.tokens[part.start : part.end]
    pairs = pairwise(tokens)
    return any(
        before.pos in NOUNS and before.lemma not in TIMES and after.text in {"a", "an"}
        for before, after in pairs
    )


def misread_past(part: Part, world: World) -> bool:
    """Whether a verb within the phrase is no participle: "a valley applied for a road"."""
    tokens = world.document.tokens
    return any(
        t.dep == "acl" and (t.tag == "VBD" or (t.tag == "VBN" and goes_on(tokens[t.i + 1 :])))
        for t in tokens[part.start : part.end]
    )


def goes_on(rest: tuple[Token, ...]) -> bool:
    """Whether "for" follows the participle, which then is more often a past tense."""
    return bool(rest) and rest[0].text == "for"


def apposed(part: Part, world: World) -> str:
    """The first of two phrases with only a comma between them, the second of which describes it:
    "ridges, high lands on the seafloor,"; "" where they are none."""
    if len(part.members) != 2 or part.start >= part.root:
        return ""
    joints = world.document.children(part.root)
    if any(t.dep == "cc" for t in joints) or not any(t.text == "," for t in joints):
        return ""
    first, second = part.members
    whole = f"{first}, {second}".lower()
    return part.short[: len(first)] if part.short.lower().startswith(whole) else ""


MANY = frozenset("folk police staff youth crew".split())


def lacks_article(name: str) -> bool:
    """Whether the words name one person by a bare common noun: "tall gardener's house"."""
    words = re.split(r"['’]s\b", name)[0].split()
    if len(words) < 2 or not all(w.islower() for w in words) or words[0] in DETERMINERS:
        return False
    last = words[-1]
    many = last.endswith(("s", "men", "people", "children")) or last in MANY
    return not many and wordnet.is_person(last)


def torn_name(part: Part, world: World) -> bool:
    """Whether a name stands right behind a plural of things, as where a relative clause without
    "that" was torn apart: "the tools Lund | was looking for"."""
    tokens = world.document.tokens[part.start : part.end]
    return not part.members and any(
        before.tag == "NNS" and after.tag == "NNP" and not wordnet.is_person(before.lemma)
        for before, after in pairwise(tokens)
    )


def hedged(part: Part, clause: Clause, world: World) -> bool:
    """Whether an adverb of the sentence was taken into the subject: "essentially toys used by"."""
    first = world.document.tokens[part.start]
    return clause.form == "reduced" and first.text.lower() in OF_SENTENCES


def broken_off(name: str) -> bool:
    """Whether the words end, or change, where something should follow: "the songs of birds and"."""
    return BROKEN_END.search(name) is not None or SPLICED.search(name) is not None


def without_aside(name: str, part: Part, world: World) -> str:
    """The words before a comma that opens an aside, which a stem could not close: "the mill, empty
    since spring"."""
    front, comma, aside = name.partition(", ")
    within = world.document.tokens[part.start : part.end]
    root = world.document.tokens[part.root]
    named = any(t.dep == "appos" and t.head == root.i and t.pos == "PROPN" for t in within)
    if named and root.tag == "NNS" and front.endswith(root.text) and aside[:1].isupper():
        return front  # "its owners, Ada Lund and her brother Olaf"
    joined = any(t.dep == "conj" and t.head == part.root for t in within)
    listed = bool(part.members) or joined or JOINED.match(aside) is not None
    behind = world.document.tokens[part.root].text in front.split()
    return front if comma and aside[:1].islower() and behind and not listed else name


def second_object(clause: Clause, world: World) -> bool:
    """Whether the clause has two objects with something between them, if only a comma or "and"."""
    objects = [i for i, p in enumerate(clause.parts) if p.role is Role.OBJECT]
    if len(objects) < 2:
        return False
    tokens = world.document.tokens
    second = clause.parts[objects[1]].start
    parted = second > 0 and tokens[second - 1].text in {",", "and"}
    return objects[-1] - objects[0] > 1 or parted


def than_left(text: str) -> bool:
    """Whether "than" stands in the text without what is compared: "Who did the plague kill than
    did the swords"."""
    before, than, _ = text.partition(" than ")
    return bool(than) and HIGHER.search(before) is None


def owns_more(part: Part, world: World) -> bool:
    """Whether an "'s" that the phrase lacks follows it: "toured St Olaf | 's"."""
    tokens = world.document.tokens
    return part.end < len(tokens) and tokens[part.end].tag == "POS"


def takes_subject(part: Part, clause: Clause, world: World) -> bool:
    """Whether the last noun of the phrase is what the verb right behind it tells of: "opened
    the gate of the harbour and Lind | was freed"."""
    tokens = world.document.tokens
    if part.start < clause.root or " and " not in part.short or part.end >= len(tokens):
        return False
    return tokens[part.end].tag in FINITE and tokens[part.end - 1].pos in NOUNS


def for_each(clause: Clause) -> bool:
    """Whether the clause tells of a noun right before it, which is what its verb lacks: "for every
    net | the guild spends a crown on, it earns ten"."""
    subject = clause.subject
    return subject is not None and any(
        p.fronted and p.end == subject.start and EACH.match(p.short) for p in clause.parts
    )


def behind_comma(clause: Clause, world: World) -> bool:
    """Whether only a comma stands between the subject's noun and its verb, which is a participle
    then: "Norway, ranked 12, is clean"."""
    subject, tokens = clause.subject, world.document.tokens
    if subject is None or clause.form != "main" or clause.verb.tag != "VBD":
        return False
    if tokens[clause.root - 1].text != "," or subject.root != clause.root - 2:
        return False
    return tokens[subject.start - 1].text != ","  # "a pilot, Anna Berg, warned"


def breaks_off(words: str, quote: str) -> bool:
    """Whether the words are the first of a list that goes on to the sentence's end ("a ring" of
    "a ring, a motor and a lamp"), or what they describe follows behind brackets."""
    rest = quote.partition(words)[2].rstrip(' ”"')
    first = words.partition(" ")[0].lower()
    listed = INDEFINITE_LIST if first in {"a", "an"} else BARE_LIST
    bracketed = BRACKETED.match(rest)
    if bracketed is not None and bracketed[1] not in JOINTS:
        return True
    if " that " in words and SECOND_CLAIM.match(rest):
        return True
    return listed.match(rest) is not None

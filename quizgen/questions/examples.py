"""Which examples the article gives of a class of things."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Part, Role
from quizgen.domain.document import Document, Sentence, Token
from quizgen.domain.fact import OF_WORDS, Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.lexicon.inflect import singular
from quizgen.questions.rule import Draft, Rule

JOINT = re.compile(r",? (?:and|or) |, ")
COUNTS = {2: "two", 3: "three", 4: "four"}
LONGEST = 4  # words of one example
# words before the class that only count it, or point away
COUNTING = frozenset("many several some certain various numerous few all most".split())
POINTING = frozenset("other such same different similar more its their his her further own".split())
NAMING = frozenset({"NOUN", "PROPN", "ADJ", "DET", "CCONJ", "NUM"})


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Which two examples of water birds does the article give?", from "water birds such as coots
    and herons"; asked once a sentence."""
    document = world.document
    number = fact.evidence.sentence
    first = next(f for f in world.facts if f.evidence.sentence == number and f.kind in KINDS)
    if fact is not first or fact.clause.quoted:
        return
    sentence = document.sentences[number]
    for at, start in openings(document, sentence):
        thing = class_named(document, sentence, at)
        members = listed(document, sentence, start)
        found = [m for m in JOINT.split(members) if m]
        if not thing or not good(found) or mixed(thing, found) or again(document, thing, sentence):
            continue
        yield Draft(
            stem=f"which {COUNTS[len(found)]} examples of {thing} does the article give?",
            key=members,
            kind=Kind.DESCRIPTION,
            value=4,
            answer=part_at(fact, members, start),
            asked=Role.OBJECT,
            choice=False,
            set_form=True,
        )


def openings(document: Document, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where a noun ends, and where the examples of it begin: "such as" or "including"."""
    tokens = document.tokens
    for i in range(sentence.start + 2, sentence.end - 3):
        two = tokens[i].text == "such" and tokens[i + 1].text == "as"
        if two or tokens[i].text == "including":
            yield (i - 1 if tokens[i - 1].text == "," else i) - 1, i + (2 if two else 1)


def class_named(document: Document, sentence: Sentence, at: int) -> str:
    """The plural noun at `at` with what describes it, "" where it stands alone or points away."""
    tokens = document.tokens
    start = at
    while start > sentence.start and modifies(tokens[start - 1], tokens[start]):
        start -= 1
    while start < at and tokens[start].text.lower() in COUNTING:
        start += 1
    if tokens[start - 1].tag == "PRP$":
        return ""  # whose they are would be lost
    words = {t.text.lower() for t in tokens[start:at]}
    joined = start > sentence.start and tokens[start - 1].tag in {"IN", "CC"}
    if joined and tokens[start - 1].text.lower() in {"of", "and", "or"}:
        return ""  # half of a larger phrase
    if tokens[at].tag != "NNS" or start == at or words & POINTING:
        return ""
    text = document.text(start, at + 1)
    return text[:1].lower() + text[1:] if start == sentence.start else text


def modifies(token: Token, after: Token) -> bool:
    """Whether the token describes what stands right behind it, in one phrase."""
    if token.text == "-" or after.text == "-":
        return True
    if token.pos == "VERB":
        return token.dep in {"amod", "compound"}
    return token.pos in {"ADJ", "NOUN", "PROPN"} and token.dep in {"amod", "compound", "nmod"}


def listed(document: Document, sentence: Sentence, start: int) -> str:
    """The examples from `start` on, up to the end of the list; "" where it runs on."""
    tokens = document.tokens
    end, joined = start, False
    while end < sentence.end:
        token = tokens[end]
        listing = token.pos in NAMING or (token.text == "," and not joined) or token.text == "-"
        if not listing and token.tag != "VBG":
            break
        joined = joined or token.tag == "CC"
        end += 1
    if not joined or tokens[end - 1].pos not in {"NOUN", "PROPN"}:
        return ""
    after = tokens[end] if end < sentence.end else None
    if after is not None and after.text == "," and goes_on(document, sentence, end):
        return ""
    ends = after is None or after.text in {".", ";", ",", ")", "–", "—"}
    if not ends and after is not None:
        ends = after.pos == "AUX" or after.tag in {"VBD", "VBP", "VBZ", "MD", "TO", "IN"}
        ends = ends and after.text not in {"of", "in", "on", "with", "at", "for"}
    return document.text(start, end) if ends else ""


def goes_on(document: Document, sentence: Sentence, comma: int) -> bool:
    """Whether the list goes on behind an "and" within its first member: "oat and barley bread,
    cheese and beer"."""
    following = document.tokens[comma + 1 : min(comma + 4, sentence.end)]
    return any(t.dep == "conj" and t.pos in {"NOUN", "PROPN"} and t.head < comma for t in following)


def good(members: list[str]) -> bool:
    """Whether these are a few short examples, none of which points away."""
    if len(members) not in COUNTS:
        return False
    return all(
        len(m.split()) <= LONGEST
        and not set(m.lower().split()) & (POINTING | COUNTING | {"others"})
        for m in members
    )


def mixed(thing: str, members: list[str]) -> bool:
    """Whether people are given as examples of things: "fields such as nurses"."""
    people = [wordnet.is_person(singular(m.split()[-1].lower())) for m in members]
    return any(people) and not wordnet.is_person(singular(thing.rsplit(maxsplit=1)[-1].lower()))


def again(document: Document, thing: str, sentence: Sentence) -> bool:
    """Whether another sentence names the class too, and so may give other examples."""
    texts = (document.text(s.start, s.end).lower() for s in document.sentences if s != sentence)
    return any(thing.lower() in text for text in texts)


def part_at(fact: Fact, members: str, start: int) -> Part:
    """The examples as a part of the clause."""
    return Part(
        role=Role.OBJECT,
        text=members,
        short=members,
        inner=members,
        start=start,
        end=start + len(members.split()),
        head=members.rsplit(maxsplit=1)[-1].lower(),
        kind=Kind.DESCRIPTION,
        plural=True,
        root=fact.clause.root,
    )


KINDS = frozenset(FactKind) - OF_WORDS
RULE = Rule("examples", "detail", KINDS, ask)

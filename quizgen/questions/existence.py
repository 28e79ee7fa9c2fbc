"""What there is a shortage, a risk or no sign of, what fears or plans there are."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import compose

# "There is a shortage of nurses": the preposition stays in the stem
PREPOSITIONS = {
    "shortage": "of", "lack": "of", "risk": "of", "danger": "of", "threat": "of", "need": "for",
    "demand": "for", "evidence": "of", "proof": "of", "chance": "of", "possibility": "of",
    "concern": "about", "anger": "about", "uncertainty": "about", "link": "between",
    "connection": "between",
}  # fmt: skip
# what people say or think, which is asked with its topic: "What fears are there about the dam?"
VOICED = frozenset("fear concern warning hope claim worry rumour complaint doubt".split())
LACKING = frozenset("shortage lack need demand risk danger".split())
DEEDS = frozenset("plan need call".split())
PHRASE = re.compile(
    r"(?P<left>(?:an? |the )?(?:(?!no\b|little\b|some\b|any\b|enough\b|another\b|other\b)"
    r"[\w-]+ ){0,2}?(?P<noun>[a-z]+)) (?P<joint>of|for|about|that|between|to) (?P<told>.+)"
)
SUBJECT = re.compile(
    r"(?P<topic>[\w’'-]+(?: (?!that\b|which\b|who\b|if\b|when\b)[\w’'-]+){0,4}?) "
    r"(?:will|would|could|may|might|can|is|are|was|were|has|have|had) .+"
)
POINTING = re.compile(r"\b(?:this|these|those|such|it|they|them|he|she|we|us|you|so)\b", re.I)
ENDING = re.compile(r"\s*(?:[.,;!?”\"]|$)")
FEWEST, LONGEST = 1, 22  # words of what there is
SHORT = 4  # words of a place


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What is there a shortage of?", "What fears are there about X?"."""
    clause, thing = fact.clause, fact.answer
    if clause.verb.negation or clause.verb.modal or thing.pronouns or told_again(fact, world):
        return
    if clause.status not in {Status.ASSERTED, Status.REPORTED}:
        return
    found = PHRASE.fullmatch(thing.short)
    if found is None or not FEWEST <= len(found["told"].split()) <= LONGEST:
        return
    if POINTING.search(found["told"]) or not ends(thing, clause):
        return
    asked = voiced(found, thing) or plainly(found, thing)
    if not asked:
        return
    joint, (told, where) = found["joint"], placed(found, thing)
    front, *rest = [*clause.verb.auxiliaries, clause.verb.text]
    before, behind = asked[0], f"{asked[1]} {where}".strip()
    stem = compose(clause, world, ["what", before, front, "there", *rest, behind], {thing})
    if stem is not None:
        key = f"that {told}" if joint == "that" else told
        answer = replace(thing, role=Role.OBJECT, text=key, short=key, inner=key)
        kind = {"that": Kind.STATEMENT, "to": Kind.DEED}.get(joint, Kind.THING)
        yield Draft(stem=stem, key=key, kind=kind, value=4.8, choice=False, answer=answer)


def voiced(found: re.Match[str], thing: Part) -> tuple[str, str] | None:
    """The noun and its topic, where a clause tells what is feared or hoped."""
    topic = SUBJECT.fullmatch(found["told"])
    if thing.head not in VOICED or found["joint"] != "that" or topic is None or not thing.plural:
        return None
    return found["left"], f"about {topic['topic']}"


def plainly(found: re.Match[str], thing: Part) -> tuple[str, str] | None:
    """The noun with the preposition or infinitive that the key goes on with."""
    joint, left = found["joint"], found["left"]
    if joint == "to":
        return ("", f"{left} to do") if thing.head in DEEDS else None
    if thing.plural and (thing.head, joint) == ("call", "for"):
        return "", f"{left} for"
    own = PREPOSITIONS.get(thing.head)
    if own is None or thing.plural or joint not in {own, "that", "for", "of"}:
        return None
    return "", f"{left} {own if joint == 'that' else joint}"


def placed(found: re.Match[str], thing: Part) -> tuple[str, str]:
    """What there is, and the place where there is a shortage or a need of it, for the stem."""
    left, joint, right = found["told"].rpartition(" in ")
    lacking = thing.head in LACKING and found["joint"] in {"of", "for"} and " in " not in left
    if not joint or not lacking or len(right.split()) > SHORT:
        return found["told"], ""
    return left, f"in {right}"


def ends(thing: Part, clause: Clause) -> bool:
    """Whether what there is ends its clause, or a phrase that the stem keeps comes behind it."""
    _, found, behind = clause.evidence.quote.partition(thing.short)
    kept = any(p.start == thing.end for p in clause.parts)
    return bool(found) and (kept or ENDING.match(behind) is not None)


def told_again(fact: Fact, world: World) -> bool:
    """Whether the article tells of more of the kind."""
    return any(
        f.kind is FactKind.EXISTENCE
        and f.answer.head == fact.answer.head
        and f.evidence.sentence != fact.evidence.sentence
        for f in world.facts
    )


RULE = Rule("existence", "detail", frozenset({FactKind.EXISTENCE}), ask)

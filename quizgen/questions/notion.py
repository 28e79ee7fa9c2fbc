"""Which idea, belief or evidence it is of which something is told: "spread the rumour that Y"."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import POINTING, settled
from quizgen.domain.world import World
from quizgen.lexicon.notions import NOTIONS
from quizgen.questions.agent import active, known
from quizgen.questions.naming import subject_words
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import attributed, inverted, runs_on, straight

# who has a view at all, or what has been said of it before
NOT_ONE = frozenset("no any this that these those such same other another every some its".split())
THAT = re.compile(r"^(?:by )?(?:(?:the|an?) )?(?P<noun>(?:[\w’'-]+ ){0,3}?\w+) that (?P<told>.+)$")
SECOND = re.compile(r",? (?:and|or|but) that\b")
FINITE = frozenset({"VBZ", "VBD", "VBP", "MD"})
SHORTEST, LONGEST = 4, 26  # words of what is believed


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Which idea did X spread?", "Which belief led to Y?" answered by "That ..."."""
    thing, clause = fact.answer, fact.clause
    found = told(thing, world)
    if found is None or clause.verb.negation or clause.status is Status.DENIED:
        return
    if clause.form == "adverbial" or runs_on(clause, thing):
        return
    noun, key = found
    stem = stem_for(thing, clause, world, f"which {noun}")
    if stem is not None:
        yield Draft(
            stem=stem,
            key=f"that {key}",
            kind=Kind.STATEMENT,
            value=5.3,
            choice=False,
            class_noun=thing.head,
        )


def told(thing: Part, world: World) -> tuple[str, str] | None:
    """The noun with what describes it, and what its "that" opens; None where the part is another,
    or a word of it cannot be understood."""
    if thing.head not in NOTIONS or thing.pronouns or doing(thing, world):
        return None
    found = THAT.match(f"{thing.text}{left_out(thing, world)}")
    if found is None:
        return None
    words = found["noun"].split()
    key = found["told"]
    if words[-1].lower() not in {thing.head, f"{thing.head}s"} or thing.plural:
        return None
    if NOT_ONE & {w.lower() for w in words} or POINTING.search(key) or SECOND.search(key):
        return None
    whole = SHORTEST <= len(key.split()) <= LONGEST and not re.search(r"[(“”\"]", key)
    return (found["noun"], key) if whole else None


def doing(thing: Part, world: World) -> bool:
    """Whether "that" is the doer of what follows: "the evidence that leads to a verdict"."""
    tokens = world.document.tokens
    behind = tokens[thing.root + 1 : thing.root + 3]
    return len(behind) == 2 and behind[0].lemma == "that" and behind[1].tag in FINITE


def left_out(thing: Part, world: World) -> str:
    """What stands behind the noun up to the end of the sentence, where the parser took it for a
    description; "" where it may hold more than what is believed."""
    document = world.document
    sentence = document.sentence_of(thing.root)
    if thing.end >= sentence.end or document.tokens[thing.end].text != "that":
        return ""
    text = document.text(thing.end, sentence.end).rstrip(".!")
    return "" if re.search(r"[,;:—–(“\"]", text) else f" {text}"


def stem_for(thing: Part, clause: Clause, world: World, asked: str) -> str | None:
    """The question, as the notion is the object, the doer or what the subject is."""
    subject = clause.subject
    if subject is None or subject.pronouns:
        return None
    if thing.role is Role.OBJECT and (subject.definite or settled(subject)):
        return inverted(clause, world, asked, gap=thing)
    if thing.role is Role.AGENT and known(clause, subject, world):
        turned = active(clause, subject, world)
        if turned is not None:
            return straight(turned, world, asked, without=(thing,))
    alone = not any(p is not thing and not p.fronted for p in clause.parts)
    if thing.role is Role.ATTRIBUTE and clause.verb.lemma == "be" and alone:
        name = subject_words(clause, world)
        plain = not clause.verb.auxiliaries and name
        return attributed(clause, world, f"{asked} {clause.verb.text} {name}") if plain else None
    return None


RULE = Rule("notion", "attribution", frozenset({FactKind.ACTION, FactKind.DEFINITION}), ask)

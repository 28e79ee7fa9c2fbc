"""Why something happened: a because-clause or "because of"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Evidence, Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.lexicon.verb_classes import SAY
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted, own_words
from quizgen.questions.vague import faceless

# a list's own word, left over behind "because"
COUNTED = re.compile(
    r"^(because|as|since),? (?:first|second|third|fourth|last|finally)(?:ly)?, ", re.I
)
RATE = re.compile(r"\bfor (?:every|each) ", re.I)
LIMITS = frozenset("in part|partly|mainly|largely|mostly|chiefly|primarily|especially".split("|"))


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Why did X ...?" The key keeps the whole reason."""
    reason, clause = fact.answer, fact.clause
    reasons = clause.sensed(Sense.CAUSE, Sense.PURPOSE)
    if any(r.pronouns for r in reasons) or reason is not reasons[0]:
        return
    if any(own_words(r, world) for r in reasons):
        return
    if "not because" in clause.evidence.quote and not reason.short.startswith("not "):
        return  # of what was not so
    if reason.short.partition(" ")[0].lower() in LIMITS and reason.role is Role.ADVERBIAL:
        return  # "especially since his wife died": since when, or why most of all
    if goes_on(reasons[-1], world) or of_deed_before(reason, clause):
        return
    if beside_itself(clause) or (one_person(clause.subject) and not world.tale):
        return
    if reason.short.startswith("("):
        return  # of which word is it the reason?
    if len(reasons) > 1 and not joined(reasons):
        return  # of two reasons neither is the answer
    subject, verb = clause.subject, clause.verb.lemma
    if verb in SAY and clause.first(Role.CONTENT) is not None:
        return  # more often the reason of what was said
    if subject is not None and subject.head == "reason":
        return  # "the reason was because of"
    limits = [p for p in clause.parts if p.end == reason.start and p.short.lower() in LIMITS]
    told = being_there(with_empty_subject(clause))
    stem = inverted(told, world, "why", gap=reason, without=(*reasons[1:], *limits))
    key = " ".join([*(p.short for p in limits), key_of(reasons)])
    if stem is not None and not rate_lost(stem, clause):
        yield Draft(
            stem=stem,
            key=taken_up(key, clause, world, reason.root),
            kind=Kind.REASON,
            value=6,
            also=elsewhere(reason, clause, world),
        )


def taken_up(key: str, clause: Clause, world: World, root: int) -> str:
    """The reason with the article's own pronoun for the subject: "so afraid that he fled"."""
    subject = clause.subject
    token = world.document.tokens[subject.start] if subject is not None else None
    if subject is None or token is None or token.tag != "PRP" or subject.end > subject.start + 1:
        return key
    inside = next((c.subject for c in world.clauses if c.root == root and c.subject), subject)
    same = inside.entity is not None and inside.entity == subject.entity
    name = re.escape(inside.short if same else subject.short)
    told = rf"because (?:(?:old|young|poor|little|dear) )?{name} "
    return re.sub(told, f"because {token.text.lower()} ", key, count=1, flags=re.IGNORECASE)


def elsewhere(reason: Part, clause: Clause, world: World) -> tuple[Evidence, ...]:
    """Where the reason stands, if in another sentence than the rest."""
    above = (c.evidence for c in world.clauses if c.root == reason.root)
    return tuple(e for e in above if e.sentence != clause.evidence.sentence)[:1]


def goes_on(reason: Part, world: World) -> bool:
    """Whether "and" and a verb follow, of which nobody can tell whether they belong to the reason:
    "because the houses were old | and stood close together"."""
    behind = world.document.tokens[reason.end : reason.end + 2]
    told = reason.role is Role.ADVERBIAL and not reason.fronted and len(behind) == 2
    return told and behind[0].text in {"and", "or"} and behind[1].tag.startswith(("VB", "MD"))


def of_deed_before(reason: Part, clause: Clause) -> bool:
    """Whether "for leaving" is the reason of a second verb: "was heard scolding the boy for
    leaving"."""
    before = next((p for p in clause.parts if p.end == reason.start), None)
    return (
        reason.marker == "for"
        and reason.role is Role.PREPOSITIONAL
        and before is not None
        and (before.role is Role.INFINITIVE or before.head_tag == "VBG")
    )


def beside_itself(clause: Clause) -> bool:
    """Whether a bare noun is set against others of its name: "guests behave differently from guests
    at the inn"."""
    subject = clause.subject
    if subject is None or " " in subject.short or not subject.plural:
        return False
    noun = re.compile(rf"\b{re.escape(subject.short)}\b", re.I)
    return any(noun.search(p.short) for p in clause.parts if p.sense is not Sense.CAUSE)


def one_person(subject: Part | None) -> bool:
    """Whether the subject is "a young man", whom the article mostly names."""
    return (
        subject is not None
        and faceless(subject)
        and subject.short.lower().startswith(("a ", "an "))
        and wordnet.is_person(subject.head)
    )


def rate_lost(stem: str, clause: Clause) -> bool:
    """Whether the stem gives a figure without the "for every crown" of its sentence."""
    lost = RATE.search(clause.evidence.quote) is not None and RATE.search(stem) is None
    return lost and any(p.figure for p in clause.parts)


def with_empty_subject(clause: Clause) -> Clause:
    """The clause of "it is hard to say", whose "it" stands for nothing, with nothing left open."""
    subject, adjective = clause.subject, clause.first(Role.PREDICATE)
    deed = clause.first(Role.INFINITIVE)
    if subject is None or subject.short.lower() != "it" or adjective is None or deed is None:
        return clause
    return replace(clause, subject=replace(subject, pronouns=()))


def being_there(clause: Clause) -> Clause:
    """ "There is much to do" for "there remains": nobody asks why there does remain."""
    verb = clause.verb
    if clause.form != "existential" or verb.lemma != "remain" or verb.tag not in {"VBZ", "VBP"}:
        return clause
    text = "is" if verb.tag == "VBZ" else "are"
    return replace(clause, verb=replace(verb, lemma="be", text=text))


def joined(reasons: tuple[Part, ...]) -> bool:
    """Whether "and" makes two reasons one: "because A and because B"."""
    first, second = reasons[0], reasons[-1]
    if len(reasons) > 2 or first.sense is not second.sense or second.fronted != first.fronted:
        return False
    return 0 <= second.start - first.end < 3 and first.short.endswith(" and")


def key_of(reasons: tuple[Part, ...]) -> str:
    """All that is given as the reason."""
    return " ".join(worded(r) for r in reasons)


def worded(reason: Part) -> str:
    """The reason with "because" where the article has a clause with "as", "since" or "for"."""
    told = COUNTED.sub(r"\1 ", reason.short)
    if reason.marker in {"as", "since", "for"} and reason.role is Role.ADVERBIAL:
        return "because " + told.split(" ", 1)[1]
    return told


RULE = Rule("cause", "cause", frozenset({FactKind.CAUSE}), ask)

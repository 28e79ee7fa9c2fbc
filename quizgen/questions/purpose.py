"""What something was done for: "to hide from predators", "so that ..."."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.idioms import FILLED
from quizgen.lexicon.verb_classes import SAY
from quizgen.lexicon.wordnet_files import synsets
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import doers_own, inverted, own_words

NEEDED = frozenset({Role.OBJECT, Role.PREDICATE, Role.ATTRIBUTE, Role.CONTENT, Role.INFINITIVE})
BOUND = ("in ", "with ")  # "in search of work"
# nouns with a "to" of their own
DRAWN = frozenset(
    "exposure response sensitivity resistance reaction access attitude approach threat alternative "
    "damage contribution addition introduction return transition commitment dedication objection "
    "opposition link connection relation visit solution answer key exception limit".split()
)
CHANGING = frozenset(
    "rise grow fall increase climb drop go come move combine join melt cool flow spread expand "
    "merge evolve develop decrease shrink travel".split()
)
REACHED = frozenset(
    "reach become total hit form create make produce leave reveal cover join meet give "
    "exceed".split()
)
USED = re.compile(r"\b(?:and|but)(?: also)? used\b")
# what an aside adds, whose comma the parser takes for one within the purpose
ADDED = re.compile(
    r",? (?:with (?:one|each|both|some|many|most|all|half)|(?:especially|particularly|mainly|"
    r"mostly|notably|chiefly) (?:from|in|by|among|at|during)) .+$"
)
CALLING = frozenset(
    "cry shout call appeal beg plead signal whisper wave pray whistle yell scream write speak "
    "turn look nod beckon".split()
)
MADE_SO = frozenset("design build plan arrange structure".split())  # "must be designed to"
AMOUNTING = frozenset("involve mean include entail contain consist comprise represent".split())
# what points to something named elsewhere
TAKEN_UP = re.compile(
    r"\b(?:in (?:response|return|turn|reply|exchange|so doing|this way|that way)|as a result|"
    r"instead|likewise|accordingly|there|then|afterwards|thereby)$"
)
FOR_THIS = re.compile(r"(?:\w+ly )?for [\w-]+$")
# "To collect plants in Norway and to the Faroes": the second half of the journey
ONWARD = re.compile(r"^to (?:(?! to ).)+ and to (?:the|an?|his|her|its|their|[A-Z])")
# "checked to see if": what was checked
LOOKING = frozenset("check look wait test watch stop turn listen".split())
SEEING = re.compile(
    r"^to (?:see|find(?: out)?|check|learn|know|hear) (?:if|whether|what|who|how)\b"
)
YEAR = re.compile(r" in \d{4}$")  # of the deed as much as of what it was for


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Why did X ...?" answered by "To ..." or "So that ..."."""
    purpose, clause = fact.answer, fact.clause
    if (
        purpose.pronouns
        or len(purpose.inner.split()) < 2
        or clause.verb.lemma == "be"
        or (clause.verb.lemma == "use" and clause.verb.passive)
        or (purpose.role is not Role.ADVERBIAL and not purpose.short.lower().startswith(BOUND))
        or runs_on(purpose, world)
        or torn(purpose, clause)
        or scarce(clause)
        or filled(purpose, clause)
        or not aimed_at(purpose, clause, world)
        or effective(clause)
        or own_words(purpose, world)
        or doers_own(purpose, clause)
        or hearers_own(purpose, clause)
        or of_deed_before(purpose, clause)
        or (clause.verb.lemma in MADE_SO and clause.verb.modal)
        or clause.verb.lemma in AMOUNTING
        or given_already(purpose, clause)
        or ONWARD.search(purpose.short)
        or (clause.verb.lemma in LOOKING and SEEING.match(purpose.short))
    ):
        return
    if spoken(purpose, clause) or set_apart(purpose, clause, world):
        return
    if len(clause.sensed(Sense.CAUSE, Sense.PURPOSE)) > 1:
        return  # of two reasons neither is the answer
    if any(p.fronted and explains(p) for p in clause.parts):
        return
    behind = (p for p in clause.parts if p.start >= purpose.end and not purpose.fronted)
    without = [p for p in behind if loose(p)]
    stem = inverted(clause, world, "why", gap=purpose, without=without)
    if stem is not None:
        key = ADDED.sub("", YEAR.sub("", purpose.short))
        so = "so " if key.lower().startswith("that ") else ""
        # outside a tale the purposes of others are arguably right as well
        yield Draft(stem=stem, key=so + key, kind=Kind.PURPOSE, value=5.5, choice=world.tale)


def spoken(purpose: Part, clause: Clause) -> bool:
    """Whether the infinitive is what is said: ' "To mend the roof," answered the smith '."""
    said = purpose.fronted or purpose.start < clause.root
    return said and clause.verb.lemma in SAY and clause.first(Role.OBJECT, Role.CONTENT) is None


def explains(part: Part) -> bool:
    """Whether the part gives a reason already: "As work grew scarce, they left to"."""
    return part.marker in {"as", "since"} and part.head_tag in {"VBD", "VBZ", "VBP"}


def set_apart(purpose: Part, clause: Clause, world: World) -> bool:
    """Whether a dash or colon parts it from the verb, and so it belongs to what follows that; or
    whether its last words take up something that is named elsewhere."""
    between = world.document.tokens[clause.root : purpose.start]
    dashes = sum(t.text in {"–", "—"} for t in between)
    apart = dashes % 2 == 1 or any(t.text in {":", ";"} for t in between)
    return apart or TAKEN_UP.search(purpose.short) is not None


def torn(purpose: Part, clause: Clause) -> bool:
    """Whether what the verb needs follows the infinitive, where it may belong to it."""
    behind = (p for p in clause.parts if p.start >= purpose.end and not purpose.fronted)
    before = any(p.role is Role.OBJECT and p.end == purpose.start for p in clause.parts)
    if clause.verb.negation and clause.verb.lemma in {"need", "require"}:
        return True  # "is not needed to fish": what for is no reason why not
    if clause.verb.negation and before:
        return True  # "had not found tools to mend it": what is missing
    return any(p.role in NEEDED for p in behind)


def hearers_own(purpose: Part, clause: Clause) -> bool:
    """Whether the infinitive is what those are to do who were called: "cried to the guard to open
    the gate"."""
    before = next((p for p in clause.parts if p.end == purpose.start), None)
    called = before is not None and before.marker in {"to", "on", "upon", "at", "for"}
    return clause.verb.lemma in CALLING and called


def of_deed_before(purpose: Part, clause: Clause) -> bool:
    """Whether the infinitive may belong to a deed named right before it: "saved the mill from being
    torn down to make room"."""
    before = next((p for p in clause.parts if p.end == purpose.start), None)
    if before is None or before.role is not Role.PREPOSITIONAL:
        return False
    return before.head_tag == "VBG" or re.search(r"\bbeing \w+$", before.short) is not None


def given_already(purpose: Part, clause: Clause) -> bool:
    """Whether "for" and a thing without an article give an end beside it: "built mainly for
    defence to keep out the wind"."""
    others = (p for p in clause.parts if p is not purpose and FOR_THIS.match(p.short))
    return any(not p.definite and p.kind is Kind.THING for p in others)


def scarce(clause: Clause) -> bool:
    """Whether the infinitive only tells how much: "enough wood to last the winter"."""
    words = (p.short.lower().split() for p in clause.parts)
    return any(set(found[:1]) & {"enough", "sufficient", "too"} for found in words)


def aimed_at(purpose: Part, clause: Clause, world: World) -> bool:
    """Whether an infinitive tells an aim: not "exposure | to heat" (a noun), nor "thought himself
    to be | rich", "rose to reach | ten tons", "can rise to form | clouds" (what comes of it)."""
    tokens = world.document.tokens[purpose.start : purpose.end]
    at = next((n for n, t in enumerate(tokens) if t.text.lower() == "to"), None)
    if at is None or purpose.short.lower().startswith(BOUND):
        return True
    deed = next((t for t in tokens[at + 1 :] if t.tag == "VB"), None)
    if deed is None or not synsets(deed.text.lower(), "v"):
        return False
    before = [p for p in clause.parts if p.end == purpose.start]
    drawn = any({p.head, p.core.partition(" of ")[0].rpartition(" ")[2]} & DRAWN for p in before)
    if drawn:
        return False
    plain = purpose.short.lower().startswith("to ")  # not "so as to be", "in order to be"
    if plain and deed.lemma.lower() == "be" and not any(t.tag in {"VBN", "VBG"} for t in tokens):
        return False
    subject = clause.subject
    if subject is not None and subject.short.lower().startswith("only "):
        return False  # why only they: that is another question
    lifeless = subject is not None and subject.kind is Kind.THING and not subject.proper
    changed = clause.verb.lemma in CHANGING and not clause.verb.passive
    return not (lifeless and changed and deed.lemma.lower() in REACHED)


def filled(purpose: Part, clause: Clause) -> bool:
    """Whether the infinitive tells what the noun before it consists in: "gave the order to fire",
    "has a plan to leave"."""
    return any(
        p.role in {Role.OBJECT, Role.ATTRIBUTE} and p.head in FILLED and p.end <= purpose.start
        for p in clause.parts
    )


def effective(clause: Clause) -> bool:
    """Whether the infinitive goes with how well something works: "worked well to restore trust"."""
    works = clause.verb.lemma in {"work", "serve", "act", "function"}
    return works and clause.first(Role.ADVERB) is not None


def loose(part: Part) -> bool:
    """Whether the part is an aside of no plain sense."""
    return part.role in {Role.ADVERBIAL, Role.ADVERB} and part.sense is Sense.NONE


def runs_on(purpose: Part, world: World) -> bool:
    """Whether a finite verb follows "and" within the infinitive: the next clause, misread."""
    tokens = world.document.tokens[purpose.start : purpose.end]
    if not purpose.short.lower().startswith(("to ", "in order to ")):
        return False
    joined = [t for t in tokens if t.dep == "conj" and t.tag in {"VBZ", "VBD", "VBP"}]
    return any(t.head in {o.i for o in tokens if o.tag == "VB"} for t in joined)


def use(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What is X used for?" answered by "To ..."."""
    deed, clause = fact.answer, fact.clause
    if clause.verb.lemma != "use" or not clause.verb.passive or deed.pronouns:
        return
    beside = [p for p in clause.parts if p is not deed and p.short.startswith("to ")]
    key = deed.short.removeprefix("for ") if deed.short.startswith("for ") else deed.short
    if any(p.start < deed.start for p in beside):
        return  # the other one is asked about, with this one behind it
    if beside:  # "used to grow crops to feed animals"
        key = " ".join([key, *(p.short for p in beside)])
    if USED.search(key):
        return  # a second verb, of which the parser made a part of the first
    stem = inverted(clause, world, "what", gap=deed, without=beside, tail="for")
    if stem is not None:
        yield Draft(stem=stem, key=key, kind=Kind.PURPOSE, value=5)


RULE = Rule("purpose", "purpose", frozenset({FactKind.PURPOSE}), ask)
USE = Rule("use", "purpose", frozenset({FactKind.PURPOSE, FactKind.INTENTION}), use)

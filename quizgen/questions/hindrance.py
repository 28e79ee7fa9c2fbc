"""Why somebody in a tale did not do something: he was "too weak to climb the wall"."""

from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.naming import subject_words
from quizgen.questions.proposal import pronoun
from quizgen.questions.rule import Draft, Rule

ACTORS = frozenset({Kind.PERSON, Kind.PEOPLE})
BEING = frozenset("be feel become grow".split())
# what is done without an object; with other verbs it may be done to him: "too heavy to carry home"
ALONE = frozenset(
    "go come run walk fly swim sleep stand sit move speak talk sing dance work wait stay rise "
    "travel climb jump think listen fight".split()
)
FEWEST, LONGEST = 1, 14  # words of what was not done


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Why did X not climb the wall?" answered by "Because he was too weak"."""
    clause, subject = fact.clause, fact.answer
    state, deed = clause.first(Role.PREDICATE), clause.first(Role.INFINITIVE)
    if subject is not clause.subject or state is None or deed is None or not told(clause):
        return
    acts = subject.kind in ACTORS or subject.short in world.characters
    name = subject_words(clause, world)
    if not (world.tale and acts and name) or not hindered(state, deed, world):
        return
    if any(p.start >= deed.end for p in clause.parts) or any(p.pronouns for p in clause.parts):
        return
    who = pronoun(name, world) or ("they" if subject.plural else name)
    verb = " ".join([*clause.verb.auxiliaries, clause.verb.text])
    yield Draft(
        stem=f"why did {name} not {deed.core}?",
        key=f"because {who} {verb} {state.short}",
        kind=Kind.REASON,
        value=5.6,
        answer=state,
    )


def told(clause: Clause) -> bool:
    """Whether the tale itself says so, in the past."""
    verb = clause.verb
    sure = clause.status is Status.ASSERTED and verb.past and not clause.quoted
    return sure and verb.lemma in BEING and not (verb.negation or verb.modal)


def hindered(state: Part, deed: Part, world: World) -> bool:
    """Whether he was too much of something to do the deed himself."""
    words = state.short.split()
    if len(words) != 2 or words[0] != "too" or deed.marker != "to":
        return False
    verb = world.document.tokens[deed.root]
    own = world.document.child(deed.root, "dobj", "dative", "ccomp", "xcomp") is not None
    fits = FEWEST <= len(deed.core.split()) <= LONGEST
    return fits and (own or verb.lemma.lower() in ALONE) and verb.lemma.lower() != "be"


RULE = Rule("hindrance", "cause", frozenset({FactKind.ACTION, FactKind.QUALITY}), ask)

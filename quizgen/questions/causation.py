"""What made whom do what: both directions."""

from collections.abc import Iterator

from quizgen.domain.clause import Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.verb_classes import JUDGE
from quizgen.questions.intention import UNEVEN, evenly
from quizgen.questions.naming import full_name
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted, runs_on, straight
from quizgen.questions.wh import who_or_what

ASKED = frozenset("how what where when whom who why".split())


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X force Y to do?" and "What forced Y to ...?"."""
    deed, clause, affected = fact.answer, fact.clause, fact.about
    if runs_on(fact.clause, deed) or half_of_two(deed, world):
        return
    if affected is not None and empty(affected, deed, world):
        yield from possible(fact, world)
        return
    if clause.verb.lemma in JUDGE:
        return
    if deed.pronouns or affected is None or affected.pronouns:
        return
    if any(p.sense is Sense.MEANS and p.start >= deed.end for p in clause.parts):
        return  # "ordered the guards to keep order by closing the gate": whose means?
    if deed.core.startswith("be "):
        return  # what was made of it, not what it did
    to_do = "to do" if deed.marker == "to" else "do"
    asked = deed.short.split()[0].lower() in ASKED  # "taught them how to swim"
    tail = full_name(affected, world) if asked else f"{full_name(affected, world)} {to_do}"
    key = deed.short if asked else evenly(deed.core)
    if UNEVEN.search(key):
        return
    if deed.short.startswith("not to "):  # "warns visitors not to swim"
        tail, key = f"{full_name(affected, world)} not to do", deed.short.removeprefix("not to ")
    kind = Kind.STATEMENT if asked else Kind.DEED
    stem = inverted(clause, world, "what", gap=deed, without=(affected,), tail=tail)
    done = asked or deed.head_tag.startswith("VB")  # not "made the streets safer"
    if stem is not None and done:
        yield Draft(stem=stem, key=key, kind=kind, value=5.5)
    cause = clause.subject
    wh = who_or_what(cause, world) if cause is not None else None
    if cause is None or cause.pronouns or wh is None or not cause.definite:
        return
    stem = straight(clause, world, wh.phrase, plural=wh.plural)
    if stem is not None:
        yield Draft(
            stem=stem,
            key=cause.short,
            kind=cause.kind,
            value=4.5,
            answer=cause,
            asked=Role.SUBJECT,
            class_noun=wh.noun,
            skill="cause",
        )


def half_of_two(deed: Part, world: World) -> bool:
    """Whether a verb ends the words that shares its object with the next: "by helping bake | and
    sell many cakes"."""
    tokens = world.document.tokens
    behind = tokens[deed.end : deed.end + 2]
    joined = len(behind) == 2 and behind[0].tag == "CC" and behind[1].tag.startswith("VB")
    return joined and tokens[deed.end - 1].tag.startswith("VB")


def empty(affected: Part, deed: Part, world: World) -> bool:
    """Whether the object is the "it" of "makes it easier to", which stands for nothing."""
    word = world.document.tokens[affected.start].text.lower()
    if affected.end != affected.start + 1 or word != "it":
        return False
    return affected.short.lower() == "it" or deed.short.split()[0] in EASE | {"clear"}


def possible(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What does X make possible?", from "makes it possible to"; "What did X make clear?", from
    "made it clear that"; "What did X find hard?"."""
    deed, clause, empty = fact.answer, fact.clause, fact.about
    word, _, rest = deed.short.partition(" ")
    eased = word in EASE or (clause.verb.lemma in JUDGE and not clause.verb.negation)
    joints = ("to ", "for ") if eased else ("that ",) if word == "clear" else ()
    if not joints or not rest.startswith(joints) or empty is None:
        return
    if set(deed.pronouns) - {"it"}:
        return
    tail, key = word, rest
    if rest.startswith("to ") and word in EASE:
        tail, key = f"it {word} to do", rest.removeprefix("to ")
    stem = inverted(clause, world, "what", gap=deed, without=(empty,), tail=tail)
    if stem is not None:
        yield Draft(stem=stem, key=key, kind=Kind.PURPOSE, value=5.5)


EASE = frozenset(
    "possible impossible easier harder easy hard difficult necessary illegal legal compulsory safe "
    "safer dangerous cheaper simpler simple".split()
)
RULE = Rule("causation", "cause", frozenset({FactKind.CAUSATION}), ask)

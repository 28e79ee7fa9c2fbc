"""Forms of a clause that tells what somebody says: which of them can be asked for, and how."""

from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role
from quizgen.domain.kind import Kind
from quizgen.domain.world import World

QUESTION_WORDS = frozenset("what how why where when who which whether".split())
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
# to say after something else was said
FOLLOWING = frozenset("add reply answer respond remark comment reiterate".split())
# to say, and to stand by it
HELD_UP = frozenset("argue insist maintain assert contend stress emphasise emphasize".split())
SAID = {"VBD": "said", "VBZ": "says", "VBP": "say"}
STUDIES = frozenset(
    "study survey report poll paper analysis experiment inquiry review trial".split()
)

# whoever an article tells of notices much
SEEN = frozenset("realise realize observe notice discover see".split())
OPENING = frozenset({"“", '"', "‘"})


def unowned(clause: Clause) -> bool:
    """Whether nobody is told to think so: "it is thought that"."""
    subject = clause.subject
    return clause.verb.passive and subject is not None and subject.short.lower() == "it"


def misplaced(clause: Clause, world: World) -> bool:
    """Whether a name stands right before the verb that the parser gave another subject."""
    before = world.document.tokens[clause.root - 1]
    subject = clause.subject
    inside = subject is None or subject.start <= before.i < subject.end
    return before.pos == "PROPN" and not inside


def points_at(inner: Clause) -> bool:
    """Whether the statement says what "it" is."""
    subject = inner.subject
    is_it = subject is not None and subject.short.lower() in {"it", "he", "she", "they"}
    return is_it and inner.verb.lemma == "be" and inner.first(Role.ATTRIBUTE) is not None


def told_whole(statement: Part, world: World) -> bool:
    """Whether a statement of which no clause was made is one all the same: an indirect question,
    or a sentence whose subject is a deed ("that building dams takes years")."""
    first = statement.core.split(maxsplit=1)[0].lower()
    root = world.document.tokens[statement.root]
    finite = root.tag in FINITE or any(
        t.tag in FINITE and t.dep in {"aux", "auxpass"} for t in world.document.children(root.i)
    )
    return first in QUESTION_WORDS or (
        finite and world.document.child(root.i, "csubj") is not None and first.endswith("ing")
    )


def interrupted(statement: Part, clause: Clause, world: World) -> bool:
    """Whether the words go on behind their speaker, who stands among them: "The men were fed, the
    owners argued, and slept in warm huts"."""
    subject = clause.subject
    if subject is None or statement.end > clause.root:
        return False
    behind = max(clause.root + 1, subject.end)
    following = [t.text.lower() for t in world.document.tokens[behind : behind + 2]]
    return len(following) > 1 and following[0] == "," and following[1] in {"and", "or", "but"}


def plainly_said(clause: Clause) -> Clause:
    """The clause with "said" for "added" or "replied": nothing in the stem goes before."""
    verb = clause.verb
    if verb.lemma not in FOLLOWING or verb.auxiliaries or verb.tag not in {"VBD", "VBZ"}:
        return clause
    text = "said" if verb.tag == "VBD" else "says"
    return replace(clause, verb=replace(verb, lemma="say", text=text))


def as_said(clause: Clause) -> Clause:
    """The clause with "says" for "argues", which takes no "about"."""
    verb, text = clause.verb, SAID.get(clause.verb.tag)
    if verb.lemma not in HELD_UP or verb.auxiliaries or verb.negation or text is None:
        return clause
    return replace(clause, verb=replace(verb, lemma="say", text=text))


def known_study(clause: Clause) -> Clause:
    """The clause with "the study" for "a new study", as the reader knows it by now."""
    subject = clause.subject
    if subject is None or subject.head not in STUDIES:
        return clause
    first, _, rest = subject.short.partition(" ")
    if first.lower() not in {"a", "an", "one"}:
        return clause
    name = f"the {rest.removeprefix('new ').removeprefix('recent ')}"
    return replace(clause, subject=replace(subject, short=name, text=name, definite=True))


def timed_within(statement: Part, clause: Clause, world: World) -> bool:
    """Whether a part that the parser gave the verb of saying opens the words that were said:
    "“From June”, said Anna, “the pass will be open.”"."""
    document = world.document
    quoted = document.quotation_at(statement.root)
    if quoted is None or quoted.start <= clause.root < quoted.end:
        return False
    return any(
        p.end <= clause.root and document.tokens[max(p.start - 1, 0)].text in OPENING
        for p in clause.parts
        if p is not statement
    )


def agrees_alone(clause: Clause) -> bool:
    """Whether one person alone agrees, nobody can tell with whom."""
    subject = clause.subject
    one = subject is not None and not subject.plural and not subject.members
    human = subject is not None and subject.kind in {Kind.PERSON, Kind.PEOPLE}
    return clause.verb.lemma == "agree" and one and human


def barely_seen(stem: str, clause: Clause, world: World) -> bool:
    """Whether the stem says of somebody only that he realised or noticed something: of what, or
    when?"""
    seen = clause.verb.lemma in SEEN and not world.tale
    return seen and stem.endswith(f" {clause.verb.lemma}?")

"""Whether a statement is true: one of the article, or the same with one part exchanged."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from quizgen.domain.candidate import Candidate, Option
from quizgen.domain.clause import Part, Role
from quizgen.domain.document import Sentence
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.content_words import content
from quizgen.questions.assertion import RULE as ASSERTION
from quizgen.questions.plain import plainly

RULE = "true_false"
FEWEST, MOST = 5, 18  # words
TOLD = 3  # words that say something of the subject
OFTEN = 4  # sentences that speak of a thing that needs no explaining
ROLES = frozenset("members officials participants residents others experts critics authors".split())
SPARE = frozenset("one two three four five old new first second".split())
FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could)\b")
MOVED = re.compile(r"\b(?:that|which|who|where|when|because|so|\w{3,}ing)\b")
# what is clear only to who has just read of it
POINTING = re.compile(
    r"\bthe (?:\w+ )?(?:matter|issue|problem|situation|case|decision|result|idea|plan|proposal|"
    r"question|dispute|city|town|village|country|state|company|region|area|island|building|event|method|"
    r"group|team|house|place)\b(?! of\b)"
    r"|\b(?:his|her|its|their) (?:answer|reply|decision|idea|plan)\b"
    r"|\b(?:years?|months?|weeks?|days?|hours?) (?:later|earlier|afterwards)\b"
    r"|\b(?:there|soon|at first|at last|in the end|at the time|in return|last (?:year|spring|"
    r"summer|autumn|winter|month|week)|again and again|elsewhere)\b",
    re.I,
)


def statements(sound: Iterable[Candidate], world: World) -> Iterator[Candidate]:
    """Of the candidates that ask which statement is true, one for each statement that a reader
    understands by itself."""
    spread = Counter(w for s in world.document.sentences for w in content(said(s, world)))
    seen: set[str] = set()
    for candidate in sound:
        if candidate.rule == ASSERTION.name and candidate.key not in seen:
            seen.add(candidate.key)
            if alone(candidate, spread, world):
                yield candidate


def said(sentence: Sentence, world: World) -> str:
    """The words of a sentence."""
    return world.document.text(sentence.start, sentence.end)


def alone(candidate: Candidate, spread: Counter[str], world: World) -> bool:
    """Whether the statement says by itself what it is about: not "the note" that is spoken of but
    here, nor "the matter"; and whether it is one statement."""
    clause = candidate.fact.clause
    subject = clause.subject
    if subject is None or not plainly(clause, world, shortest=FEWEST, longest=MOST):
        return False
    if POINTING.search(candidate.key) or subject.short.lower() in ROLES:
        return False
    if MOVED.search(candidate.key) and any(p.fronted for p in clause.parts):
        return False  # the time, now at the end, would seem to belong to something else
    if any(run_together(p, subject) for p in clause.parts):
        return False
    new = content(candidate.key) - content(subject.short)
    if sum(not w.isdigit() for w in new) < TOLD:
        return False
    known = content(world.document.title)
    return all(w in known or spread[w] >= OFTEN for w in unexplained(subject, world))


def run_together(part: Part, subject: Part) -> bool:
    """Whether the part is a sentence of its own that the parser has drawn in."""
    if part.marker or not FINITE.search(part.short):
        return False
    before = part.role is Role.CONTENT and part.start < subject.start
    return before or part.role is Role.ADVERBIAL


def unexplained(subject: Part, world: World) -> frozenset[str]:
    """The words of a subject that tell who is meant only to who knows already: "the note", a bare
    first name."""
    words = subject.short.split()
    if subject.kind is Kind.PERSON and subject.entity is not None:
        words = world.document.entities[subject.entity].name.split()
        return content(words[0]) if len(words) == 1 else frozenset()
    if words[0].lower() == "the":
        words = [w for w in words[1:] if w.lower() not in SPARE]
        return content(words[0]) if len(words) == 1 and not subject.proper else frozenset()
    return content(words[0]) if len(words) == 1 and subject.head_tag == "NNP" else frozenset()


def judged(candidate: Candidate, false: Option | None = None) -> Candidate:
    """The candidate's statement as the stem, or `false` in its place; the correction of that, or
    where the article says so, as the explanation."""
    place = candidate.fact.evidence.paragraph
    text = candidate.key if false is None else false.text
    said = f"True: paragraph {place} says so."
    return replace(
        candidate,
        rule=RULE,
        stem=f"{text.removesuffix('.')}.",
        key="True" if false is None else "False",
        explanation=said if false is None else f"False: {uncapital(false.rationale)}",
        choice=False,
    )


def uncapital(text: str) -> str:
    """The text with a small first letter."""
    return text[:1].lower() + text[1:]

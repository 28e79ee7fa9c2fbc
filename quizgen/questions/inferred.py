"""What somebody did, wants or says, where the stem tells who it is by what another sentence says:
the reader must put the two together."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Part, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions import cause, intention, means, purpose, statement
from quizgen.questions.rule import Draft, Rule

ASKING = {
    FactKind.CAUSE: cause.ask,
    FactKind.PURPOSE: purpose.ask,
    FactKind.MEANS: means.ask,
    FactKind.INTENTION: intention.ask,
    FactKind.STATEMENT: statement.ask,
}
SKILLS = {
    FactKind.CAUSE: "cause",
    FactKind.MEANS: "cause",
    FactKind.STATEMENT: "attribution",
}
ABOVE = 0.3  # what two sentences are worth above one
SHORTEST, LONGEST = 3, 10  # words of a description
ONLY = re.compile(r"^(?:the )?(?:only|first|last|oldest|youngest)\b")
TAIL = re.compile(r"\b(?:of|at|from|for|in|who|that)\b")
TWICE = re.compile(r" (in|of|for|at|from) .* \1 ")  # "a teacher of pupils of painting"
MASTER = re.compile(r" at (?:\w+ly )?\w+ing\b")  # "a master at winning votes": an opinion
MANY = re.compile(r"^(?:one|some|two|three|part|member|kind|sort)\b|\b(?:member|one) of\b")


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Why did the head of Y ...?", where another sentence says that X is the head of Y."""
    subject = fact.clause.subject
    if subject is None or subject.kind is not Kind.PERSON or subject.members:
        return
    if subject.entity is None or titled(subject.entity, world):
        return  # everybody knows what the article says of its hero
    post = post_elsewhere(fact, subject, world)
    if post is None:
        return
    if post.answer.entities & {e for p in fact.clause.parts for e in (p.entity, *p.entities)}:
        return  # "the friend of Y" asked Y
    name = described(post.answer)
    stand_in = replace(
        subject, text=name, short=name, inner=name, proper=False, entity=None, kind=Kind.PEOPLE
    )
    about = None if fact.kind is FactKind.STATEMENT else fact.about
    same = replace(fact, clause=replace(fact.clause, subject=stand_in), about=about)
    for draft in ASKING[fact.kind](same, world):
        if draft.asked is not Role.SUBJECT and not names(subject, draft, world):
            yield replace(
                draft,
                value=draft.value + ABOVE,
                choice=False,
                skill=SKILLS.get(fact.kind, ""),
                also=(post.evidence,),
            )


def titled(entity: int, world: World) -> bool:
    """Whether the article's title names the person."""
    title = world.document.title.lower()
    return any(a.lower() in title for a in world.document.entities[entity].aliases)


def post_elsewhere(fact: Fact, subject: Part, world: World) -> Fact | None:
    """A description of the person that stands in another sentence and fits nobody else."""
    posts = [f for f in world.facts if describes(f)]
    for post in posts:
        bearer = post.clause.subject
        if bearer is None or bearer.entity != subject.entity or post.clause.verb.negation:
            continue
        if post.evidence.sentence == fact.evidence.sentence or post.clause.speaker:
            continue
        if tells_apart(post, posts):
            return post
    return None


def describes(fact: Fact) -> bool:
    """Whether the fact says who a person is."""
    subject = fact.clause.subject
    if subject is None or subject.kind is not Kind.PERSON:
        return False
    called = fact.kind is FactKind.DEFINITION and fact.clause.form == "apposition"
    return called or fact.kind is FactKind.POST


def tells_apart(post: Fact, posts: list[Fact]) -> bool:
    """Whether the description is long enough to tell who is meant, and is no other's."""
    text, answer = post.answer.short, post.answer
    words = text.split()
    if not SHORTEST <= len(words) <= LONGEST or answer.pronouns or answer.members or "," in text:
        return False
    if (
        MASTER.search(text)
        or MANY.search(text)
        or TWICE.search(text)
        or not (TAIL.search(text) or ONLY.search(text))
    ):
        return False
    mine = post.clause.subject
    rivals = (
        p
        for p in posts
        if p.clause.subject is not None
        and mine is not None
        and p.clause.subject.entity != mine.entity
    )
    return not any(p.answer.head == answer.head for p in rivals)


def described(answer: Part) -> str:
    """The description with "the", as of the only one."""
    first, _, rest = answer.short.partition(" ")
    return f"the {rest}" if first.lower() in {"a", "an", "the"} else f"the {answer.short}"


def names(subject: Part, draft: Draft, world: World) -> bool:
    """Whether stem or key says who it is all the same."""
    if subject.entity is None:
        return True
    entity = world.document.entities[subject.entity]
    text = f"{draft.stem} {draft.key}"
    return any(re.search(rf"\b{re.escape(a)}\b", text) for a in {entity.name, *entity.aliases})


KINDS = frozenset(ASKING)
RULE = Rule("inferred", "purpose", KINDS, ask)

"""Which sentence gives the main idea of the article."""

import re
from collections import Counter
from collections.abc import Iterator

from quizgen.domain.candidate import Option
from quizgen.domain.clause import Clause, Role, Status
from quizgen.domain.fact import OF_WORDS, Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.standing import alone
from quizgen.domain.telling import ASSERTING, settled
from quizgen.domain.world import World
from quizgen.lexicon.content_words import content
from quizgen.questions.plain import plainly
from quizgen.questions.rule import Draft, Rule, capital

SHORTEST, LONGEST = 6, 24  # words of a statement
LEAD = 4  # sentences at the start among which the main idea is sought
SHARE = 0.7  # of the title's words that the key has
TOPIC = 3  # words of a title that only names a topic
OPENING = 9  # words that open an article on its topic
OFFERED = 6  # details to choose from
EARLY = 0.3  # of the sentences, in which the story may still be told
BROAD = re.compile(r"\b(?:several|many|major|most|main|mainly|overall|various|important)\b")
THERE = re.compile(r"\b(?:there|soon)\b")
VIEWS = frozenset({"believe", "think", "feel", "hope", "say", "argue"})
FAMILIAR = 3  # paragraphs with a word that needs no explaining
MORE = 3  # words that the key has beyond the title
UNIQUE = 2  # words that no other paragraph has
NEARER = 0.3  # what a word of the title is worth in a detail
SCENE = frozenset("bear die have remain look lie stand seem tell live exist arrive".split())


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Which sentence gives the main idea of the article?" The key is a sentence of the lead that
    has the title's words, the options are details that one later paragraph alone speaks of."""
    clause = fact.clause
    if world.tale or clause.evidence.paragraph > 2 or clause.evidence.sentence >= LEAD:
        return
    if fact is not next(f for f in world.facts if f.clause is clause and f.kind in KINDS):
        return  # once is enough
    if clause is not main_clause(world):
        return
    key = lead(clause, world)
    if added(key, world) < MORE or defines(clause, world):
        return  # the title already says it, or it tells but what the thing is
    details = narrow(key, clause, world)
    if len(details) < 2:
        return
    yield Draft(
        stem="which sentence gives the main idea of the article?",
        key=key,
        kind=Kind.STATEMENT,
        value=4,
        choice_value=5.2,
        asked=Role.SUBJECT,
        options=tuple(details),
        written=False,
        set_form=True,
    )


# ---- the key -------------------------------------------------------------------------------


def main_clause(world: World) -> Clause | None:
    """The clause of the lead that says most of what the title says, None where none says enough."""
    title = content(world.document.title)
    best: tuple[float, Clause] | None = None
    for clause in world.clauses:
        if clause.evidence.paragraph > 2 or clause.evidence.sentence >= LEAD:
            continue
        text = lead(clause, world)
        share = len(title & content(text)) / max(len(title), 1)
        if len(title) <= TOPIC and titled(clause, title):
            fits = opens(clause, text)
        else:
            fits = len(title) >= TOPIC and share >= SHARE and clause.verb.lemma not in SCENE
        if text and fits and (best is None or share > best[0]):
            best = share, clause
    return best[1] if best is not None else None


def titled(clause: Clause, title: frozenset[str]) -> bool:
    """Whether the clause's subject is what the title names."""
    return clause.subject is not None and title <= content(clause.subject.text)


def opens(clause: Clause, text: str) -> bool:
    """Whether the clause opens the article and says something of its topic at some length."""
    subject = clause.subject
    return (
        subject is not None
        and clause.evidence.sentence == 0
        and subject.kind not in {Kind.COUNTRY, Kind.CITY, Kind.PERSON}
        and clause.verb.lemma not in SCENE
        and len(text.split()) >= OPENING
    )


def lead(clause: Clause, world: World) -> str:
    """The clause as a sentence of its own, "" where it is none that the article stands for, or
    gives as news that somebody announced."""
    if clause.form == "content":
        vouched = clause.status in {Status.REPORTED, Status.PLANNED} and bool(clause.speaker)
    else:
        vouched = clause.form in ASSERTING and clause.status in {Status.ASSERTED, Status.PLANNED}
    return plainly(clause, world, shortest=SHORTEST, longest=LONGEST) if vouched else ""


def added(key: str, world: World) -> int:
    """How many words the key has beyond the title, names and "first" or "four" apart: a place
    named in full says no more than the title."""
    title = content(world.document.title)
    spare = {stem for w in key.split()[1:] if w[:1].isupper() for stem in content(w)}
    return len(content(key) - title - spare)


def defines(clause: Clause, world: World) -> bool:
    """Whether the clause only says what its subject is: "X is a moist forest"."""
    attribute = clause.first(Role.ATTRIBUTE)
    return (
        clause.verb.lemma == "be"
        and attribute is not None
        and (
            attribute.short.lower().startswith(("a ", "an ", "one "))
            or titled(clause, content(world.document.title))
        )
    )


# ---- the details ---------------------------------------------------------------------------


def narrow(key: str, main: Clause, world: World) -> list[Option]:
    """Details that one later paragraph alone speaks of, the likest in length first. They share a
    word with the title, so that the key is not known by that, all but one."""
    title, own = content(world.document.title), content(key)
    spread = Counter(w for p in world.document.paragraphs for w in content(p))
    known = title | own | {w for w, often in spread.items() if often >= FAMILIAR}
    found: dict[int, tuple[float, Option]] = {}
    apart: list[tuple[float, Option]] = []
    for clause in world.clauses:
        place = clause.evidence
        late = place.sentence > max(EARLY * len(world.document.sentences), main.evidence.sentence)
        text = detail(clause, known, world) if late and place.sentence not in found else ""
        words = content(text)
        if sum(spread[w] == 1 for w in words) < UNIQUE:
            continue
        if len(title) > TOPIC and len(words & title) >= len(own & title):
            continue
        why = f"True, but this is a detail that only paragraph {place.paragraph} tells."
        unlike = abs(len(text) - len(key)) / len(key) - NEARER * len(words & title)
        one = unlike, Option(capital(text), why, "main_idea", clause.root)
        if words & title:
            found[place.sentence] = one
        else:
            apart.append(one)
    near = sorted(found.values(), key=worse)[:OFFERED]
    if near:
        near += sorted(apart, key=worse)[:1]
    return [option for _, option in near]


def worse(one: tuple[float, Option]) -> float:
    """How far a detail is from the best."""
    return one[0]


def detail(clause: Clause, known: frozenset[str], world: World) -> str:
    """The clause as a statement that stands by itself, "" if it cannot: "the service" must be
    `known`."""
    subject = clause.subject
    if clause.form not in ASSERTING or clause.status is not Status.ASSERTED:
        return ""
    if subject is None or not settled(subject) or clause.evidence.paragraph == 1:
        return ""
    first, *others = subject.short.lower().split()
    if (
        first == "the"
        and len(others) == 1
        and not subject.proper
        and not content(others[0]) & known
    ):
        return ""
    if clause.verb.lemma in VIEWS and content(subject.short) & content(world.document.title):
        return ""  # may be what it is all about
    text = plainly(clause, world, shortest=SHORTEST, longest=LONGEST)
    if not text or not alone(clause, text, world.document):
        return ""
    return "" if BROAD.search(text) or THERE.search(text) else text


KINDS = frozenset(FactKind) - OF_WORDS
RULE = Rule("main_idea", "main_idea", KINDS, ask)

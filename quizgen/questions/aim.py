"""What an aim, a problem, a reason or their like consists in."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.half_told import NOW_AND_THEN
from quizgen.questions.naming import subject_words
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import attributed, inverted
from quizgen.questions.verb_order import straight_verb

ALSO = re.compile(r",? (?:and|but) that\b")
KINDS = {Role.INFINITIVE: Kind.PURPOSE, Role.ATTRIBUTE: Kind.DESCRIPTION}
OF_WHAT = re.compile(
    r"\b(?:of|for|with|in|that|which|behind|why|to|about|from|facing|could(?:n['’]t)?)\b|"
    r"’s\b|'s\b|s['’] "
)
ONE = re.compile(
    r"(?:one|another) (?:[\w-]+ ){0,2}(?P<noun>thing|way|factor|method|example|advantage|benefit|"
    r"problem|difficulty|aim|goal|effect|feature|challenge|obstacle|danger|risk|drawback|task|"
    r"idea|theory|solution|hope|fear|concern)\b",
    re.I,
)
# nouns of which an article tells several without a word
MANY = frozenset("advantage benefit feature example effect method".split())
MORE = re.compile(
    r"^[“‘\"]?(?:Another|A second|The (?:second|other)|Others?|Also|Besides|Moreover|Furthermore|"
    r"In addition|Secondly|Then there)\b|\b(?:another|a second|other) (?:\w+ )?(?:ones?|factors?|"
    r"reasons?|problems?|things?)\b|\b(?:also|too) (?:a|an|one|helps?|helped|plays?|played)\b"
)
# "one big problem"
LONE = re.compile(r"(?:one|an? (?=\w+ )) ?(?P<like>[\w-]+ )?(?!thing|way)[a-z]+$", re.I)
THE_MOST = re.compile(r"the (?P<like>\w{3,}est|main|only|real|key|most \w+) (?!thing)[a-z]+$", re.I)
UNABLE = re.compile(
    r"(?:the )?(?:one|only) thing (?:that )?(?P<who>.+) (?:could|can)(?:n['’]t|not|['’]t| not) do$",
    re.I,
)
HARD = frozenset("problem difficulty challenge obstacle hurdle trouble drawback".split())
UNENDED = frozenset({"and", "or", "but"})
FEWEST, NEAR = 3, 2  # words of what is asked about; sentences behind it


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What is the aim of X?" answered by "To ..." or by a whole clause."""
    told, clause = fact.answer, fact.clause
    subject = clause.subject
    if subject is None or told.pronouns or one_of_several(fact, world):
        return
    open_one = len(subject.short.split()) < FEWEST or not OF_WHAT.search(subject.short)
    if open_one and not alone(subject, clause, world):
        return  # "the problem": of what?
    if clause.verb.negation or any(p.start >= told.end for p in clause.parts):
        return
    wanted = told.role is Role.INFINITIVE
    key = told.core if told.role is Role.CONTENT else told.short
    if told.role is Role.CONTENT and key.lower().startswith(f"the {subject.head} "):
        # "The problem with the bridge is that it is narrow": no problem is narrow
        key = world.document.text(told.start, told.end).removeprefix("that ")
    if wanted:
        key = ALSO.split(key)[0]
    elif ALSO.search(key):
        return  # two clauses run together
    stem = mentioned(clause, world) if open_one else asked(fact, world)
    if stem is not None and key.split()[-1] not in UNENDED:
        yield Draft(
            stem=stem,
            key=key,
            kind=KINDS.get(told.role, Kind.STATEMENT),
            value=4.5 if open_one else 5.5,
            choice=wanted and not open_one,
            set_form=by_itself(subject) or (open_one and clause.status is not Status.REPORTED),
        )


def asked(fact: Fact, world: World) -> str | None:
    """ "What is the aim of X?", "What might be one reason for X?"."""
    clause = fact.clause
    unable = UNABLE.match(clause.subject.short) if clause.subject is not None else None
    if unable is not None:  # a stem without "not": "What was X unable to do?"
        return attributed(clause, world, f"what {clause.verb.text} {unable['who']} unable to do")
    often = next((p.short for p in clause.parts if p.short.lower() in NOW_AND_THEN), "")
    if fact.answer.role is not Role.ATTRIBUTE and clause.verb.text != "been" and not often:
        return inverted(clause, world, "what", gap=fact.answer)
    name, verb = subject_words(clause, world), straight_verb(clause.verb, plural=False)
    asking = " ".join(w for w in ("what", verb, often, name) if w)
    return attributed(clause, world, asking) if name else None


def by_itself(subject: Part) -> bool:
    """Whether it is what somebody with a name could not do."""
    unable = UNABLE.match(subject.short)
    return unable is not None and unable["who"][:1].isupper()


def mentioned(clause: Clause, world: World) -> str | None:
    """ "What big problem does the article mention?", from "One big problem is that"; "According to
    X, what is one big problem?"."""
    named = clause.subject.short if clause.subject is not None else ""
    if clause.status is Status.REPORTED:
        return attributed(clause, world, f"what {straight_verb(clause.verb, plural=False)} {named}")
    if clause.status is not Status.ASSERTED:
        return None
    return f"what {named.partition(' ')[2]} does the article mention?"


def alone(subject: Part, clause: Clause, world: World) -> bool:
    """Whether it is "one big problem", or what somebody calls the biggest, and the article names
    nothing else a problem, a difficulty or the like."""
    said = clause.status is Status.REPORTED
    found = LONE.match(subject.short) or (THE_MOST.match(subject.short) if said else None)
    if found is None or not (found["like"] or said):
        return False
    like = HARD if subject.head in HARD else {subject.head}
    return sum(t.lemma.lower() in like for t in world.document.tokens) == 1


def one_of_several(fact: Fact, world: World) -> bool:
    """Whether the article tells more of what its subject calls "one thing that has helped"."""
    subject = fact.clause.subject
    found = ONE.match(subject.short) if subject is not None else None
    if found is None:
        return False
    noun, here = found["noun"].lower(), fact.evidence
    if noun in MANY or found[0].lower().startswith("another"):
        return True
    for sentence in world.document.sentences:
        text = world.document.text(sentence.start, sentence.end)
        near = 0 <= sentence.index - here.sentence <= NEAR
        if near and MORE.search(text):
            return True
        named = re.search(rf"\b{noun[:-1]}(?:{noun[-1]}|ies)s?\b", text, re.I)
        if sentence.index != here.sentence and noun != "thing" and named:
            return True
    return False


RULE = Rule("aim", "purpose", frozenset({FactKind.AIM}), ask)

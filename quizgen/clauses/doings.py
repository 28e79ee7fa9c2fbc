"""What a task or a challenge is, told by a doing: "the main challenge is finding a place"."""

import re
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role, Verb

# what does nothing itself, so that "the challenge is finding it" tells what it is
IDLE = frozenset(
    "challenge difficulty task job aim goal purpose trick secret priority ambition hurdle obstacle "
    "key step mistake part".split()
)
# "the task is taking years", "the job is getting harder"
MOVING = frozenset(
    "take get become cause keep give face attract draw make grow gain fall pay have go come prove "
    "be do lose raise create win help leave bring put hold".split()
)
ONE_SUCH = re.compile(
    r"(?:one|another|(?:the|an?|its|their|his|her|[\w ]+['’]s) (?:\w+ )?(?:main|big|biggest|great"
    r"|greatest|hardest|key|first|second|next|only|real|major|chief|toughest|most \w+))\b",
    re.I,
)
BE = frozenset("is are was were been".split())
OWNED = re.compile(
    r" (?:of|for|in|with|behind|facing) |['’]s? |^(?:his|her|their|its|my|our|your) ", re.I
)


def doing_told(clause: Clause) -> Clause:
    """The clause of "the main challenge is finding a place", of which the parser thought that the
    challenge finds it, as one that says what the challenge is."""
    subject, verb = clause.subject, clause.verb
    if subject is None or subject.head not in IDLE or verb.tag != "VBG":
        return clause
    if not verb.auxiliaries or verb.auxiliaries[-1] not in BE:
        return clause
    single = ONE_SUCH.match(subject.short) or OWNED.search(subject.short)
    if verb.lemma in MOVING and not ONE_SUCH.match(subject.short):
        return clause
    done = list(clause.parts)
    while done and spared(done[-1]):
        done.pop()
    if not single or not done or done[0].role is not Role.OBJECT or done[0].fronted:
        return clause
    if verb.modal or verb.negation or verb.passive or any(p.fronted for p in done):
        return clause
    words = " ".join([verb.text, *(p.short for p in done)])
    told = replace(
        done[0],
        role=Role.INFINITIVE,
        text=words,
        short=words,
        inner=words,
        start=clause.root,
        end=done[-1].end,
        root=clause.root,
        head=verb.lemma,
        head_tag="VBG",
        members=(),
        pronouns=tuple(name for p in done for name in p.pronouns),
    )
    be = verb.auxiliaries[-1]
    tag = "VBN" if be == "been" else "VBD" if verb.past else "VBZ"
    return replace(
        clause,
        verb=Verb(lemma="be", text=be, tag=tag, auxiliaries=verb.auxiliaries[:-1]),
        parts=(told,),
    )


def spared(part: Part) -> bool:
    """Whether the part is no part of the doing, or one that says too little."""
    if part.short.startswith("according to "):
        return True
    return bool(part.pronouns) and part.role is Role.ADVERBIAL

"""Does the stem say enough to have one answer?"""

import re

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Part, Role, Status
from quizgen.domain.fact import FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.lexicon.content_words import STOP, base, content, words
from quizgen.selection.checks.check import Check
from quizgen.selection.wording import bases, names_of, opening

EMPTY_VERBS = bases(frozenset("be have do make get".split()))
WEAK_VERBS = EMPTY_VERBS | bases(
    frozenset(
        "become include involve show give take put seem see come go happen occur remain keep use "
        "mean contain provide".split()
    )
)
TEXTS = frozenset(
    "report reports study studies survey surveys article text story poll polls figures data "
    "analysis estimate estimates book account accounts statement website newspaper magazine "
    "research records record letter letters law legend myth theory rumours tradition media press "
    "note notes message sign inscription map plan programme program poster "
    "agency news journal paper forecast forecasts theories legends diary evidence".split()
)
NAMING = frozenset({FactKind.DEFINITION, FactKind.NAME, FactKind.POST, FactKind.ACRONYM})
AIMED = frozenset({FactKind.AIM, FactKind.INTENTION, FactKind.CAUSATION, FactKind.STATEMENT})
# "When does basal sliding occur?", "What does the valve do?", "What is compost made from?"
SHORT = frozenset({"occasion", "function", "idiom", "noun_idiom", "phrasal", "contents", "needful"})
HOLLOW = re.compile(
    r"^(?:some|certain|various|other|a few|a number of|many other|some of the|most of the)"
    r"(?: \w+)?$|^(?:the two|both|one|ones|others|the others|some|many|most|all|few|everyone|"
    r"everybody|someone|somebody|anyone|no one|nobody|something|everything|nothing|each|"
    r"the other|the rest|the first|the second|two|three|half|another|many of them|"
    r"members|participants|sources)$",
    re.IGNORECASE,
)
NOBODY = re.compile(
    r"^(?:nobody|everyone|someone|people|no|one|some|others|who|whom|which|what|the number|"
    r"an? (?:series|number|range|variety|set|string) of|"
    r"it|them|him|her|he|she|they|this|that|these|those)\b",
    re.IGNORECASE,
)
BARELY = bases(frozenset("people person men man women times things sides ones ways".split()))
FAINT = re.compile(
    r"^(?:the |an? |many |most |local )?(?:people|residents|officials|experts|analysts|critics|"
    r"authors|observers|sources|members|firms|companies|things?|man|men|woman|women|person|team|"
    r"group|results?|report|"
    r"study|case|situation|area|place|creature|animal|object|reason|idea|problem|plan|answer|"
    r"figure|number|matter|issue|event|decision)$",
    re.IGNORECASE,
)

ALL = re.compile(r"every(?:one|body)$", re.IGNORECASE)  # "everyone will have to eat less meat"


def reason(candidate: Candidate, world: World) -> str | None:
    """Why the stem is too vague."""
    found = opening(candidate.stem)
    if found is not None and NOBODY.match(found.source):
        return f"{found.source!r} is nobody in particular"
    if found is not None and " that " in f"{found.source} ":
        return f"{found.source!r} is a whole clause"
    heard = found is not None and found.source in world.characters
    if found is not None and found.source and not heard and not speaks(found.source):
        return f"{found.source!r} is nobody who could say so"
    subject = shown_subject(candidate)
    together = candidate.fact.status is Status.REPORTED and candidate.fact.kind in AIMED
    if subject is not None and HOLLOW.match(subject) and not (together and ALL.match(subject)):
        return f"{subject!r} could be anyone or anything"
    meaning = content_units(candidate)
    least = 1 if candidate.fact.kind in NAMING or candidate.rule in SHORT else 2
    if len(meaning) < least and candidate.rule != "duty":  # "what needs to be done?"
        return "it hardly says what is asked about"
    if candidate.fact.kind in NAMING and subject is not None and FAINT.match(subject):
        return f"{subject!r} is not told apart from others"
    thought = candidate.skill == "attribution" and candidate.kind is Kind.STATEMENT
    if thought or candidate.fact.kind in AIMED or candidate.fact.kind in NAMING or subject is None:
        return None
    beyond = meaning - content(subject) - names_of(subject)
    verb = base(candidate.fact.clause.verb.lemma)
    clausal = candidate.rule in SHORT or (candidate.rule == "place" and verb == base("use"))
    if verb in WEAK_VERBS and not clausal and not beyond - {verb}:
        return f"the verb {candidate.fact.clause.verb.lemma!r} alone does not tell what is asked"
    if FAINT.match(subject) and len(beyond) < 3 and subject not in world.characters:
        return f"{subject!r} is not told apart from others"
    return None


def speaks(source: str) -> bool:
    """Whether a source without a name is people, or something that is written or found out."""
    if any(c.isupper() for c in source[1:]) or source[:1].isupper():
        return True
    head = re.split(r" (?:of|at|from|in|by|who|for|on|about|near|and|with|close)\b|,", source)[0]
    noun = head.split()[-1].lower()
    return noun in TEXTS or any(
        wordnet.is_person(n) or wordnet.is_group(n) for n in (noun, noun.removesuffix("s"))
    )


def shown_subject(candidate: Candidate) -> str | None:
    """The clause's subject in its short form, None where the stem does not show it."""
    subject: Part | None = candidate.fact.clause.subject
    if subject is None or candidate.asked is Role.SUBJECT:
        return None
    text = subject.short or subject.text
    return text if content(text) <= content(candidate.stem) else None


def content_units(candidate: Candidate) -> frozenset[str]:
    """What the stem tells beyond its wh-phrase and attribution; a name counts as one."""
    found = opening(candidate.stem)
    if found is None:
        return frozenset()
    rest = found.rest
    counted = re.match(r" (?:many|much) (?:\w+ )??(\w+)", rest) if found.wh == "how" else None
    dropped = {base(counted.group(1))} & BARELY if counted is not None else set()
    dropped |= content(candidate.class_noun)
    units = names_of(rest) | {
        base(w) for w in words(rest) if w[:1].islower() or w[:1].isdigit() if w not in STOP
    }
    return frozenset(units - EMPTY_VERBS - dropped)


CHECK = Check("vague stem", reason, "The stem names its subject and says enough of it.")

"""What is the largest, has the most, or plays a part that counts."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.questions.definition import said_by_pronoun, titular
from quizgen.questions.naming import full_name
from quizgen.questions.outstanding import relating, weighty
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import straight
from quizgen.questions.wh import Wh, who_or_what

SUPERLATIVE = re.compile(
    r"^(?:the|(?:[\w-]+ ){0,3}[\w-]+(?:['’]s|s['’])) (?:(?:very|second|third|fourth|fifth)[- ])?"
    r"(?!latest|rest|west|nest|guest|quest|test|forest|interest|request|protest|harvest|past)"
    r"(?:\w{2,}est|most|least|best|worst|only|main|biggest)\b",
    re.I,
)
# "the longest river in the county"
OF_CLASS = re.compile(
    r"^the (?P<most>only|(?:(?:second|third|fourth)[- ])?(?:\w{2,}est|most [\w-]+|best|worst)) "
    r"(?P<noun>[a-z]+)(?P<rest> (?:in|on|of|to|with|from|at|between) .+)$"
)
# which needs a noun: "the largest of any school", "the most advanced in the world"
NOUNLESS = re.compile(
    r"the (?:(?:very|second|third|fourth)[- ])?"
    r"(?:\w{2,}est|most [\w-]+(?<!s)(?: [\w-]+ed)?|best|worst)"
    r"(?:$| (?:of|in|on|among|ever|since|for)\b)"
)
# "Africa's oldest and most diverse": of what?
OF_NOTHING = re.compile(
    r"(?:.* )?(?:\w{2,}est|most [\w-]+) and (?:\w{2,}est|most [\w-]+(?<![^u]s))$"
)
OWNED = re.compile(
    r"['’]s? (?:(?:very|second|third|fourth)[- ])?(?:\w{2,}est|most [\w-]+)"
    r"(?: and (?:\w{2,}est|most [\w-]+))?$"
)  # "Wales's oldest and most famous"
ROLE = re.compile(
    r"^an? (?:\w+ )?(?:important|key|major|central|vital|crucial|big|leading|critical|essential|"
    r"huge|significant) (?:role|part|element|aspect|ingredient|step)\b"
)
ARTICLE = re.compile(r"(?:an?|the) ")
OPEN = frozenset(
    "it this that these those they one some someone another other others such many most few part "
    "result number answer idea problem aim thing former latter first second third last next".split()
)
# a finite verb within, or two sentences run together
RUN_ON = re.compile(
    r" (?:(?:they|it|he|she) (?:have|has|had) ever|"
    r"with one|as (?:they|it|he|she)|and (?:is|are|was|were|has|have|had))\b"
)
POINTING = re.compile(r"\b(?:another|other|this|that|these|such|yet|own|its?|their|his|her)\b")
HAVING = frozenset(
    "have carry contain produce give receive get attract offer show need use pay earn win score "
    "cause spend consume generate".split()
)
FEWEST, LONGEST, TELLING = 3, 16, 3  # words of the description, of what it fits


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Which lake is the deepest in the world?", "What is a constant threat to ...?": the key is
    what the description fits."""
    clause, subject = fact.clause, fact.clause.subject
    told = described(fact)
    if subject is None or told is None or told.pronouns or not stated(clause):
        return
    if not nameable(subject, world) or unclear(told.short):
        return
    most = SUPERLATIVE.match(told.short) is not None
    plays = ROLE.match(told.short) is not None
    if not most and not plays and not (weighty(told) and ARTICLE.match(told.short)):
        return
    if most and subject.proper and told.role is Role.ATTRIBUTE and by_class(told, clause):
        yield from of_class(fact, told, world)
        return
    wh = asking(subject, told, world)
    if wh is None:
        return
    if not most and bare(subject):
        return
    plural = subject.plural and told.role is not Role.OBJECT and wh.phrase == "who"
    without = tuple(p for p in clause.parts if p.sense is Sense.CAUSE or aside(p))
    stem = straight(clause, world, wh.phrase, plural=plural or wh.plural, without=without)
    if stem is not None:
        yield Draft(
            stem=stem,
            key=full_name(subject, world),
            kind=subject.kind,
            value=4.6 if most else 4.4,
            choice_value=4.6,
            class_noun=wh.noun,
            answer=subject,
            asked=Role.SUBJECT,
        )


def named_one(subject: Part, told: Part) -> bool:
    """Whether a single thing with a name is said to be the most of something."""
    several = subject.members or told.members or told.plural or subject.plural
    return subject.proper and told.role is Role.ATTRIBUTE and not several


def bare(subject: Part) -> bool:
    """Whether it is "the project" or "hope", which tells nobody what is meant."""
    words = subject.short.split()
    return not subject.proper and (words[0] == "the") and len(words) < TELLING


def asking(subject: Part, told: Part, world: World) -> Wh | None:
    """The phrase that asks for the subject; with its noun where the description has none."""
    wh = who_or_what(subject, world)
    if OF_NOTHING.match(told.short) and not OWNED.search(told.short):
        return None
    if wh is not None and wh.phrase == "who" and not subject.proper:
        wh = wh if people(subject) else Wh("what")
    if wh is None and SUPERLATIVE.match(told.short) and named_one(subject, told):
        wh = Wh("what")  # "the state's largest religion": the description names the class
    if wh is None or (wh.phrase == "what" and wordnet.is_person(subject.head)):
        return None
    lacking = NOUNLESS.match(told.short) or OWNED.search(told.short)
    nounless = told.role is not Role.OBJECT and lacking
    if wh.phrase != "what" or not nounless or not SUPERLATIVE.match(told.short):
        return wh
    noun = which(subject)
    return Wh(f"which {noun}", noun=noun) if noun else None


def which(subject: Part) -> str:
    """The noun of a subject that says more than this noun, "" else."""
    words = subject.short.split()
    told = len(words) > 1 and (len(words) > 2 or words[0].lower() not in {"the", "a", "an"})
    plain = words[-1] == subject.head and words[-1].isalpha() and not subject.plural
    return words[-1] if told and plain and not subject.members else ""


def people(subject: Part) -> bool:
    """Whether the head, or the noun in "April-born lambs", is a word for people."""
    last = subject.short.split()[-1].lower()
    return any(wordnet.is_person(w) for w in (subject.head, last.removesuffix("s"))) or (
        subject.head in {"people", "child", "man", "woman"} or last in {"children", "people"}
    )


def by_class(told: Part, clause: Clause) -> bool:
    """Whether the description itself names the class: "the longest river in the county"."""
    others = [p for p in clause.parts if p is not told and not p.fronted]
    return OF_CLASS.match(told.short) is not None and not others and clause.form == "main"


def of_class(fact: Fact, told: Part, world: World) -> Iterator[Draft]:
    """ "Which river is the longest in the county?"."""
    clause, subject = fact.clause, fact.clause.subject
    found = OF_CLASS.match(told.short)
    if found is None or subject is None or clause.status is not Status.ASSERTED:
        return
    most = "the only one" if found["most"] == "only" else f"the {found['most']}"
    yield Draft(
        stem=f"which {found['noun']} {clause.verb.text} {most}{found['rest']}?",
        key=full_name(subject, world),
        kind=subject.kind,
        value=4.6,
        choice_value=4.6,
        class_noun=found["noun"],
        answer=subject,
        asked=Role.SUBJECT,
        set_form=True,
    )


def described(fact: Fact) -> Part | None:
    """What the clause says that its subject is, or what it has the most of."""
    clause, part = fact.clause, fact.answer
    if clause.verb.lemma in {"be", "remain"}:
        found = clause.first(Role.ATTRIBUTE, Role.PREDICATE)
        return found if fact.kind is not FactKind.ACTION else None
    if clause.verb.lemma == "become" and part.role is Role.ATTRIBUTE and relating(part):
        return part
    lone = clause.subject is not None and " " not in clause.subject.short
    if lone and clause.subject is not None and clause.subject.kind is Kind.PERSON:
        return None  # more often the name of something else
    if clause.verb.lemma == "play" and part.head in {"role", "part"}:
        return part if ROLE.match(part.short) else None
    most = part.role is Role.OBJECT and SUPERLATIVE.match(part.short)
    return part if most and clause.verb.lemma in HAVING and not clause.verb.passive else None


def aside(part: Part) -> bool:
    """Whether the part gives a reason with "as", or the figure that makes it the most."""
    reason = part.role is Role.ADVERBIAL and part.short.startswith(("as ", "since ", "because "))
    return reason or (part.marker in {"with", "at"} and any(c.isdigit() for c in part.short))


def stated(clause: Clause) -> bool:
    """Whether the clause says what is, was or may be so."""
    if clause.verb.negation or clause.form in {"apposition", "adverbial"}:
        return False
    if any(
        p.fronted and p.role is Role.ADVERB and not p.short.endswith("ly") for p in clause.parts
    ):
        return False  # "Short, tight waves": more often a part of the subject
    return clause.status in {Status.ASSERTED, Status.REPORTED, Status.HEDGED}


def nameable(subject: Part, world: World) -> bool:
    """Whether the subject is an answer: no pronoun, and not what the whole article is about."""
    if subject.pronouns or said_by_pronoun(subject, world) or titular(subject, world):
        return False
    words = {subject.short.split()[0].lower()}
    if not re.search(r" (?:of|that|to) ", subject.short):
        words.add(subject.head)
    return not words & OPEN and ". " not in subject.short


def unclear(told: str) -> bool:
    """Whether the description points outside itself or is no single one."""
    if POINTING.search(told) or RUN_ON.search(told) or not FEWEST <= len(told.split()) <= LONGEST:
        return True
    return bool(re.search(r" and [A-Z]", told))


KINDS = frozenset({FactKind.DEFINITION, FactKind.QUALITY, FactKind.ACTION, FactKind.POST})
RULE = Rule("distinction", "detail", KINDS, ask)

"""What is said to be the largest, the first or the main one of its kind."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.questions.naming import subject_words
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import attributed

# "the largest town on the moor", "the only way"
STANDING_OUT = re.compile(
    r"^(?:the|[\w’' -]+(?:['’]s|s['’])) (?:(?:second|third)[- ])?(?:main|chief|key|principal|only|"
    r"first|last|biggest|best|worst|most [\w-]+|(?!rest|west|forest|latest)\w{2,}est(?:-\w+)?) "
    r"(?:(?!and\b)[\w-]+ ){1,3}?"
    r"(?:of|in|on|to|for|at|with|that|who|from|between|about|behind|used|made|built|found|held|"
    r"[\w’'-]+ing) ",
    re.IGNORECASE,
)
# "the town's only doctor", "Norway's capital and largest city"
OWN_MOST = re.compile(
    r"^(?:the )?[A-Za-z][\w -]+(?:['’]s|s['’]) (?:[a-z]+ and )?(?:(?:second|third)[- ])?"
    r"(?:main|chief|only|first|last|biggest|best|worst|most [\w-]+|"
    r"(?!rest|west|forest|latest)\w{2,}est(?:-\w+)?)(?: [\w-]+){1,3}$"
)
# what may be one of many, and is named by its kind
TELLING = frozenset(
    "fear source difficulty feature crop product export food thing way task worry complaint enemy "
    "rival prey gift discovery invention find tool question".split()
)
NO_ANSWER = re.compile(
    r"^(?:it|this|that|these|those|one|some|another|more|less|something|someone|him|her)\b", re.I
)
# "The main skills that a baker needs"
MAIN = re.compile(
    r"^The (?:(?:two|three|four|five) )?(?:main|chief|key|principal|major|most \w+|biggest|best) "
    r"(?!.*\b(?:this|these|those|it|its|they|their|he|his|she|her)\b)"
)
LISTED, LONGEST = 3, 16  # members of such a list, words before it
# what may be a person, and is more often a firm or a country
FIRMS = frozenset(
    "employer rival producer supplier seller maker exporter importer competitor customer sponsor "
    "buyer provider carrier insurer lender donor".split()
)
# nouns for what counts
WEIGHTY = frozenset(
    "threat problem issue factor cause reason component ingredient danger risk challenge obstacle "
    "barrier advantage priority concern sign solution explanation alternative target weakness "
    "strength weapon disadvantage benefit attraction hazard".split()
)
# nouns for what something is to something else
RELATING = frozenset(
    "source symbol sign example cornerstone backbone key answer birthplace cradle basis "
    "foundation origin driver target culprit inspiration gateway emblem catalyst "
    "incentive model forerunner".split()
)


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What is the largest town on the moor?", "Who was the first person to ...?": the key may be
    a bare name."""
    clause, subject, description = fact.clause, fact.clause.subject, fact.answer
    if subject is None or subject.pronouns or not stands_out(fact):
        return
    whole = named_whole(clause, description)
    if whole:
        yield Draft(
            stem=whole,
            key=description.short,
            kind=Kind.DESCRIPTION,
            value=5,
            choice_value=4.2,
            set_form=True,
        )
    elif singled_out(subject):
        yield from named(fact, world)


def stands_out(fact: Fact) -> bool:
    """Whether the subject is said to be the largest, the first or the main one of its kind."""
    subject = fact.clause.subject
    if subject is None or fact.clause.verb.lemma != "be":
        return False
    return singled_out(subject) or bool(named_whole(fact.clause, fact.answer))


def singled_out(subject: Part) -> bool:
    """Whether the words are "the largest town on the moor" or "the town's only doctor"."""
    return bool(STANDING_OUT.match(subject.short) or OWN_MOST.match(subject.short))


def named_whole(clause: Clause, description: Part) -> str:
    """ "What are the main things that they look for?": the question for a list in the article's own
    words, where the subject is a whole clause from which the parser took a piece; "" else."""
    be = clause.verb.text
    before, found, _ = clause.evidence.quote.partition(f" {be} {description.short}")
    words = before.split()
    if not found or be not in {"are", "were"} or len(description.members) < LISTED:
        return ""
    if not MAIN.match(before) or len(words) > LONGEST or re.search(r"[,;:“”]", before):
        return ""
    return f"what {be} {before[:1].lower()}{before[1:]}?"


def named(fact: Fact, world: World) -> Iterator[Draft]:
    """The question for what the subject calls the largest or the only one of its kind."""
    description, clause = fact.answer, fact.clause
    name, verb = subject_words(clause, world), clause.verb
    if description.pronouns or description.figure or name is None or verb.negation or verb.modal:
        return
    if description.role is not Role.ATTRIBUTE or clause.form not in {"main", "conjunct", "content"}:
        return
    if any(not beside(p) and p is not description for p in clause.parts) or verb.auxiliaries:
        return
    if NO_ANSWER.match(description.short) or len(name.split()) > LONGEST:
        return
    head = clause.subject.head if clause.subject is not None else ""
    telling = head in WEIGHTY | TELLING or wordnet.is_person(head)
    some = description.short.lower().startswith(("a ", "an "))
    if some and (not telling or OWN_MOST.match(name)):
        return  # "The largest town is a port": what it is like, and not which
    person = description.kind is Kind.PERSON or (head not in FIRMS and wordnet.is_person(head))
    stem = attributed(clause, world, f"{'who' if person else 'what'} {verb.text} {name}")
    if stem is not None:
        known = description.proper and description.kind is not Kind.THING
        yield Draft(
            stem=stem,
            key=description.short,
            kind=description.kind if known else Kind.DESCRIPTION,
            value=5,
            choice_value=4.6,
        )


def beside(part: Part) -> bool:
    """Whether the part says only when, or at which place of a list: "was Ada Lund, in 1954"."""
    placed = part.marker in {"at", "with"} and any(c.isdigit() for c in part.short)
    return part.fronted or placed or (part.sense is Sense.TIME and not part.pronouns)


def weighty(description: Part) -> bool:
    """Whether the description says that something counts, "a major problem", or what it is to
    something else: "the cause of the fire", "the birthplace of the club"."""
    if description.members:
        return False
    return description.head in WEIGHTY or relating(description)


def relating(description: Part) -> bool:
    """Whether the description tells what something is to something else."""
    noun = re.escape(description.head)
    to_what = rf"(?:the|a|an) (?:[\w-]+ ){{0,2}}{noun} (?:of|to|for|behind|in) "
    return description.head in RELATING and bool(re.match(to_what, description.short))


RULE = Rule("outstanding", "detail", frozenset({FactKind.DEFINITION}), ask)

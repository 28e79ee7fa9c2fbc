"""What or whom it was done to: the object of a telling verb."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import FIGURES, NAMES, Kind
from quizgen.domain.telling import settled
from quizgen.domain.world import World
from quizgen.lexicon.idioms import IDIOMS, NOUN_IDIOMS
from quizgen.lexicon.verb_classes import GENERIC
from quizgen.questions.naming import full_name
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.run_together import breaks_off
from quizgen.questions.stem import doers_own, inverted
from quizgen.questions.times import plainly_past
from quizgen.questions.vague import often_doing
from quizgen.questions.wh import Wh, who_or_what

# verbs that say little without their object: "laid the foundation", "set a record"
LIGHT = frozenset(
    "finish lay set play take pay bear keep put meet follow enjoy share comprise call dub rename "
    "concentrate focus lead".split()
)
# which say enough where something else tells them apart
TELLING = frozenset("use include involve need show give start begin put".split())
BROADER = re.compile(r"\bthe \w+er (?:issue|question|problem|matter)\b")
WAYS = frozenset("step stair ladder rope path slope road street hill".split())
# heads that say nothing of what was done to what
# what is done to people alone: else what the parser or the recogniser holds is wrong
PERSONAL = frozenset(
    "marry wed divorce kidnap abduct arrest hire imprison execute assassinate advise persuade "
    "inform educate".split()
)
CREWS = frozenset("team crew delegation staff family".split())
COUNTING = frozenset({"lot", "number", "few", "couple", "majority", "series"})
DESCRIBED = 4  # words of "a team in Perth"
THE_ONE = re.compile(r"the [a-z-]+$")  # "the contract": which?
PASSIVE_WITHIN = re.compile(r" to be \w+$")  # "enabled machinery to be powered"
EMPTY = frozenset("life time day year month week hour lot way part number rest most place".split())

# how it was done: "denied the village a chance to save its school by closing the road"
BY_DOING = re.compile(r" to \w+ .*\bby (?:\w+ly )?\w+ing\b")
DESCRIBING = re.compile(
    r"(?:between|among|without|of|unlike|aged|(?:under|over|above|below) (?:the age|\d|\w+teen))\b"
)

# how many, how much, or one of those that the article goes on to name
BARE = (
    "as ",
    "so ",
    "such ",
    "more ",
    "less ",
    "too ",
    "the size of ",
    "one of ",
    "far ",
    "hardly ",
    "no ",
    "little ",
    "few ",
    "the same ",
    "similar ",
    "a similar ",
)
AVERAGE = re.compile(r"an average of [$£€]?\d")
TWO_JOINTS = re.compile(r"^\w+ and \w+ \w+ and \w+$")  # "roofs and break walls and gates"
DEICTIC = re.compile(r"(?:at|in|by|during|on|within|from) (?:this|that|these|those) ", re.I)
MAKING = frozenset(
    "require force ask allow enable encourage permit order tell urge cause compel oblige invite "
    "persuade".split()
)
BODIES = frozenset({Kind.PEOPLE, Kind.PERSON, Kind.GROUP, Kind.ORGANISATION})
LEAST = 6  # words of a stem that asks what people of a kind do
ALIKE = frozenset({"like", "unlike"})  # "contain, like the heart, two valves"
TELLS = 9  # words of a stem that tells which deed is meant
MOST = 2  # things that the article tells of one whose deed needs no more to tell it
# deeds that are told once of somebody
DECISIVE = frozenset(
    "discover invent found design build write compose paint sign win marry draft abolish declare "
    "surprise spark echo criticise criticize erect establish patent translate".split()
)

# said of themselves: "sang songs"
SELFSAME = frozenset(
    {("sing", "song"), ("live", "life"), ("die", "death"), ("think", "thought"), ("sell", "sale"),
     ("speak", "speech"), ("give", "gift"), ("lose", "loss"), ("choose", "choice")}
)  # fmt: skip
# which two have together, or which has something in it: what "with" brings belongs to them
WITH_OTHERS = frozenset(
    "holiday vacation trip tour journey voyage cruise meeting talk conversation interview deal "
    "contract agreement treaty alliance truce pact date dinner lunch relationship affair "
    "friendship partnership quarrel dispute match edition issue book magazine picture letter "
    "page website house room box bag".split()
)
LIMITS_OF = frozenset({"from", "with", "for", "of"})

# which lead to something, though "of" stands between
TURNING = frozenset(
    "evolution transition shift change switch conversion development transformation return move "
    "approach response reaction adaptation introduction answer".split()
)
ONWARDS = frozenset("through to down across via along until up".split())
# which lead somewhere: "went down the stairs" is no deed done to the stairs
PATHS = frozenset("down up along across past through".split())
OPEN_PRONOUN = re.compile(r"\b(?:it|they|them|he|him|she)\b")
SOME = re.compile(r"some (?!of )")
OF_ONE = re.compile(r" (?:of|for|in) (?:the|an?|its|his|her|their) ")
A_PERSON = re.compile(r"an? [a-z]+$")
JOINED_ON = re.compile(r",? (?:and|or)\b")
COMPARING = ("than ", "compared with ", "compared to ")
BESIDES = ("along with ", "together with ", "as well as ", "in addition to ", "besides ")


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X design?": a specific verb, a subject that the reader knows."""
    thing = fact.answer
    clause = plainly_past(fact.clause, world, thing)
    subject, verb, quote = clause.subject, clause.verb, clause.evidence.quote
    if thing.role is not Role.OBJECT or subject is None or hollow(thing):
        return
    if subject.head_tag == "NNP" and not subject.proper and re.search(r"\b(?:his|her)\b", quote):
        return  # a name of unknown kind: whose it is was guessed
    if verb.lemma in (GENERIC - TELLING) | LIGHT or not told_apart(subject, clause):
        return
    if any(p.role in {Role.INFINITIVE, Role.PREDICATE, Role.CONTENT} for p in clause.parts):
        return
    if (verb.lemma, thing.head) in SELFSAME or names_verb(subject, verb.lemma):
        return
    if torn(thing, clause) or any(doers_own(p, clause) for p in clause.parts):
        return
    wh = Wh("who") if thing.head in CREWS else who_or_what(thing, world)
    if wh is None or (verb.lemma in PERSONAL and wh.phrase != "who"):
        return
    if verb.particle in PATHS and thing.head in WAYS:
        return  # "stole down the stone steps"
    if unaskable(clause) or halved(thing, clause, world):
        return
    own = own_phrase(thing, clause)
    stem = inverted(clause, world, wh.phrase, gap=thing, without=(own,) if own else ())
    if stem is not None:
        alone = not any(p is not thing and p.short in stem for p in clause.parts)
        if alone and one_of_many(stem, clause, world):
            return
        named = thing.kind not in {Kind.THING, Kind.GROUP, Kind.PEOPLE}
        key = full_name(thing, world) if named else thing.short
        key = f"{key} {own.short}" if own is not None else key
        yield Draft(
            stem=stem,
            key=key,
            kind=thing.kind,
            value=2.8 if alone else 3.5,
            choice_value=4 if named else 2.5,
            class_noun=wh.noun,
        )


def halved(thing: Part, clause: Clause, world: World) -> bool:
    """Whether a pronoun of the stem stands for a thing within the object, and would seem to stand
    for all of it: "stopped repairs of the mill because it was old"."""
    tokens = world.document.tokens
    outside = [i for p in clause.parts if p is not thing for i in range(p.start, p.end)]
    pointing = any(tokens[i].text.lower() == "it" for i in outside)
    return pointing and not thing.plural and OF_ONE.search(thing.short) is not None


def names_verb(subject: Part, verb: str) -> bool:
    """Whether the subject's noun is the verb's own word: "its influence will influence"."""
    return subject.head == verb or verb in subject.short.lower().split()


def own_phrase(thing: Part, clause: Clause) -> Part | None:
    """The phrase right behind the object that belongs to it, though the parser gave it to the
    verb: "a trip | with his wife", "a ring | with the same stone", "nets or ropes | from Lund"."""
    behind = next((p for p in clause.parts if p.start == thing.end), None)
    if behind is None or behind.role is not Role.PREPOSITIONAL or behind.pronouns:
        return None
    if behind.sense not in {Sense.NONE, Sense.PLACE} or behind.fronted:
        return None
    if (clause.verb.lemma, behind.marker) in IDIOMS:
        return None
    if behind.marker == "with" and not behind.proper:
        same = behind.core.startswith("the same ")
        return behind if same or thing.head in WITH_OTHERS else None
    either = len(thing.members) > 1 and " or " in thing.short
    return behind if either and behind.marker in LIMITS_OF else None


def unaskable(clause: Clause) -> bool:
    """Whether a question for the object would lose a time that only the article shows ("at this
    stage"), a comparison, or what somebody was made to do ("required the towns to send men")."""
    parts = clause.parts
    if any(p.fronted and DEICTIC.match(p.short) for p in parts):
        return True
    if any(p.role is Role.ADVERB and p.kind in NAMES and p.short[:1].isupper() for p in parts):
        return True  # a title without its marks: "features the song Over the Hills"
    if any(p.marker in ALIKE or p.short.startswith(COMPARING) for p in parts):
        return True
    return clause.verb.lemma in MAKING and any(p.short.startswith("to ") for p in parts)


def one_of_many(stem: str, clause: Clause, world: World) -> bool:
    """Whether a stem with nothing but the subject and its verb fits several passages: "What did X
    claim?" of one that does much else, "What do scientists measure?"."""
    verb, subject, length = clause.verb, clause.subject, len(stem.split())
    known = verb.lemma in DECISIVE or bool(verb.particle) or length > TELLS
    if not known and often_doing(clause, world, most=MOST):
        return True
    if subject is None or subject.proper or subject.kind not in BODIES or verb.past:
        return False
    return not verb.passive and length < LEAST


def hollow(thing: Part) -> bool:
    """Whether the object says too little, or not by itself, to be an answer."""
    low, words = thing.short.lower(), thing.text.split()
    if thing.pronouns or thing.kind in FIGURES or thing.figure or thing.head in EMPTY:
        return True
    if (
        low.startswith(BARE)
        or SOME.match(low)
        or AVERAGE.match(low)
        or (" and " in low and TWO_JOINTS.search(low))
    ):
        return True
    if BROADER.search(thing.short) or (thing.kind is Kind.THING and THE_ONE.match(thing.short)):
        return True
    if len(words) == 1 and not thing.plural and not thing.proper:
        return True  # "host", "credit": part of the verb's meaning
    if len(OPEN_PRONOUN.findall(low)) > 1:
        return True  # "the songs it taught them"
    if thing.kind is Kind.PEOPLE and A_PERSON.match(low):
        return True  # "the village wants a baker"
    return words[0] in {"his", "her", "its", "their"} and len(words) < 3


def told_apart(subject: Part, clause: Clause) -> bool:
    """Whether the reader can tell who did it: one that is named or known, or all of a kind, in
    the past of a kind told by more than a noun; or one told by where it is from or the like."""
    words = subject.short.split()
    described = words[0].lower() in {"a", "an"} and len(words) >= DESCRIBED
    if subject.definite or (described and not subject.figure and words[1] not in COUNTING):
        return True
    more = len(words) > 1 or not clause.verb.past
    return subject.plural and more and settled(subject) and not subject.figure


def doer_behind(thing: Part, clause: Clause, behind: list[Part]) -> bool:
    """Whether a doer with "by" was torn off the object or taken into it: "sent plans for approval |
    by the guild", "was made a free port by Queen Ada"."""
    if clause.verb.passive:
        return " by " in thing.short
    later = (p for p in clause.parts if p.start > thing.end and not p.fronted)
    if " " not in thing.short and not thing.proper and any(p.marker == "for" for p in later):
        return True  # "won medals | in 1920 | for nine of her boats"
    return " for " in thing.short and any(p.marker == "by" and not p.sense for p in behind)


def cut_off(thing: Part, quote: str) -> bool:
    """Whether the object is the first of a list, also where the second was taken for an aside:
    "the boys' team, the girls' team | and, later, the guild's team"."""
    aside = thing.text != thing.short and JOINED_ON.match(quote.partition(thing.text)[2])
    return bool(aside) or breaks_off(thing.short, quote)


def torn(thing: Part, clause: Clause) -> bool:
    """Whether the object is only half of what it was done to ("along with"), runs on to how it
    was done, or has a phrase right behind it that describes it, whatever the parser thinks: "bans
    children | under the age of nine"."""
    if any(p.short.lower().startswith(BESIDES) for p in clause.parts):
        return True
    if any(p.marker == "with" and p.figure and not p.fronted for p in clause.parts):
        return True  # "form the largest guild | with 30% of the masters"
    if cut_off(thing, clause.evidence.quote):
        return True
    if BY_DOING.search(thing.short) or PASSIVE_WITHIN.search(thing.short):
        return True
    if any(p.role is Role.OBJECT and p is not thing for p in clause.parts):
        return True  # "a second line of walls, the earth ramparts": one of them
    words = thing.short.lower().split()[1:]
    if any((clause.verb.lemma, word) in IDIOMS for word in words):
        return True  # "swap their old nets for new ropes"
    behind = [p for p in clause.parts if p.start == thing.end]
    if any((thing.head, p.marker) in NOUN_IDIOMS for p in behind):
        return True  # "claims | to the land"
    apart = (clause.verb.lemma, "from") in IDIOMS
    if apart and any(p.marker and " from " in p.short for p in behind):
        return True  # "parted the monks | in the valley from the life of the town"
    if any(p.marker == "to" for p in behind) and TURNING & set(words):
        return True  # "a change of habits | to a life in trees"
    if doer_behind(thing, clause, behind):
        return True
    if " from " in thing.short and any(p.marker in ONWARDS for p in behind):
        return True  # "the wall from the mill | through the park"
    short = len(thing.short.split()) < 3
    return short and any(p.start == thing.end and DESCRIBING.match(p.short) for p in clause.parts)


RULE = Rule("object", "detail", frozenset({FactKind.ACTION}), ask)

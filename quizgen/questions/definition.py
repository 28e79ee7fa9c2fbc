"""What something is."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense, Status, Verb
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import PLACES, Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.questions.definable import defines
from quizgen.questions.naming import subject_words
from quizgen.questions.outstanding import stands_out, weighty
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted

FIRST = re.compile(r"^the (?:very )?(?:first|second|last|only)\b", re.IGNORECASE)
# the first to do what? The subject does not tell
ORDINAL = re.compile(r"^the (?:first|second|third|last|next|only) \w+$", re.IGNORECASE)

BARE = re.compile(r"^the [\w-]+$", re.IGNORECASE)
EMPTY = re.compile(
    r"^(?:one|some|most|many|part|(?:an?|the) (?:\w+ ){0,3}part) of\b|^(?:an?|the) \w+ sight\b|"
    r"^(?:an?|the) (?:\w+ )?(?:head|member) of\b|^.*\bthanks to\b|"
    r"^(?:then|now|once|especially|only|about)\b|"
    r"^the one (?:that|which|with|in|of)\b|"
    r"^(?:an?|the) (?:\w+ )?(?:example|result) of\b|^home to\b|"
    r"^(?:north|south|east|west|near)\w* of\b",
    re.IGNORECASE,
)
WHOSE = re.compile(
    r"^.*(?:['’]s|s['’]|\b(?:his|her|their)) (?:home|birth|native )?(?:town|place|village|city|"
    r"home|country|brother|sister|son|daughter|wife|husband|mother|father)$",
    re.IGNORECASE,
)
# one of several, or a share: the article has more to say of the others
PARTIAL = re.compile(
    r"^(?:one|another|an? (?:second|third|further)|the (?:majority|rest|remainder) of)\b",
    re.IGNORECASE,
)
SINGLED_OUT = re.compile(
    r"^(?:most |more )?(?:notably|especially|particularly|chiefly|mainly|namely|including|"
    r"such as)\b",
    re.IGNORECASE,
)
MOST = re.compile(r"^the (?:\w+-)?(?:most \w+|\w{3,}est|best|worst|main) ", re.IGNORECASE)
COMPARED = re.compile(r"^(?:\w+ )?(?:\w{2,}er|(?:more|less) [\w-]+) than\b")
JUDGED = re.compile(r"^an? [\w-]+ [\w-]+(?: (?:to|for) .+)?$")
# related to what? The sentence before tells
RELATED = re.compile(
    r"\b(?:related|similar|other|further|additional|alternative|comparable)\b", re.I
)
ARTICLES = {"a", "an", "the"}
PERSON = Kind.PERSON
BOTH = frozenset("insurer carrier maker producer supplier provider killer leader member".split())


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What is X?" with its description as key."""
    description, clause = fact.answer, fact.clause
    subject = clause.subject
    if subject is None or description.pronouns or subject.pronouns:
        return
    if any(p.role is Role.ADVERBIAL for p in clause.parts):
        return  # what something is only when something else is so
    if clause.verb.auxiliaries or titular(subject, world):
        return  # what the whole article is about is no question
    if asked_otherwise(fact, subject) or clause.verb.lemma not in {"be", "become"}:
        return
    if ORDINAL.match(subject.short) or description.short.lower().startswith(("however", "given ")):
        return
    if run_together(subject, description) or spelt_out(subject, description):
        return
    if not telling(description) or unasked(fact, subject, world):
        return
    if description.figure or description.text.endswith((" away", " ago", " long", " old")):
        return
    if description.role is not Role.ATTRIBUTE or clause.verb.negation or clause.verb.modal:
        return
    if clause.form == "apposition":
        name = subject_words(clause, world)
        stem = f"what {tense(fact, world)} {name}?" if name else None
    else:
        others = tuple(p for p in clause.parts if p.sense not in {Sense.TIME, Sense.CONDITION})
        stem = inverted(clause, world, "what", gap=description, without=others)
    if stem is not None:
        yield Draft(
            stem=stem, key=description.short, kind=Kind.DESCRIPTION, value=4.5, choice_value=4.2
        )


def asked_otherwise(fact: Fact, subject: Part) -> bool:
    """Whether another rule asks of it: what it was the first to do, what is the largest of its
    kind or a problem for somebody, how somebody describes it."""
    words = fact.answer.short
    if FIRST.match(words) or stands_out(fact) or weighty(fact.answer) or COMPARED.search(words):
        return True
    judged = fact.clause.status is Status.REPORTED and JUDGED.match(words) is not None
    return judged or (not subject.proper and MOST.match(words) is not None)


def unasked(fact: Fact, subject: Part, world: World) -> bool:
    """Whether the subject is nothing to be defined, or the description no definition."""
    clause, description = fact.clause, fact.answer
    dated = any(p.sense in {Sense.TIME, Sense.CONDITION} for p in clause.parts)
    if clause.verb.lemma == "become" and settled_place(subject) and not dated:
        return True  # a town becomes many things
    return (
        subject.kind in {Kind.PERSON, Kind.PEOPLE}
        or not defines(fact, world)
        or PARTIAL.match(subject.short) is not None
        or related(subject)
        or listed(subject, description, clause)
        or added(description, world)
        or no_term(subject, clause, world)
        or no_kind(description)
        or twice_told(subject, description, world)
        or spelt_out(subject, description)
    )


def related(subject: Part) -> bool:
    """Whether the words lean on something that they do not say: "similar tools", "related
    fields"."""
    found = RELATED.search(subject.short)
    return found is not None and not re.match(r" (?:to|from) ", subject.short[found.end() :])


def no_term(subject: Part, clause: Clause, world: World) -> bool:
    """Whether nobody would ask what it is: "the classroom" that the article has spoken of, one
    thing of its kind in a past that is over, or something that only others judged."""
    if said_by_pronoun(subject, world) or run_on(subject, world):
        return True
    bare = BARE.match(subject.short) and not subject.proper and clause.verb.lemma != "become"
    if bare and (clause.verb.past or spoken_of(subject, world)):
        return True
    if not clause.verb.past:
        return False
    return clause.status is Status.REPORTED or subject.short.lower().startswith(("a ", "an "))


def run_on(subject: Part, world: World) -> bool:
    """Whether the subject is more than a noun: it has a finite verb that no relative pronoun
    brings, a semicolon, or picks an example out, "most notably the Berg bank"."""
    if ";" in subject.short or SINGLED_OUT.match(subject.short):
        return True
    for token in world.document.tokens[subject.start : subject.end]:
        if token.tag in {"WDT", "WP", "WRB"}:
            return False
        if token.tag in {"VBZ", "VBP", "MD"}:
            return True
    return False


def listed(subject: Part, description: Part, clause: Clause) -> bool:
    """Whether an apposition is rather a list, "a lamp, a rope, and a bell", or does not agree with
    its noun in number: "boats, the decision of the town"."""
    if clause.form != "apposition":
        return False
    several = bool(description.members) or description.plural
    if description.members and not subject.definite and not subject.proper:
        return True  # "the toys – a drum and a top": these, of many
    if description.members and not subject.plural:
        return True
    return subject.plural and not several


def added(description: Part, world: World) -> bool:
    """Whether "as well as" or "for example" adds the phrase to something else."""
    before = world.document.tokens[max(0, description.start - 4) : description.start]
    words = " ".join(t.text.lower() for t in before if t.text != ",")
    return words.endswith(("as well as", "for example", "for instance"))


def run_together(subject: Part, description: Part) -> bool:
    """Whether two sentences, or the names of a list, were taken for one: "the mayors were Ada Lund;
    Olaf Berg; and ..."."""
    named = description.proper and description.kind is PERSON
    return named or re.search(r"\. |[,;]", subject.short) is not None


def settled_place(subject: Part) -> bool:
    """Whether it is a place, by its name or its noun."""
    return subject.kind in PLACES or wordnet.is_place(subject.head)


def said_by_pronoun(subject: Part, world: World) -> bool:
    """Whether the sentence says "it", and means no name: more often something else."""
    first = world.document.tokens[subject.start]
    return first.tag == "PRP" and not subject.proper


def spoken_of(subject: Part, world: World) -> bool:
    """Whether the noun comes before, so that "the" points back to one of its kind."""
    tokens = world.document.tokens
    return any(t.lemma.lower() == subject.head.lower() for t in tokens[: subject.start])


def no_kind(description: Part) -> bool:
    """Whether the description names a person, where the subject is thought to be none, or tells
    only whose, where or how common something is."""
    heads = {description.head, *map(head_of, description.members)}
    if any(wordnet.is_person(head) for head in heads if head not in BOTH):
        return True
    return EMPTY.match(description.short) is not None or WHOSE.match(description.short) is not None


def head_of(phrase: str) -> str:
    """The last word before "of"."""
    words = phrase.lower().split(" of ")[0].split()
    return words[-1] if words else ""


def twice_told(subject: Part, description: Part, world: World) -> bool:
    """Whether the article also says what it is in other words, as another definition or by "the
    village of X"."""
    told = set(description.short.lower().split()) - ARTICLES
    for fact in world.facts:
        other = fact.clause.subject
        if fact.kind is not FactKind.DEFINITION or other is None or fact.answer is description:
            continue
        if spelt_out(other, fact.answer):
            continue
        known = other.entity is not None and other.entity == subject.entity
        if known or other.short.lower() == subject.short.lower():
            said = set(fact.answer.short.lower().split()) - ARTICLES
            if said and not (said <= told or told <= said):
                return True
    return village_of(subject, description, world)


def spelt_out(subject: Part, description: Part) -> bool:
    """Whether the description is only what the letters of the subject stand for."""
    letters = re.sub(r"^the |s$", "", subject.short)
    initials = "".join(w[0] for w in re.findall(r"[A-Za-z]+", description.short))
    return len(letters) > 1 and letters.isupper() and letters.lower() in initials.lower()


def village_of(subject: Part, description: Part, world: World) -> bool:
    """Whether "the village of X" calls the named place something else than the description."""
    name = subject.short.split()
    tokens = world.document.tokens
    for i in range(2, len(tokens) - len(name)):
        if [t.text for t in tokens[i : i + len(name)]] != name or tokens[i - 1].text != "of":
            continue
        kind = tokens[i - 2].lemma.lower()
        told = description.short.lower().split()
        if subject.proper and wordnet.is_place(kind) and kind not in told:
            return True
    return False


def titular(subject: Part, world: World) -> bool:
    """Whether the title names the subject."""
    bare = re.sub(r"^(?:the|a|an) ", "", subject.short.lower()).partition(",")[0]
    title = world.document.title.lower()
    return bare in title or (subject.plural and bare.removesuffix("s") in title)


def telling(description: Part) -> bool:
    """Whether the description says more than a bare noun."""
    return len(description.text.split()) >= 3


def tense(fact: Fact, world: World) -> str:
    """ "is" or "was", by the verb of the sentence that the apposition stands in."""
    sentence = fact.evidence.sentence
    verbs: list[Verb] = [
        c.verb
        for c in world.clauses
        if c.evidence.sentence == sentence and c.form in {"main", "conjunct"}
    ]
    past = any(v.past for v in verbs)
    thing = fact.clause.subject
    still = thing is not None and (thing.kind is not Kind.EVENT or MOST.match(fact.answer.short))
    lasting = still and thing is not None and thing.proper and thing.kind is not PERSON
    plural = fact.clause.subject is not None and fact.clause.subject.plural
    if past and not lasting:
        return "were" if plural else "was"
    return "are" if plural else "is"


RULE = Rule("definition", "vocabulary", frozenset({FactKind.DEFINITION}), ask)

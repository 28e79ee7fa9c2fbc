"""What something does, where the article tells it once: the whole verb phrase."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import UNTOLD
from quizgen.domain.world import World
from quizgen.lexicon.verb_classes import SAY, THINK
from quizgen.questions.act import NO_DEED, acting
from quizgen.questions.bare import bare, joined
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import doing

# what has a use or an effect in what it does
WORKING = frozenset(
    "absorb accelerate activate attract block break bring carry catch change clean collect "
    "connect control convert create cut damage destroy detect digest direct discourage "
    "distribute divide drive eat eliminate emit enable encourage explain extract feed fight "
    "filter form fuel generate govern guard guide heat help hold identify increase inject "
    "join keep kill lift limit link lower maintain make measure monitor move neutralise "
    "neutralize offer oversee perform power prepare prevent process produce promote protect "
    "provide pull pump push raise recognise recognize reduce reflect regulate release remove "
    "repair replace report resist run save secrete send separate serve slow smother spread "
    "stimulate stop store strengthen supervise supply support teach tell tie trace track "
    "train transfer transform transmit transport trap treat trigger turn visit warm warn "
    "weaken".split()
)
# people of no trade, who do a thousand things
ANYBODY = frozenset(
    "people person man woman child adult family household citizen resident inhabitant human "
    "parent student".split()
)
SHORTEST, LONGEST = 3, 22  # words of what it does
KINDS = frozenset({Kind.THING, Kind.GROUP, Kind.PRODUCT, Kind.ORGANISATION, Kind.PEOPLE})


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What do the valves do?" answered by "Let the blood through in one direction", "What did
    the strikers do?" by both deeds that the sentence tells."""
    clause, subject = fact.clause, fact.clause.subject
    if subject is None or fact.answer is not subject or clause.form != "main":
        return
    verb = clause.verb
    if verb.auxiliaries or verb.negation or verb.passive:
        return
    if clause.status is not Status.ASSERTED or clause.quoted or subject.pronouns:
        return
    if subject.members or any(p.sense is Sense.CONDITION for p in clause.parts):
        return
    if subject.short.lower().startswith(("a ", "an ")) and any(p.fronted for p in clause.parts):
        return  # one of those of a place or time
    works = verb.tag in {"VBZ", "VBP"} and subject.kind in KINDS and verb.lemma in WORKING
    works = works and subject.head.lower() not in ANYBODY
    if not (works or did(clause, world)) or told_more(clause, world, working=works):
        return
    if subject.kind is Kind.PEOPLE and verb.lemma in {"eat", "make", "hold", "run", "form"}:
        return  # one of the many things that people do
    if "also" in clause.evidence.quote.lower().split() or more_follows(clause, world):
        return  # something else is told of it, or of another
    key = bare(clause, world)
    if any(p.sense is Sense.RESULT and not p.fronted and p.short not in key for p in clause.parts):
        return  # what comes of it is left out
    stem = doing(clause, world, "what", gap=None, without=clause.parts)
    if stem is None or not SHORTEST <= len(key.split()) <= LONGEST:
        return
    yield Draft(
        stem=stem,
        key=key,
        kind=Kind.DEED,
        value=4.8 if works else 4.2,
        choice_value=4,
        answer=replace(subject, role=Role.CONTENT),
        asked=Role.CONTENT,
    )


def did(clause: Clause, world: World) -> bool:
    """Whether two deeds of the past are told of people or a body of people, with nothing else
    that may be told of them: no pronoun begins the next sentence."""
    subject, verb = clause.subject, clause.verb
    if subject is None or not acting(subject) or subject.entity is not None:
        return False
    if (
        any(p.fronted for p in clause.parts)
        or verb.tag != "VBD"
        or not joined(clause, world)
        or verb.lemma in NO_DEED | SAY | THINK
    ):
        return False
    after = clause.evidence.sentence + 1
    sentences = world.document.sentences
    if after >= len(sentences):
        return True
    first = world.document.tokens[sentences[after].start]
    return first.pos != "PRON"


def told_more(clause: Clause, world: World, *, working: bool) -> bool:
    """Whether the article tells something else that the same thing does, or anything else of the
    same people."""
    for other in world.clauses:
        if other is clause or other.subject is None or other.form in UNTOLD:
            continue
        here = other.evidence.sentence == clause.evidence.sentence
        if here and (other.form != "conjunct" or other.root > clause.root):
            continue
        acts = (not working or other.verb.lemma in WORKING) and other.form != "reduced"
        if named_again(other.subject, clause.subject):
            return True
        if acts and same(other.subject, clause.subject):
            return True
    return False


def more_follows(clause: Clause, world: World) -> bool:
    """Whether the next sentence goes on to say what it does as well."""
    sentences, after = world.document.sentences, clause.evidence.sentence + 1
    if after >= len(sentences):
        return False
    text = world.document.text(sentences[after].start, sentences[after].end).split()
    return text[0] in {"It", "They"} and "also" in text


def named_again(other: Part, subject: Part | None) -> bool:
    """Whether the other clause tells of the same named thing."""
    return subject is not None and subject.proper and subject.short in other.short


def same(one: Part, other: Part | None) -> bool:
    """Whether two subjects are one thing, by their words or their head."""
    if other is None:
        return False
    return one.short.lower() == other.short.lower() or one.start == other.start


RULE = Rule("function", "detail", frozenset({FactKind.ACTION}), ask)

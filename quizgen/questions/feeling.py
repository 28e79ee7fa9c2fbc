"""How somebody felt, and what somebody feared or was glad of."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from quizgen.domain.candidate import Option
from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import inflect
from quizgen.lexicon.convictions import CONVICTIONS
from quizgen.lexicon.feelings import ABOUT, FEELING, FULL, NOUNS, PLAIN, others
from quizgen.questions.naming import full_name, subject_words
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import compose, inverted

FELT = frozenset({"be", "feel", "become", "grow"})
NOBODY = frozenset("people many some others experts critics everyone".split())
OWN = frozenset({"his", "her", "its"})  # of whom but of the one who feels
FILLED = frozenset({"strike", "fill", "seize", "overcome", "overwhelm"})
OCCASIONS = frozenset({"when", "after", "as", "once"})
TOWARD = frozenset("with of at about by".split())
NOTICED = re.compile(r"(to (?:see|hear|find(?: out)?|learn|discover|think|know)) (.+)")
# which sends the reader back, or gives a reason of its own
UNTOLD = re.compile(r"\b(?:do(?:es|ne|ing)?|did) so\b|, (?:for|because) ")
PARTED = re.compile(r"(?:at|in|on|by|after|during|from|of|about|out|with|for|through)\b", re.I)
SHORT = 5  # words of what somebody feels something about
SHOWING = frozenset(
    "weep cry laugh shout scream shriek tremble shake shiver roar jump leap dance sing clap blush "
    "sob howl groan moan sigh stamp".split()
)
DEGREES = frozenset("very so too quite truly deeply rather greatly much terribly".split())


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "How did X feel when Y?", "What was X afraid of?" and "Why was X glad?" from "was glad
    that"."""
    clause = fact.clause
    if fact.answer is not clause.subject:
        return
    if stated(clause) or felt_now(clause):
        yield from dreaded(clause, world)
    if not stated(clause):
        return
    yield from noticed(clause, world)
    yield from toward(clause, world)
    yield from shown(clause, world)
    yield from moved(clause, world)


def stated(clause: Clause) -> bool:
    """Whether the article itself tells this in the past tense."""
    verb = clause.verb
    told = clause.status is Status.ASSERTED and verb.past
    return told and not verb.negation and not verb.modal


def felt_now(clause: Clause) -> bool:
    """Whether the article itself tells this in the present tense, of somebody in particular."""
    verb, subject, felt = clause.verb, clause.subject, clause.first(Role.PREDICATE)
    told = clause.status is Status.ASSERTED and verb.tag in {"VBZ", "VBP"} and not verb.auxiliaries
    if verb.negation or felt is None or CONVICTIONS.keys() & set(felt.short.split()[:2]):
        return False  # "What is X worried about?" is asked for these already
    told = told and clause.form in {"main", "conjunct"}
    return told and subject is not None and subject.short.lower() not in NOBODY


def dreaded(clause: Clause, world: World) -> Iterator[Draft]:
    """What follows "afraid that", or why somebody was glad, sorry or proud."""
    part = clause.first(Role.PREDICATE)
    if part is None or part.pronouns or clause.verb.lemma not in FELT:
        return
    adjective, found, content = part.short.partition(" that ")
    word = adjective.split()[-1] if adjective else ""
    if not found or word not in FEELING or set(adjective.split()[:-1]) & {"so", "such"}:
        return
    if len(adjective.split()) > 2 or len(content.split()) < 3 or UNTOLD.search(content):
        return
    if word in ABOUT:
        tail = f"{word} {ABOUT[word]}"
        stem = inverted(clause, world, "what", gap=part, tail=tail)
        key, kind = f"that {content}", Kind.STATEMENT
    else:
        stem = inverted(clause, world, "why", gap=part, tail=adjective)
        key, kind = f"because {content}", Kind.REASON
    if stem is not None:
        told = replace(part, role=Role.CONTENT)  # what was felt is no second answer to it
        yield Draft(stem=stem, key=key, kind=kind, value=5.5, answer=told)


def noticed(clause: Clause, world: World) -> Iterator[Draft]:
    """What somebody was glad or surprised to find."""
    feels, found = clause.first(Role.PREDICATE), clause.first(Role.INFINITIVE)
    if feels is None or found is None or clause.verb.lemma not in FELT:
        return
    if set(found.pronouns) - OWN or (found.pronouns and found.entities):
        return
    told = NOTICED.match(found.short)
    word = feels.short.split()[-1]
    if told is None or word not in FEELING or word in ABOUT or len(told[2].split()) < 2:
        return
    if PARTED.match(told[2]):  # "to hear on the radio that": the rest is torn
        return
    stem = inverted(clause, world, "what", gap=found, without=(feels,), tail=f"{word} {told[1]}")
    if stem is not None:
        answer = replace(found, role=Role.CONTENT)
        yield Draft(stem=stem, key=told[2], kind=Kind.STATEMENT, value=4.8, answer=answer)


def toward(clause: Clause, world: World) -> Iterator[Draft]:
    """How somebody felt about somebody or something."""
    felt, subject = feeling(clause), subject_words(clause, world)
    toward = TOWARD | ({"for"} if felt is not None and felt[1] == "sorry" else set())
    objects = [p for p in clause.parts if p.role is Role.PREPOSITIONAL and p.marker in toward]
    if felt is None or subject is None or len(objects) != 1 or objects[0].pronouns:
        return
    part, key, name, words = felt
    about = objects[0]
    if words is not PLAIN or not about.definite or about.start < part.start:
        return
    if len(about.core.split()) > SHORT or {"so", "such", "too"} & set(part.short.split()):
        return  # "so pleased with the song that": more follows
    stem = f"how did {subject} feel about {full_name(replace(about, short=about.core), world)}?"
    options = rivals(clause, key, others(name, words))
    yield Draft(
        stem=stem,
        key=key,
        kind=Kind.DESCRIPTION,
        value=4.4,
        choice_value=4.6,
        answer=part,
        options=options,
    )


def shown(clause: Clause, world: World) -> Iterator[Draft]:
    """Which feeling made somebody weep, laugh or tremble."""
    verb, subject = clause.verb, subject_words(clause, world)
    causes = [p for p in clause.parts if p.marker in {"for", "with", "from", "in"}]
    causes = [p for p in causes if p.core in NOUNS]
    if len(causes) != 1 or subject is None or verb.lemma not in SHOWING or verb.auxiliaries:
        return
    base = inflect.base(verb.text, verb.tag, verb.lemma)
    opening = ["what feeling made", subject, base, verb.particle]
    stem = compose(clause, world, opening, {causes[0]})
    if stem is None:
        return
    name, key = NOUNS[causes[0].core], causes[0].core
    options = rivals(clause, key, others(name, FULL))
    yield Draft(
        stem=stem,
        key=key,
        kind=Kind.THING,
        value=4.4,
        choice_value=4.6,
        options=options,
        answer=causes[0],
        asked=Role.SUBJECT,
        class_noun="feeling",
    )


def moved(clause: Clause, world: World) -> Iterator[Draft]:
    """What somebody felt on an occasion that the clause names."""
    occasions = [p for p in clause.parts if p.marker in OCCASIONS and p.sense is Sense.TIME]
    subject = subject_words(clause, world)
    felt = feeling(clause)
    if felt is None or subject is None or len(occasions) != 1 or occasions[0].pronouns:
        return
    part, key, name, words = felt
    without = {p for p in clause.parts if p is not occasions[0]}
    stem = compose(clause, world, ["how did", subject, "feel"], {*without})
    if stem is None or stem.rstrip("?").endswith(" feel"):
        return  # of the occasion nothing is left
    options = rivals(clause, key, others(name, words))
    yield Draft(
        stem=stem,
        key=key,
        kind=Kind.DESCRIPTION,
        value=4.8,
        choice_value=5,
        answer=part,
        options=options,
    )


def rivals(clause: Clause, key: str, texts: Iterable[str]) -> tuple[Option, ...]:
    """Words for other feelings as options beside `key`."""
    why = f"Paragraph {clause.evidence.paragraph} tells of another feeling: {key}."
    return tuple(Option(text, why, "feelings") for text in texts)


def feeling(clause: Clause) -> tuple[Part, str, str, dict[str, str]] | None:
    """The part that tells the feeling, its words, which feeling it is, and the words for
    others in the same form."""
    part = clause.first(Role.PREDICATE)
    if part is not None and clause.verb.lemma in FELT:
        words = [w for w in part.short.split() if w not in DEGREES]
        if len(words) == 1 and words[0] in FEELING:
            return part, words[0], FEELING[words[0]], PLAIN
    verb, subject = clause.verb, clause.subject
    done_by = clause.first(Role.AGENT) is not None
    if verb.passive and verb.text in FEELING and subject is not None and not done_by:
        told = replace(subject, role=Role.PREDICATE, text=verb.text, short=verb.text)
        return told, verb.text, FEELING[verb.text], PLAIN
    for part in clause.parts:
        noun = part.core.removeprefix("with ").removeprefix("by ")
        if clause.verb.lemma in FILLED and clause.verb.passive and noun in NOUNS:
            key = f"{clause.verb.text} {part.short}"
            how = f"{clause.verb.text} {part.short.split()[0]}"  # "struck with", "seized by"
            filled = {name: f"{how} {word}" for name, word in FULL.items()}
            return part, key, NOUNS[noun], filled
    return None


RULE = Rule("feeling", "detail", frozenset({FactKind.QUALITY, FactKind.ACTION}), ask)

"""What somebody in a tale proposes to do with others, says that he will do, or refuses to do."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import inflect
from quizgen.lexicon.sexes import sex_of
from quizgen.questions.naming import subject_words
from quizgen.questions.rule import Draft, Rule

WILL = frozenset({"will", "shall"})
WISH = frozenset("choose want wish intend mean care".split())
ACTORS = frozenset({Kind.PERSON, Kind.PEOPLE})
UNWILLED = frozenset(
    "be have die see know wake feel fall find become seem need hear lose get rest suffer".split()
)
HINTING = frozenset("help tell say show see try do be".split())  # what, the rest tells
FEWEST = 2  # words of what is refused
SHORTEST, LONGEST = 3, 22  # words of what is proposed
PRONOUNS = {"he": "he", "him": "he", "his": "he", "himself": "he", "she": "she", "her": "she",
            "herself": "she", "it": "it", "its": "it"}  # fmt: skip


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X propose?" from "we will", "What did X say he would do?" from "I will"."""
    clause = fact.clause
    if not world.tale or fact.answer is not clause.subject:
        return
    yield from refused(fact, world)
    if not announced(clause, world) or lender(clause, world) is not None:
        return
    together = world.document.tokens[fact.answer.root].text.lower() == "we"
    plans = [c for c in world.clauses if alike(c, clause, world)] if together else [clause]
    if plans[0] is not clause or len(plans) > 2:
        return
    deeds = [joined(plan, world) for plan in plans]
    key = " and ".join(deeds)
    if not SHORTEST <= len(key.split()) <= LONGEST or not all(deeds):
        return
    speaker = speaker_of(clause, world)
    who = pronoun(speaker, world)
    if together:
        stem = f"what did {speaker} propose to do?"
    elif who and not any(rivals(other, clause, world) for other in world.clauses):
        stem = f"what did {speaker} say that {who} would do?"
    else:
        return
    answer = replace(fact.answer, role=Role.INFINITIVE, text=key, short=key, inner=key)
    yield Draft(stem=stem, key=key, kind=Kind.DEED, value=5.5, answer=answer)


def refused(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X refuse to do?" from "I do not choose to" or "I will not"."""
    clause = fact.clause
    verb = clause.verb
    if verb.negation != "not":
        return
    if not spoken(clause, world, {"i"}):
        yield from unwilling(fact, world)
        return
    wish = clause.first(Role.INFINITIVE)
    if verb.lemma in WISH and wish is not None and not wish.pronouns:
        key = wish.core.removeprefix("to ")
    elif verb.modal in WILL and not any(p.pronouns for p in clause.parts):
        key = deed(clause)
    else:
        return
    if len(key.split()) < FEWEST:
        return
    answer = replace(fact.answer, role=Role.INFINITIVE, text=key, short=key, inner=key)
    stem = f"what did {speaker_of(clause, world)} refuse to do?"
    yield Draft(stem=stem, key=key, kind=Kind.DEED, value=5.5, answer=answer)


def unwilling(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X refuse to do?" from "X would not" in the teller's words."""
    clause, name = fact.clause, subject_words(fact.clause, world)
    willed = clause.verb.modal == "would" and clause.verb.lemma not in UNWILLED
    acts = fact.answer.kind in ACTORS or fact.answer.short in world.characters
    if not (willed and acts and name) or clause.quoted or clause.verb.passive:
        return
    if clause.form not in {"main", "conjunct"} or any(p.fronted for p in clause.parts):
        return
    if any(p.role is Role.ADVERBIAL for p in clause.parts):
        return  # "if he had come, he would not"
    key = deed(clause)
    if len(key.split()) < SHORTEST or len(key.split()) > LONGEST:
        return
    answer = replace(fact.answer, role=Role.INFINITIVE, text=key, short=key, inner=key)
    stem = f"what did {name} refuse to do?"
    yield Draft(stem=stem, key=key, kind=Kind.DEED, value=5.5, answer=answer)


def announced(clause: Clause, world: World) -> bool:
    """Whether a speaker says in so many words that he, or they all, will do something."""
    sure = clause.verb.modal in WILL and not clause.verb.negation
    return sure and spoken(clause, world, {"i", "we"})


def spoken(clause: Clause, world: World, subjects: set[str]) -> bool:
    """Whether a known speaker says the clause of himself."""
    if clause.subject is None or not speaker_of(clause, world):
        return False
    return world.document.tokens[clause.subject.root].text.lower() in subjects


def speaker_of(clause: Clause, world: World) -> str:
    """Who speaks the quotation that the clause stands in, "" if nobody known does."""
    quotation = world.document.quotation_at(clause.root)
    speaker = quotation.speaker or "" if quotation is not None else ""
    named = quotation is not None and quotation.entity is not None
    return speaker if named or speaker.startswith("the ") else ""


def lender(clause: Clause, world: World) -> Clause | None:
    """The clause with the same "I will" that "and" joins this one to."""
    verb = world.document.tokens[clause.root]
    return next(
        (
            c
            for c in world.clauses
            if verb.dep == "conj" and c.root == verb.head and c.subject is not None
            if clause.subject is not None and c.subject.start == clause.subject.start
        ),
        None,
    )


def joined(clause: Clause, world: World) -> str:
    """What will be done, with the deeds that "and" joins to it; "" where one of them cannot be
    understood."""
    more = [c for c in world.clauses if lender(c, world) is clause]
    deeds = [deed(clause), *(deed(c) for c in more)]
    return " and ".join(deeds) if all(deeds) and len(deeds) <= 2 else ""


def rivals(other: Clause, clause: Clause, world: World) -> bool:
    """Whether the speaker says of something else too that he will do it."""
    if other is clause or other.verb.lemma in HINTING or lender(other, world) is clause:
        return False
    bound = other.verb.modal == "must" and spoken(other, world, {"i", "we"})
    return (bound or announced(other, world)) and speaker_of(other, world) == speaker_of(
        clause, world
    )


def alike(other: Clause, clause: Clause, world: World) -> bool:
    """Whether another clause of the same speaker and paragraph plans for them all too."""
    same = speaker_of(other, world) == speaker_of(clause, world)
    near = other.evidence.paragraph == clause.evidence.paragraph
    if not (same and near and announced(other, world)) or other.subject is None:
        return False
    return world.document.tokens[other.subject.root].text.lower() == "we"


def deed(clause: Clause) -> str:
    """What will be done, "" where a word of it cannot be understood."""
    verb = clause.verb
    conditions = [p for p in clause.parts if p.fronted and p.marker == "if"]
    kept = [*(p for p in clause.parts if not p.fronted), *conditions]
    if any(p.pronouns for p in kept):
        return ""
    base = inflect.base(verb.text, verb.tag, verb.lemma)
    return " ".join(w for w in [*verb.adverbs, base, verb.particle, *(p.short for p in kept)] if w)


def pronoun(speaker: str, world: World) -> str:
    """He, she or it, as the tale itself calls the speaker or the noun tells; "" else."""
    document = world.document
    for i, known in sorted(document.antecedents.items()):
        word = PRONOUNS.get(document.tokens[i].text.lower())
        if word is not None and known.text == speaker:
            return word
    noun = speaker.rsplit(maxsplit=1)[-1].lower() if speaker.startswith("the ") else ""
    return {"m": "he", "f": "she"}.get(sex_of(noun), "")


RULE = Rule("proposal", "attribution", frozenset({FactKind.ACTION}), ask)

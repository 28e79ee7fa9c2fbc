"""What somebody in a tale says that he will do if the other does something."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import inflect
from quizgen.lexicon.verb_forms import past
from quizgen.questions.proposal import deed, pronoun, speaker_of, spoken
from quizgen.questions.rule import Draft, Rule

WILL = frozenset({"will", "shall"})
OBJECTS = {"he": "him", "she": "her", "it": "it"}
OWN = {"he": "his", "she": "her", "it": "its"}
FEWEST, LONGEST = 2, 18  # words of what is promised


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X say that he would do if Y helped him?" from "If you help me, I will ...", said
    to Y."""
    clause = fact.clause
    if not world.tale or fact.answer is not clause.subject or clause.verb.modal not in WILL:
        return
    speaker, who = speaker_of(clause, world), pronoun(speaker_of(clause, world), world)
    quotation = world.document.quotation_at(clause.root)
    hearer = quotation.hearer if quotation is not None else None
    if hearer is None or not who or not spoken(clause, world, {"i"}) or clause.verb.negation:
        return
    cases = [p for p in clause.parts if p.marker == "if"]
    if len(cases) != 1:
        return
    case = next((c for c in world.clauses if c.root == cases[0].root), None)
    condition = told(case, world, speaker, who) if case is not None else ""
    others = tuple(p for p in clause.parts if p is not cases[0])
    key = deed(replace(clause, parts=others))
    if not condition or not FEWEST <= len(key.split()) <= LONGEST or speaker in key:
        return
    answer = replace(fact.answer, role=Role.INFINITIVE, text=key, short=key, inner=key)
    stem = f"what did {speaker} say that {who} would do if {hearer.text} {condition}?"
    yield Draft(stem=stem, key=key, kind=Kind.DEED, value=5.6, answer=answer)


def told(case: Clause, world: World, speaker: str, who: str) -> str:
    """What the hearer is to do, in the past tense; "" where the condition is another's or cannot
    be told."""
    verb, subject = case.verb, case.subject
    if subject is None or world.document.tokens[subject.root].text.lower() != "you":
        return ""
    if any(p.pronouns or p.fronted for p in case.parts) or verb.passive or verb.lemma == "be":
        return ""
    now = verb.tag in {"VB", "VBP"} or verb.text == verb.lemma  # "let" may be either
    if verb.modal not in {"", *WILL} or not now:
        return ""
    base = inflect.base(verb.text, verb.tag, verb.lemma)
    chain = ["did", verb.negation, base] if verb.negation else [past(base)]
    words = [*chain, verb.particle, *(p.short for p in case.parts)]
    text = " ".join(w for w in words if w)
    return text.replace(f"{speaker}’s", OWN[who]).replace(speaker, OBJECTS[who])


RULE = Rule("bargain", "attribution", frozenset({FactKind.ACTION}), ask)

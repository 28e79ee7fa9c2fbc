"""Who did it: the by-phrase of a passive, finite or reduced, asked for in the active voice."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role, Verb
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import inflect, wordnet
from quizgen.questions.naming import full_name, meant_by_class
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.run_together import DETERMINERS
from quizgen.questions.stem import ORDER, straight
from quizgen.questions.subject import peoples
from quizgen.questions.times import plainly_past
from quizgen.questions.wh import who_or_what

BE = frozenset({"be", "been", "being", "is", "are", "was", "were", "am"})
PLAIN = frozenset({"is", "are", "was", "were", "am"})
INDEFINITE = frozenset("a an no some any another several many few each every".split())
NAMELESS = frozenset("unnamed unknown anonymous unidentified".split())
ON_THE_WAY = re.compile(r" (?:in|on|en|under) \w+$")
HOLLOW = frozenset("thing way fact something anything".split())  # "by things that people say"
# which somebody uses, and which do nothing themselves: "was sent by text message"
MEANS = frozenset(
    "phone telephone telegram telegraph post mail email e-mail letter fax radio message text hand "
    "mouth word train bus car boat ship plane air sea land road rail truck lorry van bicycle bike "
    "courier satellite video cheque check card".split()
)
NOBODY = frozenset("others other some someone somebody anyone many several various".split())


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Who designed X?", "Which company ...?", "What destroyed X?"."""
    agent, patient = fact.answer, fact.clause.subject
    if agent.role is not Role.AGENT or agent.pronouns or patient is None or patient.pronouns:
        return
    if fact.clause.verb.lemma in ORDER or not known(fact.clause, patient, world):
        return
    if vague(agent):
        return
    if told_on(agent, fact.clause, world):
        return
    if torn(agent, fact.clause) or loose(fact.clause, patient, world):
        return
    wh = who_or_what(agent, world)
    clause = active(plainly_past(fact.clause, world, agent), patient, world)
    if wh is None or clause is None:
        return
    if wh.phrase == "what" and (agent.proper or peoples(agent)):
        return  # "the Normans": a name that is no thing
    stem = straight(clause, world, wh.phrase, plural=wh.plural, without=(agent,))
    if stem is not None:
        person = agent.kind in {Kind.PERSON, Kind.ORGANISATION}
        key = agent.inner if not agent.proper else full_name(agent, world).removeprefix("by ")
        yield Draft(
            stem=stem,
            key=key,
            kind=agent.kind,
            value=3.5,
            choice_value=4.0 if person else 3,
            asked=Role.AGENT,
            class_noun=wh.noun,
        )


def known(clause: Clause, patient: Part, world: World) -> bool:
    """Whether the reader can tell what it was done to: something definite or named, or in a
    main clause a kind of things told by more than a noun; never what the article denies."""
    document = world.document
    here = document.tokens[patient.root]
    while True:
        if any(document.tokens[c.i].lemma == "no" for c in document.children(here.i)):
            return False
        if here.pos == "ADP" and here.text.lower() == "without":
            return False
        if here.head == here.i:
            break
        here = document.tokens[here.head]
    words = patient.short.lower().split()
    if words[:2] == ["the", "first"] and patient.plural:
        return False  # the first that it was done to by that one
    if patient.definite or patient.proper:
        by_clause = clause.form == "reduced" and words[0] == "the" and not patient.proper
        whole = len(words) > 4 or "of" in words  # else "the" points to the participle
        return words[0] not in INDEFINITE and (whole or not by_clause)
    return clause.form in {"main", "conjunct"} and len(words) > 1 and words[0] not in INDEFINITE


def torn(agent: Part, clause: Clause) -> bool:
    """Whether what follows the doer belongs to it: "by a leak in transit | to the coast", "by
    the purchase of the mill | by a baker"."""
    on = ON_THE_WAY.search(agent.core) is not None
    after = (p for p in clause.parts if p.start == agent.end)
    twice = any(p is not agent and p.marker == "by" for p in clause.parts)
    return twice or any(on and p.marker == "to" for p in after)


def told_on(agent: Part, clause: Clause, world: World) -> bool:
    """Whether a colon right behind the doer names whom it counts ("by two men: ..."), or "also"
    tells of a doer before this one."""
    tokens = world.document.tokens
    if agent.end < len(tokens) and tokens[agent.end].text == ":":
        return True
    subject = clause.subject
    start = subject.end if subject is not None and subject.end < clause.root else clause.root
    return any(t.text.lower() == "also" for t in tokens[start : agent.start])


def loose(clause: Clause, patient: Part, world: World) -> bool:
    """Whether a comma parts the participle from a noun behind a preposition, so that it may as
    well belong to another: "a study at the college, funded by the town"."""
    tokens = world.document.tokens
    apart = clause.form == "reduced" and tokens[max(0, clause.root - 1)].text == ","
    return apart and tokens[patient.root].dep == "pobj"


def vague(agent: Part) -> bool:
    """Whether the doer is nobody in particular, or a body of people that has no name and is
    neither who nor what."""
    words = agent.core.lower().split()
    if not words or words[0] in NOBODY or NAMELESS & set(words):
        return True
    if words[:2] == ["one", "of"] or agent.head in HOLLOW:
        return True
    if agent.head in MEANS and agent.head_tag == "NN" and not determined(words):
        return True
    return not agent.proper and (agent.kind is Kind.GROUP or wordnet.is_group(agent.head))


def determined(words: list[str]) -> bool:
    """Whether the phrase begins with an article or the like, or with a name's genitive."""
    return words[0] in DETERMINERS or any(w.endswith(("'s", "’s")) for w in words)


def active(clause: Clause, patient: Part, world: World) -> Clause | None:
    """The passive clause in the active voice, its subject become the object; None where the verb
    is no whole passive."""
    verb = active_verb(clause.verb)
    if verb is None:
        return None
    name = meant_by_class(patient, world) or patient.short
    thing = replace(patient, role=Role.OBJECT, fronted=False, short=name)
    return replace(clause, verb=verb, parts=(thing, *clause.parts))


def active_verb(verb: Verb) -> Verb | None:
    """ "was designed" gives "designed", "has been designed" "has designed", and so on."""
    chain = verb.auxiliaries
    if not verb.passive or not chain or chain[-1].lower() not in BE or verb.negation:
        return None
    last, rest = chain[-1].lower(), chain[:-1]
    if last in PLAIN:
        past = last in {"was", "were"}
        if not past:
            return replace(verb, text=verb.lemma, tag="VBP", auxiliaries=(), passive=False)
        regular = verb.text.lower().endswith("ed")
        text = verb.text if regular else inflect.past(verb.lemma)
        return replace(verb, text=text, tag="VBD", auxiliaries=(), passive=False)
    if not rest:
        return None
    text = {"been": verb.text, "being": inflect.gerund(verb.lemma), "be": verb.lemma}[last]
    tag = {"been": "VBN", "being": "VBG", "be": "VB"}[last]
    return replace(verb, text=text, tag=tag, auxiliaries=rest, passive=False)


RULE = Rule("agent", "detail", frozenset({FactKind.ACTION}), ask)

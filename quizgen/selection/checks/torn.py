"""Does the item say all that its verb needs, and nothing that belongs to another verb?"""

import re

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Role
from quizgen.domain.document import Token
from quizgen.domain.world import World
from quizgen.lexicon.complements import NEEDING, bound
from quizgen.selection.checks.check import Check

FINITE = frozenset({"VBZ", "VBP", "VBD", "MD"})
OPENING = frozenset("who which that whose where when while and but or because as if".split())
DASHES = frozenset({"–", "—", "--"})
BEFORE_NOUNS = frozenset("at in on from of into under near".split())
RELATIVE = re.compile(r" (?:who|which|that|where) ")
TAIL = 3  # words by which the end of a stem is found in the sentence
UNSAID_TIME = re.compile(r"[^,] at (?:the|that) time$")


def reason(candidate: Candidate, world: World) -> str | None:
    """What was torn off."""
    clause = candidate.fact.clause
    text = f"{candidate.stem} {candidate.key}".lower().replace("according to", "")
    said = set(re.findall(r"[\w’'-]+", text))
    needed = NEEDING.get(clause.verb.lemma)
    tells = {clause.verb.text.lower(), clause.verb.lemma} & said
    if needed is not None and tells and not needed & said:
        return f"{clause.verb.lemma!r} lacks its {' or '.join(sorted(needed))!r}"
    left = left_out(clause, world)
    if left and left not in said:
        return f"{clause.verb.lemma!r} lacks the {left!r} that it has in the sentence"
    if to_be_done(candidate):
        return "what is to be done was torn off"
    if UNSAID_TIME.search(candidate.key):
        return "'at the time' tells no time"
    answer = candidate.fact.answer
    if answer.role is Role.OBJECT and half_clause(candidate, world):
        return "the verb of a clause within the key was torn off"
    if whole_clause(clause, world):
        return "'which' sums up what comes before it"
    if no_subject(clause, world):
        return "what stands behind a preposition is no subject"
    if no_reason(candidate, world):
        return "the reason has no verb"
    joined = (c for c in world.clauses if tokens_head(c, world) == clause.root)
    if other_doer(clause, world):
        return f"somebody else may have {clause.verb.text!r}"
    if no_verb(clause, world) or any(no_verb(c, world) for c in joined):
        return f"{clause.verb.text!r} may describe what follows it"
    return None


def left_out(clause: Clause, world: World) -> str:
    """The preposition that the verb takes along with its object and that stands behind it in the
    same breath, "" where there is none."""
    if clause.first(Role.OBJECT) is None:
        return ""
    for token in following(clause, world):
        if bound(clause.verb.lemma, token.text.lower()) and token.pos == "ADP":
            return borne(token, clause, world)
    return ""


def borne(token: Token, clause: Clause, world: World) -> str:
    """The preposition, "" where the parser gives it to a noun that may well own it."""
    governor = world.document.tokens[token.head]
    owned = governor.pos in {"NOUN", "PROPN"} and token.text.lower() != "into"
    return "" if owned else token.text.lower()


def following(clause: Clause, world: World) -> list[Token]:
    """What stands behind the verb up to the next mark, or to a word that opens a clause; a verb
    that "and" joins, "the college and affiliated schools", may be none."""
    tokens, found = world.document.tokens, list[Token]()
    end = world.document.sentences[clause.evidence.sentence].end
    for token in tokens[clause.root + 1 : end]:
        opens = token.text.lower() in OPENING - {"and", "or"} or token.tag in FINITE - {"VBD"}
        past = token.tag == "VBD" and tokens[token.i - 1].text.lower() != "and"
        if token.pos == "PUNCT" or opens or past:
            break
        found.append(token)
    return found


def to_be_done(candidate: Candidate) -> bool:
    """Whether "to be" follows where the stem ends: "argued for the plan | to be dropped"."""
    stem, quote = candidate.stem.rstrip("?"), candidate.fact.clause.evidence.quote
    tail = " ".join(stem.split()[-TAIL:])
    behind = quote.partition(tail)[2]
    return behind.startswith(" to be ") and not candidate.key.lower().startswith(("to be ", "be "))


def half_clause(candidate: Candidate, world: World) -> bool:
    """Whether the key has a clause whose own clause goes on: "a study which shows the gap | is
    growing"."""
    clause, thing = candidate.fact.clause, candidate.fact.answer
    tokens = world.document.tokens
    if clause.form not in {"main", "conjunct"} or not RELATIVE.search(candidate.key):
        return False
    inside = thing.start > clause.root and thing.end < len(tokens)
    return inside and tokens[thing.end].tag in FINITE and tokens[thing.end - 1].pos != "PUNCT"


def whole_clause(clause: Clause, world: World) -> bool:
    """Whether the clause is one with "which" behind a comma, and its noun is any one of a kind:
    "can be done by a machine, which is the same as saying"."""
    subject = clause.subject
    if clause.form != "relative" or subject is None or subject.plural:
        return False
    if not subject.short.lower().startswith(("a ", "an ")):
        return False
    before = world.document.tokens[max(0, clause.root - 6) : clause.root]
    which = next((t for t in before if t.text.lower() == "which"), None)
    return which is not None and world.document.tokens[which.i - 1].text == ","


def no_subject(clause: Clause, world: World) -> bool:
    """Whether the subject stands right behind a preposition, "at the far end sailors mend nets", or
    is an "it" behind a dash."""
    subject = clause.subject
    if clause.form != "main" or subject is None or not 0 < subject.start < clause.root:
        return False
    tokens = world.document.tokens
    before = tokens[subject.start - 1]
    if before.text in DASHES and tokens[subject.start].text.lower() == "it":
        told = (c for c in world.clauses if c.evidence.sentence == clause.evidence.sentence)
        # "praised the new way of mending nets – it is unlike": the way, or the mending
        return any(c.root < clause.root and c.first(Role.OBJECT) for c in told)
    return before.text.lower() in BEFORE_NOUNS and before.pos == "ADP"


def other_doer(clause: Clause, world: World) -> bool:
    """Whether a second verb may have another subject: "was paid for by a smith who owned the ferry,
    and opened the road"."""
    first = head_clause(clause, world)
    agent = first.first(Role.AGENT) if first is not None else None
    if agent is None or clause.verb.passive:
        return False
    return re.search(r"\b(?:who|which)\b", agent.text) is not None


def no_verb(clause: Clause, world: World) -> bool:
    """Whether a past tense behind "and" is rather a participle, since what follows it belongs to
    the verb before: "turned the mill and adjoining, abandoned sheds into shops"."""
    first, tokens = head_clause(clause, world), world.document.tokens
    if first is None or first.first(Role.OBJECT) is None or clause.verb.auxiliaries:
        return False
    here = tokens[clause.root]
    if not here.text.endswith("ed") or tokens[here.i - 1].text.lower() != "and":
        return False
    own, others = clause.verb.lemma, [p.marker for p in first.parts]
    markers = {m for p in clause.parts for m in (p.marker, "into" if " into " in p.short else "")}
    return any(
        bound(first.verb.lemma, m) and not bound(own, m) and m not in others
        for m in sorted(markers - {"to", "of"})
    )


def head_clause(clause: Clause, world: World) -> Clause | None:
    """The clause whose verb "and" joins this one to."""
    at = tokens_head(clause, world)
    return next((c for c in world.clauses if c.root == at), None)


def tokens_head(clause: Clause, world: World) -> int:
    """The token that the clause hangs on, -1 where it is no second verb."""
    return world.document.tokens[clause.root].head if clause.form == "conjunct" else -1


def no_reason(candidate: Candidate, world: World) -> bool:
    """Whether a "because" stands before no clause: "Because the law to be changed"."""
    low, answer = candidate.key.lower(), candidate.answer
    if not low.startswith("because ") or low.startswith("because of "):
        return False
    within = world.document.tokens[answer.start : answer.end]
    return " to " in low and bool(within) and not any(t.tag in FINITE for t in within)


CHECK = Check("torn", reason, "Nothing that the verb needs is left out of stem and key.")

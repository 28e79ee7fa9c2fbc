"""The finished stem, parsed: does the question word play the role that it was made for?

Parsers err on questions more than on statements, so that each check here wants evidence that
does not hang on one label alone.
"""

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Role
from quizgen.domain.document import Token
from quizgen.selection.agreement import LEADING, agreement
from quizgen.selection.question import DO, UNCHANGED, Question, auxiliary, read

ARTICLES = {"the", "a", "an"}


def parse_checks(candidate: Candidate, tokens: tuple[Token, ...]) -> tuple[str, str] | None:
    """The first fault that the parse of a finished stem shows, as (check, reason); None if it
    shows none. `tokens` may be numbered from any start."""
    if candidate.set_form:
        return None
    question = read(tokens)
    if question is None:
        return "round trip", "the parser finds no question word"
    for name, check in CHECKS:
        reason = check(candidate, question)
        if reason is not None:
            return name, reason
    return None


def one_root(candidate: Candidate, question: Question) -> str | None:
    """Whether the stem falls into two sentences or two main verbs without a join."""
    roots = [j for j, head in enumerate(question.heads) if head == j]
    verbs = [j for j in roots if question.tokens[j].pos in {"VERB", "AUX"}]
    if len(verbs) > 1:
        texts = ", ".join(question.tokens[j].text for j in verbs)
        return f"it reads as {len(verbs)} sentences ({texts})"
    return None


def coordination(candidate: Candidate, question: Question) -> str | None:
    """Whether a finite verb is joined to an infinitive: "to clear the road and offers help"."""
    for j, token in enumerate(question.tokens):
        verb = question.tokens[question.heads[j]]
        bare = token.dep == "conj" and verb.tag == "VB" and token.tag == "VBZ"
        whole = any(question.tokens[k].dep == "nsubj" for k in question.children(j))
        to = any(question.low(k) == "to" for k in question.children(question.heads[j]))
        if bare and to and not whole and question.heads[j] < j:
            return f"{token.text!r} does not go with {verb.text!r}"
    return None


def do_support(candidate: Candidate, question: Question) -> str | None:
    """Whether "did" is followed by a base form, and a question word in its place by no "did"."""
    place = auxiliary(question)
    if place is None or question.low(place) not in DO:
        return None
    head = question.heads[place]
    if head <= place:
        return None
    verb = question.tokens[head]
    if opens_subject(verb, candidate):
        return None
    if verb.tag in {"VBD", "VBZ", "VBN", "VBG"} and inflected(verb, candidate):
        return f"{question.low(place)!r} is followed by {verb.text!r}"
    return None


def opens_subject(word: Token, candidate: Candidate) -> bool:
    """Whether the word is the first of the subject: "closing the mill", "arranged marriages"."""
    subject = candidate.fact.clause.subject
    return subject is not None and subject.short.lower().split()[:1] == [word.text.lower()]


def inflected(verb: Token, candidate: Candidate) -> bool:
    """Whether the verb is not in its base form, by its lemma and by its looks."""
    low = verb.text.lower()
    if low == verb.lemma.lower() or low in UNCHANGED or low == candidate.fact.clause.verb.lemma:
        return False
    return verb.pos in {"VERB", "AUX"}


def inversion(candidate: Candidate, question: Question) -> str | None:
    """Whether the verb stands where the asked role wants it."""
    place = auxiliary(question)
    after = question.low(question.wh + 1)
    pronoun = question.tokens[question.wh].tag == "WP"
    if candidate.asked in LEADING:
        if not (pronoun and after in DO and question.low(question.wh) in {"who", "what"}):
            return None
        subject = any(
            t.dep in {"nsubj", "nsubjpass"} and j > question.wh + 1
            for j, t in enumerate(question.tokens)
        )
        negated = question.low(question.wh + 2) in {"not", "n't", "n’t"}
        return None if subject or negated else f"{after!r} stands before the verb"
    if place is None:
        return "it has no auxiliary before its subject"
    following = question.tokens[place + 1] if place + 1 < len(question.tokens) else None
    if following is not None and opens_subject(following, candidate):
        return None
    who = candidate.fact.clause.subject
    unowned = who is not None and who.short.lower() == "it"  # "What was believed about X?"
    named = question.low(place + 1) == "been" and question.low(place + 2) in ARTICLES
    participle = following is not None and following.tag == "VBN" and not unowned and not named
    if following is not None and participle and question.heads[place] == place + 1:
        return f"{following.text!r} stands before its subject"
    return None


def role(candidate: Candidate, question: Question) -> str | None:
    """Whether the wh-word attaches as it was made to."""
    wh = question.tokens[question.wh]
    if wh.tag != "WP":
        return None
    dep, head = wh.dep, question.tokens[question.heads[question.wh]]
    if candidate.asked in LEADING and dep in {"dobj", "pobj"} and subject_of(question, head):
        return "the question word is read as the object"
    asks_object = candidate.asked in {Role.OBJECT, Role.INDIRECT}
    if asks_object and dep in {"nsubj", "nsubjpass"} and not inverted(question):
        return "the question word is read as the subject"
    return None


def subject_of(question: Question, head: Token) -> bool:
    """Whether the verb has a subject of its own right after an auxiliary."""
    first = question.tokens[0].i
    children = question.children(head.i - first)
    found = [j for j in children if question.tokens[j].dep in {"nsubj", "nsubjpass"}]
    place = auxiliary(question)
    return bool(found) and place is not None and place < found[0] and place <= question.wh + 2


def inverted(question: Question) -> bool:
    """Whether a form of do, or an auxiliary before a noun or name, follows the wh-phrase."""
    place = auxiliary(question)
    if place is None or place + 1 >= len(question.tokens):
        return False
    if question.low(place) in DO:
        following = question.tokens[place + 1]
        return following.tag != "VB" or not following.text.islower()
    return question.tokens[place + 1].pos in {"DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM"}


CHECKS = (
    ("one sentence", one_root),
    ("coordination", coordination),
    ("do-support", do_support),
    ("word order", inversion),
    ("round trip", role),
    ("agreement", agreement),
)

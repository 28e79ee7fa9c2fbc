"""The finished stem, parsed: does the question word play the role that it was made for?

Parsers err on questions more than on statements, so that each check here wants evidence that
does not hang on one label alone.
"""

from dataclasses import dataclass

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Role
from quizgen.domain.document import Token

WH_TAGS = {"WP", "WP$", "WDT", "WRB"}
DO = frozenset({"do", "does", "did"})
AUXILIARIES = DO | frozenset(
    "is are was were am be been has have had will would can could may might must shall should "
    "ca wo".split()
)
SINGULAR_FORMS = frozenset({"does", "has", "is", "was"})
PLURAL_FORMS = frozenset({"do", "have", "are", "were"})
UNCHANGED = frozenset(
    "set put cut let hit cost hurt read spread shut split bet cast quit rid burst beat come become "
    "run overcome".split()
)
# nouns that go with either number
COLLECTIVE = frozenset(
    "police people staff team government family crew public group majority number half rest "
    "percent cent species series data media committee company army navy party couple pair lot "
    "council club band cattle none all some most headquarters politics means public youth".split()
)


@dataclass(frozen=True, slots=True)
class Question:
    """The tokens of a stem, numbered from 0, and the place of its wh-word."""

    tokens: tuple[Token, ...]
    heads: tuple[int, ...]
    wh: int

    def children(self, i: int) -> list[int]:
        """The direct dependents of token `i`."""
        return [j for j, head in enumerate(self.heads) if head == i and j != i]

    def low(self, i: int) -> str:
        """Token `i` in small letters, "" beyond the end."""
        return self.tokens[i].text.lower() if 0 <= i < len(self.tokens) else ""


def parse_checks(candidate: Candidate, tokens: tuple[Token, ...]) -> tuple[str, str] | None:
    """The first fault that the parse of a finished stem shows, as (check, reason); None if it
    shows none. `tokens` may be numbered from any start."""
    question = read(tokens)
    if question is None:
        return "round trip", "the parser finds no question word"
    for name, check in CHECKS:
        reason = check(candidate, question)
        if reason is not None:
            return name, reason
    return None


def read(tokens: tuple[Token, ...]) -> Question | None:
    """The tokens as a question, None without a wh-word."""
    if not tokens:
        return None
    first = tokens[0].i
    comma = next((j for j, t in enumerate(tokens) if t.text == ","), 0)
    start = comma if tokens[0].text == "According" else 0
    wh = next((j for j, t in enumerate(tokens) if j >= start and t.tag in WH_TAGS), None)
    if wh is None:
        return None
    return Question(tokens, tuple(t.head - first for t in tokens), wh)


def one_root(candidate: Candidate, question: Question) -> str | None:
    """Whether the stem falls into two sentences or two main verbs without a join."""
    roots = [j for j, head in enumerate(question.heads) if head == j]
    verbs = [j for j in roots if question.tokens[j].pos in {"VERB", "AUX"}]
    if len(verbs) > 1:
        texts = ", ".join(question.tokens[j].text for j in verbs)
        return f"it reads as {len(verbs)} sentences ({texts})"
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
    if verb.tag in {"VBD", "VBZ", "VBN", "VBG"} and inflected(verb, candidate):
        return f"{question.low(place)!r} is followed by {verb.text!r}"
    return None


def inflected(verb: Token, candidate: Candidate) -> bool:
    """Whether the verb is not in its base form, by its lemma and by its looks."""
    low = verb.text.lower()
    if low == verb.lemma.lower() or low in UNCHANGED or low == candidate.fact.clause.verb.lemma:
        return False
    return verb.pos in {"VERB", "AUX"}


def auxiliary(question: Question) -> int | None:
    """The place of the first auxiliary after the wh-phrase."""
    return next(
        (j for j in range(question.wh + 1, len(question.tokens)) if question.low(j) in AUXILIARIES),
        None,
    )


def inversion(candidate: Candidate, question: Question) -> str | None:
    """Whether the verb stands where the asked role wants it."""
    place = auxiliary(question)
    after = question.low(question.wh + 1)
    pronoun = question.tokens[question.wh].tag == "WP"
    if candidate.asked is Role.SUBJECT:
        if not (pronoun and after in DO and question.low(question.wh) in {"who", "what"}):
            return None
        subject = any(
            t.dep in {"nsubj", "nsubjpass"} and j > question.wh + 1
            for j, t in enumerate(question.tokens)
        )
        negated = question.low(question.wh + 2) in {"not", "n't", "n’t"}
        return None if subject or negated else f"{after!r} stands before the verb"
    return "it has no auxiliary before its subject" if place is None else None


def role(candidate: Candidate, question: Question) -> str | None:
    """Whether the wh-word attaches as it was made to."""
    wh = question.tokens[question.wh]
    if wh.tag != "WP":
        return None
    dep, head = wh.dep, question.tokens[question.heads[question.wh]]
    if candidate.asked is Role.SUBJECT and dep in {"dobj", "pobj"} and subject_of(question, head):
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
    """Whether an auxiliary follows the wh-phrase and a noun or name follows it."""
    place = auxiliary(question)
    if place is None or place + 1 >= len(question.tokens):
        return False
    return question.tokens[place + 1].pos in {"DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM"}


def agreement(candidate: Candidate, question: Question) -> str | None:
    """Whether verb and subject agree in number."""
    after = question.low(question.wh + 1)
    wh = question.tokens[question.wh]
    if candidate.asked is Role.SUBJECT and wh.tag == "WP":
        if after in PLURAL_FORMS - {"are", "were"} or (
            after in {"are", "were"} and verbal(question, question.wh + 1)
        ):
            return f"'{wh.text} {after}'"
        return bare_plural(question)
    if wh.tag in {"WDT", "WP"} and question.tokens[question.wh].text.lower() in {"which", "what"}:
        clash = which_clash(candidate, question)
        if clash is not None:
            return clash
    return inverted_clash(question)


def verbal(question: Question, place: int) -> bool:
    """Whether the form of be at `place` is an auxiliary of a participle."""
    return question.tokens[place].dep in {"aux", "auxpass"}


def bare_plural(question: Question) -> str | None:
    """ "Who run ..." where "Who runs ..." is meant."""
    place = question.wh + 1
    while place < len(question.tokens) and question.tokens[place].pos == "ADV":
        place += 1
    if place >= len(question.tokens):
        return None
    verb = question.tokens[place]
    if verb.tag == "VBP" and verb.pos == "VERB" and verb.text.lower() not in UNCHANGED:
        return f"'{question.tokens[question.wh].text} {verb.text}'"
    return None


def which_clash(candidate: Candidate, question: Question) -> str | None:
    """ "Which country have", "Which countries has"."""
    if candidate.asked is not Role.SUBJECT or question.wh + 2 >= len(question.tokens):
        return None
    noun, verb = question.tokens[question.wh + 1], question.low(question.wh + 2)
    if noun.tag == "NN" and verb in PLURAL_FORMS and noun.text.lower() not in COLLECTIVE:
        return f"'{noun.text} {verb}'"
    if noun.tag == "NNS" and verb in SINGULAR_FORMS and noun.text.lower() not in COLLECTIVE:
        return f"'{noun.text} {verb}'"
    return None


def inverted_clash(question: Question) -> str | None:
    """ "does the researchers", "do the inventor": only where a plain noun with an article
    follows and no "and" joins another to it."""
    place = auxiliary(question)
    if place is None or question.low(place) not in SINGULAR_FORMS | PLURAL_FORMS:
        return None
    verb = question.heads[place]
    subjects = [
        j
        for j in question.children(verb) + question.children(place)
        if question.tokens[j].dep in {"nsubj", "nsubjpass"} and j > place
    ]
    if not subjects:
        return None
    j = subjects[0]
    noun = question.tokens[j]
    plain = noun.text.islower() and noun.text not in COLLECTIVE and noun.lemma not in COLLECTIVE
    near = question.tokens[place + 1].tag in {"DT", "PRP$"} and j - place <= 4
    if (
        not plain
        or not near
        or any(question.tokens[k].dep in {"cc", "conj", "nummod"} for k in question.children(j))
    ):
        return None
    form = question.low(place)
    if noun.tag == "NNS" and form in SINGULAR_FORMS:
        return f"'{form} ... {noun.text}'"
    if noun.tag == "NN" and form in PLURAL_FORMS:
        return f"'{form} ... {noun.text}'"
    return None


CHECKS = (
    ("one sentence", one_root),
    ("do-support", do_support),
    ("word order", inversion),
    ("round trip", role),
    ("agreement", agreement),
)

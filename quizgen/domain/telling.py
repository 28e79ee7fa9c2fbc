"""A clause told as a plain sentence, for rationales and explanations."""

import re

from quizgen.domain.clause import Clause, Part, Role, Sense

LONGEST = 20  # words
# "the United States described Putin": what follows "as" is no part, and all that matters
NEEDING_MORE = {"describe", "regard", "characterise", "characterize"}
ASSERTING = frozenset({"main", "conjunct"})
ENDING = re.compile(r"\s*(?:$|[.;:!—–]|, (?!and \w+ing\b)|(?:but|while|although|because|when)\b)")
POINTING = re.compile(
    r"\b(?:this|these|such(?! as\b)|those(?! (?:who|that|of|with|in)\b)|the others?|others|ones|"
    r"another|one for|former|latter|also|then|instead|however|him|them|"
    r"her(?= (?:to|in|on|at|with|from|for)\b|$))\b"
    r"|\bthere(?:$| in\b)|\b(?:following|next|previous) (?:day|week|month|year)",
    re.I,
)
OPEN = frozenset(
    "a an some any many several few most all each every both much more other another no one two "
    "three four five six seven eight nine ten hundreds thousands millions someone somebody people "
    "nobody everyone there what who nothing something".split()
)
JOINED = re.compile(r"\b(?:and|but|or|yet|so|then|also|\w+ly)\s*$")
SPARED = frozenset({Sense.TIME, Sense.DURATION, Sense.PLACE, Sense.CAUSE, Sense.PURPOSE})
WHERE = frozenset({"in", "at", "on", "near", "across", "throughout"})  # not where to
UNTOLD = frozenset("acronym naming quotation reference word sequel sourced".split())
STATIC = frozenset("be have become remain seem own belong".split())
KEPT = {Role.OBJECT, Role.ATTRIBUTE, Role.PREDICATE, Role.INDIRECT, Role.INFINITIVE, Role.AGENT}


def predicate(clause: Clause, *, longest: int = LONGEST) -> str:
    """What `told` gives, without the subject."""
    text = told(clause, longest=longest)
    subject = clause.subject
    return text[len(subject.short) :].strip() if text and subject is not None else ""


def plainly(clause: Clause, *, longest: int = LONGEST) -> str:
    """What `predicate` gives, "" where it points outside itself or words what was said anew."""
    text = predicate(clause, longest=longest)
    said = [p.short for p in clause.parts if p.role is Role.CONTENT]
    torn = any(p.role is Role.INFINITIVE and p.short.startswith("that ") for p in clause.parts)
    if torn or POINTING.search(text) or any(s not in clause.evidence.quote for s in said):
        return ""
    return text


def whole(clause: Clause, *, without: Part | None = None, longest: int = LONGEST) -> str:
    """What `told` gives, "" unless its words run in the article as they do here, up to where a
    clause may end: so that nothing is taken apart or left out."""
    text = told(clause, without=without, longest=longest)
    subject = clause.subject
    if not text or subject is None or clause.form not in ASSERTING or not settled(subject):
        return ""
    moved = [p.short for p in clause.parts if p.fronted and not p.pronouns]
    rest = text[len(subject.short) :].strip()
    for words in reversed(moved):
        rest = rest.removesuffix(words).strip()
    quote = clause.evidence.quote
    if "," in subject.short and f"{subject.short[1:]}," in quote:
        return ""  # an aside would lose its second comma
    if without is not None:
        rest, quote = squeezed(rest), squeezed(quote.replace(without.text, " "))
    place = quote.find(rest)
    if len(rest.split()) < 2 or place < 0 or quote.count(rest) > 1:
        return ""
    if text.split()[-2] == "so":
        return ""  # "roared so loudly": that what?
    if POINTING.search(text) or not joined(clause, subject, quote[:place]):
        return ""
    return text if ENDING.match(quote[place + len(rest) :]) else ""


def joined(clause: Clause, subject: Part, before: str) -> bool:
    """Whether the verb surely belongs to the subject: it stands beside it, or "and" joins it."""
    chain = len(clause.verb.auxiliaries) + len(clause.verb.adverbs) + bool(clause.verb.negation)
    beside = 0 <= clause.root - subject.end <= chain + 1
    aside = subject.text != subject.short or before.rstrip().endswith((",", ")", "–", "—"))
    if clause.form == "main":
        return beside or aside
    return beside or bool(JOINED.search(before))


def settled(subject: Part) -> bool:
    """Whether the reader can tell what is meant: a name, "the pier", or a kind of thing
    ("octopuses"), not "some piers" or "a pier"."""
    if subject.text != subject.short and not subject.text.startswith(subject.short):
        return False  # something was taken out of its middle
    if subject.definite:
        return True
    first = subject.short.split()[0].lower() if subject.short else ""
    return not subject.figure and first not in OPEN and not first[:1].isdigit()


def squeezed(text: str) -> str:
    """The text with single spaces, none before a comma."""
    return re.sub(r"\s+(?=[,.;])", "", " ".join(text.split()))


def told(clause: Clause, *, without: Part | None = None, longest: int = LONGEST) -> str:
    """Subject, verb and what belongs to it, without a full stop; "" where a pronoun stays open
    or more than `longest` words would be needed."""
    subject = clause.subject
    if subject is None or subject.pronouns or clause.form in UNTOLD:
        return ""
    verb = clause.verb
    if verb.lemma in NEEDING_MORE:
        return ""
    negation = [verb.negation] if verb.negation else []
    late = verb.lemma == "be" and not verb.auxiliaries  # "was not", but "did not go"
    chain = [
        *verb.auxiliaries[:1],
        *verb.early,
        *([] if late else negation),
        *verb.auxiliaries[1:],
        *verb.late,
        verb.text,
        *(negation if late else []),
        verb.particle,
    ]
    kept: list[Part] = []
    for part in sorted(clause.parts, key=lambda p: p.fronted):
        needed = part.role in KEPT or (part.role is Role.CONTENT)
        if part is without or part.sense in {Sense.RESULT, Sense.CONCESSION}:
            continue
        if part.pronouns:
            if needed:
                return ""
            continue
        kept.append(part)
    words = [subject.short, *(w for w in chain if w)]
    text = " ".join([*words, *(p.short for p in kept)])
    while len(text.split()) > longest and kept and spared(kept[-1]):
        kept.pop()
        text = " ".join([*words, *(p.short for p in kept)])
    return text if len(text.split()) <= longest else ""


def spared(part: Part) -> bool:
    """Whether what is told stays true and whole without the part."""
    if part.role in KEPT | {Role.CONTENT} or part.sense not in SPARED:
        return False
    return part.sense is not Sense.PLACE or part.marker in WHERE


def deed(clause: Clause) -> bool:
    """Whether the clause tells a deed in the simple past, which can follow "did X do"."""
    verb = clause.verb
    return verb.tag == "VBD" and not (verb.auxiliaries or verb.modal or verb.lemma in STATIC)

"""A clause as a sentence of its own, without its asides."""

import re
from itertools import product

from quizgen.domain.clause import Clause, Part, Role, Sense
from quizgen.domain.kind import Kind
from quizgen.domain.telling import ENDING, POINTING, squeezed, told
from quizgen.domain.world import World
from quizgen.questions.naming import full_name

SPARE = 12  # words that may go out of a list
LISTED = 3  # members of a list
FEWEST = 3  # words after the subject
LIMITS = frozenset({"without", "unlike", "except", "for", "if", "instead", "by"})
PRONOUN = re.compile(r"\b(?:he|she)(?: (?:him|her)self)?$", re.I)
ASIDE = re.compile(r", (?:which|who) [^,.;:]+,")
# "just moments" before something: the measure of what is left out
MEASURED = re.compile(
    r"\b(?:moments?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|shortly|just|soon|long)$"
)
DETERMINERS = frozenset("a an the his her its their one this that another every each".split())
AND = re.compile(r"^ and (?:\w+ly )?")
SELF = re.compile(r" (?:him|her|it|them)sel(?:f|ves)$")
THEM = re.compile(r"\b(?:he|she)\b", re.I)
JOINED = re.compile(r"(?:,|\b(?:and|but|then|so))(?: \w+ly)?$")
BRACKETED = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
NAME = re.compile(r"[A-Z][\w.]+(?: [A-Z][\w.]+)+")


def plainly(
    clause: Clause, world: World, *, shortest: int, longest: int, date: Part | None = None
) -> str:
    """Subject, verb and what belongs to it in the article's own words and order, "" where that
    would not be what the article says: a pronoun stands for the subject (unless for a person),
    something is taken out of the middle, or what limits it is left out. Brackets, asides, a time
    in front, a reason at the end and `date` are."""
    subject = clause.subject
    if subject is None or subject.pronouns or clause.verb.negation or limited(clause):
        return ""
    if any(nameless(part) for part in clause.parts):
        return ""
    for quote, without in product(quotes(clause, date), left_out(clause, date)):
        rest = told(clause, without=without, longest=longest + SPARE)[len(subject.short) :].strip()
        for part in reversed(clause.parts):
            if part.fronted and part is not date:
                rest = rest.removesuffix(part.short).strip()
        rest = squeezed(rest)
        enough = len(rest.split()) >= FEWEST - (date is not None)
        before, found, after = quote.partition(rest) if enough else ("", "", "")
        ends = ENDING.match(after) or continued(after, clause, world)
        if found and ends and beside(before.rstrip(), clause):
            text = f"{named(subject, quote, world)} {shortened(clause, rest)}"
            fits = shortest <= len(text.split()) <= longest and not repeated(text)
            if fits and not POINTING.search(text):
                return text
    return ""


def nameless(part: Part) -> bool:
    """Whether a noun without an article has lost its name: "young poet" of "met young poet, Ida
    Holm"."""
    person = part.role is Role.OBJECT and part.kind is Kind.PEOPLE and not part.plural
    lost = part.text.startswith(f"{part.short}, ") and part.short.islower()
    return person and lost and part.short.split()[0] not in DETERMINERS


def quotes(clause: Clause, date: Part | None) -> tuple[str, str]:
    """The evidence without brackets and the date, and the same without its asides."""
    quote = BRACKETED.sub("", trimmed(clause))
    if date is not None:
        quote = re.sub(re.escape(date.text), " ", quote, count=1, flags=re.I)
    return squeezed(quote), squeezed(ASIDE.sub(" ", quote))


def left_out(clause: Clause, date: Part | None) -> tuple[Part | None, ...]:
    """What may be left out in turn: the date if there is one, else nothing, then a reason at the
    end."""
    last = clause.parts[-1] if clause.parts else None
    if date is not None or last is None or last.sense is not Sense.CAUSE:
        return (date,)
    return None, last


def continued(after: str, clause: Clause, world: World) -> bool:
    """Whether a second verb with the same subject follows: "... and sold it"."""
    second = AND.sub("", after) if AND.match(after) else ""
    return bool(second) and any(
        second.startswith(f"{' '.join([*c.verb.auxiliaries[:1], *c.verb.adverbs, c.verb.text])} ")
        for c in world.clauses
        if c.form == "conjunct"
        and c.evidence.sentence == clause.evidence.sentence
        and c.root > clause.root
    )


def limited(clause: Clause) -> bool:
    """Whether something in front may limit what is said: all but a time and what is said of the
    subject."""
    return any(
        p.fronted
        and not p.pronouns
        and (p.sense not in {Sense.TIME, Sense.NONE} or p.marker in LIMITS)
        for p in clause.parts
    )


def trimmed(clause: Clause) -> str:
    """The evidence without a time that is clear only on the day of writing ("this week")."""
    quote = clause.evidence.quote
    for part in clause.parts:
        if part.pronouns and part.sense is Sense.TIME:
            before, _, after = quote.partition(part.text)
            quote = quote if MEASURED.search(before.rstrip()) else f"{before} {after}"
    return quote


def beside(before: str, clause: Clause) -> bool:
    """Whether the verb follows its subject, or an aside, or the "and" of a second verb; a pronoun
    may stand for a person."""
    subject = clause.subject
    if subject is None:
        return False
    if PRONOUN.search(before):
        return subject.kind is Kind.PERSON
    name = subject.short.partition(",")[0][1:]
    if before.endswith(name):
        return True
    if clause.form == "conjunct":
        person = subject.kind is Kind.PERSON and THEM.search(before) is not None
        return (name in before or person) and JOINED.search(before) is not None
    return name in before and before.endswith(",")


def named(subject: Part, quote: str, world: World) -> str:
    """The subject, with the aside that names it ("the leader, Ada Lund,") and without any other."""
    full = squeezed(BRACKETED.sub("", subject.text))
    front, _, aside = full.partition(", ")
    if aside and "," not in aside and f"{full[1:]}," in quote:
        return f"{full}," if aside[:1].isupper() else front
    if "," in subject.short and not subject.members:
        return subject.short.partition(",")[0]
    return SELF.sub("", full_name(subject, world))


def shortened(clause: Clause, rest: str) -> str:
    """The words after the subject, with the first alone of three things or more that it is ("was
    a farmer, a poet and a judge known for ...")."""
    attribute = clause.first(Role.ATTRIBUTE)
    if attribute is None or len(attribute.members) < LISTED:
        return rest
    first = squeezed(BRACKETED.sub("", attribute.members[0]))
    verb, found, after = rest.partition(" ".join(first.split()[:2]))
    return f"{verb}{first}" if found and after.endswith(" ".join(first.split()[-3:])) else rest


def repeated(text: str) -> bool:
    """Whether a name stands in it twice, as where a pronoun was exchanged for it."""
    names = NAME.findall(text)
    return len(names) != len(set(names))

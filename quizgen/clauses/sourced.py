"""What is so "according to the survey", as a clause of saying: the survey shows it."""

from quizgen.clauses.evidence import evidence_of
from quizgen.clauses.phrases import Phrases
from quizgen.clauses.spans import phrase
from quizgen.clauses.words import Around, Bound
from quizgen.domain.clause import Clause, Part, Role, Verb
from quizgen.domain.document import Document, Token
from quizgen.domain.kind import Kind

SPEAKING = frozenset({Kind.PERSON, Kind.PEOPLE, Kind.ORGANISATION, Kind.GROUP})
SHOWING = frozenset(
    "survey study research data datum figure statistic poll analysis census finding result review "
    "experiment".split()
)
TEXTS = frozenset(
    "report paper book newspaper magazine article document law rule guideline theory hypothesis "
    "legend myth tradition estimate forecast calculation record account treaty constitution".split()
)
SHORTEST, LONGEST = 4, 24  # words of what is said
LOOSE = frozenset({"VBN", "VBG", "WDT", "WP"})  # of the source: "the report, published in May,"
FINITE = frozenset({"VBD", "VBZ", "VBP"})
MARKS = frozenset(',.;:"”“')
JOINING = frozenset({"and", "but", "so", "yet", "or"})


def sourced_clauses(phrases: Phrases) -> list[Clause]:
    """A clause "X says that S" for each "According to X, S"."""
    found = (
        sourced(phrases, token)
        for token in phrases.document.tokens
        if token.text.lower() == "according"
    )
    return [clause for clause in found if clause is not None]


def sourced(phrases: Phrases, according: Token) -> Clause | None:
    """The clause of saying, None where it is not plain who says what."""
    document = phrases.document
    root = document.tokens[according.head]
    to = document.child(according.i, "prep")
    name = document.child(to.i, "pobj") if to is not None else None
    if name is None or root.pos not in {"VERB", "AUX"} or root.dep not in {"ROOT", "conj"}:
        return None
    if not finite(document, root) or document.quotation_at(according.i) is not None:
        return None
    source = phrases.noun(Role.SUBJECT, name)
    gone = set(document.subtree(according.i))
    told = words_told(document, root, gone)
    if source.pronouns or not speaks(source) or not told or asks(document, root):
        return None
    own = document.child(root.i, "nsubj", "nsubjpass")
    bound: Bound = () if own is None or own.tag in {"PRP", "DT"} else (Around(told[0], own.i),)
    content = phrases.part(Role.CONTENT, root, told, bound, kind=Kind.STATEMENT)
    if not SHORTEST <= len(content.short.split()) <= LONGEST:
        return None
    return Clause(
        subject=source,
        verb=saying(source),
        parts=(content,),
        evidence=evidence_of(document, root.i),
        root=according.i,
        form="sourced",
    )


def words_told(document: Document, root: Token, gone: set[int]) -> list[int]:
    """The words of the clause without who says so, none where another clause might be said so
    as well."""
    tokens, start, end = document.tokens, min(gone), max(gone)
    words = phrase(document, root.i)
    before, after = ([i for i in words if i < start], [i for i in words if i > end])
    first = {tokens[i].text.lower() for i in before[:1]}
    skipped = range(start, end + 1)
    if start > root.i:
        said = before if ends(document, root, start, after) else []
    elif before and not first & (JOINING | MARKS):
        said = [*before[:-1], *after[1:]] if between_commas(document, start, end) else []
        skipped = range(start - 1, end + 2)
    else:
        lead = all(tokens[i].text.lower() in MARKS | JOINING for i in before)
        said = after if lead else []
    while said and tokens[said[0]].text.lower() in {",", ":", *JOINING}:
        said = said[1:]
    while said and tokens[said[-1]].text in {",", ".", ";", ":"}:
        said = said[:-1]
    if not said or tokens[said[0]].tag in LOOSE:
        return []
    return said if said == [i for i in range(said[0], said[-1] + 1) if i not in skipped] else []


def ends(document: Document, root: Token, start: int, after: list[int]) -> bool:
    """Whether the source stands behind a comma at the end of a single clause."""
    told = (document.tokens[i].text for i in after)
    joined = any(t.dep == "conj" or t.text == "but" for t in document.children(root.i))
    plain = not joined and root.dep != "conj" and all(text in MARKS for text in told)
    return plain and document.tokens[start - 1].text == ","


def between_commas(document: Document, start: int, end: int) -> bool:
    """Whether the source stands between two commas within the clause."""
    around = document.tokens[start - 1 : end + 2]
    return around[0].text == around[-1].text == ","


def finite(document: Document, root: Token) -> bool:
    """Whether the verb has a tense."""
    helpers = (t for t in document.children(root.i) if t.dep in {"aux", "auxpass"})
    return root.tag in FINITE or any(t.tag in FINITE | {"MD"} for t in helpers)


def asks(document: Document, root: Token) -> bool:
    """Whether the sentence is a question."""
    sentence = document.sentence_of(root.i)
    return any(t.text == "?" for t in document.tokens[sentence.start : sentence.end])


def speaks(source: Part) -> bool:
    """Whether the source is somebody who can say something, or a text."""
    if source.members:
        return False
    return source.kind in SPEAKING or source.head in SHOWING | TEXTS


def saying(source: Part) -> Verb:
    """ "Says" or "shows", as the source does."""
    lemma = "show" if source.head in SHOWING else "say"
    plural = source.plural and source.head != "research"
    return Verb(lemma=lemma, text=lemma if plural else f"{lemma}s", tag="VBP" if plural else "VBZ")

"""For which of several statements is true: what else the article states, with one thing in it
exchanged so that it is false."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.distractors import rationale
from quizgen.distractors.filler import Filler, Offer
from quizgen.distractors.index import Index
from quizgen.distractors.sources.clausal import related
from quizgen.distractors.sources.counted import counted
from quizgen.distractors.sources.exchanged import exchanged
from quizgen.distractors.sources.renamed import renamed
from quizgen.distractors.sources.subjects import asks_deed, moved, name_of
from quizgen.distractors.sources.turning import DENIED, carries, changed, tempts
from quizgen.distractors.sources.twisted import twisted
from quizgen.distractors.words import capital, content
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Part, Status
from quizgen.domain.document import Document
from quizgen.domain.kind import Kind
from quizgen.domain.standing import alone
from quizgen.domain.telling import deed, whole
from quizgen.domain.verbatim import verbatim
from quizgen.lexicon.bare_verbs import in_base
from quizgen.lexicon.opposites import turnings
from quizgen.lexicon.turned_phrases import affirmed, rephrased

LONGEST = 22  # words
PARAGRAPHS = re.compile(r"paragraphs? (\d+)(?: (?:to|and) (\d+))?\?")
FEWEST, TELLING = 6, 3  # words, and words that carry the meaning
KNOWN = 3  # sentences that make a thing known to whoever has the paragraphs before him
FIGURE = 1  # the rank of what differs in a figure
DAY = 2  # and in a day or month, which tests nobody's reading beside other statements
# what points out of the statement: "a few days earlier", "even closer to home"
POINTING = re.compile(
    r"\b(?:days?|weeks?|months?|years?|hours?|decades?|centur(?:y|ies)) "
    r"(?:earlier|later|before|after)(?! [a-z])|\beven \w+er\b|\bsoon after|"
    r"\b(?:also|again|instead|however|therefore|such|likewise|too|otherwise)\b(?! as\b)|"
    r"\b(?:the )?(?:other|another|same|former|latter)\b|"
    r"\bthe (?:remaining|last|first|next) (?:one|two|three|four|five|six)\b(?! [a-z]+s\b)",
    re.I,
)
BEFORE_SUBJECT = frozenset({"VERB", "AUX", "ADP", "ADJ"})
BARE = frozenset({"ADJ", "ADV"})
NOT = frozenset({"not", "n’t", "n't"})
# what is turned round would not follow from its reason
REASONED = re.compile(
    r"\b(?:because|due to|thanks to|although|though|but|since)\b|\bas (?:he|she|it|they)\b"
)
EVERYWHERE = 10_000  # paragraphs


def offers(candidate: Candidate, index: Index, seed: int) -> Iterator[Offer]:
    """False statements made of the article's true ones, nearest first, each with the true one."""
    only = PARAGRAPHS.search(candidate.stem)
    first, last = (int(only[1]), int(only[2] or only[1])) if only is not None else (0, EVERYWHERE)
    found = [
        offer
        for clause in stated(candidate, index)
        if first <= clause.evidence.paragraph <= last and related(clause, candidate, index)
        for offer in made(clause, "", index, seed)
    ]
    yield from telling(found)


def telling(found: list[Offer]) -> list[Offer]:
    """The offers, of those that differ in a figure one at most, and none where all would."""
    figures = [o for o in found if o.rank == FIGURE]
    others = [o for o in found if o.rank < FIGURE]
    return sorted([*others, *figures[:1]], key=lambda o: o.rank) if others else []


def about(candidate: Candidate, index: Index, seed: int) -> Iterator[Offer]:
    """False statements made of what the article states of the key's subject."""
    own, name = candidate.fact.clause.subject, name_of(candidate)
    found: list[Offer] = []
    for clause in stated(candidate, index):
        subject = clause.subject
        if own is not None and subject is not None and name and same(subject, own):
            if not asks_deed(candidate):
                found += made(clause, name, index, seed)
            elif deed(clause):
                offers = made(clause, name, index, seed)
                found += [b for o in offers if o.rank < FIGURE and (b := bare(o, name, clause))]
    yield from telling(found)


def bare(offer: Offer, name: str, clause: Clause) -> Offer | None:
    """The offer as a deed, without the name, which the stem has; None where another verb has been
    put in."""
    text = capital(in_base(clause.verb, offer.filler.text[len(name) :].strip()))
    if not text:
        return None
    return replace(offer, filler=replace(offer.filler, text=text))


def same(subject: Part, own: Part) -> bool:
    """Whether two subjects are surely one."""
    if own.entity is not None:
        return subject.entity == own.entity and subject.proper and own.proper
    return subject.short.lower() == own.short.lower()


def stated(candidate: Candidate, index: Index) -> Iterator[Clause]:
    """What the article itself states, nearest first, but for the evidence."""
    here = candidate.fact.evidence
    near = sorted(index.told, key=lambda t: abs(t.clause.evidence.paragraph - here.paragraph))
    for told in near:
        clause = told.clause
        if clause.evidence.sentence != here.sentence and clause.status is Status.ASSERTED:
            yield clause


def made(clause: Clause, name: str, index: Index, seed: int) -> tuple[Offer, ...]:
    """The false statements that can be made of one clause, with `name` for its subject, or a
    person's full name; made but once."""
    known = index.memo.get((clause, name, seed))
    if known is None:
        known = index.memo[clause, name, seed] = tuple(making(clause, name, index, seed))
    return known


def making(clause: Clause, name: str, index: Index, seed: int) -> Iterator[Offer]:
    """What `made` keeps."""
    about_it = bool(name)
    document = index.world.document
    true = whole(clause, longest=LONGEST) or verbatim(clause, document, longest=LONGEST)
    why = rationale.says(clause.evidence.paragraph, true)
    if not why or clause.subject is None or len(true.split()) < FEWEST:
        return
    if not alone(clause, true, document, known=KNOWN) or "[" in true or "]" in true:
        return
    if moved(clause) or POINTING.search(true) or not named_whole(clause, document):
        return
    if len(content(true) - content(clause.subject.short)) < TELLING:
        return
    subject, entity = clause.subject.short, index.entity(clause.subject.entity)
    if not name and entity is not None and entity.kind is Kind.PERSON and subject in entity.aliases:
        name = entity.name
    for rank, text in falsified(clause, true, index, seed):
        begins = text.startswith(subject)
        if begins or not about_it:
            words = name + text.removeprefix(subject) if name and begins else text
            yield Offer(filler(capital(words), clause), why, "falsified", rank=rank)


def named_whole(clause: Clause, document: Document) -> bool:
    """Whether the subject is a noun, and not the end of a longer phrase: of "Being short of salt"
    the words "short of salt" are no subject."""
    subject = clause.subject
    if subject is None:
        return False
    token = document.tokens[subject.start]
    before = document.tokens[subject.start - 1] if subject.start else None
    torn = before is not None and before.sentence == token.sentence and before.pos in BEFORE_SUBJECT
    return not torn and not (subject.root >= 0 and document.tokens[subject.root].pos in BARE)


def falsified(clause: Clause, true: str, index: Index, seed: int) -> Iterator[tuple[int, str]]:
    """The statement with a word turned, a negation gone, a name or a figure exchanged, each with
    its rank: what tests the sense of it comes before what tests a figure."""
    if not REASONED.search(true):
        yield from ((0, text) for text in turned_over(clause, true, index.world.document))
    if clause.verb.negation:
        return
    yield from ((0, text) for text in twisted(clause, true))
    yield from ((0, text) for text in renamed(clause, true, index))
    yield from ((0, text) for text in exchanged(clause, true, index))
    for tells, text in counted(clause, true, index, seed):
        yield (FIGURE if tells else DAY), text


def turned_over(clause: Clause, true: str, document: Document) -> Iterator[str]:
    """The statement with what it denies affirmed, or one word or phrase turned round."""
    if clause.verb.negation:
        so = affirmed(true) if clause.verb.negation in NOT else ""
        yield from [so] if so else []
        return
    yield from (
        false
        for false in turnings(true)
        if tempts(true, false, clause, document)
        and carries(changed(true, false)[0], clause, document)
    )
    for place, false in rephrased(true):
        if not DENIED.search(true[:place].lower()):
            yield false


def filler(text: str, clause: Clause) -> Filler:
    """The false statement as an option."""
    place = clause.evidence
    return Filler(
        text=text,
        kind=Kind.STATEMENT,
        paragraph=place.paragraph,
        sentence=place.sentence,
        start=clause.root,
        clause=clause,
    )

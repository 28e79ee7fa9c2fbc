"""For a key in words: the same words with another name or figure in one place of it."""

import re
from collections.abc import Iterator

from quizgen.distractors import rationale
from quizgen.distractors.filler import Filler, Offer
from quizgen.distractors.index import Index, shown_name
from quizgen.distractors.proofs.values import figures
from quizgen.distractors.sources.renamed import rivals, supported, with_name
from quizgen.distractors.words import WORD, spaced
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import FIGURES, Kind
from quizgen.lexicon import near_quantities, places
from quizgen.lexicon.quantities import parse_figure
from quizgen.lexicon.verb_classes import DENY

CLAUSES = {Kind.REASON, Kind.PURPOSE, Kind.MEANS, Kind.DEED, Kind.STATEMENT}
NAMED = {Kind.PERSON, Kind.COUNTRY, Kind.CITY}
FEWEST = 2  # options that one place must give
LONGEST = 12  # words of a key of which one is exchanged
FIGURED = 7  # and of one of which a figure is exchanged
PAIR = re.compile(r"(?=\b([A-Z]\w+ [A-Z]\w+))")  # "North Norwegian"
NEAR = 1  # paragraphs between two persons of one matter
SMALL = 12  # counts up to this tell little


def offers(candidate: Candidate, index: Index, seed: int) -> Iterator[Offer]:
    """The variants of the first place of the key that has enough of them."""
    if candidate.kind not in CLAUSES or candidate.rule in {"true_of", "assertion", "deed"}:
        return
    if len(candidate.key.split()) > LONGEST or candidate.fact.clause.verb.lemma in DENY:
        return  # nobody denies what was never claimed
    sentence = candidate.fact.evidence.sentence
    for found in (*index.names, *index.figures):
        if found.sentence != sentence or within(found, index):
            continue
        make = figured if found.kind in FIGURES else renamed
        made = list(make(candidate, found, index, seed))
        if len(made) >= FEWEST:
            yield from made
            return


def within(found: Filler, index: Index) -> bool:
    """Whether a name stands before the noun it belongs to: "25 French shops"."""
    document = index.world.document
    mention = document.mention_at(found.start) if found.entity is not None else None
    if mention is None:
        return False
    last = document.tokens[mention.end - 1]
    after = document.tokens[mention.end] if mention.end < len(document.tokens) else last
    return last.dep in {"compound", "amod"} or (after is not last and after.pos in {"NOUN", "ADJ"})


def renamed(candidate: Candidate, found: Filler, index: Index, _seed: int) -> Iterator[Offer]:
    """With other names of the article in the place of a name that neither stem nor evidence has
    beside it."""
    own, here = found.entity, index.sentences[found.sentence]
    if own is None or own.kind not in NAMED:
        return
    names = sorted(a for a in own.aliases if once(a, candidate.key))
    name = max(names, key=len, default="")
    if not name or any(spaced(a) in spaced(candidate.stem) for a in own.aliases):
        return
    if any(spaced(a) in spaced(index.world.document.title) for a in own.aliases):
        return  # everybody knows that it is about this one
    if candidate.kind is Kind.REASON and re.search(rf"\bin {re.escape(name)}\b", candidate.key):
        return  # what is so in another country is no reason for what is done here
    about = f"{candidate.stem} {described(candidate, index)}"
    asked = {places.code_of(word) for word in WORD.findall(about)} - {""}
    asked |= {places.code_of(two) for two in PAIR.findall(about)} - {""}
    seen: set[int] = set()
    for other in sorted(index.names, key=lambda f: abs(f.paragraph - found.paragraph)):
        rival = other.entity
        if rival is None or rival.index in seen or not rivals(own, rival, index):
            continue
        if own.kind is Kind.PERSON and set(own.name.split()) & set(rival.name.split()):
            continue  # "Paul" beside "Paul Stone"
        if own.kind is Kind.PERSON and abs(other.paragraph - found.paragraph) > NEAR:
            continue
        seen.add(rival.index)
        if places.code_of(rival.name) in asked:
            continue  # the stem asks about "the Russian government", or a Russian leader
        known = here + spaced(candidate.stem)
        text = with_name(candidate.key, name, other.text)
        if any(spaced(a) in known for a in rival.aliases) or supported(text, rival.aliases, index):
            continue
        named = shown_name(index.world.document, own)
        why = rationale.not_here(found.paragraph, named, other.text)
        yield Offer(variant(text, other, candidate), why, "slots")


def described(candidate: Candidate, index: Index) -> str:
    """What the article says the persons of the stem are: "the Norwegian leader"."""
    said = []
    for entity in index.world.document.entities:
        named = any(spaced(a) in spaced(candidate.stem) for a in entity.aliases)
        if entity.kind is Kind.PERSON and named:
            post = index.posts.get(entity.index)
            said += [entity.role, post.answer.short if post is not None else ""]
    return " ".join(s for s in said if s)


def figured(candidate: Candidate, found: Filler, index: Index, seed: int) -> Iterator[Offer]:
    """With other figures of the article in the place of one, then with figures near it; nothing
    where the article has no other."""
    own = parse_figure(found.text)
    if own is None or not once(found.text, candidate.key):
        return
    if len(candidate.key.split()) > FIGURED:
        return  # one long sentence again and again, for the sake of a number
    if found.kind is Kind.NUMBER and own.value <= SMALL:
        return
    given = False
    for other in index.figures:
        if other.sentence == found.sentence or other.kind is not found.kind:
            continue
        why = rationale.says(other.paragraph, other.telling)
        if why and figures(own, parse_figure(other.text)) is None:
            text = candidate.key.replace(found.text, other.text)
            given = True
            yield Offer(variant(text, other, candidate), why, "slots")
    if not given:
        return  # a bare figure in disguise
    for made in near_quantities.near(own, f"{seed}|{candidate.stem}"):
        text = candidate.key.replace(found.text, made)
        filler = Filler(text=text, kind=candidate.kind, paragraph=found.paragraph)
        yield Offer(filler, rationale.gives(found.paragraph, found.text), "slots", rank=1)


def once(words: str, text: str) -> bool:
    """Whether the words stand in the text just once, as whole words."""
    return len(re.findall(rf"(?<![\w.,-]){re.escape(words)}(?![\w-])", text)) == 1


def variant(text: str, other: Filler, candidate: Candidate) -> Filler:
    """The key's words with something of another place of the article in it."""
    return Filler(
        text=text,
        kind=candidate.kind,
        paragraph=other.paragraph,
        sentence=other.sentence,
        start=other.start,
    )

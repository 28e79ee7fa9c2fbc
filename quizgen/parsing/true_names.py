"""Which names that were labelled persons' are."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from quizgen.domain.document import Mention, Token
from quizgen.domain.kind import Kind
from quizgen.lexicon import first_names, wordnet
from quizgen.lexicon.wordnet_files import synsets
from quizgen.parsing.introductions import given_to
from quizgen.parsing.name_words import titled

CERTAIN, SHARE = 3, 0.7  # mentions of a bare name that make it a person's


def person(
    name: str,
    tokens: Sequence[Token],
    mentions: Sequence[Mention],
    full: set[str],
    texts: set[str],
) -> bool:
    """Whether a name that was labelled a person's is one. A single word must be the tail of a
    full name, carry a title, or act and speak as a subject. `full` are the words of all full
    names of persons, `texts` all words of the article."""
    parts = name.split()
    if any(re.search(r"\d", w) for w in parts) or name.isupper():
        return False
    if len(parts) > 1:
        last = parts[-1].lower()
        common = wordnet.weights(last) and last in texts and not first_names.gender(name)
        return not common or titled(tokens, mentions)
    if name in full or titled(tokens, mentions) or given_to(tokens, mentions):
        return True
    if name.lower() in texts:
        return False
    acts = any(tokens[m.end - 1].dep in {"nsubj", "nsubjpass"} for m in mentions)
    if spoken_of(tokens, mentions) or (acts and wordnet.is_human_name(name)):
        return True
    if full and not first_names.gender(name):
        return False  # where people have full names, a bare unknown one is as often a company
    subjects = [m for m in mentions if tokens[m.end - 1].dep in {"nsubj", "nsubjpass"}]
    return bool(subjects)


def thinglike(tokens: Sequence[Token], mentions: Sequence[Mention]) -> bool:
    """Whether a name is rather a thing's: it begins with a word that is only an adjective
    ("Historic St Georges"), ends small ("Homo habilis"), counts ("each Fairy"), owns as "its",
    or has "the" before it everywhere and no human or animal as its last word."""
    first, last = tokens[mentions[0].start], tokens[mentions[0].end - 1]
    low, noun = first.text.lower(), last.text.lower()
    if titled(tokens, mentions):
        return False
    if last.i > first.i and (last.text.islower() or (synsets(low, "a") and not synsets(low, "n"))):
        return True
    if any(owns(tokens, tokens[m.end - 1], {"its"}) for m in mentions):
        return True
    before = [tokens[m.start - 1].text.lower() if m.start else "" for m in mentions]
    being = wordnet.is_person(noun) or wordnet.is_animal(noun)
    counted = bool({"each", "every", "a", "an"} & set(before))
    pointed = "the" in before and set(before) <= {"the", "this", "that"}
    return (pointed and not being) or (counted and last.i == first.i)


def spoken_of(tokens: Sequence[Token], mentions: Sequence[Mention]) -> bool:
    """Whether a name that is mostly labelled a person's is the subject of something that is his or
    her own ("Brandt sold his shop")."""
    labelled = sum(m.kind is Kind.PERSON for m in mentions)
    if labelled < CERTAIN or labelled < SHARE * len(mentions):
        return False
    heads = (tokens[m.end - 1] for m in mentions)
    return any(
        head.dep == "nsubj" and owns(tokens, head, {"his", "her"})
        for head in heads
        if head.i < tokens[head.head].i
    )


def owns(tokens: Sequence[Token], subject: Token, own: Set[str]) -> bool:
    """Whether the object of the subject's verb is its `own`."""
    return any(
        t.text.lower() in own and t.tag == "PRP$"
        for t in tokens[subject.head + 1 : subject.head + 6]
        if tokens[t.head].head == subject.head and tokens[t.head].dep == "dobj"
    )

"""Clauses that noun phrases stand for: "X, a Y" (X is a Y), "Y called X", "Long Name (LN)"."""

import re

from quizgen.clauses.evidence import evidence_of
from quizgen.clauses.phrases import Phrases
from quizgen.clauses.spans import is_list, phrase, set_off
from quizgen.domain.clause import Clause, Part, Role, Verb
from quizgen.domain.document import Document, Token
from quizgen.domain.kind import NAMES, Kind
from quizgen.lexicon import wordnet

IS = Verb(lemma="be", text="is", tag="VBZ")
CALLED = Verb(lemma="call", text="called", tag="VBN", auxiliaries=("is",), passive=True)
STANDS = Verb(lemma="stand", text="stands", tag="VBZ")
LONGEST_TERM, SHORTEST_MEANING = 3, 4  # words
NAMING = {"call", "name", "know", "dub", "nickname", "term"}


def nominal_clauses(phrases: Phrases) -> list[Clause]:
    """The clauses that the document's noun phrases stand for."""
    found: list[Clause | None] = []
    for token in phrases.document.tokens:
        if token.dep == "appos":
            found.append(apposition(phrases, token))
        elif token.dep == "acl" and token.tag == "VBN" and token.lemma in NAMING:
            found.append(naming(phrases, token))
    found.extend(acronyms(phrases))
    return [clause for clause in found if clause is not None]


def clause(
    document: Document, form: str, root: int, subject: Part, verb: Verb, *parts: Part
) -> Clause:
    """A clause that rests on the sentence of token `root`."""
    return Clause(
        subject=subject,
        verb=verb,
        parts=parts,
        evidence=evidence_of(document, root, span(document, subject, *parts)),
        root=root,
        form=form,
    )


def span(document: Document, *parts: Part) -> tuple[int, int]:
    """From the first to the last token of the parts, a bracket that they open closed."""
    end = max(p.end for p in parts)
    if end < len(document.tokens) and document.tokens[end].text in {")", "-RRB-"}:
        end += 1
    return min(p.start for p in parts), end


def beside_name(document: Document, noun: Token) -> bool:
    """Whether the preposition before the noun follows another name, to which an apposition may
    belong as well."""
    preposition = document.tokens[noun.head]
    before = document.tokens[preposition.i - 1] if preposition.i else preposition
    return preposition.text.lower() in {"near", "in", "at", "of"} and before.pos == "PROPN"


def apposition(phrases: Phrases, description: Token) -> Clause | None:
    """ "Thomas Bouch, a railway engineer," and "the engineer, Thomas Bouch,": one between commas
    names the other. Lists and the tails of place names are no appositions."""
    document = phrases.document
    noun = document.tokens[description.head]
    if is_list(document, description) or noun.i > description.i:
        return None
    tree = phrase(document, description.i)
    if not tree or not set_off(document, tree[0]) or not closed(document, tree[-1]):
        return None
    named = name_of(document, noun)
    if (
        named
        and noun.dep == "pobj"
        and document.tokens[document.tokens[noun.head].head].pos == "PROPN"
    ):
        return None  # the tail of a longer name ("the Order of Merit, an honour")
    if named and noun.dep == "pobj" and beside_name(document, noun):
        return None  # "the British Hotel near Balaclava, a house ..."
    naming_it = name_of(document, description)
    if named and naming_it:
        return None
    before = [i for i in phrase(document, noun.i) if i < tree[0] - 1]
    if noun.i not in before:
        return None
    if naming_it and not named:
        name, what, what_tokens, name_tokens = description, noun, before, tree
    elif named or explained(document, before, tree):
        name, what, what_tokens, name_tokens = noun, description, tree, before
    else:
        return None
    if what.pos != "NOUN" or document.tokens[what_tokens[0]].text.lower() in {"then", "now"}:
        return None
    what_tokens = unbroken(document, what_tokens)
    subject = phrases.part(Role.SUBJECT, name, name_tokens)
    answer = phrases.part(Role.ATTRIBUTE, what, what_tokens, kind=Kind.DESCRIPTION)
    return clause(document, "apposition", description.i, subject, IS, answer)


def explained(document: Document, term: list[int], meaning: list[int]) -> bool:
    """Whether the one phrase is a kind of thing and the other explains it: "a weir, a low dam
    across a river,"."""
    first, head = document.tokens[term[0]], document.tokens[term[-1]]
    opening = document.tokens[meaning[0]]
    if head.tag not in {"NN", "NNS"} or len(term) > LONGEST_TERM or len(meaning) < SHORTEST_MEANING:
        return False
    if opening.text not in {"a", "an", "the"} or wordnet.is_person(head.lemma.lower()):
        return False
    general = first.text.lower() in {"a", "an"} or first.pos in {"NOUN", "ADJ"}
    words = {document.tokens[i].pos for i in (*term, *meaning)}
    return general and not words & {"PRON", "NUM", "PROPN"} and head.dep != "appos"


def unbroken(document: Document, indices: list[int]) -> list[int]:
    """The phrase without a further apposition that breaks off before its noun: "the author of
    Winter, one of the first and most popular"."""
    last = document.tokens[indices[-1]]
    if not last.tag.startswith("JJ") or last.dep not in {"conj", "pobj", "amod"}:
        return indices
    further = [i for i in indices[1:] if document.tokens[i].dep == "appos"]
    starts = [min(document.subtree(i)) for i in further]
    cut = min((s for s in starts if s > indices[0]), default=indices[-1] + 2)
    return [i for i in indices if i < cut - 1]


def name_of(document: Document, token: Token) -> bool:
    """Whether the token heads a name that is not a place's tail ("Montrose, Scotland")."""
    mention = document.mention_at(token.i)
    return mention is not None and mention.kind in NAMES and token.pos == "PROPN"


def closed(document: Document, last: int) -> bool:
    """Whether punctuation stands after token `last`."""
    tokens = document.tokens
    return last + 1 < len(tokens) and tokens[last + 1].text in {",", ".", ";", ")", "–", "—", ":"}


def naming(phrases: Phrases, verb: Token) -> Clause | None:
    """ "tiny sacs called chromatophores", "a disease known as scurvy"."""
    document = phrases.document
    noun = document.tokens[verb.head]
    name = document.child(verb.i, "oprd", "dobj", "attr")
    if name is None:
        preposition = document.child(verb.i, "prep")
        if preposition is None or preposition.text.lower() != "as":
            return None
        name = document.child(preposition.i, "pobj")
    if name is None or noun.pos not in {"NOUN", "PROPN"} or noun.i > verb.i:
        return None
    tree = min(phrase(document, verb.i))
    before = [i for i in phrase(document, noun.i) if i < tree]
    if noun.i not in before:
        return None
    subject = phrases.part(Role.SUBJECT, noun, before)
    answer = phrases.noun(Role.PREDICATE, name)
    return clause(document, "naming", verb.i, subject, CALLED, answer)


def acronyms(phrases: Phrases) -> list[Clause]:
    """ "the World Health Organization (WHO)", where the initials fit."""
    document, found = phrases.document, []
    for token in document.tokens:
        if not re.fullmatch(r"[A-Z][A-Za-z]*[A-Z]s?|[A-Z]{2,6}", token.text):
            continue
        if token.i < 2 or document.tokens[token.i - 1].text not in {"(", "-LRB-"}:
            continue
        start = long_form(document, token)
        if start is None:
            continue
        indices = list(range(start, token.i - 1))
        head = document.tokens[indices[-1]]
        subject = phrases.part(Role.SUBJECT, token, [token.i])
        answer = phrases.part(Role.OBJECT, head, indices, kind=Kind.DESCRIPTION)
        found.append(clause(document, "acronym", token.i, subject, STANDS, answer))
    return found


def long_form(document: Document, acronym: Token) -> int | None:
    """The first token of the words before the bracket whose initials are the acronym's."""
    letters = [c for c in acronym.text.rstrip("s") if c.isupper()]
    small = {"of", "the", "and", "for", "in", "on", "to", "&"}
    i, sentence = acronym.i - 2, document.sentence_of(acronym.i)
    while i >= sentence.start and letters:
        word = document.tokens[i].text
        initials = [w[0].upper() for w in re.split(r"[-–]", word) if w]
        if initials and letters[-len(initials) :] == initials:
            letters = letters[: -len(initials)]
            if not letters:
                return i
        elif word.lower() not in small:
            return None
        i -= 1
    return None

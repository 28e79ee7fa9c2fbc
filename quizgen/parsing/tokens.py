"""spaCy's tokens as plain ones, with hyphenated words in one piece.

spaCy parses "long-term" as three words, as its models were trained to; putting the pieces
together after the parse keeps the parse as good as it was.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.domain.document import Sentence, Token
from quizgen.parsing.mending import mended
from quizgen.parsing.regrouping import regrouped
from quizgen.parsing.rejoining import rejoined

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.tokens import Token as SpacyToken

HYPHENS = {"-", "‐", "‑"}
WORD = re.compile(r"[^\W_]")
LEMMAS = {
    "n't": "not", "n’t": "not", "'ll": "will", "’ll": "will", "'ve": "have", "’ve": "have",
    "'re": "be", "’re": "be", "'m": "be", "’m": "be", "ca": "can", "wo": "will", "sha": "shall",
}  # fmt: skip
PREDICATES = {"attr", "acomp", "nsubj", "nsubjpass", "dobj", "pobj", "ROOT", "conj", "appos"}


@dataclass(frozen=True)
class Converted:
    """Plain tokens of one or more parses, and for each parse where each of its spaCy tokens
    went (`places[n][i]` is the plain index of token i of parse n)."""

    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    places: tuple[tuple[int, ...], ...]


def convert(docs: Sequence[Doc]) -> Converted:
    """The paragraphs' parses as one row of tokens, numbered through; an empty sentence is none."""
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    places = []
    for paragraph, doc in enumerate(docs, start=1):
        groups = grouped(doc)
        place = located(groups, len(tokens), len(doc))
        places.append(place)
        first = len(tokens)
        for n, group in enumerate(groups):
            if n == 0 or doc[group[0]].is_sent_start:
                sentences.append(Sentence(len(sentences), paragraph, first + n, first + n))
            tokens.append(plain(doc, group, first + n, len(sentences) - 1, place))
            last = sentences[-1]
            sentences[-1] = Sentence(last.index, paragraph, last.start, first + n + 1)
    return Converted(rejoined(regrouped(mended(tokens))), tuple(sentences), tuple(places))


def grouped(doc: Doc) -> list[list[int]]:
    """The tokens of `doc` by index, hyphenated words together, white space with what it follows or
    opens; none where there is nothing else."""
    groups: list[list[int]] = []
    if all(token.is_space for token in doc):
        return groups
    for token in doc:
        opening = len(groups) == 1 and all(doc[i].is_space for i in groups[0])
        if groups and (opening or token.is_space or _continues(doc, token.i)):
            groups[-1].append(token.i)
        else:
            groups.append([token.i])
    return groups


def _continues(doc: Doc, i: int) -> bool:
    """Whether token `i` belongs to the word that the token before it is part of."""
    before = doc[i - 1]
    if before.whitespace_ or doc[i].is_sent_start:
        return False
    if doc[i].text in HYPHENS:
        after = doc[i + 1] if i + 1 < len(doc) and not doc[i].whitespace_ else None
        return _wordy(before) and after is not None and _wordy(after)
    return before.text in HYPHENS and i > 1 and _wordy(doc[i]) and _continues(doc, i - 1)


def _wordy(token: SpacyToken) -> bool:
    return bool(WORD.search(token.text)) and not token.text.startswith(("'", "’"))


def located(groups: list[list[int]], first: int, size: int) -> tuple[int, ...]:
    """For each spaCy token the number of the plain token that holds it."""
    place = [0] * size
    for n, group in enumerate(groups):
        for i in group:
            place[i] = first + n
    return tuple(place)


# "hop": one short vowel, and one consonant that a verb doubles before an ending
SHORT = re.compile(r"(?:[^aeiou]|qu)*[aeiou][^aeiouwxy]")


def plain(doc: Doc, group: list[int], i: int, sentence: int, place: tuple[int, ...]) -> Token:
    """One plain token made of the spaCy tokens `group`."""
    words = [doc[j] for j in group if not doc[j].is_space] or [doc[group[0]]]
    root = top(words)
    final = words[-1]
    space = " " if final.whitespace_ or final.i != group[-1] else ""
    pos, tag, dep, lemma = root.pos_, root.tag_, root.dep_, lemma_of(root)
    if len(words) > 1:
        pos, tag, dep = compounded(words, root)
        cut = final if pos in {"NOUN", "PROPN", "VERB"} and final.tag_ != "NNP" else None
        stem = "".join(w.text + w.whitespace_ for w in words[:-1])
        lemma = stem + (lemma_of(cut) if cut is not None else final.text)
        lemma = lemma if pos == "PROPN" else lemma.lower()
    return Token(
        i=i,
        text="".join(w.text for w in words),
        space=space,
        lemma=lemma,
        pos=pos,
        tag=tag,
        dep=dep,
        head=i if root.head.i == root.i else place[root.head.i],
        start=words[0].idx,
        sentence=sentence,
    )


def top(words: Sequence[SpacyToken]) -> SpacyToken:
    """The piece that the others hang from: the one nearest to the sentence's root. As it is the
    nearest, its head is none of the pieces, and merging makes no circle."""
    if len(words) == 1:
        return words[0]
    return min(reversed(words), key=lambda w: sum(1 for _ in w.ancestors))


def compounded(words: Sequence[SpacyToken], root: SpacyToken) -> tuple[str, str, str]:
    """Part of speech, tag and relation of a hyphenated word: the root's, but an adjective where
    it stands before a noun and is not itself a compound of nouns ("long-term plan")."""
    final, first = words[-1], words[0]
    before_noun = root.dep_ in {"compound", "nmod", "amod", "nummod", "npadvmod"}
    nouns = final.pos_ in {"NOUN", "PROPN"} and first.pos_ in {"NOUN", "PROPN"} | {"X"}
    if before_noun and not nouns and root.head.i > final.i:
        return "ADJ", "JJ", "amod"
    if root is not final and root.dep_ in PREDICATES and final.pos_ in {"NOUN", "PROPN", "ADJ"}:
        return final.pos_, final.tag_, root.dep_
    return root.pos_, root.tag_, root.dep_


def lemma_of(token: SpacyToken) -> str:
    """spaCy's lemma, with contractions written out."""
    low = token.text.lower()
    if low in LEMMAS and (low.startswith(("'", "’", "n")) or token.pos_ == "AUX"):
        return LEMMAS[low]
    if low in {"'s", "’s"} and token.pos_ in {"AUX", "VERB"}:
        return "have" if token.dep_ in {"aux"} and token.head.tag_ == "VBN" else "be"
    if low in {"'d", "’d"}:
        return "have" if token.head.tag_ == "VBN" else "would"
    return mute_e(low, str(token.lemma_)) if token.tag_.startswith("VB") else str(token.lemma_)


def mute_e(form: str, lemma: str) -> str:
    """The lemma of a verb, with the e that spaCy takes off too much: of "hoped" and "hopes" it
    makes "hop", whose own forms are "hopped" and "hops"."""
    single = SHORT.fullmatch(lemma) is not None and form in {f"{lemma}ed", f"{lemma}ing"}
    sibilant = lemma.endswith(("s", "x", "z", "ch", "sh", "o"))
    return f"{lemma}e" if single or (form == f"{lemma}es" and not sibilant) else lemma

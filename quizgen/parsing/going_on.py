"""Whom a pronoun takes up where the text goes on about the same, and where it does not."""

from __future__ import annotations

from quizgen.domain.document import Antecedent
from quizgen.domain.kind import Kind
from quizgen.lexicon import wordnet
from quizgen.lexicon.verb_classes import SAY
from quizgen.parsing.around import told
from quizgen.parsing.binding import owning_subject
from quizgen.parsing.cast import SPEAK
from quizgen.parsing.nearest import Search, earlier, here, main_clause, opens_paragraph
from quizgen.parsing.referents import Referent
from quizgen.parsing.script import SUBJECTS

CLAIM = SAY | {"find", "show", "believe", "think", "argue", "estimate"}
PERSONAL = 0.05  # share of the uses of a noun that is now and then a human's: "a star"


def single(found: list[Referent]) -> Referent | None:
    """The one thing that all of `found` are; None where they are several or none."""
    distinct = {one.identity: one for one in found}
    return next(iter(distinct.values())) if len(distinct) == 1 else None


def beings(search: Search) -> Antecedent | None:
    """Whom "them" means: the only humans or animals of whom many are spoken of in reach."""
    if search.token.dep not in {"dobj", "dative"}:
        return None
    found = here(search) or earlier(search, 1)
    only = single(found)
    fitting = only is not None and only.animate and any(one.subject for one in found)
    return only.antecedent if only is not None and fitting and only.usable else None


def spoken_on(search: Search) -> Referent | None:
    """Whom "it said" means where it opens a paragraph: the subject of the one before."""
    verb = search.script.governor(search.token)
    index = search.sentence.index - 1
    if not search.script.tale or verb.lemma.lower() not in SPEAK or not opens_paragraph(search):
        return None
    last = [one for one in search.seen.get(index, []) if one.subject and search.fits(one)]
    only = single([one for one in last if told(search.script, one)])
    return only if only is not None and only.usable else None


def said_on(search: Search) -> Referent | None:
    """Whom "they add" or "it says" means: who said what goes before in the same paragraph."""
    script, verb = search.script, search.script.tokens[search.token.head]
    index = search.sentence.index - 1
    if search.token.dep not in SUBJECTS or verb.lemma.lower() not in SAY:
        return None
    if index < 0 or script.sentences[index].paragraph != search.sentence.paragraph:
        return None
    told = [one for one in search.seen.get(index, []) if one.subject and search.fits(one)]
    main = [one for one in told if main_clause(script, one)]
    saying = all(script.governor(script.tokens[o.head]).lemma.lower() in CLAIM for o in main)
    only = single(main)
    return only if only is not None and saying and only.usable and not here(search) else None


def another(search: Search, owner: Referent) -> bool:
    """Whether the same pronoun stands for something else earlier in the sentence, while only
    "which" takes up the owner."""
    script = search.script
    known = [
        search.found[t.i]
        for t in script.tokens[search.sentence.start : search.token.i]
        if t.i in search.found and t.text.lower() == search.low
    ]
    which = script.tokens[owner.head].tag == "WDT"
    return which and any(
        (one.entity if one.entity is not None else one.text.lower()) != owner.identity
        for one in known
    )


def plain(search: Search, one: Referent) -> bool:
    """Whether a question can put the words for `one` where the pronoun stands: "Ann ran to Ann's
    uncle" says it twice."""
    return not one.related or search.token.dep in SUBJECTS


def somebody(search: Search) -> bool:
    """Whether a possessive goes back to a noun that may well be a human, though it more often is
    none: "the star sold his boat"."""
    owner = owning_subject(search.script, search.token)
    if owner is None or owner.pos != "NOUN" or owner.tag != "NN" or owner.i in search.script.at:
        return False
    return wordnet.share(owner.lemma.lower(), "person") >= PERSONAL


def nameless(search: Search) -> bool:
    """Whether the sentence has a name for its subject of whose bearer nothing is known, and who may
    be meant: "Momo crossed the yard, and then he ..."."""
    script = search.script
    return any(
        token.dep in SUBJECTS
        and token.pos == "PROPN"
        and not script.children(token.i)
        and (
            (mention := script.at.get(token.i)) is None or mention.kind in {Kind.PRODUCT, Kind.WORK}
        )
        for token in script.tokens[search.sentence.start : search.token.i]
    )

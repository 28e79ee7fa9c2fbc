"""Verbs that tell the same, for the search for a second answer.

Kept small on purpose: WordNet's synonyms of common verbs would make nearly all verbs alike.
"""

from quizgen.lexicon.verb_classes import SAY

GROUPS = (
    SAY,
    frozenset("want wish desire seek".split()),
    frozenset("plan intend aim".split()),
    frozenset("think believe consider".split()),
    frozenset("found establish create start launch set form".split()),
    frozenset("build construct erect".split()),
    frozenset("kill murder slay shoot execute assassinate".split()),
    frozenset("buy purchase acquire".split()),
    frozenset("design invent develop devise".split()),
    frozenset("discover find identify".split()),
    frozenset("begin start commence".split()),
    frozenset("end finish conclude stop".split()),
    frozenset("happen occur".split()),
    frozenset("visit tour".split()),
    frozenset("win gain".split()),
    frozenset("use employ utilise utilize".split()),
    frozenset("help aid assist".split()),
    frozenset("force compel oblige".split()),
    frozenset("allow permit enable let".split()),
    frozenset("cause provoke trigger prompt".split()),
    frozenset("write author compose".split()),
    frozenset("lead head run".split()),
    frozenset("marry wed".split()),
    frozenset("defeat beat".split()),
    frozenset("contain include comprise".split()),
    frozenset("call name".split()),
    frozenset("make produce manufacture".split()),
    frozenset("get receive obtain".split()),
)


FAMILIES = {
    verb: frozenset().union(*(group for group in GROUPS if verb in group))
    for verb in frozenset().union(*GROUPS)
}


def family(lemma: str) -> frozenset[str]:
    """The verbs that can tell the same as `lemma`, itself among them."""
    return FAMILIES.get(lemma, frozenset({lemma}))

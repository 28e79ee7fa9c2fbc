"""Verbs that say something whole only with their own preposition."""

from quizgen.lexicon.idioms import IDIOMS

# which never stand without: "dedicate the book", "base the tale"
NEEDING: dict[str, frozenset[str]] = {
    verb: frozenset(markers.split())
    for markers, verbs in (
        ("to", "dedicate devote attribute ascribe accustom liken entitle relegate subordinate"),
        ("on upon in at", "base"),
        ("on upon", "impose"),
        ("of", "deprive"),
        ("from", "derive"),
        ("with", "imbue"),
    )
    for verb in verbs.split()
}
# which an object and one of these belong to alike, wherever a sentence has both
BINDING = frozenset({"into", "from", "to", "with", "of"})
LOOSE = frozenset({("suit", "to"), ("take", "from"), ("make", "of"), ("draw", "from")})


def bound(verb: str, marker: str) -> bool:
    """Whether a verb with an object takes this preposition too: "turned the mill into a school"."""
    return marker in BINDING and (verb, marker) in IDIOMS - LOOSE

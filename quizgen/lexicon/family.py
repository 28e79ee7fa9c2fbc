"""Common nouns for humans that one human may well bear at once."""

# words that a text may use in turn for the same human
ONE = tuple(
    frozenset(words.split())
    for words in (
        "wife mother woman lady queen bride widow grandmother",
        "husband father man king master owner peasant grandfather",
        "daughter child girl maiden princess bride sister",
        "son child boy lad youth prince brother man",
    )
)
OWNED = ("'s", "’s", "s'", "s’")


def may_be_one(one: str, other: str) -> bool:
    """Whether two phrases may mean the same human: "the wife" and "the mother", "the younger"
    and "the youngest", "the man" and "the old man"; not "the miller's wife", which tells whose."""
    if any(word.endswith(OWNED) for word in f"{one} {other}".split()):
        return False
    first, second = one.lower().split(), other.lower().split()
    if not first or not second or {first[0], second[0]} - {"the"}:
        return False
    last, end = first[-1], second[-1]
    if last == end:
        return len(first) != len(second)
    if any({last, end} <= group for group in ONE):
        return True
    return degrees(last, end) or degrees(end, last)


def degrees(more: str, most: str) -> bool:
    """Whether two words compare by one adjective: "elder", "eldest"."""
    compared = more.endswith("er") and most.endswith("est")
    return compared and more.removesuffix("er") == most.removesuffix("est")

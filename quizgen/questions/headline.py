"""The words of an article's title, and how much of them a sentence has."""

import re
from functools import lru_cache

WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
SMALL = frozenset(
    "a an the and or but nor if then than that this these those which who whom whose what when "
    "where why how as of at by for with about between into during before after to from up down in "
    "out on off over under there here all both each more most some no not only so too very can "
    "will would could may might must shall should is are was were be been being has have had do "
    "does did it its he his him she her they their them we our us you your i my me also".split()
)
IRREGULAR = {
    "fell": "fall", "fallen": "fall", "met": "meet", "built": "build", "won": "win", "held": "hold",
    "found": "find", "lost": "lose", "gave": "give", "given": "give", "broke": "break",
    "broken": "break", "made": "make", "began": "begin", "left": "leave", "took": "take",
    "taken": "take", "led": "lead", "grew": "grow", "grown": "grow", "sold": "sell",
    "bought": "buy", "brought": "bring", "died": "die", "dying": "die", "lying": "lie",
    "wrote": "write", "written": "write", "swedish": "sweden", "lives": "life",
}  # fmt: skip


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """What the forms of a word have in common, enough to compare them by."""
    low = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    low = IRREGULAR.get(low, low)
    for ending in ("ies", "ing", "ed", "es", "s"):
        if low.endswith(ending) and len(low) - len(ending) >= 3 and not low.endswith("ss"):
            low = low[: -len(ending)]
            break
    low = low[:-1] if len(low) > 3 and low[-1] == low[-2] and low[-1] not in "ls" else low
    return low.rstrip("ey") if len(low) > 3 else low


@lru_cache(maxsize=8192)
def telling(text: str) -> frozenset[str]:
    """The stems of the words that carry meaning."""
    return frozenset(
        stem(w) for w in WORD.findall(text) if w.lower() not in SMALL or w in {"US", "IT"}
    )

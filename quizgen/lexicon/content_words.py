"""The words of a text that carry meaning, in a form in which they can be compared.

Base forms serve comparison only ("design", "designed" and "designs" share one); they are not
always words.
"""

import re
from functools import lru_cache

WORD = re.compile(r"\d[\d,.]*\d|[^\W_]+(?:[-'’.&][^\W_]+)*")
STOP = frozenset(
    "a an the and or but nor if then than that which who whom whose what when where why how as of "
    "at by for with about against between into through during before after above below to from "
    "up down in out on off over under again further once there here all any both each few more "
    "most other some such no not only same so too very s t can will just should now is are "
    "was were be been being am has have had having do does did doing done would could may might "
    "must shall ought i me my we our us you your he him his she her it its they them their "
    "himself herself itself themselves this these those because while until since although "
    "though according article many much one ones".split()
)
IRREGULAR = {
    "said": "say", "told": "tell", "thought": "think", "felt": "feel", "knew": "know",
    "known": "know", "found": "find", "saw": "see", "seen": "see", "wrote": "write",
    "written": "write", "held": "hold", "meant": "mean", "led": "lead", "built": "build",
    "bought": "buy", "brought": "bring", "made": "make", "went": "go", "gone": "go",
    "took": "take", "taken": "take", "gave": "give", "given": "give", "got": "get",
    "became": "become", "began": "begin", "begun": "begin", "chose": "choose", "sold": "sell",
    "chosen": "choose", "won": "win", "lost": "lose", "left": "leave", "kept": "keep",
    "fell": "fall", "fallen": "fall", "grew": "grow", "grown": "grow", "met": "meet",
    "ran": "run", "sent": "send", "spent": "spend", "stood": "stand", "taught": "teach",
    "understood": "understand", "came": "come", "drew": "draw", "drawn": "draw", "fed": "feed",
    "fought": "fight", "caught": "catch", "broke": "break", "broken": "break", "swore": "swear",
    "sought": "seek", "children": "child", "men": "man", "women": "woman", "people": "person",
    "mice": "mouse", "feet": "foot", "teeth": "tooth", "lives": "life", "wives": "wife",
    "used": "use", "using": "use", "uses": "use", "died": "die", "dying": "die", "dies": "die",
    "wolves": "wolf", "leaves": "leave",
}  # fmt: skip


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """The words of a text as they stand."""
    return tuple(WORD.findall(text))


@lru_cache(maxsize=8192)
def base(word: str) -> str:
    """The form in which two words are compared."""
    low = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    low = IRREGULAR.get(low, low)
    if len(low) > 4 and low.endswith("ies"):
        low = low[:-3] + "y"
    elif len(low) > 4 and re.search(r"(?:s|x|z|ch|sh)es$", low):
        low = low[:-2]
    elif len(low) > 3 and low.endswith("s") and low[-2] not in "sui":
        low = low[:-1]
    for suffix in ("ing", "ed"):
        if len(low) - len(suffix) >= 3 and low.endswith(suffix) and not low.endswith("eed"):
            low = low.removesuffix(suffix)
            if len(low) > 3 and low[-1] == low[-2] and low[-1] not in "ls":
                low = low[:-1]
            if low.endswith("i"):
                low = low[:-1] + "y"
            break
    return low.removesuffix("e") if len(low) > 3 else low


@lru_cache(maxsize=4096)
def content(text: str) -> frozenset[str]:
    """Base forms of the words that carry meaning."""
    return frozenset(base(w) for w in words(text) if w.lower() not in STOP)

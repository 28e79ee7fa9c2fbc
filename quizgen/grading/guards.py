"""What no grader may let pass: denials, opposites and a list of guesses."""

import re

from quizgen.grading.spelling import forms, opposite
from quizgen.grading.text import NEGATIONS, STOP, folded, normalised, words

_UNKNOWN = frozenset(
    {
        "idk", "i dont know", "i do not know", "dont know", "do not know", "dunno", "i dunno",
        "no idea", "i have no idea", "not sure", "im not sure", "no clue", "i have no clue",
        "i forgot", "i dont remember", "cant remember", "i cant remember", "skip", "pass", "na",
        "n a", "none", "nothing", "dk", "idk sorry", "sorry idk", "i didnt read it", "?", "??",
        "???", "-", "--", "...", "x",
    }
)  # fmt: skip
_WEAK = frozenset("unable impossible failed fail refused refuse lack lacked lacks hardly nothing "
                  "stopped banned prevented mute".split())  # fmt: skip
_HEDGE = re.compile(
    r"\b(?:i am |im )?not (?:really |very |too )?sure(?: if| but)?\b|^no (?=it|he|she|they|i\b)"
    r"|\bi (?:dont|do not) know (?:but|maybe)\b|\bnot only\b|\bno (?:more|less|fewer) than\b"
)
_CONTRARY: dict[str, set[str]] = {}
for _pair in (
    "more less, more fewer, before after, increase decrease, rise fall, up down, above below, "
    "over under, inside outside, open close, high low, hot cold, warm cold, warm cool, first last, "
    "north south, east west, win lose, gain lose, with without, always never, left right, "
    "early late, old new, old young, big small, large small, strong weak, long short, "
    "rich poor, safe dangerous, cheap expensive, fast slow, quick slow, light dark, heavy light, "
    "buy sell, love hate, friend enemy, increase reduce, raise lower, arrive leave, allow ban, "
    "allow forbid, remember forget, northern southern, eastern western, true false, war peace, "
    "good bad, better worse, best worst, most least, many few, male female, alive dead, "
    "full empty, hard soft, hard easy, wet dry, push pull, upstairs downstairs, higher lower, "
    "larger smaller, bigger smaller, longer shorter, faster slower, warmer colder, warmer cooler, "
    "upwards downwards, legal illegal, happy sad"
).split(", "):
    _one, _other = _pair.split()
    _CONTRARY.setdefault(_one, set()).add(_other)
    _CONTRARY.setdefault(_other, set()).add(_one)
_VAGUE = re.compile(
    r"\bor (?:so|something|whatever|thereabouts|more|less|fewer|over|older)\b[a-z ]*"
)
_BETWEEN = re.compile(r"\bor\b|(?<!\d)/|/(?!\d)|\bmaybe\b|\bperhaps\b")
_LISTED = re.compile(rf"{_BETWEEN.pattern}|[,;&+]|\band\b")


def unknown(response: str) -> bool:
    """Whether a response says that the student does not know."""
    return normalised(response) in _UNKNOWN


def denies(response: str, key: str, stem: str) -> bool:
    """Whether a response denies what the key says, or says what the key denies."""
    plain = _HEDGE.sub(" ", normalised(response)).split()
    in_key = not NEGATIONS.isdisjoint(words(key))
    if in_key:
        return NEGATIONS.isdisjoint(plain) and _WEAK.isdisjoint(plain)
    return not NEGATIONS.isdisjoint(plain) and NEGATIONS.isdisjoint(words(stem))


def contrary(response: list[str], key: list[str]) -> bool:
    """Whether a response has the opposite of a word of the key, and not the word itself."""
    said = {form for word in response for form in forms(word)}
    wanted = {form for word in key for form in forms(word)}
    if any(opposite(w, k) for w in response for k in key if k not in response):
        return True
    return any(
        not (opposites := _CONTRARY.get(word, set())).isdisjoint(said)
        and word not in said
        and opposites.isdisjoint(wanted)
        for word in wanted
    )


def alternatives(response: str, key: str) -> list[str]:
    """The guesses that a response leaves open ("Paris or London"), the response alone if none."""
    return _split(_BETWEEN, response, key)


def listed(response: str, key: str) -> list[str]:
    """The parts of a response that is a list, the response alone if it is none."""
    return _split(_LISTED, response, key)


def _split(pattern: re.Pattern[str], response: str, key: str) -> list[str]:
    plain = _VAGUE.sub(" ", re.sub(r"(?<=\d),(?=\d{3})", "", folded(response)))
    parts = [p.strip() for p in pattern.split(plain)]
    parts = [p for p in parts if set(words(p)) - STOP]
    return parts if len(parts) > 1 and not pattern.search(folded(key)) else [response]

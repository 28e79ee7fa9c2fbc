"""Phrases whose exchange turns the sense of a sentence: "in favour of" against "against"."""

import re

from quizgen.lexicon.inflect import gerund
from quizgen.lexicon.verb_forms import past, third

_NOUN = r"(?=(?:the|a|an|his|her|its|their|[A-Z]\w+)\b)"
_ADJECTIVE = r"[a-z]+(?:al|ic|ive|ous|ful|ent|ant|ult|ular|rce|ible|able|ex)"
_BOTH_WAYS = (
    ("voted for", "voted against"),
    ("ahead of", "behind"),
    ("at the top of", "at the bottom of"),
    ("at the beginning of", "at the end of"),
    ("at the start of", "at the end of"),
    ("believes that", "doubts that"),
    ("believe that", "doubt that"),
    ("believed that", "doubted that"),
    ("more likely to", "less likely to"),
    ("with the help of", "without the help of"),
    ("with the support of", "without the support of"),
    ("with the permission of", "without the permission of"),
    ("managed to", "failed to"),
    ("the most common", "the least common"),
    ("the most expensive", "the cheapest"),
    ("speeds up", "slows down"),
    ("sped up", "slowed down"),
    ("a shortage of", "a surplus of"),
)
# pattern, words for it; the first fits where the second makes sense
_ONE_WAY = (
    (r"\bmost of the(?= \w+s\b)", "few of the"),
    (r"(?<!-)\bmost (?!of\b|likely\b|\w+ed\b|\w+[os]us\b|\w+ss\b)(?=[a-z]+s\b (?!of\b))", "few "),
    (r"\bmore (?=[a-z]+ than\b)(?!(?:than|of)\b)(?![a-z]+s than)", "less "),
    (r"\bmore (?=[a-z]+s than\b)", "fewer "),
    (r"\bless (?=[a-z]+ than\b)(?!than\b)", "more "),
    (r"\bmore and more (?=[a-z]+s\b)", "fewer and fewer "),
    (r"\bmore and more (?=[a-z]+\b)(?![a-z]+s\b)", "less and less "),
    (rf"\bincreasingly (?={_ADJECTIVE}\b)", "less and less "),
    (r"\b(is|are|was|were|can|could|has|have) no longer\b", r"\1 still"),
    (r"\bno longer (?=[a-z]+s\b)", "still "),
    (r"\b(is|are|was|were) still (?=\w+(?:ed|en|wn|ing)\b|a\b|the\b)", r"\1 no longer "),
    (r"\bstill (?=(?:use|believe|want|live|work|need|have|hold|play|eat|grow)s?\b)", "no longer "),
    (r"\b(can|could) (?:hardly|scarcely|barely)\b", r"\1 easily"),
    (r"\btoo (heavy|weak|poor|small|old|young|slow|soft|thin|short|low|tired) to\b",
     r"\1 enough to"),
    (rf"(?<!was )(?<!were )(?<!been )(?<!be )(?<!had )(?<!has )\bdefeated {_NOUN}", "lost to "),
    (r"\bsurvived (?=the\b|an?\b)", "died in "),
    (r"\bhas no (?=[a-z]+s?\b)", "has "),
    (r"\b(like|likes|liked) (?=(?:to|the|being)\b)", r"dis\1 "),
    (r"\bworried about\b", "unconcerned about"),
    (r"\bagrees with\b", "disagrees with"),
    (r"\bagree with\b", "disagree with"),
    (r"\bagreed with\b", "disagreed with"),
    (r"\b(rose|fell) (?!.*\b(?:from \W?\d|reach))(?=(?:by|to|sharply|steadily|in|during)\b)",
     "{rise}"),
    (r"\brefuses to\b", "agrees to"),
    (r"\bagrees to\b", "refuses to"),
    (r"\bbegan in\b", "ended in"),
    (r"\bended in (?=\d|[A-Z])", "began in "),
    (r"\ban increase in\b", "a fall in"),
    (r"\ba (?:fall|drop|decline|decrease|reduction) in\b", "an increase in"),
    (r"\ba rise in\b", "a fall in"),
    (r"\bin favou?r of\b", "against"),
    (r"\bremains (?=an? |the |one )", "is no longer "),
    (r"\bremain (?=an? |the |one )", "are no longer "),
    (r"(?<!who )\bwanted to (?!be\b|have\b)", "refused to "),
    (r"\bwants to (?!be\b|have\b)", "refuses to "),
    (r"\bforced to\b", "forbidden to"),
)  # fmt: skip
_DENIED = re.compile(r"\b(do|does|did) ?(?:not|n[’']t) (\w+)\b(?! to\b)")
_DENIED_STATE = re.compile(r"\b(is|are|was|were|has|have|had|could|would) ?(?:not|n[’']t) ")
_GOING_ON = re.compile(r"\b(continues?|continued|began) to (\w+)\b")
_STOPPED = {
    "continues": "has stopped", "continue": "have stopped", "continued": "stopped",
    "began": "stopped",
}  # fmt: skip
_RISE = {"rose": "fell", "fell": "rose"}
_PATTERNS = tuple(
    (re.compile(rf"\b{re.escape(one)}(?![\w’'])"), other)
    for pair in _BOTH_WAYS
    for one, other in (pair, pair[::-1])
    if one != "behind"
) + tuple((re.compile(pattern), words) for pattern, words in _ONE_WAY)


def affirmed(sentence: str) -> str:
    """What the sentence denies, as if it were so; "" where it denies nothing, or more than once."""
    deeds, states = (list(p.finditer(sentence)) for p in (_DENIED, _DENIED_STATE))
    if len(deeds) + len(states) != 1:
        return ""
    match = (deeds or states)[0]
    if states:
        return f"{sentence[: match.start()]}{match[1]} {sentence[match.end() :]}"
    verb = match[2]
    told = {"does": third(verb), "did": past(verb)}.get(match[1], verb)
    return sentence[: match.start()] + told + sentence[match.end() :]


def stopped(sentence: str) -> str:
    """The sentence with what goes on, or began, as at an end; "" if nothing does."""
    matches = list(_GOING_ON.finditer(sentence))
    if len(matches) != 1 or matches[0][2] in {"be", "have", "get", "become"}:
        return ""
    match = matches[0]
    new = f"{_STOPPED[match[1]]} {gerund(match[2])}"
    return sentence[: match.start()] + new + sentence[match.end() :]


def rephrased(sentence: str) -> tuple[tuple[int, str], ...]:
    """The sentence with one phrase exchanged so that it is false if it was true, each with the
    place of the phrase; () where it holds none just once."""
    found = []
    for pattern, words in _PATTERNS:
        matches = list(pattern.finditer(sentence))
        if len(matches) != 1:
            continue
        match = matches[0]
        new = _RISE[match[1]] + " " if words == "{rise}" else match.expand(words)
        found.append((match.start(), sentence[: match.start()] + new + sentence[match.end() :]))
    ended = stopped(sentence)
    return (*found, (sentence.index(" to "), ended)) if ended else tuple(found)

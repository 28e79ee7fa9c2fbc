"""How a noun stands in its sentence, and how a question would put it."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.domain.document import Mention, Token
from quizgen.parsing.script import SUBJECTS, Script

KIN = 4  # words of a relative: "his late father"
SPOUSES = ("wife", "husband")
OPENING = {"``", ":"}  # a capital after them is that of a sentence


def complement_of(script: Script, token: Token) -> Token | None:
    """The subject of which `token`, after "be" or "become", says what it is."""
    top = token
    while top.dep in {"conj", "appos"} and top.pos == "NOUN":
        top = script.tokens[top.head]
    verb = script.tokens[top.head]
    told = top.dep == "attr" and top.pos == "NOUN" and verb.lemma in {"be", "become"}
    return script.subject(verb) if told else None


def predicative(script: Script, token: Token) -> bool:
    """Whether the noun says what another is ("was elected as its first member")."""
    return token.dep == "pobj" and script.tokens[token.head].text.lower() == "as"


def who(script: Script, noun: Token) -> bool:
    """Whether a relative clause calls the noun "who"."""
    return any(
        t.text.lower() == "who" and t.dep in SUBJECTS
        for verb in script.children(noun.i)
        if verb.dep == "relcl"
        for t in script.children(verb.i)
    )


def definite(script: Script, between: Sequence[Token], text: str) -> str:
    """The phrase with "the" in place of its article, and a small letter at its beginning."""
    first, _, rest = text.partition(" ")
    if first.lower() in {"a", "an", "the"}:
        return f"the {rest}"
    if between[0].tag == "CD":
        return f"the {text[:1].lower()}{text[1:]}"
    opens = script.sentences[between[0].sentence].start == between[0].i or (
        script.tokens[between[0].i - 1].tag in OPENING
    )
    small = between[0].pos != "PROPN" and between[0].i not in script.at
    if first[:1].isupper() and small and opens:
        return text[:1].lower() + text[1:]
    return text


def top(script: Script, mention: Mention) -> int:
    """The word of a name on which the others hang: "the Museum of London"."""
    last = script.tokens[mention.end - 1]
    if not mention.start <= last.head < last.i:
        return last.i
    own = script.tokens[mention.start : mention.end]
    heads = [t.i for t in own if not mention.start <= t.head < mention.end]
    of = any(t.dep == "prep" for t in own)
    return heads[0] if len(heads) == 1 and of else last.i


def of_whom(text: str, owner: str) -> str:
    """The words for a relative with the owner's name, "" where they would be clumsy: "the wife's
    husband"."""
    first, *others = text.split()
    if len(others) >= KIN or first.lower() not in {"his", "her"} or owner.lower().endswith(SPOUSES):
        return ""
    return " ".join([f"{owner}’s", *others])

"""Words within and before names that tell what bears them."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.domain.document import Mention, Token
from quizgen.domain.kind import Kind
from quizgen.lexicon import wordnet

BODIES = frozenset(
    "university college school institute institution ministry company inc inc. ltd corporation "
    "corp museum bank party agency association society church department council commission "
    "committee organization organisation union foundation laboratory hospital club team army navy "
    "congress parliament senate academy endowment programme program group society times post news "
    "airlines centre center office service force forces police court bureau".split()
)
SITES = frozenset(
    "river lake mount mountain mountains ocean sea island islands valley desert street bridge "
    "canal bay strait peninsula station airport cathedral palace castle tower park forest road "
    "avenue square coast harbour harbor port cape gulf falls hill hills reef cosmodrome stadium "
    "house".split()
)
EVENTS = frozenset(
    "battle war siege treaty revolution olympics games festival cup championship crisis wars "
    "massacre uprising rebellion fire earthquake election conference summit".split()
)
TITLES = {
    "mr": "m", "mr.": "m", "mrs": "f", "mrs.": "f", "ms": "f", "ms.": "f", "miss": "f", "dr": "",
    "dr.": "", "prof.": "", "professor": "", "sir": "m", "lady": "f", "lord": "m", "king": "m",
    "queen": "f", "prince": "m", "princess": "f", "president": "", "general": "", "captain": "",
    "pope": "m", "saint": "", "judge": "", "senator": "", "admiral": "", "colonel": "",
    "emperor": "m", "empress": "f", "father": "m", "mother": "f", "uncle": "m", "aunt": "f",
}  # fmt: skip


def titled(tokens: Sequence[Token], mentions: Sequence[Mention]) -> bool:
    """Whether a mention follows a person's title or occupation ("spokesman Matthew Miller")."""
    for mention in mentions:
        if not mention.start or mention.kind not in {Kind.PERSON, Kind.ORGANISATION, Kind.PLACE}:
            continue
        before = tokens[mention.start - 1]
        head = tokens[mention.end - 1]
        above = tokens[head.head]
        if (
            head.dep == "appos"
            and mention.end - mention.start > 1
            and above.pos == "NOUN"
            and above.i < mention.start - 1
            and before.text == ","
            and wordnet.is_person(above.lemma.lower())
            and all(t.text[:1].isupper() for t in tokens[mention.start : mention.end])
        ):
            return True  # "a geographer, Anna Berg"
        if before.head != head.i or before.sentence != head.sentence:
            continue
        if before.text.lower() in TITLES or (
            before.dep in {"compound", "nmod"}
            and before.pos == "NOUN"
            and wordnet.is_person(before.lemma.lower())
        ):
            return True
    return False

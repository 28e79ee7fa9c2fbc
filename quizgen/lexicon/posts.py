"""Descriptions of persons: which of them tell a post, and with which article."""

import re

from quizgen.lexicon import places
from quizgen.lexicon.noun_forms import article_for

AGE = re.compile(r"\b\w+-year-old\b|\baged \d", re.IGNORECASE)
# "the head of the school", "a Masen spokeswoman", "France's minister"
TIED = re.compile(r"\b(?:of|for|at|in|from|to|with|who)\b|(?<!^)\b[A-Z]|^[A-Z]\w+[’']s ")
OPEN = re.compile(
    r"(?:the )?(?:current|present|new|first|last|only|main|true|same)\b(?!.* of )", re.IGNORECASE
)
# those who are only what they are to another, which leaves open in what
RELATED = re.compile(
    r"\b(?:partner|friend|colleague|ally|rival|neighbour|neighbor|companion|father|mother|parent|"
    r"son|daughter|child|brother|sister|sibling|twin|husband|wife|widow|widower|fiancé|fiancée|"
    r"uncle|aunt|nephew|niece|cousin|grand\w+|relative|descendant|ancestor|mate|pal)s?\b"
    r"(?! of the \w+ (?:club|party|church))",
    re.IGNORECASE,
)
REGAL = re.compile(r"\b(?:king|queen|emperor|empress|prince|princess|pope|tsar|sultan)\b", re.I)
NUMBERED = re.compile(r" [IVX]+$")
# nouns of posts that one holds at a time, which go without an article: "president of the club"
OFFICES = re.compile(
    r"\b(?:head|chief|president|director|manager|leader|chair\w*|owner|founder|co-founder|captain|"
    r"editor|secretary|minister|spokes\w+|king|queen|mayor|governor|coach|executive|officer|"
    r"professor|ambassador|commander|chancellor|premier|deputy|ceo|cfo|curator|dean|principal|"
    r"treasurer|boss|senator|author|winner|champion|host|heir|successor|trainer|general)\b",
    re.IGNORECASE,
)
JOINT = re.compile(r" (?:of|for|at|in|from|to|with|on|by|who|that|which)\b")
DETERMINED = re.compile(r"(?:a|an|the|his|her|its|their|one|two|\w+[’']s|[A-Z].*)\b")


def tells_post(description: str) -> bool:
    """Whether a description tells where somebody holds which post, and not just an age, a job of
    a passer-by ("an estate agent"), a relation or an opinion."""
    first = JOINT.split(description, maxsplit=1)[0]
    return (
        TIED.search(description) is not None
        and AGE.search(description) is None
        and OPEN.match(description) is None
        and RELATED.search(first) is None
    )


def with_article(description: str) -> str:
    """The description with the article that a newspaper leaves out: "a presenter for Radio
    Norholm", but "president of the club"."""
    first = JOINT.split(description, maxsplit=1)[0]
    bare = DETERMINED.match(description) is None and OFFICES.search(first) is None
    plural = first.endswith("s") and not first.endswith("ss")
    if not bare or plural or first == description:
        return description
    return f"{article_for(description)} {description}"


def regal(text: str) -> bool:
    """Whether a name or a description is that of one who reigns or reigned."""
    return REGAL.search(text) is not None or NUMBERED.search(text) is not None


def nations(text: str) -> frozenset[str]:
    """The codes of the countries that a text names, by themselves or as "Danish"."""
    words = re.findall(r"[A-Z][\w.]*(?: [A-Z]\w+)?|[A-Z]\w+", text)
    found = {places.code_of(name) for word in words for name in (word, *word.split())}
    return frozenset(found - {""})

"""Words that point outside the sentence they stand in, and where they do not.

Capitals are left alone: "USA Today" and "This American Life" are names.
"""

import re

ALWAYS = (
    "this these also then therefore thus moreover furthermore meanwhile nevertheless nonetheless "
    "likewise therein thereof thereto besides hence similarly anyway consequently still"
).split()
AS_A_RULE = {
    "those": (
        r"\bthose\b(?! (?:who|whose|that|with|without|of|in|from|on|at|living|aged)\b)"
    ),
    "that": (
        r"\b(?:in|of|at|by|from|during|after|before|since|to|on|with|about|for|into) that\b"
        r"(?! (?:is|was|are|were|had|has|have|can|could|would|will|may|might)\b)"
        r"|\bthat (?:time|day|year|month|week|region|area|place|way|moment|kind|sort|point|man|"
        r"woman|country|city|town|number|period|case|night|morning|date|amount|figure|range|level|limit|gap|rate)\b"
        r"|\bthat\?"
    ),
    "such": r"\bsuch\b(?! as\b)",
    "there": (
        r"(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )(?<!been )(?<!\bout )"
        r"\bthere\b(?! (?:is|are|was|were|be|will|would|has|have|had|may|might|can|could|seem))"
    ),
    "yet": r"(?<!not )(?<!as )\byet\b(?! to\b)",
    "instead": r"\binstead\b(?! of\b)",
    "however": r"\bhowever\b(?! (?:much|many|long|hard|small|big|little))",
    "too": r"\btoo(?=[?,]|$| (?:and|in|on|at|by|for|when)\b)",
    "another": r"(?<!one )\banother\b",
    "other": (
        r"(?<!each )(?<!any )(?<!every )(?<!no )(?<!all )(?<!than )(?<!with )(?<!to )(?<!from )"
        r"(?<!between )(?<!among )(?<!of )(?<!like )\bother\b(?! than\b)"
    ),
    "others": (
        r"(?<!each )(?<!of )(?<!than )(?<!to )(?<!for )(?<!with )(?<!by )\bothers\b"
    ),
    "so": (
        r"\bso\b(?! (?:that|many|much|few|little|far|called)\b)(?!-)"
        r"(?! \w+(?: \w+)? (?:that|as)\b)"
    ),
    "former": (
        r"\bthe former\b(?= (?:is|was|are|were|did|do|does|has|had|and|or|to|in)\b|\?)"
    ),
    "latter": (
        r"\bthe latter\b(?= (?:is|was|are|were|did|do|does|has|had|and|or|to|in)\b|\?)"
    ),
    "same": r"(?<!share )(?<!shared )(?<!have )(?<!has )(?<!had )\bthe same\b(?!.* as\b)",
    "either": r"\beither\b(?!.* or\b)",
    "neither": r"\bneither\b(?!.* nor\b)",
}  # fmt: skip
PATTERNS = {word: re.compile(rf"\b{word}\b") for word in ALWAYS} | {
    word: re.compile(pattern) for word, pattern in AS_A_RULE.items()
}
ANY = re.compile(r"\b(?:" + "|".join(sorted(PATTERNS)) + r")\b")


def pointer(text: str) -> str | None:
    """The first words of a text that point outside it."""
    for word in dict.fromkeys(ANY.findall(text)):
        match = PATTERNS[word].search(text)
        if match is not None:
            return match.group()
    return None

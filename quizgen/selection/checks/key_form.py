"""Is the key a complete answer, by its form?"""

import re
from collections.abc import Sequence

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Role
from quizgen.domain.kind import FIGURES, NAMES, Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.lexicon.content_words import content, words
from quizgen.selection.checks.check import Check
from quizgen.selection.pronouns import PERSONAL, open_in_key
from quizgen.selection.wording import contains, unbalanced

LONGEST = 30
SHORT = 2  # words of a key that says little without what describes it
WHICH = frozenset("that which who whom whose".split())
CLAUSES = frozenset(
    {Kind.REASON, Kind.PURPOSE, Kind.MEANS, Kind.STATEMENT, Kind.DEED, Kind.DESCRIPTION}
)
NOUNS = frozenset({Role.SUBJECT, Role.OBJECT, Role.AGENT})
HANGING = frozenset(
    "and or but nor the a an that which who whom whose because than if of as his her its their "
    "when while where although though".split()
)
HANGING_NOUN = HANGING | frozenset(
    "in at to for with by from on into about during between among after before under".split()
)
PLAIN = FIGURES | NAMES | {Kind.DATE, Kind.TIME} - {Kind.WORK, Kind.ORGANISATION}
RUNS_ON = re.compile(r", ?(?:where|when|which|who|whose|and then|but|followed by)\b")
# "information on how good its service is", of "the visitors"
OF_ONE = re.compile(r"\b(?:how|whether|what|why|where) (?:[\w-]+ ){0,4}its?\b")
FINITE = frozenset({"VBZ", "VBP", "VBD", "MD"})
# "that the sea is blue, claiming that ...": who claims?
CLAIMING = re.compile(r", (?:claiming|arguing|saying|adding|stating|insisting|noting) that\b")
TWO_OBJECTS = re.compile(r"the [a-z]+ [“\"]", re.IGNORECASE)  # "the mayor “full powers”"
NO_PURPOSE = re.compile(
    r"^to (?:light|life|power|war|court|school|death|mind|trial|hospital|prison|market|bed|church|"
    r"sea|land|town|date|(?:heat|cold|rain|light|sound|water)(?: (?:or|and) \w+)?)$",
    re.IGNORECASE,
)
EMPTY_PURPOSE = re.compile(
    r"^(?:in order )?to (?:succeed|work|help|live|go|win|function)(?: (?:properly|well))?$",
    re.IGNORECASE,
)
REACHED = re.compile(r"[Tt]o (?:reach|total|become|hit|make|stand at|number) (?:\w+ ){0,3}\D?\d")
NO_DEED = frozenset("that the a an being his her its their my your some any".split())
# "Plan A and Plan B. The mayor": a letter that is no initial
LETTERED = re.compile(r"\b([A-Z][a-z]+) [A-Z]\. [A-Z]")
LIMITING = frozenset("especially particularly mainly mostly largely partly notably".split())
FALSE_START = frozenset("and or but nor which who whom whose than then".split())
CLAUSE_START = frozenset("when where because if while although though since".split())
IDEA = re.compile(r"\b(?:idea|belief|notion|view|theory|claim|hope|fear|assumption)$")
NEGATIVE = re.compile(r"^(?:no|none|nobody|nothing|neither|no one|few)\b", re.IGNORECASE)
# what a relative clause within the key says of a noun before it
BOUND_WITHIN = re.compile(
    r"(?<=\w\w\w)(,? (?:which|who|that)\b(?: \w+){0,3} (?:its|their)\b|,? where (?:it|they)\b)"
)
HOLLOW_END = re.compile(
    r"\b(?:the|a) (?:matter|issue|problem|situation|subject|question|thing|case|topic)$"
)
VAGUE = re.compile(
    r"^(?:the |a |an )?(?:some|others?|many|several|most|few|things?|something|everything|"
    r"anything|someone|everyone|people|many people|some people|most people|other people|"
    r"(?:a |large |great |small |growing |an? )*(?:numbers?|lots?|variety|range|series|kind|sort|"
    r"type|part|piece) of(?: \w+)?|the (?:one|two|first|second|latter|former|same|rest|following)|"
    r"(?:some|other|others|various|certain|several|different|many|many other|some other) \w+|"
    r"(?:the )?(?:idea|business|system|plan|problem|project|process|decision|method|experiment|"
    r"work|job|task|event|thing|matter|information|news|topic|subject|issue|research|challenge)|"
    r"visitors|customers|users|viewers|guests|tourists|passengers|"
    r"one (?:challenge|problem|idea|reason|issue|thing|step)|"
    r"(?:an? )?(?:part|role|look|chance|effect|difference|reason|step)|there|here|"
    r"(?:the |an? )?(?:strategy|survey|voyage|sight|approach|campaign|track)|"
    r"ways?|way|time|place|it|what|that|this|one|ones|all|both|each|so|more|less|much|"
    r"some (?:kind|type|sort|form) of \w+|"
    r"a lot|a little|a bit|well|case|fact|situation|person|man|woman|group|team|advances|"
    r"milestones|each other|one another|another|"
    r"problems|changes|difficulties|issues|effects|results|benefits|strains|tensions|"
    r"concerns|attention|progress|action|measures|steps|factors|reasons|elements|aspects|parts|"
    r"areas|places|ideas|details|members|participants|researchers|scientists|officials|experts|residents|authors|sources|critics)$",
    re.IGNORECASE,
)


def reason(candidate: Candidate, world: World) -> str | None:
    """Why the key cannot stand as an answer."""
    key = candidate.key
    found = words(key)
    if not found:
        return "it is empty"
    if len(found) > LONGEST:
        return f"it has {len(found)} words"
    if unbalanced(key):
        return "a quotation mark or bracket lacks its other half"
    return (
        broken(candidate)
        or doubled_up(candidate)
        or torn(candidate, world)
        or empty_of_meaning(candidate, world)
    )


def torn(candidate: Candidate, world: World) -> str | None:
    """Where the article's own words go on with what the key needs."""
    answer, key = candidate.answer, candidate.key
    tokens = world.document.tokens
    if answer.end >= len(tokens) or answer.start >= answer.end:
        return None
    after = tokens[answer.end]
    ends = tokens[answer.end - 1].text.lower() == words(key)[-1].lower()
    if after.tag == "POS" and ends:
        return f"{after.text!r} is missing behind it"
    next_one = after.tag in FINITE and candidate.fact.clause.form in {"main", "conjunct"}
    if ends and next_one and candidate.asked is Role.OBJECT and " and " in key:
        return f"its last part is what {after.text!r} tells of"
    if ends and IDEA.search(key) and after.text.lower() == "that":
        return "what the idea is is missing"
    short = len(words(key)) <= SHORT and words(key)[0].lower() == "the" and key[4:5].islower()
    if ends and short and after.text.lower() in WHICH and candidate.kind not in CLAUSES:
        return f"what follows with {after.text!r} is missing"
    change = rf"\bfrom [^,;]*\d[^,;]* {re.escape(key)} to\b"
    if candidate.kind is Kind.DATE and re.search(change, candidate.fact.evidence.quote):
        return "it tells when a change began, not when it came about"
    return None


def broken(candidate: Candidate) -> str | None:
    """Where the key begins or ends in the middle of something."""
    key = candidate.key
    found = words(key)
    first, last = found[0].lower(), found[-1].lower()
    if re.match(r"[,;:.)\]–—-]", key) or re.search(r"[,;:(\[–—-]$|\s[,;:.]|\sn['’]t\b", key):
        return "stray punctuation"
    hanging = HANGING if candidate.kind in CLAUSES else HANGING_NOUN
    named = candidate.kind in NAMES and found[-1][:1].isupper()
    if last in hanging and len(found) > 1 and not named:
        return f"it breaks off after {last!r}"
    if first == "another":
        return "it says 'another' without the first one"
    runs_on = candidate.kind not in CLAUSES and RUNS_ON.search(key)
    if runs_on or (candidate.kind in PLAIN and len(found) > 10):
        return "it runs on beyond the answer"
    if candidate.kind is Kind.PURPOSE and NO_PURPOSE.match(key):
        return f"{key!r} is where, not what for"
    if candidate.kind is Kind.PURPOSE and EMPTY_PURPOSE.match(key):
        return f"{key!r} goes without saying"
    if first in FALSE_START and candidate.kind is not Kind.WORK:
        return f"it begins with {first!r}"
    if candidate.kind is Kind.PURPOSE and REACHED.match(key):
        return "it is how far something went"
    if (wrong := other_kind(candidate, found)) is not None:
        return wrong
    if candidate.kind is Kind.DESCRIPTION and first in LIMITING:
        return f"it begins with {first!r}: something is missing"
    lettered = LETTERED.search(key)
    if lettered is not None and key.count(lettered[1]) > 1:
        return f"it runs on behind {lettered[1]!r} into the next sentence"
    doubled = re.search(r"\b(?!had\b|that\b)([a-z]+) \1\b(?!-)", key)
    return f"doubled word: {doubled.group(1)!r}" if doubled is not None else None


def doubled_up(candidate: Candidate) -> str | None:
    """Where the key holds a second sentence, or two objects."""
    if (claim := CLAIMING.search(candidate.key)) is not None:
        return f"another sentence begins at {claim.group()!r}"
    if candidate.asked is Role.OBJECT and TWO_OBJECTS.match(candidate.key):
        return "it is to whom and what in one"
    subject = candidate.fact.clause.subject
    many = subject is not None and subject.plural and candidate.asked is not Role.SUBJECT
    if many and candidate.kind not in CLAUSES and OF_ONE.search(candidate.key):
        return "its 'it' stands for nobody in the stem"
    return None


def other_kind(candidate: Candidate, found: Sequence[str]) -> str | None:
    """Why the key's first words are a clause where a thing is asked for, or no deed."""
    first = found[0].lower()
    if candidate.asked in NOUNS and candidate.kind not in CLAUSES and first in CLAUSE_START:
        return f"it begins with {first!r}, and a thing is asked for"
    to_do = candidate.kind is Kind.PURPOSE and first == "to" and len(found) > 1
    if to_do and not deed(found[1:3]):
        return f"nobody can {found[1]!r}"
    if candidate.kind is Kind.DEED and first in NO_DEED:
        return f"it begins with {first!r}, not with what is done"
    doing = " doing" in candidate.stem and goes_on(first)
    if candidate.kind is Kind.DEED and not (doing or deed(found)):
        return f"it begins with {first!r}, which nobody can do"
    return None


def deed(found: Sequence[str]) -> bool:
    """Whether the first word, or the second after an adverb or "not", can be a verb."""
    return any(wordnet.synsets(w.lower(), "v") for w in found[: 1 + (len(found) > 1)])


def goes_on(first: str) -> bool:
    """Whether the word can tell what somebody is doing ("working", "making", "running")."""
    stem = first.removesuffix("ing")
    return stem != first and any(
        wordnet.synsets(form, "v") for form in (stem, f"{stem}e", stem[:-1]) if form
    )


def empty_of_meaning(candidate: Candidate, world: World) -> str | None:
    """Why the key tells nothing."""
    key = candidate.key
    if all(w.lower() in PERSONAL for w in words(key)):
        return "it is only a pronoun"
    if key.endswith(" do so"):
        return "it points back to a deed that it does not name"
    if VAGUE.match(key) or (len(words(key)) <= 5 and HOLLOW_END.search(key)):
        return f"{key!r} is vague"
    if candidate.kind not in CLAUSES and NEGATIVE.match(key):
        return f"{key!r} names nothing"
    title = world.document.title
    if title and len(words(title)) >= 4 and contains(key, title):
        return "it is the article's title"
    return open_pronoun(candidate, world)


def open_pronoun(candidate: Candidate, world: World) -> str | None:
    """Which pronoun of the key stands for something that the stem does not name."""
    low = [w.lower() for w in words(candidate.key)]
    present = {w for w in low if w in PERSONAL}
    pointers = {"this", "these"} & set(low)
    if re.search(r"\bsuch\b(?! as\b)", candidate.key, re.IGNORECASE):
        pointers.add("such")
    pointers |= {"that", "those"} & set(low) & open_in_key(candidate, world)
    if pointers:
        return f"{min(pointers)!r} points outside the key"
    if not present:
        return None
    still_open = present & open_in_key(candidate, world)
    if not {w for w in low if w in PERSONAL} & set(words(BOUND_WITHIN.sub("", candidate.key))):
        return None
    if still_open and not expletive(candidate.key, still_open):
        return f"it is not clear whom or what {min(still_open)!r} stands for"
    subject = candidate.fact.clause.subject
    if candidate.asked is not Role.SUBJECT and subject is not None:
        named = content(subject.short or subject.text) & content(candidate.stem)
        earlier = content(candidate.key.split(next(w for w in low if w in PERSONAL))[0])
        if not named and not earlier:
            return f"{min(present)!r} stands for something that the stem does not name"
    return None


def expletive(key: str, pronouns: set[str]) -> bool:
    """Whether the only open pronoun is an it that stands for nothing ("it is hard to ...")."""
    return pronouns == {"it"} and bool(
        re.search(
            r"\bit (?:is|was|will be|would be|has been|became|takes?|took)\b.* (?:to|that)\b", key
        )
    )


CHECK = Check("key form", reason, "The key is complete, definite and 1 to 30 words long.")

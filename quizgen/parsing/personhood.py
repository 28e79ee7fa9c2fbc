"""Signs in the text that a name is a person's, where the recogniser takes it for a firm's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from quizgen.domain.document import Mention, Token
from quizgen.domain.kind import Kind
from quizgen.lexicon import first_names, places, wordnet
from quizgen.lexicon.verb_classes import SAY
from quizgen.parsing.figures import words

SUBJECTS = {"nsubj", "nsubjpass"}
ASIDE = {"appos", "npadvmod"}
NAMED = {Kind.PERSON, Kind.ORGANISATION, Kind.PRODUCT, Kind.WORK, Kind.PLACE}
PARTICLES = frozenset("y e de von van der den del da di dos la le el al bin".split())
# what firms are called as well as humans
TRADES = frozenset(
    "maker manufacturer producer supplier provider publisher retailer distributor developer "
    "operator broadcaster builder seller buyer owner partner leader rival competitor pioneer "
    "member ally champion winner successor predecessor sponsor giant carrier lender insurer "
    "employer contractor backer investor holder host favourite favorite".split()
)
THINK = frozenset("think believe feel hope fear want know remember admit".split())
KIN = frozenset("mother father wife husband brother sister uncle aunt grandmother".split())
OLDEST = 110  # years
FAR = 4  # sentences
OFTEN = 2


def signs(tokens: Sequence[Token], names: Sequence[Mention]) -> frozenset[str]:
    """The names that the text tells to be persons': it calls them who, gives an age or an
    occupation, or goes on with he or she where nobody else can be meant."""
    below: dict[int, list[Token]] = {}
    for token in tokens:
        below.setdefault(token.head, []).append(token)
    found = set()
    for mention in names:
        name = words(tokens, mention.start, mention.end)
        if mention.kind not in NAMED:
            continue
        full = personal_form(name) and described(tokens, mention, below)
        if full or kindred(tokens, mention):
            found.add(name)
    return frozenset(found | gone_on(tokens, names))


def kindred(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a single name has a mother, a wife ("Ulvar's mother"; no country has), or is hers
    ("his wife Sefa")."""
    head = tokens[mention.end - 1]
    if head.tag != "NNP" or mention.end - mention.start > 1 or a_place(tokens, mention):
        return False
    relative = tokens[head.head]
    before = tokens[max(0, mention.start - 2) : mention.start]
    if len(before) > 1 and before[1].lemma.lower() in KIN and before[0].tag in {"PRP$", "POS"}:
        return head.dep not in {"poss", "compound"} or relative.i == before[1].i
    return head.dep == "poss" and relative.tag == "NN" and relative.lemma.lower() in KIN


def personal_form(name: str) -> bool:
    """Whether the name may be a full name: two to five words with capitals."""
    parts = name.split()
    plain = all(w[:1].isupper() or w.lower() in PARTICLES for w in parts)
    letters = all(w.replace(".", "").replace("-", "").replace("’", "").isalpha() for w in parts)
    return (
        2 <= len(parts) <= 5
        and plain
        and letters
        and not any(len(w) > 2 and w.isupper() for w in parts)
    )


def described(
    tokens: Sequence[Token], mention: Mention, below: Mapping[int, Sequence[Token]]
) -> bool:
    """Whether the words around the name tell that one human bears it."""
    head = tokens[mention.end - 1]
    parts = below.get(head.i, ())
    if head.tag != "NNP" or any(t.dep in {"conj", "cc"} for t in parts) or head.dep == "conj":
        return False
    apposed = [c for t in parts if t.dep == "appos" for c in below.get(t.i, ())]
    if any(t.dep == "relcl" and called_who(t, below) for t in (*parts, *apposed)):
        return True
    if aged(tokens, mention) or speaking(tokens, mention):
        return True
    return any(t.dep == "appos" and t.i > head.i and occupation(t, below) for t in parts)


def called_who(verb: Token, below: Mapping[int, Sequence[Token]]) -> bool:
    """Whether a relative clause calls one human "who"."""
    own = below.get(verb.i, ())
    who = any(t.text.lower() == "who" and t.dep in SUBJECTS for t in own)
    helpers = [t.text.lower() for t in own if t.dep in {"aux", "auxpass"}]
    single = (
        verb.tag == "VBZ" or verb.text.lower() == "was" or bool({"is", "was", "has"} & {*helpers})
    )
    return who and single


def aged(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether an age stands by the name: "60-year-old Ann Lee", "Ann Lee, 60,"."""
    before = "".join(t.text for t in tokens[max(0, mention.start - 5) : mention.start]).lower()
    if before.endswith("-year-old"):
        return True
    after = tokens[mention.end : mention.end + 3]
    ages = len(after) == 3 and after[0].text == "," and after[2].text == ","
    return ages and after[1].text.isdigit() and 3 < int(after[1].text) < OLDEST


def speaking(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether somebody with a known first name, and a last name that is no other word, says or
    thinks something."""
    head = tokens[mention.end - 1]
    name = words(tokens, mention.start, mention.end)
    called = first_names.gender(name) and not wordnet.weights(head.text.lower())
    says = tokens[head.head].lemma.lower() in SAY | THINK
    return bool(called) and says and head.dep == "nsubj"


def occupation(noun: Token, below: Mapping[int, Sequence[Token]]) -> bool:
    """Whether the noun tells what one human does, as no firm does."""
    lemma = noun.lemma.lower()
    human = wordnet.is_person(lemma) and lemma not in TRADES and not wordnet.is_group(lemma)
    single = noun.tag in {"NN", "NNP"} and not any(
        t.dep == "conj" and t.tag == "NNS" for t in below.get(noun.i, ())
    )
    return human and single


def gone_on(tokens: Sequence[Token], names: Sequence[Mention]) -> set[str]:
    """The names that "he" or "she" takes up, later in the sentence or in the next, where the text
    names no other human there; twice, if it does so a little before."""
    at = {i: m for m in names for i in range(m.start, m.end)}
    found: Counter[str] = Counter()
    for token in tokens:
        low = token.text.lower()
        subject = low in {"he", "she"} and token.dep in SUBJECTS
        if not subject and not (low in {"his", "her"} and token.tag == "PRP$"):
            continue
        name = only_name(tokens, token, at, near=not subject)
        if name:
            found[name] += OFTEN if not others(tokens, token, name, names) else 1
    return {name for name, votes in found.items() if votes >= OFTEN and not name.isupper()}


def only_name(
    tokens: Sequence[Token], pronoun: Token, at: Mapping[int, Mention], *, near: bool
) -> str:
    """The name that acts before the pronoun, in its own sentence if it must be `near`, where no
    other name and no other human is there; else ""."""
    start = window(tokens, pronoun, 0 if near else 1)
    before = tokens[window(tokens, pronoun, 1) : pronoun.i]
    explained = {
        tokens[m.end - 1].head
        for t in before
        if (m := at.get(t.i)) is not None and tokens[m.end - 1].dep in ASIDE
    }
    rivals = [t for t in before if t.i not in explained and other_human(t, at)]
    if rivals or any(t.tag in {"``", "''"} for t in before):
        return ""
    own = {m.start: m for t in before if (m := at.get(t.i)) is not None and m.kind in NAMED}
    bearers = {
        words(tokens, m.start, m.end)
        for m in own.values()
        if not a_place(tokens, m) and (m.kind is not Kind.PLACE or acting(tokens, m))
    }
    acts = any(acting(tokens, m) for m in own.values() if m.start >= start)
    return bearers.pop() if acts and len(bearers) == 1 else ""


def window(tokens: Sequence[Token], pronoun: Token, back: int) -> int:
    """Where the sentence `back` before the pronoun's begins."""
    i = pronoun.i
    while i and tokens[i - 1].sentence >= pronoun.sentence - back:
        i -= 1
    return i


def others(tokens: Sequence[Token], pronoun: Token, name: str, names: Sequence[Mention]) -> bool:
    """Whether the sentences before name a person with whom the text may go on."""
    return any(
        m.kind is Kind.PERSON
        and words(tokens, m.start, m.end) != name
        and pronoun.sentence - FAR <= tokens[m.start].sentence <= pronoun.sentence
        and m.start < pronoun.i
        for m in names
    )


def a_place(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether the gazetteer knows the name as a place's."""
    name = words(tokens, mention.start, mention.end)
    return places.place(name) is not None or bool(places.code_of(name))


def acting(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether the name is the subject of a main clause, without an article."""
    head = tokens[mention.end - 1]
    bare = not mention.start or tokens[mention.start - 1].text.lower() not in {"the", "a", "an"}
    several = any(t.head == head.i and t.dep == "conj" for t in tokens[head.i : head.i + 6])
    above = tokens[head.head]
    aside = head.dep in ASIDE and tokens[mention.start - 1].text == ","
    main = above if aside else head  # "The island's best singer, Ann, "
    told = main.dep in SUBJECTS and tokens[main.head].dep == "ROOT"
    return bare and head.tag == "NNP" and told and not several


def other_human(token: Token, at: Mapping[int, Mention]) -> bool:
    """Whether the word tells of another human: a noun, a name that nobody knows, a pronoun."""
    if token.tag in {"PRP", "PRP$"}:
        return token.text.lower() in {"i", "we", "you", "my", "our", "your"}
    if token.i in at:
        return False
    if token.pos == "PROPN":
        return token.dep in SUBJECTS | {"poss", "dobj"}
    return token.pos == "NOUN" and token.tag == "NN" and wordnet.is_person(token.lemma.lower())

"""Verbs that do not agree with their subject in number."""

import re

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Role
from quizgen.selection.question import UNCHANGED, Question, auxiliary

LEADING = frozenset({Role.SUBJECT, Role.AGENT})  # asked for before the verb
SINGULAR_FORMS = frozenset({"does", "has", "is", "was"})
PLURAL_FORMS = frozenset({"do", "have", "are", "were"})
# nouns that go with either number
COLLECTIVE = frozenset(
    "police people staff team government family crew public group majority number half rest "
    "percent cent species series data media committee company army navy party couple pair lot "
    "council club band cattle none all some most headquarters politics means public youth".split()
)
UNCOUNTED = frozenset("fish sheep deer aircraft spacecraft offspring cod salmon per".split())


ONE_BODY = frozenset("government company committee council party club firm army".split())
PEOPLE = re.compile(r"[A-Z]\w+(?:sh|ch|ese)")  # "the French", "the Chinese"


def agreement(candidate: Candidate, question: Question) -> str | None:
    """Whether verb and subject agree in number."""
    plain = by_determiner(question) or singular_after_many(question)
    if plain is not None:
        return plain
    after = question.low(question.wh + 1)
    wh = question.tokens[question.wh]
    if candidate.asked in LEADING and wh.tag == "WP":
        if after in PLURAL_FORMS - {"are", "were"} or (
            after in {"are", "were"} and verbal(question, question.wh + 1)
        ):
            return f"'{wh.text} {after}'"
        return bare_plural(question)
    if wh.tag in {"WDT", "WP"} and question.tokens[question.wh].text.lower() in {"which", "what"}:
        clash = which_clash(candidate, question)
        if clash is not None:
            return clash
    return inverted_clash(question)


def by_determiner(question: Question) -> str | None:
    """ "do a cart", "does many": the word after the auxiliary settles it."""
    place = auxiliary(question)
    if place is None:
        return None
    form, after = question.low(place), question.low(place + 1)
    if form == "do" and after in {"a", "an", "this", "each", "every"}:
        return f"'{form} {after}'"
    late = {question.low(j) for j in range(place + 2, place + 5)}
    if form == "do" and after == "the" and "and" not in late and late & ONE_BODY:
        return f"'do the {min(late & ONE_BODY)}'"
    bare = question.tokens[place + 1].text if after else ""
    if form in {"do", "are", "were", "have"} and PEOPLE.fullmatch(bare):
        following = question.tokens[place + 2] if place + 2 < len(question.tokens) else None
        if following is not None and following.pos in {"VERB", "AUX", "ADV"}:
            return f"'{form} {bare}': the article is missing"
    if form in {"do", "are", "were"} and after.endswith("ing") and question.low(place + 2) == "of":
        return f"'{form} {after}'"
    name = question.tokens[place + 1] if place + 1 < len(question.tokens) else None
    alone = name is not None and name.tag == "NNP" and name.dep == "nsubj"
    if form == "do" and alone and question.low(place + 2) not in {",", "and", "or"}:
        return f"'{form} {after}'"
    if form in SINGULAR_FORMS and after in {"these", "those", "many", "several", "both"}:
        return f"'{form} {after}'"
    return None


def singular_after_many(question: Question) -> str | None:
    """ "How many idea"."""
    if question.low(question.wh) != "how" or question.low(question.wh + 1) != "many":
        return None
    place = question.wh + 2
    while place + 1 < len(question.tokens) and (
        question.tokens[place].pos in {"ADJ", "ADV"} or question.tokens[place + 1].pos == "NOUN"
    ):
        place += 1
    noun = question.tokens[place] if place < len(question.tokens) else None
    if noun is None or noun.tag != "NN" or noun.text.lower() in COLLECTIVE | UNCOUNTED:
        return None
    return f"'many ... {noun.text}'"


def verbal(question: Question, place: int) -> bool:
    """Whether the form of be at `place` is an auxiliary of a participle."""
    return question.tokens[place].dep in {"aux", "auxpass"}


def bare_plural(question: Question) -> str | None:
    """ "Who run ..." where "Who runs ..." is meant."""
    place = question.wh + 1
    while place < len(question.tokens) and question.tokens[place].pos == "ADV":
        place += 1
    if place >= len(question.tokens):
        return None
    verb = question.tokens[place]
    if verb.tag == "VBP" and verb.pos == "VERB" and verb.text.lower() not in UNCHANGED:
        return f"'{question.tokens[question.wh].text} {verb.text}'"
    return None


def which_clash(candidate: Candidate, question: Question) -> str | None:
    """ "Which country have", "Which countries has"."""
    if candidate.asked not in LEADING or question.wh + 2 >= len(question.tokens):
        return None
    noun, verb = question.tokens[question.wh + 1], question.low(question.wh + 2)
    if noun.tag == "NN" and verb in PLURAL_FORMS and noun.text.lower() not in COLLECTIVE:
        return f"'{noun.text} {verb}'"
    if noun.tag == "NNS" and verb in SINGULAR_FORMS and noun.text.lower() not in COLLECTIVE:
        return f"'{noun.text} {verb}'"
    return None


def inverted_clash(question: Question) -> str | None:
    """ "does the researchers", "do the inventor": only where a plain noun with an article
    follows and no "and" joins another to it."""
    place = auxiliary(question)
    if place is None or question.low(place) not in SINGULAR_FORMS | PLURAL_FORMS:
        return None
    verb = question.heads[place]
    subjects = [
        j
        for j in question.children(verb) + question.children(place)
        if question.tokens[j].dep in {"nsubj", "nsubjpass"} and j > place
    ]
    if not subjects:
        return None
    j, form = subjects[0], question.low(place)
    noun, joined = question.tokens[j], {"cc", "conj", "nummod"}
    if not noun.text.islower() or noun.text in COLLECTIVE or j - place > 4:
        return None
    if any(question.tokens[k].dep in joined for k in question.children(j)):
        return None
    singular = noun.tag == "NN" and question.tokens[place + 1].tag in {"DT", "PRP$"}
    if (noun.tag == "NNS" and form in SINGULAR_FORMS) or (singular and form in PLURAL_FORMS):
        return f"'{form} ... {noun.text}'"
    return None

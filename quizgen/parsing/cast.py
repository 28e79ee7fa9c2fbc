"""Who acts in a text, and which of them are he and which she, by the text's own usage."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from quizgen.domain.document import Antecedent, Sentence, Token
from quizgen.lexicon.verb_classes import SAY
from quizgen.parsing.binding import owning_subject, reflexive
from quizgen.parsing.noun_phrases import who
from quizgen.parsing.referents import PERSONS, Cast, Referent, referent
from quizgen.parsing.script import SUBJECTS, Script

SPEAK = SAY | frozenset("ask answer cry reply shout whisper call exclaim beg".split())
CERTAIN, ALONE = 3, 2  # votes of a reflexive, and where nobody else is in reach
ENOUGH, SHARE = 2, 0.7
REACH = 2  # sentences back
NOTHING: Mapping[int, Antecedent] = {}


def cast_of(script: Script) -> Cast:
    """The characters of the text, and the sexes that its pronouns tell."""
    open_cast = Cast({}, characters(script) if script.tale else frozenset())
    return Cast(genders(script, open_cast), open_cast.characters)


def characters(script: Script) -> frozenset[str]:
    """The common nouns of those who speak in a tale, or whom it calls who or he or she."""
    found: set[str] = set()
    for token in script.tokens:
        if token.pos != "NOUN" or token.i in script.quoted:
            continue
        verb = script.tokens[token.head]
        speaks = token.dep == "nsubj" and verb.lemma.lower() in SPEAK and beside(script, verb)
        if who(script, token) or speaks or own_reflexive(script, token):
            found.add(token.lemma.lower())
    return frozenset(found)


def beside(script: Script, verb: Token) -> bool:
    """Whether quoted words stand in the verb's sentence."""
    sentence = script.sentences[verb.sentence]
    return any(i in script.quoted for i in range(sentence.start, sentence.end))


def own_reflexive(script: Script, noun: Token) -> bool:
    """Whether the noun is the subject of "himself" or "herself"."""
    verb = script.tokens[noun.head]
    return noun.dep in SUBJECTS and any(
        t.text.lower() in {"himself", "herself"} for t in script.children(verb.i)
    )


def genders(script: Script, cast: Cast) -> dict[object, str]:
    """For each whose he or she the text tells most of the time: which. Every pronoun is a vote for
    its subject, or else for the nearest subject before it."""
    votes: dict[object, Counter[str]] = {}
    for sentence in script.sentences:
        for token in script.within(sentence):
            low = token.text.lower()
            if low not in PERSONS or token.i in script.quoted:
                continue
            one, weight = favoured(script, cast, token, sentence)
            if one is not None and (one.human or script.tale):
                votes.setdefault(one.identity, Counter())[PERSONS[low]] += weight
    return {
        identity: counts.most_common(1)[0][0]
        for identity, counts in votes.items()
        if max(counts.values()) >= ENOUGH and max(counts.values()) >= SHARE * sum(counts.values())
    }


def favoured(
    script: Script, cast: Cast, token: Token, sentence: Sentence
) -> tuple[Referent | None, int]:
    """Whom the pronoun most likely means, unless a name or noun tells another sex, and the weight
    of its vote."""
    owner = owning_subject(script, token)
    if owner is not None:
        one = referent(script, cast, NOTHING, owner)
        if one is not None and one.usable and one.animate and reflexive(token):
            return (one, CERTAIN) if not one.antecedent.plural else (None, 0)
    if token.dep not in SUBJECTS | {"poss"}:
        return None, 0
    fitting = [
        one
        for other in before(script, token, sentence)
        if other.dep in SUBJECTS and other.i not in script.quoted
        if (one := referent(script, cast, NOTHING, other)) is not None
        if one.animate and one.usable and not one.antecedent.plural
        if one.gender in {"", PERSONS[token.text.lower()]}
    ]
    known = any(one.gender for one in fitting)  # then he and she tell nothing of the others
    if known or not fitting or named_beside(script, cast, token, sentence, fitting[0]):
        return None, 0
    return fitting[0], ALONE if len({one.identity for one in fitting}) == 1 else 1


def named_beside(
    script: Script, cast: Cast, token: Token, sentence: Sentence, one: Referent
) -> bool:
    """Whether the pronoun's own sentence names another person before it whom it may mean:
    "Kim, who worked with Lee while he ..."."""
    return any(
        other.human
        and other.antecedent.entity is not None
        and other.identity != one.identity
        and other.gender in {"", PERSONS[token.text.lower()]}
        for t in script.tokens[sentence.start : token.i]
        if t.i not in script.quoted
        if (other := referent(script, cast, NOTHING, t)) is not None
    )


def before(script: Script, token: Token, sentence: Sentence) -> Iterator[Token]:
    """The tokens before a pronoun in reach, the nearest first."""
    first = sentence.start
    for back in range(1, REACH + 1):
        index = sentence.index - back
        if index >= 0 and script.sentences[index].paragraph == sentence.paragraph:
            first = script.sentences[index].start
    yield from reversed(script.tokens[first : token.i])

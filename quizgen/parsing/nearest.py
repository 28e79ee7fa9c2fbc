"""What stands in a pronoun's reach and agrees with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizgen.domain.document import Antecedent, Sentence, Token
from quizgen.domain.kind import Kind
from quizgen.lexicon.verb_classes import SAY
from quizgen.parsing.binding import not_meant
from quizgen.parsing.referents import MANY, PERSONS, Cast, Referent, referent
from quizgen.parsing.script import SUBJECTS, Script

TELLING = SAY | {"describe", "note", "depict", "portray"}
FAR = 2  # times as often
Seen = Mapping[int, Sequence[Referent]]  # the referents of each sentence read so far


@dataclass(frozen=True)
class Search:
    """One pronoun, and all that is known before it."""

    script: Script
    cast: Cast
    found: Mapping[int, Antecedent]
    seen: Seen
    token: Token
    sentence: Sentence
    groups: bool = False  # whether "they" may stand for a team

    @property
    def low(self) -> str:
        """The pronoun in small letters."""
        return self.token.text.lower()

    @property
    def personal(self) -> bool:
        """Whether it is he or she."""
        return self.low in PERSONS

    def referent(self, token: Token) -> Referent | None:
        """What another token refers to."""
        return referent(self.script, self.cast, self.found, token)

    def fits(self, one: Referent) -> bool:
        """Whether the pronoun agrees with `one` and stands in the same words of one speaker."""
        if self.script.quoted.get(one.head) != self.script.quoted.get(self.token.i):
            return False
        if self.low in MANY:
            return one.antecedent.plural or (self.groups and one.group)
        if one.antecedent.plural:
            return False
        if self.personal:
            return one.animate and one.gender in {"", PERSONS[self.low]}
        return not one.human and not one.gender


def here(search: Search) -> list[Referent]:
    """What fits in the pronoun's own sentence before it."""
    return fitting(search, search.script.tokens[search.sentence.start : search.token.i])


def fitting(search: Search, tokens: Sequence[Token]) -> list[Referent]:
    """What among `tokens` fits, but for what grammar bars."""
    barred = not_meant(search.script, search.token)
    excluded = barred_ones(search)
    return [
        one
        for token in tokens
        if token.i not in barred
        if (one := search.referent(token)) is not None and search.fits(one)
        if one.identity not in excluded
    ]


def barred_ones(search: Search) -> frozenset[object]:
    """Who cannot be meant, wherever mentioned."""
    tokens = (search.script.tokens[i] for i in sorted(not_meant(search.script, search.token)))
    return frozenset(one.identity for t in tokens if (one := search.referent(t)) is not None)


def earlier(search: Search, reach: int) -> list[Referent]:
    """What fits in the sentences before of the same paragraph, the nearest that has any."""
    excluded = barred_ones(search)
    for index in steps_back(search, reach):
        found = [
            one
            for one in search.seen.get(index, [])
            if search.fits(one) and one.identity not in excluded
        ]
        if found:
            return found
    return []


def steps_back(search: Search, reach: int) -> Iterator[int]:
    """The sentences before the pronoun's own in its paragraph, at most `reach`; for a pronoun of
    the teller's, those that only quote are no step."""
    script, sentence = search.script, search.sentence
    outside = search.token.i not in script.quoted
    index, steps = sentence.index - 1, 0
    while index >= 0 and steps < reach and script.sentences[index].paragraph == sentence.paragraph:
        yield index
        steps += not (outside and spoken(script, script.sentences[index]))
        index -= 1


def leading(search: Search, found: list[Referent]) -> list[Referent]:
    """Of what stands in an earlier sentence the subject of its main clause, where the pronoun
    is the subject of its own and nothing else fits but in phrases and lesser clauses."""
    script, token = search.script, search.token
    opening = script.tokens[search.sentence.start : token.i]
    first = not any(t.dep in SUBJECTS and rivals(search, t) for t in opening)
    if not first or token.dep not in SUBJECTS or script.tokens[token.head].dep != "ROOT":
        return found
    main = [one for one in found if one.subject and main_clause(script, one)]
    beside = [
        one
        for one in found
        if one.identity not in {m.identity for m in main}
        if script.tokens[one.head].dep in {"dobj", "dative", "conj", "attr"}
        or script.tokens[script.tokens[one.head].head].dep in {"agent", "conj"}
    ]
    told = [script.governor(script.tokens[m.head]).lemma.lower() in TELLING for m in main]
    named = [o for o in found if o.antecedent.entity is not None and o not in main]
    if any(told) and any(o.identity != main[0].identity for o in named):
        return found  # "The scholar Berg describes Lund's mother. He ..."
    return main if main and main[0].usable and not beside else found


def rivals(search: Search, subject: Token) -> bool:
    """Whether the subject before the pronoun may be what it means; in a tale "when the moon was
    full, he" leaves no doubt."""
    one = search.referent(subject)
    return not search.script.tale or one is None or search.fits(one)


def main_clause(script: Script, one: Referent) -> bool:
    """Whether it is the subject of its sentence's main clause."""
    return script.tokens[script.tokens[one.head].head].dep == "ROOT"


def people(search: Search, paragraph: int) -> dict[object, Referent]:
    """The humans of the pronoun's sex, or of none known, in a paragraph before the pronoun."""
    found: dict[object, Referent] = {}
    excluded = barred_ones(search)
    for sentence in search.script.sentences:
        if sentence.paragraph != paragraph or sentence.start > search.token.i:
            continue
        for token in search.script.tokens[sentence.start : min(sentence.end, search.token.i)]:
            one = search.referent(token)
            if one is None or one.identity in excluded:
                continue
            if token.pos == "PRON" and token.i not in search.found:
                continue
            if one.animate and humanly(search, one):
                found[one.identity] = one
    return found


def humanly(search: Search, one: Referent) -> bool:
    """Whether the referent is one human of the pronoun's sex, or may be."""
    single = not one.antecedent.plural and one.head not in search.script.quoted
    return single and one.gender in {"", PERSONS[search.low]}


def opens_paragraph(search: Search) -> bool:
    """Whether the pronoun's sentence is the first of its paragraph, or for a pronoun of the
    teller's the first that is not all quotation."""
    sentences = search.script.sentences
    index = before_speech(search)
    return index < 0 or sentences[index].paragraph != search.sentence.paragraph


def before_speech(search: Search) -> int:
    """The sentence before the pronoun's own; for one of the teller's, what is all quoted in the
    same paragraph does not count."""
    script, index = search.script, search.sentence.index - 1
    if search.token.i in script.quoted:
        return index
    while index >= 0 and script.sentences[index].paragraph == search.sentence.paragraph:
        if not spoken(script, script.sentences[index]):
            break
        index -= 1
    return index


def spoken(script: Script, sentence: Sentence) -> bool:
    """Whether the sentence is all quotation."""
    return all(t.i in script.quoted for t in script.within(sentence))


def carried_over(search: Search) -> Referent | None:
    """Of the paragraph before the subject of its last sentence, for a pronoun that opens a
    paragraph as its subject: where no other of that sex is named there, or where it is the one
    whom the article names most."""
    index = before_speech(search)
    main_verb = search.script.governor(search.token).dep == "ROOT"
    subject = search.token.dep in SUBJECTS | {"poss"}
    if not opens_paragraph(search) or index < 0 or not subject or not main_verb:
        return None
    last = [one for one in search.seen.get(index, []) if search.fits(one)]
    main = [one for one in last if one.subject and main_clause(search.script, one)]
    if not main or not main[0].gender or not main[0].usable:
        return None
    others = {one.identity for one in last} - {main[0].identity}
    before = set(people(search, search.script.sentences[index].paragraph))
    alone = not others and before <= {main[0].identity}
    known = any(
        one.gender or one.antecedent.entity is not None
        for one in last
        if one.identity != main[0].identity
    )
    return main[0] if alone or (not known and protagonist(search) == main[0].identity) else None


def protagonist(search: Search) -> object:
    """The person of the pronoun's sex whom the article names far more than any other."""
    script = search.script
    counts = Counter(
        m.entity
        for m in script.mentions
        if m.entity is not None
        and script.entities[m.entity].kind is Kind.PERSON
        and script.entities[m.entity].gender in {"", PERSONS[search.low]}
    )
    ranked = counts.most_common(2)
    far = len(ranked) == 1 or (len(ranked) > 1 and ranked[0][1] >= FAR * ranked[1][1])
    return ranked[0][0] if far else None

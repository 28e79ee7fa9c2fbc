"""Who is spoken to in a tale, whom "you" stands for there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from quizgen.domain.document import Antecedent, Entity, Quotation, Sentence, Token
from quizgen.lexicon import wordnet
from quizgen.parsing.first_person import speaker_of
from quizgen.parsing.script import OBJECTS, SUBJECTS
from quizgen.parsing.speakers import SPEAKING

YOU = frozenset({"you", "your"})
ANSWER = frozenset("answer reply retort".split())
TOLD = frozenset("tell ask warn advise beg answer implore order command call".split())
NEAR = 1  # sentences between what is said and what is answered
LONGEST = 4  # words of a hearer


def heard(
    tokens: Sequence[Token],
    sentences: Sequence[Sentence],
    entities: Sequence[Entity],
    antecedents: Mapping[int, Antecedent],
    quotations: Sequence[Quotation],
) -> tuple[Quotation, ...]:
    """The quotations of a tale with their hearers: who is named as such beside the words, or who
    answers them or whom they answer, or who is there."""
    told = [addressed(tokens, sentences, quotations, q) for q in quotations]
    for n in range(len(quotations)):
        if told[n] is None:
            told[n] = partner(tokens, sentences, entities, quotations, n) or present(
                tokens, sentences, antecedents, quotations, n
            )
    found = []
    for n, one in enumerate(quotations):
        same = {
            hearer
            for other, hearer in zip(quotations, told, strict=True)
            if hearer is not None and spoken_on(tokens, sentences, quotations, one, other)
        }
        hearer = told[n] or (next(iter(same)) if len(same) == 1 else None)
        own = hearer is not None and hearer.text == one.speaker
        found.append(replace(one, hearer=None if own else hearer))
    return tuple(found)


def spoken_on(
    tokens: Sequence[Token],
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    one: Quotation,
    other: Quotation,
) -> bool:
    """Whether both are words of one speaker in one paragraph, with no other's between."""
    places = {sentences[tokens[q.start].sentence].paragraph for q in (one, other)}
    known = one.speaker is not None and one.speaker == other.speaker
    between = range(min(one.end, other.end), max(one.start, other.start))
    others = any(q.start in between and q.speaker != one.speaker for q in quotations)
    return known and len(places) == 1 and not others


def addressed(
    tokens: Sequence[Token],
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    one: Quotation,
) -> Antecedent | None:
    """Whom the verb of saying names as the hearer ("said the fox to the boy")."""
    first = sentences[tokens[one.start].sentence].start
    last = sentences[tokens[one.end - 1].sentence].end
    inside = {i for q in quotations for i in range(q.start, q.end)}
    outside = [t for t in tokens[first:last] if t.i not in inside]
    for verb in outside:
        if verb.lemma.lower() not in SPEAKING:
            continue
        for noun in listeners(verb, outside):
            text = "".join(t.text + t.space for t in outside if t.i in span(noun, outside)).strip()
            lemma = noun.lemma.lower()
            alive = wordnet.is_person(lemma) or wordnet.is_animal(lemma)
            speaks = any((q.speaker or "").split()[-1:] == [lemma] for q in quotations)
            fits = text.lower().startswith("the ") and len(text.split()) <= LONGEST
            if fits and (alive or speaks):
                return Antecedent("the " + text[4:], None, plural=noun.tag == "NNS")
    return None


def listeners(verb: Token, outside: Sequence[Token]) -> Iterator[Token]:
    """Those to whom the verb says that somebody speaks."""
    subject = any(t.head == verb.i and t.dep in SUBJECTS for t in outside)
    for token in outside:
        above = next((t for t in outside if t.i == token.head), None)
        to = above is not None and above.text == "to" and above.head == verb.i
        given = token.head == verb.i and token.dep in {"dobj", "dative"} and token.i > verb.i
        if token.pos == "NOUN" and (to or (given and subject and verb.lemma.lower() in TOLD)):
            yield token


def span(noun: Token, outside: Sequence[Token]) -> range:
    """The noun with its article and what stands between."""
    start = min([*(t.i for t in outside if t.head == noun.i and t.i < noun.i), noun.i])
    return range(start, noun.i + 1)


def present(
    tokens: Sequence[Token],
    sentences: Sequence[Sentence],
    antecedents: Mapping[int, Antecedent],
    quotations: Sequence[Quotation],
    n: int,
) -> Antecedent | None:
    """The one other whom the sentence before the words names beside the speaker ("The fox begged
    the boy to stay.")."""
    one = quotations[n]
    index = tokens[one.start].sentence - 1
    if index < 0 or one.speaker is None:
        return None
    before = tokens[sentences[index].start : sentences[index].end]
    if any(q.start < before[-1].i + 1 and before[0].i < q.end for q in quotations):
        return None
    named: dict[str, Antecedent] = {}
    for token in before:
        known = antecedents.get(token.i) or character(token, before, quotations)
        if known is not None:
            named[known.text.lower()] = known
        elif token.text.lower() in {"them", "they"}:
            return None
    heads = {text.split()[-1] for text in named}
    if len(named) != 2 or one.speaker.split()[-1].lower() not in heads or len(heads) != 2:
        return None
    (other,) = (a for a in named.values() if a.text.split()[-1] != one.speaker.split()[-1])
    clear = other.text.lower().startswith("the ") or other.entity is not None
    return other if clear and len(other.text.split()) <= LONGEST else None


def character(
    noun: Token, sentence: Sequence[Token], quotations: Sequence[Quotation]
) -> Antecedent | None:
    """One who can be spoken to, by a common noun."""
    if noun.pos != "NOUN" or noun.dep not in SUBJECTS | OBJECTS | {"poss", "appos", "conj"}:
        return None
    lemma = noun.lemma.lower()
    if any(t.i == noun.head and t.text.lower() in {"of", "like", "than"} for t in sentence):
        return None
    speaks = any((q.speaker or "").split()[-1:] == [lemma] for q in quotations)
    if not (speaks or wordnet.is_person(lemma) or wordnet.is_animal(lemma)):
        return None
    words = [t for t in sentence if t.i in span(noun, sentence)]
    text = "".join(t.text + t.space for t in words).strip()
    first, _, rest = text.partition(" ")
    if first.lower() in {"the", "a", "an"} and rest:
        text = f"the {rest}"
    return Antecedent(text, None, plural=noun.tag == "NNS")


def partner(
    tokens: Sequence[Token],
    sentences: Sequence[Sentence],
    entities: Sequence[Entity],
    quotations: Sequence[Quotation],
    n: int,
) -> Antecedent | None:
    """Who answers the words, or whose words they answer."""
    one = quotations[n]
    before = next((q for q in reversed(quotations[:n]) if q.speaker != one.speaker), None)
    after = next((q for q in quotations[n + 1 :] if q.speaker != one.speaker), None)
    pairs = ((before, one), (one, after))
    for first, second in pairs:
        if first is None or second is None or not answers(tokens, sentences, second):
            continue
        gap = tokens[second.start].sentence - tokens[first.end - 1].sentence
        own = quotations.index(second) - quotations.index(first) == 1
        if own and gap <= NEAR + 1:
            return speaker_of(second if first is one else first, entities)
    return None


def answers(tokens: Sequence[Token], sentences: Sequence[Sentence], one: Quotation) -> bool:
    """Whether the sentences of the quoted words call them an answer."""
    first = sentences[tokens[one.start].sentence].start
    last = sentences[tokens[one.end - 1].sentence].end
    around = (*tokens[first : one.start], *tokens[one.end : last])
    return any(t.lemma.lower() in ANSWER for t in around)


def second_person(
    tokens: Sequence[Token], quotations: Sequence[Quotation]
) -> dict[int, Antecedent]:
    """The antecedents of "you", but where the verb would no longer agree with its subject."""
    return {
        token.i: quotation.hearer
        for quotation in quotations
        if quotation.hearer is not None
        for token in tokens[quotation.start : quotation.end]
        if token.text.lower() in YOU and token.tag in {"PRP", "PRP$"}
        if quotation.hearer.plural or agrees(token, tokens)
    }


def agrees(you: Token, tokens: Sequence[Token]) -> bool:
    """Whether the verb of "you" has the form that it has with a noun."""
    if you.dep not in SUBJECTS:
        return True
    verb = tokens[you.head]
    chain = [t for t in tokens[you.i : verb.i] if t.head == verb.i and t.dep in {"aux", "auxpass"}]
    if chain:
        return chain[0].tag == "MD" or chain[0].text.lower() in {"did", "had"}
    return verb.tag == "VBD" and verb.lemma.lower() != "be"

"""Proofs against noun phrases and clauses."""

import pytest

from quizgen.distractors.proofs import (
    absolute,
    also_right,
    also_true,
    evidence,
    form,
    kinship,
    matter,
    reason,
    stem_words,
    whole,
)
from quizgen.domain.clause import Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from tests.distractors.build import candidate, clause, entity, filler, index, part

QUOTE = "The keeper repaired a lamp because the storm had broken the glass ."
KEEPER = part("the keeper", Role.SUBJECT, kind=Kind.PEOPLE)
WHY = part("because the storm had broken the glass", Role.ADVERBIAL, sense=Sense.CAUSE,
           kind=Kind.REASON)  # fmt: skip
LAMP = part("a lamp")
REPAIR = clause(QUOTE, 0, "repaired", KEEPER, LAMP, WHY, lemma="repair")


def why(key="Because the storm had broken the glass"):
    return candidate("Why did the keeper repair a lamp?", key, REPAIR, WHY, rule="cause",
                     fact=FactKind.CAUSE)  # fmt: skip


def what(**more):
    return candidate("What did the keeper repair?", "A lamp", REPAIR, LAMP, Kind.THING, **more)


def thing(text, **more):
    return filler(text, Kind.THING, part=part(text), head=text.split()[-1], **more)


def reason_of(text, quote, verb="opened", **more):
    """A reason that the article gives for something else."""
    about = clause(quote, 1, verb, part("the harbour", Role.SUBJECT), **more)
    answer = part(text, Role.ADVERBIAL, kind=Kind.REASON)
    fact = Fact(kind=FactKind.CAUSE, clause=about, answer=answer)
    return filler(text, Kind.REASON, clause=about, fact=fact)


def test_kin_of_the_key():
    asked = candidate("What did she ride?", "A bicycle", REPAIR, part("a bicycle"), Kind.THING)
    world = index(QUOTE)
    assert kinship.akin(asked, thing("a bike"), world)
    assert kinship.akin(asked, thing("a horse"), world) is None


def test_the_same_noun_with_another_modifier():
    asked = candidate("What did she wear?", "A red coat", REPAIR, part("a red coat"), Kind.THING)
    world = index(QUOTE)
    assert kinship.akin(asked, thing("a coat"), world)
    assert kinship.akin(asked, thing("a fur coat"), world) is None


def test_a_noun_of_the_stem():
    world = index(QUOTE)
    assert stem_words.named(what(), thing("a young keeper"), world)
    assert stem_words.named(what(), thing("a boat"), world) is None


def test_an_article_as_the_keys():
    world = index(QUOTE)
    assert form.other(what(), thing("the boat"), world)
    assert form.other(what(), thing("a boat"), world) is None


def test_of_the_keys_length():
    world = index(QUOTE)
    long = "because " + "the harbour was far too small for so many boats " * 2
    assert form.other(why(), filler(long, Kind.REASON), world) == "too long"
    assert form.other(why(), filler("from fog", Kind.REASON), world) == "too short"
    assert form.other(why(), filler("because the fog was thick", Kind.REASON), world) is None


@pytest.mark.parametrize(
    "text",
    [
        "because it was old",
        "because the boat was old and",
        "because the boats would sink if they left",
        "because such boats were old",
        "because the men said “no",
    ],
)
def test_what_cannot_stand_alone(text):
    assert whole.broken(why(), filler(text, Kind.REASON), index(QUOTE))


@pytest.mark.parametrize(
    "text",
    [
        "because the work was so dangerous",
        "because people who sit on committees could lose their way",
        "because the owner of the boat had sold it",
    ],
)
def test_what_stands_alone(text):
    assert whole.broken(why(), filler(text, Kind.REASON), index(QUOTE)) is None


def test_absolute_words():
    world = index(QUOTE)
    assert absolute.word(why(), filler("because the fog never lifted", Kind.REASON), world)
    assert absolute.word(why(), filler("because the fog lifted late", Kind.REASON), world) is None


def test_what_the_key_says():
    world = index(QUOTE)
    same = reason_of("because a storm had broken the windows", "The harbour opened .")
    assert matter.same(why(), same, world)
    other = reason_of("because the boats were late", "The harbour opened .")
    assert matter.same(why(), other, world) is None


def test_what_the_stem_says():
    world = index(QUOTE)
    text = "because the keeper had to repair a lamp"
    assert stem_words.named(why(), filler(text, Kind.REASON), world)
    assert stem_words.named(why(), filler("because the keeper was ill", Kind.REASON), world) is None


def test_a_reason_for_the_same():
    world = index(QUOTE)
    quote = "The keeper also repaired the lamp because the boats were late ."
    assert reason.also(
        why(), reason_of("because the boats were late", quote, "repaired", lemma="repair"), world
    )
    quote = "The harbour opened because the boats were late ."
    assert reason.also(why(), reason_of("because the boats were late", quote), world) is None


def test_an_event_beside_what_is_asked():
    world = index(QUOTE)
    event = clause("", 1, "broke", KEEPER, lemma="break")
    near = filler("because the storm broke the glass", Kind.REASON, clause=event)
    assert reason.also(why(), near, world)
    far = filler("because the keeper rowed to the village", Kind.REASON, clause=event)
    assert reason.also(why(), far, world) is None


def test_a_clause_of_the_evidence():
    world = index(QUOTE)
    assert evidence.shared(why(), filler("because of it", Kind.REASON, sentence=0), world)
    assert evidence.shared(why(), filler("because of fog", Kind.REASON, sentence=1), world) is None


def test_perhaps_right_as_well():
    sentences = (QUOTE, "Later that year the keeper had to repair the old lamp and a boat .")
    asked = candidate("What did the old keeper repair later?", "A lamp", REPAIR, LAMP, Kind.THING)
    assert also_right.together(asked, thing("a boat"), index(*sentences))
    sentences = (QUOTE, "The keeper sold a boat .")
    assert also_right.together(asked, thing("a boat"), index(*sentences)) is None


def test_also_said_of_the_subject():
    anna = entity(0, "Anna Berg")
    own = part("Anna Berg", Role.SUBJECT, of=anna)
    about = clause("Anna Berg sold a house .", 0, "sold", own, part("a house"))
    asked = candidate(
        "Which statement about Anna Berg is true, according to the article?",
        "Anna Berg sold a house", about, own, Kind.STATEMENT, rule="true_of",
    )  # fmt: skip
    said = clause("Paul painted the harbour wall blue .", 1, "painted", part("Paul", Role.SUBJECT))
    option = filler("Anna Berg painted the harbour wall blue", Kind.STATEMENT, clause=said)
    assert (
        also_true.of_subject(asked, option, index("", entities=(anna,), clauses=(about, said)))
        is None
    )
    with_her = clause("Anna Berg helped to paint the harbour wall .", 2, "helped", own)
    world = index("", entities=(anna,), clauses=(about, said, with_her))
    assert also_true.of_subject(asked, option, world)
    few = filler("Anna Berg painted it", Kind.STATEMENT, clause=said)
    assert also_true.of_subject(asked, few, world)


def test_said_by_the_same_speaker_elsewhere():
    anna = entity(0, "Anna Berg")
    own = part("Anna Berg", Role.SUBJECT, of=anna)
    content = part("the ice was thin", Role.CONTENT, kind=Kind.STATEMENT)
    about = clause("Anna Berg warned that the ice was thin .", 0, "warned", own, content)
    asked = candidate(
        "What did Anna Berg warn?", "The ice was thin", about, content, rule="statement",
        fact=FactKind.STATEMENT,
    )  # fmt: skip
    other = clause(
        "Paul said that the harbour would close .", 1, "said", part("Paul", Role.SUBJECT)
    )
    option = filler("the harbour would close", Kind.STATEMENT, clause=other)
    alone = index("", entities=(anna,), clauses=(about, other))
    assert also_true.of_speaker(asked, option, alone) is None
    again = clause("Anna Berg feared that the harbour would close .", 2, "feared", own)
    both = index("", entities=(anna,), clauses=(about, other, again))
    assert also_true.of_speaker(asked, option, both)


def test_a_list_beside_one_thing():
    assert form.listed("envy, greed and pride")
    assert not form.listed("envy and pride")

"""Sources of figures, dates, places, things, descriptions, purposes and means."""

from dataclasses import replace

import pytest

from quizgen.distractors import choose
from quizgen.distractors.index import Index
from quizgen.distractors.sources import figures, means, moments, purposes, things
from quizgen.domain.clause import Role, Sense
from quizgen.domain.document import Mention
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from tests.distractors.build import candidate, clause, document, entity, filler, index, part

KEEPER = part("the keeper", Role.SUBJECT, kind=Kind.PEOPLE)


def texts(offers):
    return [o.filler.text for o in offers]


def with_figures(clauses, *mentions):
    """The index of clauses whose quotes are the sentences, with figures at (sentence, words)."""
    doc = document(*(c.evidence.quote for c in clauses))
    found = []
    for number, words, kind in mentions:
        start = doc.sentences[number].start
        at = next(
            i
            for i in range(start, len(doc.tokens))
            if [t.text for t in doc.tokens[i : i + len(words.split())]] == words.split()
        )
        found.append(Mention(at, at + len(words.split()), kind))
    doc = replace(doc, mentions=tuple(found))
    placed = tuple(
        replace(
            c,
            parts=tuple(
                replace(p, start=doc.sentences[n].start, end=doc.sentences[n].end) for p in c.parts
            ),
        )
        for n, c in enumerate(clauses)
    )
    return Index.of(World(doc, placed, ()))


def stores(sentence, owner, figure, noun="store"):
    counts = part(f"{figure} {noun}s", figure=figure, figure_kind=Kind.NUMBER, head=noun)
    return clause(
        f"{owner} opened {figure} {noun}s .",
        sentence,
        "opened",
        part(owner, Role.SUBJECT, head=owner),
        counts,
        lemma="open",
    )


def opened(figure, *others):
    """A question for the first figure and the index of them all."""
    clauses = [
        stores(n, owner, f, noun)
        for n, (owner, f, noun) in enumerate([("Pedal", figure, "store"), *others])
    ]
    mentions = [
        (n, f.split()[-1], Kind.NUMBER)
        for n, (_, f, _) in enumerate([("Pedal", figure, "store"), *others])
    ]
    world = with_figures(clauses, *mentions)
    asked = candidate(
        "How many stores did Pedal open?",
        figure.capitalize(),
        clauses[0],
        clauses[0].parts[0],
        Kind.NUMBER,
        rule="quantity",
        fact=FactKind.QUANTITY,
    )
    return asked, world


def test_the_articles_own_counts_of_like_things():
    asked, world = opened("60", ("Wheel", "30", "store"), ("Spoke", "25", "store"))
    found = [o for o in figures.given(asked, world, 0) if o.filler.text != "60"]
    assert texts(found) == ["30", "25"]
    assert found[0].rationale == "Paragraph 2 says that Wheel opened 30 stores."


def test_a_count_in_the_words_of_the_key():
    asked, world = opened("nearly 60", ("Wheel", "30", "store"))
    assert "nearly 30" in [t.lower() for t in texts(figures.given(asked, world, 0))]


def test_small_counts_of_other_things_are_not_compared():
    asked, world = opened("five", ("Wheel", "three", "storm"), ("Spoke", "seven", "store"))
    found = texts(figures.given(asked, world, 0))
    assert "three" not in found
    assert "seven" in found


def test_near_figures_cite_the_articles_own():
    asked, world = opened("nearly 60")
    found = list(figures.near(asked, world, 0))
    assert len(found) >= 3
    assert {o.rationale for o in found} == {"Paragraph 1 says that Pedal opened nearly 60 stores."}


def sold(sentence, thing, verb="sold"):
    return clause(f"The keeper {verb} {thing} .", sentence, verb, KEEPER, part(thing), lemma="sell")


def test_things_of_the_keys_class():
    clauses = [sold(0, "a trumpet"), sold(1, "a violin"), sold(2, "a promise"), sold(3, "the drum")]
    asked = candidate("What did the keeper sell?", "A trumpet", clauses[0], clauses[0].parts[0])
    world = index(*(c.evidence.quote for c in clauses), clauses=clauses)
    assert texts(things.offers(asked, world, 0)) == ["a violin"]


def circumstance(sentence, words, kind, verb, thing):
    answer = part(words, Role.ADVERBIAL, kind=kind, sense=Sense(kind.value), start=30)
    about = clause(
        f"The keeper {verb} {thing} {words} .", sentence, verb, KEEPER, part(thing), answer
    )
    return about, answer


def fact_of(kind, about, answer):
    return Fact(kind=kind, clause=about, answer=answer)


def test_other_purposes_in_the_same_form():
    made = [
        circumstance(0, "to warn the ships", Kind.PURPOSE, "lit", "a lamp"),
        circumstance(1, "in order to reach the shore", Kind.PURPOSE, "took", "a boat"),
        circumstance(2, "so that nobody saw", Kind.PURPOSE, "wore", "a coat"),
    ]
    facts = [fact_of(FactKind.PURPOSE, *one) for one in made]
    asked = candidate(
        "Why did the keeper light a lamp?",
        "To warn the ships",
        *made[0],
        rule="purpose",
        fact=FactKind.PURPOSE,
    )
    world = index(*(a.evidence.quote for a, _ in made), facts=facts)
    found = list(purposes.given(asked, world, 0))
    assert texts(found) == ["to reach the shore"]
    assert found[0].rationale == "Paragraph 2 gives this as the reason why the keeper took a boat."


def test_other_means_and_other_deeds():
    made = [
        circumstance(0, "by lighting a lamp", Kind.MEANS, "warned", "the ships"),
        circumstance(1, "by selling his boat", Kind.MEANS, "paid", "the rent"),
    ]
    facts = [fact_of(FactKind.MEANS, *one) for one in made]
    rang = clause("The keeper rang the bell .", 1, "rang", KEEPER, part("the bell"), lemma="ring")
    far = clause("The keeper sold a cow .", 2, "sold", KEEPER, part("a cow"), lemma="sell")
    asked = candidate(
        "How did the keeper warn the ships?",
        "By lighting a lamp",
        *made[0],
        rule="means",
        fact=FactKind.MEANS,
    )
    world = index(
        *(a.evidence.quote for a, _ in made),
        far.evidence.quote,
        clauses=[made[0][0], made[1][0], rang, far],
        facts=facts,
    )
    assert texts(means.given(asked, world, 0)) == ["by selling his boat"]
    deeds = texts(means.deeds(asked, world, 0))
    assert "by ringing the bell" in deeds
    assert "by selling a cow" not in deeds


def test_what_the_same_one_did_at_other_times():
    when = part("when the storm broke", Role.ADVERBIAL, sense=Sense.TIME)
    clauses = [
        clause(
            "The keeper lit the lamp .", 0, "lit", KEEPER, part("the lamp"), when, lemma="light"
        ),
        clause("The keeper counted the boats .", 1, "counted", KEEPER, part("the boats")),
        clause("The keeper rang the bell .", 3, "rang", KEEPER, part("the bell"), lemma="ring"),
        clause(
            "The guide rang the bell .",
            4,
            "rang",
            part("the guide", Role.SUBJECT),
            part("the bell"),
            lemma="ring",
        ),
    ]
    clauses.append(
        clause("The keeper had painted the hut .", 4, "painted", KEEPER, part("the hut"),
               lemma="paint", tag="VBN", auxiliaries=("had",))
    )  # fmt: skip
    asked = candidate(
        "What did the keeper do when the storm broke?",
        "Light the lamp",
        clauses[0],
        when,
        Kind.DEED,
        rule="deed",
        fact=FactKind.TIME,
    )
    world = index(*(["The keeper lit the lamp ."] * 5), clauses=clauses)
    assert texts(moments.offers(asked, world, 0)) == ["ring the bell"]


def test_how_others_are_described():
    people = [entity(n, name) for n, name in enumerate(("Anna Berg", "Paul Stone", "Maria Lopez"))]
    posts = ("a geologist from Oslo", "a driver from Turin", "a cook from Lima")
    clauses = [
        clause(
            f"{one.name} is {post} .",
            n,
            "is",
            part(one.name, Role.SUBJECT, of=one),
            part(post, Role.ATTRIBUTE, kind=Kind.POST),
            lemma="be",
            tag="VBZ",
        )
        for n, (one, post) in enumerate(zip(people, posts, strict=True))
    ]
    facts = [fact_of(FactKind.POST, c, c.parts[0]) for c in clauses]
    asked = candidate(
        "How does the article describe Anna Berg?",
        "As a geologist from Oslo",
        clauses[0],
        clauses[0].parts[0],
        Kind.POST,
        rule="post",
        fact=FactKind.POST,
    )
    world = index(
        *(c.evidence.quote for c in clauses), entities=people, clauses=clauses, facts=facts
    )
    found = choose(asked, world, 0)
    assert {(o.text, o.rationale) for o in found} == {
        ("As a driver from Turin", "Paragraph 2 says this of Paul Stone."),
        ("As a cook from Lima", "Paragraph 3 says this of Maria Lopez."),
    }


@pytest.mark.parametrize(
    ("found", "key", "option"),
    [
        ("five years", "12 years", "5 years"),
        ("9 years", "Twelve years", "Nine years"),
        ("17 million", "Twelve million", "Seventeen million"),
        ("1,200", "800", "1,200"),
        ("one and a half years", "12 years", "one and a half years"),
        ("3 million", "800,000", "3 million"),
        ("47 years", "Twelve years", "47 years"),
    ],
)
def test_a_figure_is_written_in_the_keys_manner(found, key, option):
    about = clause("", 0, "lasted", part("the work", Role.SUBJECT), part(key))
    asked = candidate("How long?", key, about, about.parts[0], Kind.DURATION)
    assert figures.as_key(filler(found, Kind.DURATION), asked) == option

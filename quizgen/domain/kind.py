"""What a phrase stands for: one vocabulary for mentions, parts of clauses and keys."""

from enum import StrEnum


class Kind(StrEnum):
    """The kind of thing that a phrase names. Two options of one item share their kind."""

    PERSON = "person"  # a named person
    PEOPLE = "people"  # humans by a common noun: "the researchers"
    ORGANISATION = "organisation"  # a named organisation
    GROUP = "group"  # an organisation or body by a common noun: "the government"
    COUNTRY = "country"
    CITY = "city"  # city, town, village
    PLACE = "place"  # any other named place: region, river, building, planet
    NATIONALITY = "nationality"  # nationality, religion, political group
    EVENT = "event"
    WORK = "work"  # a titled work, a law
    PRODUCT = "product"
    DATE = "date"  # anything that answers "when": a year, a day, a century, a relative day
    TIME = "time"  # a time of day
    DURATION = "duration"  # "18 months"
    MONEY = "money"
    PERCENT = "percent"
    QUANTITY = "quantity"  # a number with a unit of measurement
    NUMBER = "number"  # a bare count, or a count of things ("25 stores")
    ORDINAL = "ordinal"
    THING = "thing"  # any other noun phrase
    REASON = "reason"  # a because-clause or its like
    PURPOSE = "purpose"  # "to hide from predators"
    MEANS = "means"  # "by raising small bumps"
    STATEMENT = "statement"  # a finite clause: what somebody said or believes
    DEED = "deed"  # a bare verb phrase: "conserve its shells and rockets"
    DESCRIPTION = "description"  # what something is or is like
    POST = "post"  # an office or occupation that somebody holds


NAMES = frozenset(
    {
        Kind.PERSON,
        Kind.ORGANISATION,
        Kind.COUNTRY,
        Kind.CITY,
        Kind.PLACE,
        Kind.NATIONALITY,
        Kind.EVENT,
        Kind.WORK,
        Kind.PRODUCT,
    }
)
PLACES = frozenset({Kind.COUNTRY, Kind.CITY, Kind.PLACE})
FIGURES = frozenset({Kind.MONEY, Kind.PERCENT, Kind.QUANTITY, Kind.NUMBER, Kind.DURATION})

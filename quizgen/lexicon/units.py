"""Units: one name for all the ways to write one, and what one of them is in another."""

import re
from decimal import Decimal

from quizgen.lexicon.noun_forms import singular

_NAMES = {
    "%": "% percent percentage pc",
    "kilometre": "km kms kilometer kilometre",
    "metre": "m meter metre",
    "centimetre": "cm centimeter centimetre",
    "millimetre": "mm millimeter millimetre",
    "mile": "mi mile",
    "foot": "ft foot feet",
    "inch": "inch",
    "yard": "yd yard",
    "kilogram": "kg kgs kilo kilogram kilogramme",
    "gram": "g gram gramme",
    "pound": "lb lbs pound",
    "tonne": "tonne",
    "ton": "ton",
    "litre": "l liter litre",
    "hectare": "ha hectare",
    "mile per hour": "mph",
    "kilometre per hour": "km/h kph kmh",
    "celsius": "c °c celsius centigrade",
    "fahrenheit": "f °f fahrenheit",
    "square kilometre": "km2 km²",
    "$": "dollar",
    "€": "euro",
    "¥": "yen",
}
ALIASES = {alias: name for name, aliases in _NAMES.items() for alias in aliases.split()}
_FACTORS = {
    ("kilometre", "mile"): "0.621371",
    ("metre", "foot"): "3.28084",
    ("metre", "yard"): "1.09361",
    ("centimetre", "inch"): "0.393701",
    ("millimetre", "inch"): "0.0393701",
    ("kilogram", "pound"): "2.20462",
    ("tonne", "ton"): "1.10231",
    ("litre", "gallon"): "0.219969",
    ("hectare", "acre"): "2.47105",
    ("square kilometre", "square mile"): "0.386102",
    ("square metre", "square foot"): "10.7639",
    ("kilometre per hour", "mile per hour"): "0.621371",
}
CURRENCIES = ("$", "£", "€", "¥", "₹")
_STOPS = frozenset(
    "of in on at for to from by with without within into than that which who whose when where "
    "while as and or but a an the each every per is was are were had has have before after since "
    "until during between among under over above below across around".split()
)
_TRAILING = frozenset(
    "later earlier ago old long high tall wide deep away more further apart now today altogether "
    "there here only so less fewer".split()
)


def unit_of(after: str) -> str:
    """The unit in the words that follow a numeral, by one name ("" if there is none): "km long"
    and "kilometres" give "kilometre", "new stores in Mexico" gives "store"."""
    words = re.findall(r"[^\s,;().!?]+", after.lower().lstrip("-–"))
    if after.startswith("-"):
        words = words[0].split("-")[:1] if words else []
    per = words.index("per") if "per" in words else None
    if per == 0:
        return "%" if words[1:2] == ["cent"] else ""
    noun: list[str] = []
    for word in words:
        if word in _STOPS or not re.search(r"[a-z%°²]", word):
            break
        noun.append(word)
    while len(noun) > 1 and noun[-1] in _TRAILING:
        noun.pop()
    if not noun:
        return ""
    last = _one(noun[-1])
    if noun[0] == "degrees" or last in {"celsius", "fahrenheit"}:
        return last
    if len(noun) > 1 and noun[-2] in {"square", "cubic"}:
        last = f"{noun[-2]} {last}"
    if per is not None and per == len(noun) and per + 1 < len(words):
        last = f"{last} per {_one(words[per + 1])}"
    return ALIASES.get(last, last)


def _one(word: str) -> str:
    return ALIASES.get(word) or ALIASES.get(singular(word)) or singular(word)


def converted(value: Decimal, unit: str, other: str) -> Decimal | None:
    """`value` of `unit` in the unit `other`, None if there is no fixed rate."""
    if unit == "celsius" and other == "fahrenheit":
        return value * 9 / 5 + 32
    if unit == "fahrenheit" and other == "celsius":
        return (value - 32) * 5 / 9
    if factor := _FACTORS.get((unit, other)):
        return value * Decimal(factor)
    if factor := _FACTORS.get((other, unit)):
        return value / Decimal(factor)
    return None


def is_money(unit: str) -> bool:
    """Whether a unit is a currency."""
    return unit.endswith(CURRENCIES)

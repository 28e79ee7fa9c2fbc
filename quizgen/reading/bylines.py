"""Who wrote the article, where a line says so."""

import re

from quizgen.reading.dates import find_date, is_date_line

_PARTICLE = r"(?:de|da|di|del|della|der|den|van|von|la|le|el|al|bin|ibn|ten|ter|dos|du)"
_NAME_WORD = r"(?:[A-Z][\w'’.]*(?:-[\w'’]+)*)"
_NAME = rf"{_NAME_WORD}(?: (?:{_PARTICLE} )*{_NAME_WORD}){{1,4}}"
_NAMES = rf"{_NAME}(?:(?:, | and | & |, and ){_NAME}){{0,4}}"
_POST = r"(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Jj]ournalist|[Cc]olumnist|[Ss]taff)"
_OUTLET_WORDS = r"(?:[A-Z][\w.&’']*|of|the|and|for|in)"
# ", science editor"; ", BBC News"; " in Moscow and Seoul"; " | The Carrow Courier"
_REST = (
    rf"(?:,|,? in|,? for|,? at) (?:[\w ]{{0,40}}\b{_POST}(?:,? .{{1,40}})?"
    rf"|[A-Z][\w.&’']*(?:,? {_OUTLET_WORDS}){{0,6}})|\s*[|·•–—/(].{{1,80}}"
)
_BYLINE = re.compile(
    rf"(?:(?:[Ww]ritten|[Ww]ords|[Ss]tory|[Tt]ext|[Rr]eport|[Aa]rticle|[Pp]osted|[Pp]ublished) )?"
    rf"(?:[Bb]y|BY):?\s+(?P<names>{_NAMES})(?P<rest>{_REST})?"
)
_LABEL = re.compile(rf"(?:Author|Authors|Writer|Words|Text): *(?P<names>{_NAMES})")
# "Jo Bell, BBC News"; "Jo Bell in Leeds, Associated Press"; "Jo Bell Science correspondent"
_BARE = re.compile(
    rf"(?P<names>{_NAME})(?: in [A-Z][\w ]{{1,40}})?, ?"
    rf"(?:[\w ]{{0,40}}\b(?:{_POST}|Associated Press|Reuters|AFP)|BBC.{{0,12}})"
    rf"|(?P<short>{_NAME_WORD} {_NAME_WORD}) (?:[A-Z]\w+ ){{0,2}}{_POST}"
)
_NOT_NAMES = frozenset("The A An This These Those Chapter Part One Monday Tuesday".split())
_MAXIMUM = 140


def byline_author(text: str) -> str | None:
    """The authors that a byline names ("By Jane Smith, science editor"); None if it is none."""
    if len(text) > _MAXIMUM or _is_sentence(text):
        return None
    found = _BYLINE.fullmatch(text) or _LABEL.fullmatch(text)
    if not found or found["names"].split()[0] in _NOT_NAMES:
        return None
    return tidy_author(found["names"])


def bare_author(text: str) -> str | None:
    """The author that a line names without "by" ("Jane Smith, BBC News"); for a head only."""
    if len(text) > _MAXIMUM or _is_sentence(text):
        return None
    found = _BARE.fullmatch(text)
    names = (found["names"] or found["short"]) if found else None
    return tidy_author(names) if names and names.split()[0] not in _NOT_NAMES else None


def split_date(text: str) -> tuple[str, str | None]:
    """A byline without the date line that follows its author, and that date if there is one."""
    for mark in (" | ", " · ", " • ", " – ", " — ", ", "):
        before, found, after = text.partition(mark)
        if found and is_date_line(after):
            return before, find_date(after)
    return text, None


def tidy_author(name: str) -> str:
    """A name as one writes it, without "By" and shouting capitals."""
    name = re.sub(r"^(?:by|BY|By):?\s+", "", name.strip()).strip(" ,;|")
    return name.title().replace(" And ", " and ") if name.isupper() else name


def _is_sentence(text: str) -> bool:
    return text.endswith((".", "?", "!", "”", '"')) and not re.search(r"\b(?:[A-Z]|Jr|Sr)\.$", text)

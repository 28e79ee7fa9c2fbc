"""The lines between two rules that open many Markdown files: title, author, date."""

import re

_OPENING = re.compile(r"\s*---[ \t]*\n(?P<lines>(?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)")
_PAIR = re.compile(r"(?P<key>[A-Za-z_-]+)[ \t]*:[ \t]*(?P<value>.*)")
_ITEM = re.compile(r"\s*-\s+(?P<value>\S.*)")
_KEYS = {
    "title": "title",
    "headline": "title",
    "author": "author",
    "authors": "author",
    "by": "author",
    "date": "published",
    "published": "published",
    "source": "source",
    "url": "source",
    "link": "source",
    "licence": "licence",
    "license": "licence",
}


def split(text: str) -> tuple[dict[str, str], str]:
    """The fields that a text opens with, under the names of Raw, and the rest of the text.

    Lines that are no "key: value" pair or list of authors are passed over.
    """
    found = _OPENING.match(text)
    if not found or ":" not in found["lines"]:
        return {}, text
    fields: dict[str, str] = {}
    key = ""
    for line in found["lines"].splitlines():
        pair, item = _PAIR.match(line), _ITEM.match(line)
        if pair:
            key = _KEYS.get(pair["key"].lower(), "")
            _add(fields, key, pair["value"])
        elif item:
            _add(fields, key, item["value"])
    return fields, text[found.end() :]


def _add(fields: dict[str, str], key: str, value: str) -> None:
    value = value.strip().strip("[]\"'").strip()
    if key and value:
        fields[key] = f"{fields[key]}, {value}" if key in fields else value

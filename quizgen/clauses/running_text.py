"""Rendered words as running text: genitives, spaces and marks."""

import re


def possessive(text: str, plural: bool) -> str:
    """The possessive form of a noun phrase."""
    return text + ("’" if plural and text.endswith("s") else "’s")


def tidy(text: str) -> str:
    """Running text with clean spacing, no punctuation at its ends, and no half pairs of marks."""
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+([,.;:!?%)\]’”]|'s\b)", r"\1", text)
    text = re.sub(r"([(\[“‘])\s+", r"\1", text)
    text = re.sub(r"(?:,\s*)+,", ",", text)
    text = re.sub(r",(\s*[.;:!?])", r"\1", text)
    if text.count("“") != text.count("”"):
        text = text.replace("“", "").replace("”", "")
    if text.count('"') % 2:
        text = text.replace('"', "")
    if text.count("(") != text.count(")"):
        text = text.replace("(", "").replace(")", "")
    if "‘" in text and "’" not in text[text.index("‘") :]:
        text = text.replace("‘", "")
    text = re.sub(r"\s+", " ", text).strip(" ,;:–—-")
    if text.endswith(".") and not re.search(
        r"\b(?:[A-Z]\.|[A-Z]|Jr|Sr|Inc|Ltd|Co|St|etc|a\.m|p\.m)\.$", text
    ):
        text = text[:-1]
    return text.strip(" ,;:–—")

"""YAML's own complaints, told to somebody who does not know YAML."""

import re
from typing import Any

from quizgen.banks.faults import Fault, short

NOT_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
COLON = "a text with “: ” in it must be in quotes, and fields of one kind start in one column"
INDENT = "fields of one kind start in one column, and nothing follows a text in quotes"
HINTS = (  # part of the parser's complaint, what to do
    ("mapping values are not allowed", COLON),
    ("could not find expected ':'", "each field is a name, a colon, a space and a value"),
    ("cannot start any token", "indent with spaces, not tabs; a text that starts with % @ ` | "
     "must be in quotes"),
    ("tab character", "indent with spaces, not tabs"),
    ("unexpected end of stream", "a quotation mark that opens here is never closed"),
    ("document indicator", "a quotation mark that opens here is never closed"),
    ("escape", "in double quotes a backslash has a meaning of its own: use single quotes"),
    ("alias", "a text that starts with * must be in quotes"),
    ("anchor", "a text that starts with & must be in quotes"),
    ("tag", "a text that starts with ! must be in quotes"),
    ("block scalar", "text after | or > starts on the next line, further to the right"),
    ("expected ',' or", "a text that starts with [ or { must be in quotes"),
    ("flow", "a text that starts with [ or { must be in quotes"),
    ("did not find expected", INDENT),
    ("expected <block end>", INDENT),
)  # fmt: skip


def syntax_fault(error: Exception, text: str) -> Fault:
    """The fault that stopped the YAML parser."""
    problem = getattr(error, "problem", None)
    mark = getattr(error, "problem_mark", None)
    if problem is None or mark is None:
        return unfit_character(text)
    hint = next((hint for part, hint in HINTS if part in problem), None)
    if hint is not None and "never closed" in hint:
        mark = context(error) or mark
    told = f": {hint}" if hint else f" ({short(problem)})"
    return Fault(mark.line + 1, "", f"this cannot be read as YAML{told}")


def context(error: Exception) -> Any:
    """Where what went wrong began."""
    return getattr(error, "context_mark", None)


def unfit_character(text: str) -> Fault:
    """A fault for the first character that YAML does not allow."""
    found = NOT_TEXT.search(text)
    if found is None:
        return Fault(1, "", "this cannot be read as YAML")
    line = text.count("\n", 0, found.start()) + 1
    return Fault(line, "", f"U+{ord(found[0]):04X} is a character that no text file should hold")

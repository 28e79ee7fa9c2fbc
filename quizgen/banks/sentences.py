"""What the models complain of, as sentences for whoever wrote the file."""

import difflib
from typing import TYPE_CHECKING

from pydantic import BaseModel

from quizgen.banks.faults import Path
from quizgen.banks.models import (
    ArticleFields,
    BankFields,
    DistractorFields,
    EvidenceFields,
    GeneratedFields,
    ItemFields,
)

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

MODELS: dict[str, type[BaseModel]] = {
    "": BankFields,
    "article": ArticleFields,
    "generated": GeneratedFields,
    "items": ItemFields,
    "distractors": DistractorFields,
    "evidence": EvidenceFields,
}
TEXTS = {  # fields whose texts have a form of their own
    "published": "this must be a day written like 2023-09-13",
    "id": "an id is made of letters, digits, and . _ - between them, 100 at most",
    "language": "this must be the code of a language, such as en",
}


def sentence(error: "ErrorDetails") -> str:
    """What is wrong at the error's place."""
    kind, path = error["type"], tuple(error["loc"])
    field = str(path[-1]) if path else ""
    if kind == "missing":
        return "this field is missing, or nothing stands after it"
    if kind == "extra_forbidden":
        return unknown(path)
    if kind == "literal_error":
        return f"this must be {error['ctx']['expected']}"
    if kind == "string_type":
        return "some text is missing here" if error["input"] is None else not_text(error["input"])
    if kind.startswith("string") or kind == "value_error":
        return TEXTS.get(field, "some text is missing here")
    if kind in {"int_type", "greater_than_equal", "less_than_equal"}:
        return whole_number(field)
    if kind == "tuple_type":
        return "this must be a list: each entry on a line of its own, after a dash and a space"
    if kind == "too_long":
        return f"there are too many: {error['ctx']['max_length']} at most"
    if kind == "model_type":
        names = required(model_at(path))
        return f"this must have fields of its own: {names}"
    return error["msg"]


def not_text(value: object) -> str:
    """For a list, a mapping or a number where a text must be."""
    if isinstance(value, dict):
        return "this must be text: one with “: ” in it, or that starts with {, must be in quotes"
    if isinstance(value, tuple):
        return "this must be text: one that starts with [ or - must be in quotes"
    return "this must be text"


def whole_number(field: str) -> str:
    """Which numbers a field takes."""
    bounds = {"points": " from 0 to 100", "paragraph": ", 1 for the first paragraph"}
    return f"this must be a whole number without quotes{bounds.get(field, '')}"


def unknown(path: Path) -> str:
    """An unknown field, with the known one that it is most like."""
    known = list(model_at(path[:-1]).model_fields)
    near = difflib.get_close_matches(str(path[-1])[:50].lower(), known, n=1)
    hint = f"is {near[0]} meant?" if near else f"the fields are {', '.join(known)}"
    return f"there is no such field: {hint}"


def model_at(path: Path) -> type[BaseModel]:
    """The model of the mapping at `path`."""
    names = [step for step in path if isinstance(step, str)]
    return MODELS.get(names[-1] if names else "", BankFields)


def required(model: type[BaseModel]) -> str:
    """The names of a model's required fields."""
    return ", ".join(f"{n}:" for n, one in model.model_fields.items() if one.is_required())

"""From the text of a bank file to a Bank, or to all its faults at once."""

import difflib
import hashlib
import re
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from quizgen.banks.faults import Fault, FaultyBankError
from quizgen.banks.models import (
    ArticleFields,
    BankFields,
    DistractorFields,
    EvidenceFields,
    GeneratedFields,
    ItemFields,
)
from quizgen.banks.nodes import Path, Reader, shown
from quizgen.domain.article import Article
from quizgen.domain.bank import Bank, Citation, Distractor, Generated, Item

MODELS: dict[str, type[BaseModel]] = {
    "": BankFields,
    "article": ArticleFields,
    "generated": GeneratedFields,
    "items": ItemFields,
    "distractors": DistractorFields,
    "evidence": EvidenceFields,
}


def parse(text: str, name: str) -> Bank:
    """The bank that `text` holds; `name` is what to call the file in messages.

    Raises FaultyBankError with every fault, each with its line and path.
    """
    reader = Reader(name)
    values = reader.read(text)
    faults = list(reader.faults)
    fields = None
    if isinstance(values, dict):
        try:
            fields = BankFields.model_validate(tuples(values))
        except ValidationError as error:
            faults += [fault(e, reader) for e in error.errors()]
    else:
        faults.append(Fault(1, "", "a bank file starts with title: and items:"))
    if fields is not None:
        faults += repeated_ids(fields, reader)
    if faults or fields is None:
        raise FaultyBankError(name, once(faults))
    return bank(fields)


def tuples(value: Any) -> Any:
    """Lists as tuples, as the strict models want them."""
    if isinstance(value, dict):
        return {key: tuples(child) for key, child in value.items()}
    if isinstance(value, list):
        return tuple(tuples(child) for child in value)
    return value


def once(faults: list[Fault]) -> list[Fault]:
    """One fault for each place: the first found tells the cause."""
    seen: dict[tuple[int, str], Fault] = {}
    for one in faults:
        seen.setdefault((one.line, one.path), one)
    return list(seen.values())


def fault(error: ErrorDetails, reader: Reader) -> Fault:
    """A validation error as a sentence with its line."""
    path: Path = tuple(error["loc"])
    at = path
    while at and at not in reader.lines:
        at = at[:-1]
    return Fault(reader.lines.get(at, 1), shown(path), sentence(error, path))


def sentence(error: ErrorDetails, path: Path) -> str:
    """What is wrong, in words for who wrote the file."""
    kind, context = error["type"], error.get("ctx", {})
    if kind == "missing":
        return "this field is missing"
    if kind == "extra_forbidden":
        return unknown(path)
    if kind == "literal_error":
        return f"this must be one of {context.get('expected', 'the known words')}"
    if kind in {"string_type", "string_pattern_mismatch", "string_too_short"}:
        if path[-1] == "published":
            return "a date is written 2023-09-13"
        return "some text is missing here" if kind != "string_type" else "this must be text"
    if kind.startswith("int") or kind in {"greater_than_equal", "less_than_equal"}:
        return f"this must be a whole number ({error['msg'].lower()})"
    if kind == "tuple_type":
        return "this must be a list: each entry on a line of its own after a dash"
    if kind == "model_type":
        return "this must have fields of its own, such as text:"
    if kind == "value_error":
        return str(context.get("error", error["msg"]))
    return error["msg"]


def unknown(path: Path) -> str:
    """An unknown field, with the known one that it is most like."""
    owner = next((str(p) for p in reversed(path[:-1]) if isinstance(p, str)), "")
    known = list(MODELS.get(owner, BankFields).model_fields)
    near = difflib.get_close_matches(str(path[-1]), known, n=1)
    hint = f"; is {near[0]} meant?" if near else f"; the fields are {', '.join(known)}"
    return f"there is no such field{hint}"


def repeated_ids(fields: BankFields, reader: Reader) -> list[Fault]:
    """A fault for each id that an earlier item has."""
    seen: set[str] = set()
    found = []
    for number, item in enumerate(fields.items):
        if item.id is not None and item.id in seen:
            line = reader.lines.get(("items", number, "id"), 1)
            found.append(Fault(line, f"items[{number}].id", "an earlier item has this id"))
        seen.add(item.id or "")
    return found


def bank(fields: BankFields) -> Bank:
    """The domain's bank."""
    taken: set[str] = {item.id for item in fields.items if item.id is not None}
    items = []
    for item in fields.items:
        name = item.id or derived_id(item.stem, taken)
        taken.add(name)
        items.append(domain_item(item, name))
    return Bank(
        title=fields.title,
        language=fields.language,
        article=article(fields.article) if fields.article is not None else None,
        generated=Generated(**dict(fields.generated)) if fields.generated is not None else None,
        items=tuple(items),
    )


def derived_id(stem: str, taken: set[str]) -> str:
    """An id from the first word of the stem and a digest of it."""
    word = re.sub(r"[^a-z]", "", stem.split(maxsplit=1)[0].lower()) or "item"
    digest = hashlib.sha256(stem.encode()).hexdigest()
    name = f"{word}-{digest[:6]}"
    length = 7
    while name in taken:
        name, length = f"{word}-{digest[:length]}", length + 1
        if length > len(digest):
            digest += hashlib.sha256(digest.encode()).hexdigest()
    return name


def domain_item(item: ItemFields, name: str) -> Item:
    """The domain's item; its type follows from its distractors where none is given."""
    return Item(
        id=name,
        type=item.type or ("multiple_choice" if item.distractors else "short_answer"),
        skill=item.skill,
        difficulty=item.difficulty,
        points=item.points,
        stem=item.stem,
        key=item.key,
        distractors=tuple(Distractor(text=d.text, rationale=d.rationale) for d in item.distractors),
        accept=item.accept,
        explanation=item.explanation,
        evidence=tuple(Citation(paragraph=e.paragraph, quote=e.quote) for e in item.evidence),
        rule=item.rule,
        status=item.status,
    )


def article(fields: ArticleFields) -> Article:
    """The domain's article."""
    paragraphs = [" ".join(p.split()) for p in re.split(r"\n\s*\n", fields.text)]
    return Article(
        title=fields.title,
        author=fields.author,
        source=fields.source,
        published=fields.published,
        licence=fields.licence,
        paragraphs=tuple(p for p in paragraphs if p),
    )

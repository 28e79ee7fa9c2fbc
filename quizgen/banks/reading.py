"""From the text of a bank file to a Bank, or to all its faults at once."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.banks.consistency import clashes
from quizgen.banks.faults import Fault, FaultyBankError, shown
from quizgen.banks.values import Values, read
from quizgen.domain.article import Article
from quizgen.domain.bank import Bank, Citation, Distractor, Generated, Item

if TYPE_CHECKING:
    from quizgen.banks.models import ArticleFields, BankFields, GeneratedFields, ItemFields

BREAK = re.compile(r"\n\s*\n")
MOST_ERRORS = 1000


def parse(text: str, name: str) -> Bank:
    """The bank that `text` holds; `name` is what to call the file in messages.

    Items without an id get one made of their stem, items without a type are multiple choice if
    they have distractors, else short answers. Raises FaultyBankError with every fault, each with
    its line and path.
    """
    values = read(text, name)
    if not isinstance(values.root, dict):
        message = "a bank starts with the fields title: and items:"
        raise FaultyBankError(name, [*values.faults, Fault(1, "", message)])
    fields, faults = validated(values)
    faults = [*values.faults, *clashes(values), *faults]
    if fields is None or faults:
        raise FaultyBankError(name, once(faults))
    return to_bank(fields)


def validated(values: Values) -> "tuple[BankFields | None, list[Fault]]":
    """The values as fields of a bank, or what is wrong with them."""
    from pydantic import ValidationError  # noqa: PLC0415 - heavy

    from quizgen.banks.models import BankFields  # noqa: PLC0415
    from quizgen.banks.sentences import sentence  # noqa: PLC0415

    try:
        return BankFields.model_validate(values.root), []
    except ValidationError as error:
        details = error.errors(include_url=False)[:MOST_ERRORS]
    faults = []
    for detail in details:
        path = at = tuple(detail["loc"])
        while at not in values.lines:
            at = at[:-1]
        faults.append(Fault(values.lines[at], shown(path), sentence(detail)))
    return None, faults


def once(faults: Iterable[Fault]) -> list[Fault]:
    """One fault for each place: the first found tells the cause."""
    seen: dict[tuple[int, str], Fault] = {}
    for one in faults:
        seen.setdefault((one.line, one.path), one)
    return list(seen.values())


def to_bank(fields: "BankFields") -> Bank:
    """The domain's bank."""
    made = fields.generated
    return Bank(
        title=fields.title,
        language=fields.language,
        article=to_article(fields.article) if fields.article is not None else None,
        generated=to_generated(made) if made is not None else None,
        items=tuple(map(to_item, fields.items, ids(fields.items))),
    )


def ids(items: "Sequence[ItemFields]") -> Iterator[str]:
    """The items' ids; one that has none gets a new one, from the first word of its stem and a
    digest of the whole."""
    taken = {item.id for item in items if item.id is not None}
    repeats: Counter[str] = Counter()
    for item in items:
        if item.id is not None:
            yield item.id
            continue
        word = re.sub(r"[^a-z]", "", item.stem.split(maxsplit=1)[0].lower())[:20] or "item"
        base = name = f"{word}-{hashlib.sha256(item.stem.encode()).hexdigest()[:6]}"
        while name in taken:
            repeats[base] += 1
            name = f"{base}-{repeats[base] + 1}"
        taken.add(name)
        yield name


def to_generated(fields: "GeneratedFields") -> Generated:
    """The domain's note of how a bank was made."""
    return Generated(
        by=fields.by,
        pipeline=fields.pipeline,
        seed=fields.seed,
        digest=fields.digest,
        item_digests=tuple(fields.item_digests.items()),
    )


def to_item(item: "ItemFields", name: str) -> Item:
    """The domain's item, by the id `name`."""
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


def to_article(fields: "ArticleFields") -> Article:
    """The domain's article: an empty line ends a paragraph, another line end is a space."""
    paragraphs = (
        " ".join(line.strip() for line in lines.split("\n")).strip()
        for lines in BREAK.split(fields.text)
    )
    return Article(
        title=fields.title,
        author=fields.author,
        source=fields.source,
        published=fields.published,
        licence=fields.licence,
        paragraphs=tuple(p for p in paragraphs if p),
    )

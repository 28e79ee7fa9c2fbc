"""What a class did, as plain values that can be printed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean, median

from quizgen.analysis import ItemStatistics, Row, analyse
from quizgen.domain.article import Article
from quizgen.domain.bank import Citation, Item

BINS = 10
DIGITS = 6  # of a percentage: 30 % must not fall below its bin by a rounding error


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionCount:
    """How many chose an option."""

    text: str
    chosen: int
    is_key: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemResult:
    """A question over all attempts: facility from 0 to 1, discrimination from -1 to 1, each None
    where it cannot be told; what is worth a look, in sentences."""

    stem: str
    key: str
    facility: float | None = None
    discrimination: float | None = None
    options: tuple[OptionCount, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """A question that a student did not get right; `given` is empty if it was left out."""

    number: int
    stem: str
    given: str
    right: str
    evidence: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StudentResult:
    """What one student reached, of at most `most` points."""

    name: str
    points: float
    most: float
    missed: tuple[Missed, ...] = ()

    @property
    def percent(self) -> float:
        """The points as a percentage, 100 where there were none to have."""
        return 100 * self.points / self.most if self.most > 0 else 100.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """A quiz that a class has taken. With its article, evidence is cited by line."""

    title: str
    students: tuple[StudentResult, ...]
    items: tuple[ItemResult, ...] = ()
    language: str = "en"
    article: Article | None = None

    @property
    def histogram(self) -> tuple[int, ...]:
        """How many reached 0 to under 10 per cent, and so on; the last of ten holds 100 too."""
        bins = [min(BINS - 1, int(round(s.percent, DIGITS) * BINS // 100)) for s in self.students]
        return tuple(bins.count(place) for place in range(BINS))

    @property
    def summary(self) -> str:
        """The class in a line."""
        scores = [student.percent for student in self.students]
        if not scores:
            return "Nobody has taken this quiz yet."
        count = f"{len(scores)} students" if len(scores) > 1 else "1 student"
        return (
            f"{count} · mean {fmean(scores):.0f} % · median {median(scores):.0f} % · from "
            f"{min(scores):.0f} % to {max(scores):.0f} %"
        )


def amount(points: float) -> str:
    """Points without needless decimals."""
    return f"{points:.2f}".rstrip("0").rstrip(".")


def class_results(
    title: str,
    items: Sequence[Item],
    rows: Sequence[Row],
    *,
    language: str = "en",
    article: Article | None = None,
) -> Results:
    """The results of the attempts in `rows`, one for each student; their marks stand in the order
    of `items`. A question is missed where points are lacking."""
    figures = analyse(items, rows).items
    return Results(
        title=title,
        language=language,
        article=article,
        items=tuple(map(item_result, items, figures)),
        students=tuple(
            StudentResult(
                name=row.student,
                points=row.total,
                most=row.most,
                missed=tuple(missed(items, row)),
            )
            for row in rows
        ),
    )


def item_result(item: Item, figures: ItemStatistics) -> ItemResult:
    """The figures of a question, as far as they are printed."""
    return ItemResult(
        stem=item.stem,
        key=item.key,
        facility=figures.facility,
        discrimination=figures.discrimination,
        options=tuple(
            OptionCount(text=one.text, chosen=one.chosen, is_key=one.is_key)
            for one in figures.options
        ),
        notes=figures.flags,
    )


def missed(items: Sequence[Item], row: Row) -> Iterator[Missed]:
    """The questions of an attempt that were not wholly right."""
    for number, (item, mark) in enumerate(zip(items, row.marks, strict=True), 1):
        if mark is not None and mark.points < mark.most:
            yield Missed(
                number=number,
                stem=item.stem,
                given=mark.answer,
                right=item.key,
                evidence=item.evidence,
            )

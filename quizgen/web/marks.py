"""The marks of a quiz as a table, and what they tell."""

from dataclasses import dataclass

from quizgen.analysis import Analysis, Mark, Row, analyse
from quizgen.domain.bank import Item
from quizgen.store import taking
from quizgen.store.codec import item_of
from quizgen.store.models import Attempt, Participant, Quiz
from quizgen.web.site import reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A quiz's items and, by student, the marks of the best attempt that is in."""

    items: tuple[Item, ...]
    students: tuple[Participant, ...]
    rows: tuple[Row, ...]

    @property
    def analysis(self) -> Analysis:
        """What the marks tell."""
        return analyse(self.items, self.rows)


def table_of(quiz: Quiz) -> Table:
    """The quiz's table of marks."""
    numbers = [item.id for item in quiz.items]
    items = tuple(item_of(item.content) for item in quiz.items)
    students, rows = [], []
    for student in taking.students(reading(), quiz):
        attempt = best(student)
        if attempt is None:
            continue
        given = {r.item_id: r for r in attempt.responses}
        marks = tuple(
            Mark(given[n].points or 0.0, item.points, given[n].answer)
            if n in given and n in attempt.layout
            else None
            for n, item in zip(numbers, items, strict=True)
        )
        students.append(student)
        rows.append(Row(student.name, marks))
    return Table(items=items, students=tuple(students), rows=tuple(rows))


def best(student: Participant) -> Attempt | None:
    """A student's attempt with the most points among those that are in; the first of equals."""
    there = [attempt for attempt in student.attempts if attempt.submitted is not None]
    return max(there, key=lambda a: sum(r.points or 0.0 for r in a.responses), default=None)


def commonest(table: Table) -> dict[str, list[tuple[str, int]]]:
    """The wrong answers that several students gave, by item, the commonest first."""
    found: dict[str, dict[str, int]] = {item.id: {} for item in table.items}
    for row in table.rows:
        for item, mark in zip(table.items, row.marks, strict=True):
            if mark is not None and mark.points < mark.most and mark.answer.strip():
                counts = found[item.id]
                counts[mark.answer.strip()] = counts.get(mark.answer.strip(), 0) + 1
    return {
        name: sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:3]
        for name, counts in found.items()
    }


def flags(quiz: Quiz) -> dict[str, tuple[str, ...]]:
    """What the answers say against the items of a quiz, by the items' ids."""
    table = table_of(quiz)
    return {
        item.id: figures.flags
        for item, figures in zip(table.items, table.analysis.items, strict=True)
        if figures.flags
    }

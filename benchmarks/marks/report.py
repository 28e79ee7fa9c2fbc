"""What the marks tell: shares by rule, by check and by fault, and how far readers agree."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from question import PEOPLE
from table import LEVELS, MARKS, Mark, strictest

OURS = frozenset({"passed", "chosen", "both"})
BEFORE = frozenset({"before", "both"})
Name = Callable[[Mark], str]


def report(marks: Sequence[Mark]) -> Iterator[str]:
    """All tables, as lines of Markdown."""
    items = strictest(marks)
    people = [m for m in items if m.rule == PEOPLE]
    ours = [m for m in items if m.rule != PEOPLE and m.fate in OURS]
    before = [m for m in items if m.fate in BEFORE]
    for name, group in (("quizgen", ours), ("quizgen before", before), ("people", people)):
        yield from table(name, [*shares(group, lambda _: "all"), *shares(group, form)])
    yield from table("article", shares(ours, lambda m: m.article))
    yield from table("rule, form", shares(ours, lambda m: f"{m.rule}, {m.form}"))
    dropped = [m for m in items if m.fate not in OURS | BEFORE]
    yield from table("dropped by", shares(dropped, lambda m: m.fate))
    yield from counts("mark that is no", (n for m in ours for n in MARKS if not getattr(m, n)))
    yield from counts("fault", (f for m in ours for f in m.faults.split()))
    yield from agreement(marks)


def form(mark: Mark) -> str:
    """Whether it is multiple choice."""
    return "multiple choice" if mark.form == "choice" else "short answer"


def shares(marks: Iterable[Mark], name: Name) -> list[tuple[str, int, int, int]]:
    """Name, number, sound, kept; the most first."""
    groups: dict[str, list[Mark]] = defaultdict(list)
    for mark in marks:
        groups[name(mark)].append(mark)
    found = [
        (n, len(g), sum(m.sound for m in g), sum(m.kept for m in g)) for n, g in groups.items()
    ]
    return sorted(found, key=lambda row: (-row[1], row[0]))


def table(title: str, rows: Iterable[tuple[str, int, int, int]]) -> Iterator[str]:
    """Shares as a table."""
    yield from ("", f"| {title} | items | sound | kept |", "|---|---|---|---|")
    for name, number, sound, kept in rows:
        yield f"| {name} | {number} | {sound / number:.0%} | {kept / number:.0%} |"


def counts(title: str, names: Iterable[str]) -> Iterator[str]:
    """How often each name comes up."""
    yield from ("", f"| {title} | times |", "|---|---|")
    for name, number in Counter(names).most_common():
        yield f"| {name} | {number} |"


def agreement(marks: Sequence[Mark]) -> Iterator[str]:
    """How often two readers of one item say the same, and the generator what they say."""
    groups: dict[tuple[str, str, str], list[Mark]] = defaultdict(list)
    for mark in marks:
        groups[mark.round, mark.article, mark.item].append(mark)
    pairs = [pair for group in groups.values() for pair in combinations(group, 2)]
    yield ""
    for name in ("sound", "kept", "level"):
        same = sum(getattr(a, name) == getattr(b, name) for a, b in pairs)
        yield f"two readers agree on {name}: {same} of {len(pairs)}"
    stated = [m for m in marks if m.stated in LEVELS]
    near = [abs(LEVELS.index(m.stated) - LEVELS.index(m.level)) for m in stated]
    yield f"the generator's difficulty is the reader's: {near.count(0)} of {len(near)}; "
    yield f"two levels off: {near.count(2)}"

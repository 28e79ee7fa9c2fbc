"""The figures of earlier measurements, by the set of articles, and how today's differ."""

import datetime
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

RECORD = Path(__file__).with_name("figures.json")
BETTER_LOW = frozenset({"complaints", "times the parse, median", "times the parse, highest"})
NOISE = 0.1  # share by which seconds and ratios differ from run to run
Figures = Mapping[str, float]


def compared(names: Iterable[str], today: Figures) -> Iterator[str]:
    """Today's figures beside the last ones recorded of the same articles, the worse marked."""
    known = load().get(fingerprint(names))
    if known is None:
        yield "\nno figures of these articles are recorded yet: --record keeps these"
        return
    yield f"\ncompared with {known['date']}:"
    for name, value in today.items():
        before = known["figures"].get(name)
        if before is not None:
            yield f"    {name}: {value:g}, before {before:g}{verdict(name, value, before)}"


def verdict(name: str, value: float, before: float) -> str:
    """ " WORSE" where the figure is; times only where they differ by more than chance."""
    margin = NOISE * before if name.startswith("times") else 1e-9
    worse = value > before + margin if name in BETTER_LOW else value < before - margin
    return "  WORSE" if worse else ""


def record(names: Iterable[str], today: Figures) -> None:
    """Keep today's figures as those to compare with."""
    ordered = sorted(names)
    entry = {
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "articles": len(ordered),
        "figures": dict(today),
    }
    kept = {**load(), fingerprint(ordered): entry}
    RECORD.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n", "utf-8")


def load() -> dict[str, dict[str, Any]]:
    """What is recorded."""
    if not RECORD.is_file():
        return {}
    known: dict[str, dict[str, Any]] = json.loads(RECORD.read_text("utf-8"))
    return known


def fingerprint(names: Iterable[str]) -> str:
    """A set of articles by the names of their files."""
    return hashlib.sha256("\0".join(sorted(names)).encode()).hexdigest()[:10]

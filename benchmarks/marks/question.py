"""What a reader sees of an item, and what the reader does not."""

import hashlib
from dataclasses import dataclass

PEOPLE = "people"  # the rule of an item that a person wrote


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One item as a reader gets it, with where it comes from: `rule`, and `fate`: "chosen",
    "before" (by an earlier state), "both", "passed" (a candidate), or the check that dropped it.
    `options` hold the key, none for a short answer; `level` is the generator's difficulty."""

    stem: str
    key: str
    options: tuple[str, ...] = ()
    rationales: tuple[str, ...] = ()
    rule: str
    fate: str
    level: str = ""

    @property
    def form(self) -> str:
        """Whether it is multiple choice ("choice") or a short answer ("written")."""
        return "choice" if self.options else "written"

    @property
    def seen(self) -> tuple[str, ...]:
        """What a reader sees of it, but for the order of the options."""
        return (self.stem, self.key, *sorted(self.options))

    def name(self, article: str) -> str:
        """Ten hexadecimal digits that stand for article, stem, key and options."""
        return hashlib.sha256("\0".join((article, *self.seen)).encode()).hexdigest()[:10]

    def lines(self, number: int | str) -> list[str]:
        """The item as text, without a word of where it comes from."""
        found = [f"## {number}", f"Question: {self.stem}"]
        found += [f"- ({chr(97 + i)}) {option}" for i, option in enumerate(self.options)]
        return [*found, f"Key: {self.key}", ""]

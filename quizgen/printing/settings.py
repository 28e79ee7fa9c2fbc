"""How a handout is to look: the choices of whoever prints it."""

from dataclasses import dataclass
from typing import Literal

Paper = Literal["A4", "Letter"]
Variant = Literal["standard", "large_print", "dyslexia", "ink_saving"]

PAPERS: dict[Paper, tuple[float, float]] = {"A4": (595.28, 841.89), "Letter": (612.0, 792.0)}
MOST_VERSIONS = 26  # as many as there are letters


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Where the quiz can be taken online: the address goes into a QR code, the code beside it."""

    url: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The choices for a worksheet and its key.

    `versions` is how many sheets with another order there are, all of them from `seed`. `tint`
    gives a cream page, `strip` prints the answers on a strip that is folded back before work.
    """

    paper: Paper = "A4"
    variant: Variant = "standard"
    article: bool = True
    word_bank: bool = False
    strip: bool = False
    tint: bool = False
    versions: int = 1
    seed: int = 0
    link: Link | None = None

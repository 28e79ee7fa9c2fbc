"""The value that every check is."""

from collections.abc import Callable
from dataclasses import dataclass

from quizgen.domain.candidate import Candidate
from quizgen.domain.world import World


@dataclass(frozen=True, slots=True)
class Check:
    """A named fault. `function` gives the reason why a candidate has it, None if it has not."""

    name: str
    function: Callable[[Candidate, World], str | None]
    about: str

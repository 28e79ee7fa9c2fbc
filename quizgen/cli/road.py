"""The road of one question, from its sentence to its place in the bank or to what dropped it."""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.domain.candidate import Candidate, Option
from quizgen.domain.world import Rejected, World
from quizgen.errors import GenerationError

if TYPE_CHECKING:
    from quizgen.generate import Options, Outcome

WIDTH = 96
LABEL = 12
MOST = 5  # questions that an error names, or that another was preferred to


@dataclass(frozen=True, slots=True)
class Traveller:
    """A candidate by its id, with its options and difficulty if it was chosen, with what dropped
    it if not."""

    name: str
    candidate: Candidate
    options: tuple[Option, ...] = ()
    dropped: Rejected | None = None


def roads(outcome: "Outcome", wanted: str, options: "Options") -> Iterator[str]:
    """The lines that tell the road of the question with the id `wanted`, or whose stem alone begins
    so. Raises GenerationError if there is none, or more than one."""
    world = outcome.world
    if world is None:
        return
    there = list(travellers(outcome))
    if wanted in {item.id for item in options.beside} - {one.name for one in there}:
        raise GenerationError(f"“{wanted}” was not made by quizgen, or not of this text")
    for one in found(there, wanted):
        yield f"{one.name}: {one.candidate.stem}"
        for label, text in stations(one, outcome, world, options.seed):
            yield textwrap.fill(
                " ".join(text.split()),
                WIDTH,
                initial_indent=f"  {label:{LABEL}}",
                subsequent_indent=" " * (LABEL + 2),
                break_long_words=False,
            )
        yield ""


def travellers(outcome: "Outcome") -> Iterator[Traveller]:
    """All candidates of a run: the chosen ones by the ids that they have in the bank."""
    from quizgen.selection import item_id  # noqa: PLC0415 - heavy

    for item, ready in zip(outcome.bank.items, outcome.chosen, strict=True):
        yield Traveller(item.id, ready.candidate, ready.options)
    for rejected in outcome.rejected:
        yield Traveller(item_id(rejected.candidate), rejected.candidate, dropped=rejected)


def found(there: Sequence[Traveller], wanted: str) -> list[Traveller]:
    """Those that go by the id or, if there are none, by a beginning that only one stem has."""
    by_id = [one for one in there if one.name == wanted]
    if by_id:
        return by_id
    start = " ".join(wanted.casefold().split())
    by_stem = [one for one in there if one.candidate.stem.casefold().startswith(start)]
    stems = list(dict.fromkeys(one.candidate.stem for one in by_stem))
    if not stems:
        raise GenerationError(f"no question was tried that has the id or begins with “{wanted}”")
    if len(stems) > 1:
        some = "; ".join(stems[:MOST]) + ("; …" if len(stems) > MOST else "")
        raise GenerationError(f"{len(stems)} questions begin with “{wanted}”: {some}")
    return by_stem


def stations(
    one: Traveller, outcome: "Outcome", world: World, seed: int
) -> Iterator[tuple[str, str]]:
    """What is to be told of a candidate, each with its label."""
    from quizgen.selection import (  # noqa: PLC0415 - heavy
        BY_HAND,
        checks_of,
        difficulty,
        hardships,
        parts,
        score,
    )

    candidate, fact = one.candidate, one.candidate.fact
    yield "sentence", f"¶{fact.evidence.paragraph} “{fact.evidence.quote}”"
    vouching = f", says {fact.speaker}" if fact.speaker else ""
    yield "fact", f"{fact.kind}, {fact.status}{vouching}"
    yield "rule", f"{candidate.rule} (skill: {candidate.skill})"
    also = f" (also: {'; '.join(candidate.accept)})" if candidate.accept else ""
    yield "key", f"{candidate.key}{also}"
    names = list(checks_of(candidate))
    fault = one.dropped.check if one.dropped is not None else ""
    passed = names[: names.index(fault)] if fault in names else names
    if fault not in BY_HAND:
        yield "checks", f"{len(passed)} passed{': ' if passed else ''}{', '.join(passed)}"
    if fault not in names:
        options = one.options or tried(one, world, seed)
        for number, option in enumerate(options):
            yield "" if number else "options", f"{option.text}: {option.rationale}"
        total = score(candidate, options, world)
        yield "score", f"{total:.2f} = {added_up(parts(candidate, options, world))}"
        level = difficulty(candidate, options)
        yield "difficulty", f"{level}: {added_up(hardships(candidate, options))}"
    if fault == "kept" and one.dropped is not None:
        yield "kept", one.dropped.reason
    elif one.dropped is not None:
        yield "dropped", f"{one.dropped.check}: {one.dropped.reason}"
    else:
        yield from why_chosen(candidate, outcome)


def tried(one: Traveller, world: World, seed: int) -> tuple[Option, ...]:
    """The options that a candidate which is not in the quiz could have had."""
    from quizgen.distractors import Index, choose  # noqa: PLC0415

    return choose(one.candidate, Index.of(world), seed) if one.candidate.choice else ()


def why_chosen(candidate: Candidate, outcome: "Outcome") -> Iterator[tuple[str, str]]:
    """That a candidate was chosen, and what had to give way to it."""
    number = [ready.candidate for ready in outcome.chosen].index(candidate) + 1
    yield (
        "chosen",
        f"number {number} of {len(outcome.chosen)} new ones: it passed every check, clashes with "
        "no other, and adds most of those that were left",
    )
    yielding = [r for r in outcome.rejected if gave_way(r, candidate)]
    for rejected in yielding[:MOST]:
        yield "", f"in the place of: {rejected.candidate.stem} ({rejected.check})"
    if len(yielding) > MOST:
        yield "", f"and of {len(yielding) - MOST} others"


def gave_way(rejected: Rejected, candidate: Candidate) -> bool:
    """Whether a candidate was dropped because of another."""
    return rejected.reason.endswith((f": {candidate.stem!r}", f"the key {candidate.key!r}"))


def added_up(parts: Sequence[tuple[str, float]]) -> str:
    """A sum with the names of its parts; those of nothing are left out."""
    shown = [(name, amount) for name, amount in parts if round(amount, 2)]
    text = " ".join(f"{'+' if n > 0 else '-'} {abs(n):.2f} {name}" for name, n in shown)
    return text.removeprefix("+ ") or "0"

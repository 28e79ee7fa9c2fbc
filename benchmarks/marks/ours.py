"""The questions that quizgen makes of an article: those it chooses, and those it does not."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from question import Question
from shuffle import shuffled

from quizgen import banks
from quizgen.distractors import Index
from quizgen.domain.bank import Bank
from quizgen.domain.candidate import Candidate, Option
from quizgen.domain.options import options
from quizgen.domain.world import Rejected
from quizgen.errors import GenerationError
from quizgen.generate import Options, checked, generate, readied, world_of
from quizgen.parsing import load
from quizgen.questions import candidates
from quizgen.reading import read


def chosen(source: Path) -> list[Question]:
    """Every item of the bank that `quizgen generate` makes by default, none where it makes none."""
    try:
        return of_bank(generate(read(str(source))).bank, "chosen")
    except GenerationError:
        return []


def earlier(bank: Path) -> list[Question]:
    """Every item of a bank that an earlier state of quizgen made, none where there is none."""
    return of_bank(banks.load(bank).bank, "before") if bank.is_file() else []


def together(now: list[Question], before: list[Question]) -> list[Question]:
    """The items of two states, those that both have once, as of "both"."""
    old = {one.seen for one in before}
    new = {one.seen for one in now}
    shared = [replace(one, fate="both") if one.seen in old else one for one in now]
    return [*shared, *(one for one in before if one.seen not in new)]


def of_bank(bank: Bank, fate: str) -> list[Question]:
    """The items of a bank as readers see them."""
    return [
        Question(
            stem=item.stem,
            key=item.key,
            options=options(item),
            rationales=tuple(d.rationale or "" for d in item.distractors),
            rule=item.rule or "",
            fate=fate,
            level=item.difficulty,
        )
        for item in bank.items
    ]


def tried(source: Path, passed: int, dropped: int) -> list[Question]:
    """`passed` candidates that passed every check and `dropped` that did not, spread over rules
    and forms, and over checks."""
    good, rejected = passing(source)
    asked = [r for r in rejected if r.candidate.written]  # others were to have options
    bad = [question(r.candidate, (), r.check, "") for r in asked]
    return [
        *spread(((q.rule + q.form, q) for q in good), passed, source.stem),
        *spread(((q.fate, q) for q in bad), dropped, source.stem),
    ]


def passing(source: Path) -> tuple[list[Question], list[Rejected]]:
    """Every candidate that passes the checks, in each form that it can have, and the others."""
    pipeline = load()
    world = world_of(read(str(source)), pipeline)
    sound, rejected = checked(candidates(world), world, pipeline)
    choices, written, _ = readied(sound, frozenset(), world, Index.of(world), Options())
    good = [question(r.candidate, r.options, "passed", r.difficulty) for r in (*choices, *written)]
    return good, rejected


def question(candidate: Candidate, wrong: tuple[Option, ...], fate: str, level: str) -> Question:
    """The candidate as a reader sees it."""
    texts = [candidate.key, *(o.text for o in wrong)] if wrong else []
    return Question(
        stem=candidate.stem,
        key=candidate.key,
        options=tuple(shuffled(texts, candidate.stem)),
        rationales=tuple(o.rationale for o in wrong),
        rule=candidate.rule,
        fate=fate,
        level=level,
    )


def spread(named: Iterable[tuple[str, Question]], number: int, salt: str) -> list[Question]:
    """`number` questions, one of each name in turn; no stem with its key twice."""
    groups: dict[str, list[Question]] = defaultdict(list)
    for name, one in named:
        groups[name].append(one)
    queues = [shuffled(groups[name], salt) for name in shuffled(groups, salt)]
    found: list[Question] = []
    while len(found) < number and any(queues):
        for queue in queues:
            if queue and len(found) < number:
                one = queue.pop()
                if all((one.stem, one.key) != (other.stem, other.key) for other in found):
                    found.append(one)
    return found

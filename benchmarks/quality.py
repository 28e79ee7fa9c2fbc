"""What quizgen makes of a folder of articles, with figures.

    python benchmarks/quality.py ARTICLES [--banks FOLDER] [--record]

ARTICLES holds .txt or .md files. For each article and for all together it prints the items that
`quizgen generate` gives by default, by type, skill and rule; what was rejected, by check; the
faults and warnings of `quizgen check`; the seconds taken, and their ratio to the bare parse of the
same text in the same process. Where people's questions (NAME.json) lie beside the articles and
`gold_recall.py` there or one folder above, its summary of banks of 15 items is printed too. In the
end the figures are compared with those last recorded of the same articles
(benchmarks/figures.json); `--record` keeps today's in their place.
"""

import argparse
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import figures

from quizgen import banks
from quizgen.domain.article import Article
from quizgen.domain.bank import Item
from quizgen.errors import QuizgenError
from quizgen.generate import Options, Outcome, generate
from quizgen.parsing import Pipeline, load
from quizgen.reading import read

AT = 15  # items asked for where the coverage of people's questions is measured
FIFTEEN = Options(multiple_choice=8, short_answer=7)
ENOUGH = (8, 3)  # items, and multiple-choice items among them, that an article should give


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of one article; `error` is why there is no bank."""

    name: str
    items: tuple[Item, ...] = ()
    rejected: Counter[str] = field(default_factory=Counter)
    complaints: tuple[str, ...] = ()
    seconds: float = 0.0
    ratio: float | None = None
    error: str = ""

    @property
    def choices(self) -> int:
        return sum(item.type == "multiple_choice" for item in self.items)

    @property
    def enough(self) -> bool:
        return len(self.items) >= ENOUGH[0] and self.choices >= ENOUGH[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("articles", type=Path, help="a folder of .txt or .md files")
    parser.add_argument("--banks", type=Path, help="a folder to keep the banks in")
    parser.add_argument("--record", action="store_true", help="compare with these from now on")
    arguments = parser.parse_args()
    sources = sorted(p for p in arguments.articles.glob("*") if is_article(p))
    if not sources:
        parser.error(f"no .txt or .md file in {arguments.articles}")
    with tempfile.TemporaryDirectory() as folder:
        found = run(sources, arguments.articles, arguments.banks or Path(folder))
    names = [source.stem for source in sources]
    print("\n".join(figures.compared(names, found)))
    if arguments.record:
        figures.record(names, found)


def is_article(path: Path) -> bool:
    return path.suffix in {".txt", ".md"} and path.stem.lower() != "readme"


def run(sources: Sequence[Path], articles: Path, folder: Path) -> dict[str, float]:
    """Measure every source, print what was found, give the figures to compare; banks are kept in
    folders of `folder`."""
    pipeline = load()
    plain, fifteen = folder / "default", folder / f"at-{AT}"
    for place in (plain, fifteen):
        place.mkdir(parents=True, exist_ok=True)
    warm_up(sources[0])
    results = []
    for source in sources:
        results.append(measure(source, pipeline, plain))
        print("\n".join(report(results[-1])), flush=True)
    print("\n".join(summary(results)))
    script = recall_script(articles)
    if script is None:
        return totals(results)
    for source in sources:
        write_bank(source, FIFTEEN, fifteen)
    print(f"\npeople's questions covered by {AT} items an article ({script.name}):")
    lines = list(recall(script, fifteen, articles))
    print("\n".join(lines))
    return {**totals(results), **recalled(lines)}


def totals(results: Sequence[Result]) -> dict[str, float]:
    """The figures of all articles together."""
    items = [item for result in results for item in result.items]
    ratios = [result.ratio for result in results if result.ratio is not None]
    plain = sum(item.skill == "detail" for item in items)
    found: dict[str, float] = {
        "items": len(items),
        "multiple choice": sum(result.choices for result in results),
        "articles with enough": sum(result.enough for result in results),
        "share of other skills than detail": round(1 - plain / max(len(items), 1), 3),
        "complaints": sum(len(result.complaints) for result in results),
    }
    if ratios:
        found["times the parse, median"] = round(statistics.median(ratios), 2)
        found["times the parse, highest"] = round(max(ratios), 2)
    return found


def warm_up(source: Path) -> None:
    """Load what is loaded once, so that the first article does not pay for it."""
    try:
        generate(read(str(source)))
    except QuizgenError:
        return


def measure(source: Path, pipeline: Pipeline, folder: Path) -> Result:
    """Read, generate three times beside the bare parse, keep the bank, check it."""
    try:
        article = read(str(source))
        outcome, seconds, ratio = timed(article, pipeline)
    except QuizgenError as error:
        return Result(name=source.stem, error=str(error))
    bank = folder / f"{source.stem}.yaml"
    bank.write_text(banks.dump(outcome.bank), "utf-8")
    return Result(
        name=source.stem,
        items=outcome.bank.items,
        rejected=Counter(rejected.check for rejected in outcome.rejected),
        complaints=tuple(complaints(bank)),
        seconds=seconds,
        ratio=ratio,
    )


def timed(article: Article, pipeline: Pipeline, times: int = 3) -> tuple[Outcome, float, float]:
    """The outcome, the median seconds, and the median ratio to the bare parse. Parse and
    generation take turns, so that a busy moment of the computer slows both."""
    seconds, ratios = [], []
    for _ in range(times):
        start = time.perf_counter()
        for _parsed in pipeline.nlp.pipe(article.paragraphs):
            pass
        middle = time.perf_counter()
        outcome = generate(article)
        seconds.append(time.perf_counter() - middle)
        ratios.append(seconds[-1] / (middle - start))
    return outcome, statistics.median(seconds), statistics.median(ratios)


def write_bank(source: Path, options: Options, folder: Path) -> None:
    """A bank of `source`; none where the article gives none."""
    try:
        made = generate(read(str(source)), options).bank
    except QuizgenError:
        return
    (folder / f"{source.stem}.yaml").write_text(banks.dump(made), "utf-8")


def complaints(bank: Path) -> Iterator[str]:
    """What `quizgen check` finds in a bank: its faults, or else its warnings."""
    try:
        loaded = banks.load(bank).bank
    except QuizgenError as error:
        yield from str(error).splitlines()
        return
    for caution in banks.cautions(loaded):
        yield f"{caution.item}: {caution.message} [{caution.name}]"


def report(result: Result) -> Iterator[str]:
    """The lines about one article."""
    if result.error:
        yield f"{result.name}: {result.error}"
        return
    yield (
        f"{result.name}: {len(result.items)} items, {result.choices} multiple choice; "
        f"{len(result.complaints)} complaints; {result.seconds:.2f} s, {result.ratio:.2f} x parse"
    )
    yield from tables(result.items, result.rejected)
    for complaint in result.complaints:
        yield f"    check: {complaint}"


def summary(results: Sequence[Result]) -> Iterator[str]:
    """The lines about all articles."""
    items = [item for result in results for item in result.items]
    made = [result for result in results if not result.error]
    rejected = sum((result.rejected for result in results), Counter[str]())
    yield f"\nall {len(results)} articles: {len(items)} items"
    yield from tables(items, rejected)
    yield (
        f"    at least {ENOUGH[0]} items, {ENOUGH[1]} of them multiple choice: "
        f"{sum(result.enough for result in results)} of {len(results)} articles"
    )
    yield f"    complaints of quizgen check: {sum(len(r.complaints) for r in results)}"
    ratios = [result.ratio for result in made if result.ratio is not None]
    if ratios:
        yield (
            f"    seconds an article: {statistics.median(r.seconds for r in made):.2f} (median); "
            f"times the bare parse: {statistics.median(ratios):.2f} (median), "
            f"{max(ratios):.2f} (highest)"
        )


def tables(items: Sequence[Item], rejected: Counter[str]) -> Iterator[str]:
    yield f"    type:     {counted(item.type for item in items)}"
    yield f"    skill:    {counted(item.skill for item in items)}"
    yield f"    rule:     {counted(item.rule or 'none' for item in items)}"
    yield f"    rejected: {rejected.total()}: {counted(rejected.elements())}"


def counted(names: Iterable[str]) -> str:
    """ "cause 4, detail 3": names with their counts, the commonest first."""
    counts = Counter(names)
    return ", ".join(f"{n} {c}" for n, c in sorted(counts.items(), key=lambda p: (-p[1], p[0])))


def recall_script(articles: Path) -> Path | None:
    """Where the measure of people's questions lies, if there are such questions."""
    if not any(articles.glob("*.json")):
        return None
    places = (articles / "gold_recall.py", articles.resolve().parent / "gold_recall.py")
    return next((place for place in places if place.is_file()), None)


def recall(script: Path, folder: Path, articles: Path) -> Iterator[str]:
    """The script's lines about all articles, which follow those about each."""
    command = [sys.executable, str(script), str(folder), str(articles), "--k", str(AT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        yield f"    {script.name} failed: {done.stderr.strip().splitlines()[-1]}"
        return
    for line in done.stdout.rpartition("\n\n")[2].strip().splitlines():
        yield f"    {line}"


def recalled(lines: Sequence[str]) -> dict[str, float]:
    """The shares in the last line of the script's summary, which is about all articles."""
    found = re.findall(r"(answer|fact|span)=(\d\.\d+)", lines[-1] if lines else "")
    return {f"people's questions: {name}": float(value) for name, value in found}


if __name__ == "__main__":
    main()

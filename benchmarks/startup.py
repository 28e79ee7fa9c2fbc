"""How long the command takes, start included: `quizgen --version`, and a 900-word article.

Prints both, as the median of several runs, beside what they may take.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

QUIZGEN = Path(sys.executable).with_name("quizgen")
ARTICLES = Path(__file__).parents[1] / "question_banks" / "articles"
WORDS = 900


def main() -> None:
    print(f"quizgen --version: {seconds(['--version'], runs=7):.3f} s (at most 0.2)")
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "article.txt"), Path(folder, "bank.yaml")
        source.write_text(text := article(), "utf-8")
        command = ["generate", str(source), "--output", str(target), "--force"]
        print(
            f"quizgen generate, {len(text.split())} words: "
            f"{seconds(command, runs=5):.2f} s (at most 3)"
        )


def article() -> str:
    """Whole paragraphs of the sample articles, about 900 words."""
    chosen: list[str] = ["Three stories from the past"]
    for name in ("great-fire", "mary-anning", "coral-reefs"):
        _, _, body = (ARTICLES / f"{name}.md").read_text("utf-8").split("---\n", 2)
        for paragraph in body.strip().split("\n\n"):
            if sum(len(p.split()) for p in [*chosen, paragraph]) <= WORDS:
                chosen.append(paragraph)
    return "\n\n".join(chosen) + "\n"


def seconds(arguments: list[str], runs: int) -> float:
    """The median time of the command, after one run that fills the disk's cache."""
    times = []
    for _ in range(runs + 1):
        start = time.perf_counter()
        subprocess.run([QUIZGEN, *arguments], check=True, capture_output=True)
        times.append(time.perf_counter() - start)
    return statistics.median(times[1:])


if __name__ == "__main__":
    main()

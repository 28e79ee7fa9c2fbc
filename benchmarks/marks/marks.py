"""Marks of readers: packs to read, the table of marks, and the numbers that ranking takes from it.

    python benchmarks/marks/marks.py try ARTICLES -o PACKS [--only NAME ...]     candidates
    python benchmarks/marks/marks.py choose ARTICLES -o PACKS [--only NAME ...] [--before BANKS]
        default banks, mixed with people's questions where NAME.json lies beside NAME.txt and with
        banks of an earlier state, and pairs of ours and people's
    python benchmarks/marks/marks.py collect PACKS --round NAME   add the readers' forms to it
    python benchmarks/marks/marks.py report [--round NAME]        shares, faults, agreement
    python benchmarks/marks/marks.py pairs PACKS                  how often ours were preferred
    python benchmarks/marks/marks.py numbers [ARTICLES] [--unseen ROUND ...]    write what ranking
        reads: from the marks of items that today's rules still make, which tell what was mended,
        and from all marks of rounds on unseen articles, which tell how rules do on new texts

Each reader copies `form.csv` of a pack to `reader-N.csv` beside it and fills in a line for each
item: y or n for six marks, easy/medium/hard, faults by name (docs/quality.md). Two readers read
each pack, neither of whom has read the rules. The table (marks.csv) holds no text: items stand in
it by a digest.
"""

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

import ours
import packs
import table
from counts import counted
from people import people
from report import report

from quizgen.questions.rules import RULES

TABLE = Path(__file__).parent / "marks.csv"
NUMBERS = Path(__file__).parents[2] / "quizgen" / "selection" / "marks.json"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--table", type=Path, default=TABLE, help="the table of all marks")
    commands = parser.add_subparsers(required=True, dest="command")
    for name in ("try", "choose"):
        command = commands.add_parser(name)
        command.add_argument("articles", type=Path)
        command.add_argument("-o", "--output", type=Path, required=True)
        command.add_argument("--only", nargs="*", help="articles by name")
    commands.choices["choose"].add_argument(
        "--before", type=Path, help="banks of an earlier state, mixed in to compare"
    )
    commands.choices["try"].add_argument("--passed", type=int, default=22)
    commands.choices["try"].add_argument("--dropped", type=int, default=8)
    collecting = commands.add_parser("collect")
    collecting.add_argument("packs", type=Path)
    collecting.add_argument("--round", required=True)
    commands.add_parser("report").add_argument("--round")
    commands.add_parser("pairs").add_argument("packs", type=Path)
    numbering = commands.add_parser("numbers")
    numbering.add_argument("articles", type=Path, nargs="?", help="of the marks; else all count")
    numbering.add_argument("--unseen", nargs="*", default=[], help="rounds of which all count")
    numbering.add_argument("-o", "--output", type=Path, default=NUMBERS)
    arguments = parser.parse_args()
    {
        "try": pack,
        "choose": pack,
        "collect": collect,
        "report": tell,
        "pairs": preferred,
        "numbers": number,
    }[arguments.command](arguments)


def pack(arguments: argparse.Namespace) -> None:
    """Write a pack for each article."""
    for source in sorted(arguments.articles.glob("*.txt")):
        if arguments.only and source.stem not in arguments.only:
            continue
        if arguments.command == "try":
            found = ours.tried(source, arguments.passed, arguments.dropped)
        else:
            mine = ours.chosen(source)
            theirs = people(source)[: (len(mine) + 1) // 2]
            old = ours.earlier(arguments.before / f"{source.stem}.yaml") if arguments.before else []
            found = [*ours.together(mine, old), *theirs]
            packs.write_pairs(arguments.output, source, [*mine, *people(source)])
        packs.write(arguments.output, source, found)
        print(f"{source.stem}: {len(found)} items")


def collect(arguments: argparse.Namespace) -> None:
    """Add the filled forms of a round to the table, in place of those it had of that round."""
    found = [mark for mark in table.read(arguments.table) if mark.round != arguments.round]
    for form in sorted(arguments.packs.glob("*/reader-*.csv")):
        try:
            found += table.filled(form, packs.origins(form.parent), arguments.round)
        except table.MarkError as error:
            sys.exit(str(error))
    table.write(arguments.table, found)
    print(f"{len(found)} marks in {arguments.table}")


def tell(arguments: argparse.Namespace) -> None:
    """Print the report on one round, or on all."""
    marks = table.read(arguments.table)
    print("\n".join(report([m for m in marks if arguments.round in {None, m.round}])))


def number(arguments: argparse.Namespace) -> None:
    """Write the numbers that ranking reads."""
    marks = table.read(arguments.table)
    if arguments.articles is not None:
        doubtful = {m.article for m in marks if m.round not in arguments.unseen}
        made = {name: todays(arguments.articles, name) for name in doubtful}
        held = [m for m in marks if m.round in arguments.unseen or m.item in made[m.article]]
        print(f"{len(held)} of {len(marks)} marks count")
        marks = held
    rules = {rule.name for rule in RULES}
    text = counted([m for m in marks if m.rule in rules])
    arguments.output.write_text(text, "utf-8")
    print(f"{text.count('[')} numbers in {arguments.output}")


def todays(articles: Path, name: str) -> set[str]:
    """The items that today's rules make of an article, by their digests."""
    good, _ = ours.passing(articles / f"{name}.txt")
    return {one.name(name) for one in good}


def preferred(arguments: argparse.Namespace) -> None:
    """Count the pairs in which ours was preferred; a pair-N.csv has lines "1,A" or "1,B"."""
    counts: Counter[tuple[str, bool]] = Counter()
    for form in sorted(arguments.packs.glob("*/pair-*.csv")):
        origin = json.loads((form.parent / "pairs-origin.json").read_text("utf-8"))
        for line in form.read_text("utf-8").split()[1:]:
            number, choice = line.split(",")[:2]
            one = origin[int(number) - 1]
            counts[one["form"], choice.strip() == one["ours"]] += 1
    for form_name in ("choice", "written"):
        won, lost = counts[form_name, True], counts[form_name, False]
        print(f"{form_name}: ours preferred in {won} of {won + lost}")


if __name__ == "__main__":
    main()

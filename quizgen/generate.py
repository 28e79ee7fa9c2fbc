"""The whole road from an article to a bank, on one page."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from quizgen import __version__
from quizgen.banks.item_cautions import CHECKS
from quizgen.clauses import clauses
from quizgen.distractors import Index, choose, falsehood
from quizgen.domain.article import Article
from quizgen.domain.bank import (
    Bank,
    Generated,
    Item,
    ItemType,
)
from quizgen.domain.candidate import Candidate, Option
from quizgen.domain.fact import Fact
from quizgen.domain.world import Ready, Rejected, World
from quizgen.errors import GenerationError
from quizgen.facts import facts
from quizgen.parsing import Pipeline, load, parse, reparse
from quizgen.questions import candidates, gaps, judged, statements
from quizgen.selection import (
    Plan,
    apart,
    assembled,
    difficulty,
    forms,
    gap_fills,
    item,
    item_id,
    items,
    parse_checks,
    rivals,
    score,
    stand_ins,
    text_checks,
    true_false,
)

POOL = 10  # candidates looked at for each item asked for
USUAL = 6, 6  # multiple-choice and short-answer items, if nothing else is said
ENOUGH = 8  # items for an ordinary article
FEW = "options", "too few good wrong options, and it cannot be a short answer"
FAULTY = "readers' marks", "readers found hardly any such question sound"
ASKED = 0.4  # of what a short answer about its sentence is worth, a statement is worth less


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a bank should hold: numbers of items by type, at most. `difficulty` keeps only items
    of that difficulty; `pipeline` names another spaCy model. `beside` are items of a bank that is
    there already: new ones suit them and fill up to the numbers."""

    multiple_choice: int = USUAL[0]
    short_answer: int = USUAL[1]
    gap_fill: int = 0
    true_false: int = 0
    seed: int = 0
    difficulty: str | None = None
    pipeline: str | None = None
    beside: tuple[Item, ...] = ()

    @property
    def fewest(self) -> int:
        """Up to how many items short answers make up for multiple choice where that is scarce: to
        eight, if no other numbers are asked for."""
        return ENOUGH if (self.multiple_choice, self.short_answer) == USUAL else 0

    def wanted(self, kind: ItemType) -> int:
        """How many items of a type are to be made: those that are not there already."""
        there = sum(item.type == kind and item.status != "rejected" for item in self.beside)
        return max(0, int(getattr(self, kind)) - there)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A bank of new items, what was dropped on the way and why, and notes for the teacher. What was
    `chosen` stands in the order of the bank's items."""

    bank: Bank
    rejected: tuple[Rejected, ...]
    notes: tuple[str, ...] = ()
    chosen: tuple[Ready, ...] = ()
    world: World | None = None


def understand(article: Article, pipeline: str | None = None) -> tuple[Fact, ...]:
    """The facts that quizgen finds in `article`.

    Raises QuizgenError if the pipeline is not there.
    """
    return world_of(article, load(pipeline)).facts


def world_of(article: Article, pipeline: Pipeline) -> World:
    """All that the article says."""
    document = parse(article, pipeline)
    found = clauses(document)
    return World(document, found, facts(found))


def generate(article: Article, options: Options | None = None) -> Outcome:
    """A bank of the best questions about `article`, and what was dropped.

    The same article, options and version of quizgen and its model give the same bank.
    Raises GenerationError if no question is worth asking, QuizgenError if the pipeline is not
    there.
    """
    options = options or Options()
    pipeline = load(options.pipeline)
    world = world_of(article, pipeline)
    found = tuple(candidates(world))
    kept = stand_ins(options.beside, found, world)
    free, taken = apart(found, options.beside, world)
    sound, dropped = checked(free, world, pipeline)
    plan = Plan(
        multiple_choice=options.wanted("multiple_choice") + sum(bool(k.options) for k in kept),
        short_answer=options.wanted("short_answer") + sum(not k.options for k in kept),
        difficulty=options.difficulty,
        seed=options.seed,
        fewest=options.fewest,
    )
    index = Index.of(world)
    judging = options.wanted("true_false")
    pairs = tuple(judgements(sound, world, index, options)) if judging else ()
    judged_first = true_false(pairs, kept, judging, options.seed)
    reserved = frozenset(one.candidate.fact.evidence.sentence for one in judged_first)
    others = [c for c in sound if c.fact.evidence.sentence not in reserved]
    pool, too_many = best(others, POOL * plan.total, world)
    choices, written, unusable = readied(pool, reserved, world, index, options)
    chosen, passed_over = assembled(choices, written, plan, kept)
    rejected = (*taken, *dropped, *too_many, *unusable, *passed_over)
    if number := options.wanted("gap_fill"):
        blanks = [ready(c, (), world) for c in apart(gaps(world), options.beside, world)[0]]
        chosen = (*chosen, *gap_fills(blanks, chosen, number))
    chosen = (*chosen, *true_false(pairs, chosen, judging, options.seed))
    new = tuple(one for one in chosen if one not in kept)
    if not new and not options.beside:
        raise GenerationError(nothing(rejected))
    bank = Bank(
        title=article.title,
        items=tuple(items(new, {item.id for item in options.beside})),
        article=article,
        generated=Generated(
            by=f"quizgen {__version__}", pipeline=world.document.pipeline, seed=options.seed
        ),
    )
    return Outcome(bank, rejected, tuple(shortfall(bank.items, options)), new, world)


def checked(
    found: Iterable[Candidate], world: World, pipeline: Pipeline
) -> tuple[list[Candidate], list[Rejected]]:
    """The candidates that pass every check, and the others. Finished stems are parsed again,
    in one batch, only where the cheaper checks let them through."""
    passed: list[Candidate] = []
    dropped: list[Rejected] = []
    for candidate in found:
        fault = text_checks(candidate, world)
        if fault is None:
            passed.append(candidate)
        else:
            dropped.append(Rejected(candidate=candidate, check=fault[0], reason=fault[1]))
    asked = [c for c in passed if not c.set_form]
    parses = dict(zip(asked, reparse([c.stem for c in asked], pipeline), strict=True))
    sound: list[Candidate] = []
    for candidate in passed:
        fault = parse_checks(candidate, parses[candidate]) if candidate in parses else None
        if fault is None:
            sound.append(candidate)
        else:
            dropped.append(Rejected(candidate=candidate, check=fault[0], reason=fault[1]))
    twice = rivals(sound)
    dropped.extend(
        Rejected(candidate=c, check="second answer", reason=f"its stem has another: {key!r}")
        for c, key in twice.items()
    )
    return [c for c in sound if c not in twice], dropped


def best(
    sound: list[Candidate], number: int, world: World
) -> tuple[list[Candidate], list[Rejected]]:
    """The `number` best candidates, as short answers, and the others."""
    if len(sound) <= number:
        return sound, []
    ranked = sorted(sound, key=lambda c: -score(c, (), world))
    reason = f"not among the {number} best"
    return ranked[:number], [
        Rejected(candidate=c, check="score", reason=reason) for c in ranked[number:]
    ]


def readied(
    sound: Sequence[Candidate],
    used: frozenset[int],
    world: World,
    index: Index,
    options: Options,
) -> tuple[list[Ready], list[Ready], list[Rejected]]:
    """What can be asked as multiple choice, with no option from the sentences `used`, what as a
    short answer, and what as neither."""
    choices: list[Ready] = []
    written: list[Ready] = []
    neither: list[Rejected] = []
    for candidate in sound:
        before = len(choices) + len(written)
        offered, asked = forms(candidate)
        wrong = choose(candidate, index, options.seed, used) if offered else ()
        if wrong and not badly_set(one := ready(candidate, wrong, world)):
            choices.append(one)
        if asked and not badly_set(one := ready(candidate, (), world)):
            written.append(one)
        if before == len(choices) + len(written):
            allowed = offered == candidate.choice and asked == candidate.written
            check, why = FEW if allowed else FAULTY
            neither.append(Rejected(candidate=candidate, check=check, reason=why))
    return choices, written, neither


def judgements(
    sound: Sequence[Candidate], world: World, index: Index, options: Options
) -> Iterator[tuple[Ready, Ready | None]]:
    """Each statement to be judged, as it is true and, where that can be, as it is false; worth
    less where another question asks about its sentence well; none that the teacher has had."""
    asked: dict[int, float] = {}
    for one in (c for c in sound if c.written):
        sentence = one.fact.evidence.sentence
        asked[sentence] = max(asked.get(sentence, 0.0), one.value)
    for one in statements(sound, world):
        worth = score(one, (), world) - ASKED * asked.get(one.fact.evidence.sentence, 0.0)
        true = replace(ready(judged(one), (), world), score=worth)
        if options.difficulty not in {None, true.difficulty}:
            continue
        wrong = falsehood(one, index, options.seed)
        false = replace(true, candidate=judged(one, wrong)) if wrong is not None else None
        forms = [form.candidate for form in (true, false) if form is not None]
        if not apart(forms, options.beside, world)[1]:
            yield true, false


def badly_set(one: Ready) -> bool:
    """Whether `quizgen check` would warn of the item: what it advises a teacher holds for us."""
    asked = item(one, item_id(one.candidate))
    return any(True for check in CHECKS.values() for _ in check(asked))


def ready(candidate: Candidate, wrong: tuple[Option, ...], world: World) -> Ready:
    """The candidate with its options, scored."""
    return Ready(
        candidate=candidate,
        options=wrong,
        score=score(candidate, wrong, world),
        difficulty=difficulty(candidate, wrong),
    )


def shortfall(new: Sequence[Item], options: Options) -> Iterator[str]:
    """A sentence for each type of which the article gave fewer than asked for."""
    live = (item for item in options.beside if item.status != "rejected")
    got_of = Counter(item.type for item in (*live, *new))
    for name, got, asked in (
        ("multiple-choice", got_of["multiple_choice"], options.multiple_choice),
        ("short-answer", got_of["short_answer"], options.short_answer),
        ("gap-fill", got_of["gap_fill"], options.gap_fill),
        ("true/false", got_of["true_false"], options.true_false),
    ):
        if got < asked:
            yield (
                f"{got} of {asked} {name} questions: the article gives no more good ones "
                "(--explain shows what was dropped and why)"
            )


def nothing(rejected: Sequence[Rejected]) -> str:
    """Why no question was worth asking."""
    if not rejected:
        return "no question worth asking: the text states no fact that a rule can ask about"
    counts = Counter(one.check for one in rejected)
    reasons = ", ".join(f"{name} ({number})" for name, number in counts.most_common())
    return f"no question worth asking: {len(rejected)} were tried and dropped: {reasons}"

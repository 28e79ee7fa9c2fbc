"""Does the stem tell its own passage from the others of the article?"""

from quizgen.domain.candidate import Candidate
from quizgen.domain.document import Document, Sentence
from quizgen.domain.world import World
from quizgen.lexicon.content_words import content
from quizgen.selection.checks.check import Check
from quizgen.selection.checks.vague import NAMING, WEAK_VERBS
from quizgen.selection.wording import bases, names_of

# what somebody has in mind or does: an article tells much of that
OPEN = frozenset(
    "statement inferred intention announcement deed act opinion effect conviction wish "
    "judgement".split()
)
PLAIN = frozenset("object idiom noun_idiom subject".split())
TOLD = 2  # words and names of an open stem from which on it is told apart in any case
LIGHT = WEAK_VERBS | bases(
    frozenset(
        "say tell think believe feel state note find show report know argue suggest propose want "
        "try plan need hope decide manage begin start like expect wish intend aim seek promise "
        "lead cause call describe many thing kind".split()
    )
)


def reason(candidate: Candidate, world: World) -> str | None:
    """Why the stem may as well be about another sentence."""
    if world.tale or candidate.fact.kind in NAMING:
        return None
    most = TOLD if candidate.rule in OPEN else 1
    telling = content(candidate.stem) - LIGHT
    if candidate.rule not in OPEN | PLAIN or not telling or units(candidate.stem) > most:
        return None
    own = candidate.fact.evidence.sentence
    for other in world.document.sentences:
        if other.index != own and telling <= sentence_words(world.document, other):
            return f"all that it tells is said again in paragraph {other.paragraph}"
    return None


def units(stem: str) -> int:
    """How many things and deeds the stem tells of; a name counts as one."""
    names = names_of(stem.partition(" ")[2])
    within = frozenset(w for name in names for w in content(name))
    return len(content(stem) - LIGHT - within) + sum(bool(content(n) - LIGHT) for n in names)


def sentence_words(document: Document, sentence: Sentence) -> frozenset[str]:
    """The content words of a sentence, with what its pronouns and names stand for and who
    speaks in it."""
    start, end = sentence.start, sentence.end
    meant = [a.text for i in range(start, end) if (a := document.antecedents.get(i)) is not None]
    spoken = [q.speaker for q in document.quotations if q.start < end and q.end > start]
    names = [
        document.entities[m.entity].name
        for m in document.mentions
        if m.entity is not None and start <= m.start < end
    ]
    return content(" ".join([document.text(start, end), *meant, *names, *filter(None, spoken)]))


CHECK = Check("open stem", reason, "No other sentence tells all that the stem tells.")

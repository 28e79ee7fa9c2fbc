"""Worlds and candidates built by hand, with just as much parse as the selection looks at."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizgen.domain.candidate import Candidate, Option
from quizgen.domain.clause import Clause, Evidence, Part, Role, Sense, Status, Verb
from quizgen.domain.document import Antecedent, Document, Entity, Mention, Sentence, Token
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import Ready, World

TEXT = (
    "Thomas Bouch designed the long bridge over the Tay for the North British Railway. "
    "The railway opened the bridge on a warm day in 1878. "
    "Hundreds of people watched the first train cross the water."
)
TITLE = "A bridge falls"
TAGS = {
    **dict.fromkeys("he she it they him them i we you".split(), "PRP"),
    **dict.fromkeys("his her its their my our your".split(), "PRP$"),
    **dict.fromkeys("this these those the a".split(), "DT"),
}


@dataclass(frozen=True)
class Case:
    candidate: Candidate
    world: World


def document(
    text: str = TEXT,
    *,
    title: str = TITLE,
    root: str = "",
    names: Sequence[Entity] = (),
    antecedents: dict[str, str] | None = None,
) -> Document:
    """`root` is a word that is the main verb of its sentence; every other sentence takes its
    second word for it. `antecedents` gives what a pronoun stands for."""
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    paragraphs = tuple(text.split("\n\n"))
    for number, paragraph in enumerate(paragraphs, 1):
        for piece in re.finditer(r"\S.*?(?:[.?!][”\"]?(?=\s|$)|$)", paragraph):
            first = len(tokens)
            found = list(re.finditer(r"\w+(?:[-’']\w+)*|[^\w\s]", piece.group()))
            heads = [i for i, m in enumerate(found) if m.group() == root] or [
                min(1, len(found) - 1)
            ]
            for i, match in enumerate(found):
                rest = piece.group()[match.end() : match.end() + 1]
                main = i == heads[0]
                tokens.append(
                    Token(
                        first + i,
                        match.group(),
                        " " if rest == " " else "",
                        match.group().lower(),
                        "VERB" if main else "NOUN",
                        tag(match.group(), main),
                        "ROOT" if main else "x",
                        first + heads[0],
                        piece.start() + match.start(),
                        len(sentences),
                    )
                )
            sentences.append(Sentence(len(sentences), number, first, len(tokens)))
    mentions = [
        Mention(start, start + len(alias.split()), entity.kind, entity.index)
        for entity in names
        for alias in sorted({entity.name, *entity.aliases})
        for start in places(tokens, alias)
    ]
    known = {
        t.i: Antecedent(meant, None, False)
        for t in tokens
        for pronoun, meant in (antecedents or {}).items()
        if t.text.lower() == pronoun
    }
    return Document(
        title, paragraphs, tuple(tokens), tuple(sentences), tuple(mentions), tuple(names), (), known
    )


def tag(word: str, main: bool) -> str:
    if main:
        return "VBD"
    return TAGS.get(word.lower(), "NNP" if word[:1].isupper() else "NN")


def places(tokens: Sequence[Token], words: str) -> list[int]:
    sought = words.lower().split()
    found = [t.text.lower() for t in tokens]
    return [i for i in range(len(found)) if found[i : i + len(sought)] == sought]


def entity(index: int, name: str, kind: Kind = Kind.PERSON, *aliases: str, **more) -> Entity:
    return Entity(index, kind, name, frozenset({name, *aliases}), **more)


def part(text: str, role: Role = Role.OBJECT, **more) -> Part:
    """A part whose place is found in the document by `clause`."""
    more.setdefault("head", re.sub(r"^.* ", "", text).lower())
    more.setdefault("short", text)
    more.setdefault("inner", text)
    more.setdefault("definite", True)
    more.setdefault("start", 0)
    more.setdefault("end", 0)
    return Part(role=role, text=text, **more)


def put(one: Part, doc: Document) -> Part:
    words = re.findall(r"\w+(?:[-’']\w+)*|[^\w\s]", one.text)
    starts = places(doc.tokens, " ".join(words))
    return replace(one, start=starts[0], end=starts[0] + len(words)) if starts else one


def clause(
    doc: Document,
    verb: str,
    subject: Part | None,
    *parts: Part,
    lemma: str = "",
    tag: str = "VBD",
    status: Status = Status.ASSERTED,
    speaker: str = "",
    **chain,
) -> Clause:
    root = places(doc.tokens, verb)[0]
    sentence = doc.sentence_of(root)
    return Clause(
        subject=put(subject, doc) if subject is not None else None,
        verb=Verb(lemma=lemma or re.sub(r"ed$", "", verb), text=verb, tag=tag, **chain),
        parts=tuple(put(p, doc) for p in parts),
        evidence=Evidence(
            sentence.paragraph, sentence.index, 0, 1, doc.text(sentence.start, sentence.end)
        ),
        root=root,
        status=status,
        speaker=speaker,
    )


BOUCH = part("Thomas Bouch", Role.SUBJECT, kind=Kind.PERSON, proper=True, head="Bouch")
BRIDGE = part("the long bridge", Role.OBJECT)


def case(
    stem: str = "Who designed the long bridge over the Tay?",
    key: str = "Thomas Bouch",
    *,
    doc: Document | None = None,
    about: Clause | None = None,
    answer: Part | None = None,
    asked: Role | None = None,
    kind: Kind | None = None,
    fact: FactKind = FactKind.ACTION,
    others: Sequence[Clause] = (),
    rule: str = "subject",
    value: float = 4.0,
    skill: str = "detail",
    **more,
) -> Case:
    """By default a sound question, of which a test changes what it is about."""
    doc = doc or document(root="designed")
    about = about or clause(doc, "designed", BOUCH, BRIDGE)
    answer = put(answer, doc) if answer is not None else about.subject
    assert answer is not None
    candidate = Candidate(
        rule=rule,
        skill=skill,
        stem=stem,
        key=key,
        kind=kind or answer.kind,
        fact=Fact(kind=fact, clause=about, answer=answer),
        answer=answer,
        asked=asked or answer.role,
        value=value,
        **{"entity": answer.entity, **more},
    )
    return Case(candidate, World(doc, (about, *others), ()))


def why(
    stem: str = "Why did Thomas Bouch leave the railway?",
    key: str = "Because the work was hard",
    reason: str = "because the work was hard",
    **more,
) -> Case:
    """A question for a cause, sound by default."""
    doc = more.pop("doc", None) or document(
        "Thomas Bouch left the railway because the work was hard. It was a warm day in June.",
        root="left",
    )
    cause = part(reason, Role.ADVERBIAL, sense=Sense.CAUSE, kind=Kind.REASON, head="be")
    about = more.pop("about", None) or clause(
        doc, "left", BOUCH, part("the railway"), cause, lemma="leave"
    )
    return case(
        stem,
        key,
        doc=doc,
        about=about,
        answer=cause,
        fact=FactKind.CAUSE,
        rule="cause",
        skill="cause",
        value=6.0,
        **more,
    )


def ready(one: Case, *options: str, score: float = 6.0, difficulty: str = "medium") -> Ready:
    return Ready(
        candidate=one.candidate,
        options=tuple(Option(o, f"Not {o}.", "test", 0) for o in options),
        score=score,
        difficulty=difficulty,
    )

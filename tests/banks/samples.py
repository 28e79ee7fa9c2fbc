"""Banks for the tests, and a strategy for any bank that a file can hold."""

import re

from hypothesis import strategies as st

from quizgen.domain.article import Article
from quizgen.domain.bank import Bank, Citation, Distractor, Generated, Item

ARTICLE = Article(
    title="The lighthouse at Penrith Point",
    author="A. Writer",
    published="2021-03-04",
    paragraphs=(
        "The lighthouse at Penrith Point was lit for the first time in 1859. Its keeper, Ann Moss, "
        "climbed 180 steps every evening.",
        "In 1902 a storm broke the lamp. Tom Reed repaired it with a mirror from the inn: “It was "
        "all that we had,” he said.",
    ),
)
CHOICE = Item(
    id="who-1",
    type="multiple_choice",
    stem="Who repaired the lamp?",
    key="Tom Reed",
    distractors=(
        Distractor(text="Ann Moss", rationale="Paragraph 1 names her as the keeper."),
        Distractor(text="The owner of the inn"),
    ),
    explanation="Paragraph 2 says so: he used a mirror.",
    evidence=(Citation(paragraph=2, quote="Tom Reed repaired it with a mirror from the inn"),),
    rule="subject",
)
SHORT = Item(
    id="when-1",
    stem="In what year was the lighthouse lit for the first time?",
    key="1859",
    accept=("in 1859",),
    evidence=(Citation(paragraph=1, quote="was lit for the first time in 1859"),),
    rule="date",
)
BANK = Bank(
    title="The lighthouse",
    article=ARTICLE,
    generated=Generated(by="quizgen 0.1.0", pipeline="en_core_web_sm 3.8.0", seed=7),
    items=(CHOICE, SHORT),
)
BY_HAND = """\
title: Seas
items:
- stem: Which sea has no coast?
  key: The Sargasso Sea
  distractors:
  - text: The North Sea
  - text: The Black Sea
- stem: What is the salt of the sea made of?
  key: Sodium and chlorine
"""

# Texts that YAML reads as something else, or that end a text, beside ordinary ones.
_TRAPS = [
    *("no", "yes", "~", "null", "010", "12:30", "2023-09-13", "1e3", "0x1f", "0o17", ".5", "+1"),
    *("=", "<<", "---", "...", "- a", "? b", "%TAG", "# c", "a: b", "a #b", ".inf", "1_000"),
    *("'", '"', "\\", "a\nb", "a\n\nb", "a\n b", "a\tb", 'it\'s “so”: "no"', "!x", "&x", "*x"),
]
_MARKS = list("ab: #-'\"\\{}[]&*!|>%@`?,\n\t~=<01.e_+…é😀\u2028\u00a0")
_LETTERS = st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff")
texts = (
    st.one_of(
        st.text(_LETTERS, min_size=1, max_size=40),
        st.text(st.sampled_from(_MARKS), min_size=1, max_size=25),
        st.sampled_from(_TRAPS),
    )
    .map(str.strip)
    .filter(bool)
)
lines = texts.map(lambda text: " ".join(text.split()))
ids = st.from_regex(re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,20}", re.ASCII), fullmatch=True)


def maybe(strategy):
    return st.none() | strategy


def _plain(text):
    return " ".join(text.casefold().split())


@st.composite
def items(draw, name):
    kind = draw(st.sampled_from(["multiple_choice", "short_answer", "gap_fill", "true_false"]))
    options = draw(st.lists(texts, min_size=2, max_size=5, unique_by=_plain))
    key = draw(st.sampled_from(["True", "False"])) if kind == "true_false" else options[0]
    wrong = options[1:] if kind == "multiple_choice" else []
    return Item(
        id=name,
        type=kind,
        skill=draw(st.sampled_from(["detail", "cause", "main_idea"])),
        difficulty=draw(st.sampled_from(["easy", "medium", "hard"])),
        points=draw(st.integers(0, 100)),
        stem=draw(texts),
        key=key,
        distractors=tuple(Distractor(text=t, rationale=draw(maybe(texts))) for t in wrong),
        accept=tuple(draw(st.lists(texts, max_size=2))),
        explanation=draw(maybe(texts)),
        evidence=tuple(
            Citation(paragraph=draw(st.integers(1, 99)), quote=t)
            for t in draw(st.lists(texts, max_size=2))
        ),
        rule=draw(maybe(texts)),
        status=draw(st.sampled_from(["draft", "approved", "rejected"])),
    )


@st.composite
def banks(draw):
    names = draw(st.lists(ids, max_size=3, unique=True))
    article = st.builds(
        Article,
        title=texts,
        paragraphs=st.lists(lines, min_size=1, max_size=3).map(tuple),
        author=maybe(texts),
        source=maybe(texts),
        published=maybe(st.dates().map(lambda day: day.isoformat())),
        licence=maybe(texts),
    )
    generated = st.builds(
        Generated,
        by=texts,
        pipeline=texts,
        seed=st.integers(-(10**17), 10**17),
        digest=maybe(texts),
        item_digests=st.dictionaries(ids, texts, max_size=3).map(lambda d: tuple(d.items())),
    )
    return Bank(
        title=draw(texts),
        language=draw(st.sampled_from(["en", "en-GB", "no"])),
        article=draw(maybe(article)),
        generated=draw(maybe(generated)),
        items=tuple(draw(items(name)) for name in names),
    )

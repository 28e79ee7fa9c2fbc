"""A bank with a question of every kind."""

from quizgen.domain.article import Article
from quizgen.domain.bank import Bank, Citation, Distractor, Item

ARTICLE = Article(
    title="The bell at Low Quay",
    author="The quizgen authors",
    paragraphs=(
        "Every evening at six, Marta Osei rings a brass bell at Low Quay. The bell has hung there "
        "since 1911, when the first steam ferry crossed the river.",
        "The ferry crosses four times a day. In winter the last crossing is often cancelled, "
        "because fog hides the lights on the far bank.",
        "The town wants to build a bridge. The fishermen are against it: its piers would stand "
        "where the salmon rest on their way upstream.",
    ),
)


def cited(paragraph: int, quote: str) -> tuple[Citation, ...]:
    return (Citation(paragraph=paragraph, quote=quote),)


CHOICE = Item(
    id="who",
    type="multiple_choice",
    stem="Who rings the bell at Low Quay?",
    key="Marta Osei",
    distractors=(
        Distractor(text="The harbour master", rationale="The article names no harbour master."),
        Distractor(text="A fisherman", rationale="The fishermen only speak about the bridge."),
        Distractor(text="The captain", rationale="No captain is mentioned."),
    ),
    evidence=cited(1, "Marta Osei rings a brass bell at Low Quay."),
    status="approved",
)
TRUTH = Item(
    id="fog",
    type="true_false",
    stem="Fog often stops the last crossing in winter.",
    key="True",
    evidence=cited(2, "In winter the last crossing is often cancelled, because fog hides the"),
)
YEAR = Item(
    id="year",
    stem="In which year did the first steam ferry cross the river?",
    key="1911",
    evidence=cited(1, "The bell has hung there since 1911"),
)
GAP = Item(
    id="gap",
    type="gap_fill",
    stem="The ferry crosses ____ times a day.",
    key="four",
    evidence=cited(2, "The ferry crosses four times a day."),
)
REASON = Item(
    id="why",
    stem="Why are the fishermen against the bridge?",
    key="Its piers would stand where the salmon rest on their way upstream",
    points=2,
    evidence=cited(3, "its piers would stand where the salmon rest on their way upstream"),
)
ITEMS = (CHOICE, TRUTH, YEAR, GAP, REASON)
BANK = Bank(title="The bell at Low Quay", article=ARTICLE, items=ITEMS)

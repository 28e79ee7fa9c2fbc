"""Banks to print: one with every kind of question, and ones that are hard to print."""

from dataclasses import replace

from quizgen.domain.article import Article
from quizgen.domain.bank import Bank, Citation, Distractor, Item
from quizgen.domain.options import options
from quizgen.printing import ItemResult, Missed, OptionCount, Results, StudentResult

ARTICLE = Article(
    title="The salt road",
    author="A. Writer",
    published="2024-05-06",
    paragraphs=(
        "For six hundred years the people of Kallin carried salt over the Morrow Pass. They set "
        "out in May, as soon as the snow had melted, and came home in September with grain, cloth "
        "and news. The road was 140 kilometres long and took nine days.",
        "A mule carried two blocks of salt, each of them as heavy as a child of ten. The drivers "
        "walked beside the animals because nobody could afford to feed a mule that carried a "
        "rider as well. At night they slept in stone huts that the towns had built together.",
        "In 1879 Erik Łuków, an engineer, showed that a railway could follow the river instead. "
        "The line opened in 1884, and within two years not one mule was seen on the pass. Anna "
        "Þorsdóttir, who kept the highest hut, stayed there alone until 1902. “Somebody has to "
        "light the lamp,” she told a visitor.",
        "Today walkers use the old road again. Most of them come for the view, which reaches as "
        "far as the sea. In summer the hut is open, and the lamp is lit every evening at dusk.",
    ),
)


def cited(paragraph: int, quote: str) -> tuple[Citation, ...]:
    return (Citation(paragraph=paragraph, quote=quote),)


ITEMS = (
    Item(
        id="why-1",
        type="multiple_choice",
        stem="Why did the drivers walk beside the animals?",
        key="Nobody could afford to feed a mule that carried a rider as well",
        distractors=(
            Distractor(
                text="The road was too steep",
                rationale="The article does not say how steep it was.",
            ),
            Distractor(
                text="Each block of salt was as heavy as a child of ten",
                rationale="Paragraph 2 says so of the load, not as a reason for walking.",
            ),
        ),
        explanation="Feeding a mule was dear.",
        evidence=cited(2, "nobody could afford to feed a mule that carried a rider as well"),
    ),
    Item(
        id="when-1",
        type="multiple_choice",
        stem="In what year did the railway open?",
        key="1884",
        distractors=(
            Distractor(text="1902", rationale="Paragraph 3: until then a hut was kept."),
            Distractor(text="1879", rationale="Paragraph 3: a railway was only proposed then."),
            Distractor(text="1886"),
        ),
        evidence=cited(3, "The line opened in 1884"),
    ),
    Item(
        id="what-1",
        points=2,
        stem="What did the people of Kallin bring home in September?",
        key="Grain, cloth and news",
        accept=("grain, cloth, news",),
        evidence=cited(1, "came home in September with grain, cloth and news"),
    ),
    Item(
        id="who-1",
        stem="Who kept the highest hut?",
        key="Anna Þorsdóttir",
        evidence=cited(3, "Anna Þorsdóttir, who kept the highest hut, stayed there alone"),
    ),
    Item(
        id="gap-1",
        type="gap_fill",
        stem="The road was _____ long and took nine days.",
        key="140 kilometres",
        evidence=cited(1, "The road was 140 kilometres long"),
    ),
    Item(
        id="gap-2",
        type="gap_fill",
        stem="At night they slept in _____ that the towns had built together.",
        key="stone huts",
        evidence=cited(2, "At night they slept in stone huts"),
    ),
    Item(
        id="true-1",
        type="true_false",
        stem="The lamp is lit every evening in summer.",
        key="True",
        evidence=cited(4, "the lamp is lit every evening at dusk"),
    ),
    Item(
        id="main-1",
        points=3,
        stem="Explain in your own words why the mules were not seen any more after 1886.",
        key=(
            "The railway, which followed the river, had opened in 1884 and carried the salt, so "
            "that nobody needed mules to take it over the pass"
        ),
    ),
    Item(id="no-1", stem="A question that was thrown out?", key="Yes", status="rejected"),
)
BANK = Bank(title="The salt road", items=ITEMS, article=ARTICLE)


def many(number: int) -> Bank:
    """A bank with so many items, all different."""
    printed = [item for item in ITEMS if item.status != "rejected"]
    items = [
        replace(
            printed[place % len(printed)],
            id=f"item-{place}",
            stem=f"({place + 1}) {printed[place % len(printed)].stem}",
        )
        for place in range(number)
    ]
    return replace(BANK, items=tuple(items))


def results(students: int = 24) -> Results:
    """A class that has taken the quiz, with made-up scores."""
    printed = [item for item in ITEMS if item.status != "rejected"]
    names = ("Łukasz Nowak", "Nguyễn Thị Ánh", "Erdoğan Yıldız", "Zoë Müller", "Þór Jónsson")
    return Results(
        title=BANK.title,
        article=ARTICLE,
        students=tuple(
            StudentResult(
                name=f"{names[n % len(names)]} {n + 1}",
                points=(n * 7 + 5) % 12,
                most=11,
                missed=tuple(
                    Missed(
                        number=place + 1,
                        stem=item.stem,
                        given="" if place % 2 else "I do not know",
                        right=item.key,
                        evidence=item.evidence,
                    )
                    for place, item in enumerate(printed)
                    if (place + n) % 3 == 0
                ),
            )
            for n in range(students)
        ),
        items=tuple(
            ItemResult(
                stem=item.stem,
                key=item.key,
                facility=(place * 13 % 10) / 10 + 0.05,
                discrimination=(place * 7 % 10) / 10 - 0.2,
                options=tuple(
                    OptionCount(text=text, chosen=(n * 5 + place) % 9, is_key=text == item.key)
                    for n, text in enumerate(options(item))
                ),
                notes=("Nobody chose option B.",) if place == 1 else (),
            )
            for place, item in enumerate(printed)
        ),
    )

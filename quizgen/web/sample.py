"""A quiz with an invented class, so that every page of a new site has something to show."""

import random
from datetime import datetime, timedelta

from quizgen.banks.shelf import Shelf
from quizgen.domain.bank import Bank, Item
from quizgen.store import taking
from quizgen.store.codec import item_of
from quizgen.store.database import Session
from quizgen.store.models import QuizItem
from quizgen.store.quizzes import Settings, assign

FAVOURITE = "kim-train"
FEWEST = 5
CLASS = {  # invented students, and how much each of them understood
    "Amina (sample)": 0.95,
    "Ben (sample)": 0.85,
    "Carla (sample)": 0.8,
    "Daniel (sample)": 0.75,
    "Emre (sample)": 0.7,
    "Fatou (sample)": 0.65,
    "Grace (sample)": 0.9,
    "Hugo (sample)": 0.5,
    "Ines (sample)": 0.6,
    "Jakub (sample)": 0.45,
    "Kemi (sample)": 0.55,
    "Lars (sample)": 0.35,
}


def make_sample(session: Session, shelf: Shelf, teacher: int, now: datetime) -> None:
    """Assign one of the banks to an invented class, whose answers are in. Without a bank of some
    length nothing is done."""
    found = suitable(shelf)
    if found is None:
        return
    name, bank = found
    items = [item for item in bank.items if item.status != "rejected"]
    quiz = assign(
        session,
        teacher,
        f"Sample: {bank.title}",
        items,
        Settings(),
        now=now,
        article=bank.article,
        bank=name,
        sample=True,
    )
    chance = random.Random(0)  # noqa: S311 - the same class every time
    for student, strength in CLASS.items():
        begun = now - timedelta(minutes=chance.randint(12, 25))
        joined = taking.join(session, quiz, student, begun)
        attempt = taking.start(session, joined, quiz, begun, number=1)
        given = [
            taking.Answer(item=row.id, text=answer(row, quiz.items, strength, chance))
            for row in quiz.items
        ]
        taking.save(session, attempt.token, given, begun + timedelta(minutes=8))
        taking.submit(session, attempt, quiz, begun + timedelta(minutes=10))


def suitable(shelf: Shelf) -> tuple[str, Bank] | None:
    """The bank to show: the favourite, or the first of some length with an article."""
    banks = {entry.name: entry.bank for entry in shelf.entries() if entry.bank is not None}
    for name in (FAVOURITE, *banks):
        bank = banks.get(name)
        if bank is not None and bank.article is not None and len(bank.items) >= FEWEST:
            return name, bank
    return None


def answer(row: QuizItem, rows: list[QuizItem], strength: float, chance: random.Random) -> str:
    """What a student of that strength might answer."""
    item = item_of(row.content)
    if chance.random() < strength:
        return item.key if item.distractors else spelt(item.key, chance)
    if item.distractors:
        return chance.choice(item.distractors).text
    return wrong(item, [item_of(one.content) for one in rows], chance)


def spelt(key: str, chance: random.Random) -> str:
    """A right answer as students write it."""
    return chance.choice((key, key.lower(), key.rstrip(".").lower() + " "))


def wrong(item: Item, items: list[Item], chance: random.Random) -> str:
    """A wrong answer: nothing, half of the key, or the key of another question."""
    words = item.key.split()
    others = [one.key for one in items if one.key != item.key]
    return chance.choice(("", " ".join(words[: len(words) // 2]), chance.choice(others)))

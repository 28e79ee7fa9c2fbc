"""One simulated student: joins by the code, answers question by question, hands in."""

import asyncio
import html
import json
import random
import re
import time
from dataclasses import dataclass, field

from browser import Browser, Reply

CSRF = re.compile(r'name="csrf_token"[^>]* value="([^"]+)"')
QUESTION = re.compile(r'<fieldset class="question" id="q(\d+)".*?</fieldset>', re.DOTALL)
OPTION = re.compile(r'type="radio"[^>]* value="([^"]*)"')
ASSET = re.compile(r'(?:src|href)="(/[^"]+\.(?:css|js|svg))"')
WORDS = ("the iron bridge", "in 1879", "about forty workers", "because of the storm", "Dundee")


@dataclass(slots=True)
class Ledger:
    """What all students together saw: per token and item the answer that the server said it had
    saved; how long each save took, in seconds; when the first and the last was saved; what went
    wrong."""

    saved: dict[tuple[str, int], str] = field(default_factory=dict)
    times: list[float] = field(default_factory=list)
    first: float = 0.0
    last: float = 0.0
    finished: int = 0
    errors: list[str] = field(default_factory=list)

    def note(self, token: str, item: int, text: str, began: float) -> None:
        """An answer was saved."""
        self.last = time.perf_counter()
        self.first = self.first or self.last
        self.times.append(self.last - began)
        self.saved[token, item] = text


@dataclass(frozen=True, slots=True, kw_only=True)
class Student:
    """`late`: seconds until she joins; `think`: seconds that a question takes her on average."""

    name: str
    code: str
    late: float
    think: float
    browser: Browser
    ledger: Ledger
    chance: random.Random

    async def take(self) -> None:
        """The whole journey; what goes wrong is noted."""
        try:
            await asyncio.sleep(self.late)
            await self.work(await self.join())
            self.ledger.finished += 1
        except (OSError, ValueError, KeyError) as error:
            self.ledger.errors.append(f"{self.name}: {error}")
        finally:
            self.browser.close()

    async def join(self) -> str:
        """Come in by the code; gives the address of the sheet."""
        browser = self.browser
        door = expect(await browser.get("/"), 200)
        for address in set(ASSET.findall(door.text)):
            expect(await browser.get(address), 200)
        form = {"csrf_token": csrf(door), "code": self.code}
        named = expect(await browser.post("/", form), 302).headers["location"]
        form = {"csrf_token": csrf(expect(await browser.get(named), 200)), "name": self.name}
        return expect(await browser.post(named, form), 302).headers["location"]

    async def work(self, address: str) -> None:
        """Answer every question of the sheet, hand in, see the result."""
        browser, token = self.browser, address.rpartition("/")[2]
        sheet = expect(await browser.get(address), 200)
        headers = {"Content-Type": "application/json", "X-CSRFToken": csrf(sheet)}
        for found in QUESTION.finditer(sheet.text):
            await asyncio.sleep(self.chance.uniform(0.5, 1.5) * self.think)
            item = int(found[1])
            options = [html.unescape(text) for text in OPTION.findall(found[0])]
            text = self.chance.choice(options or WORDS)
            body = json.dumps({"answers": [{"item": item, "text": text, "age": 0}]})
            began = time.perf_counter()
            reply = await browser.ask("POST", f"{address}/save", body, headers)
            if reply.status == 200:
                self.ledger.note(token, item, text, began)
            else:
                self.ledger.errors.append(f"{self.name}: a save was answered by {reply.status}")
        await asyncio.sleep(self.think)
        review = expect(await browser.get(f"{address}/review"), 200)
        done = await browser.post(f"{address}/submit", {"csrf_token": csrf(review)})
        expect(await browser.get(expect(done, 302).headers["location"]), 200)


def expect(reply: Reply, status: int) -> Reply:
    """The reply, if it is what was expected. Raises ValueError otherwise."""
    if reply.status != status:
        raise ValueError(f"{reply.status} instead of {status}: {reply.text[:200]!r}")
    return reply


def csrf(reply: Reply) -> str:
    """The token of the page's form. Raises ValueError if there is none."""
    found = CSRF.search(reply.text)
    if found is None:
        raise ValueError("a page came without its form")
    return html.unescape(found[1])

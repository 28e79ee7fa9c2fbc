"""As much of a browser as a student needs: one connection that is kept open, and cookies.

Written on bare streams, because the students share their two cores with the server.
"""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import urlencode

LOCAL = "127.0.0.1"
PAUSE = 0.3  # seconds before a lost connection is tried again


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    text: str


@dataclass(slots=True, kw_only=True)
class Browser:
    """One student's browser. A `patient` one tries again until the server is back."""

    port: int
    patient: bool = False
    cookies: dict[str, str] = field(default_factory=dict)
    reader: asyncio.StreamReader | None = None
    writer: asyncio.StreamWriter | None = None

    async def get(self, path: str) -> Reply:
        """Fetch a page."""
        return await self.ask("GET", path)

    async def post(self, path: str, form: Mapping[str, str]) -> Reply:
        """Send a form."""
        kind = "application/x-www-form-urlencoded"
        return await self.ask("POST", path, urlencode(form), {"Content-Type": kind})

    async def ask(
        self, method: str, path: str, body: str = "", headers: Mapping[str, str] | None = None
    ) -> Reply:
        """One request. Like every browser this one asks once more where a connection that it had
        kept open turns out to be closed. Raises OSError if there is no answer."""
        while True:
            kept = self.writer is not None
            try:
                return await self.send(method, path, body, headers or {})
            except (OSError, EOFError) as error:
                self.close()
                if self.patient:
                    await asyncio.sleep(PAUSE)
                elif not kept:
                    raise ConnectionError(f"{method} {path}: no answer ({error!r})") from None

    async def send(self, method: str, path: str, body: str, headers: Mapping[str, str]) -> Reply:
        """One request on the connection that is open, or on a new one."""
        if self.writer is None or self.reader is None:
            self.reader, self.writer = await asyncio.open_connection(LOCAL, self.port)
        content = body.encode()
        lines = [f"{method} {path} HTTP/1.1", f"Host: {LOCAL}:{self.port}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        if self.cookies:
            lines.append("Cookie: " + "; ".join(f"{k}={v}" for k, v in self.cookies.items()))
        if method == "POST":
            lines.append(f"Content-Length: {len(content)}")
        self.writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + content)
        return await self.receive(self.reader)

    async def receive(self, reader: asyncio.StreamReader) -> Reply:
        """The answer to a request."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {}
        for line in filter(None, head[1:]):
            name, _, value = line.partition(": ")
            headers[name.lower()] = value
            if name.lower() == "set-cookie":
                key, _, cookie = value.partition(";")[0].partition("=")
                self.cookies[key] = cookie
        text = (await reader.readexactly(int(headers["content-length"]))).decode()
        if headers.get("connection", "").lower() == "close":
            self.close()
        return Reply(int(head[0].split()[1]), headers, text)

    def close(self) -> None:
        """Let the connection go."""
        if self.writer is not None:
            with suppress(OSError):
                self.writer.close()
        self.reader = self.writer = None

"""Fetch a page: http and https only, limited in size, time and redirects, public sites only."""

import http.client
import socket
import ssl
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email.message import Message
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from quizgen.errors import SourceError
from quizgen.reading.addresses import public_address

MOST_BYTES = 10_000_000
_SILENCE = 10.0  # seconds without a byte
_DEADLINE = 30.0  # seconds for one request
_MOST_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; quizgen)",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.1",
    "Accept-Encoding": "identity",
    "Accept-Language": "en",
}


@dataclass(frozen=True, slots=True)
class Page:
    """What a server sent: its bytes, their type ("text/html"), and where they stood in the end."""

    data: bytes
    content_type: str
    charset: str | None
    url: str


def fetch(url: str) -> Page:
    """The page at an address.

    Each hop is looked up once, checked, and fetched from the very address that was checked.
    Raises SourceError if the address is at fault, not public, or gives no page in time.
    """
    for _ in range(_MOST_REDIRECTS + 1):
        parts = _parse(url)
        try:
            with _request(parts) as response:
                if response.status not in _REDIRECTS:
                    return _page(response, url)
                url = urljoin(url, response.getheader("Location") or "")
        except ssl.SSLError as error:
            raise _failed(parts, "has no valid certificate") from error
        except TimeoutError as error:
            raise _failed(parts, "took too long to answer") from error
        except (OSError, http.client.HTTPException, ValueError, zlib.error) as error:
            raise _failed(parts, "could not be reached") from error
    raise SourceError(f"{url} redirects too often: open it in a browser, and save the page.")


def _failed(parts: SplitResult, what: str) -> SourceError:
    return SourceError(
        f"The site {parts.hostname} {what}: try again later, or save the page as a file "
        "and give that."
    )


def _parse(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise SourceError("That address cannot be read: copy it again from the browser.") from error
    if parts.scheme not in {"http", "https"}:
        raise SourceError("Only addresses that begin with http:// or https:// can be read.")
    if not parts.hostname or parts.username is not None or port == 0:
        raise SourceError("That address cannot be read: copy it again from the browser.")
    return parts


@contextmanager
def _request(parts: SplitResult) -> Iterator[http.client.HTTPResponse]:
    """The response to one request; TimeoutError if all of it takes longer than the deadline."""
    sock = _connect(parts)
    late = threading.Event()
    # A server that sends a byte now and then never falls silent: the watch ends it all the same.
    watch = threading.Timer(_DEADLINE, _cut, [sock, late])
    watch.daemon = True
    watch.start()
    connection = http.client.HTTPConnection(parts.hostname or "")
    try:
        if isinstance(sock, ssl.SSLSocket):
            sock.do_handshake()
        connection.sock = sock
        connection.request("GET", _target(parts), headers=_HEADERS | {"Host": _host(parts)})
        yield connection.getresponse()
    except (OSError, http.client.HTTPException) as error:
        raise (TimeoutError() if late.is_set() else error) from error
    finally:
        watch.cancel()
        connection.close()
        sock.close()
    if late.is_set():
        raise TimeoutError


def _connect(parts: SplitResult) -> socket.socket:
    host = parts.hostname or ""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    sock = socket.create_connection((public_address(host, port), port), timeout=_SILENCE)
    if parts.scheme == "http":
        return sock
    context = ssl.create_default_context()
    return context.wrap_socket(sock, server_hostname=host, do_handshake_on_connect=False)


def _cut(sock: socket.socket, late: threading.Event) -> None:
    late.set()
    with suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)


def _target(parts: SplitResult) -> str:
    path = quote(parts.path or "/", safe="/%:=&~+!$,;'@()*")
    query = quote(parts.query, safe="/%:=&~+!$,;'@()*?[]")
    return f"{path}?{query}" if query else path


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").encode("idna").decode("ascii")
    host = f"[{host}]" if ":" in host else host
    return host if parts.port is None else f"{host}:{parts.port}"


def _page(response: http.client.HTTPResponse, url: str) -> Page:
    if response.status != 200:
        raise SourceError(
            f"{url} gives no page (the site answers {response.status}): open it in a browser, and "
            "save the page or copy its text."
        )
    headers: Message = response.headers
    data = _unpacked(response.read(MOST_BYTES + 1), response.getheader("Content-Encoding") or "")
    if len(data) > MOST_BYTES:
        raise SourceError(
            f"{url} is larger than {MOST_BYTES // 1_000_000} MB: save only the article's text, and "
            "give that."
        )
    return Page(data, headers.get_content_type(), headers.get_content_charset(), url)


def _unpacked(data: bytes, encoding: str) -> bytes:
    """The data of a server that packs its pages although it was not asked to."""
    if encoding.lower() not in {"gzip", "x-gzip", "deflate"}:
        return data
    return zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(data, MOST_BYTES + 1)

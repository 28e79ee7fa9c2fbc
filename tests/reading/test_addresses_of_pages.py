"""Pages from the web: a server on this machine stands in for the public ones."""

import gzip
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from quizgen.errors import SourceError
from quizgen.reading import addresses, read
from quizgen.reading import url as url_module
from tests.reading.samples import PARAGRAPHS, TITLE, page, pdf, plain

HTML = page(
    f"<article><h1>{TITLE}</h1>" + "".join(f"<p>{t}</p>" for t in PARAGRAPHS) + "</article>"
)
PDF = pdf([(72, 800 - 20 * i, 11, text[:90]) for i, text in enumerate(PARAGRAPHS * 3)])
ANSWERS: dict[str, tuple[int, dict[str, str], bytes]] = {
    "/page": (200, {"Content-Type": "text/html; charset=utf-8"}, HTML),
    "/text": (200, {"Content-Type": "text/plain"}, plain().encode()),
    "/pdf": (200, {"Content-Type": "application/pdf"}, PDF),
    "/packed": (
        200,
        {"Content-Type": "text/html", "Content-Encoding": "gzip"},
        gzip.compress(HTML),
    ),
    "/moved": (302, {"Location": "/page"}, b""),
    "/inside": (302, {"Location": "http://intranet.example/secret"}, b""),
    "/file": (302, {"Location": "file:///etc/hostname"}, b""),
    "/loop": (302, {"Location": "/loop"}, b""),
    "/big": (200, {"Content-Type": "text/plain"}, b"word " * 2_100_000),
    "/bomb": (200, {"Content-Encoding": "gzip"}, gzip.compress(bytes(30_000_000))),
    "/caf%C3%A9?q=a%20b": (200, {"Content-Type": "text/plain"}, plain().encode()),
}


class _Server(BaseHTTPRequestHandler):
    hosts: list[str | None] = []  # noqa: RUF012 - shared with the tests on purpose

    def do_GET(self) -> None:
        self.hosts.append(self.headers["Host"])
        status, headers, body = ANSWERS.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    server = HTTPServer(("127.0.0.1", 0), _Server)
    threading.Thread(target=server.serve_forever, args=[0.01], daemon=True).start()
    yield server.server_port
    server.shutdown()
    server.server_close()


@pytest.fixture
def site(port: int, monkeypatch: pytest.MonkeyPatch) -> str:
    """A site that is looked up as public, but answered from here; the intranet is not."""
    look_up = addresses.public_address

    def public_address(host: str, port: int) -> str:
        return "127.0.0.1" if host == "courier.example" else look_up("10.0.0.1", port)

    monkeypatch.setattr(url_module, "public_address", public_address)
    return f"http://courier.example:{port}"


@pytest.mark.parametrize("path", ["/page", "/packed", "/moved", "/text", "/café?q=a b#top"])
def test_pages_are_read_whatever_their_type(site: str, path: str) -> None:
    article = read(site + path)
    assert article.title == TITLE
    assert article.paragraphs == PARAGRAPHS


def test_the_address_in_the_end_is_the_source(site: str) -> None:
    assert read(site + "/moved").source == site + "/page"


def test_a_pdf_is_read(site: str) -> None:
    assert read(site + "/pdf").paragraphs


def test_the_connection_goes_to_the_checked_address_and_asks_for_the_named_host(site: str) -> None:
    read(site + "/page")
    assert _Server.hosts[-1] == site.removeprefix("http://")


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/nothing", "answers 404"),
        ("/inside", "not a public site"),
        ("/file", "begin with http:// or https://"),
        ("/loop", "redirects too often"),
        ("/big", "larger than 10 MB"),
        ("/bomb", "larger than 10 MB"),
    ],
)
def test_pages_that_are_refused(site: str, path: str, words: str) -> None:
    with pytest.raises(SourceError, match=words):
        read(site + path)


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/",
        "http://[::1]:8080/",
        "http://10.1.2.3/",
        "http://192.168.1.1/",
        "http://172.16.0.1/",
        "http://169.254.169.254/latest",
        "http://0.0.0.0/",
        "http://224.0.0.1/",
        "http://240.0.0.1/",
        "http://100.64.0.1/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://[fe80::1]/",
        "http://[fc00::1]/",
        "http://[ff02::1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://2130706433/",
        "http://localhost/",
    ],
)
def test_addresses_that_are_not_public_are_refused(address: str) -> None:
    with pytest.raises(SourceError, match="not a public site"):
        read(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"])
def test_public_addresses_pass(address: str) -> None:
    assert addresses.is_public(address)


@pytest.mark.parametrize("address", ["ftp://example.org/a", "file:///etc/passwd", "gopher://x/"])
def test_other_schemes_are_refused(address: str) -> None:
    with pytest.raises(SourceError, match="begin with http"):
        read(address)


@pytest.mark.parametrize(
    "address",
    ["http://", "http://user:secret@example.org/", "http://example.org:99999/", "http://[x/"],
)
def test_addresses_that_make_no_sense(address: str) -> None:
    with pytest.raises(SourceError, match="copy it again"):
        read(address)


def test_a_server_that_hangs_up(monkeypatch: pytest.MonkeyPatch) -> None:
    server = HTTPServer(("127.0.0.1", 0), _Server)
    closed = server.server_port
    server.server_close()
    monkeypatch.setattr(url_module, "public_address", lambda *_: "127.0.0.1")
    with pytest.raises(SourceError, match="could not be reached"):
        read(f"http://courier.example:{closed}/")


def test_a_server_that_never_ends_is_cut_off(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    never = threading.Event()

    def do_get(handler: _Server) -> None:
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(b"The beginning of a page")
        never.wait(5)

    monkeypatch.setattr(_Server, "do_GET", do_get)
    monkeypatch.setattr(url_module, "_DEADLINE", 0.05)
    with pytest.raises(SourceError, match="took too long"):
        read(site + "/page")
    never.set()

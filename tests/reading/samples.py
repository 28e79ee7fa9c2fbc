"""Texts of our own for the readers, and files of every format made from them."""

import io
import zipfile

TITLE = "Villagers Bring Old Lighthouse Back to Life"
PARAGRAPHS = (
    "The lighthouse on Carrow Point shone again on Friday night after forty years of darkness. "
    "About 200 people stood on the beach and cheered when the lamp was lit.",
    "“We thought nobody would come,” said Moira Lant, a retired teacher who led the work. "
    "“Then the first cars arrived, and they did not stop arriving until midnight.”",
    "The tower was built in 1871 by the engineer Tobias Wren. It was closed in 1983 because the "
    "harbour had become too shallow for large ships, and its lamp was sold to a museum in Leeds.",
    "The villagers raised £48,000 by selling cakes, calendars and old fishing nets. With the money "
    "they repaired the stairs, replaced the broken windows and bought the lamp back.",
    "From next spring, visitors will be able to climb the 112 steps to the top. The village hopes "
    "that they will also stay for a meal.",
)


def plain(title: str | None = TITLE, paragraphs: tuple[str, ...] = PARAGRAPHS) -> str:
    """The sample as a text file with empty lines."""
    return "\n\n".join((*filter(None, [title]), *paragraphs)) + "\n"


def page(body: str, head: str = "") -> bytes:
    """An HTML page."""
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def pdf(*pages: list[tuple[float, float, float, str]], trailer: str = "") -> bytes:
    """A PDF whose pages show words at (x, y) in type of a size: (x, y, size, words)."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    objects.append(
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    )
    kids = []
    for lines in pages:
        stream = "\n".join(
            f"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({_escaped(words)}) Tj ET"
            for x, y, size, words in lines
        )
        number = len(objects) + 1
        kids.append(f"{number} 0 R")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {number + 1} 0 R >>"
        )
        length = len(stream.encode("cp1252"))
        objects.append(f"<< /Length {length} >>\nstream\n{stream}\nendstream")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    return _assembled(objects, trailer)


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _assembled(objects: list[str], trailer: str) -> bytes:
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(out.tell())
        out.write(f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252"))
    start = out.tell()
    entries = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    out.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{entries}".encode())
    size = f"/Size {len(objects) + 1} /Root 1 0 R {trailer}"
    out.write(f"trailer\n<< {size} >>\nstartxref\n{start}\n%%EOF\n".encode())
    return out.getvalue()


def zipped(files: dict[str, bytes]) -> bytes:
    """A zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()

"""The structure of a document, for those who hear it: written with pikepdf, as ReportLab has no
way to. After ISO 32000-1, 14.7 and 14.8, and ISO 14289-1 (PDF/UA-1)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, Pdf, String

from quizgen.printing.canvas import Content, Drawing
from quizgen.printing.marks import Page, Path, Tag

LONGEST_TITLE = 150  # of the document, as a window shows it; the page has all of it
OWNERS = {"ListNumbering": "List", "Scope": "Table", "ColSpan": "Table"}


@dataclass(frozen=True, slots=True)
class Copy:
    """A sheet of one or more pages. `over` is drawn over the first of them, one over each, so
    that sheets for a whole class share all the rest. `title` is its bookmark where there is more
    than one."""

    pages: tuple[Page, ...]
    title: str = ""
    over: tuple[Page, ...] = ()


class Element(NamedTuple):
    """An element of the structure: the object, its list of kids, and its page's place."""

    object: Any
    kids: Any
    page: int


@dataclass(slots=True)
class Writer:
    """A document as its structure grows."""

    pdf: Pdf
    root: Any
    parents: list[Any] = field(default_factory=list)
    elements: dict[Path, Element] = field(default_factory=dict)
    bookmarks: list[tuple[int, str, int]] = field(default_factory=list)
    part: Path = ()

    def element(self, path: Path, page: Any) -> Element:
        """The element at the end of the path, made with those above it if it is new."""
        found = self.elements.get(path)
        if found is not None:
            return found
        tag = path[-1]
        above = self.element(path[:-1], page)
        made = self.pdf.make_indirect(
            Dictionary(S=Name("/" + tag.name), P=above.object, Pg=page, K=Array())
        )
        if tag.alt or tag.more:
            dress(made, tag)
        above.kids.append(made)
        found = self.elements[path] = Element(made, made.K, len(self.parents))
        if tag.title:
            rank = int(tag.name[1]) if tag.name.startswith("H") else 0
            self.bookmarks.append((rank, tag.title, len(self.parents)))
        return found

    def add(self, page: Any, contents: Sequence[Content], before: Path) -> None:
        """Put what is on a page into the structure, below `before`."""
        if before != self.part:  # nothing more comes to the elements of the part before
            self.elements = {path: one for path, one in self.elements.items() if len(path) < 2}
            self.part = before
        here = len(self.parents)
        holders = []
        for content in contents:
            element = self.element(before + content.path, page)
            number: Any = content.number
            if element.page != here:
                number = Dictionary(Type=Name.MCR, Pg=page, MCID=content.number)
            element.kids.append(number)
            if content.box:
                box = Array([round(edge, 2) for edge in content.box])
                element.object.A = Dictionary(O=Name.Layout, BBox=box)
            holders.append(element.object)
        page.StructParents = here
        page.Tabs = Name.S
        self.parents.append(self.pdf.make_indirect(Array(holders)))


def dress(element: Any, tag: Tag) -> None:
    """Give an element what its tag says beyond its name."""
    if tag.alt:
        element.Alt = String(tag.alt)
    if tag.more:
        attributes = {f"/{k}": Name(v) if v.startswith("/") else int(v) for k, v in tag.more}
        element.A = Dictionary({"/O": Name("/" + OWNERS[tag.more[0][0]]), **attributes})


def write(copies: Sequence[Copy], title: str, language: str) -> bytes:
    """The PDF of the copies: tagged, with title, language and bookmarks, and no word of when it
    was made."""
    whole = len(title) <= LONGEST_TITLE
    title = (title if whole else f"{title[: LONGEST_TITLE - 1]}…") or "Quiz"
    drawing = Drawing(title, language)
    drawn: dict[int, tuple[int, tuple[Content, ...]]] = {}
    plan: list[tuple[int, int | None, Path, tuple[Content, ...]]] = []
    count = 0
    for number, copy in enumerate(copies):
        before: Path = (Tag("Document"),)
        if len(copies) > 1:
            before += (Tag("Part", number, title=copy.title),)
        for place, page in enumerate(copy.pages):
            if id(page) not in drawn:
                drawn[id(page)] = (count, drawing.page(page))
                count += 1
            base, contents = drawn[id(page)]
            over = None
            if place < len(copy.over):
                over = count
                contents += drawing.page(copy.over[place], first=len(contents))
                count += 1
            plan.append((base, over, before, contents))
    with Pdf.open(BytesIO(drawing.finish())) as pdf:
        return finished(pdf, plan, title, language)


def finished(pdf: Pdf, plan: Sequence[Any], title: str, language: str) -> bytes:
    """The drawn pages in the order of the plan, with their structure."""
    drawn = [page.obj for page in pdf.pages]
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=Array()))
    writer = Writer(pdf, root, elements={(): Element(root, root.K, -1)})
    used: set[int] = set()
    pages = []
    for base, over, before, contents in plan:
        page = drawn[base]
        if base in used or over is not None:
            page = pdf.make_indirect(Dictionary(dict(page.items())))
            if over is not None:
                page.Contents = Array([drawn[base].Contents, drawn[over].Contents])
                page.Resources = own(drawn[over].Resources)
        used.add(base)
        pages.append(page)
        writer.add(page, contents, before)
    while len(pdf.pages):
        del pdf.pages[-1]
    for page in pages:
        pdf.pages.append(pikepdf.Page(page))
    numbers = [part for pair in enumerate(writer.parents) for part in pair]
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
    root.ParentTreeNextKey = len(writer.parents)
    declare(pdf, root, language)
    outline(pdf, writer.bookmarks)
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
        meta["dc:title"] = title
        meta["dc:language"] = [language]
        meta["pdfuaid:part"] = "1"
    out = BytesIO()
    pdf.remove_unreferenced_resources()
    pdf.save(
        out,
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        min_version="1.7",
    )
    return out.getvalue()


def own(resources: Any) -> Any:
    """A copy of a page's resources, so that fonts which another page can do without are not taken
    from this one. ReportLab names all fonts of a document on each page."""
    return Dictionary(
        {
            name: Dictionary(dict(value.items())) if isinstance(value, Dictionary) else value
            for name, value in resources.items()
        }
    )


def declare(pdf: Pdf, root: Any, language: str) -> None:
    """Say in the catalogue that the document is tagged, and its language."""
    catalogue = pdf.Root
    catalogue.StructTreeRoot = root
    catalogue.MarkInfo = Dictionary(Marked=True)
    catalogue.Lang = String(language)
    catalogue.ViewerPreferences = Dictionary(DisplayDocTitle=True)


def outline(pdf: Pdf, bookmarks: Sequence[tuple[int, str, int]]) -> None:
    """The bookmarks, each below the last one of a higher rank before it."""
    with pdf.open_outline() as tree:
        above: list[tuple[int, OutlineItem]] = []
        for rank, title, page in bookmarks:
            item = OutlineItem(title, page)
            while above and above[-1][0] >= rank:
                above.pop()
            (above[-1][1].children if above else tree.root).append(item)
            above.append((rank, item))

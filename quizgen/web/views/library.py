"""The library: all banks of the folder."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from flask import (
    Blueprint,
    abort,
    flash,
    redirect,
    render_template,
    request,
    url_for,
)
from flask_login import login_required

from quizgen.banks import FaultyBankError, parse
from quizgen.banks.shelf import Entry, slug
from quizgen.domain.bank import Bank
from quizgen.errors import BankError
from quizgen.store import work as store
from quizgen.store.models import BankNote
from quizgen.web.files import file
from quizgen.web.forms.library import RenameForm, SearchForm, UploadForm
from quizgen.web.session import me
from quizgen.web.site import reading, site, writing
from quizgen.web.views import Page
from quizgen.web.words import sentence

blueprint = Blueprint("library", __name__, url_prefix="/teach")


@dataclass(frozen=True, slots=True)
class Book:
    """A bank as the library lists it: how many items match what was searched for."""

    entry: Entry
    owner: str
    archived: bool
    matches: int


@blueprint.get("/")
@login_required
def home() -> Page:
    form = SearchForm(request.args, meta={"csrf": False})
    notes = store.notes(reading())
    books = [book(entry, notes.get(entry.name), form) for entry in site().shelf.entries()]
    shown = [b for b in books if b.archived == bool(form.archived.data) and b.matches]
    return render_template(
        "teach/library.html",
        form=form,
        books=sorted(shown, key=lambda b: b.entry.bank.title.casefold() if b.entry.bank else ""),
        archived=sum(b.archived for b in books),
        searching=searching(form),
        upload=UploadForm(),
    )


def searching(form: SearchForm) -> bool:
    """Whether anything is looked for."""
    return any(form.data.get(name) for name in ("words", "skill", "difficulty"))


def book(entry: Entry, note: BankNote | None, form: SearchForm) -> Book:
    """An entry of the library, judged by the search. A file with faults is always shown, unless
    something is looked for."""
    owner = note.owner.name if note is not None and note.owner is not None else ""
    archived = note is not None and note.archived
    if entry.bank is None:
        return Book(entry, owner, archived, 0 if searching(form) else 1)
    return Book(entry, owner, archived, sum(1 for _ in matching(entry.bank, form)))


def matching(bank: Bank, form: SearchForm) -> Iterator[object]:
    """The items that the search is after; the bank itself if its title is and it has none."""
    words = str(form.words.data or "").casefold().split()
    asked = form.skill.data or form.difficulty.data
    if not bank.items and not asked and all(w in bank.title.casefold() for w in words):
        yield bank
    for item in bank.items:
        text = f"{bank.title} {item.stem} {item.key}".casefold()
        if (
            all(word in text for word in words)
            and form.skill.data in {"", None, item.skill}
            and form.difficulty.data in {"", None, item.difficulty}
        ):
            yield item


def known(name: str) -> str:
    """The name, if there is a bank of that name."""
    if not site().shelf.has(name):
        abort(404)
    return name


@blueprint.get("/banks/<name>.yaml")
@login_required
def download(name: str) -> Page:
    data = site().shelf.path(known(name)).read_bytes()
    return file(data, "application/yaml", f"{slug(name)}.yaml")


@blueprint.post("/banks/upload")
@login_required
def upload() -> Page:
    form = UploadForm()
    if not form.validate_on_submit():
        for message in form.file.errors:
            flash(str(message), "error")
        return redirect(url_for("library.home"))
    sent = form.file.data
    try:
        bank = parse(sent.read().decode("utf-8-sig"), sent.filename)
        name = site().shelf.add(bank, slug(sent.filename.rsplit(".", 1)[0]))
    except UnicodeDecodeError:
        return faulty([f"{sent.filename}: this is not UTF-8: save the file as UTF-8 text"])
    except FaultyBankError as error:
        return faulty(str(error).splitlines())
    except BankError as error:
        return faulty([str(error)])
    own(name)
    flash(f"“{bank.title}” is in the library.")
    return redirect(url_for("reviewing.bank", name=name))


def faulty(faults: list[str]) -> Page:
    """The page with what is wrong in an uploaded file."""
    return render_template("teach/faults.html", faults=faults), 422


def own(name: str) -> None:
    """Note that the bank is the teacher's."""
    with writing() as session:
        store.note(session, name).owner_id = me().number


@blueprint.post("/banks/<name>/duplicate")
@login_required
def duplicate(name: str) -> Page:
    return attempt(lambda: own(site().shelf.duplicate(known(name))), "A copy is in the library.")


@blueprint.post("/banks/<name>/rename")
@login_required
def rename(name: str) -> Page:
    form = RenameForm()
    if not form.validate_on_submit():
        flash(" ".join(str(e) for e in form.title.errors), "error")
        return redirect(url_for("library.home"))
    title = str(form.title.data)
    return attempt(lambda: site().shelf.rename(known(name), title), f"It is “{title}” now.")


@blueprint.post("/banks/<name>/archive")
@login_required
def archive(name: str) -> Page:
    with writing() as session:
        note = store.note(session, known(name))
        note.archived = not note.archived
        said = "In the archive." if note.archived else "Back in the library."
    flash(said)
    return redirect(url_for("library.home"))


@blueprint.post("/banks/<name>/delete")
@login_required
def delete(name: str) -> Page:
    note = store.notes(reading()).get(known(name))
    if note is None or not note.archived:
        abort(404)  # only what is in the archive can go for good
    with writing() as session:
        store.forget(session, name)
    return attempt(lambda: site().shelf.remove(name), "The bank is deleted.")


def attempt(deed: Callable[[], object], said: str) -> Page:
    """Do something with a bank file and say how it went."""
    try:
        deed()
    except BankError as error:
        flash(sentence(str(error)), "error")
    else:
        flash(said)
    return redirect(url_for("library.home"))

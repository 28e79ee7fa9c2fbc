"""Looking a bank over: keep, edit, drop, swap, reorder. Every change is in the file at once."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from hashlib import sha256
from typing import Any, cast

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask_login import login_required

from quizgen.banks import FaultyBankError, LoadedBank, cautions, editing
from quizgen.banks.shelf import Shelf
from quizgen.domain.bank import Bank, Item, ItemStatus
from quizgen.domain.options import options
from quizgen.errors import BankError
from quizgen.store import work as store
from quizgen.store.quizzes import quizzes_of_bank
from quizgen.web.forms.items import ItemForm, form_of
from quizgen.web.forms.making import again_form
from quizgen.web.marks import flags
from quizgen.web.passages import marked
from quizgen.web.session import me
from quizgen.web.site import now, reading, site, writing
from quizgen.web.views import Page
from quizgen.web.views.library import known
from quizgen.web.words import sentence
from quizgen.web.workshop import Task

blueprint = Blueprint("reviewing", __name__, url_prefix="/teach/banks")
FEW = 5  # of its quizzes, the newest, tell of a bank's items
NEW = Item(stem="", key="")
CHANGED = (
    "The file was changed meanwhile, by somebody else or in an editor. This is how it is now; "
    "your last change was not made."
)


def loaded(name: str) -> LoadedBank:
    """The bank of that name; a page that tells its faults if it has any."""
    return site().shelf.load(known(name))


@blueprint.errorhandler(FaultyBankError)
def faulty(error: FaultyBankError) -> Page:
    return render_template("teach/faults.html", faults=str(error).splitlines()), 422


@blueprint.get("/<name>")
@login_required
def bank(name: str) -> Page:
    there = loaded(name)
    warnings: dict[str, list[str]] = defaultdict(list)
    for caution in cautions(there.bank):
        warnings[caution.item].append(caution.message)
    article = there.bank.article
    evidence = {item.id: item.evidence for item in there.bank.items}
    quizzes = quizzes_of_bank(reading(), me().number, name)
    made = store.job_of(reading(), me().number, request.args.get("made", ""))
    return render_template(
        "teach/bank.html",
        name=name,
        bank=there.bank,
        mark=there.mark,
        items=[i for i in there.bank.items if i.status != "rejected"],
        dropped=[i for i in there.bank.items if i.status == "rejected"],
        options=options,
        warnings=warnings,
        article=article,
        paragraphs=marked(article, evidence) if article is not None else [],
        notes=made.result.get("notes", []) if made is not None else [],
        said=made.result.get("said", "") if made is not None else "",
        again=again_form(there.bank, there.mark),
        quizzes=quizzes,
        told={quiz.code: flags(quiz) for quiz in quizzes[:FEW]},
    )


def changed(name: str, change: Callable[[Bank], Bank], anchor: str = "") -> Page:
    """Make a change in the bank's file, if that is still as the page showed it."""
    there = loaded(name)
    if there.mark != request.form.get("mark"):
        flash(CHANGED, "error")
        return redirect(url_for("reviewing.bank", name=name))
    try:
        site().shelf.save(name, change(there.bank), there.mark)
    except BankError as error:
        flash(sentence(str(error)), "error")
    return redirect(url_for("reviewing.bank", name=name, _anchor=f"i-{anchor}" if anchor else None))


@blueprint.post("/<name>/<item>/status")
@login_required
def status(name: str, item: str) -> Page:
    wanted = request.form.get("status")
    if wanted not in {"draft", "approved", "rejected"}:
        abort(400)

    def change(bank: Bank) -> Bank:
        old = editing.item_named(bank, item)
        return editing.with_item(bank, item, replace(old, status=cast(ItemStatus, wanted)))

    return changed(name, change, following(name, item) if wanted == "rejected" else item)


def following(name: str, item: str) -> str:
    """The item to look at when this one is gone."""
    there = [i.id for i in loaded(name).bank.items if i.status != "rejected"]
    at = there.index(item) if item in there else 0
    rest = [i for i in there if i != item]
    return rest[min(at, len(rest) - 1)] if rest else ""


@blueprint.post("/<name>/approve")
@login_required
def approve(name: str) -> Page:
    def change(bank: Bank) -> Bank:
        return replace(
            bank,
            items=tuple(
                i if i.status == "rejected" else replace(i, status="approved") for i in bank.items
            ),
        )

    return changed(name, change)


@blueprint.post("/<name>/<item>/move")
@login_required
def move(name: str, item: str) -> Page:
    steps = 1 if request.form.get("to") == "down" else -1
    return changed(name, lambda bank: editing.moved(bank, item, steps), item)


@blueprint.post("/<name>/<item>/delete")
@login_required
def delete(name: str, item: str) -> Page:
    return changed(name, lambda bank: editing.without(bank, item))


@blueprint.post("/<name>/<item>/swap")
@login_required
def swap(name: str, item: str) -> Page:
    there = loaded(name)
    try:
        old = editing.item_named(there.bank, item)
    except BankError as error:
        flash(sentence(str(error)), "error")
        return redirect(url_for("reviewing.bank", name=name))
    with writing() as session:
        asked = sha256(f"{there.mark} {item}".encode()).hexdigest()
        job, fresh = store.ask(session, me().number, "swap", asked, now())
    if fresh:
        finish = partial(swapped, site().shelf, name, item)
        site().workshop.give(Task(job.token, "another", {"bank": there.bank, "item": old}, finish))
    return redirect(url_for("making.progress", token=job.token))


def swapped(shelf: Shelf, name: str, item: str, new: Item) -> dict[str, Any]:
    """Put `new` in the place of an item, which stays in the file as a rejected one."""
    there = shelf.load(name)
    bank = editing.swapped(there.bank, item, new)
    shelf.save(name, bank, there.mark)
    return {"bank": name, "item": f"i-{new.id}"}


@blueprint.route("/<name>/add", methods=["GET", "POST"])
@login_required
def add(name: str) -> Page:
    there = loaded(name)
    form = ItemForm() if request.method == "POST" else form_of(NEW, there.mark)
    if form.validate_on_submit():
        bank = editing.added(there.bank, replace(form.item(NEW), status="approved"))
        page = saved(name, bank, there, form, bank.items[-1].id)
        if page is not None:
            return page
    return edit_page(name, there, form, None)


@blueprint.route("/<name>/<item>/edit", methods=["GET", "POST"])
@login_required
def edit(name: str, item: str) -> Page:
    there = loaded(name)
    try:
        old = editing.item_named(there.bank, item)
    except BankError:
        abort(404)
    form = ItemForm() if request.method == "POST" else form_of(old, there.mark)
    if form.validate_on_submit():
        new = replace(form.item(old), status="approved")
        page = saved(name, editing.with_item(there.bank, item, new), there, form, item)
        if page is not None:
            return page
    return edit_page(name, there, form, old)


def saved(name: str, bank: Bank, there: LoadedBank, form: ItemForm, item: str) -> Page | None:
    """Save what was typed; where the file was changed meanwhile, leave the form as it is with a
    word about that, so that saving once more is a decision."""
    if form.mark.data != there.mark:
        form.stem.errors = [
            "The file was changed meanwhile. What you typed is still here: save again to put it "
            "into the file as it is now."
        ]
        form.mark.data = form.mark.raw_data = None
        form.mark.data = there.mark
        return None
    try:
        site().shelf.save(name, bank, there.mark)
    except BankError as error:
        form.stem.errors = [str(error)]
        return None
    return redirect(url_for("reviewing.bank", name=name, _anchor=f"i-{item}"))


def edit_page(name: str, there: LoadedBank, form: ItemForm, item: Item | None) -> Page:
    """The page of one question's form, with the article beside it."""
    article = there.bank.article
    evidence: Mapping[str, Any] = {} if item is None else {item.id: item.evidence}
    return render_template(
        "teach/edit.html",
        name=name,
        bank=there.bank,
        form=form,
        item=item,
        article=article,
        paragraphs=marked(article, evidence) if article is not None else [],
    ), 422 if form.errors else 200

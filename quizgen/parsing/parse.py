"""From an article to a document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quizgen.domain.article import Article
from quizgen.domain.document import Document, Token
from quizgen.domain.kind import Kind
from quizgen.parsing.entities import named
from quizgen.parsing.first_person import first_person
from quizgen.parsing.mentions import raw
from quizgen.parsing.pipeline import Pipeline
from quizgen.parsing.pronouns import resolved
from quizgen.parsing.quote_marks import spans
from quizgen.parsing.quotes import quotations
from quizgen.parsing.script import Script
from quizgen.parsing.second_person import heard, second_person
from quizgen.parsing.tales import is_tale
from quizgen.parsing.tokens import convert

BLANK = re.compile(r"\s")


def parse(article: Article, pipeline: Pipeline) -> Document:
    """The analysed article. Paragraphs are parsed apart, in one batch, and never run together."""
    texts = [BLANK.sub(" ", paragraph) for paragraph in article.paragraphs]
    docs = list(pipeline.nlp.pipe(texts))
    converted = convert(docs)
    tokens, sentences = converted.tokens, converted.sentences
    labelled = [
        (places[e.start], places[e.end - 1] + 1, e.label_)
        for doc, places in zip(docs, converted.places, strict=True)
        for e in doc.ents
    ]
    quoted = {i: n for n, (a, b) in enumerate(spans(tokens, sentences)) for i in range(a, b)}
    tale = is_tale(tokens, quoted)
    names = named(tokens, raw(labelled, tokens), tale=tale)
    script = Script(tokens, sentences, names.mentions, names.entities, quoted, tale)
    pronouns = resolved(script)
    antecedents = pronouns.antecedents
    entities = tuple(
        replace(e, gender=e.gender or pronouns.genders.get(e.index, ""))
        if e.kind is Kind.PERSON
        else e
        for e in names.entities
    )
    spoken = quotations(tokens, sentences, names.mentions, entities, antecedents)
    if tale:
        spoken = heard(tokens, sentences, entities, antecedents, spoken)
    return Document(
        title=article.title,
        paragraphs=article.paragraphs,
        tokens=tokens,
        sentences=sentences,
        mentions=names.mentions,
        entities=entities,
        quotations=spoken,
        antecedents={
            **first_person(tokens, spoken, entities),
            **second_person(tokens, spoken),
            **antecedents,
        },
        pipeline=pipeline.name,
    )


def reparse(stems: Sequence[str], pipeline: Pipeline) -> list[tuple[Token, ...]]:
    """The tokens of each of `stems`, numbered from 0 in each, in sentence 0; one batch."""
    parsed = pipeline.nlp.pipe((BLANK.sub(" ", s) for s in stems), disable=["ner"])
    return [tuple(replace(token, sentence=0) for token in convert([doc]).tokens) for doc in parsed]

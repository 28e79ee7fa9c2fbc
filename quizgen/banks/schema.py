"""The JSON Schema of a bank file, so that editors complete and check."""

from typing import Any

from quizgen.banks.models import BankFields


def schema() -> dict[str, Any]:
    """The schema (JSON Schema 2020-12) of the format quizgen-bank/1."""
    found = BankFields.model_json_schema()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "quizgen-bank.schema.json",
        **found,
        "title": "quizgen bank",
    }

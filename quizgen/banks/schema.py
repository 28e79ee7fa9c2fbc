"""The JSON Schema of a bank file, so that editors complete and check."""

from typing import Any

from quizgen.banks.writing import SCHEMA


def schema() -> dict[str, Any]:
    """The schema (JSON Schema 2020-12) of the format quizgen-bank/1.

    A bank file names it by the file name in `$id`. `quizgen check` knows more faults than a
    schema can tell, such as an id that stands twice.
    """
    from quizgen.banks.models import BankFields  # noqa: PLC0415 - heavy

    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA,
        **BankFields.model_json_schema(),
        "title": "quizgen bank",
    }

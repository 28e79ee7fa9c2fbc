"""Bank files: YAML in and out. The only home of yaml."""

from quizgen.banks.cautions import Caution, cautions
from quizgen.banks.faults import Fault, FaultyBankError
from quizgen.banks.files import LoadedBank, load, refuse_loss, write
from quizgen.banks.reading import parse
from quizgen.banks.schema import schema
from quizgen.banks.seal import sealed
from quizgen.banks.writing import dump

__all__ = [
    "Caution",
    "Fault",
    "FaultyBankError",
    "LoadedBank",
    "cautions",
    "dump",
    "load",
    "parse",
    "refuse_loss",
    "schema",
    "sealed",
    "write",
]

"""Bank files: YAML in and out. The only home of yaml."""

from quizgen.banks.cautions import Caution, cautions
from quizgen.banks.faults import Fault, FaultyBankError
from quizgen.banks.files import LoadedBank, load, refuse_loss, standing, write
from quizgen.banks.merging import Merged, hand, kept, merged, said
from quizgen.banks.reading import parse
from quizgen.banks.sameness import article_to_ask
from quizgen.banks.schema import schema
from quizgen.banks.seal import sealed
from quizgen.banks.writing import dump

__all__ = [
    "Caution",
    "Fault",
    "FaultyBankError",
    "LoadedBank",
    "Merged",
    "article_to_ask",
    "cautions",
    "dump",
    "hand",
    "kept",
    "load",
    "merged",
    "parse",
    "refuse_loss",
    "said",
    "schema",
    "sealed",
    "standing",
    "write",
]

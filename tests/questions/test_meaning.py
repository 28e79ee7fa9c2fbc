"""Words whose meaning can be asked about, and the words beside them."""

import pytest

from quizgen.clauses import clauses
from quizgen.domain.world import World
from quizgen.facts import facts
from quizgen.lexicon.meanings import akin
from quizgen.lexicon.near_words import near, of_doing, rhymes
from quizgen.questions import candidates
from quizgen.questions.meaning import AS_IF, BODY, inside
from quizgen.questions.words_beside import alike


@pytest.fixture
def asked(parsed):
    """A function from a text to its questions for a word."""

    def ask(text: str):
        document = parsed(text)
        found = clauses(document)
        world = World(document, found, facts(found))
        return [c for c in candidates(world) if c.rule == "meaning"]

    return ask


@pytest.mark.parametrize(
    ("word", "gloss"),
    [
        ("outnumber", "be larger in number"),
        ("malfunction", "a failure to function normally"),
        ("sunbeam", "a ray of the sun"),
    ],
)
def test_a_meaning_that_has_a_part_of_the_word_gives_it_away(word, gloss):
    assert inside(word, gloss)
    assert not inside("emigrate", gloss)


def test_a_meaning_that_hedges_is_none():
    assert AS_IF.search("live in or as if in a tent")
    assert not AS_IF.search("leave one's country of residence for a new one")


def test_what_is_said_of_bodies_suits_no_tree():
    assert BODY.search("disabled in the feet or legs")


def test_a_lame_tree_is_not_disabled_in_the_feet(asked):
    assert asked("The crippled tree stood alone behind the barn. Sheep rested beneath it.") == []
    found = asked("The crippled man sat alone behind the barn. Sheep rested near him.")
    assert {one.key for one in found} == {"Crippled"}


TALK = (
    "The keeper could not convince the gulls and did not insult them. Nobody could forgive them, "
    "nobody could praise them and nobody could distract them. They scattered the herring."
)


def test_to_choose_from_there_are_other_words_of_the_article(asked):
    (one,) = (c for c in asked(TALK) if c.options)
    assert one.stem == (
        "Which of these verbs from the article means “to treat, mention, or speak to rudely”?"
    )
    assert (one.key, one.written) == ("Insult", False)
    assert {"Convince", "Praise"} <= {o.text for o in one.options}


def test_verbs_of_another_field_are_no_options(asked):
    (one,) = (c for c in asked(TALK) if c.options)
    assert "Scatter" not in {o.text for o in one.options}


def test_an_option_is_wrong_for_what_it_means(asked):
    (one,) = (c for c in asked(TALK) if c.options)
    assert all("means" in o.rationale and o.text in o.rationale for o in one.options)


def test_a_verb_is_asked_for_in_its_base_form(asked):
    found = asked("The wardens abolished the toll on the old bridge. Nobody sang.")
    one = next(c for c in found if c.written)
    assert (one.key, one.accept) == ("Abolish", ("abolished",))


PERSONS = "The accomplice met the {} by the river. They drank tea."


@pytest.mark.parametrize(
    ("others", "to_choose"),
    [("sailor and the dentist", False), ("sailor, the dentist and the tenant", True)],
)
def test_one_of_few_persons_is_seen_through(asked, others, to_choose):
    found = asked(PERSONS.format(others))
    assert any(c.options for c in found) == to_choose


def test_a_verb_of_feeling_stands_among_verbs_of_the_mind(asked):
    text = "The children cherished the bell. They could not {} it. They did not {} it or {} it."
    assert not any(c.options for c in asked(text.format("announce", "forgive", "suspect")))
    assert any(c.options for c in asked(text.format("memorize", "admire", "detect")))


def test_too_few_other_words_leave_a_short_answer(asked):
    found = asked("Most young people emigrate from the island. Farmers remain and complain.")
    assert not any(c.options for c in found)
    assert any(c.written for c in found)


@pytest.mark.parametrize(
    "text",
    [
        "The baker came staggering up the hill. The mayor saw him.",
        "The mayor saw the convicted thieves. The baker saw them too.",
    ],
)
def test_words_that_are_others_to_a_reader(asked, text):
    assert asked(text) == []


def test_words_with_one_root_or_meaning():
    assert akin("govern", "governing")
    assert alike("buy", "purchase", "v")
    assert not alike("persuade", "applaud", "v")


def test_what_the_article_is_about_is_no_rare_word(asked):
    assert asked("The farmers emigrate. " * 4) == []


@pytest.mark.parametrize(
    ("word", "other", "pos"),
    [("joy", "anger", "n"), ("poet", "sailor", "n"), ("theorem", "formula", "n")],
)
def test_words_of_one_sort_are_near(word, other, pos):
    assert near(word, other, pos)


@pytest.mark.parametrize(
    ("word", "other"),
    [("joy", "dialogue"), ("courage", "recipe"), ("sentry", "garland"), ("joy", "poverty")],
)
def test_a_feeling_beside_a_dialogue_is_no_choice(word, other):
    assert not near(word, other, "n")


def test_what_is_done_is_no_noun_to_ask_for():
    assert all(of_doing(noun) for noun in ("sobbing", "clapping", "dancing"))
    assert not any(of_doing(noun) for noun in ("inkling", "string"))


def test_a_gloss_that_ends_as_the_word_does_gives_it_away():
    assert rhymes("relatedness", "a manner of connectedness")
    assert not rhymes("sadness", "a feeling of being unhappy")

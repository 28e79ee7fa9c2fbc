"""Clauses that the parser can hardly have read rightly."""

import pytest

from quizgen.clauses.doubts import misread


@pytest.fixture
def doubted(document):
    """Whether the clause of a verb of the text is taken for a misreading."""

    def ask(text, verb):
        parsed = document(text)
        root = next(t for t in parsed.tokens if t.text == verb)
        subject = parsed.child(root.i, "nsubj", "nsubjpass")
        assert subject is not None
        return misread(parsed, root, subject)

    return ask


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The dams were built in May.", "built"),
        ("A number of dams were built in May.", "built"),
        ("The police are looking for the boat.", "looking"),
        ("In May, Anna Berg, a nurse, left the town.", "left"),
        ("Economics is taught in Oslo.", "taught"),
    ],
)
def test_what_is_sound(doubted, text, verb):
    assert not doubted(text, verb)


def test_what_differs_in_number_is_misread(doubted):
    assert doubted("Boat traffic have grown.", "grown")


def test_a_number_that_is_said_is_misread(doubted):
    assert doubted("The firm said 200 workers.", "said")
    assert not doubted("The firm said a few words.", "said")


def test_a_thing_and_its_new_name_are_two(doubted):
    assert doubted("The sailors renamed the fort Good Hope.", "renamed")
    assert not doubted("The Spanish named the river in May.", "named")


def test_an_exclamation_tells_nothing(doubted):
    assert doubted("What a noise filled the hall of the guild!", "filled")


def test_a_subordinate_clause_is_no_sentence(doubted):
    text = (
        "Ten years after he first spoke of his Windrose, a Danish firm specializing in so-called "
        "LPG – liquid gas – shipped in the two tall steel masts."
    )
    assert doubted(text, "spoke")


def test_a_name_and_what_it_says_are_two(doubted):
    text = (
        "The Harbour Model predicts that exchanged tokens called trade marks are the basic means "
        "by which debts are paid."
    )
    assert doubted(text, "are")
    assert not doubted("The old claims that she made are false.", "are")


def test_a_relative_clause_needs_its_second_comma(doubted):
    text = (
        "Moreover, the sharing of work praised in Old northern society, in which men cut the wood "
        "and women kept the books, did not suit the poor."
    )
    assert doubted(text, "kept")
    assert not doubted("The mill, which has a wheel and a barn, was sold in May.", "sold")

"""Options: what is offered, and what is refused."""

import pytest

from quizgen.clauses import clauses
from quizgen.distractors import Index, choose
from quizgen.domain.world import World
from quizgen.facts import facts
from quizgen.questions import candidates

PEOPLE = (
    "Anna Berg, a geologist from Oslo, drilled the first core. Paul Stone, a driver, brought the "
    "fuel. Maria Lopez, a cook, kept the camp warm. Anna Berg discovered the buried lake."
)


@pytest.fixture
def offered(parsed):
    """The options and the candidate whose stem begins with some words, in a text."""

    def find(text, stem):
        document = parsed(text)
        found = clauses(document)
        world = World(document, found, facts(found))
        candidate = next(c for c in candidates(world) if c.stem.startswith(stem))
        return candidate, choose(candidate, Index.of(world), 0)

    return find


def test_other_people_with_their_roles(offered):
    _, options = offered(PEOPLE, "Who discovered")
    assert {o.text for o in options} == {"Paul Stone", "Maria Lopez"}
    assert "describes Paul Stone as a driver" in " ".join(o.rationale for o in options)


def test_every_option_has_a_rationale(offered):
    for stem in ("Who discovered", "Who is described"):
        _, options = offered(PEOPLE, stem)
        assert options
        assert all(o.rationale.endswith(".") for o in options)


def test_no_option_without_two_rivals(offered):
    text = "Anna Berg discovered the buried lake. Paul Stone, a driver, brought the fuel."
    assert offered(text, "Who discovered")[1] == ()


def test_no_alias_of_the_key(offered):
    text = PEOPLE + " Berg wrote a book about the winter."
    _, options = offered(text, "Who discovered")
    assert "Berg" not in {o.text for o in options}


def test_nobody_whom_the_stem_names(offered):
    text = PEOPLE + " Paul Stone rescued Maria Lopez from a deep crevasse near the camp."
    candidate, options = offered(text, "Who rescued")
    assert candidate.key == "Paul Stone"
    assert "Maria Lopez" not in {o.text for o in options}


def test_figures_are_written_as_the_key_is(offered):
    text = "The mine employs about 340 people. The quarry employs 460 people."
    _, options = offered(text, "About how many")
    assert len(options) == 3
    assert all(o.text.startswith("About ") and o.text != "About 340" for o in options)


def test_other_years_of_the_article_come_first(offered):
    text = (
        "The bridge opened in 1878. A storm closed the road in 1879. Barlow built a tower in 1887."
    )
    _, options = offered(text, "In what year did the bridge open")
    assert {"1879", "1887"} <= {o.text for o in options}


def test_a_country_and_its_capital_are_no_rivals(offered):
    text = (
        "Anna Berg was born in Norway. Oslo is cold. Paul Stone lives in Sweden. Maria Lopez "
        "works in Finland."
    )
    _, options = offered(text, "In which country was Anna Berg born")
    assert {o.text for o in options} == {"Sweden", "Finland"}


def test_what_others_said(offered):
    text = (
        "Anna Berg warned that the ice was melting fast. Paul Stone feared that the road was "
        "closed. Maria Lopez warned that the camp would move."
    )
    _, options = offered(text, "What did Anna Berg warn about")
    assert {o.text for o in options} == {"That the road was closed", "That the camp would move"}


def test_a_figure_may_have_near_ones_beside_it_but_a_date_needs_another_of_the_article(offered):
    _, near = offered("The mine employs about 340 people.", "About how many")
    assert len(near) >= 2
    assert offered("The bridge opened in 1878.", "In what year did the bridge open")[1] == ()


def test_the_same_seed_gives_the_same_options(offered):
    text = "The mine employs about 340 people. The quarry employs 460 people."
    assert offered(text, "About how many")[1] == offered(text, "About how many")[1] != ()

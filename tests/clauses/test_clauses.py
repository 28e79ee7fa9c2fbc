"""Clauses: subject, chain, parts and standing."""

import pytest

from quizgen.clauses import clauses
from quizgen.domain.clause import Role, Sense, Status


@pytest.fixture
def clause(parsed):
    """The first clause of a text with this verb."""

    def find(text, lemma):
        return next(c for c in clauses(parsed(text)) if c.verb.lemma == lemma)

    return find


@pytest.mark.parametrize(
    ("text", "lemma", "status", "speaker"),
    [
        ("The dam broke in May.", "break", Status.ASSERTED, ""),
        ("Anna Berg said that the dam broke in May.", "break", Status.REPORTED, "Anna Berg"),
        (
            "The engineers denied that the dam broke in May.",
            "break",
            Status.DENIED,
            "the engineers",
        ),
        ("The dam may break in May.", "break", Status.HEDGED, ""),
        ("The dam will break in May.", "break", Status.PLANNED, ""),
        ("If the rain lasts, the dam will break.", "break", Status.CONDITIONAL, ""),
        ("According to Anna Berg, the dam broke in May.", "break", Status.REPORTED, "Anna Berg"),
        # what stands before the main clause is not told by its subject
        ("The dam broke in May, so the farmers left the valley.", "break", Status.ASSERTED, ""),
        ("The dam broke in May; the farmers left the valley.", "break", Status.ASSERTED, ""),
        (
            "There is no reason to say that the dam broke in May.",
            "break",
            Status.DENIED,
            "",
        ),
        ("Nobody believes that the dam broke in May.", "break", Status.DENIED, "nobody"),
        (
            "The reason to say that the dam broke in May is clear.",
            "break",
            Status.REPORTED,
            "",
        ),
        (
            "This does not mean that the wells are dry.",
            "be",
            Status.DENIED,
            "",
        ),
        (
            "The bank closed, which meant that many families lost their savings.",
            "lose",
            Status.ASSERTED,
            "",
        ),
        # the way in which something is so says nothing
        ("The haste of the guests is how they said they would leave.", "say", Status.REPORTED, ""),
        ("The claim was that the dam broke in May.", "break", Status.REPORTED, "the claim"),
        # a result only leads up to what is so, or to what somebody says of it
        ("One sad result was that the dam broke in May.", "break", Status.ASSERTED, ""),
        (
            "Anna Berg said that one result was that the dam broke in May.",
            "break",
            Status.REPORTED,
            "Anna Berg",
        ),
        (
            "One likely result was that the dam broke in May.",
            "break",
            Status.REPORTED,
            "one likely result",
        ),
    ],
)
def test_who_vouches_for_it(clause, text, lemma, status, speaker):
    found = clause(text, lemma)
    assert (found.status, found.speaker) == (status, speaker)


@pytest.mark.parametrize(
    ("text", "lemma", "sense", "words"),
    [
        ("The village was left because its wells were dry.", "leave", Sense.CAUSE,
         "because its wells were dry"),
        ("The monks built a wall to protect the garden.", "build", Sense.PURPOSE,
         "to protect the garden"),
        ("The octopus hides by changing its colour.", "hide", Sense.MEANS,
         "by changing its colour"),
        ("The bridge opened in 1878.", "open", Sense.TIME, "in 1878"),
        ("Anna Berg was born in Oslo.", "bear", Sense.PLACE, "in Oslo"),
        ("Workers dug the tunnel for eleven years.", "dig", Sense.DURATION, "for eleven years"),
    ],
)  # fmt: skip
def test_circumstances_have_their_sense(clause, text, lemma, sense, words):
    assert [p.text for p in clause(text, lemma).sensed(sense)] == [words]


def test_the_infinitive_after_want_is_no_purpose(clause):
    assert clause("The monks wanted to protect the garden.", "want").sensed(Sense.PURPOSE) == ()


def test_asides_are_left_out_of_the_short_form(clause):
    text = "Isaac Roberts, a wealthy builder from Wales, photographed the galaxy (M31) in 1888."
    found = clause(text, "photograph")
    assert found.subject.short == "Isaac Roberts"
    assert found.first(Role.OBJECT).short == "the galaxy"


def test_a_list_is_never_cut(clause):
    found = clause("The ship carried wool, timber and iron.", "carry")
    assert found.first(Role.OBJECT).short == "wool, timber and iron"


def test_a_conjunct_shares_subject_and_auxiliary(clause):
    found = clause("The captain has sold the ship and bought a farm.", "buy")
    assert found.subject.text == "the captain"
    assert found.verb.auxiliaries == ("has",)


def test_a_negation_is_kept(clause):
    assert clause("The captain never sold the ship.", "sell").verb.negation == "never"
    assert clause("The ferry no longer crosses the river.", "cross").verb.negation == "no longer"


def test_a_capital_of_the_sentence_is_lowered_and_that_of_a_name_kept(clause):
    assert clause("Workers dug the tunnel for eleven years.", "dig").subject.text == "workers"
    assert clause("Norway sold the ship.", "sell").subject.text == "Norway"


def test_an_open_pronoun_is_named(clause):
    assert clause("It broke in May.", "break").subject.pronouns == ("it",)


def test_a_list_is_no_apposition(parsed):
    found = clauses(parsed("Isaac Roberts, his wife and a friend photographed the galaxy."))
    assert not [c for c in found if c.form == "apposition"]


def test_a_question_states_nothing(parsed):
    assert clauses(parsed("Why did the dam break in May?")) == ()


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        (
            "Paul did not trust anyone with the boat, because his own cousin had once torn the "
            "sail and sank the boat for a week.",
            "sink",
        ),
        ("The water was led to the mill and released when the bell rang.", "release"),
    ],
)
def test_a_deed_whose_doer_is_uncertain_is_nobodys(parsed, text, lemma):
    doers = [c.subject.text for c in clauses(parsed(text)) if c.verb.lemma == lemma]
    assert not set(doers) & {"Paul", "the water"}


def test_what_follows_from_so_much_is_a_fact(clause):
    found = clause("The guard was so tired that he slept.", "sleep")
    assert (found.status, found.speaker) == (Status.ASSERTED, "")


def test_for_with_a_clause_gives_the_reason(clause):
    found = clause("The girl wept, for she thought that the wolf had come.", "weep")
    assert [p.sense for p in found.parts] == [Sense.CAUSE]


def test_a_connective_goes_with_its_commas(clause):
    found = clause("When, however, the fox reached the gate, the dog barked.", "bark")
    assert found.parts[0].text == "when the fox reached the gate"


def test_a_reason_within_what_somebody_tried_tells_of_the_whole(clause):
    text = "The town tried to save the oaks by draining the meadow."
    found = clause(text, "try")
    assert [p.text for p in found.sensed(Sense.MEANS)] == ["by draining the meadow"]
    assert [p.text for p in found.parts if p.role is Role.INFINITIVE] == ["to save the oaks"]


def test_what_is_so_steep_is_the_reason_of_what_follows(clause):
    found = clause("The road over the pass was so steep that carts often rolled back.", "roll")
    reasons = [p.text for p in found.sensed(Sense.CAUSE)]
    assert reasons == ["because the road over the pass was so steep"]
    assert found.status is Status.ASSERTED


def test_what_was_not_so_steep_is_no_reason(clause):
    found = clause("The road over the pass was not so steep that carts rolled back.", "roll")
    assert found.sensed(Sense.CAUSE) == ()


@pytest.mark.parametrize(
    ("text", "lemma", "cause"),
    [
        ("Farmers depend on the dam, since the valley has hardly any rain.", "depend", True),
        ("The village has been empty since the war ended.", "be", False),
        ("The mill closed its doors, as the owner had no money.", "close", True),
        ("The boys sang as they walked home.", "sing", False),
        ("As the harbour was shallow, large ships anchored outside.", "anchor", True),
    ],
)
def test_as_and_since_give_a_reason_or_a_time(clause, text, lemma, cause):
    assert bool(clause(text, lemma).sensed(Sense.CAUSE)) is cause


def test_what_somebody_says_of_his_own_mind_is_known(clause):
    found = clause("Anna Berg said that she wanted to open a school.", "want")
    assert (found.status, found.speaker) == (Status.ASSERTED, "")


def test_who_speaks_in_a_relative_clause_is_the_noun_before_it(clause):
    found = clause("The owners, who had argued that the dam was safe, left the town.", "be")
    assert found.speaker == "the owners"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("One of the buyers was Lars Holm, 41, a baker, who sold three barrels.", "Lars Holm"),
        ("The prize went to a baker, who sold three barrels.", "a baker"),
    ],
)
def test_what_is_said_of_a_description_is_said_of_its_bearer(clause, text, subject):
    assert clause(text, "sell").subject.text == subject


def test_a_name_before_the_pronoun_follows_it_as_the_pronoun(clause):
    found = clause("When Anna Berg heard the bell, she ran to the gate.", "run")
    assert found.subject.text == "Anna Berg"
    assert found.parts[0].text == "when she heard the bell"


def test_which_after_a_name_within_a_phrase_may_mean_what_stands_before_it(parsed):
    text = "The crew lost a wheel on the trip to Oslo, which damaged the hull."
    subjects = [c.subject.text for c in clauses(parsed(text)) if c.verb.lemma == "damage"]
    assert "Oslo" not in subjects


@pytest.mark.parametrize(
    ("text", "lemma", "sense"),
    [
        ("The miller sailed to the island to rest his horses.", "sail", Sense.PURPOSE),
        ("To reach the island, the monks need a boat.", "need", Sense.PURPOSE),
        ("The council planted a hedge to keep out the wind.", "plant", Sense.PURPOSE),
        ("Many people moved to the city in search of work.", "move", Sense.PURPOSE),
        ("The town became rich thanks to the salt in its hills.", "become", Sense.CAUSE),
        ("The lorries turned back as a result of the storm.", "turn", Sense.CAUSE),
        ("The crew lifted the ship with the help of balloons.", "lift", Sense.MEANS),
    ],
)
def test_why_what_for_and_how_wherever_the_parser_hangs_it(clause, text, lemma, sense):
    assert sense in {p.sense for p in clause(text, lemma).parts}


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("The council had enough wood to heat the school.", "have"),
        ("The council made an attempt to heat the school.", "make"),
    ],
)
def test_an_infinitive_that_tells_no_purpose(clause, text, lemma):
    assert Sense.PURPOSE not in {p.sense for p in clause(text, lemma).parts}


def test_a_gerund_is_a_subject(clause):
    found = clause("Closing the mill saved the village.", "save")
    assert found.subject is not None
    assert found.subject.short == "closing the mill"


def test_who_comes_from_a_town_is_not_the_town(parsed):
    text = "Anna Berg met a young baker from Lund, who was paid to open a shop."
    assert "Lund" not in {c.subject.short for c in clauses(parsed(text)) if c.subject is not None}


def test_the_speakers_verb_agrees_with_the_pronoun_that_stands_for_i(clause):
    text = "“I want to spend the pay I receive,” said Anna Berg."
    assert "she receives" in clause(text, "want").first(Role.INFINITIVE).text
    text = "“I want to show what I’ve done,” said Anna Berg."
    assert "what she has done" in clause(text, "want").first(Role.INFINITIVE).text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“I wash and repair old sails,” said Anna Berg.", "washes and repairs old sails"),
        ("“I hope the boys wash and repair it,” said Anna Berg.", "the boys wash and repair it"),
    ],
)
def test_a_joined_verb_agrees_like_the_first(parsed, text, told):
    (said,) = (c for c in clauses(parsed(text)) if c.verb.lemma == "say" and c.form == "main")
    assert said.first(Role.CONTENT).text.endswith(told)


def test_the_bearer_of_an_apposed_name_is_no_other(clause):
    found = clause("The director, Paul Stone, opened his school in May.", "open")
    assert found.first(Role.OBJECT).text == "his school"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The main challenge for the divers was finding stones.", "finding stones"),
        ("The hardest task has been raising the wreck.", "raising the wreck"),
        ("The aim of the club is teaching children to swim.", "teaching children to swim"),
    ],
)
def test_a_doing_tells_what_a_task_is(clause, text, told):
    assert clause(text, "be").first(Role.INFINITIVE).text == told


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("The task of the divers is taking years.", "take"),
        ("The divers are finding stones.", "find"),
        ("The aim of the club is attracting visitors.", "attract"),
    ],
)
def test_what_goes_on_is_no_task(clause, text, lemma):
    assert clause(text, lemma).verb.auxiliaries


def test_what_was_to_blame_for_something_was_not_so_because_of_it(clause):
    text = "Lack of sleep was to blame for most accidents at sea."
    assert not clause(text, "be").sensed(Sense.CAUSE)


@pytest.mark.parametrize(
    ("text", "lemma", "subject"),
    [
        ("The valve is a flap that keeps air out of the pump.", "keep", "the valve"),
        ("Dora Feld was a nurse who trained hundreds of girls.", "train", "Dora Feld"),
    ],
)
def test_what_is_said_of_the_kind_is_said_of_the_thing_itself(clause, text, lemma, subject):
    assert clause(text, lemma).subject.short == subject


@pytest.mark.parametrize(
    "text",
    [
        "The valve is not a flap that keeps air out of the pump.",
        "The valve may be a flap that keeps air out of the pump.",
        "It is the flap that keeps air out of the pump.",
        "The old valve is no flap that keeps air out of the pump.",
    ],
)
def test_what_is_denied_or_doubted_is_not_said_of_the_thing(parsed, text):
    assert not [c for c in clauses(parsed(text)) if c.verb.lemma == "keep"]


def test_an_article_may_end_in_a_verb_of_saying_without_a_full_stop(parsed):
    found = clauses(parsed("The bridge is far too old, Anna Berg said"))
    assert any(c.verb.lemma == "say" for c in found)

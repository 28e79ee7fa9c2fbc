"""Scores, difficulty and ids."""

import re
from dataclasses import replace

from quizgen.domain.candidate import Option
from quizgen.domain.clause import Status
from quizgen.domain.kind import Kind
from quizgen.selection import difficulty, item_id, score
from quizgen.selection.hardness import hardships
from quizgen.selection.informing import pinned, told

from .build import BOUCH, BRIDGE, case, clause, document, why


def worth(one, options=()):
    return score(one.candidate, options, one.world)


def points(candidate, options):
    return sum(amount for _, amount in hardships(candidate, options))


def test_the_rule_s_value_counts():
    assert worth(case(value=5.0)) > worth(case(value=3.0))


def test_multiple_choice_has_a_value_of_its_own():
    options = tuple(Option(t, "", "article", 3) for t in ("Omar", "Lena", "Hugo"))
    one = case(rule="unread", value=2.0, choice_value=4.5)
    assert worth(one, options) > worth(one)


def test_options_from_the_article_are_worth_more():
    inside = tuple(Option(t, "", "article", 3) for t in ("Omar", "Lena", "Hugo"))
    outside = tuple(replace(o, start=None) for o in inside)
    assert worth(case(), inside) > worth(case(), outside)


def test_what_the_title_names_counts_more():
    titled = document(root="designed", title="The bridge over the Tay")
    plain = document(root="designed", title="Other news")
    about = clause(titled, "designed", BOUCH, BRIDGE)
    assert worth(case(doc=titled, about=about)) > worth(case(doc=plain, about=about))


def test_penalties_are_taken_off():
    fined = case(penalties=(("passive", 0.5), ("long", 0.25)))
    assert worth(fined) == worth(case()) - 0.75


def test_an_overlong_key_costs():
    short, long = why(key="Because he was ill"), why(key="Because " + "it rained and " * 9 + "blew")
    assert worth(short) > worth(long)


def test_hedged_facts_rank_below_plain_ones():
    doc = document(root="designed")
    hedged = clause(doc, "designed", BOUCH, BRIDGE, status=Status.CONDITIONAL)
    assert worth(case(doc=doc, about=hedged)) < worth(case())


def test_a_name_given_word_for_word_is_easy():
    one = case()
    options = tuple(Option(t, "", "article", 3) for t in ("Omar", "Lena", "Hugo"))
    assert difficulty(one.candidate, options) == "easy"


def test_a_reason_in_rare_words_is_hard():
    one = why(
        "Why did Thomas Bouch relinquish the precarious viaduct?",
        "Because the girders were corroded and the parapets perilously flimsy",
    )
    assert difficulty(one.candidate, ()) == "hard"


def test_a_reason_to_be_written_is_harder_than_a_name():
    assert points(why().candidate, ()) > points(case().candidate, ())


def test_statements_to_weigh_are_harder_than_names():
    one = case().candidate
    names = tuple(Option(t, "", "article", 3) for t in ("Omar", "Lena", "Hugo"))
    told = tuple(
        Option(f"{t} watched the first train cross the water at dawn", "", "article", 3)
        for t in ("Omar", "Lena", "Hugo")
    )
    assert points(one, told) > points(one, names)


def test_an_id_names_the_question_word_and_is_stable():
    first, again = case().candidate, case().candidate
    assert re.fullmatch(r"who-[0-9a-f]{6}", item_id(first))
    assert item_id(first) == item_id(again)


def test_rule_evidence_and_key_make_the_id():
    one = case().candidate
    assert item_id(replace(one, stem="Who was it that designed the bridge?")) == item_id(one)
    others = [replace(one, rule="agent"), replace(one, key="Bouch"), why().candidate]
    assert len({item_id(one), *map(item_id, others)}) == 4


def test_the_question_word_is_found_behind_an_attribution():
    one = why("According to Anna Reed, why did Thomas Bouch leave?").candidate
    assert item_id(one).startswith("why-")


def test_a_stem_that_tells_its_passage_is_worth_more():
    assert pinned(case(stem="What did Hundreds of people watch?").candidate, case().world) > pinned(
        case(stem="What did the railway have?").candidate, case().world
    )


def test_a_key_that_tells_more_is_worth_more():
    short, long = why(key="Because it rained"), why(key="Because heavy ice broke the iron girders")
    assert told(long.candidate) > told(short.candidate)


def test_a_small_count_is_worth_less_than_a_large_one():
    small, large = (case(key=key, kind=Kind.NUMBER) for key in ("Eight", "Eighty"))
    assert worth(small) < worth(large)


def test_the_short_name_of_a_thing_tells_less_in_a_short_answer_than_among_options():
    one = case(key="The bridge", kind=Kind.THING).candidate
    assert told(one) < told(one, choice=True)


def test_words_that_the_stem_says_tell_nothing():
    said = why(key="Because Thomas Bouch left the railway")
    assert told(said.candidate) < told(why(key="Because it rained").candidate)

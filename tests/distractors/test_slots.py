"""Options that have another name or figure in one place of the key."""

from dataclasses import replace

from quizgen.distractors import choose
from quizgen.distractors.sources import slots
from quizgen.domain.clause import Role, Sense
from quizgen.domain.fact import FactKind
from quizgen.domain.kind import Kind
from tests.distractors.build import candidate, clause, entity, index, part

NORWAY, SWEDEN, FINLAND, ESTONIA = (
    entity(n, name, Kind.COUNTRY)
    for n, name in enumerate(("Norway", "Sweden", "Finland", "Estonia"))
)
COUNTRIES = (NORWAY, SWEDEN, FINLAND, ESTONIA)
QUOTE = "The firm closed because Norway needed the rails ."
OTHERS = ("Sweden sold timber .", "Finland built ferries .", "Estonia bought coal .")


def closed(key="Because Norway needed the rails", stem="Why did the firm close?"):
    reason = part("because Norway needed the rails", Role.ADVERBIAL, kind=Kind.REASON,
                  sense=Sense.CAUSE, marker="because")  # fmt: skip
    about = clause(QUOTE, 0, "closed", part("the firm", Role.SUBJECT), reason, lemma="close")
    return candidate(stem, key, about, reason, Kind.REASON, rule="cause", fact=FactKind.CAUSE)


def made(asked, *others, entities=COUNTRIES):
    return [o.filler.text for o in slots.offers(asked, index(QUOTE, *others, entities=entities), 0)]


def test_other_names_of_the_article_where_it_has_no_other_reasons():
    found = choose(closed(), index(QUOTE, *OTHERS, entities=COUNTRIES), 0)
    assert len(found) == 3
    assert {o.text.removesuffix(" needed the rails") for o in found} == {
        "Because Sweden", "Because Finland", "Because Estonia",
    }  # fmt: skip
    assert "Paragraph 1 names Norway here, not Sweden." in {o.rationale for o in found}


def test_no_name_that_the_article_makes_right_as_well():
    others = ("Sweden also needed the rails .", *OTHERS[1:])
    assert not any("Sweden" in text for text in made(closed(), *others))


def test_no_name_that_the_stem_speaks_of():
    asked = closed(stem="Why did the Swedish firm close?")
    assert not any("Sweden" in text for text in made(asked, *OTHERS))


def test_where_something_is_so_is_not_exchanged_in_a_reason():
    assert made(closed(), *OTHERS)
    assert not made(closed(key="Because the rails were needed in Norway"), *OTHERS)


def test_the_country_of_the_title_is_not_exchanged():
    world = index(QUOTE, *OTHERS, entities=COUNTRIES)
    titled = replace(world.world.document, title="Norway and its rails")
    about = replace(world, world=replace(world.world, document=titled))
    assert not list(slots.offers(closed(), about, 0))


def test_nothing_with_a_single_rival():
    assert made(closed(), OTHERS[0], entities=(NORWAY, SWEDEN)) == []


def test_no_country_of_a_person_whom_the_stem_names():
    leader = entity(9, "Anna Berg", Kind.PERSON, role="Swedish minister")
    asked = closed(stem="According to Anna Berg, why did the firm close?")
    told = ["Anna Berg spoke .", *OTHERS]
    entities = tuple(replace(e, index=n) for n, e in enumerate((*COUNTRIES, leader)))
    assert not any("Sweden" in text for text in made(asked, *told, entities=entities))
    plain = (*entities[:-1], replace(entities[-1], role=""))
    assert any("Sweden" in text for text in made(asked, *told, entities=plain))


def test_nobody_is_made_to_deny_what_was_never_claimed():
    quote = "The firm denied that Norway had paid for the rails ."
    said = part("that Norway had paid for the rails", Role.CONTENT, kind=Kind.STATEMENT)
    for verb, lemma, offered in (("denied", "deny", False), ("claimed", "claim", True)):
        text = quote.replace("denied", verb)
        about = clause(text, 0, verb, part("the firm", Role.SUBJECT), said, lemma=lemma)
        asked = candidate(
            f"What has the firm {verb}?", "Norway had paid for the rails", about, said,
            Kind.STATEMENT, rule="statement", fact=FactKind.STATEMENT,
        )  # fmt: skip
        found = list(slots.offers(asked, index(text, *OTHERS, entities=COUNTRIES), 0))
        assert bool(found) is offered


def test_no_long_key_comes_again_and_again_for_one_name():
    more = "Because Norway needed the rails for a line of its own along the northern coast"
    assert made(closed(key=more), *OTHERS) == []

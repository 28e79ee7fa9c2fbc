"""What others do or want, as options for what somebody does, and what for."""

from dataclasses import replace

from quizgen.distractors.index import Index
from quizgen.distractors.sources import deeds, others
from quizgen.domain.clause import Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from tests.distractors.build import candidate, clause, document, part

DUG = "The miners dug a tunnel to drain the lower gallery ."
HIRED = "The owners hired a pump to save the harvest of wheat ."
SOLD = "The farmers sold their carts to pay the lawyers of the town ."


def aim(sentence, number, who, verb, kind=Kind.PEOPLE):
    doer = part(who, Role.SUBJECT, kind=kind, head=who.split()[-1])
    words = sentence[sentence.index(" to ") + 1 : -2]
    purpose = part(
        words, Role.ADVERBIAL, kind=Kind.PURPOSE, sense=Sense.PURPOSE, marker="to",
        inner=words.removeprefix("to "),
    )  # fmt: skip
    told = clause(sentence, number, verb, doer, purpose)
    return Fact(kind=FactKind.PURPOSE, clause=told, answer=purpose)


def offered(*facts, stem="Why did the miners dig a tunnel?", kind=Kind.PURPOSE, key=""):
    sentences = [f.clause.evidence.quote for f in facts]
    index = Index.of(World(document(*sentences), tuple(f.clause for f in facts), facts))
    first = facts[0]
    asked = candidate(stem, key or first.answer.short, first.clause, first.answer, kind)
    return [o.filler.text for o in others.offers(asked, index, 0)]


def test_what_others_do_something_for_is_no_answer():
    facts = (
        aim(DUG, 0, "The miners", "dug"),
        aim(HIRED, 1, "The owners", "hired"),
        aim(SOLD, 1, "The farmers", "sold"),
    )
    assert offered(*facts) == ["to save the harvest of wheat", "to pay the lawyers of the town"]


def test_the_same_ones_may_have_two_aims():
    facts = (aim(DUG, 0, "The miners", "dug"), aim(HIRED, 1, "The miners", "hired"))
    assert offered(*facts) == []


def test_what_speaks_of_the_key_s_own_thing_may_be_an_answer_too():
    drained = "The owners hired a pump to empty the lower gallery ."
    facts = (aim(DUG, 0, "The miners", "dug"), aim(drained, 1, "The owners", "hired"))
    assert offered(*facts) == []


def test_as_a_way_it_is_led_in_like_the_key():
    facts = (aim(DUG, 0, "The miners", "dug"), aim(HIRED, 1, "The owners", "hired"))
    found = offered(*facts, kind=Kind.MEANS, key="By draining the lower gallery")
    assert found == ["by saving the harvest of wheat"]


def test_a_key_of_another_form_takes_no_deed():
    facts = (aim(DUG, 0, "The miners", "dug"), aim(HIRED, 1, "The owners", "hired"))
    assert offered(*facts, key="Digging a tunnel", kind=Kind.DEED) == []


def test_what_one_wishes_one_may_ask_of_others():
    miller = part("the miller", Role.SUBJECT, kind=Kind.PERSON, head="miller")
    smith = part("the smith", Role.OBJECT, kind=Kind.PERSON, head="smith")

    def will(sentence, number, verb, doer, about=None):
        kind = FactKind.INTENTION if about is None else FactKind.CAUSATION
        words = sentence[sentence.index(" to ") + 1 : -2]
        deed = part(
            words, Role.INFINITIVE, kind=Kind.DEED, marker="to", head_tag="VB",
            inner=words.removeprefix("to "),
        )  # fmt: skip
        return Fact(
            kind=kind, clause=clause(sentence, number, verb, doer, deed), answer=deed, about=about
        )

    asked = will(
        "The miller asked the smith to mend the great wheel .",
        0, "asked", miller, smith,
    )  # fmt: skip
    facts = (
        asked,
        will("The miller hoped to sell the old barn .", 1, "hoped", miller),
    )
    index = Index.of(
        World(
            document(*(f.clause.evidence.quote for f in facts)),
            tuple(f.clause for f in facts),
            facts,
        )
    )
    question = candidate(
        "What did the miller ask the smith to do?",
        "Mend the great wheel",
        asked.clause,
        asked.answer,
        Kind.DEED,
    )
    question = replace(question, fact=asked)
    assert list(deeds.aims(question, index, 0)) == []

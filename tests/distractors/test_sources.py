"""What each source offers, as options with their rationales."""

from dataclasses import replace

from quizgen.distractors import choose
from quizgen.distractors.sources import clausal, names, reasons, sources_for, subjects
from quizgen.domain.candidate import Option
from quizgen.domain.clause import Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from tests.distractors.build import candidate, clause, entity, index, part

ANNA, PAUL, MARIA = (
    entity(n, name, gender=g)
    for n, (name, g) in enumerate((("Anna Berg", "f"), ("Paul Stone", "m"), ("Maria Lopez", "f")))
)
PEOPLE = (ANNA, PAUL, MARIA)


def person(one, role=Role.SUBJECT):
    return part(one.name, role, of=one)


def said(sentence, who, verb, words, **more):
    """A statement as a fact."""
    content = part(
        f"that {words}", Role.CONTENT, marker="that", kind=Kind.STATEMENT, inner=words,
        root=100 + sentence,
    )  # fmt: skip
    about = clause(f"{who.short} {verb} that {words}.", sentence, verb, who, content, **more)
    return Fact(kind=FactKind.STATEMENT, clause=about, answer=content, about=who)


def inner(fact, verb="was"):
    """The clause that was said, so that it counts as one."""
    return clause("", fact.evidence.sentence, verb, None, root=fact.answer.root, form="content")


def choices(asked, facts=(), clauses=(), sentences=("", "", "", ""), entities=PEOPLE):
    told = (*(f.clause for f in facts), *clauses)
    return choose(asked, index(*sentences, entities=entities, clauses=told, facts=facts), 0)


def texts(options):
    return {o.text for o in options}


STATEMENTS = (
    said(0, person(ANNA), "argued", "the ice was melting", lemma="argue"),
    said(1, person(PAUL), "noted", "the road was closed", lemma="note"),
    said(2, person(MARIA), "claimed", "the camp would move", lemma="claim"),
)


def argued(**more):
    first = STATEMENTS[0]
    return candidate(
        more.pop("stem", "What did Anna Berg argue?"), "The ice was melting", first.clause,
        first.answer, Kind.STATEMENT, rule="statement", fact=FactKind.STATEMENT, **more,
    )  # fmt: skip


def test_what_others_said_with_their_names():
    found = choices(argued(), STATEMENTS, [inner(f) for f in STATEMENTS])
    assert texts(found) == {"The road was closed", "The camp would move"}
    assert "Paragraph 2 attributes this to Paul Stone." in {o.rationale for o in found}


def test_no_statement_of_those_who_may_be_the_same():
    backers, friends = (
        part(words, Role.SUBJECT, kind=Kind.PEOPLE, plural=True)
        for words in ("the backers", "the friends of the plan")
    )
    facts = (
        said(0, backers, "argued", "the bridge was cheap", lemma="argue"),
        said(1, friends, "argued", "the ferry was slow", lemma="argue"),
        *STATEMENTS[2:],
        said(3, person(PAUL), "noted", "the road was closed", lemma="note"),
    )
    asked = candidate("What did the backers argue?", "The bridge was cheap", facts[0].clause,
                      facts[0].answer, Kind.STATEMENT, rule="statement",
                      fact=FactKind.STATEMENT)  # fmt: skip
    found = choices(asked, facts, [inner(f) for f in facts])
    assert texts(found) == {"The camp would move", "The road was closed"}


def test_what_was_denied_is_said_to_be_denied():
    denied = said(3, person(PAUL), "denied", "the bridge was weak", lemma="deny")
    facts = (STATEMENTS[0], denied, STATEMENTS[2])
    found = choices(argued(), facts, [inner(f) for f in facts])
    assert "Paragraph 4 says that Paul Stone denied this." in {o.rationale for o in found}


def test_no_claim_beside_what_somebody_recommends():
    wished = said(0, person(ANNA), "recommended", "the club buy boats", lemma="recommend")
    facts = (wished, *STATEMENTS[1:])
    asked = candidate("What did Anna Berg recommend?", "The club buy boats", wished.clause,
                      wished.answer, Kind.STATEMENT, rule="statement",
                      fact=FactKind.STATEMENT)  # fmt: skip
    assert choices(asked, facts, [inner(f) for f in facts]) == ()


def test_a_quotation_in_the_key_alone_would_point_at_it():
    asked = replace(argued(), key="The ice was “melting”")
    assert choices(asked, STATEMENTS, [inner(f) for f in STATEMENTS]) == ()


def test_no_phrase_beside_a_whole_statement():
    facts = STATEMENTS
    assert choices(argued(), facts, [inner(f) for f in facts[:2]]) == ()


def test_only_statements_on_the_topic_of_the_stem():
    asked = argued(stem="What did Anna Berg say about the ice?")
    assert choices(asked, STATEMENTS, [inner(f) for f in STATEMENTS]) == ()


def test_who_said_it_offers_the_other_speakers():
    about = STATEMENTS[0].clause
    asked = candidate(
        "Who argued that the ice was melting?", "Anna Berg", about, person(ANNA), rule="speaker",
    )  # fmt: skip
    sentences = tuple(f.evidence.quote for f in STATEMENTS)
    found = choices(asked, STATEMENTS, sentences=sentences)
    assert texts(found) == {"Paul Stone", "Maria Lopez"}
    reasons = " ".join(o.rationale for o in found)
    assert "says that Paul Stone noted that the road was closed" in reasons


def because(sentence, subject, verb, reason, **more):
    """A reason as a fact."""
    answer = part(f"because {reason}", Role.ADVERBIAL, kind=Kind.REASON, sense=Sense.CAUSE,
                  marker="because", start=50)  # fmt: skip
    about = clause(f"{subject.short} {verb} because {reason}.", sentence, verb, subject, answer,
                   **more)  # fmt: skip
    return Fact(kind=FactKind.CAUSE, clause=about, answer=answer)


def test_how_angry_is_left_out_with_what_followed_from_it():
    assert reasons.SO.sub(r"\1 ", "because the cook was so angry") == "because the cook was angry"
    assert reasons.SO.sub(r"\1 ", "because she said so then") == "because she said so then"


def test_the_reasons_of_other_things():
    harbour, guide = part("the harbour", Role.SUBJECT), part("the guide", Role.SUBJECT)
    facts = (
        because(0, person(ANNA), "stopped", "the ice was thin", lemma="stop"),
        because(1, harbour, "closed", "the boats were late", lemma="close"),
        because(2, guide, "laughed", "the joke was old", lemma="laugh"),
    )
    asked = candidate("Why did Anna Berg stop?", "Because the ice was thin", facts[0].clause,
                      facts[0].answer, rule="cause", fact=FactKind.CAUSE)  # fmt: skip
    found = choices(asked, facts)
    assert texts(found) == {"Because the boats were late", "Because the joke was old"}
    assert "gives this as the reason why the harbour closed." in found[0].rationale


def wants(sentence, subject, verb, deed, **more):
    """An intention as a fact."""
    answer = part(f"to {deed}", Role.INFINITIVE, marker="to", inner=deed, kind=Kind.DEED,
                  head_tag="VB", start=60)  # fmt: skip
    about = clause(f"{subject.short} {verb} to {deed}.", sentence, verb, subject, answer, **more)
    return Fact(kind=FactKind.INTENTION, clause=about, answer=answer)


def test_what_others_plan():
    facts = (
        wants(0, person(ANNA), "planned", "climb the northern ridge", lemma="plan"),
        wants(1, person(PAUL), "hoped", "sell the old house", lemma="hope"),
        wants(2, person(MARIA), "decided", "write a letter home", lemma="decide"),
    )
    asked = candidate("What did Anna Berg plan to do?", "Climb the northern ridge",
                      facts[0].clause, facts[0].answer, Kind.DEED, rule="intention",
                      fact=FactKind.INTENTION)  # fmt: skip
    found = choices(asked, facts)
    assert texts(found) == {"Sell the old house", "Write a letter home"}
    assert "Paragraph 2 says that Paul Stone hoped to sell the old house." in {
        o.rationale for o in found
    }


def test_what_is_true_of_another_is_told_of_the_subject():
    own = person(ANNA)
    clauses = (
        clause("Anna Berg drilled a core in the ice.", 0, "drilled", own,
               part("a deep core in the ice"), lemma="drill"),
        clause("Maria Lopez painted the kitchen of the camp.", 1, "painted", person(MARIA),
               part("the kitchen of the camp"), lemma="paint"),
        clause("Paul Stone brought two barrels of fuel.", 2, "brought", person(PAUL),
               part("two barrels of fuel"), lemma="bring"),
    )  # fmt: skip
    asked = candidate("Which statement about Anna Berg is true, according to the article?",
                      "Anna Berg drilled a deep core in the ice", clauses[0], own,
                      Kind.STATEMENT, rule="true_of")  # fmt: skip
    found = choices(asked, clauses=clauses)
    assert texts(found) == {
        "Anna Berg painted the kitchen of the camp",
        "Anna Berg brought two barrels of fuel",
    }
    assert {o.rationale for o in found} == {
        "Paragraph 2 says this of Maria Lopez.",
        "Paragraph 3 says this of Paul Stone.",
    }


def of_anna(*others, stem="Which of these did Anna Berg do, according to the article?"):
    """The options for what Anna Berg did, beside what the others did."""
    own = person(ANNA)
    mine = clause("Anna Berg drilled a core in the ice.", 0, "drilled", own,
                  part("a deep core in the ice"), lemma="drill")  # fmt: skip
    asked = candidate(stem, "Drill a deep core in the ice", mine, own,
                      Kind.STATEMENT, rule="true_of")  # fmt: skip
    return texts(choices(asked, clauses=(mine, *others)))


PAINTED = clause("Maria Lopez painted the kitchen.", 1, "painted", person(MARIA),
                 part("the kitchen of the camp"), lemma="paint")  # fmt: skip
BROUGHT = clause("Paul Stone brought two barrels of fuel.", 2, "brought", person(PAUL),
                 part("two barrels of fuel"), lemma="bring")  # fmt: skip


def test_deeds_do_not_repeat_the_name_that_the_stem_has():
    assert of_anna(PAINTED, BROUGHT) == {
        "Paint the kitchen of the camp",
        "Bring two barrels of fuel",
    }


def test_what_is_no_deed_and_what_kills_is_none_of_them():
    killed = clause("Paul Stone was killed by a falling rock.", 2, "killed", person(PAUL),
                    part("by a falling rock", Role.AGENT), lemma="kill", passive=True,
                    auxiliaries=("was",), tag="VBN")  # fmt: skip
    assert of_anna(PAINTED, killed) == set()


def over(verb, *more):
    """What a government is offered for beside a battle that did something."""
    things = [part(w, Role.SUBJECT, kind=Kind.EVENT, definite=True) for w in
              ("the government", "the battle")]  # fmt: skip
    battle = clause(f"The battle {verb} two new harbours .", 1, verb, things[1],
                    part("two new harbours"))  # fmt: skip
    world = index("The government spoke .", battle.evidence.quote, clauses=[battle, *more])
    return subjects.able(things[0], battle, replace_tale(world))


def replace_tale(world):
    """The world as one with figures, so that it is no tale."""
    tokens = world.world.document.tokens
    document = replace(world.world.document, tokens=(*tokens, replace(tokens[-1], text="1900")))
    return replace(world, world=replace(world.world, document=document))


def test_a_thing_does_only_what_the_article_tells_of_its_like():
    assert not over("reached")
    government = part("a government", Role.SUBJECT)
    same = clause("A government reached peace .", 0, "reached", government, part("peace"))
    assert over("reached", same)


def test_what_is_said_of_one_project_may_hold_for_another():
    projects = [entity(n, name, Kind.ORGANISATION) for n, name in enumerate(
        ("Project Tern", "Project Gull", "Project Auk"))]  # fmt: skip
    clauses = [
        clause("", n, "used", part(one.name, Role.SUBJECT, of=one), part(thing), lemma="use")
        for n, (one, thing) in enumerate(
            zip(projects, ("three old ships from Oslo", "two new ships from Turku",
                           "large white balloons of silk"), strict=True)
        )
    ]  # fmt: skip
    asked = candidate("Which statement about Project Tern is true, according to the article?",
                      "Project Tern used three old ships from Oslo", clauses[0],
                      clauses[0].subject, Kind.STATEMENT, rule="true_of")  # fmt: skip
    assert choices(asked, clauses=clauses, entities=projects) == ()


def test_no_he_for_a_she():
    own = person(ANNA)
    clauses = [
        clause("", n, verb, person(who), part(thing))
        for n, (who, verb, thing) in enumerate(
            (
                (ANNA, "drilled", "a deep core in the ice"),
                (PAUL, "washed", "his red shirt and socks"),
                (MARIA, "painted", "the kitchen of the camp"),
            )
        )
    ]
    asked = candidate("Which statement about Anna Berg is true, according to the article?",
                      "Anna Berg drilled a deep core in the ice", clauses[0], own,
                      Kind.STATEMENT, rule="true_of")  # fmt: skip
    assert choices(asked, clauses=clauses) == ()


def test_options_that_a_rule_brings_are_proved_as_well():
    about = clause("Anna Berg found it.", 0, "found", person(ANNA), lemma="find")
    brought = (
        Option("Berg", "Paragraph 2 names her.", "rule"),
        Option("Paul Stone", "Paragraph 2 names him.", "rule"),
        Option("Maria Lopez", "Paragraph 3 names her.", "rule"),
    )
    asked = candidate("Who found it?", "Anna Berg", about, person(ANNA), options=brought)
    assert texts(choices(asked)) == {"Paul Stone", "Maria Lopez"}


def test_what_others_believe_or_want_as_a_reason():
    group = part("the guides", Role.SUBJECT, kind=Kind.PEOPLE, plural=True)
    porters = part("the porters", Role.SUBJECT, kind=Kind.PEOPLE, plural=True)
    asked_fact = because(0, porters, "stopped", "the ice was thin", lemma="stop")
    beliefs = (
        said(5, person(PAUL), "believed", "the road was closed", lemma="believe"),
        said(6, group, "feared", "the camp would move", lemma="fear"),
        said(7, person(MARIA), "announced", "the food was cold", lemma="announce"),
    )
    asked = candidate("Why did the porters stop?", "Because the men saw that the ice was thin",
                      asked_fact.clause, asked_fact.answer, rule="cause",
                      fact=FactKind.CAUSE)  # fmt: skip
    found = choices(asked, (asked_fact, *beliefs), sentences=("",) * 8)
    assert texts(found) == {
        "Because Paul Stone believed that the road was closed",
        "Because the guides feared that the camp would move",
    }
    assert (
        "Paragraph 6 tells this without connecting it with what is asked; the reason stands in "
        "paragraph 1."
    ) in {o.rationale for o in found}


def test_a_neighbour_is_not_the_one_next_door():
    own = part("Anna", Role.SUBJECT, of=ANNA)
    assert clausal.same_one(own, part("Anna Berg", Role.SUBJECT, of=entity(9, "Anna Berg")))
    assert not clausal.same_one(own, part("Anna Berg’s neighbour", Role.SUBJECT))


def test_no_adverb_that_would_change_its_place():
    luckily = part("luckily", Role.ADVERB, fronted=True)
    told = clause("Luckily Anna Berg found a dry cave.", 0, "found", person(ANNA), luckily)
    plain = clause("Anna Berg found a dry cave.", 0, "found", person(ANNA))
    assert [subjects.moved(c) for c in (told, plain)] == [True, False]


def test_nobody_of_the_family_that_the_stem_names_is_offered():
    father = entity(0, "Milan Berg", role="priest")
    assert names.kindred(father, "Who hired Anna Berg as a guide?")
    assert names.kindred(father, "Who licensed Anna Berg’s patents?")
    assert not names.kindred(father, "Who hired Anna Holm as a guide?")


def test_a_river_called_like_a_person_is_not_put_beside_persons():
    ran = clause("The river Berg ran north .", 0, "ran", part("The river Berg", Role.SUBJECT))
    asked = candidate("What is the river called?", "Berg", ran, ran.subject, Kind.PERSON)
    assert sources_for(asked) == ()
    assert sources_for(replace(asked, stem="Who ran north?"))


def test_only_what_speaks_of_the_same_matter_could_answer():
    sold = clause(
        "The guild sold the mill .", 0, "sold",
        part("The guild", Role.SUBJECT, kind=Kind.GROUP, start=0, end=2),
        part("the mill", start=3, end=5), lemma="sell",
    )  # fmt: skip
    asked = candidate("Why did the guild sell the mill?", "To pay its debts", sold, sold.parts[0])
    for words, same in (("the mill", True), ("a boat", False)):
        other = clause(
            f"The monks bought {words} .", 1, "bought",
            part("The monks", Role.SUBJECT, kind=Kind.GROUP, start=6, end=8),
            part(words, start=9, end=11), lemma="buy",
        )  # fmt: skip
        quotes = (sold.evidence.quote, other.evidence.quote, "It cost 3000 crowns in 1990 .")
        world = index(*quotes, clauses=[sold, other])
        tokens = (
            replace(t, pos="NOUN" if t.text in {"guild", "mill", "monks", "boat"} else "X")
            for t in world.world.document.tokens
        )
        document = replace(world.world.document, tokens=tuple(tokens))
        made = replace(world, world=replace(world.world, document=document))
        assert clausal.one_matter(other, asked, made) is same

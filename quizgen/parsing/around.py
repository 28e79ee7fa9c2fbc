"""Signs in the text around a pronoun: who else might be meant, and what must be the same."""

from __future__ import annotations

from quizgen.domain.document import Antecedent, Token
from quizgen.domain.kind import Kind
from quizgen.parsing.binding import owning_subject
from quizgen.parsing.nearest import Search, earlier, main_clause
from quizgen.parsing.referents import MANY, Referent
from quizgen.parsing.script import OBJECTS, SUBJECTS, Script

LEAVING = frozenset("go leave depart disappear vanish".split())
PERSONAL_REACH = 2  # sentences back for he and she


def doubtful(search: Search, only: Referent) -> bool:
    """Whether one whose sex the text does not tell stands beside one of the pronoun's sex in the
    sentence before, but for a tale's "The fox was so glad that he ..."."""
    script = search.script
    if script.tale and lesser(search) and only.subject and main_clause(script, only):
        return False
    if script.tale and told_by(search, only):
        return False
    return any(
        one.gender and one.identity != only.identity for one in earlier(search, PERSONAL_REACH)
    )


def lesser(search: Search) -> bool:
    """Whether the pronoun is the subject of a clause that tells when, why or with what effect, of
    the main verb of its sentence."""
    script, token = search.script, search.token
    verb = script.tokens[token.head]
    above = script.tokens[verb.head]
    so = verb.dep == "ccomp" and above.dep == "acomp"
    if so:
        above = script.tokens[above.head]
    return token.dep in SUBJECTS and above.dep == "ROOT" and (verb.dep == "advcl" or so)


def told_by(search: Search, only: Referent) -> bool:
    """Whether the main verb's object is meant in a phrase that its subject rules: "The fox tricked
    the bear by telling him ..."."""
    script, token = search.script, search.token
    verb, noun = script.tokens[token.head], script.tokens[only.head]
    ruled = verb.dep == "pcomp" and verb.tag == "VBG" and token.dep in OBJECTS
    return ruled and noun.dep == "dobj" and script.tokens[noun.head].dep == "ROOT"


def aside(search: Search, only: Referent) -> bool:
    """Whether a tale names it only in passing ("The master, whom Rex had warned, beat him"), while
    the sentence before is about another whom the pronoun may mean."""
    script = search.script
    clause = script.tokens[only.head]
    while clause.dep not in {"relcl", "ROOT"}:
        clause = script.tokens[clause.head]
    within = clause.dep == "relcl" and search.token.i not in script.tree(clause.i)
    if script.tale and departed(search, only):
        return True
    others = (o for o in earlier(search, 1) if o.subject and o.identity != only.identity)
    return script.tale and within and any(others)


def departed(search: Search, only: Referent) -> bool:
    """Whether its clause says that it was gone by then: "When the pedlar had left, he"."""
    script = search.script
    verb = script.tokens[script.tokens[only.head].head]
    had = any(t.text.lower() == "had" for t in script.children(verb.i))
    gone = verb.dep == "advcl" and verb.lemma.lower() in LEAVING and had
    return only.subject and gone and not any(t.dep in OBJECTS for t in script.children(verb.i))


def stranger(search: Search, found: list[Referent]) -> bool:
    """Whether a name of which nothing is known, and which may be a person's, acts or owns
    something in a sentence between all that was `found` and the pronoun."""
    script = search.script
    last = script.tokens[max(one.head for one in found)].sentence
    return any(
        t.pos == "PROPN"
        and t.text[:1].isupper()
        and t.dep in SUBJECTS | {"poss"}
        and t.i not in script.at
        and not script.children(t.i)
        for t in script.tokens[script.sentences[last].end : search.token.i]
    )


def unknown_name(search: Search) -> bool:
    """Whether the pronoun goes back to a bare name of whose bearer nothing is known, who may be a
    person: "Brandt opened his shop"."""
    token = owning_subject(search.script, search.token)
    if token is None or token.pos != "PROPN" or search.script.children(token.i):
        return False
    mention = search.script.at.get(token.i)
    return mention is None or mention.kind in {Kind.ORGANISATION, Kind.PRODUCT, Kind.WORK}


def name_between(search: Search, found: list[Referent]) -> bool:
    """Whether the sentence before has such a name in front, after all that is `found`: "Its owner
    is Ada Lund. Brandt's youth was hard. He ..."."""
    script, index = search.script, search.sentence.index - 1
    if index < 0 or script.sentences[index].paragraph != search.sentence.paragraph:
        return False
    last = script.sentences[index]
    return all(one.head < last.start for one in found) and any(
        token.dep in SUBJECTS | {"poss"}
        and token.pos == "PROPN"
        and not token.text.isupper()
        and mention is not None
        and mention.end - mention.start == 1
        and mention.kind in {Kind.ORGANISATION, Kind.PRODUCT, Kind.WORK}
        and all(t.dep == "case" for t in script.children(token.i))
        for token in script.tokens[last.start : last.end]
        for mention in [script.at.get(token.i)]
    )


def named_after(search: Search) -> Referent | None:
    """What the main clause names as its subject after a pronoun in the clause that leads up to
    it: "When they are ripe, the apples are picked"."""
    script = search.script
    verb = script.governor(search.token)
    if verb.dep != "advcl" or verb.head < verb.i:
        return None
    subject = script.subject(script.tokens[verb.head])
    if subject is None or subject.text.lower() == search.low:
        return None
    one = search.referent(subject)
    return one if one is not None and search.fits(one) else None


def listed(search: Search, one: Referent) -> bool:
    """Whether its own sentence says that it is several things, which may be meant as well: "The
    main crops are rye and oats. They ..."."""
    verb = search.script.tokens[search.script.tokens[one.head].head]
    many = search.low in MANY and verb.lemma == "be" and verb.i < search.token.i
    complements = [t for t in search.script.children(verb.i) if t.dep == "attr"]
    return many and any(t.dep == "conj" for c in complements for t in search.script.children(c.i))


def agrees(search: Search, owner: Token) -> bool:
    """Whether a noun may have the pronoun's number ("various species of frogs ... their")."""
    if search.low not in MANY:
        return owner.tag != "NNS"
    tokens = (search.script.tokens[i] for i in search.script.tree(owner.i))
    return any(t.tag == "NNS" for t in tokens if t.i < search.token.i)


def told(script: Script, one: Referent) -> bool:
    """Whether it is the subject of a clause that the sentence states for itself."""
    return script.tokens[script.tokens[one.head].head].dep in {"ROOT", "conj", "ccomp"}


def past(search: Search) -> bool:
    """Whether the pronoun is no subject of a verb whose form would not go with a group."""
    verb = search.script.governor(search.token)
    helpers = [t for t in search.script.children(verb.i) if t.dep in {"aux", "auxpass"}]
    first = helpers[0] if helpers else verb
    told = first.tag in {"VBD", "MD"} and first.text.lower() != "were"
    return told if search.token.dep in SUBJECTS else search.token.dep == "poss"


def the_same(search: Search) -> Antecedent | None:
    """What the same pronoun stands for as the subject of the clause before in the sentence, where
    the one clause depends on the other: "though they include boys, they are mostly girls"."""
    script, token = search.script, search.token
    verb = script.governor(token)
    for other in script.tokens[search.sentence.start : token.i]:
        known = search.found.get(other.i)
        above = script.tokens[other.head]
        leads = above.dep == "advcl" and above.head == verb.i and token.head == verb.i
        parallel = other.dep in SUBJECTS and token.dep in SUBJECTS and leads
        if known is not None and parallel and other.text.lower() == search.low:
            return known
    return None

"""For every check, cases on which it fires and cases on which it must not."""

from dataclasses import dataclass, replace

from quizgen.domain.clause import Clause, Role, Sense, Status
from quizgen.domain.fact import FactKind
from quizgen.domain.kind import Kind

from .build import (
    BOUCH,
    BRIDGE,
    Case,
    case,
    clause,
    document,
    entity,
    part,
    why,
)


@dataclass(frozen=True)
class Examples:
    fires: tuple[Case, ...]
    silent: tuple[Case, ...]


def stems(*texts: str) -> tuple[Case, ...]:
    return tuple(case(text) for text in texts)


def objects(stem: str, subject: str, verb: str, lemma: str) -> Case:
    """A question for the object of a verb, in a sentence of its own."""
    doc = document(f"In the end {subject} {verb} a heavy iron chain with many links.", root=verb)
    chain = part("a heavy iron chain", head="chain")
    about = clause(doc, verb, part(subject, Role.SUBJECT), chain, lemma=lemma)
    return case(stem, "A heavy iron chain", doc=doc, about=about, answer=chain)


def attempted(stem: str) -> Case:
    """A question about a sentence that tells at what an attempt aimed."""
    doc = document(
        "A late bid by the town, Dundee, to host the games failed in May.", root="failed"
    )
    bid = part("A late bid", Role.SUBJECT, head="bid")
    return case(stem, "In May", doc=doc, about=clause(doc, "failed", bid, lemma="fail"))


def believed(stem: str) -> Case:
    """A question on a sentence that tells what a view says."""
    doc = document("The old view that plants feed on earth was given up in 1690.", root="given")
    about = clause(doc, "given", part("the old view", Role.SUBJECT), BRIDGE, lemma="give")
    return case(stem, "1690", doc=doc, about=about, answer=BRIDGE)


def again(stem: str, rule: str, second: str) -> Case:
    """A question on the first of two sentences."""
    doc = document(
        f"Ada Lund named a dam, a mill and other things in 1878.\n\n{second}", root="named"
    )
    dam = part("a dam", head="dam")
    about = clause(doc, "named", part("Ada Lund", Role.SUBJECT), dam, lemma="name")
    return case(stem, "A dam", doc=doc, about=about, answer=dam, rule=rule)


def keys(*texts: str, kind: Kind = Kind.THING) -> tuple[Case, ...]:
    return tuple(
        case("What did the railway open in that summer?", text, kind=kind, answer=BRIDGE)
        for text in texts
    )


def with_status(stem: str, status: Status, speaker: str = "") -> Case:
    doc = document(root="designed")
    about = clause(doc, "designed", BOUCH, BRIDGE, status=status, speaker=speaker)
    return case(stem, "A long bridge", doc=doc, about=about, answer=BRIDGE)


def negated(stem: str, key: str = "A long bridge") -> Case:
    doc = document(
        "Thomas Bouch did not build the long bridge because the iron was too weak.", root="build"
    )
    about = clause(doc, "build", BOUCH, BRIDGE, tag="VB", auxiliaries=("did",), negation="not")
    return case(stem, key, doc=doc, about=about, answer=BRIDGE)


def source(text: str, root: str = "designed", **more: object) -> Case:
    doc = document(text, root=root)
    return case(doc=doc, about=clause(doc, root, BOUCH, BRIDGE), **more)


def speech(*speakers: str) -> Case:
    doc = document(
        "Anna Reed warned that the pier was weak. Omar Vale hoped that it would hold.",
        root="warned",
    )
    about = clause(doc, "warned", part("Anna Reed", Role.SUBJECT, kind=Kind.PERSON))
    said = tuple(
        clause(doc, "hold", part("it", Role.SUBJECT), status=Status.REPORTED, speaker=s)
        for s in speakers
    )
    return case(
        "Who warned that the pier was weak?",
        "Anna Reed",
        doc=doc,
        about=about,
        others=said,
        fact=FactKind.STATEMENT,
    )


def beside(other: str, stands_for: int | None) -> Case:
    """Who warned: a person with a name, beside another who speaks."""
    doc = document(
        "Anna Reed warned that the pier was weak. Omar Vale hoped that it would hold.",
        root="warned",
        names=(entity(0, "Anna Reed"), entity(1, "Omar Vale")),
    )
    anna = part("Anna Reed", Role.SUBJECT, kind=Kind.PERSON, proper=True, entity=0)
    about = clause(doc, "warned", anna, lemma="warn")
    about = replace(about, parts=(part("that the pier was weak", Role.CONTENT),))
    pier = part("the pier", Role.SUBJECT)
    told = clause(doc, "hold", pier, status=Status.REPORTED)
    own = replace(told, speaker="Anna Reed", speaker_entity=0)
    more = replace(told, speaker=other, speaker_entity=stands_for)
    return case(
        "Who warned that the pier was weak?",
        "Anna Reed",
        doc=doc,
        about=about,
        others=(own, more),
        fact=FactKind.STATEMENT,
    )


def reported(first: str, subject: str = "the report") -> Case:
    """What a report says, in an article that begins with the first sentence."""
    doc = document(f"{first} In the end {subject} says that old piers need care.", root="says")
    noun = subject.rsplit(maxsplit=1)[-1].removesuffix("s")
    about = clause(doc, "says", part(subject, Role.SUBJECT, head=noun), lemma="say")
    said = part("that old piers need care", Role.CONTENT, marker="that")
    return case(
        f"What does {subject} say about old piers?",
        "They need care",
        doc=doc,
        about=about,
        answer=said,
        fact=FactKind.STATEMENT,
        kind=Kind.STATEMENT,
    )


def subject_of(title: str, *names: str, key: str = "Thomas Bouch", **more: object) -> Case:
    people = tuple(entity(i, name) for i, name in enumerate((key, *names)))
    doc = document(
        f"{key} designed the long bridge. {key} was proud of it. {key} lived near it.",
        title=title,
        root="designed",
        names=people,
    )
    subject = part(key, Role.SUBJECT, kind=Kind.PERSON, proper=True, entity=0)
    return case(key=key, doc=doc, about=clause(doc, "designed", subject, BRIDGE), **more)


def rival(first: str, second: str, stem: str, *settings: str) -> Case:
    """Two sentences with one verb and one subject, of which the first is asked about."""
    doc = document(f"{first}\n\n{second}", root="visited")
    home = first.split(" visited ")[1].split(" in ", maxsplit=1)[0].rstrip(".")
    away = second.split(" visited ")[1].split(" in ", maxsplit=1)[0].rstrip(".")
    when = [f"in {s}" for s in settings]
    mine = [part(w, Role.PREPOSITIONAL, sense=Sense.TIME, marker="in") for w in when[:1]]
    theirs = [part(w, Role.PREPOSITIONAL, sense=Sense.TIME, marker="in") for w in when[1:]]
    subject = part(first.split(" visited ", maxsplit=1)[0], Role.SUBJECT, kind=Kind.PERSON)
    other = part(second.split(" visited ", maxsplit=1)[0], Role.SUBJECT, kind=Kind.PERSON)
    about = clause(doc, "visited", subject, part(home, proper=True), *mine, lemma="visit")
    moved = clause(doc, "visited", other, part(away, proper=True), *theirs, lemma="visit")
    later = replace(moved, root=99)
    return case(stem, home, doc=doc, about=about, answer=part(home, proper=True), others=(later,))


def fled(noun: str) -> Case:
    """What somebody escaped from, in an article that also has the verb's noun."""
    doc = document(
        f"The bear escaped from the iron cage.\n\nThe paper told of {noun}.", root="escaped"
    )
    i = next(t.i for t in doc.tokens if t.text == "escape")
    tree = {i + 1: (i, "prep"), len(doc.tokens) - 2: (i + 1, "pobj")}
    tokens = tuple(
        replace(t, head=tree[t.i][0], dep=tree[t.i][1])
        if t.i in tree
        else replace(t, head=len(doc.tokens) - 2, dep="x")
        if i + 1 < t.i < len(doc.tokens) - 2
        else t
        for t in doc.tokens
    )
    doc = replace(doc, tokens=tokens)
    cage = part("from the iron cage", Role.PREPOSITIONAL, marker="from", head="cage")
    about = clause(doc, "escaped", part("the bear", Role.SUBJECT), cage, lemma="escape")
    return case(
        "What did the bear escape from?", "The iron cage", doc=doc, about=about, answer=cage
    )


def allowed(key: str) -> Case:
    """What somebody agreed to, with an exception."""
    doc = document("The king agreed to all wishes except the one for a bridge.", root="agreed")
    wishes = part("to all wishes", Role.PREPOSITIONAL, marker="to", head="wish")
    about = clause(doc, "agreed", part("the king", Role.SUBJECT), wishes, lemma="agree")
    return case("What did the king agree to?", key, doc=doc, about=about, answer=wishes)


def served(made: str) -> Case:
    """What a city served as, in an article that also says what something was made."""
    doc = document(
        f"Dundee served as a refuge for sailors.\n\nThe queen made {made} a naval base.",
        root="served",
    )
    refuge = part("as a refuge", Role.PREPOSITIONAL, marker="as", head="refuge")
    dundee = part("Dundee", Role.SUBJECT, kind=Kind.CITY, proper=True)
    about = clause(doc, "served", dundee, refuge, lemma="serve")
    queen = part("The queen", Role.SUBJECT, kind=Kind.PERSON)
    base = clause(doc, "made", queen, part(made, Role.INDIRECT), part("a naval base"), lemma="make")
    return case(
        "What did Dundee serve as?",
        "A refuge for sailors",
        doc=doc,
        about=about,
        answer=refuge,
        others=(base,),
    )


def stores(second: str) -> Case:
    """Two figures in two sentences about one railway."""
    doc = document(
        f"In 1871 the railway opened 12 stores in Fife.\n\nIt later opened 30 {second}.",
        root="opened",
    )
    mine = part("12 stores in Fife", head="store", figure="12", counted="stores in Fife")
    theirs = part(f"30 {second}", head="store", figure="30", counted=second)
    railway = part("the railway", Role.SUBJECT)
    about = clause(doc, "opened", railway, mine, lemma="open")
    other = replace(clause(doc, "opened", railway, theirs, lemma="open"), root=99)
    stem = "How many stores in Fife did the railway open?"
    return case(stem, "12", doc=doc, about=about, answer=mine, others=(other,), kind=Kind.NUMBER)


def listed(key: str) -> Case:
    doc = document("In spring the railway ordered iron, coal and timber.", root="ordered")
    goods = part("iron, coal and timber", head="iron", members=("iron", "coal", "timber"))
    about = clause(doc, "ordered", part("the railway", Role.SUBJECT), goods, lemma="order")
    return case("What did the railway order in spring?", key, doc=doc, about=about, answer=goods)


def told_of(key: str, sentence: str, several: bool = False) -> Case:
    """What the railway bought, by a sentence that begins with that."""
    doc = document(sentence, root="bought")
    bought = clause(
        doc, "bought", part("the railway", Role.SUBJECT, plural=several), part(key), lemma="buy"
    )
    tokens = tuple(replace(t, tag="VBP") if t.text == "are" else t for t in doc.tokens)
    doc = replace(doc, tokens=tokens)
    return case("What did the railway buy?", key, doc=doc, about=bought, answer=bought.parts[0])


OTHERS = "Many people in Lund paint in 1990. " * 8
LONG = document(
    f"Thomas Bouch designed the square for the government. {OTHERS}",
    root="designed",
)


def worrying(stem: str) -> Case:
    doc = document("The noise is more worrying because the wind is loud.", root="is")
    predicate = part("more worrying", Role.PREDICATE, head_tag="JJ")
    cause = part("because the wind is loud", Role.ADVERBIAL, sense=Sense.CAUSE, kind=Kind.REASON)
    noise = part("the noise", Role.SUBJECT)
    about = clause(doc, "is", noise, predicate, cause, lemma="be", tag="VBZ")
    return case(stem, "Because the wind is loud", doc=doc, about=about, answer=cause)


def cooler(stem: str) -> Case:
    doc = document("The air is cooler near the wide water in summer.", root="is")
    shore = part("near the wide water", Role.PREPOSITIONAL, sense=Sense.PLACE)
    predicate = part("cooler", Role.PREDICATE, head_tag="JJR")
    about = clause(
        doc, "is", part("the air", Role.SUBJECT), predicate, shore, lemma="be", tag="VBZ"
    )
    return case(stem, "Near the wide water", doc=doc, about=about, answer=shore)


def let(stem: str, verb: str = "let", lemma: str = "let") -> Case:
    doc = document(f"In the end the law {verb} people build of brick.", root=verb)
    deed = part("build of brick", Role.INFINITIVE, kind=Kind.DEED)
    about = clause(doc, verb, part("the law", Role.SUBJECT), deed, lemma=lemma)
    return case(stem, "Build of brick", doc=doc, about=about, answer=deed, fact=FactKind.CAUSATION)


def named(stem: str) -> Case:
    """A name that is also a word."""
    doc = document(
        "The town had asked Anning to come. In May Anning came by boat.",
        root="came",
        names=(entity(0, "Mary Anning", Kind.PERSON, "Anning"),),
    )
    return case(stem, doc=doc, about=clause(doc, "came", BOUCH, lemma="come"))


def ministry(stem: str) -> Case:
    """A word that has a capital at the start of a sentence and in a name."""
    doc = document(
        "Building workers like building. The Ministry of Building designed a bridge.",
        root="designed",
    )
    return case(stem, doc=doc, about=clause(doc, "designed", BOUCH, part("a bridge")))


def spoken(words: str) -> Case:
    return case(f"Who said: “{words}”?", "Anna Reed", fact=FactKind.QUOTATION)


def given(key: str, verb: str) -> Case:
    """A reason in a speaker's own words, told of her."""
    doc = document(f"Anna Reed left the pier because I {verb} the wind.", root="left")
    i = next(t.i for t in doc.tokens if t.text == "I")
    changed = {i: {"head": i + 1, "dep": "nsubj"}, i + 1: {"tag": "VBP"}}
    tokens = tuple(replace(t, **changed.get(t.i, {})) for t in doc.tokens)
    doc = replace(doc, tokens=tokens)
    return why("Why did Anna Reed leave the pier?", key, f"because I {verb} the wind", doc=doc)


def party(*names: str) -> Case:
    """What "the party" did, in an article with parties that have names."""
    known = tuple(entity(i, name, Kind.ORGANISATION) for i, name in enumerate(names))
    doc = document("In 1878 the party bought a long bridge.", root="bought", names=known)
    about = clause(doc, "bought", part("the party", Role.SUBJECT), BRIDGE, lemma="buy")
    return case(
        "What did the party buy in 1878?", "A long bridge", doc=doc, about=about, answer=BRIDGE
    )


def sold(stem: str, *names: str) -> Case:
    """What was sold to "the museum", in an article with museums that have names."""
    known = tuple(entity(i, name, Kind.ORGANISATION) for i, name in enumerate(names))
    return case(stem, doc=document(root="designed", names=known))


def became(key: str, second: str) -> Case:
    """What a town became; `second` is how the word after the first is tagged."""
    doc = document(f"In the end Dundee became {key}.", root="became")
    first = next(t.i for t in doc.tokens if t.text == key.split(maxsplit=1)[0])
    pos = {first: "ADJ", first + 1: second}
    doc = replace(doc, tokens=tuple(replace(t, pos=pos.get(t.i, t.pos)) for t in doc.tokens))
    like = part(key, Role.ATTRIBUTE)
    dundee = part("Dundee", Role.SUBJECT, kind=Kind.CITY, proper=True)
    about = clause(doc, "became", dundee, like, lemma="become")
    return case(
        "What did Dundee become?", key, doc=doc, about=about, answer=like, kind=Kind.DESCRIPTION
    )


def settled(name: str) -> Case:
    """A "city" that received something."""
    doc = document(f"In the end {name} received a patent for a pump.", root="received")
    who = part(name, Role.SUBJECT, kind=Kind.CITY, proper=True)
    about = clause(doc, "received", who, part("a patent"), lemma="receive")
    return case("Which city received a patent for a pump?", name, doc=doc, about=about)


def married(stem: str, kind: Kind) -> Case:
    doc = document("In the end Anna Reed married Omar Vale of Perth.", root="married")
    whom = part("Omar Vale of Perth", kind=kind, proper=True)
    reed = part("Anna Reed", Role.SUBJECT, kind=Kind.PERSON)
    about = clause(doc, "married", reed, whom, lemma="marry")
    return case(stem, "Omar Vale of Perth", doc=doc, about=about, answer=whom)


def doing(who: str) -> Case:
    doc = document(f"In the end {who} stopped when the wide river froze.", root="stopped")
    when = part("when the wide river froze", Role.ADVERBIAL, sense=Sense.TIME)
    about = clause(doc, "stopped", part(who, Role.SUBJECT), when, lemma="stop")
    stem = f"What did {who} do when the wide river froze?"
    return case(stem, f"{who} stopped", doc=doc, about=about, answer=when, kind=Kind.STATEMENT)


def capital(verb: str, lemma: str) -> Case:
    """A city that stands for its country, or for itself."""
    doc = document(
        f"In the end Seoul {verb} a long bridge over the river.",
        root=verb,
        names=(entity(0, "Seoul", Kind.CITY, part_of=frozenset({1})), entity(1, "South Korea")),
    )
    seoul = part("Seoul", Role.SUBJECT, kind=Kind.CITY, proper=True, entity=0)
    about = clause(doc, verb, seoul, part("a long bridge"), lemma=lemma)
    stem = f"Which city {verb} a long bridge over the river?"
    return case(stem, "Seoul", doc=doc, about=about, class_noun="city")


def creature() -> Clause:
    doc = document("In the end the creature was a big fish with teeth.", root="was")
    fish = part("a big fish", Role.ATTRIBUTE)
    return clause(doc, "was", part("the creature", Role.SUBJECT), fish, lemma="be")


def weekday(stem: str) -> Case:
    """A story that gives the date of its first day."""
    doc = document(
        "On Sunday 2 September 1666 a fire began near the river. On Tuesday it reached the hill.",
        root="began",
    )
    return case(
        stem, "The hill", doc=doc, about=clause(doc, "began", part("a fire")), answer=BRIDGE
    )


def timed(key: str) -> Case:
    date = part(key, Role.PREPOSITIONAL, kind=Kind.DATE, sense=Sense.TIME)
    return case("When did the railway open the long bridge?", key, answer=date)


def of_kind(stem: str, key: str, kind: Kind, **more: object) -> Case:
    return case(stem, key, answer=part(key, kind=kind), **more)


EXAMPLES: dict[str, Examples] = {
    "stem form": Examples(
        fires=(
            *stems(
                "who designed the long bridge over the Tay?",
                "Who designed the long bridge over the Tay",
                "Who designed the long bridge over the Tay ?",
                "Who designed the the long bridge over the Tay?",
                "Who designed the long bridge, over the Tay,?",
                "Who designed the “long bridge over the Tay?",
                "Who fell?",
                "Which town is bordered to the south Fife to the west to the east?",
                "How many old houses and a church did the fire reach?",
                "Who designed the long bridge with the Tay Company which was led by Anna Berg?",
                "How many spoons of rice, half a cup of tea and a biscuit did Anna get?",
                "Where did the man who knew Anna Reed take Anna Reed?",
                "What did the storm defeat ’s in 1879?",
                "The long bridge was designed by whom in 1871?",
                "Who designed a the long bridge over the Tay?",
                "What did Anna buy on the first of Anna’s journeys?",
                "What did the letter to the TUC ask the TUC to do?",
                "Who said that but the bridge was too weak?",
                "Who is called one of the first, and most famous?",
                "What did the railway company tell the town about the railway company?",
                "What ca n’t the long bridge carry?",
                "Who kept the long bridge open even when nobody paid?",
                "Who designed the long bridge " + "near the old town " * 5 + "of Wormit?",
                "What can only the old trains cross?",
                "What did the railway buy in Leeds, as for example done in York?",
                "What did the railway buy in the town later called Wormit?",
                "What was the railway’s town building?",
                "What did Anna Reed buy when Reed's new clerk left the town?",
                "Who designed the long bridge " + "near the old town " * 7 + "of Wormit?",
            ),
            let("What did the law force people do?", "forced", "force"),
        ),
        silent=(
            *stems(
                "Who designed the long bridge over the Tay?",
                "According to Anna Reed, why did the pier fall?",
                "Who was one of the first to cross the bridge?",
                "What did the railway company tell the town about the new bridge?",
                "In what year did the bridge open?",
                "About how many people watched the train?",
                "Who said that “the wind had had its way”?",
                "Who said that “here I rest, and I am glad that I came”?",
                "What did Anna Reed buy when Omar Vale left the town?",
            ),
            case("What is a girder?", "A long beam", fact=FactKind.DEFINITION),
            let("What did the law let people do?"),
        ),
    ),
    "capitals": Examples(
        fires=(
            case("What did the Water carry past the town?"),
            case("What do Bridge engineers believe about the Tay?"),
            case("Who designed the LONG BRIDGE over the Tay?"),
            case(key="THOMAS BOUCH"),
            why(key="Because the Water was cold"),
            ministry("What do Building workers want?"),
            named("Why was anning not invited to the town?"),
        ),
        silent=(
            *stems(
                "Who designed the bridge for the North British Railway?",
                "What did the engineers of NATO and the FBI want?",
            ),
            named("Why was Anning not invited to the town?"),
            ministry("What does the Ministry of Building want?"),
        ),
    ),
    "first person": Examples(
        fires=(
            *stems(
                "What did Anna Reed say about our bridge?",
                "What does Anna Reed say that I need?",
                "Why should you cross the bridge at night?",
            ),
            given("Because she fear the wind", "fear"),
        ),
        silent=(
            *stems(
                "What did the US want to build after World War I?",
                "Why did the men leave the San Pedro mine in May?",
            ),
            given("Because she fears the wind", "fear"),
            given("Because she can wait", "can"),
        ),
    ),
    "dangling word": Examples(
        fires=(
            *stems(
                "What did the railway also build near the town?",
                "What held the four trains therein?",
                "What happens once it is about thirty metres thick?",
                "Why was this bridge closed to trains?",
                "What did the railway order instead?",
                "Why did the other towns object to the bridge?",
                "What happened to the town during that storm?",
                "How did the railway narrow that range down?",
                "What happened in such storms near the town?",
                "Why did Thomas Bouch do so in winter?",
                "What did Thomas Bouch find there in winter?",
                "How did the railway pay for the same bridge?",
                "Whom did the storm rout there in winter?",
            ),
            why("Why did he leave the railway?"),
            why("Why did it close in the winter?"),
            case(
                "Who designed her for the railway?",
            ),
            why("Why did Thomas Bouch leave her to the storm?"),
            why("Why did Thomas Bouch leave his coat?", "Because the wind took her hat"),
            case("How many trains does the bridge carry yet?"),
            case(
                "Why did the railway leave the town that he loved?",
                about=clause(
                    document("The railway left the town that he loved.", root="left"),
                    "left",
                    part("The railway", Role.SUBJECT),
                    part("the town that he loved", pronouns=("he",)),
                ),
                doc=document("The railway left the town that he loved.", root="left"),
                answer=part("a reason", Role.ADVERBIAL),
            ),
        ),
        silent=(
            *stems(
                "Who said that output would fall?",
                "What did the railway build instead of a tunnel?",
                "Why are so many bridges built of iron?",
                "Why is the valley too narrow for a bridge?",
                "What did those who crossed the bridge pay?",
                "Who designed the bridge that spans the Tay?",
                "Why were there no trains in winter?",
                "How did the two towns help each other?",
                "What did the town trade with other towns?",
                "How long did it take to build the bridge?",
                "Why is it hard to cross the river?",
                "Who lost his post after the storm?",
            ),
            why("Why did Thomas Bouch leave his post?"),
            why("Why did Thomas Bouch leave his wife?", "Because Anna Reed lost her hat"),
            why("Why did the railway close its station?"),
        ),
    ),
    "deixis in stem": Examples(
        fires=stems(
            "What did the railway announce on Wednesday?",
            "How many towns did the railway reach a year later?",
            "How many trains cross the bridge today?",
            "What did the railway build last year?",
            "Why did the bridge close two years ago?",
            "What did the railway build the following summer?",
        ),
        silent=(
            *stems(
                "What did the railway announce on Wednesday, 3 May 1871?",
                "Who knew that the bridge was weak?",
                "What did the railway build in the last year of the war?",
                "Why are shops closed on Sundays?",
            ),
            weekday("What did the fire reach on Tuesday?"),
        ),
    ),
    "deixis in key": Examples(
        fires=(timed("on Wednesday"), timed("last year"), timed("two days later"), timed("now")),
        silent=(
            timed("in 1878"),
            timed("on Wednesday, 3 May 1871"),
            timed("during the last year of the war"),
            timed("about 20 million years ago"),
            of_kind(
                "What did Anna Reed say about the pier?",
                "The pier had been weak since early last year",
                Kind.STATEMENT,
            ),
        ),
    ),
    "untold thing": Examples(
        fires=(
            objects("What did the company buy in May?", "the company", "bought", "buy"),
            objects("What did the site sell in May?", "the site", "sold", "sell"),
            *stems(
                "When did the railway reach the city?",
                "What did the railway build in a similar situation?",
                "Where did the railway open the service?",
                "Who put off a decision on the wider question?",
                "What does the Latin word come from?",
                "What did the album’s songs tell of?",
                "What does the second law forbid?",
                "What are closely related crafts in the town?",
                "What is the equally steep hill called?",
                "What can a rather long rope serve as?",
            ),
            objects("What did the kind woman buy in May?", "the kind woman", "bought", "buy"),
            *keys("The project", "The service", "A ticket office through the site"),
            *keys("The changes in the town at the time", "To see what happens in response"),
            *keys("Potters, for example, need good clay"),
            *keys("A similar view", "Similar rules in other towns", "Potters held a similar view"),
            *keys("Some new plans for the harbour"),
            party("the Green Party", "the Farmers Party"),
            sold("Who sold the museum a bridge?", "Coal Museum", "Harbour Museum"),
            objects("What did the results show in May?", "the results", "showed", "show"),
            reported("In May a report came out and another report in June."),
            reported("In May a report came out after a report on dams."),
            reported("In May the report by Lund came out before the report by Berg."),
            reported("The guild met in May.", "the findings"),
            believed("When was the old view of the town given up?"),
            attempted("When did a late bid by the town fail?"),
        ),
        silent=(
            reported("In May a report by Lund came out."),
            believed("When was the old view that plants feed on earth given up?"),
            attempted("When did a late bid by the town to host the games fail?"),
            *keys("The project of a second bridge", "Rest at the time of the harvest"),
            *keys("The project of a second bridge", "A path through the site of a mine"),
            *keys("A similar view to that of the town", "Some of the new plans"),
            party("the Green Party"),
            sold("Who sold the museum a bridge?", "Coal Museum"),
            sold("Who sold the museum of coal a bridge?", "Coal Museum", "Harbour Museum"),
            objects("What did the railway order in May?", "the railway", "ordered", "order"),
            *stems(
                "When did the railway reach the city of Perth?",
                "What does the second law of the guild forbid?",
                "Which fields are related to the study of rivers?",
                "What does the Latin word campus come from?",
            ),
        ),
    ),
    "vague stem": Examples(
        fires=(
            objects("What did the railway have?", "the railway", "had", "have"),
            objects("What did some residents buy in town?", "some residents", "bought", "buy"),
            case("According to one idea, who designed the long bridge?"),
            case("According to a series of reports, who designed the long bridge?"),
            case("According to a paper that shows that it fell, who designed the long bridge?"),
            case("According to the death toll, who designed the long bridge?"),
            case(
                "What was the creature?",
                "A big fish",
                fact=FactKind.DEFINITION,
                about=creature(),
                answer=part("a big fish", Role.ATTRIBUTE),
            ),
            objects("What did the two build in the end?", "the two", "built", "build"),
            objects("What did people find in town?", "people", "found", "find"),
            objects("What does a problem contain?", "a problem", "contains", "contain"),
            objects("What did the old railway make?", "the old railway", "made", "make"),
        ),
        silent=(
            objects("What did the railway order in the end?", "the railway", "ordered", "order"),
            objects("What did people use to close the harbour?", "people", "used", "use"),
            case("What is a girder?", "A long beam", fact=FactKind.DEFINITION),
            objects("What did several miners buy in the end?", "several miners", "bought", "buy"),
            case("According to most doctors, who designed the long bridge?"),
            case("According to the note, who designed the long bridge?"),
            case("How many inhabitants did Dundee have?"),
            case("According to a new study, who designed the long bridge?"),
            case("According to staff at the aquarium, who built the long bridge?"),
            case("What does Anna want to do?", "Mend the pier", fact=FactKind.INTENTION),
        ),
    ),
    "open stem": Examples(
        fires=(
            again("What does Ada Lund want to do?", "intention", "Ada Lund sold her mill."),
            again("What did Ada Lund say about mills?", "statement", "Ada Lund owned two mills."),
            again("What caused problems?", "effect", "There were problems at the mill."),
        ),
        silent=(
            again("What does Ada Lund want to do?", "intention", "She sold the mill."),
            again("What did Ada Lund say about the dam?", "statement", "Ada Lund owned two mills."),
            again("Where did Ada Lund stay?", "place", "Ada Lund had a place to stay."),
        ),
    ),
    "quoted words": Examples(
        fires=(
            spoken("But the bridge is too weak for the trains"),
            spoken("They have waited for it since the spring"),
            spoken("This is a great day for the town"),
            spoken("Instead, the crews get a long rest in the spring"),
            spoken("I do not believe that’s how a bridge carries trains"),
            spoken("As far as that is concerned, the town has been lucky"),
            spoken("The hard part is to teach those towns how to build"),
            spoken("The opposite is true of all the bridges in the north"),
            spoken("Last year our company built two bridges in the north"),
        ),
        silent=(
            spoken("This bridge is too weak for the trains"),
            spoken("It is hard to see the bridge from the town"),
            spoken("We must thank those workers who built the old bridge"),
            spoken("I believe that the iron is quite sound"),
            spoken("A bridge needs paint; if that is done, the iron will last"),
            spoken("Our town has waited for the trains since the spring"),
            spoken("We have waited for the trains since the spring"),
            case("Who said that they had waited since the spring?"),
        ),
    ),
    "preposition": Examples(
        fires=(
            case("What was the old engine kept at?", "at work"),
            case("What was the old engine kept near?", "the harbour"),
            case("In what year did the bridge open?", "in 1878"),
            case("What is round Africa?", "A long detour", fact=FactKind.DEFINITION),
            case("What did the railway reach with of the town?", "a map"),
            case("What did the railway restrict coal to from 1878?", "the harbour"),
        ),
        silent=(
            case("What was the bridge made of?", "iron girders"),
            case("What are many people using the bridge for?", "Walks"),
            case("What is the new model based on?", "old drawings"),
            case("About how many people were lost?", "About 75"),
            case("In what year did the bridge open?", "1878"),
            case("What was Bouch known for in Scotland?", "his bridges"),
            case("What does the word stand for?", "a railway"),
        ),
    ),
    "torn": Examples(
        fires=(
            case(
                "What did Thomas Bouch dedicate?",
                "The long bridge",
                about=clause(
                    document(root="designed"), "designed", BOUCH, BRIDGE, lemma="dedicate"
                ),
            ),
            case("What did the railway open?", "the trains running at the time"),
        ),
        silent=(
            case(),
            case("What did the railway open?", "the longest bridge"),
        ),
    ),
    "unexplained": Examples(
        fires=(
            case("Who painted the square?", doc=LONG),
            case("According to the sailor, who built the long bridge?", doc=LONG),
            case("What are the two main kinds?", fact=FactKind.DEFINITION, doc=LONG),
            case("What is the main square?", doc=LONG),
            case("What did the mayor show?", "The square", kind=Kind.THING, doc=LONG),
            reported(f"In May a survey came out after another survey. {OTHERS}", "the survey"),
        ),
        silent=(
            reported(f"In May a survey of piers came out. {OTHERS}", "the survey"),
            reported(f"In May a survey of piers came out. {OTHERS}", "the authors of the survey"),
            case("Who painted the square in Lund?", doc=LONG),
            case("According to the mayor, who built the long bridge?", doc=LONG),
            case("According to Anna Berg, what is the main square?", doc=LONG),
            case("Who painted the government?", doc=LONG),
            case("What are the two main kinds of paint?", fact=FactKind.DEFINITION, doc=LONG),
            case("Who painted the square?"),
        ),
    ),
    "comparison": Examples(
        fires=(
            case("What is a far greater threat to the bridge?", "the wind"),
            case("Why does the railway need a bigger engine?"),
            case("What did the engineer call the wind?", "A much greater threat"),
            case("What can two engines pull?", "A greater number of carts"),
            cooler("Where is the air cooler in summer?"),
            worrying("Why is the noise more worrying?"),
        ),
        silent=(
            case("What is a far greater threat than rust?", "the wind"),
            cooler("Where is the air cooler than in town?"),
            worrying("Why is the noise more worrying than before?"),
            case("What is twice as long as the bridge?", "the tunnel"),
            case("How much longer did the work take?", "two years"),
            case("Why do older people take the train?"),
        ),
    ),
    "key form": Examples(
        fires=(
            *keys("Some", "A number of boats", "The bridge and", "The bridge of", ", the bridge"),
            why(key="To discuss the matter"),
            why(key="Because the railway could not do so"),
            told_of("old boats and nets", "The railway bought old boats and nets are dear."),
            told_of("news of how its roof is", "The railway bought news of how its roof is.", True),
            told_of("the old idea", "The railway bought the old idea that iron lasts."),
            told_of("the mayor “full powers”", "The railway bought the mayor “full powers”."),
            *keys("Another long bridge", "There", "Strains", "Visitors"),
            *keys("That be built of brick", "His apprentice", kind=Kind.DEED),
            *keys("The idea", "A part", "A strategy", "The bridge, claiming that it stood"),
            *keys("Then part of the town", kind=Kind.DESCRIPTION),
            *keys("When damaged girders", "The long bridge, followed by a pier", "What n’t fell"),
            *keys("Easier to cross the water", kind=Kind.DEED),
            *keys("To light", "To succeed", kind=Kind.PURPOSE),
            *keys("Especially the need for bridges", kind=Kind.DESCRIPTION),
            *keys("Each other", "One challenge", "The research", "Plan A and Plan B. Anna Berg"),
            *keys("Wooden scaffolding, which caught fire"),
            *keys("1878, where it stood for years", kind=Kind.DATE),
            *keys("A “long bridge", "He", "which is long", "Such bridges", "No bridges"),
            *keys("the bridge " * 16),
            why(key="Because it was this bridge", reason="because it was this bridge"),
            why(
                key="Because she was tired of them",
                reason="because she was tired of them",
                doc=document(
                    "Thomas Bouch left the railway because she was tired of them.", root="left"
                ),
            ),
        ),
        silent=(
            told_of("old boats and nets", "The railway bought old boats and nets in May."),
            told_of("the old engine idea", "The railway bought the old engine idea in May."),
            told_of("news of how a roof is", "The railway bought news of how a roof is.", True),
            *keys(
                "The strategy of the town",
                "The long bridge",
                "1878",
                "Iron girders of the best kind",
            ),
            *keys("To hide", kind=Kind.PURPOSE),
            *keys("Be the last to leave", "Slowly cross the water", kind=Kind.DEED),
            *keys("What to look for", "Nobody could be sure of it", kind=Kind.STATEMENT),
            why(
                key="Because of a firm, which sold its boats",
                reason="because of a firm, which sold its boats",
                doc=document(
                    "Thomas Bouch left the railway because of a firm, which sold its boats.",
                    root="left",
                ),
            ),
            why(
                key="Because he was tired",
                reason="because he was tired",
                doc=document(
                    "Thomas Bouch left the railway because he was tired.",
                    root="left",
                    antecedents={"he": "Thomas Bouch"},
                ),
            ),
            why(
                key="Because it was hard to cross the river",
                reason="because it was hard to cross the river",
                doc=document(
                    "Thomas Bouch left the railway because it was hard to cross the river.",
                    root="left",
                ),
            ),
        ),
    ),
    "question word": Examples(
        fires=(
            of_kind("Who carries trains over the Tay?", "The Tay Bridge", Kind.PLACE),
            of_kind("When did the bridge open to trains?", "A warm place", Kind.THING),
            of_kind("In what year did traffic grow to nine trains in 1890?", "1878", Kind.DATE),
            of_kind("Why did the railway build a bridge?", "A warm place", Kind.THING),
            of_kind("How many trains cross the bridge?", "The trains", Kind.THING),
            of_kind("What designed the long bridge?", "Thomas Bouch", Kind.PERSON),
            capital("ordered", "order"),
            doing("the pump"),
            of_kind("How long did the bell ring three times?", "One night", Kind.DURATION),
            of_kind("In what year did it grow from two in 1880 to nine?", "1890", Kind.DATE),
            of_kind("When did the bridge fall in the middle of the night?", "In May", Kind.DATE),
            married("Which organisation did Anna Reed marry?", Kind.ORGANISATION),
            became("rich enough", "ADV"),
            settled("Lund de Vesterholm y Brandt"),
            of_kind(
                "What happened that let the railway grow?",
                "The bridge was a part of the line",
                Kind.STATEMENT,
            ),
            objects("What did the old church vote?", "the old church", "voted", "vote"),
            of_kind(
                "What designed the long bridge?",
                "many proud Zenorans",
                Kind.THING,
                asked=Role.SUBJECT,
            ),
        ),
        silent=(
            of_kind("Who carries trains over the Tay?", "The drivers", Kind.PEOPLE),
            of_kind("When did the bridge open to trains?", "1878", Kind.DATE),
            of_kind("Why did the railway build a bridge?", "To save time", Kind.PURPOSE),
            of_kind("How many trains cross the bridge?", "Twelve", Kind.NUMBER),
            capital("became", "become"),
            doing("the goose"),
            of_kind("In what year did the town grow to nine?", "1890", Kind.DATE),
            married("Who did Anna Reed marry?", Kind.PERSON),
            became("rich farmland", "NOUN"),
            settled("Dundee"),
            of_kind(
                "What happened that let the railway grow?",
                "The bridge was opened in 1878",
                Kind.STATEMENT,
            ),
            objects("What did the council order?", "the council", "ordered", "order"),
            of_kind("What was the engineer called?", "Thomas Bouch", Kind.PERSON),
        ),
    ),
    "key in stem": Examples(
        fires=(
            case("What bridge did the long Tay bridge replace?", "the Tay bridge", answer=BRIDGE),
            case("Who opened the Bouch works near Dundee?", "Thomas Bouch"),
            of_kind("Who founded the Tolstoyan colony?", "Leo Tolstoy", Kind.PERSON),
            case(
                "Which union would the railway enter in May?",
                "The Union",
                answer=part("The Union", head="union"),
                class_noun="union",
            ),
            case(
                "What looks after visitors in the town?",
                "A free visitor service",
                answer=part("a free visitor service", Role.SUBJECT, head="service"),
            ),
            of_kind("How far is 1,200 metres from the bank?", "1,200 metres", Kind.QUANTITY),
        ),
        silent=(
            case("What did the railway order for the long bridge?", "iron girders", answer=BRIDGE),
            of_kind("How many trains cross the bridge?", "Twelve trains", Kind.NUMBER),
            why(key="Because the railway paid him badly"),
            case(
                "Which city did the railway reach in 1878?",
                "Kansas City",
                answer=part("Kansas City", kind=Kind.CITY, head="City"),
                class_noun="city",
            ),
        ),
    ),
    "status": Examples(
        fires=(
            with_status("What did Thomas Bouch design?", Status.REPORTED, "Anna Reed"),
            with_status("What does Thomas Bouch design?", Status.PLANNED),
            with_status("What did Thomas Bouch design?", Status.HEDGED),
            with_status("What did Thomas Bouch design?", Status.DENIED, "Anna Reed"),
            with_status("What did Thomas Bouch design?", Status.CONDITIONAL),
        ),
        silent=(
            with_status("According to Anna Reed, what did Thomas Bouch design?", Status.REPORTED),
            with_status("What will Thomas Bouch design next to the town?", Status.PLANNED),
            with_status("What may Thomas Bouch have designed?", Status.HEDGED),
            with_status("What does Anna Reed deny that Thomas Bouch designed?", Status.DENIED),
            with_status("What would Thomas Bouch design if he were paid?", Status.CONDITIONAL),
            with_status("What did Thomas Bouch design?", Status.ASSERTED),
        ),
    ),
    "negation lost": Examples(
        fires=(negated("What did Thomas Bouch build?"),),
        silent=(
            negated("Why did Thomas Bouch not build the long bridge?"),
            case(),
        ),
    ),
    "negative stem": Examples(
        fires=(negated("What did Thomas Bouch not build?"),),
        silent=(
            negated("Why did Thomas Bouch not build the long bridge?"),
            negated("What did Thomas Bouch NOT build?"),
            case("Who helped the men who could not swim?"),
        ),
    ),
    "source sentence": Examples(
        fires=(
            source("Thomas Bouch designed the long bridge"),
            source("Bouch designed one bridge."),
            source("Was it Thomas Bouch who designed the long bridge?"),
            source("If you like bridges, Thomas Bouch designed the long bridge."),
            source("Thomas Bouch designed “the long bridge over the wide water of the Tay."),
            source("Thomas Bouch designed the long bridge " + "and a pier " * 20 + "in one year."),
        ),
        silent=(
            source("In 1871 Thomas Bouch designed the long bridge."),
            source("Thomas Bouch designed “the long bridge” over the wide water of the Tay."),
        ),
    ),
    "obvious key": Examples(
        fires=(
            subject_of("The rise and fall of Thomas Bouch"),
            subject_of("Thomas Bouch", stem="Whom did the railway pay?", asked=Role.OBJECT),
            speech("Anna Reed"),
            beside("the harbour office", None),
            case(
                "Which office paid for the long bridge?",
                "The NBT",
                doc=document(root="designed", title="National Bridge Trust"),
            ),
            case(
                "Where did the long bridge stand?",
                "The Tay",
                doc=document(root="designed", title="The bridge over the Tay"),
            ),
            case(
                "What fell into the river in 1879?",
                "The bridge",
                doc=document(
                    "The bridge fell. A bridge is long. The bridge was lost.", root="fell"
                ),
                about=clause(
                    document(
                        "The bridge fell. A bridge is long. The bridge was lost.", root="fell"
                    ),
                    "fell",
                    part("The bridge", Role.SUBJECT),
                ),
            ),
        ),
        silent=(
            case(),
            subject_of("A long way down"),
            speech("Anna Reed", "Omar Vale"),
            beside("Omar Vale", 1),
            case(
                "Who lost the long race?",
                "The hare",
                doc=document(root="designed", title="The hare and the hedgehog"),
            ),
        ),
    ),
    "second answer": Examples(
        fires=(
            rival(
                "Anna Reed visited Dundee.",
                "Anna Reed visited Perth.",
                "Which city did Anna Reed visit?",
            ),
            stores("stores in Fife"),
            fled("an escape from the zoo"),
            served("the city"),
        ),
        silent=(
            stores("stores in Angus"),
            fled("an escape from the iron cage"),
            served("the old pier"),
            rival(
                "Anna Reed visited Dundee.",
                "Omar Vale visited Perth.",
                "Which city did Anna Reed visit?",
            ),
            rival(
                "Anna Reed visited Dundee in 1871.",
                "Anna Reed visited Perth in 1880.",
                "Which city did Anna Reed visit in 1871?",
                "1871",
                "1880",
            ),
            rival(
                "Anna Reed visited Dundee.",
                "Anna Reed visited Dundee.",
                "Which city did Anna Reed visit?",
            ),
        ),
    ),
    "incomplete key": Examples(
        fires=(listed("Iron"), listed("Iron and coal"), allowed("All wishes")),
        silent=(
            listed("Iron, coal and timber"),
            allowed("All wishes except the one for a bridge"),
        ),
    ),
}

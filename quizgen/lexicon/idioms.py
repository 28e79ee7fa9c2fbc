"""Verbs, adjectives and nouns with a preposition of their own, which may be left at the end of a
question, and nouns with an infinitive of their own."""


def pairs(table: dict[str, str]) -> frozenset[tuple[str, str]]:
    """The words of each preposition, as (word, preposition)."""
    return frozenset((word, marker) for marker, words in table.items() for word in words.split())


# verb or adjective: "What does X depend on?"
IDIOMS = pairs(
    {
        "about": (
            "angry anxious complain concerned disappointed dream dubious enthusiastic excited glad "
            "happy learn nervous optimistic pessimistic pleased sad sceptical skeptical sorry "
            "speak surprised talk warn worried worry"
        ),
        "after": "name",
        "against": "argue campaign decide defend effective fight guard protect protest vote warn",
        "as": (
            "act begin choose classify describe dismiss explain function interpret know known "
            "portray recognise recognize regard reject see serve start train treat use view "
            "work"
        ),
        "at": (
            "aim alarmed amazed astonished delighted effective furious good overjoyed shocked "
            "skilled surprised"
        ),
        "by": "power surprised surround",
        "for": (
            "account aim apologise apologize apply argue arrest ask award blame call campaign "
            "criticise criticize crucial essential exchange famed famous fight fine honor "
            "honour hope ideal important know known long look necessary need note notorious opt "
            "pay perfect praise eligible prize punish push ready remember renowned responsible "
            "search settle stand strive struggle "
            "suitable thank trade unsuitable use useful value vital vote wait wish"
        ),
        "from": (
            "ban benefit borrow build come crystallise crystallize derive descend develop die "
            "differ different distinguish draw escape evolve exclude exempt extract form free "
            "learn make obtain originate prevent profit protect recover release remove rescue save "
            "separate suffer take"
        ),
        "in": (
            "believe common consume dissolve engage interested invest involve involved lacking "
            "lie participate result rich skilled specialise specialised specialize specialized "
            "succeed use vest"
        ),
        "into": (
            "break change classify convert develop divide evolve grow melt organise organize "
            "separate split transform translate turn"
        ),
        "of": (
            "accuse acquit afraid ashamed aware capable certain compose confident consist "
            "convict convinced critical cure deprive die dream fond free full guilty incapable "
            "independent jealous make proud remind rob short strip sure suspect suspicious "
            "tired typical unaware warn"
        ),
        "on": (
            "agree base blame build concentrate decide depend dependent draw experiment feed "
            "focus impose insist intent keen live model plan pride reliant rely run settle "
            "spend work"
        ),
        "to": (
            "accustomed adapt agree amount attach attribute belong committed compare connect "
            "contribute correspond credit crucial dedicate devote devoted equivalent essential "
            "expose harmful harmless identical immune introduce lead liken limit link linked "
            "listen object open opposed owe point poisonous prone react reduce refer relate "
            "related rename resistant respond restrict rise sensitive sentence similar "
            "subject suit suited susceptible toxic vital vulnerable"
        ),
        "upon": "depend rely",
        "with": (
            "agree associate associated break charge coat combine compare compete connect cope "
            "cover credit decorate dissatisfied equip familiar fill identify infect interfere "
            "link mix pleased popular power provide react replace satisfied share struggle "
            "supply"
        ),
    }
)
# behind "be", with nothing of their own to tell: "What is X in danger of?"
STATES_OF = frozenset(
    {
        "at risk from", "at risk of", "at the mercy of", "in charge of", "in danger from",
        "in danger of", "in demand for", "in favor of", "in favour of", "in need of",
        "in search of", "on the verge of", "on the brink of", "under attack from",
        "under pressure from", "under threat from", "under threat of",
    }
)  # fmt: skip
# verb with a particle and a preposition: "What did X come up with?"
PARTICLES = frozenset(
    (verb, particle, marker)
    for particle, marker, verbs in (
        ("away", "from", "shy walk turn break stay keep back"),
        ("away", "with", "do"),
        ("back", "on", "cut fall"),
        ("down", "on", "cut crack"),
        ("forward", "to", "look"),
        ("on", "with", "get"),
        ("out", "of", "run opt grow"),
        ("up", "for", "make stand"),
        ("up", "on", "give"),
        ("up", "to", "live face own"),
        ("up", "with", "come keep catch put"),
    )
    for verb in verbs.split()
)
# noun: "What did X have an impact on?"
NOUN_IDIOMS = pairs(
    {
        "about": "concern debate information",
        "against": "protection war",
        "for": (
            "basis demand evidence force foundation gift hope love mechanism model need passion "
            "provision reputation responsibility search support talent"
        ),
        "from": "protection",
        "in": (
            "boom change confidence decline decrease drop experience faith fall improvement "
            "increase interest part reduction rise role surge trust"
        ),
        "of": (
            "control evidence experience fear hope knowledge lack love proof reform shortage "
            "tradition"
        ),
        "on": (
            "attack ban burden effect emphasis focus impact influence information limit "
            "pressure restriction strain tax war"
        ),
        "over": "advantage control debate influence power",
        "to": (
            "access alternative claim contribution damage danger end harm immunity key resistance "
            "right solution threat"
        ),
        "with": "fascination problem",
    }
)
# nouns that an infinitive fills, and gives no purpose: "a plan to sell the mill"
FILLED = frozenset(
    "plan strategy decision proposal offer promise campaign agreement program programme project "
    "scheme pledge vow right deal mission request demand invitation suggestion task duty order "
    "ambition threat treaty attempt effort ability chance opportunity need desire wish hope time "
    "permission power way reason willingness command authority licence license determination "
    "move failure refusal tendency bid urge idea".split()
)

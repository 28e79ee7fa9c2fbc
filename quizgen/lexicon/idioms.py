"""Verbs, adjectives and nouns with a preposition of their own, which may be left at the end of a
question."""


def pairs(table: dict[str, str]) -> frozenset[tuple[str, str]]:
    """The words of each preposition, as (word, preposition)."""
    return frozenset((word, marker) for marker, words in table.items() for word in words.split())


# verb or adjective: "What does X depend on?"
IDIOMS = pairs(
    {
        "on": (
            "agree base blame build concentrate decide depend dependent draw experiment feed focus "
            "impose insist keen live model pride rely run settle spend work"
        ),
        "for": (
            "account apply arrest ask award blame call campaign criticise criticize essential "
            "exchange famed famous fight fine honor honour hope important know known long look "
            "necessary opt pay praise prize punish value ready remember responsible search settle "
            "stand strive struggle suitable trade use vote wait"
        ),
        "as": (
            "act begin choose classify describe dismiss explain function interpret know known "
            "portray recognise recognize regard reject see serve start train treat use view work"
        ),
        "of": (
            "accuse acquit afraid ashamed aware capable certain confident consist convict "
            "convinced cure deprive die dream full independent jealous make proud remind rob "
            "strip sure suspect tired warn"
        ),
        "in": (
            "believe common consume dissolve engage interested invest involve lie participate "
            "result rich specialise specialised specialize specialized succeed use vest"
        ),
        "to": (
            "adapt agree amount attach attribute belong committed compare connect contribute "
            "correspond credit dedicate devote equivalent expose harmful harmless introduce lead "
            "liken limit link listen object owe point react reduce refer relate rename resistant "
            "respond restrict rise sensitive sentence similar subject vulnerable"
        ),
        "from": (
            "ban benefit borrow build come crystallise crystallize derive descend develop die "
            "differ different distinguish draw escape evolve exclude extract form free learn make "
            "obtain originate prevent profit protect recover release remove rescue save separate "
            "suffer take"
        ),
        "with": (
            "agree associate associated break charge coat combine compare compete connect cope "
            "cover credit decorate equip familiar fill identify infect interfere link mix pleased "
            "popular power provide react replace share struggle supply"
        ),
        "by": "power surprised surround",
        "into": (
            "break change classify convert develop divide evolve grow melt organise organize "
            "separate split transform translate turn"
        ),
        "about": (
            "angry complain concerned disappointed dream glad happy learn pleased sad sorry speak "
            "surprised talk worried worry"
        ),
        "after": "name",
        "against": "argue campaign defend fight guard protect protest vote warn",
        "at": "good",
    }
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
        "in": "experience interest part role",
        "of": (
            "control evidence experience fear hope knowledge lack love proof reform shortage "
            "tradition"
        ),
        "on": "attack ban effect impact influence information limit tax war",
        "over": "advantage control debate influence power",
        "to": (
            "access alternative claim contribution damage danger end harm immunity key resistance "
            "right solution threat"
        ),
        "with": "fascination problem",
    }
)

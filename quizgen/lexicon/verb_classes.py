"""Verbs by what they do to the clause that follows them.

Collected from the classes of Levin (1993), *English Verb Classes and Alternations*, and the
catalogue of implicative and factive verbs of Karttunen (1971), as far as they occur in articles.
"""

SAY = frozenset(
    "say tell add announce report state declare explain note claim argue insist warn admit "
    "acknowledge confirm suggest reveal stress write comment remark observe reply answer mention "
    "maintain assert predict estimate conclude complain promise reiterate recall boast joke "
    "caution advise inform emphasise emphasize indicate point contend allege testify imply "
    "assure concede disclose lament posit postulate attest forecast underline underscore "
    "respond vow swear".split()
)
THINK = frozenset(
    "think believe hope feel expect fear know realise realize assume suspect consider imagine "
    "understand decide agree find discover learn show prove demonstrate calculate hypothesise "
    "theorise propose recognise recognize guess worry dream wish see notice speculate surmise "
    "infer deduce ascertain remember regret reckon presume foresee theorize hypothesize".split()
)
DENY = frozenset("deny doubt dispute reject refuse dismiss".split())
# what is said with these is told of nothing that is merely said
ACTS = frozenset(
    "promise admit concede acknowledge warn deny complain announce recommend suggest propose "
    "predict estimate calculate fear hope expect doubt confirm boast joke vow swear pledge decide "
    "agree "
    "discover prove wonder question ask regret remember recall".split()
)
ASK = frozenset("ask wonder question inquire enquire".split())  # with an indirect question
PROVE = frozenset("establish determine teach".split())
FACTIVE = frozenset(
    "know realise realize discover find learn show prove demonstrate reveal confirm notice "
    "recognise recognize".split()
)
# verbs whose to-infinitive is what somebody wants, plans or decides, not a purpose
INTEND = frozenset(
    "want plan hope decide agree refuse promise intend try attempt aim wish expect need vow "
    "pledge offer threaten choose prefer seek learn ask determine propose demand resolve prepare "
    "arrange volunteer consent swear long strive aspire endeavour endeavor opt elect "
    "undertake vote".split()
)
# verbs whose infinitive tells what somebody brought about, or did not
ACHIEVE = frozenset("manage fail struggle".split())
# verbs whose -ing clause is what somebody has in mind to do, or owns to
PONDER = frozenset(
    "suggest propose recommend consider contemplate deny admit avoid favour favor oppose regret "
    "resist advocate envisage risk".split()
)
JUDGE = frozenset("find consider think".split())  # "finds it hard to sell"
# verbs whose object with an infinitive is who is to do something, and what
WISH = frozenset("want expect need require intend like prefer wish".split())
# further verbs that control an infinitive: it is never a purpose
CONTROL = INTEND | frozenset(
    "begin start continue cease fail manage tend seem appear happen prove remain be have get go "
    "come like love hate dare struggle hesitate use help let make see hear feel force cause "
    "allow enable lead prompt persuade encourage require order tell ask permit oblige compel "
    "expect believe know say think consider report claim teach urge invite warn forbid inspire "
    "able likely set due supposed".split()
)
CAUSE = frozenset(
    "force cause lead allow help enable prompt persuade encourage require oblige compel inspire "
    "permit drive push motivate let make teach train order urge convince".split()
)
# what one thing does to bring another about or to keep it away
EFFECT = frozenset(
    "cause trigger spark provoke prevent hasten fuel spur precipitate ignite stoke unleash".split()
)
REQUEST = frozenset(
    "ask tell invite advise warn forbid request beg instruct command challenge order urge".split()
)
# too general for a stem of their own
GENERIC = frozenset(
    "be have do make get go come take give put let seem become see look use show include involve "
    "happen occur remain keep find say tell mean add start begin continue try want need like "
    "know think feel appear bet describe regard consider characterise characterize treat".split()
)
# as what somebody sees a thing: "describe it as"
SEEING = frozenset(
    "describe regard see view characterise characterize portray depict perceive define treat "
    "interpret dismiss reject".split()
)

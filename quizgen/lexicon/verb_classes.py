"""Verbs by what they do to the clause that follows them.

Collected from the classes of Levin (1993), *English Verb Classes and Alternations*, and the
catalogue of implicative and factive verbs of Karttunen (1971), as far as they occur in articles.
"""

SAY = frozenset(
    "say tell add announce report state declare explain note claim argue insist warn admit "
    "acknowledge confirm suggest reveal stress write comment remark observe reply answer mention "
    "maintain assert predict estimate conclude complain promise reiterate recall boast joke "
    "caution advise inform emphasise emphasize indicate point contend allege testify imply "
    "assure".split()
)
THINK = frozenset(
    "think believe hope feel expect fear know realise realize assume suspect consider imagine "
    "understand decide agree find discover learn show prove demonstrate calculate hypothesise "
    "theorise propose recognise recognize guess worry dream wish see notice speculate surmise "
    "infer deduce ascertain remember regret".split()
)
DENY = frozenset("deny doubt dispute reject refuse dismiss".split())
# verbs that tell something only with a clause
# what is said with these is told of nothing that is merely said
ACTS = frozenset(
    "promise admit acknowledge warn deny complain announce recommend suggest propose predict "
    "estimate calculate fear hope expect doubt confirm boast joke vow pledge decide agree "
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
EFFECT = frozenset("cause trigger spark provoke prevent hasten".split())
REQUEST = frozenset(
    "ask tell invite advise warn forbid request beg instruct command challenge order urge".split()
)
# too general for a stem of their own
GENERIC = frozenset(
    "be have do make get go come take give put let seem become see look use show include involve "
    "happen occur remain keep find say tell mean add start begin continue try want need like "
    "know think feel appear bet describe regard consider characterise characterize treat".split()
)
# verb or adjective with its own preposition: the stranded preposition reads well
IDIOMS = frozenset(
    {
        ("base", "on"),
        ("know", "for"),
        ("know", "as"),
        ("make", "of"),
        ("depend", "on"),
        ("rely", "on"),
        ("consist", "of"),
        ("result", "in"),
        ("lead", "to"),
        ("belong", "to"),
        ("focus", "on"),
        ("suffer", "from"),
        ("die", "of"),
        ("die", "from"),
        ("derive", "from"),
        ("compare", "to"),
        ("compare", "with"),
        ("use", "for"),
        ("agree", "on"),
        ("agree", "to"),
        ("believe", "in"),
        ("look", "for"),
        ("search", "for"),
        ("wait", "for"),
        ("apply", "for"),
        ("ask", "for"),
        ("hope", "for"),
        ("call", "for"),
        ("long", "for"),
        ("wish", "for"),
        ("argue", "for"),
        ("argue", "against"),
        ("warn", "of"),
        ("warn", "about"),
        ("warn", "against"),
        ("speak", "about"),
        ("talk", "about"),
        ("decide", "on"),
        ("plan", "on"),
        ("aim", "at"),
        ("aim", "for"),
        ("opt", "for"),
        ("push", "for"),
        ("campaign", "against"),
        ("protest", "against"),
        ("vote", "against"),
        ("apologise", "for"),
        ("apologize", "for"),
        ("decide", "against"),
        ("feed", "on"),
        ("live", "on"),
        ("differ", "from"),
        ("replace", "with"),
        ("cover", "with"),
        ("fill", "with"),
        ("surround", "by"),
        ("refer", "to"),
        ("turn", "into"),
        ("divide", "into"),
        ("change", "into"),
        ("develop", "into"),
        ("listen", "to"),
        ("accuse", "of"),
        ("famous", "for"),
        ("responsible", "for"),
        ("afraid", "of"),
        ("interested", "in"),
        ("proud", "of"),
        ("capable", "of"),
        ("similar", "to"),
        ("dependent", "on"),
        ("worry", "about"),
        ("complain", "about"),
        ("dream", "of"),
        ("dream", "about"),
        ("specialise", "in"),
        ("specialize", "in"),
        ("participate", "in"),
        ("succeed", "in"),
        ("invest", "in"),
        ("name", "after"),
        ("arrest", "for"),
        ("criticise", "for"),
        ("criticize", "for"),
        ("praise", "for"),
        ("blame", "for"),
        ("protect", "from"),
        ("protect", "against"),
        ("contribute", "to"),
        ("work", "on"),
        ("run", "on"),
        ("trade", "for"),
        ("exchange", "for"),
        ("remember", "for"),
        ("attribute", "to"),
        ("fight", "for"),
        ("pay", "for"),
        ("campaign", "for"),
        ("convert", "into"),
        ("compete", "with"),
        ("rich", "in"),
        ("full", "of"),
        ("aware", "of"),
        ("tired", "of"),
        ("ashamed", "of"),
        ("jealous", "of"),
        ("associate", "with"),
        ("associated", "with"),
        ("suitable", "for"),
        ("good", "at"),
        ("lie", "in"),
        ("explain", "as"),
        ("serve", "as"),
        ("classify", "as"),
        ("recognise", "as"),
        ("recognize", "as"),
        ("act", "as"),
        ("work", "as"),
        ("rise", "to"),
        ("react", "to"),
        ("respond", "to"),
        ("adapt", "to"),
        ("limit", "to"),
        ("connect", "to"),
        ("connect", "with"),
        ("link", "to"),
        ("link", "with"),
        ("account", "for"),
        ("originate", "from"),
        ("benefit", "from"),
        ("recover", "from"),
        ("escape", "from"),
        ("separate", "from"),
        ("distinguish", "from"),
        ("prevent", "from"),
        ("object", "to"),
        ("vote", "for"),
        ("insist", "on"),
        ("concentrate", "on"),
        ("specialised", "in"),
        ("involve", "in"),
        ("engage", "in"),
        ("equip", "with"),
        ("power", "by"),
        ("power", "with"),
        ("famed", "for"),
        ("renowned", "for"),
        ("notorious", "for"),
        ("note", "for"),
        ("essential", "to"),
        ("vital", "for"),
        ("vital", "to"),
        ("crucial", "for"),
        ("crucial", "to"),
        ("useful", "for"),
        ("unsuitable", "for"),
        ("involved", "in"),
        ("lacking", "in"),
        ("anxious", "about"),
        ("nervous", "about"),
        ("excited", "about"),
        ("enthusiastic", "about"),
        ("optimistic", "about"),
        ("pessimistic", "about"),
        ("sceptical", "about"),
        ("skeptical", "about"),
        ("unaware", "of"),
        ("incapable", "of"),
        ("short", "of"),
        ("free", "of"),
        ("free", "from"),
        ("independent", "of"),
        ("typical", "of"),
        ("guilty", "of"),
        ("suspicious", "of"),
        ("critical", "of"),
        ("fond", "of"),
        ("reliant", "on"),
        ("intent", "on"),
        ("harmful", "to"),
        ("harmless", "to"),
        ("equivalent", "to"),
        ("identical", "to"),
        ("related", "to"),
        ("relate", "to"),
        ("linked", "to"),
        ("immune", "to"),
        ("opposed", "to"),
        ("accustomed", "to"),
        ("devoted", "to"),
        ("toxic", "to"),
        ("poisonous", "to"),
        ("susceptible", "to"),
        ("effective", "at"),
        ("effective", "against"),
        ("skilled", "at"),
        ("skilled", "in"),
        ("dissatisfied", "with"),
        ("satisfied", "with"),
        ("compose", "of"),
        ("rely", "upon"),
        ("depend", "upon"),
        ("vulnerable", "to"),
        ("resistant", "to"),
        ("different", "from"),
        ("common", "in"),
        ("essential", "for"),
        ("necessary", "for"),
        ("important", "for"),
        ("popular", "with"),
        ("familiar", "with"),
        ("subject", "to"),
        ("sensitive", "to"),
        ("keen", "on"),
        ("angry", "about"),
        ("pleased", "with"),
        ("surprised", "by"),
        ("worried", "about"),
        ("known", "for"),
        ("known", "as"),
        ("committed", "to"),
        ("interested", "in"),
        ("ready", "for"),
        ("certain", "of"),
        ("sure", "of"),
        ("convinced", "of"),
        ("confident", "of"),
        ("concerned", "about"),
        ("happy", "about"),
        ("pleased", "about"),
        ("disappointed", "about"),
        ("surprised", "about"),
        ("sorry", "about"),
        ("glad", "about"),
        ("sad", "about"),
    }
)

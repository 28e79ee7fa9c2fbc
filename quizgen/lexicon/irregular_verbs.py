"""Verbs whose past or participle is irregular: base, past and participle, as British papers
write them."""

TABLE = """
abide abided abided, arise arose arisen, awake awoke awoken, be was been, bear bore borne,
beat beat beaten, become became become, befall befell befallen, beget begot begotten,
begin began begun, behold beheld beheld, bend bent bent, beseech besought besought,
beset beset beset, bet bet bet, bid bid bid, bind bound bound, bite bit bitten,
bleed bled bled, blow blew blown, break broke broken, breed bred bred, bring brought brought,
broadcast broadcast broadcast, browbeat browbeat browbeaten, build built built,
burst burst burst, buy bought bought, cast cast cast, catch caught caught, choose chose chosen,
cling clung clung, come came come, cost cost cost, creep crept crept, cut cut cut,
deal dealt dealt, dig dug dug, do did done, draw drew drawn, drink drank drunk,
drive drove driven, dwell dwelt dwelt, eat ate eaten, fall fell fallen, feed fed fed,
feel felt felt, fight fought fought, find found found, flee fled fled, fling flung flung,
fly flew flown, forbid forbade forbidden, forecast forecast forecast, forget forgot forgotten,
forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken, freeze froze frozen,
get got got, give gave given, go went gone, grind ground ground, grow grew grown,
hang hung hung, have had had, hear heard heard, hide hid hidden, hit hit hit, hold held held,
hurt hurt hurt, keep kept kept, kneel knelt knelt, know knew known, lay laid laid,
lead led led, leap leapt leapt, leave left left, lend lent lent, let let let, lie lay lain,
light lit lit, lose lost lost, make made made, mean meant meant, meet met met,
mow mowed mown, offset offset offset, pay paid paid, prove proved proved, put put put,
quit quit quit, read read read, rend rent rent, rid rid rid, ride rode ridden, ring rang rung,
rise rose risen, run ran run, saw sawed sawn, say said said, see saw seen, seek sought sought,
sell sold sold, send sent sent, set set set, sew sewed sewn, shake shook shaken,
shear sheared shorn, shed shed shed, shine shone shone, shoe shod shod, shoot shot shot,
show showed shown, shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk,
sit sat sat, slay slew slain, sleep slept slept, slide slid slid, sling slung slung,
slink slunk slunk, slit slit slit, smite smote smitten, sow sowed sown, speak spoke spoken,
speed sped sped, spend spent spent, spin spun spun, spit spat spat, split split split,
spread spread spread, spring sprang sprung, stand stood stood, steal stole stolen,
stick stuck stuck, sting stung stung, stink stank stunk, strew strewed strewn,
stride strode stridden, strike struck struck, string strung strung, strive strove striven,
swear swore sworn, sweep swept swept, swell swelled swollen, swim swam swum,
swing swung swung, take took taken, teach taught taught, tear tore torn, tell told told,
think thought thought, thrive thrived thrived, throw threw thrown, thrust thrust thrust,
tread trod trodden, understand understood understood, upset upset upset, wake woke woken,
wear wore worn, weave wove woven, wed wed wed, weep wept wept, wet wet wet, win won won,
wind wound wound, withdraw withdrew withdrawn, withhold withheld withheld,
withstand withstood withstood, wring wrung wrung, write wrote written,
burn burned burned, dream dreamed dreamed, learn learned learned, lean leaned leaned,
spell spelled spelled, spill spilled spilled, spoil spoiled spoiled, smell smelled smelled,
babysit babysat babysat, typeset typeset typeset, sublet sublet sublet, input input input,
output output output, podcast podcast podcast, telecast telecast telecast,
proofread proofread proofread, sightread sightread sightread, underlie underlay underlain,
overlie overlay overlain, overspend overspent overspent, handwrite handwrote handwritten,
ghostwrite ghostwrote ghostwritten, hamstring hamstrung hamstrung, partake partook partaken,
bespeak bespoke bespoken, betake betook betaken, bestride bestrode bestridden,
foresee foresaw foreseen, foretell foretold foretold, backslide backslid backslid,
inset inset inset, reset reset reset, unwind unwound unwound
"""
IRREGULAR: dict[str, tuple[str, str]] = {
    base: (past, participle)
    for base, past, participle in (entry.split() for entry in TABLE.replace("\n", " ").split(","))
}
# before an irregular verb these leave its forms as they are ("overtake", "mislead")
PREFIXED = (
    "counter under inter cross over with fore mis out pre for be re un up".split()
)  # fmt: skip

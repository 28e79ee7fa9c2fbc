"""Words whose exchange makes a true sentence false."""

import re

from quizgen.lexicon.noun_forms import article_for

_BOTH_WAYS = """
increase decrease, increases decreases, increased decreased, increasing decreasing,

older younger, larger smaller, higher lower, longer shorter,
faster slower, warmer cooler, stronger weaker, better worse, richer poorer, heavier lighter,
wider narrower, deeper shallower, earlier later, easier harder, largest smallest, highest lowest,
longest shortest, oldest youngest, strongest weakest,
inside outside, north south, northern southern, east west, eastern western,
early late, rural urban, public private, cheap expensive, easy difficult, safe dangerous,
rich poor, strong weak, dry wet, rare common, large small, wide narrow,
deep shallow, thick thin, quickly slowly, possible impossible, accepted rejected,
accept reject, successful unsuccessful, able unable, likely unlikely,
opened closed, imports exports,
imported exported, supported opposed, supports opposes, support oppose, father mother,
son daughter, brother sister, brothers sisters, uncle aunt, nephew niece, male female,
often rarely, loved hated,
loves hates, strengthened weakened, strengthens weakens, raised lowered, encouraged discouraged,
encourages discourages, improved worsened, improves worsens, positive negative, major minor,
internal external, popular unpopular, attacked defended,
satisfied dissatisfied,
honest dishonest, visible invisible, flexible rigid,
borrowed lent, bought sold, buy sell, buying selling, buys sells,
remembers forgets, remember forget,
trusted distrusted, trusts distrusts,
heats cools, melts freezes, floats sinks, floated sank,
loosened tightened, loosens tightens, shortened lengthened,
shortens lengthens, doubled halved, rewarded punished, obeyed disobeyed, widened narrowed,
necessary unnecessary, stable unstable, reliable unreliable, efficient inefficient,
sufficient insufficient, aware unaware, available unavailable, willing unwilling,
familiar unfamiliar, lucky unlucky, loud quiet, clean dirty,
maximum minimum, innocent guilty, alive dead, reluctant eager,
optimistic pessimistic, strict lenient, happy unhappy, legal illegal, useful useless,
supporters opponents, winners losers, advantages disadvantages, advantage disadvantage,
successfully unsuccessfully, gradually suddenly, upward downward, upwards downwards,
upper lower, seldom often, hired dismissed, equal unequal,
"""
_ONE_WAY = """
criticized praised, criticised praised, criticizes praises, criticize praise, blamed praised,
won lost, win lose, winning losing, wins loses, gained lost, below above,
condemned praised, damages protects, damage protect, destroys preserves, destroyed preserved,
unexpected expected, richest poorest, fastest slowest, hottest coldest,
deepest shallowest, hardest easiest, heaviest lightest, fittest weakest,
condemned praised, condemns praises, simplified complicated,
simplifies complicates, legalised banned, legalized banned, rises falls, domestic foreign,
frequently rarely, regularly rarely, significantly slightly, dramatically slightly,
sharply slightly, greatly slightly, bad good, sad happy, angry pleased, furious delighted,
disappointed delighted, delighted disappointed, pleased displeased, dark light, heavy light,
protects harms, protect harm, protected harmed, protecting harming, harmful harmless,
harmless harmful, innate acquired, permanent temporary, temporary permanent, natural artificial,
artificial natural, direct indirect, indirect direct, effective ineffective, simple complex,
complex simple, severe mild, mild severe, peaceful violent, violent peaceful,
formal informal, informal formal, reduces increases, reduce increase, reduced increased,
reducing increasing,
absorbs releases, absorb release, releases absorbs, attracts repels, attract repel, hides reveals,
hid revealed, reveals hides, revealed hid, contains lacks, contain lack, contained lacked,
includes excludes, included excluded, healthy sick, voluntary compulsory, compulsory voluntary,
passive active, active inactive, rapid slow, broad narrow, famous unknown, brave cowardly,
generous mean, wise foolish, foolish wise, beautiful ugly, ugly beautiful,
fortunate unfortunate, expensive cheap, heavier lighter, younger older, biggest smallest,
greatest smallest, smallest largest, rejected approved, approved rejected, permanently temporarily,
directly indirectly, voluntarily unwillingly, publicly secretly, secretly openly, sunk risen,
bigger smaller, greater smaller, hotter colder, wealthy poor, hot cold, powerful weak,
famous unknown, proud ashamed, friendly hostile, usually rarely,
permitted banned, banned permitted, allowed forbidden, forbidden allowed, welcomed attacked,
praised criticised, rapidly slowly, ancient modern, essential unnecessary,
important unimportant, modest enormous, improving worsening, frightened calm, praises criticises
"""
# "at first", "50 metres high", "for the first time"
_AS_MEASURE = re.compile(
    r"\b\d[\d,.]*(?: \w+)? $|\b(?:at|as|how|so|too|very|named|looked|look|asked|run|ran|one of) $"
)
# "a few miles", "two years later", "the largest outside Asia", "wanted and opposed"
_AS_PHRASE = re.compile(
    r"\b(?:a few|(?:days?|weeks?|months?|years?|hours?|minutes?|centur(?:y|ies)|decades?|moments?) "
    r"(?:later|earlier|early|late)|\w+est\b[^,;]* (?:in|out)side|\w+ed and \w+ed)$"
)

_PARTLY = re.compile(r"\b(?:some|sometimes|several|certain|partly)\b")
_FROM_TO = re.compile(r"\bfrom\b.*\d.*\bto\b.*\d")

_MEASURE = re.compile(
    r" (?:[$£€]|\S+ (?:million |billion )?(?:%|per|half|square|cubic|k?m\b|kilo|mile|met|feet|foot|"
    r"inch|hour|minute|second|day|week|month|year|ton|degree|pound|dollar|euro|litre|liter))"
)


def _pairs(text: str) -> list[list[str]]:
    return [words for pair in text.split(",") if (words := pair.split())]


def _table() -> dict[str, str]:
    found = {pair[0]: pair[1] for pair in _pairs(_BOTH_WAYS)}
    for one, other in _pairs(_BOTH_WAYS):
        found.setdefault(other, one)
    for one, other in _pairs(_ONE_WAY):
        found.setdefault(one, other)
    return found


OPPOSITES = _table()
PHRASES = {
    "more than": "less than",
    "many": "only a few",
    "few": "many",
    "agreed to": "refused to",
    "refused to": "agreed to",
    "before": "after",
    "after": "before",
    "high": "low",
    "low": "high",
}
_WORD = re.compile(
    r"(?<![\w-])(?:more than(?= (?:[$£€]?\d|(?:a|one|two|three|four|five|six|seven|eight|nine|"
    r"ten|half)\b))|(?:agreed|refused) to|(?:before|after)(?= (?:\w+ing|the|his|her|its|their)\b)"
    r"|(?:high|low)(?= (?!earth|pressure|school|court|street|water|tide)[a-z])"
    r"|(?!(?:before|after|high|low)\b)[a-z]+)(?![\w-])"
)


def _with_article(before: str, word: str) -> str:
    """What stands before the word, with "an" for "a" or the other way where it needs that."""
    match = re.search(r"\b(an?) $", before)
    return before[: match.start()] + article_for(word) + " " if match else before


def turnings(sentence: str) -> tuple[str, ...]:
    """The sentence with one of its words exchanged for the opposite, so that it is false if it
    was true; () where it has no such word, or sets two opposites against each other."""
    if _FROM_TO.search(sentence) or _PARTLY.search(sentence):
        return ()  # the figures tell which way it went; what some are not, others are
    found: dict[str, tuple[str, str]] = {}
    for match in _WORD.finditer(sentence):
        other = PHRASES.get(match[0]) or OPPOSITES.get(match[0])
        if match[0] == "more than" and not _MEASURE.match(sentence[match.end() :]):
            other = "fewer than"
        if other is None or _AS_MEASURE.search(sentence[: match.start()]):
            continue
        if _AS_PHRASE.search(sentence[: match.end()]):
            continue
        if sentence.count(match[0]) == 1:
            before = _with_article(sentence[: match.start()], other)
            text = before + other + sentence[match.end() :]
            found[match[0]] = other, text
    if not found or any(other in found for other, _ in found.values()):
        return ()
    return tuple(text for _, text in found.values())

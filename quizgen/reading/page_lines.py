"""Lines that belong to the page around an article: links, advertisements, buttons."""

import re

from quizgen.reading.words import ends_sentence

# Furniture when it is all that a line says.
_WHOLE = frozenset(
    phrase.strip()
    for phrase in """
    ad|advert|advertisement|advertisements|sponsored|sponsored content|promoted|
    promoted content|paid post|paid content|partner content|read more|see more|view more|
    show more|load more|find out more|learn more|know more|watch now|see all|view all|
    read next|up next|next article|previous article|see also|also read|read also|related|
    related articles|related stories|related topics|related content|related links|
    related posts|recommended|recommended for you|more on this story|most read|most viewed|
    most popular|trending|trending now|top stories|latest news|you may like|you may also like|
    you might also like|editor's picks|editors' picks|key points|topics|tags|categories|
    in this article|in this story|contents|explore more|sign up|sign in|log in|login|register|
    subscribe|donate|support us|menu|search|home|close|skip to content|skip to main content|
    back to top|cookie policy|privacy policy|accept cookies|accept all cookies|terms of use|
    contact us|about us|leave a comment|leave a reply|reuse this content|
    explore more on these topics|view comments|follow us|copy link|link copied
    """.split("|")
)
# Furniture when a line opens with it, whatever follows.
_ALWAYS = (
    "advertisement ",
    "click here",
    "continue reading",
    "follow us on",
    "listen to this article",
    "read more:",
    "scroll down to continue",
    "sign up for our",
    "sign up to our",
    "sign up to receive",
    "skip past",
    "story continues below",
    "article continues below",
    "article continues after",
    "subscribe to our",
    "this article is more than",
    "to comment on this article",
    "get our newsletter",
)
# Furniture when a line opens with it and does not end as a sentence does.
_UNENDED = (
    "also read",
    "contact the author",
    "don't miss",
    "explore more",
    "filed under",
    "find us on",
    "follow @",
    "like us on",
    "more about",
    "more from",
    "more on",
    "read also",
    "read more",
    "read next",
    "recommended:",
    "related:",
    "related article",
    "related stories",
    "see also",
    "share on",
    "share this",
    "share via",
    "skip to",
    "sign up",
    "subscribe",
    "tags:",
    "topics:",
    "watch:",
)
_BUTTONS = frozenset(
    """bookmark comment comments copied copy email facebook flipboard instagram like likes link
    linkedin listen messenger pinterest print reddit save share shares telegram tiktok tweet twitter
    url views whatsapp x youtube""".split()
)
_BETWEEN_BUTTONS = frozenset("a and article by full on or page story this to via".split())
_SEPARATORS = re.compile(r"[\s|/,·•&+:]+")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w{2,10}|@\w{2,30}|#\w+(?: #\w+)*")
_READING_TIME = re.compile(
    r"(?:(?:estimated )?(?:reading|listening) time:? ?)?(?:about )?\d+[- ]min(?:ute)?s?"
    r"(?: (?:read|listen|watch))?",
    re.IGNORECASE,
)
_LONGEST = 240  # characters


def is_page_line(text: str) -> bool:
    """Whether a line is a link, an advertisement, a button, an address or a reading time."""
    bare = text.strip(" *_|[]()>→»•·-").replace("’", "'")
    lowered = bare.lower()
    if len(text) > _LONGEST:
        return False
    if lowered.rstrip(".:…> ") in _WHOLE or lowered.startswith(_ALWAYS):
        return True
    if _opens_with(lowered, _UNENDED) and not ends_sentence(text.rstrip("…. ") or text):
        return not ends_sentence(text) or lowered.endswith(("...", "…"))
    return bool(_are_buttons(lowered) or _ADDRESS.fullmatch(bare) or _READING_TIME.fullmatch(bare))


def _opens_with(lowered: str, openings: tuple[str, ...]) -> bool:
    return any(
        lowered.startswith(opening)
        and (not opening[-1].isalnum() or not lowered[len(opening) : len(opening) + 1].isalnum())
        for opening in openings
    )


def _are_buttons(lowered: str) -> bool:
    words = [word for word in _SEPARATORS.split(lowered) if word and not word.isdecimal()]
    return any(word in _BUTTONS for word in words) and all(
        word in _BUTTONS or word in _BETWEEN_BUTTONS for word in words
    )

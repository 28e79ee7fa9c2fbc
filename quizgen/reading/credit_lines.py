"""Credits, captions and datelines: who supplied an article or its pictures, and from where."""

import re

from quizgen.reading.words import ends_sentence

_AGENCY = (
    r"(?:AAP|AFP|ANSA|AP|BBC(?: News)?|CNN|DPA|EPA|NPR|PA|TASS|UPI|dpa|Agence France-Presse"
    r"|Alamy|(?:The )?Associated Press|Bloomberg|Corbis|Getty(?: Images)?|(?:The )?Guardian"
    r"|Interfax|Kyodo(?: News)?|Press Association|Reuters|Rex|Shutterstock|Unsplash"
    r"|Wikimedia(?: Commons)?|Xinhua|Yonhap|Zuma(?: Press)?|iStock)"
)
_PICTURE = r"(?:Photo(?:graph)?|Picture|Image|Illustration|Graphic)s?"
_CREDITS = tuple(
    re.compile(form)
    for form in (
        # Reuters; — AP; (AFP/Getty Images)
        rf"[-–—(\s]*{_AGENCY}(?:(?:/|, | and | & ){_AGENCY})*[)\s.]*",
        # With Agence France-Presse; Source: Reuters
        rf"(?:With|By|From|Via|Sources?:?) (?:{_AGENCY}|(?i:agencies|wires?|staff))\b.{{0,80}}",
        r"(?:With )?(?i:additional|further) (?i:reporting|research|material) (?:by|from) .{1,200}",
        r"\((?i:additional reporting|reporting|writing|editing|compiled) by .{1,300}\)\.?",
        r".{1,80} contributed (?:reporting|to this (?:report|article|story))\.?",
        r"(?i:©|\(c\)|copyright ).{0,200}",
        r".{0,60}\b(?i:all rights reserved)\b.{0,60}",
        r"(?i:this (?:article|story|piece|report|text)) (?:was|is|has been|first|originally)"
        r"(?: also| first| originally)? (?:re)?(?:published|appeared|amended|updated|corrected)"
        r".{0,250}",
    )
)
# Credits unless the line ends as a sentence does.
_UNENDED = re.compile(
    r"(?:With )?(?i:reporting|writing|editing|research|translation|edited|compiled|translated"
    r"|adapted|illustrated|narrated)(?: and \w+)? by [A-Z].{1,200}"
    r"|(?i:sources?|licen[cs]e|courtesy of|adapted from|licen[cs]ed under)\b:? .{1,200}"
)
_CAPTIONS = tuple(
    re.compile(form)
    for form in (
        rf"(?:{_PICTURE}|Caption|Credit|Map|Video|Pictured|Above|Below|Left|Right)"
        r"(?: (?i:source|caption|credit|copyright))?: .{1,350}",
        rf"(?:{_PICTURE}|Media) (?i:source|caption|copyright), .{{1,350}}",
        rf"\(?{_PICTURE} (?:by|courtesy) .{{1,100}}",
        r"(?i:file (?:photo|image|picture))\b.{0,300}",
        r"(?:Figure|FIGURE|Fig\.|Table|TABLE|Plate|Exhibit) ?\d+(?:\.\d+)?[.:)–—-].{0,350}",
        # The harbour at dusk. Photograph: Jo Bell/PA
        rf".{{1,300}}[\s(]{_PICTURE}(?::| by| ©) ?[A-Z@][^.!?]{{1,80}}[.)]*",
        # The harbour at dusk. (AP Photo/Jo Bell); The harbour at dusk Jo Bell/Reuters
        rf".{{0,300}}{_AGENCY} (?:Photo|Images?)\b ?/?[^.!?]{{0,60}}[.)]*",
        rf".{{0,300}}/ ?{_AGENCY}\)?",
    )
)
_PLACE = r"[A-Z][A-Z.'’-]*[A-Z.](?: [A-Z][A-Z.'’-]*){0,3}"
_AT_DASH = r"(?: ?— ?| ?– | --? ?)"
_DATELINE = re.compile(
    rf"{_PLACE}(?:/{_PLACE})?(?:, [A-Z][A-Za-z. ]{{1,25}})?(?:, [A-Z][a-z]{{2,8}}\.? \d{{1,2}})?"
    rf"(?: ?\({_AGENCY}\))?{_AT_DASH}"
    rf"|[A-Z][\w. ]{{1,25}}(?:, [A-Z][\w. ]{{1,25}})? ?\({_AGENCY}\){_AT_DASH}"
    rf"|\({_AGENCY}\){_AT_DASH}"
)
_CLOSING_CREDIT = re.compile(rf"(?<=[.!?”\"]) ?(?:[–—-]+ ?{_AGENCY}|\({_AGENCY}\))\.?$")
_LONGEST = 400  # characters


def is_credit(text: str) -> bool:
    """Whether a line only names who supplied, published or owns the article."""
    bare = text.strip(" *_")
    if len(bare) > _LONGEST:
        return False
    if any(form.fullmatch(bare) for form in _CREDITS):
        return True
    return bool(_UNENDED.fullmatch(bare)) and not ends_sentence(bare)


def is_caption(text: str) -> bool:
    """Whether a line describes or credits a picture, a figure or a table."""
    bare = text.strip(" *_")
    return len(bare) <= _LONGEST and any(form.fullmatch(bare) for form in _CAPTIONS)


def strip_dateline(text: str) -> str:
    """A paragraph without the place and agency that open it ("MOSCOW (AP) — ")."""
    found = _DATELINE.match(text[:120])
    if not found or text.isupper():
        return text
    rest = text[found.end() :]
    return rest if rest[:1].isupper() or rest[:1] in tuple("“‘\"'") else text


def strip_credit(text: str) -> str:
    """A paragraph without the agency that closes it ("... on Monday. — Reuters")."""
    return _CLOSING_CREDIT.sub("", text)

"""Which language a text is in, where that is beyond doubt."""

import re
from functools import cache
from typing import Any

# Short words that make up a quarter and more of any English prose, and are rare elsewhere.
_ENGLISH = frozenset(
    """about after and are as at because been but by for from had has have he her his if in is it
    its not of on or she that the their there they this to was we were what when which who will
    with would you""".split()
)
_ENGLISH_SHARE = 0.12
_SURE = 0.8
_FEWEST_LETTERS = 80
_NOT_FOREIGN = frozenset({"en", "pcm", "zxx"})  # English, Nigerian Pidgin, no language at all
_NAMES = {
    "af": "Afrikaans", "am": "Amharic", "an": "Aragonese", "ar": "Arabic", "as": "Assamese",
    "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali", "br": "Breton",
    "bs": "Bosnian", "ca": "Catalan", "cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German",
    "dz": "Dzongkha", "el": "Greek", "eo": "Esperanto", "es": "Spanish", "et": "Estonian",
    "eu": "Basque", "fa": "Persian", "fi": "Finnish", "fo": "Faroese", "fr": "French",
    "ga": "Irish", "gl": "Galician", "gu": "Gujarati", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "ht": "Haitian Creole", "hu": "Hungarian", "hy": "Armenian",
    "id": "Indonesian", "is": "Icelandic", "it": "Italian", "ja": "Japanese", "jv": "Javanese",
    "ka": "Georgian", "kk": "Kazakh", "km": "Khmer", "kn": "Kannada", "ko": "Korean",
    "ku": "Kurdish", "ky": "Kyrgyz", "la": "Latin", "lb": "Luxembourgish", "lo": "Lao",
    "lt": "Lithuanian", "lv": "Latvian", "mg": "Malagasy", "mk": "Macedonian", "ml": "Malayalam",
    "mn": "Mongolian", "mr": "Marathi", "ms": "Malay", "mt": "Maltese", "nb": "Norwegian",
    "ne": "Nepali", "nl": "Dutch", "nn": "Norwegian", "no": "Norwegian", "oc": "Occitan",
    "or": "Odia", "pa": "Punjabi", "pl": "Polish", "ps": "Pashto", "pt": "Portuguese",
    "qu": "Quechua", "ro": "Romanian", "ru": "Russian", "rw": "Kinyarwanda",
    "se": "Northern Sami", "si": "Sinhala", "sk": "Slovak", "sl": "Slovene", "so": "Somali",
    "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil",
    "te": "Telugu", "th": "Thai", "tl": "Tagalog", "tr": "Turkish", "ug": "Uyghur",
    "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "vo": "Volapük", "wa": "Walloon",
    "fy": "Frisian", "gd": "Scottish Gaelic", "ha": "Hausa", "ig": "Igbo", "lg": "Luganda",
    "ln": "Lingala", "my": "Burmese", "om": "Oromo", "sa": "Sanskrit", "uz": "Uzbek",
    "grc": "Ancient Greek", "hbo": "Biblical Hebrew", "nso": "Northern Sotho", "sn": "Shona",
    "st": "Sotho", "tg": "Tajik", "tk": "Turkmen", "tt": "Tatar", "ba": "Bashkir",
    "ary": "Arabic", "arz": "Arabic", "uzs": "Uzbek", "yue": "Cantonese", "wuu": "Chinese",
    "xh": "Xhosa", "yi": "Yiddish", "yo": "Yoruba", "zh": "Chinese", "zu": "Zulu",
}  # fmt: skip


def foreign_language(text: str) -> str | None:
    """The name of the language of a text that is clearly not English, else None.

    A text too short or too odd to tell counts as English.
    """
    words = re.findall(r"[^\W\d_]+", text.lower())
    if sum(map(len, words)) < _FEWEST_LETTERS:
        return None
    if sum(word in _ENGLISH for word in words) > _ENGLISH_SHARE * len(words):
        return None
    code, probability = _identifier().classify(text)
    if code in _NOT_FOREIGN or probability < _SURE:
        return None
    return _NAMES.get(code, "another language")


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - heavy

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)

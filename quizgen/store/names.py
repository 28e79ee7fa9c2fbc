"""Codes, tokens and words that the site gives out."""

import hashlib
import secrets
import unicodedata

# No vowels, so that no code is a word, and nothing that looks like something else (0 O, 1 I L,
# 2 Z, 5 S, 8 B, U V).
ALPHABET = "CDFGHJKMNPQRTVWXY34679"
CODE = 6
LONGEST_KEY = 120
UNSEEN = {"Cf", "Cn", "Co", "Cs"}  # zero width, or no characters at all
MANNERS = (
    "amber brave bright calm candid cheery clever copper coral cosy crisp curious dapper daring "
    "early eager fancy fleet fresh gentle giant golden green happy honest humble jolly keen kind "
    "lively lucky mellow merry mighty misty modest neat nimble noble patient plucky polite proud "
    "quick quiet rapid rosy royal rustic silent silver simple smart snowy spry steady sunny swift "
    "tidy tiny violet warm wise witty"
).split()
ANIMALS = (
    "badger beaver bison bittern camel condor crane curlew dolphin donkey eagle egret falcon "
    "ferret finch gecko gibbon gopher hare heron hornet ibex jackdaw jaguar kestrel kitten koala "
    "lapwing lemur leopard lizard lynx magpie marmot marten mole newt ocelot octopus osprey otter "
    "panda panther parrot pelican penguin pigeon plover puffin python rabbit raven robin salmon "
    "seal sparrow spider stork swallow tiger toucan turtle walrus weasel"
).split()


def new_code() -> str:
    """A quiz code of six characters."""
    return "".join(secrets.choice(ALPHABET) for _ in range(CODE))


def typed_code(text: str) -> str:
    """A code as somebody typed it, in the form it is kept in."""
    return "".join(c for c in text.upper() if c.isalnum())


def new_token() -> str:
    """A token of 256 bits, fit for an address."""
    return secrets.token_urlsafe(32)


def digest(token: str) -> str:
    """What is kept of a token that only its holder may know."""
    return hashlib.sha256(token.encode()).hexdigest()


def new_word() -> str:
    """Two words by which a student is known again: "quiet-otter"."""
    return f"{secrets.choice(MANNERS)}-{secrets.choice(ANIMALS)}"


def typed_word(text: str) -> str:
    """A resume word as somebody typed it, in the form it is kept in."""
    return "-".join(text.casefold().replace("-", " ").split())


def name_key(name: str) -> str:
    """What makes two names the same: spaces, capitals, forms of one character and characters that
    nobody sees aside."""
    seen = (c for c in unicodedata.normalize("NFKC", name) if unicodedata.category(c) not in UNSEEN)
    return " ".join("".join(seen).casefold().split())[:LONGEST_KEY].rstrip()

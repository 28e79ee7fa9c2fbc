"""Adjectives and participles of mind with the preposition that asks for what is felt."""

FEELINGS = {
    "worried": "about", "concerned": "about", "afraid": "of", "proud": "of", "certain": "of",
    "sure": "of", "convinced": "of", "confident": "of", "aware": "of", "angry": "about",
    "happy": "about", "pleased": "about", "glad": "about", "sad": "about",
    "disappointed": "about", "surprised": "about", "ashamed": "of", "sorry": "about",
}  # fmt: skip

"""Adjectives and participles of mind with the preposition that asks for what is held or feared."""

CONVICTIONS = {
    "worried": "about", "concerned": "about", "certain": "of", "sure": "of", "convinced": "of",
    "confident": "of", "aware": "of", "optimistic": "about", "pessimistic": "about",
}  # fmt: skip

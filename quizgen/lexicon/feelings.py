"""Words for what somebody feels, by the feeling."""

BY_FEELING = {
    "fear": "afraid frightened scared terrified worried anxious nervous alarmed",
    "shame": "ashamed embarrassed guilty",
    "anger": "angry furious annoyed indignant cross outraged enraged",
    "sadness": "sad unhappy sorry miserable lonely homesick heartbroken gloomy",
    "envy": "jealous envious",
    "pride": "proud",
    "joy": "happy glad pleased delighted joyful cheerful overjoyed merry thrilled",
    "wonder": "surprised astonished amazed astounded",
    "shock": "shocked horrified appalled",
    "disappointment": "disappointed",
    "thanks": "grateful thankful",
    "relief": "relieved",
    "doubt": "puzzled confused bewildered",
    "boredom": "bored",
}
FEELING = {word: name for name, words in BY_FEELING.items() for word in words.split()}
NOUNS = {
    "terror": "fear", "fear": "fear", "fright": "fear", "horror": "fear", "dread": "fear",
    "anger": "anger", "rage": "anger", "fury": "anger", "shame": "shame", "grief": "sadness",
    "sorrow": "sadness", "sadness": "sadness", "joy": "joy", "delight": "joy",
    "happiness": "joy", "pride": "pride", "envy": "envy", "jealousy": "envy",
    "wonder": "wonder", "astonishment": "wonder", "amazement": "wonder",
}  # fmt: skip
# what a question can offer beside the feeling that a text tells, one for each; none of these is
# taken for another
PLAIN = {"joy": "happy", "anger": "angry", "shame": "ashamed", "pride": "proud", "envy": "jealous"}
FULL = {"joy": "joy", "anger": "anger", "shame": "shame", "pride": "pride", "envy": "envy"}
NEAR = {"sadness": "shame", "shock": "anger", "relief": "joy", "thanks": "joy", "envy": "anger"}
ABOUT = {
    "afraid": "of", "frightened": "of", "scared": "of", "terrified": "of", "worried": "about",
    "anxious": "about", "nervous": "about",
}  # fmt: skip


def others(feeling: str, words: dict[str, str]) -> list[str]:
    """The words for feelings that are plainly not `feeling`, at most three."""
    return [w for name, w in words.items() if name not in {feeling, NEAR.get(feeling)}][:3]

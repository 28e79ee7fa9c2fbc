"""Nouns whose content a clause with "that" tells: "the idea that the earth is flat"."""

NOTIONS = frozenset(
    "accusation allegation argument assertion assumption belief charge claim complaint conclusion "
    "conviction criticism discovery doctrine evidence excuse expectation explanation fear finding "
    "hope hypothesis idea impression insight legend myth notion objection opinion prediction "
    "principle promise prophecy rumour rumor suggestion superstition suspicion theory view "
    "warning".split()
)

"""Files from any computer read alike."""

from quizgen.reading import read_bytes

TEXT = '---\ntitle: "The well"\n---\n\n' + (
    "The well was dug in 1877 because the river was dirty and the town needed water. " * 8
)


def test_front_matter_is_read_whatever_the_line_ends():
    plain = read_bytes(TEXT.encode(), "well.txt")
    windows = read_bytes(TEXT.replace("\n", "\r\n").encode(), "well.txt")
    assert plain.title == windows.title == "The well"
    assert plain.paragraphs == windows.paragraphs


def test_what_is_no_character_is_dropped():
    article = read_bytes(TEXT.replace("dug", "du\ufffeg").encode(), "well.txt")
    assert "\ufffe" not in article.text

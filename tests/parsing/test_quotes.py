"""Quotations and their speakers."""


def speakers(document, text):
    parsed = document(text)
    return [(q.speaker, q.complete) for q in parsed.quotations]


def test_a_speaker_before_or_after(document):
    text = "“The river is low,” said Anna Berg. Paul Stone said: “The wells are dry.”"
    assert speakers(document, text) == [("Anna Berg", True), ("Paul Stone", True)]


def test_a_second_quotation_in_the_paragraph_has_the_same_speaker(document):
    text = "“The river is low,” said Anna Berg. “The wells are dry.”"
    assert speakers(document, text) == [("Anna Berg", True), ("Anna Berg", True)]


def test_a_few_quoted_words_are_no_complete_quotation(document):
    text = "Anna Berg spoke of the “strategic importance” of the dam."
    assert [complete for _, complete in speakers(document, text)] == [False]


def test_a_stray_mark_loses_nothing_else(document):
    text = "The dam “broke in May.\n\n“The river is low,” said Anna Berg."
    assert ("Anna Berg", True) in speakers(document, text)


def test_an_apostrophe_is_no_quotation_mark(document):
    assert speakers(document, "It’s the farmers’ dam, and they don’t sell it.") == []


def test_words_that_somebody_is_quoted_for_by_according_to(document):
    text = "According to Anna Berg, the dam is “quite unsafe”."
    assert speakers(document, text) == [("Anna Berg", False)]


def test_the_nearest_of_two_who_say_something(document):
    text = "Anna Berg told the farmers that the dam was “a great danger”, the radio reported."
    assert speakers(document, text) == [("Anna Berg", False)]


def test_quoted_words_that_nobody_says_have_no_speaker(document):
    text = "The “Big Five” animals can be found in the park. The staff know “what lions can do”."
    assert {speaker for speaker, _ in speakers(document, text)} == {None}


def test_words_that_go_on_are_those_of_the_speaker_before(document):
    text = (
        "The dam is “a danger”, said Anna Berg. “It leaks.” The owner, Paul Stone, said: "
        "“It is safe.” “It will hold.”"
    )
    assert [s for s, _ in speakers(document, text)] == [
        "Anna Berg",
        "Anna Berg",
        "Paul Stone",
        "Paul Stone",
    ]


def test_he_said_is_the_one_man_who_spoke_before(document):
    text = (
        "“The dam leaks,” said Paul Stone of the water company, whose partner John Hill built it."
        "\n\n“It may break,” he said."
    )
    assert speakers(document, text)[1] == ("Paul Stone", True)


def test_dialogue_that_names_nobody_has_no_speaker(document):
    assert speakers(document, "“Who is there?”\n\n“A goose.”\n\n“Come in.”")[1] == (None, False)


def test_single_marks_quote_and_apostrophes_do_not(document):
    text = "‘The farmers’ dam isn’t safe,’ said Anna Berg. 'I am cold,' said Paul Stone."
    assert speakers(document, text) == [("Anna Berg", True), ("Paul Stone", True)]
    assert speakers(document, "In '68 the girls' coats were the boys' coats.") == []


def test_a_quotation_goes_on_in_the_next_paragraph(document):
    text = "Anna Berg said: “The river is low.\n\n“The wells are dry.”"
    assert speakers(document, text) == [("Anna Berg", True), ("Anna Berg", True)]


def test_the_subject_of_the_verb_before_speaks_too(document):
    text = "The straw rose first, and said, “How do you come here?” The coal answered, “By luck.”"
    assert [s for s, _ in speakers(document, text)] == ["the straw", "the coal"]


def test_who_used_to_say_it(document):
    text = "Paul Stone was lazy. “Why should I row in the rain?” he used to say."
    assert speakers(document, text) == [("Paul Stone", True)]


def test_a_speaker_that_the_parser_takes_for_an_object(document):
    text = "“We have bowed our heads,” called the flowers. “I have no need,” answered the reed."
    assert [s for s, _ in speakers(document, text)] == ["the flowers", "the reed"]


def test_words_that_follow_others_at_once_are_the_answer_in_a_tale(document):
    text = (
        "“I shall sail away,” said the needle. “Where will you go?” asked the thimble. “You are "
        "too small,” said the thimble. “You will sink.” “I am made of steel.”"
    )
    assert speakers(document, text)[-1] == ("the needle", True)


def test_the_paragraph_before_announces_the_words(document):
    text = "The miller went to the gate and said,\n\n“The river is low, and the wheel stands.”"
    assert speakers(document, text) == [("the miller", True)]


def test_who_does_something_shouting_speaks(document):
    text = "The miller ran away, shouting, “The river is low.”"
    assert speakers(document, text) == [("the miller", True)]


def test_somebody_quoted_by_somebody_else(document):
    text = (
        "Anna Berg praised the bells, quoting the poet Paul Stone, who wrote: “The bells are old.”"
    )
    assert speakers(document, text) == [("Paul Stone", True)]


def test_he_said_means_whom_the_sentence_before_tells_of(document):
    text = (
        "The owner, Omar Vale, said: “The wells are dry.”\n\n"
        "The engineer Paul Stone told how Adam Reed broke the news. “I heard it at noon,” he said."
    )
    assert ("Paul Stone", True) in speakers(document, text)
    text = "Paul Stone met the farmers. “The wells are dry,” said Anna Berg."
    assert speakers(document, text) == [("Anna Berg", True)]


def test_words_after_a_sentence_about_somebody_else_are_not_the_speakers_before(document):
    text = (
        "Paul Stone found two pumps. “They were cheap,” he said. But his friend Adam Reed, a "
        "baker, was late. “I was ill that day.”"
    )
    assert speakers(document, text) == [("Paul Stone", True), (None, True)]
    text = (
        "Paul Stone found two pumps. “They were cheap,” he said. The market was full. “I was "
        "ill that day.”"
    )
    assert [s for s, _ in speakers(document, text)] == ["Paul Stone", "Paul Stone"]


def test_who_is_told_of_before_a_colon_may_speak(document):
    text = (
        "Clara Novak is the new captain.\n\nBut Anna Berg was full of hope: “The crew can find "
        "the courage that it lacks,” she said."
    )
    assert speakers(document, text) == [("Anna Berg", True)]

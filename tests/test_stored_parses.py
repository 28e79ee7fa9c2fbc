"""The one test that a new model version should fail."""

from tests import stored


def test_the_live_pipeline_parses_as_stored(document):
    changed = [
        text
        for text, kept in stored.load().items()
        if stored.plain(document(text)) != stored.plain(kept)
    ]
    assert not changed, (
        f"{len(changed)} stored parses differ from the live pipeline's, e.g. {changed[0]!r}: "
        "read what changed, then run pytest --update-parses"
    )

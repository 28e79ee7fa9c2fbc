"""From a file, an address or pasted text to an Article.

`read` takes what a user names on the command line, `read_bytes` an uploaded file, `read_text`
pasted text. Each raises SourceError, and nothing else, when there is no usable article.
"""

from quizgen.reading.sources import read, read_bytes, read_text

__all__ = ["read", "read_bytes", "read_text"]

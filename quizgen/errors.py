"""One family of errors. Each message is a sentence for the person who can mend it."""


class QuizgenError(Exception):
    """Base of every error that quizgen raises on purpose; `str()` is one line for the user."""


class SourceError(QuizgenError):
    """An article could not be read, or what was read is not an article that quizgen can use."""


class BankError(QuizgenError):
    """A bank file is at fault, or could not be read or written."""


class GenerationError(QuizgenError):
    """The article was understood, but no bank can be made of it."""


class PrintingError(QuizgenError):
    """A handout cannot be made of this bank with these settings."""


class StoreError(QuizgenError):
    """The site's database could not be opened, or what was asked of it cannot be."""


class SiteError(QuizgenError):
    """The site could not be started."""

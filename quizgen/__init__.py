"""quizgen: classroom quizzes from articles, by rules."""

__version__ = "0.1.0"

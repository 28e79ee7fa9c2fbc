"""The nouns of quizgen: frozen values without input or output."""

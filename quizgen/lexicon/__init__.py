"""What quizgen knows of the language and the world, apart from any article."""

"""`python -m quizgen`."""

from quizgen.cli.main import main

main()

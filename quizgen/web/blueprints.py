"""All places of the site."""

from quizgen.web.views import (
    accounts,
    assigning,
    library,
    making,
    marking,
    outcome,
    printing,
    quizzes,
    results,
    reviewing,
    taking,
)

BLUEPRINTS = (
    taking.blueprint,
    outcome.blueprint,
    accounts.blueprint,
    library.blueprint,
    making.blueprint,
    reviewing.blueprint,
    assigning.blueprint,
    printing.blueprint,
    quizzes.blueprint,
    marking.blueprint,
    results.blueprint,
)

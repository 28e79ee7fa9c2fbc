"""The rounds in which a quiz is put together."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from quizgen.domain.candidate import Candidate
from quizgen.domain.world import Ready, Rejected
from quizgen.selection.clashes import clash, given_away_by_form
from quizgen.selection.mixing import FILLING, LEAST, ONCE, Plan, mix
from quizgen.selection.ranking import worth

FIRST = "main_idea"  # the rule whose question every quiz has that can
WORTHY = 4.0  # value of a multiple-choice question that need not wait
LOOKED_AT = 14  # items of which the best that fit together are sought


def assembled(
    choices: Sequence[Ready],
    written: Sequence[Ready],
    plan: Plan,
    kept: tuple[Ready, ...] = (),
) -> tuple[tuple[Ready, ...], tuple[Rejected, ...]]:
    """The quiz, those `kept` from an earlier one in it, and why each other candidate is not, of
    what can be asked as multiple choice and what as a short answer.

    First come the main idea and what is most worth asking; then plain details, only as far as the
    quiz would stay short. Where it is short even so, all compete at once, or multiple choice goes
    first, and the longest is taken; then less is asked of an item; and at last short answers make
    up for multiple choice that is not there.
    """
    worthy = [one for one in choices if value(one) >= WORTHY]
    chosen, rejected = mix(worthy, written, plan, (*kept, *foremost(choices, plan, kept)))
    half = replace(plan, multiple_choice=-(-plan.multiple_choice // 2))
    if fulfilled(chosen, plan) < 1:
        chosen, rejected = mix(choices, written, half, chosen)
    if fulfilled(chosen, plan) < 1:
        fit = [one for one in choices if plan.difficulty in {None, one.difficulty}]
        first = together(fit, half.multiple_choice, kept)
        for start in (kept, (*kept, *first), mix(choices, (), plan, kept)[0]):
            other, passed_over = mix(choices, written, plan, start)
            if fulfilled(other, plan) > fulfilled(chosen, plan):
                chosen, rejected = other, passed_over
    if fulfilled(chosen, plan) < 1:
        chosen, rejected = mix(choices, written, replace(half, least=FILLING), chosen)
    if len(chosen) < plan.fewest:
        more = plan.short_answer + plan.fewest - len(chosen)
        chosen, rejected = mix(choices, written, replace(plan, short_answer=more), chosen)
    seen = {one.candidate for one in chosen} | {one.candidate for one in rejected}
    aside = dict.fromkeys(one.candidate for one in choices if one.candidate not in seen)
    return chosen, (*rejected, *(set_aside(c) for c in aside))


def foremost(choices: Sequence[Ready], plan: Plan, kept: Sequence[Ready]) -> tuple[Ready, ...]:
    """The question for the main idea, if there is one that suits those `kept`: a quiz of
    details alone lacks it."""
    fitting = [
        one
        for one in choices
        if one.candidate.rule == FIRST
        and plan.multiple_choice > sum(bool(k.options) for k in kept)
        and not any(clash(one, other) for other in kept)
        and plan.difficulty in {None, one.difficulty}
        and given_away_by_form(one) is None
    ]
    return tuple(fitting[:1])


def set_aside(candidate: Candidate) -> Rejected:
    """Why a candidate was never compared with the others."""
    reason = "it would be asked only if the quiz were short without it"
    return Rejected(candidate=candidate, check="plain detail", reason=reason)


def together(
    choices: Sequence[Ready], number: int, kept: Sequence[Ready] = ()
) -> tuple[Ready, ...]:
    """The best multiple-choice items that can stand in one quiz beside those `kept`, with these
    `number` of them if there are."""
    number -= sum(bool(one.options) for one in kept)
    fair = [
        one
        for one in choices
        if one.score >= LEAST
        and given_away_by_form(one) is None
        and not any(clash(one, other) or twice(one, other) for other in kept)
    ]
    best = sorted(fair, key=lambda one: (-one.score, one.candidate.stem))[:LOOKED_AT]
    apart = {
        (i, j)
        for (i, one), (j, other) in combinations(enumerate(best), 2)
        if clash(one, other) is not None or clash(other, one) is not None or twice(one, other)
    }
    for size in range(min(number, len(best)), 0, -1):
        fitting = [
            chosen
            for chosen in combinations(range(len(best)), size)
            if not any(pair in apart for pair in combinations(chosen, 2))
        ]
        if fitting:
            chosen = max(fitting, key=lambda some: (sum(best[i].score for i in some), some))
            return tuple(best[i] for i in chosen)
    return ()


def twice(one: Ready, other: Ready) -> bool:
    """Whether both follow one rule of which one question is enough."""
    return one.candidate.rule == other.candidate.rule and one.candidate.rule in ONCE


def fulfilled(chosen: Sequence[Ready], plan: Plan) -> float:
    """How near the items come to two thirds of the number planned and to half of the multiple
    choice: 1 if they reach both."""
    choices = sum(bool(one.options) for one in chosen)
    items, multiple = -(-2 * plan.total // 3), -(-plan.multiple_choice // 2)
    share = min(choices, multiple) + min(len(chosen), items)
    return share / max(1, items + multiple)


def value(one: Ready) -> float:
    """What the question is worth as multiple choice, after readers' marks."""
    return worth(one.candidate, one.options)

"""The same figures, computed another way from the same marks."""

import numpy as np
import pytest

from quizgen.analysis import Mark, Row, analyse
from quizgen.domain.bank import Item


def test_partial_credit_of_unequal_items():
    most = np.array([1, 2, 3, 1, 4, 2])
    chance = np.random.default_rng(5)
    ability = chance.normal(size=(40, 1))
    points = np.clip(np.round((ability + chance.normal(size=(40, 6)) + 1) * most) / 2, 0, most)
    rows = [
        Row(f"S{n}", tuple(Mark(float(p), float(m), "x") for p, m in zip(line, most, strict=True)))
        for n, line in enumerate(points)
    ]
    result = analyse([Item(stem=f"{i}?", key="x") for i in range(6)], rows)

    total = points.sum(axis=1)
    assert [i.facility for i in result.items] == pytest.approx(points.mean(axis=0) / most)
    assert [i.discrimination for i in result.items] == pytest.approx(
        [np.corrcoef(points[:, i], total - points[:, i])[0, 1] for i in range(6)]
    )
    covariance = np.cov(points.T)  # alpha from the matrix: p/(p-1) * (1 - trace / sum)
    assert result.quiz.alpha == pytest.approx(6 / 5 * (1 - covariance.trace() / covariance.sum()))
    percent = total / most.sum() * 100
    assert result.quiz.mean == pytest.approx(percent.mean())
    assert result.quiz.standard_deviation == pytest.approx(percent.std(ddof=1))
    counts, _ = np.histogram(percent, bins=range(0, 101, 10))
    assert result.quiz.histogram == tuple(counts)

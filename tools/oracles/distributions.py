"""A probability together with its logarithm, from probabilities, log-probabilities and logits."""

from typing import NamedTuple

from mpmath import exp, isinf, isnan, log, log1p, mpf

from numbers_text import INFINITY, NAN

PROBABILITIES, LOG_PROBABILITIES, LOGITS = "Probabilities", "LogProbabilities", "Logits"


class Probability(NamedTuple):
    value: object
    log: object


INVALID = Probability(NAN, NAN)


def read(space, numbers, temperature=1):
    """One `Probability` per number; invalid ones have the value NaN."""
    numbers = [mpf(x) for x in numbers]
    if space == LOGITS:
        return softmax([x / temperature for x in numbers])
    return [of_probability(x) if space == PROBABILITIES else of_log(x) for x in numbers]


def of_probability(p):
    if isnan(p) or p < 0:
        return INVALID
    return Probability(p, log(p) if p > 0 else -INFINITY)


def of_log(x):
    return INVALID if isnan(x) else Probability(mpf(0) if isinf(x) else exp(x), x)


def softmax(z):
    """No value is a difference of near numbers: the logarithm of the likeliest comes from the others."""
    infinite = sum(x == INFINITY for x in z)
    if not z or any(isnan(x) for x in z) or infinite > 1 or all(x == -INFINITY for x in z):
        return [INVALID] * len(z)
    if infinite:
        return [Probability(mpf(1), mpf(0)) if x == INFINITY else Probability(mpf(0), -INFINITY) for x in z]
    top = max(z)
    best = z.index(top)
    odds = [exp(x - top) if x > -INFINITY else mpf(0) for x in z]
    others = sum(odds[:best] + odds[best + 1:], mpf(0))
    return [Probability(o / (1 + others), x - top - log1p(others)) for o, x in zip(odds, z)]


def complements(probabilities):
    """1 - p of each, as the sum of the others."""
    values = [p.value for p in probabilities]
    return [sum(values[:i] + values[i + 1:], mpf(0)) for i in range(len(values))]

"""Softmax cross-entropy of one row of logits: loss, gradient and Hessian diagonal as exact reals."""

from mpmath import exp, isinf, isnan, log1p, mpf

from numbers_text import INFINITY, NAN


def cross_entropy(logits, label):
    """No value is a difference of near numbers: 1 - p is the sum of the other probabilities."""
    z = [mpf(x) for x in logits]
    top = max((x for x in z if not isnan(x)), default=NAN)
    infinite = sum(x == INFINITY for x in z)
    if any(isnan(x) for x in z) or top == -INFINITY or infinite > 1:
        return NAN, [NAN] * len(z), [NAN] * len(z)
    # The limit of one logit growing without bound: all probability is there.
    odds = [mpf(x == INFINITY) for x in z] if infinite else [_exp(x - top) for x in z]
    total = sum(odds)
    others = [_sum_without(odds, i) for i in range(len(z))]
    gradient = [-others[i] / total if i == label else odds[i] / total for i in range(len(z))]
    hessian = [odds[i] * others[i] / total**2 for i in range(len(z))]
    return _loss(z, odds, others, label), gradient, hessian


def _loss(z, odds, others, label):
    if odds[label] != 0:
        return log1p(others[label] / odds[label])
    return INFINITY


def _sum_without(values, index):
    return sum(values[:index], mpf(0)) + sum(values[index + 1:], mpf(0))


def _exp(x):
    return mpf(0) if isinf(x) else exp(x)

"""Gaussian and Laplace negative log-likelihood: loss, derivative, Hessian, and derivative by the second parameter."""

from mpmath import isinf, isnan, log, mpf, sign

from numbers_text import INFINITY
from terms import UNDEFINED, ZERO, exact, total

UNDEFINED_ALL = (UNDEFINED,) * 4


def gaussian(prediction, target, variance):
    """(ln v + r^2/v) / 2, without the constant ln(2 pi) / 2."""
    r, v = mpf(prediction) - mpf(target), mpf(variance)
    if isnan(r) or isnan(v) or v <= 0:
        return UNDEFINED_ALL
    if isinf(r):
        return exact(INFINITY), exact(r), exact(1 / v), exact(-INFINITY)
    value = total([exact(log(v) / 2), exact(r * r / v / 2)])
    return value, exact(r / v), exact(1 / v), total([exact(1 / v / 2), exact(-(r / v) ** 2 / 2)])


def laplace(prediction, target, scale):
    """ln(2b) + |r|/b; at r = 0 the subgradient 0."""
    r, b = mpf(prediction) - mpf(target), mpf(scale)
    if isnan(r) or isnan(b) or b <= 0:
        return UNDEFINED_ALL
    if isinf(r):
        return exact(INFINITY), exact(sign(r) / b), ZERO, exact(-INFINITY)
    value = total([exact(log(2 * b)), exact(abs(r) / b)])
    return value, exact(sign(r) / b), ZERO, total([exact(1 / b), exact(-abs(r) / b**2)])

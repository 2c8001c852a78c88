"""Poisson, gamma and Tweedie losses of the logarithm of a mean: value, derivative, second derivative, by the target."""

from mpmath import exp, isinf, isnan, mpf

from numbers_text import INFINITY
from terms import UNDEFINED, ZERO, exact, times, total

# Far beyond the exponents of every type, and small enough to compute.
LARGEST = mpf(10) ** 6


def _exp(x):
    if isinf(x):
        return INFINITY if x > 0 else mpf(0)
    return exp(max(min(x, LARGEST), -LARGEST))


def _is_outside(f, y, least, strict):
    return isnan(f) or isnan(y) or isinf(y) or y < least or (strict and y == least)


def poisson(prediction, target):
    f, y = mpf(prediction), mpf(target)
    if _is_outside(f, y, 0, False):
        return (UNDEFINED,) * 4
    mean = _exp(f)
    if isinf(f):
        value = exact(INFINITY) if f > 0 or y > 0 else ZERO
        return value, exact(mean if f > 0 else -y), exact(mean), exact(-f)
    if f > LARGEST:
        return exact(INFINITY), exact(INFINITY), exact(INFINITY), exact(-f)
    return total([exact(mean), exact(-y * f)]), total([exact(mean), exact(-y)]), exact(mean), exact(-f)


def gamma(prediction, target):
    f, y = mpf(prediction), mpf(target)
    if _is_outside(f, y, 0, True):
        return (UNDEFINED,) * 4
    inverse = INFINITY if f < -LARGEST else _exp(-f)
    w = y * inverse
    if isinf(inverse):
        return exact(INFINITY), exact(-INFINITY), exact(INFINITY), exact(INFINITY)
    value = exact(INFINITY) if isinf(f) else total([exact(f), exact(w)])
    return value, total([exact(mpf(1)), exact(-w)]), exact(w), exact(inverse)


def tweedie(power, prediction, target):
    f, y, p = mpf(prediction), mpf(target), mpf(power)
    if _is_outside(f, y, 0, False):
        return (UNDEFINED,) * 4
    upper, lower = _exp((2 - p) * f), _exp((1 - p) * f)
    upper, lower = (INFINITY if abs(e) > mpf(10) ** 400 else e for e in (upper, lower))
    return (total([exact(upper / (2 - p)), times(y, exact(lower / (p - 1)))]), total([exact(upper), times(-y, exact(lower))]),
            total([exact((2 - p) * upper), times(y, exact((p - 1) * lower))]), exact(lower / (p - 1)))

"""Information measures as exact reals in nats: value, gradient and Hessian diagonal."""

from mpmath import isinf, isnan, log, log1p, mpf

from distributions import LOG_PROBABILITIES, LOGITS, PROBABILITIES, complements, read
from numbers_text import INFINITY
from terms import UNDEFINED, ZERO, exact, times, total


def self_information(p):
    p = mpf(p)
    if isnan(p) or p < 0 or p > 1:
        return UNDEFINED, UNDEFINED, UNDEFINED
    if p == 0:
        return exact(INFINITY), exact(-INFINITY), exact(INFINITY)
    return exact(-log(p)), exact(-1 / p), exact(1 / p**2)


def binary_entropy(p):
    p = mpf(p)
    if isnan(p) or p < 0 or p > 1:
        return UNDEFINED, UNDEFINED, UNDEFINED
    if p in (0, 1):
        return ZERO, exact(INFINITY if p == 0 else -INFINITY), exact(-INFINITY)
    logs = log(p), log1p(-p)
    value = total([exact(-p * logs[0]), exact(-(1 - p) * logs[1])])
    return value, total([exact(logs[1]), exact(-logs[0])]), exact(-1 / (p * (1 - p)))


def entropy(space, numbers):
    """H = -sum p ln p; from logits the gradient is -p (ln p + H)."""
    ps = read(space, numbers)
    value = total(_surprise(p, p) for p in ps)
    if space == LOGITS:
        return (value, *_entropy_of_logits(ps, value))
    if space == PROBABILITIES:
        gradient = [_if_valid(p, lambda p: total([exact(-p.log), exact(mpf(-1))])) for p in ps]
        return value, gradient, [_if_valid(p, lambda p: exact(-1 / p.value if p.value else -INFINITY)) for p in ps]
    slopes = [[times(p.value, exact(-p.log)), exact(-c * p.value)] for p in ps for c in (1, 2)]
    return value, list(map(total, slopes[::2])), list(map(total, slopes[1::2]))


def _entropy_of_logits(ps, value):
    if isnan(value.value):
        return [UNDEFINED] * len(ps), [UNDEFINED] * len(ps)
    gradient = [total([_scaled(p, -p.log), _scaled(p, -value.value)]) for p in ps]
    others = complements(ps)
    hessian = [total([times(o - p.value, g), _scaled(p, -o)]) for p, o, g in zip(ps, others, gradient)]
    return gradient, hessian


def cross_entropy_of_distributions(space, p, q):
    """H(p, q) = -sum p ln q, with derivatives with respect to q in its space."""
    ps, qs = read(space, p), read(space, q)
    value = total(_surprise(a, b) for a, b in zip(ps, qs))
    if space == LOGITS:
        if isnan(value.value):
            return value, [UNDEFINED] * len(ps), [UNDEFINED] * len(ps)
        gradient = [total([_scaled(b, mpf(1)), _scaled(a, mpf(-1))]) for a, b in zip(ps, qs)]
        return value, gradient, [_scaled(b, other) for b, other in zip(qs, complements(qs))]
    pairs = [(a, b) if not isnan(a.value) and not isnan(b.value) else None for a, b in zip(ps, qs)]
    if space == LOG_PROBABILITIES:
        return value, [exact(-x[0].value) if x else UNDEFINED for x in pairs], [ZERO if x else UNDEFINED for x in pairs]
    return value, [_ratio(x, -1, 1) for x in pairs], [_ratio(x, 1, 2) for x in pairs]


def _surprise(p, q):
    if isnan(p.value) or isnan(q.value):
        return UNDEFINED
    return times(p.value, exact(-q.log))


def _if_valid(p, function):
    return UNDEFINED if isnan(p.value) else function(p)


def _ratio(pair, sign, power):
    """sign * p / q^power; zero where p is."""
    if pair is None:
        return UNDEFINED
    p, q = pair[0].value, pair[1].value
    return ZERO if p == 0 else exact(sign * p / q**power if q else sign * INFINITY)


def _scaled(p, factor):
    """p * factor of a softmax probability p."""
    allowance = abs(p.log) / 8 if not isinf(p.log) else mpf(0)
    return times(p.value, exact(factor, allowance))

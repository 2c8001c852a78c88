"""Checks the stated derivatives of divergences against difference quotients of the stated values."""

from mpmath import isinf, isnan, mpf

from distributions import PROBABILITIES
from divergence_spaces import divergence

STEP = mpf(10) ** -90
# Steps are relative to the number that moves, so that a third derivative near 0 does no harm.
TOLERANCE = mpf(10) ** -30
LARGEST_ROW = 6


def check(kind, setting, space, temperature, p, q):
    numbers = p + q
    if len(p) > LARGEST_ROW or any(isnan(x) or isinf(x) or abs(x) > 1e5 for x in numbers):
        return
    if space == PROBABILITIES and min(numbers) <= 0:
        return
    if kind.name == "TotalVariation" and any(a == b for a, b in zip(p, q)) or tuple(p) == tuple(q):
        return
    at = divergence(kind, setting, space, temperature, p, q)
    for i in {0, len(q) - 1}:
        above, below = (divergence(kind, setting, space, temperature, p, _moved(q, i, s)) for s in (1, -1))
        row = (kind.name, setting, space, temperature, p, q, i)
        _require_near(row, q[i], at.gradient[i], above.value, below.value)
        if at.hessian:
            _require_near(row, q[i], at.hessian[i], above.gradient[i], below.gradient[i])
        if at.p_gradient:
            above, below = (divergence(kind, setting, space, temperature, _moved(p, i, s), q) for s in (1, -1))
            _require_near(row, p[i], at.p_gradient[i], above.value, below.value)


def _width(x):
    return STEP * abs(mpf(x)) if x != 0 else STEP


def _moved(numbers, index, direction):
    return tuple(mpf(x) + direction * _width(x) if j == index else mpf(x) for j, x in enumerate(numbers))


def _require_near(row, x, stated, above, below):
    quotient = (above.value - below.value) / (2 * _width(x))
    noise = mpf(10) ** -380 * max(above.size, below.size) / _width(x)
    if abs(stated.value - quotient) > TOLERANCE * stated.size + noise + STEP:
        raise AssertionError(f"{row}: stated {float(stated.value)}, difference quotient {float(quotient)}")

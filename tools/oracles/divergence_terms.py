"""What divergences are made of: c * p^a * q^b, alone or times a logarithm or a sign, with its limits at zeros."""

from typing import NamedTuple

from mpmath import isinf, log, mpf, sign

from distributions import Probability
from numbers_text import INFINITY
from terms import Term, ZERO

POWER, LOG_RATIO, LOG_TO_MIXTURE, P_LOG_TO_MIXTURE, SIGN = "power", "log q/p", "log q/m", "log p/m", "sign(q-p)"
VALUE, P, Q = "value", "p", "q"


class Part(NamedTuple):
    """c * p^a * q^b * function."""

    function: str
    c: object
    a: object
    b: object

    def times_q(self):
        return self._replace(b=self.b + 1)


class Point(NamedTuple):
    """One class of p and q. `softmax`: the logarithms were computed from logits, each with its own rounding."""

    p: Probability
    q: Probability
    beta: object
    softmax: bool

    @property
    def mixture(self):
        return self.beta * self.p.value + (1 - self.beta) * self.q.value


def evaluate(part, at, variable):
    """The part at a point, as `VALUE` or as derivative with respect to `P` or `Q`; None where limits disagree."""
    factor = _power(part, at, variable)
    if factor is None or part.function == POWER:
        return factor
    both_zero = at.p.value == 0 and at.q.value == 0
    if part.function == SIGN:
        s = sign(at.q.value - at.p.value)
        return Term(factor.value * s, factor.size, factor.allowance) if s != 0 else ZERO
    if factor.value == 0:
        return ZERO
    if both_zero:
        return None
    logs = _logarithms(part.function, at)
    difference = logs[0] - logs[1]
    size = abs(logs[0]) + abs(logs[1]) if at.softmax else abs(difference)
    return Term(factor.value * difference, factor.size * size, factor.allowance)


def _logarithms(function, at):
    """Minuend and subtrahend of a logarithm of a ratio."""
    if function == LOG_RATIO:
        return at.q.log, at.p.log
    return at.q.log if function == LOG_TO_MIXTURE else at.p.log, log(at.mixture)


def _power(part, at, variable):
    """Zero wins where the operand that is held fixed is zero; both zero as a value is zero."""
    p, q, a, b = at.p.value, at.q.value, part.a, part.b
    if p == 0 and q == 0:
        held, own = (b, a) if variable == P else (a, b)
        if held > 0 or (variable == VALUE and (a != 0 or b != 0)):
            return ZERO
        if held < 0:
            return None
        return _limit(part.c, own)
    if (p == 0 and a > 0) or (q == 0 and b > 0):
        return ZERO
    if (p == 0 and a < 0) or (q == 0 and b < 0):
        return _limit(part.c, -1)
    value = part.c * (p**a if a != 0 else 1) * (q**b if b != 0 else 1)
    allowance = (_distance(a, at.p) + _distance(b, at.q)) / 8 if at.softmax else mpf(0)
    return Term(value, abs(value), allowance)


def _distance(exponent, probability):
    return abs(exponent * probability.log) if exponent != 0 and not isinf(probability.log) else mpf(0)


def _limit(c, exponent):
    """c * x^exponent for x -> 0."""
    if exponent == 0:
        return Term(mpf(c), abs(mpf(c)))
    return ZERO if exponent > 0 else Term(sign(c) * INFINITY, INFINITY)

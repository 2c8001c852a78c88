"""The divergences: value, gradient and second derivative per class, in closed form, from the literature."""

from dataclasses import dataclass, field
from typing import Callable

from mpmath import mpf

from divergence_terms import LOG_RATIO, LOG_TO_MIXTURE, P_LOG_TO_MIXTURE, POWER, SIGN, Part

HALF = mpf(1) / 2
NEAR_ONE = mpf(1) + mpf(2) ** -10


def power(c, a, b):
    return Part(POWER, mpf(c), mpf(a), mpf(b))


def log_ratio(c, a, b):
    return Part(LOG_RATIO, mpf(c), mpf(a), mpf(b))


@dataclass(frozen=True)
class Divergence:
    """Sums over classes. The functions take the setting and give parts; derivatives are with respect to q.

    `hard_settings` are evaluated at the rows of `hard_pairs`. `log_hessian` is with respect to log q, `p_gradient` with respect to p.
    """

    name: str
    value: Callable
    gradient: Callable
    hessian: Callable = None
    log_hessian: Callable = None
    p_gradient: Callable = None
    settings: tuple = field(default=(None,))
    hard_settings: tuple = ()
    renyi: bool = False


def _jensen_shannon_value(beta):
    return [Part(P_LOG_TO_MIXTURE, beta, mpf(1), mpf(0)), Part(LOG_TO_MIXTURE, 1 - beta, mpf(0), mpf(1))]


def _alpha_value(a):
    c = 1 / (a * (a - 1))
    return [power(c, a, 1 - a), power(-a * c, 1, 0), power(-(1 - a) * c, 0, 1)]


DIVERGENCES = (
    Divergence("KullbackLeibler",
               lambda _: [log_ratio(-1, 1, 0)], lambda _: [power(-1, 1, -1)], lambda _: [power(1, 1, -2)],
               lambda _: [], lambda _: [log_ratio(-1, 0, 0), power(1, 0, 0)]),
    Divergence("KullbackLeiblerReverse",
               lambda _: [log_ratio(1, 0, 1)], lambda _: [log_ratio(1, 0, 0), power(1, 0, 0)],
               lambda _: [power(1, 0, -1)], lambda _: [log_ratio(1, 0, 1), power(2, 0, 1)],
               lambda _: [power(-1, -1, 1)]),
    Divergence("GeneralizedKullbackLeibler",
               lambda _: [log_ratio(-1, 1, 0), power(-1, 1, 0), power(1, 0, 1)],
               lambda _: [power(1, 0, 0), power(-1, 1, -1)], lambda _: [power(1, 1, -2)]),
    Divergence("Jeffreys",
               lambda _: [log_ratio(-1, 1, 0), log_ratio(1, 0, 1)],
               lambda _: [power(-1, 1, -1), log_ratio(1, 0, 0), power(1, 0, 0)],
               lambda _: [power(1, 1, -2), power(1, 0, -1)]),
    Divergence("JensenShannon", _jensen_shannon_value,
               lambda beta: [Part(LOG_TO_MIXTURE, 1 - beta, mpf(0), mpf(0))],
               settings=(HALF, HALF / 2)),
    Divergence("TotalVariation",
               lambda _: [Part(SIGN, HALF, mpf(0), mpf(1)), Part(SIGN, -HALF, mpf(1), mpf(0))],
               lambda _: [Part(SIGN, HALF, mpf(0), mpf(0))], lambda _: []),
    Divergence("Hellinger",
               lambda _: [power(HALF, 1, 0), power(-1, HALF, HALF), power(HALF, 0, 1)],
               lambda _: [power(HALF, 0, 0), power(-HALF, HALF, -HALF)],
               lambda _: [power(HALF / 2, HALF, -3 * HALF)]),
    Divergence("ChiSquared",
               lambda _: [power(1, 2, -1), power(-2, 1, 0), power(1, 0, 1)],
               lambda _: [power(1, 0, 0), power(-1, 2, -2)], lambda _: [power(2, 2, -3)]),
    # The parts of Renyi are those of S = sum p^a q^(1-a); its logarithm is taken in divergence_spaces.py.
    Divergence("Renyi", lambda a: [power(1, a, 1 - a)], lambda a: [power(-1, a, -a)],
               settings=(HALF, mpf(2)), hard_settings=(NEAR_ONE, mpf(2) - NEAR_ONE, mpf(20)), renyi=True),
    Divergence("Alpha", _alpha_value,
               lambda a: [power(1 / a, 0, 0), power(-1 / a, a, -a)], lambda a: [power(1, a, -a - 1)],
               settings=(HALF, mpf(2), mpf(-1)), hard_settings=(NEAR_ONE, mpf(20), mpf(-20))),
)

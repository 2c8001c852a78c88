"""Arguments whose results lie almost halfway between two numbers, where the last bit is hardest to get right."""

import numpy as np
from mpmath import mp, mpf

COUNT = 32
NEARNESS = 2.0 ** -11
PRECISION = 160


def hard_points(function, fmt):
    """Of a function of one number."""
    return _search(function, fmt, lambda random: (_argument(fmt, random),))


def hard_pairs(function, fmt):
    """Of a function of two numbers."""
    return _search(function, fmt, lambda random: (_argument(fmt, random), _argument(fmt, random)))


def _search(function, fmt, draw):
    random = np.random.default_rng(43)
    found = []
    with mp.workprec(PRECISION):
        while len(found) < COUNT:
            operands = draw(random)
            if _is_hard(function(*(mpf(x) for x in operands)), fmt):
                found.append(operands)
    return found


def _argument(fmt, random):
    """Of any size that some function has digits for, and of either sign."""
    return float(fmt.dtype(random.choice([-1, 1]) * np.exp2(random.uniform(-12, 6.4))))


def _is_hard(value, fmt):
    """Whether a value is within 2^-11 units in the last place of the middle between two numbers, and not on it."""
    limits = np.finfo(fmt.dtype)
    if not mp.isfinite(value) or not float(limits.tiny) <= abs(value) <= float(limits.max) / 2:
        return False
    units = mp.ldexp(abs(value), fmt.bits - mp.frexp(abs(value))[1])
    distance = abs(units - mp.floor(units) - 0.5)
    return 0 < distance < NEARNESS

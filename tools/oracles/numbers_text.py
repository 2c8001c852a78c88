"""Numbers as the oracle files hold them."""

import numpy as np
from mpmath import isinf, isnan, mp, mpf, nstr

# The difference of two floats, and its square, are exact real numbers of up to about 560 bits.
mp.dps = 200

NAN, INFINITY = mpf("nan"), mpf("inf")

# Far below the least subnormal number of every element type; such exponents trouble number parsers.
LEAST = mpf(10) ** -1000


def single(x):
    """The float nearest to x, which float and double kernels both read exactly."""
    with np.errstate(over="ignore"):
        return float(np.float32(x))


def input_text(x):
    return _special(x) or f"{x:.17g}"


def output_text(x):
    if not isnan(x) and abs(x) < LEAST:
        return "0"
    return _special(x) or nstr(x, 25, min_fixed=-5)


def _special(x):
    if isnan(x):
        return "NaN"
    if isinf(x):
        return "Infinity" if x > 0 else "-Infinity"
    return None


def outputs_text(values):
    return " ".join(output_text(v) for v in values)

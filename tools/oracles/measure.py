"""The evaluation schemes of exp and log1p, step by step as a kernel performs them, and their measured ULP errors."""

import numpy as np
from mpmath import mp, mpf, exp, log1p


def evaluate_exp(fmt, constants, x):
    """exp(x) with a Horner scheme and a scaling in two exact-unless-subnormal steps."""
    one = fmt.dtype(1)
    n = np.rint(x * fmt.dtype(constants["Log2E"]))
    r = fmt.fma(-n, fmt.dtype(constants["Ln2Hi"]), x)
    r = fmt.fma(-n, fmt.dtype(constants["Ln2Lo"]), r)
    q = _horner(fmt, constants["Q"], r)
    value = one + fmt.fma(r * r, q, r)
    half = np.floor(n / 2).astype(np.int64)
    return np.ldexp(np.ldexp(value, half), n.astype(np.int64) - half)


def evaluate_log1p(fmt, constants, x, least):
    """log1p(x) for x >= 0; u = 1 + x is scaled by a power of two into [least, 2 * least)."""
    u = fmt.dtype(1) + x
    mantissa, exponent = np.frexp(u)
    k = np.where(mantissa < least, exponent - 1, exponent)
    scale = np.ldexp(fmt.dtype(1), -k)
    f = fmt.fma(x, scale, scale - fmt.dtype(1))
    polynomial = _log1p_reduced(fmt, constants, f)
    k = k.astype(fmt.dtype)
    return k * fmt.dtype(constants["Ln2Hi"]) + (polynomial + k * fmt.dtype(constants["Ln2Lo"]))


def _log1p_reduced(fmt, constants, f):
    s = f / (fmt.dtype(2) + f)
    z = s * s
    half_square = fmt.dtype(0.5) * f * f
    r = z * _horner(fmt, constants["L"], z)
    return f - (half_square - s * (half_square + r))


def _horner(fmt, coefficients, x):
    total = np.full_like(x, fmt.dtype(coefficients[-1]))
    for c in coefficients[-2::-1]:
        total = fmt.fma(total, x, np.full_like(x, fmt.dtype(c)))
    return total


def largest_ulp(fmt, function, arguments, results):
    """The largest error in units in the last place of the exact value, and the argument it occurs at."""
    if fmt.bits == 24:
        errors = _ulp_of_single(function, arguments, results)
    else:
        errors = np.array([_ulp_of_double(function, x, v) for x, v in zip(arguments, results)])
    worst = int(np.argmax(errors))
    return float(errors[worst]), float(arguments[worst])


def _ulp_of_single(function, arguments, results):
    # float64 is exact enough: its own error is 2^-29 of a float ULP.
    exact = {exp: np.exp, log1p: np.log1p}[function](arguments.astype(np.float64))
    exponent = np.maximum(np.frexp(exact)[1], -125)
    return np.abs(results.astype(np.float64) - exact) / np.ldexp(1.0, exponent - 24)


def _ulp_of_double(function, x, result):
    exact = function(mpf(float(x)))
    exponent = max(int(mp.frexp(exact)[1]), -1021)
    return float(abs(mpf(float(result)) - exact) / mpf(2) ** (exponent - 53))

#!/usr/bin/env python3
"""Writes the references of single functions: tests/Generator.Tests/Functions/References/<function>.csv."""

import math
import sys
from pathlib import Path

from mpmath import mp, mpf, acos, acosh, asin, asinh, atan, atan2, atanh, cos, cosh, erf, exp, expm1, log, log1p, sin, sinh, tan, tanh

from function_rows import FORMATS, pairs, points, rows
from hard_cases import hard_pairs, hard_points
from numbers_text import INFINITY, NAN

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "Generator.Tests" / "Functions" / "References"

# Differences such as 1 - exp(x) of the least double have digits some 1100 bits below their leading one.
mp.prec = 2400


def logarithm(x):
    return NAN if not x >= 0 else -INFINITY if x == 0 else log(x)


def log_one_plus(x):
    return NAN if not x >= -1 else -INFINITY if x == -1 else log1p(x)


def log_complement_exp(x):
    return NAN if not x <= 0 else -INFINITY if x == 0 else log1p(-exp(x)) if x > -INFINITY else mpf(0)


def exp_residual(x):
    return INFINITY if abs(x) == INFINITY else expm1(x) - x


def log_residual(x):
    return x if x == INFINITY else x - log1p(x)


def not_negative(fmt):
    return [x for x in points(fmt) if not x[0] < 0]


def log_ratio(p, q):
    if not (p >= 0 and q >= 0) or p == q == 0 or p == q == INFINITY:
        return NAN
    if p == 0 or q == INFINITY:
        return -INFINITY
    return INFINITY if q == 0 or p == INFINITY else log(p / q)


def x_log_y(x, y):
    return NAN if mp.isnan(x) or mp.isnan(y) else mpf(0) if x == 0 else x * logarithm(y)


def entropy_term(p):
    return mpf(0) if p == 0 else -p * logarithm(p)


def relative_entropy_term(p, q):
    return mpf(0) if p == 0 and q >= 0 else p * log_ratio(p, q)


def generalized_term(p, q):
    if p == 0 and q >= 0:
        return q
    ratio = log_ratio(p, q)
    if mp.isnan(ratio):
        return NAN
    return INFINITY if INFINITY in (p, q, ratio) else p * ratio - p + q


def sigmoid(x):
    return 1 / (1 + exp(-x))


def softplus(x):
    return NAN if mp.isnan(x) else log1p(exp(x)) if x < 0 else x + log1p(exp(-x))


def log_sum_exp(*scores):
    largest = max(scores)
    if any(map(mp.isnan, scores)):
        return NAN
    return largest if abs(largest) == INFINITY else largest + log(sum(exp(x - largest) for x in scores))


def log_soft_max(*scores):
    """Of the first score."""
    if any(map(mp.isnan, scores)) or max(scores) == -INFINITY or scores.count(INFINITY) > 1:
        return NAN
    if scores[0] == max(scores):
        return mpf(0) if scores[0] == INFINITY else -log1p(sum(exp(x - scores[0]) for x in scores[1:]))
    return scores[0] - log_sum_exp(*scores)


def soft_max(*scores):
    """Of the first score."""
    return exp(log_soft_max(*scores))


def of_finite(function):
    """A function that has no limit at infinity."""
    return lambda x: function(x) if mp.isfinite(x) else NAN


def within(low, high, function):
    """A real function, and NaN where it would be complex."""
    return lambda x: function(x) if low <= x <= high else NAN


def inverse_hyperbolic_tangent(x):
    return (INFINITY if x > 0 else -INFINITY) if abs(x) == 1 else atanh(x) if abs(x) < 1 else NAN


def cube_root(x):
    return x if not mp.isfinite(x) or x == 0 else mp.cbrt(x) if x > 0 else -mp.cbrt(-x)


def based(base):
    return lambda x: logarithm(x) if not mp.isfinite(logarithm(x)) else log(x) / log(mpf(base))


def hypotenuse(x, y):
    return NAN if mp.isnan(x) or mp.isnan(y) else INFINITY if INFINITY in (abs(x), abs(y)) else mp.sqrt(x * x + y * y)


def angle(y, x):
    if mp.isnan(x) or mp.isnan(y):
        return NAN
    if x == -INFINITY and abs(y) < INFINITY:
        return mp.pi if y >= 0 else -mp.pi
    if INFINITY in (abs(x), abs(y)):
        y, x = (mp.sign(v) if abs(v) == INFINITY else mpf(0) for v in (y, x))
    return atan2(y, x) if x or y else mpf(0)


def power(x, y):
    if mp.isnan(x) or mp.isnan(y):
        return NAN
    if y == 0 or x == 1 or (x == -1 and abs(y) == INFINITY):
        return mpf(1)
    is_integer = abs(y) == INFINITY or mp.isint(y)
    if x < 0 and x != -INFINITY and not is_integer:
        return NAN
    grows = (abs(x) > 1) == (y > 0)
    if x == 0 or INFINITY in (abs(x), abs(y)):
        value = INFINITY if grows else mpf(0)
    else:
        value = exp(y * log(abs(x)))
    return -value if x < 0 and mp.isfinite(y) and mp.isint(y) and int(y) % 2 else value


def is_pole(x):
    return x <= 0 and mp.isfinite(x) and mp.isint(x)


def log_gamma(x):
    if mp.isnan(x) or abs(x) == INFINITY or is_pole(x):
        return NAN if mp.isnan(x) else INFINITY
    with mp.workprec(GAMMA_BITS):
        return mp.re(mp.loggamma(x)) if x > 0 else log(mp.pi / abs(x * sine_of_pi(x))) - mp.loggamma(-x)


def sine_of_pi(x):
    return mp.sinpi(x - mp.floor(x))


def digamma(x):
    if mp.isnan(x) or x == -INFINITY or is_pole(x):
        return -INFINITY if x == 0 else NAN
    with mp.workprec(GAMMA_BITS):
        return x if x == INFINITY else mp.digamma(x) if x > 0 else mp.digamma(-x) - 1 / x - mp.pi * mp.cospi(x - mp.floor(x)) / sine_of_pi(x)


def polygamma(order, pole):
    """The reflection by hand, because differences from an integer are exact here."""
    def value(x):
        if mp.isnan(x) or x == -INFINITY or is_pole(x):
            return pole(x) if is_pole(x) else NAN
        with mp.workprec(GAMMA_BITS):
            if x == INFINITY:
                return mpf(0)
            if x > 0:
                return mp.polygamma(order, x)
            share = mp.pi / sine_of_pi(x)
            if order == 1:
                return share**2 - mp.polygamma(1, 1 - x)
            return mp.polygamma(2, 1 - x) - 2 * share**3 * mp.cospi(x - mp.floor(x))
    return value


def gamma_points(fmt):
    """The arguments of gamma functions: those of others, but for negative ones beyond which neighbours are integers."""
    return [x for x in points(fmt) if mp.isnan(x[0]) or x[0] != 0 and not -(2.0 ** (fmt.bits - 1)) < x[0] < -2.0 ** 12]


def positive_zeros(fmt):
    """Pairs whose zeros are positive: numbers of mpmath have no other."""
    return [pair for pair in pairs(fmt) if all(x != 0 or math.copysign(1, x) > 0 for x in pair)]


# Distances from a pole have at most 1074 bits below the leading one of an argument.
GAMMA_BITS = 1400

FUNCTIONS = {
    "Sin": (of_finite(sin), points), "Cos": (of_finite(cos), points), "Tan": (of_finite(tan), points),
    "Asin": (within(-1, 1, asin), points), "Acos": (within(-1, 1, acos), points), "Atan": (atan, points), "Atan2": (angle, positive_zeros),
    "Sinh": (sinh, points), "Cosh": (cosh, points), "Asinh": (asinh, points), "Acosh": (within(1, INFINITY, acosh), points),
    "Atanh": (inverse_hyperbolic_tangent, points), "Cbrt": (cube_root, points), "Hypot": (hypotenuse, pairs), "Pow": (power, positive_zeros),
    "Exp2": (lambda x: mpf(2) ** x, points), "Exp10": (lambda x: mpf(10) ** x, points), "Log2": (based(2), points), "Log10": (based(10), points),
    "Erf": (erf, points), "LogGamma": (log_gamma, gamma_points), "Digamma": (digamma, gamma_points),
    "Trigamma": (polygamma(1, lambda x: INFINITY), gamma_points), "Tetragamma": (polygamma(2, lambda x: NAN), gamma_points),
    "Exp": (exp, points), "ExpM1": (expm1, points), "ExpResidual": (exp_residual, points), "Tanh": (tanh, points),
    "Log": (logarithm, points), "LogP1": (log_one_plus, points), "LogComplementExp": (log_complement_exp, points),
    "LogResidual": (log_residual, not_negative),
    "EntropyTerm": (entropy_term, points), "LogRatio": (log_ratio, pairs), "XLogY": (x_log_y, pairs),
    "Sigmoid": (sigmoid, points), "Softplus": (softplus, points),
    "LogSumExp": (log_sum_exp, rows), "SoftMax": (soft_max, rows), "LogSoftMax": (log_soft_max, rows),
    "RelativeEntropyTerm": (relative_entropy_term, pairs), "GeneralizedTerm": (generalized_term, pairs),
}

# Those that the library offers by themselves are also held to results that are hard to round.
HARD = {name: hard_points for name in ("Exp", "ExpM1", "Tanh", "Log", "LogP1", "Sigmoid", "Softplus", "Sin", "Cos", "Tan", "Asin", "Acos", "Atan", "Sinh", "Cosh", "Asinh",
                                           "Acosh", "Atanh", "Cbrt", "Exp2", "Exp10", "Log2", "Log10")} | {"XLogY": hard_pairs}


def number(x):
    x = float(x)
    return {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}.get(str(x)) or f"{x:.17g}"


def split(value):
    """The nearest double, and what is missing from it."""
    high = float(value)
    return high, float(value - mpf(high)) if mp.isfinite(value) and abs(high) < INFINITY else 0.0


def lines(name, function, arguments):
    yield "type,operands,high,low"
    for fmt in FORMATS:
        hard = HARD[name](function, fmt) if name in HARD else []
        for operands in [*arguments(fmt), *hard]:
            high, low = split(function(*(mpf(x) for x in operands)))
            yield ",".join([fmt.name, " ".join(map(number, operands)), number(high), f"{low:.3g}"])


def main(names):
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in names or FUNCTIONS:
        function, arguments = FUNCTIONS[name]
        text = list(lines(name, function, arguments))
        (FOLDER / f"{name}.csv").write_text("\n".join(text) + "\n", encoding="utf-8")
        print(f"{name}: {len(text) - 1} rows")


if __name__ == "__main__":
    main(sys.argv[1:])

#!/usr/bin/env python3
"""Writes the references of single functions: tests/Generator.Tests/Functions/References/<function>.csv."""

from pathlib import Path

from mpmath import mp, mpf, exp, expm1, log, log1p, tanh

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


FUNCTIONS = {
    "Exp": (exp, points), "ExpM1": (expm1, points), "ExpResidual": (exp_residual, points), "Tanh": (tanh, points),
    "Log": (logarithm, points), "LogP1": (log_one_plus, points), "LogComplementExp": (log_complement_exp, points),
    "LogResidual": (log_residual, not_negative),
    "EntropyTerm": (entropy_term, points), "LogRatio": (log_ratio, pairs), "XLogY": (x_log_y, pairs),
    "Sigmoid": (sigmoid, points), "Softplus": (softplus, points),
    "LogSumExp": (log_sum_exp, rows), "SoftMax": (soft_max, rows), "LogSoftMax": (log_soft_max, rows),
    "RelativeEntropyTerm": (relative_entropy_term, pairs), "GeneralizedTerm": (generalized_term, pairs),
}

# Those that the library offers by themselves are also held to results that are hard to round.
HARD = {name: hard_points for name in ("Exp", "ExpM1", "Tanh", "Log", "LogP1", "Sigmoid", "Softplus")} | {"XLogY": hard_pairs}


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


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, (function, arguments) in FUNCTIONS.items():
        text = list(lines(name, function, arguments))
        (FOLDER / f"{name}.csv").write_text("\n".join(text) + "\n", encoding="utf-8")
        print(f"{name}: {len(text) - 1} rows")


if __name__ == "__main__":
    main()

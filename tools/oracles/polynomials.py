#!/usr/bin/env python3
"""Computes the constants of exp, expm1 and the logarithms, prints them as C# literals, and measures the functions built on them."""

import numpy as np
from mpmath import mp, mpf, atanh, exp, expm1, floor, log, log1p, sqrt

from fitting import fit_rounded, largest_error
from formats import Double, Single, shortened
from measure import evaluate_exp, evaluate_log1p, largest_ulp

mp.dps = 60
TINY = mpf(10) ** -20

# |x - n*ln2| <= ln2/2, and a little more, because n comes from a rounded product.
EXP_REACH = mpf("0.3467")
# k*ln2Hi is exact for |k| < 2^11: ln2Hi has that many trailing zero bits.
SPARE_BITS = 11

# Ranges of the scaled argument: [3/4, 3/2) and [1/sqrt(2), sqrt(2)), by their lower end. The first keeps a result that
# is the sum of k*ln2 and a negative logarithm further from cancellation, the second needs a shorter polynomial. The third
# is for arguments that are not scaled at all; its polynomial is an even function of the logarithm and serves [1/2, 2].
UNSCALED = "[0.5, 1)"
SPLITS = {"[0.75, 1.5)": mpf("0.75"), "[sqrt(1/2), sqrt(2))": sqrt(mpf("0.5")), UNSCALED: mpf("0.5")}


def exp_remainder(r):
    """q in exp(r) = 1 + r + r^2*q(r)."""
    return (expm1(r) - r) / r**2 if abs(r) > TINY else mpf(1) / 2


def exp_curve(r):
    """t in exp(r) = 1 + r + r^2/2 + r^3*t(r)."""
    return (exp_remainder(r) - mpf(1) / 2) / r if abs(r) > TINY else mpf(1) / 6


def log_remainder(z):
    """R(z)/z, where log1p(f) = f - (f^2/2 - s*(f^2/2 + R(z))), s = f/(2+f), z = s^2."""
    return (2 * atanh(sqrt(z)) / sqrt(z) - 2) / z if z > TINY else mpf(2) / 3


def exp_weight(r):
    return r * r / exp(r)


def curve_weight(r):
    """Makes the error relative to exp(r) - 1 - r."""
    return r / exp_remainder(r)


def log_weight(z):
    return z * sqrt(z) / (2 * atanh(sqrt(z))) if z > 0 else mpf(0)


def exp_constants(fmt, count):
    q = fit_rounded(exp_remainder, exp_weight, -EXP_REACH, EXP_REACH, count, fmt.round)
    high = fmt.round(mp.ln2)
    error = largest_error(exp_remainder, exp_weight, -EXP_REACH, EXP_REACH, q)
    return {"Log2E": fmt.round(1 / mp.ln2), "Ln2Hi": high, "Ln2Lo": fmt.round(mp.ln2 - high), "Q": q}, error


def curve_constants(fmt, count):
    t = fit_rounded(exp_curve, curve_weight, -EXP_REACH, EXP_REACH, count, fmt.round)
    return {"T": t}, largest_error(exp_curve, curve_weight, -EXP_REACH, EXP_REACH, t)


def log_constants(fmt, count, least):
    high_end = max(abs(f / (2 + f)) for f in (least - 1, 2 * least - 1)) ** 2 * (1 + mpf(2) ** -16)
    coefficients = fit_rounded(log_remainder, log_weight, mpf(0), high_end, count, fmt.round)
    high = shortened(mp.ln2, fmt.bits - SPARE_BITS)
    error = largest_error(log_remainder, log_weight, mpf(0), high_end, coefficients)
    return {"Ln2Hi": high, "Ln2Lo": fmt.round(mp.ln2 - high), "L": coefficients}, error


def show(fmt, title, constants, error):
    print(f"\n### {fmt.name} {title}; approximation error 2^{float(log(error, 2)):.2f} relative")
    for name, value in constants.items():
        values = [(f"{name}{i + (name == 'L')}", v) for i, v in enumerate(value)] if isinstance(value, list) \
            else [(name, value)]
        for label, v in values:
            print(f"const {fmt.name} {label} = {fmt.literal(v)};")


def report(fmt, function, name, arguments, results):
    error, worst = largest_ulp(fmt, function, arguments, results)
    print(f"{fmt.name} {name}: {error:.4f} ULP at {worst!r} over {len(arguments)} arguments")


def measure_exp(fmt, constants, random, count, normal, subnormal, largest):
    x = np.concatenate([random.uniform(normal, largest, count), random.uniform(-1, 1, count // 2),
                        random.standard_normal(count // 4) * 1e-3]).astype(fmt.dtype)
    report(fmt, exp, f"exp on [{normal}, {largest}]", x, evaluate_exp(fmt, constants, x))
    x = random.uniform(subnormal, normal, count // 4).astype(fmt.dtype)
    report(fmt, exp, f"exp on [{subnormal}, {normal}], subnormal results", x, evaluate_exp(fmt, constants, x))


def measure_log1p(fmt, constants, random, count, least, label):
    ranges = {"x in [0, 1]": np.concatenate([random.uniform(0, 1, count), 10 ** random.uniform(-30, 0, count // 4)]),
              "x in [0, 1e30]": 10 ** random.uniform(-30, 30, count)}
    for name, x in ranges.items():
        x = x.astype(fmt.dtype)
        report(fmt, log1p, f"log1p {label}, {name}", x, evaluate_log1p(fmt, constants, x, fmt.dtype(float(least))))


def main():
    random = np.random.default_rng(20)
    jobs = [(Single, 5, {"[0.75, 1.5)": 3, "[sqrt(1/2), sqrt(2))": 3, UNSCALED: 4}, 2_000_000, (-87.33, -103.9, 88.7)),
            (Double, 10, {"[0.75, 1.5)": 8, "[sqrt(1/2), sqrt(2))": 7, UNSCALED: 10}, 20_000, (-708.3, -744.4, 709.7))]
    for fmt, exp_count, log_counts, count, limits in jobs:
        constants, error = exp_constants(fmt, exp_count)
        show(fmt, "exp", constants, error)
        measure_exp(fmt, constants, random, count, *limits)
        show(fmt, "expm1 and its residual", *curve_constants(fmt, exp_count))
        for label, log_count in log_counts.items():
            constants, error = log_constants(fmt, log_count, SPLITS[label])
            show(fmt, f"log1p, 1 + f in {label}", constants, error)
            if label != UNSCALED:
                measure_log1p(fmt, constants, random, count, SPLITS[label], label)


if __name__ == "__main__":
    main()

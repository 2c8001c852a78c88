#!/usr/bin/env python3
"""Computes the constants of circular, arc, error and gamma functions and writes them as C#: src/Generator/Functions/Coefficients.*.cs."""

from pathlib import Path

from mpmath import mp, mpf, atan, cos, cot, digamma, erf, erfc, exp, findroot, floor, gamma, log, loggamma, pi, polygamma, quad, sin, sqrt, tan

from fitting import fit_rounded, largest_error
from formats import Double, Single

FOLDER = Path(__file__).resolve().parents[2] / "src" / "Generator" / "Functions"

mp.dps = 80
TINY = mpf(10) ** -30

# |x - n*pi/2| <= pi/4, and a little more, because n comes from rounded numbers.
QUARTER = (pi / 4 * (1 + mpf(2) ** -10)) ** 2
# Arguments of the arctangent after the reduction by pi/4.
EIGHTH = (tan(pi / 8) * (1 + mpf(2) ** -10)) ** 2
# Where erf x changes over from its own series to 1 - erfc x.
ERF_SPLIT = mpf("0.875")


def sin_tail(z):
    return (sin(sqrt(z)) / sqrt(z) - 1) / z if z > TINY else -mpf(1) / 6


def cos_tail(z):
    return (cos(sqrt(z)) - 1 + z / 2) / z**2 if z > TINY else mpf(1) / 24


def atan_tail(z):
    return (atan(sqrt(z)) / sqrt(z) - 1) / z if z > TINY else -mpf(1) / 3


def log_fifth(z):
    if z < mpf(10) ** -20:
        return mpf(2) / 5 + 2 * z / 7
    s = sqrt(z)
    return ((2 * mp.atanh(s) / s - 2) / z - mpf(2) / 3) / z


def erf_share(z):
    return erf(sqrt(z)) / sqrt(z) - 1 if z > TINY else 2 / sqrt(pi) - 1


def erfc_exponent(x):
    return -log(erfc(x)) / x


def log_gamma_of_two(t):
    return loggamma(2 + t) / t if abs(t) > TINY else digamma(2)


DIGAMMA_ROOT = findroot(digamma, mpf("1.4616321449683623"))


def digamma_by_root(t):
    x = mpf("1.5") + t
    return digamma(x) / (x - DIGAMMA_ROOT) if abs(x - DIGAMMA_ROOT) > TINY else polygamma(1, DIGAMMA_ROOT)


def sine_of_pi(z):
    """sin(pi r)/(pi r), z = r^2."""
    r = sqrt(z)
    return sin(pi * r) / (pi * r) if z > TINY else mpf(1)


def cosine_of_pi(z):
    """cos(pi r)/(1 - 4 z)."""
    r = sqrt(z)
    return cos(pi * r) / (1 - 4 * z) if abs(1 - 4 * z) > TINY else pi / 4


def cotangent_of_pi(z):
    """(pi r cot(pi r) - 1)/z."""
    r = sqrt(z)
    return (pi * r * cot(pi * r) - 1) / z if z > TINY else -(pi**2) / 3


def stirling(z):
    """(log gamma x - (x - 1/2) log x + x - log(2 pi)/2) x, z = 1/x^2."""
    if z < mpf(10) ** -12:
        return mpf(1) / 12 - z / 360
    x = 1 / sqrt(z)
    return (loggamma(x) - (x - mpf(1) / 2) * log(x) + x - log(2 * pi) / 2) * x


def digamma_tail(z):
    """(log x - 1/(2x) - digamma x) x^2."""
    if z < mpf(10) ** -12:
        return mpf(1) / 12 - z / 120
    x = 1 / sqrt(z)
    return (log(x) - 1 / (2 * x) - digamma(x)) / z


def trigamma_tail(z):
    """(trigamma x - 1/x - 1/(2x^2)) x^3."""
    if z < mpf(10) ** -12:
        return mpf(1) / 6 - z / 30
    x = 1 / sqrt(z)
    return (polygamma(1, x) - 1 / x - z / 2) * x**3


def tetragamma_tail(z):
    """(-polygamma(2, x) - 1/x^2 - 1/x^3) x^4."""
    if z < mpf(10) ** -12:
        return mpf(1) / 2 - z / 6
    x = 1 / sqrt(z)
    return (-polygamma(2, x) - z - 1 / x**3) / z**2


# name, what it is, function, weight, low, high of (float, double), counts of (float, double)
def fits(k):
    shift = (mpf("2.375"), mpf("3.375"))[k]
    end = (mpf(4), mpf(6))[k]
    far = (mpf("6.5"), mpf("10.5"))[k]
    near = 1 / far**2
    return [
        ("SinTail", "s in sin r = r + r³·s(r²), |r| ≤ ¼π", sin_tail, lambda z: z, mpf(0), QUARTER, (4, 7)),
        ("CosTail", "c in cos r = 1 − ½r² + r⁴·c(r²), |r| ≤ ¼π", cos_tail, lambda z: z * z, mpf(0), QUARTER, (4, 7)),
        ("ArcTail", "a in atan r = r + r³·a(r²), |r| ≤ tan ⅛π", atan_tail, lambda z: z, mpf(0), EIGHTH, (7, 14)),
        ("LogFifth", "l in 2 artanh s = 2s + ⅔s³ + s⁵·l(s²), |s| ≤ 1/5", log_fifth, lambda z: z * z, mpf(0), mpf("0.0401"), (4, 10)),
        ("CubeRoot", "c in ∛m = c(m) to some digits, m within [1, 8]", lambda m: mp.cbrt(m), lambda m: 1 / mp.cbrt(m), mpf(1), mpf(8), (5, 6)),
        ("ErfShare", "e in erf x = x + x·e(x²), |x| ≤ ⅞", erf_share, lambda z: mpf(1), mpf(0), ERF_SPLIT**2, (7, 14)),
        ("ErfcExponent", "g in erfc x = e^(−x·g(x − Middle)), x ≥ ⅞", lambda t: erfc_exponent(t + shift),
            lambda t: (t + shift) * erfc(t + shift), ERF_SPLIT - shift, end - shift, (9, 20)),
        ("LogGammaOfTwo", "l in log Γ(2 + t) = t·l(t), t within [−¾, ½]", log_gamma_of_two, lambda t: 1 / log_gamma_of_two(t), mpf(-3) / 4, mpf(1) / 2, (11, 22)),
        ("Stirling", "s in log Γ(x) = (x − ½)·log x − x + ½·log 2π + s(1/x²)/x, x ≥ Far", stirling, lambda z: mpf(1), mpf(0), near, (3, 6)),
        ("SineOfPi", "s in sin πr = πr·s(r²), |r| ≤ ½", sine_of_pi, lambda z: 1 / sine_of_pi(z), mpf(0), mpf(1) / 4, (6, 9)),
        ("CosineOfPi", "c in cos πr = (1 − 4r²)·c(r²), |r| ≤ ½", cosine_of_pi, lambda z: 1 / cosine_of_pi(z), mpf(0), mpf(1) / 4, (6, 9)),
        ("CotangentOfPi", "c in π·cot πr = 1/r + r·c(r²), |r| ≤ ½", cotangent_of_pi, lambda z: mpf(1), mpf(0), mpf(1) / 4, (8, 17)),
        ("DigammaByRoot", "d in ψ(3/2 + t) = (3/2 + t − root)·d(t), |t| ≤ ½", digamma_by_root, lambda t: 1 / digamma_by_root(t), mpf(-1) / 2, mpf(1) / 2, (11, 23)),
        ("DigammaTail", "d in ψ(x) = log x − 1/(2x) − d(1/x²)/x², x ≥ Far", digamma_tail, lambda z: z, mpf(0), near, (3, 7)),
        ("TrigammaTail", "t in ψ′(x) = 1/x + 1/(2x²) + t(1/x²)/x³, x ≥ Far", trigamma_tail, lambda z: z, mpf(0), near, (3, 7)),
        ("TetragammaTail", "t in −ψ″(x) = 1/x² + 1/x³ + t(1/x²)/x⁴, x ≥ Far", tetragamma_tail, lambda z: z, mpf(0), near, (3, 7)),
    ]


# Numbers that are needed with what one word of them lacks.
WORDS = [
    ("HalfPi", pi / 2), ("QuarterPi", pi / 4), ("DigammaRoot", DIGAMMA_ROOT - 1), ("LogTwoE", 1 / log(2)), ("LogTenE", 1 / log(10)),
    ("LnTwo", log(2)), ("LnTen", log(10)), ("TwoThirds", mpf(2) / 3), ("LogRootTwoPi", log(2 * pi) / 2)]


def literal(fmt, x):
    return "0" if x == 0 else fmt.literal(x)


def array(fmt, values):
    lines, line = [], ""
    for text in (literal(fmt, v) + ", " for v in values):
        if len(line) + len(text) > 110:
            lines.append(line.rstrip())
            line = ""
        line += text
    return "\n".join("            " + text for text in [*lines, line.rstrip()])


def digits_of_two_over_pi(fmt, count):
    """The first words of 2/pi, each scaled to be below 1: word k counts in 2^(-bits*k)."""
    with mp.workprec(fmt.bits * (count + 1)):
        return list(_words(2 / pi, fmt, count))


def _words(rest, fmt, count):
    for k in range(count):
        scaled = rest * mpf(2) ** (fmt.bits * k)
        word = floor(scaled * mpf(2) ** fmt.bits) / mpf(2) ** fmt.bits
        yield word
        rest -= word / mpf(2) ** (fmt.bits * k)


def write(fmt, k):
    name = ("Single", "Double")[k]
    lines = ["namespace LossGen.Generator.Functions;", "", "// Written by tools/oracles/function_constants.py.",
             "internal sealed partial record Coefficients", "{",
             f"    private static readonly Coefficients {name} = new()", "    {"]
    for title, meaning, function, weight, low, high, counts in fits(k):
        c = fit_rounded(function, weight, low, high, counts[k], fmt.round)
        error = largest_error(function, weight, low, high, c)
        print(f"{fmt.name} {title}: 2^{float(log(error, 2)):.2f}", flush=True)
        lines += [f"        {title} =", "        [", array(fmt, c), "        ],"]
    numbers = [("CubeRootSteps", k + 1), ("Middle", (2.375, 3.375)[k]), ("ErfEnd", (4, 6)[k]), ("Far", (6.5, 10.5)[k])]
    lines += [f"        {title} = {value}," for title, value in numbers]
    lines += ["        TwoOverPi =", "        [", array(fmt, digits_of_two_over_pi(fmt, (9, 23)[k])), "        ],"]
    lines += [f"        {title} = new({literal(fmt, fmt.round(value))}, {literal(fmt, fmt.round(value - fmt.round(value)))})," for title, value in WORDS]
    lines += ["    };", "}"]
    (FOLDER / f"Coefficients.{name}.cs").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    write(Single, 0)
    write(Double, 1)


if __name__ == "__main__":
    main()

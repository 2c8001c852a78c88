#!/usr/bin/env python3
"""Writes the inputs at which loss code fails, with exact results: benchmarks/LossGen.Comparison/Inputs/HardInputs.csv."""

from pathlib import Path

import numpy
from mpmath import mp, mpf, exp, expm1, log, log1p, tanh

from numbers_text import INFINITY

FILE = Path(__file__).resolve().parents[2] / "benchmarks" / "LossGen.Comparison" / "Inputs" / "HardInputs.csv"

mp.prec = 1200


def floats(numbers):
    """The nearest float of each number, exactly."""
    return [INFINITY * (1 if x > 0 else -1) if abs(x) == float("inf") else mpf(float(numpy.float32(x))) for x in numbers]


def softmax(z):
    top = max(z)
    if top == INFINITY:
        return [mpf(1 if x == INFINITY else 0) for x in z]
    terms = [mpf(0) if x == -INFINITY else exp(x - top) for x in z]
    total = sum(terms)
    return [x / total for x in terms]


def log_sum_exp(z):
    top = max(z)
    return top if abs(top) == INFINITY else top + log(sum(mpf(0) if x == -INFINITY else exp(x - top) for x in z))


def softplus(x):
    return x + log1p(exp(-x)) if x > 0 else log1p(exp(x))


def sigmoid(x):
    return 1 / (1 + exp(-x))


def cross_entropy(z, label):
    i, p = int(label[0]), softmax(z)
    others = sum(x for k, x in enumerate(p) if k != i)
    loss = INFINITY if p[i] == 0 else log_sum_exp(z) - z[i]
    return [loss], [x if k != i else -others for k, x in enumerate(p)]


def binary_cross_entropy(x, y):
    n = len(x)
    return [sum(softplus(a) - b * a for a, b in zip(x, y)) / n], [((1 - b) * sigmoid(a) - b * sigmoid(-a)) / n for a, b in zip(x, y)]


def relative_entropy(p, q):
    value = sum(mpf(0) if a == 0 else INFINITY if b == 0 else a * log(a / b) for a, b in zip(p, q))
    return [value], [mpf(0) if a == 0 else -INFINITY if b == 0 else -a / b for a, b in zip(p, q)]


def relative_entropy_of_logits(x, z):
    p, q = softmax(x), softmax(z)
    lp, lq = log_sum_exp(x), log_sum_exp(z)
    return [sum(a * ((u - lp) - (v - lq)) for a, u, v in zip(p, x, z) if a != 0)], [b - a for a, b in zip(p, q)]


def jensen_shannon(p, q):
    def half(a, b):
        return mpf(0) if a == 0 else a * log(2 * a / (a + b)) / 2
    return [sum(half(a, b) + half(b, a) for a, b in zip(p, q))], []


def entropy(p):
    return [-sum(mpf(0) if x == 0 else x * log(x) for x in p)], []


def huber(x, y):
    d = [a - b for a, b in zip(x, y)]
    n = len(d)
    return [sum(r * r / 2 if abs(r) <= 1 else abs(r) - mpf(1) / 2 for r in d) / n], [max(mpf(-1), min(mpf(1), r)) / n for r in d]


def squared_error(x, y):
    n = len(x)
    return [sum((a - b) ** 2 for a, b in zip(x, y)) / n], [2 * (a - b) / n for a, b in zip(x, y)]


def x_log_y(x, y):
    return [mpf(0) if a == 0 else a * (-INFINITY if b == 0 else log(b)) for a, b in zip(x, y)], []


def each(function):
    return lambda x, _: ([function(a) for a in x], [])


def exponential(x):
    return INFINITY if x == INFINITY else mpf(0) if x == -INFINITY else exp(x)


LABEL = [0.0]
TINY = [1e-45, 1e-38, 1e-30, 1e-20, 1e-10, 3e-8, 1e-7, 1e-5, 1e-3, 0.02]
BOTH = TINY + [-x for x in TINY]
ROW = [((37 * k) % 101) / 16 - 3 for k in range(1000)]
SKEWED = [2.0 ** (-k / 2 - 1) for k in range(60)]
NEAR = [x * (1 + ((7 * k) % 5 - 2) * 1e-6) for k, x in enumerate(SKEWED)]
PEAKED = [0.5, 0.5, 0.0, 0.0]

# line, function, rows of (first operand, second operand)
LINES = [
    ("eˣ at the ends of its range", "Exp", each(exponential), [([88.7, 88.72, 88.73, -87.0, -87.5, -95.0, -103.0, -104.0, -200.0], [])]),
    ("eˣ − 1 of small x", "ExpM1", each(expm1), [(BOTH, [])]),
    ("log(1 + x) of small x", "LogP1", each(log1p), [(BOTH, [])]),
    ("log x of subnormal x, and near 1", "Log", each(log), [([1e-45, 3e-42, 1e-38, 0.99999994, 1.0000001, 0.999, 1.001], [])]),
    ("σ(x) far out", "Sigmoid", each(sigmoid), [([-104.0, -100.0, -90.0, -88.0, -40.0, -17.0, 17.0, 90.0], [])]),
    ("softplus far out", "Softplus", each(softplus), [([-103.0, -100.0, -88.0, -40.0, -17.0, -8.0, 17.0, 90.0, 1000.0], [])]),
    ("tanh x of small x", "Tanh", each(tanh), [(BOTH, [])]),
    ("x·log y where x is 0", "XLogY", x_log_y, [([0.0, 0.0, 0.5, 2.0], [0.0, 1e-45, 1e-45, 0.99999994])]),
    ("log Σ eˣ of large and small logits", "LogSumExp", lambda x, _: ([log_sum_exp(x)], []),
     [([1000.0, 1000.0], []), ([-1000.0, -1001.0, -1002.0], []), ([0.0, -20.0, -30.0], []), (ROW, [])]),
    ("softmax of large logits", "SoftMax", lambda x, _: (softmax(x), []), [([1000.0, -1000.0, 0.0], []), ([500.0, 499.0, 420.0], [])]),
    ("log softmax of a confident row", "LogSoftMax", lambda x, _: ([a - log_sum_exp(x) for a in x], []), [([20.0, 0.0, 1.0], []), ([100.0, 0.0, 90.0], [])]),
    ("cross-entropy, large logits, label has probability 1", "CrossEntropy", cross_entropy, [([1000.0, -1000.0, 0.0], LABEL), ([90.0, 0.0, 1.0], LABEL)]),
    ("cross-entropy, label has probability e⁻²⁰⁰⁰", "CrossEntropy", cross_entropy, [([1000.0, -1000.0, 0.0], [1.0])]),
    ("cross-entropy, a confident row", "CrossEntropy", cross_entropy, [([20.0, 0.0, 1.0], LABEL), ([12.0, 1.5, -3.0, 0.25], LABEL)]),
    ("cross-entropy, a masked class (−∞)", "CrossEntropy", cross_entropy, [([2.0, float("-inf"), 1.0], LABEL)]),
    ("cross-entropy, 1000 classes", "CrossEntropy", cross_entropy, [(ROW, LABEL), (ROW, [999.0])]),
    ("binary cross-entropy, certain and right", "BinaryCrossEntropy", binary_cross_entropy, [([-20.0, -40.0, 30.0, -88.0], [0.0, 0.0, 1.0, 0.0])]),
    ("binary cross-entropy, certain and wrong", "BinaryCrossEntropy", binary_cross_entropy, [([-200.0, 100.0, 40.0], [1.0, 0.0, 0.0])]),
    ("KL of nearly equal probabilities", "RelativeEntropy", relative_entropy, [(SKEWED, NEAR)]),
    ("KL where p is 0 and where both are 0", "RelativeEntropy", relative_entropy, [(PEAKED, [0.25, 0.25, 0.5, 0.0])]),
    ("KL where q is 0 and p is not", "RelativeEntropy", relative_entropy, [([0.5, 0.5], [1.0, 0.0])]),
    ("KL of logits, nearly equal", "RelativeEntropyOfLogits", relative_entropy_of_logits, [([1.0, 2.0, 3.0, -10.0], [1.0001, 2.0, 2.9999, -10.0])]),
    ("KL of logits, far apart", "RelativeEntropyOfLogits", relative_entropy_of_logits, [([100.0, 0.0, -50.0], [-80.0, 10.0, 90.0])]),
    ("Jensen–Shannon of nearly equal probabilities", "JensenShannon", jensen_shannon, [(SKEWED, NEAR)]),
    ("entropy of a distribution with zeros", "Entropy", lambda p, _: entropy(p), [(PEAKED, []), (SKEWED + [0.0], [])]),
    ("Huber, residuals of 10²⁵", "Huber", huber, [([1e25, -3e25, 0.5], [-1e25, 0.0, 0.0])]),
    ("mean of 2²⁵ numbers of 0.1", "MeanOfEqual", lambda x, _: (x, []), [([0.1], [2.0 ** 25])]),
    ("squared error of 1000 terms of many sizes", "SquaredError", squared_error,
     [([(10.0 ** ((k * 7) % 9 - 4)) * (1 + k / 1000) for k in range(1000)], [0.0] * 1000)]),
]


def text(numbers):
    return " ".join("Infinity" if x == INFINITY else "-Infinity" if x == -INFINITY else mp.nstr(x, 25) if x != 0 else "0" for x in numbers)


def main():
    lines = ["line;function;first;second;value;gradient"]
    for line, name, function, rows in LINES:
        for first, second in rows:
            a, b = floats(first), floats(second)
            value, gradient = function(a, b)
            lines.append(";".join([line, name, text(a), text(b), text(value), text(gradient)]))
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

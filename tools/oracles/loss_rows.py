"""The points the losses of loss_files.py are evaluated at; every number is exactly a float."""

import numpy as np

from distributions import LOG_PROBABILITIES, LOGITS, PROBABILITIES
from measure_rows import probabilities
from numbers_text import single
from pair_rows import pairs

INFINITY, NAN = float("inf"), float("nan")
NEXT_DOWN = 1 - 2.0**-24


def binary(space, random):
    """(prediction, target)."""
    named = {
        LOGITS: [s * x for x in (0.0, 1e-45, 1e-10, 1, 16, 20, 40, 88.8, 104, 200, 745, 1e4, 3e38, INFINITY)
                 for s in (1, -1)],
        PROBABILITIES: probabilities(random)[:40],
        LOG_PROBABILITIES: [0.0, -0.0, -1e-45, -1e-38, -1e-20, -6e-8, -1e-3, -0.5, -0.6931472, -0.7, -1, -5, -16, -30,
                            -88, -104, -200, -745, -1e4, -3e38, -INFINITY, 1e-45, 0.5, INFINITY],
    }[space] + [NAN]
    rows = [(x, y) for x in named for y in (0.0, 1.0)]
    rows += [(x, y) for x in (named[0], named[2], named[7], named[-2])
             for y in (0.5, 1e-45, NEXT_DOWN, 2.0, -1e-45, NAN)]
    rows += [(_random_prediction(space, random), random.choice([0.0, 1.0, random.random()])) for _ in range(24)]
    return _unique([tuple(map(single, row)) for row in rows])


def _random_prediction(space, random):
    if space == LOGITS:
        return random.choice([0.01, 1, 5, 30]) * random.standard_normal()
    return random.random() if space == PROBABILITIES else -random.choice([1e-3, 1, 20]) * random.exponential()


def classes(space, random, finite=False):
    """(operand, soft target) pairs; targets are distributions, some of them one-hot or not normalised."""
    operands = [q for _, q in pairs(space, random)]
    operands = list({str(q): q for q in operands}.values())
    if space == PROBABILITIES:
        operands = [q for q in operands if all(0 <= x <= 1 for x in q)]
    if space == LOG_PROBABILITIES:
        operands = [q for q in operands if all(x <= 0 for x in q)]
    if finite:
        operands = [q for q in operands if all(np.isfinite(x) and abs(x) < 1e6 for x in q)]
    return [(q, _target(len(q), i, random)) for i, q in enumerate(operands)]


def _target(count, turn, random):
    if turn % 4 == 0:
        return tuple(float(i == turn % count) for i in range(count))
    soft = random.dirichlet(np.full(count, (1.0, 0.1, 20.0)[turn % 3])) if count > 1 else np.array([1.0])
    if turn % 4 == 1 and count > 2:
        soft[turn % count] = 0
    return tuple(single(x) for x in (1.25 * soft if turn % 16 == 2 else soft))


def hard_classes(random):
    """(logits, soft target) pairs for quotients and hyperbolic tangents that are rounded: far beyond a cap, and beside an offset."""
    operands = [(1e4, -1e4, 9999.0), (100.3, -99.7, 0.4), (29.3, 29.7), (1500.7, 1490.2, 1510.1), (5e-4, -3e-4), (900.3, 899.1),
                (101.3, 98.2, 100.6), (1000.3, 999.7, 1001.1), (-345.6, -346.1), (60.1, 59.3, -60.2, 0.7)]
    operands += [tuple(s * random.standard_normal(n) + o) for s, o in ((3, 0), (3, 50), (30, 0), (0.1, 300), (200, 0), (3000, 0))
                 for n in (2, 4)]
    return [(tuple(map(single, q)), _target(len(q), i, random)) for i, q in enumerate(operands)]


def class_weights(count, random):
    weights = [single(x) for x in 10 ** random.uniform(-2, 2, count)]
    if count > 3:
        weights[count // 2] = 0.0
    return tuple(weights)


def likelihoods(random):
    """(prediction, target, variance or scale)."""
    named = [(r, 0.0, v) for r in (0.0, -0.0, 1.0, -1.0, 1e-45, 1e-20, 3e4, -1e20, INFINITY, -INFINITY, NAN)
             for v in (1.0, 0.5, 1e-38, 1e-45, 1e-6, 1e30, 3e38)]
    named += [(1.5, 0.5, v) for v in (-1.0, -1e-45, -INFINITY, NAN, 1.0, 1 + 2.0**-23, NEXT_DOWN, 4.0, 0.25)]
    named += [(INFINITY, INFINITY, 1.0), (INFINITY, -INFINITY, 1.0), (2.0, NAN, 1.0), (3e38, -3e38, 2.0),
              (3e38, -3e38, 1000.0), (-2e38, 3e38, 1e20), (7.0, 7.0, 3.0)]
    scaled = [(s * random.standard_normal(), s * random.standard_normal(), s**2 * random.exponential())
              for s in (1e-10, 1e-3, 0.1, 1, 1, 1, 1, 10, 1e3, 1e10) for _ in range(9)]
    return _unique([tuple(map(single, row)) for row in named + scaled])


def preferences(random):
    """(policyChosen, policyRejected, referenceChosen, referenceRejected): log-probabilities of whole answers."""
    named = [(0.0, 0.0, 0.0, 0.0), (-10.0, -20.0, -10.0, -20.0), (-1.0, -1e4, -1.0, -2.0), (-1e4, -1.0, -1.0, -2.0),
             (-INFINITY, -1.0, -1.0, -1.0), (-1.0, -INFINITY, -1.0, -1.0), (-INFINITY, -INFINITY, -1.0, -1.0),
             (-1.0, -1.0, -INFINITY, -1.0), (NAN, -1.0, -1.0, -1.0), (-1.0, -1.0, -1.0, NAN),
             (-250.0, -250.00002, -250.0, -250.0),
             (-1e20, -1.0, -1.0, -1.0), (-1e-45, 0.0, 0.0, 0.0), (-300.0, -4000.0, -310.0, -3990.0)]
    scaled = [tuple(-s * random.exponential(size=4)) for s in (1e-3, 1, 10, 100, 100, 1000, 1e4) for _ in range(20)]
    near = [tuple(-200 + s * random.standard_normal(4)) for s in (1e-4, 0.1, 3) for _ in range(8)]
    return _unique([tuple(map(single, row)) for row in named + scaled + near])


def log_ratios(random):
    """(log p, log q) of single tokens."""
    named = [(-1.0, -1.0), (0.0, 0.0), (-INFINITY, -1.0), (-1.0, -INFINITY), (-INFINITY, -INFINITY),
             (NAN, -1.0), (-1.0, NAN), (-0.5, -1e20), (-1e20, -0.5), (0.0, -1e-45), (-1e-45, 0.0),
             (0.0, -710.0), (-710.0, 0.0), (0.0, -88.8),
             (0.0, -88.7), (-1e-8, 0.0), (0.0, -1e-8), (-104.0, 0.0), (0.0, -3e38)]
    named += [(-0.1234567, -80.65432), (-80.65432, -0.1234567), (-3.3, -700.7), (-700.7, -3.3), (-11.1, -99.9), (-0.3, -87.77)]
    sizes = (1e-8, 1e-6, 1e-4, 1e-3, 0.01, 0.1, 0.3, 0.7, 1, 1.5, 3, 8, 16, 20, 40, 80)
    differences = [s * d for d in sizes for s in (1, -1)]
    named += [(-x + min(d, 0), -x - max(d, 0)) for d in differences for x in (0.0, 0.01, 2.0)]
    scaled = [tuple(-s * random.exponential(size=2)) for s in (1e-4, 0.1, 1, 5, 20) for _ in range(12)]
    return _unique([tuple(map(single, row)) for row in named + scaled])


def _unique(rows):
    return list({str(row): row for row in rows}.values())

"""The pairs of distributions divergences are evaluated at, in each input space; every number is exactly a float."""

import numpy as np

from distributions import LOG_PROBABILITIES, LOGITS, PROBABILITIES
from numbers_text import single

INFINITY, NAN = float("inf"), float("nan")
NOISES = (2.0**-23, 1e-6, 1e-4, 1e-2)


def pairs(space, random):
    """(p, q) rows: named ones first, then near-equal ones, then random ones."""
    named = {PROBABILITIES: _probabilities, LOG_PROBABILITIES: _log_probabilities, LOGITS: _logits}[space]()
    rows = named + _near(space, random) + _random(space, random)
    rows = [(tuple(map(single, p)), tuple(map(single, q))) for p, q in rows]
    # Without repetitions; the text tells -0 from 0, as a comparison would not.
    return list({str(row): row for row in rows}.values())


def hard_pairs(space, random):
    """For settings that multiply the errors of logarithms: near ones, far ones, tiny ones, and logits beside an offset."""
    return [(tuple(map(single, p)), tuple(map(single, q))) for p, q in _hard(space) + _random_hard(space, random)]


def _hard(space):
    near = [0.3, 0.2, 0.5]
    rows = [(near, [x * (1 + d) for x, d in zip(near, (e, -e, e / 3))]) for e in (1e-6, 1e-4, 1e-3, 0.03)]
    rows += [([0.999, 0.001], [0.001, 0.999]), ([0.4, 0.35, 0.25], [0.3, 0.3, 0.4]), ([1e-6, 1.0], [1e-9, 1.0])]
    if space == PROBABILITIES:
        return rows + _both(([1e-45, 1.0], [0.5, 0.5]), ([1e-30, 0.3, 0.7], [0.2, 1e-38, 0.8]), ([3e-45, 1.0], [7e-45, 1.0]))
    logs = [(np.log(p), np.log(q)) for p, q in rows]
    if space == LOG_PROBABILITIES:
        return logs + _both(([-80.3, -1e-7], [-0.7, -0.6987]), ([-700.1, 0.0], [-690.7, 0.0]), ([-95.3, 0.0], [-97.1, 0.0]))
    return ([(p + 1000.3, q - 300.7) for p, q in logs]
            + _both(([101.3, 98.2, 100.6], [1.1, -2.3, 0.4]), ([1e4, 9999.3], [-1e4, -9998.7]), ([70.3, 0.1], [0.2, 0.3])))


def _random_hard(space, random):
    pairs = [[random.dirichlet(np.full(n, 0.5)) + 1e-30 for _ in range(2)] for n in (2, 3, 4, 5, 5, 4)]
    if space == PROBABILITIES:
        return pairs
    return [(np.log(p), np.log(q)) if space == LOG_PROBABILITIES else (np.log(p) + 97.3, 1.7 * np.log(q)) for p, q in pairs]


def _both(*rows):
    return [row for p, q in rows for row in ((p, q), (q, p))]


def _probabilities():
    tail, tiny = 1e-38, 1e-45
    return _both(
        ([1.0], [1.0]), ([0.3], [0.9]), ([0.5, 0.5], [1.0, 0.0]), ([0.0, 1.0], [0.0, 1.0]), ([1.0, 0.0], [0.0, 1.0]),
        ([0.25, 0.75], [0.75, 0.25]), ([0.2, 0.3, 0.5], [0.5, 0.3, 0.2]), ([0.0, 0.5, 0.5], [0.25, 0.25, 0.5]),
        ([0.0, 0.4, 0.6], [0.0, 0.7, 0.3]), ([-0.0, 1.0], [0.5, 0.5]), ([0.0, 0.0, 1.0], [0.2, 0.3, 0.5]),
        ([tail, 1.0], [0.5, 0.5]), ([tail, 1.0], [2 * tail, 1.0]), ([1e-30, 1.0], [tail, 1.0]),
        ([tiny, 1.0], [0.5, 0.5]), ([3 * tiny, 1.0], [7 * tiny, 1.0]), ([1e-40, 1.0], [1e-42, 1.0]),
        ([1e-40, 0.0, 1.0], [1e-40, 1e-20, 1.0]), ([tiny, 1.0], [0.0, 1.0]), ([3.0, 0.5], [0.2, 7.0]),
        ([1e-3, 2e-3], [2e-3, 5e-3]), ([1000.0, 3.0, 0.0], [2000.0, 1.0, 4.0]), ([0.1] * 10, [1.0] + [0.0] * 9),
        ([0.0625] * 16, [0.0625] * 15 + [0.0624]), ([1 / 33] * 33, [0.5] + [1 / 64] * 32),
        ([NAN, 0.5], [0.5, 0.5]), ([-0.25, 1.25], [0.5, 0.5]), ([-1e-45, 1.0], [0.5, 0.5]),
        ([NAN, 1.0], [0.0, 1.0]), ([0.0, 1.0], [-0.5, 1.0]))


def _log_probabilities():
    none, half, quarter = -INFINITY, float(np.log(0.5)), float(np.log(0.25))
    return _both(
        ([0.0], [0.0]), ([-1.0], [-3.0]), ([half, half], [0.0, none]), ([none, 0.0], [none, 0.0]),
        ([0.0, none], [none, 0.0]), ([half, half], [-0.0, -1e20]), ([none, none, 0.0], [-1.5, -1.25, -0.75]),
        ([none, half, half], [quarter, quarter, half]), ([-200.0, 0.0], [-200.0, 0.0]),
        ([-200.0, 0.0], [-201.0, 0.0]), ([-87.5, -1e-38], [-88.5, -1e-38]), ([-103.0, 0.0], [-104.5, 0.0]),
        ([-745.0, 0.0], [-744.0, 0.0]), ([-1e4, 0.0], [-2e4, 0.0]), ([-1e4, 0.0], [half, half]),
        ([-90.0, -1e-7], [-16.0, -1.125e-7]), ([-1e-45, -100.0], [-1e-40, -90.0]), ([0.5, -2.0], [-2.0, 1.0]),
        ([-30.0] * 8, [-29.0] * 8), ([quarter] * 4, [-0.1, -3.7, -3.7, -3.7]),
        ([half, half], [half, float(np.nextafter(np.float32(half), np.float32(0)))]), ([none], [-1.0]),
        ([NAN, half], [half, half]), ([NAN, 0.0], [none, 0.0]))


def _logits():
    none, some = -INFINITY, [1.0, -2.0, 0.5]
    return _both(
        ([0.0], [5.0]), (some, some), (some, [101.0, 98.0, 100.5]), (some, [0.0, 0.0, 0.0]), ([1e4, -1e4], [-1e4, 1e4]),
        ([1e4, -1e4], [1e4, -1e4]), ([90.0, 0.0], [0.0, 0.0]), ([90.0, 0.0], [95.0, 0.0]), ([20.0, 0.0], [16.0, 0.0]),
        ([0.0, none], [0.0, 0.0]), ([none, 1.0, 2.0], [none, 3.0, 0.0]), ([none, 1.0, 2.0], some),
        ([none, 1.0, 2.0], [0.0, none, 1.0]), ([none, none, 1.0], some), ([0.0, none], [none, 0.0]),
        ([INFINITY, 0.0], [1.0, 2.0]), ([INFINITY, 0.0, 1.0], [INFINITY, 3.0, 4.0]), ([INFINITY, 0.0], [0.0, INFINITY]),
        ([INFINITY, none], [3.0, none]), ([1e20, 0.0, 1e20], [0.0, 1e20, 0.0]), ([3e38, -3e38], [0.0, 1.0]),
        ([-3e38, -3e38], [5.0, 6.0]), ([1000.0, 999.0, 0.0], [999.0, 1000.0, 0.0]), ([-1e4, -10001.0], [3.0, 1.0]),
        ([300.0, 200.0, 0.0], [200.0, 300.0, 0.0]), ([0.0] * 17, [9.0] + [0.0] * 16), ([4.0] * 33, [-4.0] * 33),
        ([1e-45, 0.0], [0.0, 1e-45]), ([none, none], some[:2]), ([NAN, 1.0], [1.0, 2.0]),
        ([INFINITY, INFINITY], [1.0, 2.0]), ([none, NAN, 1.0], some), ([none], [0.0]), ([INFINITY], [0.0]))


def _near(space, random):
    """q = p * (1 + noise), and the same in logarithms."""
    rows = []
    for classes in (2, 3, 5, 8, 17):
        for noise in NOISES:
            p = random.dirichlet(np.full(classes, 2.0))
            p = p if space == PROBABILITIES else np.log(p) if space == LOG_PROBABILITIES else 3 * np.log(p) + 5
            p = np.array([single(x) for x in p])
            shift = noise * random.standard_normal(classes)
            rows.append((p, p * (1 + shift)))
    return rows


def _random(space, random):
    rows = []
    for i, classes in enumerate([2, 3, 4, 5, 6, 7, 9, 10, 12, 3, 4, 15, 2, 16, 5, 6, 17, 2, 23, 3, 4, 33, 40, 8, 31]):
        if space == LOGITS:
            spread = (0.1, 1, 3, 10, 30, 100, 1000, 1e4)[i % 8]
            rows.append((spread * random.standard_normal(classes), spread * random.standard_normal(classes)))
            continue
        p, q = (random.dirichlet(np.full(classes, (0.05, 0.3, 1.0, 20.0)[i % 4])) + 1e-44 for _ in range(2))
        rows.append((p, q) if space == PROBABILITIES else (np.log(p), np.log(q)))
    return rows

"""The (prediction, target) pairs each elementwise loss is evaluated at; every number is exactly a float."""

import numpy as np

from numbers_text import single

INFINITY, NAN = float("inf"), float("nan")
RANDOM_ROWS = 60
SPECIAL = [0.0, -0.0, 1e-45, -1e-45, 1e-40, -1e-40, 1e20, -1e20, 3e38, -3e38, INFINITY, -INFINITY, NAN]
TAILS = [s * f for f in (1, 5, 20, 40, 88.8, 104, 200) for s in (1, -1)]
SCALES = (1e-6, 1e-3, 0.1, 1, 1, 10, 1e3, 1e6, 1e15, 1e30)
# Neighbours of 1 and of 1/2 in float: just inside and just outside a kink.
NEXT_UP, NEXT_DOWN = 1 + 2.0**-23, 1 - 2.0**-24


def regression_rows(setting, random):
    special = [(f, 0.0) for f in SPECIAL] + [(0.0, y) for y in SPECIAL[1:]] + [(-0.0, -0.0)]
    largest = (3e38, -3e38, INFINITY, -INFINITY)
    special += [(f, y) for f in largest + (NAN, 1.5) for y in largest]
    special += [(1.5, NAN), (NAN, NAN), (INFINITY, NAN), (1e20, 1e20), (1e-45, -1e-45), (2.0, 2.0), (16777216.0, 1.0)]
    special += [(s * f, 0.0) for f in (1, 5, 20, 300, 65504, 1.8e19, 1.9e19) for s in (1, -1)]
    delta = setting or 1.0
    special += [(s * delta * near, 0.0) for near in (NEXT_DOWN, 1, NEXT_UP) for s in (1, -1)]
    special += [(2 * delta, delta), (-2 * delta, -delta), (delta + 4, 4), (0.0, delta), (0.0, -delta)]
    scaled = [(s * random.standard_normal(), s * random.standard_normal()) for s in _scales()]
    return _singles(special + scaled)


def hinge_rows(margin, random):
    predictions = SPECIAL + TAILS + [s * margin * near for near in (NEXT_DOWN, 1, NEXT_UP) for s in (1, -1)]
    special = [(f, y) for f in predictions for y in (1.0, -1.0)]
    special += [(f, y) for f in (0.5, INFINITY) for y in (0.0, -0.0, 0.5, 2.0, -1 - 2.0**-23, INFINITY, -INFINITY, NAN)]
    return _singles(special + [(s * random.standard_normal(), random.choice([-1.0, 1.0])) for s in _scales()])


def binary_rows(_, random):
    special = [(f, y) for f in SPECIAL + TAILS + [16.0, -16.0, 745.0, -745.0] for y in (0.0, 1.0)]
    inside = (0.5, 0.1, 1e-45, NEXT_DOWN)
    special += [(f, y) for f in (0.0, 2.5, -20.0, 40.0, 3e38, INFINITY, -INFINITY) for y in inside]
    outside = (-1e-45, -0.5, NEXT_UP, 2.0, -1.0, INFINITY, -INFINITY, NAN)
    special += [(f, y) for f in (0.5, NAN, -INFINITY) for y in outside] + [(0.5, -0.0)]
    scaled = [(random.choice([0.01, 1, 5, 30, 80]) * random.standard_normal(), _target(random))
              for _ in range(RANDOM_ROWS)]
    return _singles(special + scaled)


def _target(random):
    return random.choice([0.0, 1.0]) if random.random() < 0.8 else random.random()


def _scales():
    return [SCALES[i % len(SCALES)] for i in range(RANDOM_ROWS)]


def _singles(pairs):
    """Without repetitions; the text tells -0 from 0, as a comparison would not."""
    singles = [(single(prediction), single(target)) for prediction, target in pairs]
    return list({str(row): row for row in singles}.values())


ROWS = {"SquaredError": regression_rows, "AbsoluteError": regression_rows, "Huber": regression_rows,
        "Hinge": hinge_rows, "BinaryCrossEntropy": binary_rows}


def generator():
    return np.random.default_rng(1948)

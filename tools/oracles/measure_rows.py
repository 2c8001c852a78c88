"""The points information measures are evaluated at; every number is exactly a float, or an integer count."""

import numpy as np

from numbers_text import single

INFINITY, NAN = float("inf"), float("nan")
NEXT_UP, NEXT_DOWN = 1 + 2.0**-23, 1 - 2.0**-24


def probabilities(random):
    named = [0.0, -0.0, 1.0, 0.5, 0.25, 0.1, 0.9, 0.999, 1e-3, 1e-10, 1e-38, 1e-40, 1e-45, NEXT_DOWN, 1 - 2.0**-20,
             0.5 + 2.0**-24, 0.5 - 2.0**-25, NEXT_UP, 2.0, -1e-45, -0.5, NAN, INFINITY, -INFINITY, 1 / 6, 1 / 37]
    scaled = [x for _ in range(18)
              for x in (random.random(), 10 ** random.uniform(-38, 0), 1 - 10 ** random.uniform(-7, 0))]
    return [single(x) for x in named + scaled]


def tables(random):
    """(cells, columns); floats are probabilities, with an exact sum of 1 but for tiny cells; integers are counts."""
    big = 2**31
    counts = [([3, 1, 1, 3], 2), ([1, 1, 1, 1], 2), ([5, 0, 0, 5], 2), ([0, 0, 0, 0], 2), ([7], 1), ([1, 2, 3], 3),
              ([1, 2, 3], 1), ([0, 0, 4, 4], 2), ([big, big, big, big + 1], 2), ([big, 0, 0, big], 2),
              ([2**40, 1, 1, 2**40], 2), ([2**55, 2**55, 2**55, 2**54], 2), ([1, 0, 0, 0], 2), ([2, 4, 1, 2, 6, 3], 2),
              ([0, 1, 0, 1, 0, 1, 0, 1, 0], 3), ([10**6, 10**6 + 1, 10**6 + 1, 10**6], 2), ([1, 2**50, 3, 1], 2)]
    counts += [([int(x) for x in random.poisson(mean, r * c)], c)
               for r, c, mean in ((2, 3, 4), (5, 5, 0.7), (3, 17, 2), (8, 4, 100), (10, 10, 1), (1, 33, 3),
                                  (16, 2, 1e6))]
    return counts + _probability_tables(random)


def _probability_tables(random):
    named = [([0.25] * 4, 2), ([0.5, 0.0, 0.0, 0.5], 2), ([0.0, 0.25, 0.25, 0.25, 0.0, 0.25], 3), ([1.0], 1),
             ([0.25, 0.75], 2), ([0.25, 0.75], 1), ([0.0625, 0.1875, 0.1875, 0.5625], 2), ([1.0, 1e-38, 1e-45, 0.0], 2),
             ([1.0, 1e-20, 1e-20, 1e-30], 2), ([0.25, 0.25 + 2.0**-20, 0.25 - 2.0**-20, 0.25], 2),
             ([0.375, 0.125, 0.125, 0.375], 2), ([0.5, -0.5, 0.5, 0.5], 2), ([NAN, 0.5, 0.25, 0.25], 2),
             ([-0.0, 0.5, 0.5, 0.0], 2)]
    random_ones = [(_dyadic(random, r * c, sharpness), c) for r, c, sharpness in
                   ((2, 2, 1), (3, 3, 0.2), (2, 5, 1), (4, 4, 5), (3, 11, 0.1), (6, 6, 1), (17, 2, 1), (5, 8, 20),
                    (1, 9, 1))]
    # Independent, but for the rounding to 2^-20.
    rows, columns = _dyadic(random, 4, 2, 2**10), _dyadic(random, 5, 2, 2**10)
    return named + random_ones + [([x * y for x in rows for y in columns], 5)]


def _dyadic(random, count, sharpness, units=2**20):
    parts = random.multinomial(units, random.dirichlet(np.full(count, float(sharpness))))
    return [int(x) / units for x in parts]


def perplexity_logits(random):
    """(logits, classes, labels); one token per row."""
    named = [([0.0] * 8, 8, [3]), ([0.0] * 6, 3, [0, 2]), ([1e4, -1e4], 2, [0]), ([1e4, -1e4], 2, [1]),
             ([100.0, 0.0], 2, [1]), ([-INFINITY, 0.0], 2, [1]), ([NAN, 0.0], 2, [0]), ([16.0, 0.0], 2, [0])]
    for classes, tokens in ((2, 1), (3, 4), (5, 7), (8, 3), (17, 2), (33, 1), (4, 12), (2, 5)):
        for spread in (0.1, 2, 20):
            named.append((spread * random.standard_normal(classes * tokens), classes,
                          [int(x) for x in random.integers(classes, size=tokens)]))
    return [([single(x) for x in z], classes, labels) for z, classes, labels in named]


def token_log_probabilities(random):
    named = [[0.0], [-0.0, 0.0], [-100.0], [-2.0] * 9 + [0.0], [-INFINITY, -1.0], [NAN, -1.0], [-1e4, -1e4], [-88.5],
             [-1e-45], [-0.25] * 33, [-700.0], [-710.0], [-88.7, -88.8]]
    scaled = [-np.abs(scale * random.standard_normal(n)) for n in (1, 2, 3, 7, 16, 33) for scale in (1e-4, 1, 5, 40)]
    return [[single(x) for x in row] for row in named + scaled]

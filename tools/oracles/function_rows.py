"""The arguments of the function references: every magnitude, the neighbourhoods of hard points, and special values."""

import numpy as np

from formats import Double, Single

FORMATS = [Single, Double]

# Where a function is 0, or a kernel changes over from one form to another (multiples of ln 2 / 2, powers of 2 and 3/4 of
# them), the digits are most at risk.
LANDMARKS = [0.0, 1.0, 0.25, 0.5, 0.75, 1.5, 2.0, 3.0, 0.34657359, 0.69314718, 1.03972077, 1.38629436, 17.3287, 37.43]
COUNT = 64


def points(fmt):
    """Arguments of a function of one number."""
    random = np.random.default_rng(31)
    limits = np.finfo(fmt.dtype)
    least, most = np.log2(float(limits.smallest_subnormal)), np.log2(float(limits.max))
    magnitudes = np.concatenate([
        np.exp2(random.uniform(least, most, COUNT)),
        np.exp2(random.uniform(-12, 7, 2 * COUNT)),
        random.uniform(0.2, 2, 2 * COUNT),
        random.uniform(0, -least, COUNT // 2),
        _near_landmarks(fmt, random)])
    specials = [0.0, float(limits.smallest_subnormal), float(limits.tiny), float(limits.max), np.inf]
    both = [sign * float(fmt.dtype(x)) for x in [*magnitudes, *specials] for sign in (1, -1)]
    return [(x,) for x in [*both, np.nan, *_boundaries(fmt, random)]]


def pairs(fmt):
    """Arguments of a function of two numbers: unrelated ones, near ones, and the specials with each other."""
    random = np.random.default_rng(37)
    limits = np.finfo(fmt.dtype)
    least, most = np.log2(float(limits.smallest_subnormal)), np.log2(float(limits.max))
    p = np.exp2(np.concatenate([random.uniform(least, most, 2 * COUNT), random.uniform(-20, 0.5, 6 * COUNT)]))
    ratio = np.concatenate([
        np.exp2(random.uniform(-140, 140, 2 * COUNT)), random.uniform(0.2, 4, 4 * COUNT),
        1 + np.exp2(random.uniform(-fmt.bits, -1, 2 * COUNT)) * random.choice([-1, 1], 2 * COUNT)])
    with np.errstate(over="ignore", under="ignore"):
        q = (p * ratio).astype(fmt.dtype)
    general = [(float(a), float(b)) for a, b in zip(p.astype(fmt.dtype), q)]
    specials = [0.0, -0.0, float(limits.smallest_subnormal), float(fmt.dtype(0.3)), 1.0, float(limits.max), np.inf, -1.0, -np.inf, np.nan]
    return general + [(a, b) for a in specials for b in specials]


def rows(fmt):
    """Arguments of a function of a whole row, or of the first number in it."""
    random = np.random.default_rng(41)
    most = float(np.finfo(fmt.dtype).max)
    general = [
        random.normal(0, scale, length) + shift
        for length in (1, 2, 3, 10, 70)
        for scale in (1e-3, 1, 8, 300)
        for shift in (0, -30, 700, 65000, -70000)]
    short = [random.normal(0, scale, length) for length in (2, 3, 4) for scale in (0.3, 1, 5) for _ in range(25)]
    ties = [np.round(random.normal(0, 2, length)) for length in (2, 5, 20, 100) for _ in range(4)]
    tails = [np.array([-gap, 0.0, -1.0]) for gap in (5, 40, 80, 87, 95, 103, 110, 600, 708, 730, 745, 800)]
    specials = [
        [1000, 999], [-1000, -1001], [np.inf, 1], [1, np.inf, 2], [np.inf, np.inf], [-np.inf], [-np.inf, 3, 2],
        [3, -np.inf], [np.nan, 1], [1, np.nan], [np.inf, np.nan], [-np.inf, np.nan], [-np.inf, -np.inf], [np.inf],
        [most, most], [-most, -most], [most, -most], [-most, most], [-np.inf, np.inf], [0.0], [0.0, -0.0]]
    return [tuple(float(fmt.dtype(x)) for x in row) for row in [*general, *short, *ties, *tails, *specials]]


def _near_landmarks(fmt, random):
    """Some arguments close to each landmark, down to its neighbours."""
    near = [at + sign * 2.0 ** -step for at in LANDMARKS for step in range(2, fmt.bits, 5) for sign in (-1, 1)]
    return np.abs(np.array(near) * (1 + random.uniform(0, 1, len(near)) * 2.0 ** (2 - fmt.bits)))


def _boundaries(fmt, random):
    """Numbers next to where kernels and results change over: anywhere in the range, not only near its middle."""
    limits = np.finfo(fmt.dtype)
    least, smallest, most = (np.log(float(x)) for x in (limits.smallest_subnormal, limits.tiny, limits.max))
    halves = random.integers(int(2 * least / np.log(2)), int(2 * most / np.log(2)), COUNT // 2) * (np.log(2) / 2)
    ends = [least, least - np.log(2), smallest, most, -fmt.bits * np.log(2), -(fmt.bits + 1) * np.log(2)]
    splits = np.exp2(random.integers(-120, 120, COUNT // 4)) * random.choice([0.75, 1, 1.5], COUNT // 4)
    roots = [-1 + 2.0 ** -fmt.bits, -0.5, -0.25, 0.5, 1, 2.0 ** -(fmt.bits + 6), 2.0 ** -(fmt.bits // 2)]
    return [x for at in [*halves, *ends, *splits, *roots] for x in _neighbours(fmt, at)]


def _neighbours(fmt, at):
    """The number nearest to a point, and those beside it."""
    nearest = fmt.dtype(at)
    return [float(np.nextafter(nearest, fmt.dtype(-np.inf))), float(nearest), float(np.nextafter(nearest, fmt.dtype(np.inf)))]

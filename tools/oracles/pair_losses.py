"""The cosine loss of two rows and the triplet loss of three: loss, gradients and Hessian diagonal, as Terms."""

from mpmath import isinf, isnan, mpf, sign, sqrt

from numbers_text import INFINITY
from terms import UNDEFINED, ZERO, Term, exact


class Vector:
    """A row with its norm; one infinite entry makes it the unit vector of the limit, of two there is none."""

    def __init__(self, row):
        self.entries = [mpf(x) for x in row]
        infinite = sum(isinf(x) for x in self.entries)
        self.is_nan, self.is_infinite, self.has_direction = any(isnan(x) for x in self.entries), infinite > 0, infinite < 2
        self.norm = INFINITY if infinite else sqrt(sum(x * x for x in self.entries))
        if infinite:
            self.unit = [sign(x) if isinf(x) else mpf(0) for x in self.entries]
        else:
            self.unit = [x / self.norm if self.norm else mpf(0) for x in self.entries]

    def over(self, number):
        return mpf(0) if self.is_infinite or self.norm == 0 else number / self.norm


def cosine(label, margin, first, second):
    """Loss, gradient, Hessian and the gradient by the second row; without a label rows are alike."""
    a, b, count = Vector(first), Vector(second), len(first)
    if a.is_nan or b.is_nan or not a.has_direction or not b.has_direction:
        return UNDEFINED, [UNDEFINED] * count, [UNDEFINED] * count, [UNDEFINED] * count
    cos = sum(u * v for u, v in zip(a.unit, b.unit))
    size = sum(abs(u * v) for u, v in zip(a.unit, b.unit))
    is_similar = label in (None, 1)
    if not is_similar and cos <= margin:
        return (ZERO, *([ZERO] * count for _ in range(3)))
    factor = 1 if is_similar else -1
    loss = Term(1 - cos, 1 + size) if is_similar else Term(cos - margin, size + abs(mpf(margin)))
    hessian = [Term(factor * a.over(a.over(cos + 2 * u * v - 3 * cos * u * u)), a.over(a.over(size + 2 * abs(u * v) + 3 * size * u * u)))
               for u, v in zip(a.unit, b.unit)]
    return loss, _pull(factor, cos, size, a, b), hessian, _pull(factor, cos, size, b, a)


def _pull(factor, cos, size, of, other):
    return [Term(factor * of.over(cos * u - v), of.over(size * abs(u) + abs(v))) for u, v in zip(of.unit, other.unit)]


def triplet(margin, power, swap, anchor, positive, negative):
    """Loss, gradient, Hessian, and the gradients by positive and negative."""
    to_positive, to_negative, between = (_difference(x, y) for x, y in ((anchor, positive), (anchor, negative), (positive, negative)))
    near, far, other = (_distance(v, power) for v in (to_positive, to_negative, between))
    count = len(anchor)
    if any(isnan(x) for x in (near, far)) or (swap and isnan(other)):
        return UNDEFINED, *([UNDEFINED] * count for _ in range(4))
    swapped = mpf(0) if not swap or other > far else mpf(1) if other < far else mpf(1) / 2
    least = min(far, other) if swap else far
    if near == least == INFINITY:
        return UNDEFINED, *([UNDEFINED] * count for _ in range(4))
    excess = near - least + mpf(margin)
    if excess <= 0:
        return ZERO, *([ZERO] * count for _ in range(4))
    a, n, b = (_directions(v, power) for v in (to_positive, to_negative, between))
    loss = exact(INFINITY) if near == INFINITY else Term(excess, near + least + mpf(margin))
    kept = 1 - swapped
    hessian = [ZERO] * count if power == 1 else [
        _sum((1 - u * u, 1 + u * u, to_positive.over(1)), (-_times(kept, 1 - v * v), _times(kept, 1 + v * v), to_negative.over(1))) for u, v in zip(a, n)]
    return (loss, [_added(u, -_times(kept, v)) for u, v in zip(a, n)], hessian,
            [_added(-u, -_times(swapped, w)) for u, w in zip(a, b)], [_added(_times(kept, v), _times(swapped, w)) for v, w in zip(n, b)])


def _times(weight, x):
    return weight * x if weight else mpf(0)


def _added(x, y):
    return UNDEFINED if isnan(x) or isnan(y) else Term(x + y, abs(x) + abs(y))


def _sum(*products):
    if any(isnan(x) for product in products for x in product):
        return UNDEFINED
    return Term(sum(x * factor for x, _, factor in products), sum(size * factor for _, size, factor in products))


def _difference(x, y):
    return Vector([mpf(u) - mpf(v) for u, v in zip(x, y)])


def _distance(vector, power):
    return mpf("nan") if vector.is_nan else vector.norm if power == 2 else sum(abs(x) for x in vector.entries)


def _directions(vector, power):
    if power == 1:
        return [sign(x) for x in vector.entries]
    return vector.unit if vector.has_direction else [mpf("nan")] * len(vector.unit)

"""Checks stated derivatives of rows and of single numbers against difference quotients of the stated values."""

from mpmath import isinf, isnan, mpf

STEP = mpf(10) ** -90
TOLERANCE = mpf(10) ** -30
LARGEST_ROW = 6


def check_row(name, function, numbers):
    """`function` of a row gives (value, gradient, hessian) as Terms; rows with infinite parts are left out."""
    if len(numbers) > LARGEST_ROW or any(isnan(x) or isinf(x) or abs(x) > 1e5 for x in numbers):
        return
    value, gradient, hessian = function(numbers)
    if not all(_finite(t) for t in [value, *gradient, *hessian] if t):
        return
    for i in {0, len(numbers) - 1}:
        above, below = (function(_moved(numbers, i, direction)) for direction in (1, -1))
        if _finite(above[0]) and _finite(below[0]):
            _require_near((name, numbers, i), numbers[i], gradient[i], above[0], below[0])
            if hessian[i] is not None:
                _require_near((name, numbers, i), numbers[i], hessian[i], above[1][i], below[1][i])


def check_number(name, function, x):
    """The same of a function of one number that gives (value, derivative, second derivative or None)."""
    def of_row(numbers):
        value, gradient, hessian = function(numbers[0])
        return value, [gradient], [hessian]
    check_row(name, of_row, [x])


def _finite(term):
    return not isnan(term.value) and not isinf(term.value)


def _width(x):
    """Relative to the number that moves, so that third derivatives near 0 do no harm."""
    return STEP * abs(mpf(x)) if x != 0 else STEP


def _moved(numbers, index, direction):
    return tuple(mpf(x) + direction * _width(x) if j == index else mpf(x) for j, x in enumerate(numbers))


def _require_near(row, x, stated, above, below):
    quotient = (above.value - below.value) / (2 * _width(x))
    noise = mpf(10) ** -400 * max(above.size, below.size) / _width(x)
    if abs(stated.value - quotient) > TOLERANCE * max(stated.size, abs(quotient)) + noise + STEP:
        raise AssertionError(f"{row}: stated {float(stated.value)}, difference quotient {float(quotient)}")

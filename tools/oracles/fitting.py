"""Near-minimax polynomials whose coefficients are exact numbers of a floating-point format."""

from mpmath import mp, mpf, cos, pi, matrix, lu_solve

NODES = 96
REFINEMENTS = 12


def fit_rounded(function, weight, low, high, count, rounding):
    """Coefficients c of sum(c[i] * x**i) close to function(x) on [low, high], each a fixed point of `rounding`.

    Rounding all coefficients of a free fit at once adds their rounding errors up. Here each is rounded in turn, lowest
    degree first, and the remaining ones are fitted again to what is left, so that they absorb its error.
    `weight(x)` times the difference is the error that is kept small.
    """
    nodes = [(low + high) / 2 + (high - low) / 2 * cos(pi * (2 * i + 1) / (2 * NODES)) for i in range(NODES)]
    scales = [weight(x) for x in nodes]
    rest = [function(x) for x in nodes]
    coefficients = []
    for degree in range(count):
        free = _least_maximum(nodes, scales, rest, range(degree, count))
        coefficient = rounding(free[0])
        coefficients.append(coefficient)
        rest = [r - coefficient * x**degree for r, x in zip(rest, nodes)]
    return coefficients


def _least_maximum(nodes, scales, values, degrees):
    """Weighted least squares on Chebyshev nodes, reweighted by the error (Lawson) towards the least maximum."""
    emphasis = [mpf(1)] * len(nodes)
    best, least = None, mp.inf
    for _ in range(REFINEMENTS):
        solution = _least_squares(nodes, [e * s * s for e, s in zip(emphasis, scales)], values, degrees)
        errors = [abs(s * (v - sum(c * x**d for c, d in zip(solution, degrees))))
                  for x, s, v in zip(nodes, scales, values)]
        if max(errors) < least:
            best, least = solution, max(errors)
        total = sum(e * error for e, error in zip(emphasis, errors))
        emphasis = [e * error * len(nodes) / total for e, error in zip(emphasis, errors)]
    return best


def _least_squares(nodes, weights, values, degrees):
    size = len(degrees)
    moments = [sum(w * x**d for w, x in zip(weights, nodes)) for d in range(2 * degrees[0], 2 * degrees[-1] + 1)]
    normal = matrix(size, size)
    right = matrix(size, 1)
    for i, d in enumerate(degrees):
        right[i] = sum(w * v * x**d for w, x, v in zip(weights, nodes, values))
        for j in range(size):
            normal[i, j] = moments[i + j]
    return list(lu_solve(normal, right))


def largest_error(function, weight, low, high, coefficients):
    """The largest weighted error on a grid much finer than the nodes of the fit."""
    points = 2000
    grid = [low + (high - low) * (i + mpf(1) / 2) / points for i in range(points)] + [low, high]
    return max(abs(weight(x) * (function(x) - sum(c * x**i for i, c in enumerate(coefficients)))) for x in grid)

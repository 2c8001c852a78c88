"""Losses of the residual r = prediction - target beside one setting: value, derivative, second derivative, as terms."""

from mpmath import cosh, exp, expm1, isinf, isnan, log, log1p, mpf, sign, sqrt, tanh

from numbers_text import INFINITY
from terms import UNDEFINED, ZERO, Term, exact

UNDEFINED_ALL = (UNDEFINED,) * 3


def of_residual(function):
    """A loss of r, which has no value where prediction and target are the same infinity."""
    def evaluate(*numbers):
        *settings, prediction, target = map(mpf, numbers)
        r = prediction - target
        return UNDEFINED_ALL if isnan(r) else function(*settings, r)
    return evaluate


def smooth_l1(beta, r):
    if abs(r) <= beta and beta > 0:
        return exact(r * r / (2 * beta)), exact(r / beta), exact(1 / beta)
    return exact(abs(r) - beta / 2), exact(sign(r)), ZERO


def pseudo_huber(delta, r):
    if isinf(r):
        return exact(INFINITY), exact(delta * sign(r)), ZERO
    root = sqrt(1 + (r / delta) ** 2)
    return exact(delta**2 * (root - 1)), exact(r / root), exact(1 / root**3)


def geman_mcclure(c, r):
    if isinf(r):
        return exact(c * c / 2), ZERO, ZERO
    u = (r / c) ** 2
    return exact(c * c / 2 * u / (1 + u)), exact(r / (1 + u) ** 2), Term((1 - 3 * u) / (1 + u) ** 3, (1 + 3 * u) / (1 + u) ** 3)


def log_cosh(r):
    if isinf(r):
        return exact(INFINITY), exact(sign(r)), ZERO
    if abs(r) > 1000:
        return exact(abs(r) - log(mpf(2))), exact(sign(r)), ZERO
    return exact(log(cosh(r))), exact(tanh(r)), exact(1 / cosh(r) ** 2)


def fair(c, r):
    if isinf(r):
        return exact(INFINITY), exact(c * sign(r)), ZERO
    a = abs(r) / c
    return exact(c * c * (a - log1p(a))), exact(r / (1 + a)), exact(1 / (1 + a) ** 2)


def cauchy(c, r):
    if isinf(r):
        return exact(INFINITY), ZERO, ZERO
    u = (r / c) ** 2
    return exact(c * c / 2 * log1p(u)), exact(r / (1 + u)), Term((1 - u) / (1 + u) ** 2, 1 / (1 + u))


def welsch(c, r):
    if isinf(r) or (r / c) ** 2 > 1e5:
        return exact(c * c / 2), ZERO, ZERO
    u = (r / c) ** 2
    return exact(-c * c / 2 * expm1(-u)), exact(r * exp(-u)), Term((1 - 2 * u) * exp(-u), (1 + 2 * u) * exp(-u))


def tukey(c, r):
    """The residual itself is rounded: c - |r| is no more accurate than that."""
    if abs(r) > c:
        return exact(c * c / 6), ZERO, ZERO
    u = (r / c) ** 2
    slope, curvature = r * (1 - u) ** 2, (1 - u) * (1 - 5 * u)
    return (exact(c * c / 6 * (1 - (1 - u) ** 3)), Term(slope, abs(slope) + abs(r * (1 - u)) * u),
            Term(curvature, (1 - u) * (1 + 5 * u) + u))


def barron(alpha, c, r):
    """The general robust loss times c^2: alpha is its shape, with limits at 2, 0 and -infinity."""
    u, inside = (r / c) ** 2, abs(alpha) <= 1e30
    if isinf(r):
        value = INFINITY if alpha >= 0 else c * c * (abs(alpha - 2) / -alpha if inside else 1)
        slope = INFINITY if alpha > 1 else c if alpha == 1 else 0
        return exact(mpf(value)), exact(sign(r) * slope if slope else mpf(0)), exact(mpf(1)) if alpha == 2 else exact(INFINITY) if alpha > 2 else ZERO
    if alpha == 2:
        return exact(r * r / 2), exact(r), exact(mpf(1))
    if not inside:
        return (exact(c * c), ZERO, ZERO) if u > 1e5 else (exact(-c * c * expm1(-u / 2)), exact(r * exp(-u / 2)), Term((1 - u) * exp(-u / 2), (1 + u) * exp(-u / 2)))
    b = abs(alpha - 2)
    log_one_plus = log1p(u / b)
    value = c * c * log_one_plus if alpha == 0 else c * c * b / alpha * expm1(alpha / 2 * log_one_plus)
    power = exp((alpha / 2 - 1) * log_one_plus)
    return exact(value), exact(r * power), Term(power * (b + (alpha - 1) * u) / (b + u), power * (b + abs(alpha - 1) * u) / (b + u))


def quantile(alpha, r):
    share = 1 - alpha if r > 0 else alpha
    return exact(share * abs(r)), exact(share * sign(r)), ZERO


def expectile(alpha, r):
    share = 1 - alpha if r > 0 else alpha
    return exact(share * r * r), exact(2 * share * r), exact(2 * share)


def epsilon_insensitive(epsilon, r):
    if abs(r) <= epsilon:
        return (ZERO,) * 3
    return Term(abs(r) - epsilon, abs(r) + epsilon), exact(sign(r)), ZERO


def squared_epsilon_insensitive(epsilon, r):
    if abs(r) <= epsilon:
        return (ZERO,) * 3
    excess, size = abs(r) - epsilon, abs(r) + epsilon
    return Term(excess**2, excess * size), Term(2 * excess * sign(r), 2 * size), exact(mpf(2))


def absolute_percentage_error(epsilon, prediction, target):
    """With the derivative by the target, which the denominator has a part in where it is not below the floor."""
    f, y = mpf(prediction), mpf(target)
    if isnan(f) or isnan(y) or (isinf(f) and isinf(y)):
        return (UNDEFINED,) * 4
    if isinf(y):
        return exact(mpf(1)), ZERO, ZERO, ZERO
    size = max(abs(y), epsilon)
    value, pull = abs(f - y) / size, sign(f - y) / size
    of_size = sign(y) * value / size if abs(y) > epsilon else mpf(0)
    return exact(value), exact(pull), ZERO, Term(-pull - of_size, abs(pull) + abs(of_size))


def squared_log_error(prediction, target):
    """With the derivative by the target."""
    f, y = mpf(prediction), mpf(target)
    if isnan(f) or isnan(y) or f < -1 or y < -1 or f == y == -1 or f == y == INFINITY:
        return (UNDEFINED,) * 4
    if INFINITY in (f, y) or -1 in (f, y):
        return _limit_of_log_error(f, y)
    d = log1p(f) - log1p(y)
    curvature = 2 * (1 - d) / (1 + f) ** 2
    return exact(d * d), exact(2 * d / (1 + f)), Term(curvature, 2 * (1 + abs(d)) / (1 + f) ** 2), exact(-2 * d / (1 + y))


def _limit_of_log_error(f, y):
    """One of the two is at an end; None where both are, in which case only the loss is stated."""
    above = f == INFINITY or y == -1
    slope = ZERO if f == INFINITY else exact(INFINITY if above else -INFINITY)
    by_target = ZERO if y == INFINITY else exact(-INFINITY if above else INFINITY)
    curvature = ZERO if f == INFINITY else exact(-INFINITY if above else INFINITY)
    return exact(INFINITY), slope, curvature, by_target

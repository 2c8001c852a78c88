"""Losses of a score and a class of -1 or +1, of two scores, and of two answers: value, derivatives, as terms."""

from mpmath import exp, expm1, isinf, isnan, log, mpf

from elementwise import sigmoid, softplus
from numbers_text import INFINITY
from terms import UNDEFINED, ZERO, Term, exact, total


def of_margin(function):
    """A loss of z = y f: the derivative by f is y times that by z."""
    def evaluate(*numbers):
        *settings, f, y = map(mpf, numbers)
        if isnan(f) or isnan(y) or abs(y) != 1:
            return (UNDEFINED,) * 3
        value, slope, curvature = function(*settings, y * f)
        return value, Term(y * slope.value, slope.size), curvature
    return evaluate


def squared_hinge(margin, z):
    if z >= margin:
        return (ZERO,) * 3
    v, size = margin - z, margin + abs(z)
    return Term(v * v, v * size), Term(-2 * v, 2 * size), exact(mpf(2))


def smoothed_hinge(alpha, z):
    v, size = 1 - z, 1 + abs(z)
    if v <= 0:
        return (ZERO,) * 3
    if v <= alpha:
        return Term(v * v / (2 * alpha), v * size / alpha), Term(-v / alpha, size / alpha), exact(1 / alpha)
    return Term(v - alpha / 2, size + alpha / 2), exact(mpf(-1)), ZERO


def modified_huber(z):
    if z < -1:
        return exact(-4 * z), exact(mpf(-4)), ZERO
    if z >= 1:
        return (ZERO,) * 3
    v, size = 1 - z, 1 + abs(z)
    return Term(v * v, v * size), Term(-2 * v, 2 * size), exact(mpf(2))


def perceptron(z):
    return (exact(-z), exact(mpf(-1)), ZERO) if z < 0 else (ZERO,) * 3


def logistic(z):
    return exact(softplus(-z)), exact(-sigmoid(-z)), exact(sigmoid(z) * sigmoid(-z))


def exponential(beta, z):
    if isinf(z):
        e = INFINITY if z < 0 else mpf(0)
        return exact(e), exact(-e), exact(e)
    e = _exponential(-beta * z)
    return exact(e), exact(-beta * e), exact(beta**2 * e)


def focal(gamma, alpha, f, y):
    """Targets are 0 and 1; without an alpha there are no weights."""
    f, y = mpf(f), mpf(y)
    if isnan(f) or isnan(y) or y not in (0, 1):
        return (UNDEFINED,) * 3
    weight = 1 if alpha is None else mpf(alpha) if y == 1 else 1 - mpf(alpha)
    t, sign = (f, 1) if y == 1 else (-f, -1)
    p, q, surprise = sigmoid(t), sigmoid(-t), softplus(-t)
    hardness = q**gamma if q != 0 or gamma == 0 else mpf(0)
    lost = p * surprise if p != 0 else mpf(0)
    value = hardness * surprise if hardness != 0 else mpf(0)
    slope = hardness * (q + gamma * lost)
    positive = hardness * (p * q * (1 + 2 * gamma) + gamma**2 * lost * p)
    negative = hardness * gamma * lost * q
    return (exact(weight * value), exact(-sign * weight * slope),
            total([exact(weight * positive), exact(-weight * negative)]))


def _exponential(x):
    """Beyond what any type holds, without the digits of an enormous exponent."""
    return exp(max(min(x, mpf(10) ** 6), -mpf(10) ** 6))


def margin_ranking(margin, first, second, target):
    """With the derivative by the second score."""
    y, difference = mpf(target), mpf(first) - mpf(second)
    if isnan(y) or abs(y) != 1 or isnan(difference):
        return (UNDEFINED,) * 4
    shortfall = mpf(margin) - y * difference
    if not shortfall > 0:
        return (ZERO,) * 4
    return Term(shortfall, margin + abs(difference)), exact(-y), ZERO, exact(y)


def ipo(beta, *operands):
    """(D - 1/(2b))^2, D the sum of two differences whose roundings the scales account for."""
    chosen, rejected, reference_chosen, reference_rejected = map(mpf, operands)
    policy, reference = chosen - rejected, reference_chosen - reference_rejected
    distance = policy - reference - 1 / (2 * mpf(beta))
    if isnan(distance):
        return (UNDEFINED,) * 3
    if isinf(distance):
        return exact(INFINITY), exact(distance), exact(mpf(2))
    reach = abs(policy) + abs(reference) + 1 / (2 * mpf(beta))
    return Term(distance**2, abs(distance) * (2 * reach)), Term(2 * distance, 2 * reach), exact(mpf(2))


def sim_po(beta, gamma, chosen, rejected):
    difference = mpf(chosen) - mpf(rejected)
    u = mpf(gamma) - mpf(beta) * difference
    if isnan(u):
        return (UNDEFINED,) * 3
    slope, curvature = -mpf(beta) * sigmoid(u), mpf(beta) ** 2 * sigmoid(u) * sigmoid(-u)
    if isinf(u):
        return exact(softplus(u)), exact(slope), ZERO
    reach = abs(difference) + mpf(gamma) / mpf(beta)
    return _rounded(softplus(u), slope, curvature, beta * curvature * abs(1 - 2 * sigmoid(u)), reach)


def _rounded(value, slope, curvature, change, reach):
    """Of a number whose argument is rounded like numbers as large as `reach`."""
    return (Term(value, abs(value) + abs(slope) * reach), Term(slope, abs(slope) + curvature * reach),
            Term(curvature, abs(curvature) + abs(change) * reach))


def kto(beta, reference_point, desirable, undesirable, policy, reference, label):
    """With the derivative by the reference; z is the reference point."""
    d, y, beta = mpf(policy) - mpf(reference), mpf(label), mpf(beta)
    if isnan(d) or y not in (0, 1):
        return (UNDEFINED,) * 4
    sign, weight = (-1, mpf(desirable)) if y == 1 else (1, mpf(undesirable))
    u = sign * beta * (d - mpf(reference_point))
    slope = sign * weight * beta * sigmoid(u) * sigmoid(-u)
    if isinf(u):
        return exact(weight * sigmoid(u)), ZERO, ZERO, ZERO
    reach = abs(d) + mpf(reference_point)
    bend = weight * beta**2 * sigmoid(u) * sigmoid(-u)
    curvature = bend * (sigmoid(-u) - sigmoid(u))
    value = weight * sigmoid(u)
    by_policy = Term(slope, abs(slope) + bend * reach)
    return (Term(value, value + abs(slope) * reach), by_policy, Term(curvature, bend + beta * bend * reach),
            Term(-slope, by_policy.size))


def orpo(beta, chosen, rejected):
    """b log(1 + odds(r)/odds(c)), with the derivative by the rejected answer."""
    c, r, beta = mpf(chosen), mpf(rejected), mpf(beta)
    if isnan(c) or isnan(r) or c > 0 or r > 0 or c == r == 0 or c == r == -INFINITY:
        return (UNDEFINED,) * 4
    if INFINITY in (-c, -r) or 0 in (c, r):
        return _limit_of_orpo(beta, c, r)
    p, q, p_rest, q_rest = exp(c), exp(r), -expm1(c), -expm1(r)
    d = p * q_rest + q * p_rest
    distance = (r - log(q_rest)) - (c - log(p_rest))
    value, slope = beta * softplus(distance), -beta * q / d
    curvature, size = beta * q * p * (q_rest - q) / d**2, beta * q * p * (q_rest + q) / d**2
    reach = abs(c) + abs(r) + abs(log(q_rest)) + abs(log(p_rest))
    return (Term(value, value + beta * sigmoid(distance) * reach), Term(slope, abs(slope) * (1 + abs(c - r))),
            Term(curvature, size * (1 + 2 * abs(c - r))), Term(beta * q * p_rest / (q_rest * d), abs(beta * q * p_rest / (q_rest * d)) * (1 + abs(c - r))))


def _limit_of_orpo(beta, c, r):
    if r == -INFINITY:
        return (ZERO,) * 4
    if c == -INFINITY:
        by_rejected = exact(INFINITY if r == 0 else beta / -expm1(r))
        return exact(INFINITY), exact(-beta), ZERO, by_rejected
    if c == 0:
        pull = beta * exp(r) / -expm1(r)
        return ZERO, exact(-pull), Term(pull * (1 - 2 * exp(r)) / -expm1(r), pull / -expm1(r)), ZERO
    return exact(INFINITY), exact(-beta / -expm1(c)), Term(-beta * exp(c) / expm1(c) ** 2, beta * exp(c) / expm1(c) ** 2), exact(INFINITY)

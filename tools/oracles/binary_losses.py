"""Binary cross-entropy with a positive weight and label smoothing, and DPO: loss, gradient, Hessian."""

from mpmath import exp, expm1, isinf, isnan, log, log1p, mpf

from distributions import LOG_PROBABILITIES, LOGITS, PROBABILITIES
from elementwise import sigmoid, softplus
from numbers_text import INFINITY
from terms import UNDEFINED, Term, exact, times, total


def binary_cross_entropy(space, positive_weight, smoothing, prediction, target):
    """P*y*a + (1-y)*b, where a and b are the losses of the labels 1 and 0; a term of weight 0 is absent."""
    x, y = mpf(prediction), mpf(target)
    if isnan(x) or isnan(y) or y < 0 or y > 1:
        return (UNDEFINED,) * 3
    y = y * (1 - mpf(smoothing)) + mpf(smoothing) / 2
    of_label = {LOGITS: _of_logit, PROBABILITIES: _of_probability, LOG_PROBABILITIES: _of_log}[space](x)
    if of_label is None:
        return (UNDEFINED,) * 3
    one, zero = of_label
    return tuple(total([times(positive_weight * y, exact(a)), times(1 - y, exact(b))]) for a, b in zip(one, zero))


def _of_logit(f):
    variance = sigmoid(f) * sigmoid(-f)
    return (softplus(-f), -sigmoid(-f), variance), (softplus(f), sigmoid(f), variance)


def _of_probability(p):
    if p < 0 or p > 1:
        return None
    one = (-log(p), -1 / p, 1 / p**2) if p > 0 else (INFINITY, -INFINITY, INFINITY)
    zero = (-log1p(-p), 1 / (1 - p), 1 / (1 - p) ** 2) if p < 1 else (INFINITY,) * 3
    return one, zero


def _of_log(x):
    if x > 0:
        return None
    if x == 0:
        return (mpf(0), mpf(-1), mpf(0)), (INFINITY,) * 3
    p, rest = (mpf(0), mpf(1)) if isinf(x) else (exp(x), -expm1(x))
    return (-x, mpf(-1), mpf(0)), (-log(rest), p / rest, p / rest**2)


def dpo(beta, smoothing, operands):
    """(1-e)*S(-b*D) + e*S(b*D), D the sum of two differences whose roundings the scales account for."""
    chosen, rejected, reference_chosen, reference_rejected = map(mpf, operands)
    policy, reference = chosen - rejected, reference_chosen - reference_rejected
    margin = beta * (policy - reference)
    if isnan(margin):
        return (UNDEFINED,) * 3
    loss = total([times(1 - smoothing, exact(softplus(-margin))), times(smoothing, exact(softplus(margin)))])
    slope = total([times(1 - smoothing, exact(-beta * sigmoid(-margin))),
                   times(smoothing, exact(beta * sigmoid(margin)))])
    curvature = exact(beta**2 * sigmoid(margin) * sigmoid(-margin))
    reach = abs(policy) + abs(reference)
    if isinf(reach):
        return loss, slope, curvature
    change = beta * curvature.value * abs(sigmoid(-margin) - sigmoid(margin))
    return (Term(loss.value, loss.size + abs(slope.value) * reach),
            Term(slope.value, slope.size + curvature.value * reach),
            Term(curvature.value, curvature.size + change * reach))

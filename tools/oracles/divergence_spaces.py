"""Divergences of whole rows, from probabilities, log-probabilities and logits."""

from typing import NamedTuple

from mpmath import isinf, isnan, log, mpf

from distributions import LOGITS, PROBABILITIES, complements, read
from divergence_terms import P, POWER, Q, VALUE, Point, evaluate
from numbers_text import INFINITY
from terms import UNDEFINED, ZERO, Term, exact, times, total


class Outputs(NamedTuple):
    """`value.size` adds the terms of the formula, `classes_size` the magnitudes of the contributions of classes.

    Lists hold one Term per class; a list is None where it does not apply or is not stated.
    """

    value: Term
    classes_size: object
    gradient: list
    hessian: list
    p_gradient: list


def divergence(kind, setting, space, temperature, p, q):
    scale = mpf(temperature)
    ps, qs = read(space, p, scale), read(space, q, scale)
    beta = setting if kind.name == "JensenShannon" else None
    points = [Point(a, b, beta, space == LOGITS) for a, b in zip(ps, qs)]
    classes = [_sum(kind.value(setting), at, VALUE) for at in points]
    value = total(classes)
    if space == LOGITS and isnan(value.value):
        undefined = [UNDEFINED] * len(points)
        return Outputs(UNDEFINED, UNDEFINED.size, undefined, undefined if kind.log_hessian else None, None)
    rates = _rates(kind, setting, space, points)
    if kind.renyi:
        rates = _of_logarithm(rates, classes, value, space)
        value = _logarithm(value, setting)
        classes = [value]
    gradient, hessian = _derivatives(kind, setting, space, scale, points, rates)
    p_gradient = None
    if space == PROBABILITIES and kind.p_gradient:
        p_gradient = [_sum(kind.p_gradient(setting), at, P) for at in points]
    value = times(scale**2, value)
    tight = sum((abs(c.value) for c in classes), mpf(0)) * scale**2
    return Outputs(value, tight, *(_stated(x) for x in (gradient, hessian, p_gradient)))


def _sum(parts, at, variable):
    if isnan(at.p.value) or isnan(at.q.value):
        return UNDEFINED
    return total(evaluate(part, at, variable) for part in parts)


def _rates(kind, setting, space, points):
    """The derivatives with respect to q, or to log q outside of probabilities, before any normalisation."""
    parts = kind.gradient(setting)
    if space != PROBABILITIES:
        # A softmax gradient is the same without a multiple of q.
        parts = [part for part in parts if space != LOGITS or part.function != POWER or part.a != 0 or part.b != 0]
        parts = [part.times_q() for part in parts]
    # A limit of q * derivative is taken as that of a value: its factor q is there.
    variable = Q if space == PROBABILITIES else VALUE
    return [_sum(parts, at, variable) for at in points]


def _derivatives(kind, setting, space, scale, points, rates):
    if space == LOGITS:
        gradient = _through_softmax(rates, points, scale)
        return gradient, _logit_hessian(kind, points, gradient, scale)
    hessian = kind.hessian if space == PROBABILITIES else kind.log_hessian
    variable = Q if space == PROBABILITIES else VALUE
    return rates, hessian and [_sum(hessian(setting), at, variable) for at in points]


def _through_softmax(rates, points, scale):
    """T * (r_i - q_i * sum r): several infinite rates, or one that has all of q, have no limit of their own."""
    if rates is None or any(r is None for r in rates):
        return None
    infinite = [i for i, r in enumerate(rates) if isinf(r.value)]
    if len(infinite) > 1 or (infinite and points[infinite[0]].q.value == 1):
        return None
    row = total(rates)
    gradient = []
    for i, (rate, at) in enumerate(zip(rates, points)):
        if i in infinite:
            gradient.append(rate)
            continue
        q = at.q.value
        # The row's sum counts with its own magnitude, like KL in q * (log q/p - KL).
        shared = Term(-q * row.value if q != 0 else mpf(0), q * abs(row.value) if q != 0 else mpf(0), _allowance(at.q))
        gradient.append(times(scale, total([rate, shared])))
    return gradient


def _logit_hessian(kind, points, gradient, scale):
    """Of both directions of Kullback-Leibler; T^2 of the value and T^-2 of the logits cancel."""
    if kind.log_hessian is None or gradient is None:
        return None
    others = complements([at.q for at in points])
    variances = [exact(at.q.value * other, _allowance(at.q)) for at, other in zip(points, others)]
    if kind.name == "KullbackLeibler":
        return variances
    slopes = [times((other - at.q.value) / scale, g) for at, other, g in zip(points, others, gradient)]
    return [total(pair) for pair in zip(slopes, variances)]


def _allowance(probability):
    return abs(probability.log) / 8 if not isinf(probability.log) else mpf(0)


def _logarithm(s, order):
    """ln(S) / (a - 1); an error of S relative to S is one of the logarithm in absolute terms."""
    if isnan(s.value):
        return UNDEFINED
    if s.value == 0 or isinf(s.value):
        return exact(INFINITY)
    value = log(s.value) / (order - 1)
    return Term(value, abs(value) + abs(1 / (order - 1)), s.allowance)


def _of_logarithm(rates, classes, s, space):
    """Each rate divided by S. One infinite class has all of S, and with it all of the derivative."""
    if isnan(s.value):
        return [UNDEFINED] * len(rates)
    if s.value != 0 and not isinf(s.value):
        return [times(1 / s.value, r) for r in rates]
    infinite = [isinf(c.value) for c in classes]
    if sum(infinite) != 1:
        return None
    most = exact(-INFINITY if space == PROBABILITIES else mpf(-1))
    return [most if i else ZERO for i in infinite]


def _stated(terms):
    return None if terms is None or any(t is None for t in terms) else terms

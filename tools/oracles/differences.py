"""Checks the stated derivatives against difference quotients of the stated values, so that no slip survives twice."""

from mpmath import isinf, isnan, mpf

from cross_entropy import cross_entropy

STEP = mpf(10) ** -50
TOLERANCE = mpf(10) ** -40
# What remains of the 200 digits of two values after their difference is divided by the step, with five to spare.
NOISE = mpf(10) ** -145


def check_elementwise(loss, prediction, target, setting):
    value, gradient, hessian = loss.at(prediction, target, setting)
    f, y = mpf(prediction), mpf(target)
    if isnan(value) or isinf(f) or isinf(y) or loss.kink(f, y, setting):
        return
    above, below = loss.at(f + STEP, target, setting), loss.at(f - STEP, target, setting)
    _require_near(loss.name, (prediction, target, setting), gradient, above[0], below[0])
    _require_near(loss.name, (prediction, target, setting), hessian, above[1], below[1])


def check_cross_entropy(logits, label):
    value, gradient, hessian = cross_entropy(logits, label)
    if isnan(value) or isinf(value) or any(isinf(x) for x in logits):
        return
    # Two components suffice: all but the label's have the same formula.
    for i in {label, (label + 1) % len(logits)}:
        above, below = (_moved(logits, i, step, label) for step in (STEP, -STEP))
        _require_near("CrossEntropy", (logits, label), gradient[i], above[0], below[0])
        _require_near("CrossEntropy", (logits, label), hessian[i], above[1][i], below[1][i])


def _moved(logits, index, step, label):
    return cross_entropy([mpf(x) + step if i == index else x for i, x in enumerate(logits)], label)


def _require_near(name, row, stated, above, below):
    quotient = (above - below) / (2 * STEP)
    if abs(stated - quotient) > TOLERANCE * abs(quotient) + NOISE * max(abs(above), abs(below)):
        raise AssertionError(f"{name} at {row}: stated {float(stated)}, difference quotient {float(quotient)}")

"""The elementwise losses as exact real functions of (prediction, target, setting): loss, gradient, Hessian."""

from dataclasses import dataclass
from typing import Callable

from mpmath import exp, isinf, isnan, log1p, mpf, sign

from numbers_text import INFINITY, NAN

UNDEFINED = (NAN, NAN, NAN)


@dataclass(frozen=True)
class Elementwise:
    """A loss; `kink` says where it has no second (or no first) derivative, `valid` which targets it is defined for."""

    name: str
    settings: tuple
    evaluate: Callable
    kink: Callable = lambda f, y, setting: False
    valid: Callable = lambda y: True

    def at(self, prediction, target, setting):
        f, y = mpf(prediction), mpf(target)
        if isnan(f) or isnan(y) or not self.valid(y):
            return UNDEFINED
        return self.evaluate(f, y, setting)


def of_residual(function):
    """A loss of r = prediction - target, which has no value where both are the same infinity."""
    def evaluate(f, y, setting):
        r = f - y
        return UNDEFINED if isnan(r) else function(r, setting)
    return evaluate


def squared(r, _):
    return r * r, 2 * r, mpf(2)


def absolute(r, _):
    return abs(r), sign(r), mpf(0)


def huber(r, delta):
    if abs(r) <= delta:
        return r * r / 2, r, mpf(1)
    return delta * (abs(r) - delta / 2), delta * sign(r), mpf(0)


def hinge(f, y, margin):
    if y * f < margin:
        return margin - y * f, -y, mpf(0)
    return mpf(0), mpf(0), mpf(0)


def sigmoid(f):
    if isinf(f):
        return mpf(f > 0)
    return 1 / (1 + exp(-f)) if f >= 0 else exp(f) / (1 + exp(f))


def softplus(f):
    if isinf(f):
        return INFINITY if f > 0 else mpf(0)
    return max(f, mpf(0)) + log1p(exp(-abs(f)))


def binary_cross_entropy(f, y, _):
    # S(f) - y*f = (1-y)*S(f) + y*S(-f): no term cancels, and one of weight 0 is absent, also where it is infinite.
    terms = [(1 - y, softplus(f), sigmoid(f)), (y, softplus(-f), -sigmoid(-f))]
    loss = sum((w * s for w, s, _ in terms if w != 0), mpf(0))
    gradient = sum((w * g for w, _, g in terms if w != 0), mpf(0))
    return loss, gradient, sigmoid(f) * sigmoid(-f)


LOSSES = (
    Elementwise("SquaredError", (None,), of_residual(squared)),
    Elementwise("AbsoluteError", (None,), of_residual(absolute), kink=lambda f, y, _: f == y),
    Elementwise("Huber", (1.0, 0.3499999940395355224609375, 2.5), of_residual(huber),
                kink=lambda f, y, delta: abs(f - y) == delta),
    Elementwise("Hinge", (1.0, 0.5), hinge, kink=lambda f, y, margin: y * f == margin,
                valid=lambda y: abs(y) == 1),
    Elementwise("BinaryCrossEntropy", (None,), binary_cross_entropy, valid=lambda y: 0 <= y <= 1),
)

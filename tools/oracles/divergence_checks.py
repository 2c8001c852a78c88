"""Checks the stated derivatives of divergences against difference quotients of the stated values."""

from distributions import PROBABILITIES
from divergence_spaces import divergence
from quotients import check_row


def check(kind, setting, space, temperature, p, q):
    if space == PROBABILITIES and not min(p + q) > 0:
        return
    # Equal entries are the kink of |p - q|.
    if kind.name == "TotalVariation" and any(a == b for a, b in zip(p, q)):
        return
    check_row(kind.name, lambda x: _with_respect_to_q(kind, setting, space, temperature, p, x), q)
    if space == PROBABILITIES and kind.p_gradient:
        check_row(kind.name, lambda x: _with_respect_to_p(kind, setting, space, temperature, x, q), p)


def _with_respect_to_q(kind, setting, space, temperature, p, q):
    outputs = divergence(kind, setting, space, temperature, p, q)
    none = [None] * len(q)
    return outputs.value, outputs.gradient or none, outputs.hessian or none


def _with_respect_to_p(kind, setting, space, temperature, p, q):
    outputs = divergence(kind, setting, space, temperature, p, q)
    return outputs.value, outputs.p_gradient, [None] * len(q)

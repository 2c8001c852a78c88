"""Cross-entropy of one row with every setting: loss, gradient and Hessian diagonal with respect to its operand."""

from dataclasses import dataclass

from mpmath import isinf, isnan, mpf, sech, tanh

from distributions import LOG_PROBABILITIES, LOGITS, complements, read
from numbers_text import INFINITY
from terms import UNDEFINED, ZERO, exact, times, total


@dataclass(frozen=True)
class Settings:
    space: str = LOGITS
    smoothing: object = 0
    z_loss: object = 0
    softcap: object = None
    temperature: object = 1


def smoothed(settings, targets, weights):
    """a in loss = sum a_c * nll_c: the smoothed targets times the class weights."""
    c, e = len(targets), mpf(settings.smoothing)
    return [(mpf(t) * (1 - e) + e / c) * (mpf(w) if weights else 1) for t, w in zip(targets, weights or targets)]


def cross_entropy(settings, operand, targets, weights=None):
    return cross_entropy_of_shares(settings, operand, smoothed(settings, targets, weights))


def cross_entropy_of_shares(settings, operand, a):
    if settings.space != LOGITS:
        return _of_probabilities(settings.space, operand, a)
    z = [mpf(x) for x in operand]
    z = [x if settings.softcap is None else settings.softcap * tanh(x / settings.softcap) for x in z]
    z = [x / settings.temperature for x in z]
    ps = read(LOGITS, z)
    if any(isnan(p.value) for p in ps) or any(isnan(x) for x in a):
        return (UNDEFINED, [UNDEFINED] * len(z), [UNDEFINED] * len(z))
    loss, gradient, hessian = _of_softmax(ps, a)
    if settings.z_loss:
        loss, gradient, hessian = _with_z_loss(settings.z_loss, z, ps, loss, gradient, hessian)
    if settings.softcap is not None:
        gradient, hessian = _through_softcap(operand, settings.softcap, gradient, hessian)
    t = mpf(settings.temperature)
    return loss, [times(1 / t, g) for g in gradient], [times(1 / t**2, h) for h in hessian]


def _of_probabilities(space, operand, a):
    ps = read(space, operand)
    used = [UNDEFINED if w != 0 and isnan(p.value) else None for p, w in zip(ps, a)]
    loss = total(u or times(w, exact(-p.log)) for u, p, w in zip(used, ps, a))
    if space == LOG_PROBABILITIES:
        return loss, [u or exact(-w) for u, w in zip(used, a)], [u or ZERO for u in used]
    powers = [[u or times(sign * w, _reciprocal(p.value, power)) for u, p, w in zip(used, ps, a)]
              for sign, power in ((-1, 1), (1, 2))]
    return loss, *powers


def _reciprocal(p, power):
    return exact(INFINITY if p == 0 else 1 / p**power)


def _of_softmax(ps, a):
    """The gradient A*p - a is that of all other classes where only one a is not zero: nothing cancels then."""
    whole, hard = sum(a, mpf(0)), sum(x != 0 for x in a) == 1
    others = complements(ps)
    loss = total(times(w, exact(-p.log)) for p, w in zip(ps, a))
    gradient = []
    for p, w, other in zip(ps, a, others):
        if hard and w != 0:
            gradient.append(exact(-w * other, _allowance(p)))
        else:
            gradient.append(total([exact(whole * p.value, _allowance(p)), exact(-w)]))
    return loss, gradient, [exact(whole * p.value * other, _allowance(p)) for p, other in zip(ps, others)]


def _with_z_loss(factor, z, ps, loss, gradient, hessian):
    """Adds factor * lse^2, whose derivatives are 2*factor*lse*p and 2*factor*(p^2 + lse*p*(1-p))."""
    top = max(z)
    lse = top - ps[z.index(top)].log
    parts = [(exact(2 * factor * lse * p.value, _allowance(p)), exact(2 * factor * p.value**2, 2 * _allowance(p)),
              exact(2 * factor * lse * p.value * other, _allowance(p))) for p, other in zip(ps, complements(ps))]
    return (total([loss, exact(factor * lse**2)]), [total([g, a]) for g, (a, _, _) in zip(gradient, parts)],
            [total([h, b, c]) for h, (_, b, c) in zip(hessian, parts)])


def _through_softcap(operand, cap, gradient, hessian):
    """With s = c*tanh(z/c): s' = sech^2, s'' = -2/c * tanh * sech^2."""
    slopes = [sech(mpf(x) / cap) ** 2 for x in operand]
    bends = [-2 / mpf(cap) * tanh(mpf(x) / cap) * s for x, s in zip(operand, slopes)]
    second = [total([times(s * s, h), times(b, g)]) for s, b, g, h in zip(slopes, bends, gradient, hessian)]
    return [times(s, g) for s, g in zip(slopes, gradient)], second


def _allowance(p):
    return abs(p.log) / 8 if not isinf(p.log) else mpf(0)

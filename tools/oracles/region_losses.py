"""Dice, Tversky and Jaccard of one row, and the contrastive loss: loss, gradient and Hessian diagonal, as Terms."""

from mpmath import exp, isinf, isnan, mpf

from distributions import LOGITS, complements, read
from multiclass_losses import allowance, undefined
from numbers_text import INFINITY
from terms import ZERO, exact, total


def region(space, shared, alpha, beta, smooth, predictions, targets):
    """(alpha*FP + beta*FN) / (shared*I + alpha*FP + beta*FN + smooth), in which nothing is subtracted."""
    x, t = [mpf(v) for v in predictions], [mpf(v) for v in targets]
    out = any(isnan(v) for v in x + t) or any(v < 0 or v > 1 for v in t) or (space != LOGITS and any(v < 0 or v > 1 for v in x))
    if out:
        return undefined(len(x))
    p = [_sigmoid(v) if space == LOGITS else v for v in x]
    no = [_sigmoid(-v) if space == LOGITS else 1 - v for v in x]
    a, b = mpf(alpha), mpf(beta)
    missed = sum(a * v * (1 - y) + b * n * y for v, n, y in zip(p, no, t))
    kept = shared * sum(v * y for v, y in zip(p, t)) + mpf(smooth)
    whole = kept + missed
    if whole == 0:
        return ZERO, [ZERO] * len(x), [ZERO] * len(x)
    gradient, hessian = [], []
    for v, n, y in zip(p, no, t):
        slopes = [kept * a * (1 - y) / whole**2, -y * kept * b / whole**2, -y * shared * missed / whole**2]
        wholes = [shared * y / whole, a * (1 - y) / whole, -b * y / whole]
        if space == LOGITS:
            gradient.append(total(exact(g * v * n) for g in slopes))
            bends = [n, -v] + [-2 * w * v * n for w in wholes]
            hessian.append(total(exact(g * v * n * c) for g in slopes for c in bends))
        else:
            gradient.append(total(exact(g) for g in slopes))
            hessian.append(total(exact(-2 * g * w) for g in slopes for w in wholes))
    return exact(missed / whole), gradient, hessian


def _sigmoid(x):
    if isinf(x):
        return mpf(x > 0)
    return 1 / (1 + exp(-x)) if x > 0 else exp(x) / (1 + exp(x))


def contrastive(temperature, similarities, weights):
    tau, t = mpf(temperature), [mpf(x) for x in weights]
    ps = read(LOGITS, [mpf(x) / tau for x in similarities])
    whole = sum(t)
    if any(isnan(p.value) for p in ps) or any(isnan(x) or x < 0 for x in t) or whole == 0:
        return undefined(len(ps))
    rest, hard = complements(ps), sum(x != 0 for x in t) == 1
    losses = [x / whole * -p.log if x else mpf(0) for x, p in zip(t, ps)]
    loss = exact(INFINITY) if any(isinf(x) for x in losses) else total(map(exact, losses))
    gradient = [exact(-q / tau, allowance(p)) if hard and x != 0 else total([exact(p.value / tau, allowance(p)), exact(-x / whole / tau)])
                for p, q, x in zip(ps, rest, t)]
    return loss, gradient, [exact(p.value * q / tau**2, allowance(p)) for p, q in zip(ps, rest)]

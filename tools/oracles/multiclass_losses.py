"""Losses of one row of classes beside cross-entropy: loss, gradient and Hessian diagonal by the scores, as Terms."""

from mpmath import isinf, isnan, mpf

from distributions import LOGITS, complements, read
from numbers_text import INFINITY
from terms import UNDEFINED, ZERO, Term, exact, times, total


def undefined(count):
    return UNDEFINED, [UNDEFINED] * count, [UNDEFINED] * count


def multi_margin(margin, power, scores, label):
    z, m = [mpf(x) for x in scores], mpf(margin)
    leads = [z[label] - x for i, x in enumerate(z) if i != label]
    if any(isnan(x) for x in z) or any(isnan(x) for x in leads):
        return undefined(len(z))
    short = [max(mpf(0), m - z[label] + x) if i != label else mpf(0) for i, x in enumerate(z)]
    slopes = [(2 * u if power == 2 else mpf(1)) if u > 0 else mpf(0) for u in short]
    bends = [mpf(2) if power == 2 and u > 0 else mpf(0) for u in short]
    loss = total(exact(u**2 if power == 2 else u) for u in short)
    gradient = [exact(s) if i != label else total(exact(-x) for x in slopes) for i, s in enumerate(slopes)]
    hessian = [exact(b) if i != label else total(exact(x) for x in bends) for i, b in enumerate(bends)]
    share = mpf(1) / len(z)
    return times(share, loss), [times(share, g) for g in gradient], [times(share, h) for h in hessian]


def crammer_singer(margin, scores, label):
    z = [mpf(x) for x in scores]
    top = max((x for i, x in enumerate(z) if i != label), default=-INFINITY)
    if any(isnan(x) for x in z) or isnan(z[label] - top):
        return undefined(len(z))
    short = mpf(margin) - z[label] + top
    first = next((i for i, x in enumerate(z) if i != label and x == top), None)
    signs = [mpf((i == first) - (i == label)) if short > 0 else mpf(0) for i in range(len(z))]
    return exact(max(mpf(0), short)), [exact(s) for s in signs], [ZERO] * len(z)


def of_label(outer, scores, label):
    """outer(p, 1 - p, l) of the label's probability gives f, f' by l = -log p, and f'' as Terms; nothing is subtracted from 1."""
    ps = read(LOGITS, scores)
    if any(isnan(p.value) for p in ps):
        return undefined(len(ps))
    rest = complements(ps)
    value, slope, bend = outer(ps[label].value, rest[label], -ps[label].log)
    gradient, hessian = [], []
    for i, (p, other) in enumerate(zip(ps, rest)):
        share, more = (-rest[i] if i == label else p.value), allowance(p) + allowance(ps[label])
        gradient.append(scaled(share, slope, more))
        hessian.append(total([scaled(share**2, bend, 2 * more), scaled(p.value * other, slope, more)]))
    return value, gradient, hessian


def poly(epsilon):
    e = mpf(epsilon)

    def outer(p, q, l):
        return total([exact(l), exact(e * q)]), total([exact(mpf(1)), exact(e * p)]), exact(-e * p)
    return outer


def generalized(power):
    q = mpf(power)

    def outer(p, _, l):
        raised = p**q if p > 0 else mpf(0)
        return exact((1 - raised) / q), exact(raised), exact(-q * raised)
    return outer


def focal(gamma, alpha):
    g, a = mpf(gamma), mpf(alpha)

    def outer(p, q, l):
        if q == 0:
            # All probability is at the label: everything has the limit 0, but of gamma 0, which is cross-entropy.
            return (ZERO, exact(a) if g == 0 else ZERO, ZERO)
        weight = q**g
        mixed = mpf(0) if isinf(l) else p * l
        slope = total([exact(a * weight), exact(a * weight * g * mixed / q)])
        bend = total(exact(a * g * weight / q**2 * x) for x in (2 * p * q, (g - 1) * p * mixed, -q * mixed))
        return exact(a * weight * l), slope, bend
    return outer


def poly_of_targets(epsilon, scores, targets):
    ps, e, t = read(LOGITS, scores), mpf(epsilon), [mpf(x) for x in targets]
    if any(isnan(p.value) for p in ps) or any(isnan(x) or x < 0 for x in t):
        return undefined(len(ps))
    rest, whole, hit = complements(ps), sum(t), sum(x * p.value for x, p in zip(t, ps))
    hard = sum(x != 0 for x in t) == 1
    loss = total(times(x, total([exact(-p.log), exact(e * q)])) for x, p, q in zip(t, ps, rest))
    gradient, hessian = [], []
    for i, (p, q) in enumerate(zip(ps, rest)):
        slack = 2 * allowance(p)
        excess = [t[i] * q] if hard and t[i] != 0 else [t[i], -hit]
        slope = [exact(-t[i] * q, slack)] if hard and t[i] != 0 else [exact(p.value * whole, slack), exact(-t[i])]
        gradient.append(total(slope + [exact(-e * p.value * x, slack) for x in excess]))
        hessian.append(total([exact(whole * p.value * q, slack)] + [exact(-e * p.value * f * x, 2 * slack) for f in (q, -p.value) for x in excess]))
    return loss, gradient, hessian


def brier(space, numbers, targets, hard=None):
    """hard is the label, where it is known to be one: then its derivatives are those of the others."""
    ps, t = read(space, numbers), [mpf(x) for x in targets]
    if any(isnan(p.value) for p in ps) or any(isnan(x) or x < 0 for x in t):
        return undefined(len(ps))
    rest = complements(ps) if space == LOGITS else [1 - p.value for p in ps]
    errors = [p.value - x if x != 1 else -q for p, x, q in zip(ps, t, rest)]
    if space != LOGITS:
        return total(exact(e**2) for e in errors), [exact(2 * e) for e in errors], [exact(mpf(2))] * len(ps)
    # A soft target is one number, and the error its difference from another one.
    sizes = [abs(e) if x in (0, 1) else p.value + x for e, p, x in zip(errors, ps, t)]
    loss = total(Term(e**2, s**2, 2 * allowance(p)) for e, s, p in zip(errors, sizes, ps))
    squares = sum(p.value**2 for p in ps)
    gradient, hessian = [], []
    for i, p in enumerate(ps):
        slack = 2 * allowance(p)
        if i == hard:
            worth = sum(e**2 for e in errors)
            gradient.append(exact(-2 * p.value * worth, slack))
            hessian.append(total([exact(4 * p.value**2 * worth, slack), exact(-2 * p.value * rest[i] * worth, slack)]))
            continue
        mean = [o.value * e for o, e in zip(ps, errors)]
        size = sizes[i] + sum(o.value * s for o, s in zip(ps, sizes))
        deviation = Term(errors[i] - sum(mean), size, slack)
        gradient.append(scaled(2 * p.value, deviation, mpf(0)))
        terms = [scaled(2 * p.value * f, deviation, slack) for f in (rest[i], -p.value)]
        terms += [exact(2 * p.value**2 * f, slack) for f in (rest[i], -p.value, squares)]
        hessian.append(total(terms))
    return loss, gradient, hessian


def ranking(scores, relevances):
    ps, t = read(LOGITS, scores), [mpf(x) for x in relevances]
    if any(isnan(p.value) for p in ps) or any(isnan(x) or x < 0 for x in t):
        return undefined(len(ps))
    rest, whole = complements(ps), sum(t)
    hard = sum(x != 0 for x in t) == 1
    loss = total(times(x, exact(-p.log)) for x, p in zip(t, ps))
    gradient = [exact(-x * q, allowance(p)) if hard and x != 0 else total([exact(whole * p.value, allowance(p)), exact(-x)])
                for x, p, q in zip(t, ps, rest)]
    return loss, gradient, [exact(whole * p.value * q, allowance(p)) for p, q in zip(ps, rest)]


def scaled(factor, term, more):
    scaled_term = times(factor, term)
    return scaled_term if isnan(scaled_term.value) or factor == 0 else scaled_term._replace(allowance=scaled_term.allowance + more)


def allowance(p):
    return abs(p.log) / 8 if not isinf(p.log) else mpf(0)


def sparsemax(logits, target, label=None):
    """The projection p of the logits onto the simplex, by a sort; the gradient is p - t. Differences of a threshold have both as their size."""
    z, t = [mpf(x) for x in logits], [mpf(x) for x in target]
    highest, count = max(z, key=lambda x: -INFINITY if isnan(x) else x), len(z)
    infinite = sum(x == INFINITY for x in z)
    if any(isnan(x) for x in z + t) or any(x < 0 for x in t) or highest == -INFINITY or infinite > 1:
        return undefined(count)
    x = [mpf(0) if v == highest else v - highest for v in z]
    tau, support = _threshold(x)
    p = [max(mpf(0), v - tau) for v in x]
    sizes = [abs(v) + abs(tau) + y if q > 0 else y for v, q, y in zip(x, p, t)]
    terms = [Term((q - y) ** 2 / 2, abs(q - y) * size) for q, y, size in zip(p, t, sizes)]
    terms += [Term(y * (tau - v), y * (abs(tau) + abs(v))) for v, q, y in zip(x, p, t) if q == 0 and y > 0]
    if label is None and sum(t) != 1 and not infinite:
        terms.append(Term((highest + tau) * (1 - sum(t)), abs(highest + tau) * (1 + sum(t))))
    bend = Term(1 - mpf(1) / support, 1 + mpf(1) / support)
    loss = exact(INFINITY) if any(isinf(term.value) for term in terms) else total(terms)
    return loss, [Term(q - y, size) for q, y, size in zip(p, t, sizes)], [bend if q > 0 else ZERO for q in p]


def _threshold(x):
    """The number that all entries above it exceed by 1 together, and how many those are."""
    entries = sorted((v for v in x if not isinf(v)), reverse=True)
    best = max(k for k in range(1, len(entries) + 1) if 1 + k * entries[k - 1] > sum(entries[:k]))
    return (sum(entries[:best]) - 1) / best, best


def is_smooth(logits):
    """Whether no entry is at the threshold."""
    z = [mpf(x) for x in logits if not isinf(x) and not isnan(x)]
    x = [v - max(z) for v in z]
    return bool(z) and all(abs(v - _threshold(x)[0]) > mpf(10) ** -20 for v in x)

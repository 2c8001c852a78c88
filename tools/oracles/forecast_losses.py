"""Losses of forecasts: CRPS of normal and logistic distributions, and likelihoods of Student's t, negative binomial and von Mises distributions."""

from mpmath import cos, erf, exp, isinf, isnan, log, log1p, mpf, pi, sign, sin, sqrt, tanh

from numbers_text import INFINITY
from terms import UNDEFINED, exact, total


def _standard(prediction, target, scale):
    r, s = mpf(prediction) - mpf(target), mpf(scale)
    return (None, None) if isnan(r) or isnan(s) or not s > 0 else (r, s)


def crps_gaussian(prediction, target, scale):
    """sigma (z erf(z / sqrt 2) + sqrt(2 / pi) exp(-z^2 / 2) - 1 / sqrt pi)."""
    r, s = _standard(prediction, target, scale)
    if r is None:
        return (UNDEFINED,) * 4
    z = r / s
    bell = sqrt(2 / pi) * exp(-z * z / 2)
    by_scale = total([exact(bell), exact(-1 / sqrt(pi))])
    if isinf(r):
        return exact(INFINITY), exact(sign(r)), exact(mpf(0)), by_scale
    value = total([exact(r * erf(z / sqrt(2))), exact(s * bell), exact(-s / sqrt(pi))])
    return value, exact(erf(z / sqrt(2))), exact(bell / s), by_scale


def crps_logistic(prediction, target, scale):
    """s (|z| + 2 log(1 + exp(-|z|)) - 1)."""
    r, s = _standard(prediction, target, scale)
    if r is None:
        return (UNDEFINED,) * 4
    if isinf(r):
        return exact(INFINITY), exact(sign(r)), exact(mpf(0)), exact(mpf(-1))
    z = abs(r / s)
    decay = exp(-z)
    by_scale = total([exact(2 * log1p(decay)), exact(2 * z * decay / (1 + decay)), exact(mpf(-1))])
    value = total([exact(abs(r)), exact(2 * s * log1p(decay)), exact(-s)])
    return value, exact(tanh(r / s / 2)), exact(2 * decay / (1 + decay) ** 2 / s), by_scale


def student_t(nu, prediction, target, scale):
    """log s + (nu + 1) / 2 log(1 + (r / s)^2 / nu)."""
    r, s = _standard(prediction, target, scale)
    if r is None:
        return (UNDEFINED,) * 4
    nu = mpf(nu)
    if isinf(r):
        return exact(INFINITY), exact(mpf(0)), exact(mpf(0)), exact(-nu / s)
    denominator = nu * s * s + r * r
    value = total([exact(log(s)), exact((nu + 1) / 2 * log1p((r / s) ** 2 / nu))])
    slope = exact((nu + 1) * r / denominator)
    curvature = total([exact((nu + 1) * nu * s * s / denominator**2), exact(-(nu + 1) * r * r / denominator**2)])
    return value, slope, curvature, total([exact(nu * s / denominator), exact(-nu * r * r / (s * denominator))])


def student_t_of_setting(nu, scale, prediction, target):
    """The same without log s."""
    value, slope, curvature, _ = student_t(nu, prediction, target, scale)
    if isnan(mpf(prediction) - mpf(target)) or isinf(mpf(prediction) - mpf(target)):
        return value, slope, curvature
    r, s, nu = mpf(prediction) - mpf(target), mpf(scale), mpf(nu)
    return exact((nu + 1) / 2 * log1p((r / s) ** 2 / nu)), slope, curvature


def negative_binomial(alpha, prediction, target):
    """softplus(u) / alpha + y softplus(-u), u = f + log alpha."""
    f, y, a = mpf(prediction), mpf(target), mpf(alpha)
    if isnan(f) or isnan(y) or y < 0 or isinf(y):
        return (UNDEFINED,) * 4
    if isinf(f):
        if f > 0:
            return exact(INFINITY), exact(1 / a), exact(mpf(0)), exact(mpf(0))
        return exact(INFINITY if y else mpf(0)), exact(-y), exact(mpf(0)), exact(INFINITY)
    u = f + log(a)
    above, below = _share(u), _share(-u)
    plus, minus = _softplus(u), _softplus(-u)
    slope = total([exact(above / a), exact(-y * below)])
    return total([exact(plus / a), exact(y * minus)]), slope, exact((1 / a + y) * above * below), exact(minus)


def _share(u):
    return 1 / (1 + exp(-u)) if u > -10**6 else exp(u)


def _softplus(u):
    return u + log1p(exp(-u)) if u > 0 else log1p(exp(u))


def von_mises(kappa, prediction, target):
    """kappa (1 - cos r)."""
    r, k = mpf(prediction) - mpf(target), mpf(kappa)
    if isnan(r) or isinf(r):
        return (UNDEFINED,) * 4
    return exact(2 * k * sin(r / 2) ** 2), exact(k * sin(r)), exact(k * cos(r)), exact(-k * sin(r))

"""The lines of the files of likelihoods, DPO and log-ratio estimators."""

from mpmath import exp, expm1, isinf, isnan, mpf

import likelihoods
from binary_losses import dpo
from elementwise_rows import generator
from loss_rows import likelihoods as likelihood_rows, log_ratios, preferences
from numbers_text import INFINITY, input_text, single
from quotients import check_number
from terms import UNDEFINED, exact, total
from terms_text import SCALAR_OUTPUTS, scalar_cells

TENTH = single(0.1)


def likelihood_lines(function, parameter):
    yield f"prediction,target,{parameter},{SCALAR_OUTPUTS},{parameter}Gradient,{parameter}GradientScale"
    for row in likelihood_rows(generator()):
        if row[0] != row[1]:
            check_number(parameter, lambda x: function(x, *row[1:])[:3], row[0])
            check_number(parameter, lambda v: _by_parameter(function, row, v), row[2])
        yield ",".join([input_text(x) for x in row] + scalar_cells(function(*row)))


def _by_parameter(function, row, parameter):
    """Value and derivative by the second parameter; its second derivative is not written, and not checked."""
    value, _, _, slope = function(row[0], row[1], parameter)
    return value, slope, None


def dpo_lines():
    yield "beta,labelSmoothing,policyChosen,policyRejected,referenceChosen,referenceRejected," + SCALAR_OUTPUTS
    for smoothing in (0, TENTH):
        for row in preferences(generator()):
            cells = [input_text(x) for x in (TENTH, smoothing, *row)]
            if not any(isinf(x) for x in row):
                check_number("Dpo", lambda x: dpo(mpf(TENTH), mpf(smoothing), (x, *row[1:])), row[0])
            yield ",".join(cells + scalar_cells(dpo(mpf(TENTH), mpf(smoothing), row)))


def log_ratio_lines():
    """Of d = log p - log q: -d, d^2/2 and expm1(d) - d, with derivatives with respect to log q."""
    yield "kind,p,q," + SCALAR_OUTPUTS
    for kind in ("LogRatioK1", "LogRatioK2", "LogRatioK3"):
        for p, q in log_ratios(generator()):
            if not isinf(p):
                check_number(kind, lambda x: log_ratio(kind, mpf(p) - mpf(x)), q)
            yield ",".join([kind, input_text(p), input_text(q)] + scalar_cells(log_ratio(kind, mpf(p) - mpf(q))))


def log_ratio(kind, d):
    if isnan(d):
        return (UNDEFINED,) * 3
    if kind == "LogRatioK1":
        return exact(-d), exact(mpf(1)), exact(mpf(0))
    if kind == "LogRatioK2":
        return exact(d * d / 2), exact(-d), exact(mpf(1))
    if isinf(d):
        return exact(INFINITY), exact(-INFINITY if d > 0 else mpf(1)), exact(INFINITY if d > 0 else mpf(0))
    return total([exact(expm1(d)), exact(-d)]), exact(-expm1(d)), exact(exp(d))


FILES = {
    "GaussianNll": lambda: likelihood_lines(likelihoods.gaussian, "variances"),
    "LaplaceNll": lambda: likelihood_lines(likelihoods.laplace, "scales"),
    "Dpo": dpo_lines,
    "LogRatio": log_ratio_lines,
}

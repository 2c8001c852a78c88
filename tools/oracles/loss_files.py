"""The lines of the files of losses with settings, of likelihoods and of log-ratio estimators."""

from mpmath import exp, expm1, isinf, isnan, mpf

import likelihoods
from binary_losses import binary_cross_entropy, dpo
from class_losses import Settings, cross_entropy
from distributions import LOG_PROBABILITIES, LOGITS, PROBABILITIES
from elementwise_rows import generator
from loss_rows import binary, class_weights, classes, likelihoods as likelihood_rows, log_ratios, preferences
from numbers_text import INFINITY, input_text, single
from terms import UNDEFINED, exact, total
from terms_text import list_cells, value_cells

TENTH, HUNDREDTH = single(0.1), single(0.01)
SPACES = (LOGITS, PROBABILITIES, LOG_PROBABILITIES)
OUTPUTS = "loss,lossScale,gradient,gradientScale,gradientAllowance,hessian,hessianScale,hessianAllowance"
# Of rows longer than this a file has a part only.
LONG = 8


def binary_lines():
    yield "input,positiveWeight,labelSmoothing,prediction,target,loss,lossScale,gradient,gradientScale,hessian,hessianScale"
    for space in SPACES:
        for weight, smoothing in ((1.0, 0.0), (3.0, 0.0), (1.0, TENTH), (3.0, TENTH)):
            for prediction, target in binary(space, generator()):
                outputs = binary_cross_entropy(space, weight, smoothing, prediction, target)
                cells = [space] + [input_text(x) for x in (weight, smoothing, prediction, target)]
                yield ",".join(cells + _scalars(outputs))


def class_lines(soft):
    """Index labels are the largest entry of the target; both kinds of target have the same rows otherwise."""
    yield "input,labelSmoothing,zLoss,softcap,temperature,operand,target,classWeights," + OUTPUTS
    for number, settings in enumerate(_settings()):
        random = generator()
        finite = settings.softcap is not None
        for i, (operand, target) in enumerate(classes(settings.space, random, finite)):
            weights = class_weights(len(operand), random) if (i + number) % 2 and not settings.z_loss else None
            if _skipped(settings, operand, i, number):
                continue
            label = (i * 7 + number) % len(operand)
            row = target if soft else tuple(float(j == label) for j in range(len(operand)))
            outputs = cross_entropy(settings, operand, row, weights)
            named = _list(target) if soft else str(label)
            yield ",".join(_setting_cells(settings) + [_list(operand), named, _list(weights or ())] + _lists(outputs))


def _settings():
    return [Settings(space, smoothing) for space in SPACES for smoothing in (0, TENTH)] + [
        Settings(z_loss=HUNDREDTH), Settings(smoothing=TENTH, z_loss=HUNDREDTH), Settings(softcap=30), Settings(temperature=2)]


def _skipped(settings, operand, turn, number):
    """Long rows in turns; what the square of an infinite logarithm makes undefined; and smoothing of invalid entries."""
    infinite = any(x == INFINITY for x in operand)
    return (len(operand) > LONG and turn % 4 != number % 4) or (settings.z_loss and infinite)


def _setting_cells(settings):
    cap = "" if settings.softcap is None else str(settings.softcap)
    return [settings.space, input_text(settings.smoothing), input_text(settings.z_loss), cap, str(settings.temperature)]


def likelihood_lines(function, parameter):
    yield ("prediction,target," + parameter + ",loss,lossScale,gradient,gradientScale,hessian,hessianScale,"
           f"{parameter}Gradient,{parameter}GradientScale")
    for row in likelihood_rows(generator()):
        yield ",".join([input_text(x) for x in row] + _scalars(function(*row)))


def dpo_lines():
    yield ("beta,labelSmoothing,policyChosen,policyRejected,referenceChosen,referenceRejected,"
           "loss,lossScale,gradient,gradientScale,hessian,hessianScale")
    for smoothing in (0, TENTH):
        for row in preferences(generator()):
            cells = [input_text(x) for x in (TENTH, smoothing, *row)]
            yield ",".join(cells + _scalars(dpo(mpf(TENTH), mpf(smoothing), row)))


def log_likelihood_lines():
    yield "logProbabilities,label,classWeights,loss,gradient"
    random = generator()
    for i, (operand, _) in enumerate(classes(LOG_PROBABILITIES, random)):
        weights = class_weights(len(operand), random)
        for label in {i % len(operand), len(operand) // 2}:
            for w in (None, weights):
                target = [float(j == label) for j in range(len(operand))]
                loss, gradient, _ = cross_entropy(Settings(LOG_PROBABILITIES), operand, target, w)
                cells = [_list(operand), str(label), _list(w or ())] + value_cells(loss)[:1]
                yield ",".join(cells + list_cells(gradient)[:1])


def log_ratio_lines():
    """Of d = log p - log q: -d, d^2/2 and expm1(d) - d, with derivatives with respect to log q."""
    yield "kind,p,q,value,valueScale,gradient,gradientScale,hessian,hessianScale"
    for kind in ("LogRatioK1", "LogRatioK2", "LogRatioK3"):
        for p, q in log_ratios(generator()):
            yield ",".join([kind, input_text(p), input_text(q)] + _scalars(log_ratio(kind, mpf(p) - mpf(q))))


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


def _scalars(outputs):
    return [cell for term in outputs for cell in value_cells(term)]


def _lists(outputs):
    return value_cells(outputs[0]) + list_cells(outputs[1]) + list_cells(outputs[2])


def _list(numbers):
    return " ".join(map(input_text, numbers))


FILES = {
    "BinaryCrossEntropySettings": binary_lines,
    "CrossEntropyLabels": lambda: class_lines(soft=False),
    "CrossEntropyTargets": lambda: class_lines(soft=True),
    "NegativeLogLikelihood": log_likelihood_lines,
    "GaussianNll": lambda: likelihood_lines(likelihoods.gaussian, "variances"),
    "LaplaceNll": lambda: likelihood_lines(likelihoods.laplace, "scales"),
    "Dpo": dpo_lines,
    "LogRatio": log_ratio_lines,
}

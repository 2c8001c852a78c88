"""The lines of the files of settings and parameters that few kernels have: class by class, floors, bounds and kinds of smoothing."""

from mpmath import isinf, isnan, mpf

import likelihoods
from binary_losses import binary_cross_entropy
from class_losses import Settings, cross_entropy_of_shares
from distributions import LOG_PROBABILITIES, LOGITS, PROBABILITIES
from elementwise_rows import generator
from likelihood_files import log_ratio
from loss_rows import binary, class_weights, classes, likelihoods as likelihood_rows, log_ratios
from numbers_text import INFINITY, NAN, input_text, single
from quotients import check_number, check_row
from terms import UNDEFINED, ZERO
from terms_text import SCALAR_OUTPUTS, list_cells, value_cells

TENTH = single(0.1)
SPACES = (LOGITS, PROBABILITIES, LOG_PROBABILITIES)
# As many elements as fit into few, into many classes and into rows of several vectors with a rest.
SHAPES = ((1, 3), (3, 4), (7, 1), (2, 48), (1, 53), (2, 70))
LISTED = "loss,lossScale,gradient,gradientScale,hessian,hessianScale"


def positive_weight_lines():
    """Element i belongs to class i % classes; a weight that is negative, infinite or NaN has no loss."""
    yield "input,labelSmoothing,classes,prediction,target,positiveWeights," + LISTED
    random = generator()
    for space in SPACES:
        points = binary(space, generator())
        for smoothing in (0.0, TENTH):
            for turn, (rows, count) in enumerate(SHAPES):
                weights = [single(x) for x in 10 ** random.uniform(-2, 2, count)]
                weights[count // 2] = 0.0
                if turn % 2:
                    weights[0] = (-1.0, float("inf"), float("nan"))[turn // 2]
                chosen = [points[int(i)] for i in random.integers(0, len(points), rows * count)]
                outputs = [_weighted(space, weights[i % count], smoothing, x, y) for i, (x, y) in enumerate(chosen)]
                cells = [space, input_text(smoothing), str(count)] + [_list(x) for x in (*zip(*chosen), weights)]
                yield ",".join(cells + _columns(outputs))


def _weighted(space, weight, smoothing, prediction, target):
    if isnan(mpf(weight)) or weight < 0 or weight == float("inf"):
        return (UNDEFINED,) * 3
    check_number("BinaryCrossEntropy", lambda x: binary_cross_entropy(space, weight, smoothing, x, target), prediction)
    return binary_cross_entropy(space, mpf(weight), smoothing, prediction, target)


def variance_lines():
    """max(v, epsilon) in place of v >= 0; the derivative by a variance that is not above the floor is 0."""
    yield f"prediction,target,variances,variance,epsilon,{SCALAR_OUTPUTS},variancesGradient,variancesGradientScale"
    for epsilon in (0.0, single(1e-6), 0.5):
        rows = likelihood_rows(generator())
        rows += [(p, t, 0.0) for p, t in ((1.0, 1.0), (1.5, 0.5), (INFINITY, 0.0), (NAN, 1.0))] + [(1.0, 0.5, epsilon)]
        for prediction, target, variance in rows:
            # One variance for all elements is checked before anything is computed.
            allowed = 0 <= variance < float("inf") and max(variance, epsilon) > 0
            one = input_text(variance) if allowed else ""
            cells = [input_text(x) for x in (prediction, target, variance)] + [one, input_text(epsilon)]
            outputs = _floored(prediction, target, variance, epsilon)
            yield ",".join(cells + [cell for term in outputs for cell in value_cells(term)])


def _floored(prediction, target, variance, epsilon):
    v, floor = mpf(variance), mpf(epsilon)
    if isnan(v) or v < 0:
        return (UNDEFINED,) * 4
    outputs = likelihoods.gaussian(prediction, target, max(v, floor))
    has_value = not isnan(outputs[0].value)
    return outputs[:3] + ((ZERO,) if has_value and floor > 0 and v <= floor else outputs[3:])


def clamped_lines():
    """k3 of d limited to [-c, c]; derivatives are 0 from the bound on."""
    yield "clamp,p,q," + LISTED
    for clamp in (0.5, 10.0):
        for p, q in log_ratios(generator()) + [(-1.0, -1.0 - clamp), (-1.0 - clamp, -1.0)]:
            d, c = mpf(p) - mpf(q), mpf(clamp)
            inside = isnan(d) or abs(d) < c
            outputs = log_ratio("LogRatioK3", d if inside else (c if d > 0 else -c))
            if not inside:
                outputs = outputs[0], ZERO, ZERO
            elif not isinf(mpf(p)):
                check_number("LogRatioK3", lambda x: log_ratio("LogRatioK3", mpf(p) - mpf(x)), q)
            yield ",".join([input_text(clamp), input_text(p), input_text(q)] + [cell for term in outputs for cell in value_cells(term)])


def smoothing_lines(soft):
    """(1 - e)*t*w + e*s*u, where s spreads over all classes but the excluded one and u is w, or 1 where weights do not smooth."""
    yield ("input,labelSmoothing,smoothingExcludes,unweightedSmoothing,operand,target,classWeights,"
           "loss,lossScale,gradient,gradientScale,gradientAllowance,hessian,hessianScale,hessianAllowance")
    random = generator()
    kinds = [(LOGITS, True, True)] if soft else [(LOGITS, False, True), (LOGITS, True, False), (LOGITS, True, True), (PROBABILITIES, True, True)]
    for number, (space, unweighted, excludes) in enumerate(kinds):
        for i, (operand, target) in enumerate(classes(space, random)):
            count = len(operand)
            weights = class_weights(count, random) if unweighted or i % 2 else None
            label, excluded = (i * 7 + number) % count, (i * 5 + number) % count
            if count < 2 or (count > 6 and i % 4 != number % 4) or any(isnan(mpf(x)) for x in operand):
                continue
            row = target if soft else tuple(float(j == label) for j in range(count))
            shares = _shares(row, weights, excluded if excludes else None, unweighted)
            outputs = cross_entropy_of_shares(Settings(space), operand, shares)
            check_row("CrossEntropy", lambda x: cross_entropy_of_shares(Settings(space), x, shares), operand)
            cells = [space, input_text(TENTH), str(excluded) if excludes else "", str(unweighted), _list(operand),
                     _list(target) if soft else str(label), _list(weights or ())]
            yield ",".join(cells + value_cells(outputs[0]) + list_cells(outputs[1]) + list_cells(outputs[2]))


def _shares(targets, weights, excluded, unweighted):
    e, count = mpf(TENTH), len(targets)
    weights = [mpf(w) for w in weights or (1,) * count]
    spread = [mpf(0) if c == excluded else e / (count if excluded is None else count - 1) for c in range(count)]
    return [(1 - e) * mpf(t) * w + s * (1 if unweighted else w) for t, w, s in zip(targets, weights, spread)]


def _columns(outputs):
    """Lists of losses, gradients and Hessians, each with its scales."""
    return [cell for terms in zip(*outputs) for cell in list_cells(terms)[:2]]


def _list(numbers):
    return " ".join(map(input_text, numbers))


FILES = {
    "BinaryCrossEntropyClasses": positive_weight_lines,
    "GaussianNllFloor": variance_lines,
    "LogRatioClamped": clamped_lines,
    "CrossEntropySmoothedLabels": lambda: smoothing_lines(soft=False),
    "CrossEntropySmoothedTargets": lambda: smoothing_lines(soft=True),
}

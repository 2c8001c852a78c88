"""The lines of the files of binary cross-entropy and cross-entropy with their settings."""

from mpmath import isnan

from binary_losses import binary_cross_entropy
from class_losses import Settings, cross_entropy, smoothed
from distributions import LOG_PROBABILITIES, LOGITS, PROBABILITIES, read
from elementwise_rows import generator
from loss_rows import binary, class_weights, classes, hard_classes
from numbers_text import INFINITY, NAN, input_text, single
from quotients import check_number, check_row
from terms_text import SCALAR_OUTPUTS, list_cells, scalar_cells, value_cells

TENTH, HUNDREDTH = single(0.1), single(0.01)
SPACES = (LOGITS, PROBABILITIES, LOG_PROBABILITIES)
OUTPUTS = "loss,lossScale,gradient,gradientScale,gradientAllowance,hessian,hessianScale,hessianAllowance"
# Of rows longer than this a file has a part only.
LONG = 6


def binary_lines():
    yield "input,positiveWeight,labelSmoothing,prediction,target," + SCALAR_OUTPUTS
    for space in SPACES:
        for weight, smoothing in ((1.0, 0.0), (3.0, 0.0), (1.0, TENTH), (3.0, TENTH)):
            for prediction, target in binary(space, generator()):
                outputs = binary_cross_entropy(space, weight, smoothing, prediction, target)
                check_number("BinaryCrossEntropy", lambda x: binary_cross_entropy(space, weight, smoothing, x, target),
                             prediction)
                cells = [space] + [input_text(x) for x in (weight, smoothing, prediction, target)]
                yield ",".join(cells + scalar_cells(outputs))


def class_lines(soft):
    """Index labels are the largest entry of the target; both kinds of target have the same rows otherwise."""
    yield "input,labelSmoothing,zLoss,softcap,temperature,operand,target,classWeights," + OUTPUTS
    for number, (settings, rows) in enumerate(_settings_and_rows()):
        random = generator()
        for i, (operand, target) in enumerate(rows(random)):
            weights = class_weights(len(operand), random) if (i + number) % 2 and _may_have_weights(settings) else None
            label = (i * 7 + number) % len(operand)
            row = target if soft else tuple(float(j == label) for j in range(len(operand)))
            if _skipped(settings, operand, row, weights) or (len(operand) > LONG and i % 4 != number % 4):
                continue
            outputs = cross_entropy(settings, operand, row, weights)
            check_row("CrossEntropy", lambda x: cross_entropy(settings, x, row, weights), operand)
            named = _list(target) if soft else str(label)
            yield ",".join(_setting_cells(settings) + [_list(operand), named, _list(weights or ())] + _lists(outputs))
    for settings, operand, target, weights in _edges(soft):
        row = target if soft else [float(j == target) for j in range(len(operand))]
        outputs = cross_entropy(settings, operand, row, weights)
        named = _list(target) if soft else str(target)
        yield ",".join(_setting_cells(settings) + [_list(operand), named, _list(weights or ())] + _lists(outputs))


def _edges(soft):
    """Where a weight of 0 meets a class that is impossible, and where nothing is asked of a row that is no distribution."""
    undefined = [(1.0, NAN, 2.0), (NAN, NAN, NAN), (-INFINITY,) * 3, (INFINITY, INFINITY, 0.0)] + [(0.0,) * 40 + (NAN,) * 10]
    if soft:
        for operand in undefined:
            nothing = (0.0,) * len(operand)
            yield Settings(), operand, nothing, None
            yield Settings(), operand, (0.25, 0.75) + nothing[2:], nothing
            yield Settings(smoothing=TENTH), operand, nothing, nothing
        return
    masked = {LOGITS: (1.0, 2.0, -INFINITY), PROBABILITIES: (0.25, 0.75, 0.0), LOG_PROBABILITIES: (-1.0, -0.5, -INFINITY)}
    for space in SPACES:
        for label in range(3):
            yield Settings(space, TENTH), masked[space], label, (1.0, 1.0, 0.0)
            yield Settings(space), masked[space], label, (1.0, 1.0, 0.0)
    for operand in undefined:
        yield Settings(smoothing=TENTH), operand, 1, (0.0,) * len(operand)


def _settings():
    return [Settings(space, smoothing) for space in SPACES for smoothing in (0, TENTH)] + [
        Settings(z_loss=HUNDREDTH), Settings(smoothing=TENTH, z_loss=HUNDREDTH),
        Settings(softcap=30), Settings(temperature=2)]


def _may_have_weights(settings):
    """Weights and a cap of 30 are compared together; the other caps are compared alone."""
    return not settings.z_loss and settings.softcap in (None, 30)


def _settings_and_rows():
    for settings in _settings():
        finite = settings.softcap is not None
        yield settings, lambda random, s=settings, f=finite: classes(s.space, random, f)
    for settings in [Settings(softcap=c) for c in (30, 50, 1000)] + [Settings(temperature=t) for t in (3, single(0.7))]:
        yield settings, hard_classes


def _skipped(settings, operand, target, weights):
    """Invalid numbers whose weight is 0, and the square of an infinite logarithm, are not stated."""
    unused = [w == 0 for w in smoothed(settings, target, weights)]
    if settings.space == LOGITS:
        # One softmax: its row has weight 0 or has not.
        unused = [all(unused)] * len(unused)
    invalid = [isnan(p.value) for p in read(settings.space, operand)]
    return any(u and i for u, i in zip(unused, invalid)) or (settings.z_loss and INFINITY in operand)


def _setting_cells(settings):
    cap = "" if settings.softcap is None else str(settings.softcap)
    return [settings.space, input_text(settings.smoothing), input_text(settings.z_loss), cap, input_text(settings.temperature)]


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


def _lists(outputs):
    return value_cells(outputs[0]) + list_cells(outputs[1]) + list_cells(outputs[2])


def _list(numbers):
    return " ".join(map(input_text, numbers))


FILES = {
    "BinaryCrossEntropySettings": binary_lines,
    "CrossEntropyLabels": lambda: class_lines(soft=False),
    "CrossEntropyTargets": lambda: class_lines(soft=True),
    "NegativeLogLikelihood": log_likelihood_lines,
}

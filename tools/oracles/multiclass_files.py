"""The lines of the files of losses of rows of classes."""

from mpmath import isnan, mpf

import multiclass_losses as losses
from distributions import LOGITS, PROBABILITIES
from elementwise_rows import generator
from loss_rows import classes
from numbers_text import INFINITY, NAN, input_text, single
from quotients import check_row
from terms_text import list_cells, value_cells

OUTPUTS = "loss,lossScale,gradient,gradientScale,gradientAllowance,hessian,hessianScale,hessianAllowance"
# Of rows longer than this a file has a part only.
LONG = 6
LENGTHS = (53, 131)
# Beside the kink of a margin of 1, ties, masked and infinite scores, one class.
MARGINS = [((1.0, 0.0), 0), ((single(1 - 1e-7), 0.0), 0), ((0.0, -single(1 - 1e-7)), 0), ((2.0**25, 2.0**25 - 2, 0.0), 0),
           ((1.0, 0.5, 0.5, 0.5), 0), ((0.5, 2.0, 2.0, 1.0), 3), ((-INFINITY, 1.0, 2.0), 0), ((-INFINITY, 1.0, -1.0), 1),
           ((-INFINITY, -INFINITY, 1.0), 0), ((INFINITY, 1.0, 2.0), 0), ((INFINITY, 1.0, 2.0), 1), ((INFINITY, INFINITY, 2.0), 2),
           ((INFINITY, INFINITY, 2.0), 1), ((3e38, -3e38), 1), ((3e38, -3e38), 0), ((1e20, 1.0, 1.0), 2), ((5.0,), 0), ((NAN,), 0),
           ((NAN, 1.0), 1), ((1e-45, 0.0), 0), ((1.0, 1 + 2.0**-23), 1), ((0.1, 0.2, 0.3), 1)]
MARGINS = [(tuple(map(single, scores)), label) for scores, label in MARGINS]


def label_lines(name, settings, function, margins=False):
    yield ",".join([*settings[0], "operand", "target", OUTPUTS])
    for number, setting in enumerate(settings[1]):
        rows = [(z, (i * 7 + number) % len(z)) for i, (z, _) in enumerate(_rows(LOGITS)) if _kept(z, i, number)]
        for operand, label in (MARGINS if margins else []) + rows:
            outputs = function(setting, operand, label)
            if not margins or _is_smooth(setting[0], operand, label):
                check_row(name, lambda x: function(setting, x, label), operand)
            yield ",".join([*map(input_text, setting), _list(operand), str(label)] + _lists(outputs))


def _is_smooth(margin, scores, label):
    """Away from the kinks: of the margin, and of the highest of the others."""
    others = sorted(mpf(x) for i, x in enumerate(scores) if i != label)
    clear = all(abs(mpf(margin) - mpf(scores[label]) + x) > 1e-6 for x in others)
    return clear and (len(others) < 2 or others[-1] - others[-2] > 1e-6)


def target_lines(name, settings, function, spaces=(LOGITS,), target_space=PROBABILITIES):
    yield ",".join(["input", *settings[0], "operand", "target", OUTPUTS])
    for number, (space, setting) in enumerate((space, setting) for space in spaces for setting in settings[1]):
        for i, (operand, target) in enumerate(_rows(space)):
            if not _kept(operand, i, number):
                continue
            row = target if target_space == PROBABILITIES else tuple(single(3 * x - 1) for x in target)
            outputs = function(space, setting, operand, row)
            check_row(name, lambda x: function(space, setting, x, row), operand)
            yield ",".join([space, *map(input_text, setting), _list(operand), _list(row)] + _lists(outputs))


def brier_label_lines():
    yield ",".join(["input", "operand", "target", OUTPUTS])
    for number, space in enumerate((LOGITS, PROBABILITIES)):
        for i, (operand, _) in enumerate(_rows(space)):
            if not _kept(operand, i, number):
                continue
            label = (i * 7 + number) % len(operand)
            row = [float(j == label) for j in range(len(operand))]
            outputs = losses.brier(space, operand, row, label)
            check_row("Brier", lambda x: losses.brier(space, x, row, label), operand)
            yield ",".join([space, _list(operand), str(label)] + _lists(outputs))


# Ties at the threshold, gaps of 1 and around it, rows of one distribution, infinite and undefined scores.
PROJECTED = [(1.0, 0.0), (1.0, 0.25), (0.5, 0.5), (2.0, 1.0, 1.0), (0.0, -single(1 - 1e-7)), (0.0, -single(1 + 1e-7)), (0.25, 0.25, 0.25, 0.25), (3.0,), (1e20, 1.0),
             (3e38, -3e38), (1e6, 1e6 - 0.5, 1e6 - 0.75), (-INFINITY, 1.0, 0.5), (INFINITY, 1.0), (INFINITY, INFINITY, 1.0), (-INFINITY, -INFINITY), (NAN, 1.0),
             (1e-45, 0.0), (-1e6, -1e6 - 0.25), (0.0, -0.5, -0.75, -0.875, -0.9375, -0.96875)]
PROJECTED = [tuple(map(single, row)) for row in PROJECTED]


def sparsemax_lines(soft):
    yield ",".join(["operand", "target", OUTPUTS])
    random = generator()
    rows = PROJECTED + [z for i, (z, _) in enumerate(_rows(LOGITS)) if _kept(z, i, 0)]
    rows += [tuple(map(single, scale * random.standard_normal(count))) for count in (5, 9, 48, 49, 300) for scale in (0.01, 0.3, 1)]
    for i, scores in enumerate(rows):
        label = (i * 7) % len(scores)
        hot = [float(j == label) for j in range(len(scores))]
        for row in (_weights(i, len(scores), random),) if soft else (hot,):
            outputs = losses.sparsemax(scores, row, None if soft else label)
            if losses.is_smooth(scores):
                check_row("Sparsemax", lambda x: losses.sparsemax(x, row, None if soft else label), scores)
            yield ",".join([_list(scores), _list(row) if soft else str(label)] + _lists(outputs))


def _weights(i, count, random):
    """Distributions, of which every third one is rounded, every third one sparse and every third one no distribution."""
    row = random.dirichlet([0.5] * count)
    return tuple(map(single, row if i % 3 == 0 else 2 * row if i % 3 == 1 else [0.5 * (j in (0, count - 1)) * (1 + (count == 1)) for j in range(count)]))


def ranking_lines():
    yield ",".join(["operand", "target", OUTPUTS])
    rows = [(z, t) for i, (z, t) in enumerate(_rows(LOGITS)) if _kept(z, i, 0)]
    rows += [((1.0, 2.0, 0.5), (0.0, 0.0, 0.0)), ((1.0, -INFINITY, 0.5), (1.0, 0.0, 2.0)), ((0.25, -2.0), (3.0, 1.0))]
    for scores, target in rows:
        outputs = losses.ranking(scores, target)
        check_row("ListNet", lambda x: losses.ranking(x, target), scores)
        yield ",".join([_list(scores), _list(target)] + _lists(outputs))


def _rows(space):
    """Those of cross-entropy, and two that are longer than what is computed side by side."""
    random = generator()
    return classes(space, random) + [_long(space, count, random) for count in LENGTHS]


def _long(space, count, random):
    logits, target = 3 * random.standard_normal(count), random.dirichlet([0.5] * count)
    numbers = logits if space == LOGITS else random.dirichlet([1.0] * count)
    return tuple(map(single, numbers)), tuple(map(single, target))


def _kept(row, i, number):
    if len(row) in LENGTHS:
        return number == 0
    return i % 4 == number % 4 if len(row) > LONG else i % 2 == number % 2 or any(isnan(mpf(x)) or abs(x) == INFINITY for x in row)


def _lists(outputs):
    return value_cells(outputs[0]) + list_cells(outputs[1]) + list_cells(outputs[2])


def _list(numbers):
    return " ".join(map(input_text, numbers))


def _values(*numbers):
    return [(single(x),) for x in numbers]


FILES = {
    "MultiMargin": lambda: label_lines("MultiMargin", (("margin", "power"), [(1.0, 1.0), (1.0, 2.0), (0.5, 1.0)]),
                                       lambda s, z, y: losses.multi_margin(s[0], s[1], z, y), margins=True),
    "CrammerSinger": lambda: label_lines("CrammerSinger", (("margin",), _values(1, 0.5)),
                                         lambda s, z, y: losses.crammer_singer(s[0], z, y), margins=True),
    "GeneralizedCrossEntropy": lambda: label_lines("GeneralizedCrossEntropy", (("power",), _values(0.7, 1, 0.1)),
                                                   lambda s, z, y: losses.of_label(losses.generalized(*s), z, y)),
    "Poly1": lambda: label_lines("Poly1", (("epsilon",), _values(1, -1, 2.5)), lambda s, z, y: losses.of_label(losses.poly(*s), z, y)),
    "Poly1Targets": lambda: target_lines("Poly1", (("epsilon",), _values(1, -0.5)),
                                         lambda _, s, z, t: losses.poly_of_targets(s[0], z, t)),
    "MulticlassFocal": lambda: label_lines("MulticlassFocal", (("gamma", "alpha"), [(2.0, 0.25), (0.5, 0.25), (0.0, 0.75), (1.0, 0.5), (3.5, 0.5)]),
                                           lambda s, z, y: losses.of_label(losses.focal(*s), z, y)),
    "Sparsemax": lambda: sparsemax_lines(soft=False),
    "SparsemaxTargets": lambda: sparsemax_lines(soft=True),
    "Brier": brier_label_lines,
    "BrierTargets": lambda: target_lines("Brier", ((), [()]), lambda space, _, z, t: losses.brier(space, z, t),
                                         spaces=(LOGITS, PROBABILITIES)),
    "ListNet": ranking_lines,
}

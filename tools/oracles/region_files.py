"""The lines of the files of losses of regions and of similarities."""

from elementwise_rows import generator
from distributions import LOGITS, PROBABILITIES
from multiclass_files import OUTPUTS, _kept, _list, _lists, _rows
from numbers_text import INFINITY, NAN, input_text, single
from quotients import check_row
from region_losses import contrastive, region

SETTINGS = {
    "Dice": (("smooth",), [(1.0,), (0.0,)], lambda s: (2, 1, 1, s[0])),
    "Tversky": (("alpha", "beta", "smooth"), [(0.5, 0.5, 1.0), (0.25, 2.0, 0.0), (0.0, 1.0, 0.5)], lambda s: (1, *s)),
    "Jaccard": (("smooth",), [(1.0,), (0.0,)], lambda s: (1, 1, 1, s[0])),
}
# Empty and full regions, masked and certain pixels, targets beyond [0, 1].
NAMED = {
    LOGITS: [((-INFINITY, -INFINITY), (0.0, 0.0)), ((INFINITY, -INFINITY), (1.0, 0.0)), ((INFINITY, 0.0), (0.0, 0.0)), ((NAN, 0.0), (1.0, 0.0)),
             ((40.0, -40.0, 20.0), (1.0, 0.0, 1.0)), ((-200.0, 200.0), (1.0, 0.0)), ((0.0, 1.0), (1.5, 0.0)), ((0.0, 1.0), (0.5, -0.25)),
             ((2.0,), (1.0,)), ((-90.0, -95.0, -100.0), (0.0, 0.0, 0.0)), ((3e38, -3e38), (0.0, 1.0))],
    PROBABILITIES: [((0.0, 0.0), (0.0, 0.0)), ((1.0, 1.0), (1.0, 1.0)), ((0.0, 1.0), (1.0, 0.0)), ((1.5, 0.0), (1.0, 0.0)), ((-0.25, 0.5), (0.0, 1.0)),
                    ((NAN, 0.5), (0.0, 1.0)), ((1e-30, 1e-38), (0.0, 1.0)), ((0.5, 0.25, 1.0), (0.5, 0.25, 0.75))],
}


def region_lines(name):
    names, settings, arguments = SETTINGS[name]
    yield ",".join(["input", *names, "operand", "target", OUTPUTS])
    for space in (LOGITS, PROBABILITIES):
        for setting in settings:
            for operand, target in [(tuple(map(single, x)), t) for x, t in NAMED[space]] + list(_images(space, generator())):
                def function(x, target=target, setting=setting, space=space):
                    return region(space, *arguments(setting), x, target)
                outputs = function(operand)
                check_row(name, function, operand)
                yield ",".join([space, *map(input_text, setting), _list(operand), _list(target)] + _lists(outputs))


def _images(space, random):
    for count, scale in ((2, 1), (3, 5), (4, 0.1), (5, 20), (9, 3), (17, 3), (53, 3), (131, 2)):
        hard = [float(x) for x in random.integers(0, 2, count)]
        soft = [single(x) for x in random.random(count)]
        numbers = scale * random.standard_normal(count) if space == LOGITS else random.random(count)
        yield tuple(map(single, numbers)), tuple(hard if count % 3 else soft)


def contrastive_lines(soft):
    yield ",".join(["temperature", "operand", "target", OUTPUTS])
    for number, tau in enumerate((single(0.07), 0.5)):
        for i, (operand, target) in enumerate(_rows(LOGITS)):
            # A quotient beyond the range of float is no similarity.
            if not _kept(operand, i, number) or any(1e36 < abs(x) < INFINITY for x in operand):
                continue
            label = (i * 7 + number) % len(operand)
            weights = target if soft else tuple(float(j == label) for j in range(len(operand)))
            outputs = contrastive(tau, operand, weights)
            check_row("Contrastive", lambda x: contrastive(tau, x, weights), operand)
            yield ",".join([input_text(tau), _list(operand), _list(target) if soft else str(label)] + _lists(outputs))
    if soft:
        yield ",".join(["0.5", _list((1.0, 2.0)), _list((0.0, 0.0))] + _lists(contrastive(0.5, (1.0, 2.0), (0.0, 0.0))))


FILES = {name: (lambda name=name: region_lines(name)) for name in SETTINGS} | {
    "Contrastive": lambda: contrastive_lines(soft=False),
    "ContrastiveTargets": lambda: contrastive_lines(soft=True),
}

"""The rows of logits cross-entropy is evaluated at, with their labels; every logit is exactly a float."""

from numbers_text import single

INFINITY, NAN = float("inf"), float("nan")
SCALES = (0.01, 0.1, 1, 3, 10, 30, 100, 1000)
GAPS = (16, 20, 40, 90, 120)


def rows(random):
    pairs = _named() + _infinite() + _undefined() + _huge() + _ties() + _dominated() + _scaled(random)
    singles = [([single(x) for x in logits], label) for logits, label in pairs]
    # Without repetitions; the text tells -0 from 0, as a comparison would not.
    return list({str(row): row for row in singles}.values())


def _every_label(*cases):
    return [(logits, label) for logits in cases for label in range(len(logits))]


def _named():
    return _every_label([0.0], [-0.0], [5.0], [-1e20], [3e38], [1e4, -1e4], [-INFINITY, 0.0], [16.0, 0.0], [20.0, 0.0],
                        [90.0, 0.0], [3.0, 4.0], [0.0, -0.0, 0.0])


def _infinite():
    return _every_label([INFINITY], [INFINITY, 0.0], [1.0, INFINITY, -2.0], [INFINITY, -INFINITY],
                        [-INFINITY, INFINITY, 3e38], [-INFINITY, 1.0, 2.0], [-INFINITY, -INFINITY, -3.0])


def _undefined():
    return _every_label([-INFINITY], [-INFINITY, -INFINITY], [-INFINITY] * 5, [INFINITY, INFINITY],
                        [INFINITY, 0.0, INFINITY, -INFINITY], [NAN], [NAN, 1.0, 2.0], [1.0, NAN], [INFINITY, NAN],
                        [-INFINITY, NAN], [-INFINITY] * 18 + [NAN])


def _huge():
    return _every_label([1e20, 1e20, 0.0], [1e20, -1e20], [70000.0, 69999.0, -70000.0], [-3e38, 3e38], [-3e38, -3e38],
                        [3e38, 3e38, -INFINITY], [-3e38, 1.0], [65536.5, 65536.0, 65535.5], [-1e20, -1e20, -3e38],
                        [1e-45, 0.0, -1e-45], [1000.0, 999.0], [-1000.0, -1001.0])


def _ties():
    return [([2.5] * n, label) for n, label in ((2, 0), (2, 1), (7, 6), (16, 0), (17, 16), (33, 5))] + \
        _every_label([1.0, 4.0, 4.0, 2.0], [4.0, 4.0, -INFINITY, 4.0], [-7.0, -7.0, -8.0])


def _dominated():
    near = [(([float(gap)] + [0.0] * (n - 1)), label) for gap in GAPS for n in (2, 3, 20) for label in (0, n - 1)]
    return near + [([0.0] * 18 + [-float(gap)], label) for gap in GAPS for label in (0, 18)]


def _scaled(random):
    pairs = []
    for classes in list(range(2, 41)) + [64, 65, 300, 300, 300, 300]:
        logits = [single(x) for x in SCALES[classes % len(SCALES)] * random.standard_normal(classes)]
        best = max(range(classes), key=logits.__getitem__)
        pairs += [(logits, best), (logits, (best + 1 + int(random.integers(classes - 1))) % classes)]
    return pairs

"""The lines of the files of losses of two or three rows."""

from elementwise_rows import generator
from multiclass_files import OUTPUTS, _list
from numbers_text import INFINITY, NAN, input_text, single
from pair_losses import cosine, triplet
from quotients import check_row
from terms_text import list_cells, value_cells

LENGTHS = (1, 2, 3, 5, 8, 17, 53, 131)
# Of rows longer than this a file has some only.
LONG = 17
# Equal, opposite and orthogonal rows, zeros, what over- and underflows squared, infinite and undefined entries.
NAMED_PAIRS = [((1.0, 0.0), (1.0, 0.0)), ((1.0, 0.0), (-2.0, 0.0)), ((1.0, 0.0), (0.0, 3.0)), ((0.0, 0.0), (1.0, 2.0)), ((1.0, 2.0), (0.0, -0.0)),
               ((0.0,), (0.0,)), ((2.0,), (-3.0,)), ((1.0, 1.0, 1.0), (1.0, 1.0, 1 + 2.0**-12)), ((3e38, -3e38, 1e38), (1.0, 2.0, 3.0)),
               ((1e-45, 3e-45, -2e-45), (1.0, 2.0, 3.0)), ((1.0, 2.0, 3.0), (1e-40, 1e-39, 1e-45)), ((1e20, 1.0), (1.0, 1e20)), ((1e-20, 1.0), (1.0, 1e-20)),
               ((1e-20, 2e-20), (3e-20, 1e-20)), ((INFINITY, 1.0), (1.0, 2.0)), ((1.0, 2.0), (1.0, -INFINITY)), ((INFINITY, INFINITY), (1.0, 2.0)),
               ((INFINITY, 1.0), (-INFINITY, 1.0)), ((NAN, 1.0), (1.0, 2.0)), ((1.0, 2.0), (1.0, NAN)), ((NAN, INFINITY), (1.0, 2.0))]
NAMED_TRIPLES = [((0.0, 0.0), (3.0, 4.0), (6.0, 8.0)), ((0.0, 0.0), (0.0, 0.0), (0.0, 0.0)), ((1.0, 2.0), (1.0, 2.0), (4.0, 6.0)),
                 ((1.0, 2.0), (4.0, 6.0), (1.0, 2.0)), ((0.0, 0.0), (3.0, 4.0), (3.0, 4.0)), ((0.0, 0.0), (3.0, 4.0), (-3.0, -4.0)),
                 ((2e38, 1e38), (-2e38, -1e38), (1e38, 0.0)), ((3e38, 0.0), (-3e38, 0.0), (-2e38, 0.0)), ((1e-37, 0.0), (3e-37, 0.0), (0.0, 1e-36)),
                 ((1e-25, 0.0), (3e-25, 1e-25), (0.0, 2e-25)), ((1e20, 1.0), (2e20, 1.0), (1e20, 2e20)), ((1.0, 2.0), (INFINITY, 1.0), (3.0, 4.0)),
                 ((1.0, 2.0), (3.0, 4.0), (1.0, INFINITY)), ((1.0, 2.0), (INFINITY, -INFINITY), (3.0, 4.0)), ((INFINITY, 2.0), (1.0, 2.0), (3.0, 4.0)),
                 ((NAN, 2.0), (1.0, 2.0), (3.0, 4.0)), ((1.0, 2.0), (NAN, 2.0), (3.0, 4.0)), ((1.0, 2.0), (3.0, 4.0), (1.0, NAN)), ((1.0,), (2.0,), (0.5,)),
                 ((0.0, 0.0), (2.0, 0.0), (1.0, 0.0)), ((0.0, 0.0, 1.0), (1.0, 0.0, 1.0), (0.5, 1.0, 1.0))]


def cosine_lines():
    yield ",".join(["margin", "operand", "target", "labels", OUTPUTS, _outputs("targetsGradient")])
    rows = [(tuple(map(single, a)), tuple(map(single, b))) for a, b in NAMED_PAIRS] + list(_pairs(generator()))
    for margin, label in ((None, None), (0.0, 1), (0.0, -1), (single(0.3), -1), (-0.5, -1)):
        for named, (a, b) in enumerate(rows):
            if label is not None and len(a) > LONG:
                continue
            m = 0.0 if margin is None else margin
            outputs = cosine(label, m, a, b)
            if named >= len(NAMED_PAIRS) and len(a) > 1:
                check_row("Cosine", lambda x: cosine(label, m, x, b)[:3], a)
                check_row("Cosine by targets", lambda x: _by(cosine(label, m, a, x), 3), b)
            yield ",".join(["" if margin is None else input_text(margin), _list(a), _list(b), "" if label is None else str(label)] + _lists(outputs))


def _pairs(random):
    for count in LENGTHS:
        for scale in (1e-3, 1, 1e6) if count <= LONG else (1,):
            a, b = random.standard_normal(count), random.standard_normal(count)
            yield _row(scale * a), _row(b)
            yield _row(a), _row(scale * (a + 0.01 * b))


def triplet_lines():
    yield ",".join(["margin", "power", "swap", "operand", "positive", "negative", OUTPUTS, _outputs("positivesGradient"), _outputs("negativesGradient")])
    rows = [tuple(tuple(map(single, x)) for x in row) for row in NAMED_TRIPLES] + list(_triples(generator()))
    for margin, power, swap in ((1.0, 2.0, False), (0.0, 2.0, False), (single(0.3), 1.0, False), (1.0, 2.0, True), (1.0, 1.0, True)):
        for named, (a, p, n) in enumerate(rows):
            if len(a) > LONG and (margin, power) not in ((1.0, 2.0), (1.0, 1.0)):
                continue
            outputs = triplet(margin, power, swap, a, p, n)
            if named >= len(NAMED_TRIPLES):
                check_row("Triplet", lambda x: triplet(margin, power, swap, x, p, n)[:3], a)
                check_row("Triplet by positives", lambda x: _by(triplet(margin, power, swap, a, x, n), 3), p)
                check_row("Triplet by negatives", lambda x: _by(triplet(margin, power, swap, a, p, x), 4), n)
            yield ",".join([input_text(margin), input_text(power), str(swap), _list(a), _list(p), _list(n)] + _lists(outputs))


def _triples(random):
    for count in LENGTHS:
        for scale in (0.1, 1, 1e6) if count <= LONG else (1,):
            a, p, n = (random.standard_normal(count) for _ in range(3))
            yield _row(scale * a), _row(scale * (a + 0.7 * p)), _row(scale * (a + 0.6 * n))


def _row(numbers):
    return tuple(map(single, numbers))


def _by(outputs, index):
    return outputs[0], outputs[index], [None] * len(outputs[index])


def _outputs(name):
    return f"{name},{name}Scale,{name}Allowance"


def _lists(outputs):
    return value_cells(outputs[0]) + [cell for terms in outputs[1:] for cell in list_cells(terms)]


FILES = {"Cosine": cosine_lines, "Triplet": triplet_lines}

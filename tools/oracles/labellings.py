"""How well two labellings agree: normalised and adjusted mutual information, and the variation of information, in nats."""

from mpmath import binomial, log, mpf

from measure_rows import tables
from elementwise_rows import generator
from numbers_text import NAN, input_text
from terms import Term, exact, total
from terms_text import value_cells

MEASURES = ("NormalizedMutualInformation", "AdjustedMutualInformation", "VariationOfInformation")
# The chance of every table is summed one by one.
MOST_OBSERVATIONS = 3000


def value(measure, cells, columns):
    number = sum(cells)
    if not number > 0 or any(x != x or x < 0 for x in cells):
        return Term(NAN, NAN)
    counts = isinstance(cells[0], int)
    # Exact as integers or as sums of floats of many digits.
    table = [[mpf(x) for x in cells[i:i + columns]] for i in range(0, len(cells), columns)]
    rows, sums = [sum(row) for row in table], [sum(column) for column in zip(*table)]
    if measure == "VariationOfInformation":
        whole = sum(rows) if counts else mpf(1)
        return total(exact(x / whole * log(outer / x)) for row, a in zip(table, rows) for x, b in zip(row, sums) if x > 0 for outer in (a, b))
    n = sum(rows)
    entropies = sum(-x / n * log(x / n) for x in rows + sums if x > 0)
    shared = [x / n * _log(x * n, a * b) for row, a in zip(table, rows) for x, b in zip(row, sums) if x > 0]
    if measure == "NormalizedMutualInformation":
        return Term(2 * sum(shared) / entropies, 2 * sum(map(abs, shared)) / entropies) if entropies else exact(mpf(1))
    return _adjusted(sum(shared), entropies / 2, [int(x) for x in rows], [int(x) for x in sums], int(n))


def _adjusted(information, entropy, rows, columns, n):
    kinds = sum(x > 0 for x in rows), sum(x > 0 for x in columns)
    if kinds in ((1, 1), (n, n)):
        return exact(mpf(1))
    terms = [mpf(k) / n * _log(mpf(k) * n, mpf(a) * b) * binomial(b, k) * binomial(n - b, a - k) / binomial(n, a)
             for a in rows for b in columns if a and b for k in range(max(1, a + b - n), min(a, b) + 1)]
    expected, size = sum(terms), sum(map(abs, terms))
    result = (information - expected) / (entropy - expected)
    return Term(result, ((information + size) + abs(result) * (entropy + size)) / (entropy - expected))


def _log(x, y):
    return log(x / y) if x != y else mpf(0)


def lines():
    yield "measure,unit,estimator,columns,joint,value,valueScale"
    for measure in MEASURES:
        for cells, columns in tables(generator()) + [([1, 0, 0, 0, 1, 0, 0, 0, 1], 3), ([2, 0, 0, 1, 1, 0, 0, 3, 2], 3), ([1, 1, 1, 1], 4)]:
            counts = isinstance(cells[0], int)
            few = counts and sum(cells) <= MOST_OBSERVATIONS
            if measure == "AdjustedMutualInformation" and (not few or _is_constant(cells, columns)):
                continue
            text = " ".join(map(str, cells)) if counts else " ".join(map(input_text, cells))
            estimator = "PlugIn" if counts else ""
            yield ",".join([measure, "Nats" if measure == "VariationOfInformation" else "", estimator, str(columns), text]
                           + value_cells(value(measure, cells, columns)))


def _is_constant(cells, columns):
    """Where each observation has a label of its own on one side only, chance gives exactly what there is, and 0 is what cancels."""
    rows = [sum(cells[i:i + columns]) for i in range(0, len(cells), columns)]
    sums = [sum(cells[i::columns]) for i in range(columns)]
    kinds, n = (sum(x > 0 for x in rows), sum(x > 0 for x in sums)), sum(cells)
    return n in kinds and kinds != (n, n)


FILES = {"Labellings": lines}

"""Joint tables, of probabilities or of counts: entropies and mutual information as exact reals in nats."""

from mpmath import log, mpf

from numbers_text import NAN
from terms import Term, exact, total

MEASURES = ("JointEntropy", "ConditionalEntropy", "MutualInformation")


def table_value(measure, cells, columns, miller_madow):
    """`cells` row by row, rows X and columns Y. Counts (Python integers) are divided by their sum."""
    counts = all(isinstance(x, int) for x in cells)
    number = sum(cells) if counts else 1
    if number == 0 or any(x != x or x < 0 for x in cells):
        return Term(NAN, NAN)
    rows = [cells[i:i + columns] for i in range(0, len(cells), columns)]
    p = [[mpf(x) / number for x in row] for row in rows]
    terms = [exact(_contribution(measure, x, sum(row), sum(other[j] for other in p)))
             for row in p for j, x in enumerate(row) if x > 0]
    if miller_madow:
        terms.append(exact(mpf(_excess(measure, rows)) / (2 * number)))
    return total(terms)


def _contribution(measure, joint, row, column):
    if measure == "JointEntropy":
        return -joint * log(joint)
    if measure == "ConditionalEntropy":
        return joint * log(row / joint)
    # ln p/(px py) is below the working precision of the quotient only if it is 0.
    return joint * log(joint / (row * column)) if joint != row * column else mpf(0)


def _excess(measure, rows):
    """The numerator of the Miller-Madow correction: observed cells less one, of H(X, Y), and of what is combined."""
    joint = sum(x > 0 for row in rows for x in row) - 1
    x = sum(any(row) for row in rows) - 1
    y = sum(any(column) for column in zip(*rows)) - 1
    return {"JointEntropy": joint, "ConditionalEntropy": joint - x, "MutualInformation": x + y - joint}[measure]

"""The lines of the files of information measures."""

from itertools import cycle

from mpmath import exp, isinf, isnan, log, mpf

from cross_entropy import cross_entropy
from distributions import LOG_PROBABILITIES, LOGITS, PROBABILITIES
from elementwise_rows import generator
from information_measures import binary_entropy, cross_entropy_of_distributions, entropy, self_information
from measure_rows import perplexity_logits, probabilities, tables, token_log_probabilities
from numbers_text import INFINITY, NAN, input_text
from pair_rows import pairs
from tables import MEASURES, table_value
from quotients import check_number, check_row
from terms import Term, times
from terms_text import list_cells, value_cells

SPACES = (PROBABILITIES, LOG_PROBABILITIES, LOGITS)
UNITS = ("Nats", "Bits", "Dits")
LIST_HEADER = "gradient,gradientScale,gradientAllowance,hessian,hessianScale,hessianAllowance"


def in_unit(unit, term):
    return times({"Nats": mpf(1), "Bits": 1 / log(mpf(2)), "Dits": 1 / log(mpf(10))}[unit], term)


def elementwise_lines(measure):
    yield "unit,p,value,valueScale,gradient,gradientScale,hessian,hessianScale"
    for unit in UNITS:
        for p in probabilities(generator()):
            check_number("measure", measure, p)
            outputs = [in_unit(unit, x) for x in measure(p)]
            yield ",".join([unit, input_text(p)] + [cell for x in outputs for cell in value_cells(x)])


def entropy_lines():
    yield "input,unit,p,value,valueScale," + LIST_HEADER
    for space in SPACES:
        rows = list({str(p): p for p, _ in pairs(space, generator())}.values())
        for p, unit in zip(rows, cycle(UNITS)):
            check_row("Entropy", lambda x: entropy(space, x), p)
            yield ",".join([space, unit, _list(p)] + _outputs(unit, *entropy(space, p)))


def cross_entropy_lines():
    yield "input,unit,p,q,value,valueScale," + LIST_HEADER
    for space in SPACES:
        for (p, q), unit in zip(pairs(space, generator()), cycle(UNITS)):
            outputs = cross_entropy_of_distributions(space, p, q)
            check_row("CrossEntropyOfDistributions", lambda x: cross_entropy_of_distributions(space, p, x), q)
            yield ",".join([space, unit, _list(p), _list(q)] + _outputs(unit, *outputs))


def _outputs(unit, value, gradient, hessian):
    return (value_cells(in_unit(unit, value)) + list_cells([in_unit(unit, x) for x in gradient])
            + list_cells([in_unit(unit, x) for x in hessian]))


def table_lines():
    yield "measure,unit,estimator,columns,joint,value,valueScale"
    for measure in MEASURES:
        for cells, columns in tables(generator()):
            counts = isinstance(cells[0], int)
            for estimator in ("PlugIn", "MillerMadow") if counts else ("",):
                value = table_value(measure, cells, columns, estimator == "MillerMadow")
                text = " ".join(map(str, cells)) if counts else _list(cells)
                for unit in UNITS:
                    yield ",".join([measure, unit, estimator, str(columns), text] + value_cells(in_unit(unit, value)))


def perplexity_lines():
    """An error of the mean is one of the perplexity relative to itself: its scale is perplexity * (1 + mean)."""
    yield "input,classes,operand,labels,value,valueScale,gradient,gradientScale"
    for logits, classes, labels in perplexity_logits(generator()):
        rows = [cross_entropy(logits[i * classes:(i + 1) * classes], label) for i, label in enumerate(labels)]
        value, scale = _perplexity([loss for loss, _, _ in rows])
        slopes = [g for _, gradient, _ in rows for g in gradient]
        cells = [LOGITS, str(classes), _list(logits), " ".join(map(str, labels))]
        yield ",".join(cells + value_cells(value) + _perplexity_gradient(value, scale, slopes, len(labels)))
    for tokens in token_log_probabilities(generator()):
        value, scale = _perplexity([-mpf(x) for x in tokens])
        cells = [LOG_PROBABILITIES, "", _list(tokens), ""]
        slopes = [mpf(-1)] * len(tokens)
        yield ",".join(cells + value_cells(value) + _perplexity_gradient(value, scale, slopes, len(tokens)))


def _perplexity(losses):
    mean = sum(losses, mpf(0)) / len(losses)
    if isnan(mean):
        return Term(NAN, NAN), NAN
    value = INFINITY if isinf(mean) else exp(mean)
    return Term(value, value * (1 + mean)), 1 + mean


def _perplexity_gradient(value, scale, slopes, tokens):
    if isinf(value.value) and any(s == 0 for s in slopes):
        return ["", ""]
    return list_cells([times(value.value / tokens, Term(s, abs(s) * scale)) for s in slopes])[:2]


def _list(numbers):
    return " ".join(map(input_text, numbers))


FILES = {
    "SelfInformation": lambda: elementwise_lines(self_information),
    "BinaryEntropy": lambda: elementwise_lines(binary_entropy),
    "Entropy": entropy_lines,
    "CrossEntropyOfDistributions": cross_entropy_lines,
    "JointTables": table_lines,
    "Perplexity": perplexity_lines,
}

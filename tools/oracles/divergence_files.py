"""The lines of the divergence files."""

from mpmath import isnan, mpf

from distributions import LOG_PROBABILITIES, LOGITS, PROBABILITIES, read
from divergence_checks import check
from divergence_spaces import divergence
from elementwise_rows import generator
from numbers_text import input_text, single
from pair_rows import hard_pairs, pairs
from terms_text import list_cells, number, value_cells

HEADER = ("input,temperature,setting,p,q,value,valueScale,classesScale,gradient,gradientScale,gradientAllowance,"
          "hessian,hessianScale,hessianAllowance,pGradient,pGradientScale")
SPACES = ((PROBABILITIES, 1), (LOG_PROBABILITIES, 1), (LOGITS, 1), (LOGITS, 2))
# Quotients by these are rounded.
HARD_TEMPERATURES = (3, single(0.7))
# A long row is written for one setting and, of logits, one temperature.
LONG = 5


def lines(kind):
    yield HEADER
    for turn, setting in enumerate(kind.settings):
        for space, temperature in SPACES:
            for i, (p, q) in enumerate(pairs(space, generator())):
                turns = len(kind.settings) * (2 if space == LOGITS else 1)
                mine = turn + len(kind.settings) * (temperature == 2)
                if (len(p) > LONG and i % turns != mine) or _ill_posed(kind, space, temperature, p, q):
                    continue
                check(kind, setting, space, temperature, p, q)
                yield _line(kind, setting, space, temperature, p, q)
    yield from _hard_lines(kind)


def _hard_lines(kind):
    for setting in kind.settings[:1] + kind.hard_settings:
        for space, temperature in SPACES[:3] + tuple((LOGITS, t) for t in HARD_TEMPERATURES):
            for p, q in hard_pairs(space, generator()):
                if not _ill_posed(kind, space, temperature, p, q):
                    check(kind, setting, space, temperature, p, q)
                    yield _line(kind, setting, space, temperature, p, q)


def _line(kind, setting, space, temperature, p, q):
    outputs = divergence(kind, setting, space, temperature, p, q)
    cells = [space, input_text(float(temperature)), "" if setting is None else input_text(float(setting)),
             " ".join(map(input_text, p)), " ".join(map(input_text, q))]
    cells += value_cells(outputs.value) + [number(outputs.classes_size, 6)]
    cells += list_cells(outputs.gradient) + list_cells(outputs.hessian)
    return ",".join(cells + list_cells(outputs.p_gradient)[:2])


def _ill_posed(kind, space, temperature, p, q):
    """Signs that no element type can see in a softmax, and a sum of nothing of which Renyi takes the logarithm."""
    if kind.renyi and space == LOG_PROBABILITIES and all(x == float("-inf") for x in p):
        return True
    if kind.name == "TotalVariation" and space == LOGITS and p != q:
        near = zip(read(space, p, mpf(temperature)), read(space, q, mpf(temperature)))
        return any(abs(a.value - b.value) <= mpf("0.001") * (a.value + b.value) for a, b in near
                   if not isnan(a.value) and not isnan(b.value) and a.value + b.value > 0)
    return False

"""Sums that remember the magnitude of their terms, which is what an accuracy in ULP is measured of."""

from typing import NamedTuple

from mpmath import isinf, isnan, mpf

from numbers_text import NAN

# Not the working precision, but far below what any element type can hold of a sum of this size.
NOISE = mpf(10) ** -380


class Term(NamedTuple):
    """A value, its size (the magnitudes it was added from), and its allowance: the ULP a softmax in it adds."""

    value: object
    size: object
    allowance: object = mpf(0)


ZERO = Term(mpf(0), mpf(0))
UNDEFINED = Term(NAN, NAN)


def exact(value, allowance=mpf(0)):
    """A term of which nothing cancels."""
    return Term(value, abs(value), allowance)


def total(terms):
    """The sum of terms; None, "not stated", if one of them is not stated or infinities of both signs meet."""
    terms = list(terms)
    if any(t is None for t in terms):
        return None
    if any(isnan(t.value) for t in terms):
        return UNDEFINED
    if any(isinf(t.value) for t in terms):
        signs = {t.value for t in terms if isinf(t.value)}
        return exact(signs.pop()) if len(signs) == 1 else None
    size = sum((t.size for t in terms), mpf(0))
    value = sum((t.value for t in terms), mpf(0))
    if size == 0:
        return ZERO
    weighted = sum((t.size * t.allowance for t in terms), mpf(0))
    return Term(value if abs(value) > NOISE * size else mpf(0), size, weighted / size)


def times(factor, term):
    """A factor of 0 makes 0 of everything but NaN: infinities here are limits that such a factor is faster than."""
    if term is None or isnan(term.value):
        return term
    return Term(factor * term.value, abs(factor) * term.size, term.allowance) if factor != 0 else ZERO

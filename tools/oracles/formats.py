"""The two floating-point formats: exact rounding, fused multiply-add and units in the last place."""

import ctypes
import ctypes.util

import numpy as np
from mpmath import mpf

_LIBM = ctypes.CDLL(ctypes.util.find_library("m"))
_LIBM.fma.restype = ctypes.c_double
_LIBM.fma.argtypes = [ctypes.c_double] * 3


class Single:
    """Arrays of float32. A product of two is exact in float64, so one rounding to odd there makes the FMA exact."""

    name, suffix, bits, dtype = "float", "f", 24, np.float32

    @staticmethod
    def round(x):
        # Through an odd-rounded float64: a value halfway between two floats must not be rounded twice.
        near = float(x)
        return mpf(float(_to_odd(np.float64(near), np.float64(float(mpf(x) - mpf(near)))).astype(np.float32)))

    @staticmethod
    def fma(a, b, c):
        product = np.float64(a) * np.float64(b)
        other = np.float64(c)
        total = product + other
        back = total - product
        error = (product - (total - back)) + (other - back)
        return _to_odd(total, error).astype(np.float32)

    @staticmethod
    def literal(x):
        return np.format_float_scientific(np.float32(float(x)), precision=8, unique=False) + "f"


class Double:
    """Arrays of float64; the C library's fma is correctly rounded."""

    name, suffix, bits, dtype = "double", "", 53, np.float64
    fma = staticmethod(np.vectorize(_LIBM.fma, otypes=[np.float64]))

    @staticmethod
    def round(x):
        return mpf(float(x))

    @staticmethod
    def literal(x):
        return f"{float(x):.16e}"


def _to_odd(total, error):
    """`total` moved to the neighbour with an odd last bit, on the side of `error`, unless it is exact."""
    total, error = np.atleast_1d(total, error)
    bits = total.view(np.int64)
    even = (bits & 1) == 0
    outward = np.where((error > 0) == (total > 0), 1, -1)
    return np.where((error != 0) & even, bits + outward, bits).view(np.float64)


def shortened(x, bits):
    """`x` rounded to `bits` significant bits (any exponent)."""
    mantissa, exponent = np.frexp(float(x))
    scale = mpf(2) ** (bits - int(exponent))
    return mpf(int(mpf(x) * scale + mpf(1) / 2)) / scale

"""Terms as the oracle files hold them: 20 digits of a result, 6 of a scale, 3 of an allowance."""

from mpmath import isinf, isnan, nstr

from numbers_text import output_text

SCALAR_OUTPUTS = "loss,lossScale,gradient,gradientScale,hessian,hessianScale"


def number(x, digits=20):
    # output_text names what is not finite, and zero; a scale needs few digits.
    text = output_text(x)
    return text if isnan(x) or isinf(x) or text == "0" else _short(nstr(x, digits, min_fixed=-5, max_fixed=20))


def _short(text):
    return text[:-2] if text.endswith(".0") else text


def value_cells(term):
    return [number(term.value), number(term.size, 6)]


def scalar_cells(terms):
    return [cell for term in terms for cell in value_cells(term)]


def list_cells(terms):
    """Values, scales and allowances; empty cells for what is not stated."""
    if terms is None:
        return ["", "", ""]
    return [" ".join(number(t.value) for t in terms), " ".join(number(t.size, 6) for t in terms),
            _allowances(terms)]


def _allowances(terms):
    return " ".join(number(t.allowance, 3) for t in terms) if any(t.allowance != 0 for t in terms) else ""

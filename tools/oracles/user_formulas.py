"""Formulas as different people would write them, with values and derivatives of high precision.

Each has its C# text, the same mathematics in mpmath, and places to look at. What is right to how many digits depends on the place: the
`sensitivity` of a row is |f| + |x·∂f/∂x| + |y·∂f/∂y|, what a relative error of one unit in the operands would do.
"""

from pathlib import Path

from mpmath import diff, mp, mpf, nstr

from user_formula_texts import FORMULAS

mp.dps = 80

FILE = Path(__file__).parents[2] / "tests/Generator.Tests/Formulas/References/formulas.tsv"
DIGITS = 22


def main():
    lines = ["name\tmembers\tx\ty\tvalue\tvalueScale\tgradient\tgradientScale\thessian\thessianScale"]
    for name, members, function, places in FORMULAS:
        for x, y in places:
            lines.append("\t".join([name, members, repr(x), repr(y), *numbers(function, mpf(x), mpf(y))]))
    FILE.write_text("\n".join(lines) + "\n")


def numbers(function, x, y):
    """Value, gradient and Hessian, each with its sensitivity."""
    for order in range(3):
        yield text(derivative(function, x, y, order))
        yield text(sensitivity(function, x, y, order))


def derivative(function, x, y, order, of_y=0):
    if order + of_y == 0:
        return mpf(function(x, y))
    return diff(function, (x, y), (order, of_y), h=step(x, y))


def sensitivity(function, x, y, order):
    parts = derivative(function, x, y, order), x * derivative(function, x, y, order + 1), y * derivative(function, x, y, order, 1)
    return sum(abs(part) for part in parts)


# Far below the digits of a double, far above those of the computation.
def step(x, y):
    return mpf(10) ** -25 * max(abs(x), mpf(10) ** -6)


def text(number):
    return nstr(number, DIGITS, min_fixed=-3)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Compares the values in the oracle files with SciPy in float64, on rows where both are finite."""

import csv

import numpy as np
from scipy.special import entr, kl_div, log_softmax, logsumexp, rel_entr
from scipy.stats import entropy, laplace, norm

from losses import FOLDER

TOLERANCE = 1e-10
# Logarithms of probabilities near 1 and differences of equal ones have this error in float64.
FLOOR = 1e-12


def rows(name):
    with open(FOLDER / f"{name}.csv", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def numbers(text):
    return np.array([float(x) for x in text.split()])


def probabilities(row, name):
    values = numbers(row[name])
    if row["input"] == "Probabilities":
        return values
    if row["input"] == "LogProbabilities":
        return np.exp(values)
    with np.errstate(invalid="ignore"):
        return np.exp(log_softmax(values / float(row.get("temperature", 1))))


def underflowed(row, name):
    """Probabilities too small for float64, which the ratios of some divergences magnify."""
    return row["input"] != "Probabilities" and (np.isfinite(numbers(row[name])) & (probabilities(row, name) == 0)).any()


def mixture(f):
    def value(p, q, beta):
        m = beta * p + (1 - beta) * q
        return beta * f(p, m) + (1 - beta) * f(q, m)
    return value


def power_sum(p, q, a):
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(p == 0, 0, p**a * q ** (1 - a))


def renyi(s, a):
    return np.log(s) / (a - 1) if s > 1e-140 else np.nan  # roots of subnormal numbers


DIVERGENCES = {
    "KullbackLeibler": lambda p, q, _: rel_entr(p, q).sum(),
    "KullbackLeiblerReverse": lambda p, q, _: rel_entr(q, p).sum(),
    "GeneralizedKullbackLeibler": lambda p, q, _: kl_div(p, q).sum(),
    "Jeffreys": lambda p, q, _: (rel_entr(p, q) + rel_entr(q, p)).sum(),
    "JensenShannon": lambda p, q, beta: mixture(rel_entr)(p, q, beta).sum(),
    "TotalVariation": lambda p, q, _: np.abs(p - q).sum() / 2,
    "Hellinger": lambda p, q, _: ((np.sqrt(p) - np.sqrt(q)) ** 2).sum() / 2,
    "ChiSquared": lambda p, q, _: ((p - q) ** 2 / q).sum(),
    "Renyi": lambda p, q, a: renyi(power_sum(p, q, a).sum(), a),
    "Alpha": lambda p, q, a: ((power_sum(p, q, a) - a * p - (1 - a) * q) / (a * (a - 1))).sum(),
}


class Comparison:
    """Counts the rows that were compared, and fails at the first that differs."""

    def __init__(self, name):
        self.name, self.compared = name, 0

    def require(self, row, stated, scale, found):
        stated, scale = float(stated), float(scale)
        if not np.isfinite([stated, scale, found]).all():
            return
        self.compared += 1
        if abs(stated - found) > TOLERANCE * scale + FLOOR:
            raise AssertionError(f"{self.name}: {stated} is stated, {found} was found at {row}")

    def report(self):
        if self.compared == 0:
            raise AssertionError(f"{self.name}: nothing to compare")
        print(f"{self.name}: {self.compared} rows agree")


def compare_divergences():
    for name, function in DIVERGENCES.items():
        comparison = Comparison(name)
        for row in rows(name):
            p, q = probabilities(row, "p"), probabilities(row, "q")
            with np.errstate(all="ignore"):
                found = function(p, q, float(row["setting"] or "nan")) * float(row["temperature"]) ** 2
            if not underflowed(row, "p") and not underflowed(row, "q"):
                comparison.require(row, row["value"], row["valueScale"], found)
        comparison.report()


def compare_measures():
    units = {"Nats": 1, "Bits": np.log(2), "Dits": np.log(10)}
    for name in ("Entropy", "CrossEntropyOfDistributions"):
        comparison = Comparison(name)
        for row in rows(name):
            p = probabilities(row, "p")
            q = probabilities(row, "q") if "q" in row else p
            with np.errstate(invalid="ignore"):
                found = entr(p).sum() + (rel_entr(p, q).sum() if "q" in row else 0)
            comparison.require(row, row["value"], row["valueScale"], found / units[row["unit"]])
        comparison.report()


def compare_tables():
    """Through marginal entropies, where the oracle has logarithms of ratios."""
    units, comparison = {"Nats": None, "Bits": 2, "Dits": 10}, Comparison("JointTables")
    for row in rows("JointTables"):
        table = numbers(row["joint"]).reshape(-1, int(row["columns"]))
        if row["estimator"] == "MillerMadow" or not (table >= 0).all() or table.sum() == 0:
            continue
        joint, x, y = (entropy(t, base=units[row["unit"]]) for t in (table.ravel(), table.sum(1), table.sum(0)))
        found = {"JointEntropy": joint, "ConditionalEntropy": joint - x, "MutualInformation": x + y - joint}
        comparison.require(row, row["value"], max(joint, 1), found[row["measure"]])
    comparison.report()


def compare_likelihoods():
    """With the densities, less the constant that the Gaussian loss leaves out."""
    for name, density, spread in (("GaussianNll", norm, lambda v: np.sqrt(v)), ("LaplaceNll", laplace, lambda b: b)):
        comparison, constant = Comparison(name), np.log(2 * np.pi) / 2 if density is norm else 0
        for row in rows(name):
            f, y, parameter = (float(row[c]) for c in list(row)[:3])
            if parameter > 0 and np.isfinite([f, y]).all():
                found = -density.logpdf(y, f, spread(parameter)) - constant
                comparison.require(row, row["loss"], float(row["lossScale"]) + 1, found)
        comparison.report()


def compare_classes():
    comparison = Comparison("CrossEntropyTargets")
    for row in rows("CrossEntropyTargets"):
        if row["softcap"] or row["zLoss"] != "0" or row["input"] != "Logits":
            continue
        logits, smoothing = numbers(row["operand"]) / float(row["temperature"]), float(row["labelSmoothing"])
        weights = numbers(row["target"]) * (1 - smoothing) + smoothing / len(logits)
        weights = weights * (numbers(row["classWeights"]) if row["classWeights"] else 1)
        with np.errstate(all="ignore"):
            found = (weights * (logsumexp(logits) - logits)).sum()
        comparison.require(row, row["loss"], float(row["lossScale"]) + abs(logits).max() * weights.sum(), found)
    comparison.report()


def main():
    compare_divergences()
    compare_measures()
    compare_tables()
    compare_likelihoods()
    compare_classes()


if __name__ == "__main__":
    main()

"""The files of elementwise losses whose settings are columns: one line for each setting and each pair of operands."""

from dataclasses import dataclass
from typing import Callable

from mpmath import isinf, mpf

import count_losses as counts
import margin_losses as margins
import residual_losses as residuals
from elementwise_rows import generator, hinge_rows, regression_rows
from loss_rows import preferences
from numbers_text import INFINITY, input_text, single
from quotients import check_number
from residual_losses import of_residual
from terms_text import SCALAR_OUTPUTS, scalar_cells

TENTH = single(0.1)
PAIR = ("prediction", "target")
# The limits 2, 0 and minus infinity, both sides of them, and shapes in between.
BARRON_SETTINGS = ((1.0, 1.0), (2.0, 1.0), (0.0, TENTH), (-INFINITY, 1.0), (-2.0, 1e4), (0.5, TENTH), (1.5, 1.0), (4.0, 1.0), (single(1e-6), 1.0),
                   (single(-1e-25), 1.0), (2 - 2.0**-23, 1.0), (2 + 2.0**-22, 1.0), (single(-1e6), 2.0), (single(-1e22), 1.0), (single(-0.3), 1e4))
PREFERENCES = ("policyChosen", "policyRejected", "referenceChosen", "referenceRejected")


def _listed(setting):
    return () if setting is None else setting if isinstance(setting, tuple) else (setting,)


@dataclass(frozen=True)
class File:
    """A loss: `evaluate` takes its settings and operands; `kink` says where derivatives jump. Several settings are tuples, None one that is off."""

    evaluate: Callable
    rows: Callable
    setting: str = ""
    settings: tuple = (None,)
    operands: tuple = PAIR
    other: str = ""
    kink: Callable = lambda setting, *operands: False

    def lines(self, name):
        outputs = SCALAR_OUTPUTS + (f",{self.other},{self.other}Scale" if self.other else "")
        yield ",".join([*((self.setting,) if self.setting else ()), *self.operands, outputs])
        for setting in self.settings:
            for row in self.rows(setting, generator()):
                numbers = (*_listed(setting), *row)
                self._check(name, setting, row)
                yield ",".join(["" if x is None else input_text(x) for x in numbers] + scalar_cells(self.evaluate(*numbers)))

    def _check(self, name, setting, row):
        if any(isinf(x) for x in row) or self.kink(setting, *map(mpf, row)):
            return
        first = tuple(x if x is None else mpf(x) for x in _listed(setting))
        check_number(name, lambda x: self.evaluate(*first, x, *row[1:])[:3], row[0])


def residual(function, name, settings, kink=lambda setting, r: False):
    return File(of_residual(function), regression_rows, name, settings, kink=lambda s, f, y: kink(s, f - y))


def margin(function, name="", settings=(None,), kinks=lambda setting: ()):
    return File(margins.of_margin(function), lambda s, random: hinge_rows(s or 1.0, random), name, settings,
                kink=lambda s, f, y: y * f in kinks(s))


def ranking_rows(setting, random):
    """Two scores and which of them ranks above the other."""
    special = (0.0, -0.0, 1e-45, 1.0, -1.0, 1e20, 3e38, -3e38, INFINITY, -INFINITY, float("nan"))
    rows = [(a, b, y) for a in special for b in special for y in (1.0, -1.0)]
    rows += [(0.5 + s * setting, 0.5, y) for s in (1, -1) for y in (1.0, -1.0)]
    rows += [(1.0, 0.5, y) for y in (0.0, 0.5, 2.0, -2.0, INFINITY, float("nan"))]
    rows += [(s * random.standard_normal(), s * random.standard_normal(), random.choice([-1.0, 1.0]))
             for s in (1e-3, 0.1, 1, 1, 10, 1e6) for _ in range(10)]
    return singles(rows)


def percentage_rows(setting, random):
    return regression_rows(None, random) + [(f, s * y) for f in (1.5, 0.0) for y in (setting, single(setting * 1.5)) for s in (1, -1)]


def log_error_rows(_, random):
    """Both at least -1, far apart and so near that the logarithms agree."""
    special = (-1.0, -1 + 2.0**-24, -0.5, -1e-30, 0.0, -0.0, 1e-30, 1e-8, 0.75, 1.0, 3.0, 1e6, 1e10, 1e20, 3e38, INFINITY)
    rows = [(f, y) for f in special for y in special] + [(f, y) for f in (-1.5, float("nan"), -INFINITY) for y in (0.5, float("nan"))]
    rows += [(0.5, y) for y in (-1.5, -INFINITY)]
    near = [(x, x * (1 + s * random.standard_normal())) for x in (1e-6, 1e-3, 0.1, 1, 10, 1e4, 1e9) for s in (1e-7, 1e-5, 1e-2) for _ in range(3)]
    scaled = [(s * random.exponential() - 1 + random.random(), s * random.exponential()) for s in (1e-3, 0.1, 1, 10, 1e3, 1e9) for _ in range(10)]
    return singles([row for row in rows if -1 not in row or row[0] != row[1]] + near + scaled)


def count_rows(_, random):
    """Logarithms of means, and counts or amounts."""
    ends = (0.0, -0.0, 1e-45, -1e-45, 1.0, 5.0, 20.0, 40.0, 88.0, 89.0, 104.0, 176.0, 178.0, 200.0, 745.0, 1e4, 1e20, 3e38, INFINITY)
    predictions = sorted({s * x for x in ends for s in (1, -1)}) + [-0.0]
    rows = [(f, y) for f in predictions for y in (0.0, 1e-45, 1e-10, 1.0, 7.0, 1e10, 3e38) if y != 1e-45 or abs(f) <= 104]
    rows += [(f, y) for f in (0.5, -INFINITY, float("nan")) for y in (-0.0, -1e-45, -1.0, INFINITY, -INFINITY, float("nan"))]
    rows += [(s * random.standard_normal(), t * random.exponential()) for s in (0.01, 1, 5, 20) for t in (1e-3, 1, 1, 100) for _ in range(5)]
    return singles(rows)


def binary_rows(_, random):
    logits = [s * x for x in (0.0, 1e-45, 1e-3, 0.5, 1, 3, 10, 16, 20, 30, 40, 60, 88.8, 104, 200, 745, 1e4, 3e38, INFINITY) for s in (1, -1)]
    rows = [(f, y) for f in logits + [float("nan")] for y in (0.0, 1.0)] + [(0.5, y) for y in (0.5, -1.0, 2.0, INFINITY, float("nan"))]
    return singles(rows + [(s * random.standard_normal(), random.choice([0.0, 1.0])) for s in (0.1, 1, 5, 20) for _ in range(15)])


def answer_rows(_, random):
    """Mean log-probabilities of two answers."""
    special = (0.0, -1e-45, -1e-20, -1e-6, -1e-3, -0.5, -0.6931472, -0.75, -1.0, -5.0, -20.0, -100.0, -800.0, -1e5, -INFINITY)
    rows = [(c, r) for c in special for r in special] + [(0.5, -1.0), (-1.0, 0.5), (float("nan"), -1.0), (-1.0, float("nan"))]
    rows += [tuple(-s * random.exponential(size=2)) for s in (1e-3, 0.1, 1, 1, 10, 100) for _ in range(15)]
    return singles(rows)


def label_rows(_, random):
    """Log-probabilities of policy and reference, and whether an answer is desirable."""
    special = (0.0, -1.0, -20.0, -1000.0, -1e20, -INFINITY, float("nan"))
    rows = [(p, q, y) for p in special for q in special for y in (0.0, 1.0)] + [(-1.0, -2.0, y) for y in (-1.0, 0.5, 2.0, float("nan"))]
    rows += [(*(-s * random.exponential(size=2)), random.choice([0.0, 1.0])) for s in (1e-3, 1, 10, 100, 1000) for _ in range(20)]
    return singles(rows)


def singles(rows):
    """Without repetitions; the text tells -0 from 0, as a comparison would not."""
    singles = [tuple(map(single, row)) for row in rows]
    return list({str(row): row for row in singles}.values())


KINDS = {
    "SmoothL1": residual(residuals.smooth_l1, "beta", (1.0, single(0.35), 0.0), lambda s, r: abs(r) == s or r == 0),
    "PseudoHuber": residual(residuals.pseudo_huber, "delta", (1.0, TENTH, 1e4)),
    "LogCosh": File(of_residual(residuals.log_cosh), regression_rows),
    "Fair": residual(residuals.fair, "scale", (1.0, TENTH, 1e4), lambda s, r: r == 0),
    "Cauchy": residual(residuals.cauchy, "scale", (1.0, TENTH, 1e4)),
    "Welsch": residual(residuals.welsch, "scale", (1.0, TENTH, 1e4), lambda s, r: (r / s) ** 2 > 1e5),
    "GemanMcClure": residual(residuals.geman_mcclure, "scale", (1.0, TENTH, 1e4)),
    "Tukey": residual(residuals.tukey, "scale", (single(4.685), TENTH, 1e4), lambda s, r: abs(r) == s),
    "Barron": File(
        of_residual(residuals.barron), lambda s, random: regression_rows(s[1], random), "alpha,scale", BARRON_SETTINGS,
        kink=lambda s, f, y: s[0] < -1e9 and ((f - y) / s[1]) ** 2 > 1e5),
    "Quantile": residual(residuals.quantile, "quantile", (0.5, TENTH, single(0.95)), lambda s, r: r == 0),
    "Expectile": residual(residuals.expectile, "quantile", (0.5, TENTH, single(0.95)), lambda s, r: r == 0),
    "EpsilonInsensitive": residual(residuals.epsilon_insensitive, "epsilon", (TENTH, 0.0, 2.5), lambda s, r: abs(r) == s),
    "SquaredEpsilonInsensitive": residual(
        residuals.squared_epsilon_insensitive, "epsilon", (TENTH, 0.0, 2.5), lambda s, r: abs(r) == s),
    "AbsolutePercentageError": File(
        residuals.absolute_percentage_error, percentage_rows, "epsilon", (single(1e-7), 1.0), other="targetsGradient",
        kink=lambda s, f, y: f == y),
    "SquaredHinge": margin(margins.squared_hinge, "margin", (1.0, 0.5), lambda s: (s,)),
    "SmoothedHinge": margin(margins.smoothed_hinge, "alpha", (1.0, single(0.3), 0.0), lambda s: (1, 1 - s)),
    "ModifiedHuber": margin(margins.modified_huber, kinks=lambda s: (1, -1)),
    "Perceptron": margin(margins.perceptron, kinks=lambda s: (0,)),
    "MarginRanking": File(
        margins.margin_ranking, ranking_rows, "margin", (0.0, single(0.3)), ("firsts", "seconds", "targets"), "secondsGradient",
        kink=lambda s, a, b, y: y * (a - b) == s),
    "SquaredLogError": File(residuals.squared_log_error, log_error_rows, other="targetsGradient", kink=lambda s, f, y: f == -1),
    "Poisson": File(counts.poisson, count_rows, other="targetsGradient"),
    "Gamma": File(counts.gamma, count_rows, other="targetsGradient"),
    "Tweedie": File(counts.tweedie, count_rows, "power", (1.5, single(1.1), single(1.9)), other="targetsGradient"),
    "Logistic": margin(margins.logistic),
    "Exponential": margin(margins.exponential, "beta", (1.0, single(0.3))),
    "Focal": File(margins.focal, binary_rows, "gamma,alpha", ((2.0, None), (0.5, 0.25), (5.0, None), (0.0, None), (1.0, 0.75))),
    "SimPo": File(margins.sim_po, answer_rows, "beta,margin", ((2.0, 0.5), (TENTH, 0.0)), ("policyChosen", "policyRejected")),
    "Kto": File(margins.kto, label_rows, "beta,referencePoint,desirableWeight,undesirableWeight", ((TENTH, 0.0, 1.0, 1.0), (0.5, 1.5, 2.0, 0.75)),
                ("policy", "reference", "labels"), "referenceGradient"),
    "Orpo": File(margins.orpo, answer_rows, "beta", (TENTH, 1.0), ("policyChosen", "policyRejected"), "policyRejectedGradient"),
    "Ipo": File(margins.ipo, lambda s, random: preferences(random), "beta", (TENTH, 2.0), PREFERENCES),
}

FILES = {name: lambda file=file, name=name: file.lines(name) for name, file in KINDS.items()}

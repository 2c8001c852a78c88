"""The files of losses of forecasts."""

import forecast_losses as forecasts
from elementwise_files import TENTH, File, singles, count_rows
from loss_rows import likelihoods
from numbers_text import INFINITY, single

SPREAD = ("prediction", "target", "scales")
QUARTERS = (0.7853982, 1.5707964, 2.3561945, 3.1415927, 4.712389, 6.2831855, 11.0, 22.0, 355.0, 710.0, 103993.0, 52594016.0, 1e10, 1e20, 3e38)


def scale_rows(_, random):
    """The last of them have residuals of a few scales."""
    near = [(y + s * z, y, s) for s in (1e-3, 1, 1e4) for z in (-9, -3.7, -1, -0.3, 1e-4, 0.5, 1.2, 2.6, 5, 13) for y in (0.0, s * random.standard_normal())]
    return list(likelihoods(random)) + singles(near)


def residual_rows(_, random):
    return list({str(row[:2]): row[:2] for row in scale_rows(None, random)}.values())


def angle_rows(_, random):
    special = (0.0, -0.0, 1e-45, 1e-20, 1e-3, *QUARTERS, INFINITY, float("nan"))
    rows = [(s * f, y) for f in special for s in (1, -1) for y in (0.0, 1.0) if y == 0 or not 1e4 < f < INFINITY] + [(0.5, INFINITY), (INFINITY, INFINITY), (0.5, float("nan"))]
    rows += [(s * random.standard_normal(), s * random.standard_normal()) for s in (1e-6, 1e-3, 0.1, 1, 3, 10, 100, 3e3) for _ in range(12)]
    return singles(rows)


KINDS = {
    "CrpsGaussian": File(forecasts.crps_gaussian, scale_rows, operands=SPREAD, other="scalesGradient"),
    "CrpsLogistic": File(forecasts.crps_logistic, scale_rows, operands=SPREAD, other="scalesGradient", kink=lambda s, f, y, c: f == y),
    "StudentTNll": File(forecasts.student_t, scale_rows, "nu", (4.0, single(0.3), 30.0), SPREAD, "scalesGradient"),
    "StudentTNllFixed": File(forecasts.student_t_of_setting, residual_rows, "nu,scale", ((4.0, 1.0), (1.0, TENTH), (7.5, 1e4))),
    "NegativeBinomialNll": File(forecasts.negative_binomial, count_rows, "alpha", (1.0, TENTH, 3.0), other="targetsGradient"),
    "VonMisesNll": File(forecasts.von_mises, angle_rows, "kappa", (1.0, 2.5), other="targetsGradient"),
}

FILES = {name: lambda file=file, name=name: file.lines(name) for name, file in KINDS.items()}

#!/usr/bin/env python3
"""Writes the oracle files of divergences, measures and losses with settings: tests/Kernels.Tests/Oracles/<Name>.csv."""

from mpmath import mp

from divergence_files import lines as divergence_lines
from divergences import DIVERGENCES
from elementwise_files import FILES as ELEMENTWISE_FILES
from feature_files import FILES as FEATURE_FILES
from forecast_files import FILES as FORECAST_FILES
from labellings import FILES as LABELLING_FILES
from likelihood_files import FILES as LIKELIHOOD_FILES
from loss_files import FILES as LOSS_FILES
from losses import write
from measure_files import FILES as MEASURE_FILES
from multiclass_files import FILES as MULTICLASS_FILES
from pair_files import FILES as PAIR_FILES
from region_files import FILES as REGION_FILES

# Logits 1e3 apart have probabilities near 1e-434, and differences of those near 1.
mp.dps = 450


def main():
    for kind in DIVERGENCES:
        write(kind.name, divergence_lines(kind))
    for name, lines in (
        MEASURE_FILES | LOSS_FILES | LIKELIHOOD_FILES | FEATURE_FILES | ELEMENTWISE_FILES | MULTICLASS_FILES | REGION_FILES | PAIR_FILES | LABELLING_FILES | FORECAST_FILES
    ).items():
        write(name, lines())


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Writes the oracle files of the loss kernels: tests/Kernels.Tests/Oracles/<Kind>.csv."""

from pathlib import Path

from cross_entropy import cross_entropy
from cross_entropy_rows import rows as cross_entropy_rows
from differences import check_cross_entropy, check_elementwise
from elementwise import LOSSES
from elementwise_rows import ROWS, generator
from numbers_text import input_text, output_text, outputs_text

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "Kernels.Tests" / "Oracles"


def elementwise_lines(loss):
    yield "setting,prediction,target,loss,gradient,hessian"
    for setting in loss.settings:
        for prediction, target in ROWS[loss.name](setting, generator()):
            check_elementwise(loss, prediction, target, setting)
            outputs = loss.at(prediction, target, setting)
            cells = ["" if setting is None else input_text(setting), input_text(prediction), input_text(target)]
            yield ",".join(cells + [output_text(x) for x in outputs])


def cross_entropy_lines():
    yield "classes,logits,label,loss,gradient,hessian"
    for logits, label in cross_entropy_rows(generator()):
        check_cross_entropy(logits, label)
        loss, gradient, hessian = cross_entropy(logits, label)
        yield ",".join([str(len(logits)), " ".join(map(input_text, logits)), str(label), output_text(loss),
                        outputs_text(gradient), outputs_text(hessian)])


def write(name, lines):
    text = list(lines)
    (FOLDER / f"{name}.csv").write_text("\n".join(text) + "\n", encoding="utf-8")
    print(f"{name}: {len(text) - 1} rows")


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for loss in LOSSES:
        write(loss.name, elementwise_lines(loss))
    write("CrossEntropy", cross_entropy_lines())


if __name__ == "__main__":
    main()

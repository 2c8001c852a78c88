// Softmax cross-entropy as a C programmer would write it, for one element type: what -O3 -ffast-math makes of plain loops.

static REAL NAME(largest)(const REAL *restrict logits, int classes)
{
    REAL max = logits[0];
    for (int i = 1; i < classes; i++) {
        max = logits[i] > max ? logits[i] : max;
    }
    return max;
}

double NAME(cross_entropy_f)(const REAL *restrict logits, const int *restrict labels, long rows, int classes)
{
    double sum = 0;
    for (long row = 0; row < rows; row++, logits += classes) {
        REAL max = NAME(largest)(logits, classes), total = 0;
        for (int i = 0; i < classes; i++) {
            total += FN(exp)(logits[i] - max);
        }
        sum += max - logits[labels[row]] + log(total);
    }
    return sum;
}

double NAME(cross_entropy_fg)(
    const REAL *restrict logits, const int *restrict labels, REAL *restrict gradient, long rows, int classes, REAL scale)
{
    double sum = 0;
    for (long row = 0; row < rows; row++, logits += classes, gradient += classes) {
        REAL max = NAME(largest)(logits, classes), total = 0;
        for (int i = 0; i < classes; i++) {
            gradient[i] = FN(exp)(logits[i] - max);
            total += gradient[i];
        }
        REAL factor = scale / total;
        for (int i = 0; i < classes; i++) {
            gradient[i] *= factor;
        }
        sum += max - logits[labels[row]] + log(total);
        gradient[labels[row]] -= scale;
    }
    return sum;
}

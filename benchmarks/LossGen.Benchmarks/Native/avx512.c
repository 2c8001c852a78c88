// Softmax cross-entropy of float written by hand for AVX-512: what an expert gets out of this machine with a week to spare.
//
// Many classes: one read of the logits, in chunks that stay in the first cache. A chunk's exponentials are taken against
// the largest logit so far and stored in the gradient; a second pass scales each chunk by what its maximum lacked.
// Few classes: a row is one masked register, and 64 rows share one logarithm, that of the product of their totals.
#ifdef __AVX512F__
#include <immintrin.h>
#include <math.h>

enum { LANES = 16, CHUNK = 1024, MOST_CHUNKS = 1024, ROWS_PER_LOGARITHM = 64 };

static inline __mmask16 lanes(int count)
{
    return count >= LANES ? 0xffff : (__mmask16)((1u << count) - 1);
}

static inline __m512 load(const float *x, __mmask16 mask)
{
    return _mm512_mask_loadu_ps(_mm512_set1_ps(-INFINITY), mask, x);
}

// e^x for x <= 0: 2^n e^r with |r| <= ln 2 / 2, scaled with one rounding, to zero where it is too small.
static inline __m512 exponential(__m512 x)
{
    __m512 n = _mm512_roundscale_ps(_mm512_mul_ps(x, _mm512_set1_ps(0x1.715476p+0f)), 0);
    __m512 r = _mm512_fnmadd_ps(n, _mm512_set1_ps(0x1.62e4p-1f), x);
    r = _mm512_fnmadd_ps(n, _mm512_set1_ps(0x1.7f7d1cp-20f), r);
    __m512 p = _mm512_set1_ps(1.0f / 720);
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f / 120));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f / 24));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f / 6));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(0.5f));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1));
    return _mm512_scalef_ps(p, n);
}

static float largest(const float *x, int count)
{
    __m512 m0 = _mm512_set1_ps(-INFINITY), m1 = m0, m2 = m0, m3 = m0;
    int i = 0;
    for (; i <= count - 4 * LANES; i += 4 * LANES) {
        m0 = _mm512_max_ps(m0, _mm512_loadu_ps(x + i));
        m1 = _mm512_max_ps(m1, _mm512_loadu_ps(x + i + LANES));
        m2 = _mm512_max_ps(m2, _mm512_loadu_ps(x + i + 2 * LANES));
        m3 = _mm512_max_ps(m3, _mm512_loadu_ps(x + i + 3 * LANES));
    }
    for (; i < count; i += LANES) {
        m0 = _mm512_max_ps(m0, load(x + i, lanes(count - i)));
    }
    return _mm512_reduce_max_ps(_mm512_max_ps(_mm512_max_ps(m0, m1), _mm512_max_ps(m2, m3)));
}

static float exponentials(const float *x, float *to, int count, float max)
{
    __m512 shift = _mm512_set1_ps(max), s0 = _mm512_setzero_ps(), s1 = s0, s2 = s0, s3 = s0;
    int i = 0;
    for (; i <= count - 4 * LANES; i += 4 * LANES) {
        __m512 e0 = exponential(_mm512_sub_ps(_mm512_loadu_ps(x + i), shift));
        __m512 e1 = exponential(_mm512_sub_ps(_mm512_loadu_ps(x + i + LANES), shift));
        __m512 e2 = exponential(_mm512_sub_ps(_mm512_loadu_ps(x + i + 2 * LANES), shift));
        __m512 e3 = exponential(_mm512_sub_ps(_mm512_loadu_ps(x + i + 3 * LANES), shift));
        _mm512_storeu_ps(to + i, e0);
        _mm512_storeu_ps(to + i + LANES, e1);
        _mm512_storeu_ps(to + i + 2 * LANES, e2);
        _mm512_storeu_ps(to + i + 3 * LANES, e3);
        s0 = _mm512_add_ps(s0, e0);
        s1 = _mm512_add_ps(s1, e1);
        s2 = _mm512_add_ps(s2, e2);
        s3 = _mm512_add_ps(s3, e3);
    }
    for (; i < count; i += LANES) {
        __mmask16 mask = lanes(count - i);
        __m512 e = _mm512_maskz_mov_ps(mask, exponential(_mm512_sub_ps(_mm512_maskz_loadu_ps(mask, x + i), shift)));
        _mm512_mask_storeu_ps(to + i, mask, e);
        s0 = _mm512_add_ps(s0, e);
    }
    return _mm512_reduce_add_ps(_mm512_add_ps(_mm512_add_ps(s0, s1), _mm512_add_ps(s2, s3)));
}

static void scale_by(float *x, int count, float factor)
{
    __m512 f = _mm512_set1_ps(factor);
    for (int i = 0; i < count; i += LANES) {
        __mmask16 mask = lanes(count - i);
        _mm512_mask_storeu_ps(x + i, mask, _mm512_mul_ps(f, _mm512_maskz_loadu_ps(mask, x + i)));
    }
}

static int chunk_at(int start, int classes)
{
    return classes - start < CHUNK ? classes - start : CHUNK;
}

static double long_row(const float *logits, int label, float *gradient, int classes, float scale)
{
    float maxima[MOST_CHUNKS], max = -INFINITY, total = 0, logit = logits[label];
    for (int start = 0; start < classes; start += CHUNK) {
        int count = chunk_at(start, classes);
        float m = largest(logits + start, count);
        if (m > max) {
            total *= expf(max - m);
            max = m;
        }
        maxima[start / CHUNK] = max;
        total += exponentials(logits + start, gradient + start, count, max);
    }
    for (int start = 0; start < classes; start += CHUNK) {
        scale_by(gradient + start, chunk_at(start, classes), scale / total * expf(maxima[start / CHUNK] - max));
    }
    gradient[label] -= scale;
    return (double)max - logit + log(total);
}

// A total is between 1 and 16, so that a product of 64 of them is a double.
static double short_rows(const float *logits, const int *labels, float *gradient, long rows, int classes, float scale)
{
    __mmask16 mask = lanes(classes);
    double sum = 0, product = 1;
    for (long row = 0; row < rows; row++, logits += classes, gradient += classes) {
        __m512 x = load(logits, mask);
        float max = _mm512_reduce_max_ps(x);
        __m512 e = _mm512_maskz_mov_ps(mask, exponential(_mm512_sub_ps(x, _mm512_set1_ps(max))));
        float total = _mm512_reduce_add_ps(e);
        __m512 g = _mm512_mul_ps(e, _mm512_set1_ps(scale / total));
        g = _mm512_mask_sub_ps(g, (__mmask16)(1u << labels[row]), g, _mm512_set1_ps(scale));
        sum += max - logits[labels[row]];
        _mm512_mask_storeu_ps(gradient, mask, g);
        product *= total;
        if (row % ROWS_PER_LOGARITHM == ROWS_PER_LOGARITHM - 1) {
            sum += log(product);
            product = 1;
        }
    }
    return sum + log(product);
}

double cross_entropy_avx512_fg_f32(
    const float *logits, const int *labels, float *gradient, long rows, int classes, float scale)
{
    if (classes <= LANES) {
        return short_rows(logits, labels, gradient, rows, classes, scale);
    }
    double sum = 0;
    for (long row = 0; row < rows; row++) {
        sum += long_row(logits + row * classes, labels[row], gradient + row * classes, classes, scale);
    }
    return sum;
}
#endif

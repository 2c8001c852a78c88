// A loop for each elementwise kind, value and gradient of float, as a C programmer would write it. The benchmarks find them by
// the kind's name. -O3 -ffast-math vectorises the loops, with the functions of libmvec.
#include <math.h>

#define KIND(name, body)                                                                                            \
    double kind_##name(                                                                                             \
        const float *restrict a, const float *restrict b, const float *restrict c, const float *restrict d,         \
        float *restrict gradient, long n, float scale)                                                              \
    {                                                                                                               \
        (void)c, (void)d;                                                                                           \
        float sum = 0;                                                                                              \
        for (long i = 0; i < n; i++) {                                                                              \
            float x = a[i], y = b[i], r = x - y, m = x * y, loss, slope;                                            \
            (void)r, (void)m;                                                                                       \
            body;                                                                                                   \
            sum += loss;                                                                                            \
            gradient[i] = slope * scale;                                                                            \
        }                                                                                                           \
        return sum;                                                                                                 \
    }

static inline float sign(float x) { return (float)((x > 0) - (x < 0)); }
static inline float limit(float x, float low, float high) { return x < low ? low : x > high ? high : x; }
static inline float above(float x, float low) { return x > low ? x : low; }
static inline float sigmoid(float x) { return 1 / (1 + expf(-x)); }
static inline float softplus(float x) { return above(x, 0) + logf(1 + expf(-fabsf(x))); }

KIND(SquaredError, slope = 2 * r; loss = r * r)
KIND(AbsoluteError, slope = sign(r); loss = fabsf(r))
KIND(Huber, slope = limit(r, -1, 1); loss = slope * (r - .5f * slope))
KIND(SmoothL1, slope = limit(r, -1, 1); loss = slope * (r - .5f * slope))
KIND(PseudoHuber, float root = sqrtf(1 + r * r); slope = r / root; loss = root - 1)
KIND(LogCosh, slope = tanhf(r); loss = fabsf(r) + log1pf(expf(-2 * fabsf(r))) - .693147181f)
KIND(Fair, float s = 1 + fabsf(r); slope = r / s; loss = s - 1 - logf(s))
KIND(Quantile, slope = .5f * sign(r) - .4f; loss = .5f * fabsf(r) - .4f * r)
KIND(Expectile, slope = r - .8f * fabsf(r); loss = .5f * r * slope)
KIND(EpsilonInsensitive, float s = fabsf(r) - .1f; slope = s > 0 ? sign(r) : 0; loss = above(s, 0))
KIND(SquaredEpsilonInsensitive, float s = above(fabsf(r) - .1f, 0); slope = 2 * s * sign(r); loss = s * s)
KIND(AbsolutePercentageError, float s = 1 / above(fabsf(y), 1e-7f); slope = sign(r) * s; loss = fabsf(r) * s)
KIND(SquaredLogError, float s = logf(1 + x) - logf(1 + y); slope = 2 * s / (1 + x); loss = s * s)
KIND(Cauchy, float s = 1 + r * r; slope = r / s; loss = .5f * logf(s))
KIND(Welsch, float e = expf(-r * r); slope = r * e; loss = .5f - .5f * e)
KIND(GemanMcClure, float s = 1 / (1 + r * r); slope = r * s * s; loss = .5f - .5f * s)
KIND(Tukey, const float k = 4.685f * 4.685f; float v = above(1 - r * r / k, 0); slope = r * v * v; loss = k / 6 * (1 - v * v * v))
KIND(Barron, float s = 1 + r * r / 1.5f; float w = powf(s, .25f); slope = r * w / s; loss = 3 * w - 3)
KIND(StudentTNll, float u = .25f * r * r; slope = 1.25f * r / (1 + u); loss = 2.5f * log1pf(u))
KIND(VonMisesNll, slope = sinf(r); loss = 1 - cosf(r))
KIND(Poisson, float e = expf(x); slope = e - y; loss = e - m)
KIND(Gamma, float e = y * expf(-x); slope = 1 - e; loss = x + e)
KIND(Tweedie, float e = expf(.5f * x); float f = y / e; slope = e - f; loss = 2 * (e + f))
KIND(GaussianNll, float q = r / c[i]; slope = q; loss = .5f * (logf(c[i]) + r * q))
KIND(LaplaceNll, float q = 1 / c[i]; slope = sign(r) * q; loss = logf(2 * c[i]) + fabsf(r) * q)
KIND(CrpsGaussian, float z = r / c[i]; slope = erff(.707106781f * z); loss = c[i] * (z * slope + .797884561f * expf(-.5f * z * z) - .564189584f))
KIND(CrpsLogistic, float z = r / c[i]; slope = tanhf(.5f * z); loss = c[i] * (fabsf(z) + 2 * log1pf(expf(-fabsf(z))) - 1))
KIND(NegativeBinomialNll, slope = (1 + y) * sigmoid(x) - y; loss = (1 + y) * softplus(x) - m)
KIND(BinaryCrossEntropy, slope = sigmoid(x) - y; loss = softplus(x) - m)
KIND(Logistic, slope = -y * sigmoid(-m); loss = softplus(-m))
KIND(Hinge, slope = m < 1 ? -y : 0; loss = above(1 - m, 0))
KIND(SquaredHinge, float s = above(1 - m, 0); slope = -2 * y * s; loss = s * s)
KIND(SmoothedHinge, float v = 1 - m; float s = limit(v, 0, 1); slope = -y * s; loss = s * (v - .5f * s))
KIND(ModifiedHuber, float v = 1 - m; float s = limit(v, 0, 2); slope = -2 * y * s; loss = s * (2 * v - s))
KIND(Exponential, loss = expf(-m); slope = -y * loss)
KIND(Perceptron, slope = m < 0 ? -y : 0; loss = above(-m, 0))
KIND(Focal, float t = 1 - 2 * y; float q = sigmoid(t * x); float s = softplus(t * x); slope = t * q * q * (q + 2 * (1 - q) * s); loss = q * q * s)
KIND(MarginRanking, float s = -c[i] * r; slope = s > 0 ? -c[i] : 0; loss = above(s, 0))
KIND(Dpo, float s = .1f * (r - c[i] + d[i]); slope = -.1f * sigmoid(-s); loss = softplus(-s))
KIND(Ipo, float s = r - c[i] + d[i] - 5; slope = 2 * s; loss = s * s)
KIND(SimPo, float s = .5f - 2 * r; slope = -2 * sigmoid(s); loss = softplus(s))
KIND(Kto, float s = .1f - .2f * c[i]; float q = sigmoid(s * r); slope = s * q * (1 - q); loss = q)
KIND(Orpo, float e = expf(x); float f = expf(y); float s = e + f - 2 * e * f; slope = -.1f * f / s; loss = .1f * (logf(s) - x - logf(1 - f)))
KIND(LogRatioK1, slope = 1; loss = -r)
KIND(LogRatioK2, slope = -r; loss = .5f * r * r)
KIND(LogRatioK3, float e = expf(r); slope = 1 - e; loss = e - 1 - r)

// The losses of two operands as a C programmer would write them, for one element type. REAL and EXPORT come from pairs.c,
// which includes this file once for each type. -O3 -ffast-math vectorises the loops, exponentials and logarithms included.

#define LOCAL(name) static inline REAL NAME(name)

LOCAL(squared_error)(REAL x, REAL y, REAL *slope)
{
    REAL r = x - y;
    *slope = 2 * r;
    return r * r;
}

LOCAL(absolute_error)(REAL x, REAL y, REAL *slope)
{
    REAL r = x - y;
    *slope = (REAL)((r > 0) - (r < 0));
    return FN(fabs)(r);
}

LOCAL(huber)(REAL x, REAL y, REAL *slope)
{
    REAL r = x - y;
    REAL c = r > 1 ? 1 : r < -1 ? -1 : r;
    *slope = c;
    return c * (r - (REAL)0.5 * c);
}

LOCAL(hinge)(REAL x, REAL y, REAL *slope)
{
    REAL shortfall = 1 - x * y;
    *slope = shortfall > 0 ? -y : 0;
    return shortfall > 0 ? shortfall : 0;
}

LOCAL(binary_cross_entropy)(REAL x, REAL y, REAL *slope)
{
    REAL decay = FN(exp)(-FN(fabs)(x));
    *slope = (x > 0 ? 1 : decay) / (1 + decay) - y;
    return (x > 0 ? x : 0) - x * y + FN(log)(1 + decay);
}

LOCAL(kullback_leibler)(REAL p, REAL q, REAL *slope)
{
    REAL ratio = p / q;
    *slope = -ratio;
    return p * FN(log)(ratio);
}

#define LOOPS(loss)                                                                                       \
    double NAME(loss##_f)(const REAL *restrict x, const REAL *restrict y, long n)                         \
    {                                                                                                     \
        REAL sum = 0;                                                                                     \
        for (long i = 0; i < n; i++) {                                                                    \
            REAL slope;                                                                                   \
            sum += NAME(loss)(x[i], y[i], &slope);                                                        \
        }                                                                                                 \
        return sum;                                                                                       \
    }                                                                                                     \
    double NAME(loss##_fg)(                                                                               \
        const REAL *restrict x, const REAL *restrict y, REAL *restrict gradient, long n, REAL scale)      \
    {                                                                                                     \
        REAL sum = 0;                                                                                     \
        for (long i = 0; i < n; i++) {                                                                    \
            REAL slope;                                                                                   \
            sum += NAME(loss)(x[i], y[i], &slope);                                                        \
            gradient[i] = slope * scale;                                                                  \
        }                                                                                                 \
        return sum;                                                                                       \
    }

LOOPS(squared_error)
LOOPS(absolute_error)
LOOPS(huber)
LOOPS(hinge)
LOOPS(binary_cross_entropy)
LOOPS(kullback_leibler)

#undef LOOPS
#undef LOCAL

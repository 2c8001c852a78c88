// The losses in plain C, for float and for double. The benchmarks find the functions by their names, <loss>_<work>_<type>.
#include <math.h>

#define REAL float
#define FN(name) name##f
#define NAME(name) name##_f32
#include "pairs.h"
#include "rows.h"
#undef REAL
#undef FN
#undef NAME

#define REAL double
#define FN(name) name
#define NAME(name) name##_f64
#include "pairs.h"
#include "rows.h"

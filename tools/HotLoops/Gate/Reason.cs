namespace LossGen.HotLoops.Gate;

/// <summary>Why a goal of docs/performance.md is missed, as far as a loop shows it.</summary>
/// <param name="Loop">The loop, by its full name.</param>
/// <param name="Text">The reason, beside the loop's counts.</param>
sealed record Reason(string Loop, string Text)
{
    /// <summary>All reasons, in the order of the goals.</summary>
    public static IReadOnlyList<Reason> All { get; } =
    [
        new("Avx512: SquaredError fg float, all", "near the limit at 64K; in the first cache a CPU that moves 512 bits at once has the stream done in the time of its loads and stores, and the sum in `double` is not hidden behind them any more. At 1M the fastest stream is one of narrower vectors or non-temporal stores, which are not chosen there: the gradient would leave the caches"),
        new("Avx512: SquaredError fg float, streaming", "at 64M: what is computed between the stores takes its place among the instructions under way, so that fewer reads of memory overlap than in a stream that only adds; the address is pinned once for four stores"),
        new("Avx512: Hinge fg float, streaming", "the same, with twice the instructions"),
        new("Avx512: AbsoluteError fg float, all", "as for `SquaredError`"),
        new("Avx512: SquaredError fg double, all", "as for `float` at 1M; half as many elements in as many instructions, with the rounding errors of the sum"),
        new("Avx512: SquaredError fg double, streaming", "at 32M as for `float`"),
        new("Avx512: AbsoluteError fg double, all", "as for `SquaredError`"),
        new("Avx512: Huber fg double, all", "as for `SquaredError`"),
        new("Avx512: Hinge fg double, all", "as for `SquaredError`, and the comparisons of `float`"),
        new("Avx512: SquaredError fgh float, all", "as for fg at 1M, with one write more"),
        new("Avx512: Huber fg float, all", "two clamps, two magnitudes and the widening of the sum, which loads and stores in the first cache do not hide"),
        new("Avx512: Huber fgh float, all", "the same and a comparison; at 1M as for `SquaredError`"),
        new("Avx512: SquaredError fgh double, all", "at 1M as for `float`"),
        new("Avx512: Huber fgh double, all", "the same"),
        new("Avx512: Hinge fg float, all", "comparisons and selections for what a C loop does not look at: targets other than ±1, NaN, the kink"),
        new("Avx512: AbsoluteError fg float, streaming", "at 64M as for `SquaredError`"),
        new("Avx512: Huber fg float, streaming", "the same"),
        new("Avx512: BinaryCrossEntropy fg float, all", "to compare with the next line"),
        new("Avx2: BinaryCrossEntropy fg float, all", "half the width, which counts in full where the CPU computes 512 bits at once; scaling by 2ⁿ in a chain of integer operations instead of one instruction; and 16 registers that do not hold what waits"),
        new("Avx512: KullbackLeibler f float, pass 1", "exponents are taken apart, so that near p and q keep their digits and no quotient overflows, and zeros, infinities and what is negative have their limits; the peers round the quotient first"),
        new("Avx512: KullbackLeibler fg float, pass 1", "the same"),
        new("Avx512: CrossEntropy f float, pass 2", "limits that keep infinities out of the arithmetic, the maximum, the largest entry of each lane apart for `1 − softmax`, and sums in `double`"),
        new("Avx512: CrossEntropy fg float, pass 2", "the same, and the exponentials are stored for the next loop"),
        new("Avx512: CrossEntropy fg float, pass 3", "what was stored is read and written once more"),
        new("Avx512: CrossEntropy fg double, pass 2", "the same with polynomials of twice the length, and sums with their rounding errors"),
        new("Avx512: CrossEntropy, few classes fg float, pass 2", "sixteen rows at once: with ten classes, what is done once a block and once a row weighs as much"),
    ];
}

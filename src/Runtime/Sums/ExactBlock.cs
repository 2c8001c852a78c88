using System.Numerics;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>Adds many terms to an exact sum, about as fast as a plain sum does.</summary>
/// <remarks>
/// <para>
/// Every term is cut at a common place q, a power of two: t = h + r, where h is a multiple of q and |r| ≤ q/2. The place
/// is so high that all |h| add up to less than 2⁵³·q. Every partial sum of the h is then a multiple of q with at most 53
/// bits, and a <see cref="double"/> holds it without rounding, in whatever order they are added. The rests are cut again,
/// until nothing is left or a few cuts did not suffice. The rests that remain are added one by one.
/// </para>
/// <para>
/// The cut itself is exact: for |t| ≤ 2⁵⁰·q the sum t + 1.5·2⁵²·q lies where neighbouring numbers are q apart, so that it
/// is rounded to a multiple of q, and both subtractions have results that a double holds. Source: S. M. Rump, T. Ogita,
/// S. Oishi, "Accurate floating-point summation part I", SIAM J. Sci. Comput. 31 (2008), where it is ExtractVector.
/// </para>
/// </remarks>
static class ExactBlock
{
    /// <summary>The largest number of terms.</summary>
    public const int Length = 1024;

    // Each cut takes about 40 bits: together they reach over 180 binary orders of magnitude.
    const int MaxCuts = 6;

    // Below, adding one by one is faster.
    const int MinLength = 24;

    const int FractionBits = 52;

    // 2⁹⁰⁰: up to there 1.5·2⁵²·q is finite.
    const double LargestSum = 8.452712498170644e270;
    const double SmallestNormal = 2.2250738585072014e-308;

    /// <summary>Adds the terms.</summary>
    /// <param name="sum">What they are added to.</param>
    /// <param name="terms">At most <see cref="Length"/> terms. They are overwritten.</param>
    public static void Add(ref ExactSum sum, Span<double> terms)
    {
        if (Vector.IsHardwareAccelerated && terms.Length >= MinLength)
        {
            double magnitudes = Magnitudes(terms);
            for (int cut = 0; magnitudes != 0 && magnitudes <= LargestSum && cut < MaxCuts; cut++)
                sum.Add(Cut(terms, Shifter(magnitudes), out magnitudes));

            if (magnitudes == 0)
                return;
        }

        foreach (double term in terms)
            sum.Add(term);
    }

    // 1.5·2⁵²·q, where 2⁵¹·q is more than twice the sum of magnitudes: that sum is rounded, by much less. Terms
    // that add up to less than the smallest normal number are whole multiples of 2⁻¹⁰⁷⁴, fewer than 2⁵³, and need no cut.
    static double Shifter(double magnitudes)
    {
        if (magnitudes < SmallestNormal)
            return 0;

        ulong power = BitConverter.DoubleToUInt64Bits(magnitudes) >> FractionBits;
        return 1.5 * BitConverter.UInt64BitsToDouble((power + 3) << FractionBits);
    }

    static double Magnitudes(ReadOnlySpan<double> terms)
    {
        ReadOnlySpan<Vector<double>> vectors = MemoryMarshal.Cast<double, Vector<double>>(terms);
        Vector<double> sum = Vector<double>.Zero;
        foreach (Vector<double> vector in vectors)
            sum += Vector.Abs(vector);

        double total = Vector.Sum(sum);
        foreach (double term in terms[(vectors.Length * Vector<double>.Count)..])
            total += Math.Abs(term);
        return total;
    }

    // The sum of what is above the place, which does not round; the rests take the places of the terms.
    static double Cut(Span<double> terms, double shifter, out double magnitudes)
    {
        Span<Vector<double>> vectors = MemoryMarshal.Cast<double, Vector<double>>(terms);
        Vector<double> shift = new(shifter), sum = Vector<double>.Zero, rests = Vector<double>.Zero;
        foreach (ref Vector<double> vector in vectors)
        {
            Vector<double> term = vector, high = (term + shift) - shift, rest = term - high;
            sum += high;
            rests += Vector.Abs(rest);
            vector = rest;
        }

        double total = Vector.Sum(sum);
        magnitudes = Vector.Sum(rests);
        foreach (ref double place in terms[(vectors.Length * Vector<double>.Count)..])
        {
            double term = place, high = (term + shifter) - shifter, rest = term - high;
            total += high;
            magnitudes += Math.Abs(rest);
            place = rest;
        }

        return total;
    }
}

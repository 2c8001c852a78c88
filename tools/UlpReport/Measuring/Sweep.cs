namespace LossGen.UlpReport.Measuring;

/// <summary>Measures a function on floats in the order of their bits.</summary>
internal static class Sweep
{
    private const int ChunkLength = 8192;

    /// <summary>On every <paramref name="stride"/>th float of those whose bits are from <paramref name="first"/> to below <paramref name="end"/>.</summary>
    public static Measurement Measure(FloatFunction function, ulong first, ulong end, uint stride = 1)
    {
        float[] arguments = new float[ChunkLength], results = new float[ChunkLength];
        Measurement total = default;
        for (ulong bits = first; bits < end;)
        {
            int count = 0;
            for (; count < ChunkLength && bits < end; count++, bits += stride)
            {
                arguments[count] = BitConverter.UInt32BitsToSingle((uint)bits);
            }

            function.Compute(arguments.AsSpan(0, count), results.AsSpan(0, count));
            total = total.And(Compare(function.Exact, arguments.AsSpan(0, count), results));
        }

        return total;
    }

    private static Measurement Compare(Func<double, double> function, ReadOnlySpan<float> arguments, ReadOnlySpan<float> results)
    {
        long misrounded = 0;
        double worst = 0;
        float at = arguments[0];
        for (int i = 0; i < arguments.Length; i++)
        {
            double exact = function(arguments[i]);
            double error = Ulps.Error(results[i], exact);
            misrounded += results[i].Equals((float)exact) ? 0 : 1;
            (worst, at) = error > worst ? (error, arguments[i]) : (worst, at);
        }

        return new Measurement(arguments.Length, misrounded, worst, BitConverter.SingleToUInt32Bits(at));
    }
}

namespace LossGen.Runtime;

/// <summary>
/// A number as the sum of two doubles of which the second is at most half a unit in the last place of the first:
/// about 105 bits, and every integer below 2¹⁰⁵.
/// </summary>
readonly record struct DoublePair(double High, double Low)
{
    const double TwoTo32 = 4294967296.0;

    /// <summary>What is no number.</summary>
    public static DoublePair NaN => new(double.NaN, double.NaN);

    /// <summary>1.</summary>
    public static DoublePair One => new(1, 0);

    /// <summary>The number itself: a 64-bit integer has more bits than a double.</summary>
    public static DoublePair Of(long value)
    {
        double upper = (value >> 32) * TwoTo32, lower = (uint)value;
        double sum = upper + lower;
        return new(sum, TwoSum.Error(upper, lower, sum));
    }

    /// <summary>a + b, exact for integers as long as the sum is below 2¹⁰⁵.</summary>
    public static DoublePair operator +(DoublePair a, DoublePair b)
    {
        double sum = a.High + b.High;
        return Normalized(sum, TwoSum.Error(a.High, b.High, sum) + (a.Low + b.Low));
    }

    /// <summary>a − b, with an error of 2⁻¹⁰⁴ of the larger one.</summary>
    public static DoublePair operator -(DoublePair a, DoublePair b) => a + new DoublePair(-b.High, -b.Low);

    /// <summary>a·b.</summary>
    public static DoublePair operator *(DoublePair a, DoublePair b)
    {
        double product = a.High * b.High;
        double error = Math.FusedMultiplyAdd(a.High, b.High, -product);
        return Normalized(product, error + ((a.High * b.Low) + (a.Low * b.High)));
    }

    /// <summary>a/b.</summary>
    public static DoublePair operator /(DoublePair a, DoublePair b)
    {
        double quotient = a.High / b.High;
        DoublePair rest = a - (b * new DoublePair(quotient, 0));
        return Normalized(quotient, rest.High / b.High);
    }

    /// <summary>The number times a power of two.</summary>
    public DoublePair Scaled(double powerOfTwo) => new(High * powerOfTwo, Low * powerOfTwo);

    /// <summary>Its natural logarithm, which keeps its digits however close to 1 the number is.</summary>
    public double Log() => LossMath.Log(High) + (Low / High);

    // For a second part that is small against the first.
    static DoublePair Normalized(double high, double low)
    {
        double sum = high + low;
        return new(sum, low - (sum - high));
    }
}

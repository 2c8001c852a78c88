using System.Numerics;

namespace LossGen.Kernels.Declared.Calls;

/// <summary>The same pseudo-random numbers on every machine and every framework (SplitMix64), made with exact operations only.</summary>
internal struct Sequence(ulong seed)
{
    private const int Halvings = 8;

    private ulong _state = seed;

    /// <summary>A whole number below a limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>Fills a span with numbers of a kind.</summary>
    public void Fill<T>(Span<T> span, Numbers numbers)
        where T : IFloatingPointIeee754<T>
    {
        foreach (ref T number in span)
        {
            number = Of<T>(numbers);
        }
    }

    /// <summary>A number of a kind, rounded to the element type.</summary>
    private T Of<T>(Numbers numbers)
        where T : IFloatingPointIeee754<T> => numbers switch
        {
            Numbers.Probabilities => Below(6) == 0 ? T.Zero : T.CreateTruncating(Share() / 16),
            Numbers.Logarithms => -Scaled<T>(Share()),
            Numbers.Specials when Below(24) == 0 => Special<T>(),
            _ => Scaled<T>(Share() - 0.5),
        };

    private T Scaled<T>(double number)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(number * (1 << Below(Halvings)));

    private T Special<T>()
        where T : IFloatingPointIeee754<T> => Below(7) switch
        {
            0 => T.PositiveInfinity,
            1 => T.NegativeInfinity,
            2 => T.NaN,
            3 => T.NegativeZero,
            4 => T.Epsilon,
            5 => -T.BitDecrement(T.PositiveInfinity),
            _ => T.Zero,
        };

    /// <summary>A number in [0, 1) with 53 random bits.</summary>
    private double Share() => (Next() >> 11) * (1.0 / (1ul << 53));

    private ulong Next()
    {
        ulong mixed = _state = unchecked(_state + 0x9E3779B97F4A7C15);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return mixed ^ (mixed >> 31);
    }
}

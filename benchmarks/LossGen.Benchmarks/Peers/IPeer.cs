using System.Numerics;

namespace LossGen.Benchmarks.Peers;

/// <summary>
/// What a loss of two operands costs without the compiler: a formula for a plain loop, a composition of TensorPrimitives,
/// and the name of the C functions.
/// </summary>
interface IPeer
{
    /// <summary>What the C functions are called.</summary>
    static abstract string NativeName { get; }

    /// <summary>What a sum of losses is multiplied with: the mean unless stated otherwise.</summary>
    static virtual T Scale<T>(int length)
        where T : INumberBase<T> => T.One / T.CreateTruncating(length);

    /// <summary>The loss and its derivative at one element.</summary>
    static abstract T WithGradient<T>(T first, T second, out T gradient)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;

    /// <summary>The sum of the losses; <paramref name="scratch"/> is as long as the operands.</summary>
    static abstract T Sum<T>(ReadOnlySpan<T> first, ReadOnlySpan<T> second, Span<T> scratch)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;

    /// <summary>The sum of the losses, and their derivatives times <paramref name="scale"/>.</summary>
    static abstract T SumWithGradient<T>(
        ReadOnlySpan<T> first, ReadOnlySpan<T> second, T scale, Span<T> gradient, Span<T> scratch)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;
}

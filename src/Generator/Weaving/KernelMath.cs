using LossGen.Generator.Expressions;

namespace LossGen.Generator.Weaving;

/// <summary>Everything one kernel computes, as math.</summary>
/// <param name="Stores">What is written to the output spans.</param>
/// <param name="Total">The reduction whose value is returned, or null.</param>
/// <param name="Divisor">The reduction or symbol that the total is divided by, or null.</param>
internal sealed record KernelMath(IReadOnlyList<OutputStore> Stores, Expr? Total, Expr? Divisor)
{
    /// <summary>Sums that are given back beside the value, each as the derivative of it with respect to a setting.</summary>
    public IReadOnlyList<SettingSlope> Slopes { get; init; } = [];

    /// <summary>Where a row is left out and its outputs are 0, or null.</summary>
    public Expr? SkipRow { get; init; }

    /// <summary>A row's value: where it is NaN, so are all outputs of the row. Null where that needs no doing.</summary>
    public Expr? MarkIfNaN { get; init; }

    /// <summary>Whether functions are computed to 1 ULP, in the longer forms that kernels go without.</summary>
    public bool IsPrecise { get; init; }

    /// <summary>Every expression the kernel needs.</summary>
    public IEnumerable<Expr> Roots =>
        Stores.SelectMany(s => s.AtLabel is null ? [s.Value] : new[] { s.Value, s.AtLabel })
            .Concat(new[] { Total, Divisor, SkipRow, MarkIfNaN }.OfType<Expr>())
            .Concat(Slopes.Select(slope => slope.Sum));

    /// <summary>The same kernel with every expression mapped.</summary>
    public KernelMath Map(Func<Expr, Expr> map) => new(
        [.. Stores.Select(s => s with { Value = map(s.Value), AtLabel = s.AtLabel is null ? null : map(s.AtLabel) })],
        Total is null ? null : map(Total),
        Divisor is null ? null : map(Divisor))
    {
        SkipRow = SkipRow is null ? null : map(SkipRow),
        MarkIfNaN = MarkIfNaN is null ? null : map(MarkIfNaN),
        IsPrecise = IsPrecise,
        Slopes = [.. Slopes.Select(slope => slope with { Sum = map(slope.Sum) })],
    };
}

/// <summary>A value that is written to an output span.</summary>
/// <param name="Output">The output's role.</param>
/// <param name="Level">Whether the span holds a value per lane or per row.</param>
/// <param name="Value">The value.</param>
/// <param name="AtLabel">The value in the lane of the row's label where that one is different, or null.</param>
internal sealed record OutputStore(string Output, Level Level, Expr Value, Expr? AtLabel = null)
{
    /// <summary>Whether it is written in a narrower type than is computed in.</summary>
    public bool IsNarrow { get; init; }
}


/// <summary>The derivative of the returned value with respect to a setting, but for what the value is divided by.</summary>
/// <param name="Result">The result's role.</param>
/// <param name="Sum">The sum over all elements or rows.</param>
internal sealed record SettingSlope(string Result, Expr Sum);

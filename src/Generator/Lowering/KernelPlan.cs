using LossGen.Generator.Expressions;
using LossGen.Generator.Functions;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Lowering;

/// <summary>What a kernel goes over part by part.</summary>
internal enum Axis
{
    /// <summary>Elements, each with a value of its own.</summary>
    Elements,

    /// <summary>The elements of the only row.</summary>
    OneRow,

    /// <summary>Rows.</summary>
    Rows,
}

/// <summary>A kernel as a sequence of steps, the same for every target.</summary>
/// <param name="Element">The element type.</param>
/// <param name="Axis">What is divided into parts.</param>
/// <param name="Steps">What happens, in order.</param>
/// <param name="Total">The reduction that is returned, or null.</param>
/// <param name="Divisor">What the total is divided by, or null.</param>
/// <param name="Names">What each value is called.</param>
internal sealed record KernelPlan(
    ElementType Element,
    Axis Axis,
    IReadOnlyList<Step> Steps,
    Expr? Total,
    Expr? Divisor,
    Names Names)
{
    /// <summary>Sums that are given back beside the value.</summary>
    public IReadOnlyList<SettingSlope> Slopes { get; init; } = [];

    /// <summary>Where operands lie in ordinary blocks, if values have shorter forms there.</summary>
    public IReadOnlyList<OrdinaryRange> Ordinary { get; init; } = [];

    /// <summary>What makes a block of a pass ordinary; nothing if it has no shorter forms.</summary>
    /// <param name="pass">The pass.</param>
    public IReadOnlyList<OrdinaryRange> OrdinaryOf(LanePass pass) =>
        pass.Values.Any(v => v.Op == Op.Ordinarily) && Ordinary.All(range => pass.Values.Contains(range.Operand)) ? Ordinary : [];

    /// <summary>Whether rows have values, not elements.</summary>
    public bool RowWise => Axis != Axis.Elements;

    /// <summary>All steps, those inside loops over rows included.</summary>
    public IEnumerable<Step> AllSteps => Flatten(Steps);

    /// <summary>The steps with those inside of them.</summary>
    public static IEnumerable<Step> Flatten(IEnumerable<Step> steps) =>
        steps.SelectMany(s => s is RowPass rows ? Flatten(rows.Body).Prepend(s) : [s]);
}

/// <summary>One step of a plan.</summary>
internal abstract record Step;

/// <summary>Computes scalars, each from operands, settings, reductions and the scalars before it.</summary>
internal sealed record ScalarStep(IReadOnlyList<Expr> Values) : Step;

/// <summary>One loop over the lanes of a row.</summary>
/// <param name="Values">The lane values, operands before users.</param>
/// <param name="Reductions">What is reduced (Sum, Max, Count).</param>
/// <param name="Stores">What is written to outputs.</param>
/// <param name="Kept">A lane value that is kept in an output buffer for the next pass, or null.</param>
/// <param name="Heavy">Whether the loop evaluates functions, so that arithmetic and not memory bounds it.</param>
internal sealed record LanePass(
    IReadOnlyList<Expr> Values,
    IReadOnlyList<Expr> Reductions,
    IReadOnlyList<OutputStore> Stores,
    Expr? Kept,
    bool Heavy) : Step
{
    private const int LongestUnrolled = 32;

    /// <summary>Whether the pass need not go over all lanes: it looks for numbers near the maximum, which <see cref="Retry"/> replaces.</summary>
    public bool IsLook { get; init; }

    /// <summary>Whether so much is computed in a lane that unrolling the loop would make more code than speed.</summary>
    public bool IsLong { get; } = Values.Count(v => v.Level == Level.Lane && v.Op != Op.Constant && !v.IsCondition) > LongestUnrolled;

    /// <summary>Whether a loop that the library has computes two vectors side by side, because one is a long chain of latencies.</summary>
    public bool IsSideBySide => Heavy || IsLong || Calls;

    /// <summary>Whether the pass calls functions of the library.</summary>
    public bool Calls => Values.Any(v => v.Level == Level.Lane && Library.Has(v.Op));
}

/// <summary>Goes back to the pass after a look for a number near the maximum, if the maximum is far from it.</summary>
/// <param name="Near">The number.</param>
/// <param name="Highest">The maximum, which takes its place.</param>
internal sealed record Retry(Expr Near, Expr Highest) : Step;

/// <summary>One loop over the rows.</summary>
/// <param name="Body">What happens in each row.</param>
/// <param name="Reductions">The sums over rows.</param>
/// <param name="Stores">The outputs that are skipped rows' zeros: every output written in this loop.</param>
/// <param name="Skip">Where the row is left out, or null.</param>
/// <param name="MarkIfNaN">The value that makes all outputs of the row NaN if it is NaN, or null.</param>
internal sealed record RowPass(
    IReadOnlyList<Step> Body,
    IReadOnlyList<Expr> Reductions,
    IReadOnlyList<OutputStore> Stores,
    Expr? Skip,
    Expr? MarkIfNaN) : Step
{
    /// <summary>What must be read at the label to know whether the row is left out.</summary>
    public IReadOnlyList<Expr> SkipGathers { get; } = Skip is null ? [] : Graph.Gathers([Skip]);
}

/// <summary>Writes one element: a value per row, or the patch in the lane of the row's label.</summary>
internal sealed record ElementStore(string Output, Expr Value, bool AtLabel) : Step;

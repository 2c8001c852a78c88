using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Whether a value cannot be negative, by its form, by what was put into it, or by its name.</summary>
internal static class NonNegative
{
    private const int MaximalDepth = 6;

    private static readonly HashSet<string> Distances = Words.Set("dist distance distances distsq dist2 sqdist sqdistance squared sq norm d2 r2 dsq r2sq mahalanobis radius age elapsed variance");

    public static bool Is(IOperation value) => Is(value, Trail.Start(), MaximalDepth);

    /// <summary>The same, on the way of a search.</summary>
    public static bool Is(IOperation value, Trail trail, int depth)
    {
        if (depth <= 0 || !trail.Spend())
        {
            return false;
        }

        Term term = Terms.Read(value);
        return term.Op switch
        {
            MathOp.Constant => term.Value >= 0,
            MathOp.Abs or MathOp.Exp or MathOp.Sqrt or MathOp.Cosh or MathOp.Softplus or MathOp.Sigmoid or MathOp.SoftMax => true,
            MathOp.Power => Terms.Read(term.Second) is { Op: MathOp.Constant } power && power.Value % 2 == 0,
            MathOp.Multiply => Terms.Same(term.First, term.Second) || (Is(term.First, trail, depth - 1) && Is(term.Second, trail, depth - 1)),
            MathOp.Divide or MathOp.Add => Is(term.First, trail, depth - 1) && (term.Op == MathOp.Divide || Is(term.Second, trail, depth - 1)),
            MathOp.Max => term.HasSecond && (Is(term.First, trail, depth - 1) || Is(term.Second, trail, depth - 1)),
            MathOp.None => IsVariable(term.Operation, trail, depth - 1),
            _ => false,
        };
    }

    private static bool IsVariable(IOperation operation, Trail trail, int depth) =>
        (operation is IConditionalOperation { WhenFalse: { } whenFalse } choice && IsMagnitude(choice.WhenTrue, whenFalse))
        || Names.HasAny(operation, Distances)
        || (Call.Of(operation) is { } call && Words.Any(call.Name, Distances))
        || Shapes.IsInteger(operation.Type)
        || IsInAll(Sources.Of(operation, trail), depth);

    // x >= 0 ? x : -x
    private static bool IsMagnitude(IOperation a, IOperation b) =>
        (Terms.Read(a) is { Op: MathOp.Negate } first && Terms.Same(first.First, b)) || (Terms.Read(b) is { Op: MathOp.Negate } second && Terms.Same(second.First, a));

    // Squares may be added to what starts at 0, and scaled by what is not negative.
    private static bool IsInAll(List<Source> sources, int depth)
    {
        bool any = false;
        foreach (Source source in sources)
        {
            if (source.IsFresh || source.IsOwnCell)
            {
                continue;
            }

            bool holds = source is { Value: { } value, Write: null or { IsUpdate: false } or { Op: MathOp.Add or MathOp.Multiply or MathOp.Divide } } && Is(value, source.Trail, depth);
            if (!holds)
            {
                return false;
            }

            any = true;
        }

        return any;
    }
}

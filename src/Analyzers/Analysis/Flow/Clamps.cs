using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Finds values that have been limited to a range.</summary>
internal static class Clamps
{
    /// <summary>Whether a row or number was limited by constants, directly or in the variable that holds it.</summary>
    public static bool IsClamped(IOperation value) => IsClamped(value, depth: 6);

    private static bool IsClamped(IOperation value, int depth)
    {
        Term term = Terms.Read(value);
        if (depth == 0 || term.Op == MathOp.Clamp)
        {
            return term.Op == MathOp.Clamp;
        }

        if (term.Op is MathOp.Max or MathOp.Min && term.HasSecond)
        {
            return IsLimit(term.First) || IsLimit(term.Second);
        }

        return Call.Of(term.Operation) is { } call
            ? (Elements.MappedValue(call) ?? Elements.Viewed(call)) is { } source && IsClamped(source, depth - 1)
            : Variables.Of(term.Operation) is { } variable && IsWrittenClamped(variable, term.Operation, depth - 1);
    }

    private static bool IsWrittenClamped(ISymbol variable, IOperation reader, int depth)
    {
        foreach (Write write in Reaching.Of(variable, reader))
        {
            switch (write)
            {
                case { Kind: WriteKind.Element or WriteKind.Whole, Value: { } value }:
                    if (IsClamped(value, depth))
                    {
                        return true;
                    }

                    break;
                case { Kind: WriteKind.Filled, Value: IInvocationOperation call }:
                    return MathNames.Function(call.TargetMethod.Name) == MathOp.Clamp;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsLimit(IOperation operation) => Terms.Read(operation).Op == MathOp.Constant || Epsilons.Is(operation);
}

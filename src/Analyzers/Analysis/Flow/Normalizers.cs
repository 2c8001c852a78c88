using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Finds methods of the project that divide a row by its own sum: <c>Normalize(x)</c>.</summary>
internal static class Normalizers
{
    private const int MaximalDivisions = 8;

    /// <summary>The exponentials that a call divides by their sum; null if it divides none.</summary>
    public static Exponential? Divided(IInvocationOperation call)
    {
        if (Call.Of(call) is not { } read || !HasRow(read))
        {
            return null;
        }

        Trail trail = Trail.Start();
        if (!AnyExponential(read) || Callees.Of(read, trail) is not { } callee || trail.Into(callee.Call) is not { } inside)
        {
            return null;
        }

        foreach (IOperation division in callee.Summary.Body.Divisions.Take(MaximalDivisions))
        {
            (IOperation numerator, IOperation denominator) = division is ICompoundAssignmentOperation update ? (update.Target, update.Value) : (Terms.Read(division) is { Op: MathOp.Divide } quotient ? (quotient.First, quotient.Second) : (division, division));
            if (numerator != denominator && Exponentials.Of(numerator, inside.Aside()) is not null && Exponentials.Total(denominator, inside.Aside()) is [var summed, ..] && Reaching.IsAround(Body.Root(call), summed.Site))
            {
                return summed;
            }
        }

        return null;
    }

    private static bool HasRow(Call call) => (call.Receiver is { } receiver && Shapes.IsVector(receiver.Type)) || call.Arguments.Any(argument => Shapes.IsVector(argument.Type));

    private static bool AnyExponential(Call call) =>
        (call.Receiver is { } receiver && Variables.Of(receiver) is not null && Exponentials.Of(receiver) is not null)
        || call.Arguments.Any(argument => Shapes.IsVector(argument.Type) && Variables.Of(argument) is not null && Exponentials.Of(argument) is not null);
}

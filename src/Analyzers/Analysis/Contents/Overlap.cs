using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>Whether two arguments have an element in common.</summary>
internal static class Overlap
{
    /// <summary>How certain it is that an output overlaps another argument; null if they need not.</summary>
    /// <param name="output">The output.</param>
    /// <param name="other">The other argument.</param>
    /// <param name="isOperand">Whether the other is an operand, which is as long as the call is large; anything else may be left empty.</param>
    /// <param name="mayReplace">Whether the output may be in the very memory of the other.</param>
    public static DiagnosticSeverity? Of(SeenArgument output, SeenArgument other, bool isOperand, bool mayReplace)
    {
        bool Overlaps(View a, View b) => IsCommon(a, b) && !(mayReplace && a.Start == b.Start);
        if (output.Value.Single is { } written && other.Value.Single is { } read)
        {
            return !Overlaps(written, read) ? null : IsProof(written, read, isOperand) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        }

        // Two arguments that both depend on the path may go with each other.
        return (output.Value.Single is { } only && other.Value.Views.Any(view => Overlaps(only, view)))
            || (other.Value.Single is { } single && output.Value.Views.Any(view => Overlaps(view, single))) ? DiagnosticSeverity.Warning : null;
    }

    private static bool IsCommon(View a, View b) =>
        a.Owner is not null && a.Owner == b.Owner && !a.IsEmpty && !b.IsEmpty && a.Start is { } start && b.Start is { } other
        && (start == other || (start < other ? Reaches(a, other - start) : Reaches(b, start - other)));

    private static bool Reaches(View view, int offset) => view.Length is { } length ? offset < length : !view.IsPart;

    // Memory of unknown length may have none where it may be left out.
    private static bool IsProof(View output, View other, bool isOperand) =>
        (output.Length > 0 || output.Owner!.IsOwn || (isOperand && !output.IsPart)) && (other.Length > 0 || other.Owner!.IsOwn || isOperand);
}

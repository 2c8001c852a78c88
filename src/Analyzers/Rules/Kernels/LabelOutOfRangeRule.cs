using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Rules.Kernels;

/// <summary>LG4004: constant labels that the kernel throws at, or gives NaN for.</summary>
internal sealed class LabelOutOfRangeRule() : KernelRule(KernelsRules.LabelOutOfRange)
{
    private static readonly HashSet<string> Margins = ["Hinge", "SquaredHinge", "SmoothedHinge"];

    protected override void Inspect(Inspection inspection, KernelCall call)
    {
        if (call.Kernel.Operands.Count < 2 || call.Argument(call.Kernel.Operands[1]) is not { } argument || call.Seen(call.Kernel.Operands[1]) is not { } seen || Judge(call) is not { } judge)
        {
            return;
        }

        string? Wrong(View view, Content content) => content.Kind == ContentKind.Numbers && Numbers(content, view) is { } numbers ? judge(numbers) : null;
        if (Finding.Of(seen, (view, content) => Wrong(view, content) is not null, argument) is { } found)
        {
            string message = seen.Rows.Where(row => row.Content.Equals(found.Content)).Select(row => Wrong(row.View, row.Content)).First(text => text is not null)!;
            inspection.Report(Descriptor, found.Severity, Terms.Peel(argument), found.Severity == DiagnosticSeverity.Error ? message : $"On one path: {message}");
        }
    }

    // What is wrong with labels; null if the kernel knows all of them, or takes any.
    private static Func<IEnumerable<double>, string?>? Judge(KernelCall call)
    {
        if (!KernelRoles.IsLabel(call.Kernel.Operands[1]) || call.Kernel.IsOfElements)
        {
            return Margins.Contains(call.Kernel.Kind) && call.Kernel.Member("Labels") is null or "PlusMinusOne" ? Margin : null;
        }

        double? ignored = call.Kernel.Find("ignoreIndex") is { } parameter ? call.Number(parameter) : call.Kernel.IgnoreIndex;
        double classes = call.Number(call.Kernel.Find("classes"));
        return ignored is { } unknown && double.IsNaN(unknown) ? null : labels => Index(labels, classes, ignored);
    }

    private static string? Index(IEnumerable<double> labels, double classes, double? ignored)
    {
        foreach (double label in labels)
        {
            if (label != ignored && (label < 0 || label >= classes))
            {
                return double.IsNaN(classes) ? $"The label {label} is not a class, and the call throws" : $"The label {label} is not one of the classes 0 to {classes - 1}, and the call throws";
            }
        }

        return null;
    }

    private static string? Margin(IEnumerable<double> labels)
    {
        foreach (double label in labels)
        {
            if (label is not (1 or -1))
            {
                return $"The label {label} is neither −1 nor 1, which the kernel reads: declare Labels = LabelEncoding.ZeroOne for 0 and 1";
            }
        }

        return null;
    }

    // The numbers of a row that a view is of; null if that is not known.
    private static IEnumerable<double>? Numbers(Content content, View view) =>
        !view.IsPart ? content.Numbers : view is { Start: { } start, Length: { } length } ? content.Numbers.Skip(start).Take(length) : null;
}

using System.Collections.Immutable;
using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;

namespace LossGen.Analyzers.Rules.Kernels;

/// <summary>LG4004: constant labels that the kernel throws at, or gives NaN for.</summary>
internal sealed class LabelOutOfRangeRule() : KernelRule(KernelsRules.LabelOutOfRange)
{
    private static readonly HashSet<string> Margins = ["Hinge", "SquaredHinge", "SmoothedHinge"];

    protected override void Inspect(Inspection inspection, KernelCall call)
    {
        if (call.Kernel.Operands.Count < 2 || call.Argument(call.Kernel.Operands[1]) is not { } argument || Constants.Of(argument) is not { } labels)
        {
            return;
        }

        string? message = KernelRoles.IsLabel(call.Kernel.Operands[1]) && !call.Kernel.IsOfElements ? Index(call, labels) : Margin(call.Kernel, labels);
        if (message is not null)
        {
            inspection.Report(Descriptor, Terms.Peel(argument), message);
        }
    }

    private static string? Index(KernelCall call, ImmutableArray<double> labels)
    {
        double classes = call.Argument(call.Kernel.Find("classes")) is { } count ? Epsilons.ValueOf(count) : double.NaN;
        double? ignored = call.Kernel.Find("ignoreIndex") is { } parameter
            ? call.Argument(parameter) is { } index ? Epsilons.ValueOf(index) : double.NaN
            : call.Kernel.IgnoreIndex;
        if (ignored is { } unknown && double.IsNaN(unknown))
        {
            return null;
        }

        foreach (double label in labels)
        {
            if (label != ignored && (label < 0 || label >= classes))
            {
                return double.IsNaN(classes) ? $"The label {label} is not a class, and the call throws" : $"The label {label} is not one of the classes 0 to {classes - 1}, and the call throws";
            }
        }

        return null;
    }

    private static string? Margin(Kernel kernel, ImmutableArray<double> labels)
    {
        if (!Margins.Contains(kernel.Kind) || kernel.Member("Labels") is not (null or "PlusMinusOne"))
        {
            return null;
        }

        foreach (double label in labels)
        {
            if (label is not (1 or -1))
            {
                return $"The label {label} is neither −1 nor 1, which the kernel reads: declare Labels = LabelEncoding.ZeroOne for 0 and 1";
            }
        }

        return null;
    }
}

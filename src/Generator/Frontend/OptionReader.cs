using LossGen.Generator.Definitions;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend;

/// <summary>Reads the options of an attribute: what is chosen from an enumeration.</summary>
internal sealed class OptionReader(MethodDeclaration method, CatalogueEntry entry, Form form, AttributeArguments arguments, DiagnosticSink sink)
{
    private const string Parallel = "Parallel";
    private const string Swap = "Swap";
    private const string Layout = "Layout";
    private const string Stabilize = "Stabilize";

    private bool HasLayout => entry.Family == Family.Loss && form is { Shape: Shape.RowWise, RowLength: not RowLength.None };

    private bool HasTargets => entry.TargetInputs.Length > 0 && form.Operands.Length > 1 && !form.TakesIgnoreIndex;

    private bool HasInput => entry.Inputs.Length > 0 && form.HasInput;

    // Truth values and bytes are never −1.
    private LabelEncoding[] Encodings => form.Encodings.Contains(LabelEncoding.ZeroOne) && HoldFlags
        ? [LabelEncoding.ZeroOne]
        : form.Encodings;

    private bool HoldFlags => form.Operands.Zip(method.Parameters, (operand, parameter) => SpanType.OfParameter(parameter.Symbol.Type) switch
    {
        { HoldsFlags: true } => operand.TakesFlags || operand.IsLabel,
        { Element.SpecialType: SpecialType.System_UInt16 } => operand.IsLabel,
        _ => false,
    }).Any(flags => flags);

    /// <summary>The options that an entry's form has.</summary>
    public IEnumerable<string> Names()
    {
        Dictionary<string, bool> options = new()
        {
            ["Kind"] = entry.Family == Family.Divergence && entry.Formula is null,
            [nameof(Direction)] = entry.HasDirection,
            ["Input"] = HasInput,
            ["TargetInput"] = HasTargets,
            ["Labels"] = form.Encodings.Length > 0,
            ["Unit"] = entry.HasUnit,
            [nameof(Estimator)] = entry.HasEstimator,
            [nameof(Reduction)] = entry.IsReduced,
            [nameof(Normalizer)] = form.Shape != Shape.Table,
            [nameof(EmptyMean)] = entry.IsReduced,
            ["IgnoreIndex"] = form.TakesIgnoreIndex,
            [Parallel] = form.Shape != Shape.Table,
            [Swap] = entry.Swaps,
            [nameof(Curvature)] = entry.Family == Family.Loss,
            [Layout] = HasLayout,
            [Stabilize] = entry.Formula is not null,
            [SmoothingReader.Excluded] = entry.SmoothsClasses,
            [SmoothingReader.Unweighted] = entry.SmoothsClasses,
        };
        return options.Where(o => o.Value).Select(o => o.Key);
    }

    /// <summary>What is asked for.</summary>
    public Selection Read(int formIndex, Direction direction)
    {
        InputSpace input = HasInput ? Among("Input", entry.Inputs, entry.Inputs[0]) : default;
        InputSpace target = HasTargets ? Among("TargetInput", entry.TargetInputs, entry.IsPair ? input : entry.TargetInputs[0]) : default;
        return new Selection(entry.Family, entry.Kind)
        {
            Input = input,
            TargetInput = target,
            Labels = form.Encodings.Length > 0 ? Among("Labels", Encodings, Encodings[0]) : default,
            Direction = direction,
            Unit = entry.HasUnit ? Read("Unit", InformationUnit.Nats) : default,
            Estimator = entry.HasEstimator ? Read(nameof(Estimator), Estimator.PlugIn) : default,
            Swaps = entry.Swaps && arguments.Find(Swap)?.Value is true,
            Curvature = entry.Family == Family.Loss ? Among(nameof(Curvature), Curvatures.Of(entry, input), Curvature.Exact) : default,
            Form = formIndex,
        };
    }

    /// <summary>Whether large calls are shared among threads.</summary>
    public bool IsParallel() => arguments.Find(Parallel)?.Value is true;

    /// <summary>Whether classes are blocks of memory. Then rows begin side by side, and have no stride of their own.</summary>
    public bool IsClassMajor()
    {
        bool isClassMajor = HasLayout && Read(Layout, Pipeline.Layout.RowMajor) == Pipeline.Layout.ClassMajor;
        if (isClassMajor && method.Parameters.FirstOrDefault(p => p.RoleName == Role.RowStride) is { } stride)
        {
            sink.Report(SettingRules.Contradiction, arguments.NameOf(Layout), Layout, $"the parameter '{stride.Name}'");
        }

        return isClassMajor;
    }

    /// <summary>Whether a formula is computed in equal forms that neither overflow nor cancel.</summary>
    public bool IsStabilized() => arguments.Find(Stabilize)?.Value is not false;

    /// <summary>The value of an option, or its default where it is not given or not valid.</summary>
    public T Read<T>(string name, T @default)
        where T : struct, Enum
    {
        if (arguments.Find(name) is not { Kind: TypedConstantKind.Enum } value)
        {
            return @default;
        }

        if (Enum.TryParse(AttributeArguments.MemberName(value), out T option))
        {
            return option;
        }

        ExpressionSyntax expression = arguments.Expression(name);
        sink.Report(SettingRules.UndefinedValue, expression, expression.ToString(), typeof(T).Name, Join(Enum.GetNames(typeof(T))));
        return @default;
    }

    /// <summary>Reports an option that is given but acts on means only.</summary>
    public void RejectWithoutMean(string option)
    {
        if (arguments.Find(option) is not null)
        {
            sink.Report(SettingRules.MeanNotTaken, arguments.NameOf(option), option);
        }
    }

    private T Among<T>(string name, T[] allowed, T @default)
        where T : struct, Enum
    {
        T value = Read(name, @default);
        if (Array.IndexOf(allowed, value) >= 0)
        {
            return value;
        }

        ExpressionSyntax expression = arguments.Expression(name);
        string operands = Join(form.Operands.Select(o => o.Name));
        sink.Report(SettingRules.OptionNotPossible, expression, entry.Kind, operands, name, expression.ToString(), string.Join(" or ", allowed.Select(a => $"{typeof(T).Name}.{a}")));
        return @default;
    }

    private static string Join(IEnumerable<string> names) => string.Join(", ", names);
}

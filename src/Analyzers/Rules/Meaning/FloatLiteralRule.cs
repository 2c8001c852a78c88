using System.Globalization;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>0.1f where double is computed: a literal means its value in the type it is written in, which is not 0.1.</summary>
internal sealed class FloatLiteralRule() : FormulaRule(MeaningRules.FloatLiteral)
{
    /// <inheritdoc/>
    protected override void Inspect(Inspection inspection, IOperation operation)
    {
        if (operation is not ILiteralOperation { ConstantValue.Value: float value } literal
            || Written(literal) is not { } written || written == value || float.IsInfinity(value) || value == 0
            || !(IsWidened(literal) || inspection.IsInFormulaOfDouble))
        {
            return;
        }

        inspection.Report(
            Descriptor, literal, literal.Syntax.ToString(), ((double)value).ToString("R", CultureInfo.InvariantCulture), written.ToString("R", CultureInfo.InvariantCulture));
    }

    private static double? Written(ILiteralOperation literal) =>
        double.TryParse(literal.Syntax.ToString().TrimEnd('f', 'F').Replace("_", ""), NumberStyles.Float, CultureInfo.InvariantCulture, out double written) ? written : null;

    private static bool IsWidened(ILiteralOperation literal) => Around(literal) switch
    {
        IConversionOperation { Type.SpecialType: SpecialType.System_Double } => true,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "CreateChecked" or "CreateSaturating" or "CreateTruncating" } } => true,
        _ => false,
    };
}

using System.Globalization;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>x == 0.1 of a float x, which no float fulfils, and the kernel's nearest one does.</summary>
internal sealed class ImpossibleEqualityRule() : FormulaRule(MeaningRules.ImpossibleEquality)
{
    /// <inheritdoc/>
    protected override void Inspect(Inspection inspection, IOperation operation)
    {
        if (operation is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality)
        {
            return;
        }

        (IOperation number, IOperation constant) = equality.LeftOperand.ConstantValue.HasValue
            ? (equality.RightOperand, equality.LeftOperand)
            : (equality.LeftOperand, equality.RightOperand);
        if (IsWidened(number) && constant.ConstantValue is { HasValue: true, Value: double value } && (float)value != value && !double.IsNaN(value))
        {
            string never = equality.OperatorKind == BinaryOperatorKind.Equals ? "false" : "true";
            string nearest = ((float)value).ToString("R", CultureInfo.InvariantCulture) + "f";
            inspection.Report(Descriptor, equality, equality.Syntax.ToString(), never, value.ToString("R", CultureInfo.InvariantCulture), nearest);
        }
    }

    private static bool IsWidened(IOperation operation) =>
        operation is IConversionOperation { Operand: { Type.SpecialType: SpecialType.System_Single, ConstantValue.HasValue: false } };
}

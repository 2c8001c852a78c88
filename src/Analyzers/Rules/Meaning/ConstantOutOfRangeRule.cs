using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>1e30f * 1e30f, which C# folds to ∞, and 1e-50f, which it reads as 0.</summary>
internal sealed class ConstantOutOfRangeRule() : FormulaRule(MeaningRules.ConstantOutOfRange)
{
    /// <inheritdoc/>
    protected override void Inspect(Inspection inspection, IOperation operation)
    {
        if (operation.Type?.SpecialType is SpecialType.System_Single or SpecialType.System_Double && Constant(operation) is { } value && Overflows(operation, value))
        {
            string result = value == 0 ? "0" : value > 0 ? "∞" : "−∞";
            inspection.Report(Descriptor, operation, operation.Syntax.ToString(), result, operation.Type.SpecialType == SpecialType.System_Single ? "float" : "double");
        }
    }

    private static bool Overflows(IOperation operation, double value) => operation switch
    {
        ILiteralOperation literal => value == 0 && HasDigits(literal.Syntax.ToString()),
        IConversionOperation conversion => Constant(conversion.Operand) is { } operand && IsLost(value, operand != 0 && IsFinite(operand)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide } binary =>
            Constant(binary.LeftOperand) is { } left && Constant(binary.RightOperand) is { } right && IsLost(value, left != 0 && right != 0 && IsFinite(left) && IsFinite(right)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } binary =>
            Constant(binary.LeftOperand) is { } left && Constant(binary.RightOperand) is { } right && double.IsInfinity(value) && IsFinite(left) && IsFinite(right),
        _ => false,
    };

    private static bool IsLost(double value, bool hadOne) => hadOne && (value == 0 || double.IsInfinity(value));

    private static bool IsFinite(double value) => !double.IsInfinity(value) && !double.IsNaN(value);

    // 0.0 and 0e5 are 0 as they are written.
    private static bool HasDigits(string literal)
    {
        foreach (char c in literal)
        {
            if (c is >= '1' and <= '9')
            {
                return true;
            }

            if (c is 'e' or 'E' or 'x' or 'X')
            {
                return false;
            }
        }

        return false;
    }
}

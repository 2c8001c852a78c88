using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>(int)x in a formula: a step function where a number was meant.</summary>
internal sealed class CutOffFractionRule() : FormulaRule(MeaningRules.CutOffFraction)
{
    /// <inheritdoc/>
    protected override void Inspect(Inspection inspection, IOperation operation)
    {
        if (operation is IConversionOperation { IsImplicit: false } cast && IsWhole(cast.Type) && IsReal(cast.Operand.Type) && HasFraction(cast.Operand) && !IsCompared(cast))
        {
            inspection.Report(Descriptor, cast, cast.Syntax.ToString());
        }
    }

    private static bool IsWhole(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    private static bool IsReal(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_Single or SpecialType.System_Double;

    private static bool HasFraction(IOperation operand) => Constant(operand) is { } constant
        ? constant != Math.Floor(constant)
        : Bare(operand) is not IInvocationOperation { TargetMethod.Name: "Floor" or "Ceiling" or "Round" or "Truncate" or "Sign" };

    private static IOperation Bare(IOperation operation) => operation is IParenthesizedOperation parenthesized ? Bare(parenthesized.Operand) : operation;

    // Labels are given as real numbers, and told apart as whole ones.
    private static bool IsCompared(IConversionOperation cast) => Around(cast) switch
    {
        IBinaryOperation binary => binary.Type?.SpecialType == SpecialType.System_Boolean,
        ISwitchExpressionOperation or ISwitchOperation or IIsPatternOperation => true,
        IArgumentOperation { Parent: IPropertyReferenceOperation } => true,
        _ => false,
    };
}

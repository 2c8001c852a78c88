using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>
/// Recognises methods that only move numbers: that copy, pick, reshape or reorder. They compare no numbers and compute none, so that
/// each number they return is one they were given.
/// </summary>
internal static class Moves
{
    /// <summary>Whether a body of a method moves numbers and does nothing else with them.</summary>
    public static bool Is(IOperation body)
    {
        bool moves = false;
        foreach (IOperation operation in body.Descendants())
        {
            if (Computes(operation))
            {
                return false;
            }

            moves |= Variables.Container(operation) is not null || operation is IInvocationOperation or IObjectCreationOperation;
        }

        return moves;
    }

    private static bool Computes(IOperation operation) => operation switch
    {
        IBinaryOperation binary => !IsCount(binary.LeftOperand) && !IsCount(binary.RightOperand) && !IsLogical(binary) && !IsNullTest(binary),
        IUnaryOperation unary => !IsCount(unary.Operand) && unary.OperatorKind != UnaryOperatorKind.Not,
        ICompoundAssignmentOperation update => !IsCount(update.Value),
        IIncrementOrDecrementOperation step => !IsCount(step.Target),
        IConditionalOperation { Condition: var condition } choice => Shapes.IsScalar(choice.Type) && condition is not IBinaryOperation,
        ILiteralOperation literal => Shapes.IsFloat(literal.Type),
        IInvocationOperation call => !IsLibraryMove(call),
        IInvalidOperation => true,
        _ => false,
    };

    private static bool IsCount(IOperation operation) => Shapes.IsInteger(Terms.Peel(operation).Type) || operation.Type?.TypeKind == TypeKind.Enum;

    private static bool IsLogical(IBinaryOperation binary) => binary.LeftOperand.Type?.SpecialType is SpecialType.System_Boolean or SpecialType.System_String;

    private static bool IsNullTest(IBinaryOperation binary) => Terms.Peel(binary.RightOperand).ConstantValue is { HasValue: true, Value: null };

    // Array.Copy, Span.CopyTo, ToArray: what the platform has besides functions of numbers.
    private static bool IsLibraryMove(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        return (Shapes.IsInteger(method.ReturnType) || method.ContainingNamespace?.Name is "System" or "Linq" or "Generic")
            && MathNames.Find(method.Name) == MathOp.None && method.ContainingType?.Name is not ("Math" or "MathF" or "Random")
            && Elements.Lambda(Call.Of(call)!.Value) is null;
    }
}

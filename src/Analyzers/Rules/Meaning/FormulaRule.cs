using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>A rule on formulas: it looks at each operation of a method that a kernel is made of, and at nothing else.</summary>
/// <param name="descriptor">What it reports.</param>
internal abstract class FormulaRule(DiagnosticDescriptor descriptor) : Rule(descriptor)
{
    /// <inheritdoc/>
    public sealed override void Register(Registration on) => on.Operation(OperationKind.MethodBody, (inspection, body) =>
    {
        if (on.HasKernels && inspection.IsInFormula)
        {
            foreach (IOperation operation in body.Descendants())
            {
                Inspect(inspection, operation);
            }
        }
    });

    /// <summary>Looks at one operation of a formula.</summary>
    protected abstract void Inspect(Inspection inspection, IOperation operation);

    /// <summary>What an operation is part of, signs and parentheses apart.</summary>
    protected static IOperation? Around(IOperation operation)
    {
        IOperation? outer = operation.Parent;
        while (outer is IParenthesizedOperation or IUnaryOperation)
        {
            outer = outer.Parent;
        }

        return outer;
    }

    /// <summary>A constant as a double, or null.</summary>
    protected static double? Constant(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: { } value }
        ? value switch
        {
            double number => number,
            float number => number,
            int number => number,
            _ => null,
        }
        : null;
}

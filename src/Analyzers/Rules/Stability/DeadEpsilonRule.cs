using System.Globalization;
using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Stability;

/// <summary>LG1007: an epsilon that changes nothing: the smallest number of a type, 1 − ε that rounds to 1, a clamp upside down.</summary>
internal sealed class DeadEpsilonRule() : Rule(StabilityRules.DeadEpsilon)
{
    private const string Smallest = "{0} is added to no effect: it is the smallest number there is, {1}, and x + {1} = x from x = {2} on; use a constant of the scale of x";
    private const string RoundsToOne = "'{0}' rounds to exactly 1 as {1}: a probability of 1 passes, and log(1 − p) is −∞; use an epsilon of at least {2}";
    private const string UpsideDown = "The lower bound {0} is above the upper bound {1}: the value cannot be in between";

    public override void Register(Registration on)
    {
        on.Function(MathOp.Log, InspectArgument);
        on.Function(MathOp.Log2, InspectArgument);
        on.Function(MathOp.Log10, InspectArgument);
        on.Function(MathOp.Sqrt, InspectArgument);
        on.Function(MathOp.Power, InspectArgument);
        on.Function(MathOp.Clamp, InspectClamp);
        on.Difference(InspectDifference);
        on.Quotient(InspectQuotient);
    }

    private void InspectArgument(Inspection inspection, Term function)
    {
        if (Added(function.First) is { } epsilon)
        {
            ReportSmallest(inspection, epsilon);
        }
    }

    private void InspectQuotient(Inspection inspection, IBinaryOperation quotient)
    {
        if (Added(quotient.RightOperand) is { } epsilon)
        {
            ReportSmallest(inspection, epsilon);
        }
    }

    private void InspectClamp(Inspection inspection, Term clamp)
    {
        if (clamp.Third is not { } third)
        {
            return;
        }

        double low = Epsilons.ValueOf(clamp.Second), high = Epsilons.ValueOf(third);
        if (low > high)
        {
            inspection.Report(Descriptor, clamp.Operation, string.Format(CultureInfo.InvariantCulture, UpsideDown, Text(clamp.Second), Text(third)));
        }
    }

    // 1 − ε, wherever it is a bound or becomes one: directly, in a variable, in a constant. In a comparison it does no harm.
    private void InspectDifference(Inspection inspection, IBinaryOperation difference)
    {
        ITypeSymbol? type = difference.Parent is IConversionOperation conversion && Shapes.IsFloat(conversion.Type) ? conversion.Type : difference.Type;
        if (IsOneAfterRounding(difference, type) && Terms.Outer(difference) is not IBinaryOperation && !IsResult(difference))
        {
            bool single = type?.SpecialType == SpecialType.System_Single;
            inspection.Report(Descriptor, difference, string.Format(CultureInfo.InvariantCulture, RoundsToOne, Text(difference), single ? "float" : "double", single ? "6e-8f" : "1.2e-16"));
        }
    }

    // return 1 − tiny, where no condition compares with that: a function that is 1 from there on, and no bound.
    private static bool IsResult(IBinaryOperation difference)
    {
        if (Terms.Outer(difference) is not IReturnOperation)
        {
            return false;
        }

        bool isOfRange = false;
        for (IOperation? parent = difference.Parent; parent is not null; parent = parent.Parent)
        {
            isOfRange |= parent is IConditionalOperation;
            if (parent is IConditionalOperation choice && choice.Condition.Descendants().Any(part => part is IBinaryOperation && Terms.Same(part, difference)))
            {
                return false;
            }
        }

        return isOfRange;
    }

    private void ReportSmallest(Inspection inspection, IOperation epsilon)
    {
        bool single = IsSingle(epsilon), isEither = IsOfTypeParameter(epsilon);
        string smallest = isEither ? "4.9e-324 as double" : single ? "1.4e-45" : "4.9e-324", unchanged = isEither ? "4e-308 as double" : single ? "2e-38" : "4e-308";
        inspection.Report(Descriptor, epsilon, string.Format(CultureInfo.InvariantCulture, Smallest, Text(epsilon), smallest, unchanged));
    }

    // The tiny constant in x + ε, if it is one.
    private static IOperation? Added(IOperation operation)
    {
        Term term = Terms.Read(operation);
        return term.Op != MathOp.Add ? null : IsTiny(term.Second) ? term.Second : IsTiny(term.First) ? term.First : null;
    }

    private static bool IsTiny(IOperation operation) =>
        IsOfTypeParameter(operation) || (Shapes.IsScalar(operation.Type) && Epsilons.MayBe(operation) && Epsilons.ValueOf(operation) is double.Epsilon or (double)float.Epsilon);

    // T.Epsilon, where T is a floating-point type.
    private static bool IsOfTypeParameter(IOperation operation) =>
        Terms.Peel(operation) is IPropertyReferenceOperation { Property: { Name: "Epsilon", IsStatic: true, ContainingType.Name: "IFloatingPointIeee754" }, Type: ITypeParameterSymbol };

    private static bool IsSingle(IOperation operation) =>
        operation.Type?.SpecialType == SpecialType.System_Single || Terms.Peel(operation).Type?.SpecialType == SpecialType.System_Single;

    private static bool IsOneAfterRounding(IBinaryOperation difference, ITypeSymbol? type)
    {
        if (!Terms.Read(difference.LeftOperand).Is(1) || !Epsilons.MayBe(difference.RightOperand))
        {
            return false;
        }

        double epsilon = Epsilons.ValueOf(difference.RightOperand);
        return epsilon > 0 && type?.SpecialType switch
        {
            SpecialType.System_Single => 1f - (float)epsilon == 1f,
            SpecialType.System_Double => 1 - epsilon == 1,
            _ => false,
        };
    }

    private static string Text(IOperation operation) => operation.Syntax.ToString();
}

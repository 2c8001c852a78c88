using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Stability;

/// <summary>LG1005: exponentials divided by their own sum, without their maximum subtracted.</summary>
internal sealed class SoftMaxWithoutMaxRule() : Rule(StabilityRules.SoftMaxWithoutMax)
{
    private const string Advice = "use LossMath.SoftMax(x, p), or subtract the maximum first";

    public override void Register(Registration on)
    {
        on.Function(MathOp.Exp, Inspect);
        on.Function(MathOp.Power, InspectPower);
        if (on.Compilation.GetTypeByMetadataName("System.Numerics.Tensors.TensorPrimitives") is { } primitives)
        {
            on.Method("SoftMax", (inspection, call) => InspectLibrary(inspection, call, primitives));
        }
    }

    private void InspectPower(Inspection inspection, Term power)
    {
        if (Terms.Read(power.First).Is(Math.E))
        {
            Inspect(inspection, new Term(power.Operation, MathOp.Exp, power.Second));
        }
    }

    private void Inspect(Inspection inspection, Term exponential)
    {
        if (!Bounds.IsBoundedAbove(exponential.First)
            && !Guards.Protect(exponential.First, exponential.Operation)
            && Body.Of(exponential.Operation).Divisions.Any(division => IsSoftMax(division, exponential)))
        {
            Report(inspection, exponential.Operation);
        }
    }

    // The library's softmax does not subtract the maximum.
    private void InspectLibrary(Inspection inspection, IInvocationOperation call, INamedTypeSymbol primitives)
    {
        if (SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, primitives))
        {
            Report(inspection, call);
        }
    }

    private void Report(Inspection inspection, IOperation operation) =>
        inspection.Report(Descriptor, operation, Precision.Overflow(operation), Precision.Underflow(operation), Advice);

    // A quotient of an exponential and a sum into which the reported exponential goes.
    private static bool IsSoftMax(IOperation division, Term exponential)
    {
        (IOperation numerator, IOperation denominator) = division is ICompoundAssignmentOperation update
            ? (update.Target, update.Value)
            : Terms.Read(division) is { Op: MathOp.Divide } quotient ? (quotient.First, quotient.Second) : (division, division);
        if (numerator == denominator || IsInLogarithm(division))
        {
            return false;
        }

        List<Term> summed = Exponentials.SummedIn(denominator);
        return summed.Any(term => term.Operation == exponential.Operation)
            && (IsKeptReciprocal(division, numerator) || Exponentials.Of(numerator) is not null);
    }

    // var inverse = 1 / sum;
    private static bool IsKeptReciprocal(IOperation division, IOperation numerator) =>
        Terms.Read(numerator).Is(1) && Terms.Outer(division) is IVariableInitializerOperation or ISimpleAssignmentOperation;

    private static bool IsInLogarithm(IOperation division)
    {
        IOperation? outer = Terms.Outer(division);
        while (outer is not null && Terms.Read(outer).Op is MathOp.Add or MathOp.Max or MathOp.Clamp)
        {
            outer = Terms.Outer(outer);
        }

        return outer is not null && Terms.Read(outer).Op is MathOp.Log or MathOp.Log2 or MathOp.Log10;
    }
}

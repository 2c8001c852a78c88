using System.Globalization;
using System.Runtime.CompilerServices;
using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Stability;

/// <summary>LG1005: exponentials divided by their own sum, without their maximum subtracted.</summary>
internal sealed class SoftMaxWithoutMaxRule() : Rule(StabilityRules.SoftMaxWithoutMax)
{
    private const string Fails = "exp overflows to ∞ from {0}, and ∞/∞ is NaN; all terms are 0 below −{1}, and 0/0 is NaN";
    private const string Cut = "All exponents beyond the limit become equal, and so do their probabilities: '{0}' keeps exp from overflowing and changes the result";

    private static readonly HashSet<string> Exponents = Words.Set("exp exponential expo");

    // The exponentials of a body that are summed and divided by their sum: found once for all of them.
    private static readonly ConditionalWeakTable<Body, Dictionary<IOperation, Exponential>> Sums = new();

    public override void Register(Registration on)
    {
        on.Function(MathOp.Exp, (inspection, exponential) => Inspect(inspection, exponential.Operation));
        on.Named(IsExponential, (inspection, call) => Inspect(inspection, call));
        on.Function(MathOp.Power, InspectPower);
        on.Operation(OperationKind.MethodReference, InspectReference);
        on.Method("SoftMax", InspectLibrary);
    }

    private void InspectPower(Inspection inspection, Term power)
    {
        if (Exponentials.Itself(power, Trail.Start()) is not null)
        {
            Inspect(inspection, power.Operation);
        }
    }

    // Few exponentials are summed, and that is known for all of a body at once: it is asked first.
    private void Inspect(Inspection inspection, IOperation operation)
    {
        if (!Sums.GetValue(Body.Of(operation), FindSums).TryGetValue(operation, out Exponential exponential))
        {
            return;
        }

        if (exponential.IsUnbounded)
        {
            Report(inspection, operation);
        }
        else if (Bounds.LimitOf(exponential.Exponent) is { } limit)
        {
            inspection.Report(Descriptor, operation, string.Format(CultureInfo.InvariantCulture, Cut, limit.Syntax));
        }
    }

    // x.Select(Math.Exp)
    private void InspectReference(Inspection inspection, IOperation operation)
    {
        if (operation is IMethodReferenceOperation { Method.Name: "Exp" } && CallOf(operation) is { } call)
        {
            Inspect(inspection, call);
        }
    }

    private static IOperation? CallOf(IOperation reference)
    {
        IOperation? parent = reference.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
        {
            parent = parent.Parent;
        }

        return parent is IInvocationOperation ? parent : null;
    }

    // The library's softmax does not subtract the maximum.
    private void InspectLibrary(Inspection inspection, IInvocationOperation call)
    {
        if (call.TargetMethod.ContainingType is { Name: "TensorPrimitives", ContainingNamespace: { Name: "Tensors", ContainingNamespace: { Name: "Numerics", ContainingNamespace.Name: "System" } } })
        {
            Report(inspection, call);
        }
    }

    private void Report(Inspection inspection, IOperation operation) =>
        inspection.Report(Descriptor, operation, string.Format(CultureInfo.InvariantCulture, Fails, Precision.Overflow(operation), Precision.Underflow(operation)));

    // A method of the project that is called after what it does; one whose name is the function's own is asked for above.
    private static bool IsExponential(string name) =>
        MathNames.Find(name) == MathOp.SoftMax
        || (name.IndexOf("exp", StringComparison.OrdinalIgnoreCase) >= 0 && Words.Any(name, Exponents) && MathNames.Function(name) == MathOp.None);

    private static Dictionary<IOperation, Exponential> FindSums(Body body)
    {
        Dictionary<IOperation, Exponential> found = [];
        foreach (IOperation division in body.Divisions)
        {
            if (Operands(division) is { } quotient && CanBeSum(quotient.Denominator) && !IsInLogarithm(division) && (IsKeptReciprocal(division, quotient.Numerator) || Exponentials.Of(quotient.Numerator) is not null))
            {
                foreach (Exponential exponential in Exponentials.Total(quotient.Denominator, Trail.Start()))
                {
                    found[exponential.Operation] = exponential;
                }
            }
        }

        foreach (IInvocationOperation call in body.Calls)
        {
            if (MathNames.Function(call.TargetMethod.Name) == MathOp.None && Normalizers.Divided(call) is { } divided && !found.ContainsKey(divided.Site))
            {
                found[divided.Site] = divided with { Operation = divided.Site };
            }
        }

        return found;
    }

    // Most denominators are counts, constants and other numbers that nothing was added to: nobody need look for exponentials above them.
    private static bool CanBeSum(IOperation denominator)
    {
        Term term = Terms.Read(denominator);
        return term.Op switch
        {
            MathOp.Add or MathOp.Sum or MathOp.Max or MathOp.Clamp => true,
            MathOp.None when Shapes.IsInteger(term.Operation.Type) => false,
            MathOp.None when Variables.Of(term.Operation) is ILocalSymbol local => Body.Of(denominator).Writes(local).Any(CanAdd),
            MathOp.None => true,
            _ => false,
        };
    }

    private static bool CanAdd(Write write) =>
        write.Kind == WriteKind.Update ? write.Op == MathOp.Add : write.Value is null || Terms.Read(write.Value).Op is MathOp.Add or MathOp.Sum or MathOp.Max or MathOp.Clamp or MathOp.None;

    private static (IOperation Numerator, IOperation Denominator)? Operands(IOperation division) =>
        division is ICompoundAssignmentOperation update ? (update.Target, update.Value)
        : Terms.Read(division) is { Op: MathOp.Divide } quotient ? (quotient.First, quotient.Second)
        : null;

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

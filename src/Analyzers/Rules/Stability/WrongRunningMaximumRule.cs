using System.Globalization;
using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Stability;

/// <summary>LG1011: what is subtracted in an exponent is called a maximum and is none: it starts at 0, or forgets what it had.</summary>
internal sealed class WrongRunningMaximumRule() : Rule(StabilityRules.WrongRunningMaximum)
{
    private const string Seeded = "Where all values are below −{0} this maximum stays where it starts and every exponential is 0, so that their sum is 0: start with negative infinity";

    // Below it a start is meant as the smallest number there is; from 1 on it is that of a minimum.
    private const double LowestSeed = -100;

    private const string Forgetful = "This is the maximum of the last step, not of all steps: the exponentials can overflow; put '{0}' among the operands";

    public override void Register(Registration on) => on.Function(MathOp.Exp, Inspect);

    private void Inspect(Inspection inspection, Term exponential)
    {
        Term exponent = Terms.Read(exponential.First);
        while (exponent.Op is MathOp.Divide or MathOp.Multiply)
        {
            exponent = Terms.Read(exponent.First);
        }

        if (exponent.Op != MathOp.Subtract || Maximum(exponent.Second) is not { } maximum)
        {
            return;
        }

        // Where the exponent's first operand comes from takes longest to find out, and is asked last.
        List<Write> writes = Reaching.Of(maximum, exponent.Second);
        if (Seed(writes, maximum) is { } seed)
        {
            if (!IsNonNegative(exponent.First))
            {
                inspection.Report(Descriptor, seed.Site, string.Format(CultureInfo.InvariantCulture, Seeded, Precision.Underflow(exponential.Operation)));
            }
        }
        else if (writes.Find(write => write.Kind == WriteKind.Whole && Shapes.IsScalar(maximum.Type) && IsForgetful(write, maximum, exponential.Operation)) is { } write
            && !IsNonNegative(exponent.First))
        {
            inspection.Report(Descriptor, write.Value!, string.Format(CultureInfo.InvariantCulture, Forgetful, maximum.Name));
        }
    }

    // double m = 0; … if (x > m) m = x;
    private static Write? Seed(List<Write> writes, ILocalSymbol maximum)
    {
        bool isRow = Shapes.IsVector(maximum.Type);
        Write? seed = writes.Find(write => write is { Kind: WriteKind.Whole, Value: { } value } && (isRow ? IsZeroes(value) : Terms.Read(value) is { Op: MathOp.Constant, Value: > LowestSeed and < 1 }));
        if (isRow && writes.Exists(write => write.Kind == WriteKind.Filled || (write is { Kind: WriteKind.Element, Value: { } start } && !Maxima.IsRunning(write, maximum) && !IsMaximumWith(start, maximum))))
        {
            return null;
        }

        Write? update = writes.Find(write => write is { Kind: WriteKind.Whole or WriteKind.Element, Value: { } value } && !ReferenceEquals(write, seed)
            && (Maxima.IsRunning(write, maximum) || IsMaximumWith(value, maximum)));
        return seed is not null && update?.Value is { } taken && !IsNonNegative(taken) ? seed : null;
    }

    // The running maximum of each of several rows is in an array, which begins with zeroes.
    private static bool IsZeroes(IOperation value) => Terms.Peel(value) is IArrayCreationOperation { Initializer: null };

    private static ILocalSymbol? Maximum(IOperation operation) => (Variables.Of(operation) ?? Variables.Row(Terms.Peel(operation))) as ILocalSymbol;

    // In a loop, and read after it: m = Math.Max(a[i], b[i]);
    private static bool IsForgetful(Write write, ILocalSymbol maximum, IOperation reader) =>
        write.Value is { } value && Terms.Read(value) is { Op: MathOp.Max, HasSecond: true } && !IsMaximumWith(value, maximum)
        && Reaching.Loop(write.Site) is { } loop && !Reaching.IsAround(loop, reader);

    private static bool IsMaximumWith(IOperation value, ILocalSymbol maximum)
    {
        Term term = Terms.Read(value);
        return term is { Op: MathOp.Max, HasSecond: true } && (Is(term.First, maximum) || Is(term.Second, maximum));
    }

    private static bool Is(IOperation operation, ILocalSymbol variable) => SymbolEqualityComparer.Default.Equals(Maximum(operation), variable);

    private static bool IsNonNegative(IOperation value)
    {
        Term term = Terms.Read(value);
        return Shapes.IsInteger(Terms.Peel(value).Type)
            || (term is { Op: MathOp.Max, HasSecond: true } ? NonNegative.Is(term.First) || NonNegative.Is(term.Second) : NonNegative.Is(value));
    }
}

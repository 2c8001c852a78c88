using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>How large a value can be on either side of 0, by the functions it is made of: sines, sigmoids, clamps and constants.</summary>
internal sealed class Magnitudes
{
    private const int MaximalDepth = 8, MaximalSteps = 256;

    // The exponentials of these are far from ∞ and from 0, and so are the sums of billions of them.
    private const double SmallSingle = 60, SmallDouble = 600;

    private static readonly Dictionary<string, double> Bounds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Sin"] = 1,
        ["Cos"] = 1,
        ["SinPi"] = 1,
        ["CosPi"] = 1,
        ["Sinc"] = 1,
        ["Erf"] = 1,
        ["Sign"] = 1,
        ["Softsign"] = 1,
        ["Atan"] = Math.PI / 2,
        ["Asin"] = Math.PI / 2,
        ["Acos"] = Math.PI,
        ["Atan2"] = Math.PI,
        ["AtanPi"] = 0.5,
        ["AsinPi"] = 0.5,
        ["AcosPi"] = 1,
        ["NextDouble"] = 1,
        ["NextSingle"] = 1,
    };

    private int _steps;

    private Magnitudes()
    {
    }

    /// <summary>Whether the exponential of a value can be neither large nor small.</summary>
    public static bool IsSmall(IOperation exponent) =>
        new Magnitudes().Of(exponent, MaximalDepth) <= (Shapes.Element(exponent.Type)?.SpecialType == SpecialType.System_Double ? SmallDouble : SmallSingle);

    // The largest absolute value that an expression can have; ∞ if nothing is known.
    private double Of(IOperation value, int depth)
    {
        if (depth == 0 || ++_steps > MaximalSteps)
        {
            return double.PositiveInfinity;
        }

        Term term = Terms.Read(value);
        double First() => Of(term.First, depth - 1);
        double Second() => Of(term.Second, depth - 1);
        return term.Op switch
        {
            MathOp.Constant => Math.Abs(term.Value),
            MathOp.Tanh or MathOp.Sigmoid or MathOp.SoftMax => 1,
            MathOp.Negate or MathOp.Abs => First(),
            MathOp.Add or MathOp.Subtract => First() + Second(),
            MathOp.Multiply => Product(First(), Second()),
            MathOp.Divide => Terms.Read(term.Second) is { Op: MathOp.Constant, Value: not 0 } divisor ? First() / Math.Abs(divisor.Value) : double.PositiveInfinity,
            MathOp.Max or MathOp.Min when term.HasSecond => Math.Max(First(), Second()),
            MathOp.Clamp => Math.Max(Second(), term.Third is { } upper ? Of(upper, depth - 1) : double.PositiveInfinity),
            MathOp.Power => Terms.Read(term.Second) is { Op: MathOp.Constant, Value: >= 1 } power ? Math.Pow(First(), power.Value) : double.PositiveInfinity,
            MathOp.None => OfOperation(term.Operation, depth - 1),
            _ => double.PositiveInfinity,
        };
    }

    private static double Product(double a, double b) => a == 0 || b == 0 ? 0 : a * b;

    private double OfOperation(IOperation operation, int depth)
    {
        if (operation is IConditionalOperation { WhenFalse: { } whenFalse } choice)
        {
            return Math.Max(Of(choice.WhenTrue, depth), Of(whenFalse, depth));
        }

        if (Call.Of(operation) is { } call)
        {
            return Bounds.TryGetValue(call.Name, out double bound) ? bound
                : Elements.NamedFunction(call) == MathOp.None && Elements.Method(call.Arguments.LastOrDefault() ?? operation) is { } mapped && Bounds.TryGetValue(mapped.Name, out double each) ? each
                : Elements.MappedValue(call) is { } result ? Of(result, depth)
                : Elements.Viewed(call) is { } viewed ? Of(viewed, depth)
                : double.PositiveInfinity;
        }

        return Variables.Of(operation) is { } variable ? OfVariable(variable, operation, depth)
            : Variables.Container(operation) is { } row ? Of(row, depth)
            : double.PositiveInfinity;
    }

    // The largest of what is written; an array starts with zeros.
    private double OfVariable(ISymbol variable, IOperation reader, int depth)
    {
        if (variable is IParameterSymbol parameter)
        {
            return Elements.Source(parameter, reader) is { } source ? Of(source, depth) : double.PositiveInfinity;
        }

        double largest = double.NegativeInfinity;
        foreach (Write write in variable is ILocalSymbol ? Reaching.Of(variable, reader) : [])
        {
            largest = Math.Max(largest, write switch
            {
                { Kind: WriteKind.Whole, Value: { } created } when Terms.Peel(created) is IArrayCreationOperation { Initializer: null } => 0,
                { Kind: WriteKind.Whole or WriteKind.Element or WriteKind.Iterated, Value: { } value } => Of(value, depth),
                { Kind: WriteKind.Filled, Value: IInvocationOperation call } => Bounds.TryGetValue(call.TargetMethod.Name, out double bound) ? bound : double.PositiveInfinity,
                _ => double.PositiveInfinity,
            });
        }

        return double.IsNegativeInfinity(largest) ? double.PositiveInfinity : largest;
    }
}

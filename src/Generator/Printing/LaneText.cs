using LossGen.Generator.Expressions;
using LossGen.Generator.Functions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Printing;

/// <summary>Spells the values of lanes in the words that all instruction sets share.</summary>
/// <param name="context">How things are called.</param>
/// <param name="variables">The values that have a variable.</param>
/// <param name="vectors">How many vectors are computed side by side.</param>
internal sealed class LaneText(KernelContext context, IEnumerable<Expr> variables, int vectors)
{
    private readonly HashSet<Expr> _variables = [.. variables];

    /// <summary>The level of what is computed; what has a lower one is the same for all of it.</summary>
    public Level Inner { get; init; } = Level.Lane;

    /// <summary>The name of the vector's type.</summary>
    public string Vector { get; init; } = "V";

    /// <summary>Spells a number that is the same for all that is computed; null for a field of the kernel.</summary>
    public Func<Expr, CallText>? Outside { get; init; }

    private ElementType Element => context.Plan.Element;

    /// <summary>How many vectors are computed side by side.</summary>
    public int Vectors => vectors;

    /// <summary>The variable of a value in a vector.</summary>
    public string Name(Expr value, int vector) => context.Plan.Names[value] + (vectors > 1 ? $"{vector}" : "");

    /// <summary>A value where it is used.</summary>
    public CallText Of(Expr value, int vector) =>
        value.Op == Op.Constant ? All(Literals.Of(value.Value, Element))
        : value.Level < Inner ? Outside?.Invoke(value) ?? Scalar(value)
        : _variables.Contains(value) ? new CallText(Name(value, vector))
        : Definition(value, vector);

    /// <summary>The formula of a value.</summary>
    public CallText Definition(Expr value, int vector) =>
        PolynomialOrNull(value, vector) ?? new CallText(Word(value), [.. value.Operands.Select(o => Of(o, vector))]);

    // Horner's rule.
    private CallText? PolynomialOrNull(Expr value, int vector) => Horner.CoefficientsOf(value, _variables) is not { } coefficients ? null
        : new CallText(
            $"Polynomial.At<{Vector}, {context.Type}, A, F>",
            [Of(value[1], vector), .. coefficients.Select(c => new CallText(Literals.Of(c.Value, Element)))]);

    // What is the same in all lanes is a field of the kernel.
    private CallText Scalar(Expr value)
    {
        string text = value.Op == Op.Symbol ? context.CallSymbol(value.Symbol) : context.Plan.Names[value];
        return value.IsCondition ? Condition(All($"{text} ? {Literals.Of(1, Element)} : {Literals.Of(0, Element)}"), Element) : All(text);
    }

    /// <summary>A condition that is given as 1 or 0.</summary>
    public static CallText Condition(CallText number, ElementType element) => new("C.Less", [All(Literals.Of(0, element)), number]);

    /// <summary>The same number in all lanes.</summary>
    public static CallText All(string number) => new("A.All", [new CallText(number)]);

    /// <summary>Whether there is a word for an operation.</summary>
    public static bool Has(Op op) => op is Op.Constant or Op.Symbol || Library.Has(op) || WordOrNull(op) is not null;

    /// <summary>The letter of the vocabulary that an operation's word is in; null if it is in none.</summary>
    public static string? Vocabulary(Op op) => WordOrNull(op)?.Substring(0, 1);

    // A function of the library finds the words of the vector by itself.
    private string Word(Expr value) => Library.Has(value.Op) ? $"Function.Of<{Vector}, {context.Type}, {LibraryFunction.NameOf($"{value.Op}")}>"
        : WordOrNull(value.Op) ?? throw new NotSupportedException($"There is no word for {value.Op}.");

    private static string? WordOrNull(Op op) => op switch
    {
        Op.Add or Op.Subtract or Op.Multiply or Op.Divide or Op.Negate or Op.Minimum or Op.Maximum => $"A.{op}",
        Op.Absolute or Op.SquareRoot or Op.Sign => $"U.{op}",
        Op.MultiplyAdd or Op.MultiplySubtract or Op.NegatedMultiplyAdd => $"F.{op}",
        Op.Less or Op.LessOrEqual or Op.Equal or Op.And or Op.Or or Op.Select => $"C.{op}",
        Op.Scale or Op.Exponent or Op.LogB or Op.Aligned or Op.Alignment or Op.Ordinarily => $"X.{op}",
        _ => null,
    };
}

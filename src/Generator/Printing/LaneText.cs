using LossGen.Generator.Emission;
using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Statements;

namespace LossGen.Generator.Printing;

/// <summary>Spells the values of lanes in the words that all instruction sets share.</summary>
/// <param name="context">How things are called.</param>
/// <param name="body">The statements.</param>
internal sealed class LaneText(KernelContext context, ElementBody body)
{
    private readonly HashSet<Expr> _variables = [.. body.Variables];

    private ElementType Element => context.Plan.Element;

    /// <summary>The variable of a value.</summary>
    public string Name(Expr value) => context.Plan.Names[value];

    /// <summary>A value where it is used.</summary>
    public CallText Of(Expr value) =>
        value.Op == Op.Constant ? All(Literals.Of(value.Value, Element))
        : value.Level < Level.Lane ? Scalar(value)
        : _variables.Contains(value) ? new CallText(Name(value))
        : Definition(value);

    /// <summary>The formula of a value.</summary>
    public CallText Definition(Expr value) =>
        new(Word(value.Op), [.. value.Operands.Select(o => Of(o))]);

    // What is the same in all lanes is a field of the kernel.
    private CallText Scalar(Expr value)
    {
        string text = value.Op == Op.Symbol ? context.CallSymbol(value.Symbol) : context.Plan.Names[value];
        return value.IsCondition
            ? new CallText("C.Less", [All(Literals.Of(0, Element)), All($"{text} ? {Literals.Of(1, Element)} : {Literals.Of(0, Element)}")])
            : All(text);
    }

    private static CallText All(string number) => new("A.All", [new CallText(number)]);

    /// <summary>Whether there is a word for an operation.</summary>
    public static bool Has(Op op) => op is Op.Constant or Op.Symbol || WordOrNull(op) is not null;

    private static string Word(Op op) => WordOrNull(op) ?? throw new NotSupportedException($"There is no word for {op}.");

    private static string? WordOrNull(Op op) => op switch
    {
        Op.Add or Op.Subtract or Op.Multiply or Op.Divide or Op.Negate or Op.Minimum or Op.Maximum => $"A.{op}",
        Op.Absolute or Op.SquareRoot or Op.Sign => $"U.{op}",
        Op.MultiplyAdd or Op.MultiplySubtract or Op.NegatedMultiplyAdd => $"F.{op}",
        Op.Less or Op.LessOrEqual or Op.Equal or Op.And or Op.Or or Op.Select => $"C.{op}",
        _ => null,
    };
}

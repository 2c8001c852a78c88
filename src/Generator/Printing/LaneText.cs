using LossGen.Generator.Emission;
using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Statements;

namespace LossGen.Generator.Printing;

/// <summary>Spells the values of lanes in the words that all instruction sets share.</summary>
/// <param name="context">How things are called.</param>
/// <param name="body">The statements.</param>
internal sealed class LaneText(KernelContext context, ElementBody body)
{
    private readonly HashSet<Expr> _variables = [.. body.Variables];
    private readonly HashSet<string> _declared = [];
    private readonly Slots _slots = new(
        [.. body.Variables],
        body.Pass.Stores.Select(s => s.Value).Concat(body.Pass.Reductions.Select(r => r[0])),
        value => body.Variables.Contains(value),
        body.Vectors);

    private ElementType Element => context.Plan.Element;

    /// <summary>The variable of a value.</summary>
    public string Name(Expr value, int vector) =>
        body.Vectors == 1 ? context.Plan.Names[value]
        : (_slots.TryGet(value, out int slot) ? $"step{(char)('A' + slot)}" : context.Plan.Names[value]) + vector;

    /// <summary>The variable of a value where it is computed: declared, unless it was that of another before.</summary>
    public string Declared(Expr value, int vector)
    {
        string name = Name(value, vector);
        return _declared.Add(name) ? $"V {name}" : name;
    }

    /// <summary>A value where it is used.</summary>
    public CallText Of(Expr value, int vector) =>
        value.Op == Op.Constant ? Constant(value.Value)
        : value.Level < Level.Lane ? Scalar(value)
        : _variables.Contains(value) ? new CallText(Name(value, vector))
        : Definition(value, vector);

    /// <summary>The formula of a value.</summary>
    public CallText Definition(Expr value, int vector) =>
        new(Word(value.Op), [.. value.Operands.Select(o => Of(o, vector))]);

    // What is the same in all lanes is a field of the kernel.
    private CallText Scalar(Expr value)
    {
        string text = value.Op == Op.Symbol ? context.CallSymbol(value.Symbol) : context.Plan.Names[value];
        return value.IsCondition
            ? new CallText("C.Less", [Constant(0), All($"{text} ? {Literals.Of(1, Element)} : {Literals.Of(0, Element)}")])
            : All(text);
    }

    private CallText Constant(double value) => All(Literals.Of(value, Element));

    private static CallText All(string number) => new("A.All", [new CallText(number)]);

    private static string Word(Op op) => op switch
    {
        Op.Add or Op.Subtract or Op.Multiply or Op.Divide or Op.Negate or Op.Minimum or Op.Maximum => $"A.{op}",
        Op.Absolute or Op.SquareRoot or Op.Sign => $"U.{op}",
        Op.MultiplyAdd or Op.MultiplySubtract or Op.NegatedMultiplyAdd => $"F.{op}",
        Op.Less or Op.LessOrEqual or Op.Equal or Op.And or Op.Or or Op.Select => $"C.{op}",
        Op.Scale or Op.Exponent or Op.LogB => $"X.{op}",
        _ => throw new NotSupportedException($"There is no word for {op}."),
    };
}

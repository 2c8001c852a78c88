using LossGen.Generator.Expressions;
using LossGen.Generator.Optimization;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Simplification;

namespace LossGen.Generator.Functions;

/// <summary>A function that the run-time library computes of several vectors side by side: a part of the functions above that kernels share.</summary>
/// <param name="Name">What the library calls it.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="Value">The function, as arithmetic.</param>
internal sealed record LaneFunction(string Name, Expr[] Parameters, Func<Expr[], Numbers, Expr> Value)
{
    private readonly Dictionary<ElementType, Expr> _bodies = new()
    {
        [ElementType.Float] = Lowered(Parameters, Value, ElementType.Float),
        [ElementType.Double] = Lowered(Parameters, Value, ElementType.Double),
    };

    /// <summary>All of them; what holds others comes first.</summary>
    public static IReadOnlyList<LaneFunction> All { get; } =
    [
        Of("Exp", ["x"], (x, numbers) => ExpFunction.Reduced(x[0], 0, numbers)),
        Of("LogRatio", ["k", "a", "b"], (x, numbers) => QuickLogRatio.Log(x[0], x[1], x[2], numbers)),
        Of("Bend", ["f"], (x, numbers) => LogFunction.Bend(x[0], numbers.LogTail)),
        Of("WideBend", ["f"], (x, numbers) => LogFunction.Bend(x[0], numbers.WideLogTail)),
    ];

    /// <summary>The function in the operations of an element type.</summary>
    public Expr Body(ElementType element) => _bodies[element];

    /// <summary>Whether a node stands for an argument.</summary>
    public static bool IsParameter(Expr node) => node.Op == Op.Symbol;

    private static LaneFunction Of(string name, string[] parameters, Func<Expr[], Numbers, Expr> value) =>
        new(name, [.. parameters.Select(p => Expr.Input(p, Level.Lane))], value);

    // As the planner does it with a whole kernel.
    private static Expr Lowered(Expr[] parameters, Func<Expr[], Numbers, Expr> value, ElementType element)
    {
        Rewriter regroup = new(node => ConstantFolding.Fold(node) ?? Products.Regroup(node));
        Expr body = regroup.Rewrite(value(parameters, Numbers.Of(element)));
        return new FusedMultiplyAdd([body]).Contract(body);
    }
}

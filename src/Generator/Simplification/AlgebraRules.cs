using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Simplification;

/// <summary>Identities of real algebra.</summary>
internal static class AlgebraRules
{
    private static readonly Expr A = Expr.Wildcard("a");
    private static readonly Expr B = Expr.Wildcard("b");
    private static readonly Expr C = Expr.Wildcard("c");
    private static readonly Expr X = Expr.Wildcard("x");
    private const long Fraction = (1L << 52) - 1;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("add zero", X + 0, X),
        new("subtract zero", X - 0, X),
        new("subtract a negative", A - -B, A + B),
        new("add a negative", A + -B, A - B),
        new("times zero", X * 0, 0),
        new("times one", X * 1, X),
        new("times minus one", X * -1, -X),
        new("over one", X / 1, X),
        new("twice negated", -(-X), X),
        new("negative factor", A * -B, -(A * B)),
        new("twice", X + X, 2 * X),
        new("collect constants", A * (B * X), A * B * X, AreConstants("a", "b")),
        new("constant first", X * C, C * X, b => b["c"].Op == Op.Constant && b["x"].Op != Op.Constant),
        new("twice a half", A * X + A * X, 2 * A * X, AreConstants("a")),
        new("exact product", Expr.Of(Op.ProductLow, C, X), 0, b => IsPowerOfTwo(b["c"])),
        new("exact quotient", Expr.Of(Op.QuotientLow, X, C), 0, b => IsPowerOfTwo(b["c"])),
        new("same branches", Select(C, X, X), X),
        new("negated choice", -Select(C, X, 0), Select(C, -X, 0)),
        new("times an indicator", A * Select(C, 1, 0), Select(C, A, 0)),
        new("times its complement", A * Select(C, 0, 1), Select(C, 0, A)),
        new("times a choice", A * Select(C, X, 0), Select(C, A * X, 0)),
        new("join branches", Select(C, A, 0) + Select(C, 0, B), Select(C, A, B)),
        new("sum of nothing", Sum(0), 0),
        new("nothing on one side", Select(C, 0, 0), 0),
    ];

    private static bool IsPowerOfTwo(Expr expr) => expr.Op == Op.Constant && (BitConverter.DoubleToInt64Bits(expr.Value) & Fraction) == 0;

    private static Func<IReadOnlyDictionary<string, Expr>, bool> AreConstants(params string[] names) =>
        bindings => names.All(name => bindings[name].Op == Op.Constant);
}

using LossGen.Generator.Expressions;

namespace LossGen.Generator.Simplification;

/// <summary>Gives exponentials the digits that their arguments lose: an exponential is as wrong as its argument, times the argument.</summary>
internal static class FullExponents
{
    // Exponentials of larger arguments are 0 or infinite, whatever is added to these.
    private const double Largest = 2048;

    private const int MostSteps = 8;

    /// <summary>The expression with a low part for each argument that rounds.</summary>
    public static Expr Apply(Expr expr) => new Rewriter(Of).Rewrite(expr);

    private static Expr Of(Expr node)
    {
        if (node.Op is not (Op.Exp or Op.ExpM1) || node.Operands.Length != 1 || node[0].Level < Level.Lane)
        {
            return node;
        }

        DoubleWord argument = Full(node[0], MostSteps);
        return argument.Low.Is(0) ? node : Expr.Of(node.Op, argument.High, Formula.Select(Formula.Abs(argument.High) < Largest, argument.Low, 0));
    }

    private static DoubleWord Full(Expr e, int steps) => steps == 0 ? e : e.Op switch
    {
        Op.Negate when Full(e[0], steps - 1) is var x => new DoubleWord(-x.High, Negated(x.Low)),
        Op.Add => Sum(Full(e[0], steps - 1), Full(e[1], steps - 1)),
        Op.Subtract when Full(e[1], steps - 1) is var y => Sum(Full(e[0], steps - 1), new DoubleWord(-y.High, Negated(y.Low))),
        Op.Multiply => Product(Full(e[0], steps - 1), Full(e[1], steps - 1)),
        Op.Divide => Quotient(Full(e[0], steps - 1), Full(e[1], steps - 1)),
        _ => e,
    };

    private static DoubleWord Sum(DoubleWord a, DoubleWord b) =>
        new((a.High + b.High).Named("exponent"), Plus(Plus(a.Low, b.Low), Expr.Of(Op.SumLow, a.High, b.High)));

    private static DoubleWord Product(DoubleWord a, DoubleWord b)
    {
        Expr own = IsPowerOfTwo(a.High) || IsPowerOfTwo(b.High) ? 0 : Expr.Of(Op.ProductLow, a.High, b.High);
        return new((a.High * b.High).Named("exponent"), Plus(own, Plus(Times(a.High, b.Low), Times(b.High, a.Low))));
    }

    private static DoubleWord Quotient(DoubleWord a, DoubleWord b)
    {
        Expr high = (a.High / b.High).Named("exponent"), rest = Plus(a.Low, Negated(Times(high, b.Low)));
        Expr own = IsPowerOfTwo(b.High) ? 0 : Expr.Of(Op.QuotientLow, a.High, b.High);
        return new(high, rest.Is(0) ? own : Plus(own, rest / b.High));
    }

    private static Expr Plus(Expr a, Expr b) => a.Is(0) ? b : b.Is(0) ? a : a + b;

    private static Expr Times(Expr a, Expr b) => b.Is(0) ? 0 : a * b;

    private static Expr Negated(Expr x) => x.Is(0) ? 0 : -x;

    private static bool IsPowerOfTwo(Expr expr) => expr.Op == Op.Constant && (BitConverter.DoubleToInt64Bits(expr.Value) & ((1L << 52) - 1)) == 0;
}

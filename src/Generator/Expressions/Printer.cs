using System.Globalization;

namespace LossGen.Generator.Expressions;

/// <summary>Writes an expression as one line of plain math.</summary>
internal static class Printer
{
    private const int Sign = 6;
    private const int Atom = 9;

    private static readonly Dictionary<Op, (string Text, int Precedence)> Infix = new()
    {
        [Op.Or] = ("or", 1),
        [Op.And] = ("and", 2),
        [Op.Less] = ("<", 3),
        [Op.LessOrEqual] = ("<=", 3),
        [Op.Equal] = ("==", 3),
        [Op.Add] = ("+", 4),
        [Op.Subtract] = ("-", 4),
        [Op.Multiply] = ("*", 5),
        [Op.Divide] = ("/", 5),
    };

    /// <summary>The text of an expression.</summary>
    public static string Print(Expr expr) => expr.Op switch
    {
        Op.Constant => expr.Value.ToString("R", CultureInfo.InvariantCulture),
        Op.Symbol => expr.Symbol,
        Op.Wildcard => "?" + expr.Symbol,
        Op.Negate => "-" + Operand(expr[0], Atom),
        _ when Infix.TryGetValue(expr.Op, out (string Text, int Precedence) infix) =>
            $"{Operand(expr[0], infix.Precedence)} {infix.Text} {Operand(expr[1], infix.Precedence + 1)}",
        _ => $"{expr.Op}({string.Join(", ", expr.Operands.Select(Print))})",
    };

    private static string Operand(Expr expr, int atLeast)
    {
        string text = Print(expr);
        return Precedence(expr) < atLeast ? $"({text})" : text;
    }

    private static int Precedence(Expr expr) => expr.Op switch
    {
        Op.Negate => Sign,
        Op.Constant when expr.Value < 0 => Sign,
        _ when Infix.TryGetValue(expr.Op, out (string Text, int Precedence) infix) => infix.Precedence,
        _ => Atom,
    };
}

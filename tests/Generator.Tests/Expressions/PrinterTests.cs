using System.Globalization;
using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Tests.Expressions;

public sealed class PrinterTests
{
    private static readonly Expr A = Expr.Input("a", Level.Lane);
    private static readonly Expr B = Expr.Input("b", Level.Lane);
    private static readonly Expr C = Expr.Input("c", Level.Lane);

    public static TheoryData<string, string> Examples => new()
    {
        { "a + b + c", Printer.Print(A + B + C) },
        { "a + (b + c)", Printer.Print(A + (B + C)) },
        { "a - (b - c)", Printer.Print(A - (B - C)) },
        { "(a + b) * c", Printer.Print((A + B) * C) },
        { "a / (b * c)", Printer.Print(A / (B * C)) },
        { "-(a * b)", Printer.Print(-(A * B)) },
        { "-a * b", Printer.Print(-A * B) },
        { "-(-1)", Printer.Print(-(Expr)(-1)) },
        { "-(-a)", Printer.Print(-(-A)) },
        { "a - -1 * b", Printer.Print(A - -1 * B) },
        { "Select(a <= b or b < c and a == c, ?x, 0.5)", Printer.Print(Select(Or(A <= B, And(B < C, Eq(A, C))), Expr.Wildcard("x"), 0.5)) },
        { "SoftMax(a)", Printer.Print(SoftMax(A)) },
        { "IsLabel()", Printer.Print(IsLabel) },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Parentheses_stand_only_where_the_order_needs_them(string expected, string actual) => Assert.Equal(expected, actual);

    [Fact]
    public void Numbers_do_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("en") { NumberFormat = { NegativeSign = "\u2212", NumberDecimalSeparator = "," } };
            Assert.Equal("a * -0.5", Printer.Print(A * -0.5));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

using System.Reflection;
using LossGen.Generator.Expressions;

namespace LossGen.Generator.Tests.Expressions;

/// <summary>A rewriter remembers expressions and what they are called, for one kernel and one thread.</summary>
public sealed class RewriterTests
{
    private const BindingFlags AnyStatic = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    [Fact]
    public void EqualExpressions_KeepTheNameOfTheFirst()
    {
        Expr x = Expr.Input("x", Level.Lane), sum = x + 1;
        Rewriter rewriter = new(node => node);

        Assert.Equal("first", rewriter.Rewrite(sum.Named("first")).Name);
        Assert.Equal("first", rewriter.Rewrite(sum.Named("second")).Name);
    }

    [Fact]
    public void NoRewriter_OutlivesAKernel() => Assert.Empty(typeof(Rewriter).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(AnyStatic))
        .Where(field => field.FieldType == typeof(Rewriter))
        .Select(field => $"{field.DeclaringType}.{field.Name}"));
}

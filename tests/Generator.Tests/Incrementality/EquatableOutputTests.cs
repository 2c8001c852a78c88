using System.Reflection;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Tests.Frontend;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Incrementality;

/// <summary>A step that lets a syntax tree or a symbol out keeps a whole compilation alive, and is never cached.</summary>
public sealed class EquatableOutputTests
{
    private static readonly string Source = GeneratorRun.InClass(
        "[Loss(Kind.CrossEntropy)] static partial float Right(ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes, Span<float> gradient);"
        + "[Divergence(Direction.Reverse, Input = InputSpace.Logits)] static partial double Pair(ReadOnlySpan<Half> p, ReadOnlySpan<Half> q, float temperature);"
        + "[Information(Measure.MutualInformation)] static partial double Table(ReadOnlySpan<int> joint, int columns);"
        + "[Information(Measure.Entropy, Beta = 1)] static partial int WrongMeasure(ReadOnlySpan<float> p);"
        + "[Divergence(Direction.Forward, Temperature = 1)] static partial int WrongPair(ReadOnlySpan<float> p, ReadOnlySpan<float> q);"
        + "[Loss(Kind.Hinge, Delta = 1)] static partial int Wrong(ReadOnlySpan<float> p, ReadOnlySpan<float> t);");

    [Fact]
    public void NoStep_LetsTheCompilersObjectsOut()
    {
        GeneratorRunResult result = GeneratorRun.Run(Source);
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);

        foreach (string step in StepNames.All)
        {
            Assert.All(GeneratorRun.Outputs(result, step), value => Walk(value, step, seen));
        }

        Assert.Contains(seen, value => value is MethodShell);
        Assert.Contains(seen, value => value is LocationInfo);
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxToken or SyntaxTree or SyntaxReference
                or Location or Compilation or SemanticModel or AttributeData,
            $"{path} holds a {value.GetType().Name}");
        if (value is Array items)
        {
            foreach (object? item in items)
            {
                Walk(item, $"{path}[]", seen);
            }
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
        }
    }
}

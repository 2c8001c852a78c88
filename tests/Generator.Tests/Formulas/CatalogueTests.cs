namespace LossGen.Generator.Tests.Formulas;

/// <summary>A formula of the same expression as a kind of the catalogue has its bits.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string, string> Pairs => new()
    {
        { "Kind.SquaredError", "static float F(float p, float t) => (p - t) * (p - t);" },
        { "Kind.AbsoluteError", "static float F(float p, float t) => MathF.Abs(p - t);" },
        { "Kind.Hinge, Labels = LabelEncoding.PlusMinusOne", "static float F(float p, float y) => MathF.Max(0, 1 - y * p);" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Formula_HasTheBitsOfTheKind(string kind, string members)
    {
        Random random = new(7);
        double[] x = [.. Enumerable.Range(0, 200).Select(_ => 4 * random.NextDouble() - 2)], y = [.. Enumerable.Range(0, 200).Select(_ => random.Next(2) * 2 - 1.0)];

        foreach (string element in new[] { "float", "double" })
        {
            Assert.Equal(FormulaRun.CallKind(kind, element, x, y), FormulaRun.Call(members, element, x, y));
        }
    }
}

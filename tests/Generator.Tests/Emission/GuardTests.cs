using System.Reflection;
using LossGen.Generator.Definitions;
using LossGen.Generator.Tests.Frontend;
using LossGen.Runtime;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Emission;

/// <summary>A setting that is given at run time is checked as one that is given at compile time.</summary>
public sealed class GuardTests
{
    private static readonly double[] Values =
        [double.NegativeInfinity, -1, -double.Epsilon, 0, double.Epsilon, 0.5, Math.BitDecrement(1), 1, Math.BitIncrement(1), 2, double.MaxValue, double.PositiveInfinity, double.NaN];

    public static TheoryData<string> Guards => [.. Domains.Select(domain => domain.Guard)];

    private static IEnumerable<SettingDomain> Domains =>
        Catalogue.All.SelectMany(entry => entry.Settings).Select(setting => setting.Domain).DistinctBy(domain => domain.Guard);

    [Theory]
    [MemberData(nameof(Guards))]
    public void Guard_AllowsWhatTheDomainAllows(string guard)
    {
        SettingDomain domain = Domains.Single(d => d.Guard == guard);
        MethodInfo method = typeof(Guard).GetMethod(guard, [typeof(double), typeof(string)])!;
        Action<double, string> check = method.CreateDelegate<Action<double, string>>();

        Assert.All(Values, value => Assert.Equal(domain.Allows(value), Record.Exception(() => check(value, "setting")) is null));
    }

    [Theory]
    [InlineData("float", "double", "Guard.Positive((float)delta, \"delta\")")]
    [InlineData("Half", "double", "Guard.Positive((float)delta, \"delta\")")]
    [InlineData("float", "float", "Guard.Positive(delta, \"delta\")")]
    [InlineData("double", "double", "Guard.Positive(delta, \"delta\")")]
    public void Setting_IsCheckedInTheTypeThatIsComputedIn(string element, string setting, string expected)
    {
        GeneratorRunResult result = GeneratorRun.Run(GeneratorRun.InClass(
            $"[Loss(Kind.Huber)] static partial double M(ReadOnlySpan<{element}> p, ReadOnlySpan<{element}> t, {setting} delta);"));

        Assert.Contains(expected, Assert.Single(result.GeneratedSources).SourceText.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "ReadOnlySpan<bool> mask", true, false)]
    [InlineData("", "ReadOnlySpan<bool> mask, ReadOnlySpan<float> weights", true, true)]
    [InlineData(", IgnoreIndex = -1", "ReadOnlySpan<bool> mask", true, true)]
    [InlineData(", IgnoreIndex = -1", "ReadOnlySpan<float> weights", false, true)]
    [InlineData(", Normalizer = Normalizer.Count", "ReadOnlySpan<bool> mask", false, false)]
    public void MeanOfNothing_IsLookedForInEverythingThatLeavesOut(string options, string parameters, bool inMask, bool together)
    {
        string text = Text($"[Loss(Kind.CrossEntropy, EmptyMean = EmptyMean.Throw{options})] static partial float M("
            + $"ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes, {parameters});");

        Assert.Equal(inMask, text.Contains("Guard.NotAll(mask, false, \"mask\")", StringComparison.Ordinal));
        Assert.Equal(together, text.Contains("Guard.NotAllLeftOut(", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "double variance", "Guard.Positive((float)variance, \"variance\")")]
    [InlineData(", Epsilon = 0.5", "float variance", "Guard.NonNegative(variance, \"variance\")")]
    [InlineData("", "float variance, float epsilon", "Guard.NonNegative(variance, \"variance\")")]
    public void Variance_MayBeZeroOnlyWhereThereIsAFloor(string options, string parameters, string expected) => Assert.Contains(
        expected,
        Text($"[Loss(Kind.GaussianNll{options})] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t, {parameters});"),
        StringComparison.Ordinal);

    private static string Text(string member) =>
        Assert.Single(GeneratorRun.Run(GeneratorRun.InClass(member)).GeneratedSources).SourceText.ToString();
}

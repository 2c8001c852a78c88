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
}

namespace LossGen.Runtime.Tests;

public sealed class SettingTests
{
    [Fact]
    public void ExcludedClass_ThatIsOneOfSeveral_Passes()
    {
        Guard.ExcludedClass(0, 2, "smoothingExcludes", "classes");
        Guard.ExcludedClass(9, 10, "smoothingExcludes", "classes");
    }

    [Theory, InlineData(-1, 3), InlineData(3, 3), InlineData(int.MaxValue, 3)]
    public void ExcludedClass_ThatIsNone_ThrowsItsValue(int excluded, int classes)
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.ExcludedClass(excluded, classes, "smoothingExcludes", "classes"));

        Failure.Names(failure, "smoothingExcludes", $"{excluded}", $"{classes}");
        Assert.Equal(excluded, failure.ActualValue);
    }

    [Fact]
    public void ExcludedClass_FixedBeforeTheNumberOfClasses_ThrowsThatNumber()
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.ExcludedClass(5, 3, "classes", "classes"));

        Failure.Names(failure, "classes", "classes is 3", "class 5");
        Assert.Equal(3, failure.ActualValue);
    }

    [Fact]
    public void ExcludedClass_WithoutAnother_Throws() => Failure.Names(
        Assert.Throws<ArgumentOutOfRangeException>(() => Guard.ExcludedClass(0, 1, "smoothingExcludes", "classes")), "classes", "1");

    const double AlmostOne = 1 - (1.0 / (1L << 53));

    [Fact]
    public void Positive_ChecksItsDomain() => AssertDomain(
        Guard.Positive,
        "a finite number greater than 0",
        inside: [double.Epsilon, 1, double.MaxValue],
        outside: [0, -0.0, -double.Epsilon]);

    [Fact]
    public void NonNegative_ChecksItsDomain() => AssertDomain(
        Guard.NonNegative,
        "a finite number not less than 0",
        inside: [0, -0.0, double.Epsilon, double.MaxValue],
        outside: [-double.Epsilon, -1]);

    [Fact]
    public void Finite_ChecksItsDomain() => AssertDomain(
        Guard.Finite, "a finite number", inside: [0, double.MinValue, double.MaxValue], outside: []);

    [Fact]
    public void InOpenUnit_ChecksItsDomain() => AssertDomain(
        Guard.InOpenUnit,
        "greater than 0 and less than 1",
        inside: [double.Epsilon, 0.5, AlmostOne],
        outside: [0, 1, -0.5, 2]);

    [Fact]
    public void InHalfOpenUnit_ChecksItsDomain() => AssertDomain(
        Guard.InHalfOpenUnit,
        "at least 0 and less than 1",
        inside: [0, 0.5, AlmostOne],
        outside: [1, -double.Epsilon, 2]);

    [Fact]
    public void FiniteOrMinusInfinity_ChecksItsDomain()
    {
        foreach (double value in (double[])[double.NegativeInfinity, double.MinValue, -0.0, double.MaxValue])
            Guard.FiniteOrMinusInfinity(value, "alpha");
        foreach (double value in (double[])[double.NaN, double.PositiveInfinity])
            AssertRejects(Guard.FiniteOrMinusInfinity, "a finite number, or negative infinity", value);
    }

    [Fact]
    public void Cosine_ChecksItsDomain() => AssertDomain(
        Guard.Cosine,
        "at least -1 and less than 1",
        inside: [-1, -0.0, AlmostOne],
        outside: [1, Math.BitDecrement(-1)]);

    [Fact]
    public void LeftOpenUnit_ChecksItsDomain() => AssertDomain(
        Guard.LeftOpenUnit,
        "greater than 0 and at most 1",
        inside: [double.Epsilon, 0.5, 1],
        outside: [0, -0.5, Math.BitIncrement(1)]);

    [Fact]
    public void PositiveNotOne_ChecksItsDomain() => AssertDomain(
        Guard.PositiveNotOne,
        "a finite number greater than 0 other than 1",
        inside: [double.Epsilon, AlmostOne, Math.BitIncrement(1), double.MaxValue],
        outside: [1, 0, -1]);

    [Fact]
    public void NeitherZeroNorOne_ChecksItsDomain() => AssertDomain(
        Guard.NeitherZeroNorOne,
        "a finite number other than 0 and 1",
        inside: [double.MinValue, double.Epsilon, AlmostOne, double.MaxValue],
        outside: [0, -0.0, 1]);

    static void AssertDomain(Action<double, string> check, string words, double[] inside, double[] outside)
    {
        foreach (double value in inside)
            check(value, "delta");
        foreach (double value in outside.Concat([double.NaN, double.PositiveInfinity, double.NegativeInfinity]))
            AssertRejects(check, words, value);
    }

    static void AssertRejects(Action<double, string> check, string words, double value)
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => check(value, "delta"));

        string written = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Failure.Names(failure, "delta", $"delta is {written}, but must be {words}.");
        Assert.Equal(value, failure.ActualValue);
    }
}

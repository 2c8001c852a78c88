namespace LossGen.Runtime.Tests;

/// <summary>Labels that are −1 or +1.</summary>
public sealed class SignTests
{
    [Fact]
    public void Signs_and_the_ignored_label_pass()
    {
        Guard.Signs<int>([1, -1, 1], "labels");
        Guard.Signs<long>([], "labels");
        Guard.Signs([1, 0, -1], ignoreIndex: 0, "labels");
    }

    [Theory]
    [InlineData(0), InlineData(2), InlineData(-2), InlineData(int.MinValue), InlineData(int.MaxValue)]
    public void Another_number_is_named_with_its_place(int label)
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Signs([1, -1, label], "labels"));

        Assert.Equal("labels", error.ParamName);
        Assert.Equal(label, error.ActualValue);
        Assert.Contains($"labels[2] is {label}, but must be -1 or 1.", error.Message, StringComparison.Ordinal);
    }
}

namespace LossGen.Runtime.Tests;

/// <summary>What a failing check must tell.</summary>
static class Failure
{
    /// <summary>Asserts that an exception names the parameter and that its message holds every part.</summary>
    public static void Names(ArgumentException failure, string parameter, params ReadOnlySpan<string> parts)
    {
        Assert.Equal(parameter, failure.ParamName);
        foreach (string part in parts)
            Assert.Contains(part, failure.Message, StringComparison.Ordinal);
    }
}

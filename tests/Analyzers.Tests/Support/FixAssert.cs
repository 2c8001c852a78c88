namespace LossGen.Analyzers.Tests;

/// <summary>What a fix does to the text and to the numbers.</summary>
internal static class FixAssert
{
    private const double Tolerance = 1e-5;

    /// <summary>The fix changes the text so, and nothing else in it.</summary>
    public static async Task ChangesAsync(string id, string before, string after) =>
        Assert.Equal(Snippets.File(after), await FixRun.FixAsync(id, before));

    /// <summary>No fix is offered.</summary>
    public static async Task IsNotOfferedAsync(string id, string code) => Assert.Null(await FixRun.FixAsync(id, code));

    /// <summary>Where the old code is right, so is the new; where it fails, the new code gives what is expected, and the report is gone.</summary>
    public static async Task IsRightAsync(string id, string code, object[] ordinary, object[] extreme, double expected)
    {
        string mended = await FixRun.FixAllAsync(id, code);
        Compiled before = new(Snippets.File(code)), after = new(mended);
        double old = before.Run(ordinary);

        AssertClose(old, after.Run(ordinary));
        AssertClose(expected, after.Run(extreme));
        Assert.False(IsClose(expected, before.Run(extreme)), "The old code is right here too: the input shows nothing.");
        Assert.DoesNotContain(await Snippets.DiagnosticsAsync(mended[mended.IndexOf('\n', StringComparison.Ordinal)..]), d => d.Id == id);
    }

    /// <summary>Where the old code is wrong for every input, the new one gives what is expected, and the report is gone.</summary>
    public static async Task MendsAsync(string id, string code, object[] input, double expected)
    {
        string mended = await FixRun.FixAllAsync(id, code);

        AssertClose(expected, new Compiled(mended).Run(input));
        Assert.False(IsClose(expected, new Compiled(Snippets.File(code)).Run(input)), "The old code is right here too: the input shows nothing.");
        Assert.DoesNotContain(await Snippets.DiagnosticsAsync(mended[mended.IndexOf('\n', StringComparison.Ordinal)..]), d => d.Id == id);
    }

    /// <summary>Old and new code give the same, and the report is gone.</summary>
    public static async Task KeepsAsync(string id, string code, object[] input, double expected)
    {
        string mended = await FixRun.FixAllAsync(id, code);

        AssertClose(expected, new Compiled(Snippets.File(code)).Run(input));
        AssertClose(expected, new Compiled(mended).Run(input));
        Assert.DoesNotContain(await Snippets.DiagnosticsAsync(mended[mended.IndexOf('\n', StringComparison.Ordinal)..]), d => d.Id == id);
    }

    private static void AssertClose(double expected, double actual) => Assert.True(IsClose(expected, actual), $"expected {expected}, got {actual}");

    private static bool IsClose(double expected, double actual) =>
        expected == actual || (double.IsFinite(expected) && Math.Abs(expected - actual) <= Tolerance * Math.Max(Math.Abs(expected), 1e-300));
}

namespace LossGen.Analyzers.Descriptors;

/// <summary>The families of rules.</summary>
internal static class Category
{
    public const string Stability = "LossGen.Stability";
    public const string Meaning = "LossGen.Meaning";
    public const string Performance = "LossGen.Performance";
    public const string Kernels = "LossGen.Kernels";

    /// <summary>The page that explains a rule.</summary>
    public static string Page(string id) => $"https://github.com/lossgen/lossgen/blob/main/docs/rules/{id}.md";
}

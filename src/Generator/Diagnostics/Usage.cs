namespace LossGen.Generator.Diagnostics;

/// <summary>What the rules on the use of the attributes share.</summary>
internal static class Usage
{
    public const string Category = "LossGen.Usage";

    /// <summary>The page that explains a rule.</summary>
    public static string Page(string id) => $"https://github.com/lossgen/lossgen/blob/main/docs/rules/{id}.md";
}

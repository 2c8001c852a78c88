namespace LossGen.Generator.Pipeline;

/// <summary>The attributes that mark a member as generated.</summary>
internal static class GeneratedAttributes
{
    private const string GeneratedCode = "System.CodeDom.Compiler.GeneratedCode";

    /// <summary>All of them: full names without the suffix.</summary>
    public static IReadOnlyList<string> All { get; } = [GeneratedCode, "System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage"];

    /// <summary>The arguments of one, with parentheses.</summary>
    public static string Arguments(string attribute) =>
        attribute == GeneratedCode ? $"(\"LossGen\", \"{typeof(GeneratedAttributes).Assembly.GetName().Version.ToString(3)}\")" : "";
}
